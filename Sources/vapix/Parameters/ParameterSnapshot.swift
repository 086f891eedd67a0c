import VapixClient

/// The parameters of a device at one time, and which of them a file may hold.
struct ParameterSnapshot {
    /// The values, by name.
    private(set) var values: [String: String] = [:]
    /// The parameters whose value is a secret, or is hidden because it is one.
    private(set) var secrets: Set<String> = []
    /// The parameters that no user can set, and those of the clock, which would be set to the time of the file.
    private(set) var readOnly: Set<String> = []
    /// The device's messages about groups that it does not have.
    private(set) var errors: [String] = []
    /// The device's model.
    private(set) var model: String?
    /// The version of AXIS OS.
    private(set) var version: String?

    private static let modelName = "Brand.ProdShortName"
    private static let versionName = "Properties.Firmware.Version"
    private static let clock = ["Time.ServerDate", "Time.ServerTime"]

    /// Reads parameters.
    ///
    /// - Parameters:
    ///   - groups: The groups; none for all.
    ///   - connection: The device.
    /// - Returns: The parameters. None if the device has none of the groups.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    static func read(_ groups: [String], through connection: Connection) async throws -> ParameterSnapshot {
        var snapshot = ParameterSnapshot()
        (snapshot.values, snapshot.errors) = try await readValues(groups, through: connection)
        var definitions: [String: Parameters.Definition] = [:]
        do {
            let tree = try await connection.send(Parameters.listDefinitions())
            snapshot.model = tree.model
            snapshot.version = tree.firmwareVersion
            add(tree.groups, below: "", to: &definitions)
        } catch let error as VapixError where isWithoutDefinitions(error) {
            StandardStreams.report(
                "warning: the device does not describe its parameters, so secrets and read-only ones are known by their names"
            )
        }
        snapshot.model = snapshot.model ?? snapshot.values[modelName]
        snapshot.version = snapshot.version ?? snapshot.values[versionName]
        for (name, value) in snapshot.values {
            if isSecret(name, value, definitions[name]) { snapshot.secrets.insert(name) }
            if isReadOnly(name, definitions[name]) { snapshot.readOnly.insert(name) }
        }
        return snapshot
    }

    /// Reads the values alone.
    ///
    /// - Parameters:
    ///   - groups: The groups; none for all.
    ///   - connection: The device.
    /// - Returns: The values by name, and the device's messages about missing groups.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    static func readValues(
        _ groups: [String], through connection: Connection
    ) async throws -> (values: [String: String], errors: [String]) {
        do {
            let list = try await connection.send(Parameters.list(groups: groups))
            return (Dictionary(list.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }), list.errors)
        } catch let error as VapixError where error.code == .rejected && !groups.isEmpty {
            // None of the groups is there.
            return ([:], [error.device?.message ?? "the device has none of the groups"])
        }
    }

    /// Whether a call failed because a device, an old one for example, cannot say more of its parameters.
    private static func isWithoutDefinitions(_ error: VapixError) -> Bool {
        [.unsupportedAPI, .rejected, .malformedReply, .replyTooLarge, .httpStatus].contains(error.code)
    }

    private static func add(
        _ groups: [Parameters.Group], below prefix: String, to definitions: inout [String: Parameters.Definition]
    ) {
        for group in groups {
            // Some devices have a group named root around all others.
            let path = prefix.isEmpty && group.name == "root" ? "" : "\(prefix)\(group.name)."
            for parameter in group.parameters { definitions[path + parameter.name] = parameter }
            add(group.groups, below: path, to: &definitions)
        }
    }

    private static func isReadOnly(_ name: String, _ definition: Parameters.Definition?) -> Bool {
        if ["Properties.", "Brand."].contains(where: name.hasPrefix) || clock.contains(name) { return true }
        guard let definition else { return false }
        return definition.isReadOnly == true || definition.isConstant == true
            || definition.securityLevel.map { $0.write > .admin } ?? false
    }

    /// Whether a value is a secret.
    ///
    /// A device masks few of them, and its types tell of few. So names tell as well, and so do passwords in URLs.
    static func isSecret(_ name: String, _ value: String, _ definition: Parameters.Definition?) -> Bool {
        if definition?.password != nil || definition?.isWriteOnly == true { return true }
        switch FieldKind(name) {
        case .secret, .key: return true
        default: return isMasked(value) || hasPasswordInURL(value)
        }
    }

    private static func isMasked(_ value: String) -> Bool {
        value.utf8.count > 1 && value.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// Whether a value has a URL such as `http://user:password@proxy` in it.
    private static func hasPasswordInURL(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        let mark = Array("://".utf8)
        guard bytes.count > mark.count else { return false }
        for start in 0...(bytes.count - mark.count) where bytes[start..<(start + mark.count)].elementsEqual(mark) {
            let authority = bytes[(start + mark.count)...].prefix { !"/?# \"'<>".utf8.contains($0) }
            guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { continue }
            if authority[..<at].contains(UInt8(ascii: ":")) { return true }
        }
        return false
    }
}
