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
    public struct Activate: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "virtualInput/activate", path: "/axis-cgi/virtualinput/activate.cgi", arguments: .get,
            access: .operator, effect: .idempotent)

        /// The input, from 1.
        public var port: Int32
        /// After how many seconds it becomes inactive again; not by itself if left out.
        public var duration: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - port: The input, from 1.
        ///   - duration: After how many seconds it becomes inactive again; not by itself if left out.
        public init(port: Int32, duration: Int32? = nil) {
            self.port = port
            self.duration = duration
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("port", port)
            query.append("duration", duration)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it was inactive before (`StateChanged`).
            public var hasChanged: Bool

            init(from xml: inout XMLReader) throws(WireError) {
                var hasChanged: Bool?
                while let element = try xml.nextElement() {
                    switch element {
                    case "StateChanged": hasChanged = try Bool(wire: xml.readText())
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
    public struct Deactivate: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "virtualInput/deactivate", path: "/axis-cgi/virtualinput/deactivate.cgi", arguments: .get,
            access: .operator, effect: .idempotent)

        /// The input, from 1.
        public var port: Int32

        /// Makes the call's value.
        ///
        /// - Parameter port: The input, from 1.
        public init(port: Int32) {
            self.port = port
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("port", port)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether it was active before (`StateChanged`).
            public var hasChanged: Bool

            init(from xml: inout XMLReader) throws(WireError) {
                var hasChanged: Bool?
                while let element = try xml.nextElement() {
                    switch element {
                    case "StateChanged": hasChanged = try Bool(wire: xml.readText())
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
    public struct GetSchemaVersions: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "virtualInput/getSchemaVersions", path: "/axis-cgi/virtualinput/getschemaversions.cgi", arguments: .get,
            access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The versions (`SchemaVersion`).
            public var versions: [SchemaVersion] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "SchemaVersion": versions.append(try SchemaVersion(from: &xml))
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Activates and deactivates the manual trigger, or pretends that an input changes, with waits between.
    ///
    /// The manual trigger is usually port 6 or 1; the parameter `ManualTriggerNbr` says which.
    ///
    /// Access: viewer; AXIS OS 5.00 and later.
    /// See <https://developer.axis.com/vapix/network-video/input-and-outputs/#manual-trigger-and-io-port-simulation>.
    public struct Act: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "virtualInput/act", path: "/axis-cgi/io/virtualinput.cgi", arguments: .get, access: .viewer,
            effect: .once)

        /// The port, a colon, then `/` for active, `\` for inactive and milliseconds to wait: `6:/2000\` for two
        /// seconds.
        public var action: String

        /// Makes the call's value.
        ///
        /// - Parameter action: The port, a colon, then `/` for active, `\` for inactive and milliseconds to wait:
        ///   `6:/2000\` for two seconds.
        public init(action: String) {
            self.action = action
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", action)
        }
    }

    /// A version of the XML.
    public struct SchemaVersion: Sendable {
        /// The major version (`MajorVersion`).
        public var major: Int32
        /// The minor version (`MinorVersion`).
        public var minor: Int32
        /// Whether it should no longer be used (`Deprecated`).
        public var isDeprecated: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var major: Int32?
            var minor: Int32?
            while let element = try xml.nextElement() {
                switch element {
                case "MajorVersion": major = try Int32(xml.readText())
                case "MinorVersion": minor = try Int32(xml.readText())
                case "Deprecated": isDeprecated = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let major else { throw xml.missingField("MajorVersion") }
            self.major = major
            guard let minor else { throw xml.missingField("MinorVersion") }
            self.minor = minor
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// An argument is missing.
        public static let missingParameter: DeviceError.Code = 10
        /// There is no such virtual input.
        public static let notFound: DeviceError.Code = 20
        /// The version of the XML is not supported.
        public static let unsupportedVersion: DeviceError.Code = 30
        /// The device failed.
        public static let internalError: DeviceError.Code = 40
        /// The duration is invalid.
        public static let invalidDuration: DeviceError.Code = 50
    }

    /// The API's calls; get it from ``Vapix/virtualInput``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Activate``.
        public func activate(port: Int32, duration: Int32? = nil) async throws -> Activate.Output {
            try await vapix.send(Activate(port: port, duration: duration))
        }

        /// See ``Deactivate``.
        public func deactivate(port: Int32) async throws -> Deactivate.Output {
            try await vapix.send(Deactivate(port: port))
        }

        /// See ``GetSchemaVersions``.
        public func getSchemaVersions() async throws -> GetSchemaVersions.Output {
            try await vapix.send(GetSchemaVersions())
        }

        /// See ``Act``.
        public func act(_ action: String) async throws {
            try await vapix.send(Act(action: action))
        }
    }
}

extension Vapix {
    /// Inputs without a wire, by which an application triggers the device's rules; see ``VirtualInput``.
    public var virtualInput: VirtualInput.API { VirtualInput.API(vapix: self) }
}
