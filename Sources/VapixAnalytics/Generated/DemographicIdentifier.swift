// Generated from Specs/demographic-identifier.yaml by vapix-generate. Do not edit.

public import VapixClient

/// AXIS Demographic Identifier, which estimates the age and gender of the people whose faces it sees.
///
/// The application must be installed and running.
///
/// See <https://developer.axis.com/vapix/applications/demographic-identifier-api/>.
public struct DemographicIdentifier: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the faces that are in the picture now.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-live-tracks-1>.
    ///
    /// - Returns: The faces in the picture.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLiveTracks() async throws -> LiveTracksReply {
        try await vapix.send(Self.getLiveTracks())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLiveTracks() -> VapixCall<LiveTracksReply> { callGetLiveTracks }

    private static let callGetLiveTracks = VapixCall<LiveTracksReply>(
        id: "demographicIdentifier/getLiveTracks", path: "/local/demographics/.api", arguments: .get, access: .admin,
        effect: .read, reply: .document(reading: LiveTracksReply.init(from:))
    ) { query in
        query.append(nameAlone: "tracks-live.json")
    }

    /// Reads the faces that have left the picture.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-ended-tracks-1>.
    ///
    /// - Parameter period: How far to look back, in whole seconds; 15 minutes if left out (`time`).
    /// - Returns: The faces that have left the picture.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEndedTracks(period: Duration? = nil) async throws -> EndedTracksReply {
        try await vapix.send(Self.getEndedTracks(period: period))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEndedTracks(period: Duration? = nil) -> VapixCall<EndedTracksReply> {
        VapixCall(
            id: "demographicIdentifier/getEndedTracks", path: "/local/demographics/.api", arguments: .get,
            access: .admin, effect: .read, reply: .document(reading: EndedTracksReply.init(from:))
        ) { query in
            query.append(nameAlone: "tracks-ended.json")
            query.append("time", period, in: .seconds)
        }
    }

    /// Reads the faces that are in the picture, and those that have left it.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-live-and-ended-tracks-1>.
    ///
    /// - Parameter period: How far to look back, in whole seconds; 15 minutes if left out (`time`).
    /// - Returns: The faces in the picture, and those that have left it.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTracks(period: Duration? = nil) async throws -> TracksReply {
        try await vapix.send(Self.getTracks(period: period))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTracks(period: Duration? = nil) -> VapixCall<TracksReply> {
        VapixCall(
            id: "demographicIdentifier/getTracks", path: "/local/demographics/.api", arguments: .get, access: .admin,
            effect: .read, reply: .document(reading: TracksReply.init(from:))
        ) { query in
            query.append(nameAlone: "tracks-live-and-ended.json")
            query.append("time", period, in: .seconds)
        }
    }

    /// Reads how many pictures per second the application examines.
    ///
    /// The documentation has the path without `/local`.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-fps>.
    ///
    /// - Returns: The pictures per second.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFrameRate() async throws -> FrameRateReply {
        try await vapix.send(Self.getFrameRate())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFrameRate() -> VapixCall<FrameRateReply> { callGetFrameRate }

    private static let callGetFrameRate = VapixCall<FrameRateReply>(
        id: "demographicIdentifier/getFrameRate", path: "/local/demographics/.api", arguments: .get, access: .admin,
        effect: .read, reply: .document(reading: FrameRateReply.init(from:))
    ) { query in
        query.append(nameAlone: "fps.json")
    }

    /// Restarts the application.
    ///
    /// The documentation has the path without `/local`, and does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: operator; by the name of its path. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/demographic-identifier-api/#restart-service>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func restart() async throws {
        try await vapix.send(Self.restart())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func restart() -> VapixCall<Void> { callRestart }

    private static let callRestart = VapixCall<Void>(
        id: "demographicIdentifier/restart", path: "/local/demographics/.apioperator", arguments: .get,
        access: .operator, effect: .once, reply: .nothing
    ) { query in
        query.append(nameAlone: "restart")
    }

    /// Reboots the camera.
    ///
    /// The documentation has the path without `/local`, and does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: operator; by the name of its path. Effect: once.
    /// Page: <https://developer.axis.com/vapix/applications/demographic-identifier-api/#reboot-the-camera>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func reboot() async throws {
        try await vapix.send(Self.reboot())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func reboot() -> VapixCall<Void> { callReboot }

    private static let callReboot = VapixCall<Void>(
        id: "demographicIdentifier/reboot", path: "/local/demographics/.apioperator", arguments: .get,
        access: .operator, effect: .once, reply: .nothing
    ) { query in
        query.append(nameAlone: "reboot")
    }

    /// Reads the statistics of days as JSON.
    ///
    /// Days are in the camera's time, written `20170512`. The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-statistics>.
    ///
    /// - Parameters:
    ///   - days: The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out (`date`).
    ///   - interval: The length of the intervals; quarters of an hour if left out (`res`).
    /// - Returns: The statistics as JSON.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportJSON(days: String? = nil, interval: Interval? = nil) async throws -> JSONValue {
        try await vapix.send(Self.exportJSON(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportJSON(days: String? = nil, interval: Interval? = nil) -> VapixCall<JSONValue> {
        VapixCall(
            id: "demographicIdentifier/exportJSON", path: "/local/demographics/.api", arguments: .get, access: .admin,
            effect: .read, reply: .document
        ) { query in
            query.append(nameAlone: "export-json")
            query.append("date", days)
            query.append("res", interval?.rawValue)
        }
    }

    /// The reply to ``getLiveTracks()-swift.method``.
    public struct LiveTracksReply: Sendable {
        /// The faces in the picture.
        public let live: Tracks?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - live: The faces in the picture.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(live: Tracks? = nil, other: [String: JSONValue] = [:]) {
            self.live = live
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var live: Tracks?
            while let key = try json.nextMember(of: "live") {
                switch key {
                case 0: live = try json.read(Tracks.self)
                default: break
                }
            }
            self.live = live
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getEndedTracks(period:)-swift.method``.
    public struct EndedTracksReply: Sendable {
        /// The faces that have left the picture.
        public let ended: Tracks?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ended: The faces that have left the picture.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ended: Tracks? = nil, other: [String: JSONValue] = [:]) {
            self.ended = ended
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var ended: Tracks?
            while let key = try json.nextMember(of: "ended") {
                switch key {
                case 0: ended = try json.read(Tracks.self)
                default: break
                }
            }
            self.ended = ended
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getTracks(period:)-swift.method``.
    public struct TracksReply: Sendable {
        /// The faces in the picture.
        public let live: Tracks?
        /// The faces that have left the picture.
        public let ended: Tracks?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - live: The faces in the picture.
        ///   - ended: The faces that have left the picture.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(live: Tracks? = nil, ended: Tracks? = nil, other: [String: JSONValue] = [:]) {
            self.live = live
            self.ended = ended
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var live: Tracks?
            var ended: Tracks?
            while let key = try json.nextMember(of: "live,ended") {
                switch key {
                case 0: live = try json.read(Tracks.self)
                case 1: ended = try json.read(Tracks.self)
                default: break
                }
            }
            self.live = live
            self.ended = ended
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getFrameRate()-swift.method``.
    public struct FrameRateReply: Sendable {
        /// The number of pictures examined per second (`fps`).
        public let framesPerSecond: Double
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - framesPerSecond: The number of pictures examined per second.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(framesPerSecond: Double, other: [String: JSONValue] = [:]) {
            self.framesPerSecond = framesPerSecond
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var framesPerSecond: Double?
            while let key = try json.nextMember(of: "fps") {
                switch key {
                case 0: framesPerSecond = try json.readDouble()
                default: break
                }
            }
            guard let framesPerSecond else { throw json.missingField("fps") }
            self.framesPerSecond = framesPerSecond
            self.other = json.keptMembersOfObject()
        }
    }

    /// A list of faces.
    public struct Tracks: Sendable, JSONReadable {
        /// The start of the examined period, in seconds since 1970; nil for faces in the picture (`time_start`).
        public let start: Double?
        /// The end of the examined period, in seconds since 1970; nil for faces in the picture (`time_end`).
        public let end: Double?
        /// The faces.
        public let tracks: [Track]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - start: The start of the examined period, in seconds since 1970; nil for faces in the picture.
        ///   - end: The end of the examined period, in seconds since 1970; nil for faces in the picture.
        ///   - tracks: The faces.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(start: Double? = nil, end: Double? = nil, tracks: [Track] = [], other: [String: JSONValue] = [:]) {
            self.start = start
            self.end = end
            self.tracks = tracks
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var start: Double?
            var end: Double?
            var tracks: [Track] = []
            while let key = try json.nextMember(of: "time_start,time_end,tracks") {
                switch key {
                case 0: start = try json.readDouble()
                case 1: end = try json.readDouble()
                case 2: tracks = try json.readArray(of: Track.self)
                default: break
                }
            }
            self.start = start
            self.end = end
            self.tracks = tracks
            self.other = json.keptMembersOfObject()
        }
    }

    /// A face, for as long as it is in the picture.
    public struct Track: Sendable, JSONReadable {
        /// When the face was first seen, in seconds since 1970 (`time_start`).
        public let start: Double
        /// When the face was last seen, in seconds since 1970 (`time_end`).
        public let end: Double
        /// The average estimated gender since the start: -1 for female, 1 for male (`gender_average`).
        public let averageGender: Int?
        /// The average estimated age since the start, in years (`age_average`).
        public let averageAge: Int?
        /// The average size of the face's box since the start (`boxsize_average`).
        public let averageBoxSize: Int?
        /// The estimated gender when the face was last seen: -1 for female, 1 for male; nil after the face has left
        /// (`gender_last`).
        public let lastGender: Int?
        /// The estimated age in years when the face was last seen; nil after the face has left (`age_last`).
        public let lastAge: Int?
        /// The size of the face's box when the face was last seen; nil after the face has left (`boxsize_last`).
        public let lastBoxSize: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - start: When the face was first seen, in seconds since 1970.
        ///   - end: When the face was last seen, in seconds since 1970.
        ///   - averageGender: The average estimated gender since the start: -1 for female, 1 for male.
        ///   - averageAge: The average estimated age since the start, in years.
        ///   - averageBoxSize: The average size of the face's box since the start.
        ///   - lastGender: The estimated gender when the face was last seen: -1 for female, 1 for male; nil after the
        ///     face has left.
        ///   - lastAge: The estimated age in years when the face was last seen; nil after the face has left.
        ///   - lastBoxSize: The size of the face's box when the face was last seen; nil after the face has left.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            start: Double, end: Double, averageGender: Int? = nil, averageAge: Int? = nil, averageBoxSize: Int? = nil,
            lastGender: Int? = nil, lastAge: Int? = nil, lastBoxSize: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.start = start
            self.end = end
            self.averageGender = averageGender
            self.averageAge = averageAge
            self.averageBoxSize = averageBoxSize
            self.lastGender = lastGender
            self.lastAge = lastAge
            self.lastBoxSize = lastBoxSize
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var start: Double?
            var end: Double?
            var averageGender: Int?
            var averageAge: Int?
            var averageBoxSize: Int?
            var lastGender: Int?
            var lastAge: Int?
            var lastBoxSize: Int?
            let keys: StaticString = """
                time_start,time_end,gender_average,age_average,boxsize_average,gender_last,age_last,boxsize_last
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: start = try json.readDouble()
                case 1: end = try json.readDouble()
                case 2: averageGender = try json.readInt()
                case 3: averageAge = try json.readInt()
                case 4: averageBoxSize = try json.readInt()
                case 5: lastGender = try json.readInt()
                case 6: lastAge = try json.readInt()
                case 7: lastBoxSize = try json.readInt()
                default: break
                }
            }
            guard let start else { throw json.missingField("time_start") }
            self.start = start
            guard let end else { throw json.missingField("time_end") }
            self.end = end
            self.averageGender = averageGender
            self.averageAge = averageAge
            self.averageBoxSize = averageBoxSize
            self.lastGender = lastGender
            self.lastAge = lastAge
            self.lastBoxSize = lastBoxSize
            self.other = json.keptMembersOfObject()
        }
    }

    /// The length of the intervals that statistics are for.
    public struct Interval: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A quarter of an hour.
        @_alwaysEmitIntoClient
        public static var quarterHour: Interval { Self(rawValue: "15m") }
        /// An hour.
        @_alwaysEmitIntoClient
        public static var hour: Interval { Self(rawValue: "1h") }
        /// A day.
        @_alwaysEmitIntoClient
        public static var day: Interval { Self(rawValue: "24h") }
    }
}

extension Vapix {
    /// AXIS Demographic Identifier, which estimates the age and gender of the people whose faces it sees.
    @_alwaysEmitIntoClient
    public var demographicIdentifier: DemographicIdentifier { DemographicIdentifier(vapix: self) }
}
