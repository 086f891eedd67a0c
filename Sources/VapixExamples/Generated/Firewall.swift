// Generated from Specs/Examples/firewall by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Firewall configuration service.
    static let firewall = #"""
        ### clearPendingRules_200
        POST /config/rest/firewall/v1/conf/clearPendingRules HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### confirmRules_200
        POST /config/rest/firewall/v1/conf/confirmRules HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        GET /config/rest/firewall/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"activated": true}}

        ### get_200_rules
        # As an AXIS P3265-V with AXIS OS 12.11 answers; the page shows the property alone.
        GET /config/rest/firewall/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"activated": true, "conf": {"rules": {"activeDefaultPolicy": "ACCEPT", "activeRules": [{"filter": null, "ip": null, "ipRange": null, "limit": {"amount": 3, "burst": 3, "period": "SECOND", "unit": "NEWCONNECTIONS"}, "mac": null, "pktType": null, "port": {"portNum": 22, "portType": "TCP"}, "portRange": null, "ruleType": "LIMIT", "tcpPort": null, "udpPort": null}], "pendingDefaultPolicy": null, "pendingRules": [], "testTimeLeft": 0}}}}

        ### rules.get_200
        GET /config/rest/firewall/v1/conf/rules HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"activeRules": [{"ruleType": "FILTER", "ip": null, "ipRange": {"start": "192.168.2.10", "end": "192.168.2.128"}, "mac": null, "tcpPort": 80, "udpPort": null, "port": null, "portRange": null, "pktType": null, "filter": {"policy": "DROP"}}, {"ruleType": "FILTER", "ip": "192.168.0.14", "mac": null, "tcpPort": 80, "udpPort": null, "port": null, "portRange": null, "pktType": null, "filter": {"policy": "ACCEPT"}}, {"ruleType": "FILTER", "ip": null, "mac": null, "tcpPort": null, "udpPort": null, "port": null, "portRange": {"portType": "UDP", "start": 161, "end": 162}, "pktType": null, "filter": {"policy": "DROP"}}, {"ruleType": "FILTER", "ip": "192.168.1.0/20", "mac": null, "tcpPort": 80, "udpPort": null, "port": null, "portRange": null, "pktType": null, "filter": {"policy": "ACCEPT"}}, {"ruleType": "FILTER", "ip": null, "mac": "00:1B:63:84:45:E6", "tcpPort": null, "udpPort": null, "port": {"portType": "TCP", "portNum": 22}, "portRange": null, "pktType": null, "filter": {"policy": "DROP"}}, {"ruleType": "LIMIT", "ip": null, "mac": null, "tcpPort": null, "udpPort": null, "port": {"portType": "TCP", "portNum": 443}, "portRange": null, "pktType": null, "limit": {"amount": 20, "period": "MINUTE", "unit": "NEWCONNECTIONS", "burst": 10}}, {"ruleType": "LIMIT", "ip": null, "mac": null, "tcpPort": null, "udpPort": null, "port": null, "portRange": null, "pktType": "MULTICAST", "limit": {"amount": 100, "period": "SECOND", "unit": "NEWCONNECTIONS", "burst": 50}}], "activeDefaultPolicy": "ACCEPT", "pendingRules": [], "pendingDefaultPolicy": null, "testTimeLeft": 0}}

        ### setRules_200
        POST /config/rest/firewall/v1/conf/setRules HTTP/1.1
        Content-Type: application/json

        {"data": {"rules": [{"ruleType": "FILTER", "ipRange": {"start": "192.168.2.10", "end": "192.168.2.128"}, "tcpPort": 80, "filter": {"policy": "DROP"}}, {"ruleType": "FILTER", "ip": "192.168.2.16", "tcpPort": 80, "filter": {"policy": "ACCEPT"}}, {"ruleType": "FILTER", "portRange": {"portType": "UDP", "start": 161, "end": 162}, "filter": {"policy": "DROP"}}, {"ruleType": "FILTER", "ip": "192.168.1.0/20", "tcpPort": 80, "filter": {"policy": "ACCEPT"}}, {"ruleType": "FILTER", "mac": "00:1B:63:84:45:E6", "port": {"portType": "TCP", "portNum": 22}, "filter": {"policy": "DROP"}}, {"ruleType": "LIMIT", "port": {"portType": "TCP", "portNum": 443}, "limit": {"amount": 20, "period": "MINUTE", "unit": "NEWCONNECTIONS", "burst": 10}}, {"ruleType": "LIMIT", "port": {"portType": "UDP", "portNum": 5060}, "limit": {"amount": 20, "period": "SECOND", "unit": "PACKETS", "burst": 10}}, {"ruleType": "LIMIT", "pktType": "MULTICAST", "limit": {"amount": 100, "period": "SECOND", "unit": "NEWCONNECTIONS", "burst": 50}}], "fallbackTime": 30, "defaultPolicy": "ACCEPT"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### set_200
        PATCH /config/rest/firewall/v1 HTTP/1.1
        Content-Type: application/json

        {"data": {"activated": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
