// Generated from Specs/orientation-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// At which angles the device hangs, as it measures them.
///
/// Devices whose parameter `Properties.Orientation.Reporting` is yes.
///
/// See <https://developer.axis.com/vapix/network-video/orientation-api/>.
public enum Orientation {
    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/orientation-api/#get-schema-versions>.
    public struct GetSchemaVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "orientation/getSchemaVersions", path: "/axis-cgi/orientation/getschemaversions.cgi", arguments: .get,
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

    /// Reads the angle lengthwise.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/orientation-api/#get-longitudinal-value>.
    public struct GetLongitudinalValue: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "orientation/getLongitudinalValue", path: "/axis-cgi/orientation/getlongitudinalvalue.cgi",
            arguments: .get, access: .operator, effect: .read, reply: .xmlResponse(reading: Output.init(from:))
        ) { query in
            query.append("schemaversion", "1")
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The angle, in degrees (`Value`).
            public let value: Double

            init(from xml: inout XMLReader) throws(WireError) {
                var value: Double?
                while let element = try xml.nextElement(of: "LongitudinalValue") {
                    switch element {
                    case 0:
                        while let element = try xml.nextElement(of: "Value") {
                            switch element {
                            case 0: value = try Double(xml.readText())
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
                guard let value else { throw xml.missingField("Value") }
                self.value = value
            }
        }
    }

    /// Reads the angle sideways.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/orientation-api/#get-lateral-value>.
    public struct GetLateralValue: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "orientation/getLateralValue", path: "/axis-cgi/orientation/getlateralvalue.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .xmlResponse(reading: Output.init(from:))
        ) { query in
            query.append("schemaversion", "1")
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The angle, in degrees (`Value`).
            public let value: Double

            init(from xml: inout XMLReader) throws(WireError) {
                var value: Double?
                while let element = try xml.nextElement(of: "LateralValue") {
                    switch element {
                    case 0:
                        while let element = try xml.nextElement(of: "Value") {
                            switch element {
                            case 0: value = try Double(xml.readText())
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
                guard let value else { throw xml.missingField("Value") }
                self.value = value
            }
        }
    }

    /// A version of the XML schema.
    public struct SchemaVersion: Sendable {
        /// The version (`VersionNumber`).
        public let number: String
        /// Whether it should no longer be used (`Deprecated`).
        public let isDeprecated: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var number: String?
            var isDeprecated: Bool?
            while let element = try xml.nextElement(of: "VersionNumber,Deprecated") {
                switch element {
                case 0: number = try xml.readText()
                case 1: isDeprecated = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let number else { throw xml.missingField("VersionNumber") }
            self.number = number
            self.isDeprecated = isDeprecated
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
    }
}

extension VapixCalls where API == Orientation {
    /// See ``Orientation/GetSchemaVersions``.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> Orientation.GetSchemaVersions.Output {
        try await vapix.send(Orientation.GetSchemaVersions())
    }

    /// See ``Orientation/GetLongitudinalValue``.
    @_alwaysEmitIntoClient
    public func getLongitudinalValue() async throws -> Orientation.GetLongitudinalValue.Output {
        try await vapix.send(Orientation.GetLongitudinalValue())
    }

    /// See ``Orientation/GetLateralValue``.
    @_alwaysEmitIntoClient
    public func getLateralValue() async throws -> Orientation.GetLateralValue.Output {
        try await vapix.send(Orientation.GetLateralValue())
    }
}

extension Vapix {
    /// At which angles the device hangs, as it measures them; see ``Orientation``.
    @_alwaysEmitIntoClient
    public var orientation: VapixCalls<Orientation> { VapixCalls(vapix: self) }
}
