// Generated from Specs/Examples/radar-analytics by vapix-generate. Do not edit.

import VapixClient
import VapixRadar

extension ExampleTable {
    /// The examples of Radar analytics API.
    mutating func addRadarAnalytics() {
        add("Specs/Examples/radar-analytics/getCoexistence_200.http") { RadarAnalytics.GetCoexistence() }
        add("Specs/Examples/radar-analytics/getConfigurationCapabilities_200.http") {
            RadarAnalytics.GetConfigurationCapabilities()
        }
        add("Specs/Examples/radar-analytics/getDetectionSensitivity_200.http") {
            RadarAnalytics.GetDetectionSensitivity(channel: 1)
        }
        add("Specs/Examples/radar-analytics/getFrequencyChannel_200.http") {
            RadarAnalytics.GetFrequencyChannel(channel: 1)
        }
        add("Specs/Examples/radar-analytics/getGlobalFilters_200.http") { RadarAnalytics.GetGlobalFilters(channel: 1) }
        add("Specs/Examples/radar-analytics/getLanes_200.http") { RadarAnalytics.GetLanes() }
        add("Specs/Examples/radar-analytics/getMountingHeight_200.http") {
            RadarAnalytics.GetMountingHeight(channel: 1)
        }
        add("Specs/Examples/radar-analytics/getMountingTilt_200.http") { RadarAnalytics.GetMountingTilt(channel: 1) }
        add("Specs/Examples/radar-analytics/getRadarDataStatus_200.http") { RadarAnalytics.GetRadarDataStatus() }
        add("Specs/Examples/radar-analytics/getRadarProfile_200.http") { RadarAnalytics.GetRadarProfile(channel: 1) }
        add("Specs/Examples/radar-analytics/getSupportedVersions_200.http") { RadarAnalytics.GetSupportedVersions() }
        add("Specs/Examples/radar-analytics/setCoexistence_200.http") {
            RadarAnalytics.SetCoexistence(maximumNeighboringRadars: 4, group: 2)
        }
        add("Specs/Examples/radar-analytics/setDetectionSensitivity_200.http") {
            RadarAnalytics.SetDetectionSensitivity(value: "medium")
        }
        add("Specs/Examples/radar-analytics/setFrequencyChannel_200.http") {
            RadarAnalytics.SetFrequencyChannel(value: RadarAnalytics.FrequencyChannel.number(2), channel: 1)
        }
        add("Specs/Examples/radar-analytics/setGlobalFilters_200.http") {
            let value0 = RadarAnalytics.GlobalFilter(type: "swayingObjectFilter", isActive: true)
            return RadarAnalytics.SetGlobalFilters(filters: [value0], channel: 1)
        }
        add("Specs/Examples/radar-analytics/setLanes_200.http") {
            let value0 = [
                Point(x: -0.8, y: 0.8), Point(x: -0.8, y: 0.2), Point(x: -0.3, y: 0.2), Point(x: -0.3, y: 0.8),
                Point(x: -0.8, y: 0.8),
            ]
            let value1 = RadarAnalytics.Lane(name: "Left lane", isEnabled: true, nodes: value0)
            return RadarAnalytics.SetLanes(lanes: [value1])
        }
        add("Specs/Examples/radar-analytics/setMountingHeight_200.http") {
            RadarAnalytics.SetMountingHeight(value: 5.1, channel: 1)
        }
        add("Specs/Examples/radar-analytics/setMountingHeight_error1000.http") {
            RadarAnalytics.SetMountingHeight(value: 500.1, channel: 1)
        }
        add("Specs/Examples/radar-analytics/setMountingTilt_200.http") {
            RadarAnalytics.SetMountingTilt(automatic: false, value: 10, channel: 1)
        }
        add("Specs/Examples/radar-analytics/setRadarProfile_200.http") {
            RadarAnalytics.SetRadarProfile(value: .area, channel: 1)
        }
    }
}
