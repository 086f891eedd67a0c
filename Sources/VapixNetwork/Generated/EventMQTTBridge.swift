// Generated from Specs/event-mqtt-bridge.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which events the device publishes over MQTT, and which topics become events.
///
/// `/config/discover` lists it as `event-mqtt-bridge`; version 2.0 and later, released.
///
/// See <https://github.com/dnobj/admz/blob/main/admz/snapshot/facets/event_mqtt_bridge.py>.
public struct EventMQTTBridge: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "event-mqtt-bridge", version: "2.0", path: "/config/rest/event-mqtt-bridge/v2")

    /// Reads the events that the device publishes, and its subscriptions.
    ///
    /// The reply is known from a client of the API's beta version.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://github.com/dnobj/admz/blob/main/admz/snapshot/facets/event_mqtt_bridge.py>.
    ///
    /// - Returns: The events that the device publishes, and its subscriptions.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "eventMQTTBridge/get", api: EventMQTTBridge.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// The events that the device publishes, and its subscriptions.
    public struct Configuration: Sendable, JSONReadable {
        /// The prefix of the device's topics, including the serial number.
        public let deviceTopicPrefix: String?
        /// The events that the device publishes.
        public let publication: Publication?
        /// The subscriptions of the device (`subscription`).
        public let subscriptions: [JSONValue]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - deviceTopicPrefix: The prefix of the device's topics, including the serial number.
        ///   - publication: The events that the device publishes.
        ///   - subscriptions: The subscriptions of the device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            deviceTopicPrefix: String? = nil, publication: Publication? = nil, subscriptions: [JSONValue] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.deviceTopicPrefix = deviceTopicPrefix
            self.publication = publication
            self.subscriptions = subscriptions
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var deviceTopicPrefix: String?
            var publication: Publication?
            var subscriptions: [JSONValue] = []
            while let key = try json.nextMember(of: "deviceTopicPrefix,publication,subscription") {
                switch key {
                case 0: deviceTopicPrefix = try json.readString()
                case 1: publication = try json.read(Publication.self)
                case 2: subscriptions = try json.readArray(of: JSONValue.self)
                default: break
                }
            }
            self.deviceTopicPrefix = deviceTopicPrefix
            self.publication = publication
            self.subscriptions = subscriptions
            self.other = json.keptMembersOfObject()
        }
    }

    /// How the device publishes events.
    public struct Publication: Sendable, JSONReadable {
        /// The kind of topic prefix, "default" for example.
        public let topicPrefix: String?
        /// The custom topic prefix, if there is one.
        public let customTopicPrefix: String?
        /// Whether the MQTT topic contains the event's topic (`appendEventTopic`).
        public let appendsEventTopic: Bool?
        /// Whether the MQTT topic contains the namespaces of the event's topic (`includeTopicNamespaces`).
        public let includesTopicNamespaces: Bool?
        /// Whether the payload contains the device's serial number (`includeSerialNumberInPayload`).
        public let includesSerialNumber: Bool?
        /// The filters that select the events to publish (`eventFilter`).
        public let eventFilters: [JSONValue]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - topicPrefix: The kind of topic prefix, "default" for example.
        ///   - customTopicPrefix: The custom topic prefix, if there is one.
        ///   - appendsEventTopic: Whether the MQTT topic contains the event's topic.
        ///   - includesTopicNamespaces: Whether the MQTT topic contains the namespaces of the event's topic.
        ///   - includesSerialNumber: Whether the payload contains the device's serial number.
        ///   - eventFilters: The filters that select the events to publish.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            topicPrefix: String? = nil, customTopicPrefix: String? = nil, appendsEventTopic: Bool? = nil,
            includesTopicNamespaces: Bool? = nil, includesSerialNumber: Bool? = nil, eventFilters: [JSONValue] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.topicPrefix = topicPrefix
            self.customTopicPrefix = customTopicPrefix
            self.appendsEventTopic = appendsEventTopic
            self.includesTopicNamespaces = includesTopicNamespaces
            self.includesSerialNumber = includesSerialNumber
            self.eventFilters = eventFilters
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var topicPrefix: String?
            var customTopicPrefix: String?
            var appendsEventTopic: Bool?
            var includesTopicNamespaces: Bool?
            var includesSerialNumber: Bool?
            var eventFilters: [JSONValue] = []
            let keys: StaticString = """
                topicPrefix,customTopicPrefix,appendEventTopic,includeTopicNamespaces,includeSerialNumberInPayload,\
                eventFilter
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: topicPrefix = try json.readString()
                case 1: customTopicPrefix = try json.readString()
                case 2: appendsEventTopic = try json.readBool()
                case 3: includesTopicNamespaces = try json.readBool()
                case 4: includesSerialNumber = try json.readBool()
                case 5: eventFilters = try json.readArray(of: JSONValue.self)
                default: break
                }
            }
            self.topicPrefix = topicPrefix
            self.customTopicPrefix = customTopicPrefix
            self.appendsEventTopic = appendsEventTopic
            self.includesTopicNamespaces = includesTopicNamespaces
            self.includesSerialNumber = includesSerialNumber
            self.eventFilters = eventFilters
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// Which events the device publishes over MQTT, and which topics become events.
    @_alwaysEmitIntoClient
    public var eventMQTTBridge: EventMQTTBridge { EventMQTTBridge(vapix: self) }
}
