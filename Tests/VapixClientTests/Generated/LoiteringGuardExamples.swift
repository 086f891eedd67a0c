// Generated from Specs/Examples/loitering-guard by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS Loitering Guard API.
    mutating func addLoiteringGuard() {
        add("Specs/Examples/loitering-guard/getConfigurationCapabilities_200.http") {
            LoiteringGuard.getConfigurationCapabilities()
        }
        add("Specs/Examples/loitering-guard/getConfiguration_200.http") { LoiteringGuard.getConfiguration() }
        add("Specs/Examples/loitering-guard/getSupportedVersions_200.http") { LoiteringGuard.getSupportedVersions() }
        add("Specs/Examples/loitering-guard/sendAlarmEvent_200.http") { LoiteringGuard.sendAlarmEvent(profile: 1) }
        add("Specs/Examples/loitering-guard/setConfiguration_200.http") {
            let value0 = LoiteringGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: Resolution(width: 1280, height: 720))
            let value1 = LoiteringGuard.Filter(
                type: .sizePerspective,
                value: try JSONValue(parsing: "[\n              50,\n              50\n            ]"), isActive: true)
            let value2 = LoiteringGuard.Filter(
                type: .sizePercentage,
                value: try JSONValue(parsing: "[\n              5,\n              5\n            ]"), isActive: false)
            let value3 = LoiteringGuard.Filter(
                type: .distanceSwayingObject, value: try JSONValue(parsing: "5"), isActive: true)
            let text4Pieces = [
                "[\n              [\n                -0.9,\n               ",
                " -0.9\n              ],\n              [\n                ",
                "-0.9,\n                0.9\n              ],\n            ",
                "  [\n                0.9,\n                0.9\n          ",
                "    ],\n              [\n                0.9,\n           ",
                "     -0.9\n              ]\n            ]",
            ]
            let value5 = LoiteringGuard.Filter(type: .excludeArea, value: try JSONValue(parsing: text4Pieces.joined()))
            let value6 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value7 = LoiteringGuard.Condition(type: .individual, time: .seconds(20), isActive: true)
            let value8 = LoiteringGuard.Condition(type: .group, time: .seconds(20), isActive: false)
            let value9 = LoiteringGuard.Trigger(type: .loiteringArea, points: value6, conditions: [value7, value8])
            let value10 = LoiteringGuard.PerspectiveBar(
                type: "bar", points: [Point(x: 0.1, y: -0.5), Point(x: 0.1, y: 0.5)], height: 170)
            let value11 = LoiteringGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true,
                filters: [value1, value2, value3, value5], triggers: [value9], presets: [-2], perspective: [value10])
            let value12 = LoiteringGuard.Configuration(cameras: [value0], profiles: [value11])
            return LoiteringGuard.setConfiguration(value12)
        }
        add("Specs/Examples/loitering-guard/setConfiguration_error2002.http") {
            let value0 = LoiteringGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: Resolution(width: 1280, height: 720))
            let value1 = LoiteringGuard.Filter(
                type: .sizePerspective,
                value: try JSONValue(parsing: "[\n              50,\n              50\n            ]"), isActive: true)
            let value2 = LoiteringGuard.Filter(
                type: .sizePercentage,
                value: try JSONValue(parsing: "[\n              5,\n              5\n            ]"), isActive: false)
            let value3 = LoiteringGuard.Filter(
                type: .distanceSwayingObject, value: try JSONValue(parsing: "5"), isActive: true)
            let text4Pieces = [
                "[\n              [\n                -0.9,\n               ",
                " -0.9\n              ],\n              [\n                ",
                "-0.9,\n                0.9\n              ],\n            ",
                "  [\n                0.9,\n                0.9\n          ",
                "    ],\n              [\n                0.9,\n           ",
                "     -0.9\n              ]\n            ]",
            ]
            let value5 = LoiteringGuard.Filter(type: .excludeArea, value: try JSONValue(parsing: text4Pieces.joined()))
            let value6 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value7 = LoiteringGuard.Condition(type: .individual, time: .seconds(20), isActive: true)
            let value8 = LoiteringGuard.Condition(type: .group, time: .seconds(20), isActive: false)
            let value9 = LoiteringGuard.Trigger(type: .loiteringArea, points: value6, conditions: [value7, value8])
            let value10 = LoiteringGuard.PerspectiveBar(
                type: "bar", points: [Point(x: 0.1, y: -0.5), Point(x: 0.1, y: 0.5)], height: 170)
            let value11 = LoiteringGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true,
                filters: [value1, value2, value3, value5], triggers: [value9], presets: [-2], perspective: [value10])
            let value12 = LoiteringGuard.Configuration(cameras: [value0], profiles: [value11])
            return LoiteringGuard.setConfiguration(value12)
        }
    }
}
