// Generated from Specs/Examples/serial-port by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Serial port API.
    mutating func addSerialPort() {
        add("Specs/Examples/serial-port/read_200.http") { SerialPort.read(1, timeout: .milliseconds(2000)) }
    }
}
