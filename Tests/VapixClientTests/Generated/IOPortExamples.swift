// Generated from Specs/Examples/io-port by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of I/O port API.
    mutating func addIOPort() {
        add("Specs/Examples/io-port/act_200.http") { IOPort.Act(action: "2:/300\\500/300\\") }
        add("Specs/Examples/io-port/getActivity_200.http") { IOPort.GetActivity(ports: [3]) }
        add("Specs/Examples/io-port/getDirections_200.http") { IOPort.GetDirections(ports: [1, 2]) }
        add("Specs/Examples/io-port/getStates_200.http") { IOPort.GetStates(ports: [1, 2]) }
        addStream("Specs/Examples/io-port/monitor_200.http") { IOPort.Monitor(ports: [3]) }
    }
}
