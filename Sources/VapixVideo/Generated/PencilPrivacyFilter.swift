// Generated from Specs/pencil-privacy-filter.yaml by vapix-generate. Do not edit.

public import VapixClient

/// An effect that makes the video look like a drawing in black and white.
///
/// API Discovery lists it as `pencil-privacy-filter`.
///
/// See <https://developer.axis.com/vapix/network-video/pencil-privacy-filter/>.
public struct PencilPrivacyFilter: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#list-supported-api-versions>.
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
        id: "pencilPrivacyFilter/getSupportedVersions", path: "/axis-cgi/pencil.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Reads which filters the device has, and their settings.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#request-all-filter-capabilities>.
    ///
    /// - Returns: The filters and their settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFilterCapabilities() async throws -> FilterCapabilitiesReply {
        try await vapix.send(Self.getFilterCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFilterCapabilities() -> VapixCall<FilterCapabilitiesReply> { callGetFilterCapabilities }

    private static let callGetFilterCapabilities = VapixCall<FilterCapabilitiesReply>(
        id: "pencilPrivacyFilter/getFilterCapabilities", path: "/axis-cgi/pencil.cgi", apiVersion: "1.0",
        method: "getFilterCapabilities", access: .admin, effect: .read,
        reply: .data(reading: FilterCapabilitiesReply.init(from:)))

    /// Changes settings of filters.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#apply-filter-settings>.
    ///
    /// - Parameter filters: The filters, each with its new settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setFilterSettings(_ filters: [FilterSettings]) async throws {
        try await vapix.send(Self.setFilterSettings(filters))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setFilterSettings(_ filters: [FilterSettings]) -> VapixCall<Void> {
        VapixCall(
            id: "pencilPrivacyFilter/setFilterSettings", path: "/axis-cgi/pencil.cgi", apiVersion: "1.0",
            method: "setFilterSettings", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.key("params")
            json.beginArray()
            for item in filters { item.write(to: &json) }
            json.endArray()
        }
    }

    /// Reads the settings of filters.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#check-filter-settings>.
    ///
    /// - Parameter filters: The filters.
    /// - Returns: The filters, each with its settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFilterSettings(_ filters: [FilterSelection]) async throws -> [FilterSettings] {
        try await vapix.send(Self.getFilterSettings(filters))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFilterSettings(_ filters: [FilterSelection]) -> VapixCall<[FilterSettings]> {
        VapixCall(
            id: "pencilPrivacyFilter/getFilterSettings", path: "/axis-cgi/pencil.cgi", apiVersion: "1.0",
            method: "getFilterSettings", access: .admin, effect: .read, reply: .data
        ) { json in
            json.key("params")
            json.beginArray()
            for item in filters { item.write(to: &json) }
            json.endArray()
        }
    }

    /// Chooses the active filter, or none.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#select-filter>.
    ///
    /// - Parameter filters: The active filter, as the only element of the list.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setSelectedFilter(_ filters: [FilterSelection]) async throws {
        try await vapix.send(Self.setSelectedFilter(filters))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setSelectedFilter(_ filters: [FilterSelection]) -> VapixCall<Void> {
        VapixCall(
            id: "pencilPrivacyFilter/setSelectedFilter", path: "/axis-cgi/pencil.cgi", apiVersion: "1.0",
            method: "setSelectedFilter", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.key("params")
            json.beginArray()
            for item in filters { item.write(to: &json) }
            json.endArray()
        }
    }

    /// Reads which filter is active.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/pencil-privacy-filter/#request-filter-information>.
    ///
    /// - Returns: The active filter.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSelectedFilter() async throws -> SelectedFilterReply {
        try await vapix.send(Self.getSelectedFilter())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSelectedFilter() -> VapixCall<SelectedFilterReply> { callGetSelectedFilter }

    private static let callGetSelectedFilter = VapixCall<SelectedFilterReply>(
        id: "pencilPrivacyFilter/getSelectedFilter", path: "/axis-cgi/pencil.cgi", apiVersion: "1.0",
        method: "getSelectedFilter", access: .admin, effect: .read,
        reply: .data(reading: SelectedFilterReply.init(from:)))

    /// The reply to ``getFilterCapabilities()-swift.method``.
    public struct FilterCapabilitiesReply: Sendable {
        /// The filters.
        public let filters: [FilterCapabilities]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - filters: The filters.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(filters: [FilterCapabilities], other: [String: JSONValue] = [:]) {
            self.filters = filters
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var filters: [FilterCapabilities] = []
            while let key = try json.nextMember(of: "filters") {
                switch key {
                case 0: filters = try json.readArray(of: FilterCapabilities.self)
                default: break
                }
            }
            self.filters = filters
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getSelectedFilter()-swift.method``.
    public struct SelectedFilterReply: Sendable {
        /// The active filter, or `off` without one.
        public let type: FilterType
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The active filter, or `off` without one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(type: FilterType, other: [String: JSONValue] = [:]) {
            self.type = type
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            while let key = try json.nextMember(of: "type") {
                switch key {
                case 0: type = try json.readWord(FilterType.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.other = json.keptMembersOfObject()
        }
    }

    /// A filter.
    public struct FilterType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No filter.
        @_alwaysEmitIntoClient
        public static var off: FilterType { Self(rawValue: "none") }
        /// The drawing in black and white.
        @_alwaysEmitIntoClient
        public static var pencil: FilterType { Self(rawValue: "pencil") }
    }

    /// A choice of a filter.
    public struct FilterSelection: Sendable {
        /// The filter.
        public var type: FilterType

        /// Makes a value.
        ///
        /// - Parameter type: The filter.
        @_alwaysEmitIntoClient
        public init(type: FilterType) {
            self.type = type
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            json.endObject()
        }
    }

    /// A filter and its settings.
    public struct FilterSettings: Sendable, JSONReadable {
        /// The filter.
        public var type: FilterType
        /// The settings by name, such as `inverted` and `threshold`; the capabilities list them.
        public var flags: [String: Flag]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The filter.
        ///   - flags: The settings by name, such as `inverted` and `threshold`; the capabilities list them.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(type: FilterType, flags: [String: Flag]? = nil, other: [String: JSONValue] = [:]) {
            self.type = type
            self.flags = flags
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("type", type.rawValue)
            if let flags {
                json.key("flags")
                json.beginObject()
                json.members(flags) { json, item in item.write(to: &json) }
                json.endObject()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            var flags: [String: Flag]?
            while let key = try json.nextMember(of: "type,flags") {
                switch key {
                case 0: type = try json.readWord(FilterType.self)
                case 1: flags = try json.readMap(of: Flag.self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.flags = flags
            self.other = json.keptMembersOfObject()
        }
    }

    /// A setting of a filter.
    public enum Flag: Sendable, JSONReadable {
        /// Whether the setting is on.
        case isOn(Bool)
        /// The number to set, within the limits that the capabilities list.
        case number(Int)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .bool:
                guard let value = try json.readBool() else { throw json.missingField("isOn") }
                self = .isOn(value)
            case .number:
                guard let value = try json.readInt() else { throw json.missingField("number") }
                self = .number(value)
            default: self = .other(try JSONValue(from: &json))
            }
        }

        package func write(to json: inout JSONWriter) {
            switch self {
            case .isOn(let value):
                json.write(value)
            case .number(let value):
                json.write(value)
            case .other(let value): json.write(value)
            }
        }
    }

    /// A filter that the device has.
    public struct FilterCapabilities: Sendable, JSONReadable {
        /// The filter.
        public let type: FilterType
        /// A description of the filter to show to users (`description`).
        public let summary: String?
        /// The settings of the filter; each element of the list has one setting, by its name.
        public let flags: [[String: FlagCapabilities]]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The filter.
        ///   - summary: A description of the filter to show to users.
        ///   - flags: The settings of the filter; each element of the list has one setting, by its name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: FilterType, summary: String? = nil, flags: [[String: FlagCapabilities]] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.summary = summary
            self.flags = flags
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FilterType?
            var summary: String?
            var flags: [[String: FlagCapabilities]] = []
            while let key = try json.nextMember(of: "type,description,flags") {
                switch key {
                case 0: type = try json.readWord(FilterType.self)
                case 1: summary = try json.readString()
                case 2: flags = try json.readArray(of: [String: FlagCapabilities].self)
                default: break
                }
            }
            guard let type else { throw json.missingField("type") }
            self.type = type
            self.summary = summary
            self.flags = flags
            self.other = json.keptMembersOfObject()
        }
    }

    /// The values that a setting of a filter can have.
    public struct FlagCapabilities: Sendable, JSONReadable {
        /// The kind of value.
        public let type: FlagType?
        /// The lowest number that the setting can have (`min`).
        public let minimum: Int?
        /// The highest number that the setting can have (`max`).
        public let maximum: Int?
        /// A description of the setting to show to users (`description`).
        public let summary: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - type: The kind of value.
        ///   - minimum: The lowest number that the setting can have.
        ///   - maximum: The highest number that the setting can have.
        ///   - summary: A description of the setting to show to users.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            type: FlagType? = nil, minimum: Int? = nil, maximum: Int? = nil, summary: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.summary = summary
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var type: FlagType?
            var minimum: Int?
            var maximum: Int?
            var summary: String?
            while let key = try json.nextMember(of: "type,min,max,description") {
                switch key {
                case 0: type = try json.readWord(FlagType.self)
                case 1: minimum = try json.readInt()
                case 2: maximum = try json.readInt()
                case 3: summary = try json.readString()
                default: break
                }
            }
            self.type = type
            self.minimum = minimum
            self.maximum = maximum
            self.summary = summary
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of value of a setting.
    public struct FlagType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The setting is on or off.
        @_alwaysEmitIntoClient
        public static var boolean: FlagType { Self(rawValue: "bool") }
        /// The setting is a number.
        @_alwaysEmitIntoClient
        public static var integer: FlagType { Self(rawValue: "integer") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The request is too large, or the transport failed otherwise.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
    }
}

extension Vapix {
    /// An effect that makes the video look like a drawing in black and white.
    @_alwaysEmitIntoClient
    public var pencilPrivacyFilter: PencilPrivacyFilter { PencilPrivacyFilter(vapix: self) }
}
