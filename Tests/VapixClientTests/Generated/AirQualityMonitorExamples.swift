// Generated from Specs/Examples/air-quality-monitor by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Air quality monitor.
    mutating func addAirQualityMonitor() {
        add("Specs/Examples/air-quality-monitor/configurations.list_200.http") {
            AirQualityMonitor.Configurations.list()
        }
    }
}
