// Generated from Specs/Examples/speed-dry by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of Speed dry API.
    mutating func addSpeedDry() {
        add("Specs/Examples/speed-dry/oneShot_200.http") { SpeedDry.oneShot() }
        add("Specs/Examples/speed-dry/oneShot_204.http") { SpeedDry.oneShot() }
    }
}
