// Generated from Specs/Examples/network-settings-api by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Network settings API.
    mutating func addNetworkSettings() {
        add("Specs/Examples/network-settings-api/addVLAN_200.http") {
            NetworkSettings.addVLAN(masterDeviceName: "eth0", vlanID: 4)
        }
        add("Specs/Examples/network-settings-api/addVLAN_error4004.http") {
            NetworkSettings.addVLAN(masterDeviceName: "eth0", vlanID: 4)
        }
        add("Specs/Examples/network-settings-api/getNetworkInfo_200.http") { NetworkSettings.getNetworkInfo() }
        add("Specs/Examples/network-settings-api/getNetworkInfo_200_switch.http") { NetworkSettings.getNetworkInfo() }
        add("Specs/Examples/network-settings-api/getNetworkInfo_error1000.http") { NetworkSettings.getNetworkInfo() }
        add("Specs/Examples/network-settings-api/getSupportedVersions_200.http") {
            NetworkSettings.getSupportedVersions()
        }
        add("Specs/Examples/network-settings-api/getSupportedVersions_error1000.http") {
            NetworkSettings.getSupportedVersions()
        }
        add("Specs/Examples/network-settings-api/removeVLAN_200.http") {
            NetworkSettings.removeVLAN(vlanName: "eth0.4")
        }
        add("Specs/Examples/network-settings-api/removeVLAN_error1000.http") {
            NetworkSettings.removeVLAN(vlanName: "eth0.4")
        }
        add("Specs/Examples/network-settings-api/scanWLANNetworks_200.http") {
            NetworkSettings.scanWLANNetworks(deviceName: "wlan0", refresh: true)
        }
        add("Specs/Examples/network-settings-api/scanWLANNetworks_error4001.http") {
            NetworkSettings.scanWLANNetworks(deviceName: "wlan0", refresh: true)
        }
        add("Specs/Examples/network-settings-api/setDeviceConfiguration_200.http") {
            NetworkSettings.setDeviceConfiguration(deviceName: "eth0", staticState: .down)
        }
        add("Specs/Examples/network-settings-api/setDeviceConfiguration_error4001.http") {
            NetworkSettings.setDeviceConfiguration(deviceName: "eth0", staticState: .down)
        }
        add("Specs/Examples/network-settings-api/setGlobalProxyConfiguration_200.http") {
            NetworkSettings.setGlobalProxyConfiguration(
                httpProxy: "http://192.168.0.1:8080", httpsProxy: "https://192.168.0.2:8080")
        }
        add("Specs/Examples/network-settings-api/setHostnameConfiguration_200.http") {
            NetworkSettings.setHostnameConfiguration(usesDHCPHostname: false, staticHostname: "mystatichostname")
        }
        add("Specs/Examples/network-settings-api/setHostnameConfiguration_error4001.http") {
            NetworkSettings.setHostnameConfiguration(usesDHCPHostname: false, staticHostname: "mystatichostname")
        }
        add("Specs/Examples/network-settings-api/setIPv4AddressConfiguration_200.http") {
            let value0 = NetworkSettings.StaticAddress(
                address: "192.168.0.90", prefixLength: 24, broadcast: "192.168.0.255")
            return NetworkSettings.setIPv4AddressConfiguration(
                deviceName: "eth0", configurationMode: .static, staticDefaultRouter: "192.168.0.1",
                staticAddressConfigurations: [value0])
        }
        add("Specs/Examples/network-settings-api/setIPv4AddressConfiguration_200_linklocal.http") {
            NetworkSettings.setIPv4AddressConfiguration(deviceName: "eth0", linkLocalMode: .fallback)
        }
        add("Specs/Examples/network-settings-api/setIPv4AddressConfiguration_error4004.http") {
            let value0 = NetworkSettings.StaticAddress(
                address: "192.168.0.90", prefixLength: 24, broadcast: "192.168.0.255")
            return NetworkSettings.setIPv4AddressConfiguration(
                deviceName: "eth0", configurationMode: .static, staticDefaultRouter: "192.168.0.1",
                staticAddressConfigurations: [value0])
        }
        add("Specs/Examples/network-settings-api/setIPv6AddressConfiguration_200.http") {
            NetworkSettings.setIPv6AddressConfiguration(deviceName: "eth0", enabled: true)
        }
        add("Specs/Examples/network-settings-api/setIPv6AddressConfiguration_error4001.http") {
            NetworkSettings.setIPv6AddressConfiguration(deviceName: "eth0", enabled: true)
        }
        add("Specs/Examples/network-settings-api/setResolverConfiguration_200.http") {
            NetworkSettings.setResolverConfiguration(
                usesDHCPResolverInfo: false, staticNameServers: ["192.168.0.8"], staticSearchDomains: ["example.com"],
                staticDomainName: "example.org")
        }
        add("Specs/Examples/network-settings-api/setResolverConfiguration_error4001.http") {
            NetworkSettings.setResolverConfiguration(
                usesDHCPResolverInfo: false, staticNameServers: ["192.168.0.8"], staticSearchDomains: ["example.com"],
                staticDomainName: "example.org")
        }
        add("Specs/Examples/network-settings-api/setWLANConfiguration_200.http") {
            NetworkSettings.setWLANConfiguration(countryCode: "DE")
        }
        add("Specs/Examples/network-settings-api/setWLANConfiguration_error4004.http") {
            NetworkSettings.setWLANConfiguration(countryCode: "DE")
        }
        add("Specs/Examples/network-settings-api/setWLANStationConfiguration_200.http") {
            let value0 = NetworkSettings.StationParameters(
                identity: "user", password: "guest", eapolVersion: .v2, peapVersion: .v1, label: 1)
            let value1 = NetworkSettings.StationAuthentication(mode: .peapMSCHAPv2, parameters: value0)
            return NetworkSettings.setWLANStationConfiguration(
                deviceName: "wlan0", ssid: "lobby", authentication: value1)
        }
        add("Specs/Examples/network-settings-api/setWLANStationConfiguration_error4001.http") {
            let value0 = NetworkSettings.StationParameters(
                identity: "user", password: "guest", eapolVersion: .v2, peapVersion: .v1, label: 1)
            let value1 = NetworkSettings.StationAuthentication(mode: .peapMSCHAPv2, parameters: value0)
            return NetworkSettings.setWLANStationConfiguration(
                deviceName: "wlan0", ssid: "lobby", authentication: value1)
        }
        add("Specs/Examples/network-settings-api/setWired8021XConfiguration_200.http") {
            NetworkSettings.setWired8021XConfiguration(
                deviceName: "eth0", enabled: true, mode: .eapTLS, identity: "Lobby", eapolVersion: .v2)
        }
        add("Specs/Examples/network-settings-api/setWired8021XConfiguration_200_macsec.http") {
            NetworkSettings.setWired8021XConfiguration(
                deviceName: "eth0", enabled: true, mode: .macsecPSK, mkaCAK: "00112233445566771111111111111111",
                mkaCKN: "caffee")
        }
        add("Specs/Examples/network-settings-api/setWired8021XConfiguration_error4001.http") {
            NetworkSettings.setWired8021XConfiguration(
                deviceName: "eth0", enabled: true, mode: .eapTLS, identity: "Lobby", eapolVersion: .v2)
        }
        add("Specs/Examples/network-settings-api/testWLANStationSettings_200.http") {
            NetworkSettings.testWLANStationSettings(deviceName: "eth1", timeout: .seconds(5))
        }
        add("Specs/Examples/network-settings-api/testWLANStationSettings_200_failed.http") {
            NetworkSettings.testWLANStationSettings(deviceName: "eth1", timeout: .seconds(5))
        }
        add("Specs/Examples/network-settings-api/testWLANStationSettings_error5001.http") {
            NetworkSettings.testWLANStationSettings(deviceName: "eth1", timeout: .seconds(5))
        }
        add("Specs/Examples/network-settings-api/wlanSwitchAPToStation_200.http") {
            NetworkSettings.wlanSwitchAPToStation()
        }
        add("Specs/Examples/network-settings-api/wlanSwitchAPToStation_error1000.http") {
            NetworkSettings.wlanSwitchAPToStation()
        }
    }
}
