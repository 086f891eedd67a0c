// Generated from Specs/Examples/snmp by vapix-generate. Do not edit.

extension Examples {
    /// The examples of SNMP Configuration API.
    static let snmp = #"""
        ### common.get_200
        # The page has the object in a list.
        GET /config/rest/snmp/v1/snmpV1V2Common HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"address": "0.0.0.0", "readCommunity": "public", "trap": {"authFailEnabled": true, "coldStartEnabled": true, "community": "public", "enabled": true, "linkUpEnabled": true}, "writeCommunity": "write"}}

        ### common.set_200
        PATCH /config/rest/snmp/v1/snmpV1V2Common HTTP/1.1
        Content-Type: application/json

        {"data": {"address": "0.0.0.0", "readCommunity": "string", "writeCommunity": "string"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### common.trap.get_200
        # The page shows this object in the reply of the entity around it.
        GET /config/rest/snmp/v1/snmpV1V2Common/trap HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"authFailEnabled": true, "coldStartEnabled": true, "community": "public", "enabled": true, "linkUpEnabled": true}}

        ### common.trap.set_200
        PATCH /config/rest/snmp/v1/snmpV1V2Common/trap HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true, "community": "string", "authFailEnabled": true, "coldStartEnabled": true, "linkUpEnabled": true, "linkDownEnabled": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        # Put together from the properties on the page, which shows no reply of this call.
        GET /config/rest/snmp/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true, "engineBoots": 1, "transportProtocol": "tcp", "snmpV1": {"enabled": true}, "snmpV1V2Common": {"address": "0.0.0.0", "readCommunity": "public", "trap": {"authFailEnabled": true, "coldStartEnabled": true, "community": "public", "enabled": true, "linkUpEnabled": true}, "writeCommunity": "write"}, "snmpV2": {"enabled": true}, "snmpV3": {"enabled": true, "userPasswdSet": true}}}

        ### get_200_recorded
        # Recorded from a device with AXIS OS 12.11.
        GET /config/rest/snmp/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"dscp": 0, "enabled": false, "engineBoots": 0, "ntcip_supported": false, "snmpV1": {"enabled": false}, "snmpV1V2Common": {"address": "", "readCommunity": "", "trap": {"authFailEnabled": false, "coldStartEnabled": false, "community": "", "enabled": false, "linkDownEnabled": false, "linkUpEnabled": false}, "writeCommunity": ""}, "snmpV2": {"enabled": false}, "snmpV3": {"enabled": false, "supportedEncryption": ["AES-128", "AES-256"], "userEncryption": "AES-256", "userPasswdSet": false}, "transportProtocol": "udp"}}

        ### set_200
        PATCH /config/rest/snmp/v1 HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true, "transportProtocol": "tcp"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### v1.get_200
        # Put together from the properties on the page, which shows no reply of this call.
        GET /config/rest/snmp/v1/snmpV1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true}}

        ### v1.set_200
        # The page sends true to the path of the property.
        PATCH /config/rest/snmp/v1/snmpV1 HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### v2.get_200
        # Put together from the properties on the page, which shows no reply of this call.
        GET /config/rest/snmp/v1/snmpV2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true}}

        ### v2.set_200
        # The page sends true to the path of the property.
        PATCH /config/rest/snmp/v1/snmpV2 HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### v3.get_200
        # Put together from the properties on the page, which shows no reply of this call.
        GET /config/rest/snmp/v1/snmpV3 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true, "userPasswdSet": true}}

        ### v3.set_200
        PATCH /config/rest/snmp/v1/snmpV3 HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true, "userPasswd": "password"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
