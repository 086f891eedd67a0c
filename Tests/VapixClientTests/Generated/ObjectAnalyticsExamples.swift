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
        add("Specs/Examples/axis-object-analytics-api/getConfiguration_200.http") {
            ObjectAnalytics.getConfiguration()
        }
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
            let value1 = ObjectAnalytics.Trigger(type: .includeArea, vertices: value0)
            let value2 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion, devices: [ObjectAnalytics.DeviceReference(id: 1)],
                triggers: [value1])
            return ObjectAnalytics.setConfiguration(ObjectAnalytics.Configuration(scenarios: [value2]))
        }
        add("Specs/Examples/axis-object-analytics-api/setConfiguration_200_complete.http") {
            let value0 = ObjectAnalytics.Device(id: 1, type: .camera, rotation: 0, isActive: true)
            let value1 = ObjectAnalytics.MetadataOverlay(
                id: 1, drawOnAllResolutions: false, resolutions: [Resolution(width: 1280, height: 720)])
            let value2 = ObjectAnalytics.PerspectiveBar(
                height: 170, points: [Point(x: 0.1, y: -0.5), Point(x: 0.1, y: 0.5)])
            let value3 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value4 = ObjectAnalytics.Trigger(type: .includeArea, vertices: value3)
            let value5 = ObjectAnalytics.Filter(type: .sizePercentage, width: 5, height: 5)
            let value6 = ObjectAnalytics.Filter(type: .timeShortLivedLimit, time: .seconds(1))
            let value7 = ObjectAnalytics.Filter(type: .distanceSwayingObject, distance: 5)
            let value8 = ObjectAnalytics.Filter(type: .speed, minimumSpeed: 0.5, maximumSpeed: 5.5)
            let value9 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value10 = [
                value5, value6, value7, value8, ObjectAnalytics.Filter(type: .excludeArea, vertices: value9),
            ]
            let value11 = [
                ObjectAnalytics.ObjectClassification(type: "bus"), ObjectAnalytics.ObjectClassification(type: "car"),
            ]
            let value12 = ObjectAnalytics.ObjectClassification(type: "vehicle", subTypes: value11)
            let value13 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion, metadataOverlay: 1,
                devices: [ObjectAnalytics.DeviceReference(id: 1)], triggers: [value4], filters: value10,
                objectClassifications: [value12], perspectives: [1], presets: [-2])
            let value14 = ObjectAnalytics.Trigger(
                type: .countingLine, vertices: [Point(x: 0.1, y: -0.7), Point(x: 0.1, y: 0.7)],
                countingDirection: .leftToRight)
            let value15 = ObjectAnalytics.AccumulatedCountsSetting(isTimedResetEnabled: true)
            let value16 = ObjectAnalytics.PassthroughSetting(isEnabled: true, period: 10)
            let value17 = ObjectAnalytics.Scenario(
                id: 2, name: "Count", type: .crosslineCounting, devices: [ObjectAnalytics.DeviceReference(id: 1)],
                triggers: [value14], accumulatedCounts: value15, passthroughConfiguration: value16)
            let value18 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value19 = ObjectAnalytics.Trigger(type: .includeArea, vertices: value18)
            let value20 = ObjectAnalytics.ThresholdSetting(
                isEnabled: true, triggerDelay: .seconds(5),
                thresholds: [ObjectAnalytics.Threshold(level: 3, type: .moreThan)])
            let value21 = ObjectAnalytics.Scenario(
                id: 3, name: "Occupancy", type: .occupancyInArea, devices: [ObjectAnalytics.DeviceReference(id: 1)],
                triggers: [value19], thresholdConfiguration: value20)
            let value22 = ObjectAnalytics.Configuration(
                devices: [value0], metadataOverlays: [value1],
                perspectives: [ObjectAnalytics.Perspective(id: 1, bars: [value2])],
                scenarios: [value13, value17, value21])
            return ObjectAnalytics.setConfiguration(value22)
        }
        add("Specs/Examples/axis-object-analytics-api/setConfiguration_error2004.http") {
            let value0 = [
                Point(x: -0.9, y: -0.9), Point(x: -0.9, y: 0.9), Point(x: 0.9, y: 0.9), Point(x: 0.9, y: -0.9),
            ]
            let value1 = ObjectAnalytics.Trigger(type: .includeArea, vertices: value0)
            let value2 = ObjectAnalytics.Scenario(
                id: 1, name: "My Scenario", type: .motion, devices: [ObjectAnalytics.DeviceReference(id: 1)],
                triggers: [value1])
            return ObjectAnalytics.setConfiguration(ObjectAnalytics.Configuration(scenarios: [value2]))
        }
    }
}
