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
            let value0 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value1 = ObjectAnalytics.Trigger(type: .includeArea, vertices: value0, other: [:])
            let value2 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value1], other: [:])
            let value3 = ObjectAnalytics.Configuration(scenarios: [value2], other: [:])
            return ObjectAnalytics.setConfiguration(value3)
        }
        add("Specs/Examples/axis-object-analytics-api/setConfiguration_200_complete.http") {
            let value0 = ObjectAnalytics.Device(id: 1, type: .camera, rotation: 0, isActive: true, other: [:])
            let value1 = ObjectAnalytics.MetadataOverlay(
                id: 1, drawOnAllResolutions: false, resolutions: [Resolution(width: 1280, height: 720)], other: [:])
            let value2 = ObjectAnalytics.PerspectiveBar(
                height: 170, points: [Point(x: 0.1, y: -0.5), Point(x: 0.1, y: 0.5)])
            let value3 = ObjectAnalytics.Perspective(id: 1, bars: [value2], other: [:])
            let value4 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value5 = ObjectAnalytics.Trigger(type: .includeArea, vertices: value4, other: [:])
            let value6 = ObjectAnalytics.Filter(type: .sizePercentage, width: 5, height: 5, other: [:])
            let value7 = ObjectAnalytics.Filter(type: .timeShortLivedLimit, time: .seconds(1), other: [:])
            let value8 = ObjectAnalytics.Filter(type: .distanceSwayingObject, distance: 5, other: [:])
            let value9 = ObjectAnalytics.Filter(type: .speed, minimumSpeed: 0.5, maximumSpeed: 5.5, other: [:])
            let value10 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value11 = ObjectAnalytics.Filter(type: .excludeArea, vertices: value10, other: [:])
            let value12 = ObjectAnalytics.ObjectClassification(type: "bus", other: [:])
            let value13 = ObjectAnalytics.ObjectClassification(type: "car", other: [:])
            let value14 = ObjectAnalytics.ObjectClassification(
                type: "vehicle", subTypes: [value12, value13], other: [:])
            let value15 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion, metadataOverlay: 1,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value5],
                filters: [value6, value7, value8, value9, value11], objectClassifications: [value14], perspectives: [1],
                presets: [-2], other: [:])
            let value16 = ObjectAnalytics.Trigger(
                type: .countingLine, vertices: [Point(x: 0.1, y: -0.7), Point(x: 0.1, y: 0.7)],
                countingDirection: .leftToRight, other: [:])
            let value17 = ObjectAnalytics.AccumulatedCountsSetting(isTimedResetEnabled: true)
            let value18 = ObjectAnalytics.PassthroughSetting(isEnabled: true, period: 10)
            let value19 = ObjectAnalytics.Scenario(
                id: 2, name: "Count", type: .crosslineCounting,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value16],
                accumulatedCounts: value17, passthroughConfiguration: value18, other: [:])
            let value20 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value21 = ObjectAnalytics.Trigger(type: .includeArea, vertices: value20, other: [:])
            let value22 = ObjectAnalytics.ThresholdSetting(
                isEnabled: true, triggerDelay: .seconds(5),
                thresholds: [ObjectAnalytics.Threshold(level: 3, type: .moreThan)])
            let value23 = ObjectAnalytics.Scenario(
                id: 3, name: "Occupancy", type: .occupancyInArea,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value21],
                thresholdConfiguration: value22, other: [:])
            let value24 = ObjectAnalytics.Configuration(
                devices: [value0], metadataOverlays: [value1], perspectives: [value3],
                scenarios: [value15, value19, value23], other: [:])
            return ObjectAnalytics.setConfiguration(value24)
        }
        add("Specs/Examples/axis-object-analytics-api/setConfiguration_error2004.http") {
            let value0 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value1 = ObjectAnalytics.Trigger(type: .includeArea, vertices: value0, other: [:])
            let value2 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion,
                devices: [ObjectAnalytics.DeviceReference(id: 1, other: [:])], triggers: [value1], other: [:])
            let value3 = ObjectAnalytics.Configuration(scenarios: [value2], other: [:])
            return ObjectAnalytics.setConfiguration(value3)
        }
    }
}
