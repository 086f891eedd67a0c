// Generated from Specs/ptz-autotracker.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The app that follows moving objects with a PTZ camera.
///
/// A profile is a zone; in automatic mode the first object that enters one is followed.
///
/// Once the rotation is set, the event `tnsaxis:CameraApplicationPlatform/PtzAutotracking/streamObjects` reports the
/// objects and zones in the picture, as JSON in its item `jsonframe`.
///
/// API Discovery lists it as `autotracking-2`; AXIS OS 9.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/>.
public struct PTZAutotracker: Sendable {
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
    /// Access: viewer; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getsupportedversions>.
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
        id: "ptzAutotracker/getSupportedVersions", path: "/axis-cgi/ptz-autotracking/viewer.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Changes how large an object must be, and how long in sight, to trigger a zone.
    ///
    /// Access: operator; AXIS OS 9.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setautotrackingsettings>.
    ///
    /// - Parameters:
    ///   - minimumObjectSize: The smallest object size that triggers a zone; unchanged if absent (`minObjectSize`).
    ///   - minimumObjectLifespan: The shortest time in sight that triggers a zone; unchanged if absent
    ///     (`minObjectLifespan`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidProfile``, ``ErrorCode/tooManyProfiles``,
    ///   ``ErrorCode/oddCoordinates``, ``ErrorCode/tooManyCoordinates``, ``ErrorCode/tooFewCoordinates``,
    ///   ``ErrorCode/emptyProfileName``, ``ErrorCode/invalidPreset``, ``ErrorCode/zoneUpdateFailed``,
    ///   ``ErrorCode/missingZone``, ``ErrorCode/notActive``, ``ErrorCode/invalidColor``, ``ErrorCode/noColors``,
    ///   ``ErrorCode/invalidObjectWidth``, ``ErrorCode/invalidObjectHeight``, ``ErrorCode/invalidLifespan``,
    ///   ``ErrorCode/invalidHomeTimeout``, ``ErrorCode/invalidZoomLimit`` or ``ErrorCode/invalidProfileLimit`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAutotrackingSettings(
        minimumObjectSize: MinimumObjectSize? = nil, minimumObjectLifespan: MinimumObjectLifespan? = nil
    ) async throws {
        try await vapix.send(
            Self.setAutotrackingSettings(
                minimumObjectSize: minimumObjectSize, minimumObjectLifespan: minimumObjectLifespan))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAutotrackingSettings(
        minimumObjectSize: MinimumObjectSize? = nil, minimumObjectLifespan: MinimumObjectLifespan? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ptzAutotracker/setAutotrackingSettings", path: "/axis-cgi/ptz-autotracking/operator.cgi",
            apiVersion: "1.0", method: "setAutotrackingSettings", access: .operator, effect: .idempotent,
            reply: .success
        ) { json in
            json.beginParameters()
            if let minimumObjectSize {
                json.key("minObjectSize")
                minimumObjectSize.write(to: &json)
            }
            if let minimumObjectLifespan {
                json.key("minObjectLifespan")
                minimumObjectLifespan.write(to: &json)
            }
            json.endParameters()
        }
    }

    /// Reads which objects trigger a zone, and the profiles.
    ///
    /// Access: viewer; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getautotrackingsettings>.
    ///
    /// - Returns: The settings and the profiles.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAutotrackingSettings() async throws -> AutotrackingSettingsReply {
        try await vapix.send(Self.getAutotrackingSettings())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAutotrackingSettings() -> VapixCall<AutotrackingSettingsReply> { callGetAutotrackingSettings }

    private static let callGetAutotrackingSettings = VapixCall<AutotrackingSettingsReply>(
        id: "ptzAutotracker/getAutotrackingSettings", path: "/axis-cgi/ptz-autotracking/viewer.cgi", apiVersion: "1.0",
        method: "getAutotrackingSettings", access: .viewer, effect: .read,
        reply: .data(reading: AutotrackingSettingsReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Starts to follow an object, or stops.
    ///
    /// Access: operator; AXIS OS 9.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setautotrackingtarget>.
    ///
    /// - Parameter targetID: The object's identifier in the event streamObjects; -1 stops (`targetId`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidObject`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAutotrackingTarget(_ targetID: Int64) async throws {
        try await vapix.send(Self.setAutotrackingTarget(targetID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAutotrackingTarget(_ targetID: Int64) -> VapixCall<Void> {
        VapixCall(
            id: "ptzAutotracker/setAutotrackingTarget", path: "/axis-cgi/ptz-autotracking/operator.cgi",
            apiVersion: "1.0", method: "setAutotrackingTarget", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("targetId", targetID)
            json.endObject()
        }
    }

    /// Reads which object the device follows.
    ///
    /// Access: viewer; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getautotrackingtarget>.
    ///
    /// - Returns: The object that is followed.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidObject`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAutotrackingTarget() async throws -> AutotrackingTargetReply {
        try await vapix.send(Self.getAutotrackingTarget())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAutotrackingTarget() -> VapixCall<AutotrackingTargetReply> { callGetAutotrackingTarget }

    private static let callGetAutotrackingTarget = VapixCall<AutotrackingTargetReply>(
        id: "ptzAutotracker/getAutotrackingTarget", path: "/axis-cgi/ptz-autotracking/viewer.cgi", apiVersion: "1.0",
        method: "getAutotrackingTarget", access: .viewer, effect: .read,
        reply: .data(reading: AutotrackingTargetReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Starts or stops the app.
    ///
    /// Access: operator; AXIS OS 9.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setapplicationsettings>.
    ///
    /// - Parameter service: Whether the app is to run.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setApplicationSettings(service: Service) async throws {
        try await vapix.send(Self.setApplicationSettings(service: service))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setApplicationSettings(service: Service) -> VapixCall<Void> {
        VapixCall(
            id: "ptzAutotracker/setApplicationSettings", path: "/axis-cgi/ptz-autotracking/operator.cgi",
            apiVersion: "1.0", method: "setApplicationSettings", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("service")
            service.write(to: &json)
            json.endObject()
        }
    }

    /// Reads whether the app runs.
    ///
    /// Access: viewer; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getapplicationsettings>.
    ///
    /// - Returns: The state of the app.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getApplicationSettings() async throws -> ApplicationSettingsReply {
        try await vapix.send(Self.getApplicationSettings())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getApplicationSettings() -> VapixCall<ApplicationSettingsReply> { callGetApplicationSettings }

    private static let callGetApplicationSettings = VapixCall<ApplicationSettingsReply>(
        id: "ptzAutotracker/getApplicationSettings", path: "/axis-cgi/ptz-autotracking/viewer.cgi", apiVersion: "1.0",
        method: "getApplicationSettings", access: .viewer, effect: .read,
        reply: .data(reading: ApplicationSettingsReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the rotation of the image, after which the event streamObjects begins.
    ///
    /// Access: viewer; AXIS OS 9.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setviewportconfig>.
    ///
    /// - Parameter rotation: The camera's rotation in degrees, 0 or 180.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidObject`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setViewportConfig(rotation: Int) async throws {
        try await vapix.send(Self.setViewportConfig(rotation: rotation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setViewportConfig(rotation: Int) -> VapixCall<Void> {
        VapixCall(
            id: "ptzAutotracker/setViewportConfig", path: "/axis-cgi/ptz-autotracking/viewer.cgi", apiVersion: "1.0",
            method: "setViewportConfig", access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("rotation", rotation)
            json.endObject()
        }
    }

    /// Reads the rotation of the image.
    ///
    /// Access: viewer; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getviewportconfig>.
    ///
    /// - Returns: The rotation of the image.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidObject`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getViewportConfig() async throws -> ViewportConfigReply {
        try await vapix.send(Self.getViewportConfig())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getViewportConfig() -> VapixCall<ViewportConfigReply> { callGetViewportConfig }

    private static let callGetViewportConfig = VapixCall<ViewportConfigReply>(
        id: "ptzAutotracker/getViewportConfig", path: "/axis-cgi/ptz-autotracking/viewer.cgi", apiVersion: "1.0",
        method: "getViewportConfig", access: .viewer, effect: .read,
        reply: .data(reading: ViewportConfigReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Turns automatic mode on or off; without it, zones do nothing.
    ///
    /// Access: operator; AXIS OS 9.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#setautotrackingstate>.
    ///
    /// - Parameter isEnabled: Whether to follow the first object that enters a zone (`enabled`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setAutotrackingState(_ isEnabled: Bool) async throws {
        try await vapix.send(Self.setAutotrackingState(isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setAutotrackingState(_ isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "ptzAutotracker/setAutotrackingState", path: "/axis-cgi/ptz-autotracking/operator.cgi",
            apiVersion: "1.0", method: "setAutotrackingState", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enabled", isEnabled)
            json.endObject()
        }
    }

    /// Reads whether the device is in automatic mode.
    ///
    /// Access: viewer; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getautotrackingstate>.
    ///
    /// - Returns: The mode.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAutotrackingState() async throws -> AutotrackingStateReply {
        try await vapix.send(Self.getAutotrackingState())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAutotrackingState() -> VapixCall<AutotrackingStateReply> { callGetAutotrackingState }

    private static let callGetAutotrackingState = VapixCall<AutotrackingStateReply>(
        id: "ptzAutotracker/getAutotrackingState", path: "/axis-cgi/ptz-autotracking/viewer.cgi", apiVersion: "1.0",
        method: "getAutotrackingState", access: .viewer, effect: .read,
        reply: .data(reading: AutotrackingStateReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Adds a profile.
    ///
    /// Access: operator; AXIS OS 9.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#addprofile>.
    ///
    /// - Parameters:
    ///   - preset: The number of the preset that the profile belongs to; -1 for none.
    ///   - isEnabled: Whether objects in the zone are followed (`enabled`).
    ///   - polygon: The corners of the zone, 3 to 10, as x and y in turn, each from 0 to 1; 0, 0 is the top left of the
    ///     current picture.
    ///   - name: The profile's name.
    /// - Returns: The profile, without its polygon.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/tooManyProfiles``, ``ErrorCode/oddCoordinates``,
    ///   ``ErrorCode/tooManyCoordinates``, ``ErrorCode/tooFewCoordinates`` or ``ErrorCode/missingZone`` or another code
    ///   if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func addProfile(
        preset: Int, isEnabled: Bool, polygon: [Double], name: String? = nil
    ) async throws -> Profile {
        try await vapix.send(Self.addProfile(preset: preset, isEnabled: isEnabled, polygon: polygon, name: name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addProfile(
        preset: Int, isEnabled: Bool, polygon: [Double], name: String? = nil
    ) -> VapixCall<Profile> {
        VapixCall(
            id: "ptzAutotracker/addProfile", path: "/axis-cgi/ptz-autotracking/operator.cgi", apiVersion: "1.0",
            method: "addProfile", access: .operator, effect: .once, reply: .data
        ) { json in
            json.beginParameters()
            json.member("name", name)
            json.member("preset", preset)
            json.member("enabled", isEnabled)
            json.key("polygon")
            json.beginArray()
            for item in polygon { json.write(item) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads a profile.
    ///
    /// Access: viewer; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#getprofile>.
    ///
    /// - Parameter id: The profile's identifier.
    /// - Returns: The profile.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getProfile(id: Int) async throws -> Profile {
        try await vapix.send(Self.getProfile(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getProfile(id: Int) -> VapixCall<Profile> {
        VapixCall(
            id: "ptzAutotracker/getProfile", path: "/axis-cgi/ptz-autotracking/viewer.cgi", apiVersion: "1.0",
            method: "getProfile", access: .viewer, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Changes a profile.
    ///
    /// Access: operator; AXIS OS 9.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#updateprofile>.
    ///
    /// - Parameters:
    ///   - id: The profile's identifier.
    ///   - name: The name; unchanged if absent.
    ///   - preset: The number of the preset that the profile belongs to, -1 for none; unchanged if absent.
    ///   - isEnabled: Whether objects in the zone are followed; unchanged if absent (`enabled`).
    ///   - polygon: The corners of the zone, 3 to 10, as x and y in turn, each from 0 to 1; 0, 0 is the top left of the
    ///     current picture; unchanged if absent.
    /// - Returns: The profile, without its polygon.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/oddCoordinates``, ``ErrorCode/tooManyCoordinates`` or
    ///   ``ErrorCode/tooFewCoordinates`` or another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func updateProfile(
        id: Int, name: String? = nil, preset: Int? = nil, isEnabled: Bool? = nil, polygon: [Double]? = nil
    ) async throws -> Profile {
        try await vapix.send(
            Self.updateProfile(id: id, name: name, preset: preset, isEnabled: isEnabled, polygon: polygon))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func updateProfile(
        id: Int, name: String? = nil, preset: Int? = nil, isEnabled: Bool? = nil, polygon: [Double]? = nil
    ) -> VapixCall<Profile> {
        VapixCall(
            id: "ptzAutotracker/updateProfile", path: "/axis-cgi/ptz-autotracking/operator.cgi", apiVersion: "1.0",
            method: "updateProfile", access: .operator, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("name", name)
            json.member("preset", preset)
            json.member("enabled", isEnabled)
            if let polygon {
                json.key("polygon")
                json.beginArray()
                for item in polygon { json.write(item) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// Removes a profile.
    ///
    /// Access: operator; AXIS OS 9.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ptz-autotracker-api/#deleteprofile>.
    ///
    /// - Parameter id: The profile's identifier.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidProfile`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func deleteProfile(id: Int) async throws {
        try await vapix.send(Self.deleteProfile(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func deleteProfile(id: Int) -> VapixCall<Void> {
        VapixCall(
            id: "ptzAutotracker/deleteProfile", path: "/axis-cgi/ptz-autotracking/operator.cgi", apiVersion: "1.0",
            method: "deleteProfile", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// The reply to ``getAutotrackingSettings()-swift.method``.
    public struct AutotrackingSettingsReply: Sendable {
        /// The smallest object size that triggers a zone (`minObjectSize`).
        public let minimumObjectSize: MinimumObjectSize?
        /// The shortest time in sight that triggers a zone (`minObjectLifespan`).
        public let minimumObjectLifespan: MinimumObjectLifespan?
        /// The profiles, without their polygons.
        public let profiles: [Profile]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumObjectSize: The smallest object size that triggers a zone.
        ///   - minimumObjectLifespan: The shortest time in sight that triggers a zone.
        ///   - profiles: The profiles, without their polygons.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumObjectSize: MinimumObjectSize? = nil, minimumObjectLifespan: MinimumObjectLifespan? = nil,
            profiles: [Profile] = [], other: [String: JSONValue] = [:]
        ) {
            self.minimumObjectSize = minimumObjectSize
            self.minimumObjectLifespan = minimumObjectLifespan
            self.profiles = profiles
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var minimumObjectSize: MinimumObjectSize?
            var minimumObjectLifespan: MinimumObjectLifespan?
            var profiles: [Profile] = []
            while let key = try json.nextMember(of: "minObjectSize,minObjectLifespan,profiles") {
                switch key {
                case 0: minimumObjectSize = try json.read(MinimumObjectSize.self)
                case 1: minimumObjectLifespan = try json.read(MinimumObjectLifespan.self)
                case 2: profiles = try json.readArray(of: Profile.self)
                default: break
                }
            }
            self.minimumObjectSize = minimumObjectSize
            self.minimumObjectLifespan = minimumObjectLifespan
            self.profiles = profiles
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getAutotrackingTarget()-swift.method``.
    public struct AutotrackingTargetReply: Sendable {
        /// The object's identifier; -1 if no object is followed (`targetId`).
        public let targetID: Int64
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - targetID: The object's identifier; -1 if no object is followed.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(targetID: Int64, other: [String: JSONValue] = [:]) {
            self.targetID = targetID
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var targetID: Int64?
            while let key = try json.nextMember(of: "targetId") {
                switch key {
                case 0: targetID = try json.readInt64()
                default: break
                }
            }
            guard let targetID else { throw json.missingField("targetId") }
            self.targetID = targetID
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getApplicationSettings()-swift.method``.
    public struct ApplicationSettingsReply: Sendable {
        /// Whether the app runs.
        public let service: Service
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - service: Whether the app runs.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(service: Service, other: [String: JSONValue] = [:]) {
            self.service = service
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var service: Service?
            while let key = try json.nextMember(of: "service") {
                switch key {
                case 0: service = try json.read(Service.self)
                default: break
                }
            }
            guard let service else { throw json.missingField("service") }
            self.service = service
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getViewportConfig()-swift.method``.
    public struct ViewportConfigReply: Sendable {
        /// The rotation in degrees, 0 or 180; -1 if it was never set.
        public let rotation: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - rotation: The rotation in degrees, 0 or 180; -1 if it was never set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(rotation: Int, other: [String: JSONValue] = [:]) {
            self.rotation = rotation
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var rotation: Int?
            while let key = try json.nextMember(of: "rotation") {
                switch key {
                case 0: rotation = try json.readInt()
                default: break
                }
            }
            guard let rotation else { throw json.missingField("rotation") }
            self.rotation = rotation
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getAutotrackingState()-swift.method``.
    public struct AutotrackingStateReply: Sendable {
        /// Whether the first object that enters a zone is followed (`enabled`).
        public let isEnabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the first object that enters a zone is followed.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let isEnabled else { throw json.missingField("enabled") }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The least size of an object that triggers a zone.
    public struct MinimumObjectSize: Sendable, JSONReadable {
        /// The smallest width.
        public var width: Int?
        /// The smallest height.
        public var height: Int?
        /// Whether smaller objects are ignored (`enabled`).
        public var isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The smallest width.
        ///   - height: The smallest height.
        ///   - isEnabled: Whether smaller objects are ignored.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(width: Int? = nil, height: Int? = nil, isEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.width = width
            self.height = height
            self.isEnabled = isEnabled
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("width", width)
            json.member("height", height)
            json.member("enabled", isEnabled)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var width: Int?
            var height: Int?
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "width,height,enabled") {
                switch key {
                case 0: width = try json.readInt()
                case 1: height = try json.readInt()
                case 2: isEnabled = try json.readBool()
                default: break
                }
            }
            self.width = width
            self.height = height
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The least time in sight of an object that triggers a zone.
    public struct MinimumObjectLifespan: Sendable, JSONReadable {
        /// The shortest time in sight.
        public var time: Duration?
        /// Whether objects that are in sight for a shorter time are ignored (`enabled`).
        public var isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - time: The shortest time in sight.
        ///   - isEnabled: Whether objects that are in sight for a shorter time are ignored.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(time: Duration? = nil, isEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.time = time
            self.isEnabled = isEnabled
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("time", time, in: .seconds)
            json.member("enabled", isEnabled)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var time: Duration?
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "time,enabled") {
                switch key {
                case 0: time = try json.readDuration(in: .seconds)
                case 1: isEnabled = try json.readBool()
                default: break
                }
            }
            self.time = time
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether the app runs.
    public struct Service: Sendable, JSONReadable {
        /// Whether the app runs (`active`).
        public var isActive: Bool
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isActive: Whether the app runs.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isActive: Bool, other: [String: JSONValue] = [:]) {
            self.isActive = isActive
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("active", isActive)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isActive: Bool?
            while let key = try json.nextMember(of: "active") {
                switch key {
                case 0: isActive = try json.readBool()
                default: break
                }
            }
            guard let isActive else { throw json.missingField("active") }
            self.isActive = isActive
            self.other = json.keptMembersOfObject()
        }
    }

    /// A profile, which is a zone.
    public struct Profile: Sendable, JSONReadable {
        /// The profile's identifier.
        public let id: Int
        /// The profile's name.
        public let name: String?
        /// The number of the preset that the profile belongs to; -1 for none.
        public let preset: Int?
        /// Whether objects in the zone are followed (`enabled`).
        public let isEnabled: Bool?
        /// The corners of the zone, as x and y in turn; only `getProfile` reads them.
        public let polygon: [Double]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The profile's identifier.
        ///   - name: The profile's name.
        ///   - preset: The number of the preset that the profile belongs to; -1 for none.
        ///   - isEnabled: Whether objects in the zone are followed.
        ///   - polygon: The corners of the zone, as x and y in turn; only `getProfile` reads them.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int, name: String? = nil, preset: Int? = nil, isEnabled: Bool? = nil, polygon: [Double] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.preset = preset
            self.isEnabled = isEnabled
            self.polygon = polygon
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            var preset: Int?
            var isEnabled: Bool?
            var polygon: [Double] = []
            while let key = try json.nextMember(of: "id,name,preset,enabled,polygon") {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                case 2: preset = try json.readInt()
                case 3: isEnabled = try json.readBool()
                case 4: polygon = try json.readArray(of: Double.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.name = name
            self.preset = preset
            self.isEnabled = isEnabled
            self.polygon = polygon
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// There is no profile with this identifier.
        @_alwaysEmitIntoClient
        public static var invalidProfile: DeviceError.Code { 1101 }
        /// There is no object with this identifier.
        @_alwaysEmitIntoClient
        public static var invalidObject: DeviceError.Code { 1101 }
        /// There are as many profiles as there can be.
        @_alwaysEmitIntoClient
        public static var tooManyProfiles: DeviceError.Code { 1102 }
        /// The polygon's numbers are not pairs.
        @_alwaysEmitIntoClient
        public static var oddCoordinates: DeviceError.Code { 1103 }
        /// The polygon has too many corners.
        @_alwaysEmitIntoClient
        public static var tooManyCoordinates: DeviceError.Code { 1104 }
        /// The polygon has too few corners.
        @_alwaysEmitIntoClient
        public static var tooFewCoordinates: DeviceError.Code { 1105 }
        /// The profile's name is empty.
        @_alwaysEmitIntoClient
        public static var emptyProfileName: DeviceError.Code { 1106 }
        /// There is no such preset.
        @_alwaysEmitIntoClient
        public static var invalidPreset: DeviceError.Code { 1107 }
        /// The zone could not be changed.
        @_alwaysEmitIntoClient
        public static var zoneUpdateFailed: DeviceError.Code { 1108 }
        /// The profile has no polygon.
        @_alwaysEmitIntoClient
        public static var missingZone: DeviceError.Code { 1109 }
        /// The app does not run.
        @_alwaysEmitIntoClient
        public static var notActive: DeviceError.Code { 1110 }
        /// There is no color with this identifier.
        @_alwaysEmitIntoClient
        public static var invalidColor: DeviceError.Code { 1201 }
        /// There are no colors.
        @_alwaysEmitIntoClient
        public static var noColors: DeviceError.Code { 1202 }
        /// The minimum width is invalid.
        @_alwaysEmitIntoClient
        public static var invalidObjectWidth: DeviceError.Code { 1301 }
        /// The minimum height is invalid.
        @_alwaysEmitIntoClient
        public static var invalidObjectHeight: DeviceError.Code { 1302 }
        /// The minimum time in sight is invalid.
        @_alwaysEmitIntoClient
        public static var invalidLifespan: DeviceError.Code { 1401 }
        /// The time until the camera returns to its home position is invalid.
        @_alwaysEmitIntoClient
        public static var invalidHomeTimeout: DeviceError.Code { 1801 }
        /// The limit of the zoom is invalid.
        @_alwaysEmitIntoClient
        public static var invalidZoomLimit: DeviceError.Code { 1802 }
        /// The maximum number of profiles is invalid.
        @_alwaysEmitIntoClient
        public static var invalidProfileLimit: DeviceError.Code { 1803 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 1001 }
        /// The request has no method.
        @_alwaysEmitIntoClient
        public static var missingMethod: DeviceError.Code { 1002 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 1003 }
        /// The request has no params.
        @_alwaysEmitIntoClient
        public static var missingParams: DeviceError.Code { 1004 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 1005 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1006 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1007 }
    }
}

extension Vapix {
    /// The app that follows moving objects with a PTZ camera.
    @_alwaysEmitIntoClient
    public var ptzAutotracker: PTZAutotracker { PTZAutotracker(vapix: self) }
}
