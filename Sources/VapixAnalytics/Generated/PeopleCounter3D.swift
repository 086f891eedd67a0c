// Generated from Specs/people-counter-3d.yaml by vapix-generate. Do not edit.

public import VapixClient

/// AXIS P8815-2, a 3D people counter.
///
/// See <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/>.
public struct PeopleCounter3D: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sets the estimated number of people in the area.
    ///
    /// The reply comes before the change takes effect.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#adjust-occupancy>.
    ///
    /// - Parameter occupancy: The new number of people.
    /// - Returns: The device's answer.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noEffect`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func adjustOccupancy(_ occupancy: Int) async throws -> AdjustOccupancyReply {
        try await vapix.send(Self.adjustOccupancy(occupancy))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func adjustOccupancy(_ occupancy: Int) -> VapixCall<AdjustOccupancyReply> {
        VapixCall(
            id: "peopleCounter3D/adjustOccupancy", path: "/axis-cgi/a3dpc.cgi", apiVersion: "1.0",
            method: "adjustOccupancy", access: .operator, effect: .idempotent,
            reply: .data(reading: AdjustOccupancyReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("occupancy", occupancy)
            json.endObject()
        }
    }

    /// Restarts the count of people at 0 without an event.
    ///
    /// Access: operator. Effect: once.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#restart-a-passthrough-countdown>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noEffect`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func restartPassthroughCountdown() async throws {
        try await vapix.send(Self.restartPassthroughCountdown())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func restartPassthroughCountdown() -> VapixCall<Void> { callRestartPassthroughCountdown }

    private static let callRestartPassthroughCountdown = VapixCall<Void>(
        id: "peopleCounter3D/restartPassthroughCountdown", path: "/axis-cgi/a3dpc.cgi", apiVersion: "1.0",
        method: "restartPassthroughCountdown", access: .operator, effect: .once, reply: .success)

    /// Reads how many people went in and out in intervals.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#download-foot-traffic-statistics>.
    ///
    /// - Parameters:
    ///   - start: The start: `now`, or the beginning of a day: `20200801`, `yesterday` or `today`.
    ///   - end: The end, in the same form as the start; a day stands for its beginning.
    ///   - interval: The length of the intervals (`resolution`).
    /// - Returns: The intervals.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportFootTraffic(
        start: String, end: String, interval: Interval
    ) async throws -> ExportFootTrafficReply {
        try await vapix.send(Self.exportFootTraffic(start: start, end: end, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportFootTraffic(
        start: String, end: String, interval: Interval
    ) -> VapixCall<ExportFootTrafficReply> {
        VapixCall(
            id: "peopleCounter3D/exportFootTraffic", path: "/a3dpc/api/export/json", arguments: .get, access: .admin,
            effect: .read, reply: .document(reading: ExportFootTrafficReply.init(from:))
        ) { query in
            query.append("start", start)
            query.append("end", end)
            query.append("resolution", interval.rawValue)
        }
    }

    /// Reads how many people went in and out in intervals, as lines of values that commas separate.
    ///
    /// The first line names the values: start, end, in, out.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#download-foot-traffic-statistics>.
    ///
    /// - Parameters:
    ///   - start: The start: `now`, or the beginning of a day: `20200801`, `yesterday` or `today`.
    ///   - end: The end, in the same form as the start; a day stands for its beginning.
    ///   - interval: The length of the intervals (`resolution`).
    /// - Returns: The intervals, as text.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportFootTrafficCSV(start: String, end: String, interval: Interval) async throws -> String {
        try await vapix.send(Self.exportFootTrafficCSV(start: start, end: end, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportFootTrafficCSV(start: String, end: String, interval: Interval) -> VapixCall<String> {
        VapixCall(
            id: "peopleCounter3D/exportFootTrafficCSV", path: "/a3dpc/api/export/csv", arguments: .get, access: .admin,
            effect: .read, reply: .text
        ) { query in
            query.append("start", start)
            query.append("end", end)
            query.append("resolution", interval.rawValue)
        }
    }

    /// Reads the highest occupancy of intervals.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#download-occupancy-statistics>.
    ///
    /// - Parameters:
    ///   - start: The start: `now`, or the beginning of a day: `20200801`, `yesterday` or `today`.
    ///   - end: The end, in the same form as the start; a day stands for its beginning.
    ///   - interval: The length of the intervals, at least an hour (`resolution`).
    /// - Returns: The intervals.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportOccupancy(start: String, end: String, interval: Interval) async throws -> ExportOccupancyReply {
        try await vapix.send(Self.exportOccupancy(start: start, end: end, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportOccupancy(
        start: String, end: String, interval: Interval
    ) -> VapixCall<ExportOccupancyReply> {
        VapixCall(
            id: "peopleCounter3D/exportOccupancy", path: "/a3dpc/api/export_occupancy/json", arguments: .get,
            access: .admin, effect: .read, reply: .document(reading: ExportOccupancyReply.init(from:))
        ) { query in
            query.append("start", start)
            query.append("end", end)
            query.append("resolution", interval.rawValue)
        }
    }

    /// Reads the highest occupancy of intervals, as lines of values that commas separate.
    ///
    /// The first line names the values: start, end, peak.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#download-occupancy-statistics>.
    ///
    /// - Parameters:
    ///   - start: The start: `now`, or the beginning of a day: `20200801`, `yesterday` or `today`.
    ///   - end: The end, in the same form as the start; a day stands for its beginning.
    ///   - interval: The length of the intervals, at least an hour (`resolution`).
    /// - Returns: The intervals, as text.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportOccupancyCSV(start: String, end: String, interval: Interval) async throws -> String {
        try await vapix.send(Self.exportOccupancyCSV(start: start, end: end, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportOccupancyCSV(start: String, end: String, interval: Interval) -> VapixCall<String> {
        VapixCall(
            id: "peopleCounter3D/exportOccupancyCSV", path: "/a3dpc/api/export_occupancy/csv", arguments: .get,
            access: .admin, effect: .read, reply: .text
        ) { query in
            query.append("start", start)
            query.append("end", end)
            query.append("resolution", interval.rawValue)
        }
    }

    /// Reads how many people are in the area now, as this camera and its secondary cameras count them.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#request-real-time-data>.
    ///
    /// - Returns: The people in the area.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOccupancy() async throws -> OccupancyReply {
        try await vapix.send(Self.getOccupancy())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOccupancy() -> VapixCall<OccupancyReply> { callGetOccupancy }

    private static let callGetOccupancy = VapixCall<OccupancyReply>(
        id: "peopleCounter3D/getOccupancy", path: "/a3dpc/api/occupancy", arguments: .get, access: .admin,
        effect: .read, reply: .document(reading: OccupancyReply.init(from:)))

    /// The reply to ``adjustOccupancy(_:)-swift.method``.
    public struct AdjustOccupancyReply: Sendable {
        /// A message to show to users.
        public let message: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - message: A message to show to users.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(message: String? = nil, other: [String: JSONValue] = [:]) {
            self.message = message
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var message: String?
            while let key = try json.nextMember(of: "message") {
                switch key {
                case 0: message = try json.readString()
                default: break
                }
            }
            self.message = message
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``exportFootTraffic(start:end:interval:)-swift.method``.
    public struct ExportFootTrafficReply: Sendable {
        /// The intervals (`data`).
        public let intervals: [FootTraffic]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - intervals: The intervals.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(intervals: [FootTraffic] = [], other: [String: JSONValue] = [:]) {
            self.intervals = intervals
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var intervals: [FootTraffic] = []
            while let key = try json.nextMember(of: "data") {
                switch key {
                case 0: intervals = try json.readArray(of: FootTraffic.self)
                default: break
                }
            }
            self.intervals = intervals
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``exportOccupancy(start:end:interval:)-swift.method``.
    public struct ExportOccupancyReply: Sendable {
        /// The intervals (`data`).
        public let intervals: [Occupancy]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - intervals: The intervals.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(intervals: [Occupancy] = [], other: [String: JSONValue] = [:]) {
            self.intervals = intervals
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var intervals: [Occupancy] = []
            while let key = try json.nextMember(of: "data") {
                switch key {
                case 0: intervals = try json.readArray(of: Occupancy.self)
                default: break
                }
            }
            self.intervals = intervals
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getOccupancy()-swift.method``.
    public struct OccupancyReply: Sendable {
        /// The estimated number of people in the area.
        public let occupancy: Int64
        /// The camera's serial number (`serial`).
        public let serialNumber: String?
        /// The time, `2020-12-03T16:28:05+01:00` for example.
        public let timestamp: String?
        /// The number of people who went in (`total_in`).
        public let totalIn: Int64?
        /// The number of people who went out (`total_out`).
        public let totalOut: Int64?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - occupancy: The estimated number of people in the area.
        ///   - serialNumber: The camera's serial number.
        ///   - timestamp: The time, `2020-12-03T16:28:05+01:00` for example.
        ///   - totalIn: The number of people who went in.
        ///   - totalOut: The number of people who went out.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            occupancy: Int64, serialNumber: String? = nil, timestamp: String? = nil, totalIn: Int64? = nil,
            totalOut: Int64? = nil, other: [String: JSONValue] = [:]
        ) {
            self.occupancy = occupancy
            self.serialNumber = serialNumber
            self.timestamp = timestamp
            self.totalIn = totalIn
            self.totalOut = totalOut
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var occupancy: Int64?
            var serialNumber: String?
            var timestamp: String?
            var totalIn: Int64?
            var totalOut: Int64?
            while let key = try json.nextMember(of: "occupancy,serial,timestamp,total_in,total_out") {
                switch key {
                case 0: occupancy = try json.readInt64()
                case 1: serialNumber = try json.readString()
                case 2: timestamp = try json.readString()
                case 3: totalIn = try json.readInt64()
                case 4: totalOut = try json.readInt64()
                default: break
                }
            }
            guard let occupancy else { throw json.missingField("occupancy") }
            self.occupancy = occupancy
            self.serialNumber = serialNumber
            self.timestamp = timestamp
            self.totalIn = totalIn
            self.totalOut = totalOut
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

    /// How many people went in and out in an interval.
    public struct FootTraffic: Sendable, JSONReadable {
        /// The start in the camera's time, `2020-06-23 00:00:00` for example.
        public let start: String
        /// The end of the interval, in the camera's time.
        public let end: String
        /// The number of people who went in (`in`).
        public let peopleIn: Int64
        /// The number of people who went out (`out`).
        public let peopleOut: Int64
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - start: The start in the camera's time, `2020-06-23 00:00:00` for example.
        ///   - end: The end of the interval, in the camera's time.
        ///   - peopleIn: The number of people who went in.
        ///   - peopleOut: The number of people who went out.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(start: String, end: String, peopleIn: Int64, peopleOut: Int64, other: [String: JSONValue] = [:]) {
            self.start = start
            self.end = end
            self.peopleIn = peopleIn
            self.peopleOut = peopleOut
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var start: String?
            var end: String?
            var peopleIn: Int64?
            var peopleOut: Int64?
            while let key = try json.nextMember(of: "start,end,in,out") {
                switch key {
                case 0: start = try json.readString()
                case 1: end = try json.readString()
                case 2: peopleIn = try json.readInt64()
                case 3: peopleOut = try json.readInt64()
                default: break
                }
            }
            guard let start else { throw json.missingField("start") }
            self.start = start
            guard let end else { throw json.missingField("end") }
            self.end = end
            guard let peopleIn else { throw json.missingField("in") }
            self.peopleIn = peopleIn
            guard let peopleOut else { throw json.missingField("out") }
            self.peopleOut = peopleOut
            self.other = json.keptMembersOfObject()
        }
    }

    /// The highest occupancy in an interval.
    public struct Occupancy: Sendable, JSONReadable {
        /// The start in the camera's time, `2023-01-08 00:00:00` for example.
        public let start: String
        /// The end of the interval, in the camera's time.
        public let end: String
        /// The maximum number of people at one time.
        public let peak: Int64
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - start: The start in the camera's time, `2023-01-08 00:00:00` for example.
        ///   - end: The end of the interval, in the camera's time.
        ///   - peak: The maximum number of people at one time.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(start: String, end: String, peak: Int64, other: [String: JSONValue] = [:]) {
            self.start = start
            self.end = end
            self.peak = peak
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var start: String?
            var end: String?
            var peak: Int64?
            while let key = try json.nextMember(of: "start,end,peak") {
                switch key {
                case 0: start = try json.readString()
                case 1: end = try json.readString()
                case 2: peak = try json.readInt64()
                default: break
                }
            }
            guard let start else { throw json.missingField("start") }
            self.start = start
            guard let end else { throw json.missingField("end") }
            self.end = end
            guard let peak else { throw json.missingField("peak") }
            self.peak = peak
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The feature is turned off, or another device estimates the occupancy; see the message.
        @_alwaysEmitIntoClient
        public static var noEffect: DeviceError.Code { 1200 }
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
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The transport failed, because of the HTTP method for example.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
    }
}

extension Vapix {
    /// AXIS P8815-2, a 3D people counter.
    @_alwaysEmitIntoClient
    public var peopleCounter3D: PeopleCounter3D { PeopleCounter3D(vapix: self) }
}
