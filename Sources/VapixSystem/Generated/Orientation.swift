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
    public struct GetSchemaVersions: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "orientation/getSchemaVersions", path: "/axis-cgi/orientation/getschemaversions.cgi", arguments: .get,
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

    /// Reads the angle lengthwise.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/orientation-api/#get-longitudinal-value>.
    public struct GetLongitudinalValue: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "orientation/getLongitudinalValue", path: "/axis-cgi/orientation/getlongitudinalvalue.cgi",
            arguments: .get, access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The angle, in degrees (`Value`).
            public var value: Double

            init(from xml: inout XMLReader) throws(WireError) {
                var value: Double?
                while let element = try xml.nextElement() {
                    switch element {
                    case "LongitudinalValue":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "Value": value = try Double(xml.readText())
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
    public struct GetLateralValue: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "orientation/getLateralValue", path: "/axis-cgi/orientation/getlateralvalue.cgi", arguments: .get,
            access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The angle, in degrees (`Value`).
            public var value: Double

            init(from xml: inout XMLReader) throws(WireError) {
                var value: Double?
                while let element = try xml.nextElement() {
                    switch element {
                    case "LateralValue":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "Value": value = try Double(xml.readText())
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
        public var number: String
        /// Whether it should no longer be used (`Deprecated`).
        public var isDeprecated: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var number: String?
            while let element = try xml.nextElement() {
                switch element {
                case "VersionNumber": number = try xml.readText()
                case "Deprecated": isDeprecated = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let number else { throw xml.missingField("VersionNumber") }
            self.number = number
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        public static let processingError: DeviceError.Code = 10
        /// The request is invalid.
        public static let invalidRequest: DeviceError.Code = 20
        /// The schema version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 40
    }

    /// The API's calls; get it from ``Vapix/orientation``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetSchemaVersions``.
        public func getSchemaVersions() async throws -> GetSchemaVersions.Output {
            try await vapix.send(GetSchemaVersions())
        }

        /// See ``GetLongitudinalValue``.
        public func getLongitudinalValue() async throws -> GetLongitudinalValue.Output {
            try await vapix.send(GetLongitudinalValue())
        }

        /// See ``GetLateralValue``.
        public func getLateralValue() async throws -> GetLateralValue.Output {
            try await vapix.send(GetLateralValue())
        }
    }
}

extension Vapix {
    /// At which angles the device hangs, as it measures them; see ``Orientation``.
    public var orientation: Orientation.API { Orientation.API(vapix: self) }
}
