// Generated from Specs/Examples/day-night by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of DayNight API.
    mutating func addDayNight() {
        add("Specs/Examples/day-night/getCapabilities_200.http") { DayNight.getCapabilities(channel: 0) }
        add("Specs/Examples/day-night/getConfiguration_200.http") { DayNight.getConfiguration(channel: 0) }
        add("Specs/Examples/day-night/getConfiguration_error2104.http") { DayNight.getConfiguration(channel: 9) }
        add("Specs/Examples/day-night/getSupportedVersions_200.http") { DayNight.getSupportedVersions() }
        add("Specs/Examples/day-night/setConfiguration_200.http") {
            DayNight.setConfiguration(
                channel: 0, dayNightDwellTime: .seconds(3), dayNightShiftLevel: 50, nightDayDwellTime: .seconds(3),
                nightDayShiftLevel: 50, autotune: true)
        }
        add("Specs/Examples/day-night/setConfiguration_200_filter.http") {
            DayNight.setConfiguration(
                channel: 0, dayNightDwellTime: .seconds(3), dayNightShiftLevel: 50, nightDayDwellTime: .seconds(3),
                nightDayShiftLevel: 50, autotune: true, nightFilter: .infraredPass)
        }
        add("Specs/Examples/day-night/setConfiguration_error1100.http") {
            DayNight.setConfiguration(channel: 0, nightDayShiftLevel: 50)
        }
    }
}
