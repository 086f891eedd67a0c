import Foundation

extension Persona {
    /// Makes a persona from a recording.
    ///
    /// It takes the last replies to `getAllProperties` or `getAllUnrestrictedProperties` of basic device information
    /// and to `getApiList` of API Discovery, and all parameters that `param.cgi` listed. Parameters of the network, the
    /// users and the time are left out: they are about one device, not about a model. If the recording lists all
    /// parameters, the device has no other groups.
    ///
    /// - Parameter session: The recording.
    /// - Throws: ``SimulatorError`` if no reply has the number of the product and the version.
    public init(_ session: RecordedSession) throws {
        var properties: [String: String] = [:]
        var apis: [AnnouncedAPI]?
        var values: [(name: String, value: String)] = []
        var isWhole = false
        for exchange in session.exchanges where exchange.status == 200 && exchange.extent == .complete {
            if let list = JSONValue(exchange.body)?["data"]?["propertyList"]?.object {
                for (name, value) in list { properties[name] = value.string }
            } else if let list = JSONValue(exchange.body)?["data"]?["apiList"]?.array, !list.isEmpty {
                apis = list.compactMap(Self.api)
            } else if exchange.request.path == "/axis-cgi/param.cgi" {
                values += Self.parameters(exchange.body)
                isWhole = isWhole || Self.listsAll(exchange.request)
            }
        }
        properties["SerialNumber"] = nil
        properties["SocSerialNumber"] = nil
        guard properties["ProdNbr"] != nil, properties["Version"] != nil else {
            throw SimulatorError(
                """
                the session has no reply with ProdNbr and Version. Record one with: \
                vapix call basicDeviceInfo getAllProperties; vapix apis; vapix params
                """)
        }
        // Groups that were listed are complete: others of the same name are not on the device.
        var groups = Set(values.map { Self.group(of: $0.name) })
        // The camera's own groups that a list of all does not have are not on the device either.
        if isWhole {
            groups.formUnion(
                FactoryParameters.make(for: DeviceIdentity()).map { Self.group(of: $0.name) }
                    .filter { !Self.kept.contains($0) })
        }
        var changes = groups.sorted().map { Change.remove($0) }
        var seen: Set<String> = []
        for (name, value) in values.reversed() where seen.insert(name).inserted {
            changes.append(.set(name: name, value: value))
        }
        let removed = groups.count
        changes = Array(changes[..<removed]) + changes[removed...].reversed()
        // Through the text, so that everything is checked as in a file.
        let persona = Persona(properties: properties, apis: apis, changes: changes)
        try self.init(persona.text)
    }

    /// Whether a request lists the parameters of all groups.
    private static func listsAll(_ request: RequestShape) -> Bool {
        var arguments = request.arguments
        if case .form(let form) = request.body { arguments += form }
        return arguments.contains { $0.name == "action" && $0.value == "list" }
            && !arguments.contains { $0.name == "group" }
    }

    private static func group(of name: String) -> String { String(name.prefix { $0 != "." }) }

    /// Groups that a persona does not touch: those about one device, and the one that follows from the properties.
    private static let kept = personal + ["Brand"]
    /// Groups of parameters about one device.
    private static let personal = ["HTTPS", "Network", "RemoteService", "SNMP", "SMTP", "System", "Time"]

    private static func parameters(_ body: [UInt8]) -> [(name: String, value: String)] {
        String(decoding: body, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
            guard line.hasPrefix("root."), let equals = line.firstIndex(of: "=") else { return nil }
            let name = String(line[..<equals].dropFirst(5))
            guard !personal.contains(group(of: name)), name.contains(".") else { return nil }
            return (name, String(line[line.index(after: equals)...]))
        }
    }

    private static func api(_ json: JSONValue) -> AnnouncedAPI? {
        guard let id = json["id"]?.string, let version = json["version"]?.string.flatMap({ APIVersion($0) }) else {
            return nil
        }
        return AnnouncedAPI(id: id, version: version, name: json["name"]?.string ?? id, status: json["status"]?.string)
    }
}
