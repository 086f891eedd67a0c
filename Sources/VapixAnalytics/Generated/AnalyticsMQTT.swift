// Generated from Specs/analytics-mqtt.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which analytics data the device publishes over MQTT.
///
/// `/config/discover` lists it as `analytics-mqtt`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/>.
public struct AnalyticsMQTT: Sendable {
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
        id: "analytics-mqtt", version: "1.0", path: "/config/rest/analytics-mqtt/v1")

    /// The sources of analytics data in the device.
    @_alwaysEmitIntoClient
    public var dataSources: DataSources { DataSources(vapix: vapix) }

    /// The publishers; each sends the data of one source to one MQTT topic.
    @_alwaysEmitIntoClient
    public var publishers: Publishers { Publishers(vapix: vapix) }

    /// Reads the data sources and the publishers.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#analytics-mqttv1>.
    ///
    /// - Returns: The data sources and the publishers.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "analyticsMQTT/get", api: AnalyticsMQTT.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// The sources of analytics data in the device.
    public struct DataSources: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the sources of analytics data.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#get-available-analytics-data-sources>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [DataSource] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[DataSource]> { callDataSourcesList }

        private static let callDataSourcesList = VapixCall<[DataSource]>(
            id: "analyticsMQTT/dataSources.list", api: AnalyticsMQTT.configurationAPI, method: .get,
            path: "/data_sources", access: .admin, effect: .read, reply: .resource)

        /// Reads a source of analytics data.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#analytics-mqttv1data_sources>.
        ///
        /// - Parameter key: The source's key, com.axis.analytics_scene_description.v0.beta#1 for example. 3 to 128
        ///   characters.
        /// - Returns: A source of analytics data.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ key: String) async throws -> DataSource {
            try await vapix.send(Self.get(key))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ key: String) -> VapixCall<DataSource> {
            VapixCall(
                id: "analyticsMQTT/dataSources.get", api: AnalyticsMQTT.configurationAPI, method: .get,
                path: "/data_sources/{}", keys: [key], access: .admin, effect: .read, reply: .resource)
        }
    }

    /// The publishers; each sends the data of one source to one MQTT topic.
    public struct Publishers: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the publishers.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#get-existing-publishers>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Publisher] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Publisher]> { callPublishersList }

        private static let callPublishersList = VapixCall<[Publisher]>(
            id: "analyticsMQTT/publishers.list", api: AnalyticsMQTT.configurationAPI, method: .get, path: "/publishers",
            access: .admin, effect: .read, reply: .resource)

        /// Adds a publisher.
        ///
        /// Access: admin. Effect: once. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#add-a-publisher>.
        ///
        /// - Parameters:
        ///   - id: The publisher's identifier. 1 to 128 characters.
        ///   - dataSourceKey: The key of its data source (`data_source_key`). 3 to 128 characters.
        ///   - topic: The MQTT topic (`mqtt_topic`). 1 to 128 characters. It matches
        ///     `^([a-zA-Z0-9_-]+)(/[a-zA-Z0-9_-]+)*$`.
        ///   - qos: The quality of service: 0 at most once, 1 at least once, 2 exactly once. 0 to 2.
        ///   - isRetained: Whether the broker retains the last message (`retain`).
        ///   - usesTopicPrefix: Whether the topic begins with the prefix of the device's MQTT client
        ///     (`use_topic_prefix`).
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func add(
            id: String, dataSourceKey: String, topic: String, qos: Int? = nil, isRetained: Bool? = nil,
            usesTopicPrefix: Bool? = nil
        ) async throws {
            try await vapix.send(
                Self.add(
                    id: id, dataSourceKey: dataSourceKey, topic: topic, qos: qos, isRetained: isRetained,
                    usesTopicPrefix: usesTopicPrefix))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            id: String, dataSourceKey: String, topic: String, qos: Int? = nil, isRetained: Bool? = nil,
            usesTopicPrefix: Bool? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "analyticsMQTT/publishers.add", api: AnalyticsMQTT.configurationAPI, method: .post,
                path: "/publishers", access: .admin, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("id", id)
                json.member("data_source_key", dataSourceKey)
                json.member("mqtt_topic", topic)
                json.member("qos", qos)
                json.member("retain", isRetained)
                json.member("use_topic_prefix", usesTopicPrefix)
                json.endObject()
            }
        }

        /// Reads a publisher.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#analytics-mqttv1publishers>.
        ///
        /// - Parameter id: The publisher's identifier. 1 to 128 characters.
        /// - Returns: The messages of a publisher, and their topic.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ id: String) async throws -> Publisher {
            try await vapix.send(Self.get(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ id: String) -> VapixCall<Publisher> {
            VapixCall(
                id: "analyticsMQTT/publishers.get", api: AnalyticsMQTT.configurationAPI, method: .get,
                path: "/publishers/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
        }

        /// Removes a publisher, which ends its messages.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#delete-a-publisher>.
        ///
        /// - Parameter id: The publisher's identifier. 1 to 128 characters.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ id: String) async throws {
            try await vapix.send(Self.remove(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ id: String) -> VapixCall<Void> {
            VapixCall(
                id: "analyticsMQTT/publishers.remove", api: AnalyticsMQTT.configurationAPI, method: .delete,
                path: "/publishers/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done)
        }
    }

    /// The data sources and the publishers.
    public struct Configuration: Sendable, JSONReadable {
        /// The sources of analytics data (`data_sources`).
        public let dataSources: [DataSource]
        /// The publishers.
        public let publishers: [Publisher]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - dataSources: The sources of analytics data.
        ///   - publishers: The publishers.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(dataSources: [DataSource] = [], publishers: [Publisher] = [], other: [String: JSONValue] = [:]) {
            self.dataSources = dataSources
            self.publishers = publishers
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var dataSources: [DataSource] = []
            var publishers: [Publisher] = []
            while let key = try json.nextMember(of: "data_sources,publishers") {
                switch key {
                case 0: dataSources = try json.readArray(of: DataSource.self)
                case 1: publishers = try json.readArray(of: Publisher.self)
                default: break
                }
            }
            self.dataSources = dataSources
            self.publishers = publishers
            self.other = json.keptMembersOfObject()
        }
    }

    /// A source of analytics data.
    public struct DataSource: Sendable, JSONReadable {
        /// The source's key, com.axis.analytics_scene_description.v0.beta#1 for example.
        ///
        /// 3 to 128 characters.
        public let key: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - key: The source's key, com.axis.analytics_scene_description.v0.beta#1 for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(key: String, other: [String: JSONValue] = [:]) {
            self.key = key
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var keyValue: String?
            while let key = try json.nextMember(of: "key") {
                switch key {
                case 0: keyValue = try json.readString()
                default: break
                }
            }
            guard let keyValue else { throw json.missingField("key") }
            self.key = keyValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The messages of a publisher, and their topic.
    public struct Publisher: Sendable, JSONReadable {
        /// The publisher's identifier.
        ///
        /// 1 to 128 characters.
        public let id: String
        /// The key of its data source (`data_source_key`).
        ///
        /// 3 to 128 characters.
        public let dataSourceKey: String?
        /// The MQTT topic (`mqtt_topic`).
        ///
        /// 1 to 128 characters. It matches `^([a-zA-Z0-9_-]+)(/[a-zA-Z0-9_-]+)*$`.
        public let topic: String?
        /// The quality of service: 0 at most once, 1 at least once, 2 exactly once.
        ///
        /// 0 to 2.
        public let qos: Int?
        /// Whether the broker retains the last message (`retain`).
        public let isRetained: Bool?
        /// Whether the topic begins with the prefix of the device's MQTT client (`use_topic_prefix`).
        public let usesTopicPrefix: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The publisher's identifier.
        ///   - dataSourceKey: The key of its data source.
        ///   - topic: The MQTT topic.
        ///   - qos: The quality of service: 0 at most once, 1 at least once, 2 exactly once.
        ///   - isRetained: Whether the broker retains the last message.
        ///   - usesTopicPrefix: Whether the topic begins with the prefix of the device's MQTT client.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, dataSourceKey: String? = nil, topic: String? = nil, qos: Int? = nil, isRetained: Bool? = nil,
            usesTopicPrefix: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.dataSourceKey = dataSourceKey
            self.topic = topic
            self.qos = qos
            self.isRetained = isRetained
            self.usesTopicPrefix = usesTopicPrefix
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var dataSourceKey: String?
            var topic: String?
            var qos: Int?
            var isRetained: Bool?
            var usesTopicPrefix: Bool?
            while let key = try json.nextMember(of: "id,data_source_key,key,mqtt_topic,qos,retain,use_topic_prefix") {
                switch key {
                case 0: id = try json.readString()
                case 1, 2: dataSourceKey = try json.readString()
                case 3: topic = try json.readString()
                case 4: qos = try json.readInt()
                case 5: isRetained = try json.readBool()
                case 6: usesTopicPrefix = try json.readBool()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.dataSourceKey = dataSourceKey
            self.topic = topic
            self.qos = qos
            self.isRetained = isRetained
            self.usesTopicPrefix = usesTopicPrefix
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
    /// Which analytics data the device publishes over MQTT.
    @_alwaysEmitIntoClient
    public var analyticsMQTT: AnalyticsMQTT { AnalyticsMQTT(vapix: self) }
}
