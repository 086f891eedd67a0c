// Generated from Specs/queue-monitor.yaml by vapix-generate. Do not edit.

public import VapixClient

/// AXIS Queue Monitor, which counts the people who stand in up to three regions of the picture.
///
/// The application must be installed and running.
///
/// Days are in the camera's time, written `20170512`.
///
/// See <https://developer.axis.com/vapix/applications/queue-monitor-api/>.
public struct QueueMonitor: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads how many people stand in the regions now.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/queue-monitor-api/#get-real-time-people-in-queue-data>.
    ///
    /// - Returns: The people in the regions.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCounts() async throws -> CountsReply {
        try await vapix.send(Self.getCounts())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCounts() -> VapixCall<CountsReply> { callGetCounts }

    private static let callGetCounts = VapixCall<CountsReply>(
        id: "queueMonitor/getCounts", path: "/local/queue/.api", arguments: .get, access: .admin, effect: .read,
        reply: .document(reading: CountsReply.init(from:))
    ) { query in
        query.append(nameAlone: "live-sum-people.json")
    }

    /// Reads for how many minutes the queues were high, middle and low, as lines of values that commas separate.
    ///
    /// The first line names the values.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/queue-monitor-api/#request-csv-minute-data>.
    ///
    /// - Parameters:
    ///   - days: The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out (`date`).
    ///   - interval: The length of the intervals: `15m`, `1h`, `5h` or `24h` for example; `15m` if left out (`res`).
    /// - Returns: The minutes, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportMinutesCSV(days: String? = nil, interval: String? = nil) async throws -> String {
        try await vapix.send(Self.exportMinutesCSV(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportMinutesCSV(days: String? = nil, interval: String? = nil) -> VapixCall<String> {
        VapixCall(
            id: "queueMonitor/exportMinutesCSV", path: "/local/queue/.api", arguments: .get, access: .admin,
            effect: .read, reply: .text
        ) { query in
            query.append(nameAlone: "export-csv-minutes")
            query.append("date", days)
            query.append("res", interval)
        }
    }

    /// Reads how many people were in the regions on average, as lines of values that commas separate.
    ///
    /// The first line names the values.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/queue-monitor-api/#request-csv-people-data>.
    ///
    /// - Parameters:
    ///   - days: The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out (`date`).
    ///   - interval: The length of the intervals: `1m`, `15m`, `1h`, `120m` or `24h` for example; `15m` if left out
    ///     (`res`).
    /// - Returns: The people, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func exportPeopleCSV(days: String? = nil, interval: String? = nil) async throws -> String {
        try await vapix.send(Self.exportPeopleCSV(days: days, interval: interval))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func exportPeopleCSV(days: String? = nil, interval: String? = nil) -> VapixCall<String> {
        VapixCall(
            id: "queueMonitor/exportPeopleCSV", path: "/local/queue/.api", arguments: .get, access: .admin,
            effect: .read, reply: .text
        ) { query in
            query.append(nameAlone: "export-csv-people")
            query.append("date", days)
            query.append("res", interval)
        }
    }

    /// Deletes the data from the camera.
    ///
    /// Access: operator; by the name of its path. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/queue-monitor-api/#clear-local-queue-data>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func clear() async throws {
        try await vapix.send(Self.clear())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func clear() -> VapixCall<Void> { callClear }

    private static let callClear = VapixCall<Void>(
        id: "queueMonitor/clear", path: "/local/queue/.apioperator", arguments: .get, access: .operator,
        effect: .idempotent, reply: .acknowledgement
    ) { query in
        query.append(nameAlone: "clear-data")
    }

    /// Reads the application's parameters.
    ///
    /// The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/queue-monitor-api/#list-application-parameters>.
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
        id: "queueMonitor/getParameters", path: "/local/queue/.api", arguments: .get, access: .admin, effect: .read,
        reply: .document
    ) { query in
        query.append(nameAlone: "params.json")
    }

    /// Writes a parameter of the application.
    ///
    /// Access: operator; by the name of its path. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/queue-monitor-api/#set-application-related-parameters>.
    ///
    /// - Parameters:
    ///   - name: The parameter, `Counter.Enabled` for example (`p1`).
    ///   - value: The parameter's new value (`v1`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setParameter(_ name: String, value: String) async throws {
        try await vapix.send(Self.setParameter(name, value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setParameter(_ name: String, value: String) -> VapixCall<Void> {
        VapixCall(
            id: "queueMonitor/setParameter", path: "/local/queue/.apioperator", arguments: .post, access: .operator,
            effect: .idempotent, reply: .acknowledgement
        ) { query in
            query.append(nameAlone: "setparams")
            query.append("p1", name)
            query.append("v1", value)
        }
    }

    /// Reads the log of the system.
    ///
    /// The documentation does not show the reply.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: operator; by the name of its path. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/queue-monitor-api/#show-the-system-log>.
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
        id: "queueMonitor/showLog", path: "/local/queue/.apioperator", arguments: .get, access: .operator,
        effect: .read, reply: .stream("text/plain")
    ) { query in
        query.append(nameAlone: "show-logs")
    }

    /// Reads the logs as a .tar.gz file.
    ///
    /// Access: operator; by the name of its path. Effect: read.
    /// Page: <https://developer.axis.com/vapix/applications/queue-monitor-api/#generate-a-log-archive>.
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
        id: "queueMonitor/generateLogArchive", path: "/local/queue/.apioperator", arguments: .get, access: .operator,
        effect: .read, reply: .stream("application/gzip")
    ) { query in
        query.append(nameAlone: "generate-logs")
    }

    /// The reply to ``getCounts()-swift.method``.
    public struct CountsReply: Sendable {
        /// The camera's serial number (`serial`).
        public let serialNumber: String?
        /// The counter's name.
        public let name: String?
        /// The camera's time, `20170113181132` for example.
        public let timestamp: String?
        /// The name of region 1 (`region1name`).
        public let region1Name: String?
        /// The number of people in region 1 (`region1people`).
        public let region1People: Int?
        /// The name of region 2 (`region2name`).
        public let region2Name: String?
        /// The number of people in region 2 (`region2people`).
        public let region2People: Int?
        /// The name of region 3 (`region3name`).
        public let region3Name: String?
        /// The number of people in region 3 (`region3people`).
        public let region3People: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - serialNumber: The camera's serial number.
        ///   - name: The counter's name.
        ///   - timestamp: The camera's time, `20170113181132` for example.
        ///   - region1Name: The name of region 1.
        ///   - region1People: The number of people in region 1.
        ///   - region2Name: The name of region 2.
        ///   - region2People: The number of people in region 2.
        ///   - region3Name: The name of region 3.
        ///   - region3People: The number of people in region 3.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            serialNumber: String? = nil, name: String? = nil, timestamp: String? = nil, region1Name: String? = nil,
            region1People: Int? = nil, region2Name: String? = nil, region2People: Int? = nil,
            region3Name: String? = nil, region3People: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.serialNumber = serialNumber
            self.name = name
            self.timestamp = timestamp
            self.region1Name = region1Name
            self.region1People = region1People
            self.region2Name = region2Name
            self.region2People = region2People
            self.region3Name = region3Name
            self.region3People = region3People
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var serialNumber: String?
            var name: String?
            var timestamp: String?
            var region1Name: String?
            var region1People: Int?
            var region2Name: String?
            var region2People: Int?
            var region3Name: String?
            var region3People: Int?
            let keys: StaticString = """
                serial,name,timestamp,region1name,region1people,region2name,region2people,region3name,region3people
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: serialNumber = try json.readString()
                case 1: name = try json.readString()
                case 2: timestamp = try json.readString()
                case 3: region1Name = try json.readString()
                case 4: region1People = try json.readInt()
                case 5: region2Name = try json.readString()
                case 6: region2People = try json.readInt()
                case 7: region3Name = try json.readString()
                case 8: region3People = try json.readInt()
                default: break
                }
            }
            self.serialNumber = serialNumber
            self.name = name
            self.timestamp = timestamp
            self.region1Name = region1Name
            self.region1People = region1People
            self.region2Name = region2Name
            self.region2People = region2People
            self.region3Name = region3Name
            self.region3People = region3People
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// AXIS Queue Monitor, which counts the people who stand in up to three regions of the picture.
    @_alwaysEmitIntoClient
    public var queueMonitor: QueueMonitor { QueueMonitor(vapix: self) }
}
