// Generated from Specs/applications.yaml by vapix-generate. Do not edit.

/// The applications (ACAPs) that are installed on the device.
///
/// Devices whose parameter `Properties.EmbeddedDevelopment.Version` exists; the list from version 1.20 of it.
///
/// See <https://developer.axis.com/vapix/applications/application-api/>.
public enum Applications {
    /// Lists the installed applications.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#list-installed-applications>.
    public struct List: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "applications/list", path: "/axis-cgi/applications/list.cgi", arguments: .post, access: .admin,
            effect: .read)
        package static let root: StaticString = "reply"

        /// What the device answers.
        public typealias Output = [Application]

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> [Application] {
            var output: [Application] = []
            while let element = try xml.nextElement() {
                switch element {
                case "application": output.append(try Application(from: &xml))
                default: try xml.skipElement()
                }
            }
            return output
        }
    }

    /// Starts an application.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    public struct Start: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "applications/start", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The application's short name.
        public var package: String

        /// Makes the call's value.
        ///
        /// - Parameter package: The application's short name.
        public init(package: String) {
            self.package = package
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "start")
            query.append("package", package)
        }
    }

    /// Stops an application.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    public struct Stop: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "applications/stop", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The application's short name.
        public var package: String

        /// Makes the call's value.
        ///
        /// - Parameter package: The application's short name.
        public init(package: String) {
            self.package = package
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "stop")
            query.append("package", package)
        }
    }

    /// Restarts an application that runs.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    public struct Restart: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "applications/restart", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The application's short name.
        public var package: String

        /// Makes the call's value.
        ///
        /// - Parameter package: The application's short name.
        public init(package: String) {
            self.package = package
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "restart")
            query.append("package", package)
        }
    }

    /// Removes an application from the device.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    public struct Remove: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "applications/remove", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The application's short name.
        public var package: String

        /// Makes the call's value.
        ///
        /// - Parameter package: The application's short name.
        public init(package: String) {
            self.package = package
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "remove")
            query.append("package", package)
        }
    }

    /// Reads a setting that concerns all applications.
    ///
    /// Access: admin; AXIS OS 11.2 and later.
    /// See <https://developer.axis.com/vapix/applications/application-api/#configure-applications>.
    public struct GetConfiguration: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "applications/getConfiguration", path: "/axis-cgi/applications/config.cgi", arguments: .post,
            access: .admin, effect: .read)
        package static let root: StaticString = "reply"

        /// Which setting to read.
        public var name: ConfigurationName

        /// What the device answers.
        public typealias Output = Configuration

        /// Makes the call's value.
        ///
        /// - Parameter name: Which setting to read.
        public init(name: ConfigurationName) {
            self.name = name
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "get")
            query.append("name", name.rawValue)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Configuration {
            try Configuration(from: &xml)
        }
    }

    /// Changes a setting that concerns all applications.
    ///
    /// Access: admin; AXIS OS 11.2 and later.
    /// See <https://developer.axis.com/vapix/applications/application-api/#configure-applications>.
    public struct SetConfiguration: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "applications/setConfiguration", path: "/axis-cgi/applications/config.cgi", arguments: .post,
            access: .admin, effect: .idempotent)
        package static let root: StaticString = "reply"

        /// Which setting to change.
        public var name: ConfigurationName
        /// The new value.
        public var value: Bool

        /// What the device answers.
        public typealias Output = Configuration

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - name: Which setting to change.
        ///   - value: The new value.
        public init(name: ConfigurationName, value: Bool) {
            self.name = name
            self.value = value
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "set")
            query.append("name", name.rawValue)
            query.append("value", value ? "true" : "false")
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Configuration {
            try Configuration(from: &xml)
        }
    }

    /// Reads which kinds of applications the device can run.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#read-general-information>.
    public struct Info: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "applications/info", path: "/axis-cgi/applications/info.cgi", arguments: .post, access: .admin,
            effect: .read)
        package static let root: StaticString = "reply"

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The SDKs whose applications run on the device (`sdk`).
            public var supportedSDKs: [SupportedSDK] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "supportedSdks":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "sdk": supportedSDKs.append(try SupportedSDK(from: &xml))
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Installs an application from its package.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#upload-application>.
    public struct Upload: UploadOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "applications/upload", path: "/axis-cgi/applications/upload.cgi", arguments: .post, access: .admin,
            effect: .once)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The package, a file that ends in .eap.
        public var package: FilePart

        /// Makes the call's value.
        ///
        /// - Parameter package: The package, a file that ends in .eap.
        public init(package: FilePart) {
            self.package = package
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append("packfil", filename: package.filename, contentType: "application/octet-stream", package.bytes)
        }
    }

    /// Installs the licence key of an application.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#manage-license-keys>.
    public struct UploadLicenseKey: UploadOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "applications/uploadLicenseKey", path: "/axis-cgi/applications/license.cgi", arguments: .post,
            access: .admin, effect: .idempotent)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The application's short name.
        public var package: String
        /// The licence key, a file of XML.
        public var licenseKey: FilePart

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - package: The application's short name.
        ///   - licenseKey: The licence key, a file of XML.
        public init(package: String, licenseKey: FilePart) {
            self.package = package
            self.licenseKey = licenseKey
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "uploadlicensekey")
            query.append("package", package)
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append(
                "licenseKey", filename: licenseKey.filename, contentType: "application/octet-stream", licenseKey.bytes)
        }
    }

    /// Removes the licence key of an application.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#manage-license-keys>.
    public struct RemoveLicenseKey: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "applications/removeLicenseKey", path: "/axis-cgi/applications/license.cgi", arguments: .post,
            access: .admin, effect: .idempotent)

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }

        /// The application's short name.
        public var package: String

        /// Makes the call's value.
        ///
        /// - Parameter package: The application's short name.
        public init(package: String) {
            self.package = package
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "removelicensekey")
            query.append("package", package)
        }
    }

    /// An installed application; only its name is certain.
    public struct Application: Sendable {
        /// The short name, by which it is started and stopped (`Name`).
        public var name: String
        /// The name for people (`NiceName`).
        public var niceName: String?
        /// Who made it (`Vendor`).
        public var vendor: String?
        /// The version (`Version`).
        public var version: String?
        /// The identifier that Axis gave it, a number on the devices that were seen (`ApplicationID`).
        public var applicationID: String?
        /// Whether it has a licence (`License`).
        public var license: LicenseStatus?
        /// When the licence ends, as YYYY-MM-DD (`LicenseExpirationDate`).
        public var licenseExpirationDate: String?
        /// The name of the licence's terms (`LicenseName`).
        public var licenseName: String?
        /// Whether it runs (`Status`).
        public var status: ApplicationStatus = .unknown
        /// Where its settings page is, relative to the device's origin (`ConfigurationPage`).
        public var configurationPage: String?
        /// Where its validation or result page is, a complete URL (`ValidationResult`).
        public var validationResult: String?
        /// The vendor's web page (`VendorHomePage`).
        public var vendorHomePage: String?
        /// Whether it came with AXIS OS; newer versions of AXIS OS (`Bundled`).
        public var isBundled: Bool?
        /// Whether its signature is good; newer versions of AXIS OS (`SignatureStatus`).
        public var signatureStatus: String?
        /// The parts of the device that it uses; newer versions of AXIS OS (`Resource`).
        public var resources: [Resource] = []
        /// The versions of AXIS OS that it is made for; newer versions of AXIS OS (`VersionRange`).
        public var compatibleOSVersions: [VersionRange] = []

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "Name": name = attribute.value
                case "NiceName": niceName = attribute.value
                case "Vendor": vendor = attribute.value
                case "Version": version = attribute.value
                case "ApplicationID": applicationID = attribute.value
                case "License": license = LicenseStatus(rawValue: attribute.value)
                case "LicenseExpirationDate": licenseExpirationDate = attribute.value
                case "LicenseName": licenseName = attribute.value
                case "Status": status = ApplicationStatus(rawValue: attribute.value)
                case "ConfigurationPage": configurationPage = attribute.value
                case "ValidationResult": validationResult = attribute.value
                case "VendorHomePage": vendorHomePage = attribute.value
                case "Bundled": isBundled = Bool(wire: attribute.value)
                case "SignatureStatus", "SignedStatus": signatureStatus = attribute.value
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "Resources":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "Resource": resources.append(try Resource(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                case "CompatibleOsVersions":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "VersionRange": compatibleOSVersions.append(try VersionRange(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("Name") }
            self.name = name
        }
    }

    /// A part of the device that an application uses.
    public struct Resource: Sendable {
        /// The part's name.
        public var name: String?
        /// Whether the application uses it (`used`).
        public var isUsed: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "name": name = attribute.value
                case "used": isUsed = Bool(wire: attribute.value)
                default: break
                }
            }
            try xml.skipElement()
        }
    }

    /// A range of AXIS OS versions, bounds included.
    public struct VersionRange: Sendable {
        /// The first version (`Min`).
        public var minimum: String?
        /// The last version (`Max`).
        public var maximum: String?

        init(from xml: inout XMLReader) throws(WireError) {
            while let element = try xml.nextElement() {
                switch element {
                case "Min": minimum = try xml.readText()
                case "Max": maximum = try xml.readText()
                default: try xml.skipElement()
                }
            }
        }
    }

    /// An SDK whose applications run on the device.
    public struct SupportedSDK: Sendable {
        /// The SDK's name, "acap4-native" for example.
        public var name: String
        /// The SDK's version, on devices that state it.
        public var version: String?

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "version": version = attribute.value
                default: break
                }
            }
            name = try xml.readText()
            guard let name else { throw xml.missingField("name") }
            self.name = name
        }
    }

    /// Whether an application runs.
    public struct ApplicationStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It runs.
        public static let running = ApplicationStatus(rawValue: "Running")
        /// It does not run.
        public static let stopped = ApplicationStatus(rawValue: "Stopped")
        /// It runs and has nothing to do.
        public static let idle = ApplicationStatus(rawValue: "Idle")
        /// The device did not say.
        public static let unknown = ApplicationStatus(rawValue: "")
    }

    /// Whether an application has a licence.
    public struct LicenseStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A licence is installed and valid.
        public static let valid = LicenseStatus(rawValue: "Valid")
        /// A licence is installed and not valid.
        public static let invalid = LicenseStatus(rawValue: "Invalid")
        /// No licence is installed.
        public static let missing = LicenseStatus(rawValue: "Missing")
        /// The application has a way of its own, whose status the device does not know.
        public static let custom = LicenseStatus(rawValue: "Custom")
        /// The application needs none.
        public static let none = LicenseStatus(rawValue: "None")
    }

    /// A setting that concerns all applications.
    public struct ConfigurationName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Whether unsigned applications may be installed: from AXIS OS 11.2, false by default from 12.0.
        public static let allowUnsigned = ConfigurationName(rawValue: "AllowUnsigned")
        /// Whether applications may run as root: AXIS OS 11.5 to 11.11, false by default from 11.8.
        public static let allowRoot = ConfigurationName(rawValue: "AllowRoot")
    }

    /// A setting and its value.
    public struct Configuration: Sendable {
        /// Which setting.
        public var name: ConfigurationName
        /// Its value.
        public var value: Bool

        init(from xml: inout XMLReader) throws(WireError) {
            var name: ConfigurationName?
            var value: Bool?
            while let element = try xml.nextElement() {
                switch element {
                case "param":
                    while let attribute = try xml.nextAttribute() {
                        switch attribute.name {
                        case "name": name = ConfigurationName(rawValue: attribute.value)
                        case "value": value = Bool(wire: attribute.value)
                        default: break
                        }
                    }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("name") }
            self.name = name
            guard let value else { throw xml.missingField("value") }
            self.value = value
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A configuration request is malformed; from AXIS OS 12.2 the device answers HTTP 400 instead.
        public static let malformedRequest: DeviceError.Code = 1
        /// The package is invalid, or has an invalid manifest.
        public static let invalidPackage: DeviceError.Code = 1
        /// The package's signature is missing or invalid.
        public static let verificationFailed: DeviceError.Code = 2
        /// The package is too large, or the disk is full.
        public static let packageTooLarge: DeviceError.Code = 3
        /// No application of that name is installed.
        public static let notFound: DeviceError.Code = 4
        /// The package does not fit the device; the device's log says why.
        public static let incompatiblePackage: DeviceError.Code = 5
        /// The application runs already.
        public static let alreadyRunning: DeviceError.Code = 6
        /// The application does not run.
        public static let notRunning: DeviceError.Code = 7
        /// Too many applications run; up to AXIS OS 12.5.
        public static let tooManyRunning: DeviceError.Code = 9
        /// Another failure, which is in the device's log.
        public static let unspecified: DeviceError.Code = 10
        /// Another upload is going on.
        public static let uploadOngoing: DeviceError.Code = 12
        /// The package asks for a user or a group that is not allowed.
        public static let forbiddenUser: DeviceError.Code = 13
        /// An application is installed whose name differs only in capitals.
        public static let caseConflict: DeviceError.Code = 14
        /// The device gave up waiting; what became of the request is in its log.
        public static let timedOut: DeviceError.Code = 15
        /// The file is no licence key.
        public static let invalidLicenseKey: DeviceError.Code = 21
        /// The upload of the licence key failed; the device's log says why.
        public static let licenseKeyUploadFailed: DeviceError.Code = 22
        /// The licence key could not be removed; the device's log says why.
        public static let licenseKeyRemovalFailed: DeviceError.Code = 23
        /// The application is not installed.
        public static let notInstalled: DeviceError.Code = 24
        /// The licence key is for an application with another identifier.
        public static let applicationIDMismatch: DeviceError.Code = 25
        /// The licence key is not for this version of the application.
        public static let versionMismatch: DeviceError.Code = 26
        /// The file manifest.json or package.conf is invalid.
        public static let invalidManifest: DeviceError.Code = 29
        /// The licence key is for another device.
        public static let serialNumberMismatch: DeviceError.Code = 30
        /// The licence key has expired.
        public static let licenseKeyExpired: DeviceError.Code = 31

        static func explanation(of code: DeviceError.Code) -> String? {
            switch code {
            case malformedRequest: "the package is invalid, or has an invalid manifest"
            case verificationFailed: "the package's signature is missing or invalid"
            case packageTooLarge: "the package is too large, or the disk is full"
            case notFound: "no application of that name is installed"
            case incompatiblePackage: "the package does not fit the device; the device's log says why"
            case alreadyRunning: "the application runs already"
            case notRunning: "the application does not run"
            case tooManyRunning: "too many applications run; up to AXIS OS 12.5"
            case unspecified: "another failure, which is in the device's log"
            case uploadOngoing: "another upload is going on"
            case forbiddenUser: "the package asks for a user or a group that is not allowed"
            case caseConflict: "an application is installed whose name differs only in capitals"
            case timedOut: "the device gave up waiting; what became of the request is in its log"
            case invalidLicenseKey: "the file is no licence key"
            case licenseKeyUploadFailed: "the upload of the licence key failed; the device's log says why"
            case licenseKeyRemovalFailed: "the licence key could not be removed; the device's log says why"
            case notInstalled: "the application is not installed"
            case applicationIDMismatch: "the licence key is for an application with another identifier"
            case versionMismatch: "the licence key is not for this version of the application"
            case invalidManifest: "the file manifest.json or package.conf is invalid"
            case serialNumberMismatch: "the licence key is for another device"
            case licenseKeyExpired: "the licence key has expired"
            default: nil
            }
        }
    }

    /// The API's calls; get it from ``Vapix/applications``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``List``.
        public func list() async throws -> [Application] {
            try await vapix.send(List())
        }

        /// See ``Start``.
        public func start(package: String) async throws {
            try await vapix.send(Start(package: package))
        }

        /// See ``Stop``.
        public func stop(package: String) async throws {
            try await vapix.send(Stop(package: package))
        }

        /// See ``Restart``.
        public func restart(package: String) async throws {
            try await vapix.send(Restart(package: package))
        }

        /// See ``Remove``.
        public func remove(package: String) async throws {
            try await vapix.send(Remove(package: package))
        }

        /// See ``GetConfiguration``.
        public func getConfiguration(_ name: ConfigurationName) async throws -> Configuration {
            try await vapix.send(GetConfiguration(name: name))
        }

        /// See ``SetConfiguration``.
        public func setConfiguration(_ name: ConfigurationName, value: Bool) async throws -> Configuration {
            try await vapix.send(SetConfiguration(name: name, value: value))
        }

        /// See ``Info``.
        public func info() async throws -> Info.Output {
            try await vapix.send(Info())
        }

        /// See ``Upload``.
        public func upload(package: FilePart) async throws {
            try await vapix.send(Upload(package: package))
        }

        /// See ``UploadLicenseKey``.
        public func uploadLicenseKey(package: String, licenseKey: FilePart) async throws {
            try await vapix.send(UploadLicenseKey(package: package, licenseKey: licenseKey))
        }

        /// See ``RemoveLicenseKey``.
        public func removeLicenseKey(package: String) async throws {
            try await vapix.send(RemoveLicenseKey(package: package))
        }
    }
}

extension Vapix {
    /// The applications (ACAPs) that are installed on the device; see ``Applications``.
    public var applications: Applications.API { Applications.API(vapix: self) }
}
