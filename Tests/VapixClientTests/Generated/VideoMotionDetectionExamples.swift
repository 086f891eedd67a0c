// Generated from Specs/Examples/video-motion-detection-4-api by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS Video Motion Detection 4 API.
    mutating func addVideoMotionDetection() {
        add("Specs/Examples/video-motion-detection-4-api/getConfigurationCapabilities_200.http") {
            VideoMotionDetection.getConfigurationCapabilities()
        }
        add("Specs/Examples/video-motion-detection-4-api/getConfiguration_200.http") {
            VideoMotionDetection.getConfiguration()
        }
        add("Specs/Examples/video-motion-detection-4-api/getSupportedVersions_200.http") {
            VideoMotionDetection.getSupportedVersions()
        }
        add("Specs/Examples/video-motion-detection-4-api/sendAlarmEvent_200.http") {
            VideoMotionDetection.sendAlarmEvent(profile: 1)
        }
        add("Specs/Examples/video-motion-detection-4-api/setConfiguration_200.http") {
            let value0 = VideoMotionDetection.Camera(id: 1, isActive: true, rotation: 0)
            let value1 = VideoMotionDetection.Filter(
                type: .sizePercentage,
                value: try JSONValue(parsing: "[\n              5,\n              5\n            ]"), isActive: true)
            let value2 = VideoMotionDetection.Filter(
                type: .timeShortLivedLimit, value: try JSONValue(parsing: "1"), isActive: true)
            let value3 = VideoMotionDetection.Filter(
                type: .distanceSwayingObject, value: try JSONValue(parsing: "5"), isActive: true)
            let text4Pieces = [
                "[\n              [\n                -0.9,\n               ",
                " -0.9\n              ],\n              [\n                ",
                "-0.9,\n                0.9\n              ],\n            ",
                "  [\n                0.9,\n                0.9\n          ",
                "    ],\n              [\n                0.9,\n           ",
                "     -0.9\n              ]\n            ]",
            ]
            let value5 = VideoMotionDetection.Filter(
                type: .excludeArea, value: try JSONValue(parsing: text4Pieces.joined()))
            let value6 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value7 = VideoMotionDetection.Trigger(type: .includeArea, points: value6)
            let value8 = VideoMotionDetection.Profile(
                uid: 1, name: "Profile 1", camera: 1, filters: [value1, value2, value3, value5], triggers: [value7],
                presets: [-2])
            let value9 = VideoMotionDetection.Configuration(cameras: [value0], profiles: [value8])
            return VideoMotionDetection.setConfiguration(value9)
        }
        add("Specs/Examples/video-motion-detection-4-api/setConfiguration_error2002.http") {
            let value0 = VideoMotionDetection.Camera(id: 1, isActive: true, rotation: 0)
            let value1 = VideoMotionDetection.Filter(
                type: .sizePercentage,
                value: try JSONValue(parsing: "[\n              5,\n              5\n            ]"), isActive: true)
            let value2 = VideoMotionDetection.Filter(
                type: .timeShortLivedLimit, value: try JSONValue(parsing: "1"), isActive: true)
            let value3 = VideoMotionDetection.Filter(
                type: .distanceSwayingObject, value: try JSONValue(parsing: "5"), isActive: true)
            let text4Pieces = [
                "[\n              [\n                -0.9,\n               ",
                " -0.9\n              ],\n              [\n                ",
                "-0.9,\n                0.9\n              ],\n            ",
                "  [\n                0.9,\n                0.9\n          ",
                "    ],\n              [\n                0.9,\n           ",
                "     -0.9\n              ]\n            ]",
            ]
            let value5 = VideoMotionDetection.Filter(
                type: .excludeArea, value: try JSONValue(parsing: text4Pieces.joined()))
            let value6 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value7 = VideoMotionDetection.Trigger(type: .includeArea, points: value6)
            let value8 = VideoMotionDetection.Profile(
                uid: 1, name: "Profile 1", camera: 1, filters: [value1, value2, value3, value5], triggers: [value7],
                presets: [-2])
            let value9 = VideoMotionDetection.Configuration(cameras: [value0], profiles: [value8])
            return VideoMotionDetection.setConfiguration(value9)
        }
    }
}
