// Generated from Specs/network-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Network settings API.
    static let networkConfiguration = #"""
        {
          "name": "networkConfiguration",
          "namespace": "NetworkConfiguration",
          "title": "Network settings API",
          "summary": "The device's network interfaces, addresses and names, and the switch and modem in it.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
          "configuration": {
            "id": "network-settings",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/network-settings/v2",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/network-settings/v2",
                "summary": "The device's network interfaces, addresses and names, and the switch and modem in it.",
                "properties": [
                  {"name": "system", "wire": "system", "type": "SystemSettings", "summary": "The device's names and name servers.", "isRequired": false},
                  {"name": "ip", "wire": "ip", "type": "IPSettings", "summary": "The device's addresses, and how interfaces get their addresses.", "isRequired": false},
                  {"name": "isWiredSupported", "wire": "wired_supported", "type": "bool", "summary": "Whether there is a wired interface.", "isRequired": false},
                  {"name": "wired", "wire": "wired", "type": "WiredInterface", "summary": "The wired interface, if there is one.", "isRequired": false},
                  {"name": "isSFPSupported", "wire": "sfp_supported", "type": "bool", "summary": "Whether there is a separate SFP interface.", "isRequired": false},
                  {"name": "sfp", "wire": "sfp", "type": "SFPInterface", "summary": "The SFP interface, if there is a separate one.", "isRequired": false},
                  {"name": "isWLANSupported", "wire": "wlan_supported", "type": "bool", "summary": "Whether there is a WLAN interface.", "isRequired": false},
                  {"name": "wlan", "wire": "wlan", "type": "WLANSettings", "summary": "The WLAN interface, if there is one.", "isRequired": false},
                  {"name": "isModemSupported", "wire": "modem_supported", "type": "bool", "summary": "Whether there is a modem.", "isRequired": false},
                  {"name": "modem", "wire": "modem", "type": "ModemState", "summary": "The modem, if there is one.", "isRequired": false},
                  {"name": "isSwitchSupported", "wire": "switch_supported", "type": "bool", "summary": "Whether there is a switch in the device.", "isRequired": false},
                  {"name": "networkSwitch", "wire": "switch", "type": "SwitchState", "summary": "The switch, if there is one.", "isRequired": false}
                ]
              },
              {
                "name": "system",
                "path": "/config/rest/network-settings/v2/system",
                "summary": "The device's names and name servers, and the settings of all interfaces.",
                "properties": [
                  {"name": "activeUplink", "wire": "activeUplink", "type": "Uplink", "summary": "The interface that connects the device to the rest of the network.", "isRequired": false},
                  {"name": "hostname", "wire": "hostname", "type": "string", "summary": "The host name in use.", "isRequired": false},
                  {"name": "nameServers", "wire": "nameServers", "type": "list<string>", "summary": "The addresses of the name servers in use.", "isRequired": false},
                  {"name": "searchDomains", "wire": "searchDomains", "type": "list<string>", "summary": "The search domains in use.", "isRequired": false},
                  {"name": "staticHostname", "wire": "staticHostname", "type": "string", "summary": "The host name that applies if DHCP supplies none or is not asked.", "length": "1...63", "pattern": "^[a-zA-Z0-9]$|^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$", "isRequired": false},
                  {"name": "staticNameServers", "wire": "staticNameServers", "type": "list<string>", "summary": "The name servers that apply if DHCP supplies none or is not asked.", "length": "0...3", "isRequired": false},
                  {"name": "staticSearchDomains", "wire": "staticSearchDomains", "type": "list<string>", "summary": "The search domains that apply if DHCP supplies none or is not asked.", "length": "0...6", "isRequired": false},
                  {"name": "congestionNotification", "wire": "tcpEcn", "type": "CongestionNotification", "summary": "How the device uses TCP Explicit Congestion Notification.", "isRequired": false},
                  {"name": "bandwidthLimit", "wire": "uplinkBandwidthLimitation", "type": "int32", "summary": "The bandwidth limit of the interface in use, in KBps; 0 for none.", "range": "0...10000000", "isRequired": false},
                  {"name": "usesDHCPHostname", "wire": "useDhcpHostname", "type": "bool", "summary": "Whether the host name comes from DHCP.", "isRequired": false},
                  {"name": "usesDHCPResolver", "wire": "useDhcpResolver", "type": "bool", "summary": "Whether name servers and search domains come from DHCP.", "isRequired": false}
                ]
              },
              {
                "name": "ip",
                "path": "/config/rest/network-settings/v2/ip",
                "summary": "The addresses of the device.",
                "properties": [
                  {"name": "status", "wire": "ipStatus", "type": "IPStatus", "summary": "The addresses of the interface in use, if there is one.", "isRequired": false},
                  {"name": "configurations", "wire": "configs", "type": "list<IPConfiguration>", "summary": "How interfaces get their addresses.", "isRequired": false}
                ]
              },
              {
                "name": "ip.configurations",
                "path": "/config/rest/network-settings/v2/ip/configs",
                "summary": "How interfaces get their addresses; each interface names one of these.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The configuration's identifier.", "isRequired": true},
                  {"name": "ipv4", "wire": "ipv4", "type": "IPv4Configuration", "summary": "The configuration of IPv4.", "isRequired": false},
                  {"name": "ipv6", "wire": "ipv6", "type": "IPv6Configuration", "summary": "The configuration of IPv6.", "isRequired": false}
                ]
              },
              {
                "name": "wired",
                "path": "/config/rest/network-settings/v2/wired",
                "summary": "The wired interface, which only some devices have.",
                "properties": [
                  {"name": "state", "wire": "lowerState", "type": "LinkState", "summary": "Whether the link is up.", "isRequired": false},
                  {"name": "macAddress", "wire": "macAddress", "type": "string", "summary": "The MAC address.", "isRequired": false},
                  {"name": "linkMode", "wire": "linkMode", "type": "LinkMode", "summary": "The speed and duplex mode in use.", "isRequired": false},
                  {"name": "staticLinkMode", "wire": "staticLinkMode", "type": "LinkMode", "summary": "The speed and duplex mode that is set.", "isRequired": false},
                  {"name": "supportedLinkModes", "wire": "supportedLinkModes", "type": "list<LinkMode>", "summary": "The speeds and duplex modes that can be set.", "isRequired": false},
                  {"name": "mtu", "wire": "mtu", "type": "int32", "summary": "The maximum transmission unit in use, in bytes.", "isRequired": false},
                  {"name": "staticMTU", "wire": "staticMtu", "type": "int32", "summary": "The maximum transmission unit that is set, in bytes.", "isRequired": false},
                  {"name": "minimumMTU", "wire": "minMtu", "type": "int32", "summary": "The lowest maximum transmission unit, in bytes.", "isRequired": false},
                  {"name": "maximumMTU", "wire": "maxMtu", "type": "int32", "summary": "The highest maximum transmission unit, in bytes.", "isRequired": false},
                  {"name": "ipConfigurationID", "wire": "ipConfigId", "type": "string", "summary": "The identifier of the interface's IP configuration.", "isRequired": false},
                  {"name": "authentication", "wire": "auth", "type": "InterfaceAuthentication", "summary": "How the device logs in to the network.", "isRequired": false},
                  {"name": "vlans", "wire": "vlans", "type": "list<VLAN>", "summary": "The VLANs.", "isRequired": false},
                  {"name": "vlanLimit", "wire": "maxNumberOfVlans", "type": "int32", "summary": "How many VLANs there can be.", "isRequired": false},
                  {"name": "managesSFP", "wire": "managesSfp", "type": "bool", "summary": "Whether the interface includes the SFP port, which then has no separate interface.", "isRequired": false}
                ]
              },
              {
                "name": "wired.authentication",
                "path": "/config/rest/network-settings/v2/wired/auth",
                "summary": "How the device logs in to the network, with 802.1X or MACsec.",
                "properties": [
                  {"name": "mode", "wire": "mode", "type": "AuthenticationMode", "summary": "How the device logs in.", "isRequired": false},
                  {"name": "status", "wire": "status", "type": "AuthenticationState", "summary": "The progress of the authentication.", "isRequired": false},
                  {"name": "macsecStatus", "wire": "macsecStatus", "type": "MACsecState", "summary": "The state of MACsec.", "isRequired": false},
                  {"name": "configurations", "wire": "configs", "type": "AuthenticationConfigurations", "summary": "The settings of each way to log in.", "isRequired": false}
                ]
              },
              {
                "name": "wired.vlans",
                "path": "/config/rest/network-settings/v2/wired/vlans",
                "summary": "The VLANs of the interface.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The VLAN's number, from 1 to 4094.", "pattern": "^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$", "isRequired": true},
                  {"name": "state", "wire": "state", "type": "InterfaceState", "summary": "Whether the VLAN can be used.", "isRequired": false},
                  {"name": "ipConfigurationID", "wire": "ipConfigId", "type": "string", "summary": "The identifier of the VLAN's IP configuration, if there is one.", "isRequired": false},
                  {"name": "ipStatus", "wire": "ipStatus", "type": "IPStatus", "summary": "The VLAN's addresses, if any.", "isRequired": false}
                ]
              },
              {
                "name": "sfp",
                "path": "/config/rest/network-settings/v2/sfp",
                "summary": "The SFP interface, which only some devices have.",
                "properties": [
                  {"name": "state", "wire": "lowerState", "type": "LinkState", "summary": "Whether the link is up.", "isRequired": false},
                  {"name": "macAddress", "wire": "macAddress", "type": "string", "summary": "The MAC address.", "isRequired": false},
                  {"name": "linkMode", "wire": "linkMode", "type": "LinkMode", "summary": "The speed and duplex mode in use.", "isRequired": false},
                  {"name": "staticLinkMode", "wire": "staticLinkMode", "type": "LinkMode", "summary": "The speed and duplex mode that is set.", "isRequired": false},
                  {"name": "supportedLinkModes", "wire": "supportedLinkModes", "type": "list<LinkMode>", "summary": "The speeds and duplex modes that can be set.", "isRequired": false},
                  {"name": "mtu", "wire": "mtu", "type": "int32", "summary": "The maximum transmission unit in use, in bytes.", "isRequired": false},
                  {"name": "staticMTU", "wire": "staticMtu", "type": "int32", "summary": "The maximum transmission unit that is set, in bytes.", "isRequired": false},
                  {"name": "minimumMTU", "wire": "minMtu", "type": "int32", "summary": "The lowest maximum transmission unit, in bytes.", "isRequired": false},
                  {"name": "maximumMTU", "wire": "maxMtu", "type": "int32", "summary": "The highest maximum transmission unit, in bytes.", "isRequired": false},
                  {"name": "ipConfigurationID", "wire": "ipConfigId", "type": "string", "summary": "The identifier of the interface's IP configuration.", "isRequired": false},
                  {"name": "authentication", "wire": "auth", "type": "InterfaceAuthentication", "summary": "How the device logs in to the network.", "isRequired": false},
                  {"name": "vlans", "wire": "vlans", "type": "list<VLAN>", "summary": "The VLANs.", "isRequired": false},
                  {"name": "vlanLimit", "wire": "maxNumberOfVlans", "type": "int32", "summary": "How many VLANs there can be.", "isRequired": false}
                ]
              },
              {
                "name": "wlan",
                "path": "/config/rest/network-settings/v2/wlan",
                "summary": "The WLAN interface, which only some devices have.",
                "properties": [
                  {"name": "countryCode", "wire": "countryCode", "type": "string", "summary": "The country, two letters of ISO 3166-1.", "isRequired": false},
                  {"name": "isCountryCodeLocked", "wire": "countryCodeLocked", "type": "bool", "summary": "Whether the country cannot be changed.", "isRequired": false},
                  {"name": "isAccessPointSupported", "wire": "ap_supported", "type": "bool", "summary": "Whether the device can be an access point.", "isRequired": false},
                  {"name": "accessPoint", "wire": "ap", "type": "AccessPointState", "summary": "The device as an access point.", "isRequired": false},
                  {"name": "isStationSupported", "wire": "station_supported", "type": "bool", "summary": "Whether the device can be a station.", "isRequired": false},
                  {"name": "station", "wire": "station", "type": "StationState", "summary": "The device as a station.", "isRequired": false}
                ]
              },
              {
                "name": "wlan.accessPoint",
                "path": "/config/rest/network-settings/v2/wlan/ap",
                "summary": "The device as an access point, for its own installation.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the access point is on.", "isRequired": false},
                  {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The access point's SSID.", "isRequired": false},
                  {"name": "authenticationMode", "wire": "authMode", "type": "AuthenticationMode", "summary": "How stations log in.", "isRequired": false},
                  {"name": "isSetupServerSupported", "wire": "setupServer_supported", "type": "bool", "summary": "Whether the device can change from access point to station.", "isRequired": false}
                ]
              },
              {
                "name": "wlan.station",
                "path": "/config/rest/network-settings/v2/wlan/station",
                "summary": "The device as a station of a WLAN.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the station is on, which is possible only while access points are off.", "isRequired": false},
                  {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The SSID of the WLAN that the device is connected to, if any.", "isRequired": false},
                  {"name": "signalStrength", "wire": "signalStrength", "type": "int32", "summary": "The signal strength in dBm, if the device is connected.", "isRequired": false},
                  {"name": "authenticationState", "wire": "authState", "type": "AuthenticationState", "summary": "The progress of the authentication.", "isRequired": false},
                  {"name": "loginModes", "wire": "supportedAuthModes", "type": "list<AuthenticationMode>", "summary": "How the device can log in.", "isRequired": false},
                  {"name": "configurationLimit", "wire": "maxNumberOfAuthConfigs", "type": "int32", "summary": "How many configurations there can be.", "isRequired": false},
                  {"name": "networks", "wire": "configs", "type": "list<StationNetwork>", "summary": "The WLANs to connect to.", "isRequired": false}
                ]
              },
              {
                "name": "wlan.station.networks",
                "path": "/config/rest/network-settings/v2/wlan/station/configs",
                "summary": "The WLANs to connect to; the list has one element.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The configuration's identifier.", "isRequired": true},
                  {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The WLAN's SSID.", "length": "0...32", "isRequired": false}
                ]
              },
              {
                "name": "modem",
                "path": "/config/rest/network-settings/v2/modem",
                "summary": "The modem, which only some devices have.",
                "properties": [
                  {"name": "imei", "wire": "imei", "type": "string", "summary": "The modem's IMEI, 15 digits, if the modem is ready.", "isRequired": false},
                  {"name": "sims", "wire": "sim", "type": "list<SIM>", "summary": "The SIM slots.", "isRequired": false}
                ]
              },
              {
                "name": "modem.sims",
                "path": "/config/rest/network-settings/v2/modem/sim",
                "summary": "The SIM slots of the modem.",
                "key": "slotId",
                "properties": [
                  {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "isRequired": true},
                  {"name": "status", "wire": "status", "type": "SIMStatus", "summary": "The state of the SIM.", "isRequired": false},
                  {"name": "iccid", "wire": "iccid", "type": "string", "summary": "The SIM's serial number (ICCID), if there is a SIM.", "isRequired": false},
                  {"name": "provider", "wire": "provider", "type": "string", "summary": "The SIM's provider, if there is a SIM.", "isRequired": false},
                  {"name": "pinRetries", "wire": "pinRetries", "type": "int32", "summary": "How many attempts at the PIN are left, if there is a SIM.", "isRequired": false},
                  {"name": "pukRetries", "wire": "pukRetries", "type": "int32", "summary": "How many attempts at the PUK are left, if there is a SIM.", "isRequired": false},
                  {"name": "connection", "wire": "connection", "type": "ConnectionState", "summary": "The connection to the cellular network.", "isRequired": false}
                ]
              },
              {
                "name": "modem.sims.connection",
                "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/connection",
                "summary": "The connection to the cellular network.",
                "properties": [
                  {"name": "status", "wire": "connectionStatus", "type": "ConnectionStatus", "summary": "The progress of the connection.", "isRequired": false},
                  {"name": "operatorName", "wire": "operatorName", "type": "string", "summary": "The network's operator, if there is a connection.", "isRequired": false},
                  {"name": "radioInterface", "wire": "radioInterface", "type": "RadioInterface", "summary": "The radio interface in use.", "isRequired": false},
                  {"name": "networkInterfaces", "wire": "networkInterface", "type": "list<CellularInterface>", "summary": "The network interfaces of the SIM.", "isRequired": false}
                ]
              },
              {
                "name": "modem.sims.connection.networkInterfaces",
                "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/connection/networkInterface",
                "summary": "The network interfaces of a SIM.",
                "key": "interfaceName",
                "properties": [
                  {"name": "name", "wire": "interfaceName", "type": "string", "summary": "The interface's name.", "isRequired": true},
                  {"name": "accessPointName", "wire": "accessPointName", "type": "string", "summary": "The name of the access point (APN).", "isRequired": false},
                  {"name": "ipv4", "wire": "ipv4Info", "type": "IPv4AddressStatus", "summary": "The IPv4 address, if there is one.", "isRequired": false}
                ]
              },
              {
                "name": "networkSwitch",
                "path": "/config/rest/network-settings/v2/switch",
                "summary": "The switch in the device, which only some devices have.",
                "properties": [
                  {"name": "ports", "wire": "port", "type": "list<SwitchPort>", "summary": "The ports of the switch.", "isRequired": false}
                ]
              },
              {
                "name": "networkSwitch.ports",
                "path": "/config/rest/network-settings/v2/switch/port",
                "summary": "The ports of the switch.",
                "key": "portId",
                "properties": [
                  {"name": "id", "wire": "portId", "type": "string", "summary": "The port's identifier.", "isRequired": true},
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the port is on; true by default.", "isRequired": false},
                  {"name": "state", "wire": "lowerState", "type": "LinkState", "summary": "Whether the link is up.", "isRequired": false},
                  {"name": "remoteAddresses", "wire": "remoteAddresses", "type": "list<string>", "summary": "The MAC addresses that the port has seen.", "isRequired": false},
                  {"name": "isSecuritySupported", "wire": "security_supported", "type": "bool", "summary": "Whether the port has security settings.", "isRequired": false},
                  {"name": "security", "wire": "security", "type": "PortSecurity", "summary": "The security settings, if the port has them.", "isRequired": false}
                ]
              },
              {
                "name": "networkSwitch.ports.security",
                "path": "/config/rest/network-settings/v2/switch/port/{id}/security",
                "summary": "The security settings of a port, which only some ports have.",
                "properties": [
                  {"name": "isAuthenticationServerEnabled", "wire": "authServerEnabled", "type": "bool", "summary": "Whether the authentication server is on.", "isRequired": false},
                  {"name": "enforcement", "wire": "authServerEnforced", "type": "Enforcement", "summary": "The requirements of the authentication server.", "isRequired": false},
                  {"name": "authenticationState", "wire": "authState", "type": "AuthenticationState", "summary": "The progress of the authentication.", "isRequired": false},
                  {"name": "macsecState", "wire": "macSecState", "type": "MACsecState", "summary": "The state of MACsec.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "networkConfiguration/get",
              "name": "get",
              "summary": "Reads everything about the network.",
              "swift": "vapix.networkConfiguration.get() async throws -> NetworkConfiguration.Overview",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/#network-settingsv2",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Overview", "fields": []}
            },
            {
              "id": "networkConfiguration/system.get",
              "name": "system.get",
              "summary": "Reads the names and name servers.",
              "swift": "vapix.networkConfiguration.system.get() async throws -> NetworkConfiguration.SystemSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/system",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "SystemSettings", "fields": []}
            },
            {
              "id": "networkConfiguration/system.set",
              "name": "system.set",
              "summary": "Changes the names and name servers; absent values stay unchanged.",
              "swift": "vapix.networkConfiguration.system.set(staticHostname: String? = nil, usesDHCPHostname: Bool? = nil, staticNameServers: [String]? = nil, staticSearchDomains: [String]? = nil, usesDHCPResolver: Bool? = nil, congestionNotification: NetworkConfiguration.CongestionNotification? = nil, bandwidthLimit: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/network-settings/v2/system",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "staticHostname", "wire": "staticHostname", "type": "string", "summary": "The host name that applies if DHCP supplies none or is not asked.", "length": "1...63", "pattern": "^[a-zA-Z0-9]$|^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$", "place": "data", "isRequired": false},
                {"name": "usesDHCPHostname", "wire": "useDhcpHostname", "type": "bool", "summary": "Whether the host name comes from DHCP.", "place": "data", "isRequired": false},
                {"name": "staticNameServers", "wire": "staticNameServers", "type": "list<string>", "summary": "The name servers that apply if DHCP supplies none or is not asked.", "length": "0...3", "separator": ",", "place": "data", "isRequired": false},
                {"name": "staticSearchDomains", "wire": "staticSearchDomains", "type": "list<string>", "summary": "The search domains that apply if DHCP supplies none or is not asked.", "length": "0...6", "separator": ",", "place": "data", "isRequired": false},
                {"name": "usesDHCPResolver", "wire": "useDhcpResolver", "type": "bool", "summary": "Whether name servers and search domains come from DHCP.", "place": "data", "isRequired": false},
                {"name": "congestionNotification", "wire": "tcpEcn", "type": "CongestionNotification", "summary": "How the device uses TCP Explicit Congestion Notification.", "place": "data", "isRequired": false},
                {"name": "bandwidthLimit", "wire": "uplinkBandwidthLimitation", "type": "int32", "summary": "The bandwidth limit of the interface in use, in KBps; 0 for none.", "range": "0...10000000", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "networkConfiguration/ip.get",
              "name": "ip.get",
              "summary": "Reads the addresses of the device.",
              "swift": "vapix.networkConfiguration.ip.get() async throws -> NetworkConfiguration.IPSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/ip",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "IPSettings", "fields": []}
            },
            {
              "id": "networkConfiguration/ip.configurations.list",
              "name": "ip.configurations.list",
              "summary": "Lists how interfaces get their addresses.",
              "swift": "vapix.networkConfiguration.ip.configurations.list() async throws -> [NetworkConfiguration.IPConfiguration]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/ip/configs",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<IPConfiguration>", "fields": []}
            },
            {
              "id": "networkConfiguration/ip.configurations.get",
              "name": "ip.configurations.get",
              "summary": "Reads how an interface gets its addresses.",
              "swift": "vapix.networkConfiguration.ip.configurations.get(_ id: String) async throws -> NetworkConfiguration.IPConfiguration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/ip/configs/{id}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "IPConfiguration", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The configuration's identifier.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/wired.get",
              "name": "wired.get",
              "summary": "Reads the wired interface.",
              "swift": "vapix.networkConfiguration.wired.get() async throws -> NetworkConfiguration.WiredInterface",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wired",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "WiredInterface", "fields": []}
            },
            {
              "id": "networkConfiguration/wired.authentication.get",
              "name": "wired.authentication.get",
              "summary": "Reads how the device logs in to the network.",
              "swift": "vapix.networkConfiguration.wired.authentication.get() async throws -> NetworkConfiguration.InterfaceAuthentication",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wired/auth",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "InterfaceAuthentication", "fields": []}
            },
            {
              "id": "networkConfiguration/wired.vlans.list",
              "name": "wired.vlans.list",
              "summary": "Lists the VLANs.",
              "swift": "vapix.networkConfiguration.wired.vlans.list() async throws -> [NetworkConfiguration.VLAN]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wired/vlans",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<VLAN>", "fields": []}
            },
            {
              "id": "networkConfiguration/wired.vlans.add",
              "name": "wired.vlans.add",
              "summary": "Adds a VLAN.",
              "swift": "vapix.networkConfiguration.wired.vlans.add(id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/wired/vlans",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The VLAN's number, from 1 to 4094.", "pattern": "^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$", "place": "data", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/wired.vlans.get",
              "name": "wired.vlans.get",
              "summary": "Reads a VLAN.",
              "swift": "vapix.networkConfiguration.wired.vlans.get(_ id: String) async throws -> NetworkConfiguration.VLAN",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wired/vlans/{id}",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "VLAN", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The VLAN's number, from 1 to 4094.", "pattern": "^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/wired.vlans.remove",
              "name": "wired.vlans.remove",
              "summary": "Removes a VLAN.",
              "swift": "vapix.networkConfiguration.wired.vlans.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/network-settings/v2/wired/vlans/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The VLAN's number, from 1 to 4094.", "pattern": "^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/sfp.get",
              "name": "sfp.get",
              "summary": "Reads the SFP interface.",
              "swift": "vapix.networkConfiguration.sfp.get() async throws -> NetworkConfiguration.SFPInterface",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/sfp",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "SFPInterface", "fields": []}
            },
            {
              "id": "networkConfiguration/wlan.get",
              "name": "wlan.get",
              "summary": "Reads the WLAN interface.",
              "swift": "vapix.networkConfiguration.wlan.get() async throws -> NetworkConfiguration.WLANSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wlan",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "WLANSettings", "fields": []}
            },
            {
              "id": "networkConfiguration/wlan.accessPoint.get",
              "name": "wlan.accessPoint.get",
              "summary": "Reads the device as an access point.",
              "swift": "vapix.networkConfiguration.wlan.accessPoint.get() async throws -> NetworkConfiguration.AccessPointState",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wlan/ap",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "AccessPointState", "fields": []}
            },
            {
              "id": "networkConfiguration/wlan.accessPoint.switchToStation",
              "name": "wlan.accessPoint.switchToStation",
              "summary": "Changes from access point to station during installation; the station must be configured.",
              "swift": "vapix.networkConfiguration.wlan.accessPoint.switchToStation() async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/wlan/ap/setupServer/switchApToStation",
              "access": "admin",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "fields": []}
            },
            {
              "id": "networkConfiguration/wlan.station.get",
              "name": "wlan.station.get",
              "summary": "Reads the device as a station.",
              "swift": "vapix.networkConfiguration.wlan.station.get() async throws -> NetworkConfiguration.StationState",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wlan/station",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "StationState", "fields": []}
            },
            {
              "id": "networkConfiguration/wlan.station.networks.list",
              "name": "wlan.station.networks.list",
              "summary": "Lists the WLANs to connect to.",
              "swift": "vapix.networkConfiguration.wlan.station.networks.list() async throws -> [NetworkConfiguration.StationNetwork]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wlan/station/configs",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<StationNetwork>", "fields": []}
            },
            {
              "id": "networkConfiguration/wlan.station.networks.get",
              "name": "wlan.station.networks.get",
              "summary": "Reads a WLAN to connect to.",
              "swift": "vapix.networkConfiguration.wlan.station.networks.get(_ id: String) async throws -> NetworkConfiguration.StationNetwork",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/wlan/station/configs/{id}",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "StationNetwork", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The configuration's identifier.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/wlan.station.networks.set",
              "name": "wlan.station.networks.set",
              "summary": "Changes the SSID of a WLAN to connect to.",
              "swift": "vapix.networkConfiguration.wlan.station.networks.set(_ id: String, ssid: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/network-settings/v2/wlan/station/configs/{id}",
              "access": "admin",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The configuration's identifier.", "place": "path", "isRequired": true},
                {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The WLAN's SSID.", "length": "0...32", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "networkConfiguration/wlan.station.scan",
              "name": "wlan.station.scan",
              "summary": "Finds access points.",
              "swift": "vapix.networkConfiguration.wlan.station.scan(refresh: Bool) async throws -> NetworkConfiguration.WLANStationScanReply",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/wlan/station/scan",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to search anew, instead of returning the results of the last search.", "place": "data", "isRequired": true}
              ],
              "reply": {
                "form": "rest",
                "fields": [
                  {"name": "results", "wire": "results", "type": "list<FoundAccessPoint>", "summary": "The access points that the device found.", "isRequired": false}
                ]
              }
            },
            {
              "id": "networkConfiguration/wlan.station.testSettings",
              "name": "wlan.station.testSettings",
              "summary": "Tests whether the device can connect with its settings.",
              "swift": "vapix.networkConfiguration.wlan.station.testSettings(timeout: Duration) async throws -> NetworkConfiguration.WLANStationTestSettingsReply",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/wlan/station/testSettings",
              "access": "admin",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "additionalTimeout": [
                "timeout"
              ],
              "parameters": [
                {"name": "timeout", "wire": "timeout", "type": "duration<seconds>", "summary": "The length of the test.", "range": "1...30", "place": "data", "isRequired": true}
              ],
              "reply": {
                "form": "rest",
                "fields": [
                  {"name": "result", "wire": "result", "type": "ConnectionTest", "summary": "The result of the test.", "isRequired": false}
                ]
              }
            },
            {
              "id": "networkConfiguration/modem.get",
              "name": "modem.get",
              "summary": "Reads the modem.",
              "swift": "vapix.networkConfiguration.modem.get() async throws -> NetworkConfiguration.ModemState",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/modem",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "ModemState", "fields": []}
            },
            {
              "id": "networkConfiguration/modem.sims.list",
              "name": "modem.sims.list",
              "summary": "Lists the SIM slots.",
              "swift": "vapix.networkConfiguration.modem.sims.list() async throws -> [NetworkConfiguration.SIM]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/modem/sim",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<SIM>", "fields": []}
            },
            {
              "id": "networkConfiguration/modem.sims.get",
              "name": "modem.sims.get",
              "summary": "Reads a SIM slot.",
              "swift": "vapix.networkConfiguration.modem.sims.get(_ slotID: String) async throws -> NetworkConfiguration.SIM",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "SIM", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/modem.sims.connection.get",
              "name": "modem.sims.connection.get",
              "summary": "Reads the connection to the cellular network.",
              "swift": "vapix.networkConfiguration.modem.sims.connection.get(_ slotID: String) async throws -> NetworkConfiguration.ConnectionState",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/connection",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "ConnectionState", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/modem.sims.connection.networkInterfaces.list",
              "name": "modem.sims.connection.networkInterfaces.list",
              "summary": "Lists the network interfaces of a SIM.",
              "swift": "vapix.networkConfiguration.modem.sims.connection.networkInterfaces.list(_ slotID: String) async throws -> [NetworkConfiguration.CellularInterface]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/connection/networkInterface",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "list<CellularInterface>", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/modem.sims.connection.networkInterfaces.get",
              "name": "modem.sims.connection.networkInterfaces.get",
              "summary": "Reads a network interface of a SIM.",
              "swift": "vapix.networkConfiguration.modem.sims.connection.networkInterfaces.get(slotID: String, _ name: String) async throws -> NetworkConfiguration.CellularInterface",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/connection/networkInterface/{name}",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "CellularInterface", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true},
                {"name": "name", "wire": "interfaceName", "type": "string", "summary": "The interface's name.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/modem.sims.connection.networkInterfaces.setAccessPointName",
              "name": "modem.sims.connection.networkInterfaces.setAccessPointName",
              "summary": "Changes the name of the access point (APN).",
              "swift": "vapix.networkConfiguration.modem.sims.connection.networkInterfaces.setAccessPointName(slotID: String, _ name: String, accessPointName: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/connection/networkInterface/{name}/setAccessPointName",
              "access": "admin",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true},
                {"name": "name", "wire": "interfaceName", "type": "string", "summary": "The interface's name.", "place": "path", "isRequired": true},
                {"name": "accessPointName", "wire": ".", "type": "string", "summary": "The new name of the access point.", "length": "0...100", "pattern": "^[a-zA-Z0-9.-]*$", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/modem.sims.verifyPIN",
              "name": "modem.sims.verifyPIN",
              "summary": "Unlocks the SIM with its PIN, or tests the PIN; three wrong PINs block the SIM.",
              "swift": "vapix.networkConfiguration.modem.sims.verifyPIN(_ slotID: String, pin: Secret) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/verifySimPin",
              "access": "admin",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true},
                {"name": "pin", "wire": ".", "type": "secret", "summary": "The PIN.", "length": "4...8", "pattern": "^[0-9]+$", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/modem.sims.changePIN",
              "name": "modem.sims.changePIN",
              "summary": "Changes the PIN.",
              "swift": "vapix.networkConfiguration.modem.sims.changePIN(_ slotID: String, old: Secret, new: Secret) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/changeSimPin",
              "access": "admin",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true},
                {"name": "old", "wire": "oldpin", "type": "secret", "summary": "The current PIN.", "length": "4...8", "pattern": "^[0-9]+$", "place": "data", "isRequired": true},
                {"name": "new", "wire": "newpin", "type": "secret", "summary": "The new PIN.", "length": "4...8", "pattern": "^[0-9]+$", "place": "data", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/modem.sims.setProtection",
              "name": "modem.sims.setProtection",
              "summary": "Sets whether the SIM asks for a PIN.",
              "swift": "vapix.networkConfiguration.modem.sims.setProtection(_ slotID: String, isEnabled: Bool, pin: Secret) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/setSimProtection",
              "access": "admin",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true},
                {"name": "isEnabled", "wire": "enable", "type": "bool", "summary": "Whether the SIM asks for a PIN.", "place": "data", "isRequired": true},
                {"name": "pin", "wire": "pin", "type": "secret", "summary": "The PIN.", "length": "4...8", "pattern": "^[0-9]+$", "place": "data", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/modem.sims.unblock",
              "name": "modem.sims.unblock",
              "summary": "Unblocks the SIM with its PUK; ten wrong PUKs block it forever.",
              "swift": "vapix.networkConfiguration.modem.sims.unblock(_ slotID: String, puk: Secret, pin: Secret) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-settings/v2/modem/sim/{slotID}/unblockSim",
              "access": "admin",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "place": "path", "isRequired": true},
                {"name": "puk", "wire": "puk", "type": "secret", "summary": "The PUK.", "length": "8...8", "pattern": "^[0-9]+$", "place": "data", "isRequired": true},
                {"name": "pin", "wire": "pin", "type": "secret", "summary": "The new PIN.", "length": "4...8", "pattern": "^[0-9]+$", "place": "data", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/networkSwitch.get",
              "name": "networkSwitch.get",
              "summary": "Reads the switch.",
              "swift": "vapix.networkConfiguration.networkSwitch.get() async throws -> NetworkConfiguration.SwitchState",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/#get-switch-configuration",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/switch",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "SwitchState", "fields": []}
            },
            {
              "id": "networkConfiguration/networkSwitch.ports.list",
              "name": "networkSwitch.ports.list",
              "summary": "Lists the ports.",
              "swift": "vapix.networkConfiguration.networkSwitch.ports.list() async throws -> [NetworkConfiguration.SwitchPort]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/#network-settingsv2switchport",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/switch/port",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<SwitchPort>", "fields": []}
            },
            {
              "id": "networkConfiguration/networkSwitch.ports.get",
              "name": "networkSwitch.ports.get",
              "summary": "Reads a port.",
              "swift": "vapix.networkConfiguration.networkSwitch.ports.get(_ id: String) async throws -> NetworkConfiguration.SwitchPort",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/#get-switch-port-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/switch/port/{id}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "SwitchPort", "fields": []},
              "parameters": [
                {"name": "id", "wire": "portId", "type": "string", "summary": "The port's identifier.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/networkSwitch.ports.set",
              "name": "networkSwitch.ports.set",
              "summary": "Turns a port on or off.",
              "swift": "vapix.networkConfiguration.networkSwitch.ports.set(_ id: String, isEnabled: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/#set-switch-port-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/network-settings/v2/switch/port/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "portId", "type": "string", "summary": "The port's identifier.", "place": "path", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the port is on; true by default.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "networkConfiguration/networkSwitch.ports.security.get",
              "name": "networkSwitch.ports.security.get",
              "summary": "Reads the security settings of a port.",
              "swift": "vapix.networkConfiguration.networkSwitch.ports.security.get(_ id: String) async throws -> NetworkConfiguration.PortSecurity",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/#network-settingsv2switchportsecurity",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-settings/v2/switch/port/{id}/security",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "PortSecurity", "fields": []},
              "parameters": [
                {"name": "id", "wire": "portId", "type": "string", "summary": "The port's identifier.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkConfiguration/networkSwitch.ports.security.set",
              "name": "networkSwitch.ports.security.set",
              "summary": "Changes the security settings of a port; absent values stay unchanged.",
              "swift": "vapix.networkConfiguration.networkSwitch.ports.security.set(_ id: String, isAuthenticationServerEnabled: Bool? = nil, enforcement: NetworkConfiguration.Enforcement? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-settings-api/#network-settingsv2switchportsecurity",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/network-settings/v2/switch/port/{id}/security",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "portId", "type": "string", "summary": "The port's identifier.", "place": "path", "isRequired": true},
                {"name": "isAuthenticationServerEnabled", "wire": "authServerEnabled", "type": "bool", "summary": "Whether the authentication server is on.", "place": "data", "isRequired": false},
                {"name": "enforcement", "wire": "authServerEnforced", "type": "Enforcement", "summary": "The requirements of the authentication server.", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Overview",
              "summary": "The parts of the device's network.",
              "fields": [
                {"name": "system", "wire": "system", "type": "SystemSettings", "summary": "The device's names and name servers.", "isRequired": false},
                {"name": "ip", "wire": "ip", "type": "IPSettings", "summary": "The device's addresses, and how interfaces get their addresses.", "isRequired": false},
                {"name": "isWiredSupported", "wire": "wired_supported", "type": "bool", "summary": "Whether there is a wired interface.", "isRequired": false},
                {"name": "wired", "wire": "wired", "type": "WiredInterface", "summary": "The wired interface, if there is one.", "isRequired": false},
                {"name": "isSFPSupported", "wire": "sfp_supported", "type": "bool", "summary": "Whether there is a separate SFP interface.", "isRequired": false},
                {"name": "sfp", "wire": "sfp", "type": "SFPInterface", "summary": "The SFP interface, if there is a separate one.", "isRequired": false},
                {"name": "isWLANSupported", "wire": "wlan_supported", "type": "bool", "summary": "Whether there is a WLAN interface.", "isRequired": false},
                {"name": "wlan", "wire": "wlan", "type": "WLANSettings", "summary": "The WLAN interface, if there is one.", "isRequired": false},
                {"name": "isModemSupported", "wire": "modem_supported", "type": "bool", "summary": "Whether there is a modem.", "isRequired": false},
                {"name": "modem", "wire": "modem", "type": "ModemState", "summary": "The modem, if there is one.", "isRequired": false},
                {"name": "isSwitchSupported", "wire": "switch_supported", "type": "bool", "summary": "Whether there is a switch in the device.", "isRequired": false},
                {"name": "networkSwitch", "wire": "switch", "type": "SwitchState", "summary": "The switch, if there is one.", "isRequired": false}
              ]
            },
            {
              "name": "SystemSettings",
              "summary": "The device's names and name servers.",
              "fields": [
                {"name": "activeUplink", "wire": "activeUplink", "type": "Uplink", "summary": "The interface that connects the device to the rest of the network.", "isRequired": false},
                {"name": "hostname", "wire": "hostname", "type": "string", "summary": "The host name in use.", "isRequired": false},
                {"name": "nameServers", "wire": "nameServers", "type": "list<string>", "summary": "The addresses of the name servers in use.", "isRequired": false},
                {"name": "searchDomains", "wire": "searchDomains", "type": "list<string>", "summary": "The search domains in use.", "isRequired": false},
                {"name": "staticHostname", "wire": "staticHostname", "type": "string", "summary": "The host name that applies if DHCP supplies none or is not asked.", "length": "1...63", "pattern": "^[a-zA-Z0-9]$|^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$", "isRequired": false},
                {"name": "staticNameServers", "wire": "staticNameServers", "type": "list<string>", "summary": "The name servers that apply if DHCP supplies none or is not asked.", "length": "0...3", "isRequired": false},
                {"name": "staticSearchDomains", "wire": "staticSearchDomains", "type": "list<string>", "summary": "The search domains that apply if DHCP supplies none or is not asked.", "length": "0...6", "isRequired": false},
                {"name": "congestionNotification", "wire": "tcpEcn", "type": "CongestionNotification", "summary": "How the device uses TCP Explicit Congestion Notification.", "isRequired": false},
                {"name": "bandwidthLimit", "wire": "uplinkBandwidthLimitation", "type": "int32", "summary": "The bandwidth limit of the interface in use, in KBps; 0 for none.", "range": "0...10000000", "isRequired": false},
                {"name": "usesDHCPHostname", "wire": "useDhcpHostname", "type": "bool", "summary": "Whether the host name comes from DHCP.", "isRequired": false},
                {"name": "usesDHCPResolver", "wire": "useDhcpResolver", "type": "bool", "summary": "Whether name servers and search domains come from DHCP.", "isRequired": false}
              ]
            },
            {
              "name": "IPSettings",
              "summary": "The device's addresses, and how interfaces get their addresses.",
              "fields": [
                {"name": "status", "wire": "ipStatus", "type": "IPStatus", "summary": "The addresses of the interface in use, if there is one.", "isRequired": false},
                {"name": "configurations", "wire": "configs", "type": "list<IPConfiguration>", "summary": "How interfaces get their addresses.", "isRequired": false}
              ]
            },
            {
              "name": "IPConfiguration",
              "summary": "How an interface gets its addresses.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The configuration's identifier.", "isRequired": true},
                {"name": "ipv4", "wire": "ipv4", "type": "IPv4Configuration", "summary": "The configuration of IPv4.", "isRequired": false},
                {"name": "ipv6", "wire": "ipv6", "type": "IPv6Configuration", "summary": "The configuration of IPv6.", "isRequired": false}
              ]
            },
            {
              "name": "WiredInterface",
              "summary": "The wired interface.",
              "fields": [
                {"name": "state", "wire": "lowerState", "type": "LinkState", "summary": "Whether the link is up.", "isRequired": false},
                {"name": "macAddress", "wire": "macAddress", "type": "string", "summary": "The MAC address.", "isRequired": false},
                {"name": "linkMode", "wire": "linkMode", "type": "LinkMode", "summary": "The speed and duplex mode in use.", "isRequired": false},
                {"name": "staticLinkMode", "wire": "staticLinkMode", "type": "LinkMode", "summary": "The speed and duplex mode that is set.", "isRequired": false},
                {"name": "supportedLinkModes", "wire": "supportedLinkModes", "type": "list<LinkMode>", "summary": "The speeds and duplex modes that can be set.", "isRequired": false},
                {"name": "mtu", "wire": "mtu", "type": "int32", "summary": "The maximum transmission unit in use, in bytes.", "isRequired": false},
                {"name": "staticMTU", "wire": "staticMtu", "type": "int32", "summary": "The maximum transmission unit that is set, in bytes.", "isRequired": false},
                {"name": "minimumMTU", "wire": "minMtu", "type": "int32", "summary": "The lowest maximum transmission unit, in bytes.", "isRequired": false},
                {"name": "maximumMTU", "wire": "maxMtu", "type": "int32", "summary": "The highest maximum transmission unit, in bytes.", "isRequired": false},
                {"name": "ipConfigurationID", "wire": "ipConfigId", "type": "string", "summary": "The identifier of the interface's IP configuration.", "isRequired": false},
                {"name": "authentication", "wire": "auth", "type": "InterfaceAuthentication", "summary": "How the device logs in to the network.", "isRequired": false},
                {"name": "vlans", "wire": "vlans", "type": "list<VLAN>", "summary": "The VLANs.", "isRequired": false},
                {"name": "vlanLimit", "wire": "maxNumberOfVlans", "type": "int32", "summary": "How many VLANs there can be.", "isRequired": false},
                {"name": "managesSFP", "wire": "managesSfp", "type": "bool", "summary": "Whether the interface includes the SFP port, which then has no separate interface.", "isRequired": false}
              ]
            },
            {
              "name": "InterfaceAuthentication",
              "summary": "How the device logs in to the network.",
              "fields": [
                {"name": "mode", "wire": "mode", "type": "AuthenticationMode", "summary": "How the device logs in.", "isRequired": false},
                {"name": "status", "wire": "status", "type": "AuthenticationState", "summary": "The progress of the authentication.", "isRequired": false},
                {"name": "macsecStatus", "wire": "macsecStatus", "type": "MACsecState", "summary": "The state of MACsec.", "isRequired": false},
                {"name": "configurations", "wire": "configs", "type": "AuthenticationConfigurations", "summary": "The settings of each way to log in.", "isRequired": false}
              ]
            },
            {
              "name": "VLAN",
              "summary": "A VLAN.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The VLAN's number, from 1 to 4094.", "pattern": "^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$", "isRequired": true},
                {"name": "state", "wire": "state", "type": "InterfaceState", "summary": "Whether the VLAN can be used.", "isRequired": false},
                {"name": "ipConfigurationID", "wire": "ipConfigId", "type": "string", "summary": "The identifier of the VLAN's IP configuration, if there is one.", "isRequired": false},
                {"name": "ipStatus", "wire": "ipStatus", "type": "IPStatus", "summary": "The VLAN's addresses, if any.", "isRequired": false}
              ]
            },
            {
              "name": "SFPInterface",
              "summary": "The SFP interface.",
              "fields": [
                {"name": "state", "wire": "lowerState", "type": "LinkState", "summary": "Whether the link is up.", "isRequired": false},
                {"name": "macAddress", "wire": "macAddress", "type": "string", "summary": "The MAC address.", "isRequired": false},
                {"name": "linkMode", "wire": "linkMode", "type": "LinkMode", "summary": "The speed and duplex mode in use.", "isRequired": false},
                {"name": "staticLinkMode", "wire": "staticLinkMode", "type": "LinkMode", "summary": "The speed and duplex mode that is set.", "isRequired": false},
                {"name": "supportedLinkModes", "wire": "supportedLinkModes", "type": "list<LinkMode>", "summary": "The speeds and duplex modes that can be set.", "isRequired": false},
                {"name": "mtu", "wire": "mtu", "type": "int32", "summary": "The maximum transmission unit in use, in bytes.", "isRequired": false},
                {"name": "staticMTU", "wire": "staticMtu", "type": "int32", "summary": "The maximum transmission unit that is set, in bytes.", "isRequired": false},
                {"name": "minimumMTU", "wire": "minMtu", "type": "int32", "summary": "The lowest maximum transmission unit, in bytes.", "isRequired": false},
                {"name": "maximumMTU", "wire": "maxMtu", "type": "int32", "summary": "The highest maximum transmission unit, in bytes.", "isRequired": false},
                {"name": "ipConfigurationID", "wire": "ipConfigId", "type": "string", "summary": "The identifier of the interface's IP configuration.", "isRequired": false},
                {"name": "authentication", "wire": "auth", "type": "InterfaceAuthentication", "summary": "How the device logs in to the network.", "isRequired": false},
                {"name": "vlans", "wire": "vlans", "type": "list<VLAN>", "summary": "The VLANs.", "isRequired": false},
                {"name": "vlanLimit", "wire": "maxNumberOfVlans", "type": "int32", "summary": "How many VLANs there can be.", "isRequired": false}
              ]
            },
            {
              "name": "WLANSettings",
              "summary": "The WLAN interface.",
              "fields": [
                {"name": "countryCode", "wire": "countryCode", "type": "string", "summary": "The country, two letters of ISO 3166-1.", "isRequired": false},
                {"name": "isCountryCodeLocked", "wire": "countryCodeLocked", "type": "bool", "summary": "Whether the country cannot be changed.", "isRequired": false},
                {"name": "isAccessPointSupported", "wire": "ap_supported", "type": "bool", "summary": "Whether the device can be an access point.", "isRequired": false},
                {"name": "accessPoint", "wire": "ap", "type": "AccessPointState", "summary": "The device as an access point.", "isRequired": false},
                {"name": "isStationSupported", "wire": "station_supported", "type": "bool", "summary": "Whether the device can be a station.", "isRequired": false},
                {"name": "station", "wire": "station", "type": "StationState", "summary": "The device as a station.", "isRequired": false}
              ]
            },
            {
              "name": "AccessPointState",
              "summary": "The device as an access point.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the access point is on.", "isRequired": false},
                {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The access point's SSID.", "isRequired": false},
                {"name": "authenticationMode", "wire": "authMode", "type": "AuthenticationMode", "summary": "How stations log in.", "isRequired": false},
                {"name": "isSetupServerSupported", "wire": "setupServer_supported", "type": "bool", "summary": "Whether the device can change from access point to station.", "isRequired": false}
              ]
            },
            {
              "name": "StationState",
              "summary": "The device as a station.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the station is on, which is possible only while access points are off.", "isRequired": false},
                {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The SSID of the WLAN that the device is connected to, if any.", "isRequired": false},
                {"name": "signalStrength", "wire": "signalStrength", "type": "int32", "summary": "The signal strength in dBm, if the device is connected.", "isRequired": false},
                {"name": "authenticationState", "wire": "authState", "type": "AuthenticationState", "summary": "The progress of the authentication.", "isRequired": false},
                {"name": "loginModes", "wire": "supportedAuthModes", "type": "list<AuthenticationMode>", "summary": "How the device can log in.", "isRequired": false},
                {"name": "configurationLimit", "wire": "maxNumberOfAuthConfigs", "type": "int32", "summary": "How many configurations there can be.", "isRequired": false},
                {"name": "networks", "wire": "configs", "type": "list<StationNetwork>", "summary": "The WLANs to connect to.", "isRequired": false}
              ]
            },
            {
              "name": "StationNetwork",
              "summary": "A WLAN to connect to.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The configuration's identifier.", "isRequired": true},
                {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The WLAN's SSID.", "length": "0...32", "isRequired": false}
              ]
            },
            {
              "name": "ModemState",
              "summary": "The modem.",
              "fields": [
                {"name": "imei", "wire": "imei", "type": "string", "summary": "The modem's IMEI, 15 digits, if the modem is ready.", "isRequired": false},
                {"name": "sims", "wire": "sim", "type": "list<SIM>", "summary": "The SIM slots.", "isRequired": false}
              ]
            },
            {
              "name": "SIM",
              "summary": "A SIM slot.",
              "fields": [
                {"name": "slotID", "wire": "slotId", "type": "string", "summary": "The slot's number.", "length": "1...2", "pattern": "^[0-9]+$", "isRequired": true},
                {"name": "status", "wire": "status", "type": "SIMStatus", "summary": "The state of the SIM.", "isRequired": false},
                {"name": "iccid", "wire": "iccid", "type": "string", "summary": "The SIM's serial number (ICCID), if there is a SIM.", "isRequired": false},
                {"name": "provider", "wire": "provider", "type": "string", "summary": "The SIM's provider, if there is a SIM.", "isRequired": false},
                {"name": "pinRetries", "wire": "pinRetries", "type": "int32", "summary": "How many attempts at the PIN are left, if there is a SIM.", "isRequired": false},
                {"name": "pukRetries", "wire": "pukRetries", "type": "int32", "summary": "How many attempts at the PUK are left, if there is a SIM.", "isRequired": false},
                {"name": "connection", "wire": "connection", "type": "ConnectionState", "summary": "The connection to the cellular network.", "isRequired": false}
              ]
            },
            {
              "name": "ConnectionState",
              "summary": "The connection to the cellular network.",
              "fields": [
                {"name": "status", "wire": "connectionStatus", "type": "ConnectionStatus", "summary": "The progress of the connection.", "isRequired": false},
                {"name": "operatorName", "wire": "operatorName", "type": "string", "summary": "The network's operator, if there is a connection.", "isRequired": false},
                {"name": "radioInterface", "wire": "radioInterface", "type": "RadioInterface", "summary": "The radio interface in use.", "isRequired": false},
                {"name": "networkInterfaces", "wire": "networkInterface", "type": "list<CellularInterface>", "summary": "The network interfaces of the SIM.", "isRequired": false}
              ]
            },
            {
              "name": "CellularInterface",
              "summary": "A network interface of a SIM.",
              "fields": [
                {"name": "name", "wire": "interfaceName", "type": "string", "summary": "The interface's name.", "isRequired": true},
                {"name": "accessPointName", "wire": "accessPointName", "type": "string", "summary": "The name of the access point (APN).", "isRequired": false},
                {"name": "ipv4", "wire": "ipv4Info", "type": "IPv4AddressStatus", "summary": "The IPv4 address, if there is one.", "isRequired": false}
              ]
            },
            {
              "name": "SwitchState",
              "summary": "The switch in the device.",
              "fields": [
                {"name": "ports", "wire": "port", "type": "list<SwitchPort>", "summary": "The ports of the switch.", "isRequired": false}
              ]
            },
            {
              "name": "SwitchPort",
              "summary": "A port of a switch.",
              "fields": [
                {"name": "id", "wire": "portId", "type": "string", "summary": "The port's identifier.", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the port is on; true by default.", "isRequired": false},
                {"name": "state", "wire": "lowerState", "type": "LinkState", "summary": "Whether the link is up.", "isRequired": false},
                {"name": "remoteAddresses", "wire": "remoteAddresses", "type": "list<string>", "summary": "The MAC addresses that the port has seen.", "isRequired": false},
                {"name": "isSecuritySupported", "wire": "security_supported", "type": "bool", "summary": "Whether the port has security settings.", "isRequired": false},
                {"name": "security", "wire": "security", "type": "PortSecurity", "summary": "The security settings, if the port has them.", "isRequired": false}
              ]
            },
            {
              "name": "PortSecurity",
              "summary": "The security settings of a port.",
              "fields": [
                {"name": "isAuthenticationServerEnabled", "wire": "authServerEnabled", "type": "bool", "summary": "Whether the authentication server is on.", "isRequired": false},
                {"name": "enforcement", "wire": "authServerEnforced", "type": "Enforcement", "summary": "The requirements of the authentication server.", "isRequired": false},
                {"name": "authenticationState", "wire": "authState", "type": "AuthenticationState", "summary": "The progress of the authentication.", "isRequired": false},
                {"name": "macsecState", "wire": "macSecState", "type": "MACsecState", "summary": "The state of MACsec.", "isRequired": false}
              ]
            },
            {
              "name": "Uplink",
              "summary": "An interface to the rest of the network.",
              "words": [
                {"name": "nothing", "wire": "NONE", "summary": "No interface."},
                {"name": "wired", "wire": "WIRED", "summary": "The wired interface."},
                {"name": "modem", "wire": "MODEM", "summary": "The modem."},
                {"name": "sfp", "wire": "SFP", "summary": "The SFP interface."},
                {"name": "wlan", "wire": "WLAN", "summary": "The WLAN interface."}
              ]
            },
            {
              "name": "CongestionNotification",
              "summary": "How the device uses TCP Explicit Congestion Notification (ECN).",
              "words": [
                {"name": "disabled", "wire": "DISABLED", "summary": "The device does not use ECN."},
                {"name": "acceptsAndInitiates", "wire": "ACCEPT_INITIATE", "summary": "The device accepts and initiates ECN."},
                {"name": "accepts", "wire": "ACCEPT_ONLY", "summary": "The device accepts ECN."}
              ]
            },
            {
              "name": "IPStatus",
              "summary": "Addresses and routers in use.",
              "fields": [
                {"name": "ipv4", "wire": "ipv4", "type": "IPv4Status", "summary": "The addresses and the router of IPv4.", "isRequired": false},
                {"name": "ipv6", "wire": "ipv6", "type": "IPv6Status", "summary": "The addresses and the routers of IPv6.", "isRequired": false}
              ]
            },
            {
              "name": "IPv4Status",
              "summary": "Addresses and the router of IPv4 in use.",
              "fields": [
                {"name": "addresses", "wire": "addresses", "type": "list<IPv4AddressStatus>", "summary": "The addresses.", "isRequired": false},
                {"name": "defaultRouter", "wire": "defaultRouter", "type": "string", "summary": "The default router's address, if there is one.", "isRequired": false}
              ]
            },
            {
              "name": "IPv4AddressStatus",
              "summary": "An IPv4 address in use.",
              "fields": [
                {"name": "address", "wire": "ipAddress", "type": "string", "summary": "The address.", "isRequired": false},
                {"name": "prefixLength", "wire": "prefixLength", "type": "int32", "summary": "The length of the network's prefix, in bits.", "isRequired": false},
                {"name": "origin", "wire": "origin", "type": "AddressOrigin", "summary": "Where the address comes from.", "isRequired": false}
              ]
            },
            {
              "name": "IPv6Status",
              "summary": "Addresses and routers of IPv6 in use.",
              "fields": [
                {"name": "addresses", "wire": "addresses", "type": "list<IPv6AddressStatus>", "summary": "The addresses.", "isRequired": false},
                {"name": "defaultRouters", "wire": "defaultRouters", "type": "list<string>", "summary": "The addresses of the default routers.", "isRequired": false}
              ]
            },
            {
              "name": "IPv6AddressStatus",
              "summary": "An IPv6 address in use.",
              "fields": [
                {"name": "address", "wire": "ipAddress", "type": "string", "summary": "The address.", "isRequired": false},
                {"name": "prefixLength", "wire": "prefixLength", "type": "int32", "summary": "The length of the network's prefix, in bits.", "isRequired": false},
                {"name": "origin", "wire": "origin", "type": "AddressOrigin", "summary": "Where the address comes from.", "isRequired": false}
              ]
            },
            {
              "name": "AddressOrigin",
              "summary": "Where an address comes from.",
              "words": [
                {"name": "cellular", "wire": "CELLULAR", "summary": "The cellular network."},
                {"name": "dhcp", "wire": "DHCP", "summary": "DHCP."},
                {"name": "static", "wire": "STATIC", "summary": "The settings."},
                {"name": "linkLocal", "wire": "LINKLOCAL", "summary": "The device itself; the address is for the local network."},
                {"name": "routerAdvertisement", "wire": "RA", "summary": "A router's advertisement, for IPv6."},
                {"name": "unknown", "wire": "UNKNOWN", "summary": "Not known."}
              ]
            },
            {
              "name": "IPv4Configuration",
              "summary": "How an interface gets its IPv4 addresses.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether IPv4 is on.", "isRequired": false},
                {"name": "mode", "wire": "configurationMode", "type": "IPv4Mode", "summary": "Where the address comes from.", "isRequired": false},
                {"name": "linkLocalMode", "wire": "linkLocalMode", "type": "LinkLocalMode", "summary": "Whether there is an address for the local network.", "isRequired": false},
                {"name": "staticAddress", "wire": "staticAddressConfig", "type": "IPv4StaticAddress", "summary": "The address that is set.", "isRequired": false},
                {"name": "staticDefaultRouter", "wire": "staticDefaultRouter", "type": "string", "summary": "The address that is set for the default router.", "isRequired": false},
                {"name": "vendorClassIdentifier", "wire": "vendorClassIdentifier", "type": "string", "summary": "The vendor class identifier that the device sends to a DHCP server.", "isRequired": false}
              ]
            },
            {
              "name": "IPv4Mode",
              "summary": "Where an IPv4 address comes from.",
              "words": [
                {"name": "dhcp", "wire": "DHCP", "summary": "DHCP."},
                {"name": "static", "wire": "STATIC", "summary": "The settings."}
              ]
            },
            {
              "name": "LinkLocalMode",
              "summary": "Whether there is an IPv4 address for the local network.",
              "words": [
                {"name": "always", "wire": "ON", "summary": "Always."},
                {"name": "never", "wire": "OFF", "summary": "Never."},
                {"name": "fallback", "wire": "FALLBACK", "summary": "Only if there is no other address."}
              ]
            },
            {
              "name": "IPv4StaticAddress",
              "summary": "An IPv4 address that is set.",
              "fields": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The address.", "isRequired": false},
                {"name": "prefixLength", "wire": "prefixLength", "type": "int32", "summary": "The length of the network's prefix, in bits.", "isRequired": false},
                {"name": "broadcastAddress", "wire": "broadcastAddress", "type": "string", "summary": "The broadcast address, if it is not calculated.", "isRequired": false}
              ]
            },
            {
              "name": "IPv6Configuration",
              "summary": "How an interface gets its IPv6 addresses.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether IPv6 is on.", "isRequired": false},
                {"name": "mode", "wire": "autoConfigurationMode", "type": "IPv6Mode", "summary": "The source of automatic addresses.", "isRequired": false},
                {"name": "staticAddresses", "wire": "staticAddresses", "type": "list<IPv6StaticAddress>", "summary": "The addresses that are set, at most five.", "isRequired": false},
                {"name": "staticDefaultRouter", "wire": "staticDefaultRouter", "type": "string", "summary": "The address that is set for the default router, if any.", "isRequired": false}
              ]
            },
            {
              "name": "IPv6Mode",
              "summary": "The source of automatic IPv6 addresses.",
              "words": [
                {"name": "automatic", "wire": "AUTO", "summary": "The source is chosen automatically."},
                {"name": "stateless", "wire": "STATELESS", "summary": "Stateless configuration."},
                {"name": "stateful", "wire": "STATEFUL", "summary": "Stateful configuration."},
                {"name": "disabled", "wire": "OFF", "summary": "There are no automatic addresses."}
              ]
            },
            {
              "name": "IPv6StaticAddress",
              "summary": "An IPv6 address that is set.",
              "fields": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The address.", "isRequired": false},
                {"name": "prefixLength", "wire": "prefixLength", "type": "int32", "summary": "The length of the network's prefix, in bits.", "isRequired": false}
              ]
            },
            {
              "name": "LinkMode",
              "summary": "The speed and duplex mode of a wire.",
              "words": [
                {"name": "unknown", "wire": "UNKNOWN", "summary": "Not known."},
                {"name": "automatic", "wire": "AUTO", "summary": "Both ends negotiate the speed and duplex mode."},
                {"name": "half10", "wire": "10HD", "summary": "10 Mbit/s, half duplex."},
                {"name": "full10", "wire": "10FD", "summary": "10 Mbit/s, full duplex."},
                {"name": "half100", "wire": "100HD", "summary": "100 Mbit/s, half duplex."},
                {"name": "full100", "wire": "100FD", "summary": "100 Mbit/s, full duplex."},
                {"name": "half1000", "wire": "1000HD", "summary": "1000 Mbit/s, half duplex."},
                {"name": "full1000", "wire": "1000FD", "summary": "1000 Mbit/s, full duplex."}
              ]
            },
            {
              "name": "InterfaceState",
              "summary": "Whether an interface can be used.",
              "words": [
                {"name": "pending", "wire": "PENDING", "summary": "The interface cannot be used yet."},
                {"name": "ready", "wire": "READY", "summary": "The interface can be used."}
              ]
            },
            {
              "name": "AuthenticationMode",
              "summary": "A way to log in to a network.",
              "words": [
                {"name": "nothing", "wire": "NONE", "summary": "No login."},
                {"name": "wpaPassphrase", "wire": "WPA_PASSPHRASE", "summary": "WPA with a passphrase."},
                {"name": "wpaPSK", "wire": "WPA_PSK", "summary": "WPA with a pre-shared key."},
                {"name": "eapTLS", "wire": "EAP_TLS", "summary": "EAP-TLS."},
                {"name": "mschapv2", "wire": "EAP_MSCHAPV2", "summary": "EAP with MSCHAPv2."},
                {"name": "macsecPSK", "wire": "MACSEC_PSK", "summary": "MACsec with a pre-shared key."}
              ]
            },
            {
              "name": "AuthenticationConfigurations",
              "summary": "The settings of each way to log in.",
              "fields": [
                {"name": "eapTLS", "wire": "eapTls", "type": "EAPTLSConfiguration", "summary": "The settings of EAP-TLS.", "isRequired": false},
                {"name": "mschapv2", "wire": "mschapv2", "type": "MSCHAPv2Configuration", "summary": "The settings of MSCHAPv2, except the password.", "isRequired": false},
                {"name": "macsecPSK", "wire": "macsecPsk", "type": "MACsecConfiguration", "summary": "The settings of MACsec with a pre-shared key, except the key.", "isRequired": false}
              ]
            },
            {
              "name": "EAPTLSConfiguration",
              "summary": "The settings of EAP-TLS.",
              "fields": [
                {"name": "identity", "wire": "identity", "type": "string", "summary": "The identity that belongs to the certificate, if one is set.", "isRequired": false},
                {"name": "clientCertificateID", "wire": "clientCertId", "type": "string", "summary": "The client certificate's name on the device, if one is set.", "isRequired": false},
                {"name": "caCertificateIDs", "wire": "caCerts", "type": "list<string>", "summary": "The names of the trusted CA certificates, at most five.", "isRequired": false},
                {"name": "eapolVersion", "wire": "eapolVersion", "type": "int32", "summary": "The version of EAPOL, from 1 to 3.", "isRequired": false}
              ]
            },
            {
              "name": "MSCHAPv2Configuration",
              "summary": "The settings of MSCHAPv2.",
              "fields": [
                {"name": "identity", "wire": "identity", "type": "string", "summary": "The user name, if one is set.", "isRequired": false},
                {"name": "caCertificateIDs", "wire": "caCerts", "type": "list<string>", "summary": "The names of the trusted CA certificates, at most five.", "isRequired": false},
                {"name": "eapolVersion", "wire": "eapolVersion", "type": "int32", "summary": "The version of EAPOL, from 1 to 3.", "isRequired": false},
                {"name": "peap", "wire": "peap", "type": "PEAPConfiguration", "summary": "The settings of PEAP.", "isRequired": false}
              ]
            },
            {
              "name": "PEAPConfiguration",
              "summary": "The settings of PEAP.",
              "fields": [
                {"name": "version", "wire": "version", "type": "int32", "summary": "The version of PEAP, 0 or 1.", "isRequired": false},
                {"name": "label", "wire": "label", "type": "PEAPLabel", "summary": "The label of PEAP, only for version 1.", "isRequired": false}
              ]
            },
            {
              "name": "PEAPLabel",
              "summary": "A label of PEAP.",
              "words": [
                {"name": "clientEAPEncryption", "wire": "CLIENT_EAP_ENCRYPTION", "summary": "Client EAP encryption."},
                {"name": "clientPEAPEncryption", "wire": "CLIENT_PEAP_ENCRYPTION", "summary": "Client PEAP encryption."}
              ]
            },
            {
              "name": "MACsecConfiguration",
              "summary": "The settings of MACsec with a key.",
              "fields": [
                {"name": "keyName", "wire": "ckn", "type": "string", "summary": "The name of the connectivity association key, in hexadecimal, if one is set.", "isRequired": false}
              ]
            },
            {
              "name": "FoundAccessPoint",
              "summary": "An access point.",
              "fields": [
                {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The SSID of the access point.", "isRequired": false},
                {"name": "bssid", "wire": "bssid", "type": "string", "summary": "The MAC address of the access point.", "isRequired": false},
                {"name": "band", "wire": "band", "type": "WLANBand", "summary": "The band of the access point.", "isRequired": false},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel of the access point.", "isRequired": false},
                {"name": "signalStrength", "wire": "signalStrength", "type": "int32", "summary": "The signal strength of the access point, in dBm.", "isRequired": false},
                {"name": "keyManagement", "wire": "keyMgmt", "type": "list<KeyManagement>", "summary": "How stations log in.", "isRequired": false}
              ]
            },
            {
              "name": "WLANBand",
              "summary": "A band of WLAN.",
              "words": [
                {"name": "ghz2", "wire": "BAND_2_4GHZ", "summary": "2.4 GHz."},
                {"name": "ghz5", "wire": "BAND_5GHZ", "summary": "5 GHz."}
              ]
            },
            {
              "name": "KeyManagement",
              "summary": "How stations log in to an access point.",
              "fields": [
                {"name": "suite", "wire": "suite", "type": "KeyManagementSuite", "summary": "The kind of keys.", "isRequired": false},
                {"name": "wpaVersion", "wire": "wpaVersion", "type": "WPAVersion", "summary": "The version of WPA.", "isRequired": false}
              ]
            },
            {
              "name": "KeyManagementSuite",
              "summary": "A kind of keys of a WLAN.",
              "words": [
                {"name": "nothing", "wire": "WPA_NONE", "summary": "No keys."},
                {"name": "psk", "wire": "WPA_PSK", "summary": "A pre-shared key."},
                {"name": "eap", "wire": "WPA_EAP", "summary": "Keys from EAP."}
              ]
            },
            {
              "name": "WPAVersion",
              "summary": "A version of WPA.",
              "words": [
                {"name": "nothing", "wire": "NONE", "summary": "No WPA."},
                {"name": "wpa1", "wire": "WPA1", "summary": "WPA."},
                {"name": "wpa2", "wire": "WPA2", "summary": "WPA2."},
                {"name": "unknown", "wire": "UNKNOWN", "summary": "Not known."}
              ]
            },
            {
              "name": "ConnectionTest",
              "summary": "The result of a test of the WLAN's settings.",
              "words": [
                {"name": "authenticated", "wire": "AUTH_SUCCESSFUL", "summary": "The authentication succeeded."},
                {"name": "authenticationFailed", "wire": "AUTH_FAIL", "summary": "The authentication failed."},
                {"name": "timeout", "wire": "TIMEOUT", "summary": "The test timed out."},
                {"name": "configurationChanged", "wire": "CONFIG_CHANGED", "summary": "The settings were changed during the test."},
                {"name": "interrupted", "wire": "INTERRUPTED", "summary": "The test was interrupted."},
                {"name": "configurationIncomplete", "wire": "CONFIG_INCOMPLETE", "summary": "Settings are missing."}
              ]
            },
            {
              "name": "SIMStatus",
              "summary": "The state of a SIM.",
              "words": [
                {"name": "pinDisabled", "wire": "PIN_DISABLED", "summary": "The SIM needs no PIN."},
                {"name": "unlocked", "wire": "UNLOCKED", "summary": "The SIM is unlocked."},
                {"name": "locked", "wire": "LOCKED", "summary": "The SIM needs its PIN."},
                {"name": "blocked", "wire": "BLOCKED", "summary": "Three wrong PINs have blocked the SIM; it needs its PUK."},
                {"name": "permanentlyBlocked", "wire": "PERMANENTLY_BLOCKED", "summary": "Ten wrong PUKs have blocked the SIM forever."},
                {"name": "absent", "wire": "NO_SIM", "summary": "There is no SIM."},
                {"name": "unknown", "wire": "UNKNOWN", "summary": "The SIM is broken, or the modem is not ready."}
              ]
            },
            {
              "name": "ConnectionStatus",
              "summary": "The progress of the connection to a cellular network.",
              "words": [
                {"name": "notRegistered", "wire": "NOT_REGISTERED", "summary": "The SIM is not registered."},
                {"name": "registered", "wire": "REGISTERED", "summary": "The SIM is registered, without a data connection."},
                {"name": "dataEnabled", "wire": "DATA_ENABLED", "summary": "There is a data connection, without an address."},
                {"name": "ipAssigned", "wire": "IP_ASSIGNED", "summary": "There is an address."}
              ]
            },
            {
              "name": "RadioInterface",
              "summary": "A radio interface of a cellular network.",
              "words": [
                {"name": "lte", "wire": "4G", "summary": "4G."},
                {"name": "standalone5G", "wire": "5GSA", "summary": "5G."},
                {"name": "nonStandalone5G", "wire": "5GNSA", "summary": "5G with the help of 4G."},
                {"name": "unknown", "wire": "UNKNOWN", "summary": "Not known."}
              ]
            },
            {
              "name": "LinkState",
              "summary": "Whether a link is up.",
              "words": [
                {"name": "up", "wire": "UP", "summary": "The link is up."},
                {"name": "down", "wire": "DOWN", "summary": "The link is down."}
              ]
            },
            {
              "name": "Enforcement",
              "summary": "The requirements of an authentication server.",
              "words": [
                {"name": "nothing", "wire": "NONE", "summary": "The server requires nothing."},
                {"name": "authenticated", "wire": "AUTHENTICATED", "summary": "The server requires authentication."},
                {"name": "macsecSecured", "wire": "MACSEC_SECURED", "summary": "The server requires a connection that MACsec secures."}
              ]
            },
            {
              "name": "AuthenticationState",
              "summary": "The progress of an authentication.",
              "words": [
                {"name": "unknown", "wire": "UNKNOWN", "summary": "Not known."},
                {"name": "authenticated", "wire": "AUTHENTICATED", "summary": "The authentication has succeeded."},
                {"name": "authenticating", "wire": "AUTHENTICATING", "summary": "The authentication is in progress."},
                {"name": "stopped", "wire": "STOPPED", "summary": "The authentication is not in progress."},
                {"name": "failed", "wire": "FAILED", "summary": "The authentication has failed."}
              ]
            },
            {
              "name": "MACsecState",
              "summary": "The state of MACsec.",
              "words": [
                {"name": "unknown", "wire": "UNKNOWN", "summary": "Not known."},
                {"name": "secured", "wire": "SECURED", "summary": "The connection is secured."},
                {"name": "connecting", "wire": "CONNECTING", "summary": "MACsec is connecting."},
                {"name": "stopped", "wire": "STOPPED", "summary": "MACsec is stopped."},
                {"name": "failed", "wire": "FAILED", "summary": "MACsec has failed."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
