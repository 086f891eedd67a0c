// Generated from Specs/siren-and-light.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's siren and light: patterns, priorities and profiles.
///
/// API Discovery lists it as `siren-and-light`.
///
/// See <https://developer.axis.com/vapix/network-video/siren-and-light/>.
public struct SirenAndLight: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#getsupportedversions>.
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
        id: "sirenAndLight/getSupportedVersions", path: "/axis-cgi/siren_and_light.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Reads the patterns, colors and priorities of the device.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#getcapabilities>.
    ///
    /// - Returns: The capabilities of the siren and the light.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<CapabilitiesReply> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<CapabilitiesReply>(
        id: "sirenAndLight/getCapabilities", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
        method: "getCapabilities", access: .operator, effect: .read,
        reply: .data(reading: CapabilitiesReply.init(from:)))

    /// Reads the sirens and lights that run or wait.
    ///
    /// The device itself uses priorities above 10: 11 for maintenance, 12 for Find my device, 13 for a health check.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#getstatus>.
    ///
    /// - Returns: The running sirens and lights.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus() async throws -> StatusReply {
        try await vapix.send(Self.getStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus() -> VapixCall<StatusReply> { callGetStatus }

    private static let callGetStatus = VapixCall<StatusReply>(
        id: "sirenAndLight/getStatus", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0", method: "getStatus",
        access: .operator, effect: .read, reply: .data(reading: StatusReply.init(from:)))

    /// Reads the profiles.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#getprofiles>.
    ///
    /// - Returns: The profiles.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getProfiles() async throws -> ProfilesReply {
        try await vapix.send(Self.getProfiles())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getProfiles() -> VapixCall<ProfilesReply> { callGetProfiles }

    private static let callGetProfiles = VapixCall<ProfilesReply>(
        id: "sirenAndLight/getProfiles", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
        method: "getProfiles", access: .operator, effect: .read, reply: .data(reading: ProfilesReply.init(from:)))

    /// Starts the siren, the light, both, or a profile.
    ///
    /// The highest priority is heard and seen; others wait while their time runs. An equal priority replaces the
    /// running one.
    ///
    /// Access: operator. Effect: once. Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#start>.
    ///
    /// - Parameters:
    ///   - siren: The siren to start; not together with a profile.
    ///   - light: The light to start; not together with a profile.
    ///   - profile: The name of the profile to start; not together with a siren or a light.
    /// - Returns: The identifiers of the siren and the light that were started.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidProfile``, ``ErrorCode/invalidSirenPattern``,
    ///   ``ErrorCode/invalidLightPattern``, ``ErrorCode/invalidSirenIntensity``, ``ErrorCode/invalidLightIntensity``,
    ///   ``ErrorCode/invalidSirenPriority``, ``ErrorCode/invalidLightPriority``,
    ///   ``ErrorCode/invalidSirenDurationUnit``, ``ErrorCode/invalidLightDurationUnit``,
    ///   ``ErrorCode/invalidSirenDuration``, ``ErrorCode/invalidLightDuration``, ``ErrorCode/invalidFunction``,
    ///   ``ErrorCode/invalidNumberOfColors``, ``ErrorCode/invalidColor`` or ``ErrorCode/invalidSpeed`` or another code
    ///   if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func start(siren: Siren? = nil, light: Light? = nil, profile: String? = nil) async throws -> StartReply {
        try await vapix.send(Self.start(siren: siren, light: light, profile: profile))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start(
        siren: Siren? = nil, light: Light? = nil, profile: String? = nil
    ) -> VapixCall<StartReply> {
        VapixCall(
            id: "sirenAndLight/start", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0", method: "start",
            access: .operator, effect: .once, reply: .data(reading: StartReply.init(from:))
        ) { json in
            json.beginParameters()
            if let siren {
                json.key("siren")
                siren.write(to: &json)
            }
            if let light {
                json.key("light")
                light.write(to: &json)
            }
            json.member("profile", profile)
            json.endParameters()
        }
    }

    /// Stops sirens, lights or profiles.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#stop>.
    ///
    /// - Parameters:
    ///   - all: The functions to stop completely, of all clients and with all priorities.
    ///   - profile: The name of the profile to stop.
    ///   - sirenID: The identifier of the siren to stop (`sirenId`).
    ///   - lightID: The identifier of the light to stop (`lightId`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidProfile``, ``ErrorCode/noSuchID`` or
    ///   ``ErrorCode/invalidFunction`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stop(
        all: [Function]? = nil, profile: String? = nil, sirenID: Int64? = nil, lightID: Int64? = nil
    ) async throws {
        try await vapix.send(Self.stop(all: all, profile: profile, sirenID: sirenID, lightID: lightID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop(
        all: [Function]? = nil, profile: String? = nil, sirenID: Int64? = nil, lightID: Int64? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "sirenAndLight/stop", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0", method: "stop",
            access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            if let all {
                json.key("all")
                json.beginArray()
                for item in all { json.write(item.rawValue) }
                json.endArray()
            }
            json.member("profile", profile)
            json.member("sirenId", sirenID)
            json.member("lightId", lightID)
            json.endParameters()
        }
    }

    /// Adds a profile.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#addprofile>.
    ///
    /// - Parameters:
    ///   - name: The name, at most 50 characters, which no other profile has.
    ///   - comment: A remark, at most 250 characters (`description`).
    ///   - siren: The settings of the siren.
    ///   - light: The settings of the light.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/tooManyProfiles``, ``ErrorCode/invalidProfile``,
    ///   ``ErrorCode/invalidSirenPattern``, ``ErrorCode/invalidLightPattern``, ``ErrorCode/invalidSirenIntensity``,
    ///   ``ErrorCode/invalidLightIntensity``, ``ErrorCode/invalidSirenPriority``, ``ErrorCode/invalidLightPriority``,
    ///   ``ErrorCode/invalidSirenDurationUnit``, ``ErrorCode/invalidLightDurationUnit``,
    ///   ``ErrorCode/invalidSirenDuration``, ``ErrorCode/invalidLightDuration``, ``ErrorCode/invalidFunction``,
    ///   ``ErrorCode/invalidNumberOfColors``, ``ErrorCode/invalidColor``, ``ErrorCode/profileNameTooLong``,
    ///   ``ErrorCode/descriptionTooLong`` or ``ErrorCode/invalidSpeed`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func addProfile(
        name: String, comment: String? = nil, siren: Siren? = nil, light: Light? = nil
    ) async throws {
        try await vapix.send(Self.addProfile(name: name, comment: comment, siren: siren, light: light))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addProfile(
        name: String, comment: String? = nil, siren: Siren? = nil, light: Light? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "sirenAndLight/addProfile", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "addProfile", access: .operator, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("name", name)
            json.member("description", comment)
            if let siren {
                json.key("siren")
                siren.write(to: &json)
            }
            if let light {
                json.key("light")
                light.write(to: &json)
            }
            json.endObject()
        }
    }

    /// Removes a profile.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#removeprofile>.
    ///
    /// - Parameter name: The profile's name.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidProfile`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeProfile(_ name: String) async throws {
        try await vapix.send(Self.removeProfile(name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeProfile(_ name: String) -> VapixCall<Void> {
        VapixCall(
            id: "sirenAndLight/removeProfile", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "removeProfile", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("name", name)
            json.endObject()
        }
    }

    /// Starts a health check, whose result getLastHealthCheck reads after some seconds.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#runhealthcheck>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noHealthCheck`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func runHealthCheck() async throws {
        try await vapix.send(Self.runHealthCheck())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func runHealthCheck() -> VapixCall<Void> { callRunHealthCheck }

    private static let callRunHealthCheck = VapixCall<Void>(
        id: "sirenAndLight/runHealthCheck", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
        method: "runHealthCheck", access: .operator, effect: .once, reply: .success)

    /// Reads the result of the last completed health check.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#getlasthealthcheck>.
    ///
    /// - Returns: The time and the faults of the last health check.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noHealthCheck`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLastHealthCheck() async throws -> LastHealthCheckReply {
        try await vapix.send(Self.getLastHealthCheck())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLastHealthCheck() -> VapixCall<LastHealthCheckReply> { callGetLastHealthCheck }

    private static let callGetLastHealthCheck = VapixCall<LastHealthCheckReply>(
        id: "sirenAndLight/getLastHealthCheck", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
        method: "getLastHealthCheck", access: .operator, effect: .read,
        reply: .data(reading: LastHealthCheckReply.init(from:)))

    /// Turns the maintenance mode, which silences and darkens the device, on or off.
    ///
    /// The mode outlasts a restart.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#setmaintenancemode>.
    ///
    /// - Parameters:
    ///   - isEnabled: Whether to turn the mode on (`maintenanceMode`).
    ///   - duration: The time, in whole seconds, after which the mode ends.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noMaintenanceMode`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMaintenanceMode(isEnabled: Bool, duration: Duration? = nil) async throws {
        try await vapix.send(Self.setMaintenanceMode(isEnabled: isEnabled, duration: duration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMaintenanceMode(isEnabled: Bool, duration: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "sirenAndLight/setMaintenanceMode", path: "/axis-cgi/siren_and_light.cgi", apiVersion: "1.0",
            method: "setMaintenanceMode", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("maintenanceMode", isEnabled)
            json.member("duration", duration, in: .seconds)
            json.endObject()
        }
    }

    /// Adds profiles from a file.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/siren-and-light/#uploadprofiles>.
    ///
    /// - Parameters:
    ///   - uploadMode: The effect on existing profiles.
    ///   - file: A JSON array of profiles, each as the parameters of addProfile.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/tooManyProfiles``, ``ErrorCode/invalidProfile``,
    ///   ``ErrorCode/invalidSirenPattern``, ``ErrorCode/invalidLightPattern``, ``ErrorCode/invalidSirenIntensity``,
    ///   ``ErrorCode/invalidLightIntensity``, ``ErrorCode/invalidSirenPriority``, ``ErrorCode/invalidLightPriority``,
    ///   ``ErrorCode/invalidSirenDurationUnit``, ``ErrorCode/invalidLightDurationUnit``,
    ///   ``ErrorCode/invalidSirenDuration``, ``ErrorCode/invalidLightDuration``, ``ErrorCode/invalidFunction``,
    ///   ``ErrorCode/invalidNumberOfColors``, ``ErrorCode/invalidColor``, ``ErrorCode/profileNameTooLong``,
    ///   ``ErrorCode/descriptionTooLong``, ``ErrorCode/invalidSpeed``, ``ErrorCode/notInitialized``,
    ///   ``ErrorCode/missingParameter`` or ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func uploadProfiles(uploadMode: UploadMode, file: [UInt8]) async throws {
        try await vapix.send(Self.uploadProfiles(uploadMode: uploadMode, file: file))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func uploadProfiles(uploadMode: UploadMode, file: [UInt8]) -> VapixCall<Void> {
        VapixCall(
            id: "sirenAndLight/uploadProfiles", path: "/axis-cgi/siren_and_light.cgi", access: .operator, effect: .once,
            reply: .success
        ) { parts in
            let method = jsonRequest(apiVersion: "1.0", method: "uploadProfiles") { json in
                json.beginParameters()
                json.member("uploadMode", uploadMode.rawValue)
                json.endObject()
            }
            parts.append("request", contentType: "application/json", method)
            parts.append("file", filename: "profiles", contentType: "text/plain", file)
        }
    }

    /// The reply to ``getCapabilities()-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// The capabilities of the device.
        public let capabilities: Capabilities
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - capabilities: The capabilities of the device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(capabilities: Capabilities, other: [String: JSONValue] = [:]) {
            self.capabilities = capabilities
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var capabilities: Capabilities?
            while let key = try json.nextMember(of: "capabilities") {
                switch key {
                case 0: capabilities = try json.read(Capabilities.self)
                default: break
                }
            }
            guard let capabilities else { throw json.missingField("capabilities") }
            self.capabilities = capabilities
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getStatus()-swift.method``.
    public struct StatusReply: Sendable {
        /// The sirens, sounding or waiting (`siren`).
        public let sirens: [RunningSiren]
        /// The lights, shown or waiting (`light`).
        public let lights: [RunningLight]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sirens: The sirens, sounding or waiting.
        ///   - lights: The lights, shown or waiting.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(sirens: [RunningSiren] = [], lights: [RunningLight] = [], other: [String: JSONValue] = [:]) {
            self.sirens = sirens
            self.lights = lights
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var sirens: [RunningSiren] = []
            var lights: [RunningLight] = []
            while let key = try json.nextMember(of: "siren,light") {
                switch key {
                case 0: sirens = try json.readArray(of: RunningSiren.self)
                case 1: lights = try json.readArray(of: RunningLight.self)
                default: break
                }
            }
            self.sirens = sirens
            self.lights = lights
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getProfiles()-swift.method``.
    public struct ProfilesReply: Sendable {
        /// The profiles.
        public let profiles: [Profile]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - profiles: The profiles.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(profiles: [Profile], other: [String: JSONValue] = [:]) {
            self.profiles = profiles
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var profiles: [Profile] = []
            while let key = try json.nextMember(of: "profiles") {
                switch key {
                case 0: profiles = try json.readArray(of: Profile.self)
                default: break
                }
            }
            self.profiles = profiles
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``start(siren:light:profile:)-swift.method``.
    public struct StartReply: Sendable {
        /// The identifier for stopping the siren (`sirenId`).
        public let sirenID: Int64?
        /// The identifier for stopping the light (`lightId`).
        public let lightID: Int64?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sirenID: The identifier for stopping the siren.
        ///   - lightID: The identifier for stopping the light.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(sirenID: Int64? = nil, lightID: Int64? = nil, other: [String: JSONValue] = [:]) {
            self.sirenID = sirenID
            self.lightID = lightID
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var sirenID: Int64?
            var lightID: Int64?
            while let key = try json.nextMember(of: "sirenId,lightId") {
                switch key {
                case 0: sirenID = try json.readInt64()
                case 1: lightID = try json.readInt64()
                default: break
                }
            }
            self.sirenID = sirenID
            self.lightID = lightID
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getLastHealthCheck()-swift.method``.
    public struct LastHealthCheckReply: Sendable {
        /// The time of the check, in ISO 8601.
        public let timestamp: String
        /// The faults; empty if there are none (`errors`).
        public let faults: [Fault]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - timestamp: The time of the check, in ISO 8601.
        ///   - faults: The faults; empty if there are none.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(timestamp: String, faults: [Fault] = [], other: [String: JSONValue] = [:]) {
            self.timestamp = timestamp
            self.faults = faults
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var timestamp: String?
            var faults: [Fault] = []
            while let key = try json.nextMember(of: "timestamp,errors") {
                switch key {
                case 0: timestamp = try json.readString()
                case 1: faults = try json.readArray(of: Fault.self)
                default: break
                }
            }
            guard let timestamp else { throw json.missingField("timestamp") }
            self.timestamp = timestamp
            self.faults = faults
            self.other = json.keptMembersOfObject()
        }
    }

    /// The capabilities of the device.
    public struct Capabilities: Sendable, JSONReadable {
        /// The siren's capabilities; absent if the device has no siren.
        public let siren: SirenCapabilities?
        /// The light's capabilities; absent if the device has no light.
        public let light: LightCapabilities?
        /// Whether the device has health checks (`healthCheckSupport`).
        public let hasHealthCheck: Bool?
        /// Whether the device has a maintenance mode (`maintenanceModeSupport`).
        public let hasMaintenanceMode: Bool?
        /// The current Power over Ethernet class of the device, "4" for example.
        public let poeClass: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - siren: The siren's capabilities; absent if the device has no siren.
        ///   - light: The light's capabilities; absent if the device has no light.
        ///   - hasHealthCheck: Whether the device has health checks.
        ///   - hasMaintenanceMode: Whether the device has a maintenance mode.
        ///   - poeClass: The current Power over Ethernet class of the device, "4" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            siren: SirenCapabilities? = nil, light: LightCapabilities? = nil, hasHealthCheck: Bool? = nil,
            hasMaintenanceMode: Bool? = nil, poeClass: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.siren = siren
            self.light = light
            self.hasHealthCheck = hasHealthCheck
            self.hasMaintenanceMode = hasMaintenanceMode
            self.poeClass = poeClass
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var siren: SirenCapabilities?
            var light: LightCapabilities?
            var hasHealthCheck: Bool?
            var hasMaintenanceMode: Bool?
            var poeClass: String?
            while let key = try json.nextMember(of: "siren,light,healthCheckSupport,maintenanceModeSupport,poeClass") {
                switch key {
                case 0: siren = try json.read(SirenCapabilities.self)
                case 1: light = try json.read(LightCapabilities.self)
                case 2: hasHealthCheck = try json.readBool()
                case 3: hasMaintenanceMode = try json.readBool()
                case 4: poeClass = try json.readString()
                default: break
                }
            }
            self.siren = siren
            self.light = light
            self.hasHealthCheck = hasHealthCheck
            self.hasMaintenanceMode = hasMaintenanceMode
            self.poeClass = poeClass
            self.other = json.keptMembersOfObject()
        }
    }

    /// The capabilities of the siren.
    public struct SirenCapabilities: Sendable, JSONReadable {
        /// The patterns (`supportedPatterns`).
        public let patterns: [SirenPattern]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - patterns: The patterns.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(patterns: [SirenPattern] = [], other: [String: JSONValue] = [:]) {
            self.patterns = patterns
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var patterns: [SirenPattern] = []
            while let key = try json.nextMember(of: "supportedPatterns") {
                switch key {
                case 0: patterns = try json.readArray(of: SirenPattern.self)
                default: break
                }
            }
            self.patterns = patterns
            self.other = json.keptMembersOfObject()
        }
    }

    /// The capabilities of the light.
    public struct LightCapabilities: Sendable, JSONReadable {
        /// The patterns (`supportedPatterns`).
        public let patterns: [LightPattern]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - patterns: The patterns.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(patterns: [LightPattern] = [], other: [String: JSONValue] = [:]) {
            self.patterns = patterns
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var patterns: [LightPattern] = []
            while let key = try json.nextMember(of: "supportedPatterns") {
                switch key {
                case 0: patterns = try json.readArray(of: LightPattern.self)
                default: break
                }
            }
            self.patterns = patterns
            self.other = json.keptMembersOfObject()
        }
    }

    /// A pattern of the siren.
    public struct SirenPattern: Sendable, JSONReadable {
        /// The pattern's name, for use with `start`.
        public let name: String
        /// The possible volumes.
        public let intensity: IntensityChoice?
        /// The possible priorities; a higher number takes precedence.
        public let priority: Choice?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The pattern's name, for use with `start`.
        ///   - intensity: The possible volumes.
        ///   - priority: The possible priorities; a higher number takes precedence.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, intensity: IntensityChoice? = nil, priority: Choice? = nil, other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.intensity = intensity
            self.priority = priority
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var intensity: IntensityChoice?
            var priority: Choice?
            while let key = try json.nextMember(of: "name,intensity,priority") {
                switch key {
                case 0: name = try json.readString()
                case 1: intensity = try json.read(IntensityChoice.self)
                case 2: priority = try json.read(Choice.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.intensity = intensity
            self.priority = priority
            self.other = json.keptMembersOfObject()
        }
    }

    /// A pattern of the light.
    public struct LightPattern: Sendable, JSONReadable {
        /// The pattern's name, for use with `start`.
        public let name: String
        /// The possible speeds.
        public let speed: Choice?
        /// The possible colors.
        public let colors: ColorChoice?
        /// The possible brightness levels.
        public let intensity: IntensityChoice?
        /// The possible priorities; a higher number takes precedence.
        public let priority: Choice?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The pattern's name, for use with `start`.
        ///   - speed: The possible speeds.
        ///   - colors: The possible colors.
        ///   - intensity: The possible brightness levels.
        ///   - priority: The possible priorities; a higher number takes precedence.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, speed: Choice? = nil, colors: ColorChoice? = nil, intensity: IntensityChoice? = nil,
            priority: Choice? = nil, other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.speed = speed
            self.colors = colors
            self.intensity = intensity
            self.priority = priority
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var speed: Choice?
            var colors: ColorChoice?
            var intensity: IntensityChoice?
            var priority: Choice?
            while let key = try json.nextMember(of: "name,speed,colors,intensity,priority") {
                switch key {
                case 0: name = try json.readString()
                case 1: speed = try json.read(Choice.self)
                case 2: colors = try json.read(ColorChoice.self)
                case 3: intensity = try json.read(IntensityChoice.self)
                case 4: priority = try json.read(Choice.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.speed = speed
            self.colors = colors
            self.intensity = intensity
            self.priority = priority
            self.other = json.keptMembersOfObject()
        }
    }

    /// Intensities, which depend on the power.
    public struct IntensityChoice: Sendable, JSONReadable {
        /// The intensities by Power over Ethernet class, "3" or "4" for example (`poeClass`).
        public let byPoEClass: [String: Choice]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - byPoEClass: The intensities by Power over Ethernet class, "3" or "4" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(byPoEClass: [String: Choice] = [:], other: [String: JSONValue] = [:]) {
            self.byPoEClass = byPoEClass
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var byPoEClass: [String: Choice] = [:]
            while let key = try json.nextMember(of: "poeClass") {
                switch key {
                case 0: byPoEClass = try json.readMap(of: Choice.self)
                default: break
                }
            }
            self.byPoEClass = byPoEClass
            self.other = json.keptMembersOfObject()
        }
    }

    /// Numbers to choose from.
    public struct Choice: Sendable, JSONReadable {
        /// The numbers to choose from.
        public let possible: [Int]
        /// The number that is used if none is given.
        public let `default`: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - possible: The numbers to choose from.
        ///   - defaultValue: The number that is used if none is given.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(possible: [Int] = [], default defaultValue: Int? = nil, other: [String: JSONValue] = [:]) {
            self.possible = possible
            self.default = defaultValue
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var possible: [Int] = []
            var defaultValue: Int?
            while let key = try json.nextMember(of: "possible,default") {
                switch key {
                case 0: possible = try json.readArray(of: Int.self)
                case 1: defaultValue = try json.readInt()
                default: break
                }
            }
            self.possible = possible
            self.default = defaultValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// Colors to choose from.
    public struct ColorChoice: Sendable, JSONReadable {
        /// The number of colors that the pattern needs (`minNbrColors`).
        public let minimum: Int?
        /// The maximum number of colors that the pattern can have (`maxNbrColors`).
        public let maximum: Int?
        /// The colors to choose from.
        public let possible: [String]
        /// The colors that are used if none are given.
        public let `default`: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimum: The number of colors that the pattern needs.
        ///   - maximum: The maximum number of colors that the pattern can have.
        ///   - possible: The colors to choose from.
        ///   - defaultValue: The colors that are used if none are given.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimum: Int? = nil, maximum: Int? = nil, possible: [String] = [], default defaultValue: [String] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.minimum = minimum
            self.maximum = maximum
            self.possible = possible
            self.default = defaultValue
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimum: Int?
            var maximum: Int?
            var possible: [String] = []
            var defaultValue: [String] = []
            while let key = try json.nextMember(of: "minNbrColors,maxNbrColors,possible,default") {
                switch key {
                case 0: minimum = try json.readInt()
                case 1: maximum = try json.readInt()
                case 2: possible = try json.readArray(of: String.self)
                case 3: defaultValue = try json.readArray(of: String.self)
                default: break
                }
            }
            self.minimum = minimum
            self.maximum = maximum
            self.possible = possible
            self.default = defaultValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// A siren that was started.
    public struct RunningSiren: Sendable, JSONReadable {
        /// The identifier for stopping the siren (`sirenId`).
        public let id: Int64?
        /// The pattern's name.
        public let pattern: String?
        /// The volume.
        public let intensity: Int?
        /// The time until the siren stops; absent if the siren runs without end.
        public let durationLeft: Duration?
        /// The priority; a higher number takes precedence.
        public let priority: Int?
        /// The name of the profile, if a profile started the siren.
        public let profile: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier for stopping the siren.
        ///   - pattern: The pattern's name.
        ///   - intensity: The volume.
        ///   - durationLeft: The time until the siren stops; absent if the siren runs without end.
        ///   - priority: The priority; a higher number takes precedence.
        ///   - profile: The name of the profile, if a profile started the siren.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64? = nil, pattern: String? = nil, intensity: Int? = nil, durationLeft: Duration? = nil,
            priority: Int? = nil, profile: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.pattern = pattern
            self.intensity = intensity
            self.durationLeft = durationLeft
            self.priority = priority
            self.profile = profile
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var pattern: String?
            var intensity: Int?
            var durationLeft: Duration?
            var priority: Int?
            var profile: String?
            while let key = try json.nextMember(of: "sirenId,pattern,intensity,durationLeft,priority,profile,preset") {
                switch key {
                case 0: id = try json.readInt64()
                case 1: pattern = try json.readString()
                case 2: intensity = try json.readInt()
                case 3: durationLeft = try json.readDuration(in: .seconds)
                case 4: priority = try json.readInt()
                case 5, 6: profile = try json.readString()
                default: break
                }
            }
            self.id = id
            self.pattern = pattern
            self.intensity = intensity
            self.durationLeft = durationLeft
            self.priority = priority
            self.profile = profile
            self.other = json.keptMembersOfObject()
        }
    }

    /// A light that was started.
    public struct RunningLight: Sendable, JSONReadable {
        /// The identifier for stopping the light (`lightId`).
        public let id: Int64?
        /// The pattern's name.
        public let pattern: String?
        /// The speed.
        public let speed: Int?
        /// The colors.
        public let colors: [String]
        /// The brightness.
        public let intensity: Int?
        /// The time until the light stops; absent if the light runs without end.
        public let durationLeft: Duration?
        /// The priority; a higher number takes precedence.
        public let priority: Int?
        /// The name of the profile, if a profile started the light.
        public let profile: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier for stopping the light.
        ///   - pattern: The pattern's name.
        ///   - speed: The speed.
        ///   - colors: The colors.
        ///   - intensity: The brightness.
        ///   - durationLeft: The time until the light stops; absent if the light runs without end.
        ///   - priority: The priority; a higher number takes precedence.
        ///   - profile: The name of the profile, if a profile started the light.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64? = nil, pattern: String? = nil, speed: Int? = nil, colors: [String] = [], intensity: Int? = nil,
            durationLeft: Duration? = nil, priority: Int? = nil, profile: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.pattern = pattern
            self.speed = speed
            self.colors = colors
            self.intensity = intensity
            self.durationLeft = durationLeft
            self.priority = priority
            self.profile = profile
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var pattern: String?
            var speed: Int?
            var colors: [String] = []
            var intensity: Int?
            var durationLeft: Duration?
            var priority: Int?
            var profile: String?
            let keys: StaticString = """
                lightId,pattern,speed,colors,intensity,durationLeft,priority,profile,preset
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt64()
                case 1: pattern = try json.readString()
                case 2: speed = try json.readInt()
                case 3: colors = try json.readArray(of: String.self)
                case 4: intensity = try json.readInt()
                case 5: durationLeft = try json.readDuration(in: .seconds)
                case 6: priority = try json.readInt()
                case 7, 8: profile = try json.readString()
                default: break
                }
            }
            self.id = id
            self.pattern = pattern
            self.speed = speed
            self.colors = colors
            self.intensity = intensity
            self.durationLeft = durationLeft
            self.priority = priority
            self.profile = profile
            self.other = json.keptMembersOfObject()
        }
    }

    /// A siren, a light or both under a name.
    public struct Profile: Sendable, JSONReadable {
        /// The name.
        public let name: String
        /// A remark (`description`).
        public let comment: String?
        /// The settings of the siren.
        public let siren: Siren?
        /// The settings of the light.
        public let light: Light?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - comment: A remark.
        ///   - siren: The settings of the siren.
        ///   - light: The settings of the light.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, comment: String? = nil, siren: Siren? = nil, light: Light? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.comment = comment
            self.siren = siren
            self.light = light
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var comment: String?
            var siren: Siren?
            var light: Light?
            while let key = try json.nextMember(of: "name,description,siren,light") {
                switch key {
                case 0: name = try json.readString()
                case 1: comment = try json.readString()
                case 2: siren = try json.read(Siren.self)
                case 3: light = try json.read(Light.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.comment = comment
            self.siren = siren
            self.light = light
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of the siren.
    public struct Siren: Sendable, JSONReadable {
        /// The pattern's name.
        public var pattern: String
        /// The volume, one of the pattern's intensities.
        public var intensity: Int?
        /// The running time.
        public var duration: RunTime?
        /// The priority, from 1 to 10; a higher number takes precedence.
        public var priority: Int?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pattern: The pattern's name.
        ///   - intensity: The volume, one of the pattern's intensities.
        ///   - duration: The running time.
        ///   - priority: The priority, from 1 to 10; a higher number takes precedence.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            pattern: String, intensity: Int? = nil, duration: RunTime? = nil, priority: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.pattern = pattern
            self.intensity = intensity
            self.duration = duration
            self.priority = priority
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("pattern", pattern)
            json.member("intensity", intensity)
            if let duration {
                json.key("duration")
                duration.write(to: &json)
            }
            json.member("priority", priority)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var pattern: String?
            var intensity: Int?
            var duration: RunTime?
            var priority: Int?
            while let key = try json.nextMember(of: "pattern,intensity,duration,priority") {
                switch key {
                case 0: pattern = try json.readString()
                case 1: intensity = try json.readInt()
                case 2: duration = try json.read(RunTime.self)
                case 3: priority = try json.readInt()
                default: break
                }
            }
            guard let pattern else { throw json.missingField("pattern") }
            self.pattern = pattern
            self.intensity = intensity
            self.duration = duration
            self.priority = priority
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of the light.
    public struct Light: Sendable, JSONReadable {
        /// The pattern's name.
        public var pattern: String
        /// The speed, one of the pattern's speeds.
        public var speed: Int?
        /// The colors.
        public var colors: [String]?
        /// The brightness, one of the pattern's intensities.
        public var intensity: Int?
        /// The running time.
        public var duration: RunTime?
        /// The priority, from 1 to 10; a higher number takes precedence.
        public var priority: Int?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pattern: The pattern's name.
        ///   - speed: The speed, one of the pattern's speeds.
        ///   - colors: The colors.
        ///   - intensity: The brightness, one of the pattern's intensities.
        ///   - duration: The running time.
        ///   - priority: The priority, from 1 to 10; a higher number takes precedence.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            pattern: String, speed: Int? = nil, colors: [String]? = nil, intensity: Int? = nil,
            duration: RunTime? = nil, priority: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.pattern = pattern
            self.speed = speed
            self.colors = colors
            self.intensity = intensity
            self.duration = duration
            self.priority = priority
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("pattern", pattern)
            json.member("speed", speed)
            if let colors {
                json.key("colors")
                json.beginArray()
                for item in colors { json.write(item) }
                json.endArray()
            }
            json.member("intensity", intensity)
            if let duration {
                json.key("duration")
                duration.write(to: &json)
            }
            json.member("priority", priority)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var pattern: String?
            var speed: Int?
            var colors: [String]?
            var intensity: Int?
            var duration: RunTime?
            var priority: Int?
            while let key = try json.nextMember(of: "pattern,speed,colors,intensity,duration,priority") {
                switch key {
                case 0: pattern = try json.readString()
                case 1: speed = try json.readInt()
                case 2: colors = try json.readArray(of: String.self)
                case 3: intensity = try json.readInt()
                case 4: duration = try json.read(RunTime.self)
                case 5: priority = try json.readInt()
                default: break
                }
            }
            guard let pattern else { throw json.missingField("pattern") }
            self.pattern = pattern
            self.speed = speed
            self.colors = colors
            self.intensity = intensity
            self.duration = duration
            self.priority = priority
            self.other = json.keptMembersOfObject()
        }
    }

    /// The running time of a siren or a light, or its number of repetitions.
    public struct RunTime: Sendable, JSONReadable {
        /// The unit.
        public var unit: Unit
        /// The number, 0 to 259200 seconds or 0 to 20 repetitions.
        public var value: Int64
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - unit: The unit.
        ///   - value: The number, 0 to 259200 seconds or 0 to 20 repetitions.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(unit: Unit, value: Int64, other: [String: JSONValue] = [:]) {
            self.unit = unit
            self.value = value
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("unit", unit.rawValue)
            json.member("value", value)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var unit: Unit?
            var value: Int64?
            while let key = try json.nextMember(of: "unit,value") {
                switch key {
                case 0: unit = try json.readWord(Unit.self)
                case 1: value = try json.readInt64()
                default: break
                }
            }
            guard let unit else { throw json.missingField("unit") }
            self.unit = unit
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// A unit of a running time.
    public struct Unit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Seconds.
        @_alwaysEmitIntoClient
        public static var seconds: Unit { Self(rawValue: "seconds") }
        /// Repetitions of the pattern.
        @_alwaysEmitIntoClient
        public static var repetitions: Unit { Self(rawValue: "repetitions") }
    }

    /// A function of the device.
    public struct Function: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The siren.
        @_alwaysEmitIntoClient
        public static var siren: Function { Self(rawValue: "siren") }
        /// The light.
        @_alwaysEmitIntoClient
        public static var light: Function { Self(rawValue: "light") }
    }

    /// The effect of an upload on existing profiles.
    public struct UploadMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Existing profiles stay; a new profile with an existing name is an error.
        @_alwaysEmitIntoClient
        public static var add: UploadMode { Self(rawValue: "add") }
        /// Existing profiles with the same names are replaced.
        @_alwaysEmitIntoClient
        public static var overwrite: UploadMode { Self(rawValue: "overwrite") }
        /// Existing profiles are removed.
        @_alwaysEmitIntoClient
        public static var eraseAndAdd: UploadMode { Self(rawValue: "erase_and_add") }
    }

    /// A fault that a health check found.
    public struct Fault: Sendable, JSONReadable {
        /// The fault's number.
        public let code: Int
        /// The device's description of the fault.
        public let message: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: The fault's number.
        ///   - message: The device's description of the fault.
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

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The service is not ready.
        @_alwaysEmitIntoClient
        public static var notInitialized: DeviceError.Code { 1200 }
        /// The maximum number of profiles is reached.
        @_alwaysEmitIntoClient
        public static var tooManyProfiles: DeviceError.Code { 1201 }
        /// The profile is invalid, or there is no profile of that name.
        @_alwaysEmitIntoClient
        public static var invalidProfile: DeviceError.Code { 1202 }
        /// Nothing with that identifier is running.
        @_alwaysEmitIntoClient
        public static var noSuchID: DeviceError.Code { 1203 }
        /// The device has no health check.
        @_alwaysEmitIntoClient
        public static var noHealthCheck: DeviceError.Code { 1204 }
        /// The device has no maintenance mode.
        @_alwaysEmitIntoClient
        public static var noMaintenanceMode: DeviceError.Code { 1205 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The siren has no such pattern.
        @_alwaysEmitIntoClient
        public static var invalidSirenPattern: DeviceError.Code { 2200 }
        /// The light has no such pattern.
        @_alwaysEmitIntoClient
        public static var invalidLightPattern: DeviceError.Code { 2201 }
        /// The siren's intensity is invalid.
        @_alwaysEmitIntoClient
        public static var invalidSirenIntensity: DeviceError.Code { 2202 }
        /// The light's intensity is invalid.
        @_alwaysEmitIntoClient
        public static var invalidLightIntensity: DeviceError.Code { 2203 }
        /// The siren's priority is invalid.
        @_alwaysEmitIntoClient
        public static var invalidSirenPriority: DeviceError.Code { 2204 }
        /// The light's priority is invalid.
        @_alwaysEmitIntoClient
        public static var invalidLightPriority: DeviceError.Code { 2205 }
        /// The unit of the siren's duration is invalid.
        @_alwaysEmitIntoClient
        public static var invalidSirenDurationUnit: DeviceError.Code { 2206 }
        /// The unit of the light's duration is invalid.
        @_alwaysEmitIntoClient
        public static var invalidLightDurationUnit: DeviceError.Code { 2207 }
        /// The siren's duration is invalid.
        @_alwaysEmitIntoClient
        public static var invalidSirenDuration: DeviceError.Code { 2208 }
        /// The light's duration is invalid.
        @_alwaysEmitIntoClient
        public static var invalidLightDuration: DeviceError.Code { 2209 }
        /// There is no such function.
        @_alwaysEmitIntoClient
        public static var invalidFunction: DeviceError.Code { 2210 }
        /// There are too few or too many colors.
        @_alwaysEmitIntoClient
        public static var invalidNumberOfColors: DeviceError.Code { 2211 }
        /// The light has no such color.
        @_alwaysEmitIntoClient
        public static var invalidColor: DeviceError.Code { 2212 }
        /// The profile's name is too long.
        @_alwaysEmitIntoClient
        public static var profileNameTooLong: DeviceError.Code { 2213 }
        /// The description is too long.
        @_alwaysEmitIntoClient
        public static var descriptionTooLong: DeviceError.Code { 2214 }
        /// The speed is invalid.
        @_alwaysEmitIntoClient
        public static var invalidSpeed: DeviceError.Code { 2215 }
    }
}

extension Vapix {
    /// The device's siren and light: patterns, priorities and profiles.
    @_alwaysEmitIntoClient
    public var sirenAndLight: SirenAndLight { SirenAndLight(vapix: self) }
}
