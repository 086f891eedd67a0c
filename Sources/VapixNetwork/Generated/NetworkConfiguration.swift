// Generated from Specs/network-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's network interfaces, addresses and names, and the switch and modem in it.
///
/// The page has the switch alone; the rest is what a device of AXIS OS 12.11 (version 2.0.3 of the API) says of itself.
///
/// `/config/discover` lists it as `network-settings`; version 2.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
public struct NetworkConfiguration: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "network-settings", version: "2.0", path: "/config/rest/network-settings/v2")

    /// The device's names and name servers, and the settings of all interfaces.
    @_alwaysEmitIntoClient
    public var system: System { System(vapix: vapix) }

    /// The addresses of the device.
    @_alwaysEmitIntoClient
    public var ip: IP { IP(vapix: vapix) }

    /// The wired interface, which only some devices have.
    @_alwaysEmitIntoClient
    public var wired: Wired { Wired(vapix: vapix) }

    /// The SFP interface, which only some devices have.
    @_alwaysEmitIntoClient
    public var sfp: Sfp { Sfp(vapix: vapix) }

    /// The WLAN interface, which only some devices have.
    @_alwaysEmitIntoClient
    public var wlan: WLAN { WLAN(vapix: vapix) }

    /// The modem, which only some devices have.
    @_alwaysEmitIntoClient
    public var modem: Modem { Modem(vapix: vapix) }

    /// The switch in the device, which only some devices have.
    @_alwaysEmitIntoClient
    public var networkSwitch: NetworkSwitch { NetworkSwitch(vapix: vapix) }

    /// Reads everything about the network.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/#network-settingsv2>.
    ///
    /// - Returns: The parts of the device's network.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Overview {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Overview> { callGet }

    private static let callGet = VapixCall<Overview>(
        id: "networkConfiguration/get", api: NetworkConfiguration.configurationAPI, method: .get, path: "",
        access: .admin, effect: .read, reply: .resource)

    /// The device's names and name servers, and the settings of all interfaces.
    public struct System: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads the names and name servers.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
        ///
        /// - Returns: The device's names and name servers.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> SystemSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<SystemSettings> { callSystemGet }

        private static let callSystemGet = VapixCall<SystemSettings>(
            id: "networkConfiguration/system.get", api: NetworkConfiguration.configurationAPI, method: .get,
            path: "/system", access: .admin, effect: .read, reply: .resource)

        /// Changes the names and name servers; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
        ///
        /// - Parameters:
        ///   - staticHostname: The host name that applies if DHCP supplies none or is not asked. 1 to 63 characters. It
        ///     matches `^[a-zA-Z0-9]$|^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$`.
        ///   - usesDHCPHostname: Whether the host name comes from DHCP (`useDhcpHostname`).
        ///   - staticNameServers: The name servers that apply if DHCP supplies none or is not asked. 0 to 3 elements.
        ///   - staticSearchDomains: The search domains that apply if DHCP supplies none or is not asked. 0 to 6
        ///     elements.
        ///   - usesDHCPResolver: Whether name servers and search domains come from DHCP (`useDhcpResolver`).
        ///   - congestionNotification: How the device uses TCP Explicit Congestion Notification (`tcpEcn`).
        ///   - bandwidthLimit: The bandwidth limit of the interface in use, in KBps; 0 for none
        ///     (`uplinkBandwidthLimitation`). 0 to 10000000.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            staticHostname: String? = nil, usesDHCPHostname: Bool? = nil, staticNameServers: [String]? = nil,
            staticSearchDomains: [String]? = nil, usesDHCPResolver: Bool? = nil,
            congestionNotification: CongestionNotification? = nil, bandwidthLimit: Int? = nil
        ) async throws {
            try await vapix.send(
                Self.set(
                    staticHostname: staticHostname, usesDHCPHostname: usesDHCPHostname,
                    staticNameServers: staticNameServers, staticSearchDomains: staticSearchDomains,
                    usesDHCPResolver: usesDHCPResolver, congestionNotification: congestionNotification,
                    bandwidthLimit: bandwidthLimit))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            staticHostname: String? = nil, usesDHCPHostname: Bool? = nil, staticNameServers: [String]? = nil,
            staticSearchDomains: [String]? = nil, usesDHCPResolver: Bool? = nil,
            congestionNotification: CongestionNotification? = nil, bandwidthLimit: Int? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "networkConfiguration/system.set", api: NetworkConfiguration.configurationAPI, method: .patch,
                path: "/system", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("staticHostname", staticHostname)
                json.member("useDhcpHostname", usesDHCPHostname)
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
                json.member("useDhcpResolver", usesDHCPResolver)
                json.member("tcpEcn", congestionNotification?.rawValue)
                json.member("uplinkBandwidthLimitation", bandwidthLimit)
                json.endObject()
            }
        }
    }

    /// The addresses of the device.
    public struct IP: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// How interfaces get their addresses; each interface names one of these.
        @_alwaysEmitIntoClient
        public var configurations: Configurations { Configurations(vapix: vapix) }

        /// Reads the addresses of the device.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
        ///
        /// - Returns: The device's addresses, and how interfaces get their addresses.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> IPSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<IPSettings> { callIPGet }

        private static let callIPGet = VapixCall<IPSettings>(
            id: "networkConfiguration/ip.get", api: NetworkConfiguration.configurationAPI, method: .get, path: "/ip",
            access: .admin, effect: .read, reply: .resource)

        /// How interfaces get their addresses; each interface names one of these.
        public struct Configurations: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Lists how interfaces get their addresses.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Returns: All elements that the device lists.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func list() async throws -> [IPConfiguration] {
                try await vapix.send(Self.list())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func list() -> VapixCall<[IPConfiguration]> { callIPConfigurationsList }

            private static let callIPConfigurationsList = VapixCall<[IPConfiguration]>(
                id: "networkConfiguration/ip.configurations.list", api: NetworkConfiguration.configurationAPI,
                method: .get, path: "/ip/configs", access: .admin, effect: .read, reply: .resource)

            /// Reads how an interface gets its addresses.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameter id: The configuration's identifier.
            /// - Returns: How an interface gets its addresses.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(_ id: String) async throws -> IPConfiguration {
                try await vapix.send(Self.get(id))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(_ id: String) -> VapixCall<IPConfiguration> {
                VapixCall(
                    id: "networkConfiguration/ip.configurations.get", api: NetworkConfiguration.configurationAPI,
                    method: .get, path: "/ip/configs/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
            }
        }
    }

    /// The wired interface, which only some devices have.
    public struct Wired: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// How the device logs in to the network, with 802.1X or MACsec.
        @_alwaysEmitIntoClient
        public var authentication: Authentication { Authentication(vapix: vapix) }

        /// The VLANs of the interface.
        @_alwaysEmitIntoClient
        public var vlans: Vlans { Vlans(vapix: vapix) }

        /// Reads the wired interface.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
        ///
        /// - Returns: The wired interface.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> WiredInterface {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<WiredInterface> { callWiredGet }

        private static let callWiredGet = VapixCall<WiredInterface>(
            id: "networkConfiguration/wired.get", api: NetworkConfiguration.configurationAPI, method: .get,
            path: "/wired", access: .admin, effect: .read, reply: .resource)

        /// How the device logs in to the network, with 802.1X or MACsec.
        public struct Authentication: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads how the device logs in to the network.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Returns: How the device logs in to the network.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> InterfaceAuthentication {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<InterfaceAuthentication> { callWiredAuthenticationGet }

            private static let callWiredAuthenticationGet = VapixCall<InterfaceAuthentication>(
                id: "networkConfiguration/wired.authentication.get", api: NetworkConfiguration.configurationAPI,
                method: .get, path: "/wired/auth", access: .admin, effect: .read, reply: .resource)
        }

        /// The VLANs of the interface.
        public struct Vlans: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Lists the VLANs.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Returns: All elements that the device lists.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func list() async throws -> [VLAN] {
                try await vapix.send(Self.list())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func list() -> VapixCall<[VLAN]> { callWiredVlansList }

            private static let callWiredVlansList = VapixCall<[VLAN]>(
                id: "networkConfiguration/wired.vlans.list", api: NetworkConfiguration.configurationAPI, method: .get,
                path: "/wired/vlans", access: .admin, effect: .read, reply: .resource)

            /// Adds a VLAN.
            ///
            /// Access: admin. Effect: once. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameter id: The VLAN's number, from 1 to 4094. It matches
            ///   `^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$`.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func add(id: String) async throws {
                try await vapix.send(Self.add(id: id))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func add(id: String) -> VapixCall<Void> {
                VapixCall(
                    id: "networkConfiguration/wired.vlans.add", api: NetworkConfiguration.configurationAPI,
                    method: .post, path: "/wired/vlans", access: .admin, effect: .once, reply: .done
                ) { json in
                    json.beginObject()
                    json.member("id", id)
                    json.endObject()
                }
            }

            /// Reads a VLAN.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameter id: The VLAN's number, from 1 to 4094. It matches
            ///   `^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$`.
            /// - Returns: A VLAN.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(_ id: String) async throws -> VLAN {
                try await vapix.send(Self.get(id))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(_ id: String) -> VapixCall<VLAN> {
                VapixCall(
                    id: "networkConfiguration/wired.vlans.get", api: NetworkConfiguration.configurationAPI,
                    method: .get, path: "/wired/vlans/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
            }

            /// Removes a VLAN.
            ///
            /// Access: admin. Effect: idempotent. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameter id: The VLAN's number, from 1 to 4094. It matches
            ///   `^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$`.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func remove(_ id: String) async throws {
                try await vapix.send(Self.remove(id))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func remove(_ id: String) -> VapixCall<Void> {
                VapixCall(
                    id: "networkConfiguration/wired.vlans.remove", api: NetworkConfiguration.configurationAPI,
                    method: .delete, path: "/wired/vlans/{}", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done)
            }
        }
    }

    /// The SFP interface, which only some devices have.
    public struct Sfp: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads the SFP interface.
        ///
        /// A device describes the call; no page or recording shows a reply.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
        ///
        /// - Returns: The SFP interface.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> SFPInterface {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<SFPInterface> { callSfpGet }

        private static let callSfpGet = VapixCall<SFPInterface>(
            id: "networkConfiguration/sfp.get", api: NetworkConfiguration.configurationAPI, method: .get, path: "/sfp",
            access: .admin, effect: .read, reply: .resource)
    }

    /// The WLAN interface, which only some devices have.
    public struct WLAN: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The device as an access point, for its own installation.
        @_alwaysEmitIntoClient
        public var accessPoint: AccessPoint { AccessPoint(vapix: vapix) }

        /// The device as a station of a WLAN.
        @_alwaysEmitIntoClient
        public var station: Station { Station(vapix: vapix) }

        /// Reads the WLAN interface.
        ///
        /// A device describes the call; no page or recording shows a reply.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
        ///
        /// - Returns: The WLAN interface.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> WLANSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<WLANSettings> { callWLANGet }

        private static let callWLANGet = VapixCall<WLANSettings>(
            id: "networkConfiguration/wlan.get", api: NetworkConfiguration.configurationAPI, method: .get,
            path: "/wlan", access: .admin, effect: .read, reply: .resource)

        /// The device as an access point, for its own installation.
        public struct AccessPoint: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads the device as an access point.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Returns: The device as an access point.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> AccessPointState {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<AccessPointState> { callWLANAccessPointGet }

            private static let callWLANAccessPointGet = VapixCall<AccessPointState>(
                id: "networkConfiguration/wlan.accessPoint.get", api: NetworkConfiguration.configurationAPI,
                method: .get, path: "/wlan/ap", access: .admin, effect: .read, reply: .resource)

            /// Changes from access point to station during installation; the station must be configured.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: once. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func switchToStation() async throws {
                try await vapix.send(Self.switchToStation())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func switchToStation() -> VapixCall<Void> { callWLANAccessPointSwitchToStation }

            private static let callWLANAccessPointSwitchToStation = VapixCall<Void>(
                id: "networkConfiguration/wlan.accessPoint.switchToStation", api: NetworkConfiguration.configurationAPI,
                method: .post, path: "/wlan/ap/setupServer/switchApToStation", access: .admin, effect: .once,
                reply: .done
            ) { json in
                json.beginObject()
                json.endObject()
            }
        }

        /// The device as a station of a WLAN.
        public struct Station: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// The WLANs to connect to; the list has one element.
            @_alwaysEmitIntoClient
            public var networks: Networks { Networks(vapix: vapix) }

            /// Reads the device as a station.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Returns: The device as a station.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> StationState {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<StationState> { callWLANStationGet }

            private static let callWLANStationGet = VapixCall<StationState>(
                id: "networkConfiguration/wlan.station.get", api: NetworkConfiguration.configurationAPI, method: .get,
                path: "/wlan/station", access: .admin, effect: .read, reply: .resource)

            /// Finds access points.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameter refresh: Whether to search anew, instead of returning the results of the last search.
            /// - Returns: The reply's values.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func scan(refresh: Bool) async throws -> WLANStationScanReply {
                try await vapix.send(Self.scan(refresh: refresh))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func scan(refresh: Bool) -> VapixCall<WLANStationScanReply> {
                VapixCall(
                    id: "networkConfiguration/wlan.station.scan", api: NetworkConfiguration.configurationAPI,
                    method: .post, path: "/wlan/station/scan", access: .admin, effect: .read,
                    reply: .resource(reading: WLANStationScanReply.init(from:))
                ) { json in
                    json.beginObject()
                    json.member("refresh", refresh)
                    json.endObject()
                }
            }

            /// Tests whether the device can connect with its settings.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: once. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameter timeout: The length of the test. 1 to 30.
            /// - Returns: The reply's values.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @discardableResult
            @_alwaysEmitIntoClient
            public func testSettings(timeout: Duration) async throws -> WLANStationTestSettingsReply {
                try await vapix.send(Self.testSettings(timeout: timeout))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func testSettings(timeout: Duration) -> VapixCall<WLANStationTestSettingsReply> {
                VapixCall(
                    id: "networkConfiguration/wlan.station.testSettings", api: NetworkConfiguration.configurationAPI,
                    method: .post, path: "/wlan/station/testSettings", access: .admin, effect: .once,
                    reply: .resource(reading: WLANStationTestSettingsReply.init(from:)), additionalTimeout: timeout
                ) { json in
                    json.beginObject()
                    json.member("timeout", timeout, in: .seconds)
                    json.endObject()
                }
            }

            /// The WLANs to connect to; the list has one element.
            public struct Networks: Sendable {
                /// The client that sends the calls.
                public let vapix: Vapix

                /// The same of a client's device.
                ///
                /// - Parameter vapix: The client that sends the calls.
                @_alwaysEmitIntoClient
                public init(vapix: Vapix) {
                    self.vapix = vapix
                }

                /// Lists the WLANs to connect to.
                ///
                /// A device describes the call; no page or recording shows a reply.
                ///
                /// Unverified: the documentation leaves the path or the reply of this call open.
                ///
                /// Access: admin. Effect: read. Maturity: released.
                /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
                ///
                /// - Returns: All elements that the device lists.
                /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
                ///   `CancellationError`.
                @_alwaysEmitIntoClient
                public func list() async throws -> [StationNetwork] {
                    try await vapix.send(Self.list())
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func list() -> VapixCall<[StationNetwork]> { callWLANStationNetworksList }

                private static let callWLANStationNetworksList = VapixCall<[StationNetwork]>(
                    id: "networkConfiguration/wlan.station.networks.list", api: NetworkConfiguration.configurationAPI,
                    method: .get, path: "/wlan/station/configs", access: .admin, effect: .read, reply: .resource)

                /// Reads a WLAN to connect to.
                ///
                /// A device describes the call; no page or recording shows a reply.
                ///
                /// Unverified: the documentation leaves the path or the reply of this call open.
                ///
                /// Access: admin. Effect: read. Maturity: released.
                /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
                ///
                /// - Parameter id: The configuration's identifier.
                /// - Returns: A WLAN to connect to.
                /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
                ///   refuses; `CancellationError`.
                @_alwaysEmitIntoClient
                public func get(_ id: String) async throws -> StationNetwork {
                    try await vapix.send(Self.get(id))
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func get(_ id: String) -> VapixCall<StationNetwork> {
                    VapixCall(
                        id: "networkConfiguration/wlan.station.networks.get",
                        api: NetworkConfiguration.configurationAPI, method: .get, path: "/wlan/station/configs/{}",
                        keys: [id], access: .admin, effect: .read, reply: .resource)
                }

                /// Changes the SSID of a WLAN to connect to.
                ///
                /// A device describes the call; no page or recording shows a reply.
                ///
                /// Unverified: the documentation leaves the path or the reply of this call open.
                ///
                /// Access: admin. Effect: idempotent. Maturity: released.
                /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
                ///
                /// - Parameters:
                ///   - id: The configuration's identifier.
                ///   - ssid: The WLAN's SSID. 0 to 32 characters.
                /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
                ///   refuses; `CancellationError`.
                @_alwaysEmitIntoClient
                public func set(_ id: String, ssid: String? = nil) async throws {
                    try await vapix.send(Self.set(id, ssid: ssid))
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func set(_ id: String, ssid: String? = nil) -> VapixCall<Void> {
                    VapixCall(
                        id: "networkConfiguration/wlan.station.networks.set",
                        api: NetworkConfiguration.configurationAPI, method: .patch, path: "/wlan/station/configs/{}",
                        keys: [id], access: .admin, effect: .idempotent, reply: .done
                    ) { json in
                        json.beginObject()
                        json.member("ssid", ssid)
                        json.endObject()
                    }
                }
            }
        }
    }

    /// The modem, which only some devices have.
    public struct Modem: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The SIM slots of the modem.
        @_alwaysEmitIntoClient
        public var sims: Sims { Sims(vapix: vapix) }

        /// Reads the modem.
        ///
        /// A device describes the call; no page or recording shows a reply.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
        ///
        /// - Returns: The modem.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> ModemState {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<ModemState> { callModemGet }

        private static let callModemGet = VapixCall<ModemState>(
            id: "networkConfiguration/modem.get", api: NetworkConfiguration.configurationAPI, method: .get,
            path: "/modem", access: .admin, effect: .read, reply: .resource)

        /// The SIM slots of the modem.
        public struct Sims: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// The connection to the cellular network.
            @_alwaysEmitIntoClient
            public var connection: Connection { Connection(vapix: vapix) }

            /// Lists the SIM slots.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Returns: All elements that the device lists.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func list() async throws -> [SIM] {
                try await vapix.send(Self.list())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func list() -> VapixCall<[SIM]> { callModemSimsList }

            private static let callModemSimsList = VapixCall<[SIM]>(
                id: "networkConfiguration/modem.sims.list", api: NetworkConfiguration.configurationAPI, method: .get,
                path: "/modem/sim", access: .admin, effect: .read, reply: .resource)

            /// Reads a SIM slot.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameter slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
            /// - Returns: A SIM slot.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(_ slotID: String) async throws -> SIM {
                try await vapix.send(Self.get(slotID))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(_ slotID: String) -> VapixCall<SIM> {
                VapixCall(
                    id: "networkConfiguration/modem.sims.get", api: NetworkConfiguration.configurationAPI, method: .get,
                    path: "/modem/sim/{}", keys: [slotID], access: .admin, effect: .read, reply: .resource)
            }

            /// Unlocks the SIM with its PIN, or tests the PIN; three wrong PINs block the SIM.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: once. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameters:
            ///   - slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
            ///   - pin: The PIN. 4 to 8 characters. It matches `^[0-9]+$`.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func verifyPIN(_ slotID: String, pin: Secret) async throws {
                try await vapix.send(Self.verifyPIN(slotID, pin: pin))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func verifyPIN(_ slotID: String, pin: Secret) -> VapixCall<Void> {
                VapixCall(
                    id: "networkConfiguration/modem.sims.verifyPIN", api: NetworkConfiguration.configurationAPI,
                    method: .post, path: "/modem/sim/{}/verifySimPin", keys: [slotID], access: .admin, effect: .once,
                    reply: .done
                ) { json in
                    json.write(pin)
                }
            }

            /// Changes the PIN.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: once. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameters:
            ///   - slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
            ///   - old: The current PIN (`oldpin`). 4 to 8 characters. It matches `^[0-9]+$`.
            ///   - new: The new PIN (`newpin`). 4 to 8 characters. It matches `^[0-9]+$`.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func changePIN(_ slotID: String, old: Secret, new: Secret) async throws {
                try await vapix.send(Self.changePIN(slotID, old: old, new: new))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func changePIN(_ slotID: String, old: Secret, new: Secret) -> VapixCall<Void> {
                VapixCall(
                    id: "networkConfiguration/modem.sims.changePIN", api: NetworkConfiguration.configurationAPI,
                    method: .post, path: "/modem/sim/{}/changeSimPin", keys: [slotID], access: .admin, effect: .once,
                    reply: .done
                ) { json in
                    json.beginObject()
                    json.member("oldpin", old)
                    json.member("newpin", new)
                    json.endObject()
                }
            }

            /// Sets whether the SIM asks for a PIN.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: once. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameters:
            ///   - slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
            ///   - isEnabled: Whether the SIM asks for a PIN (`enable`).
            ///   - pin: The PIN. 4 to 8 characters. It matches `^[0-9]+$`.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func setProtection(_ slotID: String, isEnabled: Bool, pin: Secret) async throws {
                try await vapix.send(Self.setProtection(slotID, isEnabled: isEnabled, pin: pin))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func setProtection(_ slotID: String, isEnabled: Bool, pin: Secret) -> VapixCall<Void> {
                VapixCall(
                    id: "networkConfiguration/modem.sims.setProtection", api: NetworkConfiguration.configurationAPI,
                    method: .post, path: "/modem/sim/{}/setSimProtection", keys: [slotID], access: .admin,
                    effect: .once, reply: .done
                ) { json in
                    json.beginObject()
                    json.member("enable", isEnabled)
                    json.member("pin", pin)
                    json.endObject()
                }
            }

            /// Unblocks the SIM with its PUK; ten wrong PUKs block it forever.
            ///
            /// A device describes the call; no page or recording shows a reply.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: once. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
            ///
            /// - Parameters:
            ///   - slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
            ///   - puk: The PUK. 8 characters. It matches `^[0-9]+$`.
            ///   - pin: The new PIN. 4 to 8 characters. It matches `^[0-9]+$`.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func unblock(_ slotID: String, puk: Secret, pin: Secret) async throws {
                try await vapix.send(Self.unblock(slotID, puk: puk, pin: pin))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func unblock(_ slotID: String, puk: Secret, pin: Secret) -> VapixCall<Void> {
                VapixCall(
                    id: "networkConfiguration/modem.sims.unblock", api: NetworkConfiguration.configurationAPI,
                    method: .post, path: "/modem/sim/{}/unblockSim", keys: [slotID], access: .admin, effect: .once,
                    reply: .done
                ) { json in
                    json.beginObject()
                    json.member("puk", puk)
                    json.member("pin", pin)
                    json.endObject()
                }
            }

            /// The connection to the cellular network.
            public struct Connection: Sendable {
                /// The client that sends the calls.
                public let vapix: Vapix

                /// The same of a client's device.
                ///
                /// - Parameter vapix: The client that sends the calls.
                @_alwaysEmitIntoClient
                public init(vapix: Vapix) {
                    self.vapix = vapix
                }

                /// The network interfaces of a SIM.
                @_alwaysEmitIntoClient
                public var networkInterfaces: NetworkInterfaces { NetworkInterfaces(vapix: vapix) }

                /// Reads the connection to the cellular network.
                ///
                /// A device describes the call; no page or recording shows a reply.
                ///
                /// Unverified: the documentation leaves the path or the reply of this call open.
                ///
                /// Access: admin. Effect: read. Maturity: released.
                /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
                ///
                /// - Parameter slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
                /// - Returns: The connection to the cellular network.
                /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
                ///   refuses; `CancellationError`.
                @_alwaysEmitIntoClient
                public func get(_ slotID: String) async throws -> ConnectionState {
                    try await vapix.send(Self.get(slotID))
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func get(_ slotID: String) -> VapixCall<ConnectionState> {
                    VapixCall(
                        id: "networkConfiguration/modem.sims.connection.get",
                        api: NetworkConfiguration.configurationAPI, method: .get, path: "/modem/sim/{}/connection",
                        keys: [slotID], access: .admin, effect: .read, reply: .resource)
                }

                /// The network interfaces of a SIM.
                public struct NetworkInterfaces: Sendable {
                    /// The client that sends the calls.
                    public let vapix: Vapix

                    /// The same of a client's device.
                    ///
                    /// - Parameter vapix: The client that sends the calls.
                    @_alwaysEmitIntoClient
                    public init(vapix: Vapix) {
                        self.vapix = vapix
                    }

                    /// Lists the network interfaces of a SIM.
                    ///
                    /// A device describes the call; no page or recording shows a reply.
                    ///
                    /// Unverified: the documentation leaves the path or the reply of this call open.
                    ///
                    /// Access: admin. Effect: read. Maturity: released.
                    /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
                    ///
                    /// - Parameter slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
                    /// - Returns: All elements that the device lists.
                    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the
                    ///   device refuses; `CancellationError`.
                    @_alwaysEmitIntoClient
                    public func list(_ slotID: String) async throws -> [CellularInterface] {
                        try await vapix.send(Self.list(slotID))
                    }

                    /// The call of the function of the same name, as a value to inspect or to send later.
                    public static func list(_ slotID: String) -> VapixCall<[CellularInterface]> {
                        VapixCall(
                            id: "networkConfiguration/modem.sims.connection.networkInterfaces.list",
                            api: NetworkConfiguration.configurationAPI, method: .get,
                            path: "/modem/sim/{}/connection/networkInterface", keys: [slotID], access: .admin,
                            effect: .read, reply: .resource)
                    }

                    /// Reads a network interface of a SIM.
                    ///
                    /// A device describes the call; no page or recording shows a reply.
                    ///
                    /// Unverified: the documentation leaves the path or the reply of this call open.
                    ///
                    /// Access: admin. Effect: read. Maturity: released.
                    /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
                    ///
                    /// - Parameters:
                    ///   - slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
                    ///   - name: The interface's name (`interfaceName`).
                    /// - Returns: A network interface of a SIM.
                    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the
                    ///   device refuses; `CancellationError`.
                    @_alwaysEmitIntoClient
                    public func get(slotID: String, _ name: String) async throws -> CellularInterface {
                        try await vapix.send(Self.get(slotID: slotID, name))
                    }

                    /// The call of the function of the same name, as a value to inspect or to send later.
                    public static func get(slotID: String, _ name: String) -> VapixCall<CellularInterface> {
                        VapixCall(
                            id: "networkConfiguration/modem.sims.connection.networkInterfaces.get",
                            api: NetworkConfiguration.configurationAPI, method: .get,
                            path: "/modem/sim/{}/connection/networkInterface/{}", keys: [slotID, name], access: .admin,
                            effect: .read, reply: .resource)
                    }

                    /// Changes the name of the access point (APN).
                    ///
                    /// A device describes the call; no page or recording shows a reply.
                    ///
                    /// Unverified: the documentation leaves the path or the reply of this call open.
                    ///
                    /// Access: admin. Effect: idempotent. Maturity: released.
                    /// Page: <https://developer.axis.com/vapix/device-configuration/network-settings-api/>.
                    ///
                    /// - Parameters:
                    ///   - slotID: The slot's number (`slotId`). 1 to 2 characters. It matches `^[0-9]+$`.
                    ///   - name: The interface's name (`interfaceName`).
                    ///   - accessPointName: The new name of the access point. 0 to 100 characters. It matches
                    ///     `^[a-zA-Z0-9.-]*$`.
                    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the
                    ///   device refuses; `CancellationError`.
                    @_alwaysEmitIntoClient
                    public func setAccessPointName(
                        slotID: String, _ name: String, accessPointName: String
                    ) async throws {
                        try await vapix.send(
                            Self.setAccessPointName(slotID: slotID, name, accessPointName: accessPointName))
                    }

                    /// The call of the function of the same name, as a value to inspect or to send later.
                    public static func setAccessPointName(
                        slotID: String, _ name: String, accessPointName: String
                    ) -> VapixCall<Void> {
                        VapixCall(
                            id: "networkConfiguration/modem.sims.connection.networkInterfaces.setAccessPointName",
                            api: NetworkConfiguration.configurationAPI, method: .post,
                            path: "/modem/sim/{}/connection/networkInterface/{}/setAccessPointName",
                            keys: [slotID, name], access: .admin, effect: .idempotent, reply: .done
                        ) { json in
                            json.write(accessPointName)
                        }
                    }
                }
            }
        }
    }

    /// The switch in the device, which only some devices have.
    public struct NetworkSwitch: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The ports of the switch.
        @_alwaysEmitIntoClient
        public var ports: Ports { Ports(vapix: vapix) }

        /// Reads the switch.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/network-settings-api/#get-switch-configuration>.
        ///
        /// - Returns: The switch in the device.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> SwitchState {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<SwitchState> { callNetworkSwitchGet }

        private static let callNetworkSwitchGet = VapixCall<SwitchState>(
            id: "networkConfiguration/networkSwitch.get", api: NetworkConfiguration.configurationAPI, method: .get,
            path: "/switch", access: .admin, effect: .read, reply: .resource)

        /// The ports of the switch.
        public struct Ports: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// The security settings of a port, which only some ports have.
            @_alwaysEmitIntoClient
            public var security: Security { Security(vapix: vapix) }

            /// Lists the ports.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/network-settings-api/#network-settingsv2switchport>.
            ///
            /// - Returns: All elements that the device lists.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func list() async throws -> [SwitchPort] {
                try await vapix.send(Self.list())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func list() -> VapixCall<[SwitchPort]> { callNetworkSwitchPortsList }

            private static let callNetworkSwitchPortsList = VapixCall<[SwitchPort]>(
                id: "networkConfiguration/networkSwitch.ports.list", api: NetworkConfiguration.configurationAPI,
                method: .get, path: "/switch/port", access: .admin, effect: .read, reply: .resource)

            /// Reads a port.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/network-settings-api/#get-switch-port-settings>.
            ///
            /// - Parameter id: The port's identifier (`portId`).
            /// - Returns: A port of a switch.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(_ id: String) async throws -> SwitchPort {
                try await vapix.send(Self.get(id))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(_ id: String) -> VapixCall<SwitchPort> {
                VapixCall(
                    id: "networkConfiguration/networkSwitch.ports.get", api: NetworkConfiguration.configurationAPI,
                    method: .get, path: "/switch/port/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
            }

            /// Turns a port on or off.
            ///
            /// Access: admin. Effect: idempotent. Maturity: released.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/network-settings-api/#set-switch-port-settings>.
            ///
            /// - Parameters:
            ///   - id: The port's identifier (`portId`).
            ///   - isEnabled: Whether the port is on; true by default (`enabled`).
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, isEnabled: Bool? = nil) async throws {
                try await vapix.send(Self.set(id, isEnabled: isEnabled))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, isEnabled: Bool? = nil) -> VapixCall<Void> {
                VapixCall(
                    id: "networkConfiguration/networkSwitch.ports.set", api: NetworkConfiguration.configurationAPI,
                    method: .patch, path: "/switch/port/{}", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.beginObject()
                    json.member("enabled", isEnabled)
                    json.endObject()
                }
            }

            /// The security settings of a port, which only some ports have.
            public struct Security: Sendable {
                /// The client that sends the calls.
                public let vapix: Vapix

                /// The same of a client's device.
                ///
                /// - Parameter vapix: The client that sends the calls.
                @_alwaysEmitIntoClient
                public init(vapix: Vapix) {
                    self.vapix = vapix
                }

                /// Reads the security settings of a port.
                ///
                /// Access: admin. Effect: read. Maturity: released.
                /// Page:
                /// <https://developer.axis.com/vapix/device-configuration/network-settings-api/#network-settingsv2switchportsecurity>.
                ///
                /// - Parameter id: The port's identifier (`portId`).
                /// - Returns: The security settings of a port.
                /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
                ///   refuses; `CancellationError`.
                @_alwaysEmitIntoClient
                public func get(_ id: String) async throws -> PortSecurity {
                    try await vapix.send(Self.get(id))
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func get(_ id: String) -> VapixCall<PortSecurity> {
                    VapixCall(
                        id: "networkConfiguration/networkSwitch.ports.security.get",
                        api: NetworkConfiguration.configurationAPI, method: .get, path: "/switch/port/{}/security",
                        keys: [id], access: .admin, effect: .read, reply: .resource)
                }

                /// Changes the security settings of a port; absent values stay unchanged.
                ///
                /// Access: admin. Effect: idempotent. Maturity: released.
                /// Page:
                /// <https://developer.axis.com/vapix/device-configuration/network-settings-api/#network-settingsv2switchportsecurity>.
                ///
                /// - Parameters:
                ///   - id: The port's identifier (`portId`).
                ///   - isAuthenticationServerEnabled: Whether the authentication server is on (`authServerEnabled`).
                ///   - enforcement: The requirements of the authentication server (`authServerEnforced`).
                /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
                ///   refuses; `CancellationError`.
                @_alwaysEmitIntoClient
                public func set(
                    _ id: String, isAuthenticationServerEnabled: Bool? = nil, enforcement: Enforcement? = nil
                ) async throws {
                    try await vapix.send(
                        Self.set(
                            id, isAuthenticationServerEnabled: isAuthenticationServerEnabled, enforcement: enforcement))
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func set(
                    _ id: String, isAuthenticationServerEnabled: Bool? = nil, enforcement: Enforcement? = nil
                ) -> VapixCall<Void> {
                    VapixCall(
                        id: "networkConfiguration/networkSwitch.ports.security.set",
                        api: NetworkConfiguration.configurationAPI, method: .patch, path: "/switch/port/{}/security",
                        keys: [id], access: .admin, effect: .idempotent, reply: .done
                    ) { json in
                        json.beginObject()
                        json.member("authServerEnabled", isAuthenticationServerEnabled)
                        json.member("authServerEnforced", enforcement?.rawValue)
                        json.endObject()
                    }
                }
            }
        }
    }

    /// The reply to ``WLAN/Station/scan(refresh:)-swift.method``.
    public struct WLANStationScanReply: Sendable {
        /// The access points that the device found.
        public let results: [FoundAccessPoint]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - results: The access points that the device found.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(results: [FoundAccessPoint] = [], other: [String: JSONValue] = [:]) {
            self.results = results
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var results: [FoundAccessPoint] = []
            while let key = try json.nextMember(of: "results") {
                switch key {
                case 0: results = try json.readArray(of: FoundAccessPoint.self)
                default: break
                }
            }
            self.results = results
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``WLAN/Station/testSettings(timeout:)-swift.method``.
    public struct WLANStationTestSettingsReply: Sendable {
        /// The result of the test.
        public let result: ConnectionTest?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - result: The result of the test.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(result: ConnectionTest? = nil, other: [String: JSONValue] = [:]) {
            self.result = result
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var result: ConnectionTest?
            while let key = try json.nextMember(of: "result") {
                switch key {
                case 0: result = try json.readWord(ConnectionTest.self)
                default: break
                }
            }
            self.result = result
            self.other = json.keptMembersOfObject()
        }
    }

    /// The parts of the device's network.
    public struct Overview: Sendable, JSONReadable {
        /// The device's names and name servers.
        public let system: SystemSettings?
        /// The device's addresses, and how interfaces get their addresses.
        public let ip: IPSettings?
        /// Whether there is a wired interface (`wired_supported`).
        public let isWiredSupported: Bool?
        /// The wired interface, if there is one.
        public let wired: WiredInterface?
        /// Whether there is a separate SFP interface (`sfp_supported`).
        public let isSFPSupported: Bool?
        /// The SFP interface, if there is a separate one.
        public let sfp: SFPInterface?
        /// Whether there is a WLAN interface (`wlan_supported`).
        public let isWLANSupported: Bool?
        /// The WLAN interface, if there is one.
        public let wlan: WLANSettings?
        /// Whether there is a modem (`modem_supported`).
        public let isModemSupported: Bool?
        /// The modem, if there is one.
        public let modem: ModemState?
        /// Whether there is a switch in the device (`switch_supported`).
        public let isSwitchSupported: Bool?
        /// The switch, if there is one (`switch`).
        public let networkSwitch: SwitchState?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - system: The device's names and name servers.
        ///   - ip: The device's addresses, and how interfaces get their addresses.
        ///   - isWiredSupported: Whether there is a wired interface.
        ///   - wired: The wired interface, if there is one.
        ///   - isSFPSupported: Whether there is a separate SFP interface.
        ///   - sfp: The SFP interface, if there is a separate one.
        ///   - isWLANSupported: Whether there is a WLAN interface.
        ///   - wlan: The WLAN interface, if there is one.
        ///   - isModemSupported: Whether there is a modem.
        ///   - modem: The modem, if there is one.
        ///   - isSwitchSupported: Whether there is a switch in the device.
        ///   - networkSwitch: The switch, if there is one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            system: SystemSettings? = nil, ip: IPSettings? = nil, isWiredSupported: Bool? = nil,
            wired: WiredInterface? = nil, isSFPSupported: Bool? = nil, sfp: SFPInterface? = nil,
            isWLANSupported: Bool? = nil, wlan: WLANSettings? = nil, isModemSupported: Bool? = nil,
            modem: ModemState? = nil, isSwitchSupported: Bool? = nil, networkSwitch: SwitchState? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.system = system
            self.ip = ip
            self.isWiredSupported = isWiredSupported
            self.wired = wired
            self.isSFPSupported = isSFPSupported
            self.sfp = sfp
            self.isWLANSupported = isWLANSupported
            self.wlan = wlan
            self.isModemSupported = isModemSupported
            self.modem = modem
            self.isSwitchSupported = isSwitchSupported
            self.networkSwitch = networkSwitch
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var system: SystemSettings?
            var ip: IPSettings?
            var isWiredSupported: Bool?
            var wired: WiredInterface?
            var isSFPSupported: Bool?
            var sfp: SFPInterface?
            var isWLANSupported: Bool?
            var wlan: WLANSettings?
            var isModemSupported: Bool?
            var modem: ModemState?
            var isSwitchSupported: Bool?
            var networkSwitch: SwitchState?
            let keys: StaticString = """
                system,ip,wired_supported,wired,sfp_supported,sfp,wlan_supported,wlan,modem_supported,modem,\
                switch_supported,switch
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: system = try json.read(SystemSettings.self)
                case 1: ip = try json.read(IPSettings.self)
                case 2: isWiredSupported = try json.readBool()
                case 3: wired = try json.read(WiredInterface.self)
                case 4: isSFPSupported = try json.readBool()
                case 5: sfp = try json.read(SFPInterface.self)
                case 6: isWLANSupported = try json.readBool()
                case 7: wlan = try json.read(WLANSettings.self)
                case 8: isModemSupported = try json.readBool()
                case 9: modem = try json.read(ModemState.self)
                case 10: isSwitchSupported = try json.readBool()
                case 11: networkSwitch = try json.read(SwitchState.self)
                default: break
                }
            }
            self.system = system
            self.ip = ip
            self.isWiredSupported = isWiredSupported
            self.wired = wired
            self.isSFPSupported = isSFPSupported
            self.sfp = sfp
            self.isWLANSupported = isWLANSupported
            self.wlan = wlan
            self.isModemSupported = isModemSupported
            self.modem = modem
            self.isSwitchSupported = isSwitchSupported
            self.networkSwitch = networkSwitch
            self.other = json.keptMembersOfObject()
        }
    }

    /// The device's names and name servers.
    public struct SystemSettings: Sendable, JSONReadable {
        /// The interface that connects the device to the rest of the network.
        public let activeUplink: Uplink?
        /// The host name in use.
        public let hostname: String?
        /// The addresses of the name servers in use.
        public let nameServers: [String]
        /// The search domains in use.
        public let searchDomains: [String]
        /// The host name that applies if DHCP supplies none or is not asked.
        ///
        /// 1 to 63 characters. It matches `^[a-zA-Z0-9]$|^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$`.
        public let staticHostname: String?
        /// The name servers that apply if DHCP supplies none or is not asked.
        ///
        /// 0 to 3 elements.
        public let staticNameServers: [String]
        /// The search domains that apply if DHCP supplies none or is not asked.
        ///
        /// 0 to 6 elements.
        public let staticSearchDomains: [String]
        /// How the device uses TCP Explicit Congestion Notification (`tcpEcn`).
        public let congestionNotification: CongestionNotification?
        /// The bandwidth limit of the interface in use, in KBps; 0 for none (`uplinkBandwidthLimitation`).
        ///
        /// 0 to 10000000.
        public let bandwidthLimit: Int?
        /// Whether the host name comes from DHCP (`useDhcpHostname`).
        public let usesDHCPHostname: Bool?
        /// Whether name servers and search domains come from DHCP (`useDhcpResolver`).
        public let usesDHCPResolver: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - activeUplink: The interface that connects the device to the rest of the network.
        ///   - hostname: The host name in use.
        ///   - nameServers: The addresses of the name servers in use.
        ///   - searchDomains: The search domains in use.
        ///   - staticHostname: The host name that applies if DHCP supplies none or is not asked.
        ///   - staticNameServers: The name servers that apply if DHCP supplies none or is not asked.
        ///   - staticSearchDomains: The search domains that apply if DHCP supplies none or is not asked.
        ///   - congestionNotification: How the device uses TCP Explicit Congestion Notification.
        ///   - bandwidthLimit: The bandwidth limit of the interface in use, in KBps; 0 for none.
        ///   - usesDHCPHostname: Whether the host name comes from DHCP.
        ///   - usesDHCPResolver: Whether name servers and search domains come from DHCP.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            activeUplink: Uplink? = nil, hostname: String? = nil, nameServers: [String] = [],
            searchDomains: [String] = [], staticHostname: String? = nil, staticNameServers: [String] = [],
            staticSearchDomains: [String] = [], congestionNotification: CongestionNotification? = nil,
            bandwidthLimit: Int? = nil, usesDHCPHostname: Bool? = nil, usesDHCPResolver: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.activeUplink = activeUplink
            self.hostname = hostname
            self.nameServers = nameServers
            self.searchDomains = searchDomains
            self.staticHostname = staticHostname
            self.staticNameServers = staticNameServers
            self.staticSearchDomains = staticSearchDomains
            self.congestionNotification = congestionNotification
            self.bandwidthLimit = bandwidthLimit
            self.usesDHCPHostname = usesDHCPHostname
            self.usesDHCPResolver = usesDHCPResolver
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var activeUplink: Uplink?
            var hostname: String?
            var nameServers: [String] = []
            var searchDomains: [String] = []
            var staticHostname: String?
            var staticNameServers: [String] = []
            var staticSearchDomains: [String] = []
            var congestionNotification: CongestionNotification?
            var bandwidthLimit: Int?
            var usesDHCPHostname: Bool?
            var usesDHCPResolver: Bool?
            let keys: StaticString = """
                activeUplink,hostname,nameServers,searchDomains,staticHostname,staticNameServers,staticSearchDomains,\
                tcpEcn,uplinkBandwidthLimitation,useDhcpHostname,useDhcpResolver
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: activeUplink = try json.readWord(Uplink.self)
                case 1: hostname = try json.readString()
                case 2: nameServers = try json.readArray(of: String.self)
                case 3: searchDomains = try json.readArray(of: String.self)
                case 4: staticHostname = try json.readString()
                case 5: staticNameServers = try json.readArray(of: String.self)
                case 6: staticSearchDomains = try json.readArray(of: String.self)
                case 7: congestionNotification = try json.readWord(CongestionNotification.self)
                case 8: bandwidthLimit = try json.readInt()
                case 9: usesDHCPHostname = try json.readBool()
                case 10: usesDHCPResolver = try json.readBool()
                default: break
                }
            }
            self.activeUplink = activeUplink
            self.hostname = hostname
            self.nameServers = nameServers
            self.searchDomains = searchDomains
            self.staticHostname = staticHostname
            self.staticNameServers = staticNameServers
            self.staticSearchDomains = staticSearchDomains
            self.congestionNotification = congestionNotification
            self.bandwidthLimit = bandwidthLimit
            self.usesDHCPHostname = usesDHCPHostname
            self.usesDHCPResolver = usesDHCPResolver
            self.other = json.keptMembersOfObject()
        }
    }

    /// The device's addresses, and how interfaces get their addresses.
    public struct IPSettings: Sendable, JSONReadable {
        /// The addresses of the interface in use, if there is one (`ipStatus`).
        public let status: IPStatus?
        /// How interfaces get their addresses (`configs`).
        public let configurations: [IPConfiguration]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - status: The addresses of the interface in use, if there is one.
        ///   - configurations: How interfaces get their addresses.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(status: IPStatus? = nil, configurations: [IPConfiguration] = [], other: [String: JSONValue] = [:]) {
            self.status = status
            self.configurations = configurations
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var status: IPStatus?
            var configurations: [IPConfiguration] = []
            while let key = try json.nextMember(of: "ipStatus,configs") {
                switch key {
                case 0: status = try json.read(IPStatus.self)
                case 1: configurations = try json.readArray(of: IPConfiguration.self)
                default: break
                }
            }
            self.status = status
            self.configurations = configurations
            self.other = json.keptMembersOfObject()
        }
    }

    /// How an interface gets its addresses.
    public struct IPConfiguration: Sendable, JSONReadable {
        /// The configuration's identifier.
        public let id: String
        /// The configuration of IPv4.
        public let ipv4: IPv4Configuration?
        /// The configuration of IPv6.
        public let ipv6: IPv6Configuration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The configuration's identifier.
        ///   - ipv4: The configuration of IPv4.
        ///   - ipv6: The configuration of IPv6.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, ipv4: IPv4Configuration? = nil, ipv6: IPv6Configuration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.ipv4 = ipv4
            self.ipv6 = ipv6
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var ipv4: IPv4Configuration?
            var ipv6: IPv6Configuration?
            while let key = try json.nextMember(of: "id,ipv4,ipv6") {
                switch key {
                case 0: id = try json.readString()
                case 1: ipv4 = try json.read(IPv4Configuration.self)
                case 2: ipv6 = try json.read(IPv6Configuration.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.ipv4 = ipv4
            self.ipv6 = ipv6
            self.other = json.keptMembersOfObject()
        }
    }

    /// The wired interface.
    public struct WiredInterface: Sendable, JSONReadable {
        /// Whether the link is up (`lowerState`).
        public let state: LinkState?
        /// The MAC address.
        public let macAddress: String?
        /// The speed and duplex mode in use.
        public let linkMode: LinkMode?
        /// The speed and duplex mode that is set.
        public let staticLinkMode: LinkMode?
        /// The speeds and duplex modes that can be set.
        public let supportedLinkModes: [LinkMode]
        /// The maximum transmission unit in use, in bytes.
        public let mtu: Int?
        /// The maximum transmission unit that is set, in bytes (`staticMtu`).
        public let staticMTU: Int?
        /// The lowest maximum transmission unit, in bytes (`minMtu`).
        public let minimumMTU: Int?
        /// The highest maximum transmission unit, in bytes (`maxMtu`).
        public let maximumMTU: Int?
        /// The identifier of the interface's IP configuration (`ipConfigId`).
        public let ipConfigurationID: String?
        /// How the device logs in to the network (`auth`).
        public let authentication: InterfaceAuthentication?
        /// The VLANs.
        public let vlans: [VLAN]
        /// How many VLANs there can be (`maxNumberOfVlans`).
        public let vlanLimit: Int?
        /// Whether the interface includes the SFP port, which then has no separate interface (`managesSfp`).
        public let managesSFP: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - state: Whether the link is up.
        ///   - macAddress: The MAC address.
        ///   - linkMode: The speed and duplex mode in use.
        ///   - staticLinkMode: The speed and duplex mode that is set.
        ///   - supportedLinkModes: The speeds and duplex modes that can be set.
        ///   - mtu: The maximum transmission unit in use, in bytes.
        ///   - staticMTU: The maximum transmission unit that is set, in bytes.
        ///   - minimumMTU: The lowest maximum transmission unit, in bytes.
        ///   - maximumMTU: The highest maximum transmission unit, in bytes.
        ///   - ipConfigurationID: The identifier of the interface's IP configuration.
        ///   - authentication: How the device logs in to the network.
        ///   - vlans: The VLANs.
        ///   - vlanLimit: How many VLANs there can be.
        ///   - managesSFP: Whether the interface includes the SFP port, which then has no separate interface.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            state: LinkState? = nil, macAddress: String? = nil, linkMode: LinkMode? = nil,
            staticLinkMode: LinkMode? = nil, supportedLinkModes: [LinkMode] = [], mtu: Int? = nil,
            staticMTU: Int? = nil, minimumMTU: Int? = nil, maximumMTU: Int? = nil, ipConfigurationID: String? = nil,
            authentication: InterfaceAuthentication? = nil, vlans: [VLAN] = [], vlanLimit: Int? = nil,
            managesSFP: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.state = state
            self.macAddress = macAddress
            self.linkMode = linkMode
            self.staticLinkMode = staticLinkMode
            self.supportedLinkModes = supportedLinkModes
            self.mtu = mtu
            self.staticMTU = staticMTU
            self.minimumMTU = minimumMTU
            self.maximumMTU = maximumMTU
            self.ipConfigurationID = ipConfigurationID
            self.authentication = authentication
            self.vlans = vlans
            self.vlanLimit = vlanLimit
            self.managesSFP = managesSFP
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var state: LinkState?
            var macAddress: String?
            var linkMode: LinkMode?
            var staticLinkMode: LinkMode?
            var supportedLinkModes: [LinkMode] = []
            var mtu: Int?
            var staticMTU: Int?
            var minimumMTU: Int?
            var maximumMTU: Int?
            var ipConfigurationID: String?
            var authentication: InterfaceAuthentication?
            var vlans: [VLAN] = []
            var vlanLimit: Int?
            var managesSFP: Bool?
            let keys: StaticString = """
                lowerState,macAddress,linkMode,staticLinkMode,supportedLinkModes,mtu,staticMtu,minMtu,maxMtu,\
                ipConfigId,auth,vlans,maxNumberOfVlans,managesSfp
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: state = try json.readWord(LinkState.self)
                case 1: macAddress = try json.readString()
                case 2: linkMode = try json.readWord(LinkMode.self)
                case 3: staticLinkMode = try json.readWord(LinkMode.self)
                case 4: supportedLinkModes = try json.readArray(of: String.self).map(LinkMode.init(rawValue:))
                case 5: mtu = try json.readInt()
                case 6: staticMTU = try json.readInt()
                case 7: minimumMTU = try json.readInt()
                case 8: maximumMTU = try json.readInt()
                case 9: ipConfigurationID = try json.readString()
                case 10: authentication = try json.read(InterfaceAuthentication.self)
                case 11: vlans = try json.readArray(of: VLAN.self)
                case 12: vlanLimit = try json.readInt()
                case 13: managesSFP = try json.readBool()
                default: break
                }
            }
            self.state = state
            self.macAddress = macAddress
            self.linkMode = linkMode
            self.staticLinkMode = staticLinkMode
            self.supportedLinkModes = supportedLinkModes
            self.mtu = mtu
            self.staticMTU = staticMTU
            self.minimumMTU = minimumMTU
            self.maximumMTU = maximumMTU
            self.ipConfigurationID = ipConfigurationID
            self.authentication = authentication
            self.vlans = vlans
            self.vlanLimit = vlanLimit
            self.managesSFP = managesSFP
            self.other = json.keptMembersOfObject()
        }
    }

    /// How the device logs in to the network.
    public struct InterfaceAuthentication: Sendable, JSONReadable {
        /// How the device logs in.
        public let mode: AuthenticationMode?
        /// The progress of the authentication.
        public let status: AuthenticationState?
        /// The state of MACsec.
        public let macsecStatus: MACsecState?
        /// The settings of each way to log in (`configs`).
        public let configurations: AuthenticationConfigurations?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: How the device logs in.
        ///   - status: The progress of the authentication.
        ///   - macsecStatus: The state of MACsec.
        ///   - configurations: The settings of each way to log in.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            mode: AuthenticationMode? = nil, status: AuthenticationState? = nil, macsecStatus: MACsecState? = nil,
            configurations: AuthenticationConfigurations? = nil, other: [String: JSONValue] = [:]
        ) {
            self.mode = mode
            self.status = status
            self.macsecStatus = macsecStatus
            self.configurations = configurations
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var mode: AuthenticationMode?
            var status: AuthenticationState?
            var macsecStatus: MACsecState?
            var configurations: AuthenticationConfigurations?
            while let key = try json.nextMember(of: "mode,status,macsecStatus,configs") {
                switch key {
                case 0: mode = try json.readWord(AuthenticationMode.self)
                case 1: status = try json.readWord(AuthenticationState.self)
                case 2: macsecStatus = try json.readWord(MACsecState.self)
                case 3: configurations = try json.read(AuthenticationConfigurations.self)
                default: break
                }
            }
            self.mode = mode
            self.status = status
            self.macsecStatus = macsecStatus
            self.configurations = configurations
            self.other = json.keptMembersOfObject()
        }
    }

    /// A VLAN.
    public struct VLAN: Sendable, JSONReadable {
        /// The VLAN's number, from 1 to 4094.
        ///
        /// It matches `^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-3][0-9]{3}|40[0-8][0-9]|409[0-4])$`.
        public let id: String
        /// Whether the VLAN can be used.
        public let state: InterfaceState?
        /// The identifier of the VLAN's IP configuration, if there is one (`ipConfigId`).
        public let ipConfigurationID: String?
        /// The VLAN's addresses, if any.
        public let ipStatus: IPStatus?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The VLAN's number, from 1 to 4094.
        ///   - state: Whether the VLAN can be used.
        ///   - ipConfigurationID: The identifier of the VLAN's IP configuration, if there is one.
        ///   - ipStatus: The VLAN's addresses, if any.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, state: InterfaceState? = nil, ipConfigurationID: String? = nil, ipStatus: IPStatus? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.state = state
            self.ipConfigurationID = ipConfigurationID
            self.ipStatus = ipStatus
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var state: InterfaceState?
            var ipConfigurationID: String?
            var ipStatus: IPStatus?
            while let key = try json.nextMember(of: "id,state,ipConfigId,ipStatus") {
                switch key {
                case 0: id = try json.readString()
                case 1: state = try json.readWord(InterfaceState.self)
                case 2: ipConfigurationID = try json.readString()
                case 3: ipStatus = try json.read(IPStatus.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.state = state
            self.ipConfigurationID = ipConfigurationID
            self.ipStatus = ipStatus
            self.other = json.keptMembersOfObject()
        }
    }

    /// The SFP interface.
    public struct SFPInterface: Sendable, JSONReadable {
        /// Whether the link is up (`lowerState`).
        public let state: LinkState?
        /// The MAC address.
        public let macAddress: String?
        /// The speed and duplex mode in use.
        public let linkMode: LinkMode?
        /// The speed and duplex mode that is set.
        public let staticLinkMode: LinkMode?
        /// The speeds and duplex modes that can be set.
        public let supportedLinkModes: [LinkMode]
        /// The maximum transmission unit in use, in bytes.
        public let mtu: Int?
        /// The maximum transmission unit that is set, in bytes (`staticMtu`).
        public let staticMTU: Int?
        /// The lowest maximum transmission unit, in bytes (`minMtu`).
        public let minimumMTU: Int?
        /// The highest maximum transmission unit, in bytes (`maxMtu`).
        public let maximumMTU: Int?
        /// The identifier of the interface's IP configuration (`ipConfigId`).
        public let ipConfigurationID: String?
        /// How the device logs in to the network (`auth`).
        public let authentication: InterfaceAuthentication?
        /// The VLANs.
        public let vlans: [VLAN]
        /// How many VLANs there can be (`maxNumberOfVlans`).
        public let vlanLimit: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - state: Whether the link is up.
        ///   - macAddress: The MAC address.
        ///   - linkMode: The speed and duplex mode in use.
        ///   - staticLinkMode: The speed and duplex mode that is set.
        ///   - supportedLinkModes: The speeds and duplex modes that can be set.
        ///   - mtu: The maximum transmission unit in use, in bytes.
        ///   - staticMTU: The maximum transmission unit that is set, in bytes.
        ///   - minimumMTU: The lowest maximum transmission unit, in bytes.
        ///   - maximumMTU: The highest maximum transmission unit, in bytes.
        ///   - ipConfigurationID: The identifier of the interface's IP configuration.
        ///   - authentication: How the device logs in to the network.
        ///   - vlans: The VLANs.
        ///   - vlanLimit: How many VLANs there can be.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            state: LinkState? = nil, macAddress: String? = nil, linkMode: LinkMode? = nil,
            staticLinkMode: LinkMode? = nil, supportedLinkModes: [LinkMode] = [], mtu: Int? = nil,
            staticMTU: Int? = nil, minimumMTU: Int? = nil, maximumMTU: Int? = nil, ipConfigurationID: String? = nil,
            authentication: InterfaceAuthentication? = nil, vlans: [VLAN] = [], vlanLimit: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.state = state
            self.macAddress = macAddress
            self.linkMode = linkMode
            self.staticLinkMode = staticLinkMode
            self.supportedLinkModes = supportedLinkModes
            self.mtu = mtu
            self.staticMTU = staticMTU
            self.minimumMTU = minimumMTU
            self.maximumMTU = maximumMTU
            self.ipConfigurationID = ipConfigurationID
            self.authentication = authentication
            self.vlans = vlans
            self.vlanLimit = vlanLimit
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var state: LinkState?
            var macAddress: String?
            var linkMode: LinkMode?
            var staticLinkMode: LinkMode?
            var supportedLinkModes: [LinkMode] = []
            var mtu: Int?
            var staticMTU: Int?
            var minimumMTU: Int?
            var maximumMTU: Int?
            var ipConfigurationID: String?
            var authentication: InterfaceAuthentication?
            var vlans: [VLAN] = []
            var vlanLimit: Int?
            let keys: StaticString = """
                lowerState,macAddress,linkMode,staticLinkMode,supportedLinkModes,mtu,staticMtu,minMtu,maxMtu,\
                ipConfigId,auth,vlans,maxNumberOfVlans
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: state = try json.readWord(LinkState.self)
                case 1: macAddress = try json.readString()
                case 2: linkMode = try json.readWord(LinkMode.self)
                case 3: staticLinkMode = try json.readWord(LinkMode.self)
                case 4: supportedLinkModes = try json.readArray(of: String.self).map(LinkMode.init(rawValue:))
                case 5: mtu = try json.readInt()
                case 6: staticMTU = try json.readInt()
                case 7: minimumMTU = try json.readInt()
                case 8: maximumMTU = try json.readInt()
                case 9: ipConfigurationID = try json.readString()
                case 10: authentication = try json.read(InterfaceAuthentication.self)
                case 11: vlans = try json.readArray(of: VLAN.self)
                case 12: vlanLimit = try json.readInt()
                default: break
                }
            }
            self.state = state
            self.macAddress = macAddress
            self.linkMode = linkMode
            self.staticLinkMode = staticLinkMode
            self.supportedLinkModes = supportedLinkModes
            self.mtu = mtu
            self.staticMTU = staticMTU
            self.minimumMTU = minimumMTU
            self.maximumMTU = maximumMTU
            self.ipConfigurationID = ipConfigurationID
            self.authentication = authentication
            self.vlans = vlans
            self.vlanLimit = vlanLimit
            self.other = json.keptMembersOfObject()
        }
    }

    /// The WLAN interface.
    public struct WLANSettings: Sendable, JSONReadable {
        /// The country, two letters of ISO 3166-1.
        public let countryCode: String?
        /// Whether the country cannot be changed (`countryCodeLocked`).
        public let isCountryCodeLocked: Bool?
        /// Whether the device can be an access point (`ap_supported`).
        public let isAccessPointSupported: Bool?
        /// The device as an access point (`ap`).
        public let accessPoint: AccessPointState?
        /// Whether the device can be a station (`station_supported`).
        public let isStationSupported: Bool?
        /// The device as a station.
        public let station: StationState?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - countryCode: The country, two letters of ISO 3166-1.
        ///   - isCountryCodeLocked: Whether the country cannot be changed.
        ///   - isAccessPointSupported: Whether the device can be an access point.
        ///   - accessPoint: The device as an access point.
        ///   - isStationSupported: Whether the device can be a station.
        ///   - station: The device as a station.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            countryCode: String? = nil, isCountryCodeLocked: Bool? = nil, isAccessPointSupported: Bool? = nil,
            accessPoint: AccessPointState? = nil, isStationSupported: Bool? = nil, station: StationState? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.countryCode = countryCode
            self.isCountryCodeLocked = isCountryCodeLocked
            self.isAccessPointSupported = isAccessPointSupported
            self.accessPoint = accessPoint
            self.isStationSupported = isStationSupported
            self.station = station
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var countryCode: String?
            var isCountryCodeLocked: Bool?
            var isAccessPointSupported: Bool?
            var accessPoint: AccessPointState?
            var isStationSupported: Bool?
            var station: StationState?
            let keys: StaticString = """
                countryCode,countryCodeLocked,ap_supported,ap,station_supported,station
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: countryCode = try json.readString()
                case 1: isCountryCodeLocked = try json.readBool()
                case 2: isAccessPointSupported = try json.readBool()
                case 3: accessPoint = try json.read(AccessPointState.self)
                case 4: isStationSupported = try json.readBool()
                case 5: station = try json.read(StationState.self)
                default: break
                }
            }
            self.countryCode = countryCode
            self.isCountryCodeLocked = isCountryCodeLocked
            self.isAccessPointSupported = isAccessPointSupported
            self.accessPoint = accessPoint
            self.isStationSupported = isStationSupported
            self.station = station
            self.other = json.keptMembersOfObject()
        }
    }

    /// The device as an access point.
    public struct AccessPointState: Sendable, JSONReadable {
        /// Whether the access point is on (`enabled`).
        public let isEnabled: Bool?
        /// The access point's SSID.
        public let ssid: String?
        /// How stations log in (`authMode`).
        public let authenticationMode: AuthenticationMode?
        /// Whether the device can change from access point to station (`setupServer_supported`).
        public let isSetupServerSupported: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the access point is on.
        ///   - ssid: The access point's SSID.
        ///   - authenticationMode: How stations log in.
        ///   - isSetupServerSupported: Whether the device can change from access point to station.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, ssid: String? = nil, authenticationMode: AuthenticationMode? = nil,
            isSetupServerSupported: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.ssid = ssid
            self.authenticationMode = authenticationMode
            self.isSetupServerSupported = isSetupServerSupported
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var ssid: String?
            var authenticationMode: AuthenticationMode?
            var isSetupServerSupported: Bool?
            while let key = try json.nextMember(of: "enabled,ssid,authMode,setupServer_supported") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: ssid = try json.readString()
                case 2: authenticationMode = try json.readWord(AuthenticationMode.self)
                case 3: isSetupServerSupported = try json.readBool()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.ssid = ssid
            self.authenticationMode = authenticationMode
            self.isSetupServerSupported = isSetupServerSupported
            self.other = json.keptMembersOfObject()
        }
    }

    /// The device as a station.
    public struct StationState: Sendable, JSONReadable {
        /// Whether the station is on, which is possible only while access points are off (`enabled`).
        public let isEnabled: Bool?
        /// The SSID of the WLAN that the device is connected to, if any.
        public let ssid: String?
        /// The signal strength in dBm, if the device is connected.
        public let signalStrength: Int?
        /// The progress of the authentication (`authState`).
        public let authenticationState: AuthenticationState?
        /// How the device can log in (`supportedAuthModes`).
        public let loginModes: [AuthenticationMode]
        /// How many configurations there can be (`maxNumberOfAuthConfigs`).
        public let configurationLimit: Int?
        /// The WLANs to connect to (`configs`).
        public let networks: [StationNetwork]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the station is on, which is possible only while access points are off.
        ///   - ssid: The SSID of the WLAN that the device is connected to, if any.
        ///   - signalStrength: The signal strength in dBm, if the device is connected.
        ///   - authenticationState: The progress of the authentication.
        ///   - loginModes: How the device can log in.
        ///   - configurationLimit: How many configurations there can be.
        ///   - networks: The WLANs to connect to.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, ssid: String? = nil, signalStrength: Int? = nil,
            authenticationState: AuthenticationState? = nil, loginModes: [AuthenticationMode] = [],
            configurationLimit: Int? = nil, networks: [StationNetwork] = [], other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.ssid = ssid
            self.signalStrength = signalStrength
            self.authenticationState = authenticationState
            self.loginModes = loginModes
            self.configurationLimit = configurationLimit
            self.networks = networks
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var ssid: String?
            var signalStrength: Int?
            var authenticationState: AuthenticationState?
            var loginModes: [AuthenticationMode] = []
            var configurationLimit: Int?
            var networks: [StationNetwork] = []
            let keys: StaticString = """
                enabled,ssid,signalStrength,authState,supportedAuthModes,maxNumberOfAuthConfigs,configs
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: ssid = try json.readString()
                case 2: signalStrength = try json.readInt()
                case 3: authenticationState = try json.readWord(AuthenticationState.self)
                case 4: loginModes = try json.readArray(of: String.self).map(AuthenticationMode.init(rawValue:))
                case 5: configurationLimit = try json.readInt()
                case 6: networks = try json.readArray(of: StationNetwork.self)
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.ssid = ssid
            self.signalStrength = signalStrength
            self.authenticationState = authenticationState
            self.loginModes = loginModes
            self.configurationLimit = configurationLimit
            self.networks = networks
            self.other = json.keptMembersOfObject()
        }
    }

    /// A WLAN to connect to.
    public struct StationNetwork: Sendable, JSONReadable {
        /// The configuration's identifier.
        public let id: String
        /// The WLAN's SSID.
        ///
        /// 0 to 32 characters.
        public let ssid: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The configuration's identifier.
        ///   - ssid: The WLAN's SSID.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, ssid: String? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.ssid = ssid
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var ssid: String?
            while let key = try json.nextMember(of: "id,ssid") {
                switch key {
                case 0: id = try json.readString()
                case 1: ssid = try json.readString()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.ssid = ssid
            self.other = json.keptMembersOfObject()
        }
    }

    /// The modem.
    public struct ModemState: Sendable, JSONReadable {
        /// The modem's IMEI, 15 digits, if the modem is ready.
        public let imei: String?
        /// The SIM slots (`sim`).
        public let sims: [SIM]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - imei: The modem's IMEI, 15 digits, if the modem is ready.
        ///   - sims: The SIM slots.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(imei: String? = nil, sims: [SIM] = [], other: [String: JSONValue] = [:]) {
            self.imei = imei
            self.sims = sims
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var imei: String?
            var sims: [SIM] = []
            while let key = try json.nextMember(of: "imei,sim") {
                switch key {
                case 0: imei = try json.readString()
                case 1: sims = try json.readArray(of: SIM.self)
                default: break
                }
            }
            self.imei = imei
            self.sims = sims
            self.other = json.keptMembersOfObject()
        }
    }

    /// A SIM slot.
    public struct SIM: Sendable, JSONReadable {
        /// The slot's number (`slotId`).
        ///
        /// 1 to 2 characters. It matches `^[0-9]+$`.
        public let slotID: String
        /// The state of the SIM.
        public let status: SIMStatus?
        /// The SIM's serial number (ICCID), if there is a SIM.
        public let iccid: String?
        /// The SIM's provider, if there is a SIM.
        public let provider: String?
        /// How many attempts at the PIN are left, if there is a SIM.
        public let pinRetries: Int?
        /// How many attempts at the PUK are left, if there is a SIM.
        public let pukRetries: Int?
        /// The connection to the cellular network.
        public let connection: ConnectionState?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - slotID: The slot's number.
        ///   - status: The state of the SIM.
        ///   - iccid: The SIM's serial number (ICCID), if there is a SIM.
        ///   - provider: The SIM's provider, if there is a SIM.
        ///   - pinRetries: How many attempts at the PIN are left, if there is a SIM.
        ///   - pukRetries: How many attempts at the PUK are left, if there is a SIM.
        ///   - connection: The connection to the cellular network.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            slotID: String, status: SIMStatus? = nil, iccid: String? = nil, provider: String? = nil,
            pinRetries: Int? = nil, pukRetries: Int? = nil, connection: ConnectionState? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.slotID = slotID
            self.status = status
            self.iccid = iccid
            self.provider = provider
            self.pinRetries = pinRetries
            self.pukRetries = pukRetries
            self.connection = connection
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var slotID: String?
            var status: SIMStatus?
            var iccid: String?
            var provider: String?
            var pinRetries: Int?
            var pukRetries: Int?
            var connection: ConnectionState?
            while let key = try json.nextMember(of: "slotId,status,iccid,provider,pinRetries,pukRetries,connection") {
                switch key {
                case 0: slotID = try json.readString()
                case 1: status = try json.readWord(SIMStatus.self)
                case 2: iccid = try json.readString()
                case 3: provider = try json.readString()
                case 4: pinRetries = try json.readInt()
                case 5: pukRetries = try json.readInt()
                case 6: connection = try json.read(ConnectionState.self)
                default: break
                }
            }
            guard let slotID else { throw json.missingField("slotId") }
            self.slotID = slotID
            self.status = status
            self.iccid = iccid
            self.provider = provider
            self.pinRetries = pinRetries
            self.pukRetries = pukRetries
            self.connection = connection
            self.other = json.keptMembersOfObject()
        }
    }

    /// The connection to the cellular network.
    public struct ConnectionState: Sendable, JSONReadable {
        /// The progress of the connection (`connectionStatus`).
        public let status: ConnectionStatus?
        /// The network's operator, if there is a connection.
        public let operatorName: String?
        /// The radio interface in use.
        public let radioInterface: RadioInterface?
        /// The network interfaces of the SIM (`networkInterface`).
        public let networkInterfaces: [CellularInterface]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - status: The progress of the connection.
        ///   - operatorName: The network's operator, if there is a connection.
        ///   - radioInterface: The radio interface in use.
        ///   - networkInterfaces: The network interfaces of the SIM.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            status: ConnectionStatus? = nil, operatorName: String? = nil, radioInterface: RadioInterface? = nil,
            networkInterfaces: [CellularInterface] = [], other: [String: JSONValue] = [:]
        ) {
            self.status = status
            self.operatorName = operatorName
            self.radioInterface = radioInterface
            self.networkInterfaces = networkInterfaces
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var status: ConnectionStatus?
            var operatorName: String?
            var radioInterface: RadioInterface?
            var networkInterfaces: [CellularInterface] = []
            while let key = try json.nextMember(of: "connectionStatus,operatorName,radioInterface,networkInterface") {
                switch key {
                case 0: status = try json.readWord(ConnectionStatus.self)
                case 1: operatorName = try json.readString()
                case 2: radioInterface = try json.readWord(RadioInterface.self)
                case 3: networkInterfaces = try json.readArray(of: CellularInterface.self)
                default: break
                }
            }
            self.status = status
            self.operatorName = operatorName
            self.radioInterface = radioInterface
            self.networkInterfaces = networkInterfaces
            self.other = json.keptMembersOfObject()
        }
    }

    /// A network interface of a SIM.
    public struct CellularInterface: Sendable, JSONReadable {
        /// The interface's name (`interfaceName`).
        public let name: String
        /// The name of the access point (APN).
        public let accessPointName: String?
        /// The IPv4 address, if there is one (`ipv4Info`).
        public let ipv4: IPv4AddressStatus?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The interface's name.
        ///   - accessPointName: The name of the access point (APN).
        ///   - ipv4: The IPv4 address, if there is one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, accessPointName: String? = nil, ipv4: IPv4AddressStatus? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.accessPointName = accessPointName
            self.ipv4 = ipv4
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var accessPointName: String?
            var ipv4: IPv4AddressStatus?
            while let key = try json.nextMember(of: "interfaceName,accessPointName,ipv4Info") {
                switch key {
                case 0: name = try json.readString()
                case 1: accessPointName = try json.readString()
                case 2: ipv4 = try json.read(IPv4AddressStatus.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("interfaceName") }
            self.name = name
            self.accessPointName = accessPointName
            self.ipv4 = ipv4
            self.other = json.keptMembersOfObject()
        }
    }

    /// The switch in the device.
    public struct SwitchState: Sendable, JSONReadable {
        /// The ports of the switch (`port`).
        public let ports: [SwitchPort]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ports: The ports of the switch.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ports: [SwitchPort] = [], other: [String: JSONValue] = [:]) {
            self.ports = ports
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var ports: [SwitchPort] = []
            while let key = try json.nextMember(of: "port") {
                switch key {
                case 0: ports = try json.readArray(of: SwitchPort.self)
                default: break
                }
            }
            self.ports = ports
            self.other = json.keptMembersOfObject()
        }
    }

    /// A port of a switch.
    public struct SwitchPort: Sendable, JSONReadable {
        /// The port's identifier (`portId`).
        public let id: String
        /// Whether the port is on; true by default (`enabled`).
        public let isEnabled: Bool?
        /// Whether the link is up (`lowerState`).
        public let state: LinkState?
        /// The MAC addresses that the port has seen.
        public let remoteAddresses: [String]
        /// Whether the port has security settings (`security_supported`).
        public let isSecuritySupported: Bool?
        /// The security settings, if the port has them.
        public let security: PortSecurity?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The port's identifier.
        ///   - isEnabled: Whether the port is on; true by default.
        ///   - state: Whether the link is up.
        ///   - remoteAddresses: The MAC addresses that the port has seen.
        ///   - isSecuritySupported: Whether the port has security settings.
        ///   - security: The security settings, if the port has them.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, isEnabled: Bool? = nil, state: LinkState? = nil, remoteAddresses: [String] = [],
            isSecuritySupported: Bool? = nil, security: PortSecurity? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.isEnabled = isEnabled
            self.state = state
            self.remoteAddresses = remoteAddresses
            self.isSecuritySupported = isSecuritySupported
            self.security = security
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var isEnabled: Bool?
            var state: LinkState?
            var remoteAddresses: [String] = []
            var isSecuritySupported: Bool?
            var security: PortSecurity?
            let keys: StaticString = """
                portId,enabled,lowerState,remoteAddresses,security_supported,security
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readString()
                case 1: isEnabled = try json.readBool()
                case 2: state = try json.readWord(LinkState.self)
                case 3: remoteAddresses = try json.readArray(of: String.self)
                case 4: isSecuritySupported = try json.readBool()
                case 5: security = try json.read(PortSecurity.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("portId") }
            self.id = id
            self.isEnabled = isEnabled
            self.state = state
            self.remoteAddresses = remoteAddresses
            self.isSecuritySupported = isSecuritySupported
            self.security = security
            self.other = json.keptMembersOfObject()
        }
    }

    /// The security settings of a port.
    public struct PortSecurity: Sendable, JSONReadable {
        /// Whether the authentication server is on (`authServerEnabled`).
        public let isAuthenticationServerEnabled: Bool?
        /// The requirements of the authentication server (`authServerEnforced`).
        public let enforcement: Enforcement?
        /// The progress of the authentication (`authState`).
        public let authenticationState: AuthenticationState?
        /// The state of MACsec (`macSecState`).
        public let macsecState: MACsecState?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isAuthenticationServerEnabled: Whether the authentication server is on.
        ///   - enforcement: The requirements of the authentication server.
        ///   - authenticationState: The progress of the authentication.
        ///   - macsecState: The state of MACsec.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isAuthenticationServerEnabled: Bool? = nil, enforcement: Enforcement? = nil,
            authenticationState: AuthenticationState? = nil, macsecState: MACsecState? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.isAuthenticationServerEnabled = isAuthenticationServerEnabled
            self.enforcement = enforcement
            self.authenticationState = authenticationState
            self.macsecState = macsecState
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isAuthenticationServerEnabled: Bool?
            var enforcement: Enforcement?
            var authenticationState: AuthenticationState?
            var macsecState: MACsecState?
            while let key = try json.nextMember(of: "authServerEnabled,authServerEnforced,authState,macSecState") {
                switch key {
                case 0: isAuthenticationServerEnabled = try json.readBool()
                case 1: enforcement = try json.readWord(Enforcement.self)
                case 2: authenticationState = try json.readWord(AuthenticationState.self)
                case 3: macsecState = try json.readWord(MACsecState.self)
                default: break
                }
            }
            self.isAuthenticationServerEnabled = isAuthenticationServerEnabled
            self.enforcement = enforcement
            self.authenticationState = authenticationState
            self.macsecState = macsecState
            self.other = json.keptMembersOfObject()
        }
    }

    /// An interface to the rest of the network.
    public struct Uplink: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No interface.
        @_alwaysEmitIntoClient
        public static var nothing: Uplink { Self(rawValue: "NONE") }
        /// The wired interface.
        @_alwaysEmitIntoClient
        public static var wired: Uplink { Self(rawValue: "WIRED") }
        /// The modem.
        @_alwaysEmitIntoClient
        public static var modem: Uplink { Self(rawValue: "MODEM") }
        /// The SFP interface.
        @_alwaysEmitIntoClient
        public static var sfp: Uplink { Self(rawValue: "SFP") }
        /// The WLAN interface.
        @_alwaysEmitIntoClient
        public static var wlan: Uplink { Self(rawValue: "WLAN") }
    }

    /// How the device uses TCP Explicit Congestion Notification (ECN).
    public struct CongestionNotification: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device does not use ECN.
        @_alwaysEmitIntoClient
        public static var disabled: CongestionNotification { Self(rawValue: "DISABLED") }
        /// The device accepts and initiates ECN.
        @_alwaysEmitIntoClient
        public static var acceptsAndInitiates: CongestionNotification { Self(rawValue: "ACCEPT_INITIATE") }
        /// The device accepts ECN.
        @_alwaysEmitIntoClient
        public static var accepts: CongestionNotification { Self(rawValue: "ACCEPT_ONLY") }
    }

    /// Addresses and routers in use.
    public struct IPStatus: Sendable, JSONReadable {
        /// The addresses and the router of IPv4.
        public let ipv4: IPv4Status?
        /// The addresses and the routers of IPv6.
        public let ipv6: IPv6Status?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ipv4: The addresses and the router of IPv4.
        ///   - ipv6: The addresses and the routers of IPv6.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ipv4: IPv4Status? = nil, ipv6: IPv6Status? = nil, other: [String: JSONValue] = [:]) {
            self.ipv4 = ipv4
            self.ipv6 = ipv6
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var ipv4: IPv4Status?
            var ipv6: IPv6Status?
            while let key = try json.nextMember(of: "ipv4,ipv6") {
                switch key {
                case 0: ipv4 = try json.read(IPv4Status.self)
                case 1: ipv6 = try json.read(IPv6Status.self)
                default: break
                }
            }
            self.ipv4 = ipv4
            self.ipv6 = ipv6
            self.other = json.keptMembersOfObject()
        }
    }

    /// Addresses and the router of IPv4 in use.
    public struct IPv4Status: Sendable, JSONReadable {
        /// The addresses.
        public let addresses: [IPv4AddressStatus]
        /// The default router's address, if there is one.
        public let defaultRouter: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - addresses: The addresses.
        ///   - defaultRouter: The default router's address, if there is one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            addresses: [IPv4AddressStatus] = [], defaultRouter: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.addresses = addresses
            self.defaultRouter = defaultRouter
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var addresses: [IPv4AddressStatus] = []
            var defaultRouter: String?
            while let key = try json.nextMember(of: "addresses,defaultRouter") {
                switch key {
                case 0: addresses = try json.readArray(of: IPv4AddressStatus.self)
                case 1: defaultRouter = try json.readString()
                default: break
                }
            }
            self.addresses = addresses
            self.defaultRouter = defaultRouter
            self.other = json.keptMembersOfObject()
        }
    }

    /// An IPv4 address in use.
    public struct IPv4AddressStatus: Sendable, JSONReadable {
        /// The address (`ipAddress`).
        public let address: String?
        /// The length of the network's prefix, in bits.
        public let prefixLength: Int?
        /// Where the address comes from.
        public let origin: AddressOrigin?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The address.
        ///   - prefixLength: The length of the network's prefix, in bits.
        ///   - origin: Where the address comes from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String? = nil, prefixLength: Int? = nil, origin: AddressOrigin? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.prefixLength = prefixLength
            self.origin = origin
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var prefixLength: Int?
            var origin: AddressOrigin?
            while let key = try json.nextMember(of: "ipAddress,prefixLength,origin") {
                switch key {
                case 0: address = try json.readString()
                case 1: prefixLength = try json.readInt()
                case 2: origin = try json.readWord(AddressOrigin.self)
                default: break
                }
            }
            self.address = address
            self.prefixLength = prefixLength
            self.origin = origin
            self.other = json.keptMembersOfObject()
        }
    }

    /// Addresses and routers of IPv6 in use.
    public struct IPv6Status: Sendable, JSONReadable {
        /// The addresses.
        public let addresses: [IPv6AddressStatus]
        /// The addresses of the default routers.
        public let defaultRouters: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - addresses: The addresses.
        ///   - defaultRouters: The addresses of the default routers.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            addresses: [IPv6AddressStatus] = [], defaultRouters: [String] = [], other: [String: JSONValue] = [:]
        ) {
            self.addresses = addresses
            self.defaultRouters = defaultRouters
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var addresses: [IPv6AddressStatus] = []
            var defaultRouters: [String] = []
            while let key = try json.nextMember(of: "addresses,defaultRouters") {
                switch key {
                case 0: addresses = try json.readArray(of: IPv6AddressStatus.self)
                case 1: defaultRouters = try json.readArray(of: String.self)
                default: break
                }
            }
            self.addresses = addresses
            self.defaultRouters = defaultRouters
            self.other = json.keptMembersOfObject()
        }
    }

    /// An IPv6 address in use.
    public struct IPv6AddressStatus: Sendable, JSONReadable {
        /// The address (`ipAddress`).
        public let address: String?
        /// The length of the network's prefix, in bits.
        public let prefixLength: Int?
        /// Where the address comes from.
        public let origin: AddressOrigin?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The address.
        ///   - prefixLength: The length of the network's prefix, in bits.
        ///   - origin: Where the address comes from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String? = nil, prefixLength: Int? = nil, origin: AddressOrigin? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.prefixLength = prefixLength
            self.origin = origin
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var prefixLength: Int?
            var origin: AddressOrigin?
            while let key = try json.nextMember(of: "ipAddress,prefixLength,origin") {
                switch key {
                case 0: address = try json.readString()
                case 1: prefixLength = try json.readInt()
                case 2: origin = try json.readWord(AddressOrigin.self)
                default: break
                }
            }
            self.address = address
            self.prefixLength = prefixLength
            self.origin = origin
            self.other = json.keptMembersOfObject()
        }
    }

    /// Where an address comes from.
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

        /// The cellular network.
        @_alwaysEmitIntoClient
        public static var cellular: AddressOrigin { Self(rawValue: "CELLULAR") }
        /// DHCP.
        @_alwaysEmitIntoClient
        public static var dhcp: AddressOrigin { Self(rawValue: "DHCP") }
        /// The settings.
        @_alwaysEmitIntoClient
        public static var `static`: AddressOrigin { Self(rawValue: "STATIC") }
        /// The device itself; the address is for the local network.
        @_alwaysEmitIntoClient
        public static var linkLocal: AddressOrigin { Self(rawValue: "LINKLOCAL") }
        /// A router's advertisement, for IPv6.
        @_alwaysEmitIntoClient
        public static var routerAdvertisement: AddressOrigin { Self(rawValue: "RA") }
        /// Not known.
        @_alwaysEmitIntoClient
        public static var unknown: AddressOrigin { Self(rawValue: "UNKNOWN") }
    }

    /// How an interface gets its IPv4 addresses.
    public struct IPv4Configuration: Sendable, JSONReadable {
        /// Whether IPv4 is on (`enabled`).
        public let isEnabled: Bool?
        /// Where the address comes from (`configurationMode`).
        public let mode: IPv4Mode?
        /// Whether there is an address for the local network.
        public let linkLocalMode: LinkLocalMode?
        /// The address that is set (`staticAddressConfig`).
        public let staticAddress: IPv4StaticAddress?
        /// The address that is set for the default router.
        public let staticDefaultRouter: String?
        /// The vendor class identifier that the device sends to a DHCP server.
        public let vendorClassIdentifier: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether IPv4 is on.
        ///   - mode: Where the address comes from.
        ///   - linkLocalMode: Whether there is an address for the local network.
        ///   - staticAddress: The address that is set.
        ///   - staticDefaultRouter: The address that is set for the default router.
        ///   - vendorClassIdentifier: The vendor class identifier that the device sends to a DHCP server.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, mode: IPv4Mode? = nil, linkLocalMode: LinkLocalMode? = nil,
            staticAddress: IPv4StaticAddress? = nil, staticDefaultRouter: String? = nil,
            vendorClassIdentifier: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.mode = mode
            self.linkLocalMode = linkLocalMode
            self.staticAddress = staticAddress
            self.staticDefaultRouter = staticDefaultRouter
            self.vendorClassIdentifier = vendorClassIdentifier
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var mode: IPv4Mode?
            var linkLocalMode: LinkLocalMode?
            var staticAddress: IPv4StaticAddress?
            var staticDefaultRouter: String?
            var vendorClassIdentifier: String?
            let keys: StaticString = """
                enabled,configurationMode,linkLocalMode,staticAddressConfig,staticDefaultRouter,vendorClassIdentifier
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: mode = try json.readWord(IPv4Mode.self)
                case 2: linkLocalMode = try json.readWord(LinkLocalMode.self)
                case 3: staticAddress = try json.read(IPv4StaticAddress.self)
                case 4: staticDefaultRouter = try json.readString()
                case 5: vendorClassIdentifier = try json.readString()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.mode = mode
            self.linkLocalMode = linkLocalMode
            self.staticAddress = staticAddress
            self.staticDefaultRouter = staticDefaultRouter
            self.vendorClassIdentifier = vendorClassIdentifier
            self.other = json.keptMembersOfObject()
        }
    }

    /// Where an IPv4 address comes from.
    public struct IPv4Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// DHCP.
        @_alwaysEmitIntoClient
        public static var dhcp: IPv4Mode { Self(rawValue: "DHCP") }
        /// The settings.
        @_alwaysEmitIntoClient
        public static var `static`: IPv4Mode { Self(rawValue: "STATIC") }
    }

    /// Whether there is an IPv4 address for the local network.
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

        /// Always.
        @_alwaysEmitIntoClient
        public static var always: LinkLocalMode { Self(rawValue: "ON") }
        /// Never.
        @_alwaysEmitIntoClient
        public static var never: LinkLocalMode { Self(rawValue: "OFF") }
        /// Only if there is no other address.
        @_alwaysEmitIntoClient
        public static var fallback: LinkLocalMode { Self(rawValue: "FALLBACK") }
    }

    /// An IPv4 address that is set.
    public struct IPv4StaticAddress: Sendable, JSONReadable {
        /// The address.
        public let address: String?
        /// The length of the network's prefix, in bits.
        public let prefixLength: Int?
        /// The broadcast address, if it is not calculated.
        public let broadcastAddress: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The address.
        ///   - prefixLength: The length of the network's prefix, in bits.
        ///   - broadcastAddress: The broadcast address, if it is not calculated.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String? = nil, prefixLength: Int? = nil, broadcastAddress: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.prefixLength = prefixLength
            self.broadcastAddress = broadcastAddress
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var prefixLength: Int?
            var broadcastAddress: String?
            while let key = try json.nextMember(of: "address,prefixLength,broadcastAddress") {
                switch key {
                case 0: address = try json.readString()
                case 1: prefixLength = try json.readInt()
                case 2: broadcastAddress = try json.readString()
                default: break
                }
            }
            self.address = address
            self.prefixLength = prefixLength
            self.broadcastAddress = broadcastAddress
            self.other = json.keptMembersOfObject()
        }
    }

    /// How an interface gets its IPv6 addresses.
    public struct IPv6Configuration: Sendable, JSONReadable {
        /// Whether IPv6 is on (`enabled`).
        public let isEnabled: Bool?
        /// The source of automatic addresses (`autoConfigurationMode`).
        public let mode: IPv6Mode?
        /// The addresses that are set, at most five.
        public let staticAddresses: [IPv6StaticAddress]
        /// The address that is set for the default router, if any.
        public let staticDefaultRouter: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether IPv6 is on.
        ///   - mode: The source of automatic addresses.
        ///   - staticAddresses: The addresses that are set, at most five.
        ///   - staticDefaultRouter: The address that is set for the default router, if any.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, mode: IPv6Mode? = nil, staticAddresses: [IPv6StaticAddress] = [],
            staticDefaultRouter: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.mode = mode
            self.staticAddresses = staticAddresses
            self.staticDefaultRouter = staticDefaultRouter
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var mode: IPv6Mode?
            var staticAddresses: [IPv6StaticAddress] = []
            var staticDefaultRouter: String?
            let keys: StaticString = """
                enabled,autoConfigurationMode,staticAddresses,staticDefaultRouter
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: mode = try json.readWord(IPv6Mode.self)
                case 2: staticAddresses = try json.readArray(of: IPv6StaticAddress.self)
                case 3: staticDefaultRouter = try json.readString()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.mode = mode
            self.staticAddresses = staticAddresses
            self.staticDefaultRouter = staticDefaultRouter
            self.other = json.keptMembersOfObject()
        }
    }

    /// The source of automatic IPv6 addresses.
    public struct IPv6Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The source is chosen automatically.
        @_alwaysEmitIntoClient
        public static var automatic: IPv6Mode { Self(rawValue: "AUTO") }
        /// Stateless configuration.
        @_alwaysEmitIntoClient
        public static var stateless: IPv6Mode { Self(rawValue: "STATELESS") }
        /// Stateful configuration.
        @_alwaysEmitIntoClient
        public static var stateful: IPv6Mode { Self(rawValue: "STATEFUL") }
        /// There are no automatic addresses.
        @_alwaysEmitIntoClient
        public static var disabled: IPv6Mode { Self(rawValue: "OFF") }
    }

    /// An IPv6 address that is set.
    public struct IPv6StaticAddress: Sendable, JSONReadable {
        /// The address.
        public let address: String?
        /// The length of the network's prefix, in bits.
        public let prefixLength: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The address.
        ///   - prefixLength: The length of the network's prefix, in bits.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(address: String? = nil, prefixLength: Int? = nil, other: [String: JSONValue] = [:]) {
            self.address = address
            self.prefixLength = prefixLength
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var prefixLength: Int?
            while let key = try json.nextMember(of: "address,prefixLength") {
                switch key {
                case 0: address = try json.readString()
                case 1: prefixLength = try json.readInt()
                default: break
                }
            }
            self.address = address
            self.prefixLength = prefixLength
            self.other = json.keptMembersOfObject()
        }
    }

    /// The speed and duplex mode of a wire.
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

        /// Not known.
        @_alwaysEmitIntoClient
        public static var unknown: LinkMode { Self(rawValue: "UNKNOWN") }
        /// Both ends negotiate the speed and duplex mode.
        @_alwaysEmitIntoClient
        public static var automatic: LinkMode { Self(rawValue: "AUTO") }
        /// 10 Mbit/s, half duplex.
        @_alwaysEmitIntoClient
        public static var half10: LinkMode { Self(rawValue: "10HD") }
        /// 10 Mbit/s, full duplex.
        @_alwaysEmitIntoClient
        public static var full10: LinkMode { Self(rawValue: "10FD") }
        /// 100 Mbit/s, half duplex.
        @_alwaysEmitIntoClient
        public static var half100: LinkMode { Self(rawValue: "100HD") }
        /// 100 Mbit/s, full duplex.
        @_alwaysEmitIntoClient
        public static var full100: LinkMode { Self(rawValue: "100FD") }
        /// 1000 Mbit/s, half duplex.
        @_alwaysEmitIntoClient
        public static var half1000: LinkMode { Self(rawValue: "1000HD") }
        /// 1000 Mbit/s, full duplex.
        @_alwaysEmitIntoClient
        public static var full1000: LinkMode { Self(rawValue: "1000FD") }
    }

    /// Whether an interface can be used.
    public struct InterfaceState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The interface cannot be used yet.
        @_alwaysEmitIntoClient
        public static var pending: InterfaceState { Self(rawValue: "PENDING") }
        /// The interface can be used.
        @_alwaysEmitIntoClient
        public static var ready: InterfaceState { Self(rawValue: "READY") }
    }

    /// A way to log in to a network.
    public struct AuthenticationMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No login.
        @_alwaysEmitIntoClient
        public static var nothing: AuthenticationMode { Self(rawValue: "NONE") }
        /// WPA with a passphrase.
        @_alwaysEmitIntoClient
        public static var wpaPassphrase: AuthenticationMode { Self(rawValue: "WPA_PASSPHRASE") }
        /// WPA with a pre-shared key.
        @_alwaysEmitIntoClient
        public static var wpaPSK: AuthenticationMode { Self(rawValue: "WPA_PSK") }
        /// EAP-TLS.
        @_alwaysEmitIntoClient
        public static var eapTLS: AuthenticationMode { Self(rawValue: "EAP_TLS") }
        /// EAP with MSCHAPv2.
        @_alwaysEmitIntoClient
        public static var mschapv2: AuthenticationMode { Self(rawValue: "EAP_MSCHAPV2") }
        /// MACsec with a pre-shared key.
        @_alwaysEmitIntoClient
        public static var macsecPSK: AuthenticationMode { Self(rawValue: "MACSEC_PSK") }
    }

    /// The settings of each way to log in.
    public struct AuthenticationConfigurations: Sendable, JSONReadable {
        /// The settings of EAP-TLS (`eapTls`).
        public let eapTLS: EAPTLSConfiguration?
        /// The settings of MSCHAPv2, except the password.
        public let mschapv2: MSCHAPv2Configuration?
        /// The settings of MACsec with a pre-shared key, except the key (`macsecPsk`).
        public let macsecPSK: MACsecConfiguration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - eapTLS: The settings of EAP-TLS.
        ///   - mschapv2: The settings of MSCHAPv2, except the password.
        ///   - macsecPSK: The settings of MACsec with a pre-shared key, except the key.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            eapTLS: EAPTLSConfiguration? = nil, mschapv2: MSCHAPv2Configuration? = nil,
            macsecPSK: MACsecConfiguration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.eapTLS = eapTLS
            self.mschapv2 = mschapv2
            self.macsecPSK = macsecPSK
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var eapTLS: EAPTLSConfiguration?
            var mschapv2: MSCHAPv2Configuration?
            var macsecPSK: MACsecConfiguration?
            while let key = try json.nextMember(of: "eapTls,mschapv2,macsecPsk") {
                switch key {
                case 0: eapTLS = try json.read(EAPTLSConfiguration.self)
                case 1: mschapv2 = try json.read(MSCHAPv2Configuration.self)
                case 2: macsecPSK = try json.read(MACsecConfiguration.self)
                default: break
                }
            }
            self.eapTLS = eapTLS
            self.mschapv2 = mschapv2
            self.macsecPSK = macsecPSK
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of EAP-TLS.
    public struct EAPTLSConfiguration: Sendable, JSONReadable {
        /// The identity that belongs to the certificate, if one is set.
        public let identity: String?
        /// The client certificate's name on the device, if one is set (`clientCertId`).
        public let clientCertificateID: String?
        /// The names of the trusted CA certificates, at most five (`caCerts`).
        public let caCertificateIDs: [String]
        /// The version of EAPOL, from 1 to 3.
        public let eapolVersion: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - identity: The identity that belongs to the certificate, if one is set.
        ///   - clientCertificateID: The client certificate's name on the device, if one is set.
        ///   - caCertificateIDs: The names of the trusted CA certificates, at most five.
        ///   - eapolVersion: The version of EAPOL, from 1 to 3.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            identity: String? = nil, clientCertificateID: String? = nil, caCertificateIDs: [String] = [],
            eapolVersion: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.identity = identity
            self.clientCertificateID = clientCertificateID
            self.caCertificateIDs = caCertificateIDs
            self.eapolVersion = eapolVersion
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var identity: String?
            var clientCertificateID: String?
            var caCertificateIDs: [String] = []
            var eapolVersion: Int?
            while let key = try json.nextMember(of: "identity,clientCertId,caCerts,eapolVersion") {
                switch key {
                case 0: identity = try json.readString()
                case 1: clientCertificateID = try json.readString()
                case 2: caCertificateIDs = try json.readArray(of: String.self)
                case 3: eapolVersion = try json.readInt()
                default: break
                }
            }
            self.identity = identity
            self.clientCertificateID = clientCertificateID
            self.caCertificateIDs = caCertificateIDs
            self.eapolVersion = eapolVersion
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of MSCHAPv2.
    public struct MSCHAPv2Configuration: Sendable, JSONReadable {
        /// The user name, if one is set.
        public let identity: String?
        /// The names of the trusted CA certificates, at most five (`caCerts`).
        public let caCertificateIDs: [String]
        /// The version of EAPOL, from 1 to 3.
        public let eapolVersion: Int?
        /// The settings of PEAP.
        public let peap: PEAPConfiguration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - identity: The user name, if one is set.
        ///   - caCertificateIDs: The names of the trusted CA certificates, at most five.
        ///   - eapolVersion: The version of EAPOL, from 1 to 3.
        ///   - peap: The settings of PEAP.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            identity: String? = nil, caCertificateIDs: [String] = [], eapolVersion: Int? = nil,
            peap: PEAPConfiguration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.identity = identity
            self.caCertificateIDs = caCertificateIDs
            self.eapolVersion = eapolVersion
            self.peap = peap
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var identity: String?
            var caCertificateIDs: [String] = []
            var eapolVersion: Int?
            var peap: PEAPConfiguration?
            while let key = try json.nextMember(of: "identity,caCerts,eapolVersion,peap") {
                switch key {
                case 0: identity = try json.readString()
                case 1: caCertificateIDs = try json.readArray(of: String.self)
                case 2: eapolVersion = try json.readInt()
                case 3: peap = try json.read(PEAPConfiguration.self)
                default: break
                }
            }
            self.identity = identity
            self.caCertificateIDs = caCertificateIDs
            self.eapolVersion = eapolVersion
            self.peap = peap
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of PEAP.
    public struct PEAPConfiguration: Sendable, JSONReadable {
        /// The version of PEAP, 0 or 1.
        public let version: Int?
        /// The label of PEAP, only for version 1.
        public let label: PEAPLabel?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - version: The version of PEAP, 0 or 1.
        ///   - label: The label of PEAP, only for version 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(version: Int? = nil, label: PEAPLabel? = nil, other: [String: JSONValue] = [:]) {
            self.version = version
            self.label = label
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var version: Int?
            var label: PEAPLabel?
            while let key = try json.nextMember(of: "version,label") {
                switch key {
                case 0: version = try json.readInt()
                case 1: label = try json.readWord(PEAPLabel.self)
                default: break
                }
            }
            self.version = version
            self.label = label
            self.other = json.keptMembersOfObject()
        }
    }

    /// A label of PEAP.
    public struct PEAPLabel: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Client EAP encryption.
        @_alwaysEmitIntoClient
        public static var clientEAPEncryption: PEAPLabel { Self(rawValue: "CLIENT_EAP_ENCRYPTION") }
        /// Client PEAP encryption.
        @_alwaysEmitIntoClient
        public static var clientPEAPEncryption: PEAPLabel { Self(rawValue: "CLIENT_PEAP_ENCRYPTION") }
    }

    /// The settings of MACsec with a key.
    public struct MACsecConfiguration: Sendable, JSONReadable {
        /// The name of the connectivity association key, in hexadecimal, if one is set (`ckn`).
        public let keyName: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - keyName: The name of the connectivity association key, in hexadecimal, if one is set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(keyName: String? = nil, other: [String: JSONValue] = [:]) {
            self.keyName = keyName
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var keyName: String?
            while let key = try json.nextMember(of: "ckn") {
                switch key {
                case 0: keyName = try json.readString()
                default: break
                }
            }
            self.keyName = keyName
            self.other = json.keptMembersOfObject()
        }
    }

    /// An access point.
    public struct FoundAccessPoint: Sendable, JSONReadable {
        /// The SSID of the access point.
        public let ssid: String?
        /// The MAC address of the access point.
        public let bssid: String?
        /// The band of the access point.
        public let band: WLANBand?
        /// The channel of the access point.
        public let channel: Int?
        /// The signal strength of the access point, in dBm.
        public let signalStrength: Int?
        /// How stations log in (`keyMgmt`).
        public let keyManagement: [KeyManagement]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ssid: The SSID of the access point.
        ///   - bssid: The MAC address of the access point.
        ///   - band: The band of the access point.
        ///   - channel: The channel of the access point.
        ///   - signalStrength: The signal strength of the access point, in dBm.
        ///   - keyManagement: How stations log in.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            ssid: String? = nil, bssid: String? = nil, band: WLANBand? = nil, channel: Int? = nil,
            signalStrength: Int? = nil, keyManagement: [KeyManagement] = [], other: [String: JSONValue] = [:]
        ) {
            self.ssid = ssid
            self.bssid = bssid
            self.band = band
            self.channel = channel
            self.signalStrength = signalStrength
            self.keyManagement = keyManagement
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var ssid: String?
            var bssid: String?
            var band: WLANBand?
            var channel: Int?
            var signalStrength: Int?
            var keyManagement: [KeyManagement] = []
            while let key = try json.nextMember(of: "ssid,bssid,band,channel,signalStrength,keyMgmt") {
                switch key {
                case 0: ssid = try json.readString()
                case 1: bssid = try json.readString()
                case 2: band = try json.readWord(WLANBand.self)
                case 3: channel = try json.readInt()
                case 4: signalStrength = try json.readInt()
                case 5: keyManagement = try json.readArray(of: KeyManagement.self)
                default: break
                }
            }
            self.ssid = ssid
            self.bssid = bssid
            self.band = band
            self.channel = channel
            self.signalStrength = signalStrength
            self.keyManagement = keyManagement
            self.other = json.keptMembersOfObject()
        }
    }

    /// A band of WLAN.
    public struct WLANBand: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// 2.4 GHz.
        @_alwaysEmitIntoClient
        public static var ghz2: WLANBand { Self(rawValue: "BAND_2_4GHZ") }
        /// 5 GHz.
        @_alwaysEmitIntoClient
        public static var ghz5: WLANBand { Self(rawValue: "BAND_5GHZ") }
    }

    /// How stations log in to an access point.
    public struct KeyManagement: Sendable, JSONReadable {
        /// The kind of keys.
        public let suite: KeyManagementSuite?
        /// The version of WPA.
        public let wpaVersion: WPAVersion?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - suite: The kind of keys.
        ///   - wpaVersion: The version of WPA.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(suite: KeyManagementSuite? = nil, wpaVersion: WPAVersion? = nil, other: [String: JSONValue] = [:]) {
            self.suite = suite
            self.wpaVersion = wpaVersion
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var suite: KeyManagementSuite?
            var wpaVersion: WPAVersion?
            while let key = try json.nextMember(of: "suite,wpaVersion") {
                switch key {
                case 0: suite = try json.readWord(KeyManagementSuite.self)
                case 1: wpaVersion = try json.readWord(WPAVersion.self)
                default: break
                }
            }
            self.suite = suite
            self.wpaVersion = wpaVersion
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of keys of a WLAN.
    public struct KeyManagementSuite: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No keys.
        @_alwaysEmitIntoClient
        public static var nothing: KeyManagementSuite { Self(rawValue: "WPA_NONE") }
        /// A pre-shared key.
        @_alwaysEmitIntoClient
        public static var psk: KeyManagementSuite { Self(rawValue: "WPA_PSK") }
        /// Keys from EAP.
        @_alwaysEmitIntoClient
        public static var eap: KeyManagementSuite { Self(rawValue: "WPA_EAP") }
    }

    /// A version of WPA.
    public struct WPAVersion: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No WPA.
        @_alwaysEmitIntoClient
        public static var nothing: WPAVersion { Self(rawValue: "NONE") }
        /// WPA.
        @_alwaysEmitIntoClient
        public static var wpa1: WPAVersion { Self(rawValue: "WPA1") }
        /// WPA2.
        @_alwaysEmitIntoClient
        public static var wpa2: WPAVersion { Self(rawValue: "WPA2") }
        /// Not known.
        @_alwaysEmitIntoClient
        public static var unknown: WPAVersion { Self(rawValue: "UNKNOWN") }
    }

    /// The result of a test of the WLAN's settings.
    public struct ConnectionTest: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The authentication succeeded.
        @_alwaysEmitIntoClient
        public static var authenticated: ConnectionTest { Self(rawValue: "AUTH_SUCCESSFUL") }
        /// The authentication failed.
        @_alwaysEmitIntoClient
        public static var authenticationFailed: ConnectionTest { Self(rawValue: "AUTH_FAIL") }
        /// The test timed out.
        @_alwaysEmitIntoClient
        public static var timeout: ConnectionTest { Self(rawValue: "TIMEOUT") }
        /// The settings were changed during the test.
        @_alwaysEmitIntoClient
        public static var configurationChanged: ConnectionTest { Self(rawValue: "CONFIG_CHANGED") }
        /// The test was interrupted.
        @_alwaysEmitIntoClient
        public static var interrupted: ConnectionTest { Self(rawValue: "INTERRUPTED") }
        /// Settings are missing.
        @_alwaysEmitIntoClient
        public static var configurationIncomplete: ConnectionTest { Self(rawValue: "CONFIG_INCOMPLETE") }
    }

    /// The state of a SIM.
    public struct SIMStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The SIM needs no PIN.
        @_alwaysEmitIntoClient
        public static var pinDisabled: SIMStatus { Self(rawValue: "PIN_DISABLED") }
        /// The SIM is unlocked.
        @_alwaysEmitIntoClient
        public static var unlocked: SIMStatus { Self(rawValue: "UNLOCKED") }
        /// The SIM needs its PIN.
        @_alwaysEmitIntoClient
        public static var locked: SIMStatus { Self(rawValue: "LOCKED") }
        /// Three wrong PINs have blocked the SIM; it needs its PUK.
        @_alwaysEmitIntoClient
        public static var blocked: SIMStatus { Self(rawValue: "BLOCKED") }
        /// Ten wrong PUKs have blocked the SIM forever.
        @_alwaysEmitIntoClient
        public static var permanentlyBlocked: SIMStatus { Self(rawValue: "PERMANENTLY_BLOCKED") }
        /// There is no SIM.
        @_alwaysEmitIntoClient
        public static var absent: SIMStatus { Self(rawValue: "NO_SIM") }
        /// The SIM is broken, or the modem is not ready.
        @_alwaysEmitIntoClient
        public static var unknown: SIMStatus { Self(rawValue: "UNKNOWN") }
    }

    /// The progress of the connection to a cellular network.
    public struct ConnectionStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The SIM is not registered.
        @_alwaysEmitIntoClient
        public static var notRegistered: ConnectionStatus { Self(rawValue: "NOT_REGISTERED") }
        /// The SIM is registered, without a data connection.
        @_alwaysEmitIntoClient
        public static var registered: ConnectionStatus { Self(rawValue: "REGISTERED") }
        /// There is a data connection, without an address.
        @_alwaysEmitIntoClient
        public static var dataEnabled: ConnectionStatus { Self(rawValue: "DATA_ENABLED") }
        /// There is an address.
        @_alwaysEmitIntoClient
        public static var ipAssigned: ConnectionStatus { Self(rawValue: "IP_ASSIGNED") }
    }

    /// A radio interface of a cellular network.
    public struct RadioInterface: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// 4G.
        @_alwaysEmitIntoClient
        public static var lte: RadioInterface { Self(rawValue: "4G") }
        /// 5G.
        @_alwaysEmitIntoClient
        public static var standalone5G: RadioInterface { Self(rawValue: "5GSA") }
        /// 5G with the help of 4G.
        @_alwaysEmitIntoClient
        public static var nonStandalone5G: RadioInterface { Self(rawValue: "5GNSA") }
        /// Not known.
        @_alwaysEmitIntoClient
        public static var unknown: RadioInterface { Self(rawValue: "UNKNOWN") }
    }

    /// Whether a link is up.
    public struct LinkState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The link is up.
        @_alwaysEmitIntoClient
        public static var up: LinkState { Self(rawValue: "UP") }
        /// The link is down.
        @_alwaysEmitIntoClient
        public static var down: LinkState { Self(rawValue: "DOWN") }
    }

    /// The requirements of an authentication server.
    public struct Enforcement: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The server requires nothing.
        @_alwaysEmitIntoClient
        public static var nothing: Enforcement { Self(rawValue: "NONE") }
        /// The server requires authentication.
        @_alwaysEmitIntoClient
        public static var authenticated: Enforcement { Self(rawValue: "AUTHENTICATED") }
        /// The server requires a connection that MACsec secures.
        @_alwaysEmitIntoClient
        public static var macsecSecured: Enforcement { Self(rawValue: "MACSEC_SECURED") }
    }

    /// The progress of an authentication.
    public struct AuthenticationState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not known.
        @_alwaysEmitIntoClient
        public static var unknown: AuthenticationState { Self(rawValue: "UNKNOWN") }
        /// The authentication has succeeded.
        @_alwaysEmitIntoClient
        public static var authenticated: AuthenticationState { Self(rawValue: "AUTHENTICATED") }
        /// The authentication is in progress.
        @_alwaysEmitIntoClient
        public static var authenticating: AuthenticationState { Self(rawValue: "AUTHENTICATING") }
        /// The authentication is not in progress.
        @_alwaysEmitIntoClient
        public static var stopped: AuthenticationState { Self(rawValue: "STOPPED") }
        /// The authentication has failed.
        @_alwaysEmitIntoClient
        public static var failed: AuthenticationState { Self(rawValue: "FAILED") }
    }

    /// The state of MACsec.
    public struct MACsecState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not known.
        @_alwaysEmitIntoClient
        public static var unknown: MACsecState { Self(rawValue: "UNKNOWN") }
        /// The connection is secured.
        @_alwaysEmitIntoClient
        public static var secured: MACsecState { Self(rawValue: "SECURED") }
        /// MACsec is connecting.
        @_alwaysEmitIntoClient
        public static var connecting: MACsecState { Self(rawValue: "CONNECTING") }
        /// MACsec is stopped.
        @_alwaysEmitIntoClient
        public static var stopped: MACsecState { Self(rawValue: "STOPPED") }
        /// MACsec has failed.
        @_alwaysEmitIntoClient
        public static var failed: MACsecState { Self(rawValue: "FAILED") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// The device's network interfaces, addresses and names, and the switch and modem in it.
    @_alwaysEmitIntoClient
    public var networkConfiguration: NetworkConfiguration { NetworkConfiguration(vapix: self) }
}
