// Generated from Specs/Examples/fence-guard by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS Fence Guard API.
    mutating func addFenceGuard() {
        add("Specs/Examples/fence-guard/getConfigurationCapabilities_200.http") {
            FenceGuard.getConfigurationCapabilities()
        }
        add("Specs/Examples/fence-guard/getConfiguration_200.http") { FenceGuard.getConfiguration() }
        add("Specs/Examples/fence-guard/getSupportedVersions_200.http") { FenceGuard.getSupportedVersions() }
        add("Specs/Examples/fence-guard/sendAlarmEvent_200.http") { FenceGuard.sendAlarmEvent(profile: 1) }
        add("Specs/Examples/fence-guard/setConfiguration_200.http") {
            let value0 = FenceGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: "1280x720", other: [:])
            let value1 = FenceGuard.Filter(
                type: .sizePerspective, value: try JSONText("[\n              50,\n              50\n            ]"),
                isActive: true, other: [:])
            let value2 = FenceGuard.Filter(
                type: .sizePercentage, value: try JSONText("[\n              5,\n              5\n            ]"),
                isActive: true, other: [:])
            let value3 = FenceGuard.Filter(
                type: .timeShortLivedLimit, value: try JSONText("1"), isActive: true, other: [:])
            let value4 = FenceGuard.Trigger(
                type: .fence, points: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]],
                alarmDirection: .leftToRight, other: [:])
            let value5 = FenceGuard.PerspectiveBar(type: "bar", points: [[0.1, -0.5], [0.1, 0.5]], height: 170)
            let value6 = FenceGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true, filters: [value1, value2, value3],
                triggers: [value4], presets: [-2], perspective: [value5], other: [:])
            let value7 = FenceGuard.Configuration(cameras: [value0], profiles: [value6], other: [:])
            return FenceGuard.setConfiguration(value7)
        }
        add("Specs/Examples/fence-guard/setConfiguration_error2002.http") {
            let value0 = FenceGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: "1280x720", other: [:])
            let value1 = FenceGuard.Filter(
                type: .sizePerspective, value: try JSONText("[\n              50,\n              50\n            ]"),
                isActive: true, other: [:])
            let value2 = FenceGuard.Filter(
                type: .sizePercentage, value: try JSONText("[\n              5,\n              5\n            ]"),
                isActive: true, other: [:])
            let value3 = FenceGuard.Filter(
                type: .timeShortLivedLimit, value: try JSONText("1"), isActive: true, other: [:])
            let value4 = FenceGuard.Trigger(
                type: .fence, points: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]],
                alarmDirection: .leftToRight, other: [:])
            let value5 = FenceGuard.PerspectiveBar(type: "bar", points: [[0.1, -0.5], [0.1, 0.5]], height: 170)
            let value6 = FenceGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true, filters: [value1, value2, value3],
                triggers: [value4], presets: [-2], perspective: [value5], other: [:])
            let value7 = FenceGuard.Configuration(cameras: [value0], profiles: [value6], other: [:])
            return FenceGuard.setConfiguration(value7)
        }
    }
}
