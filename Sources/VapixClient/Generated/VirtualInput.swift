// Generated from Specs/virtual-input.yaml by vapix-generate. Do not edit.

/// Inputs without a wire, by which an application triggers the device's rules.
///
/// Devices whose parameter `Properties.VirtualInput.VirtualInput` is yes.
///
/// AXIS OS 5.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/input-and-outputs/>.
public enum VirtualInput {
    /// Activates an input.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/input-and-outputs/#activate-a-virtual-input>.
    public struct Activate: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - port: The input, from 1.
        ///   - duration: The time until it becomes inactive again, in whole seconds; not by itself if left out.
        public init(port: Int, duration: Duration? = nil) {
            call = VapixCall(
                id: "virtualInput/activate", path: "/axis-cgi/virtualinput/activate.cgi", arguments: .get,
                access: .operator, effect: .idempotent, reply: .xmlResponse(reading: Output.init(from:))
            ) { query in
                query.append("schemaversion", "1")
                query.append("port", port)
                query.append("duration", duration, in: .seconds)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it was inactive before (`StateChanged`).
            public let hasChanged: Bool

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
    }

    /// Deactivates an input.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/input-and-outputs/#deactivate-a-virtual-input>.
    public struct Deactivate: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter port: The input, from 1.
        public init(port: Int) {
            call = VapixCall(
                id: "virtualInput/deactivate", path: "/axis-cgi/virtualinput/deactivate.cgi", arguments: .get,
                access: .operator, effect: .idempotent, reply: .xmlResponse(reading: Output.init(from:))
            ) { query in
                query.append("schemaversion", "1")
                query.append("port", port)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it was active before (`StateChanged`).
            public let hasChanged: Bool

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
    }

    /// Reads which versions of its XML the API has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#get-schema-versions>.
    public struct GetSchemaVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "virtualInput/getSchemaVersions", path: "/axis-cgi/virtualinput/getschemaversions.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .xmlResponse(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The versions (`SchemaVersion`).
            public let versions: [SchemaVersion]

            init(from xml: inout XMLReader) throws(WireError) {
                var versions: [SchemaVersion] = []
                while let element = try xml.nextElement(of: "SchemaVersion") {
                    switch element {
                    case 0: versions.append(try SchemaVersion(from: &xml))
                    default: try xml.skipElement()
                    }
                }
                self.versions = versions
            }
        }
    }

    /// Activates and deactivates the manual trigger, or pretends that an input changes, with waits between.
    ///
    /// The manual trigger is usually port 6 or 1; the parameter `ManualTriggerNbr` says which.
    ///
    /// Access: viewer; AXIS OS 5.00 and later.
    /// See <https://developer.axis.com/vapix/network-video/input-and-outputs/#manual-trigger-and-io-port-simulation>.
    public struct Act: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter action: The port, a colon, then `/` for active, `\` for inactive and milliseconds to wait:
        ///   `6:/2000\` for two seconds.
        public init(action: String) {
            call = VapixCall(
                id: "virtualInput/act", path: "/axis-cgi/io/virtualinput.cgi", arguments: .get, access: .viewer,
                effect: .once, reply: .silence
            ) { query in
                query.append("action", action)
            }
        }
    }

    /// A version of the XML.
    public struct SchemaVersion: Sendable {
        /// The major version (`MajorVersion`).
        public let major: Int
        /// The minor version (`MinorVersion`).
        public let minor: Int
        /// Whether it should no longer be used (`Deprecated`).
        public let isDeprecated: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var major: Int?
            var minor: Int?
            var isDeprecated: Bool?
            while let element = try xml.nextElement(of: "MajorVersion,MinorVersion,Deprecated") {
                switch element {
                case 0: major = try Int(wire: xml.readText())
                case 1: minor = try Int(wire: xml.readText())
                case 2: isDeprecated = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let major else { throw xml.missingField("MajorVersion") }
            self.major = major
            guard let minor else { throw xml.missingField("MinorVersion") }
            self.minor = minor
            self.isDeprecated = isDeprecated
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

extension VapixCalls where API == VirtualInput {
    /// See ``VirtualInput/Activate``.
    @_alwaysEmitIntoClient
    public func activate(port: Int, duration: Duration? = nil) async throws -> VirtualInput.Activate.Output {
        try await vapix.send(VirtualInput.Activate(port: port, duration: duration))
    }

    /// See ``VirtualInput/Deactivate``.
    @_alwaysEmitIntoClient
    public func deactivate(port: Int) async throws -> VirtualInput.Deactivate.Output {
        try await vapix.send(VirtualInput.Deactivate(port: port))
    }

    /// See ``VirtualInput/GetSchemaVersions``.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> VirtualInput.GetSchemaVersions.Output {
        try await vapix.send(VirtualInput.GetSchemaVersions())
    }

    /// See ``VirtualInput/Act``.
    @_alwaysEmitIntoClient
    public func act(_ action: String) async throws {
        try await vapix.send(VirtualInput.Act(action: action))
    }
}

extension Vapix {
    /// Inputs without a wire, by which an application triggers the device's rules; see ``VirtualInput``.
    @_alwaysEmitIntoClient
    public var virtualInput: VapixCalls<VirtualInput> { VapixCalls(vapix: self) }
}
