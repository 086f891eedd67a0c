// Generated from Specs/Examples/lldp by vapix-generate. Do not edit.

extension Examples {
    /// The examples of LLDP Configuration API.
    static let lldp = #"""
        ### activated.set_200
        PATCH /config/rest/lldp/v1/activated HTTP/1.1
        Content-Type: application/json

        {"data": true}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        # The page shows the two properties one by one.
        GET /config/rest/lldp/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"activated": true, "neighbors": [{"TTL": 120, "age": 0, "chassisID": {"subType": "MACAddress", "value": "34:98:b5:ab:5a:b3"}, "ifName": "eth0", "mgmtIP": {"subType": "IPv4", "value": "192.168.0.115"}, "portDescr": null, "portID": {"subType": "LocallyAssigned", "value": "g1"}, "protocol": "LLDP", "sysDescr": "GS110TPv3 8-Port Gigabit Smart Managed Pro Switch with PoE+ and 2 SFP Ports", "sysName": null}, {"TTL": 120, "age": 10, "chassisID": {"subType": "MACAddress", "value": "ac:cc:8e:fd:1f:ca"}, "ifName": "eth1", "mgmtIP": {"subType": "IPv4", "value": "10.10.1.145"}, "portDescr": "eth0", "portID": {"subType": "MACAddress", "value": "ac:cc:8e:fd:1f:ca"}, "protocol": "LLDP", "sysDescr": "AXIS S3008 Recorder 11.10+snapshot-20240202", "sysName": "ax-accc8efd1fca"}]}}

        ### get_200_time
        # As an AXIS P3265-V with AXIS OS 12.11 answers.
        GET /config/rest/lldp/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"activated": true, "neighbors": [{"TTL": 120, "age": 1791386816, "chassisID": {"subType": "MACAddress", "value": "b8:a4:4f:00:00:01"}, "ifName": "eth0", "mgmtIP": {"subType": "IPv4", "value": "192.0.2.202"}, "portDescr": "eth0", "portID": {"subType": "MACAddress", "value": "b8:a4:4f:00:00:01"}, "protocol": "LLDP", "sysDescr": "AXIS M3215-LVE Dome Camera 12.11.77", "sysName": "axis-b8a44f000001"}]}}

        """#
}
