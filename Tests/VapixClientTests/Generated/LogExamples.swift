// Generated from Specs/Examples/log by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Log API.
    mutating func addLog() {
        add("Specs/Examples/log/get_200.http") { Log.get() }
        add("Specs/Examples/log/persistent.clear_200.http") { Log.Persistent.clear() }
        add("Specs/Examples/log/persistent.enabled.set_200.http") { Log.Persistent.Enabled.set(true) }
        add("Specs/Examples/log/persistent.get_200.http") { Log.Persistent.get() }
        add("Specs/Examples/log/writeMessage_200.http") { Log.writeMessage("message", severity: 7) }
    }
}
