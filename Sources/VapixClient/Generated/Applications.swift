// Generated from Specs/applications.yaml by vapix-generate. Do not edit.

/// The applications (ACAPs) that are installed on the device.
///
/// Devices whose parameter `Properties.EmbeddedDevelopment.Version` exists; the list needs version 1.20 or later.
///
/// API Discovery lists it as `application`.
///
/// See <https://developer.axis.com/vapix/applications/application-api/>.
public struct Applications: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the installed applications.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#list-installed-applications>.
    ///
    /// - Returns: The installed applications.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list() async throws -> [Application] {
        try await vapix.send(Self.list())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list() -> VapixCall<[Application]> { callList }

    private static let callList = VapixCall<[Application]>(
        id: "applications/list", path: "/axis-cgi/applications/list.cgi", arguments: .post, access: .admin,
        effect: .read, reply: .xml(root: "reply", reading: Self.readList))

    private static func readList(_ xml: inout XMLReader) throws(WireError) -> [Application] {
        var output: [Application] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "application") {
            switch element {
            case 0: output.append(try Application(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Starts an application.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    ///
    /// - Parameter package: The application's short name, which `list` returns as `name`.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidPackage``, ``ErrorCode/notFound``,
    ///   ``ErrorCode/alreadyRunning``, ``ErrorCode/tooManyRunning``, ``ErrorCode/unspecified`` or
    ///   ``ErrorCode/timedOut`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func start(package: String) async throws {
        try await vapix.send(Self.start(package: package))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start(package: String) -> VapixCall<Void> {
        VapixCall(
            id: "applications/start", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once, reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "start")
            query.append("package", package)
        }
    }

    /// Stops an application.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    ///
    /// - Parameter package: The application's short name, which `list` returns as `name`.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidPackage``, ``ErrorCode/notFound``,
    ///   ``ErrorCode/notRunning``, ``ErrorCode/unspecified`` or ``ErrorCode/timedOut`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stop(package: String) async throws {
        try await vapix.send(Self.stop(package: package))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop(package: String) -> VapixCall<Void> {
        VapixCall(
            id: "applications/stop", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once, reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "stop")
            query.append("package", package)
        }
    }

    /// Restarts a running application.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    ///
    /// - Parameter package: The application's short name, which `list` returns as `name`.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidPackage``, ``ErrorCode/notFound``,
    ///   ``ErrorCode/notRunning``, ``ErrorCode/unspecified`` or ``ErrorCode/timedOut`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func restart(package: String) async throws {
        try await vapix.send(Self.restart(package: package))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func restart(package: String) -> VapixCall<Void> {
        VapixCall(
            id: "applications/restart", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once, reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "restart")
            query.append("package", package)
        }
    }

    /// Removes an application from the device.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#control-application>.
    ///
    /// - Parameter package: The application's short name, which `list` returns as `name`.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidPackage``, ``ErrorCode/notFound``,
    ///   ``ErrorCode/unspecified`` or ``ErrorCode/timedOut`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(package: String) async throws {
        try await vapix.send(Self.remove(package: package))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(package: String) -> VapixCall<Void> {
        VapixCall(
            id: "applications/remove", path: "/axis-cgi/applications/control.cgi", arguments: .post, access: .admin,
            effect: .once, reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "remove")
            query.append("package", package)
        }
    }

    /// Reads a setting for all applications.
    ///
    /// Access: admin; AXIS OS 11.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#configure-applications>.
    ///
    /// - Parameter name: The setting to read.
    /// - Returns: The setting and its value.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfiguration(_ name: ConfigurationName) async throws -> Configuration {
        try await vapix.send(Self.getConfiguration(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfiguration(_ name: ConfigurationName) -> VapixCall<Configuration> {
        VapixCall(
            id: "applications/getConfiguration", path: "/axis-cgi/applications/config.cgi", arguments: .post,
            access: .admin, effect: .read, reply: .xml(root: "reply", reading: Configuration.init(from:))
        ) { query in
            query.append("action", "get")
            query.append("name", name.rawValue)
        }
    }

    /// Changes a setting for all applications.
    ///
    /// Access: admin; AXIS OS 11.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#configure-applications>.
    ///
    /// - Parameters:
    ///   - name: The setting to change.
    ///   - value: Whether the setting is on.
    /// - Returns: The setting and its new value.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/malformedRequest`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setConfiguration(_ name: ConfigurationName, value: Bool) async throws -> Configuration {
        try await vapix.send(Self.setConfiguration(name, value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setConfiguration(_ name: ConfigurationName, value: Bool) -> VapixCall<Configuration> {
        VapixCall(
            id: "applications/setConfiguration", path: "/axis-cgi/applications/config.cgi", arguments: .post,
            access: .admin, effect: .idempotent, reply: .xml(root: "reply", reading: Configuration.init(from:))
        ) { query in
            query.append("action", "set")
            query.append("name", name.rawValue)
            query.append("value", value ? "true" : "false")
        }
    }

    /// Reads the kinds of applications that run on the device.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#read-general-information>.
    ///
    /// - Returns: The kinds of applications that run on the device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func info() async throws -> InfoReply {
        try await vapix.send(Self.info())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func info() -> VapixCall<InfoReply> { callInfo }

    private static let callInfo = VapixCall<InfoReply>(
        id: "applications/info", path: "/axis-cgi/applications/info.cgi", arguments: .post, access: .admin,
        effect: .read, reply: .xml(root: "reply", reading: InfoReply.init(from:)))

    /// Installs an application from its package.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#upload-application>.
    ///
    /// - Parameter package: The package, an .eap file.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidPackage``, ``ErrorCode/verificationFailed``,
    ///   ``ErrorCode/packageTooLarge``, ``ErrorCode/incompatiblePackage``, ``ErrorCode/unspecified``,
    ///   ``ErrorCode/uploadOngoing``, ``ErrorCode/forbiddenUser``, ``ErrorCode/caseConflict``, ``ErrorCode/timedOut``,
    ///   ``ErrorCode/vendorMismatch`` or ``ErrorCode/invalidManifest`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func upload(package: FilePart) async throws {
        try await vapix.send(Self.upload(package: package))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upload(package: FilePart) -> VapixCall<Void> {
        VapixCall(
            id: "applications/upload", path: "/axis-cgi/applications/upload.cgi", access: .admin, effect: .once,
            reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { parts in
            parts.append("packfil", contentType: "application/octet-stream", package)
        }
    }

    /// Installs the license key of an application.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#manage-license-keys>.
    ///
    /// - Parameters:
    ///   - package: The application's short name, which `list` returns as `name`.
    ///   - licenseKey: The license key, an XML file.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidLicenseKey``, ``ErrorCode/licenseKeyUploadFailed``,
    ///   ``ErrorCode/notInstalled``, ``ErrorCode/applicationIDMismatch``, ``ErrorCode/versionMismatch``,
    ///   ``ErrorCode/serialNumberMismatch`` or ``ErrorCode/licenseKeyExpired`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func uploadLicenseKey(package: String, licenseKey: FilePart) async throws {
        try await vapix.send(Self.uploadLicenseKey(package: package, licenseKey: licenseKey))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func uploadLicenseKey(package: String, licenseKey: FilePart) -> VapixCall<Void> {
        VapixCall(
            id: "applications/uploadLicenseKey", path: "/axis-cgi/applications/license.cgi", access: .admin,
            effect: .idempotent, reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "uploadlicensekey")
            query.append("package", package)
        } writeParts: { parts in
            parts.append("licenseKey", contentType: "application/octet-stream", licenseKey)
        }
    }

    /// Removes the license key of an application.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/application-api/#manage-license-keys>.
    ///
    /// - Parameter package: The application's short name, which `list` returns as `name`.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/licenseKeyRemovalFailed`` or ``ErrorCode/notInstalled`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeLicenseKey(package: String) async throws {
        try await vapix.send(Self.removeLicenseKey(package: package))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeLicenseKey(package: String) -> VapixCall<Void> {
        VapixCall(
            id: "applications/removeLicenseKey", path: "/axis-cgi/applications/license.cgi", arguments: .post,
            access: .admin, effect: .idempotent, reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "removelicensekey")
            query.append("package", package)
        }
    }

    /// The reply to ``info()-swift.method``.
    public struct InfoReply: Sendable {
        /// The SDKs whose applications can run on the device (`sdk`).
        public let supportedSDKs: [SupportedSDK]

        /// Makes a value.
        ///
        /// - Parameter supportedSDKs: The SDKs whose applications can run on the device.
        @_alwaysEmitIntoClient
        public init(supportedSDKs: [SupportedSDK] = []) {
            self.supportedSDKs = supportedSDKs
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var supportedSDKs: [SupportedSDK] = []
            while let element = try xml.nextElement(of: "supportedSdks") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "sdk") {
                        switch element {
                        case 0: supportedSDKs.append(try SupportedSDK(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.supportedSDKs = supportedSDKs
        }
    }

    /// An installed application; only its name is always present.
    public struct Application: Sendable {
        /// The short name, which the other calls use (`Name`).
        public let name: String
        /// The display name (`NiceName`).
        public let niceName: String?
        /// The vendor (`Vendor`).
        public let vendor: String?
        /// The version (`Version`).
        public let version: String?
        /// The identifier that Axis assigned, a number on known devices (`ApplicationID`).
        public let applicationID: String?
        /// The status of the application's license (`License`).
        public let license: LicenseStatus?
        /// The date on which the license expires, as YYYY-MM-DD (`LicenseExpirationDate`).
        public let licenseExpirationDate: String?
        /// The name of the license's terms (`LicenseName`).
        public let licenseName: String?
        /// Whether the application runs (`Status`).
        public let status: ApplicationStatus
        /// The path of the application's settings page, relative to the device's origin (`ConfigurationPage`).
        public let configurationPage: String?
        /// The complete URL of the application's validation or result page (`ValidationResult`).
        public let validationResult: String?
        /// The vendor's web page (`VendorHomePage`).
        public let vendorHomePage: String?
        /// Whether the application came with AXIS OS; only newer versions of AXIS OS report this (`Bundled`).
        public let isBundled: Bool?
        /// The status of the application's signature; only newer versions of AXIS OS report it (`SignatureStatus`).
        public let signatureStatus: String?
        /// The parts of the device that the application uses; only newer versions of AXIS OS report them (`Resource`).
        public let resources: [Resource]
        /// The versions of AXIS OS that the application is made for; only newer versions of AXIS OS report them
        /// (`VersionRange`).
        public let compatibleOSVersions: [VersionRange]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The short name, which the other calls use.
        ///   - niceName: The display name.
        ///   - vendor: The vendor.
        ///   - version: The version.
        ///   - applicationID: The identifier that Axis assigned, a number on known devices.
        ///   - license: The status of the application's license.
        ///   - licenseExpirationDate: The date on which the license expires, as YYYY-MM-DD.
        ///   - licenseName: The name of the license's terms.
        ///   - status: Whether the application runs.
        ///   - configurationPage: The path of the application's settings page, relative to the device's origin.
        ///   - validationResult: The complete URL of the application's validation or result page.
        ///   - vendorHomePage: The vendor's web page.
        ///   - isBundled: Whether the application came with AXIS OS; only newer versions of AXIS OS report this.
        ///   - signatureStatus: The status of the application's signature; only newer versions of AXIS OS report it.
        ///   - resources: The parts of the device that the application uses; only newer versions of AXIS OS report
        ///     them.
        ///   - compatibleOSVersions: The versions of AXIS OS that the application is made for; only newer versions of
        ///     AXIS OS report them.
        @_alwaysEmitIntoClient
        public init(
            name: String, niceName: String? = nil, vendor: String? = nil, version: String? = nil,
            applicationID: String? = nil, license: LicenseStatus? = nil, licenseExpirationDate: String? = nil,
            licenseName: String? = nil, status: ApplicationStatus = .unknown, configurationPage: String? = nil,
            validationResult: String? = nil, vendorHomePage: String? = nil, isBundled: Bool? = nil,
            signatureStatus: String? = nil, resources: [Resource] = [], compatibleOSVersions: [VersionRange] = []
        ) {
            self.name = name
            self.niceName = niceName
            self.vendor = vendor
            self.version = version
            self.applicationID = applicationID
            self.license = license
            self.licenseExpirationDate = licenseExpirationDate
            self.licenseName = licenseName
            self.status = status
            self.configurationPage = configurationPage
            self.validationResult = validationResult
            self.vendorHomePage = vendorHomePage
            self.isBundled = isBundled
            self.signatureStatus = signatureStatus
            self.resources = resources
            self.compatibleOSVersions = compatibleOSVersions
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            var niceName: String?
            var vendor: String?
            var version: String?
            var applicationID: String?
            var license: LicenseStatus?
            var licenseExpirationDate: String?
            var licenseName: String?
            var status: ApplicationStatus = .unknown
            var configurationPage: String?
            var validationResult: String?
            var vendorHomePage: String?
            var isBundled: Bool?
            var signatureStatus: String?
            var resources: [Resource] = []
            var compatibleOSVersions: [VersionRange] = []
            let names: StaticString = """
                Name,NiceName,Vendor,Version,ApplicationID,License,LicenseExpirationDate,LicenseName,Status,\
                ConfigurationPage,ValidationResult,VendorHomePage,Bundled,SignatureStatus,SignedStatus
                """
            try xml.readAttributes(of: names)
            if let attribute = xml.attribute(0) { name = attribute }
            if let attribute = xml.attribute(1) { niceName = attribute }
            if let attribute = xml.attribute(2) { vendor = attribute }
            if let attribute = xml.attribute(3) { version = attribute }
            if let attribute = xml.attribute(4) { applicationID = attribute }
            if let attribute = xml.attribute(5) { license = LicenseStatus(rawValue: attribute) }
            if let attribute = xml.attribute(6) { licenseExpirationDate = attribute }
            if let attribute = xml.attribute(7) { licenseName = attribute }
            if let attribute = xml.attribute(8) { status = ApplicationStatus(rawValue: attribute) }
            if let attribute = xml.attribute(9) { configurationPage = attribute }
            if let attribute = xml.attribute(10) { validationResult = attribute }
            if let attribute = xml.attribute(11) { vendorHomePage = attribute }
            if let attribute = xml.attribute(12) { isBundled = Bool(wire: attribute) }
            if let attribute = xml.attribute(13) ?? xml.attribute(14) { signatureStatus = attribute }
            while let element = try xml.nextElement(of: "Resources,CompatibleOsVersions") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "Resource") {
                        switch element {
                        case 0: resources.append(try Resource(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                case 1:
                    while let element = try xml.nextElement(of: "VersionRange") {
                        switch element {
                        case 0: compatibleOSVersions.append(try VersionRange(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("Name") }
            self.name = name
            self.niceName = niceName
            self.vendor = vendor
            self.version = version
            self.applicationID = applicationID
            self.license = license
            self.licenseExpirationDate = licenseExpirationDate
            self.licenseName = licenseName
            self.status = status
            self.configurationPage = configurationPage
            self.validationResult = validationResult
            self.vendorHomePage = vendorHomePage
            self.isBundled = isBundled
            self.signatureStatus = signatureStatus
            self.resources = resources
            self.compatibleOSVersions = compatibleOSVersions
        }
    }

    /// A part of the device that an application uses.
    public struct Resource: Sendable {
        /// The part's name.
        public let name: String?
        /// Whether the application uses this part (`used`).
        public let isUsed: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The part's name.
        ///   - isUsed: Whether the application uses this part.
        @_alwaysEmitIntoClient
        public init(name: String? = nil, isUsed: Bool? = nil) {
            self.name = name
            self.isUsed = isUsed
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            var isUsed: Bool?
            try xml.readAttributes(of: "name,used")
            if let attribute = xml.attribute(0) { name = attribute }
            if let attribute = xml.attribute(1) { isUsed = Bool(wire: attribute) }
            try xml.skipElement()
            self.name = name
            self.isUsed = isUsed
        }
    }

    /// A range of AXIS OS versions, bounds included.
    public struct VersionRange: Sendable {
        /// The first version (`Min`).
        public let minimum: String?
        /// The last version (`Max`).
        public let maximum: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimum: The first version.
        ///   - maximum: The last version.
        @_alwaysEmitIntoClient
        public init(minimum: String? = nil, maximum: String? = nil) {
            self.minimum = minimum
            self.maximum = maximum
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var minimum: String?
            var maximum: String?
            while let element = try xml.nextElement(of: "Min,Max") {
                switch element {
                case 0: minimum = try xml.readText()
                case 1: maximum = try xml.readText()
                default: try xml.skipElement()
                }
            }
            self.minimum = minimum
            self.maximum = maximum
        }
    }

    /// An SDK whose applications run on the device.
    public struct SupportedSDK: Sendable {
        /// The SDK's name, "acap4-native" for example.
        public let name: String
        /// The SDK's version, on devices that state it.
        public let version: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The SDK's name, "acap4-native" for example.
        ///   - version: The SDK's version, on devices that state it.
        @_alwaysEmitIntoClient
        public init(name: String, version: String? = nil) {
            self.name = name
            self.version = version
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            var version: String?
            try xml.readAttributes(of: "version")
            if let attribute = xml.attribute(0) { version = attribute }
            name = try xml.readText()
            guard let name else { throw xml.missingField("name") }
            self.name = name
            self.version = version
        }
    }

    /// Whether an application runs.
    public struct ApplicationStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The application runs.
        @_alwaysEmitIntoClient
        public static var running: ApplicationStatus { Self(rawValue: "Running") }
        /// The application does not run.
        @_alwaysEmitIntoClient
        public static var stopped: ApplicationStatus { Self(rawValue: "Stopped") }
        /// The application runs and has nothing to do.
        @_alwaysEmitIntoClient
        public static var idle: ApplicationStatus { Self(rawValue: "Idle") }
        /// The device did not state whether the application runs.
        @_alwaysEmitIntoClient
        public static var unknown: ApplicationStatus { Self(rawValue: "") }
    }

    /// Whether an application has a license.
    public struct LicenseStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A license is installed and valid.
        @_alwaysEmitIntoClient
        public static var valid: LicenseStatus { Self(rawValue: "Valid") }
        /// A license is installed but not valid.
        @_alwaysEmitIntoClient
        public static var invalid: LicenseStatus { Self(rawValue: "Invalid") }
        /// No license is installed.
        @_alwaysEmitIntoClient
        public static var missing: LicenseStatus { Self(rawValue: "Missing") }
        /// The application has its own licensing, whose status the device does not know.
        @_alwaysEmitIntoClient
        public static var custom: LicenseStatus { Self(rawValue: "Custom") }
        /// The application needs no license.
        @_alwaysEmitIntoClient
        public static var notRequired: LicenseStatus { Self(rawValue: "None") }
    }

    /// A setting for all applications.
    public struct ConfigurationName: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Whether unsigned applications may be installed; exists from AXIS OS 11.2, false by default from 12.0.
        @_alwaysEmitIntoClient
        public static var allowUnsigned: ConfigurationName { Self(rawValue: "AllowUnsigned") }
        /// Whether applications that run as root may be installed; exists in AXIS OS 11.5 to 11.11, false by default
        /// from 11.8.
        @_alwaysEmitIntoClient
        public static var allowRoot: ConfigurationName { Self(rawValue: "AllowRoot") }
    }

    /// A setting and its value.
    public struct Configuration: Sendable {
        /// The setting.
        public let name: ConfigurationName
        /// Whether the setting is on.
        public let value: Bool

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The setting.
        ///   - value: Whether the setting is on.
        @_alwaysEmitIntoClient
        public init(name: ConfigurationName, value: Bool) {
            self.name = name
            self.value = value
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: ConfigurationName?
            var value: Bool?
            while let element = try xml.nextElement(of: "param") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "name,value")
                    if let attribute = xml.attribute(0) { name = ConfigurationName(rawValue: attribute) }
                    if let attribute = xml.attribute(1) { value = Bool(wire: attribute) }
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
        @_alwaysEmitIntoClient
        public static var malformedRequest: DeviceError.Code { 1 }
        /// The package is invalid, or has an invalid manifest.
        @_alwaysEmitIntoClient
        public static var invalidPackage: DeviceError.Code { 1 }
        /// The package's signature is missing or invalid.
        @_alwaysEmitIntoClient
        public static var verificationFailed: DeviceError.Code { 2 }
        /// The package is too large, or the disk is full.
        @_alwaysEmitIntoClient
        public static var packageTooLarge: DeviceError.Code { 3 }
        /// No application of that name is installed.
        @_alwaysEmitIntoClient
        public static var notFound: DeviceError.Code { 4 }
        /// The package does not fit the device; the device's log says why.
        @_alwaysEmitIntoClient
        public static var incompatiblePackage: DeviceError.Code { 5 }
        /// The application is already running.
        @_alwaysEmitIntoClient
        public static var alreadyRunning: DeviceError.Code { 6 }
        /// The application is not running.
        @_alwaysEmitIntoClient
        public static var notRunning: DeviceError.Code { 7 }
        /// Too many applications are running; devices report this up to AXIS OS 12.5.
        @_alwaysEmitIntoClient
        public static var tooManyRunning: DeviceError.Code { 9 }
        /// Another failure; see the device's log.
        @_alwaysEmitIntoClient
        public static var unspecified: DeviceError.Code { 10 }
        /// Another upload is in progress.
        @_alwaysEmitIntoClient
        public static var uploadOngoing: DeviceError.Code { 12 }
        /// The package asks for a user or a group that is not allowed.
        @_alwaysEmitIntoClient
        public static var forbiddenUser: DeviceError.Code { 13 }
        /// An installed application has a name that differs only in upper and lower case.
        @_alwaysEmitIntoClient
        public static var caseConflict: DeviceError.Code { 14 }
        /// The operation timed out; the device's log has the outcome.
        @_alwaysEmitIntoClient
        public static var timedOut: DeviceError.Code { 15 }
        /// The file is not a license key.
        @_alwaysEmitIntoClient
        public static var invalidLicenseKey: DeviceError.Code { 21 }
        /// The upload of the license key failed; the device's log says why.
        @_alwaysEmitIntoClient
        public static var licenseKeyUploadFailed: DeviceError.Code { 22 }
        /// The license key could not be removed; the device's log says why.
        @_alwaysEmitIntoClient
        public static var licenseKeyRemovalFailed: DeviceError.Code { 23 }
        /// The application is not installed.
        @_alwaysEmitIntoClient
        public static var notInstalled: DeviceError.Code { 24 }
        /// The license key is for an application with another identifier.
        @_alwaysEmitIntoClient
        public static var applicationIDMismatch: DeviceError.Code { 25 }
        /// The license key is not for this version of the application.
        @_alwaysEmitIntoClient
        public static var versionMismatch: DeviceError.Code { 26 }
        /// The package would replace an application from another vendor.
        @_alwaysEmitIntoClient
        public static var vendorMismatch: DeviceError.Code { 27 }
        /// The file manifest.json or package.conf is invalid.
        @_alwaysEmitIntoClient
        public static var invalidManifest: DeviceError.Code { 29 }
        /// The license key is for another device.
        @_alwaysEmitIntoClient
        public static var serialNumberMismatch: DeviceError.Code { 30 }
        /// The license key has expired.
        @_alwaysEmitIntoClient
        public static var licenseKeyExpired: DeviceError.Code { 31 }

        static func explanation(of code: DeviceError.Code) -> String? {
            switch code {
            case malformedRequest: "the package is invalid, or has an invalid manifest"
            case verificationFailed: "the package's signature is missing or invalid"
            case packageTooLarge: "the package is too large, or the disk is full"
            case notFound: "no application of that name is installed"
            case incompatiblePackage: "the package does not fit the device; the device's log says why"
            case alreadyRunning: "the application is already running"
            case notRunning: "the application is not running"
            case tooManyRunning: "too many applications are running; devices report this up to AXIS OS 12.5"
            case unspecified: "another failure; see the device's log"
            case uploadOngoing: "another upload is in progress"
            case forbiddenUser: "the package asks for a user or a group that is not allowed"
            case caseConflict: "an installed application has a name that differs only in upper and lower case"
            case timedOut: "the operation timed out; the device's log has the outcome"
            case invalidLicenseKey: "the file is not a license key"
            case licenseKeyUploadFailed: "the upload of the license key failed; the device's log says why"
            case licenseKeyRemovalFailed: "the license key could not be removed; the device's log says why"
            case notInstalled: "the application is not installed"
            case applicationIDMismatch: "the license key is for an application with another identifier"
            case versionMismatch: "the license key is not for this version of the application"
            case vendorMismatch: "the package would replace an application from another vendor"
            case invalidManifest: "the file manifest.json or package.conf is invalid"
            case serialNumberMismatch: "the license key is for another device"
            case licenseKeyExpired: "the license key has expired"
            default: nil
            }
        }
    }
}

extension Vapix {
    /// The applications (ACAPs) that are installed on the device.
    @_alwaysEmitIntoClient
    public var applications: Applications { Applications(vapix: self) }
}
