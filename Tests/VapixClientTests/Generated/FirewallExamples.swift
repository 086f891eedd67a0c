// Generated from Specs/Examples/firewall by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Firewall configuration service.
    mutating func addFirewall() {
        add("Specs/Examples/firewall/clearPendingRules_200.http") { Firewall.clearPendingRules() }
        add("Specs/Examples/firewall/confirmRules_200.http") { Firewall.confirmRules() }
        add("Specs/Examples/firewall/get_200.http") { Firewall.get() }
        add("Specs/Examples/firewall/get_200_rules.http") { Firewall.get() }
        add("Specs/Examples/firewall/rules.get_200.http") { Firewall.Rules.get() }
        add("Specs/Examples/firewall/setRules_200.http") {
            let value0 = Firewall.AddressRange(start: "192.168.2.10", end: "192.168.2.128")
            let value1 = Firewall.Rule(
                ruleType: .filter, ipRange: value0, tcpPort: 80, filter: Firewall.Filter(policy: .drop))
            let value2 = Firewall.Rule(
                ruleType: .filter, ip: "192.168.2.16", tcpPort: 80, filter: Firewall.Filter(policy: .accept))
            let value3 = Firewall.Rule(
                ruleType: .filter, portRange: Firewall.PortRange(portType: .udp, start: 161, end: 162),
                filter: Firewall.Filter(policy: .drop))
            let value4 = Firewall.Rule(
                ruleType: .filter, ip: "192.168.1.0/20", tcpPort: 80, filter: Firewall.Filter(policy: .accept))
            let value5 = Firewall.Rule(
                ruleType: .filter, mac: "00:1B:63:84:45:E6", port: Firewall.Port(portType: .tcp, number: 22),
                filter: Firewall.Filter(policy: .drop))
            let value6 = Firewall.Limit(amount: 20, period: .minute, unit: .newConnections, burst: 10)
            let value7 = Firewall.Rule(
                ruleType: .limit, port: Firewall.Port(portType: .tcp, number: 443), limit: value6)
            let value8 = Firewall.Limit(amount: 20, period: .second, unit: .packets, burst: 10)
            let value9 = Firewall.Rule(
                ruleType: .limit, port: Firewall.Port(portType: .udp, number: 5060), limit: value8)
            let value10 = Firewall.Limit(amount: 100, period: .second, unit: .newConnections, burst: 50)
            let value11 = Firewall.Rule(ruleType: .limit, packetType: .multicast, limit: value10)
            let value12 = [value1, value2, value3, value4, value5, value7, value9, value11]
            return Firewall.setRules(value12, fallbackTime: .seconds(30), defaultPolicy: .accept)
        }
        add("Specs/Examples/firewall/set_200.http") { Firewall.set(isActivated: true) }
    }
}
