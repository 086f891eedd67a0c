// Generated from Specs/Examples/siren-and-light-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Siren and light configuration.
    mutating func addSirenAndLightConfiguration() {
        add("Specs/Examples/siren-and-light-configuration/maintenanceMode.get_200.http") {
            SirenAndLightConfiguration.MaintenanceMode.get()
        }
        add("Specs/Examples/siren-and-light-configuration/maintenanceMode.get_200_running.http") {
            SirenAndLightConfiguration.MaintenanceMode.get()
        }
        add("Specs/Examples/siren-and-light-configuration/maintenanceMode.get_200_unsupported.http") {
            SirenAndLightConfiguration.MaintenanceMode.get()
        }
        add("Specs/Examples/siren-and-light-configuration/maintenanceMode.start_200.http") {
            SirenAndLightConfiguration.MaintenanceMode.start()
        }
        add("Specs/Examples/siren-and-light-configuration/maintenanceMode.start_error0.http") {
            SirenAndLightConfiguration.MaintenanceMode.start()
        }
        add("Specs/Examples/siren-and-light-configuration/maintenanceMode.stop_200.http") {
            SirenAndLightConfiguration.MaintenanceMode.stop()
        }
        add("Specs/Examples/siren-and-light-configuration/maintenanceMode.stop_error0.http") {
            SirenAndLightConfiguration.MaintenanceMode.stop()
        }
    }
}
