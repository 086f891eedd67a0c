/// The applications (ACAPs) that are installed on the device.
///
/// Devices whose parameter `Properties.EmbeddedDevelopment.Version` exists; the list from version 1.20 of it.
///
/// See <https://developer.axis.com/vapix/applications/application-api/>.
public enum Applications {
    /// Lists the installed applications.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#list-installed-applications>.
    public struct List: XMLReplyOperation {
        package static let call = Query(
            id: "applications/list", path: "/axis-cgi/applications/list.cgi", arguments: .post, access: .admin,
            effect: .read)

        /// What the device answers.
        public typealias Output = [Application]

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> [Application] {
            var applications: [Application] = []
            while let element = try xml.nextElement() {
                switch element {
                case "application": applications.append(try Application(from: &xml))
                default: try xml.skipElement()
                }
            }
            return applications
        }
    }

    /// Starts an application.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    public struct Start: AcknowledgedOperation {
        package static let call = Query(
            id: "applications/start", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once)

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

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }
    }

    /// Stops an application.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    public struct Stop: AcknowledgedOperation {
        package static let call = Query(
            id: "applications/stop", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once)

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

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }
    }

    /// Restarts an application that runs.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    public struct Restart: AcknowledgedOperation {
        package static let call = Query(
            id: "applications/restart", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once)

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

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }
    }

    /// Removes an application from the device.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    public struct Remove: AcknowledgedOperation {
        package static let call = Query(
            id: "applications/remove", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once)

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

        package static func explanation(of code: DeviceError.Code) -> String? { ErrorCode.explanation(of: code) }
    }

    /// Reads a setting that concerns all applications.
    ///
    /// Access: admin; AXIS OS 11.2 and later.
    /// See <https://developer.axis.com/vapix/applications/application-api/#configure-applications>.
    public struct GetConfiguration: XMLReplyOperation {
        package static let call = Query(
            id: "applications/get", path: "/axis-cgi/applications/config.cgi", arguments: .post, access: .admin,
            effect: .read)

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
    public struct SetConfiguration: XMLReplyOperation {
        package static let call = Query(
            id: "applications/set", path: "/axis-cgi/applications/config.cgi", arguments: .post, access: .admin,
            effect: .idempotent)

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
    public struct Info: XMLReplyOperation {
        package static let call = Query(
            id: "applications/info", path: "/axis-cgi/applications/info.cgi", arguments: .post, access: .admin,
            effect: .read)

        /// What the device answers.
        public struct Output: Sendable {
            /// The SDKs whose applications run on the device.
            public var supportedSDKs: [SupportedSDK] = []
        }

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            var output = Output()
            while let element = try xml.nextElement() {
                switch element {
                case "supportedSdks":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "sdk": output.supportedSDKs.append(try SupportedSDK(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            return output
        }
    }

    /// An installed application; only its name is certain.
    public struct Application: Sendable {
        /// The short name (`Name`), by which it is started and stopped.
        public var name: String
        /// The name for people (`NiceName`).
        public var niceName: String?
        /// Who made it (`Vendor`).
        public var vendor: String?
        /// The version (`Version`).
        public var version: String?
        /// The identifier that Axis gave it (`ApplicationID`), a number on the devices that were seen.
        public var applicationID: String?
        /// Whether it has a licence (`License`).
        public var license: LicenseStatus?
        /// When the licence ends (`LicenseExpirationDate`), as YYYY-MM-DD.
        public var licenseExpirationDate: String?
        /// The name of the licence's terms (`LicenseName`).
        public var licenseName: String?
        /// Whether it runs (`Status`).
        public var status: ApplicationStatus
        /// Where its settings page is (`ConfigurationPage`), relative to the device's origin.
        public var configurationPage: String?
        /// Where its validation or result page is (`ValidationResult`), a complete URL.
        public var validationResult: String?
        /// The vendor's web page (`VendorHomePage`).
        public var vendorHomePage: String?
        /// Whether it came with AXIS OS (`Bundled`); newer versions of AXIS OS.
        public var isBundled: Bool?
        /// Whether its signature is good (`SignatureStatus`, or `SignedStatus` on some); newer versions of AXIS OS.
        public var signatureStatus: String?
        /// The parts of the device that it uses (`Resources`); newer versions of AXIS OS.
        public var resources: [Resource] = []
        /// The versions of AXIS OS that it is made for (`CompatibleOsVersions`); newer versions of AXIS OS.
        public var compatibleOSVersions: [VersionRange] = []

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            var status: ApplicationStatus?
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
                // The page's text and its schema name it differently.
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
            self.status = status ?? .unknown
        }
    }

    /// A part of the device that an application uses.
    public struct Resource: Sendable {
        /// The part's name.
        public var name: String?
        /// Whether the application uses it.
        public var isUsed: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "name": name = attribute.value
                case "used": isUsed = Bool(wire: attribute.value)
                default: break
                }
            }
            while try xml.nextElement() != nil { try xml.skipElement() }
        }
    }

    /// A range of AXIS OS versions, bounds included.
    public struct VersionRange: Sendable {
        /// The first version.
        public var minimum: String?
        /// The last version.
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
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "version": version = attribute.value
                default: break
                }
            }
            name = try xml.readText()
        }
    }

    /// Whether an application runs.
    public struct ApplicationStatus: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The device's word.
        public let rawValue: String
        /// The device's word.
        public var description: String { rawValue }

        /// Makes a status that has no constant here.
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
    public struct LicenseStatus: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The device's word.
        public let rawValue: String
        /// The device's word.
        public var description: String { rawValue }

        /// Makes a status that has no constant here.
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
    public struct ConfigurationName: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The device's name.
        public let rawValue: String
        /// The device's name.
        public var description: String { rawValue }

        /// Makes a name that has no constant here.
        ///
        /// - Parameter rawValue: The device's name.
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
            guard let value else { throw xml.missingField("value") }
            self.name = name
            self.value = value
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A configuration request is malformed; from AXIS OS 12.2 the device answers HTTP 400 instead.
        public static let malformedRequest: DeviceError.Code = 1
        /// The package is invalid, or has an invalid manifest.
        public static let invalidPackage: DeviceError.Code = 1
        /// No application of that name is installed.
        public static let notFound: DeviceError.Code = 4
        /// The application runs already.
        public static let alreadyRunning: DeviceError.Code = 6
        /// The application does not run.
        public static let notRunning: DeviceError.Code = 7
        /// Too many applications run; up to AXIS OS 12.5.
        public static let tooManyRunning: DeviceError.Code = 9
        /// Another failure, which is in the device's log.
        public static let unspecified: DeviceError.Code = 10
        /// The device gave up waiting; what became of the request is in its log.
        public static let timedOut: DeviceError.Code = 15

        static func explanation(of code: DeviceError.Code) -> String? {
            switch code {
            case invalidPackage: "the package is invalid, or has an invalid manifest"
            case notFound: "no application of that name is installed"
            case alreadyRunning: "the application runs already"
            case notRunning: "the application does not run"
            case tooManyRunning: "too many applications run"
            case unspecified: "unspecified error; see the device's log"
            case timedOut: "the device gave up waiting; what became of the request is in its log"
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
    }
}

extension Vapix {
    /// The installed applications; see ``Applications``.
    public var applications: Applications.API { Applications.API(vapix: self) }
}
