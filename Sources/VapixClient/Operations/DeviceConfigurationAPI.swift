/// One major version of an API of the device configuration framework, as a device lists it.
public struct DeviceConfigurationAPI: Sendable {
    /// The API's stage of development.
    public struct State: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// For first experiments; anything may change.
        public static var alpha: State { State(rawValue: "alpha") }
        /// For tests; details may change.
        public static var beta: State { State(rawValue: "beta") }
        /// Released: a change that would break a program makes a new major version.
        public static var released: State { State(rawValue: "released") }
    }

    /// The API's identifier, "ssh" for example.
    public let id: String
    /// The major version; `nil` if the device lists it under another name than `v` and a number.
    public let majorVersion: Int?
    /// The complete version: "2.0.1", or "1.0.0-beta.1" before the release.
    public let version: String
    /// The API's stage of development.
    public let state: State?
    /// The path of the API's root entity: `/config/rest/ssh/v2`.
    public let path: String?
    /// The path of the documentation in Markdown (`doc`).
    public let documentationPath: String?
    /// The path of a page that shows the documentation (`doc_html`).
    public let documentationPagePath: String?
    /// The path of the API's definition (`model`), which says who may read and change each property.
    public let modelPath: String?
    /// The path of the OpenAPI description (`rest_openapi`).
    public let openAPIPath: String?
    /// The path of a page to try the API (`rest_ui`).
    public let trialPagePath: String?
    /// Members that this version of the library does not know, by their names.
    public let other: [String: JSONValue]

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - id: The API's identifier.
    ///   - majorVersion: The major version.
    ///   - version: The complete version.
    ///   - state: The API's stage of development.
    ///   - path: The path of the API's root entity.
    ///   - documentationPath: The path of the documentation in Markdown.
    ///   - documentationPagePath: The path of a page that shows the documentation.
    ///   - modelPath: The path of the API's definition.
    ///   - openAPIPath: The path of the OpenAPI description.
    ///   - trialPagePath: The path of a page to try the API.
    ///   - other: Members that this version of the library does not know, by their names.
    public init(
        id: String, majorVersion: Int?, version: String, state: State? = nil, path: String? = nil,
        documentationPath: String? = nil, documentationPagePath: String? = nil, modelPath: String? = nil,
        openAPIPath: String? = nil, trialPagePath: String? = nil, other: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.majorVersion = majorVersion
        self.version = version
        self.state = state
        self.path = path
        self.documentationPath = documentationPath
        self.documentationPagePath = documentationPagePath
        self.modelPath = modelPath
        self.openAPIPath = openAPIPath
        self.trialPagePath = trialPagePath
        self.other = other
    }
}

extension DeviceConfigurationAPI {
    /// The number in a name such as `v2`.
    static func majorVersion(named name: String) -> Int? {
        name.first == "v" ? Int32(name.dropFirst()).map { Int($0) } : nil
    }

    /// Reads one version, which the device lists under a name such as `v2`.
    init(id: String, name: String, from json: inout JSONReader) throws(WireError) {
        var texts: [String?] = Array(repeating: nil, count: 8)
        let known: StaticString = "version,state,rest_api,doc,doc_html,model,rest_openapi,rest_ui"
        while let member = try json.nextMember(of: known) { texts[member] = try json.readString() }
        self.init(
            id: id, majorVersion: Self.majorVersion(named: name),
            version: texts[0] ?? String(name.drop { $0 == "v" }), state: texts[1].map(State.init(rawValue:)),
            path: texts[2], documentationPath: texts[3], documentationPagePath: texts[4], modelPath: texts[5],
            openAPIPath: texts[6], trialPagePath: texts[7], other: json.keptMembersOfObject())
    }

    /// Reads versions by their names, `{"v1": {…}}`.
    static func versions(
        of id: String, from json: inout JSONReader
    ) throws(WireError) -> [DeviceConfigurationAPI] {
        var versions: [DeviceConfigurationAPI] = []
        guard json.peek() == .object else {
            try json.skipValue()
            return versions
        }
        while let name = try json.nextKey() {
            try json.countElement()
            if json.peek() == .object {
                versions.append(try DeviceConfigurationAPI(id: id, name: name, from: &json))
            } else {
                try json.skipValue()
            }
        }
        return versions
    }

    /// Reads APIs by their identifiers, `{"ssh": {"v1": {…}}}`.
    static func list(from json: inout JSONReader) throws(WireError) -> [DeviceConfigurationAPI] {
        var list: [DeviceConfigurationAPI] = []
        while let id = try json.nextKey() {
            try json.countElement()
            list += try versions(of: id, from: &json)
        }
        return list
    }
}
