// Generated from Specs/Examples/motion-guard by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS Motion Guard API.
    mutating func addMotionGuard() {
        add("Specs/Examples/motion-guard/getConfigurationCapabilities_200.http") {
            MotionGuard.getConfigurationCapabilities()
        }
        add("Specs/Examples/motion-guard/getConfiguration_200.http") { MotionGuard.getConfiguration() }
        add("Specs/Examples/motion-guard/getSupportedVersions_200.http") { MotionGuard.getSupportedVersions() }
        add("Specs/Examples/motion-guard/sendAlarmEvent_200.http") { MotionGuard.sendAlarmEvent(profile: 1) }
        add("Specs/Examples/motion-guard/setConfiguration_200.http") {
            let value0 = MotionGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: Resolution(width: 1280, height: 720))
            let value1 = MotionGuard.Filter(
                type: .sizePerspective,
                value: try JSONValue(parsing: "[\n              50,\n              50\n            ]"), isActive: true)
            let value2 = MotionGuard.Filter(
                type: .sizePercentage,
                value: try JSONValue(parsing: "[\n              5,\n              5\n            ]"), isActive: false)
            let value3 = MotionGuard.Filter(
                type: .timeShortLivedLimit, value: try JSONValue(parsing: "1"), isActive: true)
            let value4 = MotionGuard.Filter(
                type: .distanceSwayingObject, value: try JSONValue(parsing: "5"), isActive: true)
            let text5Pieces = [
                "[\n              [\n                -0.9,\n               ",
                " -0.9\n              ],\n              [\n                ",
                "-0.9,\n                0.9\n              ],\n            ",
                "  [\n                0.9,\n                0.9\n          ",
                "    ],\n              [\n                0.9,\n           ",
                "     -0.9\n              ]\n            ]",
            ]
            let value6 = MotionGuard.Filter(type: .excludeArea, value: try JSONValue(parsing: text5Pieces.joined()))
            let value7 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value8 = MotionGuard.PerspectiveBar(
                type: "bar", points: [Point(x: 0.1, y: -0.5), Point(x: 0.1, y: 0.5)], height: 170)
            let value9 = MotionGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true,
                filters: [value1, value2, value3, value4, value6],
                triggers: [MotionGuard.Trigger(type: .includeArea, points: value7)], presets: [-2],
                perspective: [value8])
            let value10 = MotionGuard.Configuration(cameras: [value0], profiles: [value9])
            return MotionGuard.setConfiguration(value10)
        }
        add("Specs/Examples/motion-guard/setConfiguration_error2002.http") {
            let value0 = MotionGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: Resolution(width: 1280, height: 720))
            let value1 = MotionGuard.Filter(
                type: .sizePerspective,
                value: try JSONValue(parsing: "[\n              50,\n              50\n            ]"), isActive: true)
            let value2 = MotionGuard.Filter(
                type: .sizePercentage,
                value: try JSONValue(parsing: "[\n              5,\n              5\n            ]"), isActive: false)
            let value3 = MotionGuard.Filter(
                type: .timeShortLivedLimit, value: try JSONValue(parsing: "1"), isActive: true)
            let value4 = MotionGuard.Filter(
                type: .distanceSwayingObject, value: try JSONValue(parsing: "5"), isActive: true)
            let text5Pieces = [
                "[\n              [\n                -0.9,\n               ",
                " -0.9\n              ],\n              [\n                ",
                "-0.9,\n                0.9\n              ],\n            ",
                "  [\n                0.9,\n                0.9\n          ",
                "    ],\n              [\n                0.9,\n           ",
                "     -0.9\n              ]\n            ]",
            ]
            let value6 = MotionGuard.Filter(type: .excludeArea, value: try JSONValue(parsing: text5Pieces.joined()))
            let value7 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value8 = MotionGuard.PerspectiveBar(
                type: "bar", points: [Point(x: 0.1, y: -0.5), Point(x: 0.1, y: 0.5)], height: 170)
            let value9 = MotionGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true,
                filters: [value1, value2, value3, value4, value6],
                triggers: [MotionGuard.Trigger(type: .includeArea, points: value7)], presets: [-2],
                perspective: [value8])
            let value10 = MotionGuard.Configuration(cameras: [value0], profiles: [value9])
            return MotionGuard.setConfiguration(value10)
        }
    }
}
