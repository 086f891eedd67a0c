// Generated from Specs/snmp.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Access to the device with SNMP, for network management systems.
///
/// `/config/discover` lists it as `snmp`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/snmp-api/>.
public struct SNMP: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "snmp", version: "1.0", path: "/config/rest/snmp/v1")

    /// SNMP version 1.
    @_alwaysEmitIntoClient
    public var v1: V1 { V1(vapix: vapix) }

    /// SNMP version 2c.
    @_alwaysEmitIntoClient
    public var v2: V2 { V2(vapix: vapix) }

    /// The settings of versions 1 and 2 together.
    @_alwaysEmitIntoClient
    public var common: Common { Common(vapix: vapix) }

    /// SNMP version 3.
    @_alwaysEmitIntoClient
    public var v3: V3 { V3(vapix: vapix) }

    /// Reads all settings.
    ///
    /// Access: viewer. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1>.
    ///
    /// - Returns: All settings except the password.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Settings {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Settings> { callGet }

    private static let callGet = VapixCall<Settings>(
        id: "snmp/get", api: SNMP.configurationAPI, method: .get, path: "", access: .viewer, effect: .read,
        reply: .resource)

    /// Changes the settings of all versions; absent values stay unchanged.
    ///
    /// Access: admin. Effect: idempotent. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#general-snmp-settings>.
    ///
    /// - Parameters:
    ///   - isEnabled: Whether SNMP is on; it is off by default (`enabled`). Changed by: admin.
    ///   - transportProtocol: The transport protocol; UDP by default. Changed by: admin.
    ///   - engineBoots: The number of times that SNMP has started. At least 0. Changed by: admin.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(
        isEnabled: Bool? = nil, transportProtocol: TransportProtocol? = nil, engineBoots: Int64? = nil
    ) async throws {
        try await vapix.send(
            Self.set(isEnabled: isEnabled, transportProtocol: transportProtocol, engineBoots: engineBoots))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(
        isEnabled: Bool? = nil, transportProtocol: TransportProtocol? = nil, engineBoots: Int64? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "snmp/set", api: SNMP.configurationAPI, method: .patch, path: "", access: .admin, effect: .idempotent,
            reply: .done
        ) { json in
            json.beginObject()
            json.member("enabled", isEnabled)
            json.member("transportProtocol", transportProtocol?.rawValue)
            json.member("engineBoots", engineBoots)
            json.endObject()
        }
    }

    /// SNMP version 1.
    public struct V1: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads whether the device supports version 1.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1snmpv1>.
        ///
        /// - Returns: SNMP version 1.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> Version1 {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<Version1> { callV1Get }

        private static let callV1Get = VapixCall<Version1>(
            id: "snmp/v1.get", api: SNMP.configurationAPI, method: .get, path: "/snmpV1", access: .viewer,
            effect: .read, reply: .resource)

        /// Turns version 1 on or off.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#enable-snmp-v1>.
        ///
        /// - Parameter isEnabled: Whether the device supports version 1 (`enabled`). Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(isEnabled: Bool? = nil) async throws {
            try await vapix.send(Self.set(isEnabled: isEnabled))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(isEnabled: Bool? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "snmp/v1.set", api: SNMP.configurationAPI, method: .patch, path: "/snmpV1", access: .admin,
                effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("enabled", isEnabled)
                json.endObject()
            }
        }
    }

    /// SNMP version 2c.
    public struct V2: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads whether the device supports version 2c.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1snmpv2>.
        ///
        /// - Returns: SNMP version 2c.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> Version2 {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<Version2> { callV2Get }

        private static let callV2Get = VapixCall<Version2>(
            id: "snmp/v2.get", api: SNMP.configurationAPI, method: .get, path: "/snmpV2", access: .viewer,
            effect: .read, reply: .resource)

        /// Turns version 2c on or off.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#enable-snmp-v2>.
        ///
        /// - Parameter isEnabled: Whether the device supports version 2c (`enabled`). Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(isEnabled: Bool? = nil) async throws {
            try await vapix.send(Self.set(isEnabled: isEnabled))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(isEnabled: Bool? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "snmp/v2.set", api: SNMP.configurationAPI, method: .patch, path: "/snmpV2", access: .admin,
                effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("enabled", isEnabled)
                json.endObject()
            }
        }
    }

    /// The settings of versions 1 and 2 together.
    public struct Common: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The traps that the device sends to the management system.
        @_alwaysEmitIntoClient
        public var trap: Trap { Trap(vapix: vapix) }

        /// Reads the settings of versions 1 and 2.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/snmp-api/#get-all-common-settings-for-snmp-v1-and-v2>.
        ///
        /// - Returns: The settings of versions 1 and 2 together.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> CommonSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<CommonSettings> { callCommonGet }

        private static let callCommonGet = VapixCall<CommonSettings>(
            id: "snmp/common.get", api: SNMP.configurationAPI, method: .get, path: "/snmpV1V2Common", access: .viewer,
            effect: .read, reply: .resource)

        /// Changes the settings of versions 1 and 2; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#set-the-common-snmp-settings>.
        ///
        /// - Parameters:
        ///   - address: The address of the management system that traps are sent to. At most 46 characters. Changed by:
        ///     admin.
        ///   - readCommunity: The community that may read; "public" by default. 1 to 32 characters. Changed by: admin.
        ///   - writeCommunity: The community that may write; "write" by default. 1 to 32 characters. Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            address: String? = nil, readCommunity: String? = nil, writeCommunity: String? = nil
        ) async throws {
            try await vapix.send(
                Self.set(address: address, readCommunity: readCommunity, writeCommunity: writeCommunity))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            address: String? = nil, readCommunity: String? = nil, writeCommunity: String? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "snmp/common.set", api: SNMP.configurationAPI, method: .patch, path: "/snmpV1V2Common",
                access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("address", address)
                json.member("readCommunity", readCommunity)
                json.member("writeCommunity", writeCommunity)
                json.endObject()
            }
        }

        /// The traps that the device sends to the management system.
        public struct Trap: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads the traps that the device sends.
            ///
            /// Access: viewer. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1snmpv1v2commontrap>.
            ///
            /// - Returns: The traps that the device sends.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> TrapSettings {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<TrapSettings> { callCommonTrapGet }

            private static let callCommonTrapGet = VapixCall<TrapSettings>(
                id: "snmp/common.trap.get", api: SNMP.configurationAPI, method: .get, path: "/snmpV1V2Common/trap",
                access: .viewer, effect: .read, reply: .resource)

            /// Changes the traps that the device sends; absent values stay unchanged.
            ///
            /// Access: admin. Effect: idempotent. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#enable-trap-related-settings>.
            ///
            /// - Parameters:
            ///   - isEnabled: Whether the device sends traps; it does not by default (`enabled`). Changed by: admin.
            ///   - community: The community to name in a trap. 1 to 32 characters. Changed by: admin.
            ///   - reportsAuthenticationFailure: Whether the device sends a trap when an authentication fails
            ///     (`authFailEnabled`). Changed by: admin.
            ///   - reportsColdStart: Whether the device sends a trap when it starts (`coldStartEnabled`). Changed by:
            ///     admin.
            ///   - reportsLinkUp: Whether the device sends a trap when a link comes up (`linkUpEnabled`). Changed by:
            ///     admin.
            ///   - reportsLinkDown: Whether the device sends a trap when a link goes down (`linkDownEnabled`). Changed
            ///     by: admin.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(
                isEnabled: Bool? = nil, community: String? = nil, reportsAuthenticationFailure: Bool? = nil,
                reportsColdStart: Bool? = nil, reportsLinkUp: Bool? = nil, reportsLinkDown: Bool? = nil
            ) async throws {
                try await vapix.send(
                    Self.set(
                        isEnabled: isEnabled, community: community,
                        reportsAuthenticationFailure: reportsAuthenticationFailure, reportsColdStart: reportsColdStart,
                        reportsLinkUp: reportsLinkUp, reportsLinkDown: reportsLinkDown))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(
                isEnabled: Bool? = nil, community: String? = nil, reportsAuthenticationFailure: Bool? = nil,
                reportsColdStart: Bool? = nil, reportsLinkUp: Bool? = nil, reportsLinkDown: Bool? = nil
            ) -> VapixCall<Void> {
                VapixCall(
                    id: "snmp/common.trap.set", api: SNMP.configurationAPI, method: .patch,
                    path: "/snmpV1V2Common/trap", access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.beginObject()
                    json.member("enabled", isEnabled)
                    json.member("community", community)
                    json.member("authFailEnabled", reportsAuthenticationFailure)
                    json.member("coldStartEnabled", reportsColdStart)
                    json.member("linkUpEnabled", reportsLinkUp)
                    json.member("linkDownEnabled", reportsLinkDown)
                    json.endObject()
                }
            }
        }
    }

    /// SNMP version 3.
    public struct V3: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads whether the device supports version 3, and whether there is a password.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1snmpv3>.
        ///
        /// - Returns: SNMP version 3.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> Version3 {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<Version3> { callV3Get }

        private static let callV3Get = VapixCall<Version3>(
            id: "snmp/v3.get", api: SNMP.configurationAPI, method: .get, path: "/snmpV3", access: .viewer,
            effect: .read, reply: .resource)

        /// Changes the settings of version 3; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/snmp-api/#settings-for-snmp-v3>.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device supports version 3; it does not by default (`enabled`). Changed by: admin.
        ///   - password: The initial password (`userPasswd`). 8 to 50 characters.
        ///   - hasPassword: Whether there is a password; false turns the password off (`userPasswdSet`). Changed by:
        ///     admin.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(isEnabled: Bool? = nil, password: Secret? = nil, hasPassword: Bool? = nil) async throws {
            try await vapix.send(Self.set(isEnabled: isEnabled, password: password, hasPassword: hasPassword))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            isEnabled: Bool? = nil, password: Secret? = nil, hasPassword: Bool? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "snmp/v3.set", api: SNMP.configurationAPI, method: .patch, path: "/snmpV3", access: .admin,
                effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("enabled", isEnabled)
                json.member("userPasswd", password)
                json.member("userPasswdSet", hasPassword)
                json.endObject()
            }
        }
    }

    /// All settings except the password.
    public struct Settings: Sendable, JSONReadable {
        /// Whether SNMP is on; it is off by default (`enabled`).
        ///
        /// Changed by: admin.
        public let isEnabled: Bool?
        /// The number of times that SNMP has started.
        ///
        /// At least 0.
        ///
        /// Changed by: admin.
        public let engineBoots: Int64?
        /// The transport protocol; UDP by default.
        ///
        /// Changed by: admin.
        public let transportProtocol: TransportProtocol?
        /// The differentiated services code point of the packets, if the device reports it.
        public let dscp: Int?
        /// Whether the device supports NTCIP, if the device reports it (`ntcip_supported`).
        public let isNTCIPSupported: Bool?
        /// The settings of SNMP version 1 (`snmpV1`).
        public let v1: Version1?
        /// The settings of versions 1 and 2 together (`snmpV1V2Common`).
        public let common: CommonSettings?
        /// The settings of SNMP version 2c (`snmpV2`).
        public let v2: Version2?
        /// The settings of SNMP version 3 (`snmpV3`).
        public let v3: Version3?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether SNMP is on; it is off by default.
        ///   - engineBoots: The number of times that SNMP has started.
        ///   - transportProtocol: The transport protocol; UDP by default.
        ///   - dscp: The differentiated services code point of the packets, if the device reports it.
        ///   - isNTCIPSupported: Whether the device supports NTCIP, if the device reports it.
        ///   - v1: The settings of SNMP version 1.
        ///   - common: The settings of versions 1 and 2 together.
        ///   - v2: The settings of SNMP version 2c.
        ///   - v3: The settings of SNMP version 3.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, engineBoots: Int64? = nil, transportProtocol: TransportProtocol? = nil,
            dscp: Int? = nil, isNTCIPSupported: Bool? = nil, v1: Version1? = nil, common: CommonSettings? = nil,
            v2: Version2? = nil, v3: Version3? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.engineBoots = engineBoots
            self.transportProtocol = transportProtocol
            self.dscp = dscp
            self.isNTCIPSupported = isNTCIPSupported
            self.v1 = v1
            self.common = common
            self.v2 = v2
            self.v3 = v3
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var engineBoots: Int64?
            var transportProtocol: TransportProtocol?
            var dscp: Int?
            var isNTCIPSupported: Bool?
            var v1: Version1?
            var common: CommonSettings?
            var v2: Version2?
            var v3: Version3?
            let keys: StaticString = """
                enabled,engineBoots,transportProtocol,dscp,ntcip_supported,snmpV1,snmpV1V2Common,snmpV2,snmpV3
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: engineBoots = try json.readInt64()
                case 2: transportProtocol = try json.readWord(TransportProtocol.self)
                case 3: dscp = try json.readInt()
                case 4: isNTCIPSupported = try json.readBool()
                case 5: v1 = try json.read(Version1.self)
                case 6: common = try json.read(CommonSettings.self)
                case 7: v2 = try json.read(Version2.self)
                case 8: v3 = try json.read(Version3.self)
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.engineBoots = engineBoots
            self.transportProtocol = transportProtocol
            self.dscp = dscp
            self.isNTCIPSupported = isNTCIPSupported
            self.v1 = v1
            self.common = common
            self.v2 = v2
            self.v3 = v3
            self.other = json.keptMembersOfObject()
        }
    }

    /// SNMP version 1.
    public struct Version1: Sendable, JSONReadable {
        /// Whether the device supports version 1 (`enabled`).
        ///
        /// Changed by: admin.
        public let isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device supports version 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// SNMP version 2c.
    public struct Version2: Sendable, JSONReadable {
        /// Whether the device supports version 2c (`enabled`).
        ///
        /// Changed by: admin.
        public let isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device supports version 2c.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of versions 1 and 2 together.
    public struct CommonSettings: Sendable, JSONReadable {
        /// The address of the management system that traps are sent to.
        ///
        /// At most 46 characters.
        ///
        /// Changed by: admin.
        public let address: String?
        /// The community that may read; "public" by default.
        ///
        /// 1 to 32 characters.
        ///
        /// Changed by: admin.
        public let readCommunity: String?
        /// The community that may write; "write" by default.
        ///
        /// 1 to 32 characters.
        ///
        /// Changed by: admin.
        public let writeCommunity: String?
        /// The traps that the device sends.
        public let trap: TrapSettings?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The address of the management system that traps are sent to.
        ///   - readCommunity: The community that may read; "public" by default.
        ///   - writeCommunity: The community that may write; "write" by default.
        ///   - trap: The traps that the device sends.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String? = nil, readCommunity: String? = nil, writeCommunity: String? = nil,
            trap: TrapSettings? = nil, other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.readCommunity = readCommunity
            self.writeCommunity = writeCommunity
            self.trap = trap
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var readCommunity: String?
            var writeCommunity: String?
            var trap: TrapSettings?
            while let key = try json.nextMember(of: "address,readCommunity,writeCommunity,trap") {
                switch key {
                case 0: address = try json.readString()
                case 1: readCommunity = try json.readString()
                case 2: writeCommunity = try json.readString()
                case 3: trap = try json.read(TrapSettings.self)
                default: break
                }
            }
            self.address = address
            self.readCommunity = readCommunity
            self.writeCommunity = writeCommunity
            self.trap = trap
            self.other = json.keptMembersOfObject()
        }
    }

    /// The traps that the device sends.
    public struct TrapSettings: Sendable, JSONReadable {
        /// Whether the device sends traps; it does not by default (`enabled`).
        ///
        /// Changed by: admin.
        public let isEnabled: Bool?
        /// The community to name in a trap.
        ///
        /// 1 to 32 characters.
        ///
        /// Changed by: admin.
        public let community: String?
        /// Whether the device sends a trap when an authentication fails (`authFailEnabled`).
        ///
        /// Changed by: admin.
        public let reportsAuthenticationFailure: Bool?
        /// Whether the device sends a trap when it starts (`coldStartEnabled`).
        ///
        /// Changed by: admin.
        public let reportsColdStart: Bool?
        /// Whether the device sends a trap when a link comes up (`linkUpEnabled`).
        ///
        /// Changed by: admin.
        public let reportsLinkUp: Bool?
        /// Whether the device sends a trap when a link goes down (`linkDownEnabled`).
        ///
        /// Changed by: admin.
        public let reportsLinkDown: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device sends traps; it does not by default.
        ///   - community: The community to name in a trap.
        ///   - reportsAuthenticationFailure: Whether the device sends a trap when an authentication fails.
        ///   - reportsColdStart: Whether the device sends a trap when it starts.
        ///   - reportsLinkUp: Whether the device sends a trap when a link comes up.
        ///   - reportsLinkDown: Whether the device sends a trap when a link goes down.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, community: String? = nil, reportsAuthenticationFailure: Bool? = nil,
            reportsColdStart: Bool? = nil, reportsLinkUp: Bool? = nil, reportsLinkDown: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.community = community
            self.reportsAuthenticationFailure = reportsAuthenticationFailure
            self.reportsColdStart = reportsColdStart
            self.reportsLinkUp = reportsLinkUp
            self.reportsLinkDown = reportsLinkDown
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var community: String?
            var reportsAuthenticationFailure: Bool?
            var reportsColdStart: Bool?
            var reportsLinkUp: Bool?
            var reportsLinkDown: Bool?
            let keys: StaticString = """
                enabled,community,authFailEnabled,coldStartEnabled,linkUpEnabled,linkDownEnabled
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: community = try json.readString()
                case 2: reportsAuthenticationFailure = try json.readBool()
                case 3: reportsColdStart = try json.readBool()
                case 4: reportsLinkUp = try json.readBool()
                case 5: reportsLinkDown = try json.readBool()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.community = community
            self.reportsAuthenticationFailure = reportsAuthenticationFailure
            self.reportsColdStart = reportsColdStart
            self.reportsLinkUp = reportsLinkUp
            self.reportsLinkDown = reportsLinkDown
            self.other = json.keptMembersOfObject()
        }
    }

    /// SNMP version 3.
    public struct Version3: Sendable, JSONReadable {
        /// Whether the device supports version 3; it does not by default (`enabled`).
        ///
        /// Changed by: admin.
        public let isEnabled: Bool?
        /// Whether there is a password; false turns the password off (`userPasswdSet`).
        ///
        /// Changed by: admin.
        public let hasPassword: Bool?
        /// The encryption, if the device reports it (`userEncryption`).
        public let encryption: Encryption?
        /// The encryptions to choose from, if the device reports them (`supportedEncryption`).
        public let supportedEncryptions: [Encryption]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device supports version 3; it does not by default.
        ///   - hasPassword: Whether there is a password; false turns the password off.
        ///   - encryption: The encryption, if the device reports it.
        ///   - supportedEncryptions: The encryptions to choose from, if the device reports them.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, hasPassword: Bool? = nil, encryption: Encryption? = nil,
            supportedEncryptions: [Encryption] = [], other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.hasPassword = hasPassword
            self.encryption = encryption
            self.supportedEncryptions = supportedEncryptions
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var hasPassword: Bool?
            var encryption: Encryption?
            var supportedEncryptions: [Encryption] = []
            while let key = try json.nextMember(of: "enabled,userPasswdSet,userEncryption,supportedEncryption") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: hasPassword = try json.readBool()
                case 2: encryption = try json.readWord(Encryption.self)
                case 3: supportedEncryptions = try json.readArray(of: String.self).map(Encryption.init(rawValue:))
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.hasPassword = hasPassword
            self.encryption = encryption
            self.supportedEncryptions = supportedEncryptions
            self.other = json.keptMembersOfObject()
        }
    }

    /// An encryption of SNMP version 3.
    public struct Encryption: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// AES with a key of 128 bits.
        @_alwaysEmitIntoClient
        public static var aes128: Encryption { Self(rawValue: "AES-128") }
        /// AES with a key of 256 bits.
        @_alwaysEmitIntoClient
        public static var aes256: Encryption { Self(rawValue: "AES-256") }
    }

    /// A transport protocol.
    public struct TransportProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// TCP.
        @_alwaysEmitIntoClient
        public static var tcp: TransportProtocol { Self(rawValue: "tcp") }
        /// UDP.
        @_alwaysEmitIntoClient
        public static var udp: TransportProtocol { Self(rawValue: "udp") }
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
    /// Access to the device with SNMP, for network management systems.
    @_alwaysEmitIntoClient
    public var snmp: SNMP { SNMP(vapix: self) }
}
