// Generated from Specs/Examples/audio-mixer by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Audio mixer API.
    mutating func addAudioMixer() {
        add("Specs/Examples/audio-mixer/getPluginSchema_200.http") {
            AudioMixer.getPluginSchema("automaticGainControl")
        }
        add("Specs/Examples/audio-mixer/getPluginSchema_error1100.http") {
            AudioMixer.getPluginSchema("automaticGainControl")
        }
        add("Specs/Examples/audio-mixer/getPluginsSettings_200.http") { AudioMixer.getPluginsSettings() }
        add("Specs/Examples/audio-mixer/getPluginsSettings_error1100.http") { AudioMixer.getPluginsSettings() }
        add("Specs/Examples/audio-mixer/getSupportedVersions_200.http") { AudioMixer.getSupportedVersions() }
        add("Specs/Examples/audio-mixer/getSupportedVersions_error1100.http") { AudioMixer.getSupportedVersions() }
        add("Specs/Examples/audio-mixer/setPluginsSettings_200.http") {
            let text0Pieces = [
                "{\n                  \"enabled\": true,\n                 ",
                " \"target\": -2,\n                  \"dynamicRange\": 4\n ", "               }",
            ]
            let value1 = AudioMixer.Plugin(
                id: "automaticGainControl", settings: try JSONValue(parsing: text0Pieces.joined()))
            let text2Pieces = [
                "{\n                  \"enabled\": false,\n                ",
                "  \"noiseSuppression\": -6\n                }",
            ]
            let value3 = AudioMixer.Plugin(id: "voiceEnhancer", settings: try JSONValue(parsing: text2Pieces.joined()))
            let text4Pieces = [
                "{\n                  \"enabled\": true,\n                 ",
                " \"band0\": -16,\n                  \"band1\": -12\n      ", "          }",
            ]
            let value5 = AudioMixer.Plugin(id: "simpleEq", settings: try JSONValue(parsing: text4Pieces.joined()))
            let value6 = AudioMixer.Device(
                id: "0", inputs: [AudioMixer.Port(id: "0", plugins: [value1, value3])],
                outputs: [AudioMixer.Port(id: "0", plugins: [value5])])
            return AudioMixer.setPluginsSettings([value6])
        }
        add("Specs/Examples/audio-mixer/setPluginsSettings_error1100.http") {
            let text0Pieces = [
                "{\n                  \"enabled\": true,\n                 ",
                " \"target\": -2,\n                  \"dynamicRange\": 4\n ", "               }",
            ]
            let value1 = AudioMixer.Plugin(
                id: "automaticGainControl", settings: try JSONValue(parsing: text0Pieces.joined()))
            let text2Pieces = [
                "{\n                  \"enabled\": false,\n                ",
                "  \"noiseSuppression\": -6\n                }",
            ]
            let value3 = AudioMixer.Plugin(id: "voiceEnhancer", settings: try JSONValue(parsing: text2Pieces.joined()))
            let text4Pieces = [
                "{\n                  \"enabled\": true,\n                 ",
                " \"band0\": -16,\n                  \"band1\": -12\n      ", "          }",
            ]
            let value5 = AudioMixer.Plugin(id: "simpleEq", settings: try JSONValue(parsing: text4Pieces.joined()))
            let value6 = AudioMixer.Device(
                id: "0", inputs: [AudioMixer.Port(id: "0", plugins: [value1, value3])],
                outputs: [AudioMixer.Port(id: "0", plugins: [value5])])
            return AudioMixer.setPluginsSettings([value6])
        }
    }
}
