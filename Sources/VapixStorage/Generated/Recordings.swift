// Generated from Specs/recordings.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Recordings on the device's disks, and profiles that record continuously.
///
/// Times are ISO 8601 in UTC, "2011-08-12T08:12:11Z" for example, a fraction of a second being optional.
///
/// API Discovery lists it as `recording`; AXIS OS 5.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public struct Recordings: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Adds a profile that records continuously.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#add-continuous-recording-profile>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - options: The arguments of the stream, as in the URL of a video request, `resolution=640x480` for example.
    ///   - eventID: The event identifier of the recordings, for use in a search; "continuous" if left out (`eventid`).
    /// - Returns: The number of the new profile.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func addContinuousProfile(
        diskID: String, options: String, eventID: String? = nil
    ) async throws -> AddContinuousProfileReply {
        try await vapix.send(Self.addContinuousProfile(diskID: diskID, options: options, eventID: eventID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addContinuousProfile(
        diskID: String, options: String, eventID: String? = nil
    ) -> VapixCall<AddContinuousProfileReply> {
        VapixCall(
            id: "recordings/addContinuousProfile", path: "/axis-cgi/record/continuous/addconfiguration.cgi",
            arguments: .get, access: .operator, effect: .once,
            reply: .xml(root: "root", reading: AddContinuousProfileReply.init(from:))
        ) { query in
            query.append("diskid", diskID)
            query.append("options", options)
            query.append("eventid", eventID)
        }
    }

    /// Lists the profiles that record continuously.
    ///
    /// Access: viewer; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-continuous-recording-profiles>.
    ///
    /// - Parameter profile: The number of the only profile to list; all profiles if left out.
    /// - Returns: The profiles.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listContinuousProfiles(profile: Int? = nil) async throws -> [ContinuousProfile] {
        try await vapix.send(Self.listContinuousProfiles(profile: profile))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listContinuousProfiles(profile: Int? = nil) -> VapixCall<[ContinuousProfile]> {
        VapixCall(
            id: "recordings/listContinuousProfiles", path: "/axis-cgi/record/continuous/listconfiguration.cgi",
            arguments: .get, access: .viewer, effect: .read,
            reply: .xml(root: "root", reading: Self.readListContinuousProfiles)
        ) { query in
            query.append("profile", profile)
        }
    }

    private static func readListContinuousProfiles(_ xml: inout XMLReader) throws(WireError) -> [ContinuousProfile] {
        var output: [ContinuousProfile] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "continuousrecordingconfigurations") {
            switch element {
            case 0:
                while let element = try xml.nextElement(of: "continuousrecordingconfiguration") {
                    switch element {
                    case 0: output.append(try ContinuousProfile(from: &xml))
                    default: try xml.skipElement()
                    }
                }
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Removes a profile that records continuously.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-continuous-recording-profile>.
    ///
    /// - Parameter profile: The profile's number.
    /// - Returns: The profile and the outcome.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func removeContinuousProfile(profile: Int) async throws -> RemoveContinuousProfileReply {
        try await vapix.send(Self.removeContinuousProfile(profile: profile))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeContinuousProfile(profile: Int) -> VapixCall<RemoveContinuousProfileReply> {
        VapixCall(
            id: "recordings/removeContinuousProfile", path: "/axis-cgi/record/continuous/removeconfiguration.cgi",
            arguments: .get, access: .operator, effect: .idempotent,
            reply: .xml(root: "root", reading: RemoveContinuousProfileReply.init(from:))
        ) { query in
            query.append("profile", profile)
        }
    }

    /// Lists recordings, by default the newest first.
    ///
    /// The device requires at least one of the recording's identifier, the start time and the stop time.
    ///
    /// Access: viewer; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    ///
    /// - Parameters:
    ///   - recordingID: The identifier of the recording, or "all" (`recordingid`).
    ///   - maximumNumberOfResults: The maximum number of recordings to list (`maxnumberofresults`).
    ///   - startAtResultNumber: The position of the first recording to list among those that match
    ///     (`startatresultnumber`).
    ///   - eventID: The event identifier of the recordings (`eventid`).
    ///   - diskID: The identifier of the disk whose recordings to list; all disks if left out (`diskid`).
    ///   - startTime: The start time; only recordings with a part at or after this time are listed (`starttime`).
    ///   - stopTime: The stop time; only recordings with a part at or before this time are listed (`stoptime`).
    ///   - sortOrder: The order of the recordings; the newest comes first if left out (`sortorder`).
    ///   - source: The source of the recordings, a channel's number or "Quad".
    /// - Returns: The recordings and their number.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(
        recordingID: String? = nil, maximumNumberOfResults: Int? = nil, startAtResultNumber: Int? = nil,
        eventID: String? = nil, diskID: String? = nil, startTime: String? = nil, stopTime: String? = nil,
        sortOrder: SortOrder? = nil, source: String? = nil
    ) async throws -> ListReply {
        try await vapix.send(
            Self.list(
                recordingID: recordingID, maximumNumberOfResults: maximumNumberOfResults,
                startAtResultNumber: startAtResultNumber, eventID: eventID, diskID: diskID, startTime: startTime,
                stopTime: stopTime, sortOrder: sortOrder, source: source))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(
        recordingID: String? = nil, maximumNumberOfResults: Int? = nil, startAtResultNumber: Int? = nil,
        eventID: String? = nil, diskID: String? = nil, startTime: String? = nil, stopTime: String? = nil,
        sortOrder: SortOrder? = nil, source: String? = nil
    ) -> VapixCall<ListReply> {
        VapixCall(
            id: "recordings/list", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .xml(root: "root", reading: ListReply.init(from:))
        ) { query in
            query.append("recordingid", recordingID)
            query.append("maxnumberofresults", maximumNumberOfResults)
            query.append("startatresultnumber", startAtResultNumber)
            query.append("eventid", eventID)
            query.append("diskid", diskID)
            query.append("starttime", startTime)
            query.append("stoptime", stopTime)
            query.append("sortorder", sortOrder?.rawValue)
            query.append("source", source)
        }
    }

    /// Lists the event identifiers of recordings.
    ///
    /// Access: viewer; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    ///
    /// - Parameter diskID: The identifier of the disk; all disks if left out (`diskid`).
    /// - Returns: The identifiers of the events.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listEventIDs(diskID: String? = nil) async throws -> ListEventIDsReply {
        try await vapix.send(Self.listEventIDs(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listEventIDs(diskID: String? = nil) -> VapixCall<ListEventIDsReply> {
        VapixCall(
            id: "recordings/listEventIDs", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: ListEventIDsReply.init(from:))
        ) { query in
            query.append("listentity", "eventid")
            query.append("diskid", diskID)
        }
    }

    /// Lists the sources of recordings.
    ///
    /// Access: viewer; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    ///
    /// - Parameter diskID: The identifier of the disk; all disks if left out (`diskid`).
    /// - Returns: The sources of recordings.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listSources(diskID: String? = nil) async throws -> ListSourcesReply {
        try await vapix.send(Self.listSources(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listSources(diskID: String? = nil) -> VapixCall<ListSourcesReply> {
        VapixCall(
            id: "recordings/listSources", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: ListSourcesReply.init(from:))
        ) { query in
            query.append("listentity", "source")
            query.append("diskid", diskID)
        }
    }

    /// Starts a recording.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#start-recording>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - options: The arguments of the stream, as in the URL of a video request, `streamprofile=MyProfile` for
    ///     example.
    /// - Returns: The identifier of the recording that was started.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func start(diskID: String, options: String? = nil) async throws -> StartReply {
        try await vapix.send(Self.start(diskID: diskID, options: options))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start(diskID: String, options: String? = nil) -> VapixCall<StartReply> {
        VapixCall(
            id: "recordings/start", path: "/axis-cgi/record/record.cgi", arguments: .get, access: .operator,
            effect: .once, reply: .xml(root: "root", reading: StartReply.init(from:))
        ) { query in
            query.append("diskid", diskID)
            query.append("options", options)
        }
    }

    /// Stops a recording.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#stop-recording>.
    ///
    /// - Parameter recordingID: The identifier of the recording (`recordingid`).
    /// - Returns: The recording and the outcome.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func stop(recordingID: String) async throws -> StopReply {
        try await vapix.send(Self.stop(recordingID: recordingID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop(recordingID: String) -> VapixCall<StopReply> {
        VapixCall(
            id: "recordings/stop", path: "/axis-cgi/record/stop.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .xml(root: "root", reading: StopReply.init(from:))
        ) { query in
            query.append("recordingid", recordingID)
        }
    }

    /// Removes recordings, either by their identifiers or by the other arguments.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-recording>.
    ///
    /// - Parameters:
    ///   - recordingIDs: The identifiers of the recordings, or "all" (`recordingid`).
    ///   - diskID: The identifier of the disk to remove recordings from, "SD_DISK" for example (`diskid`).
    ///   - beforeTime: Recordings with a part at or before this time are removed as a whole, even if they are still
    ///     running (`beforetime`).
    ///   - eventID: The event identifier of the recordings (`eventid`).
    ///   - source: The source of the recordings.
    /// - Returns: The recordings that were removed.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func remove(
        recordingIDs: [String] = [], diskID: String? = nil, beforeTime: String? = nil, eventID: String? = nil,
        source: String? = nil
    ) async throws -> [RemovedRecording] {
        try await vapix.send(
            Self.remove(
                recordingIDs: recordingIDs, diskID: diskID, beforeTime: beforeTime, eventID: eventID, source: source))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(
        recordingIDs: [String] = [], diskID: String? = nil, beforeTime: String? = nil, eventID: String? = nil,
        source: String? = nil
    ) -> VapixCall<[RemovedRecording]> {
        VapixCall(
            id: "recordings/remove", path: "/axis-cgi/record/remove.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .xml(root: "root", reading: Self.readRemove)
        ) { query in
            try query.append("recordingid", recordingIDs, separator: ",")
            query.append("diskid", diskID)
            query.append("beforetime", beforeTime)
            query.append("eventid", eventID)
            query.append("source", source)
        }
    }

    private static func readRemove(_ xml: inout XMLReader) throws(WireError) -> [RemovedRecording] {
        var output: [RemovedRecording] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "remove") {
            switch element {
            case 0: output.append(try RemovedRecording(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Plays a recording of Motion JPEG, or its sound.
    ///
    /// Deprecated: Play over RTSP; no longer maintained since AXIS OS 10.2.
    ///
    /// Access: viewer; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#play-recording>.
    ///
    /// - Parameters:
    ///   - recordingID: The identifier of the recording (`recordingid`).
    ///   - mediaType: The part to play; pictures if left out (`mediatype`).
    ///   - rate: The playback rate, a fraction from `1/1000` to `1000/1`, or `max` for as fast as possible.
    ///   - startTime: The start time; the beginning of the recording if left out (`starttime`).
    ///   - stopTime: The stop time; the end of the recording if left out (`stoptime`).
    /// - Returns: The pictures or the sound, as a stream of parts.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func play(
        recordingID: String, mediaType: MediaType? = nil, rate: String? = nil, startTime: String? = nil,
        stopTime: String? = nil
    ) async throws -> PartStream {
        try await vapix.send(
            Self.play(
                recordingID: recordingID, mediaType: mediaType, rate: rate, startTime: startTime, stopTime: stopTime))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func play(
        recordingID: String, mediaType: MediaType? = nil, rate: String? = nil, startTime: String? = nil,
        stopTime: String? = nil
    ) -> VapixCall<PartStream> {
        VapixCall(
            id: "recordings/play", path: "/axis-cgi/record/play.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .stream("multipart/x-mixed-replace", opening: PartStream.init(_:))
        ) { query in
            query.append("recordingid", recordingID)
            query.append("mediatype", mediaType?.rawValue)
            query.append("rate", rate)
            query.append("starttime", startTime)
            query.append("stoptime", stopTime)
        }
    }

    /// The reply to ``addContinuousProfile(diskID:options:eventID:)-swift.method``.
    public struct AddContinuousProfileReply: Sendable {
        /// The profile's number.
        public let profile: Int
        /// The outcome.
        public let result: Outcome?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - profile: The profile's number.
        ///   - result: The outcome.
        @_alwaysEmitIntoClient
        public init(profile: Int, result: Outcome? = nil) {
            self.profile = profile
            self.result = result
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var profile: Int?
            var result: Outcome?
            while let element = try xml.nextElement(of: "configure") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "profile,result")
                    if let attribute = xml.attribute(0) { profile = Int(wire: attribute) }
                    if let attribute = xml.attribute(1) { result = Outcome(rawValue: attribute) }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            guard let profile else { throw xml.missingField("profile") }
            self.profile = profile
            self.result = result
        }
    }

    /// The reply to ``removeContinuousProfile(profile:)-swift.method``.
    public struct RemoveContinuousProfileReply: Sendable {
        /// The profile's number.
        public let profile: Int?
        /// The outcome.
        public let result: Outcome?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - profile: The profile's number.
        ///   - result: The outcome.
        @_alwaysEmitIntoClient
        public init(profile: Int? = nil, result: Outcome? = nil) {
            self.profile = profile
            self.result = result
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var profile: Int?
            var result: Outcome?
            while let element = try xml.nextElement(of: "remove") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "profile,result")
                    if let attribute = xml.attribute(0) { profile = Int(wire: attribute) }
                    if let attribute = xml.attribute(1) { result = Outcome(rawValue: attribute) }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            self.profile = profile
            self.result = result
        }
    }

    /// The reply to
    /// ``list(recordingID:maximumNumberOfResults:startAtResultNumber:eventID:diskID:startTime:stopTime:sortOrder:source:)-swift.method``.
    public struct ListReply: Sendable {
        /// The number of recordings on all disks, or on the requested disk (`totalnumberofrecordings`).
        public let totalNumberOfRecordings: Int?
        /// The number of recordings that match, listed or not (`numberofrecordings`).
        public let numberOfRecordings: Int?
        /// The recordings (`recording`).
        public let recordings: [Recording]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - totalNumberOfRecordings: The number of recordings on all disks, or on the requested disk.
        ///   - numberOfRecordings: The number of recordings that match, listed or not.
        ///   - recordings: The recordings.
        @_alwaysEmitIntoClient
        public init(totalNumberOfRecordings: Int? = nil, numberOfRecordings: Int? = nil, recordings: [Recording] = []) {
            self.totalNumberOfRecordings = totalNumberOfRecordings
            self.numberOfRecordings = numberOfRecordings
            self.recordings = recordings
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var totalNumberOfRecordings: Int?
            var numberOfRecordings: Int?
            var recordings: [Recording] = []
            while let element = try xml.nextElement(of: "recordings") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "totalnumberofrecordings,numberofrecordings")
                    if let attribute = xml.attribute(0) { totalNumberOfRecordings = Int(wire: attribute) }
                    if let attribute = xml.attribute(1) { numberOfRecordings = Int(wire: attribute) }
                    while let element = try xml.nextElement(of: "recording") {
                        switch element {
                        case 0: recordings.append(try Recording(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.totalNumberOfRecordings = totalNumberOfRecordings
            self.numberOfRecordings = numberOfRecordings
            self.recordings = recordings
        }
    }

    /// The reply to ``listEventIDs(diskID:)-swift.method``.
    public struct ListEventIDsReply: Sendable {
        /// The event identifiers (`eventid`).
        public let eventIDs: [String]

        /// Makes a value.
        ///
        /// - Parameter eventIDs: The event identifiers.
        @_alwaysEmitIntoClient
        public init(eventIDs: [String] = []) {
            self.eventIDs = eventIDs
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var eventIDs: [String] = []
            while let element = try xml.nextElement(of: "eventids") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "eventid") {
                        switch element {
                        case 0: eventIDs.append(try xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.eventIDs = eventIDs
        }
    }

    /// The reply to ``listSources(diskID:)-swift.method``.
    public struct ListSourcesReply: Sendable {
        /// The sources, each the number of a channel or the quad stream (`source`).
        public let sources: [String]

        /// Makes a value.
        ///
        /// - Parameter sources: The sources, each the number of a channel or the quad stream.
        @_alwaysEmitIntoClient
        public init(sources: [String] = []) {
            self.sources = sources
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var sources: [String] = []
            while let element = try xml.nextElement(of: "sources") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "source") {
                        switch element {
                        case 0: sources.append(try xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.sources = sources
        }
    }

    /// The reply to ``start(diskID:options:)-swift.method``.
    public struct StartReply: Sendable {
        /// The recording's identifier (`recordingid`).
        public let recordingID: String
        /// The outcome.
        public let result: Outcome?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording's identifier.
        ///   - result: The outcome.
        @_alwaysEmitIntoClient
        public init(recordingID: String, result: Outcome? = nil) {
            self.recordingID = recordingID
            self.result = result
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var recordingID: String?
            var result: Outcome?
            while let element = try xml.nextElement(of: "record") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "recordingid,result")
                    if let attribute = xml.attribute(0) { recordingID = attribute }
                    if let attribute = xml.attribute(1) { result = Outcome(rawValue: attribute) }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            guard let recordingID else { throw xml.missingField("recordingid") }
            self.recordingID = recordingID
            self.result = result
        }
    }

    /// The reply to ``stop(recordingID:)-swift.method``.
    public struct StopReply: Sendable {
        /// The recording's identifier (`recordingid`).
        public let recordingID: String?
        /// The outcome.
        public let result: Outcome?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording's identifier.
        ///   - result: The outcome.
        @_alwaysEmitIntoClient
        public init(recordingID: String? = nil, result: Outcome? = nil) {
            self.recordingID = recordingID
            self.result = result
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var recordingID: String?
            var result: Outcome?
            while let element = try xml.nextElement(of: "stop") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "recordingid,result")
                    if let attribute = xml.attribute(0) { recordingID = attribute }
                    if let attribute = xml.attribute(1) { result = Outcome(rawValue: attribute) }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            self.recordingID = recordingID
            self.result = result
        }
    }

    /// The outcome of a request; a failure is thrown as an error.
    public struct Outcome: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The request succeeded.
        @_alwaysEmitIntoClient
        public static var ok: Outcome { Self(rawValue: "OK") }
        /// The request failed.
        @_alwaysEmitIntoClient
        public static var error: Outcome { Self(rawValue: "ERROR") }
    }

    /// A profile that records continuously.
    public struct ContinuousProfile: Sendable {
        /// The profile's number.
        public let profile: Int
        /// The identifier of the disk that the profile records to (`diskid`).
        public let diskID: String?
        /// The arguments of the stream, as in the URL of a video request.
        public let options: String?
        /// The event identifier of the profile's recordings (`eventid`).
        public let eventID: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - profile: The profile's number.
        ///   - diskID: The identifier of the disk that the profile records to.
        ///   - options: The arguments of the stream, as in the URL of a video request.
        ///   - eventID: The event identifier of the profile's recordings.
        @_alwaysEmitIntoClient
        public init(profile: Int, diskID: String? = nil, options: String? = nil, eventID: String? = nil) {
            self.profile = profile
            self.diskID = diskID
            self.options = options
            self.eventID = eventID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var profile: Int?
            var diskID: String?
            var options: String?
            var eventID: String?
            try xml.readAttributes(of: "profile,diskid,options,eventid")
            if let attribute = xml.attribute(0) { profile = Int(wire: attribute) }
            if let attribute = xml.attribute(1) { diskID = attribute }
            if let attribute = xml.attribute(2) { options = attribute }
            if let attribute = xml.attribute(3) { eventID = attribute }
            try xml.skipElement()
            guard let profile else { throw xml.missingField("profile") }
            self.profile = profile
            self.diskID = diskID
            self.options = options
            self.eventID = eventID
        }
    }

    /// A recording.
    public struct Recording: Sendable {
        /// The recording's identifier (`recordingid`).
        public let recordingID: String
        /// The identifier of the disk that the recording is on (`diskid`).
        public let diskID: String?
        /// The start time, in UTC (`starttime`).
        public let startTime: String?
        /// The start time, in local time (`starttimelocal`).
        public let startTimeLocal: String?
        /// The stop time, in UTC; empty while the recording runs (`stoptime`).
        public let stopTime: String?
        /// The stop time, in local time; empty while the recording runs (`stoptimelocal`).
        public let stopTimeLocal: String?
        /// The reason for the recording (`recordingtype`).
        public let type: RecordingType?
        /// The identifier of the event that started the recording (`eventid`).
        public let eventID: String?
        /// The trigger of the event that started the recording (`eventtrigger`).
        public let eventTrigger: String?
        /// Whether the recording runs (`recordingstatus`).
        public let status: RecordingStatus?
        /// The video channel; only on encoders with several channels.
        public let source: String?
        /// The video of the recording.
        public let video: VideoTrack?
        /// The audio of the recording.
        public let audio: AudioTrack?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording's identifier.
        ///   - diskID: The identifier of the disk that the recording is on.
        ///   - startTime: The start time, in UTC.
        ///   - startTimeLocal: The start time, in local time.
        ///   - stopTime: The stop time, in UTC; empty while the recording runs.
        ///   - stopTimeLocal: The stop time, in local time; empty while the recording runs.
        ///   - type: The reason for the recording.
        ///   - eventID: The identifier of the event that started the recording.
        ///   - eventTrigger: The trigger of the event that started the recording.
        ///   - status: Whether the recording runs.
        ///   - source: The video channel; only on encoders with several channels.
        ///   - video: The video of the recording.
        ///   - audio: The audio of the recording.
        @_alwaysEmitIntoClient
        public init(
            recordingID: String, diskID: String? = nil, startTime: String? = nil, startTimeLocal: String? = nil,
            stopTime: String? = nil, stopTimeLocal: String? = nil, type: RecordingType? = nil, eventID: String? = nil,
            eventTrigger: String? = nil, status: RecordingStatus? = nil, source: String? = nil,
            video: VideoTrack? = nil, audio: AudioTrack? = nil
        ) {
            self.recordingID = recordingID
            self.diskID = diskID
            self.startTime = startTime
            self.startTimeLocal = startTimeLocal
            self.stopTime = stopTime
            self.stopTimeLocal = stopTimeLocal
            self.type = type
            self.eventID = eventID
            self.eventTrigger = eventTrigger
            self.status = status
            self.source = source
            self.video = video
            self.audio = audio
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var recordingID: String?
            var diskID: String?
            var startTime: String?
            var startTimeLocal: String?
            var stopTime: String?
            var stopTimeLocal: String?
            var type: RecordingType?
            var eventID: String?
            var eventTrigger: String?
            var status: RecordingStatus?
            var source: String?
            var video: VideoTrack?
            var audio: AudioTrack?
            let names: StaticString = """
                recordingid,diskid,starttime,starttimelocal,stoptime,stoptimelocal,recordingtype,eventid,eventtrigger,\
                recordingstatus,source
                """
            try xml.readAttributes(of: names)
            if let attribute = xml.attribute(0) { recordingID = attribute }
            if let attribute = xml.attribute(1) { diskID = attribute }
            if let attribute = xml.attribute(2) { startTime = attribute }
            if let attribute = xml.attribute(3) { startTimeLocal = attribute }
            if let attribute = xml.attribute(4) { stopTime = attribute }
            if let attribute = xml.attribute(5) { stopTimeLocal = attribute }
            if let attribute = xml.attribute(6) { type = RecordingType(rawValue: attribute) }
            if let attribute = xml.attribute(7) { eventID = attribute }
            if let attribute = xml.attribute(8) { eventTrigger = attribute }
            if let attribute = xml.attribute(9) { status = RecordingStatus(rawValue: attribute) }
            if let attribute = xml.attribute(10) { source = attribute }
            while let element = try xml.nextElement(of: "video,audio") {
                switch element {
                case 0: video = try VideoTrack(from: &xml)
                case 1: audio = try AudioTrack(from: &xml)
                default: try xml.skipElement()
                }
            }
            guard let recordingID else { throw xml.missingField("recordingid") }
            self.recordingID = recordingID
            self.diskID = diskID
            self.startTime = startTime
            self.startTimeLocal = startTimeLocal
            self.stopTime = stopTime
            self.stopTimeLocal = stopTimeLocal
            self.type = type
            self.eventID = eventID
            self.eventTrigger = eventTrigger
            self.status = status
            self.source = source
            self.video = video
            self.audio = audio
        }
    }

    /// A reason for a recording.
    public struct RecordingType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An event started the recording.
        @_alwaysEmitIntoClient
        public static var triggered: RecordingType { Self(rawValue: "triggered") }
        /// A schedule started the recording.
        @_alwaysEmitIntoClient
        public static var scheduled: RecordingType { Self(rawValue: "scheduled") }
        /// The device records continuously.
        @_alwaysEmitIntoClient
        public static var continuous: RecordingType { Self(rawValue: "continuous") }
    }

    /// Whether a recording runs.
    public struct RecordingStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The recording runs.
        @_alwaysEmitIntoClient
        public static var recording: RecordingStatus { Self(rawValue: "recording") }
        /// The recording is finished.
        @_alwaysEmitIntoClient
        public static var completed: RecordingStatus { Self(rawValue: "completed") }
        /// The device does not know.
        @_alwaysEmitIntoClient
        public static var unknown: RecordingStatus { Self(rawValue: "unknown") }
    }

    /// The video of a recording.
    public struct VideoTrack: Sendable {
        /// The media type of the video (`mimetype`).
        public let mimeType: String?
        /// The source of the video.
        public let source: String?
        /// The frame rate in pictures per second, as text (`framerate`).
        public let frameRate: String?
        /// The resolution of the video.
        public let resolution: Resolution?
        /// The width of the pictures, in pixels.
        public let width: Int?
        /// The height of the pictures, in pixels.
        public let height: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mimeType: The media type of the video.
        ///   - source: The source of the video.
        ///   - frameRate: The frame rate in pictures per second, as text.
        ///   - resolution: The resolution of the video.
        ///   - width: The width of the pictures, in pixels.
        ///   - height: The height of the pictures, in pixels.
        @_alwaysEmitIntoClient
        public init(
            mimeType: String? = nil, source: String? = nil, frameRate: String? = nil, resolution: Resolution? = nil,
            width: Int? = nil, height: Int? = nil
        ) {
            self.mimeType = mimeType
            self.source = source
            self.frameRate = frameRate
            self.resolution = resolution
            self.width = width
            self.height = height
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var mimeType: String?
            var source: String?
            var frameRate: String?
            var resolution: Resolution?
            var width: Int?
            var height: Int?
            try xml.readAttributes(of: "mimetype,source,framerate,resolution,width,height")
            if let attribute = xml.attribute(0) { mimeType = attribute }
            if let attribute = xml.attribute(1) { source = attribute }
            if let attribute = xml.attribute(2) { frameRate = attribute }
            if let attribute = xml.attribute(3) { resolution = Resolution(attribute) }
            if let attribute = xml.attribute(4) { width = Int(wire: attribute) }
            if let attribute = xml.attribute(5) { height = Int(wire: attribute) }
            try xml.skipElement()
            self.mimeType = mimeType
            self.source = source
            self.frameRate = frameRate
            self.resolution = resolution
            self.width = width
            self.height = height
        }
    }

    /// The audio of a recording.
    public struct AudioTrack: Sendable {
        /// The media type of the audio (`mimetype`).
        public let mimeType: String?
        /// The source of the audio.
        public let source: String?
        /// The bit rate of the audio (`bitrate`).
        public let bitRate: Int?
        /// The sample rate of the audio (`samplerate`).
        public let sampleRate: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mimeType: The media type of the audio.
        ///   - source: The source of the audio.
        ///   - bitRate: The bit rate of the audio.
        ///   - sampleRate: The sample rate of the audio.
        @_alwaysEmitIntoClient
        public init(mimeType: String? = nil, source: String? = nil, bitRate: Int? = nil, sampleRate: Int? = nil) {
            self.mimeType = mimeType
            self.source = source
            self.bitRate = bitRate
            self.sampleRate = sampleRate
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var mimeType: String?
            var source: String?
            var bitRate: Int?
            var sampleRate: Int?
            try xml.readAttributes(of: "mimetype,source,bitrate,samplerate")
            if let attribute = xml.attribute(0) { mimeType = attribute }
            if let attribute = xml.attribute(1) { source = attribute }
            if let attribute = xml.attribute(2) { bitRate = Int(wire: attribute) }
            if let attribute = xml.attribute(3) { sampleRate = Int(wire: attribute) }
            try xml.skipElement()
            self.mimeType = mimeType
            self.source = source
            self.bitRate = bitRate
            self.sampleRate = sampleRate
        }
    }

    /// A recording that was removed.
    public struct RemovedRecording: Sendable {
        /// The recording's identifier (`recordingid`).
        public let recordingID: String?
        /// The outcome.
        public let result: Outcome?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording's identifier.
        ///   - result: The outcome.
        @_alwaysEmitIntoClient
        public init(recordingID: String? = nil, result: Outcome? = nil) {
            self.recordingID = recordingID
            self.result = result
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var recordingID: String?
            var result: Outcome?
            try xml.readAttributes(of: "recordingid,result")
            if let attribute = xml.attribute(0) { recordingID = attribute }
            if let attribute = xml.attribute(1) { result = Outcome(rawValue: attribute) }
            try xml.skipElement()
            self.recordingID = recordingID
            self.result = result
        }
    }

    /// The order of recordings.
    public struct SortOrder: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The oldest recording comes first.
        @_alwaysEmitIntoClient
        public static var ascending: SortOrder { Self(rawValue: "ascending") }
        /// The newest recording comes first.
        @_alwaysEmitIntoClient
        public static var descending: SortOrder { Self(rawValue: "descending") }
    }

    /// The part of a recording to play.
    public struct MediaType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Pictures.
        @_alwaysEmitIntoClient
        public static var video: MediaType { Self(rawValue: "video") }
        /// Sound.
        @_alwaysEmitIntoClient
        public static var audio: MediaType { Self(rawValue: "audio") }
    }
}

extension Vapix {
    /// Recordings on the device's disks, and profiles that record continuously.
    @_alwaysEmitIntoClient
    public var recordings: Recordings { Recordings(vapix: self) }
}
