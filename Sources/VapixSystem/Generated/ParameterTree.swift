// Generated from Specs/param.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The parameters of param.cgi as a tree of JSON, to read, to export and to import.
///
/// Groups are objects, parameters are members that are texts. A group with instances is a list behind its name and
/// `Collection`: `IOPort.I0` is an item of `IOPortCollection` with the member `groupId`, which is `I0`.
///
/// Use `vapix.parameters` for a few parameters, and on devices without this API.
///
/// `/config/discover` lists it as `param`; version 2.0 and later, beta.
///
/// See <https://developer.axis.com/vapix/device-configuration/param-api/>.
public struct ParameterTree: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "param", version: "2.0", path: "/config/rest/param/v2beta")

    /// The parameters that can be written, for another device.
    @_alwaysEmitIntoClient
    public var export: Export { Export(vapix: vapix) }

    /// Parameters that were exported.
    @_alwaysEmitIntoClient
    public var `import`: Import { Import(vapix: vapix) }

    /// Reads all parameters that the account may read.
    ///
    /// Access: viewer; each parameter has its own level. Effect: read. Maturity: beta.
    /// Page: <https://developer.axis.com/vapix/device-configuration/param-api/#get-parameters>.
    ///
    /// - Returns: The parameters that the account may read.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> ReadableParameters {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<ReadableParameters> { callGet }

    private static let callGet = VapixCall<ReadableParameters>(
        id: "parameterTree/get", api: ParameterTree.configurationAPI, method: .get, path: "", access: .viewer,
        effect: .read, reply: .resource)

    /// The parameters that can be written, for another device.
    public struct Export: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads all parameters that can be written.
        ///
        /// Access: viewer; each parameter has its own level. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/param-api/#export-parameters>.
        ///
        /// - Returns: The parameters that can be written.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func read() async throws -> ExportedParameters {
            try await vapix.send(Self.read())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func read() -> VapixCall<ExportedParameters> { callExportRead }

        private static let callExportRead = VapixCall<ExportedParameters>(
            id: "parameterTree/export.read", api: ParameterTree.configurationAPI, method: .get, path: "/$export",
            access: .viewer, effect: .read, reply: .resource)
    }

    /// Parameters that were exported.
    public struct Import: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Changes parameters, and makes the instances of groups that are missing.
        ///
        /// The device reports parameters that it could not change in a section of warnings, whose form the page leaves
        /// open. This call does not read it; `writeReportingWarnings` does.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; the page does not say. Effect: idempotent. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/param-api/#import-parameters>.
        ///
        /// - Parameter groups: The groups, by their names, as exported.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func write(_ groups: [String: JSONValue]? = nil) async throws {
            try await vapix.send(Self.write(groups))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func write(_ groups: [String: JSONValue]? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "parameterTree/import.write", api: ParameterTree.configurationAPI, method: .patch, path: "/$import",
                access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                if let groups {
                    json.members(groups)
                }
                json.endObject()
            }
        }
    }

    /// The parameters that the account may read.
    public struct ReadableParameters: Sendable, JSONReadable {
        /// The groups of parameters, by their names.
        public let groups: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameter groups: The groups of parameters, by their names.
        @_alwaysEmitIntoClient
        public init(groups: [String: JSONValue] = [:]) {
            self.groups = groups
        }

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextMember(of: "") {
                switch key {
                default: break
                }
            }
            self.groups = json.keptMembersOfObject()
        }
    }

    /// The parameters that can be written.
    public struct ExportedParameters: Sendable, JSONReadable {
        /// The groups, by their names.
        public let groups: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameter groups: The groups, by their names.
        @_alwaysEmitIntoClient
        public init(groups: [String: JSONValue] = [:]) {
            self.groups = groups
        }

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextMember(of: "") {
                switch key {
                default: break
                }
            }
            self.groups = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// The parameters of param.cgi as a tree of JSON, to read, to export and to import.
    @_alwaysEmitIntoClient
    public var parameterTree: ParameterTree { ParameterTree(vapix: self) }
}
