// Generated from Specs/audio-analytics.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The plugins that analyze sound, such as the detection of noise and the classification of sounds.
///
/// API Discovery lists it as `audio-analytics`.
///
/// See <https://developer.axis.com/vapix/audio-systems/audio-analytics/>.
public struct AudioAnalytics: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which settings each plugin has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-analytics/#getpluginsschemas>.
    ///
    /// - Parameter plugin: The plugin; all plugins if absent.
    /// - Returns: The JSON schemas of the settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPluginsSchemas(plugin: String? = nil) async throws -> PluginsSchemasReply {
        try await vapix.send(Self.getPluginsSchemas(plugin: plugin))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPluginsSchemas(plugin: String? = nil) -> VapixCall<PluginsSchemasReply> {
        VapixCall(
            id: "audioAnalytics/getPluginsSchemas", path: "/axis-cgi/audioanalytics.cgi", apiVersion: "1.0",
            method: "getPluginsSchemas", access: .operator, effect: .read,
            reply: .data(reading: PluginsSchemasReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("plugin", plugin)
            json.endParameters()
        }
    }

    /// Reads the settings of all plugins.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-analytics/#getpluginssettings>.
    ///
    /// - Returns: The audio devices and their plugins.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPluginsSettings() async throws -> PluginsSettingsReply {
        try await vapix.send(Self.getPluginsSettings())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPluginsSettings() -> VapixCall<PluginsSettingsReply> { callGetPluginsSettings }

    private static let callGetPluginsSettings = VapixCall<PluginsSettingsReply>(
        id: "audioAnalytics/getPluginsSettings", path: "/axis-cgi/audioanalytics.cgi", apiVersion: "1.0",
        method: "getPluginsSettings", access: .operator, effect: .read,
        reply: .data(reading: PluginsSettingsReply.init(from:)))

    /// Changes settings of plugins.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-analytics/#setpluginssettings>.
    ///
    /// - Parameter devices: The audio devices with the plugins to change.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPluginsSettings(_ devices: [Device]) async throws {
        try await vapix.send(Self.setPluginsSettings(devices))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPluginsSettings(_ devices: [Device]) -> VapixCall<Void> {
        VapixCall(
            id: "audioAnalytics/setPluginsSettings", path: "/axis-cgi/audioanalytics.cgi", apiVersion: "1.0",
            method: "setPluginsSettings", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("devices")
            json.beginArray()
            for item in devices { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-analytics/#getsupportedversions>.
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
        id: "audioAnalytics/getSupportedVersions", path: "/axis-cgi/audioanalytics.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``getPluginsSchemas(plugin:)-swift.method``.
    public struct PluginsSchemasReply: Sendable {
        /// The schema of the settings of each plugin.
        public let schemas: [PluginSchema]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - schemas: The schema of the settings of each plugin.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(schemas: [PluginSchema], other: [String: JSONValue] = [:]) {
            self.schemas = schemas
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var schemas: [PluginSchema] = []
            while let key = try json.nextMember(of: "schemas") {
                switch key {
                case 0: schemas = try json.readArray(of: PluginSchema.self)
                default: break
                }
            }
            self.schemas = schemas
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getPluginsSettings()-swift.method``.
    public struct PluginsSettingsReply: Sendable {
        /// The audio devices.
        public let devices: [Device]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - devices: The audio devices.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(devices: [Device], other: [String: JSONValue] = [:]) {
            self.devices = devices
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var devices: [Device] = []
            while let key = try json.nextMember(of: "devices") {
                switch key {
                case 0: devices = try json.readArray(of: Device.self)
                default: break
                }
            }
            self.devices = devices
            self.other = json.keptMembersOfObject()
        }
    }

    /// The JSON schema of the settings of a plugin.
    public struct PluginSchema: Sendable, JSONReadable {
        /// The version of JSON Schema, as a URL (`$schema`).
        public let metaSchema: String?
        /// The schema's title.
        public let title: String?
        /// The plugin's identifier.
        public let id: String?
        /// The JSON type of the settings, usually "object".
        public let type: String?
        /// The settings by name, each with its schema.
        public let properties: JSONValue?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - metaSchema: The version of JSON Schema, as a URL.
        ///   - title: The schema's title.
        ///   - id: The plugin's identifier.
        ///   - type: The JSON type of the settings, usually "object".
        ///   - properties: The settings by name, each with its schema.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            metaSchema: String? = nil, title: String? = nil, id: String? = nil, type: String? = nil,
            properties: JSONValue? = nil, other: [String: JSONValue] = [:]
        ) {
            self.metaSchema = metaSchema
            self.title = title
            self.id = id
            self.type = type
            self.properties = properties
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var metaSchema: String?
            var title: String?
            var id: String?
            var type: String?
            var properties: JSONValue?
            while let key = try json.nextMember(of: "$schema,title,id,type,properties") {
                switch key {
                case 0: metaSchema = try json.readString()
                case 1: title = try json.readString()
                case 2: id = try json.readString()
                case 3: type = try json.readString()
                case 4: properties = try json.readJSONValue()
                default: break
                }
            }
            self.metaSchema = metaSchema
            self.title = title
            self.id = id
            self.type = type
            self.properties = properties
            self.other = json.keptMembersOfObject()
        }
    }

    /// An audio device and its plugins.
    public struct Device: Sendable, JSONReadable {
        /// The audio device's identifier.
        public var id: String
        /// The audio device's inputs.
        public var inputs: [Port]?
        /// The audio device's outputs.
        public var outputs: [Port]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The audio device's identifier.
        ///   - inputs: The audio device's inputs.
        ///   - outputs: The audio device's outputs.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, inputs: [Port]? = nil, outputs: [Port]? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.inputs = inputs
            self.outputs = outputs
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            if let inputs {
                json.key("inputs")
                json.beginArray()
                for item in inputs { item.write(to: &json) }
                json.endArray()
            }
            if let outputs {
                json.key("outputs")
                json.beginArray()
                for item in outputs { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var inputs: [Port]?
            var outputs: [Port]?
            while let key = try json.nextMember(of: "id,inputs,outputs") {
                switch key {
                case 0: id = try json.readString()
                case 1: inputs = try json.readArray(of: Port.self)
                case 2: outputs = try json.readArray(of: Port.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.inputs = inputs
            self.outputs = outputs
            self.other = json.keptMembersOfObject()
        }
    }

    /// An input or output and its plugins.
    public struct Port: Sendable, JSONReadable {
        /// The identifier of the input or output.
        public var id: String
        /// The plugins of the input or output.
        public var plugins: [Plugin]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier of the input or output.
        ///   - plugins: The plugins of the input or output.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, plugins: [Plugin]? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.plugins = plugins
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            if let plugins {
                json.key("plugins")
                json.beginArray()
                for item in plugins { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var plugins: [Plugin]?
            while let key = try json.nextMember(of: "id,plugins") {
                switch key {
                case 0: id = try json.readString()
                case 1: plugins = try json.readArray(of: Plugin.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.plugins = plugins
            self.other = json.keptMembersOfObject()
        }
    }

    /// A plugin and its settings.
    public struct Plugin: Sendable, JSONReadable {
        /// The plugin's identifier.
        public var id: String
        /// The settings by name, as the plugin's schema describes them.
        public var settings: JSONValue?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The plugin's identifier.
        ///   - settings: The settings by name, as the plugin's schema describes them.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, settings: JSONValue? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.settings = settings
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("settings", settings)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var settings: JSONValue?
            while let key = try json.nextMember(of: "id,settings") {
                switch key {
                case 0: id = try json.readString()
                case 1: settings = try json.readJSONValue()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.settings = settings
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
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login failed.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The transport failed, because of the HTTP method for example.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
    }
}

extension Vapix {
    /// The plugins that analyze sound, such as the detection of noise and the classification of sounds.
    @_alwaysEmitIntoClient
    public var audioAnalytics: AudioAnalytics { AudioAnalytics(vapix: self) }
}
