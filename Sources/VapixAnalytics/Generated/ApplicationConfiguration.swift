// Generated from Specs/application-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The XML configuration of Axis's older applications, Video Motion Detection 2.1 for example.
///
/// AXIS OS 5.11 and later.
///
/// Deprecated: It is obsolete since AXIS OS 11.11, and 12.0 removed it. Each newer application has an API of its own.
///
/// See <https://developer.axis.com/vapix/applications/application-configuration-api/>.
public struct ApplicationConfiguration: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the configuration of an application.
    ///
    /// Deprecated: It is obsolete since AXIS OS 11.11, and 12.0 removed it. Each newer application has an API of its
    /// own.
    ///
    /// Access: admin; AXIS OS 5.11 and later. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/application-configuration-api/#get-application-configuration>.
    ///
    /// - Parameter name: The application's name.
    /// - Returns: The configuration as XML, with the root element `config`.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noSuchApplication`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfiguration(_ name: String) async throws -> String {
        try await vapix.send(Self.getConfiguration(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfiguration(_ name: String) -> VapixCall<String> {
        VapixCall(
            id: "applicationConfiguration/getConfiguration", path: "/axis-cgi/vaconfig.cgi", arguments: .get,
            access: .admin, effect: .read, reply: ReplyForm(reading: Self.readGetConfiguration)
        ) { query in
            query.append("action", "get")
            query.append("name", name)
        }
    }

    /// Replaces the configuration of an application, which restarts if it is running.
    ///
    /// Deprecated: It is obsolete since AXIS OS 11.11, and 12.0 removed it. Each newer application has an API of its
    /// own.
    ///
    /// Access: admin; AXIS OS 5.11 and later. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/application-configuration-api/#modify-application-configuration>.
    ///
    /// - Parameter request: The line `action=modify&name=NAME`, then the configuration as XML.
    /// - Returns: The call.
    public static func modifyConfiguration(request: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "applicationConfiguration/modifyConfiguration", path: "/axis-cgi/vaconfig.cgi", access: .admin,
            effect: .idempotent, body: request, contentType: "application/x-www-form-urlencoded",
            reply: .xml(root: "reply"))
    }

    /// Lists the installed applications.
    ///
    /// Deprecated: Use list of Applications instead.
    ///
    /// Access: admin; AXIS OS 5.11 and later. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/application-configuration-api/#list-installed-applications>.
    ///
    /// - Returns: The applications.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list() async throws -> [Application] {
        try await vapix.send(Self.list())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list() -> VapixCall<[Application]> { callList }

    private static let callList = VapixCall<[Application]>(
        id: "applicationConfiguration/list", path: "/axis-cgi/vaconfig.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xml(root: "reply", reading: Self.readList)
    ) { query in
        query.append("action", "list")
    }

    private static func readList(_ xml: inout XMLReader) throws(WireError) -> [Application] {
        var output: [Application] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "application") {
            switch element {
            case 0: output.append(try Application(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// An application.
    public struct Application: Sendable {
        /// The name.
        public let name: String

        /// Makes a value.
        ///
        /// - Parameter name: The name.
        @_alwaysEmitIntoClient
        public init(name: String) {
            self.name = name
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            try xml.readAttributes(of: "name")
            if let attribute = xml.attribute(0) { name = attribute }
            try xml.skipElement()
            guard let name else { throw xml.missingField("name") }
            self.name = name
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The request is malformed.
        @_alwaysEmitIntoClient
        public static var badRequest: DeviceError.Code { "bad_request" }
        /// There is no application of this name.
        @_alwaysEmitIntoClient
        public static var noSuchApplication: DeviceError.Code { "no_such_application" }
        /// The device failed, or the application could not restart.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { "internal" }
    }
}

extension Vapix {
    /// The XML configuration of Axis's older applications, Video Motion Detection 2.1 for example.
    @_alwaysEmitIntoClient
    public var applicationConfiguration: ApplicationConfiguration { ApplicationConfiguration(vapix: self) }
}
