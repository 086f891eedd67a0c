// Generated from Specs/Examples/temperature-alarm by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Temperature alarm API.
    mutating func addTemperatureAlarm() {
        add("Specs/Examples/temperature-alarm/getSchemaVersions_200.http") { TemperatureAlarm.getSchemaVersions() }
        add("Specs/Examples/temperature-alarm/getSpotTemperature_200.http") {
            TemperatureAlarm.getSpotTemperature(coordinates: Point(x: 4598, y: 6742), emissivity: 0.98)
        }
        add("Specs/Examples/temperature-alarm/getZoneStatus_200.http") { TemperatureAlarm.getZoneStatus() }
        add("Specs/Examples/temperature-alarm/getZones_200.http") { TemperatureAlarm.getZones() }
        add("Specs/Examples/temperature-alarm/removeZone_200.http") { TemperatureAlarm.removeZone(id: 2) }
        add("Specs/Examples/temperature-alarm/setTemperatureScale_200.http") {
            TemperatureAlarm.setTemperatureScale(.celsius)
        }
        add("Specs/Examples/temperature-alarm/setZone_200.http") {
            TemperatureAlarm.setZone(
                id: 0, name: "zone0", left: 100, right: 2000, top: 200, bottom: 2500, emissivity: 0.87,
                detectionType: .above, temperature: 85, temperatureType: .maximum, delayTime: .seconds(5))
        }
        add("Specs/Examples/temperature-alarm/setZone_200_increase.http") {
            TemperatureAlarm.setZone(
                id: 0, name: "zone0", left: 100, right: 2000, top: 200, bottom: 2500, emissivity: 0.87,
                detectionType: .increase, temperature: 20, temperatureType: .maximum, delayTime: .seconds(30))
        }
        add("Specs/Examples/temperature-alarm/setZone_error20.http") {
            TemperatureAlarm.setZone(id: 0, emissivity: 0.1)
        }
    }
}
