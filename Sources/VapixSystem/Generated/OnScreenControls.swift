// Generated from Specs/on-screen-controls.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Descriptions of the camera's features, from which a video management system makes buttons and other controls.
///
/// Devices whose parameter `Properties.API.OnScreenControls.OnScreenControls` is yes.
///
/// A client sends the request of a feature to the camera itself. The URL or the body has the parameters that the
/// operator has chosen.
///
/// API Discovery lists it as `onscreencontrols`; AXIS OS 7.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/on-screen-controls/>.
public struct OnScreenControls: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the languages in which features are described.
    ///
    /// Access: viewer; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#languages-1>.
    ///
    /// - Returns: The languages.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLanguages() async throws -> LanguagesReply {
        try await vapix.send(Self.getLanguages())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLanguages() -> VapixCall<LanguagesReply> { callGetLanguages }

    private static let callGetLanguages = VapixCall<LanguagesReply>(
        id: "onScreenControls/getLanguages", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
        apiVersion: "1.0", method: "languages", access: .viewer, effect: .read,
        reply: .data(reading: LanguagesReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads the description of the enabled features in one language.
    ///
    /// A feature without a description in the language has its English one.
    ///
    /// Access: viewer; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#features-1>.
    ///
    /// - Parameters:
    ///   - locale: The language, one that `getLanguages` lists; `en-us` if absent.
    ///   - acceptsOtherLanguages: Whether to include features that are described in neither this language nor English;
    ///     false if left out (`acceptLocaleMismatch`).
    ///   - channel: The video channel; if given, features of other channels are left out.
    /// - Returns: The features.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFeatures(
        locale: String? = nil, acceptsOtherLanguages: Bool? = nil, channel: Int? = nil
    ) async throws -> FeaturesReply {
        try await vapix.send(
            Self.getFeatures(locale: locale, acceptsOtherLanguages: acceptsOtherLanguages, channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFeatures(
        locale: String? = nil, acceptsOtherLanguages: Bool? = nil, channel: Int? = nil
    ) -> VapixCall<FeaturesReply> {
        VapixCall(
            id: "onScreenControls/getFeatures", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
            apiVersion: "1.0", method: "features", access: .viewer, effect: .read,
            reply: .data(reading: FeaturesReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("locale", locale)
            json.member("acceptLocaleMismatch", acceptsOtherLanguages)
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Reads the description of all features in all languages.
    ///
    /// Access: viewer; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#getallfeatures>.
    ///
    /// - Parameter includesDisabled: Whether to include disabled features (`showDisabled`).
    /// - Returns: The features.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAllFeatures(includesDisabled: Bool? = nil) async throws -> AllFeaturesReply {
        try await vapix.send(Self.getAllFeatures(includesDisabled: includesDisabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAllFeatures(includesDisabled: Bool? = nil) -> VapixCall<AllFeaturesReply> {
        VapixCall(
            id: "onScreenControls/getAllFeatures", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
            apiVersion: "1.1", method: "getAllFeatures", access: .viewer, effect: .read,
            reply: .data(reading: AllFeaturesReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("showDisabled", includesDisabled)
            json.endParameters()
        }
    }

    /// Adds the description of features, such as those of an application.
    ///
    /// Access: admin; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#addfeatures>.
    ///
    /// - Parameters:
    ///   - locale: The language, `en` or `en-us` for example.
    ///   - language: The language's name.
    ///   - group: The group of features to add; the name of the group identifies it (`featureDescription`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func addFeatures(locale: String, language: String, group: Group) async throws {
        try await vapix.send(Self.addFeatures(locale: locale, language: language, group: group))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addFeatures(locale: String, language: String, group: Group) -> VapixCall<Void> {
        VapixCall(
            id: "onScreenControls/addFeatures", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
            apiVersion: "1.0", method: "addFeatures", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("locale", locale)
            json.member("language", language)
            json.key("featureDescription")
            group.write(to: &json)
            json.endObject()
        }
    }

    /// Lists the groups of features that were added.
    ///
    /// Access: admin; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#listaddedfeatures>.
    ///
    /// - Returns: The groups of features that were added.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listAddedFeatures() async throws -> ListAddedFeaturesReply {
        try await vapix.send(Self.listAddedFeatures())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listAddedFeatures() -> VapixCall<ListAddedFeaturesReply> { callListAddedFeatures }

    private static let callListAddedFeatures = VapixCall<ListAddedFeaturesReply>(
        id: "onScreenControls/listAddedFeatures", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
        apiVersion: "1.0", method: "listAddedFeatures", access: .admin, effect: .read,
        reply: .data(reading: ListAddedFeaturesReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Removes an added group of features, in one language.
    ///
    /// Access: admin; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#removefeatures>.
    ///
    /// - Parameters:
    ///   - name: The name of the group.
    ///   - locale: The identifier of the language, `en-us` for example.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeFeatures(name: String, locale: String) async throws {
        try await vapix.send(Self.removeFeatures(name: name, locale: locale))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeFeatures(name: String, locale: String) -> VapixCall<Void> {
        VapixCall(
            id: "onScreenControls/removeFeatures", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
            apiVersion: "1.0", method: "removeFeatures", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("name", name)
            json.member("locale", locale)
            json.endObject()
        }
    }

    /// Shows a feature again.
    ///
    /// Access: admin; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#enablefeature>.
    ///
    /// - Parameter name: The feature.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func enableFeature(_ name: String) async throws {
        try await vapix.send(Self.enableFeature(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func enableFeature(_ name: String) -> VapixCall<Void> {
        VapixCall(
            id: "onScreenControls/enableFeature", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
            apiVersion: "1.3", method: "enableFeature", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("name", name)
            json.endObject()
        }
    }

    /// Hides a feature, which stays on the camera.
    ///
    /// Access: admin; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#disablefeature>.
    ///
    /// - Parameter name: The feature.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func disableFeature(_ name: String) async throws {
        try await vapix.send(Self.disableFeature(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func disableFeature(_ name: String) -> VapixCall<Void> {
        VapixCall(
            id: "onScreenControls/disableFeature", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
            apiVersion: "1.3", method: "disableFeature", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("name", name)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/on-screen-controls/#getsupportedversions>.
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
        id: "onScreenControls/getSupportedVersions", path: "/local/axis-onscreencontrols/onscreencontrols.cgi",
        apiVersion: nil, method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)

    /// The reply to ``getLanguages()-swift.method``.
    public struct LanguagesReply: Sendable {
        /// The languages.
        public let languages: [Language]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - languages: The languages.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(languages: [Language] = [], other: [String: JSONValue] = [:]) {
            self.languages = languages
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var languages: [Language] = []
            while let key = try json.nextMember(of: "languages") {
                switch key {
                case 0: languages = try json.readArray(of: Language.self)
                default: break
                }
            }
            self.languages = languages
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getFeatures(locale:acceptsOtherLanguages:channel:)-swift.method``.
    public struct FeaturesReply: Sendable {
        /// The group that contains all others (`featureDescription`).
        public let root: Group
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - root: The group that contains all others.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(root: Group, other: [String: JSONValue] = [:]) {
            self.root = root
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var root: Group?
            while let key = try json.nextMember(of: "featureDescription") {
                switch key {
                case 0: root = try json.read(Group.self)
                default: break
                }
            }
            guard let root else { throw json.missingField("featureDescription") }
            self.root = root
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getAllFeatures(includesDisabled:)-swift.method``.
    public struct AllFeaturesReply: Sendable {
        /// The group that contains all others, one for each language, by the language's identifier, `en-us` for
        /// example.
        public let roots: [String: Group]

        /// Makes a value.
        ///
        /// - Parameter roots: The group that contains all others, one for each language, by the language's identifier,
        ///   `en-us` for example.
        @_alwaysEmitIntoClient
        public init(roots: [String: Group] = [:]) {
            self.roots = roots
        }

        init(from json: inout JSONReader) throws(WireError) {
            var roots: [String: Group] = [:]
            while let key = try json.nextKey(of: "") {
                switch key {
                default:
                    try json.countElement()
                    let key = json.keyText
                    roots[key] = try json.read(Group.self)
                }
            }
            self.roots = roots
        }
    }

    /// The reply to ``listAddedFeatures()-swift.method``.
    public struct ListAddedFeaturesReply: Sendable {
        /// The groups (`addedFeatures`).
        public let groups: [AddedGroup]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - groups: The groups.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(groups: [AddedGroup] = [], other: [String: JSONValue] = [:]) {
            self.groups = groups
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var groups: [AddedGroup] = []
            while let key = try json.nextMember(of: "addedFeatures") {
                switch key {
                case 0: groups = try json.readArray(of: AddedGroup.self)
                default: break
                }
            }
            self.groups = groups
            self.other = json.keptMembersOfObject()
        }
    }

    /// A language.
    public struct Language: Sendable, JSONReadable {
        /// The language's name in the language itself (`language`).
        public let name: String?
        /// The language's identifier, `en-us` for example.
        public let locale: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - locale: The language's identifier, `en-us` for example.
        ///   - name: The language's name in the language itself.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(locale: String, name: String? = nil, other: [String: JSONValue] = [:]) {
            self.locale = locale
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var locale: String?
            while let key = try json.nextMember(of: "language,langauge,locale") {
                switch key {
                case 0, 1: name = try json.readString()
                case 2: locale = try json.readString()
                default: break
                }
            }
            self.name = name
            guard let locale else { throw json.missingField("locale") }
            self.locale = locale
            self.other = json.keptMembersOfObject()
        }
    }

    /// A group of features that was added.
    public struct AddedGroup: Sendable, JSONReadable {
        /// The name of the group.
        public let name: String
        /// The languages in which the group is described.
        public let locales: [Language]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the group.
        ///   - locales: The languages in which the group is described.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, locales: [Language] = [], other: [String: JSONValue] = [:]) {
            self.name = name
            self.locales = locales
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var locales: [Language] = []
            while let key = try json.nextMember(of: "name,locales") {
                switch key {
                case 0: name = try json.readString()
                case 1: locales = try json.readArray(of: Language.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.locales = locales
            self.other = json.keptMembersOfObject()
        }
    }

    /// A group of features.
    public struct Group: Sendable, JSONReadable {
        /// The group's name in English, which identifies the group.
        public var name: String
        /// The group's name in the requested language.
        public var niceName: String?
        /// The groups inside this group (`featureGroups`).
        public var groups: [Group]?
        /// The features in this group.
        public var features: [Feature]?
        /// Whether the group is enabled.
        public var status: Status?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The group's name in English, which identifies the group.
        ///   - niceName: The group's name in the requested language.
        ///   - groups: The groups inside this group.
        ///   - features: The features in this group.
        ///   - status: Whether the group is enabled.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, niceName: String? = nil, groups: [Group]? = nil, features: [Feature]? = nil,
            status: Status? = nil, other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.niceName = niceName
            self.groups = groups
            self.features = features
            self.status = status
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            json.member("niceName", niceName)
            if let groups {
                json.key("featureGroups")
                json.beginArray()
                for item in groups { item.write(to: &json) }
                json.endArray()
            }
            if let features {
                json.key("features")
                json.beginArray()
                for item in features { item.write(to: &json) }
                json.endArray()
            }
            json.member("status", status?.rawValue)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var niceName: String?
            var groups: [Group]?
            var features: [Feature]?
            var status: Status?
            while let key = try json.nextMember(of: "name,niceName,featureGroups,features,status") {
                switch key {
                case 0: name = try json.readString()
                case 1: niceName = try json.readString()
                case 2: groups = try json.readArray(of: Group.self)
                case 3: features = try json.readArray(of: Feature.self)
                case 4: status = try json.readWord(Status.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.niceName = niceName
            self.groups = groups
            self.features = features
            self.status = status
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether features are enabled.
    public struct Status: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The features are enabled.
        @_alwaysEmitIntoClient
        public static var enabled: Status { Self(rawValue: "enabled") }
        /// The features are not enabled.
        @_alwaysEmitIntoClient
        public static var disabled: Status { Self(rawValue: "disabled") }
    }

    /// A feature, which is a request to the camera.
    public struct Feature: Sendable, JSONReadable {
        /// The feature's name in English, which identifies the feature.
        public var name: String
        /// The feature's name in the requested language.
        public var niceName: String?
        /// The kinds of users to offer the feature to (`user`).
        public var users: [User]
        /// A description to show to users, in the requested language.
        public var info: String?
        /// The method of the request.
        public var requestType: RequestType?
        /// The format of the request's body.
        public var requestPayload: Payload?
        /// The path and query of the request, with names of parameters in angle brackets.
        public var requestURL: String?
        /// A template of the request's body, if the body is JSON, with the names of parameters in braces and brackets.
        public var jsonTemplate: String?
        /// Whether the request returns a value, or an object that says what to do with the returned value.
        public var response: JSONValue?
        /// The actions that a client should perform when the feature is used (`vmsHint`).
        public var clientHints: [Hint]?
        /// The abilities that a client needs, `eventStream` (to receive the camera's events) for example (`vmsReq`).
        public var clientRequirements: [String]?
        /// The parameters by name.
        public var parameters: [String: Parameter]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The feature's name in English, which identifies the feature.
        ///   - niceName: The feature's name in the requested language.
        ///   - users: The kinds of users to offer the feature to.
        ///   - info: A description to show to users, in the requested language.
        ///   - requestType: The method of the request.
        ///   - requestPayload: The format of the request's body.
        ///   - requestURL: The path and query of the request, with names of parameters in angle brackets.
        ///   - jsonTemplate: A template of the request's body, if the body is JSON, with the names of parameters in
        ///     braces and brackets.
        ///   - response: Whether the request returns a value, or an object that says what to do with the returned
        ///     value.
        ///   - clientHints: The actions that a client should perform when the feature is used.
        ///   - clientRequirements: The abilities that a client needs, `eventStream` (to receive the camera's events)
        ///     for example.
        ///   - parameters: The parameters by name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, niceName: String? = nil, users: [User] = [], info: String? = nil,
            requestType: RequestType? = nil, requestPayload: Payload? = nil, requestURL: String? = nil,
            jsonTemplate: String? = nil, response: JSONValue? = nil, clientHints: [Hint]? = nil,
            clientRequirements: [String]? = nil, parameters: [String: Parameter]? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.niceName = niceName
            self.users = users
            self.info = info
            self.requestType = requestType
            self.requestPayload = requestPayload
            self.requestURL = requestURL
            self.jsonTemplate = jsonTemplate
            self.response = response
            self.clientHints = clientHints
            self.clientRequirements = clientRequirements
            self.parameters = parameters
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            json.member("niceName", niceName)
            if !users.isEmpty {
                json.key("user")
                json.beginArray()
                for item in users { json.write(item.rawValue) }
                json.endArray()
            }
            json.member("info", info)
            json.member("requestType", requestType?.rawValue)
            json.member("requestPayload", requestPayload?.rawValue)
            json.member("requestURL", requestURL)
            json.member("jsonTemplate", jsonTemplate)
            json.member("response", response)
            if let clientHints {
                json.key("vmsHint")
                json.beginArray()
                for item in clientHints { json.write(item.rawValue) }
                json.endArray()
            }
            if let clientRequirements {
                json.key("vmsReq")
                json.beginArray()
                for item in clientRequirements { json.write(item) }
                json.endArray()
            }
            if let parameters {
                json.key("parameters")
                json.beginObject()
                json.members(parameters) { json, item in item.write(to: &json) }
                json.endObject()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var niceName: String?
            var users: [User] = []
            var info: String?
            var requestType: RequestType?
            var requestPayload: Payload?
            var requestURL: String?
            var jsonTemplate: String?
            var response: JSONValue?
            var clientHints: [Hint]?
            var clientRequirements: [String]?
            var parameters: [String: Parameter]?
            let keys: StaticString = """
                name,niceName,user,info,requestType,requestPayload,requestURL,jsonTemplate,response,vmsHint,vmsReq,\
                parameters
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: name = try json.readString()
                case 1: niceName = try json.readString()
                case 2: users = try json.readArray(of: String.self).map(User.init(rawValue:))
                case 3: info = try json.readString()
                case 4: requestType = try json.readWord(RequestType.self)
                case 5: requestPayload = try json.readWord(Payload.self)
                case 6: requestURL = try json.readString()
                case 7: jsonTemplate = try json.readString()
                case 8: response = try json.readJSONValue()
                case 9: clientHints = try json.readArray(of: String.self).map(Hint.init(rawValue:))
                case 10: clientRequirements = try json.readArray(of: String.self)
                case 11: parameters = try json.readMap(of: Parameter.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.niceName = niceName
            self.users = users
            self.info = info
            self.requestType = requestType
            self.requestPayload = requestPayload
            self.requestURL = requestURL
            self.jsonTemplate = jsonTemplate
            self.response = response
            self.clientHints = clientHints
            self.clientRequirements = clientRequirements
            self.parameters = parameters
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of user to offer a feature to.
    public struct User: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An operator.
        @_alwaysEmitIntoClient
        public static var `operator`: User { Self(rawValue: "operator") }
        /// An administrator.
        @_alwaysEmitIntoClient
        public static var admin: User { Self(rawValue: "admin") }
        /// The rules for events.
        @_alwaysEmitIntoClient
        public static var event: User { Self(rawValue: "event") }
    }

    /// The method of a request.
    public struct RequestType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// GET.
        @_alwaysEmitIntoClient
        public static var get: RequestType { Self(rawValue: "GET") }
        /// POST.
        @_alwaysEmitIntoClient
        public static var post: RequestType { Self(rawValue: "POST") }
    }

    /// The form of a request's body.
    public struct Payload: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// JSON.
        @_alwaysEmitIntoClient
        public static var json: Payload { Self(rawValue: "JSON") }
        /// Bytes, of sound for example.
        @_alwaysEmitIntoClient
        public static var binary: Payload { Self(rawValue: "BINARY") }
    }

    /// An action that a client should perform when a feature is used.
    public struct Hint: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Close the window.
        @_alwaysEmitIntoClient
        public static var windowClose: Hint { Self(rawValue: "windowClose") }
        /// Mute the operator's microphone.
        @_alwaysEmitIntoClient
        public static var audioOutDisable: Hint { Self(rawValue: "audioOutDisable") }
        /// Open the operator's microphone.
        @_alwaysEmitIntoClient
        public static var audioOutEnable: Hint { Self(rawValue: "audioOutEnable") }
        /// Mute or open the operator's microphone.
        @_alwaysEmitIntoClient
        public static var audioOutToggle: Hint { Self(rawValue: "audioOutToggle") }
        /// Mute the camera's microphone.
        @_alwaysEmitIntoClient
        public static var audioInDisable: Hint { Self(rawValue: "audioInDisable") }
        /// Listen to the camera's microphone.
        @_alwaysEmitIntoClient
        public static var audioInEnable: Hint { Self(rawValue: "audioInEnable") }
        /// Mute the camera's microphone, or listen to it.
        @_alwaysEmitIntoClient
        public static var audioInToggle: Hint { Self(rawValue: "audioInToggle") }
        /// The feature matters less and can be hidden.
        @_alwaysEmitIntoClient
        public static var hidden: Hint { Self(rawValue: "hidden") }
    }

    /// A parameter of a feature's request.
    public struct Parameter: Sendable, JSONReadable {
        /// The parameter's kind, such as `range`, `coordinate`, `line`, `box`, `polygon`, `string`, `multiOption`,
        /// `fixed`, `context`, `keyOnly` or `transmitAudioData`; positions are from 0 at the upper left to 1 at the
        /// lower right.
        public var type: String?
        /// The parameter's display name.
        public var niceName: String?
        /// A description to show to users.
        public var info: String?
        /// The parameter's key in a JSON body (`Key`).
        public var key: String?
        /// The JSON type of the value: `string`, `integer`, `fraction`, `exponent`, `boolean` or `null`
        /// (`jsonVariableFormat`).
        public var variableFormat: String?
        /// The parameter's default value.
        public var defaultValue: String?
        /// The kind of number in a range: `integer` or `fraction`.
        public var unit: String?
        /// The minimum value of a range (`min`).
        public var minimum: String?
        /// The maximum value of a range (`max`).
        public var maximum: String?
        /// The distance between two values of a range.
        public var step: String?
        /// The values to choose from, for a parameter of the kind `multiOption` (`values`).
        public var options: [Option]?
        /// The value, for a parameter of the kind `fixed` or `context`.
        public var value: JSONValue?
        /// The accepted sound formats: `g711`, `g726` or `axis-mulaw-128` (`contentType`).
        public var contentTypes: [String]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The parameter's kind, such as `range`, `coordinate`, `line`, `box`, `polygon`, `string`,
        ///     `multiOption`, `fixed`, `context`, `keyOnly` or `transmitAudioData`; positions are from 0 at the upper
        ///     left to 1 at the lower right.
        ///   - niceName: The parameter's display name.
        ///   - info: A description to show to users.
        ///   - key: The parameter's key in a JSON body.
        ///   - variableFormat: The JSON type of the value: `string`, `integer`, `fraction`, `exponent`, `boolean` or
        ///     `null`.
        ///   - defaultValue: The parameter's default value.
        ///   - unit: The kind of number in a range: `integer` or `fraction`.
        ///   - minimum: The minimum value of a range.
        ///   - maximum: The maximum value of a range.
        ///   - step: The distance between two values of a range.
        ///   - options: The values to choose from, for a parameter of the kind `multiOption`.
        ///   - value: The value, for a parameter of the kind `fixed` or `context`.
        ///   - contentTypes: The accepted sound formats: `g711`, `g726` or `axis-mulaw-128`.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: String? = nil, niceName: String? = nil, info: String? = nil, key: String? = nil,
            variableFormat: String? = nil, defaultValue: String? = nil, unit: String? = nil, minimum: String? = nil,
            maximum: String? = nil, step: String? = nil, options: [Option]? = nil, value: JSONValue? = nil,
            contentTypes: [String]? = nil, other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.niceName = niceName
            self.info = info
            self.key = key
            self.variableFormat = variableFormat
            self.defaultValue = defaultValue
            self.unit = unit
            self.minimum = minimum
            self.maximum = maximum
            self.step = step
            self.options = options
            self.value = value
            self.contentTypes = contentTypes
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type)
            json.member("niceName", niceName)
            json.member("info", info)
            json.member("Key", self.key)
            json.member("jsonVariableFormat", variableFormat)
            json.member("defaultValue", defaultValue)
            json.member("unit", unit)
            json.member("min", minimum)
            json.member("max", maximum)
            json.member("step", step)
            if let options {
                json.key("values")
                json.beginArray()
                for item in options { item.write(to: &json) }
                json.endArray()
            }
            json.member("value", value)
            if let contentTypes {
                json.key("contentType")
                json.beginArray()
                for item in contentTypes { json.write(item) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: String?
            var niceName: String?
            var info: String?
            var keyValue: String?
            var variableFormat: String?
            var defaultValue: String?
            var unit: String?
            var minimum: String?
            var maximum: String?
            var step: String?
            var options: [Option]?
            var value: JSONValue?
            var contentTypes: [String]?
            let keys: StaticString = """
                type,niceName,info,Key,key,jsonVariableFormat,defaultValue,unit,min,max,step,values,value,contentType
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: type = try json.readString()
                case 1: niceName = try json.readString()
                case 2: info = try json.readString()
                case 3, 4: keyValue = try json.readString()
                case 5: variableFormat = try json.readString()
                case 6: defaultValue = try json.readString()
                case 7: unit = try json.readString()
                case 8: minimum = try json.readString()
                case 9: maximum = try json.readString()
                case 10: step = try json.readString()
                case 11: options = try json.readArray(of: Option.self)
                case 12: value = try json.readJSONValue()
                case 13: contentTypes = try json.readArray(of: String.self)
                default: break
                }
            }
            self.type = type
            self.niceName = niceName
            self.info = info
            self.key = keyValue
            self.variableFormat = variableFormat
            self.defaultValue = defaultValue
            self.unit = unit
            self.minimum = minimum
            self.maximum = maximum
            self.step = step
            self.options = options
            self.value = value
            self.contentTypes = contentTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// A value to choose from.
    public struct Option: Sendable, JSONReadable {
        /// The value.
        public var value: String
        /// The display name of the value.
        public var niceName: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The value.
        ///   - niceName: The display name of the value.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: String, niceName: String? = nil, other: [String: JSONValue] = [:]) {
            self.value = value
            self.niceName = niceName
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("value", value)
            json.member("niceName", niceName)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var value: String?
            var niceName: String?
            while let key = try json.nextMember(of: "value,niceName") {
                switch key {
                case 0: value = try json.readString()
                case 1: niceName = try json.readString()
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.niceName = niceName
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The camera has no memory left.
        @_alwaysEmitIntoClient
        public static var outOfMemory: DeviceError.Code { 1001 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 1002 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 1003 }
        /// The camera's database of features failed.
        @_alwaysEmitIntoClient
        public static var databaseError: DeviceError.Code { 2001 }
        /// The camera has no such language.
        @_alwaysEmitIntoClient
        public static var invalidLocale: DeviceError.Code { 2002 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2003 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2004 }
        /// A required parameter is missing, or the feature does not exist.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2005 }
        /// The camera failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 9999 }
    }
}

extension Vapix {
    /// Descriptions of the camera's features, from which a video management system makes buttons and other controls.
    @_alwaysEmitIntoClient
    public var onScreenControls: OnScreenControls { OnScreenControls(vapix: self) }
}
