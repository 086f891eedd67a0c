import AcapPackage
import VapixCatalogue
import VapixClient

/// The arguments of a call, checked against the operation's parameters.
struct CallArguments {
    /// The API of the operation.
    let api: Catalogue.API
    /// The operation.
    let operation: Catalogue.Operation
    /// The values by parameter name, in their form on the wire.
    private(set) var values: [String: JSONTree] = [:]
    /// The files by part name.
    private(set) var files: [String: FilePart] = [:]
    /// The paths of the files by part name, as the user gave them.
    private(set) var paths: [String: String] = [:]
    /// All problems.
    ///
    /// Nothing is sent if there is one.
    private(set) var problems: [ValueError] = []
    /// Warnings about values that are sent all the same.
    var warnings: [String] { converter.warnings }

    private var converter: ValueConverter
    /// Members for the parameter that takes members of any name.
    private var members: [JSONMember] = []

    /// Checks arguments.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - api: Its API.
    ///   - assignments: Parameters and values as texts, in the user's order. A list may occur several times.
    ///   - document: Parameters and values as a JSON object.
    ///   - files: The files to upload.
    init(
        of operation: Catalogue.Operation, in api: Catalogue.API, assignments: [Assignment] = [],
        document: JSONTree? = nil, files: [CallFile] = []
    ) {
        self.api = api
        self.operation = operation
        converter = ValueConverter(api: api)
        for file in files { add(file) }
        if let document { add(document) }
        add(assignments)
        addMembers()
        addDefaults()
        for parameter in choosable where parameter.isRequired && values[parameter.name] == nil {
            guard !problems.contains(where: { $0.isAbout(parameter.name) }) else { continue }
            problems.append(ValueError(path: parameter.name, message: "is missing (\(parameter.type))"))
        }
        for part in fileParts where part.isRequired && self.files[part.name] == nil {
            problems.append(ValueError(path: part.name, message: "is missing: add --file \(part.name)=PATH"))
        }
    }

    private var choosable: [Catalogue.Field] { operation.choosableParameters }
    private var fileParts: [Catalogue.Field] { operation.fileParts }

    /// The same arguments without their secrets.
    ///
    /// - Returns: The arguments, and whether there was a secret among them.
    func maskingSecrets() -> (arguments: CallArguments, isMasked: Bool) {
        var masked = self
        var mask = SecretMask(api)
        for parameter in choosable {
            guard let value = values[parameter.name] else { continue }
            masked.values[parameter.name] = mask.masked(value, of: parameter)
        }
        return (masked, mask.hasMasked)
    }

    /// The parameter that takes members of any name, if there is one.
    private var collector: Catalogue.Field? {
        choosable.first { $0.place == .rest || $0.type == "pairs" || $0.type == "parameters" }
    }

    // MARK: Adding

    private mutating func add(_ file: CallFile) {
        guard let part = fileParts.first(named: file.name) else {
            let known = fileParts.map(\.name)
            let hint = known.isEmpty ? "The operation takes no files" : "It takes \(known.joined(separator: ", "))"
            problems.append(ValueError(path: file.name, message: "there is no such part. \(hint)"))
            return
        }
        paths[part.name] = file.path
        guard files.updateValue(file.part, forKey: part.name) == nil else {
            problems.append(ValueError(path: part.name, message: "is given twice"))
            return
        }
    }

    private mutating func add(_ document: JSONTree) {
        if let whole = choosable.first(where: { $0.place == .whole }) {
            return set(whole) { converter throws(ValueError) in
                try converter.convert(document, to: Catalogue.ValueType(whole.type), at: whole.name)
            }
        }
        guard case .object(let members) = document else {
            problems.append(ValueError(path: "--json", message: "expected an object with the parameters"))
            return
        }
        for member in members {
            guard let parameter = parameter(named: member.key), !isMember(member, of: parameter) else {
                addUnknown(member.key, member.value)
                continue
            }
            set(parameter) { converter throws(ValueError) in
                try converter.convert(member.value, to: Catalogue.ValueType(parameter.type), at: parameter.name)
            }
        }
    }

    private func isMember(_ member: JSONMember, of parameter: Catalogue.Field) -> Bool {
        if case .object = member.value { return false }
        return parameter.name == collector?.name
    }

    private mutating func add(_ assignments: [Assignment]) {
        var groups: [(parameter: Catalogue.Field, texts: [String])] = []
        for assignment in assignments {
            guard let parameter = parameter(named: assignment.name) else {
                addUnknown(assignment.name, .string(assignment.value), isText: true)
                continue
            }
            if let index = groups.firstIndex(where: { $0.parameter.name == parameter.name }) {
                groups[index].texts.append(assignment.value)
            } else {
                groups.append((parameter, [assignment.value]))
            }
        }
        for (parameter, texts) in groups {
            set(parameter) { converter throws(ValueError) in
                try converter.value(
                    of: texts, as: Catalogue.ValueType(parameter.type), separator: parameter.separator,
                    at: parameter.name)
            }
        }
    }

