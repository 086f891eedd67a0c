// Generated from Specs/Examples/temperature-control by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Temperature control.
    mutating func addTemperatureControl() {
        add("Specs/Examples/temperature-control/getAllStatus_200.http") { TemperatureControl.getAllStatus() }
        add("Specs/Examples/temperature-control/getStatus_200.http") { TemperatureControl.getStatus(.heater, id: 1) }
        add("Specs/Examples/temperature-control/getStatus_200_fahrenheit.http") {
            TemperatureControl.getStatus(.sensor, id: 2, unit: .fahrenheit)
        }
        add("Specs/Examples/temperature-control/getStatus_200_sensor.http") {
            TemperatureControl.getStatus(.sensor, id: 2)
        }
        add("Specs/Examples/temperature-control/getTimeUntilStop_200.http") {
            TemperatureControl.getTimeUntilStop(.heater, id: 1)
        }
        add("Specs/Examples/temperature-control/setUserControlMode_200.http") {
            TemperatureControl.setUserControlMode(.heater, id: 1, isEnabled: true, intensity: 50)
        }
        add("Specs/Examples/temperature-control/setUserControlMode_error.http") {
            TemperatureControl.setUserControlMode(.heater, id: 0, isEnabled: true)
        }
        add("Specs/Examples/temperature-control/start_200.http") { TemperatureControl.start(.heater, id: 0) }
        add("Specs/Examples/temperature-control/start_error.http") { TemperatureControl.start(.heater, id: 1) }
        add("Specs/Examples/temperature-control/stop_200.http") { TemperatureControl.stop(.fan, id: 1) }
    }
}
