// Generated from Specs/people-counter.yaml by vapix-generate. Do not edit.

public import VapixClient

/// AXIS People Counter, which counts the people who pass a line in both directions.
///
/// The application must be installed and running.
///
/// Days are in the camera's time, written `20170512`.
///
/// See <https://developer.axis.com/vapix/applications/people-counter-api/>.
public struct PeopleCounter: Sendable {
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
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#request-real-time-data>.
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
        id: "peopleCounter/getCounts", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
        reply: .document(reading: CountsReply.init(from:))
    ) { query in
        query.append(nameAlone: "live-sum.json")
    }

    /// Lists the days for which there are counts.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#list-available-data>.
    ///
    /// - Returns: The days for which there are counts.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listDays() async throws -> ListDaysReply {
        try await vapix.send(Self.listDays())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listDays() -> VapixCall<ListDaysReply> { callListDays }

    private static let callListDays = VapixCall<ListDaysReply>(
        id: "peopleCounter/listDays", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
        reply: .document(reading: ListDaysReply.init(from:))
    ) { query in
        query.append(nameAlone: "list-cnt.json")
    }

    /// Reads the counts of days as a file for AXIS Store Data Manager.
    ///
    /// The documentation does not show the file.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#download-binary-data>.
    ///
    /// - Parameter days: The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all` (`date`).
    /// - Returns: The counts, as a stream of a .cnt file.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportBinary(days: String) async throws -> ReplyStream {
        try await vapix.send(Self.exportBinary(days: days))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportBinary(days: String) -> VapixCall<ReplyStream> {
        VapixCall(
            id: "peopleCounter/exportBinary", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
            reply: .stream("application/octet-stream")
        ) { query in
            query.append(nameAlone: "export-cnt")
            query.append("date", days)
        }
    }

    /// Reads the counts of days as lines of values that commas separate.
    ///
    /// The first line names the values. The documentation does not show them.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#request-csv-data>.
    ///
    /// - Parameters:
    ///   - days: The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out (`date`).
    ///   - interval: The length of the intervals; a quarter of an hour if absent (`res`).
    /// - Returns: The counts, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportCSV(days: String? = nil, interval: Interval? = nil) async throws -> String {
        try await vapix.send(Self.exportCSV(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportCSV(days: String? = nil, interval: Interval? = nil) -> VapixCall<String> {
        VapixCall(
            id: "peopleCounter/exportCSV", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
            reply: .text
        ) { query in
            query.append(nameAlone: "export-csv")
            query.append("date", days)
            query.append("res", interval?.rawValue)
        }
    }

    /// Reads the counts of days as JSON.
    ///
    /// The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#request-json-data>.
    ///
    /// - Parameters:
    ///   - days: The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out (`date`).
    ///   - interval: The length of the intervals; a quarter of an hour if absent (`res`).
    /// - Returns: The counts as JSON.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportJSON(days: String? = nil, interval: Interval? = nil) async throws -> JSONValue {
        try await vapix.send(Self.exportJSON(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportJSON(days: String? = nil, interval: Interval? = nil) -> VapixCall<JSONValue> {
        VapixCall(
            id: "peopleCounter/exportJSON", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
            reply: .document
        ) { query in
            query.append(nameAlone: "export-json")
            query.append("date", days)
            query.append("res", interval?.rawValue)
        }
    }

    /// Reads the counts of days as XML.
    ///
    /// The DTD is the camera's file `/local/tvpc/appdata.dtd`. The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#request-xml-data>.
    ///
    /// - Parameters:
    ///   - days: The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out (`date`).
    ///   - interval: The length of the intervals; a quarter of an hour if absent (`res`).
    /// - Returns: The counts as XML, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportXML(days: String? = nil, interval: Interval? = nil) async throws -> String {
        try await vapix.send(Self.exportXML(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportXML(days: String? = nil, interval: Interval? = nil) -> VapixCall<String> {
        VapixCall(
            id: "peopleCounter/exportXML", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
            reply: .text
        ) { query in
            query.append(nameAlone: "export-xml")
            query.append("date", days)
            query.append("res", interval?.rawValue)
        }
    }

    /// Deletes all counts from the camera permanently.
    ///
    /// Access: operator; by the name of its path. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#clear-counting-data>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func clear() async throws {
        try await vapix.send(Self.clear())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func clear() -> VapixCall<Void> { callClear }

    private static let callClear = VapixCall<Void>(
        id: "peopleCounter/clear", path: "/local/tvpc/.apioperator", arguments: .get, access: .operator,
        effect: .idempotent, reply: .acknowledgement
    ) { query in
        query.append(nameAlone: "clear-data")
    }

    /// Reads where the counter's lines are in the picture.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#live-view-information>.
    ///
    /// - Returns: The places of the lines in the picture.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLines() async throws -> LinesReply {
        try await vapix.send(Self.getLines())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLines() -> VapixCall<LinesReply> { callGetLines }

    private static let callGetLines = VapixCall<LinesReply>(
        id: "peopleCounter/getLines", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
        reply: .document(reading: LinesReply.init(from:))
    ) { query in
        query.append(nameAlone: "cntpos.json")
    }

    /// Reads the log of the system.
    ///
    /// The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: operator; by the name of its path. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#show-the-system-log>.
    ///
    /// - Returns: The log, as a stream of text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func showLog() async throws -> ReplyStream {
        try await vapix.send(Self.showLog())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func showLog() -> VapixCall<ReplyStream> { callShowLog }

    private static let callShowLog = VapixCall<ReplyStream>(
        id: "peopleCounter/showLog", path: "/local/tvpc/.apioperator", arguments: .get, access: .operator,
        effect: .read, reply: .stream("text/plain")
    ) { query in
        query.append(nameAlone: "show-logs")
    }

    /// Reads the logs as a .tar.gz file.
    ///
    /// Access: operator; by the name of its path. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#generate-a-log-archive>.
    ///
    /// - Returns: The logs, as a stream of a .tar.gz file.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func generateLogArchive() async throws -> ReplyStream {
        try await vapix.send(Self.generateLogArchive())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func generateLogArchive() -> VapixCall<ReplyStream> { callGenerateLogArchive }

    private static let callGenerateLogArchive = VapixCall<ReplyStream>(
        id: "peopleCounter/generateLogArchive", path: "/local/tvpc/.apioperator", arguments: .get, access: .operator,
        effect: .read, reply: .stream("application/gzip")
    ) { query in
        query.append(nameAlone: "generate-logs")
    }

    /// Reads the application's parameters.
    ///
    /// The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#list-people-counter-parameters>.
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
        id: "peopleCounter/getParameters", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
        reply: .document
    ) { query in
        query.append(nameAlone: "params.json")
    }

    /// Writes parameters of the application.
    ///
    /// Before AXIS OS 5.60 the camera wanted them in another form, which this call does not have.
    ///
    /// Access: operator; by the name of its path; AXIS OS 5.60 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#set-people-counter-parameters>.
    ///
    /// - Parameter values: The parameters with their new values, `Counter.Height` for example.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setParameters(_ values: [String: String]) async throws {
        try await vapix.send(Self.setParameters(values))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setParameters(_ values: [String: String]) -> VapixCall<Void> {
        VapixCall(
            id: "peopleCounter/setParameters", path: "/local/tvpc/.apioperator", arguments: .post, access: .operator,
            effect: .idempotent, reply: .acknowledgement
        ) { query in
            query.append(nameAlone: "setparams")
            try query.append(parameters: values)
        }
    }

    /// Reads how many people are in the area now.
    ///
    /// The documentation has the path without `/local`, and does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#real-time-data>.
    ///
    /// - Returns: The occupancy as JSON.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOccupancy() async throws -> JSONValue {
        try await vapix.send(Self.getOccupancy())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOccupancy() -> VapixCall<JSONValue> { callGetOccupancy }

    private static let callGetOccupancy = VapixCall<JSONValue>(
        id: "peopleCounter/getOccupancy", path: "/local/tvpc/.api", arguments: .get, access: .admin, effect: .read,
        reply: .document
    ) { query in
        query.append(nameAlone: "live-occupancy.json")
    }

    /// Sets how many people are in the area now; only in the counter's naïve mode.
    ///
    /// The documentation has the path without `/local`, and does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#reset-occupancy>.
    ///
    /// - Parameter occupancy: The number of people (`occ`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func resetOccupancy(_ occupancy: Int) async throws {
        try await vapix.send(Self.resetOccupancy(occupancy))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resetOccupancy(_ occupancy: Int) -> VapixCall<Void> {
        VapixCall(
            id: "peopleCounter/resetOccupancy", path: "/local/tvpc/.api", arguments: .get, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append(nameAlone: "occupancy-reset")
            query.append("occ", occupancy)
        }
    }

    /// Reads the occupancy of a day as lines of values that commas separate.
    ///
    /// The settings of the application must have the occupancy on. The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#export-occupancy>.
    ///
    /// - Parameters:
    ///   - days: The day, `20180520` for example, or `all` for all days (`date`).
    ///   - interval: The length of the intervals (`res`).
    /// - Returns: The occupancy, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportOccupancyCSV(days: String, interval: Interval) async throws -> String {
        try await vapix.send(Self.exportOccupancyCSV(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportOccupancyCSV(days: String, interval: Interval) -> VapixCall<String> {
        VapixCall(
            id: "peopleCounter/exportOccupancyCSV", path: "/local/tvpc/.api", arguments: .get, access: .admin,
            effect: .read, reply: .text
        ) { query in
            query.append(nameAlone: "occupancy-export-csv")
            query.append("date", days)
            query.append("res", interval.rawValue)
        }
    }

    /// Reads the occupancy of a day.
    ///
    /// The settings of the application must have the occupancy on.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#export-occupancy>.
    ///
    /// - Parameters:
    ///   - days: The day, `20180520` for example, or `all` for all days (`date`).
    ///   - interval: The length of the intervals (`res`).
    /// - Returns: The occupancy by interval.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportOccupancyJSON(days: String, interval: Interval) async throws -> ExportOccupancyJSONReply {
        try await vapix.send(Self.exportOccupancyJSON(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportOccupancyJSON(days: String, interval: Interval) -> VapixCall<ExportOccupancyJSONReply> {
        VapixCall(
            id: "peopleCounter/exportOccupancyJSON", path: "/local/tvpc/.api", arguments: .get, access: .admin,
            effect: .read, reply: .document(reading: ExportOccupancyJSONReply.init(from:))
        ) { query in
            query.append(nameAlone: "occupancy-export-json")
            query.append("date", days)
            query.append("res", interval.rawValue)
        }
    }

    /// Reads the occupancy of a day as XML.
    ///
    /// The settings of the application must have the occupancy on. The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/people-counter-api/#export-occupancy>.
    ///
    /// - Parameters:
    ///   - days: The day, `20180520` for example, or `all` for all days (`date`).
    ///   - interval: The length of the intervals (`res`).
    /// - Returns: The occupancy as XML, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportOccupancyXML(days: String, interval: Interval) async throws -> String {
        try await vapix.send(Self.exportOccupancyXML(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportOccupancyXML(days: String, interval: Interval) -> VapixCall<String> {
        VapixCall(
            id: "peopleCounter/exportOccupancyXML", path: "/local/tvpc/.api", arguments: .get, access: .admin,
            effect: .read, reply: .text
        ) { query in
            query.append(nameAlone: "occupancy-export-xml")
            query.append("date", days)
            query.append("res", interval.rawValue)
        }
    }

    /// The reply to ``getCounts()-swift.method``.
    public struct CountsReply: Sendable {
        /// The camera's serial number (`serial`).
        public let serialNumber: String?
        /// The counter's name.
        public let name: String?
        /// The camera's time, `20170503112756` for example.
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
        ///   - serialNumber: The camera's serial number.
        ///   - name: The counter's name.
        ///   - timestamp: The camera's time, `20170503112756` for example.
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

    /// The reply to ``listDays()-swift.method``.
    public struct ListDaysReply: Sendable {
        /// The camera's time, `20170513132513` for example.
        public let timestamp: String?
        /// The days, `20170510` for example.
        public let days: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - timestamp: The camera's time, `20170513132513` for example.
        ///   - days: The days, `20170510` for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(timestamp: String? = nil, days: [String] = [], other: [String: JSONValue] = [:]) {
            self.timestamp = timestamp
            self.days = days
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var timestamp: String?
            var days: [String] = []
            while let key = try json.nextMember(of: "timestamp,days") {
                switch key {
                case 0: timestamp = try json.readString()
                case 1: days = try json.readArray(of: String.self)
                default: break
                }
            }
            self.timestamp = timestamp
            self.days = days
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getLines()-swift.method``.
    public struct LinesReply: Sendable {
        /// The width of the video stream, in pixels.
        public let width: Int?
        /// The height of the video stream, in pixels.
        public let height: Int?
        /// The start of the blue lines, in pixels from the left.
        public let left: Int?
        /// The end of the blue lines, in pixels from the left.
        public let right: Int?
        /// The position of the upper blue line, in pixels from the top.
        public let top: Int?
        /// The position of the lower blue line, in pixels from the top.
        public let bottom: Int?
        /// The upper side of the counting area, in pixels from the top, ignoring any curve (`yfirst`).
        public let areaTop: Int?
        /// The lower side of the counting area, in pixels from the top, ignoring any curve (`ylast`).
        public let areaBottom: Int?
        /// The radius of the counting area's curve, in pixels; 0 if the area has no curve.
        public let radius: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width of the video stream, in pixels.
        ///   - height: The height of the video stream, in pixels.
        ///   - left: The start of the blue lines, in pixels from the left.
        ///   - right: The end of the blue lines, in pixels from the left.
        ///   - top: The position of the upper blue line, in pixels from the top.
        ///   - bottom: The position of the lower blue line, in pixels from the top.
        ///   - areaTop: The upper side of the counting area, in pixels from the top, ignoring any curve.
        ///   - areaBottom: The lower side of the counting area, in pixels from the top, ignoring any curve.
        ///   - radius: The radius of the counting area's curve, in pixels; 0 if the area has no curve.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            width: Int? = nil, height: Int? = nil, left: Int? = nil, right: Int? = nil, top: Int? = nil,
            bottom: Int? = nil, areaTop: Int? = nil, areaBottom: Int? = nil, radius: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.width = width
            self.height = height
            self.left = left
            self.right = right
            self.top = top
            self.bottom = bottom
            self.areaTop = areaTop
            self.areaBottom = areaBottom
            self.radius = radius
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var width: Int?
            var height: Int?
            var left: Int?
            var right: Int?
            var top: Int?
            var bottom: Int?
            var areaTop: Int?
            var areaBottom: Int?
            var radius: Int?
            while let key = try json.nextMember(of: "width,height,left,right,top,bottom,yfirst,ylast,radius") {
                switch key {
                case 0: width = try json.readInt()
                case 1: height = try json.readInt()
                case 2: left = try json.readInt()
                case 3: right = try json.readInt()
                case 4: top = try json.readInt()
                case 5: bottom = try json.readInt()
                case 6: areaTop = try json.readInt()
                case 7: areaBottom = try json.readInt()
                case 8: radius = try json.readInt()
                default: break
                }
            }
            self.width = width
            self.height = height
            self.left = left
            self.right = right
            self.top = top
            self.bottom = bottom
            self.areaTop = areaTop
            self.areaBottom = areaBottom
            self.radius = radius
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``exportOccupancyJSON(days:interval:)-swift.method``.
    public struct ExportOccupancyJSONReply: Sendable {
        /// The counter of people.
        public let counter: OccupancyCounter?
        /// The values by start of interval, `20170908000000` for example: the occupancy, the average time of a stay,
        /// the people who went in and the people who went out (`data`).
        public let values: [String: [Double]]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - counter: The counter of people.
        ///   - values: The values by start of interval, `20170908000000` for example: the occupancy, the average time
        ///     of a stay, the people who went in and the people who went out.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            counter: OccupancyCounter? = nil, values: [String: [Double]] = [:], other: [String: JSONValue] = [:]
        ) {
            self.counter = counter
            self.values = values
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var counter: OccupancyCounter?
            var values: [String: [Double]] = [:]
            while let key = try json.nextMember(of: "counter,data") {
                switch key {
                case 0: counter = try json.read(OccupancyCounter.self)
                case 1: values = try json.readMap(of: [Double].self)
                default: break
                }
            }
            self.counter = counter
            self.values = values
            self.other = json.keptMembersOfObject()
        }
    }

    /// The length of the intervals that counts are for.
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

        /// A minute; only for the occupancy.
        @_alwaysEmitIntoClient
        public static var minute: Interval { Self(rawValue: "1m") }
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

    /// A counter of people in an area.
    public struct OccupancyCounter: Sendable, JSONReadable {
        /// The application's name.
        public let name: String?
        /// The camera's MAC address (`serial`).
        public let serialNumber: String?
        /// The length of the intervals (`delta`).
        public let interval: Duration?
        /// The names of the values, each with a number; the order of the names is lost.
        public let types: [String: Int64]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The application's name.
        ///   - serialNumber: The camera's MAC address.
        ///   - interval: The length of the intervals.
        ///   - types: The names of the values, each with a number; the order of the names is lost.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String? = nil, serialNumber: String? = nil, interval: Duration? = nil, types: [String: Int64] = [:],
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.serialNumber = serialNumber
            self.interval = interval
            self.types = types
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var serialNumber: String?
            var interval: Duration?
            var types: [String: Int64] = [:]
            while let key = try json.nextMember(of: "name,serial,delta,types") {
                switch key {
                case 0: name = try json.readString()
                case 1: serialNumber = try json.readString()
                case 2: interval = try json.readDuration(in: .seconds)
                case 3: types = try json.readMap(of: Int64.self)
                default: break
                }
            }
            self.name = name
            self.serialNumber = serialNumber
            self.interval = interval
            self.types = types
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// AXIS People Counter, which counts the people who pass a line in both directions.
    @_alwaysEmitIntoClient
    public var peopleCounter: PeopleCounter { PeopleCounter(vapix: self) }
}
