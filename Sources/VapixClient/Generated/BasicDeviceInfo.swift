// Generated from Specs/basic-device-info.yaml by vapix-generate. Do not edit.

/// The device's model, serial number, AXIS OS version and more.
///
/// API Discovery lists it as `basic-device-info`; AXIS OS 8.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/basic-device-information/>.
public struct BasicDeviceInfo: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads all properties that the device has.
    ///
    /// Access: operator; AXIS OS 8.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/basic-device-information/#getallproperties>.
    ///
    /// - Returns: The properties of the device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAllProperties() async throws -> PropertyReply {
        try await vapix.send(Self.getAllProperties())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAllProperties() -> VapixCall<PropertyReply> { callGetAllProperties }

    private static let callGetAllProperties = VapixCall<PropertyReply>(
        id: "basicDeviceInfo/getAllProperties", path: "/axis-cgi/basicdeviceinfo.cgi", apiVersion: "1.0",
        method: "getAllProperties", access: .operator, effect: .read, reply: .data)

    /// Reads the named properties.
    ///
    /// Access: operator; AXIS OS 8.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/basic-device-information/#getproperties>.
    ///
    /// - Parameter propertyList: The properties to read; an empty list gives none.
    /// - Returns: The named properties; others are nil.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getProperties(_ propertyList: [PropertyName]) async throws -> PropertyReply {
        try await vapix.send(Self.getProperties(propertyList))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getProperties(_ propertyList: [PropertyName]) -> VapixCall<PropertyReply> {
        VapixCall(
            id: "basicDeviceInfo/getProperties", path: "/axis-cgi/basicdeviceinfo.cgi", apiVersion: "1.0",
            method: "getProperties", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.key("propertyList")
            json.beginArray()
            for item in propertyList { json.write(item.rawValue) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads the properties that need no login.
    ///
    /// Access: anonymous; unless the device has that turned off; AXIS OS 8.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/basic-device-information/#getallunrestrictedproperties>.
    ///
    /// - Returns: The properties that need no login.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAllUnrestrictedProperties() async throws -> PropertyReply {
        try await vapix.send(Self.getAllUnrestrictedProperties())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAllUnrestrictedProperties() -> VapixCall<PropertyReply> { callGetAllUnrestrictedProperties }

    private static let callGetAllUnrestrictedProperties = VapixCall<PropertyReply>(
        id: "basicDeviceInfo/getAllUnrestrictedProperties", path: "/axis-cgi/basicdeviceinfo.cgi", apiVersion: "1.2",
        method: "getAllUnrestrictedProperties", access: .anonymous, effect: .read, reply: .data)

    /// Reads which versions of this API the device has.
    ///
    /// Access: anonymous; AXIS OS 8.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/basic-device-information/#getsupportedversions>.
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
        id: "basicDeviceInfo/getSupportedVersions", path: "/axis-cgi/basicdeviceinfo.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .anonymous, effect: .read, reply: .data)

    /// The reply of the three methods that read properties.
    public struct PropertyReply: Sendable, JSONReadable {
        /// The properties.
        public let propertyList: Properties
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - propertyList: The properties.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(propertyList: Properties, other: [String: JSONValue] = [:]) {
            self.propertyList = propertyList
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var propertyList: Properties?
            while let key = try json.nextMember(of: "propertyList") {
                switch key {
                case 0: propertyList = try json.read(Properties.self)
                default: break
                }
            }
            guard let propertyList else { throw json.missingField("propertyList") }
            self.propertyList = propertyList
            self.other = json.keptMembersOfObject()
        }
    }

    /// The properties of a device; a property is nil if the device lacks it or was not asked for it.
    public struct Properties: Sendable, JSONReadable {
        /// The processor architecture, "aarch64" for example (`Architecture`).
        public let architecture: String?
        /// The brand (`Brand`).
        public let brand: String?
        /// The time at which AXIS OS was built, as text (`BuildDate`).
        public let buildDate: String?
        /// The hardware's identifier (`HardwareID`).
        public let hardwareID: String?
        /// The full product name (`ProdFullName`).
        public let productFullName: String?
        /// The product number, "Q3505 Mk II" for example (`ProdNbr`).
        public let productNumber: String?
        /// The short product name (`ProdShortName`).
        public let productShortName: String?
        /// The type of product, "Network Camera" for example (`ProdType`).
        public let productType: String?
        /// The product's variant; an empty text on most devices (`ProdVariant`).
        public let productVariant: String?
        /// The serial number, the MAC address without separators (`SerialNumber`).
        public let serialNumber: String?
        /// The system on chip, "Axis Artpec-8" for example (`Soc`).
        public let systemOnChip: String?
        /// The serial number of the system on chip (`SocSerialNumber`).
        public let systemOnChipSerialNumber: String?
        /// The version of AXIS OS, "12.11.77" for example (`Version`).
        public let version: String?
        /// The vendor's web page (`WebURL`).
        public let webURL: String?
        /// Properties that this version of the library does not know, by the names that the device uses.
        public let other: [String: String]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - architecture: The processor architecture, "aarch64" for example.
        ///   - brand: The brand.
        ///   - buildDate: The time at which AXIS OS was built, as text.
        ///   - hardwareID: The hardware's identifier.
        ///   - productFullName: The full product name.
        ///   - productNumber: The product number, "Q3505 Mk II" for example.
        ///   - productShortName: The short product name.
        ///   - productType: The type of product, "Network Camera" for example.
        ///   - productVariant: The product's variant; an empty text on most devices.
        ///   - serialNumber: The serial number, the MAC address without separators.
        ///   - systemOnChip: The system on chip, "Axis Artpec-8" for example.
        ///   - systemOnChipSerialNumber: The serial number of the system on chip.
        ///   - version: The version of AXIS OS, "12.11.77" for example.
        ///   - webURL: The vendor's web page.
        ///   - other: Properties that this version of the library does not know, by the names that the device uses.
        @_alwaysEmitIntoClient
        public init(
            architecture: String? = nil, brand: String? = nil, buildDate: String? = nil, hardwareID: String? = nil,
            productFullName: String? = nil, productNumber: String? = nil, productShortName: String? = nil,
            productType: String? = nil, productVariant: String? = nil, serialNumber: String? = nil,
            systemOnChip: String? = nil, systemOnChipSerialNumber: String? = nil, version: String? = nil,
            webURL: String? = nil, other: [String: String] = [:]
        ) {
            self.architecture = architecture
            self.brand = brand
            self.buildDate = buildDate
            self.hardwareID = hardwareID
            self.productFullName = productFullName
            self.productNumber = productNumber
            self.productShortName = productShortName
            self.productType = productType
            self.productVariant = productVariant
            self.serialNumber = serialNumber
            self.systemOnChip = systemOnChip
            self.systemOnChipSerialNumber = systemOnChipSerialNumber
            self.version = version
            self.webURL = webURL
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var architecture: String?
            var brand: String?
            var buildDate: String?
            var hardwareID: String?
            var productFullName: String?
            var productNumber: String?
            var productShortName: String?
            var productType: String?
            var productVariant: String?
            var serialNumber: String?
            var systemOnChip: String?
            var systemOnChipSerialNumber: String?
            var version: String?
            var webURL: String?
            var other: [String: String] = [:]
            let keys: StaticString = """
                Architecture,Brand,BuildDate,HardwareID,ProdFullName,ProdNbr,ProdShortName,ProdType,ProdVariant,\
                SerialNumber,Soc,SocSerialNumber,Version,WebURL
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: architecture = try json.readString()
                case 1: brand = try json.readString()
                case 2: buildDate = try json.readString()
                case 3: hardwareID = try json.readString()
                case 4: productFullName = try json.readString()
                case 5: productNumber = try json.readString()
                case 6: productShortName = try json.readString()
                case 7: productType = try json.readString()
                case 8: productVariant = try json.readString()
                case 9: serialNumber = try json.readString()
                case 10: systemOnChip = try json.readString()
                case 11: systemOnChipSerialNumber = try json.readString()
                case 12: version = try json.readString()
                case 13: webURL = try json.readString()
                default:
                    try json.countElement()
                    let key = json.keyText
                    other[key] = try json.readText()
                }
            }
            self.architecture = architecture
            self.brand = brand
            self.buildDate = buildDate
            self.hardwareID = hardwareID
            self.productFullName = productFullName
            self.productNumber = productNumber
            self.productShortName = productShortName
            self.productType = productType
            self.productVariant = productVariant
            self.serialNumber = serialNumber
            self.systemOnChip = systemOnChip
            self.systemOnChipSerialNumber = systemOnChipSerialNumber
            self.version = version
            self.webURL = webURL
            self.other = other
        }
    }

    /// A property's name, as the device spells it.
    public struct PropertyName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The processor architecture.
        @_alwaysEmitIntoClient
        public static var architecture: PropertyName { Self(rawValue: "Architecture") }
        /// The brand.
        @_alwaysEmitIntoClient
        public static var brand: PropertyName { Self(rawValue: "Brand") }
        /// The time at which AXIS OS was built.
        @_alwaysEmitIntoClient
        public static var buildDate: PropertyName { Self(rawValue: "BuildDate") }
        /// The hardware's identifier.
        @_alwaysEmitIntoClient
        public static var hardwareID: PropertyName { Self(rawValue: "HardwareID") }
        /// The full product name.
        @_alwaysEmitIntoClient
        public static var productFullName: PropertyName { Self(rawValue: "ProdFullName") }
        /// The product number.
        @_alwaysEmitIntoClient
        public static var productNumber: PropertyName { Self(rawValue: "ProdNbr") }
        /// The short product name.
        @_alwaysEmitIntoClient
        public static var productShortName: PropertyName { Self(rawValue: "ProdShortName") }
        /// The type of product.
        @_alwaysEmitIntoClient
        public static var productType: PropertyName { Self(rawValue: "ProdType") }
        /// The product's variant.
        @_alwaysEmitIntoClient
        public static var productVariant: PropertyName { Self(rawValue: "ProdVariant") }
        /// The serial number.
        @_alwaysEmitIntoClient
        public static var serialNumber: PropertyName { Self(rawValue: "SerialNumber") }
        /// The system on chip.
        @_alwaysEmitIntoClient
        public static var systemOnChip: PropertyName { Self(rawValue: "Soc") }
        /// The serial number of the system on chip.
        @_alwaysEmitIntoClient
        public static var systemOnChipSerialNumber: PropertyName { Self(rawValue: "SocSerialNumber") }
        /// The version of AXIS OS.
        @_alwaysEmitIntoClient
        public static var version: PropertyName { Self(rawValue: "Version") }
        /// The vendor's web page.
        @_alwaysEmitIntoClient
        public static var webURL: PropertyName { Self(rawValue: "WebURL") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid, an unknown property for example.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1000 }
        /// Access is forbidden.
        @_alwaysEmitIntoClient
        public static var accessForbidden: DeviceError.Code { 2001 }
        /// The HTTP method is not POST.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 2002 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2003 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2004 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 4000 }
        /// A required parameter is missing or invalid.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4002 }
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
    }
}

extension Vapix {
    /// The device's model, serial number, AXIS OS version and more.
    @_alwaysEmitIntoClient
    public var basicDeviceInfo: BasicDeviceInfo { BasicDeviceInfo(vapix: self) }
}
