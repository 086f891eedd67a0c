/// The parameter tree of `action=listdefinitions`.
///
/// The simulator guesses the types of parameters from their values.
struct ParameterDefinitions {
    private let parameters: [Parameter]
    private let identity: DeviceIdentity

    init(_ parameters: [Parameter], _ identity: DeviceIdentity) {
        self.parameters = parameters
        self.identity = identity
    }

    var xml: String {
        let properties = identity.properties
        var text = """
            <?xml version="1.0" encoding="utf-8" ?>
            <parameterDefinitions xmlns="http://www.axis.com/ParameterDefinitionsSchema" version="1.0">
              <model>\(escapeXML(properties["ProdShortName"] ?? ""))</model>
              <firmwareVersion>\(escapeXML(properties["Version"] ?? ""))</firmwareVersion>

            """
        write(parameters.map { ($0.name.split(separator: ".")[...], $0) }, depth: 1, to: &text)
        return text + "</parameterDefinitions>\n"
    }

    private func write(
        _ rows: [(path: ArraySlice<Substring>, parameter: Parameter)], depth: Int, to text: inout String
    ) {
        let indentation = String(repeating: "  ", count: depth)
        var groups: [(name: Substring, rows: [(ArraySlice<Substring>, Parameter)])] = []
        for (path, parameter) in rows {
            guard let name = path.first else { continue }
            if path.count == 1 {
                let name = escapeXML(String(name))
                text += "\(indentation)<parameter name=\"\(name)\" value=\"\(escapeXML(parameter.shownValue))\" "
                text += "securityLevel=\"7744\" niceName=\"\(name)\">\(Self.type(of: parameter))</parameter>\n"
            } else if let index = groups.firstIndex(where: { $0.name == name }) {
                groups[index].rows.append((path.dropFirst(), parameter))
            } else {
                groups.append((name, [(path.dropFirst(), parameter)]))
            }
        }
        for group in groups {
            text += "\(indentation)<group name=\"\(escapeXML(String(group.name)))\">\n"
            write(group.rows.map { (path: $0.0, parameter: $0.1) }, depth: depth + 1, to: &text)
            text += "\(indentation)</group>\n"
        }
    }

    private static func type(of parameter: Parameter) -> String {
        if let type = ParameterType(parameter.type).xml { return "<type>\(type)</type>" }
        let value = parameter.value
        if value == "yes" || value == "no" { return "<type><bool true=\"yes\" false=\"no\" /></type>" }
        return Int(value) == nil ? "<type><string maxlen=\"256\" /></type>" : "<type><int /></type>"
    }
}
