// Generated from Specs/people-counter-3d-old.yaml by vapix-generate. Do not edit.

public import VapixClient

/// AXIS 3D People Counter on stereo cameras before AXIS P8815-2.
///
/// AXIS P8815-2 does not have this API.
///
/// Deprecated: Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.
///
/// See <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/>.
public struct StereoPeopleCounter: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads how many people have passed since midnight.
    ///
    /// Deprecated: Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#request-real-time-data-1>.
    ///
    /// - Returns: The counts of today.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCounts() async throws -> CountsReply {
        try await vapix.send(Self.getCounts())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCounts() -> VapixCall<CountsReply> { callGetCounts }

    private static let callGetCounts = VapixCall<CountsReply>(
        id: "stereoPeopleCounter/getCounts", path: "/stereo/people-counter/counts.json", arguments: .get,
        access: .admin, effect: .read, reply: .document(reading: CountsReply.init(from:)))

    /// Reads the counts of days as lines of values that commas separate.
    ///
    /// The first line names the values: start of the interval, the same in Unix time, in, out.
    ///
    /// Deprecated: Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#list-download-statistics>.
    ///
    /// - Parameters:
    ///   - interval: The length of the intervals (`resolution`).
    ///   - days: The days: `20170110`, `20170110-20170112`, `20170110,20170112` or `all`; all if left out (`date`).
    /// - Returns: The counts, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportCSV(interval: Interval, days: String? = nil) async throws -> String {
        try await vapix.send(Self.exportCSV(interval: interval, days: days))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportCSV(interval: Interval, days: String? = nil) -> VapixCall<String> {
        VapixCall(
            id: "stereoPeopleCounter/exportCSV", path: "/stereo/people-counter/export.csv", arguments: .get,
            access: .admin, effect: .read, reply: .text
        ) { query in
            query.append("date", days)
            query.append("resolution", interval.rawValue)
            query.append("method", "download")
        }
    }

    /// Reads the counts of days as JSON.
    ///
    /// The documentation does not show the reply.
    ///
    /// Deprecated: Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#list-download-statistics>.
    ///
    /// - Parameters:
    ///   - interval: The length of the intervals (`resolution`).
    ///   - days: The days: `20170110`, `20170110-20170112`, `20170110,20170112` or `all`; all if left out (`date`).
    /// - Returns: The counts as JSON.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportJSON(interval: Interval, days: String? = nil) async throws -> JSONValue {
        try await vapix.send(Self.exportJSON(interval: interval, days: days))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportJSON(interval: Interval, days: String? = nil) -> VapixCall<JSONValue> {
        VapixCall(
            id: "stereoPeopleCounter/exportJSON", path: "/stereo/people-counter/export.json", arguments: .get,
            access: .admin, effect: .read, reply: .document
        ) { query in
            query.append("date", days)
            query.append("resolution", interval.rawValue)
            query.append("method", "download")
        }
    }

    /// Reads how many pictures per second the application examines.
    ///
    /// Deprecated: Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#list-frame-rate>.
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
        id: "stereoPeopleCounter/getFrameRate", path: "/stereo/fps.json", arguments: .get, access: .admin,
        effect: .read, reply: .document(reading: FrameRateReply.init(from:)))

    /// Reads the latest I/O signals, `True` or `False`.
    ///
    /// The documentation does not say which signals.
    ///
    /// Deprecated: Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#io-interface>.
    ///
    /// - Returns: The signal, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getIO() async throws -> String {
        try await vapix.send(Self.getIO())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getIO() -> VapixCall<String> { callGetIO }

    private static let callGetIO = VapixCall<String>(
        id: "stereoPeopleCounter/getIO", path: "/stereo/io.json", arguments: .get, access: .admin, effect: .read,
        reply: .text)

    /// Reads the application's parameters.
    ///
    /// The documentation does not show the reply.
    ///
    /// Deprecated: Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#list-parameters>.
    ///
    /// - Returns: The parameters as JSON.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getParameters() async throws -> JSONValue {
        try await vapix.send(Self.getParameters())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getParameters() -> VapixCall<JSONValue> { callGetParameters }

    private static let callGetParameters = VapixCall<JSONValue>(
        id: "stereoPeopleCounter/getParameters", path: "/stereo/params.json", arguments: .get, access: .admin,
        effect: .read, reply: .document)

    /// The reply to ``getCounts()-swift.method``.
    public struct CountsReply: Sendable {
        /// The camera's MAC address (`serial`).
        public let serialNumber: String?
        /// The application's name.
        public let name: String?
        /// The camera's time, `20180115121710` for example.
        public let timestamp: String?
        /// The number of people who went in today (`in`).
        public let peopleIn: Int64
        /// The number of people who went out today (`out`).
        public let peopleOut: Int64
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - peopleIn: The number of people who went in today.
        ///   - peopleOut: The number of people who went out today.
        ///   - serialNumber: The camera's MAC address.
        ///   - name: The application's name.
        ///   - timestamp: The camera's time, `20180115121710` for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            peopleIn: Int64, peopleOut: Int64, serialNumber: String? = nil, name: String? = nil,
            timestamp: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.peopleIn = peopleIn
            self.peopleOut = peopleOut
            self.serialNumber = serialNumber
            self.name = name
            self.timestamp = timestamp
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var serialNumber: String?
            var name: String?
            var timestamp: String?
            var peopleIn: Int64?
            var peopleOut: Int64?
            while let key = try json.nextMember(of: "serial,name,timestamp,in,out") {
                switch key {
                case 0: serialNumber = try json.readString()
                case 1: name = try json.readString()
                case 2: timestamp = try json.readString()
                case 3: peopleIn = try json.readInt64()
                case 4: peopleOut = try json.readInt64()
                default: break
                }
            }
            self.serialNumber = serialNumber
            self.name = name
            self.timestamp = timestamp
            guard let peopleIn else { throw json.missingField("in") }
            self.peopleIn = peopleIn
            guard let peopleOut else { throw json.missingField("out") }
            self.peopleOut = peopleOut
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getFrameRate()-swift.method``.
    public struct FrameRateReply: Sendable {
        /// The current frame rate, in pictures per second (`fps`).
        public let current: Double
        /// The average frame rate of the last 5 pictures, in pictures per second (`fps_5`).
        public let average5: Double?
        /// The average frame rate of the last 50 pictures, in pictures per second (`fps_50`).
        public let average50: Double?
        /// The average frame rate of the last 100 pictures, in pictures per second (`fps_100`).
        public let average100: Double?
        /// The average frame rate of the last 1000 pictures, in pictures per second (`fps_1000`).
        public let average1000: Double?
        /// The number of counted pictures.
        public let frames: Int64?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - current: The current frame rate, in pictures per second.
        ///   - average5: The average frame rate of the last 5 pictures, in pictures per second.
        ///   - average50: The average frame rate of the last 50 pictures, in pictures per second.
        ///   - average100: The average frame rate of the last 100 pictures, in pictures per second.
        ///   - average1000: The average frame rate of the last 1000 pictures, in pictures per second.
        ///   - frames: The number of counted pictures.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            current: Double, average5: Double? = nil, average50: Double? = nil, average100: Double? = nil,
            average1000: Double? = nil, frames: Int64? = nil, other: [String: JSONValue] = [:]
        ) {
            self.current = current
            self.average5 = average5
            self.average50 = average50
            self.average100 = average100
            self.average1000 = average1000
            self.frames = frames
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var current: Double?
            var average5: Double?
            var average50: Double?
            var average100: Double?
            var average1000: Double?
            var frames: Int64?
            while let key = try json.nextMember(of: "fps,fps_5,fps_50,fps_100,fps_1000,frames") {
                switch key {
                case 0: current = try json.readDouble()
                case 1: average5 = try json.readDouble()
                case 2: average50 = try json.readDouble()
                case 3: average100 = try json.readDouble()
                case 4: average1000 = try json.readDouble()
                case 5: frames = try json.readInt64()
                default: break
                }
            }
            guard let current else { throw json.missingField("fps") }
            self.current = current
            self.average5 = average5
            self.average50 = average50
            self.average100 = average100
            self.average1000 = average1000
            self.frames = frames
            self.other = json.keptMembersOfObject()
        }
    }

    /// The length of intervals.
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

        /// A minute.
        @_alwaysEmitIntoClient
        public static var minute: Interval { Self(rawValue: "minute") }
        /// An hour.
        @_alwaysEmitIntoClient
        public static var hour: Interval { Self(rawValue: "hour") }
        /// A day.
        @_alwaysEmitIntoClient
        public static var day: Interval { Self(rawValue: "day") }
    }
}

extension Vapix {
    /// AXIS 3D People Counter on stereo cameras before AXIS P8815-2.
    @_alwaysEmitIntoClient
    public var stereoPeopleCounter: StereoPeopleCounter { StereoPeopleCounter(vapix: self) }
}
