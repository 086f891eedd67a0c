// Generated from Specs/virtual-input.yaml by vapix-generate. Do not edit.

/// Virtual inputs, by which an application triggers the device's rules.
///
/// Devices whose parameter `Properties.VirtualInput.VirtualInput` is yes.
///
/// AXIS OS 5.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/input-and-outputs/>.
public struct VirtualInput: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Activates an input.
    ///
    /// Access: operator; AXIS OS 5.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#activate-a-virtual-input>.
    ///
    /// - Parameters:
    ///   - port: The number of the input, from 1.
    ///   - duration: The time until the input becomes inactive again, in whole seconds, 0 for at once; without end if
    ///     left out.
    /// - Returns: The effect on the input.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter``, ``ErrorCode/notFound`` or
    ///   ``ErrorCode/invalidDuration`` or another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func activate(port: Int, duration: Duration? = nil) async throws -> ActivateReply {
        try await vapix.send(Self.activate(port: port, duration: duration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func activate(port: Int, duration: Duration? = nil) -> VapixCall<ActivateReply> {
        VapixCall(
            id: "virtualInput/activate", path: "/axis-cgi/virtualinput/activate.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse(reading: ActivateReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("port", port)
            query.append("duration", duration, in: .seconds)
        }
    }

    /// Deactivates an input.
    ///
    /// Access: operator; AXIS OS 5.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#deactivate-a-virtual-input>.
    ///
    /// - Parameter port: The number of the input, from 1.
    /// - Returns: The effect on the input.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter`` or ``ErrorCode/notFound`` or another
    ///   code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func deactivate(port: Int) async throws -> DeactivateReply {
        try await vapix.send(Self.deactivate(port: port))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func deactivate(port: Int) -> VapixCall<DeactivateReply> {
        VapixCall(
            id: "virtualInput/deactivate", path: "/axis-cgi/virtualinput/deactivate.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse(reading: DeactivateReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("port", port)
        }
    }

    /// Reads which versions of its XML the API has.
    ///
    /// Access: operator; AXIS OS 5.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#get-schema-versions>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "virtualInput/getSchemaVersions", path: "/axis-cgi/virtualinput/getschemaversions.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Activates and deactivates the manual trigger, or simulates an input, with pauses between.
    ///
    /// The manual trigger is usually port 6 or 1; the parameter `ManualTriggerNbr` says which.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#manual-trigger-and-io-port-simulation>.
    ///
    /// - Parameter action: Port, colon, then `/` for active, `\` for inactive, and waits in milliseconds; `6:/2000\`
    ///   lasts two seconds.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func act(_ action: String) async throws {
        try await vapix.send(Self.act(action))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func act(_ action: String) -> VapixCall<Void> {
        VapixCall(
            id: "virtualInput/act", path: "/axis-cgi/io/virtualinput.cgi", arguments: .get, access: .viewer,
            effect: .once, reply: .nothing
        ) { query in
            query.append("action", action)
        }
    }

    /// The reply to ``activate(port:duration:)-swift.method``.
    public struct ActivateReply: Sendable {
        /// Whether the input was inactive before (`StateChanged`).
        public let hasChanged: Bool

        /// Makes a value.
        ///
        /// - Parameter hasChanged: Whether the input was inactive before.
        @_alwaysEmitIntoClient
        public init(hasChanged: Bool) {
            self.hasChanged = hasChanged
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var hasChanged: Bool?
            while let element = try xml.nextElement(of: "StateChanged") {
                switch element {
                case 0: hasChanged = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let hasChanged else { throw xml.missingField("StateChanged") }
            self.hasChanged = hasChanged
        }
    }

    /// The reply to ``deactivate(port:)-swift.method``.
    public struct DeactivateReply: Sendable {
        /// Whether the input was active before (`StateChanged`).
        public let hasChanged: Bool

        /// Makes a value.
        ///
        /// - Parameter hasChanged: Whether the input was active before.
        @_alwaysEmitIntoClient
        public init(hasChanged: Bool) {
            self.hasChanged = hasChanged
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var hasChanged: Bool?
            while let element = try xml.nextElement(of: "StateChanged") {
                switch element {
                case 0: hasChanged = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let hasChanged else { throw xml.missingField("StateChanged") }
            self.hasChanged = hasChanged
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// An argument is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 10 }
        /// There is no such virtual input.
        @_alwaysEmitIntoClient
        public static var notFound: DeviceError.Code { 20 }
        /// The version of the XML is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 30 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 40 }
        /// The duration is invalid.
        @_alwaysEmitIntoClient
        public static var invalidDuration: DeviceError.Code { 50 }
    }
}

extension Vapix {
    /// Virtual inputs, by which an application triggers the device's rules.
    @_alwaysEmitIntoClient
    public var virtualInput: VirtualInput { VirtualInput(vapix: self) }
}
