// Generated from Specs/Examples/fence-guard by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS Fence Guard API.
    mutating func addFenceGuard() {
        add("Specs/Examples/fence-guard/getConfigurationCapabilities_200.http") {
            FenceGuard.getConfigurationCapabilities()
        }
        add("Specs/Examples/fence-guard/getConfigurationCapabilities_200_table.http") {
            FenceGuard.getConfigurationCapabilities()
        }
        add("Specs/Examples/fence-guard/getConfiguration_200.http") { FenceGuard.getConfiguration() }
        add("Specs/Examples/fence-guard/getSupportedVersions_200.http") { FenceGuard.getSupportedVersions() }
        add("Specs/Examples/fence-guard/sendAlarmEvent_200.http") { FenceGuard.sendAlarmEvent(profile: 1) }
        add("Specs/Examples/fence-guard/setConfiguration_200.http") {
            let value0 = FenceGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: Resolution(width: 1280, height: 720))
            let value1 = FenceGuard.Filter(
                type: .sizePerspective,
                value: try JSONValue(parsing: "[\n              50,\n              50\n            ]"), isActive: true)
            let value2 = FenceGuard.Filter(
                type: .sizePercentage,
                value: try JSONValue(parsing: "[\n              5,\n              5\n            ]"), isActive: false)
            let value3 = FenceGuard.Filter(
                type: .timeShortLivedLimit, value: try JSONValue(parsing: "1"), isActive: true)
            let value4 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value5 = FenceGuard.Trigger(type: .fence, points: value4, alarmDirection: .leftToRight)
            let value6 = FenceGuard.PerspectiveBar(
                type: "bar", points: [Point(x: 0.1, y: -0.5), Point(x: 0.1, y: 0.5)], height: 170)
            let value7 = FenceGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true, filters: [value1, value2, value3],
                triggers: [value5], presets: [-2], perspective: [value6])
            let value8 = FenceGuard.Configuration(cameras: [value0], profiles: [value7])
            return FenceGuard.setConfiguration(value8)
        }
        add("Specs/Examples/fence-guard/setConfiguration_error2002.http") {
            let value0 = FenceGuard.Camera(
                id: 1, isActive: true, rotation: 0, overlayResolution: Resolution(width: 1280, height: 720))
            let value1 = FenceGuard.Filter(
                type: .sizePerspective,
                value: try JSONValue(parsing: "[\n              50,\n              50\n            ]"), isActive: true)
            let value2 = FenceGuard.Filter(
                type: .sizePercentage,
                value: try JSONValue(parsing: "[\n              5,\n              5\n            ]"), isActive: false)
            let value3 = FenceGuard.Filter(
                type: .timeShortLivedLimit, value: try JSONValue(parsing: "1"), isActive: true)
            let value4 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value5 = FenceGuard.Trigger(type: .fence, points: value4, alarmDirection: .leftToRight)
            let value6 = FenceGuard.PerspectiveBar(
                type: "bar", points: [Point(x: 0.1, y: -0.5), Point(x: 0.1, y: 0.5)], height: 170)
            let value7 = FenceGuard.Profile(
                uid: 1, name: "Profile 1", camera: 1, isAlarmOverlayEnabled: true, filters: [value1, value2, value3],
                triggers: [value5], presets: [-2], perspective: [value6])
            let value8 = FenceGuard.Configuration(cameras: [value0], profiles: [value7])
            return FenceGuard.setConfiguration(value8)
        }
    }
}
