// Generated from Specs/mqtt-event-bridge.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Device events as MQTT messages, and MQTT messages as device events.
///
/// API Discovery lists it as `event-mqtt-bridge`.
///
/// See <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/>.
public struct MQTTEventBridge: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sets the events that the device publishes.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#configureeventpublication>.
    ///
    /// - Parameters:
    ///   - eventFilterList: Filters for the events; an event that matches several filters is published several times.
    ///   - topicPrefix: The kind of topic prefix; the device's own by default.
    ///   - customTopicPrefix: The custom prefix; required if topicPrefix is `custom`.
    ///   - appendEventTopic: Whether the event's topic follows the prefix; true by default.
    ///   - includeTopicNamespaces: Whether topics have their ONVIF namespaces; true by default.
    ///   - includeSerialNumberInPayload: Whether messages hold the serial number; false by default.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func configureEventPublication(
        eventFilterList: [EventFilter], topicPrefix: TopicPrefix? = nil, customTopicPrefix: String? = nil,
        appendEventTopic: Bool? = nil, includeTopicNamespaces: Bool? = nil, includeSerialNumberInPayload: Bool? = nil
    ) async throws {
        try await vapix.send(
            Self.configureEventPublication(
                eventFilterList: eventFilterList, topicPrefix: topicPrefix, customTopicPrefix: customTopicPrefix,
                appendEventTopic: appendEventTopic, includeTopicNamespaces: includeTopicNamespaces,
                includeSerialNumberInPayload: includeSerialNumberInPayload))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func configureEventPublication(
        eventFilterList: [EventFilter], topicPrefix: TopicPrefix? = nil, customTopicPrefix: String? = nil,
        appendEventTopic: Bool? = nil, includeTopicNamespaces: Bool? = nil, includeSerialNumberInPayload: Bool? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "mqttEventBridge/configureEventPublication", path: "/axis-cgi/mqtt/event.cgi", apiVersion: "1.0",
            method: "configureEventPublication", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("topicPrefix", topicPrefix?.rawValue)
            json.member("customTopicPrefix", customTopicPrefix)
            json.member("appendEventTopic", appendEventTopic)
            json.member("includeTopicNamespaces", includeTopicNamespaces)
            json.member("includeSerialNumberInPayload", includeSerialNumberInPayload)
            json.key("eventFilterList")
            json.beginArray()
            for item in eventFilterList { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads the settings of the event publication.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#geteventpublicationconfig>.
    ///
    /// - Returns: The settings of the event publication.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEventPublicationConfig() async throws -> EventPublicationConfigReply {
        try await vapix.send(Self.getEventPublicationConfig())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEventPublicationConfig() -> VapixCall<EventPublicationConfigReply> {
        callGetEventPublicationConfig
    }

    private static let callGetEventPublicationConfig = VapixCall<EventPublicationConfigReply>(
        id: "mqttEventBridge/getEventPublicationConfig", path: "/axis-cgi/mqtt/event.cgi", apiVersion: "1.0",
        method: "getEventPublicationConfig", access: .admin, effect: .read,
        reply: .data(reading: EventPublicationConfigReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the MQTT messages that become events.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#configuremqttsubscription>.
    ///
    /// - Parameter mqttFilterList: Filters for the messages.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func configureMQTTSubscription(mqttFilterList: [MQTTFilter]) async throws {
        try await vapix.send(Self.configureMQTTSubscription(mqttFilterList: mqttFilterList))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func configureMQTTSubscription(mqttFilterList: [MQTTFilter]) -> VapixCall<Void> {
        VapixCall(
            id: "mqttEventBridge/configureMQTTSubscription", path: "/axis-cgi/mqtt/event.cgi", apiVersion: "1.1",
            method: "configureMqttSubscription", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("mqttFilterList")
            json.beginArray()
            for item in mqttFilterList { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads the settings of the subscription.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#getmqttsubscriptionconfig>.
    ///
    /// - Returns: The settings of the subscription.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMQTTSubscriptionConfig() async throws -> MQTTSubscriptionConfigReply {
        try await vapix.send(Self.getMQTTSubscriptionConfig())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMQTTSubscriptionConfig() -> VapixCall<MQTTSubscriptionConfigReply> {
        callGetMQTTSubscriptionConfig
    }

    private static let callGetMQTTSubscriptionConfig = VapixCall<MQTTSubscriptionConfigReply>(
        id: "mqttEventBridge/getMQTTSubscriptionConfig", path: "/axis-cgi/mqtt/event.cgi", apiVersion: "1.1",
        method: "getMqttSubscriptionConfig", access: .admin, effect: .read,
        reply: .data(reading: MQTTSubscriptionConfigReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#getsupportedversions>.
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
        id: "mqttEventBridge/getSupportedVersions", path: "/axis-cgi/mqtt/event.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// The reply to ``getEventPublicationConfig()-swift.method``.
    public struct EventPublicationConfigReply: Sendable {
        /// The settings (`eventPublicationConfig`).
        public let configuration: EventPublication
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - configuration: The settings.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(configuration: EventPublication, other: [String: JSONValue] = [:]) {
            self.configuration = configuration
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var configuration: EventPublication?
            while let key = try json.nextMember(of: "eventPublicationConfig") {
                switch key {
                case 0: configuration = try json.read(EventPublication.self)
                default: break
                }
            }
            guard let configuration else { throw json.missingField("eventPublicationConfig") }
            self.configuration = configuration
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getMQTTSubscriptionConfig()-swift.method``.
    public struct MQTTSubscriptionConfigReply: Sendable {
        /// The settings (`mqttSubscriptionConfig`).
        public let configuration: MQTTSubscription
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - configuration: The settings.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(configuration: MQTTSubscription, other: [String: JSONValue] = [:]) {
            self.configuration = configuration
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var configuration: MQTTSubscription?
            while let key = try json.nextMember(of: "mqttSubscriptionConfig") {
                switch key {
                case 0: configuration = try json.read(MQTTSubscription.self)
                default: break
                }
            }
            guard let configuration else { throw json.missingField("mqttSubscriptionConfig") }
            self.configuration = configuration
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of prefix for the topic of a published event.
    public struct TopicPrefix: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The serial number and "/event".
        @_alwaysEmitIntoClient
        public static var `default`: TopicPrefix { Self(rawValue: "default") }
        /// A custom prefix.
        @_alwaysEmitIntoClient
        public static var custom: TopicPrefix { Self(rawValue: "custom") }
    }

    /// The settings of the event publication.
    public struct EventPublication: Sendable, JSONReadable {
        /// The kind of topic prefix.
        public let topicPrefix: TopicPrefix?
        /// The custom prefix, if topicPrefix is `custom`.
        public let customTopicPrefix: String?
        /// Whether the event's topic follows the prefix.
        public let appendEventTopic: Bool?
        /// Whether topics have their ONVIF namespaces.
        public let includeTopicNamespaces: Bool?
        /// Whether messages hold the serial number.
        public let includeSerialNumberInPayload: Bool?
        /// Filters for the events that the device publishes.
        public let eventFilterList: [EventFilter]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - topicPrefix: The kind of topic prefix.
        ///   - customTopicPrefix: The custom prefix, if topicPrefix is `custom`.
        ///   - appendEventTopic: Whether the event's topic follows the prefix.
        ///   - includeTopicNamespaces: Whether topics have their ONVIF namespaces.
        ///   - includeSerialNumberInPayload: Whether messages hold the serial number.
        ///   - eventFilterList: Filters for the events that the device publishes.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            topicPrefix: TopicPrefix? = nil, customTopicPrefix: String? = nil, appendEventTopic: Bool? = nil,
            includeTopicNamespaces: Bool? = nil, includeSerialNumberInPayload: Bool? = nil,
            eventFilterList: [EventFilter] = [], other: [String: JSONValue] = [:]
        ) {
            self.topicPrefix = topicPrefix
            self.customTopicPrefix = customTopicPrefix
            self.appendEventTopic = appendEventTopic
            self.includeTopicNamespaces = includeTopicNamespaces
            self.includeSerialNumberInPayload = includeSerialNumberInPayload
            self.eventFilterList = eventFilterList
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var topicPrefix: TopicPrefix?
            var customTopicPrefix: String?
            var appendEventTopic: Bool?
            var includeTopicNamespaces: Bool?
            var includeSerialNumberInPayload: Bool?
            var eventFilterList: [EventFilter] = []
            let keys: StaticString = """
                topicPrefix,customTopicPrefix,appendEventTopic,includeTopicNamespaces,includeSerialNumberInPayload,\
                eventFilterList
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: topicPrefix = try json.readWord(TopicPrefix.self)
                case 1: customTopicPrefix = try json.readString()
                case 2: appendEventTopic = try json.readBool()
                case 3: includeTopicNamespaces = try json.readBool()
                case 4: includeSerialNumberInPayload = try json.readBool()
                case 5: eventFilterList = try json.readArray(of: EventFilter.self)
                default: break
                }
            }
            self.topicPrefix = topicPrefix
            self.customTopicPrefix = customTopicPrefix
            self.appendEventTopic = appendEventTopic
            self.includeTopicNamespaces = includeTopicNamespaces
            self.includeSerialNumberInPayload = includeSerialNumberInPayload
            self.eventFilterList = eventFilterList
            self.other = json.keptMembersOfObject()
        }
    }

    /// A filter for the events that the device publishes.
    public struct EventFilter: Sendable, JSONReadable {
        /// An ONVIF topic expression, "onvif:Device/axis:Status/SystemReady" for example.
        public var topicFilter: String
        /// The quality of service, 0 to 2; 0 by default.
        public var qos: Int?
        /// The messages that the broker keeps; none by default.
        public var retain: Retain?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - topicFilter: An ONVIF topic expression, "onvif:Device/axis:Status/SystemReady" for example.
        ///   - qos: The quality of service, 0 to 2; 0 by default.
        ///   - retain: The messages that the broker keeps; none by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(topicFilter: String, qos: Int? = nil, retain: Retain? = nil, other: [String: JSONValue] = [:]) {
            self.topicFilter = topicFilter
            self.qos = qos
            self.retain = retain
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("topicFilter", topicFilter)
            json.member("qos", qos)
            json.member("retain", retain?.rawValue)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var topicFilter: String?
            var qos: Int?
            var retain: Retain?
            while let key = try json.nextMember(of: "topicFilter,qos,retain") {
                switch key {
                case 0: topicFilter = try json.readString()
                case 1: qos = try json.readInt()
                case 2: retain = try json.readWord(Retain.self)
                default: break
                }
            }
            guard let topicFilter else { throw json.missingField("topicFilter") }
            self.topicFilter = topicFilter
            self.qos = qos
            self.retain = retain
            self.other = json.keptMembersOfObject()
        }
    }

    /// The messages that the broker keeps.
    public struct Retain: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No messages.
        @_alwaysEmitIntoClient
        public static var nothing: Retain { Self(rawValue: "none") }
        /// Messages of stateful events only.
        @_alwaysEmitIntoClient
        public static var property: Retain { Self(rawValue: "property") }
        /// All messages.
        @_alwaysEmitIntoClient
        public static var all: Retain { Self(rawValue: "all") }
    }

    /// The settings of the subscription.
    public struct MQTTSubscription: Sendable, JSONReadable {
        /// Filters for the messages.
        public let mqttFilterList: [MQTTFilter]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mqttFilterList: Filters for the messages.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(mqttFilterList: [MQTTFilter] = [], other: [String: JSONValue] = [:]) {
            self.mqttFilterList = mqttFilterList
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var mqttFilterList: [MQTTFilter] = []
            while let key = try json.nextMember(of: "mqttFilterList") {
                switch key {
                case 0: mqttFilterList = try json.readArray(of: MQTTFilter.self)
                default: break
                }
            }
            self.mqttFilterList = mqttFilterList
            self.other = json.keptMembersOfObject()
        }
    }

    /// A filter for the MQTT messages that become events.
    public struct MQTTFilter: Sendable, JSONReadable {
        /// The topic filter; the wildcards `+` and `#` are not allowed for state data.
        public var topicFilter: String
        /// Whether the topic gets the MQTT client's device topic prefix; false by default.
        public var useDeviceTopicPrefix: Bool?
        /// The quality of service, 0 to 2; 0 by default.
        public var qos: Int?
        /// Whether the messages become stateful events; false by default.
        public var isStateData: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - topicFilter: The topic filter; the wildcards `+` and `#` are not allowed for state data.
        ///   - useDeviceTopicPrefix: Whether the topic gets the MQTT client's device topic prefix; false by default.
        ///   - qos: The quality of service, 0 to 2; 0 by default.
        ///   - isStateData: Whether the messages become stateful events; false by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            topicFilter: String, useDeviceTopicPrefix: Bool? = nil, qos: Int? = nil, isStateData: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.topicFilter = topicFilter
            self.useDeviceTopicPrefix = useDeviceTopicPrefix
            self.qos = qos
            self.isStateData = isStateData
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("topicFilter", topicFilter)
            json.member("useDeviceTopicPrefix", useDeviceTopicPrefix)
            json.member("qos", qos)
            json.member("isStateData", isStateData)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var topicFilter: String?
            var useDeviceTopicPrefix: Bool?
            var qos: Int?
            var isStateData: Bool?
            while let key = try json.nextMember(of: "topicFilter,useDeviceTopicPrefix,qos,isStateData") {
                switch key {
                case 0: topicFilter = try json.readString()
                case 1: useDeviceTopicPrefix = try json.readBool()
                case 2: qos = try json.readInt()
                case 3: isStateData = try json.readBool()
                default: break
                }
            }
            guard let topicFilter else { throw json.missingField("topicFilter") }
            self.topicFilter = topicFilter
            self.useDeviceTopicPrefix = useDeviceTopicPrefix
            self.qos = qos
            self.isStateData = isStateData
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing or invalid.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The request is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2106 }
    }
}

extension Vapix {
    /// Device events as MQTT messages, and MQTT messages as device events.
    @_alwaysEmitIntoClient
    public var mqttEventBridge: MQTTEventBridge { MQTTEventBridge(vapix: self) }
}
