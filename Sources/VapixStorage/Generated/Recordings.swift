// Generated from Specs/recordings.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Recordings on the device's disks, and profiles that record without an end.
///
/// Times are ISO 8601 in UTC, "2011-08-12T08:12:11Z" for example, a fraction of a second being optional.
///
/// AXIS OS 5.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public enum Recordings {
    /// Adds a profile that records without an end.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#add-continuous-recording-profile>.
    public struct AddContinuousProfile: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/addContinuousProfile", path: "/axis-cgi/record/continuous/addconfiguration.cgi",
            arguments: .get, access: .operator, effect: .once)
        package static let root: StaticString = "root"

        /// The disk to record to (`diskid`).
        public var diskID: String
        /// How to record, as in the URL of a stream: resolution=640x480 for example.
        public var options: String
        /// What the recordings are found by; continuous if left out (`eventid`).
        public var eventID: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk to record to.
        ///   - options: How to record, as in the URL of a stream: resolution=640x480 for example.
        ///   - eventID: What the recordings are found by; continuous if left out.
        public init(diskID: String, options: String, eventID: String? = nil) {
            self.diskID = diskID
            self.options = options
            self.eventID = eventID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("diskid", diskID)
            query.append("options", options)
            query.append("eventid", eventID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The profile's number.
            public var profile: Int32
            /// What became of it.
            public var result: Outcome?

            init(from xml: inout XMLReader) throws(WireError) {
                var profile: Int32?
                while let element = try xml.nextElement() {
                    switch element {
                    case "configure":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "profile": profile = Int32(attribute.value)
                            case "result": result = Outcome(rawValue: attribute.value)
                            default: break
                            }
                        }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
                guard let profile else { throw xml.missingField("profile") }
                self.profile = profile
            }
        }
    }

    /// Lists the profiles that record without an end.
    ///
    /// Access: viewer.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-continuous-recording-profiles>.
    public struct ListContinuousProfiles: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/listContinuousProfiles", path: "/axis-cgi/record/continuous/listconfiguration.cgi",
            arguments: .get, access: .viewer, effect: .read)
        package static let root: StaticString = "root"

        /// Only this profile.
        public var profile: Int32?

        /// What the device answers.
        public typealias Output = [ContinuousProfile]

        /// Makes the call's value.
        ///
        /// - Parameter profile: Only this profile.
        public init(profile: Int32? = nil) {
            self.profile = profile
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("profile", profile)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> [ContinuousProfile] {
            var output: [ContinuousProfile] = []
            while let element = try xml.nextElement() {
                switch element {
                case "continuousrecordingconfigurations":
                    while let element = try xml.nextElement() {
                        switch element {
                        case "continuousrecordingconfiguration": output.append(try ContinuousProfile(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            return output
        }
    }

    /// Removes a profile that records without an end.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-continuous-recording-profile>.
    public struct RemoveContinuousProfile: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/removeContinuousProfile", path: "/axis-cgi/record/continuous/removeconfiguration.cgi",
            arguments: .get, access: .operator, effect: .idempotent)
        package static let root: StaticString = "root"

        /// The profile's number.
        public var profile: Int32

        /// Makes the call's value.
        ///
        /// - Parameter profile: The profile's number.
        public init(profile: Int32) {
            self.profile = profile
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("profile", profile)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The profile's number.
            public var profile: Int32?
            /// What became of it.
            public var result: Outcome?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "remove":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "profile": profile = Int32(attribute.value)
                            case "result": result = Outcome(rawValue: attribute.value)
                            default: break
                            }
                        }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Lists recordings, newest first unless told otherwise.
    ///
    /// The device wants at least one of the recording's identifier, the start time and the stop time.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    public struct List: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/list", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer, effect: .read)
        package static let root: StaticString = "root"

        /// The recording, or all for all of them (`recordingid`).
        public var recordingID: String?
        /// How many to list at most (`maxnumberofresults`).
        public var maximumNumberOfResults: Int32?
        /// Which of them to start with (`startatresultnumber`).
        public var startAtResultNumber: Int32?
        /// Only those of this event (`eventid`).
        public var eventID: String?
        /// Only those on this disk (`diskid`).
        public var diskID: String?
        /// Only those with a part at or after this time (`starttime`).
        public var startTime: String?
        /// Only those with a part at or before this time (`stoptime`).
        public var stopTime: String?
        /// Which come first (`sortorder`).
        public var sortOrder: SortOrder?
        /// Only those of this source, a channel's number or Quad.
        public var source: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording, or all for all of them.
        ///   - maximumNumberOfResults: How many to list at most.
        ///   - startAtResultNumber: Which of them to start with.
        ///   - eventID: Only those of this event.
        ///   - diskID: Only those on this disk.
        ///   - startTime: Only those with a part at or after this time.
        ///   - stopTime: Only those with a part at or before this time.
        ///   - sortOrder: Which come first.
        ///   - source: Only those of this source, a channel's number or Quad.
        public init(
            recordingID: String? = nil, maximumNumberOfResults: Int32? = nil, startAtResultNumber: Int32? = nil,
            eventID: String? = nil, diskID: String? = nil, startTime: String? = nil, stopTime: String? = nil,
            sortOrder: SortOrder? = nil, source: String? = nil
        ) {
            self.recordingID = recordingID
            self.maximumNumberOfResults = maximumNumberOfResults
            self.startAtResultNumber = startAtResultNumber
            self.eventID = eventID
            self.diskID = diskID
            self.startTime = startTime
            self.stopTime = stopTime
            self.sortOrder = sortOrder
            self.source = source
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
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

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// How many there are on all disks, or on the disk asked for (`totalnumberofrecordings`).
            public var totalNumberOfRecordings: Int32?
            /// How many match, listed or not (`numberofrecordings`).
            public var numberOfRecordings: Int32?
            /// The recordings (`recording`).
            public var recordings: [Recording] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "recordings":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "totalnumberofrecordings": totalNumberOfRecordings = Int32(attribute.value)
                            case "numberofrecordings": numberOfRecordings = Int32(attribute.value)
                            default: break
                            }
                        }
                        while let element = try xml.nextElement() {
                            switch element {
                            case "recording": recordings.append(try Recording(from: &xml))
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Lists the events that recordings can be found by.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    public struct ListEventIDs: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/listEventIDs", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer,
            effect: .read)
        package static let root: StaticString = "root"

        /// Only on this disk (`diskid`).
        public var diskID: String?

        /// Makes the call's value.
        ///
        /// - Parameter diskID: Only on this disk.
        public init(diskID: String? = nil) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("listentity", "eventid")
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The events (`eventid`).
            public var eventIDs: [String] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "eventids":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "eventid": eventIDs.append(try xml.readText())
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Lists the sources that there are recordings of.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    public struct ListSources: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/listSources", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer,
            effect: .read)
        package static let root: StaticString = "root"

        /// Only on this disk (`diskid`).
        public var diskID: String?

        /// Makes the call's value.
        ///
        /// - Parameter diskID: Only on this disk.
        public init(diskID: String? = nil) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("listentity", "source")
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The sources, channels' numbers or the quad stream (`source`).
            public var sources: [String] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "sources":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "source": sources.append(try xml.readText())
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Starts a recording.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#start-recording>.
    public struct Start: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/start", path: "/axis-cgi/record/record.cgi", arguments: .get, access: .operator,
            effect: .once)
        package static let root: StaticString = "root"

        /// The disk to record to (`diskid`).
        public var diskID: String
        /// How to record, as in the URL of a stream: streamprofile=MyProfile for example.
        public var options: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk to record to.
        ///   - options: How to record, as in the URL of a stream: streamprofile=MyProfile for example.
        public init(diskID: String, options: String? = nil) {
            self.diskID = diskID
            self.options = options
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("diskid", diskID)
            query.append("options", options)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The recording's identifier (`recordingid`).
            public var recordingID: String
            /// What became of it.
            public var result: Outcome?

            init(from xml: inout XMLReader) throws(WireError) {
                var recordingID: String?
                while let element = try xml.nextElement() {
                    switch element {
                    case "record":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "recordingid": recordingID = attribute.value
                            case "result": result = Outcome(rawValue: attribute.value)
                            default: break
                            }
                        }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
                guard let recordingID else { throw xml.missingField("recordingid") }
                self.recordingID = recordingID
            }
        }
    }

    /// Stops a recording.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#stop-recording>.
    public struct Stop: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/stop", path: "/axis-cgi/record/stop.cgi", arguments: .get, access: .operator,
            effect: .idempotent)
        package static let root: StaticString = "root"

        /// The recording (`recordingid`).
        public var recordingID: String

        /// Makes the call's value.
        ///
        /// - Parameter recordingID: The recording.
        public init(recordingID: String) {
            self.recordingID = recordingID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("recordingid", recordingID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The recording (`recordingid`).
            public var recordingID: String?
            /// What became of it.
            public var result: Outcome?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "stop":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "recordingid": recordingID = attribute.value
                            case "result": result = Outcome(rawValue: attribute.value)
                            default: break
                            }
                        }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Removes recordings, either by their identifiers or by the other arguments.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-recording>.
    public struct Remove: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "recordings/remove", path: "/axis-cgi/record/remove.cgi", arguments: .get, access: .operator,
            effect: .idempotent)
        package static let root: StaticString = "root"

        /// The recordings, or all for all of them (`recordingid`).
        public var recordingIDs: [String]
        /// Only those on this disk (`diskid`).
        public var diskID: String?
        /// Those with a part at or before this time, running ones included (`beforetime`).
        public var beforeTime: String?
        /// Those of this event (`eventid`).
        public var eventID: String?
        /// Those of this source.
        public var source: String?

        /// What the device answers.
        public typealias Output = [RemovedRecording]

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - recordingIDs: The recordings, or all for all of them.
        ///   - diskID: Only those on this disk.
        ///   - beforeTime: Those with a part at or before this time, running ones included.
        ///   - eventID: Those of this event.
        ///   - source: Those of this source.
        public init(
            recordingIDs: [String] = [], diskID: String? = nil, beforeTime: String? = nil, eventID: String? = nil,
            source: String? = nil
        ) {
            self.recordingIDs = recordingIDs
            self.diskID = diskID
            self.beforeTime = beforeTime
            self.eventID = eventID
            self.source = source
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            try query.append("recordingid", recordingIDs, separator: ",")
            query.append("diskid", diskID)
            query.append("beforetime", beforeTime)
            query.append("eventid", eventID)
            query.append("source", source)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> [RemovedRecording] {
            var output: [RemovedRecording] = []
            while let element = try xml.nextElement() {
                switch element {
                case "remove": output.append(try RemovedRecording(from: &xml))
                default: try xml.skipElement()
                }
            }
            return output
        }
    }

    /// Plays a recording of Motion JPEG, or its sound.
    ///
    /// Deprecated: Play over RTSP; no longer maintained since AXIS OS 10.2.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#play-recording>.
    public struct Play: QueryOperation, VapixStream {
        package static let call = Query(
            id: "recordings/play", path: "/axis-cgi/record/play.cgi", arguments: .get, access: .viewer, effect: .read)

        /// The recording (`recordingid`).
        public var recordingID: String
        /// Pictures or sound; pictures if left out (`mediatype`).
        public var mediaType: MediaType?
        /// How fast, as a fraction from 1/1000 to 1000/1, or max.
        public var rate: String?
        /// Where to start; the beginning if left out (`starttime`).
        public var startTime: String?
        /// Where to stop; the end if left out (`stoptime`).
        public var stopTime: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - recordingID: The recording.
        ///   - mediaType: Pictures or sound; pictures if left out.
        ///   - rate: How fast, as a fraction from 1/1000 to 1000/1, or max.
        ///   - startTime: Where to start; the beginning if left out.
        ///   - stopTime: Where to stop; the end if left out.
        public init(
            recordingID: String, mediaType: MediaType? = nil, rate: String? = nil, startTime: String? = nil,
            stopTime: String? = nil
        ) {
            self.recordingID = recordingID
            self.mediaType = mediaType
            self.rate = rate
            self.startTime = startTime
            self.stopTime = stopTime
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("recordingid", recordingID)
            query.append("mediatype", mediaType?.rawValue)
            query.append("rate", rate)
            query.append("starttime", startTime)
            query.append("stoptime", stopTime)
        }
    }

    /// What became of a request; a failure is an error, so only success is seen.
    public struct Outcome: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It succeeded.
        public static let ok = Outcome(rawValue: "OK")
        /// It failed.
        public static let error = Outcome(rawValue: "ERROR")
    }

    /// A profile that records without an end.
    public struct ContinuousProfile: Sendable {
        /// Its number.
        public var profile: Int32
        /// The disk that it records to (`diskid`).
        public var diskID: String?
        /// How it records.
        public var options: String?
        /// What its recordings are found by (`eventid`).
        public var eventID: String?

        init(from xml: inout XMLReader) throws(WireError) {
            var profile: Int32?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "profile": profile = Int32(attribute.value)
                case "diskid": diskID = attribute.value
                case "options": options = attribute.value
                case "eventid": eventID = attribute.value
                default: break
                }
            }
            try xml.skipElement()
            guard let profile else { throw xml.missingField("profile") }
            self.profile = profile
        }
    }

    /// A recording.
    public struct Recording: Sendable {
        /// Its identifier (`recordingid`).
        public var recordingID: String
        /// The disk that it is on (`diskid`).
        public var diskID: String?
        /// When it started, in UTC (`starttime`).
        public var startTime: String?
        /// When it started, in local time (`starttimelocal`).
        public var startTimeLocal: String?
        /// When it stopped, in UTC; empty while it runs (`stoptime`).
        public var stopTime: String?
        /// When it stopped, in local time; empty while it runs (`stoptimelocal`).
        public var stopTimeLocal: String?
        /// Why it was made (`recordingtype`).
        public var type: RecordingType?
        /// The event that started it (`eventid`).
        public var eventID: String?
        /// What triggered that event (`eventtrigger`).
        public var eventTrigger: String?
        /// Whether it runs (`recordingstatus`).
        public var status: RecordingStatus?
        /// The channel, on encoders with several.
        public var source: String?
        /// Its pictures.
        public var video: VideoTrack?
        /// Its sound.
        public var audio: AudioTrack?

        init(from xml: inout XMLReader) throws(WireError) {
            var recordingID: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "recordingid": recordingID = attribute.value
                case "diskid": diskID = attribute.value
                case "starttime": startTime = attribute.value
                case "starttimelocal": startTimeLocal = attribute.value
                case "stoptime": stopTime = attribute.value
                case "stoptimelocal": stopTimeLocal = attribute.value
                case "recordingtype": type = RecordingType(rawValue: attribute.value)
                case "eventid": eventID = attribute.value
                case "eventtrigger": eventTrigger = attribute.value
                case "recordingstatus": status = RecordingStatus(rawValue: attribute.value)
                case "source": source = attribute.value
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "video": video = try VideoTrack(from: &xml)
                case "audio": audio = try AudioTrack(from: &xml)
                default: try xml.skipElement()
                }
            }
            guard let recordingID else { throw xml.missingField("recordingid") }
            self.recordingID = recordingID
        }
    }

    /// Why a recording was made.
    public struct RecordingType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An event started it.
        public static let triggered = RecordingType(rawValue: "triggered")
        /// A schedule started it.
        public static let scheduled = RecordingType(rawValue: "scheduled")
        /// It has no end.
        public static let continuous = RecordingType(rawValue: "continuous")
    }

    /// Whether a recording runs.
    public struct RecordingStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It runs.
        public static let recording = RecordingStatus(rawValue: "recording")
        /// It is finished.
        public static let completed = RecordingStatus(rawValue: "completed")
        /// The device does not know.
        public static let unknown = RecordingStatus(rawValue: "unknown")
    }

    /// The pictures of a recording.
    public struct VideoTrack: Sendable {
        /// Their type (`mimetype`).
        public var mimeType: String?
        /// Their source.
        public var source: String?
        /// How many a second, as text (`framerate`).
        public var frameRate: String?
        /// Their size, "640x480" for example.
        public var resolution: String?
        /// Their width, in pixels.
        public var width: Int32?
        /// Their height, in pixels.
        public var height: Int32?

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "mimetype": mimeType = attribute.value
                case "source": source = attribute.value
                case "framerate": frameRate = attribute.value
                case "resolution": resolution = attribute.value
                case "width": width = Int32(attribute.value)
                case "height": height = Int32(attribute.value)
                default: break
                }
            }
            try xml.skipElement()
        }
    }

    /// The sound of a recording.
    public struct AudioTrack: Sendable {
        /// Its type (`mimetype`).
        public var mimeType: String?
        /// Its source.
        public var source: String?
        /// Its bit rate (`bitrate`).
        public var bitRate: Int32?
        /// Its sample rate (`samplerate`).
        public var sampleRate: Int32?

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "mimetype": mimeType = attribute.value
                case "source": source = attribute.value
                case "bitrate": bitRate = Int32(attribute.value)
                case "samplerate": sampleRate = Int32(attribute.value)
                default: break
                }
            }
            try xml.skipElement()
        }
    }

    /// A recording that was removed.
    public struct RemovedRecording: Sendable {
        /// Its identifier (`recordingid`).
        public var recordingID: String?
        /// What became of it.
        public var result: Outcome?

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "recordingid": recordingID = attribute.value
                case "result": result = Outcome(rawValue: attribute.value)
                default: break
                }
            }
            try xml.skipElement()
        }
    }

    /// Which recordings come first.
    public struct SortOrder: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The oldest.
        public static let ascending = SortOrder(rawValue: "ascending")
        /// The newest.
        public static let descending = SortOrder(rawValue: "descending")
    }

    /// What to play.
    public struct MediaType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Pictures.
        public static let video = MediaType(rawValue: "video")
        /// Sound.
        public static let audio = MediaType(rawValue: "audio")
    }

    /// The API's calls; get it from ``Vapix/recordings``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``AddContinuousProfile``.
        public func addContinuousProfile(
            diskID: String, options: String, eventID: String? = nil
        ) async throws -> AddContinuousProfile.Output {
            try await vapix.send(AddContinuousProfile(diskID: diskID, options: options, eventID: eventID))
        }

        /// See ``ListContinuousProfiles``.
        public func listContinuousProfiles(profile: Int32? = nil) async throws -> [ContinuousProfile] {
            try await vapix.send(ListContinuousProfiles(profile: profile))
        }

        /// See ``RemoveContinuousProfile``.
        public func removeContinuousProfile(profile: Int32) async throws -> RemoveContinuousProfile.Output {
            try await vapix.send(RemoveContinuousProfile(profile: profile))
        }

        /// See ``List``.
        public func list(
            recordingID: String? = nil, maximumNumberOfResults: Int32? = nil, startAtResultNumber: Int32? = nil,
            eventID: String? = nil, diskID: String? = nil, startTime: String? = nil, stopTime: String? = nil,
            sortOrder: SortOrder? = nil, source: String? = nil
        ) async throws -> List.Output {
            try await vapix.send(
                List(
                    recordingID: recordingID, maximumNumberOfResults: maximumNumberOfResults,
                    startAtResultNumber: startAtResultNumber, eventID: eventID, diskID: diskID, startTime: startTime,
                    stopTime: stopTime, sortOrder: sortOrder, source: source))
        }

        /// See ``ListEventIDs``.
        public func listEventIDs(diskID: String? = nil) async throws -> ListEventIDs.Output {
            try await vapix.send(ListEventIDs(diskID: diskID))
        }

        /// See ``ListSources``.
        public func listSources(diskID: String? = nil) async throws -> ListSources.Output {
            try await vapix.send(ListSources(diskID: diskID))
        }

        /// See ``Start``.
        public func start(diskID: String, options: String? = nil) async throws -> Start.Output {
            try await vapix.send(Start(diskID: diskID, options: options))
        }

        /// See ``Stop``.
        public func stop(recordingID: String) async throws -> Stop.Output {
            try await vapix.send(Stop(recordingID: recordingID))
        }

        /// See ``Remove``.
        public func remove(
            recordingIDs: [String] = [], diskID: String? = nil, beforeTime: String? = nil, eventID: String? = nil,
            source: String? = nil
        ) async throws -> [RemovedRecording] {
            try await vapix.send(
                Remove(
                    recordingIDs: recordingIDs, diskID: diskID, beforeTime: beforeTime, eventID: eventID,
                    source: source))
        }
    }
}

extension Vapix {
    /// Recordings on the device's disks, and profiles that record without an end; see ``Recordings``.
    public var recordings: Recordings.API { Recordings.API(vapix: self) }
}
