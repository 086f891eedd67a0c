// Generated from Specs/Examples/siren-and-light2 by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Siren and light configuration 2.
    mutating func addSirenAndLight2() {
        add("Specs/Examples/siren-and-light2/maintenanceMode.get_200.http") { SirenAndLight2.MaintenanceMode.get() }
        add("Specs/Examples/siren-and-light2/maintenanceMode.get_200_running.http") {
            SirenAndLight2.MaintenanceMode.get()
        }
        add("Specs/Examples/siren-and-light2/maintenanceMode.get_200_supported.http") {
            SirenAndLight2.MaintenanceMode.get()
        }
        add("Specs/Examples/siren-and-light2/maintenanceMode.start_200.http") { SirenAndLight2.MaintenanceMode.start() }
        add("Specs/Examples/siren-and-light2/maintenanceMode.start_error0.http") {
            SirenAndLight2.MaintenanceMode.start()
        }
        add("Specs/Examples/siren-and-light2/maintenanceMode.stop_200.http") { SirenAndLight2.MaintenanceMode.stop() }
        add("Specs/Examples/siren-and-light2/maintenanceMode.stop_error0.http") {
            SirenAndLight2.MaintenanceMode.stop()
        }
    }
}
