// Generated from Specs/network-settings-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's network: addresses, names, proxies, VLANs, WLAN and 802.1X.
///
/// API Discovery lists it as `network-settings`; AXIS OS 8.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/network-settings-api/>.
public enum NetworkSettings {
    /// Adds a VLAN to a network interface.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/network-settings-api/#addvlan-1>.
    public struct AddVLAN: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/addVLAN", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0", method: "addVlan",
            access: .admin, effect: .once)

        /// The interface, "eth0" for example.
        public var masterDeviceName: String
        /// The VLAN's number, which becomes part of its name (`VlanId`).
        public var vlanID: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - masterDeviceName: The interface, "eth0" for example.
        ///   - vlanID: The VLAN's number, which becomes part of its name.
        public init(masterDeviceName: String, vlanID: Int32) {
            self.masterDeviceName = masterDeviceName
            self.vlanID = vlanID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("masterDeviceName", masterDeviceName)
            json.member("VlanId", vlanID)
            json.endObject()
        }
    }

    /// Reads all network settings and what the network is like now.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/network-settings-api/#getnetworkinfo-1>.
    public struct GetNetworkInfo: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/getNetworkInfo", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "getNetworkInfo", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// What concerns the whole device.
            public var system: System?
            /// The network interfaces.
            public var devices: [Device] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "system": system = try json.read(System.self)
                    case "devices": devices = try json.readArray(of: Device.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#getsupportedversions-1>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/getSupportedVersions", path: "/axis-cgi/network_settings.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Removes a VLAN.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/network-settings-api/#removevlan-1>.
    public struct RemoveVLAN: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/removeVLAN", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "removeVlan", access: .admin, effect: .idempotent)

        /// The VLAN's full name, "eth0.4" for example (`VlanName`).
        public var vlanName: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter vlanName: The VLAN's full name, "eth0.4" for example.
        public init(vlanName: String) {
            self.vlanName = vlanName
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("VlanName", vlanName)
            json.endObject()
        }
    }

    /// Lists the wireless networks that an interface can see.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/network-settings-api/#scanwlannetworks-1>.
    public struct ScanWLANNetworks: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/scanWLANNetworks", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.14",
            method: "scanWLANNetworks", access: .admin, effect: .read)

        /// The interface.
        public var deviceName: String
        /// Whether to scan anew or take the last scan's result; a new scan by default.
        public var refresh: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - deviceName: The interface.
        ///   - refresh: Whether to scan anew or take the last scan's result; a new scan by default.
        public init(deviceName: String, refresh: Bool? = nil) {
            self.deviceName = deviceName
            self.refresh = refresh
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("deviceName", deviceName)
            json.member("refresh", refresh)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The networks.
            public var networks: [WLANNetwork] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "networks": networks = try json.readArray(of: WLANNetwork.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Takes a network interface up or down for good.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#setdeviceconfiguration-1>.
    public struct SetDeviceConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setDeviceConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.17",
            method: "setDeviceConfiguration", access: .admin, effect: .idempotent)

        /// The interface.
        public var deviceName: String
        /// Whether it is to be up.
        public var staticState: DeviceState?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - deviceName: The interface.
        ///   - staticState: Whether it is to be up.
        public init(deviceName: String, staticState: DeviceState? = nil) {
            self.deviceName = deviceName
            self.staticState = staticState
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("deviceName", deviceName)
            json.member("staticState", staticState?.rawValue)
            json.endObject()
        }
    }

    /// Sets the host name, or where it comes from; what is left out stays.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#sethostnameconfiguration-1>.
    public struct SetHostnameConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setHostnameConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "setHostnameConfiguration", access: .admin, effect: .idempotent)

        /// Whether a name from DHCP goes before the static one (`useDhcpHostname`).
        public var usesDHCPHostname: Bool?
        /// The static name.
        public var staticHostname: String?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - usesDHCPHostname: Whether a name from DHCP goes before the static one.
        ///   - staticHostname: The static name.
        public init(usesDHCPHostname: Bool? = nil, staticHostname: String? = nil) {
            self.usesDHCPHostname = usesDHCPHostname
            self.staticHostname = staticHostname
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard usesDHCPHostname != nil || staticHostname != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("useDhcpHostname", usesDHCPHostname)
            json.member("staticHostname", staticHostname)
            json.endObject()
        }
    }

    /// Sets how an interface gets its IPv4 address; what is left out stays.
    ///
    /// The device answers before the change is made, because that may break the connection.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#setipv4addressconfiguration-1>.
    public struct SetIPv4AddressConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setIPv4AddressConfiguration", path: "/axis-cgi/network_settings.cgi",
            apiVersion: "1.0", method: "setIPv4AddressConfiguration", access: .admin, effect: .idempotent)

        /// The interface.
        public var deviceName: String
        /// Whether IPv4 is on; it cannot be off while IPv6 is.
        public var enabled: Bool?
        /// Where the address comes from.
        public var configurationMode: ConfigurationMode?
        /// When to have a link-local address; the page's samples have version 1.21.
        public var linkLocalMode: LinkLocalMode?
        /// The router, if none is advertised.
        public var staticDefaultRouter: String?
        /// The static addresses, no more than the interface supports.
        public var staticAddressConfigurations: [StaticAddress]?
        /// Whether the static router is used if DHCP names none; the page's samples have version 1.21
        /// (`useStaticDHCPFallback`).
        public var usesStaticDHCPFallback: Bool?
        /// Whether routes from DHCP are used in place of its router; the page's sample has version 1.29
        /// (`useDHCPStaticRoutes`).
        public var usesDHCPStaticRoutes: Bool?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - deviceName: The interface.
        ///   - enabled: Whether IPv4 is on; it cannot be off while IPv6 is.
        ///   - configurationMode: Where the address comes from.
        ///   - linkLocalMode: When to have a link-local address; the page's samples have version 1.21.
        ///   - staticDefaultRouter: The router, if none is advertised.
        ///   - staticAddressConfigurations: The static addresses, no more than the interface supports.
        ///   - usesStaticDHCPFallback: Whether the static router is used if DHCP names none; the page's samples have
        ///     version 1.21.
        ///   - usesDHCPStaticRoutes: Whether routes from DHCP are used in place of its router; the page's sample has
        ///     version 1.29.
        public init(
            deviceName: String, enabled: Bool? = nil, configurationMode: ConfigurationMode? = nil,
            linkLocalMode: LinkLocalMode? = nil, staticDefaultRouter: String? = nil,
            staticAddressConfigurations: [StaticAddress]? = nil, usesStaticDHCPFallback: Bool? = nil,
            usesDHCPStaticRoutes: Bool? = nil
        ) {
            self.deviceName = deviceName
            self.enabled = enabled
            self.configurationMode = configurationMode
            self.linkLocalMode = linkLocalMode
            self.staticDefaultRouter = staticDefaultRouter
            self.staticAddressConfigurations = staticAddressConfigurations
            self.usesStaticDHCPFallback = usesStaticDHCPFallback
            self.usesDHCPStaticRoutes = usesDHCPStaticRoutes
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("deviceName", deviceName)
            json.member("enabled", enabled)
            json.member("configurationMode", configurationMode?.rawValue)
            json.member("linkLocalMode", linkLocalMode?.rawValue)
            json.member("staticDefaultRouter", staticDefaultRouter)
            if let staticAddressConfigurations {
                json.key("staticAddressConfigurations")
                json.beginArray()
                for item in staticAddressConfigurations { item.write(to: &json) }
                json.endArray()
            }
            json.member("useStaticDHCPFallback", usesStaticDHCPFallback)
            json.member("useDHCPStaticRoutes", usesDHCPStaticRoutes)
            json.endObject()
        }
    }

    /// Turns IPv6 on an interface on or off.
    ///
    /// The device answers before the change is made, because that may break the connection.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#setipv6addressconfiguration-1>.
    public struct SetIPv6AddressConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setIPv6AddressConfiguration", path: "/axis-cgi/network_settings.cgi",
            apiVersion: "1.6", method: "setIPv6AddressConfiguration", access: .admin, effect: .idempotent)

        /// The interface.
        public var deviceName: String
        /// Whether IPv6 is on.
        public var enabled: Bool?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - deviceName: The interface.
        ///   - enabled: Whether IPv6 is on.
        public init(deviceName: String, enabled: Bool? = nil) {
            self.deviceName = deviceName
            self.enabled = enabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("deviceName", deviceName)
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Sets the proxies for the whole device, which take effect after a restart.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#setglobalproxyconfiguration-1>.
    public struct SetGlobalProxyConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setGlobalProxyConfiguration", path: "/axis-cgi/network_settings.cgi",
            apiVersion: "1.0", method: "setGlobalProxyConfiguration", access: .admin, effect: .idempotent)

        /// The HTTP proxy.
        public var httpProxy: String?
        /// The HTTPS proxy.
        public var httpsProxy: String?
        /// What to reach without a proxy, ".axis.com" or "192.168.0.0/24" for example, without wildcards.
        public var noProxy: String?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - httpProxy: The HTTP proxy.
        ///   - httpsProxy: The HTTPS proxy.
        ///   - noProxy: What to reach without a proxy, ".axis.com" or "192.168.0.0/24" for example, without wildcards.
        public init(httpProxy: String? = nil, httpsProxy: String? = nil, noProxy: String? = nil) {
            self.httpProxy = httpProxy
            self.httpsProxy = httpsProxy
            self.noProxy = noProxy
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard httpProxy != nil || httpsProxy != nil || noProxy != nil else { return }
            json.key("params")
            json.beginObject()
            json.member("httpProxy", httpProxy)
            json.member("httpsProxy", httpsProxy)
            json.member("noProxy", noProxy)
            json.endObject()
        }
    }

    /// Sets the DNS servers and domains, or where they come from; what is left out stays.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#setresolverconfiguration-1>.
    public struct SetResolverConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setResolverConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "setResolverConfiguration", access: .admin, effect: .idempotent)

        /// Whether what DHCP says goes before the static settings (`useDhcpResolverInfo`).
        public var usesDHCPResolverInfo: Bool?
        /// The DNS servers, no more than the device supports.
        public var staticNameServers: [String]?
        /// The search domains, no more than the device supports.
        public var staticSearchDomains: [String]?
        /// The domain name.
        public var staticDomainName: String?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - usesDHCPResolverInfo: Whether what DHCP says goes before the static settings.
        ///   - staticNameServers: The DNS servers, no more than the device supports.
        ///   - staticSearchDomains: The search domains, no more than the device supports.
        ///   - staticDomainName: The domain name.
        public init(
            usesDHCPResolverInfo: Bool? = nil, staticNameServers: [String]? = nil, staticSearchDomains: [String]? = nil,
            staticDomainName: String? = nil
        ) {
            self.usesDHCPResolverInfo = usesDHCPResolverInfo
            self.staticNameServers = staticNameServers
            self.staticSearchDomains = staticSearchDomains
            self.staticDomainName = staticDomainName
        }

        package func writeParameters(to json: inout JSONWriter) {
            let isEmpty =
                usesDHCPResolverInfo == nil
                && staticNameServers == nil && staticSearchDomains == nil && staticDomainName == nil
            if isEmpty { return }
            json.key("params")
            json.beginObject()
            json.member("useDhcpResolverInfo", usesDHCPResolverInfo)
            if let staticNameServers {
                json.key("staticNameServers")
                json.beginArray()
                for item in staticNameServers { json.write(item) }
                json.endArray()
            }
            if let staticSearchDomains {
                json.key("staticSearchDomains")
                json.beginArray()
                for item in staticSearchDomains { json.write(item) }
                json.endArray()
            }
            json.member("staticDomainName", staticDomainName)
            json.endObject()
        }
    }

    /// Sets 802.1X or MACsec on a wired interface; what is left out stays.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#setwired8021xconfiguration-1>.
    public struct SetWired8021XConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setWired8021XConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "setWired8021XConfiguration", access: .admin, effect: .idempotent)

        /// The interface.
        public var deviceName: String
        /// Whether 802.1X is on.
        public var enabled: Bool?
        /// How to authenticate.
        public var mode: AuthenticationMode?
        /// The EAP identity.
        public var identity: String?
        /// The EAP password, for PEAP-MSCHAPv2.
        public var password: String?
        /// The EAPoL version.
        public var eapolVersion: EAPoLVersion?
        /// The PEAP version, for PEAP-MSCHAPv2.
        public var peapVersion: PEAPVersion?
        /// The PEAP label, for PEAP-MSCHAPv2; 1 for client EAP encryption, 2 for client PEAP encryption.
        public var label: Int32?
        /// The client certificate's identifier, needed for EAP-TLS; an empty text for none (`certClient`).
        public var clientCertificate: String?
        /// The CA certificates' identifiers; an empty list for none (`certsCA`).
        public var caCertificates: [String]?
        /// The MACsec key, 32 or 64 hexadecimal digits (`mkaCak`).
        public var mkaCAK: String?
        /// The MACsec key's name, 2 to 64 hexadecimal digits, an even number (`mkaCkn`).
        public var mkaCKN: String?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - deviceName: The interface.
        ///   - enabled: Whether 802.1X is on.
        ///   - mode: How to authenticate.
        ///   - identity: The EAP identity.
        ///   - password: The EAP password, for PEAP-MSCHAPv2.
        ///   - eapolVersion: The EAPoL version.
        ///   - peapVersion: The PEAP version, for PEAP-MSCHAPv2.
        ///   - label: The PEAP label, for PEAP-MSCHAPv2; 1 for client EAP encryption, 2 for client PEAP encryption.
        ///   - clientCertificate: The client certificate's identifier, needed for EAP-TLS; an empty text for none.
        ///   - caCertificates: The CA certificates' identifiers; an empty list for none.
        ///   - mkaCAK: The MACsec key, 32 or 64 hexadecimal digits.
        ///   - mkaCKN: The MACsec key's name, 2 to 64 hexadecimal digits, an even number.
        public init(
            deviceName: String, enabled: Bool? = nil, mode: AuthenticationMode? = nil, identity: String? = nil,
            password: String? = nil, eapolVersion: EAPoLVersion? = nil, peapVersion: PEAPVersion? = nil,
            label: Int32? = nil, clientCertificate: String? = nil, caCertificates: [String]? = nil,
            mkaCAK: String? = nil, mkaCKN: String? = nil
        ) {
            self.deviceName = deviceName
            self.enabled = enabled
            self.mode = mode
            self.identity = identity
            self.password = password
            self.eapolVersion = eapolVersion
            self.peapVersion = peapVersion
            self.label = label
            self.clientCertificate = clientCertificate
            self.caCertificates = caCertificates
            self.mkaCAK = mkaCAK
            self.mkaCKN = mkaCKN
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("deviceName", deviceName)
            json.member("enabled", enabled)
            json.member("mode", mode?.rawValue)
            json.member("identity", identity)
            json.member("password", password)
            json.member("eapolVersion", eapolVersion?.rawValue)
            json.member("peapVersion", peapVersion?.rawValue)
            json.member("label", label)
            json.member("certClient", clientCertificate)
            if let caCertificates {
                json.key("certsCA")
                json.beginArray()
                for item in caCertificates { json.write(item) }
                json.endArray()
            }
            json.member("mkaCak", mkaCAK)
            json.member("mkaCkn", mkaCKN)
            json.endObject()
        }
    }

    /// Sets the country whose rules the wireless interfaces follow.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanconfiguration-1>.
    public struct SetWLANConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setWLANConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.27",
            method: "setWlanConfiguration", access: .admin, effect: .idempotent)

        /// The country's code, not XX, unless the device has it locked.
        public var countryCode: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter countryCode: The country's code, not XX, unless the device has it locked.
        public init(countryCode: String) {
            self.countryCode = countryCode
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("countryCode", countryCode)
            json.endObject()
        }
    }

    /// Sets which wireless network an interface joins, and how.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanstationconfiguration-1>.
    public struct SetWLANStationConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/setWLANStationConfiguration", path: "/axis-cgi/network_settings.cgi",
            apiVersion: "1.12", method: "setWLANStationConfiguration", access: .admin, effect: .idempotent)

        /// The interface.
        public var deviceName: String
        /// The network's name.
        public var ssid: String?
        /// How to authenticate.
        public var authentication: StationAuthentication?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - deviceName: The interface.
        ///   - ssid: The network's name.
        ///   - authentication: How to authenticate.
        public init(deviceName: String, ssid: String? = nil, authentication: StationAuthentication? = nil) {
            self.deviceName = deviceName
            self.ssid = ssid
            self.authentication = authentication
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("deviceName", deviceName)
            json.member("ssid", ssid)
            if let authentication {
                json.key("authentication")
                authentication.write(to: &json)
            }
            json.endObject()
        }
    }

    /// Tries to join the wireless network that is set; a failed test is a result, too.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#testwlanstationsettings-1>.
    public struct TestWLANStationSettings: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/testWLANStationSettings", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "testWLANStationSettings", access: .admin, effect: .once)

        /// The interface.
        public var deviceName: String
        /// How long the test may take, in seconds.
        public var timeout: Int32

        /// What the device answers.
        public typealias Output = Result

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - deviceName: The interface.
        ///   - timeout: How long the test may take, in seconds.
        public init(deviceName: String, timeout: Int32 = 10) {
            self.deviceName = deviceName
            self.timeout = timeout
        }

        package var patience: Duration { .seconds(timeout) }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("deviceName", deviceName)
            json.member("timeout", timeout)
            json.endObject()
        }
    }

    /// Ends installation mode, so that the device joins the network that is set; success says only that it has begun.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/network-settings-api/#wlanswitchaptostation-1>.
    public struct WLANSwitchAPToStation: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "networkSettings/wlanSwitchAPToStation", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.16",
            method: "wlanSwitchAPToStation", access: .admin, effect: .once)

        /// What the device answers.
        public typealias Output = Result

        /// Makes the call's value.
        public init() {}
    }

    /// What came of a call.
    public struct Result: Sendable, JSONReadable {
        /// 0 for success; a test also has 1 refused, 2 timeout, 3 changed, 4 interrupted, 5 incomplete.
        public var code: Int32
        /// The same in words.
        public var message: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var code: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "code": code = try json.readInt32()
                case "message": message = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let code else { throw json.missingField("code") }
            self.code = code
        }
    }

    /// What concerns the whole device.
    public struct System: Sendable, JSONReadable {
        /// How TCP notifies of congestion (`tcpEcnMode`).
        public var tcpECNMode: ECNMode?
        /// The rules for wireless interfaces, if there are any.
        public var wlan: SystemWLAN?
        /// Which interfaces are active.
        public var deviceSwitching: DeviceSwitching?
        /// The host name.
        public var hostname: Hostname?
        /// DNS.
        public var resolver: Resolver?
        /// The proxies.
        public var globalProxies: Proxies?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "tcpEcnMode": tcpECNMode = try json.readString().map(ECNMode.init(rawValue:))
                case "wlan": wlan = try json.read(SystemWLAN.self)
                case "deviceSwitching": deviceSwitching = try json.read(DeviceSwitching.self)
                case "hostname": hostname = try json.read(Hostname.self)
                case "resolver": resolver = try json.read(Resolver.self)
                case "globalProxies": globalProxies = try json.read(Proxies.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// How TCP notifies of congestion.
    public struct ECNMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not at all.
        public static let disabled = ECNMode(rawValue: "disabled")
        /// In both directions.
        public static let acceptAndInitiate = ECNMode(rawValue: "acceptAndInitiate")
        /// Only if the other side begins.
        public static let acceptOnly = ECNMode(rawValue: "acceptOnly")
    }

    /// The rules for wireless interfaces.
    public struct SystemWLAN: Sendable, JSONReadable {
        /// The country's code; XX if none is set.
        public var countryCode: String?
        /// Whether the code cannot be changed (`countryCodeLock`).
        public var isCountryCodeLocked: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "countryCode": countryCode = try json.readString()
                case "countryCodeLock": isCountryCodeLocked = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// Which interfaces are active.
    public struct DeviceSwitching: Sendable, JSONReadable {
        /// How they are chosen.
        public var mode: SwitchingMode?
        /// The interfaces to choose from, the most important first.
        public var devices: [String] = []
        /// Those that are active in manual mode.
        public var manualActiveDevices: [String] = []
        /// Those that are active now.
        public var activeDevices: [String] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "mode": mode = try json.readString().map(SwitchingMode.init(rawValue:))
                case "devices": devices = try json.readArray(of: String.self)
                case "manualActiveDevices": manualActiveDevices = try json.readArray(of: String.self)
                case "activeDevices": activeDevices = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// How active interfaces are chosen.
    public struct SwitchingMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The most important that is available.
        public static let auto = SwitchingMode(rawValue: "auto")
        /// Those that are listed.
        public static let manual = SwitchingMode(rawValue: "manual")
        /// None is active.
        public static let none = SwitchingMode(rawValue: "none")
    }

    /// The host name.
    public struct Hostname: Sendable, JSONReadable {
        /// Whether a name from DHCP goes before the static one (`useDhcpHostname`).
        public var usesDHCPHostname: Bool?
        /// The name now.
        public var hostname: String?
        /// The static name.
        public var staticHostname: String?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "useDhcpHostname": usesDHCPHostname = try json.readBool()
                case "hostname": hostname = try json.readString()
                case "staticHostname": staticHostname = try json.readString()
                default: try json.skipValue()
                }
            }
        }
    }

    /// DNS.
    public struct Resolver: Sendable, JSONReadable {
        /// Whether DHCP goes before the static settings (`useDhcpResolverInfo`).
        public var usesDHCPResolverInfo: Bool?
        /// The servers now.
        public var nameServers: [String] = []
        /// The static servers.
        public var staticNameServers: [String] = []
        /// How many static servers there can be (`maxSupportedStaticNameServers`).
        public var maximumStaticNameServers: Int32?
        /// The search domains now.
        public var searchDomains: [String] = []
        /// The static search domains.
        public var staticSearchDomains: [String] = []
        /// How many static search domains there can be (`maxSupportedStaticSearchDomains`).
        public var maximumStaticSearchDomains: Int32?
        /// The domain name now.
        public var domainName: String?
        /// The static domain name.
        public var staticDomainName: String?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "useDhcpResolverInfo", "useDHCPResolverInfo": usesDHCPResolverInfo = try json.readBool()
                case "nameServers": nameServers = try json.readArray(of: String.self)
                case "staticNameServers": staticNameServers = try json.readArray(of: String.self)
                case "maxSupportedStaticNameServers": maximumStaticNameServers = try json.readInt32()
                case "searchDomains": searchDomains = try json.readArray(of: String.self)
                case "staticSearchDomains": staticSearchDomains = try json.readArray(of: String.self)
                case "maxSupportedStaticSearchDomains": maximumStaticSearchDomains = try json.readInt32()
                case "domainName": domainName = try json.readString()
                case "staticDomainName": staticDomainName = try json.readString()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The proxies, with passwords made unreadable.
    public struct Proxies: Sendable, JSONReadable {
        /// The HTTP proxy.
        public var httpProxy: String?
        /// The HTTPS proxy.
        public var httpsProxy: String?
        /// What is reached without a proxy.
        public var noProxy: String?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "httpProxy": httpProxy = try json.readString()
                case "httpsProxy": httpsProxy = try json.readString()
                case "noProxy": noProxy = try json.readString()
                default: try json.skipValue()
                }
            }
        }
    }

    /// A network interface.
    public struct Device: Sendable, JSONReadable {
        /// Its name.
        public var name: String
        /// Its kind.
        public var type: DeviceType?
        /// Its MAC address.
        public var macAddress: String?
        /// The bridge that it is part of; an empty text for none.
        public var partOfBridge: String?
        /// Whether it has a link (`link`).
        public var hasLink: Bool?
        /// Whether it is up.
        public var state: DeviceState?
        /// Whether it is meant to be up.
        public var staticState: DeviceState?
        /// IPv4, if it has it (`IPv4`).
        public var ipv4: IPv4?
        /// IPv6, if it has it (`IPv6`).
        public var ipv6: IPv6?
        /// The settings of a wired interface.
        public var wired: Wired?
        /// The settings of a wireless interface.
        public var wlan: WLAN?
        /// The switch port.
        public var switchPort: SwitchPort?
        /// How it can authenticate, on devices that say so here.
        public var supportedModes: [AuthenticationMode] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "type": type = try json.readString().map(DeviceType.init(rawValue:))
                case "macAddress": macAddress = try json.readString()
                case "partOfBridge": partOfBridge = try json.readString()
                case "link": hasLink = try json.readBool()
                case "state": state = try json.readString().map(DeviceState.init(rawValue:))
                case "staticState": staticState = try json.readString().map(DeviceState.init(rawValue:))
                case "IPv4": ipv4 = try json.read(IPv4.self)
                case "IPv6", "Ipv6": ipv6 = try json.read(IPv6.self)
                case "wired": wired = try json.read(Wired.self)
                case "wlan": wlan = try json.read(WLAN.self)
                case "switchPort": switchPort = try json.read(SwitchPort.self)
                case "supportedModes":
                    supportedModes = try json.readArray(of: String.self).map(AuthenticationMode.init(rawValue:))
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// The kind of a network interface.
    public struct DeviceType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Wired.
        public static let wired = DeviceType(rawValue: "wired")
        /// Wireless.
        public static let wlan = DeviceType(rawValue: "wlan")
        /// A bridge.
        public static let bridged = DeviceType(rawValue: "bridged")
        /// A bridge, too.
        public static let bridge = DeviceType(rawValue: "bridge")
        /// A switch port.
        public static let switchPort = DeviceType(rawValue: "switchPort")
    }

    /// Whether a network interface is up.
    public struct DeviceState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Up.
        public static let up = DeviceState(rawValue: "up")
        /// Down.
        public static let down = DeviceState(rawValue: "down")
    }

    /// IPv4 on an interface.
    public struct IPv4: Sendable, JSONReadable {
        /// Whether it is on.
        public var enabled: Bool?
        /// Where the address comes from.
        public var configurationMode: ConfigurationMode?
        /// When there is a link-local address.
        public var linkLocalMode: LinkLocalMode?
        /// The addresses now.
        public var addresses: [Address] = []
        /// How many static addresses there can be (`maxSupportedStaticAddressConfigurations`).
        public var maximumStaticAddresses: Int32?
        /// The static addresses.
        public var staticAddressConfigurations: [StaticAddress] = []
        /// The router now.
        public var defaultRouter: String?
        /// The static router.
        public var staticDefaultRouter: String?
        /// Whether the static router is used if DHCP names none (`useStaticDHCPFallback`).
        public var usesStaticDHCPFallback: Bool?
        /// Whether routes from DHCP are used in place of its router (`useDHCPStaticRoutes`).
        public var usesDHCPStaticRoutes: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "enabled": enabled = try json.readBool()
                case "configurationMode":
                    configurationMode = try json.readString().map(ConfigurationMode.init(rawValue:))
                case "linkLocalMode": linkLocalMode = try json.readString().map(LinkLocalMode.init(rawValue:))
                case "addresses": addresses = try json.readArray(of: Address.self)
                case "maxSupportedStaticAddressConfigurations": maximumStaticAddresses = try json.readInt32()
                case "staticAddressConfigurations":
                    staticAddressConfigurations = try json.readArray(of: StaticAddress.self)
                case "defaultRouter": defaultRouter = try json.readString()
                case "staticDefaultRouter": staticDefaultRouter = try json.readString()
                case "useStaticDHCPFallback": usesStaticDHCPFallback = try json.readBool()
                case "useDHCPStaticRoutes": usesDHCPStaticRoutes = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// IPv6 on an interface.
    public struct IPv6: Sendable, JSONReadable {
        /// Whether it is on.
        public var enabled: Bool?
        /// Where the address comes from.
        public var configurationMode: ConfigurationMode?
        /// The addresses now.
        public var addresses: [Address] = []
        /// How many static addresses there can be (`maxSupportedStaticAddressConfigurations`).
        public var maximumStaticAddresses: Int32?
        /// The static addresses.
        public var staticAddressConfigurations: [StaticAddress] = []
        /// The router now.
        public var defaultRouter: String?
        /// The static router.
        public var staticDefaultRouter: String?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "enabled": enabled = try json.readBool()
                case "configurationMode":
                    configurationMode = try json.readString().map(ConfigurationMode.init(rawValue:))
                case "addresses": addresses = try json.readArray(of: Address.self)
                case "maxSupportedStaticAddressConfigurations": maximumStaticAddresses = try json.readInt32()
                case "staticAddressConfigurations":
                    staticAddressConfigurations = try json.readArray(of: StaticAddress.self)
                case "defaultRouter": defaultRouter = try json.readString()
                case "staticDefaultRouter": staticDefaultRouter = try json.readString()
                default: try json.skipValue()
                }
            }
        }
    }

    /// Where an address comes from.
    public struct ConfigurationMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// From the settings.
        public static let `static` = ConfigurationMode(rawValue: "static")
        /// From DHCP.
        public static let dhcp = ConfigurationMode(rawValue: "dhcp")
    }

    /// When there is a link-local address.
    public struct LinkLocalMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Never.
        public static let off = LinkLocalMode(rawValue: "off")
        /// Always.
        public static let on = LinkLocalMode(rawValue: "on")
        /// If there is no other.
        public static let fallback = LinkLocalMode(rawValue: "fallback")
    }

    /// An address that an interface has.
    public struct Address: Sendable, JSONReadable {
        /// The address.
        public var address: String
        /// The length of the subnet's prefix.
        public var prefixLength: Int32?
        /// The broadcast address.
        public var broadcast: String?
        /// Where it comes from.
        public var origin: AddressOrigin?
        /// How far it reaches.
        public var scope: AddressScope?

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            while let key = try json.nextKey() {
                switch key {
                case "address": address = try json.readString()
                case "prefixLength": prefixLength = try json.readInt32()
                case "broadcast": broadcast = try json.readString()
                case "origin": origin = try json.readString().map(AddressOrigin.init(rawValue:))
                case "scope": scope = try json.readString().map(AddressScope.init(rawValue:))
                default: try json.skipValue()
                }
            }
            guard let address else { throw json.missingField("address") }
            self.address = address
        }
    }

    /// Where an address comes from.
    public struct AddressOrigin: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Unknown.
        public static let unknown = AddressOrigin(rawValue: "unknown")
        /// The settings.
        public static let `static` = AddressOrigin(rawValue: "static")
        /// DHCP.
        public static let dhcp = AddressOrigin(rawValue: "dhcp")
        /// The interface made it.
        public static let linkLocal = AddressOrigin(rawValue: "linkLocal")
        /// A router's advertisement, for IPv6.
        public static let routerAdvertisement = AddressOrigin(rawValue: "RA")
    }

    /// How far an address reaches.
    public struct AddressScope: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not set.
        public static let nowhere = AddressScope(rawValue: "nowhere")
        /// The host.
        public static let host = AddressScope(rawValue: "host")
        /// The link.
        public static let link = AddressScope(rawValue: "link")
        /// The site.
        public static let site = AddressScope(rawValue: "site")
        /// Everywhere.
        public static let global = AddressScope(rawValue: "global")
    }

    /// A static address.
    public struct StaticAddress: Sendable, JSONReadable {
        /// The address.
        public var address: String
        /// The length of the subnet's prefix.
        public var prefixLength: Int32?
        /// The broadcast address, for IPv4; otherwise it is calculated.
        public var broadcast: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The address.
        ///   - prefixLength: The length of the subnet's prefix.
        ///   - broadcast: The broadcast address, for IPv4; otherwise it is calculated.
        public init(address: String, prefixLength: Int32? = nil, broadcast: String? = nil) {
            self.address = address
            self.prefixLength = prefixLength
            self.broadcast = broadcast
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("address", address)
            json.member("prefixLength", prefixLength)
            json.member("broadcast", broadcast)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            while let key = try json.nextKey() {
                switch key {
                case "address": address = try json.readString()
                case "prefixLength": prefixLength = try json.readInt32()
                case "broadcast": broadcast = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let address else { throw json.missingField("address") }
            self.address = address
        }
    }

    /// The settings of a wired interface.
    public struct Wired: Sendable, JSONReadable {
        /// Speed and duplex.
        public var linkMode: LinkMode?
        /// What it can do.
        public var supportedLinkModes: [LinkMode] = []
        /// Whether it leads away from the network's core.
        public var isDownlink: Bool?
        /// IEEE 802.1X, if it has it (`8021X`).
        public var authentication: Authentication?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "linkMode": linkMode = try json.readString().map(LinkMode.init(rawValue:))
                case "supportedLinkModes":
                    supportedLinkModes = try json.readArray(of: String.self).map(LinkMode.init(rawValue:))
                case "isDownlink": isDownlink = try json.readBool()
                case "8021X": authentication = try json.read(Authentication.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// Speed and duplex.
    public struct LinkMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Negotiated.
        public static let auto = LinkMode(rawValue: "auto")
        /// 10 Mbit/s, half duplex.
        public static let half10 = LinkMode(rawValue: "10BaseT-HD")
        /// 10 Mbit/s, full duplex.
        public static let full10 = LinkMode(rawValue: "10BaseT-FD")
        /// 100 Mbit/s, half duplex.
        public static let half100 = LinkMode(rawValue: "100BaseTX-HD")
        /// 100 Mbit/s, full duplex.
        public static let full100 = LinkMode(rawValue: "100BaseTX-FD")
        /// 1000 Mbit/s, half duplex.
        public static let half1000 = LinkMode(rawValue: "1000BaseTX-HD")
        /// 1000 Mbit/s, full duplex.
        public static let full1000 = LinkMode(rawValue: "1000BaseTX-FD")
    }

    /// IEEE 802.1X on an interface.
    public struct Authentication: Sendable, JSONReadable {
        /// Whether it is on.
        public var enabled: Bool?
        /// How it went.
        public var status: AuthenticationStatus?
        /// How it authenticates now.
        public var mode: AuthenticationMode?
        /// The settings of each mode.
        public var configurations: [AuthenticationConfiguration] = []
        /// The settings, on devices that have them here (`params`).
        public var parameters: AuthenticationParameters?
        /// How it can authenticate.
        public var supportedModes: [AuthenticationMode] = []
        /// Whether MACsec secures the connection (`MACsecSecured`).
        public var isMACsecSecured: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "enabled": enabled = try json.readBool()
                case "status", "staus": status = try json.readString().map(AuthenticationStatus.init(rawValue:))
                case "mode": mode = try json.readString().map(AuthenticationMode.init(rawValue:))
                case "configurations": configurations = try json.readArray(of: AuthenticationConfiguration.self)
                case "params": parameters = try json.read(AuthenticationParameters.self)
                case "supportedModes":
                    supportedModes = try json.readArray(of: String.self).map(AuthenticationMode.init(rawValue:))
                case "MACsecSecured": isMACsecSecured = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// How authentication went.
    public struct AuthenticationStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Unknown.
        public static let unknown = AuthenticationStatus(rawValue: "Unknown")
        /// Stopped, or 802.1X is off.
        public static let stopped = AuthenticationStatus(rawValue: "Stopped")
        /// It failed.
        public static let unauthorized = AuthenticationStatus(rawValue: "Unauthorized")
        /// It succeeded; one sample has it in small letters.
        public static let authorized = AuthenticationStatus(rawValue: "Authorized")
        /// It goes on.
        public static let connecting = AuthenticationStatus(rawValue: "Connecting")
    }

    /// How to authenticate.
    public struct AuthenticationMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not at all.
        public static let none = AuthenticationMode(rawValue: "none")
        /// WPA personal with a pass phrase.
        public static let personalPSK = AuthenticationMode(rawValue: "WPA-Personal-PSK")
        /// WPA personal with a key in hexadecimal.
        public static let personalHex = AuthenticationMode(rawValue: "WPA-Personal-HEX")
        /// WPA enterprise with PEAP-MSCHAPv2.
        public static let peapMSCHAPv2 = AuthenticationMode(rawValue: "WPA-Enterprise-PEAP-MSCHAPv2")
        /// WPA enterprise with EAP-TLS.
        public static let eapTLS = AuthenticationMode(rawValue: "WPA-Enterprise-EAPTLS")
        /// MACsec with a shared key.
        public static let macsecPSK = AuthenticationMode(rawValue: "MACsec-PSK")
        /// The same, in the spelling of the page's table.
        public static let macsecPSKWithSpace = AuthenticationMode(rawValue: "MACsec PSK")
    }

    /// The settings of a mode.
    public struct AuthenticationConfiguration: Sendable, JSONReadable {
        /// The mode.
        public var mode: AuthenticationMode?
        /// Its settings (`params`).
        public var parameters: AuthenticationParameters?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "mode": mode = try json.readString().map(AuthenticationMode.init(rawValue:))
                case "params": parameters = try json.read(AuthenticationParameters.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// The settings of a mode; which there are depends on it.
    public struct AuthenticationParameters: Sendable, JSONReadable {
        /// Whether there is a pass phrase (`is_psk_set`).
        public var isPSKSet: Bool?
        /// Whether there is a key in hexadecimal (`is_hex_set`).
        public var isHexSet: Bool?
        /// Whether there is a password (`is_password_set`).
        public var isPasswordSet: Bool?
        /// The EAP identity.
        public var identity: String?
        /// The EAPoL version.
        public var eapolVersion: EAPoLVersion?
        /// The PEAP version.
        public var peapVersion: ReportedPEAPVersion?
        /// The PEAP label.
        public var label: Int32?
        /// Whether there is a MACsec key (`is_mka_cak_set`).
        public var isMKACAKSet: Bool?
        /// The MACsec key's name (`mkaCkn`).
        public var mkaCKN: String?
        /// The client certificate's identifier (`certClient`).
        public var clientCertificate: String?
        /// The CA certificates' identifiers (`certsCA`).
        public var caCertificates: [String] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "is_psk_set": isPSKSet = try json.readBool()
                case "is_hex_set": isHexSet = try json.readBool()
                case "is_password_set": isPasswordSet = try json.readBool()
                case "identity": identity = try json.readString()
                case "eapolVersion": eapolVersion = try json.readString().map(EAPoLVersion.init(rawValue:))
                case "peapVersion": peapVersion = try json.read(ReportedPEAPVersion.self)
                case "label": label = try json.readNumericInt32()
                case "is_mka_cak_set": isMKACAKSet = try json.readBool()
                case "mkaCkn": mkaCKN = try json.readString()
                case "certClient": clientCertificate = try json.readString()
                case "certsCA": caCertificates = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// A PEAP version, as a word or as a number.
    public enum ReportedPEAPVersion: Sendable, JSONReadable {
        /// The word.
        case word(PEAPVersion)
        /// The number.
        case number(Int32)
        /// A form that this version of the library does not know.
        case other(JSONText)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readString().map(PEAPVersion.init(rawValue:)) else {
                    throw json.missingField("word")
                }
                self = .word(value)
            case .number:
                guard let value = try json.readInt32() else { throw json.missingField("number") }
                self = .number(value)
            default: self = .other(try JSONText(from: &json))
            }
        }
    }

    /// A PEAP version.
    public struct PEAPVersion: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Version 0.
        public static let v0 = PEAPVersion(rawValue: "PEAPv0")
        /// Version 1.
        public static let v1 = PEAPVersion(rawValue: "PEAPv1")
    }

    /// An EAPoL version.
    public struct EAPoLVersion: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Version 1.
        public static let v1 = EAPoLVersion(rawValue: "EAPoLv1")
        /// Version 2.
        public static let v2 = EAPoLVersion(rawValue: "EAPoLv2")
        /// Version 3.
        public static let v3 = EAPoLVersion(rawValue: "EAPoLv3")
    }

    /// The settings of a wireless interface.
    public struct WLAN: Sendable, JSONReadable {
        /// As a station, if it can be one.
        public var station: Station?
        /// As an access point, if it can be one.
        public var accessPoint: AccessPoint?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "station": station = try json.read(Station.self)
                case "accessPoint": accessPoint = try json.read(AccessPoint.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// An interface as a station.
    public struct Station: Sendable, JSONReadable {
        /// The network that is set (`activeSsid`).
        public var activeSSID: String?
        /// How it authenticates (`8021X`).
        public var authentication: Authentication?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "activeSsid": activeSSID = try json.readString()
                case "8021X": authentication = try json.read(Authentication.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// An interface as an access point.
    public struct AccessPoint: Sendable, JSONReadable {
        /// The network's name.
        public var ssid: String?
        /// Whether it is on.
        public var enabled: Bool?
        /// How others authenticate.
        public var authenticationMode: AuthenticationMode?
        /// Whether there is an installation mode (`installationModeSupported`).
        public var supportsInstallationMode: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "ssid": ssid = try json.readString()
                case "enabled": enabled = try json.readBool()
                case "authenticationMode":
                    authenticationMode = try json.readString().map(AuthenticationMode.init(rawValue:))
                case "installationModeSupported": supportsInstallationMode = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// A switch port.
    public struct SwitchPort: Sendable, JSONReadable {
        /// Its number.
        public var portNumber: Int32?
        /// The MAC addresses behind it.
        public var remoteAddresses: [String] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "portNumber", "portNUmber": portNumber = try json.readInt32()
                case "remoteAddresses", "remoteAddress": remoteAddresses = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// How to authenticate at a wireless network.
    public struct StationAuthentication: Sendable {
        /// The mode.
        public var mode: AuthenticationMode?
        /// Its settings (`params`).
        public var parameters: StationParameters?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: The mode.
        ///   - parameters: Its settings.
        public init(mode: AuthenticationMode? = nil, parameters: StationParameters? = nil) {
            self.mode = mode
            self.parameters = parameters
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("mode", mode?.rawValue)
            if let parameters {
                json.key("params")
                parameters.write(to: &json)
            }
            json.endObject()
        }
    }

    /// The settings of a mode; what is left out stays.
    public struct StationParameters: Sendable {
        /// The EAP identity.
        public var identity: String?
        /// The password.
        public var password: String?
        /// The EAPoL version.
        public var eapolVersion: EAPoLVersion?
        /// The PEAP version.
        public var peapVersion: PEAPVersion?
        /// The PEAP label.
        public var label: Int32?
        /// The client certificate's identifier (`certClient`).
        public var clientCertificate: String?
        /// The CA certificates' identifiers (`certsCA`).
        public var caCertificates: [String]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - identity: The EAP identity.
        ///   - password: The password.
        ///   - eapolVersion: The EAPoL version.
        ///   - peapVersion: The PEAP version.
        ///   - label: The PEAP label.
        ///   - clientCertificate: The client certificate's identifier.
        ///   - caCertificates: The CA certificates' identifiers.
        public init(
            identity: String? = nil, password: String? = nil, eapolVersion: EAPoLVersion? = nil,
            peapVersion: PEAPVersion? = nil, label: Int32? = nil, clientCertificate: String? = nil,
            caCertificates: [String]? = nil
        ) {
            self.identity = identity
            self.password = password
            self.eapolVersion = eapolVersion
            self.peapVersion = peapVersion
            self.label = label
            self.clientCertificate = clientCertificate
            self.caCertificates = caCertificates
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("identity", identity)
            json.member("password", password)
            json.member("eapolVersion", eapolVersion?.rawValue)
            json.member("peapVersion", peapVersion?.rawValue)
            json.member("label", label)
            json.member("certClient", clientCertificate)
            if let caCertificates {
                json.key("certsCA")
                json.beginArray()
                for item in caCertificates { json.write(item) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// A wireless network.
    public struct WLANNetwork: Sendable, JSONReadable {
        /// Its name.
        public var ssid: String?
        /// Its band, "2.4GHz" or "5GHz".
        public var band: String?
        /// Its channel.
        public var channel: Int32?
        /// How strong it is, in dBm (`signalStrengthDBm`).
        public var signalStrength: Int32?
        /// How it is secured.
        public var security: [Security] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "ssid": ssid = try json.readString()
                case "band": band = try json.readString()
                case "channel": channel = try json.readInt32()
                case "signalStrengthDBm": signalStrength = try json.readInt32()
                case "security": security = try json.readArray(of: Security.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// How a wireless network is secured.
    public struct Security: Sendable, JSONReadable {
        /// How stations authenticate.
        public var authentication: NetworkAuthentication?
        /// The version of WPA; absent for an open network.
        public var version: SecurityVersion?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "authentication": authentication = try json.readString().map(NetworkAuthentication.init(rawValue:))
                case "version": version = try json.readString().map(SecurityVersion.init(rawValue:))
                default: try json.skipValue()
                }
            }
        }
    }

    /// How stations authenticate.
    public struct NetworkAuthentication: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not at all.
        public static let none = NetworkAuthentication(rawValue: "None")
        /// With a shared key.
        public static let psk = NetworkAuthentication(rawValue: "PSK")
        /// With EAP-TLS or PEAP-MSCHAPv2.
        public static let enterprise = NetworkAuthentication(rawValue: "IEEE 802.1X")
    }

    /// A version of WPA.
    public struct SecurityVersion: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// WPA.
        public static let wpa1 = SecurityVersion(rawValue: "WPA1")
        /// WPA 2.
        public static let wpa2 = SecurityVersion(rawValue: "WPA2")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1000
        /// The request is invalid, not a POST for example.
        public static let invalidRequest: DeviceError.Code = 2000
        /// The request's body is too large.
        public static let requestTooLarge: DeviceError.Code = 2001
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 3000
        /// The method does not exist.
        public static let unsupportedMethod: DeviceError.Code = 4000
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 4001
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        public static let notAuthorized: DeviceError.Code = 4002
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4003
        /// A parameter's value is invalid; the error's details may hold a sub-code that tells which.
        public static let invalidParameter: DeviceError.Code = 4004
        /// There is no interface of that name.
        public static let noSuchDevice: DeviceError.Code = 5000
        /// The interface cannot do this.
        public static let invalidDevice: DeviceError.Code = 5001
        /// The device is not in installation mode.
        public static let notInInstallationMode: DeviceError.Code = 5003
        /// The settings of the wireless network are incomplete.
        public static let incompleteConfiguration: DeviceError.Code = 5004
    }

    /// The API's calls; get it from ``Vapix/networkSettings``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``AddVLAN``.
        public func addVLAN(masterDeviceName: String, vlanID: Int32) async throws {
            try await vapix.send(AddVLAN(masterDeviceName: masterDeviceName, vlanID: vlanID))
        }

        /// See ``GetNetworkInfo``.
        public func getNetworkInfo() async throws -> GetNetworkInfo.Output {
            try await vapix.send(GetNetworkInfo())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``RemoveVLAN``.
        public func removeVLAN(vlanName: String) async throws {
            try await vapix.send(RemoveVLAN(vlanName: vlanName))
        }

        /// See ``ScanWLANNetworks``.
        public func scanWLANNetworks(deviceName: String, refresh: Bool? = nil) async throws -> ScanWLANNetworks.Output {
            try await vapix.send(ScanWLANNetworks(deviceName: deviceName, refresh: refresh))
        }

        /// See ``SetDeviceConfiguration``.
        public func setDeviceConfiguration(deviceName: String, staticState: DeviceState? = nil) async throws {
            try await vapix.send(SetDeviceConfiguration(deviceName: deviceName, staticState: staticState))
        }

        /// See ``SetHostnameConfiguration``.
        public func setHostnameConfiguration(
            usesDHCPHostname: Bool? = nil, staticHostname: String? = nil
        ) async throws {
            try await vapix.send(
                SetHostnameConfiguration(usesDHCPHostname: usesDHCPHostname, staticHostname: staticHostname))
        }

        /// See ``SetIPv4AddressConfiguration``.
        public func setIPv4AddressConfiguration(
            deviceName: String, enabled: Bool? = nil, configurationMode: ConfigurationMode? = nil,
            linkLocalMode: LinkLocalMode? = nil, staticDefaultRouter: String? = nil,
            staticAddressConfigurations: [StaticAddress]? = nil, usesStaticDHCPFallback: Bool? = nil,
            usesDHCPStaticRoutes: Bool? = nil
        ) async throws {
            try await vapix.send(
                SetIPv4AddressConfiguration(
                    deviceName: deviceName, enabled: enabled, configurationMode: configurationMode,
                    linkLocalMode: linkLocalMode, staticDefaultRouter: staticDefaultRouter,
                    staticAddressConfigurations: staticAddressConfigurations,
                    usesStaticDHCPFallback: usesStaticDHCPFallback, usesDHCPStaticRoutes: usesDHCPStaticRoutes))
        }

        /// See ``SetIPv6AddressConfiguration``.
        public func setIPv6AddressConfiguration(deviceName: String, enabled: Bool? = nil) async throws {
            try await vapix.send(SetIPv6AddressConfiguration(deviceName: deviceName, enabled: enabled))
        }

        /// See ``SetGlobalProxyConfiguration``.
        public func setGlobalProxyConfiguration(
            httpProxy: String? = nil, httpsProxy: String? = nil, noProxy: String? = nil
        ) async throws {
            try await vapix.send(
                SetGlobalProxyConfiguration(httpProxy: httpProxy, httpsProxy: httpsProxy, noProxy: noProxy))
        }

        /// See ``SetResolverConfiguration``.
        public func setResolverConfiguration(
            usesDHCPResolverInfo: Bool? = nil, staticNameServers: [String]? = nil, staticSearchDomains: [String]? = nil,
            staticDomainName: String? = nil
        ) async throws {
            try await vapix.send(
                SetResolverConfiguration(
                    usesDHCPResolverInfo: usesDHCPResolverInfo, staticNameServers: staticNameServers,
                    staticSearchDomains: staticSearchDomains, staticDomainName: staticDomainName))
        }

        /// See ``SetWired8021XConfiguration``.
        public func setWired8021XConfiguration(
            deviceName: String, enabled: Bool? = nil, mode: AuthenticationMode? = nil, identity: String? = nil,
            password: String? = nil, eapolVersion: EAPoLVersion? = nil, peapVersion: PEAPVersion? = nil,
            label: Int32? = nil, clientCertificate: String? = nil, caCertificates: [String]? = nil,
            mkaCAK: String? = nil, mkaCKN: String? = nil
        ) async throws {
            try await vapix.send(
                SetWired8021XConfiguration(
                    deviceName: deviceName, enabled: enabled, mode: mode, identity: identity, password: password,
                    eapolVersion: eapolVersion, peapVersion: peapVersion, label: label,
                    clientCertificate: clientCertificate, caCertificates: caCertificates, mkaCAK: mkaCAK,
                    mkaCKN: mkaCKN))
        }

        /// See ``SetWLANConfiguration``.
        public func setWLANConfiguration(countryCode: String) async throws {
            try await vapix.send(SetWLANConfiguration(countryCode: countryCode))
        }

        /// See ``SetWLANStationConfiguration``.
        public func setWLANStationConfiguration(
            deviceName: String, ssid: String? = nil, authentication: StationAuthentication? = nil
        ) async throws {
            try await vapix.send(
                SetWLANStationConfiguration(deviceName: deviceName, ssid: ssid, authentication: authentication))
        }

        /// See ``TestWLANStationSettings``.
        public func testWLANStationSettings(deviceName: String, timeout: Int32 = 10) async throws -> Result {
            try await vapix.send(TestWLANStationSettings(deviceName: deviceName, timeout: timeout))
        }

        /// See ``WLANSwitchAPToStation``.
        public func wlanSwitchAPToStation() async throws -> Result {
            try await vapix.send(WLANSwitchAPToStation())
        }
    }
}

extension Vapix {
    /// The device's network: addresses, names, proxies, VLANs, WLAN and 802.1X; see ``NetworkSettings``.
    public var networkSettings: NetworkSettings.API { NetworkSettings.API(vapix: self) }
}
