// Generated from Specs/Examples/snmp by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of SNMP Configuration API.
    mutating func addSNMP() {
        add("Specs/Examples/snmp/common.get_200.http") { SNMP.Common.get() }
        add("Specs/Examples/snmp/common.set_200.http") {
            SNMP.Common.set(address: "0.0.0.0", readCommunity: "string", writeCommunity: "string")
        }
        add("Specs/Examples/snmp/common.trap.get_200.http") { SNMP.Common.Trap.get() }
        add("Specs/Examples/snmp/common.trap.set_200.http") {
            SNMP.Common.Trap.set(
                isEnabled: true, community: "string", reportsAuthenticationFailure: true, reportsColdStart: true,
                reportsLinkUp: true, reportsLinkDown: true)
        }
        add("Specs/Examples/snmp/get_200.http") { SNMP.get() }
        add("Specs/Examples/snmp/get_200_recorded.http") { SNMP.get() }
        add("Specs/Examples/snmp/set_200.http") { SNMP.set(isEnabled: true, transportProtocol: .tcp) }
        add("Specs/Examples/snmp/v1.get_200.http") { SNMP.V1.get() }
        add("Specs/Examples/snmp/v1.set_200.http") { SNMP.V1.set(isEnabled: true) }
        add("Specs/Examples/snmp/v2.get_200.http") { SNMP.V2.get() }
        add("Specs/Examples/snmp/v2.set_200.http") { SNMP.V2.set(isEnabled: true) }
        add("Specs/Examples/snmp/v3.get_200.http") { SNMP.V3.get() }
        add("Specs/Examples/snmp/v3.set_200.http") { SNMP.V3.set(isEnabled: true, password: Secret("password")) }
    }
}
