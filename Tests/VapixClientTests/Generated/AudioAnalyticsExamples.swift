// Generated from Specs/Examples/audio-analytics by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Audio analytics.
    mutating func addAudioAnalytics() {
        add("Specs/Examples/audio-analytics/getPluginsSchemas_200.http") { AudioAnalytics.getPluginsSchemas() }
        add("Specs/Examples/audio-analytics/getPluginsSchemas_error2104.http") { AudioAnalytics.getPluginsSchemas() }
        add("Specs/Examples/audio-analytics/getPluginsSettings_200.http") { AudioAnalytics.getPluginsSettings() }
        add("Specs/Examples/audio-analytics/getPluginsSettings_error2100.http") { AudioAnalytics.getPluginsSettings() }
        add("Specs/Examples/audio-analytics/getSupportedVersions_200.http") { AudioAnalytics.getSupportedVersions() }
        add("Specs/Examples/audio-analytics/getSupportedVersions_error2100.http") {
            AudioAnalytics.getSupportedVersions()
        }
        add("Specs/Examples/audio-analytics/setPluginsSettings_200.http") {
            let text0Pieces = [
                "{\n                  \"enable\": false,\n                 ", " \"threshold\": -3\n                }",
            ]
            let value1 = AudioAnalytics.Plugin(
                id: "AdaptiveAudioDetection", settings: try JSONValue(parsing: text0Pieces.joined()))
            let value2 = AudioAnalytics.Plugin(
                id: "DirectionOfArrival",
                settings: try JSONValue(parsing: "{\n                  \"enable\": false\n                }"))
            let text3Pieces = [
                "{\n                  \"enable\": true,\n                  ", "\"level\": 2\n                }",
            ]
            let value4 = AudioAnalytics.Plugin(
                id: "AggressionDetection", settings: try JSONValue(parsing: text3Pieces.joined()))
            let value5 = AudioAnalytics.Device(
                id: "0", inputs: [AudioAnalytics.Port(id: "0", plugins: [value1, value2])],
                outputs: [AudioAnalytics.Port(id: "0", plugins: [value4])])
            return AudioAnalytics.setPluginsSettings([value5])
        }
        add("Specs/Examples/audio-analytics/setPluginsSettings_error2104.http") {
            let text0Pieces = [
                "{\n                  \"enable\": false,\n                 ", " \"threshold\": -3\n                }",
            ]
            let value1 = AudioAnalytics.Plugin(
                id: "AdaptiveAudioDetection", settings: try JSONValue(parsing: text0Pieces.joined()))
            let value2 = AudioAnalytics.Plugin(
                id: "DirectionOfArrival",
                settings: try JSONValue(parsing: "{\n                  \"enable\": false\n                }"))
            let text3Pieces = [
                "{\n                  \"enable\": true,\n                  ", "\"level\": 2\n                }",
            ]
            let value4 = AudioAnalytics.Plugin(
                id: "AggressionDetection", settings: try JSONValue(parsing: text3Pieces.joined()))
            let value5 = AudioAnalytics.Device(
                id: "0", inputs: [AudioAnalytics.Port(id: "0", plugins: [value1, value2])],
                outputs: [AudioAnalytics.Port(id: "0", plugins: [value4])])
            return AudioAnalytics.setPluginsSettings([value5])
        }
    }
}
