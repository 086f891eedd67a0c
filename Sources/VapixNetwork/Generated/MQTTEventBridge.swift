// Generated from Specs/mqtt-event-bridge.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Device events as MQTT messages, and MQTT messages as device events.
///
/// API Discovery lists it as `event-mqtt-bridge`.
///
/// See <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/>.
public enum MQTTEventBridge {
    /// Sets which events the device publishes, and how.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#configureeventpublication>.
    public struct ConfigureEventPublication: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttEventBridge/configureEventPublication", path: "/axis-cgi/mqtt/event.cgi", apiVersion: "1.0",
            method: "configureEventPublication", access: .admin, effect: .idempotent)

        /// Which events; one that fits several filters is published several times.
        public var eventFilterList: [EventFilter]
        /// What stands before the topic; the device's own by default.
        public var topicPrefix: TopicPrefix?
        /// The prefix, needed if the prefix is custom.
        public var customTopicPrefix: String?
        /// Whether the event's topic follows the prefix; true by default.
        public var appendEventTopic: Bool?
        /// Whether topics have their ONVIF namespaces; true by default.
        public var includeTopicNamespaces: Bool?
        /// Whether messages hold the serial number; false by default.
        public var includeSerialNumberInPayload: Bool?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - eventFilterList: Which events; one that fits several filters is published several times.
        ///   - topicPrefix: What stands before the topic; the device's own by default.
        ///   - customTopicPrefix: The prefix, needed if the prefix is custom.
        ///   - appendEventTopic: Whether the event's topic follows the prefix; true by default.
        ///   - includeTopicNamespaces: Whether topics have their ONVIF namespaces; true by default.
        ///   - includeSerialNumberInPayload: Whether messages hold the serial number; false by default.
        public init(
            eventFilterList: [EventFilter], topicPrefix: TopicPrefix? = nil, customTopicPrefix: String? = nil,
            appendEventTopic: Bool? = nil, includeTopicNamespaces: Bool? = nil,
            includeSerialNumberInPayload: Bool? = nil
        ) {
            self.eventFilterList = eventFilterList
            self.topicPrefix = topicPrefix
            self.customTopicPrefix = customTopicPrefix
            self.appendEventTopic = appendEventTopic
            self.includeTopicNamespaces = includeTopicNamespaces
            self.includeSerialNumberInPayload = includeSerialNumberInPayload
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
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

    /// Reads which events the device publishes, and how.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#geteventpublicationconfig>.
    public struct GetEventPublicationConfig: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttEventBridge/getEventPublicationConfig", path: "/axis-cgi/mqtt/event.cgi", apiVersion: "1.0",
            method: "getEventPublicationConfig", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The settings (`eventPublicationConfig`).
            public var configuration: EventPublication

            package init(from json: inout JSONReader) throws(WireError) {
                var configuration: EventPublication?
                while let key = try json.nextKey() {
                    switch key {
                    case "eventPublicationConfig": configuration = try json.read(EventPublication.self)
                    default: try json.skipValue()
                    }
                }
                guard let configuration else { throw json.missingField("eventPublicationConfig") }
                self.configuration = configuration
            }
        }
    }

    /// Sets which MQTT messages become events.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#configuremqttsubscription>.
    public struct ConfigureMQTTSubscription: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttEventBridge/configureMQTTSubscription", path: "/axis-cgi/mqtt/event.cgi", apiVersion: "1.1",
            method: "configureMqttSubscription", access: .admin, effect: .idempotent)

        /// Which messages.
        public var mqttFilterList: [MQTTFilter]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter mqttFilterList: Which messages.
        public init(mqttFilterList: [MQTTFilter]) {
            self.mqttFilterList = mqttFilterList
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("mqttFilterList")
            json.beginArray()
            for item in mqttFilterList { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which MQTT messages become events.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#getmqttsubscriptionconfig>.
    public struct GetMQTTSubscriptionConfig: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttEventBridge/getMQTTSubscriptionConfig", path: "/axis-cgi/mqtt/event.cgi", apiVersion: "1.1",
            method: "getMqttSubscriptionConfig", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The settings (`mqttSubscriptionConfig`).
            public var configuration: MQTTSubscription

            package init(from json: inout JSONReader) throws(WireError) {
                var configuration: MQTTSubscription?
                while let key = try json.nextKey() {
                    switch key {
                    case "mqttSubscriptionConfig": configuration = try json.read(MQTTSubscription.self)
                    default: try json.skipValue()
                    }
                }
                guard let configuration else { throw json.missingField("mqttSubscriptionConfig") }
                self.configuration = configuration
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttEventBridge/getSupportedVersions", path: "/axis-cgi/mqtt/event.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// What stands before the topic of a published event.
    public struct TopicPrefix: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The serial number and "/event".
        public static let `default` = TopicPrefix(rawValue: "default")
        /// A prefix of your own.
        public static let custom = TopicPrefix(rawValue: "custom")
    }

    /// Which events the device publishes, and how.
    public struct EventPublication: Sendable, JSONReadable {
        /// What stands before the topic.
        public var topicPrefix: TopicPrefix?
        /// The prefix, if it is custom.
        public var customTopicPrefix: String?
        /// Whether the event's topic follows the prefix.
        public var appendEventTopic: Bool?
        /// Whether topics have their ONVIF namespaces.
        public var includeTopicNamespaces: Bool?
        /// Whether messages hold the serial number.
        public var includeSerialNumberInPayload: Bool?
        /// Which events.
        public var eventFilterList: [EventFilter] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "topicPrefix": topicPrefix = try json.readString().map(TopicPrefix.init(rawValue:))
                case "customTopicPrefix": customTopicPrefix = try json.readString()
                case "appendEventTopic": appendEventTopic = try json.readBool()
                case "includeTopicNamespaces": includeTopicNamespaces = try json.readBool()
                case "includeSerialNumberInPayload": includeSerialNumberInPayload = try json.readBool()
                case "eventFilterList": eventFilterList = try json.readArray(of: EventFilter.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// Which events the device publishes.
    public struct EventFilter: Sendable, JSONReadable {
        /// An ONVIF topic expression, "onvif:Device/axis:Status/SystemReady" for example.
        public var topicFilter: String
        /// The quality of service, from 0 to 2; 0 by default.
        public var qos: Int32?
        /// Which messages the broker keeps; none by default.
        public var retain: Retain?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - topicFilter: An ONVIF topic expression, "onvif:Device/axis:Status/SystemReady" for example.
        ///   - qos: The quality of service, from 0 to 2; 0 by default.
        ///   - retain: Which messages the broker keeps; none by default.
        public init(topicFilter: String, qos: Int32? = nil, retain: Retain? = nil) {
            self.topicFilter = topicFilter
            self.qos = qos
            self.retain = retain
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("topicFilter", topicFilter)
            json.member("qos", qos)
            json.member("retain", retain?.rawValue)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var topicFilter: String?
            while let key = try json.nextKey() {
                switch key {
                case "topicFilter": topicFilter = try json.readString()
                case "qos": qos = try json.readInt32()
                case "retain": retain = try json.readString().map(Retain.init(rawValue:))
                default: try json.skipValue()
                }
            }
            guard let topicFilter else { throw json.missingField("topicFilter") }
            self.topicFilter = topicFilter
        }
    }

    /// Which messages the broker keeps.
    public struct Retain: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// None.
        public static let none = Retain(rawValue: "none")
        /// Those of states, not those of moments.
        public static let property = Retain(rawValue: "property")
        /// All.
        public static let all = Retain(rawValue: "all")
    }

    /// Which MQTT messages become events.
    public struct MQTTSubscription: Sendable, JSONReadable {
        /// Which messages.
        public var mqttFilterList: [MQTTFilter] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "mqttFilterList": mqttFilterList = try json.readArray(of: MQTTFilter.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// Which MQTT messages become events.
    public struct MQTTFilter: Sendable, JSONReadable {
        /// The topic; `+` and `#` are wildcards, not for state data.
        public var topicFilter: String
        /// Whether the MQTT client's prefix stands before the topic; false by default.
        public var useDeviceTopicPrefix: Bool?
        /// The quality of service, from 0 to 2; 0 by default.
        public var qos: Int32?
        /// Whether messages tell a state rather than a moment; false by default.
        public var isStateData: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - topicFilter: The topic; `+` and `#` are wildcards, not for state data.
        ///   - useDeviceTopicPrefix: Whether the MQTT client's prefix stands before the topic; false by default.
        ///   - qos: The quality of service, from 0 to 2; 0 by default.
        ///   - isStateData: Whether messages tell a state rather than a moment; false by default.
        public init(
            topicFilter: String, useDeviceTopicPrefix: Bool? = nil, qos: Int32? = nil, isStateData: Bool? = nil
        ) {
            self.topicFilter = topicFilter
            self.useDeviceTopicPrefix = useDeviceTopicPrefix
            self.qos = qos
            self.isStateData = isStateData
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("topicFilter", topicFilter)
            json.member("useDeviceTopicPrefix", useDeviceTopicPrefix)
            json.member("qos", qos)
            json.member("isStateData", isStateData)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var topicFilter: String?
            while let key = try json.nextKey() {
                switch key {
                case "topicFilter": topicFilter = try json.readString()
                case "useDeviceTopicPrefix": useDeviceTopicPrefix = try json.readBool()
                case "qos": qos = try json.readInt32()
                case "isStateData": isStateData = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let topicFilter else { throw json.missingField("topicFilter") }
            self.topicFilter = topicFilter
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1100
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing or invalid.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The login may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The request is too large.
        public static let requestTooLarge: DeviceError.Code = 2106
    }

    /// The API's calls; get it from ``Vapix/mqttEventBridge``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``ConfigureEventPublication``.
        public func configureEventPublication(
            eventFilterList: [EventFilter], topicPrefix: TopicPrefix? = nil, customTopicPrefix: String? = nil,
            appendEventTopic: Bool? = nil, includeTopicNamespaces: Bool? = nil,
            includeSerialNumberInPayload: Bool? = nil
        ) async throws {
            try await vapix.send(
                ConfigureEventPublication(
                    eventFilterList: eventFilterList, topicPrefix: topicPrefix, customTopicPrefix: customTopicPrefix,
                    appendEventTopic: appendEventTopic, includeTopicNamespaces: includeTopicNamespaces,
                    includeSerialNumberInPayload: includeSerialNumberInPayload))
        }

        /// See ``GetEventPublicationConfig``.
        public func getEventPublicationConfig() async throws -> GetEventPublicationConfig.Output {
            try await vapix.send(GetEventPublicationConfig())
        }

        /// See ``ConfigureMQTTSubscription``.
        public func configureMQTTSubscription(mqttFilterList: [MQTTFilter]) async throws {
            try await vapix.send(ConfigureMQTTSubscription(mqttFilterList: mqttFilterList))
        }

        /// See ``GetMQTTSubscriptionConfig``.
        public func getMQTTSubscriptionConfig() async throws -> GetMQTTSubscriptionConfig.Output {
            try await vapix.send(GetMQTTSubscriptionConfig())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Device events as MQTT messages, and MQTT messages as device events; see ``MQTTEventBridge``.
    public var mqttEventBridge: MQTTEventBridge.API { MQTTEventBridge.API(vapix: self) }
}
