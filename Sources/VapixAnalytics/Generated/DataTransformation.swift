// Generated from Specs/data-transformation.yaml by vapix-generate. Do not edit.

public import VapixClient

/// New topics of Device Data Hub, which the device computes from other topics with jq.
///
/// Other applications, and publishers of `analyticsMQTT`, use the new topics like any other.
///
/// `/config/discover` lists it as `data-transformation`; version 1.0 and later, beta.
///
/// See <https://developer.axis.com/vapix/device-configuration/data-transformation/>.
public struct DataTransformation: Sendable {
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
        id: "data-transformation", version: "1.0", path: "/config/rest/data-transformation/v1beta")

    /// The topics that a transform can read.
    @_alwaysEmitIntoClient
    public var topics: Topics { Topics(vapix: vapix) }

    /// The transforms; each computes a topic from another.
    @_alwaysEmitIntoClient
    public var transforms: Transforms { Transforms(vapix: vapix) }

    /// The topics that a transform can read.
    public struct Topics: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the topics that exist now; a transform can also name one that comes later.
        ///
        /// Access: admin; the known part of the page does not say. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/data-transformation/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Topic] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Topic]> { callTopicsList }

        private static let callTopicsList = VapixCall<[Topic]>(
            id: "dataTransformation/topics.list", api: DataTransformation.configurationAPI, method: .get,
            path: "/availableTopics/topics", access: .admin, effect: .read, reply: .resource)
    }

    /// The transforms; each computes a topic from another.
    public struct Transforms: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the transforms.
        ///
        /// Access: admin; the known part of the page does not say. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/data-transformation/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Transform] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Transform]> { callTransformsList }

        private static let callTransformsList = VapixCall<[Transform]>(
            id: "dataTransformation/transforms.list", api: DataTransformation.configurationAPI, method: .get,
            path: "/transforms", access: .admin, effect: .read, reply: .resource)

        /// Adds a transform.
        ///
        /// Access: admin; the known part of the page does not say. Effect: once. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/data-transformation/>.
        ///
        /// - Parameters:
        ///   - inputTopic: The topic that the transform reads.
        ///   - expression: The jq expression for each message, ".track_events" for example (`jqExpression`).
        ///   - outputTopic: The new topic; its name begins with com.axis.dt.
        ///   - explanation: The meaning of the new topic's messages (`outputTopicDescription`).
        ///   - outputVersion: The version of the new topic's messages; the input topic's by default
        ///     (`outputTopicVersion`).
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func add(
            inputTopic: String, expression: String, outputTopic: String, explanation: String? = nil,
            outputVersion: String? = nil
        ) async throws {
            try await vapix.send(
                Self.add(
                    inputTopic: inputTopic, expression: expression, outputTopic: outputTopic, explanation: explanation,
                    outputVersion: outputVersion))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            inputTopic: String, expression: String, outputTopic: String, explanation: String? = nil,
            outputVersion: String? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "dataTransformation/transforms.add", api: DataTransformation.configurationAPI, method: .post,
                path: "/transforms", access: .admin, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("inputTopic", inputTopic)
                json.member("jqExpression", expression)
                json.member("outputTopic", outputTopic)
                json.member("outputTopicDescription", explanation)
                json.member("outputTopicVersion", outputVersion)
                json.endObject()
            }
        }

        /// Changes the description and the version of a transform's topic.
        ///
        /// One client replaces the dots in the path with slashes. The framework uses the key unchanged.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; the known part of the page does not say. Effect: idempotent. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/data-transformation/>.
        ///
        /// - Parameters:
        ///   - outputTopic: The new topic; its name begins with com.axis.dt.
        ///   - explanation: The meaning of the new topic's messages (`outputTopicDescription`).
        ///   - outputVersion: The version of the new topic's messages; the input topic's by default
        ///     (`outputTopicVersion`).
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ outputTopic: String, explanation: String? = nil, outputVersion: String? = nil) async throws {
            try await vapix.send(Self.set(outputTopic, explanation: explanation, outputVersion: outputVersion))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            _ outputTopic: String, explanation: String? = nil, outputVersion: String? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "dataTransformation/transforms.set", api: DataTransformation.configurationAPI, method: .patch,
                path: "/transforms/{}", keys: [outputTopic], access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("outputTopicDescription", explanation)
                json.member("outputTopicVersion", outputVersion)
                json.endObject()
            }
        }

        /// Removes a transform.
        ///
        /// One client replaces the dots in the path with slashes. The framework and another client use the key
        /// unchanged.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; the known part of the page does not say. Effect: idempotent. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/data-transformation/>.
        ///
        /// - Parameter outputTopic: The new topic; its name begins with com.axis.dt.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ outputTopic: String) async throws {
            try await vapix.send(Self.remove(outputTopic))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ outputTopic: String) -> VapixCall<Void> {
            VapixCall(
                id: "dataTransformation/transforms.remove", api: DataTransformation.configurationAPI, method: .delete,
                path: "/transforms/{}", keys: [outputTopic], access: .admin, effect: .idempotent, reply: .done)
        }
    }

    /// A topic of Device Data Hub.
    public struct Topic: Sendable, JSONReadable {
        /// The topic's name, com.axis.scene.frame.v1 for example (`topicName`).
        public let name: String
        /// The meaning of the topic's messages (`description`).
        public let explanation: String?
        /// The version of the messages.
        public let version: String?
        /// The members of a message that identify its subject, channel_id for example.
        public let keys: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The topic's name, com.axis.scene.frame.v1 for example.
        ///   - explanation: The meaning of the topic's messages.
        ///   - version: The version of the messages.
        ///   - keys: The members of a message that identify its subject, channel_id for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, explanation: String? = nil, version: String? = nil, keys: [String] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.explanation = explanation
            self.version = version
            self.keys = keys
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var explanation: String?
            var version: String?
            var keys: [String] = []
            while let key = try json.nextMember(of: "topicName,description,version,keys") {
                switch key {
                case 0: name = try json.readString()
                case 1: explanation = try json.readString()
                case 2: version = try json.readString()
                case 3: keys = try json.readArray(of: String.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("topicName") }
            self.name = name
            self.explanation = explanation
            self.version = version
            self.keys = keys
            self.other = json.keptMembersOfObject()
        }
    }

    /// A transform.
    public struct Transform: Sendable, JSONReadable {
        /// The new topic; its name begins with com.axis.dt.
        public let outputTopic: String
        /// The topic that the transform reads.
        public let inputTopic: String?
        /// The jq expression for each message, ".track_events" for example (`jqExpression`).
        public let expression: String?
        /// The meaning of the new topic's messages (`outputTopicDescription`).
        public let explanation: String?
        /// The version of the new topic's messages; the input topic's by default (`outputTopicVersion`).
        public let outputVersion: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - outputTopic: The new topic; its name begins with com.axis.dt.
        ///   - inputTopic: The topic that the transform reads.
        ///   - expression: The jq expression for each message, ".track_events" for example.
        ///   - explanation: The meaning of the new topic's messages.
        ///   - outputVersion: The version of the new topic's messages; the input topic's by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            outputTopic: String, inputTopic: String? = nil, expression: String? = nil, explanation: String? = nil,
            outputVersion: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.outputTopic = outputTopic
            self.inputTopic = inputTopic
            self.expression = expression
            self.explanation = explanation
            self.outputVersion = outputVersion
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var outputTopic: String?
            var inputTopic: String?
            var expression: String?
            var explanation: String?
            var outputVersion: String?
            let keys: StaticString = """
                outputTopic,inputTopic,jqExpression,outputTopicDescription,outputTopicVersion
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: outputTopic = try json.readString()
                case 1: inputTopic = try json.readString()
                case 2: expression = try json.readString()
                case 3: explanation = try json.readString()
                case 4: outputVersion = try json.readString()
                default: break
                }
            }
            guard let outputTopic else { throw json.missingField("outputTopic") }
            self.outputTopic = outputTopic
            self.inputTopic = inputTopic
            self.expression = expression
            self.explanation = explanation
            self.outputVersion = outputVersion
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
    /// New topics of Device Data Hub, which the device computes from other topics with jq.
    @_alwaysEmitIntoClient
    public var dataTransformation: DataTransformation { DataTransformation(vapix: self) }
}
