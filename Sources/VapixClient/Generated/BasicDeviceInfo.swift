// Generated from Specs/basic-device-info.yaml by vapix-generate. Do not edit.

/// What the device is: model, serial number, AXIS OS version.
///
/// API Discovery lists it as `basic-device-info`; AXIS OS 8.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/basic-device-information/>.
public enum BasicDeviceInfo {
    /// Reads all properties that the device has.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/basic-device-information/#getallproperties>.
    public struct GetAllProperties: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "basicDeviceInfo/getAllProperties", path: "/axis-cgi/basicdeviceinfo.cgi", apiVersion: "1.0",
            method: "getAllProperties", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = PropertyReply

        /// Makes the call's value.
        public init() {}
    }

    /// Reads the named properties.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/basic-device-information/#getproperties>.
    public struct GetProperties: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "basicDeviceInfo/getProperties", path: "/axis-cgi/basicdeviceinfo.cgi", apiVersion: "1.0",
            method: "getProperties", access: .operator, effect: .read)

        /// Which properties to read; none gives none.
        public var propertyList: [PropertyName]

        /// What the device answers.
        public typealias Output = PropertyReply

        /// Makes the call's value.
        ///
        /// - Parameter propertyList: Which properties to read; none gives none.
        public init(propertyList: [PropertyName]) {
            self.propertyList = propertyList
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("propertyList")
            json.beginArray()
            for item in propertyList { json.write(item.rawValue) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads the properties that need no login.
    ///
    /// Access: anonymous; unless the device has that turned off.
    /// See <https://developer.axis.com/vapix/network-video/basic-device-information/#getallunrestrictedproperties>.
    public struct GetAllUnrestrictedProperties: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "basicDeviceInfo/getAllUnrestrictedProperties", path: "/axis-cgi/basicdeviceinfo.cgi",
            apiVersion: "1.2", method: "getAllUnrestrictedProperties", access: .anonymous, effect: .read)

        /// What the device answers.
        public typealias Output = PropertyReply

        /// Makes the call's value.
        public init() {}
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: anonymous.
    /// See <https://developer.axis.com/vapix/network-video/basic-device-information/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "basicDeviceInfo/getSupportedVersions", path: "/axis-cgi/basicdeviceinfo.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .anonymous, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// What the three methods that read properties answer.
    public struct PropertyReply: Sendable, JSONReadable {
        /// The properties.
        public var propertyList: Properties

        package init(from json: inout JSONReader) throws(WireError) {
            var propertyList: Properties?
            while let key = try json.nextKey() {
                switch key {
                case "propertyList": propertyList = try json.read(Properties.self)
                default: try json.skipValue()
                }
            }
            guard let propertyList else { throw json.missingField("propertyList") }
            self.propertyList = propertyList
        }
    }

    /// The properties of a device; absent where the device has none or was not asked for it.
    public struct Properties: Sendable, JSONReadable {
        /// The processor architecture, "aarch64" for example (`Architecture`).
        public var architecture: String?
        /// The brand (`Brand`).
        public var brand: String?
        /// When AXIS OS was built, as text (`BuildDate`).
        public var buildDate: String?
        /// The hardware's identifier (`HardwareID`).
        public var hardwareID: String?
        /// The full product name (`ProdFullName`).
        public var productFullName: String?
        /// The product number, "Q3505 Mk II" for example (`ProdNbr`).
        public var productNumber: String?
        /// The short product name (`ProdShortName`).
        public var productShortName: String?
        /// The type of product, "Network Camera" for example (`ProdType`).
        public var productType: String?
        /// The product's variant; an empty text on most devices (`ProdVariant`).
        public var productVariant: String?
        /// The serial number, which is the MAC address without separators (`SerialNumber`).
        public var serialNumber: String?
        /// The system on chip, "Axis Artpec-8" for example (`Soc`).
        public var systemOnChip: String?
        /// The serial number of the system on chip (`SocSerialNumber`).
        public var systemOnChipSerialNumber: String?
        /// The version of AXIS OS, "12.11.77" for example (`Version`).
        public var version: String?
        /// The vendor's web page (`WebURL`).
        public var webURL: String?
        /// Properties that this version of the library does not know, by the device's names.
        public var other: [String: String] = [:]

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "Architecture": architecture = try json.readString()
                case "Brand": brand = try json.readString()
                case "BuildDate": buildDate = try json.readString()
                case "HardwareID": hardwareID = try json.readString()
                case "ProdFullName": productFullName = try json.readString()
                case "ProdNbr": productNumber = try json.readString()
                case "ProdShortName": productShortName = try json.readString()
                case "ProdType": productType = try json.readString()
                case "ProdVariant": productVariant = try json.readString()
                case "SerialNumber": serialNumber = try json.readString()
                case "Soc": systemOnChip = try json.readString()
                case "SocSerialNumber": systemOnChipSerialNumber = try json.readString()
                case "Version": version = try json.readString()
                case "WebURL": webURL = try json.readString()
                default:
                    if json.peek() == .string { other[key] = try json.readString() } else { try json.skipValue() }
                }
            }
        }
    }

    /// A property's name, as the device spells it.
    public struct PropertyName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The processor architecture.
        public static let architecture = PropertyName(rawValue: "Architecture")
        /// The brand.
        public static let brand = PropertyName(rawValue: "Brand")
        /// When AXIS OS was built.
        public static let buildDate = PropertyName(rawValue: "BuildDate")
        /// The hardware's identifier.
        public static let hardwareID = PropertyName(rawValue: "HardwareID")
        /// The full product name.
        public static let productFullName = PropertyName(rawValue: "ProdFullName")
        /// The product number.
        public static let productNumber = PropertyName(rawValue: "ProdNbr")
        /// The short product name.
        public static let productShortName = PropertyName(rawValue: "ProdShortName")
        /// The type of product.
        public static let productType = PropertyName(rawValue: "ProdType")
        /// The product's variant.
        public static let productVariant = PropertyName(rawValue: "ProdVariant")
        /// The serial number.
        public static let serialNumber = PropertyName(rawValue: "SerialNumber")
        /// The system on chip.
        public static let systemOnChip = PropertyName(rawValue: "Soc")
        /// The serial number of the system on chip.
        public static let systemOnChipSerialNumber = PropertyName(rawValue: "SocSerialNumber")
        /// The version of AXIS OS.
        public static let version = PropertyName(rawValue: "Version")
        /// The vendor's web page.
        public static let webURL = PropertyName(rawValue: "WebURL")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid, an unknown property for example.
        public static let invalidParameter: DeviceError.Code = 1000
        /// Access is forbidden.
        public static let accessForbidden: DeviceError.Code = 2001
        /// The HTTP method is not POST.
        public static let unsupportedHTTPMethod: DeviceError.Code = 2002
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2003
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2004
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 4000
        /// A required parameter is missing or invalid.
        public static let missingParameter: DeviceError.Code = 4002
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 8000
    }

    /// The API's calls; get it from ``Vapix/basicDeviceInfo``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetAllProperties``.
        public func getAllProperties() async throws -> PropertyReply {
            try await vapix.send(GetAllProperties())
        }

        /// See ``GetProperties``.
        public func getProperties(_ propertyList: [PropertyName]) async throws -> PropertyReply {
            try await vapix.send(GetProperties(propertyList: propertyList))
        }

        /// See ``GetAllUnrestrictedProperties``.
        public func getAllUnrestrictedProperties() async throws -> PropertyReply {
            try await vapix.send(GetAllUnrestrictedProperties())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// What the device is: model, serial number, AXIS OS version; see ``BasicDeviceInfo``.
    public var basicDeviceInfo: BasicDeviceInfo.API { BasicDeviceInfo.API(vapix: self) }
}
