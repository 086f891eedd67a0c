// Generated from Specs/Examples/io-port by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of I/O port API.
    mutating func addIOPort() {
        add("Specs/Examples/io-port/act_200.http") { IOPort.act("2:/300\\500/300\\") }
        add("Specs/Examples/io-port/getActivity_200.http") { IOPort.getActivity(ports: [.fromOne(3)]) }
        add("Specs/Examples/io-port/getDirections_200.http") {
            IOPort.getDirections(ports: [.fromOne(1), .fromOne(2)])
        }
        add("Specs/Examples/io-port/getStates_200.http") { IOPort.getStates(ports: [.fromOne(1), .fromOne(2)]) }
        add("Specs/Examples/io-port/monitor_200.http") { IOPort.monitor(ports: [.fromOne(3)]) }
    }
}