    private func parameter(named name: String) -> Catalogue.Field? {
        choosable.first(named: name)
    }

    private mutating func addUnknown(_ name: String, _ value: JSONTree, isText: Bool = false) {
        if let collector, takes(name, value, in: collector) {
            addMember(name, value, of: collector, isText: isText)
            return
        }
        var message = "there is no such parameter"
        if fileParts.first(named: name) != nil {
            message = "is a file: use --file \(name)=PATH"
        } else if operation.parameters.contains(where: { $0.constant != nil && ($0.name == name || $0.wire == name) }) {
            message = "has a constant value and cannot be given"
        } else {
            let similar = similarParameters(to: name)
            if !similar.isEmpty { message += ". Did you mean \(similar.joined(separator: " or "))?" }
            if let collector, collector.type != "parameters" {
                message += " To send it all the same, write it into \(collector.name), a JSON object"
            }
        }
        problems.append(ValueError(path: name, message: message))
    }

    private mutating func addMember(_ name: String, _ value: JSONTree, of collector: Catalogue.Field, isText: Bool) {
        guard isText, case .string(let text) = value, case .map(let type) = Catalogue.ValueType(collector.type) else {
            members.append(JSONMember(name, value))
            return
        }
        do throws(ValueError) {
            let value = try converter.value(of: [text], as: type, at: "\(collector.name).\(name)")
            members.append(JSONMember(name, value))
        } catch {
            problems.append(error)
        }
    }

    /// Whether a name can be a member of the parameter that takes any, rather than a mistyped parameter.
    ///
    /// Names of the device's parameters have a dot. Only an object can be meant for the parameter that takes the members.
    private func takes(_ name: String, _ value: JSONTree, in collector: Catalogue.Field) -> Bool {
        if collector.type == "parameters" { return name.utf8.contains(UInt8(ascii: ".")) }
        var similar = similarParameters(to: name)
        if !isObject(value) { similar.removeAll { $0 == collector.name || $0 == collector.wire } }
        return similar.isEmpty
    }

    private func isObject(_ value: JSONTree) -> Bool {
        switch value {
        case .object: true
        case .string(let text): if case .object? = JSONTree(parsing: text) { true } else { false }
        default: false
        }
    }

    private func similarParameters(to name: String) -> [String] {
        let names = choosable.flatMap { [$0.name, $0.wire] }.filter { $0 != "*" }
        return Catalogue.nearest(to: name, among: Array(Set(names)))
    }

    private mutating func addMembers() {
        guard let collector, !members.isEmpty else { return }
        let members = members
        set(collector) { converter throws(ValueError) in
            try converter.convert(.object(members), to: Catalogue.ValueType(collector.type), at: collector.name)
        }
    }

    private mutating func addDefaults() {
        for parameter in choosable where values[parameter.name] == nil {
            guard let text = parameter.defaultValue else { continue }
            // The default of an enumeration is the name of the constant.
            let word = api.type(parameter.type)?.words?.first { $0.name == text }?.wire
            set(parameter) { converter throws(ValueError) in
                try converter.value(of: [word ?? text], as: Catalogue.ValueType(parameter.type), at: parameter.name)
            }
        }
    }

    private mutating func set(
        _ parameter: Catalogue.Field, _ value: (inout ValueConverter) throws(ValueError) -> JSONTree
    ) {
        do throws(ValueError) {
            let value = try value(&converter)
            // As in a reply, `null` is no value, unless it empties a property.
            if value == .null, parameter.isNullable != true { return }
            guard values.updateValue(value, forKey: parameter.name) == nil else {
                throw ValueError(path: parameter.name, message: "is given twice")
            }
        } catch {
            problems.append(error)
        }
    }
}

extension Catalogue.Operation {
    /// The parameters for which a user can give a value that is not a file.
    var choosableParameters: [Catalogue.Field] {
        parameters.filter { $0.constant == nil && !($0.isSentAsPart && ($0.type == "method" || $0.type == "file")) }
    }

    /// The parts that are files.
    var fileParts: [Catalogue.Field] {
        parameters.filter { $0.isSentAsPart && $0.type == "file" }
    }
}

extension Catalogue.Field {
    /// Whether it is the body, or a part of it.
    fileprivate var isSentAsPart: Bool { place == .part || place == .body }
}

extension ValueError {
    /// Whether this is about a parameter or something in it.
    fileprivate func isAbout(_ name: String) -> Bool {
        path == name || path.hasPrefix("\(name).") || path.hasPrefix("\(name)[")
    }
}
