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
                id: 1, isActive: true, rotation: 0, overlayResolution: "1280x720", other: [:])
            let value1 = LoiteringGuard.Filter(
                type: .sizePerspective, value: try JSONText("[\n              50,\n              50\n            ]"),
                isActive: true, other: [:])
            let value2 = LoiteringGuard.Filter(
                type: .sizePercentage, value: try JSONText("[\n              5,\n              5\n            ]"),
                isActive: true, other: [:])
            let value3 = LoiteringGuard.Filter(
                type: .distanceSwayingObject, value: try JSONText("5"), isActive: true, other: [:])
            let text4Pieces = [
                "[\n              [\n                -0.9,\n               ",
                " -0.9\n              ],\n              [\n                ",
                "-0.9,\n                0.9\n              ],\n            ",
                "  [\n                0.9,\n                0.9\n          ",
                "    ],\n              [\n                0.9,\n           ",
                "     -0.9\n              ]\n            ]",
            ]
            let value5 = LoiteringGuard.Filter(
                type: .excludeArea, value: try JSONText(text4Pieces.joined()), other: [:])
            let value6 = LoiteringGuard.Condition(type: .individual, seconds: 20, isActive: true)
            let value7 = LoiteringGuard.Condition(type: .group, seconds: 20, isActive: false)
            let value8 = LoiteringGuard.Trigger(
                type: .loiteringArea, points: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]],
                conditions: [value6, value7], other: [:])
            let value9 = LoiteringGuard.PerspectiveBar(type: "bar", points: [[0.1, -0.5], [0.1, 0.5]], height: 170)
            let value10 = LoiteringGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true,
                filters: [value1, value2, value3, value5], triggers: [value8], presets: [-2], perspective: [value9],
                other: [:])
            let value11 = LoiteringGuard.Configuration(cameras: [value0], profiles: [value10], other: [:])
            return LoiteringGuard.setConfiguration(value11)
        }
        add("Specs/Examples/loitering-guard/setConfiguration_error2002.http") {
            let value0 = LoiteringGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: "1280x720", other: [:])
            let value1 = LoiteringGuard.Filter(
                type: .sizePerspective, value: try JSONText("[\n              50,\n              50\n            ]"),
                isActive: true, other: [:])
            let value2 = LoiteringGuard.Filter(
                type: .sizePercentage, value: try JSONText("[\n              5,\n              5\n            ]"),
                isActive: true, other: [:])
            let value3 = LoiteringGuard.Filter(
                type: .distanceSwayingObject, value: try JSONText("5"), isActive: true, other: [:])
            let text4Pieces = [
                "[\n              [\n                -0.9,\n               ",
                " -0.9\n              ],\n              [\n                ",
                "-0.9,\n                0.9\n              ],\n            ",
                "  [\n                0.9,\n                0.9\n          ",
                "    ],\n              [\n                0.9,\n           ",
                "     -0.9\n              ]\n            ]",
            ]
            let value5 = LoiteringGuard.Filter(
                type: .excludeArea, value: try JSONText(text4Pieces.joined()), other: [:])
            let value6 = LoiteringGuard.Condition(type: .individual, seconds: 20, isActive: true)
            let value7 = LoiteringGuard.Condition(type: .group, seconds: 20, isActive: false)
            let value8 = LoiteringGuard.Trigger(
                type: .loiteringArea, points: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]],
                conditions: [value6, value7], other: [:])
            let value9 = LoiteringGuard.PerspectiveBar(type: "bar", points: [[0.1, -0.5], [0.1, 0.5]], height: 170)
            let value10 = LoiteringGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true,
                filters: [value1, value2, value3, value5], triggers: [value8], presets: [-2], perspective: [value9],
                other: [:])
            let value11 = LoiteringGuard.Configuration(cameras: [value0], profiles: [value10], other: [:])
            return LoiteringGuard.setConfiguration(value11)
        }
    }
}
