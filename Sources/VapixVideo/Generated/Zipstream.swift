// Generated from Specs/zipstream.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Zipstream, which lowers the bit rate of parts of the picture that matter less.
///
/// Devices whose parameter `Properties.ZipStream.ZipStream` is yes.
///
/// A new strength or GOP applies to streams that begin later. The URL of a stream can override all settings.
///
/// API Discovery lists it as `zipstream`; AXIS OS 5.80 and later.
///
/// See <https://developer.axis.com/vapix/network-video/zipstream-technology/>.
public struct Zipstream: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator; AXIS OS 5.80 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#get-schema-versions>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "zipstream/getSchemaVersions", path: "/axis-cgi/zipstream/getschemaversions.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Sets the strength, which trades picture quality for a lower bit rate.
    ///
    /// Access: operator; AXIS OS 5.80 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#set-zipstream-strength>.
    ///
    /// - Parameters:
    ///   - strength: The strength.
    ///   - camera: The video channel, from 1; all channels if left out.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidChannel`` or ``ErrorCode/invalidStrength`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setStrength(_ strength: Strength, camera: String? = nil) async throws {
        try await vapix.send(Self.setStrength(strength, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setStrength(_ strength: Strength, camera: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "zipstream/setStrength", path: "/axis-cgi/zipstream/setstrength.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("strength", strength.rawValue)
            query.append("camera", camera)
        }
    }

    /// Sets the GOP (group of pictures), which is the distance between key frames.
    ///
    /// Access: operator; AXIS OS 5.80 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#set-zipstream-gop-settings>.
    ///
    /// - Parameters:
    ///   - mode: Whether the distance between key frames is fixed or varies; unchanged if left out (`gopmode`).
    ///   - maximumLength: The maximum distance between key frames in dynamic mode, 1 to 1023 pictures; unchanged if
    ///     left out (`maxgoplength`).
    ///   - camera: The video channel, from 1; all channels if left out.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidChannel``, ``ErrorCode/invalidGOPMode`` or
    ///   ``ErrorCode/invalidGOPLength`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setGOP(mode: GOPMode? = nil, maximumLength: Int? = nil, camera: String? = nil) async throws {
        try await vapix.send(Self.setGOP(mode: mode, maximumLength: maximumLength, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGOP(
        mode: GOPMode? = nil, maximumLength: Int? = nil, camera: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zipstream/setGOP", path: "/axis-cgi/zipstream/setgop.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("gopmode", mode?.rawValue)
            query.append("maxgoplength", maximumLength)
            query.append("camera", camera)
        }
    }

    /// Reads the settings of the video channels.
    ///
    /// Access: operator; AXIS OS 5.80 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#get-zipstream-status>.
    ///
    /// - Parameter camera: The video channel, from 1; all channels if left out.
    /// - Returns: The settings by channel.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidChannel`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus(camera: String? = nil) async throws -> StatusReply {
        try await vapix.send(Self.getStatus(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus(camera: String? = nil) -> VapixCall<StatusReply> {
        VapixCall(
            id: "zipstream/getStatus", path: "/axis-cgi/zipstream/getstatus.cgi", arguments: .get, access: .operator,
            effect: .read, reply: .xmlResponse(reading: StatusReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("camera", camera)
        }
    }

    /// Lists the strengths that the device has.
    ///
    /// Access: operator; AXIS OS 5.80 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#list-zipstream-strengths>.
    ///
    /// - Returns: The strengths.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listStrengths() async throws -> ListStrengthsReply {
        try await vapix.send(Self.listStrengths())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listStrengths() -> VapixCall<ListStrengthsReply> { callListStrengths }

    private static let callListStrengths = VapixCall<ListStrengthsReply>(
        id: "zipstream/listStrengths", path: "/axis-cgi/zipstream/liststrengths.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: ListStrengthsReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Lists the GOP modes that the device has.
    ///
    /// Access: operator; AXIS OS 5.80 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#list-zipstream-gop-modes>.
    ///
    /// - Returns: The modes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listGOPModes() async throws -> ListGOPModesReply {
        try await vapix.send(Self.listGOPModes())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listGOPModes() -> VapixCall<ListGOPModesReply> { callListGOPModes }

    private static let callListGOPModes = VapixCall<ListGOPModesReply>(
        id: "zipstream/listGOPModes", path: "/axis-cgi/zipstream/listgopmodes.cgi", arguments: .get, access: .operator,
        effect: .read, reply: .xmlResponse(reading: ListGOPModesReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Sets whether the frame rate follows the motion in the scene.
    ///
    /// Access: operator; AXIS OS 6.30 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#set-zipstream-fps-modes>.
    ///
    /// - Parameters:
    ///   - mode: Whether the frame rate is fixed or varies (`fpsmode`).
    ///   - camera: The video channel, from 1; all channels if left out.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidFPSMode`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setFPSMode(_ mode: FPSMode, camera: String? = nil) async throws {
        try await vapix.send(Self.setFPSMode(mode, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setFPSMode(_ mode: FPSMode, camera: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "zipstream/setFPSMode", path: "/axis-cgi/zipstream/setfpsmode.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("fpsmode", mode.rawValue)
            query.append("camera", camera)
        }
    }

    /// Lists the frame rate modes that the device has.
    ///
    /// Access: operator; AXIS OS 6.30 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#list-zipstream-fps-modes>.
    ///
    /// - Returns: The modes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listFPSModes() async throws -> ListFPSModesReply {
        try await vapix.send(Self.listFPSModes())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listFPSModes() -> VapixCall<ListFPSModesReply> { callListFPSModes }

    private static let callListFPSModes = VapixCall<ListFPSModesReply>(
        id: "zipstream/listFPSModes", path: "/axis-cgi/zipstream/listfpsmodes.cgi", arguments: .get, access: .operator,
        effect: .read, reply: .xmlResponse(reading: ListFPSModesReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Sets the lowest frame rate of the dynamic mode.
    ///
    /// Access: operator; AXIS OS 6.30 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#set-minimum-fps>.
    ///
    /// - Parameters:
    ///   - framesPerSecond: The lowest frame rate, in pictures per second; 0 for no limit (`minfps`).
    ///   - camera: The video channel, from 1; all channels if left out.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidMinimumFPS`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMinimumFPS(_ framesPerSecond: Int, camera: String? = nil) async throws {
        try await vapix.send(Self.setMinimumFPS(framesPerSecond, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMinimumFPS(_ framesPerSecond: Int, camera: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "zipstream/setMinimumFPS", path: "/axis-cgi/zipstream/setminfps.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("minfps", framesPerSecond)
            query.append("camera", camera)
        }
    }

    /// Sets the profile, which chooses some of the settings for a purpose.
    ///
    /// Access: operator; AXIS OS 5.80 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#axis-cgizipstreamsetprofilecgi>.
    ///
    /// - Parameters:
    ///   - profile: The profile; classic if left out.
    ///   - level: The level of features; 0 or nil for the highest level that the device has.
    ///   - gradualDecodeRefresh: How the profile for loaded networks replaces key frames; automatic if left out
    ///     (`gradualdecoderefresh`).
    ///   - camera: The video channel, from 1; all channels if left out.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setProfile(
        profile: Profile? = nil, level: Int? = nil, gradualDecodeRefresh: GradualDecodeRefresh? = nil,
        camera: String? = nil
    ) async throws {
        try await vapix.send(
            Self.setProfile(profile: profile, level: level, gradualDecodeRefresh: gradualDecodeRefresh, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setProfile(
        profile: Profile? = nil, level: Int? = nil, gradualDecodeRefresh: GradualDecodeRefresh? = nil,
        camera: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "zipstream/setProfile", path: "/axis-cgi/zipstream/setprofile.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("profile", profile?.rawValue)
            query.append("level", level)
            query.append("gradualdecoderefresh", gradualDecodeRefresh?.rawValue)
            query.append("camera", camera)
        }
    }

    /// Lists the profiles that the device has.
    ///
    /// Access: operator; AXIS OS 5.80 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/zipstream-technology/#axis-cgizipstreamlistprofilescgi>.
    ///
    /// - Returns: The profiles.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listProfiles() async throws -> ListProfilesReply {
        try await vapix.send(Self.listProfiles())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listProfiles() -> VapixCall<ListProfilesReply> { callListProfiles }

    private static let callListProfiles = VapixCall<ListProfilesReply>(
        id: "zipstream/listProfiles", path: "/axis-cgi/zipstream/listprofiles.cgi", arguments: .get, access: .operator,
        effect: .read, reply: .xmlResponse(reading: ListProfilesReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// The reply to ``getStatus(camera:)-swift.method``.
    public struct StatusReply: Sendable {
        /// The settings of each channel (`Status`).
        public let channels: [Status]

        /// Makes a value.
        ///
        /// - Parameter channels: The settings of each channel.
        @_alwaysEmitIntoClient
        public init(channels: [Status] = []) {
            self.channels = channels
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var channels: [Status] = []
            while let element = try xml.nextElement(of: "Status") {
                switch element {
                case 0: channels.append(try Status(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.channels = channels
        }
    }

    /// The reply to ``listStrengths()-swift.method``.
    public struct ListStrengthsReply: Sendable {
        /// The strengths (`Strength`).
        public let strengths: [Strength]

        /// Makes a value.
        ///
        /// - Parameter strengths: The strengths.
        @_alwaysEmitIntoClient
        public init(strengths: [Strength] = []) {
            self.strengths = strengths
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var strengths: [Strength] = []
            while let element = try xml.nextElement(of: "Strength") {
                switch element {
                case 0: strengths.append(try Strength(rawValue: xml.readText()))
                default: try xml.skipElement()
                }
            }
            self.strengths = strengths
        }
    }

    /// The reply to ``listGOPModes()-swift.method``.
    public struct ListGOPModesReply: Sendable {
        /// The modes (`GopMode`).
        public let modes: [GOPMode]

        /// Makes a value.
        ///
        /// - Parameter modes: The modes.
        @_alwaysEmitIntoClient
        public init(modes: [GOPMode] = []) {
            self.modes = modes
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var modes: [GOPMode] = []
            while let element = try xml.nextElement(of: "GopMode") {
                switch element {
                case 0: modes.append(try GOPMode(rawValue: xml.readText()))
                default: try xml.skipElement()
                }
            }
            self.modes = modes
        }
    }

    /// The reply to ``listFPSModes()-swift.method``.
    public struct ListFPSModesReply: Sendable {
        /// The modes (`FpsMode`).
        public let modes: [FPSMode]

        /// Makes a value.
        ///
        /// - Parameter modes: The modes.
        @_alwaysEmitIntoClient
        public init(modes: [FPSMode] = []) {
            self.modes = modes
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var modes: [FPSMode] = []
            while let element = try xml.nextElement(of: "FpsMode") {
                switch element {
                case 0: modes.append(try FPSMode(rawValue: xml.readText()))
                default: try xml.skipElement()
                }
            }
            self.modes = modes
        }
    }

    /// The reply to ``listProfiles()-swift.method``.
    public struct ListProfilesReply: Sendable {
        /// The profiles (`Profile`).
        public let profiles: [ProfileCapabilities]

        /// Makes a value.
        ///
        /// - Parameter profiles: The profiles.
        @_alwaysEmitIntoClient
        public init(profiles: [ProfileCapabilities] = []) {
            self.profiles = profiles
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var profiles: [ProfileCapabilities] = []
            while let element = try xml.nextElement(of: "Profile") {
                switch element {
                case 0: profiles.append(try ProfileCapabilities(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.profiles = profiles
        }
    }

    /// A strength; the higher, the lower the bit rate and the quality of unimportant parts.
    public struct Strength: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Zipstream is off.
        @_alwaysEmitIntoClient
        public static var off: Strength { Self(rawValue: "off") }
        /// Strength 10, the default, without a visible effect on the quality.
        @_alwaysEmitIntoClient
        public static var level10: Strength { Self(rawValue: "10") }
        /// Strength 20.
        @_alwaysEmitIntoClient
        public static var level20: Strength { Self(rawValue: "20") }
        /// Strength 30; from this strength on, the dynamic modes are recommended.
        @_alwaysEmitIntoClient
        public static var level30: Strength { Self(rawValue: "30") }
        /// Strength 40.
        @_alwaysEmitIntoClient
        public static var level40: Strength { Self(rawValue: "40") }
        /// Strength 50.
        @_alwaysEmitIntoClient
        public static var level50: Strength { Self(rawValue: "50") }
        /// Strength 60, which is deprecated.
        @_alwaysEmitIntoClient
        public static var level60: Strength { Self(rawValue: "60") }
        /// Strength 70, which is deprecated.
        @_alwaysEmitIntoClient
        public static var level70: Strength { Self(rawValue: "70") }
        /// Strength 80, which is deprecated.
        @_alwaysEmitIntoClient
        public static var level80: Strength { Self(rawValue: "80") }
        /// Strength 90, which is deprecated.
        @_alwaysEmitIntoClient
        public static var level90: Strength { Self(rawValue: "90") }
        /// Strength 100, which is deprecated.
        @_alwaysEmitIntoClient
        public static var level100: Strength { Self(rawValue: "100") }
    }

    /// Whether the distance between key frames is fixed or varies.
    public struct GOPMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The distance between key frames is always the device's default.
        @_alwaysEmitIntoClient
        public static var fixed: GOPMode { Self(rawValue: "fixed") }
        /// The distance between key frames varies from the default to the maximum, depending on the motion in the
        /// scene.
        @_alwaysEmitIntoClient
        public static var dynamic: GOPMode { Self(rawValue: "dynamic") }
    }

    /// Whether the frame rate is fixed or varies.
    public struct FPSMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The frame rate is the one that is set for the stream.
        @_alwaysEmitIntoClient
        public static var fixed: FPSMode { Self(rawValue: "fixed") }
        /// The frame rate depends on the motion in the scene; without effect while the strength is off.
        @_alwaysEmitIntoClient
        public static var dynamic: FPSMode { Self(rawValue: "dynamic") }
    }

    /// A purpose that settings are made for.
    public struct Profile: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// All settings are made by hand.
        @_alwaysEmitIntoClient
        public static var classic: Profile { Self(rawValue: "classic") }
        /// The lowest bit rate without a loss of quality; pictures can depend on later pictures (B-frames).
        @_alwaysEmitIntoClient
        public static var storage: Profile { Self(rawValue: "storage") }
        /// Settings that avoid peaks of the bit rate; key frames are smaller or are replaced.
        @_alwaysEmitIntoClient
        public static var networkLoadBalancing: Profile { Self(rawValue: "networkloadbalancing") }
    }

    /// How pictures that each refresh a part replace key frames.
    public struct GradualDecodeRefresh: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device decides.
        @_alwaysEmitIntoClient
        public static var automatic: GradualDecodeRefresh { Self(rawValue: "auto") }
        /// Key frames are not replaced.
        @_alwaysEmitIntoClient
        public static var off: GradualDecodeRefresh { Self(rawValue: "off") }
        /// Not explained by the documentation, which only lists this word.
        @_alwaysEmitIntoClient
        public static var low: GradualDecodeRefresh { Self(rawValue: "low") }
        /// Gradual refreshes replace most key frames; some key frames remain.
        @_alwaysEmitIntoClient
        public static var balanced: GradualDecodeRefresh { Self(rawValue: "balanced") }
    }

    /// The settings of a video channel.
    public struct Status: Sendable {
        /// The video channel, from 1 (`Channel`).
        public let channel: String
        /// The strength (`Strength`).
        public let strength: Strength?
        /// Whether the distance between key frames is fixed or varies (`GopMode`).
        public let gopMode: GOPMode?
        /// The maximum distance between key frames in dynamic mode, in pictures (`MaxGopLength`).
        public let maximumGOPLength: Int?
        /// Whether the frame rate is fixed or varies (`FpsMode`).
        public let fpsMode: FPSMode?
        /// The lowest frame rate in dynamic mode, in pictures per second; 0 for no limit (`MinFps`).
        public let minimumFPS: Int?
        /// The profile (`Profile`).
        public let profile: Profile?
        /// The level of features of the profile (`ProfileLevel`).
        public let profileLevel: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channel: The video channel, from 1.
        ///   - strength: The strength.
        ///   - gopMode: Whether the distance between key frames is fixed or varies.
        ///   - maximumGOPLength: The maximum distance between key frames in dynamic mode, in pictures.
        ///   - fpsMode: Whether the frame rate is fixed or varies.
        ///   - minimumFPS: The lowest frame rate in dynamic mode, in pictures per second; 0 for no limit.
        ///   - profile: The profile.
        ///   - profileLevel: The level of features of the profile.
        @_alwaysEmitIntoClient
        public init(
            channel: String, strength: Strength? = nil, gopMode: GOPMode? = nil, maximumGOPLength: Int? = nil,
            fpsMode: FPSMode? = nil, minimumFPS: Int? = nil, profile: Profile? = nil, profileLevel: Int? = nil
        ) {
            self.channel = channel
            self.strength = strength
            self.gopMode = gopMode
            self.maximumGOPLength = maximumGOPLength
            self.fpsMode = fpsMode
            self.minimumFPS = minimumFPS
            self.profile = profile
            self.profileLevel = profileLevel
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var channel: String?
            var strength: Strength?
            var gopMode: GOPMode?
            var maximumGOPLength: Int?
            var fpsMode: FPSMode?
            var minimumFPS: Int?
            var profile: Profile?
            var profileLevel: Int?
            let elements: StaticString = """
                Channel,Strength,GopMode,MaxGopLength,FpsMode,MinFps,Profile,ProfileLevel
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: channel = try xml.readText()
                case 1: strength = try Strength(rawValue: xml.readText())
                case 2: gopMode = try GOPMode(rawValue: xml.readText())
                case 3: maximumGOPLength = try Int(wire: xml.readText())
                case 4: fpsMode = try FPSMode(rawValue: xml.readText())
                case 5: minimumFPS = try Int(wire: xml.readText())
                case 6: profile = try Profile(rawValue: xml.readText())
                case 7: profileLevel = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let channel else { throw xml.missingField("Channel") }
            self.channel = channel
            self.strength = strength
            self.gopMode = gopMode
            self.maximumGOPLength = maximumGOPLength
            self.fpsMode = fpsMode
            self.minimumFPS = minimumFPS
            self.profile = profile
            self.profileLevel = profileLevel
        }
    }

    /// A profile that the device has.
    public struct ProfileCapabilities: Sendable {
        /// The profile (`Name`).
        public let name: Profile
        /// The highest level of features (`MaxLevel`).
        public let maximumLevel: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The profile.
        ///   - maximumLevel: The highest level of features.
        @_alwaysEmitIntoClient
        public init(name: Profile, maximumLevel: Int? = nil) {
            self.name = name
            self.maximumLevel = maximumLevel
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: Profile?
            var maximumLevel: Int?
            while let element = try xml.nextElement(of: "Name,MaxLevel") {
                switch element {
                case 0: name = try Profile(rawValue: xml.readText())
                case 1: maximumLevel = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("Name") }
            self.name = name
            self.maximumLevel = maximumLevel
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The video channel is invalid.
        @_alwaysEmitIntoClient
        public static var invalidChannel: DeviceError.Code { 20 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
        /// The strength is invalid.
        @_alwaysEmitIntoClient
        public static var invalidStrength: DeviceError.Code { 50 }
        /// The GOP mode is invalid.
        @_alwaysEmitIntoClient
        public static var invalidGOPMode: DeviceError.Code { 60 }
        /// The maximum distance between key frames is invalid.
        @_alwaysEmitIntoClient
        public static var invalidGOPLength: DeviceError.Code { 70 }
        /// The frame rate mode is invalid.
        @_alwaysEmitIntoClient
        public static var invalidFPSMode: DeviceError.Code { 80 }
        /// The lowest frame rate is invalid.
        @_alwaysEmitIntoClient
        public static var invalidMinimumFPS: DeviceError.Code { 90 }
    }
}

extension Vapix {
    /// Zipstream, which lowers the bit rate of parts of the picture that matter less.
    @_alwaysEmitIntoClient
    public var zipstream: Zipstream { Zipstream(vapix: self) }
}
