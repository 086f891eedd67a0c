/// The fields of the manifest, for all versions of the schema.
///
/// From [Axis' field descriptions](https://developer.axis.com/acap/develop/manifest-schemas/) of 1.0 to 1.7.3, the lists
/// of changes after that, and the page about the upgrade to 2.x. Some schemas are not published. A rule that is
/// only likely to be in one of them gives a warning.
enum ManifestSchema {
    static let document = Shape.object([
        Field("$schema", since: SchemaVersion(1, 6), as: .text()),
        Field("schemaVersion", .required, as: .text()),
        Field("resources", since: SchemaVersion(1, 1), as: .object(resources, mayBeEmpty: false)),
        Field(
            "acapPackageConf", .required,
            as: .object([
                Field("setup", .required, as: .object(setup)),
                Field("installation", as: .object([Field("postInstallScript", as: .text(TextRule.scriptName))])),
                Field(
                    "uninstallation", since: SchemaVersion(1, 2),
                    as: .object([Field("preUninstallScript", as: .text(TextRule.scriptName))])),
                Field("configuration", as: .object(configuration)),
                Field(
                    "copyProtection",
                    as: .object([
                        Field("method", .required, as: .choice([Choice("none"), Choice("axis"), Choice("custom")])),
                        // In no description up to 1.7.3, but Axis' tools know it.
                        Field("customOptions", since: SchemaVersion(1, 7, 4), as: .text()),
                    ])),
            ])),
    ])

    /// The places where a version of the schema has a member of this name.
    ///
    /// - Parameters:
    ///   - name: The member's name.
    ///   - version: The version of the schema.
    /// - Returns: The paths; elements of arrays have the index 0.
    static func places(of name: String, in version: SchemaVersion) -> [JSONPath] {
        places(in: version) { $0 == name }.map(\.path)
    }

    /// A name of a member that is almost the same, and its places; `nil` if there is none.
    static func placesOfSimilar(to name: String, in version: SchemaVersion) -> (name: String, places: [JSONPath])? {
        let places = places(in: version) { isSimilar($0, name) }
        guard let first = places.first else { return nil }
        return (first.name, places.filter { $0.name == first.name }.map(\.path))
    }

    private static func places(
        in version: SchemaVersion, where isWanted: (String) -> Bool
    ) -> [(name: String, path: JSONPath)] {
        var places: [(name: String, path: JSONPath)] = []
        func visit(_ shape: Shape, at path: JSONPath) {
            switch shape {
            case .object(let fields, _):
                for field in fields where field.exists(in: version) {
                    if isWanted(field.name) { places.append((field.name, path.appending(field.name))) }
                    visit(field.shape, at: path.appending(field.name))
                }
            case .array(let element): visit(element, at: path.appending(0))
            case .text, .choice, .flag: break
            }
        }
        visit(document, at: .root)
        return places
    }

    private static let resources = [
        Field(
            "dbus",
            as: .object(
                [
                    Field("requiredMethods", as: .array(of: .text(TextRule.dbusMethod))),
                    Field("conditionalMethods", as: .array(of: .text(TextRule.dbusMethod))),
                ], mayBeEmpty: false)),
        Field(
            "linux",
            as: .object([
                Field(
                    "user",
                    as: .object([
                        Field("groups", as: .array(of: .text(TextRule.group(hyphenSince: SchemaVersion(1, 5))))),
                        Field(
                            "conditionalGroups", since: SchemaVersion(1, 8),
                            as: .array(of: .text(TextRule.group(hyphenSince: SchemaVersion(1, 5))))),
                    ]))
            ])),
        Field("deepLearningProcessor", since: SchemaVersion(2, 0), as: hardwareAccess),
        Field("overlay", since: SchemaVersion(2, 0), as: hardwareAccess),
        Field("deviceDataHub", since: SchemaVersion(2, 1), as: deviceDataHub),
        Field("deviceDataHub_beta2", since: SchemaVersion(2, 0), as: deviceDataHub),
        // Its first name, in early examples of Axis.
        Field("nexus_beta1", since: SchemaVersion(1, 9), until: SchemaVersion(2, 0), as: deviceDataHub),
    ]

