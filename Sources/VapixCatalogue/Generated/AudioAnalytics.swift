// Generated from Specs/audio-analytics.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Audio analytics.
    static let audioAnalytics = #"""
        {
          "name": "audioAnalytics",
          "namespace": "AudioAnalytics",
          "title": "Audio analytics",
          "summary": "The plugins that analyze sound, such as the detection of noise and the classification of sounds.",
          "family": "VapixAudio",
          "documentation": "https://developer.axis.com/vapix/audio-systems/audio-analytics/",
          "discovery": "audio-analytics",
          "operations": [
            {
              "id": "audioAnalytics/getPluginsSchemas",
              "name": "getPluginsSchemas",
              "summary": "Reads which settings each plugin has.",
              "swift": "vapix.audioAnalytics.getPluginsSchemas(plugin: String? = nil) async throws -> AudioAnalytics.PluginsSchemasReply",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-analytics/#getpluginsschemas",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audioanalytics.cgi",
              "method": "getPluginsSchemas",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "plugin", "wire": "plugin", "type": "string", "summary": "The plugin; all plugins if absent.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "schemas", "wire": "schemas", "type": "list<PluginSchema>", "summary": "The schema of the settings of each plugin.", "isRequired": true}
                ]
              }
            },
            {
              "id": "audioAnalytics/getPluginsSettings",
              "name": "getPluginsSettings",
              "summary": "Reads the settings of all plugins.",
              "swift": "vapix.audioAnalytics.getPluginsSettings() async throws -> AudioAnalytics.PluginsSettingsReply",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-analytics/#getpluginssettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audioanalytics.cgi",
              "method": "getPluginsSettings",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "devices", "wire": "devices", "type": "list<Device>", "summary": "The audio devices.", "isRequired": true}
                ]
              }
            },
            {
              "id": "audioAnalytics/setPluginsSettings",
              "name": "setPluginsSettings",
              "summary": "Changes settings of plugins.",
              "swift": "vapix.audioAnalytics.setPluginsSettings(_ devices: [AudioAnalytics.Device]) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-analytics/#setpluginssettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audioanalytics.cgi",
              "method": "setPluginsSettings",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "devices", "wire": "devices", "type": "list<Device>", "summary": "The audio devices with the plugins to change.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "audioAnalytics/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.audioAnalytics.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-analytics/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audioanalytics.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "PluginSchema",
              "summary": "The JSON schema of the settings of a plugin.",
              "fields": [
                {"name": "metaSchema", "wire": "$schema", "type": "string", "summary": "The version of JSON Schema, as a URL.", "isRequired": false},
                {"name": "title", "wire": "title", "type": "string", "summary": "The schema's title.", "isRequired": false},
                {"name": "id", "wire": "id", "type": "string", "summary": "The plugin's identifier.", "isRequired": false},
                {"name": "type", "wire": "type", "type": "string", "summary": "The JSON type of the settings, usually \"object\".", "isRequired": false},
                {"name": "properties", "wire": "properties", "type": "json", "summary": "The settings by name, each with its schema.", "isRequired": false}
              ]
            },
            {
              "name": "Device",
              "summary": "An audio device and its plugins.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The audio device's identifier.", "isRequired": true},
                {"name": "inputs", "wire": "inputs", "type": "list<Port>", "summary": "The audio device's inputs.", "isRequired": false},
                {"name": "outputs", "wire": "outputs", "type": "list<Port>", "summary": "The audio device's outputs.", "isRequired": false}
              ]
            },
            {
              "name": "Port",
              "summary": "An input or output and its plugins.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier of the input or output.", "isRequired": true},
                {"name": "plugins", "wire": "plugins", "type": "list<Plugin>", "summary": "The plugins of the input or output.", "isRequired": false}
              ]
            },
            {
              "name": "Plugin",
              "summary": "A plugin and its settings.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The plugin's identifier.", "isRequired": true},
                {"name": "settings", "wire": "settings", "type": "json", "summary": "The settings by name, as the plugin's schema describes them.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed; see the message or its log."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login failed."},
            {"name": "transportError", "code": "2107", "summary": "The transport failed, because of the HTTP method for example."}
          ]
        }
        """#
}
