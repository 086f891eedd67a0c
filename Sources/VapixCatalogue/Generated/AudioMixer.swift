// Generated from Specs/audio-mixer.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Audio mixer API.
    static let audioMixer = #"""
        {
          "name": "audioMixer",
          "namespace": "AudioMixer",
          "title": "Audio mixer API",
          "summary": "The plugins that change sound, such as automatic gain control and equalizers.",
          "family": "VapixAudio",
          "documentation": "https://developer.axis.com/vapix/audio-systems/audio-mixer-api/",
          "discovery": "audio-mixer",
          "operations": [
            {
              "id": "audioMixer/getPluginSchema",
              "name": "getPluginSchema",
              "summary": "Reads which settings a plugin has.",
              "swift": "vapix.audioMixer.getPluginSchema(_ plugin: String) async throws -> AudioMixer.PluginSchemaReply",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-mixer-api/#getpluginschema",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiomixer.cgi",
              "method": "getPluginSchema",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "plugin", "wire": "plugin", "type": "string", "summary": "The plugin, \"automaticGainControl\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "metaSchema", "wire": "$schema", "type": "string", "summary": "The version of JSON Schema, as a URL.", "isRequired": false},
                  {"name": "title", "wire": "title", "type": "string", "summary": "The schema's title.", "isRequired": false},
                  {"name": "type", "wire": "type", "type": "string", "summary": "The JSON type of the settings, usually \"object\".", "isRequired": false},
                  {"name": "properties", "wire": "properties", "type": "json", "summary": "The settings by name, each with its schema.", "isRequired": false}
                ]
              }
            },
            {
              "id": "audioMixer/getPluginsSettings",
              "name": "getPluginsSettings",
              "summary": "Reads the settings of all plugins.",
              "swift": "vapix.audioMixer.getPluginsSettings() async throws -> AudioMixer.PluginsSettingsReply",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-mixer-api/#getpluginssettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiomixer.cgi",
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
              "id": "audioMixer/setPluginsSettings",
              "name": "setPluginsSettings",
              "summary": "Changes settings of plugins; those that are absent stay as they are.",
              "swift": "vapix.audioMixer.setPluginsSettings(_ devices: [AudioMixer.Device]) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-mixer-api/#setpluginssettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiomixer.cgi",
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
              "id": "audioMixer/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.audioMixer.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-mixer-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiomixer.cgi",
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
