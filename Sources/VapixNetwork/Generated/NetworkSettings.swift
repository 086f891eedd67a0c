// Generated from Specs/network-settings-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's network: addresses, names, proxies, VLANs, WLAN and 802.1X.
///
/// API Discovery lists it as `network-settings`; AXIS OS 8.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/network-settings-api/>.
public struct NetworkSettings: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Adds a VLAN to a network interface.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#addvlan-1>.
    ///
    /// - Parameters:
    ///   - masterDeviceName: The name of the interface, "eth0" for example.
    ///   - vlanID: The VLAN's number; number 4 on "eth0" gives the name "eth0.4" (`VlanId`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func addVLAN(masterDeviceName: String, vlanID: Int) async throws {
        try await vapix.send(Self.addVLAN(masterDeviceName: masterDeviceName, vlanID: vlanID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addVLAN(masterDeviceName: String, vlanID: Int) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/addVLAN", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0", method: "addVlan",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("masterDeviceName", masterDeviceName)
            json.member("VlanId", vlanID)
            json.endObject()
        }
    }

    /// Reads all network settings and the present state of the network.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#getnetworkinfo-1>.
    ///
    /// - Returns: The network settings of the device and of each interface.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNetworkInfo() async throws -> NetworkInfoReply {
        try await vapix.send(Self.getNetworkInfo())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNetworkInfo() -> VapixCall<NetworkInfoReply> { callGetNetworkInfo }

    private static let callGetNetworkInfo = VapixCall<NetworkInfoReply>(
        id: "networkSettings/getNetworkInfo", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
        method: "getNetworkInfo", access: .admin, effect: .read, reply: .data(reading: NetworkInfoReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#getsupportedversions-1>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "networkSettings/getSupportedVersions", path: "/axis-cgi/network_settings.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Removes a VLAN.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#removevlan-1>.
    ///
    /// - Parameter vlanName: The VLAN's full name, "eth0.4" for example (`VlanName`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeVLAN(vlanName: String) async throws {
        try await vapix.send(Self.removeVLAN(vlanName: vlanName))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeVLAN(vlanName: String) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/removeVLAN", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "removeVlan", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("VlanName", vlanName)
            json.endObject()
        }
    }

    /// Lists the wireless networks in range of an interface.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#scanwlannetworks-1>.
    ///
    /// - Parameters:
    ///   - deviceName: The name of the interface, "eth0" for example.
    ///   - refresh: Whether to scan again instead of reading the last scan; true by default.
    /// - Returns: The wireless networks in range.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or ``ErrorCode/noSuchDevice`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func scanWLANNetworks(deviceName: String, refresh: Bool? = nil) async throws -> ScanWLANNetworksReply {
        try await vapix.send(Self.scanWLANNetworks(deviceName: deviceName, refresh: refresh))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func scanWLANNetworks(deviceName: String, refresh: Bool? = nil) -> VapixCall<ScanWLANNetworksReply> {
        VapixCall(
            id: "networkSettings/scanWLANNetworks", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.14",
            method: "scanWLANNetworks", access: .admin, effect: .read,
            reply: .data(reading: ScanWLANNetworksReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("deviceName", deviceName)
            json.member("refresh", refresh)
            json.endObject()
        }
    }

    /// Turns a network interface on or off permanently.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#setdeviceconfiguration-1>.
    ///
    /// - Parameters:
    ///   - deviceName: The name of the interface, "eth0" for example.
    ///   - staticState: Whether the interface is to be up or down, also after a restart.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or ``ErrorCode/noSuchDevice`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setDeviceConfiguration(deviceName: String, staticState: DeviceState? = nil) async throws {
        try await vapix.send(Self.setDeviceConfiguration(deviceName: deviceName, staticState: staticState))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDeviceConfiguration(deviceName: String, staticState: DeviceState? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/setDeviceConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.17",
            method: "setDeviceConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("deviceName", deviceName)
            json.member("staticState", staticState?.rawValue)
            json.endObject()
        }
    }

    /// Sets the host name or its source; absent values stay unchanged.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#sethostnameconfiguration-1>.
    ///
    /// - Parameters:
    ///   - usesDHCPHostname: Whether a name from DHCP takes precedence over the static one (`useDhcpHostname`).
    ///   - staticHostname: The static host name.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setHostnameConfiguration(usesDHCPHostname: Bool? = nil, staticHostname: String? = nil) async throws {
        try await vapix.send(
            Self.setHostnameConfiguration(usesDHCPHostname: usesDHCPHostname, staticHostname: staticHostname))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setHostnameConfiguration(
        usesDHCPHostname: Bool? = nil, staticHostname: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/setHostnameConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "setHostnameConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("useDhcpHostname", usesDHCPHostname)
            json.member("staticHostname", staticHostname)
            json.endParameters()
        }
    }

    /// Sets the IPv4 address of an interface or its source; absent values stay unchanged.
    ///
    /// The device answers before the change is made, because that may break the connection.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#setipv4addressconfiguration-1>.
    ///
    /// - Parameters:
    ///   - deviceName: The name of the interface, "eth0" for example.
    ///   - enabled: Whether IPv4 is on; it cannot be off while IPv6 is off.
    ///   - configurationMode: The source of the address.
    ///   - linkLocalMode: The use of a link-local address.
    ///   - staticDefaultRouter: The address of the default router, for static mode or if DHCP advertises no router.
    ///   - staticAddressConfigurations: The static addresses; the interface's `maximumStaticAddresses` limits their
    ///     number.
    ///   - usesStaticDHCPFallback: Whether the static default router is used if DHCP provides no default router
    ///     (`useStaticDHCPFallback`).
    ///   - usesDHCPStaticRoutes: Whether routes from DHCP are used in place of the router from DHCP
    ///     (`useDHCPStaticRoutes`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or ``ErrorCode/noSuchDevice`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIPv4AddressConfiguration(
        deviceName: String, enabled: Bool? = nil, configurationMode: ConfigurationMode? = nil,
        linkLocalMode: LinkLocalMode? = nil, staticDefaultRouter: String? = nil,
        staticAddressConfigurations: [StaticAddress]? = nil, usesStaticDHCPFallback: Bool? = nil,
        usesDHCPStaticRoutes: Bool? = nil
    ) async throws {
        try await vapix.send(
            Self.setIPv4AddressConfiguration(
                deviceName: deviceName, enabled: enabled, configurationMode: configurationMode,
                linkLocalMode: linkLocalMode, staticDefaultRouter: staticDefaultRouter,
                staticAddressConfigurations: staticAddressConfigurations,
                usesStaticDHCPFallback: usesStaticDHCPFallback, usesDHCPStaticRoutes: usesDHCPStaticRoutes))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIPv4AddressConfiguration(
        deviceName: String, enabled: Bool? = nil, configurationMode: ConfigurationMode? = nil,
        linkLocalMode: LinkLocalMode? = nil, staticDefaultRouter: String? = nil,
        staticAddressConfigurations: [StaticAddress]? = nil, usesStaticDHCPFallback: Bool? = nil,
        usesDHCPStaticRoutes: Bool? = nil
    ) -> VapixCall<Void> {
        var apiVersion = "1.0"
        if linkLocalMode != nil { apiVersion = "1.21" }
        if usesStaticDHCPFallback != nil { apiVersion = "1.21" }
        if usesDHCPStaticRoutes != nil { apiVersion = "1.29" }
        return VapixCall(
            id: "networkSettings/setIPv4AddressConfiguration", path: "/axis-cgi/network_settings.cgi",
            apiVersion: apiVersion, method: "setIPv4AddressConfiguration", access: .admin, effect: .idempotent,
            reply: .success
        ) { json in
            json.beginParameters()
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
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#setipv6addressconfiguration-1>.
    ///
    /// - Parameters:
    ///   - deviceName: The name of the interface, "eth0" for example.
    ///   - enabled: Whether IPv6 is on.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or ``ErrorCode/noSuchDevice`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setIPv6AddressConfiguration(deviceName: String, enabled: Bool? = nil) async throws {
        try await vapix.send(Self.setIPv6AddressConfiguration(deviceName: deviceName, enabled: enabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setIPv6AddressConfiguration(deviceName: String, enabled: Bool? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/setIPv6AddressConfiguration", path: "/axis-cgi/network_settings.cgi",
            apiVersion: "1.6", method: "setIPv6AddressConfiguration", access: .admin, effect: .idempotent,
            reply: .success
        ) { json in
            json.beginParameters()
            json.member("deviceName", deviceName)
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Sets the proxies for the whole device, which take effect after a restart.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#setglobalproxyconfiguration-1>.
    ///
    /// - Parameters:
    ///   - httpProxy: The HTTP proxy.
    ///   - httpsProxy: The HTTPS proxy.
    ///   - noProxy: The hosts to reach without a proxy, ".axis.com" or "192.168.0.0/24" for example; wildcards are not
    ///     allowed.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setGlobalProxyConfiguration(
        httpProxy: String? = nil, httpsProxy: String? = nil, noProxy: String? = nil
    ) async throws {
        try await vapix.send(
            Self.setGlobalProxyConfiguration(httpProxy: httpProxy, httpsProxy: httpsProxy, noProxy: noProxy))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGlobalProxyConfiguration(
        httpProxy: String? = nil, httpsProxy: String? = nil, noProxy: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/setGlobalProxyConfiguration", path: "/axis-cgi/network_settings.cgi",
            apiVersion: "1.0", method: "setGlobalProxyConfiguration", access: .admin, effect: .idempotent,
            reply: .success
        ) { json in
            json.beginParameters()
            json.member("httpProxy", httpProxy)
            json.member("httpsProxy", httpsProxy)
            json.member("noProxy", noProxy)
            json.endParameters()
        }
    }

    /// Sets the DNS servers and domains or their source; absent values stay unchanged.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#setresolverconfiguration-1>.
    ///
    /// - Parameters:
    ///   - usesDHCPResolverInfo: Whether settings from DHCP take precedence over the static ones
    ///     (`useDhcpResolverInfo`).
    ///   - staticNameServers: The DNS servers; the device's `maximumStaticNameServers` limits their number.
    ///   - staticSearchDomains: The search domains; the device's `maximumStaticSearchDomains` limits their number.
    ///   - staticDomainName: The domain name.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setResolverConfiguration(
        usesDHCPResolverInfo: Bool? = nil, staticNameServers: [String]? = nil, staticSearchDomains: [String]? = nil,
        staticDomainName: String? = nil
    ) async throws {
        try await vapix.send(
            Self.setResolverConfiguration(
                usesDHCPResolverInfo: usesDHCPResolverInfo, staticNameServers: staticNameServers,
                staticSearchDomains: staticSearchDomains, staticDomainName: staticDomainName))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setResolverConfiguration(
        usesDHCPResolverInfo: Bool? = nil, staticNameServers: [String]? = nil, staticSearchDomains: [String]? = nil,
        staticDomainName: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/setResolverConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "setResolverConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
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
            json.endParameters()
        }
    }

    /// Sets 802.1X or MACsec on a wired interface; absent values stay unchanged.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#setwired8021xconfiguration-1>.
    ///
    /// - Parameters:
    ///   - deviceName: The name of the interface, "eth0" for example.
    ///   - enabled: Whether 802.1X is on.
    ///   - mode: The authentication mode.
    ///   - identity: The EAP identity.
    ///   - password: The EAP password, for PEAP-MSCHAPv2.
    ///   - eapolVersion: The EAPoL version.
    ///   - peapVersion: The PEAP version, for PEAP-MSCHAPv2.
    ///   - label: The PEAP label, for PEAP-MSCHAPv2; 1 for client EAP encryption, 2 for client PEAP encryption.
    ///   - clientCertificate: The identifier of the client certificate, required for EAP-TLS; an empty text for no
    ///     certificate (`certClient`).
    ///   - caCertificates: The CA certificates' identifiers; an empty list for none (`certsCA`).
    ///   - mkaCAK: The MACsec key, 32 or 64 hexadecimal digits (`mkaCak`).
    ///   - mkaCKN: The name of the MACsec key, an even number of hexadecimal digits from 2 to 64 (`mkaCkn`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setWired8021XConfiguration(
        deviceName: String, enabled: Bool? = nil, mode: AuthenticationMode? = nil, identity: String? = nil,
        password: String? = nil, eapolVersion: EAPoLVersion? = nil, peapVersion: PEAPVersion? = nil, label: Int? = nil,
        clientCertificate: String? = nil, caCertificates: [String]? = nil, mkaCAK: String? = nil, mkaCKN: String? = nil
    ) async throws {
        try await vapix.send(
            Self.setWired8021XConfiguration(
                deviceName: deviceName, enabled: enabled, mode: mode, identity: identity, password: password,
                eapolVersion: eapolVersion, peapVersion: peapVersion, label: label,
                clientCertificate: clientCertificate, caCertificates: caCertificates, mkaCAK: mkaCAK, mkaCKN: mkaCKN))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setWired8021XConfiguration(
        deviceName: String, enabled: Bool? = nil, mode: AuthenticationMode? = nil, identity: String? = nil,
        password: String? = nil, eapolVersion: EAPoLVersion? = nil, peapVersion: PEAPVersion? = nil, label: Int? = nil,
        clientCertificate: String? = nil, caCertificates: [String]? = nil, mkaCAK: String? = nil, mkaCKN: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/setWired8021XConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "setWired8021XConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
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

    /// Sets the country whose rules apply to the wireless interfaces.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanconfiguration-1>.
    ///
    /// - Parameter countryCode: The country code, any but `XX`; some devices do not allow a change.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setWLANConfiguration(countryCode: String) async throws {
        try await vapix.send(Self.setWLANConfiguration(countryCode: countryCode))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setWLANConfiguration(countryCode: String) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/setWLANConfiguration", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.27",
            method: "setWlanConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("countryCode", countryCode)
            json.endObject()
        }
    }

    /// Sets the wireless network that an interface joins, and its authentication.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanstationconfiguration-1>.
    ///
    /// - Parameters:
    ///   - deviceName: The name of the interface, "eth0" for example.
    ///   - ssid: The name (SSID) of the network.
    ///   - authentication: The authentication mode and its settings.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or ``ErrorCode/noSuchDevice`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setWLANStationConfiguration(
        deviceName: String, ssid: String? = nil, authentication: StationAuthentication? = nil
    ) async throws {
        try await vapix.send(
            Self.setWLANStationConfiguration(deviceName: deviceName, ssid: ssid, authentication: authentication))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setWLANStationConfiguration(
        deviceName: String, ssid: String? = nil, authentication: StationAuthentication? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "networkSettings/setWLANStationConfiguration", path: "/axis-cgi/network_settings.cgi",
            apiVersion: "1.12", method: "setWLANStationConfiguration", access: .admin, effect: .idempotent,
            reply: .success
        ) { json in
            json.beginParameters()
            json.member("deviceName", deviceName)
            json.member("ssid", ssid)
            if let authentication {
                json.key("authentication")
                authentication.write(to: &json)
            }
            json.endObject()
        }
    }

    /// Tests the connection to the configured wireless network; a failed test is a result, not an error.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#testwlanstationsettings-1>.
    ///
    /// - Parameters:
    ///   - deviceName: The name of the interface, "eth0" for example.
    ///   - timeout: The time limit of the test, in whole seconds; 10 by default.
    /// - Returns: The result of the test; a failed test is no error.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noSuchDevice`` or ``ErrorCode/invalidDevice`` or another
    ///   code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func testWLANStationSettings(deviceName: String, timeout: Duration = .seconds(10)) async throws -> Outcome {
        try await vapix.send(Self.testWLANStationSettings(deviceName: deviceName, timeout: timeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func testWLANStationSettings(
        deviceName: String, timeout: Duration = .seconds(10)
    ) -> VapixCall<Outcome> {
        VapixCall(
            id: "networkSettings/testWLANStationSettings", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.0",
            method: "testWLANStationSettings", access: .admin, effect: .once, reply: .data, additionalTimeout: timeout
        ) { json in
            json.beginParameters()
            json.member("deviceName", deviceName)
            json.member("timeout", timeout, in: .seconds)
            json.endObject()
        }
    }

    /// Ends installation mode and starts to join the configured wireless network.
    ///
    /// Access: admin; AXIS OS 8.50 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/network-settings-api/#wlanswitchaptostation-1>.
    ///
    /// - Returns: The confirmation that the device begins to join the wireless network.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter``, ``ErrorCode/noSuchDevice``,
    ///   ``ErrorCode/notInInstallationMode`` or ``ErrorCode/incompleteConfiguration`` or another code if the device
    ///   refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func wlanSwitchAPToStation() async throws -> Outcome {
        try await vapix.send(Self.wlanSwitchAPToStation())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func wlanSwitchAPToStation() -> VapixCall<Outcome> { callWLANSwitchAPToStation }

    private static let callWLANSwitchAPToStation = VapixCall<Outcome>(
        id: "networkSettings/wlanSwitchAPToStation", path: "/axis-cgi/network_settings.cgi", apiVersion: "1.16",
        method: "wlanSwitchAPToStation", access: .admin, effect: .once, reply: .data)

    /// The reply to ``getNetworkInfo()-swift.method``.
    public struct NetworkInfoReply: Sendable {
        /// The settings of the whole device.
        public let system: System?
        /// The network interfaces.
        public let devices: [Device]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - system: The settings of the whole device.
        ///   - devices: The network interfaces.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(system: System? = nil, devices: [Device] = [], other: [String: JSONValue] = [:]) {
            self.system = system
            self.devices = devices
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var system: System?
            var devices: [Device] = []
            while let key = try json.nextMember(of: "system,devices") {
                switch key {
                case 0: system = try json.read(System.self)
                case 1: devices = try json.readArray(of: Device.self)
                default: break
                }
            }
            self.system = system
            self.devices = devices
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``scanWLANNetworks(deviceName:refresh:)-swift.method``.
    public struct ScanWLANNetworksReply: Sendable {
        /// The networks.
        public let networks: [WLANNetwork]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - networks: The networks.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(networks: [WLANNetwork] = [], other: [String: JSONValue] = [:]) {
            self.networks = networks
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var networks: [WLANNetwork] = []
            while let key = try json.nextMember(of: "networks") {
                switch key {
                case 0: networks = try json.readArray(of: WLANNetwork.self)
                default: break
                }
            }
            self.networks = networks
            self.other = json.keptMembersOfObject()
        }
    }

    /// The outcome of a connection test, or of the end of installation mode.
    public struct Outcome: Sendable, JSONReadable {
        /// 0 for success; other codes of a test are 1 refused, 2 timeout, 3 settings changed, 4 interrupted, 5 settings
        /// incomplete.
        public let code: Int
        /// The device's description of the code.
        public let message: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: 0 for success; other codes of a test are 1 refused, 2 timeout, 3 settings changed, 4 interrupted,
        ///     5 settings incomplete.
        ///   - message: The device's description of the code.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(code: Int, message: String? = nil, other: [String: JSONValue] = [:]) {
            self.code = code
            self.message = message
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var code: Int?
            var message: String?
            while let key = try json.nextMember(of: "code,message") {
                switch key {
                case 0: code = try json.readInt()
                case 1: message = try json.readString()
                default: break
                }
            }
            guard let code else { throw json.missingField("code") }
            self.code = code
            self.message = message
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of the whole device.
    public struct System: Sendable, JSONReadable {
        /// The use of Explicit Congestion Notification for TCP (`tcpEcnMode`).
        public let tcpECNMode: ECNMode?
        /// The rules for wireless interfaces; nil if the device has no such interface.
        public let wlan: SystemWLAN?
        /// The maximum number of VLANs (`maxSupportedVlans`).
        public let maximumVLANs: Int?
        /// The choice of active interfaces.
        public let deviceSwitching: DeviceSwitching?
        /// The host name.
        public let hostname: Hostname?
        /// The DNS settings.
        public let resolver: Resolver?
        /// The proxies.
        public let globalProxies: Proxies?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - tcpECNMode: The use of Explicit Congestion Notification for TCP.
        ///   - wlan: The rules for wireless interfaces; nil if the device has no such interface.
        ///   - maximumVLANs: The maximum number of VLANs.
        ///   - deviceSwitching: The choice of active interfaces.
        ///   - hostname: The host name.
        ///   - resolver: The DNS settings.
        ///   - globalProxies: The proxies.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            tcpECNMode: ECNMode? = nil, wlan: SystemWLAN? = nil, maximumVLANs: Int? = nil,
            deviceSwitching: DeviceSwitching? = nil, hostname: Hostname? = nil, resolver: Resolver? = nil,
            globalProxies: Proxies? = nil, other: [String: JSONValue] = [:]
        ) {
            self.tcpECNMode = tcpECNMode
            self.wlan = wlan
            self.maximumVLANs = maximumVLANs
            self.deviceSwitching = deviceSwitching
            self.hostname = hostname
            self.resolver = resolver
            self.globalProxies = globalProxies
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var tcpECNMode: ECNMode?
            var wlan: SystemWLAN?
            var maximumVLANs: Int?
            var deviceSwitching: DeviceSwitching?
            var hostname: Hostname?
            var resolver: Resolver?
            var globalProxies: Proxies?
            let keys: StaticString = """
                tcpEcnMode,wlan,maxSupportedVlans,deviceSwitching,hostname,resolver,globalProxies
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: tcpECNMode = try json.readWord(ECNMode.self)
                case 1: wlan = try json.read(SystemWLAN.self)
                case 2: maximumVLANs = try json.readInt()
                case 3: deviceSwitching = try json.read(DeviceSwitching.self)
                case 4: hostname = try json.read(Hostname.self)
                case 5: resolver = try json.read(Resolver.self)
                case 6: globalProxies = try json.read(Proxies.self)
                default: break
                }
            }
            self.tcpECNMode = tcpECNMode
            self.wlan = wlan
            self.maximumVLANs = maximumVLANs
            self.deviceSwitching = deviceSwitching
            self.hostname = hostname
            self.resolver = resolver
            self.globalProxies = globalProxies
            self.other = json.keptMembersOfObject()
        }
    }

    /// The use of Explicit Congestion Notification for TCP.
    public struct ECNMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Off.
        @_alwaysEmitIntoClient
        public static var disabled: ECNMode { Self(rawValue: "disabled") }
        /// The device accepts and initiates ECN.
        @_alwaysEmitIntoClient
        public static var acceptAndInitiate: ECNMode { Self(rawValue: "acceptAndInitiate") }
        /// The device accepts ECN but does not initiate it.
        @_alwaysEmitIntoClient
        public static var acceptOnly: ECNMode { Self(rawValue: "acceptOnly") }
    }

    /// The rules for wireless interfaces.
    public struct SystemWLAN: Sendable, JSONReadable {
        /// The country's code; XX if none is set.
        public let countryCode: String?
        /// Whether the code cannot be changed (`countryCodeLock`).
        public let isCountryCodeLocked: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - countryCode: The country's code; XX if none is set.
        ///   - isCountryCodeLocked: Whether the code cannot be changed.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(countryCode: String? = nil, isCountryCodeLocked: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.countryCode = countryCode
            self.isCountryCodeLocked = isCountryCodeLocked
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var countryCode: String?
            var isCountryCodeLocked: Bool?
            while let key = try json.nextMember(of: "countryCode,countryCodeLock") {
                switch key {
                case 0: countryCode = try json.readString()
                case 1: isCountryCodeLocked = try json.readBool()
                default: break
                }
            }
            self.countryCode = countryCode
            self.isCountryCodeLocked = isCountryCodeLocked
            self.other = json.keptMembersOfObject()
        }
    }

    /// The choice of active interfaces.
    public struct DeviceSwitching: Sendable, JSONReadable {
        /// The way in which active interfaces are chosen.
        public let mode: SwitchingMode?
        /// The interfaces to choose from, the most important first.
        public let devices: [String]
        /// The interfaces that are active in manual mode.
        public let manualActiveDevices: [String]
        /// The interfaces that are active now.
        public let activeDevices: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: The way in which active interfaces are chosen.
        ///   - devices: The interfaces to choose from, the most important first.
        ///   - manualActiveDevices: The interfaces that are active in manual mode.
        ///   - activeDevices: The interfaces that are active now.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            mode: SwitchingMode? = nil, devices: [String] = [], manualActiveDevices: [String] = [],
            activeDevices: [String] = [], other: [String: JSONValue] = [:]
        ) {
            self.mode = mode
            self.devices = devices
            self.manualActiveDevices = manualActiveDevices
            self.activeDevices = activeDevices
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var mode: SwitchingMode?
            var devices: [String] = []
            var manualActiveDevices: [String] = []
            var activeDevices: [String] = []
            while let key = try json.nextMember(of: "mode,devices,manualActiveDevices,activeDevices") {
                switch key {
                case 0: mode = try json.readWord(SwitchingMode.self)
                case 1: devices = try json.readArray(of: String.self)
                case 2: manualActiveDevices = try json.readArray(of: String.self)
                case 3: activeDevices = try json.readArray(of: String.self)
                default: break
                }
            }
            self.mode = mode
            self.devices = devices
            self.manualActiveDevices = manualActiveDevices
            self.activeDevices = activeDevices
            self.other = json.keptMembersOfObject()
        }
    }

    /// A way to choose active interfaces.
    public struct SwitchingMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The available interface with the highest priority is active.
        @_alwaysEmitIntoClient
        public static var auto: SwitchingMode { Self(rawValue: "auto") }
        /// Only the interfaces in `manualActiveDevices` are active.
        @_alwaysEmitIntoClient
        public static var manual: SwitchingMode { Self(rawValue: "manual") }
        /// No interface is active.
        @_alwaysEmitIntoClient
        public static var noInterface: SwitchingMode { Self(rawValue: "none") }
    }

    /// The host name.
    public struct Hostname: Sendable, JSONReadable {
        /// Whether a name from DHCP takes precedence over the static one (`useDhcpHostname`).
        public let usesDHCPHostname: Bool?
        /// The current host name.
        public let hostname: String?
        /// The static host name.
        public let staticHostname: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - usesDHCPHostname: Whether a name from DHCP takes precedence over the static one.
        ///   - hostname: The current host name.
        ///   - staticHostname: The static host name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            usesDHCPHostname: Bool? = nil, hostname: String? = nil, staticHostname: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.usesDHCPHostname = usesDHCPHostname
            self.hostname = hostname
            self.staticHostname = staticHostname
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var usesDHCPHostname: Bool?
            var hostname: String?
            var staticHostname: String?
            while let key = try json.nextMember(of: "useDhcpHostname,hostname,staticHostname") {
                switch key {
                case 0: usesDHCPHostname = try json.readBool()
                case 1: hostname = try json.readString()
                case 2: staticHostname = try json.readString()
                default: break
                }
            }
            self.usesDHCPHostname = usesDHCPHostname
            self.hostname = hostname
            self.staticHostname = staticHostname
            self.other = json.keptMembersOfObject()
        }
    }

    /// The DNS settings.
    public struct Resolver: Sendable, JSONReadable {
        /// Whether settings from DHCP take precedence over the static ones (`useDhcpResolverInfo`).
        public let usesDHCPResolverInfo: Bool?
        /// The DNS servers in use.
        public let nameServers: [String]
        /// The static DNS servers.
        public let staticNameServers: [String]
        /// The maximum number of static DNS servers (`maxSupportedStaticNameServers`).
        public let maximumStaticNameServers: Int?
        /// The search domains in use.
        public let searchDomains: [String]
        /// The static search domains.
        public let staticSearchDomains: [String]
        /// The maximum number of static search domains (`maxSupportedStaticSearchDomains`).
        public let maximumStaticSearchDomains: Int?
        /// The domain name in use.
        public let domainName: String?
        /// The static domain name.
        public let staticDomainName: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - usesDHCPResolverInfo: Whether settings from DHCP take precedence over the static ones.
        ///   - nameServers: The DNS servers in use.
        ///   - staticNameServers: The static DNS servers.
        ///   - maximumStaticNameServers: The maximum number of static DNS servers.
        ///   - searchDomains: The search domains in use.
        ///   - staticSearchDomains: The static search domains.
        ///   - maximumStaticSearchDomains: The maximum number of static search domains.
        ///   - domainName: The domain name in use.
        ///   - staticDomainName: The static domain name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            usesDHCPResolverInfo: Bool? = nil, nameServers: [String] = [], staticNameServers: [String] = [],
            maximumStaticNameServers: Int? = nil, searchDomains: [String] = [], staticSearchDomains: [String] = [],
            maximumStaticSearchDomains: Int? = nil, domainName: String? = nil, staticDomainName: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.usesDHCPResolverInfo = usesDHCPResolverInfo
            self.nameServers = nameServers
            self.staticNameServers = staticNameServers
            self.maximumStaticNameServers = maximumStaticNameServers
            self.searchDomains = searchDomains
            self.staticSearchDomains = staticSearchDomains
            self.maximumStaticSearchDomains = maximumStaticSearchDomains
            self.domainName = domainName
            self.staticDomainName = staticDomainName
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var usesDHCPResolverInfo: Bool?
            var nameServers: [String] = []
            var staticNameServers: [String] = []
            var maximumStaticNameServers: Int?
            var searchDomains: [String] = []
            var staticSearchDomains: [String] = []
            var maximumStaticSearchDomains: Int?
            var domainName: String?
            var staticDomainName: String?
            let keys: StaticString = """
                useDhcpResolverInfo,useDHCPResolverInfo,nameServers,staticNameServers,maxSupportedStaticNameServers,\
                searchDomains,staticSearchDomains,maxSupportedStaticSearchDomains,domainName,staticDomainName
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0, 1: usesDHCPResolverInfo = try json.readBool()
                case 2: nameServers = try json.readArray(of: String.self)
                case 3: staticNameServers = try json.readArray(of: String.self)
                case 4: maximumStaticNameServers = try json.readInt()
                case 5: searchDomains = try json.readArray(of: String.self)
                case 6: staticSearchDomains = try json.readArray(of: String.self)
                case 7: maximumStaticSearchDomains = try json.readInt()
                case 8: domainName = try json.readString()
                case 9: staticDomainName = try json.readString()
                default: break
                }
            }
            self.usesDHCPResolverInfo = usesDHCPResolverInfo
            self.nameServers = nameServers
            self.staticNameServers = staticNameServers
            self.maximumStaticNameServers = maximumStaticNameServers
            self.searchDomains = searchDomains
            self.staticSearchDomains = staticSearchDomains
            self.maximumStaticSearchDomains = maximumStaticSearchDomains
            self.domainName = domainName
            self.staticDomainName = staticDomainName
            self.other = json.keptMembersOfObject()
        }
    }

    /// The proxies, with passwords made unreadable.
    public struct Proxies: Sendable, JSONReadable {
        /// The HTTP proxy.
        public let httpProxy: String?
        /// The HTTPS proxy.
        public let httpsProxy: String?
        /// The hosts that are reached without a proxy.
        public let noProxy: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - httpProxy: The HTTP proxy.
        ///   - httpsProxy: The HTTPS proxy.
        ///   - noProxy: The hosts that are reached without a proxy.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            httpProxy: String? = nil, httpsProxy: String? = nil, noProxy: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.httpProxy = httpProxy
            self.httpsProxy = httpsProxy
            self.noProxy = noProxy
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var httpProxy: String?
            var httpsProxy: String?
            var noProxy: String?
            while let key = try json.nextMember(of: "httpProxy,httpsProxy,noProxy") {
                switch key {
                case 0: httpProxy = try json.readString()
                case 1: httpsProxy = try json.readString()
                case 2: noProxy = try json.readString()
                default: break
                }
            }
            self.httpProxy = httpProxy
            self.httpsProxy = httpsProxy
            self.noProxy = noProxy
            self.other = json.keptMembersOfObject()
        }
    }

    /// A network interface.
    public struct Device: Sendable, JSONReadable {
        /// The interface's name.
        public let name: String
        /// The kind of interface.
        public let type: DeviceType?
        /// The interface's MAC address.
        public let macAddress: String?
        /// The bridge that the interface is part of; an empty text if it is part of no bridge.
        public let partOfBridge: String?
        /// Whether the interface has a link (`link`).
        public let hasLink: Bool?
        /// Whether the interface is up.
        public let state: DeviceState?
        /// Whether the interface is configured to be up.
        public let staticState: DeviceState?
        /// The IPv4 settings and addresses, if the interface supports IPv4 (`IPv4`).
        public let ipv4: IPv4?
        /// The IPv6 settings and addresses, if the interface supports IPv6 (`IPv6`).
        public let ipv6: IPv6?
        /// The settings of a wired interface.
        public let wired: Wired?
        /// The settings of a wireless interface.
        public let wlan: WLAN?
        /// The number and the MAC addresses of the port, if the interface is a switch port.
        public let switchPort: SwitchPort?
        /// The supported authentication modes, on devices that state them here.
        public let supportedModes: [AuthenticationMode]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The interface's name.
        ///   - type: The kind of interface.
        ///   - macAddress: The interface's MAC address.
        ///   - partOfBridge: The bridge that the interface is part of; an empty text if it is part of no bridge.
        ///   - hasLink: Whether the interface has a link.
        ///   - state: Whether the interface is up.
        ///   - staticState: Whether the interface is configured to be up.
        ///   - ipv4: The IPv4 settings and addresses, if the interface supports IPv4.
        ///   - ipv6: The IPv6 settings and addresses, if the interface supports IPv6.
        ///   - wired: The settings of a wired interface.
        ///   - wlan: The settings of a wireless interface.
        ///   - switchPort: The number and the MAC addresses of the port, if the interface is a switch port.
        ///   - supportedModes: The supported authentication modes, on devices that state them here.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, type: DeviceType? = nil, macAddress: String? = nil, partOfBridge: String? = nil,
            hasLink: Bool? = nil, state: DeviceState? = nil, staticState: DeviceState? = nil, ipv4: IPv4? = nil,
            ipv6: IPv6? = nil, wired: Wired? = nil, wlan: WLAN? = nil, switchPort: SwitchPort? = nil,
            supportedModes: [AuthenticationMode] = [], other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.type = type
            self.macAddress = macAddress
            self.partOfBridge = partOfBridge
            self.hasLink = hasLink
            self.state = state
            self.staticState = staticState
            self.ipv4 = ipv4
            self.ipv6 = ipv6
            self.wired = wired
            self.wlan = wlan
            self.switchPort = switchPort
            self.supportedModes = supportedModes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var type: DeviceType?
            var macAddress: String?
            var partOfBridge: String?
            var hasLink: Bool?
            var state: DeviceState?
            var staticState: DeviceState?
            var ipv4: IPv4?
            var ipv6: IPv6?
            var wired: Wired?
            var wlan: WLAN?
            var switchPort: SwitchPort?
            var supportedModes: [AuthenticationMode] = []
            let keys: StaticString = """
                name,type,macAddress,partOfBridge,link,state,staticState,IPv4,IPv6,Ipv6,wired,wlan,switchPort,\
                supportedModes
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: name = try json.readString()
                case 1: type = try json.readWord(DeviceType.self)
                case 2: macAddress = try json.readString()
                case 3: partOfBridge = try json.readString()
                case 4: hasLink = try json.readBool()
                case 5: state = try json.readWord(DeviceState.self)
                case 6: staticState = try json.readWord(DeviceState.self)
                case 7: ipv4 = try json.read(IPv4.self)
                case 8, 9: ipv6 = try json.read(IPv6.self)
                case 10: wired = try json.read(Wired.self)
                case 11: wlan = try json.read(WLAN.self)
                case 12: switchPort = try json.read(SwitchPort.self)
                case 13: supportedModes = try json.readArray(of: String.self).map(AuthenticationMode.init(rawValue:))
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.type = type
            self.macAddress = macAddress
            self.partOfBridge = partOfBridge
            self.hasLink = hasLink
            self.state = state
            self.staticState = staticState
            self.ipv4 = ipv4
            self.ipv6 = ipv6
            self.wired = wired
            self.wlan = wlan
            self.switchPort = switchPort
            self.supportedModes = supportedModes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The kind of a network interface.
    public struct DeviceType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Wired.
        @_alwaysEmitIntoClient
        public static var wired: DeviceType { Self(rawValue: "wired") }
        /// Wireless.
        @_alwaysEmitIntoClient
        public static var wlan: DeviceType { Self(rawValue: "wlan") }
        /// A bridge.
        @_alwaysEmitIntoClient
        public static var bridged: DeviceType { Self(rawValue: "bridged") }
        /// A bridge, in another spelling.
        @_alwaysEmitIntoClient
        public static var bridge: DeviceType { Self(rawValue: "bridge") }
        /// A switch port.
        @_alwaysEmitIntoClient
        public static var switchPort: DeviceType { Self(rawValue: "switchPort") }
    }

    /// Whether a network interface is up.
    public struct DeviceState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Up.
        @_alwaysEmitIntoClient
        public static var up: DeviceState { Self(rawValue: "up") }
        /// Down.
        @_alwaysEmitIntoClient
        public static var down: DeviceState { Self(rawValue: "down") }
    }

    /// IPv4 on an interface.
    public struct IPv4: Sendable, JSONReadable {
        /// Whether IPv4 is on.
        public let enabled: Bool?
        /// The source of the address.
        public let configurationMode: ConfigurationMode?
        /// The use of a link-local address.
        public let linkLocalMode: LinkLocalMode?
        /// The current addresses.
        public let addresses: [Address]
        /// The maximum number of static addresses (`maxSupportedStaticAddressConfigurations`).
        public let maximumStaticAddresses: Int?
        /// The static addresses.
        public let staticAddressConfigurations: [StaticAddress]
        /// The IPv4 address of the current default router.
        public let defaultRouter: String?
        /// The IPv4 address of the static default router.
        public let staticDefaultRouter: String?
        /// Whether the static default router is used if DHCP provides no default router (`useStaticDHCPFallback`).
        public let usesStaticDHCPFallback: Bool?
        /// Whether routes from DHCP are used in place of the router from DHCP (`useDHCPStaticRoutes`).
        public let usesDHCPStaticRoutes: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether IPv4 is on.
        ///   - configurationMode: The source of the address.
        ///   - linkLocalMode: The use of a link-local address.
        ///   - addresses: The current addresses.
        ///   - maximumStaticAddresses: The maximum number of static addresses.
        ///   - staticAddressConfigurations: The static addresses.
        ///   - defaultRouter: The IPv4 address of the current default router.
        ///   - staticDefaultRouter: The IPv4 address of the static default router.
        ///   - usesStaticDHCPFallback: Whether the static default router is used if DHCP provides no default router.
        ///   - usesDHCPStaticRoutes: Whether routes from DHCP are used in place of the router from DHCP.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            enabled: Bool? = nil, configurationMode: ConfigurationMode? = nil, linkLocalMode: LinkLocalMode? = nil,
            addresses: [Address] = [], maximumStaticAddresses: Int? = nil,
            staticAddressConfigurations: [StaticAddress] = [], defaultRouter: String? = nil,
            staticDefaultRouter: String? = nil, usesStaticDHCPFallback: Bool? = nil, usesDHCPStaticRoutes: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.enabled = enabled
            self.configurationMode = configurationMode
            self.linkLocalMode = linkLocalMode
            self.addresses = addresses
            self.maximumStaticAddresses = maximumStaticAddresses
            self.staticAddressConfigurations = staticAddressConfigurations
            self.defaultRouter = defaultRouter
            self.staticDefaultRouter = staticDefaultRouter
            self.usesStaticDHCPFallback = usesStaticDHCPFallback
            self.usesDHCPStaticRoutes = usesDHCPStaticRoutes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            var configurationMode: ConfigurationMode?
            var linkLocalMode: LinkLocalMode?
            var addresses: [Address] = []
            var maximumStaticAddresses: Int?
            var staticAddressConfigurations: [StaticAddress] = []
            var defaultRouter: String?
            var staticDefaultRouter: String?
            var usesStaticDHCPFallback: Bool?
            var usesDHCPStaticRoutes: Bool?
            let keys: StaticString = """
                enabled,configurationMode,linkLocalMode,addresses,maxSupportedStaticAddressConfigurations,\
                staticAddressConfigurations,defaultRouter,staticDefaultRouter,useStaticDHCPFallback,useDHCPStaticRoutes
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: enabled = try json.readBool()
                case 1: configurationMode = try json.readWord(ConfigurationMode.self)
                case 2: linkLocalMode = try json.readWord(LinkLocalMode.self)
                case 3: addresses = try json.readArray(of: Address.self)
                case 4: maximumStaticAddresses = try json.readInt()
                case 5: staticAddressConfigurations = try json.readArray(of: StaticAddress.self)
                case 6: defaultRouter = try json.readString()
                case 7: staticDefaultRouter = try json.readString()
                case 8: usesStaticDHCPFallback = try json.readBool()
                case 9: usesDHCPStaticRoutes = try json.readBool()
                default: break
                }
            }
            self.enabled = enabled
            self.configurationMode = configurationMode
            self.linkLocalMode = linkLocalMode
            self.addresses = addresses
            self.maximumStaticAddresses = maximumStaticAddresses
            self.staticAddressConfigurations = staticAddressConfigurations
            self.defaultRouter = defaultRouter
            self.staticDefaultRouter = staticDefaultRouter
            self.usesStaticDHCPFallback = usesStaticDHCPFallback
            self.usesDHCPStaticRoutes = usesDHCPStaticRoutes
            self.other = json.keptMembersOfObject()
        }
    }

    /// IPv6 on an interface.
    public struct IPv6: Sendable, JSONReadable {
        /// Whether IPv6 is on.
        public let enabled: Bool?
        /// The source of the address.
        public let configurationMode: ConfigurationMode?
        /// The current addresses.
        public let addresses: [Address]
        /// The maximum number of static addresses (`maxSupportedStaticAddressConfigurations`).
        public let maximumStaticAddresses: Int?
        /// The static addresses.
        public let staticAddressConfigurations: [StaticAddress]
        /// The IPv6 address of the current default router.
        public let defaultRouter: String?
        /// The IPv6 address of the static default router.
        public let staticDefaultRouter: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether IPv6 is on.
        ///   - configurationMode: The source of the address.
        ///   - addresses: The current addresses.
        ///   - maximumStaticAddresses: The maximum number of static addresses.
        ///   - staticAddressConfigurations: The static addresses.
        ///   - defaultRouter: The IPv6 address of the current default router.
        ///   - staticDefaultRouter: The IPv6 address of the static default router.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            enabled: Bool? = nil, configurationMode: ConfigurationMode? = nil, addresses: [Address] = [],
            maximumStaticAddresses: Int? = nil, staticAddressConfigurations: [StaticAddress] = [],
            defaultRouter: String? = nil, staticDefaultRouter: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.enabled = enabled
            self.configurationMode = configurationMode
            self.addresses = addresses
            self.maximumStaticAddresses = maximumStaticAddresses
            self.staticAddressConfigurations = staticAddressConfigurations
            self.defaultRouter = defaultRouter
            self.staticDefaultRouter = staticDefaultRouter
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            var configurationMode: ConfigurationMode?
            var addresses: [Address] = []
            var maximumStaticAddresses: Int?
            var staticAddressConfigurations: [StaticAddress] = []
            var defaultRouter: String?
            var staticDefaultRouter: String?
            let keys: StaticString = """
                enabled,configurationMode,addresses,maxSupportedStaticAddressConfigurations,\
                staticAddressConfigurations,defaultRouter,staticDefaultRouter
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: enabled = try json.readBool()
                case 1: configurationMode = try json.readWord(ConfigurationMode.self)
                case 2: addresses = try json.readArray(of: Address.self)
                case 3: maximumStaticAddresses = try json.readInt()
                case 4: staticAddressConfigurations = try json.readArray(of: StaticAddress.self)
                case 5: defaultRouter = try json.readString()
                case 6: staticDefaultRouter = try json.readString()
                default: break
                }
            }
            self.enabled = enabled
            self.configurationMode = configurationMode
            self.addresses = addresses
            self.maximumStaticAddresses = maximumStaticAddresses
            self.staticAddressConfigurations = staticAddressConfigurations
            self.defaultRouter = defaultRouter
            self.staticDefaultRouter = staticDefaultRouter
            self.other = json.keptMembersOfObject()
        }
    }

    /// The source of an address.
    public struct ConfigurationMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The address comes from the settings.
        @_alwaysEmitIntoClient
        public static var `static`: ConfigurationMode { Self(rawValue: "static") }
        /// The address comes from DHCP.
        @_alwaysEmitIntoClient
        public static var dhcp: ConfigurationMode { Self(rawValue: "dhcp") }
    }

    /// The use of a link-local address.
    public struct LinkLocalMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The interface never has a link-local address.
        @_alwaysEmitIntoClient
        public static var off: LinkLocalMode { Self(rawValue: "off") }
        /// The interface always has a link-local address.
        @_alwaysEmitIntoClient
        public static var on: LinkLocalMode { Self(rawValue: "on") }
        /// The interface has a link-local address only if it has no other address.
        @_alwaysEmitIntoClient
        public static var fallback: LinkLocalMode { Self(rawValue: "fallback") }
    }

    /// An address that an interface has.
    public struct Address: Sendable, JSONReadable {
        /// The address.
        public let address: String
        /// The length of the subnet prefix, in bits.
        public let prefixLength: Int?
        /// The broadcast address.
        public let broadcast: String?
        /// The source of the address.
        public let origin: AddressOrigin?
        /// The scope of the address.
        public let scope: AddressScope?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The address.
        ///   - prefixLength: The length of the subnet prefix, in bits.
        ///   - broadcast: The broadcast address.
        ///   - origin: The source of the address.
        ///   - scope: The scope of the address.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String, prefixLength: Int? = nil, broadcast: String? = nil, origin: AddressOrigin? = nil,
            scope: AddressScope? = nil, other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.prefixLength = prefixLength
            self.broadcast = broadcast
            self.origin = origin
            self.scope = scope
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var prefixLength: Int?
            var broadcast: String?
            var origin: AddressOrigin?
            var scope: AddressScope?
            while let key = try json.nextMember(of: "address,prefixLength,broadcast,origin,scope") {
                switch key {
                case 0: address = try json.readString()
                case 1: prefixLength = try json.readInt()
                case 2: broadcast = try json.readString()
                case 3: origin = try json.readWord(AddressOrigin.self)
                case 4: scope = try json.readWord(AddressScope.self)
                default: break
                }
            }
            guard let address else { throw json.missingField("address") }
            self.address = address
            self.prefixLength = prefixLength
            self.broadcast = broadcast
            self.origin = origin
            self.scope = scope
            self.other = json.keptMembersOfObject()
        }
    }

    /// The source of an address.
    public struct AddressOrigin: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Unknown.
        @_alwaysEmitIntoClient
        public static var unknown: AddressOrigin { Self(rawValue: "unknown") }
        /// The address comes from the static settings.
        @_alwaysEmitIntoClient
        public static var `static`: AddressOrigin { Self(rawValue: "static") }
        /// The address comes from DHCP.
        @_alwaysEmitIntoClient
        public static var dhcp: AddressOrigin { Self(rawValue: "dhcp") }
        /// The interface created the address.
        @_alwaysEmitIntoClient
        public static var linkLocal: AddressOrigin { Self(rawValue: "linkLocal") }
        /// The address comes from a router advertisement, for IPv6 only.
        @_alwaysEmitIntoClient
        public static var routerAdvertisement: AddressOrigin { Self(rawValue: "RA") }
    }

    /// The scope of an address.
    public struct AddressScope: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The scope is not set.
        @_alwaysEmitIntoClient
        public static var nowhere: AddressScope { Self(rawValue: "nowhere") }
        /// Host scope.
        @_alwaysEmitIntoClient
        public static var host: AddressScope { Self(rawValue: "host") }
        /// Link-local scope.
        @_alwaysEmitIntoClient
        public static var link: AddressScope { Self(rawValue: "link") }
        /// Site-local scope.
        @_alwaysEmitIntoClient
        public static var site: AddressScope { Self(rawValue: "site") }
        /// Global scope.
        @_alwaysEmitIntoClient
        public static var global: AddressScope { Self(rawValue: "global") }
    }

    /// A static address.
    public struct StaticAddress: Sendable, JSONReadable {
        /// The address.
        public var address: String
        /// The length of the subnet prefix, in bits.
        public var prefixLength: Int?
        /// The IPv4 broadcast address; calculated from the address and the prefix if absent.
        public var broadcast: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The address.
        ///   - prefixLength: The length of the subnet prefix, in bits.
        ///   - broadcast: The IPv4 broadcast address; calculated from the address and the prefix if absent.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String, prefixLength: Int? = nil, broadcast: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.prefixLength = prefixLength
            self.broadcast = broadcast
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("address", address)
            json.member("prefixLength", prefixLength)
            json.member("broadcast", broadcast)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var prefixLength: Int?
            var broadcast: String?
            while let key = try json.nextMember(of: "address,prefixLength,broadcast") {
                switch key {
                case 0: address = try json.readString()
                case 1: prefixLength = try json.readInt()
                case 2: broadcast = try json.readString()
                default: break
                }
            }
            guard let address else { throw json.missingField("address") }
            self.address = address
            self.prefixLength = prefixLength
            self.broadcast = broadcast
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of a wired interface.
    public struct Wired: Sendable, JSONReadable {
        /// The speed and the duplex mode.
        public let linkMode: LinkMode?
        /// The supported link modes.
        public let supportedLinkModes: [LinkMode]
        /// Whether the interface is a downlink, which leads to leaf devices and not to the core of the network.
        public let isDownlink: Bool?
        /// The IEEE 802.1X settings, if the interface supports 802.1X (`8021X`).
        public let authentication: Authentication?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - linkMode: The speed and the duplex mode.
        ///   - supportedLinkModes: The supported link modes.
        ///   - isDownlink: Whether the interface is a downlink, which leads to leaf devices and not to the core of the
        ///     network.
        ///   - authentication: The IEEE 802.1X settings, if the interface supports 802.1X.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            linkMode: LinkMode? = nil, supportedLinkModes: [LinkMode] = [], isDownlink: Bool? = nil,
            authentication: Authentication? = nil, other: [String: JSONValue] = [:]
        ) {
            self.linkMode = linkMode
            self.supportedLinkModes = supportedLinkModes
            self.isDownlink = isDownlink
            self.authentication = authentication
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var linkMode: LinkMode?
            var supportedLinkModes: [LinkMode] = []
            var isDownlink: Bool?
            var authentication: Authentication?
            while let key = try json.nextMember(of: "linkMode,supportedLinkModes,isDownlink,8021X") {
                switch key {
                case 0: linkMode = try json.readWord(LinkMode.self)
                case 1: supportedLinkModes = try json.readArray(of: String.self).map(LinkMode.init(rawValue:))
                case 2: isDownlink = try json.readBool()
                case 3: authentication = try json.read(Authentication.self)
                default: break
                }
            }
            self.linkMode = linkMode
            self.supportedLinkModes = supportedLinkModes
            self.isDownlink = isDownlink
            self.authentication = authentication
            self.other = json.keptMembersOfObject()
        }
    }

    /// Speed and duplex.
    public struct LinkMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Automatic negotiation.
        @_alwaysEmitIntoClient
        public static var auto: LinkMode { Self(rawValue: "auto") }
        /// 10 Mbit/s, half duplex.
        @_alwaysEmitIntoClient
        public static var half10: LinkMode { Self(rawValue: "10BaseT-HD") }
        /// 10 Mbit/s, full duplex.
        @_alwaysEmitIntoClient
        public static var full10: LinkMode { Self(rawValue: "10BaseT-FD") }
        /// 100 Mbit/s, half duplex.
        @_alwaysEmitIntoClient
        public static var half100: LinkMode { Self(rawValue: "100BaseTX-HD") }
        /// 100 Mbit/s, full duplex.
        @_alwaysEmitIntoClient
        public static var full100: LinkMode { Self(rawValue: "100BaseTX-FD") }
        /// 1000 Mbit/s, half duplex.
        @_alwaysEmitIntoClient
        public static var half1000: LinkMode { Self(rawValue: "1000BaseTX-HD") }
        /// 1000 Mbit/s, full duplex.
        @_alwaysEmitIntoClient
        public static var full1000: LinkMode { Self(rawValue: "1000BaseTX-FD") }
    }

    /// IEEE 802.1X on an interface.
    public struct Authentication: Sendable, JSONReadable {
        /// Whether 802.1X is on.
        public let enabled: Bool?
        /// The state of the authentication.
        public let status: AuthenticationStatus?
        /// The current authentication mode.
        public let mode: AuthenticationMode?
        /// The settings of each mode.
        public let configurations: [AuthenticationConfiguration]
        /// The settings of the mode, on devices that do not send `configurations` (`params`).
        public let parameters: AuthenticationParameters?
        /// The supported authentication modes.
        public let supportedModes: [AuthenticationMode]
        /// Whether MACsec secures the connection (`MACsecSecured`).
        public let isMACsecSecured: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether 802.1X is on.
        ///   - status: The state of the authentication.
        ///   - mode: The current authentication mode.
        ///   - configurations: The settings of each mode.
        ///   - parameters: The settings of the mode, on devices that do not send `configurations`.
        ///   - supportedModes: The supported authentication modes.
        ///   - isMACsecSecured: Whether MACsec secures the connection.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            enabled: Bool? = nil, status: AuthenticationStatus? = nil, mode: AuthenticationMode? = nil,
            configurations: [AuthenticationConfiguration] = [], parameters: AuthenticationParameters? = nil,
            supportedModes: [AuthenticationMode] = [], isMACsecSecured: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.enabled = enabled
            self.status = status
            self.mode = mode
            self.configurations = configurations
            self.parameters = parameters
            self.supportedModes = supportedModes
            self.isMACsecSecured = isMACsecSecured
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            var status: AuthenticationStatus?
            var mode: AuthenticationMode?
            var configurations: [AuthenticationConfiguration] = []
            var parameters: AuthenticationParameters?
            var supportedModes: [AuthenticationMode] = []
            var isMACsecSecured: Bool?
            let keys: StaticString = """
                enabled,status,staus,mode,configurations,params,supportedModes,MACsecSecured
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: enabled = try json.readBool()
                case 1, 2: status = try json.readWord(AuthenticationStatus.self)
                case 3: mode = try json.readWord(AuthenticationMode.self)
                case 4: configurations = try json.readArray(of: AuthenticationConfiguration.self)
                case 5: parameters = try json.read(AuthenticationParameters.self)
                case 6: supportedModes = try json.readArray(of: String.self).map(AuthenticationMode.init(rawValue:))
                case 7: isMACsecSecured = try json.readBool()
                default: break
                }
            }
            self.enabled = enabled
            self.status = status
            self.mode = mode
            self.configurations = configurations
            self.parameters = parameters
            self.supportedModes = supportedModes
            self.isMACsecSecured = isMACsecSecured
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of an authentication.
    public struct AuthenticationStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Unknown.
        @_alwaysEmitIntoClient
        public static var unknown: AuthenticationStatus { Self(rawValue: "Unknown") }
        /// The authentication has stopped, or 802.1X is off.
        @_alwaysEmitIntoClient
        public static var stopped: AuthenticationStatus { Self(rawValue: "Stopped") }
        /// The authentication failed.
        @_alwaysEmitIntoClient
        public static var unauthorized: AuthenticationStatus { Self(rawValue: "Unauthorized") }
        /// The authentication succeeded.
        @_alwaysEmitIntoClient
        public static var authorized: AuthenticationStatus { Self(rawValue: "Authorized") }
        /// The authentication is in progress.
        @_alwaysEmitIntoClient
        public static var connecting: AuthenticationStatus { Self(rawValue: "Connecting") }
    }

    /// A way to authenticate.
    public struct AuthenticationMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "WPA-Enterprise_EAPTLS": self.rawValue = "WPA-Enterprise-EAPTLS"
            case "MACsec PSK": self.rawValue = "MACsec-PSK"
            default: self.rawValue = rawValue
            }
        }

        /// No authentication.
        @_alwaysEmitIntoClient
        public static var disabled: AuthenticationMode { Self(rawValue: "none") }
        /// WPA personal with a passphrase.
        @_alwaysEmitIntoClient
        public static var personalPSK: AuthenticationMode { Self(rawValue: "WPA-Personal-PSK") }
        /// WPA personal with a key in hexadecimal.
        @_alwaysEmitIntoClient
        public static var personalHex: AuthenticationMode { Self(rawValue: "WPA-Personal-HEX") }
        /// WPA enterprise with PEAP-MSCHAPv2.
        @_alwaysEmitIntoClient
        public static var peapMSCHAPv2: AuthenticationMode { Self(rawValue: "WPA-Enterprise-PEAP-MSCHAPv2") }
        /// WPA enterprise with EAP-TLS.
        @_alwaysEmitIntoClient
        public static var eapTLS: AuthenticationMode { Self(rawValue: "WPA-Enterprise-EAPTLS") }
        /// MACsec with a shared key.
        @_alwaysEmitIntoClient
        public static var macsecPSK: AuthenticationMode { Self(rawValue: "MACsec-PSK") }
    }

    /// The settings of an authentication mode.
    public struct AuthenticationConfiguration: Sendable, JSONReadable {
        /// The mode.
        public let mode: AuthenticationMode?
        /// The settings of the mode (`params`).
        public let parameters: AuthenticationParameters?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: The mode.
        ///   - parameters: The settings of the mode.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            mode: AuthenticationMode? = nil, parameters: AuthenticationParameters? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.mode = mode
            self.parameters = parameters
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var mode: AuthenticationMode?
            var parameters: AuthenticationParameters?
            while let key = try json.nextMember(of: "mode,params") {
                switch key {
                case 0: mode = try json.readWord(AuthenticationMode.self)
                case 1: parameters = try json.read(AuthenticationParameters.self)
                default: break
                }
            }
            self.mode = mode
            self.parameters = parameters
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of an authentication mode; each mode has its own.
    public struct AuthenticationParameters: Sendable, JSONReadable {
        /// Whether there is a passphrase (`is_psk_set`).
        public let isPSKSet: Bool?
        /// Whether there is a key in hexadecimal (`is_hex_set`).
        public let isHexSet: Bool?
        /// Whether there is a password (`is_password_set`).
        public let isPasswordSet: Bool?
        /// The EAP identity.
        public let identity: String?
        /// The EAPoL version.
        public let eapolVersion: EAPoLVersion?
        /// The PEAP version.
        public let peapVersion: ReportedPEAPVersion?
        /// The PEAP label; 1 for client EAP encryption, 2 for client PEAP encryption.
        public let label: Int?
        /// Whether there is a MACsec key (`is_mka_cak_set`).
        public let isMKACAKSet: Bool?
        /// The MACsec key's name (`mkaCkn`).
        public let mkaCKN: String?
        /// The client certificate's identifier (`certClient`).
        public let clientCertificate: String?
        /// The CA certificates' identifiers (`certsCA`).
        public let caCertificates: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isPSKSet: Whether there is a passphrase.
        ///   - isHexSet: Whether there is a key in hexadecimal.
        ///   - isPasswordSet: Whether there is a password.
        ///   - identity: The EAP identity.
        ///   - eapolVersion: The EAPoL version.
        ///   - peapVersion: The PEAP version.
        ///   - label: The PEAP label; 1 for client EAP encryption, 2 for client PEAP encryption.
        ///   - isMKACAKSet: Whether there is a MACsec key.
        ///   - mkaCKN: The MACsec key's name.
        ///   - clientCertificate: The client certificate's identifier.
        ///   - caCertificates: The CA certificates' identifiers.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isPSKSet: Bool? = nil, isHexSet: Bool? = nil, isPasswordSet: Bool? = nil, identity: String? = nil,
            eapolVersion: EAPoLVersion? = nil, peapVersion: ReportedPEAPVersion? = nil, label: Int? = nil,
            isMKACAKSet: Bool? = nil, mkaCKN: String? = nil, clientCertificate: String? = nil,
            caCertificates: [String] = [], other: [String: JSONValue] = [:]
        ) {
            self.isPSKSet = isPSKSet
            self.isHexSet = isHexSet
            self.isPasswordSet = isPasswordSet
            self.identity = identity
            self.eapolVersion = eapolVersion
            self.peapVersion = peapVersion
            self.label = label
            self.isMKACAKSet = isMKACAKSet
            self.mkaCKN = mkaCKN
            self.clientCertificate = clientCertificate
            self.caCertificates = caCertificates
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isPSKSet: Bool?
            var isHexSet: Bool?
            var isPasswordSet: Bool?
            var identity: String?
            var eapolVersion: EAPoLVersion?
            var peapVersion: ReportedPEAPVersion?
            var label: Int?
            var isMKACAKSet: Bool?
            var mkaCKN: String?
            var clientCertificate: String?
            var caCertificates: [String] = []
            let keys: StaticString = """
                is_psk_set,is_hex_set,is_password_set,identity,eapolVersion,peapVersion,label,is_mka_cak_set,mkaCkn,\
                certClient,certsCA
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isPSKSet = try json.readBool()
                case 1: isHexSet = try json.readBool()
                case 2: isPasswordSet = try json.readBool()
                case 3: identity = try json.readString()
                case 4: eapolVersion = try json.readWord(EAPoLVersion.self)
                case 5: peapVersion = try json.read(ReportedPEAPVersion.self)
                case 6: label = try json.readInt()
                case 7: isMKACAKSet = try json.readBool()
                case 8: mkaCKN = try json.readString()
                case 9: clientCertificate = try json.readString()
                case 10: caCertificates = try json.readArray(of: String.self)
                default: break
                }
            }
            self.isPSKSet = isPSKSet
            self.isHexSet = isHexSet
            self.isPasswordSet = isPasswordSet
            self.identity = identity
            self.eapolVersion = eapolVersion
            self.peapVersion = peapVersion
            self.label = label
            self.isMKACAKSet = isMKACAKSet
            self.mkaCKN = mkaCKN
            self.clientCertificate = clientCertificate
            self.caCertificates = caCertificates
            self.other = json.keptMembersOfObject()
        }
    }

    /// A PEAP version, as a word or as a number.
    public enum ReportedPEAPVersion: Sendable, JSONReadable {
        /// The word.
        case word(PEAPVersion)
        /// The number.
        case number(Int)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readWord(PEAPVersion.self) else { throw json.missingField("word") }
                self = .word(value)
            case .number:
                guard let value = try json.readInt() else { throw json.missingField("number") }
                self = .number(value)
            default: self = .other(try JSONValue(from: &json))
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
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Version 0.
        @_alwaysEmitIntoClient
        public static var v0: PEAPVersion { Self(rawValue: "PEAPv0") }
        /// Version 1.
        @_alwaysEmitIntoClient
        public static var v1: PEAPVersion { Self(rawValue: "PEAPv1") }
    }

    /// An EAPoL version.
    public struct EAPoLVersion: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Version 1.
        @_alwaysEmitIntoClient
        public static var v1: EAPoLVersion { Self(rawValue: "EAPoLv1") }
        /// Version 2.
        @_alwaysEmitIntoClient
        public static var v2: EAPoLVersion { Self(rawValue: "EAPoLv2") }
        /// Version 3.
        @_alwaysEmitIntoClient
        public static var v3: EAPoLVersion { Self(rawValue: "EAPoLv3") }
    }

    /// The settings of a wireless interface.
    public struct WLAN: Sendable, JSONReadable {
        /// The settings as a station, if the interface can be a station.
        public let station: Station?
        /// The settings as an access point, if the interface can be an access point.
        public let accessPoint: AccessPoint?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - station: The settings as a station, if the interface can be a station.
        ///   - accessPoint: The settings as an access point, if the interface can be an access point.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(station: Station? = nil, accessPoint: AccessPoint? = nil, other: [String: JSONValue] = [:]) {
            self.station = station
            self.accessPoint = accessPoint
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var station: Station?
            var accessPoint: AccessPoint?
            while let key = try json.nextMember(of: "station,accessPoint") {
                switch key {
                case 0: station = try json.read(Station.self)
                case 1: accessPoint = try json.read(AccessPoint.self)
                default: break
                }
            }
            self.station = station
            self.accessPoint = accessPoint
            self.other = json.keptMembersOfObject()
        }
    }

    /// An interface as a station.
    public struct Station: Sendable, JSONReadable {
        /// The name (SSID) of the configured network (`activeSsid`).
        public let activeSSID: String?
        /// The authentication (`8021X`).
        public let authentication: Authentication?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - activeSSID: The name (SSID) of the configured network.
        ///   - authentication: The authentication.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            activeSSID: String? = nil, authentication: Authentication? = nil, other: [String: JSONValue] = [:]
        ) {
            self.activeSSID = activeSSID
            self.authentication = authentication
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var activeSSID: String?
            var authentication: Authentication?
            while let key = try json.nextMember(of: "activeSsid,8021X") {
                switch key {
                case 0: activeSSID = try json.readString()
                case 1: authentication = try json.read(Authentication.self)
                default: break
                }
            }
            self.activeSSID = activeSSID
            self.authentication = authentication
            self.other = json.keptMembersOfObject()
        }
    }

    /// An interface as an access point.
    public struct AccessPoint: Sendable, JSONReadable {
        /// The network's name.
        public let ssid: String?
        /// Whether the access point is on.
        public let enabled: Bool?
        /// The authentication mode for stations.
        public let authenticationMode: AuthenticationMode?
        /// Whether the access point supports the installation mode (`installationModeSupported`).
        public let supportsInstallationMode: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ssid: The network's name.
        ///   - enabled: Whether the access point is on.
        ///   - authenticationMode: The authentication mode for stations.
        ///   - supportsInstallationMode: Whether the access point supports the installation mode.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            ssid: String? = nil, enabled: Bool? = nil, authenticationMode: AuthenticationMode? = nil,
            supportsInstallationMode: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.ssid = ssid
            self.enabled = enabled
            self.authenticationMode = authenticationMode
            self.supportsInstallationMode = supportsInstallationMode
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var ssid: String?
            var enabled: Bool?
            var authenticationMode: AuthenticationMode?
            var supportsInstallationMode: Bool?
            while let key = try json.nextMember(of: "ssid,enabled,authenticationMode,installationModeSupported") {
                switch key {
                case 0: ssid = try json.readString()
                case 1: enabled = try json.readBool()
                case 2: authenticationMode = try json.readWord(AuthenticationMode.self)
                case 3: supportsInstallationMode = try json.readBool()
                default: break
                }
            }
            self.ssid = ssid
            self.enabled = enabled
            self.authenticationMode = authenticationMode
            self.supportsInstallationMode = supportsInstallationMode
            self.other = json.keptMembersOfObject()
        }
    }

    /// A switch port.
    public struct SwitchPort: Sendable, JSONReadable {
        /// The number of the port.
        public let portNumber: Int?
        /// The remote MAC addresses that the port observes.
        public let remoteAddresses: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - portNumber: The number of the port.
        ///   - remoteAddresses: The remote MAC addresses that the port observes.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(portNumber: Int? = nil, remoteAddresses: [String] = [], other: [String: JSONValue] = [:]) {
            self.portNumber = portNumber
            self.remoteAddresses = remoteAddresses
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var portNumber: Int?
            var remoteAddresses: [String] = []
            while let key = try json.nextMember(of: "portNumber,portNUmber,remoteAddresses,remoteAddress") {
                switch key {
                case 0, 1: portNumber = try json.readInt()
                case 2, 3: remoteAddresses = try json.readArray(of: String.self)
                default: break
                }
            }
            self.portNumber = portNumber
            self.remoteAddresses = remoteAddresses
            self.other = json.keptMembersOfObject()
        }
    }

    /// The authentication at a wireless network.
    public struct StationAuthentication: Sendable {
        /// The mode.
        public var mode: AuthenticationMode?
        /// The settings of the mode (`params`).
        public var parameters: StationParameters?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: The mode.
        ///   - parameters: The settings of the mode.
        @_alwaysEmitIntoClient
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

    /// The settings of an authentication mode; absent values stay unchanged.
    public struct StationParameters: Sendable {
        /// The EAP identity.
        public var identity: String?
        /// The password.
        public var password: String?
        /// The EAPoL version.
        public var eapolVersion: EAPoLVersion?
        /// The PEAP version.
        public var peapVersion: PEAPVersion?
        /// The PEAP label; 1 for client EAP encryption, 2 for client PEAP encryption.
        public var label: Int?
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
        ///   - label: The PEAP label; 1 for client EAP encryption, 2 for client PEAP encryption.
        ///   - clientCertificate: The client certificate's identifier.
        ///   - caCertificates: The CA certificates' identifiers.
        @_alwaysEmitIntoClient
        public init(
            identity: String? = nil, password: String? = nil, eapolVersion: EAPoLVersion? = nil,
            peapVersion: PEAPVersion? = nil, label: Int? = nil, clientCertificate: String? = nil,
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
        /// The name (SSID).
        public let ssid: String?
        /// The frequency band, "2.4GHz" or "5GHz".
        public let band: String?
        /// The channel.
        public let channel: Int?
        /// The signal strength, in dBm (`signalStrengthDBm`).
        public let signalStrength: Int?
        /// The security of the network.
        public let security: [Security]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ssid: The name (SSID).
        ///   - band: The frequency band, "2.4GHz" or "5GHz".
        ///   - channel: The channel.
        ///   - signalStrength: The signal strength, in dBm.
        ///   - security: The security of the network.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            ssid: String? = nil, band: String? = nil, channel: Int? = nil, signalStrength: Int? = nil,
            security: [Security] = [], other: [String: JSONValue] = [:]
        ) {
            self.ssid = ssid
            self.band = band
            self.channel = channel
            self.signalStrength = signalStrength
            self.security = security
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var ssid: String?
            var band: String?
            var channel: Int?
            var signalStrength: Int?
            var security: [Security] = []
            while let key = try json.nextMember(of: "ssid,band,channel,signalStrengthDBm,security") {
                switch key {
                case 0: ssid = try json.readString()
                case 1: band = try json.readString()
                case 2: channel = try json.readInt()
                case 3: signalStrength = try json.readInt()
                case 4: security = try json.readArray(of: Security.self)
                default: break
                }
            }
            self.ssid = ssid
            self.band = band
            self.channel = channel
            self.signalStrength = signalStrength
            self.security = security
            self.other = json.keptMembersOfObject()
        }
    }

    /// The security of a wireless network.
    public struct Security: Sendable, JSONReadable {
        /// The authentication of stations.
        public let authentication: NetworkAuthentication?
        /// The version of WPA; absent for an open network.
        public let version: SecurityVersion?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - authentication: The authentication of stations.
        ///   - version: The version of WPA; absent for an open network.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            authentication: NetworkAuthentication? = nil, version: SecurityVersion? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.authentication = authentication
            self.version = version
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var authentication: NetworkAuthentication?
            var version: SecurityVersion?
            while let key = try json.nextMember(of: "authentication,version") {
                switch key {
                case 0: authentication = try json.readWord(NetworkAuthentication.self)
                case 1: version = try json.readWord(SecurityVersion.self)
                default: break
                }
            }
            self.authentication = authentication
            self.version = version
            self.other = json.keptMembersOfObject()
        }
    }

    /// The authentication of stations.
    public struct NetworkAuthentication: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No authentication.
        @_alwaysEmitIntoClient
        public static var open: NetworkAuthentication { Self(rawValue: "None") }
        /// Authentication with a shared key.
        @_alwaysEmitIntoClient
        public static var psk: NetworkAuthentication { Self(rawValue: "PSK") }
        /// Authentication with EAP-TLS or PEAP-MSCHAPv2.
        @_alwaysEmitIntoClient
        public static var enterprise: NetworkAuthentication { Self(rawValue: "IEEE 802.1X") }
    }

    /// A version of WPA.
    public struct SecurityVersion: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// WPA.
        @_alwaysEmitIntoClient
        public static var wpa1: SecurityVersion { Self(rawValue: "WPA1") }
        /// WPA 2.
        @_alwaysEmitIntoClient
        public static var wpa2: SecurityVersion { Self(rawValue: "WPA2") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The request is invalid, not a POST for example.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2000 }
        /// The request's body is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2001 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 3000 }
        /// The method does not exist.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 4000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 4001 }
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 4002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4003 }
        /// A parameter's value is invalid; the error's details may hold a sub-code that tells which.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 4004 }
        /// There is no interface with that name.
        @_alwaysEmitIntoClient
        public static var noSuchDevice: DeviceError.Code { 5000 }
        /// The interface cannot do this.
        @_alwaysEmitIntoClient
        public static var invalidDevice: DeviceError.Code { 5001 }
        /// The device is not in installation mode.
        @_alwaysEmitIntoClient
        public static var notInInstallationMode: DeviceError.Code { 5003 }
        /// The settings of the wireless network are incomplete.
        @_alwaysEmitIntoClient
        public static var incompleteConfiguration: DeviceError.Code { 5004 }
    }
}

extension Vapix {
    /// The device's network: addresses, names, proxies, VLANs, WLAN and 802.1X.
    @_alwaysEmitIntoClient
    public var networkSettings: NetworkSettings { NetworkSettings(vapix: self) }
}
