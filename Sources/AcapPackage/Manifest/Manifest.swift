/// An app's `manifest.json`.
///
/// The whole document is kept, and the properties are views of it. A property is `nil` if the document has no such value,
/// or one of another type, which ``findings(schema:)`` reports. Setting a property changes only that value; `nil` removes it.
///
/// ```swift
/// var manifest = try Manifest(parsing: bytes)
/// manifest.version = "1.2.0"
/// for finding in manifest.findings() { print(finding.place, finding.problem) }
/// ```
///
/// See [the manifest schemas](https://developer.axis.com/acap/develop/manifest-schemas/).
public struct Manifest: Sendable, Equatable {
    /// The whole document.
    public var document: JSONTree
    private var lines: [JSONPath: Int]

    /// Creates a manifest.
    ///
    /// - Parameter document: The document.
    public init(_ document: JSONTree = .object([])) {
        self.document = document
        lines = [:]
    }

    /// Reads a manifest without checking it.
    ///
    /// - Parameter bytes: The file's bytes, in UTF-8 without a byte order mark, which Axis' tools refuse.
    /// - Throws: `JSONError` if the file is not JSON.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw JSONError(
                line: 1, column: 1,
                problem: "a byte order mark, which acap-build refuses. Save the file as UTF-8 without one")
        }
        (document, lines) = try JSONParser.parse(bytes)
    }

    /// Whether two manifests have the same document.
    public static func == (first: Manifest, second: Manifest) -> Bool {
        first.document == second.document
    }

    /// The line of a value, or else of the object or array around it; `nil` without a file.
    ///
    /// - Parameter path: The path of the value.
    /// - Returns: The line, from 1.
    public func line(of path: JSONPath) -> Int? {
        var path = path
        while lines[path] == nil, !path.steps.isEmpty { path.steps.removeLast() }
        return lines[path]
    }

    /// The manifest for a package.
    ///
    /// It names the architecture if the schema has a member for it.
    ///
    /// - Parameter architecture: The architecture of the executable.
    /// - Returns: The manifest; unchanged if it names an architecture, or its schema is older than 1.3.
    public func staged(for architecture: Architecture) -> Manifest {
        var manifest = self
        if document[path: Self.setup + ["architecture"]] == nil, let schemaVersion, schemaVersion >= SchemaVersion(1, 3)
        {
            manifest.architecture = architecture
        }
        return manifest
    }

    /// Whether a range of AXIS OS versions has no first version, which a package needs to be signed.
    ///
    /// Axis' tools fill in the version of their SDK when they build the package.
    public var lacksMinimumSystem: Bool {
        guard schemaVersion.map({ $0.major >= 2 }) ?? false else { return false }
        return compatibleOSVersions.contains { $0.minimum == nil }
    }

    /// Fills in the first AXIS OS version of each range without one, as Axis' tools do.
    ///
    /// For 12.11 and later, schema 2.0 and 2.1 become 2.2, as with the tools of these versions.
    ///
    /// - Parameter minimum: The AXIS OS version.
    public mutating func completeMinimumSystem(_ minimum: String) {
        guard let schemaVersion, schemaVersion.major >= 2 else { return }
        guard case .array(let ranges)? = document[path: Self.setup + ["compatibleOsVersions"]] else { return }
        document[path: Self.setup + ["compatibleOsVersions"]] = .array(
            ranges.map { range in
                guard case .object(let members) = range, range["min"] == nil else { return range }
                return .object([JSONMember("min", .string(minimum))] + members)
            })
        let isNewer = SystemVersion(minimum).map { !$0.numbers.lexicographicallyPrecedes([12, 11]) } ?? false
        if isNewer, schemaVersion < .newest2 { self.schemaVersion = .newest2 }
    }

    /// Replaces the placeholders for the version and the architecture in a manifest that is a template.
    ///
    /// The placeholders are `@VERSION@` anywhere, and `BUILDARCH` or `@BUILDARCH@` as the architecture.
    ///
    /// - Parameters:
    ///   - version: The version, which replaces that of the manifest; `nil` keeps the manifest's.
    ///   - architecture: The architecture; `nil` removes the member, so that it is filled in later.
    public mutating func fillIn(version: String?, architecture: Architecture?) {
        if let version {
            document = document.replacing("@VERSION@", with: version)
            self.version = version
        }
        if ["BUILDARCH", "@BUILDARCH@"].contains(self.architecture?.rawValue) { self.architecture = architecture }
    }

    static let setup = ["acapPackageConf", "setup"]
    static let configuration = ["acapPackageConf", "configuration"]

    private subscript(texts path: [String]) -> [String] {
        get { document[path: path]?.elements.compactMap(\.text) ?? [] }
        set { document[path: path] = newValue.isEmpty ? nil : .array(newValue.map(JSONTree.string)) }
    }

    private subscript<Element: JSONConvertible>(list path: [String]) -> [Element] {
        get { document[path: path]?.elements.compactMap(Element.init(json:)) ?? [] }
        set { document[path: path] = newValue.isEmpty ? nil : .array(newValue.map(\.json)) }
    }

    private subscript<Value: JSONConvertible>(path: [String]) -> Value? {
        get { document[path: path].flatMap(Value.init(json:)) }
        set { document[path: path] = newValue?.json }
    }
}

