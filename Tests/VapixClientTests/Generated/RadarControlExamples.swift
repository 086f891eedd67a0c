// Generated from Specs/Examples/radar-control by vapix-generate. Do not edit.

import VapixClient
import VapixRadar

extension ExampleTable {
    /// The examples of Radar control API.
    mutating func addRadarControl() {
        add("Specs/Examples/radar-control/getConfigurationCapabilities_200.http") {
            RadarControl.getConfigurationCapabilities()
        }
        add("Specs/Examples/radar-control/getConfiguration_200.http") { RadarControl.getConfiguration() }
        add("Specs/Examples/radar-control/getEnabled_200.http") { RadarControl.getEnabled() }
        add("Specs/Examples/radar-control/getSupportedVersions_200.http") { RadarControl.getSupportedVersions() }
        add("Specs/Examples/radar-control/sendAlarmEvent_200.http") { RadarControl.sendAlarmEvent(profile: 1) }
        add("Specs/Examples/radar-control/setConfiguration_200.http") {
            let value0 = RadarControl.Filter(
                type: .objectType, isActive: false, small: false, human: true, vehicle: true, unknown: true)
            let value1 = RadarControl.Filter(
                type: .timeShortLivedLimit, isActive: true, value: try JSONValue(parsing: "2"))
            let value2 = RadarControl.Filter(
                type: .minimumSpeedLimit, isActive: true, value: try JSONValue(parsing: "5.5"))
            let text3Pieces = [
                "[\n              [\n                -0.5,\n               ",
                " -0.5\n              ],\n              [\n                ",
                "0.5,\n                -0.5\n              ],\n            ",
                "  [\n                0.5,\n                0.5\n          ", "    ]\n            ]",
            ]
            let value4 = RadarControl.Filter(
                type: .excludeArea, value: try JSONValue(parsing: text3Pieces.joined()), tracksPassingObjects: true)
            let value5 = RadarControl.Trigger(type: .includeArea, value: try JSONValue(parsing: text3Pieces.joined()))
            let text6Pieces = [
                "[\n              [\n                [\n                  -",
                "1.0,\n                  0.5\n                ],\n         ",
                "       [\n                  1.0,\n                  0.5\n ",
                "               ]\n              ],\n              [\n     ",
                "           [\n                  -1.0,\n                  0",
                ".25\n                ],\n                [\n              ",
                "    1.0,\n                  0.25\n                ]\n     ", "         ]\n            ]",
            ]
            let value7 = RadarControl.Trigger(
                type: .multipleLineCrossLine, value: try JSONValue(parsing: text6Pieces.joined()),
                alarmDirection: .leftToRight, crossingTimeLimit: .seconds(10))
            let value8 = RadarControl.Profile(
                uid: 1, name: "Zone 1", channel: 1, filters: [value0, value1, value2, value4],
                triggers: [value5, value7])
            let value9 = RadarControl.Configuration(
                channels: [RadarControl.Channel(id: 1, isActive: true)], profiles: [value8])
            return RadarControl.setConfiguration(value9)
        }
        add("Specs/Examples/radar-control/setConfiguration_error2002.http") {
            let value0 = RadarControl.Filter(
                type: .objectType, isActive: false, small: false, human: true, vehicle: true, unknown: true)
            let value1 = RadarControl.Filter(
                type: .timeShortLivedLimit, isActive: true, value: try JSONValue(parsing: "2"))
            let value2 = RadarControl.Filter(
                type: .minimumSpeedLimit, isActive: true, value: try JSONValue(parsing: "5.5"))
            let text3Pieces = [
                "[\n              [\n                -0.5,\n               ",
                " -0.5\n              ],\n              [\n                ",
                "0.5,\n                -0.5\n              ],\n            ",
                "  [\n                0.5,\n                0.5\n          ", "    ]\n            ]",
            ]
            let value4 = RadarControl.Filter(
                type: .excludeArea, value: try JSONValue(parsing: text3Pieces.joined()), tracksPassingObjects: true)
            let value5 = RadarControl.Trigger(type: .includeArea, value: try JSONValue(parsing: text3Pieces.joined()))
            let text6Pieces = [
                "[\n              [\n                [\n                  -",
                "1.0,\n                  0.5\n                ],\n         ",
                "       [\n                  1.0,\n                  0.5\n ",
                "               ]\n              ],\n              [\n     ",
                "           [\n                  -1.0,\n                  0",
                ".25\n                ],\n                [\n              ",
                "    1.0,\n                  0.25\n                ]\n     ", "         ]\n            ]",
            ]
            let value7 = RadarControl.Trigger(
                type: .multipleLineCrossLine, value: try JSONValue(parsing: text6Pieces.joined()),
                alarmDirection: .leftToRight, crossingTimeLimit: .seconds(10))
            let value8 = RadarControl.Profile(
                uid: 1, name: "Zone 1", channel: 1, filters: [value0, value1, value2, value4],
                triggers: [value5, value7])
            let value9 = RadarControl.Configuration(
                channels: [RadarControl.Channel(id: 1, isActive: true)], profiles: [value8])
            return RadarControl.setConfiguration(value9)
        }
        add("Specs/Examples/radar-control/setEnabled_200.http") { RadarControl.setEnabled(enabled: false) }
    }
}
