// Generated from Specs/network-settings-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Network settings API.
    static let networkSettings = #"""
        {
          "name": "networkSettings",
          "namespace": "NetworkSettings",
          "title": "Network settings API",
          "summary": "The device's network: addresses, names, proxies, VLANs, WLAN and 802.1X.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/",
          "discovery": "network-settings",
          "since": "AXIS OS 8.50",
          "operations": [
            {
              "id": "networkSettings/addVLAN",
              "name": "addVLAN",
              "summary": "Adds a VLAN to a network interface.",
              "swift": "vapix.networkSettings.addVLAN(masterDeviceName: String, vlanID: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#addvlan-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "addVlan",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "masterDeviceName", "wire": "masterDeviceName", "type": "string", "summary": "The name of the interface, \"eth0\" for example.", "place": "params", "isRequired": true},
                {"name": "vlanID", "wire": "VlanId", "type": "int32", "summary": "The VLAN's number; number 4 on \"eth0\" gives the name \"eth0.4\".", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "networkSettings/getNetworkInfo",
              "name": "getNetworkInfo",
              "summary": "Reads all network settings and the present state of the network.",
              "swift": "vapix.networkSettings.getNetworkInfo() async throws -> NetworkSettings.NetworkInfoReply",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#getnetworkinfo-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "getNetworkInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 8.50",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "system", "wire": "system", "type": "System", "summary": "The settings of the whole device.", "isRequired": false},
                  {"name": "devices", "wire": "devices", "type": "list<Device>", "summary": "The network interfaces.", "isRequired": false}
                ]
              }
            },
            {
              "id": "networkSettings/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.networkSettings.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#getsupportedversions-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 8.50",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "networkSettings/removeVLAN",
              "name": "removeVLAN",
              "summary": "Removes a VLAN.",
              "swift": "vapix.networkSettings.removeVLAN(vlanName: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#removevlan-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "removeVlan",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "vlanName", "wire": "VlanName", "type": "string", "summary": "The VLAN's full name, \"eth0.4\" for example.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "networkSettings/scanWLANNetworks",
              "name": "scanWLANNetworks",
              "summary": "Lists the wireless networks in range of an interface.",
              "swift": "vapix.networkSettings.scanWLANNetworks(deviceName: String, refresh: Bool? = nil) async throws -> NetworkSettings.ScanWLANNetworksReply",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#scanwlannetworks-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "scanWLANNetworks",
              "apiVersion": "1.14",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "parameters": [
                {"name": "deviceName", "wire": "deviceName", "type": "string", "summary": "The name of the interface, \"eth0\" for example.", "place": "params", "isRequired": true},
                {"name": "refresh", "wire": "refresh", "type": "bool", "summary": "Whether to scan again instead of reading the last scan; true by default.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "networks", "wire": "networks", "type": "list<WLANNetwork>", "summary": "The networks.", "isRequired": false}
                ]
              }
            },
            {
              "id": "networkSettings/setDeviceConfiguration",
              "name": "setDeviceConfiguration",
              "summary": "Turns a network interface on or off permanently.",
              "swift": "vapix.networkSettings.setDeviceConfiguration(deviceName: String, staticState: NetworkSettings.DeviceState? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#setdeviceconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setDeviceConfiguration",
              "apiVersion": "1.17",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "deviceName", "wire": "deviceName", "type": "string", "summary": "The name of the interface, \"eth0\" for example.", "place": "params", "isRequired": true},
                {"name": "staticState", "wire": "staticState", "type": "DeviceState", "summary": "Whether the interface is to be up or down, also after a restart.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/setHostnameConfiguration",
              "name": "setHostnameConfiguration",
              "summary": "Sets the host name or its source; absent values stay unchanged.",
              "swift": "vapix.networkSettings.setHostnameConfiguration(usesDHCPHostname: Bool? = nil, staticHostname: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#sethostnameconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setHostnameConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "usesDHCPHostname", "wire": "useDhcpHostname", "type": "bool", "summary": "Whether a name from DHCP takes precedence over the static one.", "place": "params", "isRequired": false},
                {"name": "staticHostname", "wire": "staticHostname", "type": "string", "summary": "The static host name.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/setIPv4AddressConfiguration",
              "name": "setIPv4AddressConfiguration",
              "summary": "Sets the IPv4 address of an interface or its source; absent values stay unchanged.",
              "swift": "vapix.networkSettings.setIPv4AddressConfiguration(deviceName: String, enabled: Bool? = nil, configurationMode: NetworkSettings.ConfigurationMode? = nil, linkLocalMode: NetworkSettings.LinkLocalMode? = nil, staticDefaultRouter: String? = nil, staticAddressConfigurations: [NetworkSettings.StaticAddress]? = nil, usesStaticDHCPFallback: Bool? = nil, usesDHCPStaticRoutes: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#setipv4addressconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setIPv4AddressConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "deviceName", "wire": "deviceName", "type": "string", "summary": "The name of the interface, \"eth0\" for example.", "place": "params", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether IPv4 is on; it cannot be off while IPv6 is off.", "place": "params", "isRequired": false},
                {"name": "configurationMode", "wire": "configurationMode", "type": "ConfigurationMode", "summary": "The source of the address.", "place": "params", "isRequired": false},
                {"name": "linkLocalMode", "wire": "linkLocalMode", "type": "LinkLocalMode", "summary": "The use of a link-local address.", "place": "params", "isRequired": false},
                {"name": "staticDefaultRouter", "wire": "staticDefaultRouter", "type": "string", "summary": "The address of the default router, for static mode or if DHCP advertises no router.", "place": "params", "isRequired": false},
                {"name": "staticAddressConfigurations", "wire": "staticAddressConfigurations", "type": "list<StaticAddress>", "summary": "The static addresses; the interface's `maximumStaticAddresses` limits their number.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "usesStaticDHCPFallback", "wire": "useStaticDHCPFallback", "type": "bool", "summary": "Whether the static default router is used if DHCP provides no default router.", "place": "params", "isRequired": false},
                {"name": "usesDHCPStaticRoutes", "wire": "useDHCPStaticRoutes", "type": "bool", "summary": "Whether routes from DHCP are used in place of the router from DHCP.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/setIPv6AddressConfiguration",
              "name": "setIPv6AddressConfiguration",
              "summary": "Turns IPv6 on an interface on or off.",
              "swift": "vapix.networkSettings.setIPv6AddressConfiguration(deviceName: String, enabled: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#setipv6addressconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setIPv6AddressConfiguration",
              "apiVersion": "1.6",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "deviceName", "wire": "deviceName", "type": "string", "summary": "The name of the interface, \"eth0\" for example.", "place": "params", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether IPv6 is on.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/setGlobalProxyConfiguration",
              "name": "setGlobalProxyConfiguration",
              "summary": "Sets the proxies for the whole device, which take effect after a restart.",
              "swift": "vapix.networkSettings.setGlobalProxyConfiguration(httpProxy: String? = nil, httpsProxy: String? = nil, noProxy: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#setglobalproxyconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setGlobalProxyConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "httpProxy", "wire": "httpProxy", "type": "string", "summary": "The HTTP proxy.", "place": "params", "isRequired": false},
                {"name": "httpsProxy", "wire": "httpsProxy", "type": "string", "summary": "The HTTPS proxy.", "place": "params", "isRequired": false},
                {"name": "noProxy", "wire": "noProxy", "type": "string", "summary": "The hosts to reach without a proxy, \".axis.com\" or \"192.168.0.0/24\" for example; wildcards are not allowed.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/setResolverConfiguration",
              "name": "setResolverConfiguration",
              "summary": "Sets the DNS servers and domains or their source; absent values stay unchanged.",
              "swift": "vapix.networkSettings.setResolverConfiguration(usesDHCPResolverInfo: Bool? = nil, staticNameServers: [String]? = nil, staticSearchDomains: [String]? = nil, staticDomainName: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#setresolverconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setResolverConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "usesDHCPResolverInfo", "wire": "useDhcpResolverInfo", "type": "bool", "summary": "Whether settings from DHCP take precedence over the static ones.", "place": "params", "isRequired": false},
                {"name": "staticNameServers", "wire": "staticNameServers", "type": "list<string>", "summary": "The DNS servers; the device's `maximumStaticNameServers` limits their number.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "staticSearchDomains", "wire": "staticSearchDomains", "type": "list<string>", "summary": "The search domains; the device's `maximumStaticSearchDomains` limits their number.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "staticDomainName", "wire": "staticDomainName", "type": "string", "summary": "The domain name.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/setWired8021XConfiguration",
              "name": "setWired8021XConfiguration",
              "summary": "Sets 802.1X or MACsec on a wired interface; absent values stay unchanged.",
              "swift": "vapix.networkSettings.setWired8021XConfiguration(deviceName: String, enabled: Bool? = nil, mode: NetworkSettings.AuthenticationMode? = nil, identity: String? = nil, password: String? = nil, eapolVersion: NetworkSettings.EAPoLVersion? = nil, peapVersion: NetworkSettings.PEAPVersion? = nil, label: Int? = nil, clientCertificate: String? = nil, caCertificates: [String]? = nil, mkaCAK: String? = nil, mkaCKN: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#setwired8021xconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setWired8021XConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "deviceName", "wire": "deviceName", "type": "string", "summary": "The name of the interface, \"eth0\" for example.", "place": "params", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether 802.1X is on.", "place": "params", "isRequired": false},
                {"name": "mode", "wire": "mode", "type": "AuthenticationMode", "summary": "The authentication mode.", "place": "params", "isRequired": false},
                {"name": "identity", "wire": "identity", "type": "string", "summary": "The EAP identity.", "place": "params", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The EAP password, for PEAP-MSCHAPv2.", "place": "params", "isRequired": false},
                {"name": "eapolVersion", "wire": "eapolVersion", "type": "EAPoLVersion", "summary": "The EAPoL version.", "place": "params", "isRequired": false},
                {"name": "peapVersion", "wire": "peapVersion", "type": "PEAPVersion", "summary": "The PEAP version, for PEAP-MSCHAPv2.", "place": "params", "isRequired": false},
                {"name": "label", "wire": "label", "type": "int32", "summary": "The PEAP label, for PEAP-MSCHAPv2; 1 for client EAP encryption, 2 for client PEAP encryption.", "place": "params", "isRequired": false},
                {"name": "clientCertificate", "wire": "certClient", "type": "string", "summary": "The identifier of the client certificate, required for EAP-TLS; an empty text for no certificate.", "place": "params", "isRequired": false},
                {"name": "caCertificates", "wire": "certsCA", "type": "list<string>", "summary": "The CA certificates' identifiers; an empty list for none.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "mkaCAK", "wire": "mkaCak", "type": "string", "summary": "The MACsec key, 32 or 64 hexadecimal digits.", "place": "params", "isRequired": false},
                {"name": "mkaCKN", "wire": "mkaCkn", "type": "string", "summary": "The name of the MACsec key, an even number of hexadecimal digits from 2 to 64.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/setWLANConfiguration",
              "name": "setWLANConfiguration",
              "summary": "Sets the country whose rules apply to the wireless interfaces.",
              "swift": "vapix.networkSettings.setWLANConfiguration(countryCode: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setWlanConfiguration",
              "apiVersion": "1.27",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "countryCode", "wire": "countryCode", "type": "string", "summary": "The country code, any but `XX`; some devices do not allow a change.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "networkSettings/setWLANStationConfiguration",
              "name": "setWLANStationConfiguration",
              "summary": "Sets the wireless network that an interface joins, and its authentication.",
              "swift": "vapix.networkSettings.setWLANStationConfiguration(deviceName: String, ssid: String? = nil, authentication: NetworkSettings.StationAuthentication? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanstationconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "setWLANStationConfiguration",
              "apiVersion": "1.12",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "deviceName", "wire": "deviceName", "type": "string", "summary": "The name of the interface, \"eth0\" for example.", "place": "params", "isRequired": true},
                {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The name (SSID) of the network.", "place": "params", "isRequired": false},
                {"name": "authentication", "wire": "authentication", "type": "StationAuthentication", "summary": "The authentication mode and its settings.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/testWLANStationSettings",
              "name": "testWLANStationSettings",
              "summary": "Tests the connection to the configured wireless network; a failed test is a result, not an error.",
              "swift": "vapix.networkSettings.testWLANStationSettings(deviceName: String, timeout: Duration = .seconds(10)) async throws -> NetworkSettings.Outcome",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#testwlanstationsettings-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "testWLANStationSettings",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Outcome", "fields": []},
              "additionalTimeout": [
                "timeout"
              ],
              "parameters": [
                {"name": "deviceName", "wire": "deviceName", "type": "string", "summary": "The name of the interface, \"eth0\" for example.", "place": "params", "isRequired": true},
                {"name": "timeout", "wire": "timeout", "type": "duration<seconds>", "summary": "The time limit of the test, in whole seconds; 10 by default.", "defaultValue": "10", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkSettings/wlanSwitchAPToStation",
              "name": "wlanSwitchAPToStation",
              "summary": "Ends installation mode and starts to join the configured wireless network.",
              "swift": "vapix.networkSettings.wlanSwitchAPToStation() async throws -> NetworkSettings.Outcome",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings-api/#wlanswitchaptostation-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/network_settings.cgi",
              "method": "wlanSwitchAPToStation",
              "apiVersion": "1.16",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 8.50",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Outcome", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Outcome",
              "summary": "The outcome of a connection test, or of the end of installation mode.",
              "fields": [
                {"name": "code", "wire": "code", "type": "int32", "summary": "0 for success; other codes of a test are 1 refused, 2 timeout, 3 settings changed, 4 interrupted, 5 settings incomplete.", "isRequired": true},
                {"name": "message", "wire": "message", "type": "string", "summary": "The device's description of the code.", "isRequired": false}
              ]
            },
            {
              "name": "System",
              "summary": "The settings of the whole device.",
              "fields": [
                {"name": "tcpECNMode", "wire": "tcpEcnMode", "type": "ECNMode", "summary": "The use of Explicit Congestion Notification for TCP.", "isRequired": false},
                {"name": "wlan", "wire": "wlan", "type": "SystemWLAN", "summary": "The rules for wireless interfaces; nil if the device has no such interface.", "isRequired": false},
                {"name": "maximumVLANs", "wire": "maxSupportedVlans", "type": "int32", "summary": "The maximum number of VLANs.", "isRequired": false},
                {"name": "deviceSwitching", "wire": "deviceSwitching", "type": "DeviceSwitching", "summary": "The choice of active interfaces.", "isRequired": false},
                {"name": "hostname", "wire": "hostname", "type": "Hostname", "summary": "The host name.", "isRequired": false},
                {"name": "resolver", "wire": "resolver", "type": "Resolver", "summary": "The DNS settings.", "isRequired": false},
                {"name": "globalProxies", "wire": "globalProxies", "type": "Proxies", "summary": "The proxies.", "isRequired": false}
              ]
            },
            {
              "name": "ECNMode",
              "summary": "The use of Explicit Congestion Notification for TCP.",
              "words": [
                {"name": "disabled", "wire": "disabled", "summary": "Off."},
                {"name": "acceptAndInitiate", "wire": "acceptAndInitiate", "summary": "The device accepts and initiates ECN."},
                {"name": "acceptOnly", "wire": "acceptOnly", "summary": "The device accepts ECN but does not initiate it."}
              ]
            },
            {
              "name": "SystemWLAN",
              "summary": "The rules for wireless interfaces.",
              "fields": [
                {"name": "countryCode", "wire": "countryCode", "type": "string", "summary": "The country's code; XX if none is set.", "isRequired": false},
                {"name": "isCountryCodeLocked", "wire": "countryCodeLock", "type": "bool", "summary": "Whether the code cannot be changed.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceSwitching",
              "summary": "The choice of active interfaces.",
              "fields": [
                {"name": "mode", "wire": "mode", "type": "SwitchingMode", "summary": "The way in which active interfaces are chosen.", "isRequired": false},
                {"name": "devices", "wire": "devices", "type": "list<string>", "summary": "The interfaces to choose from, the most important first.", "isRequired": false},
                {"name": "manualActiveDevices", "wire": "manualActiveDevices", "type": "list<string>", "summary": "The interfaces that are active in manual mode.", "isRequired": false},
                {"name": "activeDevices", "wire": "activeDevices", "type": "list<string>", "summary": "The interfaces that are active now.", "isRequired": false}
              ]
            },
            {
              "name": "SwitchingMode",
              "summary": "A way to choose active interfaces.",
              "words": [
                {"name": "auto", "wire": "auto", "summary": "The available interface with the highest priority is active."},
                {"name": "manual", "wire": "manual", "summary": "Only the interfaces in `manualActiveDevices` are active."},
                {"name": "noInterface", "wire": "none", "summary": "No interface is active."}
              ]
            },
            {
              "name": "Hostname",
              "summary": "The host name.",
              "fields": [
                {"name": "usesDHCPHostname", "wire": "useDhcpHostname", "type": "bool", "summary": "Whether a name from DHCP takes precedence over the static one.", "isRequired": false},
                {"name": "hostname", "wire": "hostname", "type": "string", "summary": "The current host name.", "isRequired": false},
                {"name": "staticHostname", "wire": "staticHostname", "type": "string", "summary": "The static host name.", "isRequired": false}
              ]
            },
            {
              "name": "Resolver",
              "summary": "The DNS settings.",
              "fields": [
                {"name": "usesDHCPResolverInfo", "wire": "useDhcpResolverInfo", "type": "bool", "summary": "Whether settings from DHCP take precedence over the static ones.", "isRequired": false},
                {"name": "nameServers", "wire": "nameServers", "type": "list<string>", "summary": "The DNS servers in use.", "isRequired": false},
                {"name": "staticNameServers", "wire": "staticNameServers", "type": "list<string>", "summary": "The static DNS servers.", "isRequired": false},
                {"name": "maximumStaticNameServers", "wire": "maxSupportedStaticNameServers", "type": "int32", "summary": "The maximum number of static DNS servers.", "isRequired": false},
                {"name": "searchDomains", "wire": "searchDomains", "type": "list<string>", "summary": "The search domains in use.", "isRequired": false},
                {"name": "staticSearchDomains", "wire": "staticSearchDomains", "type": "list<string>", "summary": "The static search domains.", "isRequired": false},
                {"name": "maximumStaticSearchDomains", "wire": "maxSupportedStaticSearchDomains", "type": "int32", "summary": "The maximum number of static search domains.", "isRequired": false},
                {"name": "domainName", "wire": "domainName", "type": "string", "summary": "The domain name in use.", "isRequired": false},
                {"name": "staticDomainName", "wire": "staticDomainName", "type": "string", "summary": "The static domain name.", "isRequired": false}
              ]
            },
            {
              "name": "Proxies",
              "summary": "The proxies, with passwords made unreadable.",
              "fields": [
                {"name": "httpProxy", "wire": "httpProxy", "type": "string", "summary": "The HTTP proxy.", "isRequired": false},
                {"name": "httpsProxy", "wire": "httpsProxy", "type": "string", "summary": "The HTTPS proxy.", "isRequired": false},
                {"name": "noProxy", "wire": "noProxy", "type": "string", "summary": "The hosts that are reached without a proxy.", "isRequired": false}
              ]
            },
            {
              "name": "Device",
              "summary": "A network interface.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The interface's name.", "isRequired": true},
                {"name": "type", "wire": "type", "type": "DeviceType", "summary": "The kind of interface.", "isRequired": false},
                {"name": "macAddress", "wire": "macAddress", "type": "string", "summary": "The interface's MAC address.", "isRequired": false},
                {"name": "partOfBridge", "wire": "partOfBridge", "type": "string", "summary": "The bridge that the interface is part of; an empty text if it is part of no bridge.", "isRequired": false},
                {"name": "hasLink", "wire": "link", "type": "bool", "summary": "Whether the interface has a link.", "isRequired": false},
                {"name": "state", "wire": "state", "type": "DeviceState", "summary": "Whether the interface is up.", "isRequired": false},
                {"name": "staticState", "wire": "staticState", "type": "DeviceState", "summary": "Whether the interface is configured to be up.", "isRequired": false},
                {"name": "ipv4", "wire": "IPv4", "type": "IPv4", "summary": "The IPv4 settings and addresses, if the interface supports IPv4.", "isRequired": false},
                {"name": "ipv6", "wire": "IPv6", "type": "IPv6", "summary": "The IPv6 settings and addresses, if the interface supports IPv6.", "isRequired": false},
                {"name": "wired", "wire": "wired", "type": "Wired", "summary": "The settings of a wired interface.", "isRequired": false},
                {"name": "wlan", "wire": "wlan", "type": "WLAN", "summary": "The settings of a wireless interface.", "isRequired": false},
                {"name": "switchPort", "wire": "switchPort", "type": "SwitchPort", "summary": "The number and the MAC addresses of the port, if the interface is a switch port.", "isRequired": false},
                {"name": "supportedModes", "wire": "supportedModes", "type": "list<AuthenticationMode>", "summary": "The supported authentication modes, on devices that state them here.", "isRequired": false}
              ]
            },
            {
              "name": "DeviceType",
              "summary": "The kind of a network interface.",
              "words": [
                {"name": "wired", "wire": "wired", "summary": "Wired."},
                {"name": "wlan", "wire": "wlan", "summary": "Wireless."},
                {"name": "bridged", "wire": "bridged", "summary": "A bridge."},
                {"name": "bridge", "wire": "bridge", "summary": "A bridge, in another spelling."},
                {"name": "switchPort", "wire": "switchPort", "summary": "A switch port."}
              ]
            },
            {
              "name": "DeviceState",
              "summary": "Whether a network interface is up.",
              "words": [
                {"name": "up", "wire": "up", "summary": "Up."},
                {"name": "down", "wire": "down", "summary": "Down."}
              ]
            },
            {
              "name": "IPv4",
              "summary": "IPv4 on an interface.",
              "fields": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether IPv4 is on.", "isRequired": false},
                {"name": "configurationMode", "wire": "configurationMode", "type": "ConfigurationMode", "summary": "The source of the address.", "isRequired": false},
                {"name": "linkLocalMode", "wire": "linkLocalMode", "type": "LinkLocalMode", "summary": "The use of a link-local address.", "isRequired": false},
                {"name": "addresses", "wire": "addresses", "type": "list<Address>", "summary": "The current addresses.", "isRequired": false},
                {"name": "maximumStaticAddresses", "wire": "maxSupportedStaticAddressConfigurations", "type": "int32", "summary": "The maximum number of static addresses.", "isRequired": false},
                {"name": "staticAddressConfigurations", "wire": "staticAddressConfigurations", "type": "list<StaticAddress>", "summary": "The static addresses.", "isRequired": false},
                {"name": "defaultRouter", "wire": "defaultRouter", "type": "string", "summary": "The IPv4 address of the current default router.", "isRequired": false},
                {"name": "staticDefaultRouter", "wire": "staticDefaultRouter", "type": "string", "summary": "The IPv4 address of the static default router.", "isRequired": false},
                {"name": "usesStaticDHCPFallback", "wire": "useStaticDHCPFallback", "type": "bool", "summary": "Whether the static default router is used if DHCP provides no default router.", "isRequired": false},
                {"name": "usesDHCPStaticRoutes", "wire": "useDHCPStaticRoutes", "type": "bool", "summary": "Whether routes from DHCP are used in place of the router from DHCP.", "isRequired": false}
              ]
            },
            {
              "name": "IPv6",
              "summary": "IPv6 on an interface.",
              "fields": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether IPv6 is on.", "isRequired": false},
                {"name": "configurationMode", "wire": "configurationMode", "type": "ConfigurationMode", "summary": "The source of the address.", "isRequired": false},
                {"name": "addresses", "wire": "addresses", "type": "list<Address>", "summary": "The current addresses.", "isRequired": false},
                {"name": "maximumStaticAddresses", "wire": "maxSupportedStaticAddressConfigurations", "type": "int32", "summary": "The maximum number of static addresses.", "isRequired": false},
                {"name": "staticAddressConfigurations", "wire": "staticAddressConfigurations", "type": "list<StaticAddress>", "summary": "The static addresses.", "isRequired": false},
                {"name": "defaultRouter", "wire": "defaultRouter", "type": "string", "summary": "The IPv6 address of the current default router.", "isRequired": false},
                {"name": "staticDefaultRouter", "wire": "staticDefaultRouter", "type": "string", "summary": "The IPv6 address of the static default router.", "isRequired": false}
              ]
            },
            {
              "name": "ConfigurationMode",
              "summary": "The source of an address.",
              "words": [
                {"name": "static", "wire": "static", "summary": "The address comes from the settings."},
                {"name": "dhcp", "wire": "dhcp", "summary": "The address comes from DHCP."}
              ]
            },
            {
              "name": "LinkLocalMode",
              "summary": "The use of a link-local address.",
              "words": [
                {"name": "off", "wire": "off", "summary": "The interface never has a link-local address."},
                {"name": "on", "wire": "on", "summary": "The interface always has a link-local address."},
                {"name": "fallback", "wire": "fallback", "summary": "The interface has a link-local address only if it has no other address."}
              ]
            },
            {
              "name": "Address",
              "summary": "An address that an interface has.",
              "fields": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The address.", "isRequired": true},
                {"name": "prefixLength", "wire": "prefixLength", "type": "int32", "summary": "The length of the subnet prefix, in bits.", "isRequired": false},
                {"name": "broadcast", "wire": "broadcast", "type": "string", "summary": "The broadcast address.", "isRequired": false},
                {"name": "origin", "wire": "origin", "type": "AddressOrigin", "summary": "The source of the address.", "isRequired": false},
                {"name": "scope", "wire": "scope", "type": "AddressScope", "summary": "The scope of the address.", "isRequired": false}
              ]
            },
            {
              "name": "AddressOrigin",
              "summary": "The source of an address.",
              "words": [
                {"name": "unknown", "wire": "unknown", "summary": "Unknown."},
                {"name": "static", "wire": "static", "summary": "The address comes from the static settings."},
                {"name": "dhcp", "wire": "dhcp", "summary": "The address comes from DHCP."},
                {"name": "linkLocal", "wire": "linkLocal", "summary": "The interface created the address."},
                {"name": "routerAdvertisement", "wire": "RA", "summary": "The address comes from a router advertisement, for IPv6 only."}
              ]
            },
            {
              "name": "AddressScope",
              "summary": "The scope of an address.",
              "words": [
                {"name": "nowhere", "wire": "nowhere", "summary": "The scope is not set."},
                {"name": "host", "wire": "host", "summary": "Host scope."},
                {"name": "link", "wire": "link", "summary": "Link-local scope."},
                {"name": "site", "wire": "site", "summary": "Site-local scope."},
                {"name": "global", "wire": "global", "summary": "Global scope."}
              ]
            },
            {
              "name": "StaticAddress",
              "summary": "A static address.",
              "fields": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The address.", "isRequired": true},
                {"name": "prefixLength", "wire": "prefixLength", "type": "int32", "summary": "The length of the subnet prefix, in bits.", "isRequired": false},
                {"name": "broadcast", "wire": "broadcast", "type": "string", "summary": "The IPv4 broadcast address; calculated from the address and the prefix if absent.", "isRequired": false}
              ]
            },
            {
              "name": "Wired",
              "summary": "The settings of a wired interface.",
              "fields": [
                {"name": "linkMode", "wire": "linkMode", "type": "LinkMode", "summary": "The speed and the duplex mode.", "isRequired": false},
                {"name": "supportedLinkModes", "wire": "supportedLinkModes", "type": "list<LinkMode>", "summary": "The supported link modes.", "isRequired": false},
                {"name": "isDownlink", "wire": "isDownlink", "type": "bool", "summary": "Whether the interface is a downlink, which leads to leaf devices and not to the core of the network.", "isRequired": false},
                {"name": "authentication", "wire": "8021X", "type": "Authentication", "summary": "The IEEE 802.1X settings, if the interface supports 802.1X.", "isRequired": false}
              ]
            },
            {
              "name": "LinkMode",
              "summary": "Speed and duplex.",
              "words": [
                {"name": "auto", "wire": "auto", "summary": "Automatic negotiation."},
                {"name": "half10", "wire": "10BaseT-HD", "summary": "10 Mbit/s, half duplex."},
                {"name": "full10", "wire": "10BaseT-FD", "summary": "10 Mbit/s, full duplex."},
                {"name": "half100", "wire": "100BaseTX-HD", "summary": "100 Mbit/s, half duplex."},
                {"name": "full100", "wire": "100BaseTX-FD", "summary": "100 Mbit/s, full duplex."},
                {"name": "half1000", "wire": "1000BaseTX-HD", "summary": "1000 Mbit/s, half duplex."},
                {"name": "full1000", "wire": "1000BaseTX-FD", "summary": "1000 Mbit/s, full duplex."}
              ]
            },
            {
              "name": "Authentication",
              "summary": "IEEE 802.1X on an interface.",
              "fields": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether 802.1X is on.", "isRequired": false},
                {"name": "status", "wire": "status", "type": "AuthenticationStatus", "summary": "The state of the authentication.", "isRequired": false},
                {"name": "mode", "wire": "mode", "type": "AuthenticationMode", "summary": "The current authentication mode.", "isRequired": false},
                {"name": "configurations", "wire": "configurations", "type": "list<AuthenticationConfiguration>", "summary": "The settings of each mode.", "isRequired": false},
                {"name": "parameters", "wire": "params", "type": "AuthenticationParameters", "summary": "The settings of the mode, on devices that do not send `configurations`.", "isRequired": false},
                {"name": "supportedModes", "wire": "supportedModes", "type": "list<AuthenticationMode>", "summary": "The supported authentication modes.", "isRequired": false},
                {"name": "isMACsecSecured", "wire": "MACsecSecured", "type": "bool", "summary": "Whether MACsec secures the connection.", "isRequired": false}
              ]
            },
            {
              "name": "AuthenticationStatus",
              "summary": "The state of an authentication.",
              "words": [
                {"name": "unknown", "wire": "Unknown", "summary": "Unknown."},
                {"name": "stopped", "wire": "Stopped", "summary": "The authentication has stopped, or 802.1X is off."},
                {"name": "unauthorized", "wire": "Unauthorized", "summary": "The authentication failed."},
                {"name": "authorized", "wire": "Authorized", "summary": "The authentication succeeded."},
                {"name": "connecting", "wire": "Connecting", "summary": "The authentication is in progress."}
              ]
            },
            {
              "name": "AuthenticationMode",
              "summary": "A way to authenticate.",
              "words": [
                {"name": "disabled", "wire": "none", "summary": "No authentication."},
                {"name": "personalPSK", "wire": "WPA-Personal-PSK", "summary": "WPA personal with a passphrase."},
                {"name": "personalHex", "wire": "WPA-Personal-HEX", "summary": "WPA personal with a key in hexadecimal."},
                {"name": "peapMSCHAPv2", "wire": "WPA-Enterprise-PEAP-MSCHAPv2", "summary": "WPA enterprise with PEAP-MSCHAPv2."},
                {"name": "eapTLS", "wire": "WPA-Enterprise-EAPTLS", "summary": "WPA enterprise with EAP-TLS."},
                {"name": "macsecPSK", "wire": "MACsec-PSK", "summary": "MACsec with a shared key."}
              ]
            },
            {
              "name": "AuthenticationConfiguration",
              "summary": "The settings of an authentication mode.",
              "fields": [
                {"name": "mode", "wire": "mode", "type": "AuthenticationMode", "summary": "The mode.", "isRequired": false},
                {"name": "parameters", "wire": "params", "type": "AuthenticationParameters", "summary": "The settings of the mode.", "isRequired": false}
              ]
            },
            {
              "name": "AuthenticationParameters",
              "summary": "The settings of an authentication mode; each mode has its own.",
              "fields": [
                {"name": "isPSKSet", "wire": "is_psk_set", "type": "bool", "summary": "Whether there is a passphrase.", "isRequired": false},
                {"name": "isHexSet", "wire": "is_hex_set", "type": "bool", "summary": "Whether there is a key in hexadecimal.", "isRequired": false},
                {"name": "isPasswordSet", "wire": "is_password_set", "type": "bool", "summary": "Whether there is a password.", "isRequired": false},
                {"name": "identity", "wire": "identity", "type": "string", "summary": "The EAP identity.", "isRequired": false},
                {"name": "eapolVersion", "wire": "eapolVersion", "type": "EAPoLVersion", "summary": "The EAPoL version.", "isRequired": false},
                {"name": "peapVersion", "wire": "peapVersion", "type": "ReportedPEAPVersion", "summary": "The PEAP version.", "isRequired": false},
                {"name": "label", "wire": "label", "type": "numeric<int32>", "summary": "The PEAP label; 1 for client EAP encryption, 2 for client PEAP encryption.", "isRequired": false},
                {"name": "isMKACAKSet", "wire": "is_mka_cak_set", "type": "bool", "summary": "Whether there is a MACsec key.", "isRequired": false},
                {"name": "mkaCKN", "wire": "mkaCkn", "type": "string", "summary": "The MACsec key's name.", "isRequired": false},
                {"name": "clientCertificate", "wire": "certClient", "type": "string", "summary": "The client certificate's identifier.", "isRequired": false},
                {"name": "caCertificates", "wire": "certsCA", "type": "list<string>", "summary": "The CA certificates' identifiers.", "isRequired": false}
              ]
            },
            {
              "name": "ReportedPEAPVersion",
              "summary": "A PEAP version, as a word or as a number.",
              "union": [
                {"name": "word", "type": "PEAPVersion", "summary": "The word."},
                {"name": "number", "type": "int32", "summary": "The number."}
              ]
            },
            {
              "name": "PEAPVersion",
              "summary": "A PEAP version.",
              "words": [
                {"name": "v0", "wire": "PEAPv0", "summary": "Version 0."},
                {"name": "v1", "wire": "PEAPv1", "summary": "Version 1."}
              ]
            },
            {
              "name": "EAPoLVersion",
              "summary": "An EAPoL version.",
              "words": [
                {"name": "v1", "wire": "EAPoLv1", "summary": "Version 1."},
                {"name": "v2", "wire": "EAPoLv2", "summary": "Version 2."},
                {"name": "v3", "wire": "EAPoLv3", "summary": "Version 3."}
              ]
            },
            {
              "name": "WLAN",
              "summary": "The settings of a wireless interface.",
              "fields": [
                {"name": "station", "wire": "station", "type": "Station", "summary": "The settings as a station, if the interface can be a station.", "isRequired": false},
                {"name": "accessPoint", "wire": "accessPoint", "type": "AccessPoint", "summary": "The settings as an access point, if the interface can be an access point.", "isRequired": false}
              ]
            },
            {
              "name": "Station",
              "summary": "An interface as a station.",
              "fields": [
                {"name": "activeSSID", "wire": "activeSsid", "type": "string", "summary": "The name (SSID) of the configured network.", "isRequired": false},
                {"name": "authentication", "wire": "8021X", "type": "Authentication", "summary": "The authentication.", "isRequired": false}
              ]
            },
            {
              "name": "AccessPoint",
              "summary": "An interface as an access point.",
              "fields": [
                {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The network's name.", "isRequired": false},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the access point is on.", "isRequired": false},
                {"name": "authenticationMode", "wire": "authenticationMode", "type": "AuthenticationMode", "summary": "The authentication mode for stations.", "isRequired": false},
                {"name": "supportsInstallationMode", "wire": "installationModeSupported", "type": "bool", "summary": "Whether the access point supports the installation mode.", "isRequired": false}
              ]
            },
            {
              "name": "SwitchPort",
              "summary": "A switch port.",
              "fields": [
                {"name": "portNumber", "wire": "portNumber", "type": "int32", "summary": "The number of the port.", "isRequired": false},
                {"name": "remoteAddresses", "wire": "remoteAddresses", "type": "list<string>", "summary": "The remote MAC addresses that the port observes.", "isRequired": false}
              ]
            },
            {
              "name": "StationAuthentication",
              "summary": "The authentication at a wireless network.",
              "fields": [
                {"name": "mode", "wire": "mode", "type": "AuthenticationMode", "summary": "The mode.", "isRequired": false},
                {"name": "parameters", "wire": "params", "type": "StationParameters", "summary": "The settings of the mode.", "isRequired": false}
              ]
            },
            {
              "name": "StationParameters",
              "summary": "The settings of an authentication mode; absent values stay unchanged.",
              "fields": [
                {"name": "identity", "wire": "identity", "type": "string", "summary": "The EAP identity.", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The password.", "isRequired": false},
                {"name": "eapolVersion", "wire": "eapolVersion", "type": "EAPoLVersion", "summary": "The EAPoL version.", "isRequired": false},
                {"name": "peapVersion", "wire": "peapVersion", "type": "PEAPVersion", "summary": "The PEAP version.", "isRequired": false},
                {"name": "label", "wire": "label", "type": "int32", "summary": "The PEAP label; 1 for client EAP encryption, 2 for client PEAP encryption.", "isRequired": false},
                {"name": "clientCertificate", "wire": "certClient", "type": "string", "summary": "The client certificate's identifier.", "isRequired": false},
                {"name": "caCertificates", "wire": "certsCA", "type": "list<string>", "summary": "The CA certificates' identifiers.", "isRequired": false}
              ]
            },
            {
              "name": "WLANNetwork",
              "summary": "A wireless network.",
              "fields": [
                {"name": "ssid", "wire": "ssid", "type": "string", "summary": "The name (SSID).", "isRequired": false},
                {"name": "band", "wire": "band", "type": "string", "summary": "The frequency band, \"2.4GHz\" or \"5GHz\".", "isRequired": false},
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel.", "isRequired": false},
                {"name": "signalStrength", "wire": "signalStrengthDBm", "type": "int32", "summary": "The signal strength, in dBm.", "isRequired": false},
                {"name": "security", "wire": "security", "type": "list<Security>", "summary": "The security of the network.", "isRequired": false}
              ]
            },
            {
              "name": "Security",
              "summary": "The security of a wireless network.",
              "fields": [
                {"name": "authentication", "wire": "authentication", "type": "NetworkAuthentication", "summary": "The authentication of stations.", "isRequired": false},
                {"name": "version", "wire": "version", "type": "SecurityVersion", "summary": "The version of WPA; absent for an open network.", "isRequired": false}
              ]
            },
            {
              "name": "NetworkAuthentication",
              "summary": "The authentication of stations.",
              "words": [
                {"name": "open", "wire": "None", "summary": "No authentication."},
                {"name": "psk", "wire": "PSK", "summary": "Authentication with a shared key."},
                {"name": "enterprise", "wire": "IEEE 802.1X", "summary": "Authentication with EAP-TLS or PEAP-MSCHAPv2."}
              ]
            },
            {
              "name": "SecurityVersion",
              "summary": "A version of WPA.",
              "words": [
                {"name": "wpa1", "wire": "WPA1", "summary": "WPA."},
                {"name": "wpa2", "wire": "WPA2", "summary": "WPA 2."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed; see the message or its log."},
            {"name": "invalidRequest", "code": "2000", "summary": "The request is invalid, not a POST for example."},
            {"name": "requestTooLarge", "code": "2001", "summary": "The request's body is too large."},
            {"name": "invalidJSON", "code": "3000", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "4000", "summary": "The method does not exist."},
            {"name": "unsupportedVersion", "code": "4001", "summary": "The API version is not supported."},
            {"name": "notAuthorized", "code": "4002", "summary": "The device's own services refused the call; a wrong login is HTTP 401 instead."},
            {"name": "missingParameter", "code": "4003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "4004", "summary": "A parameter's value is invalid; the error's details may hold a sub-code that tells which."},
            {"name": "noSuchDevice", "code": "5000", "summary": "There is no interface with that name."},
            {"name": "invalidDevice", "code": "5001", "summary": "The interface cannot do this."},
            {"name": "notInInstallationMode", "code": "5003", "summary": "The device is not in installation mode."},
            {"name": "incompleteConfiguration", "code": "5004", "summary": "The settings of the wireless network are incomplete."}
          ]
        }
        """#
}
