// Generated from Specs/system-ready.yaml by vapix-generate. Do not edit.

/// Whether the device is ready for calls.
///
/// API Discovery lists it as `systemready`; AXIS OS 9.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/systemready-api/>.
public struct SystemReady: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Waits until the device is ready or the timeout has passed.
    ///
    /// Access: anonymous; AXIS OS 9.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/systemready-api/#systemready>.
    ///
    /// - Parameter timeout: The timeout, in whole seconds; the device answers earlier if it is ready.
    /// - Returns: The state of the device, ready or not.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus(timeout: Duration? = nil) async throws -> Status {
        try await vapix.send(Self.getStatus(timeout: timeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus(timeout: Duration? = nil) -> VapixCall<Status> {
        VapixCall(
            id: "systemReady/getStatus", path: "/axis-cgi/systemready.cgi", apiVersion: "1.1", method: "systemready",
            access: .anonymous, effect: .read, reply: .data, additionalTimeout: timeout ?? .zero
        ) { json in
            json.beginParameters()
            json.member("timeout", timeout, in: .seconds)
            json.endParameters()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: anonymous; AXIS OS 9.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/systemready-api/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "systemReady/getSupportedVersions", path: "/axis-cgi/systemready.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .anonymous, effect: .read, reply: .data)

    /// The device's state.
    public struct Status: Sendable, JSONReadable {
        /// Whether the device is ready for calls, configuration and video (`systemready`).
        public let isReady: Bool
        /// Whether the first administrator must be created before calls with a login work (`needsetup`).
        public let needsSetup: Bool?
        /// The time since the device started.
        public let uptime: Duration?
        /// An identifier of the present boot (`bootid`).
        public let bootID: String?
        /// The rules for the passphrases of accounts, "none" for example (`passphrasepolicy`).
        public let passphrasePolicy: String?
        /// The duration of preview mode; absent if the device is not in preview mode (`previewmode`).
        public let previewModeDuration: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isReady: Whether the device is ready for calls, configuration and video.
        ///   - needsSetup: Whether the first administrator must be created before calls with a login work.
        ///   - uptime: The time since the device started.
        ///   - bootID: An identifier of the present boot.
        ///   - passphrasePolicy: The rules for the passphrases of accounts, "none" for example.
        ///   - previewModeDuration: The duration of preview mode; absent if the device is not in preview mode.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isReady: Bool, needsSetup: Bool? = nil, uptime: Duration? = nil, bootID: String? = nil,
            passphrasePolicy: String? = nil, previewModeDuration: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isReady = isReady
            self.needsSetup = needsSetup
            self.uptime = uptime
            self.bootID = bootID
            self.passphrasePolicy = passphrasePolicy
            self.previewModeDuration = previewModeDuration
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isReady: Bool?
            var needsSetup: Bool?
            var uptime: Duration?
            var bootID: String?
            var passphrasePolicy: String?
            var previewModeDuration: Duration?
            let keys: StaticString = """
                systemready,needsetup,uptime,bootid,passphrasepolicy,previewmode
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isReady = try json.readBool()
                case 1: needsSetup = try json.readBool()
                case 2: uptime = try json.readDuration(in: .seconds)
                case 3: bootID = try json.readString()
                case 4: passphrasePolicy = try json.readString()
                case 5: previewModeDuration = try json.readDuration(in: .seconds)
                default: break
                }
            }
            guard let isReady else { throw json.missingField("systemready") }
            self.isReady = isReady
            self.needsSetup = needsSetup
            self.uptime = uptime
            self.bootID = bootID
            self.passphrasePolicy = passphrasePolicy
            self.previewModeDuration = previewModeDuration
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The device failed in another way that the documentation does not explain.
        @_alwaysEmitIntoClient
        public static var otherInternalError: DeviceError.Code { 9000 }
    }
}

extension Vapix {
    /// Whether the device is ready for calls.
    @_alwaysEmitIntoClient
    public var systemReady: SystemReady { SystemReady(vapix: self) }
}
