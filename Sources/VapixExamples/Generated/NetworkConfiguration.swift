// Generated from Specs/Examples/network-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Network settings API.
    static let networkConfiguration = #"""
        ### get_200
        # From a device of AXIS OS 12.11; names and addresses are others.
        GET /config/rest/network-settings/v2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"ip": {"configs": [{"id": "2", "ipv4": {"configurationMode": "DHCP", "enabled": true, "linkLocalMode": "FALLBACK", "staticAddressConfig": {"address": "192.168.0.90", "broadcastAddress": "192.168.0.255", "prefixLength": 24}, "staticDefaultRouter": "192.168.0.1", "vendorClassIdentifier": "AXIS,Dome Camera,P3265-V,12.11.77"}, "ipv6": {"autoConfigurationMode": "AUTO", "enabled": false, "staticAddresses": [], "staticDefaultRouter": null}}], "ipStatus": {"ipv4": {"addresses": [{"ipAddress": "192.168.0.48", "origin": "DHCP", "prefixLength": 24}], "defaultRouter": "192.168.0.1"}, "ipv6": {"addresses": [], "defaultRouters": []}}}, "modem_supported": false, "sfp_supported": false, "switch_supported": false, "system": {"activeUplink": "WIRED", "hostname": "axis-accc8e000001", "nameServers": ["192.168.0.1"], "searchDomains": [], "staticHostname": "axis-accc8e000001", "staticNameServers": ["192.168.0.1"], "staticSearchDomains": [], "tcpEcn": "ACCEPT_INITIATE", "uplinkBandwidthLimitation": 0, "useDhcpHostname": true, "useDhcpResolver": false}, "wired": {"auth": {"configs": {"eapTls": {"caCerts": [], "clientCertId": "Axis device ID ECC-P256 (802.1AR)", "eapolVersion": 3, "identity": "48"}, "macsecPsk": {"ckn": null}, "mschapv2": {"caCerts": [], "eapolVersion": 3, "identity": null, "peap": {"label": "CLIENT_EAP_ENCRYPTION", "version": 1}}}, "macsecStatus": "STOPPED", "mode": "EAP_TLS", "status": "STOPPED"}, "ipConfigId": "2", "linkMode": "100FD", "lowerState": "UP", "macAddress": "ac:cc:8e:00:00:01", "managesSfp": false, "maxMtu": 1500, "maxNumberOfVlans": 1, "minMtu": 68, "mtu": 1500, "staticLinkMode": "AUTO", "staticMtu": 1500, "supportedLinkModes": ["AUTO", "10HD", "10FD", "100HD", "100FD"], "vlans": []}, "wired_supported": true, "wlan_supported": false}}

        ### ip.configurations.get_200
        # From the reply of the root on a device of AXIS OS 12.11; names and addresses are others.
        GET /config/rest/network-settings/v2/ip/configs/2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"id": "2", "ipv4": {"configurationMode": "DHCP", "enabled": true, "linkLocalMode": "FALLBACK", "staticAddressConfig": {"address": "192.168.0.90", "broadcastAddress": "192.168.0.255", "prefixLength": 24}, "staticDefaultRouter": "192.168.0.1", "vendorClassIdentifier": "AXIS,Dome Camera,P3265-V,12.11.77"}, "ipv6": {"autoConfigurationMode": "AUTO", "enabled": false, "staticAddresses": [], "staticDefaultRouter": null}}}

        ### ip.configurations.list_200
        # From the reply of the root on a device of AXIS OS 12.11; names and addresses are others.
        GET /config/rest/network-settings/v2/ip/configs HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"id": "2", "ipv4": {"configurationMode": "DHCP", "enabled": true, "linkLocalMode": "FALLBACK", "staticAddressConfig": {"address": "192.168.0.90", "broadcastAddress": "192.168.0.255", "prefixLength": 24}, "staticDefaultRouter": "192.168.0.1", "vendorClassIdentifier": "AXIS,Dome Camera,P3265-V,12.11.77"}, "ipv6": {"autoConfigurationMode": "AUTO", "enabled": false, "staticAddresses": [], "staticDefaultRouter": null}}]}

        ### ip.get_200
        # From the reply of the root on a device of AXIS OS 12.11; names and addresses are others.
        GET /config/rest/network-settings/v2/ip HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"configs": [{"id": "2", "ipv4": {"configurationMode": "DHCP", "enabled": true, "linkLocalMode": "FALLBACK", "staticAddressConfig": {"address": "192.168.0.90", "broadcastAddress": "192.168.0.255", "prefixLength": 24}, "staticDefaultRouter": "192.168.0.1", "vendorClassIdentifier": "AXIS,Dome Camera,P3265-V,12.11.77"}, "ipv6": {"autoConfigurationMode": "AUTO", "enabled": false, "staticAddresses": [], "staticDefaultRouter": null}}], "ipStatus": {"ipv4": {"addresses": [{"ipAddress": "192.168.0.48", "origin": "DHCP", "prefixLength": 24}], "defaultRouter": "192.168.0.1"}, "ipv6": {"addresses": [], "defaultRouters": []}}}}

        ### networkSwitch.get_200
        # The page shows the call without HTTP, and has the object in a list.
        GET /config/rest/network-settings/v2/switch HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"port": [{"lowerState": "UP", "portId": "1", "remoteAddresses": ["55:72:97:5a:c7:cf"], "security_supported": false, "enabled": true, "security": {"macSecState": "SECURED", "authServerEnabled": true, "authServerEnforced": "MACSEC_SECURED", "authState": "AUTHENTICATED"}}, {"lowerState": "DOWN", "portId": "2", "remoteAddresses": [], "security_supported": true, "enabled": true, "security": {"macSecState": "UNKNOWN", "authServerEnabled": true, "authServerEnforced": "AUTHENTICATED", "authState": "UNKNOWN"}}]}}

        ### networkSwitch.ports.get_200
        # The page shows the call without HTTP.
        GET /config/rest/network-settings/v2/switch/port/1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"lowerState": "UP", "portId": "1", "remoteAddresses": ["55:72:97:5a:c7:cf"], "security_supported": true, "enabled": true, "security": {"macSecState": "SECURED", "authServerEnabled": true, "authServerEnforced": "MACSEC_SECURED", "authState": "AUTHENTICATED"}}}

        ### networkSwitch.ports.list_200
        # The page shows the list in the reply of the switch.
        GET /config/rest/network-settings/v2/switch/port HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"lowerState": "UP", "portId": "1", "remoteAddresses": ["55:72:97:5a:c7:cf"], "security_supported": true, "enabled": true, "security": {"macSecState": "SECURED", "authServerEnabled": true, "authServerEnforced": "MACSEC_SECURED", "authState": "AUTHENTICATED"}}, {"lowerState": "DOWN", "portId": "2", "remoteAddresses": [], "security_supported": true, "enabled": true, "security": {"macSecState": "UNKNOWN", "authServerEnabled": true, "authServerEnforced": "AUTHENTICATED", "authState": "UNKNOWN"}}]}

        ### networkSwitch.ports.security.get_200
        # The page shows this object in the reply of the entity around it.
        GET /config/rest/network-settings/v2/switch/port/1/security HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"macSecState": "SECURED", "authServerEnabled": true, "authServerEnforced": "MACSEC_SECURED", "authState": "AUTHENTICATED"}}

        ### networkSwitch.ports.security.set_200
        # The page shows the call without HTTP, and sends the settings with those of the port.
        PATCH /config/rest/network-settings/v2/switch/port/1/security HTTP/1.1
        Content-Type: application/json

        {"data": {"authServerEnabled": false, "authServerEnforced": "NONE"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### networkSwitch.ports.set_200
        # The page shows the call without HTTP, and sets the security settings in the same request.
        PATCH /config/rest/network-settings/v2/switch/port/1 HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### system.get_200
        # From the reply of the root on a device of AXIS OS 12.11; names and addresses are others.
        GET /config/rest/network-settings/v2/system HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"activeUplink": "WIRED", "hostname": "axis-accc8e000001", "nameServers": ["192.168.0.1"], "searchDomains": [], "staticHostname": "axis-accc8e000001", "staticNameServers": ["192.168.0.1"], "staticSearchDomains": [], "tcpEcn": "ACCEPT_INITIATE", "uplinkBandwidthLimitation": 0, "useDhcpHostname": true, "useDhcpResolver": false}}

        ### system.set_200
        # The path and members are those that a device of AXIS OS 12.11 documents, the reply is that of the framework.
        PATCH /config/rest/network-settings/v2/system HTTP/1.1
        Content-Type: application/json

        {"data": {"staticHostname": "axis-accc8e000001", "useDhcpHostname": false}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### wired.authentication.get_200
        # From the reply of the root on a device of AXIS OS 12.11; names and addresses are others.
        GET /config/rest/network-settings/v2/wired/auth HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"configs": {"eapTls": {"caCerts": [], "clientCertId": "Axis device ID ECC-P256 (802.1AR)", "eapolVersion": 3, "identity": "48"}, "macsecPsk": {"ckn": null}, "mschapv2": {"caCerts": [], "eapolVersion": 3, "identity": null, "peap": {"label": "CLIENT_EAP_ENCRYPTION", "version": 1}}}, "macsecStatus": "STOPPED", "mode": "EAP_TLS", "status": "STOPPED"}}

        ### wired.get_200
        # From the reply of the root on a device of AXIS OS 12.11; names and addresses are others.
        GET /config/rest/network-settings/v2/wired HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"auth": {"configs": {"eapTls": {"caCerts": [], "clientCertId": "Axis device ID ECC-P256 (802.1AR)", "eapolVersion": 3, "identity": "48"}, "macsecPsk": {"ckn": null}, "mschapv2": {"caCerts": [], "eapolVersion": 3, "identity": null, "peap": {"label": "CLIENT_EAP_ENCRYPTION", "version": 1}}}, "macsecStatus": "STOPPED", "mode": "EAP_TLS", "status": "STOPPED"}, "ipConfigId": "2", "linkMode": "100FD", "lowerState": "UP", "macAddress": "ac:cc:8e:00:00:01", "managesSfp": false, "maxMtu": 1500, "maxNumberOfVlans": 1, "minMtu": 68, "mtu": 1500, "staticLinkMode": "AUTO", "staticMtu": 1500, "supportedLinkModes": ["AUTO", "10HD", "10FD", "100HD", "100FD"], "vlans": []}}

        ### wired.vlans.add_201
        # The path and members are those that a device of AXIS OS 12.11 documents, the reply is that of the framework.
        POST /config/rest/network-settings/v2/wired/vlans HTTP/1.1
        Content-Type: application/json

        {"data": {"id": "4"}}

        HTTP/1.1 201 Created
        Content-Type: application/json

        {"status": "success"}

        ### wired.vlans.list_200
        # From the reply of the root on a device of AXIS OS 12.11; names and addresses are others.
        GET /config/rest/network-settings/v2/wired/vlans HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": []}

        ### wired.vlans.remove_200
        # The path and members are those that a device of AXIS OS 12.11 documents, the reply is that of the framework.
        DELETE /config/rest/network-settings/v2/wired/vlans/4 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
