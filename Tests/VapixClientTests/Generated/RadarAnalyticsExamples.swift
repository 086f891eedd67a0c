// Generated from Specs/Examples/radar-analytics by vapix-generate. Do not edit.

import VapixClient
import VapixRadar

extension ExampleTable {
    /// The examples of Radar analytics API.
    mutating func addRadarAnalytics() {
        add("Specs/Examples/radar-analytics/getCoexistence_200.http") { RadarAnalytics.getCoexistence() }
        add("Specs/Examples/radar-analytics/getConfigurationCapabilities_200.http") {
            RadarAnalytics.getConfigurationCapabilities()
        }
        add("Specs/Examples/radar-analytics/getDetectionSensitivity_200.http") {
            RadarAnalytics.getDetectionSensitivity(channel: 1)
        }
        add("Specs/Examples/radar-analytics/getFrequencyChannel_200.http") {
            RadarAnalytics.getFrequencyChannel(channel: 1)
        }
        add("Specs/Examples/radar-analytics/getGlobalFilters_200.http") { RadarAnalytics.getGlobalFilters(channel: 1) }
        add("Specs/Examples/radar-analytics/getLanes_200.http") { RadarAnalytics.getLanes() }
        add("Specs/Examples/radar-analytics/getMountingHeight_200.http") {
            RadarAnalytics.getMountingHeight(channel: 1)
        }
        add("Specs/Examples/radar-analytics/getMountingTilt_200.http") { RadarAnalytics.getMountingTilt(channel: 1) }
        add("Specs/Examples/radar-analytics/getRadarDataStatus_200.http") { RadarAnalytics.getRadarDataStatus() }
        add("Specs/Examples/radar-analytics/getRadarProfile_200.http") { RadarAnalytics.getRadarProfile(channel: 1) }
        add("Specs/Examples/radar-analytics/getRadarProfile_error8000.http") {
            RadarAnalytics.getRadarProfile(channel: 1)
        }
        add("Specs/Examples/radar-analytics/getSupportedVersions_200.http") { RadarAnalytics.getSupportedVersions() }
        add("Specs/Examples/radar-analytics/setCoexistence_200.http") {
            RadarAnalytics.setCoexistence(maximumNeighboringRadars: 4, group: 2)
        }
        add("Specs/Examples/radar-analytics/setDetectionSensitivity_200.http") {
            RadarAnalytics.setDetectionSensitivity(value: "medium")
        }
        add("Specs/Examples/radar-analytics/setFrequencyChannel_200.http") {
            RadarAnalytics.setFrequencyChannel(value: RadarAnalytics.FrequencyChannel.number(2), channel: 1)
        }
        add("Specs/Examples/radar-analytics/setGlobalFilters_200.http") {
            let value0 = RadarAnalytics.GlobalFilter(type: "swayingObjectFilter", isActive: true)
            return RadarAnalytics.setGlobalFilters(filters: [value0], channel: 1)
        }
        add("Specs/Examples/radar-analytics/setLanes_200.http") {
            let value0 = [
                Point(x: -0.8, y: 0.8), Point(x: -0.8, y: 0.2), Point(x: -0.3, y: 0.2), Point(x: -0.3, y: 0.8),
                Point(x: -0.8, y: 0.8),
            ]
            let value1 = RadarAnalytics.Lane(name: "Left lane", isEnabled: true, nodes: value0)
            return RadarAnalytics.setLanes([value1])
        }
        add("Specs/Examples/radar-analytics/setMountingHeight_200.http") {
            RadarAnalytics.setMountingHeight(value: 5.1, channel: 1)
        }
        add("Specs/Examples/radar-analytics/setMountingHeight_error1000.http") {
            RadarAnalytics.setMountingHeight(value: 500.1, channel: 1)
        }
        add("Specs/Examples/radar-analytics/setMountingTilt_200.http") {
            RadarAnalytics.setMountingTilt(automatic: false, value: 10, channel: 1)
        }
        add("Specs/Examples/radar-analytics/setRadarProfile_200.http") {
            RadarAnalytics.setRadarProfile(value: .area, channel: 1)
        }
        add("Specs/Examples/radar-analytics/setRadarProfile_error1000.http") {
            RadarAnalytics.setRadarProfile(value: .area, channel: 1)
        }
    }
}