    private static let hardwareAccess = Shape.object([
        Field("enabled", .required, as: .flag),
        Field("required", .required, as: .flag),
    ])

    private static let deviceDataHub = Shape.object([
        Field("enabled", .required, as: .flag),
        Field(
            "accessControlList",
            as: .array(
                of: .object([
                    Field("topics", as: .array(of: .text())),
                    Field("usernames", as: .array(of: .text())),
                    Field("operations", as: .array(of: .text())),
                ]))),
    ])

    private static let setup = [
        Field("appName", .required, as: .text(TextRule.appName)),
        Field("appId", as: .text([.appID])),
        Field(
            "architecture", since: SchemaVersion(1, 3),
            as: .choice([Choice("all"), Choice("aarch64"), Choice("armv7hf")])),
        Field(
            "compatibleOsVersions", .required, since: SchemaVersion(2, 0),
            as: .array(
                of: .object([
                    Field("min", as: .text([.systemVersion])),
                    Field("max", as: .text([.systemVersion])),
                ]))),
        Field("embeddedSdkVersion", until: SchemaVersion(2, 0), as: .text([.embeddedSDKVersion])),
        Field("friendlyName", as: .text(TextRule.friendlyName)),
        Field(
            "user", .requiredBefore(SchemaVersion(1, 1)),
            as: .object([
                Field("username", .required, as: .text(TextRule.staticUsername)),
                Field("group", .required, as: .text(TextRule.staticGroup)),
            ])),
        Field(
            "runMode", .required,
            as: .choice([
                Choice("respawn"), Choice("once"), Choice("never"),
                Choice("respawnOnFailure", since: SchemaVersion(1, 8)),
            ])),
        Field("runOptions", as: .text(TextRule.runOptions)),
        Field("vendor", .required, as: .text(TextRule.vendor)),
        Field("vendorId", .required, since: SchemaVersion(2, 0), as: .text([.vendorID])),
        Field("vendorUrl", as: .text(TextRule.vendorURL)),
        Field("version", .required, as: .text([.semanticVersion])),
    ]

    private static let configuration = [
        Field("settingPage", as: .text()),
        Field(
            "httpConfig",
            as: .array(
                of: .object([
                    Field(
                        "type", .required,
                        as: .choice([
                            Choice("transferCgi"), Choice("fastCgi", since: SchemaVersion(1, 1)),
                            Choice("directory", since: SchemaVersion(1, 5)),
                        ])),
                    Field("name", as: .text(TextRule.cgiName + TextRule.endpointPath)),
                    Field("access", .required, as: .choice([Choice("admin"), Choice("operator"), Choice("viewer")])),
                ]))),
        Field(
            "paramConfig",
            as: .array(
                of: .object([
                    Field("name", .required, as: .text([.parameterName])),
                    Field("default", .required, as: .text([.parameterText])),
                    Field("type", .required, as: .text([.parameterText])),
                ]))),
        Field(
            "reverseProxy", since: SchemaVersion(1, 5),
            as: .array(
                of: .object([
                    Field("apiPath", .required, as: .text(TextRule.apiPath + TextRule.endpointPath)),
                    Field("apiType", as: .choice([Choice("http"), Choice("ws"), Choice("fcgi")])),
                    Field("target", .required, as: .text()),
                    Field(
                        "access", .required,
                        as: .choice([Choice("admin"), Choice("operator"), Choice("viewer"), Choice("anonymous")])),
                ]))),
        Field(
            "containers", since: SchemaVersion(1, 7), until: SchemaVersion(2, 0),
            as: .object([Field("containerHost", as: .flag), Field("createDockerSymlinks", as: .flag)])),
    ]
}
