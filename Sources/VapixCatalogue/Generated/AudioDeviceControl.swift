// Generated from Specs/audio-device-control.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Audio device control.
    static let audioDeviceControl = #"""
        {
          "name": "audioDeviceControl",
          "namespace": "AudioDeviceControl",
          "title": "Audio device control",
          "summary": "The settings of audio inputs and outputs: connection, power, gain and mute.",
          "family": "VapixAudio",
          "documentation": "https://developer.axis.com/vapix/audio-systems/audio-device-control/",
          "discovery": "audio-device-control",
          "operations": [
            {
              "id": "audioDeviceControl/getDevicesCapabilities",
              "name": "getDevicesCapabilities",
              "summary": "Reads the possible settings of the audio devices' inputs and outputs.",
              "swift": "vapix.audioDeviceControl.getDevicesCapabilities() async throws -> AudioDeviceControl.DevicesCapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-device-control/#getdevicescapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiodevicecontrol.cgi",
              "method": "getDevicesCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "devices", "wire": "devices", "type": "list<DeviceCapabilities>", "summary": "The audio devices.", "isRequired": true}
                ]
              }
            },
            {
              "id": "audioDeviceControl/getDevicesSettings",
              "name": "getDevicesSettings",
              "summary": "Reads the settings of the audio devices' inputs and outputs.",
              "swift": "vapix.audioDeviceControl.getDevicesSettings() async throws -> AudioDeviceControl.DevicesSettingsReply",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-device-control/#getdevicessettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiodevicecontrol.cgi",
              "method": "getDevicesSettings",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "devices", "wire": "devices", "type": "list<DeviceSettings>", "summary": "The audio devices.", "isRequired": true}
                ]
              }
            },
            {
              "id": "audioDeviceControl/setDevicesSettings",
              "name": "setDevicesSettings",
              "summary": "Changes the settings of inputs and outputs.",
              "swift": "vapix.audioDeviceControl.setDevicesSettings(_ devices: [AudioDeviceControl.DeviceSettings]) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-device-control/#setdevicessettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiodevicecontrol.cgi",
              "method": "setDevicesSettings",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "devices", "wire": "devices", "type": "list<DeviceSettings>", "summary": "The audio devices and their new settings.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "audioDeviceControl/getHazardousSettings",
              "name": "getHazardousSettings",
              "summary": "Reads the settings that can damage connected equipment.",
              "swift": "vapix.audioDeviceControl.getHazardousSettings() async throws -> AudioDeviceControl.HazardousSettingsReply",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-device-control/#gethazardoussettings",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiodevicecontrol.cgi",
              "method": "getHazardousSettings",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "powerTypes", "wire": "powerTypes", "type": "list<string>", "summary": "The power types that can damage equipment, \"R12\" for example.", "isRequired": false}
                ]
              }
            },
            {
              "id": "audioDeviceControl/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.audioDeviceControl.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-device-control/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/audiodevicecontrol.cgi",
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
              "name": "DeviceCapabilities",
              "summary": "The possible settings of an audio device.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The audio device's identifier.", "isRequired": true},
                {"name": "inputs", "wire": "inputs", "type": "list<PortCapabilities>", "summary": "The audio device's inputs.", "isRequired": false},
                {"name": "outputs", "wire": "outputs", "type": "list<PortCapabilities>", "summary": "The audio device's outputs.", "isRequired": false}
              ]
            },
            {
              "name": "PortCapabilities",
              "summary": "The possible settings of an input or output.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier of the input or output.", "isRequired": true},
                {"name": "connectionTypes", "wire": "connectionTypes", "type": "list<ConnectionCapabilities>", "summary": "The possible connection types.", "isRequired": false}
              ]
            },
            {
              "name": "ConnectionCapabilities",
              "summary": "The possible settings of a connection type.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The connection type's identifier, mic or line for example.", "isRequired": true},
                {"name": "signalingTypes", "wire": "signalingTypes", "type": "list<SignalingCapabilities>", "summary": "The possible signaling types.", "isRequired": false}
              ]
            },
            {
              "name": "SignalingCapabilities",
              "summary": "The possible settings of a signaling type.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The signaling type's identifier, balanced for example.", "isRequired": true},
                {"name": "gainValues", "wire": "gainValues", "type": "list<double>", "summary": "The possible gains.", "isRequired": false},
                {"name": "powerTypes", "wire": "powerTypes", "type": "list<string>", "summary": "The possible power types, for inputs only: On, Off, 5V or P48 for example.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceSettings",
              "summary": "The settings of an audio device.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The audio device's identifier.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The audio device's name.", "isRequired": false},
                {"name": "inputs", "wire": "inputs", "type": "list<PortSettings>", "summary": "The audio device's inputs.", "isRequired": false},
                {"name": "outputs", "wire": "outputs", "type": "list<PortSettings>", "summary": "The audio device's outputs.", "isRequired": false}
              ]
            },
            {
              "name": "PortSettings",
              "summary": "The settings of an input or output.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier of the input or output.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the input or output.", "isRequired": false},
                {"name": "connectionTypeSelected", "wire": "connectionTypeSelected", "type": "string", "summary": "The selected connection type.", "isRequired": false},
                {"name": "connectionTypes", "wire": "connectionTypes", "type": "list<ConnectionSettings>", "summary": "The settings of each connection type.", "isRequired": false}
              ]
            },
            {
              "name": "ConnectionSettings",
              "summary": "The settings of a connection type.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The connection type's identifier, mic or line for example.", "isRequired": true},
                {"name": "signalingTypeSelected", "wire": "signalingTypeSelected", "type": "string", "summary": "The selected signaling type.", "isRequired": false},
                {"name": "signalingTypes", "wire": "signalingTypes", "type": "list<SignalingSettings>", "summary": "The settings of each signaling type.", "isRequired": false}
              ]
            },
            {
              "name": "SignalingSettings",
              "summary": "The settings of a signaling type.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The signaling type's identifier, which cannot be changed.", "isRequired": true},
                {"name": "powerType", "wire": "powerType", "type": "string", "summary": "The selected power type, for inputs only.", "isRequired": false},
                {"name": "channels", "wire": "channels", "type": "list<ChannelSettings>", "summary": "The signaling type's channels.", "isRequired": false}
              ]
            },
            {
              "name": "ChannelSettings",
              "summary": "The settings of an audio channel.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The channel's number.", "isRequired": true},
                {"name": "gain", "wire": "gain", "type": "double", "summary": "The channel's gain.", "isRequired": false},
                {"name": "isMuted", "wire": "mute", "type": "bool", "summary": "Whether the channel is muted.", "isRequired": false}
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
