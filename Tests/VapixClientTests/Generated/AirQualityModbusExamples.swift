// Generated from Specs/Examples/air-quality-modbus by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Air quality Modbus.
    mutating func addAirQualityModbus() {
        add("Specs/Examples/air-quality-modbus/configurations.list_200.http") {
            AirQualityModbus.Configurations.list()
        }
    }
}