// MARK: The schema

extension Manifest {
    /// The version of the schema that the manifest follows.
    public var schemaVersion: SchemaVersion? {
        get { document["schemaVersion"]?.text.flatMap(SchemaVersion.init) }
        set { document["schemaVersion"] = newValue.map { .string($0.description) } }
    }
}

// MARK: Setup

extension Manifest {
    /// The name of the executable, and of the app in every call.
    public var appName: String? {
        get { self[Self.setup + ["appName"]] }
        set { self[Self.setup + ["appName"]] = newValue }
    }

    /// The ID that Axis gave the app, for copy protection.
    public var appID: String? {
        get { self[Self.setup + ["appId"]] }
        set { self[Self.setup + ["appId"]] = newValue }
    }

    /// The processors that the package is for; from schema 1.3.
    public var architecture: Architecture? {
        get { self[Self.setup + ["architecture"]] }
        set { self[Self.setup + ["architecture"]] = newValue }
    }

    /// The ranges of AXIS OS versions that the app works with; from schema 2.0.
    public var compatibleOSVersions: [SystemVersionRange] {
        get { self[list: Self.setup + ["compatibleOsVersions"]] }
        set { self[list: Self.setup + ["compatibleOsVersions"]] = newValue }
    }

    /// The version of the device's embedded development interface that the app needs; up to schema 1.x.
    public var embeddedSDKVersion: String? {
        get { self[Self.setup + ["embeddedSdkVersion"]] }
        set { self[Self.setup + ["embeddedSdkVersion"]] = newValue }
    }

    /// The name that people see.
    public var friendlyName: String? {
        get { self[Self.setup + ["friendlyName"]] }
        set { self[Self.setup + ["friendlyName"]] = newValue }
    }

    /// When the device starts the app.
    public var runMode: RunMode? {
        get { self[Self.setup + ["runMode"]] }
        set { self[Self.setup + ["runMode"]] = newValue }
    }

    /// The arguments that the device gives to the executable.
    public var runOptions: String? {
        get { self[Self.setup + ["runOptions"]] }
        set { self[Self.setup + ["runOptions"]] = newValue }
    }

    /// The shared user that the app runs as; `nil` if the app has a user of its own.
    public var staticUser: StaticUser? {
        get { self[Self.setup + ["user"]] }
        set { self[Self.setup + ["user"]] = newValue }
    }

    /// The company behind the app.
    public var vendor: String? {
        get { self[Self.setup + ["vendor"]] }
        set { self[Self.setup + ["vendor"]] = newValue }
    }

    /// The company's ID, ten hexadecimal digits; from schema 2.0.
    public var vendorID: String? {
        get { self[Self.setup + ["vendorId"]] }
        set { self[Self.setup + ["vendorId"]] = newValue }
    }

    /// The company's home page.
    public var vendorURL: String? {
        get { self[Self.setup + ["vendorUrl"]] }
        set { self[Self.setup + ["vendorUrl"]] = newValue }
    }

