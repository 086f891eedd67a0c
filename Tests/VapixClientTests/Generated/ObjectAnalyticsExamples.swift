// Generated from Specs/Examples/axis-object-analytics-api by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS Object analytics API.
    mutating func addObjectAnalytics() {
        add("Specs/Examples/axis-object-analytics-api/getAccumulatedCounts_200.http") {
            ObjectAnalytics.getAccumulatedCounts(scenario: 1)
        }
        add("Specs/Examples/axis-object-analytics-api/getAccumulatedCounts_200_table.http") {
            ObjectAnalytics.getAccumulatedCounts(scenario: 1)
        }
        add("Specs/Examples/axis-object-analytics-api/getConfigurationCapabilities_200.http") {
            ObjectAnalytics.getConfigurationCapabilities()
        }
        add("Specs/Examples/axis-object-analytics-api/getConfiguration_200.http") { ObjectAnalytics.getConfiguration() }
        add("Specs/Examples/axis-object-analytics-api/getConfiguration_200_sample.http") {
            ObjectAnalytics.getConfiguration()
        }
        add("Specs/Examples/axis-object-analytics-api/getOccupancy_200.http") {
            ObjectAnalytics.getOccupancy(scenario: 1)
        }
        add("Specs/Examples/axis-object-analytics-api/getSupportedVersions_200.http") {
            ObjectAnalytics.getSupportedVersions()
        }
        add("Specs/Examples/axis-object-analytics-api/resetAccumulatedCounts_200.http") {
            ObjectAnalytics.resetAccumulatedCounts(scenario: 1)
        }
        add("Specs/Examples/axis-object-analytics-api/resetPassthrough_200.http") {
            ObjectAnalytics.resetPassthrough(scenario: 1)
        }
        add("Specs/Examples/axis-object-analytics-api/sendAlarmEvent_200.http") {
            ObjectAnalytics.sendAlarmEvent(scenario: 1)
        }
        add("Specs/Examples/axis-object-analytics-api/setConfiguration_200.http") {
            let value0 = ObjectAnalytics.Trigger(
                type: .includeArea, vertices: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]], other: [:])
            let value1 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value0], other: [:])
            let value2 = ObjectAnalytics.Configuration(scenarios: [value1], other: [:])
            return ObjectAnalytics.setConfiguration(value2)
        }
        add("Specs/Examples/axis-object-analytics-api/setConfiguration_200_complete.http") {
            let value0 = ObjectAnalytics.Device(id: 1, type: .camera, rotation: 0, isActive: true, other: [:])
            let value1 = ObjectAnalytics.MetadataOverlay(
                id: 1, drawOnAllResolutions: false, resolutions: ["1280x720"], other: [:])
            let value2 = ObjectAnalytics.PerspectiveBar(height: 170, points: [[0.1, -0.5], [0.1, 0.5]])
            let value3 = ObjectAnalytics.Perspective(id: 1, bars: [value2], other: [:])
            let value4 = ObjectAnalytics.Trigger(
                type: .includeArea, vertices: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]], other: [:])
            let value5 = ObjectAnalytics.Filter(type: .sizePercentage, width: 5, height: 5, other: [:])
            let value6 = ObjectAnalytics.Filter(type: .timeShortLivedLimit, time: 1, other: [:])
            let value7 = ObjectAnalytics.Filter(type: .distanceSwayingObject, distance: 5, other: [:])
            let value8 = ObjectAnalytics.Filter(type: .speed, minimumSpeed: 0.5, maximumSpeed: 5.5, other: [:])
            let value9 = ObjectAnalytics.Filter(
                type: .excludeArea, vertices: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]], other: [:])
            let value10 = ObjectAnalytics.ObjectClassification(type: "bus", other: [:])
            let value11 = ObjectAnalytics.ObjectClassification(type: "car", other: [:])
            let value12 = ObjectAnalytics.ObjectClassification(
                type: "vehicle", subTypes: [value10, value11], other: [:])
            let value13 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion, metadataOverlay: 1,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value4],
                filters: [value5, value6, value7, value8, value9], objectClassifications: [value12], perspectives: [1],
                presets: [-2], other: [:])
            let value14 = ObjectAnalytics.Trigger(
                type: .countingLine, vertices: [[0.1, -0.7], [0.1, 0.7]], countingDirection: .leftToRight, other: [:])
            let value15 = ObjectAnalytics.AccumulatedCountsSetting(isTimedResetEnabled: true)
            let value16 = ObjectAnalytics.PassthroughSetting(isEnabled: true, period: 10)
            let value17 = ObjectAnalytics.Scenario(
                id: 2, name: "Count", type: .crosslineCounting,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value14],
                accumulatedCounts: value15, passthroughConfiguration: value16, other: [:])
            let value18 = ObjectAnalytics.Trigger(
                type: .includeArea, vertices: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]], other: [:])
            let value19 = ObjectAnalytics.ThresholdSetting(
                isEnabled: true, triggerDelay: 5, thresholds: [ObjectAnalytics.Threshold(level: 3, type: .moreThan)])
            let value20 = ObjectAnalytics.Scenario(
                id: 3, name: "Occupancy", type: .occupancyInArea,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value18],
                thresholdConfiguration: value19, other: [:])
            let value21 = ObjectAnalytics.Configuration(
                devices: [value0], metadataOverlays: [value1], perspectives: [value3],
                scenarios: [value13, value17, value20], other: [:])
            return ObjectAnalytics.setConfiguration(value21)
        }
        add("Specs/Examples/axis-object-analytics-api/setConfiguration_error2004.http") {
            let value0 = ObjectAnalytics.Trigger(
                type: .includeArea, vertices: [[-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.9]], other: [:])
            let value1 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value0], other: [:])
            let value2 = ObjectAnalytics.Configuration(scenarios: [value1], other: [:])
            return ObjectAnalytics.setConfiguration(value2)
        }
    }
}