    /// The app's version, by the rules of [Semantic Versioning](https://semver.org).
    public var version: String? {
        get { self[Self.setup + ["version"]] }
        set { self[Self.setup + ["version"]] = newValue }
    }
}

// MARK: Resources

extension Manifest {
    /// The D-Bus methods without which the app is not installed.
    public var requiredMethods: [String] {
        get { self[texts: ["resources", "dbus", "requiredMethods"]] }
        set { self[texts: ["resources", "dbus", "requiredMethods"]] = newValue }
    }

    /// The D-Bus methods that the app calls where they exist.
    public var conditionalMethods: [String] {
        get { self[texts: ["resources", "dbus", "conditionalMethods"]] }
        set { self[texts: ["resources", "dbus", "conditionalMethods"]] = newValue }
    }

    /// The groups that the app's own user belongs to.
    public var groups: [String] {
        get { self[texts: ["resources", "linux", "user", "groups"]] }
        set { self[texts: ["resources", "linux", "user", "groups"]] = newValue }
    }

    /// The groups that the app's own user belongs to where they exist; from schema 1.8.
    public var conditionalGroups: [String] {
        get { self[texts: ["resources", "linux", "user", "conditionalGroups"]] }
        set { self[texts: ["resources", "linux", "user", "conditionalGroups"]] = newValue }
    }

    /// Access to the deep learning processor; from schema 2.0.
    public var deepLearningProcessor: HardwareAccess? {
        get { self[["resources", "deepLearningProcessor"]] }
        set { self[["resources", "deepLearningProcessor"]] = newValue }
    }

    /// Access to overlays; from schema 2.0.
    public var overlay: HardwareAccess? {
        get { self[["resources", "overlay"]] }
        set { self[["resources", "overlay"]] = newValue }
    }

    /// Whether the manifest asks for the method that gives an app its service account, by name or with a wildcard.
    public var asksForServiceAccount: Bool {
        (requiredMethods + conditionalMethods).contains { method in
            method == Self.getCredentials
                || method.hasSuffix(".*") && Self.getCredentials.hasPrefix(method.dropLast())
        }
    }

    /// The D-Bus method that gives an app its service account.
    ///
    /// See [VAPIX access](https://developer.axis.com/acap/develop/VAPIX-access-for-ACAP-applications).
    public static let getCredentials = "com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials"
}

// MARK: Installation and configuration

extension Manifest {
    /// The script that the device runs after an installation.
    public var postInstallScript: String? {
        get { self[["acapPackageConf", "installation", "postInstallScript"]] }
        set { self[["acapPackageConf", "installation", "postInstallScript"]] = newValue }
    }

    /// The script that the device runs before it removes the app; from schema 1.2.
    public var preUninstallScript: String? {
        get { self[["acapPackageConf", "uninstallation", "preUninstallScript"]] }
        set { self[["acapPackageConf", "uninstallation", "preUninstallScript"]] = newValue }
    }

    /// The web page with the app's settings: a file in `html/`, or the path of a reverse proxy.
    public var settingPage: String? {
        get { self[Self.configuration + ["settingPage"]] }
        set { self[Self.configuration + ["settingPage"]] = newValue }
    }

    /// The resources that the device's web server serves for the app.
    public var httpConfig: [WebResource] {
        get { self[list: Self.configuration + ["httpConfig"]] }
        set { self[list: Self.configuration + ["httpConfig"]] = newValue }
    }

    /// The app's parameters.
    public var paramConfig: [ParameterDefinition] {
        get { self[list: Self.configuration + ["paramConfig"]] }
        set { self[list: Self.configuration + ["paramConfig"]] = newValue }
    }

    /// The paths that the device's web server passes on to the app; from schema 1.5.
    public var reverseProxy: [ReverseProxy] {
        get { self[list: Self.configuration + ["reverseProxy"]] }
        set { self[list: Self.configuration + ["reverseProxy"]] = newValue }
    }

    /// The copy protection of the app.
    public var copyProtection: CopyProtection? {
        get { self[["acapPackageConf", "copyProtection"]] }
        set { self[["acapPackageConf", "copyProtection"]] = newValue }
    }
}
