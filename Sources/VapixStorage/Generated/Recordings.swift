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
    public struct AddContinuousProfile: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk to record to.
        ///   - options: How to record, as in the URL of a stream: resolution=640x480 for example.
        ///   - eventID: What the recordings are found by; continuous if left out.
        public init(diskID: String, options: String, eventID: String? = nil) {
            call = VapixCall(
                id: "recordings/addContinuousProfile", path: "/axis-cgi/record/continuous/addconfiguration.cgi",
                arguments: .get, access: .operator, effect: .once,
                reply: .xml(root: "root", reading: Output.init(from:))
            ) { query in
                query.append("diskid", diskID)
                query.append("options", options)
                query.append("eventid", eventID)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The profile's number.
            public let profile: Int
            /// What became of it.
            public let result: Outcome?

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
    }

    /// Lists the profiles that record without an end.
    ///
    /// Access: viewer.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-continuous-recording-profiles>.
    public struct ListContinuousProfiles: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[ContinuousProfile]>

        /// Makes the call's value.
        ///
        /// - Parameter profile: Only this profile.
        public init(profile: Int? = nil) {
            call = VapixCall(
                id: "recordings/listContinuousProfiles", path: "/axis-cgi/record/continuous/listconfiguration.cgi",
                arguments: .get, access: .viewer, effect: .read, reply: .xml(root: "root", reading: Self.read)
            ) { query in
                query.append("profile", profile)
            }
        }

        private static func read(_ xml: inout XMLReader) throws(WireError) -> [ContinuousProfile] {
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
    }

    /// Removes a profile that records without an end.
    ///
    /// Access: operator.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-continuous-recording-profile>.
    public struct RemoveContinuousProfile: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter profile: The profile's number.
        public init(profile: Int) {
            call = VapixCall(
                id: "recordings/removeContinuousProfile", path: "/axis-cgi/record/continuous/removeconfiguration.cgi",
                arguments: .get, access: .operator, effect: .idempotent,
                reply: .xml(root: "root", reading: Output.init(from:))
            ) { query in
                query.append("profile", profile)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The profile's number.
            public let profile: Int?
            /// What became of it.
            public let result: Outcome?

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
    }

    /// Lists recordings, newest first unless told otherwise.
    ///
    /// The device wants at least one of the recording's identifier, the start time and the stop time.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    public struct List: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

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
            recordingID: String? = nil, maximumNumberOfResults: Int? = nil, startAtResultNumber: Int? = nil,
            eventID: String? = nil, diskID: String? = nil, startTime: String? = nil, stopTime: String? = nil,
            sortOrder: SortOrder? = nil, source: String? = nil
        ) {
            call = VapixCall(
                id: "recordings/list", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .xml(root: "root", reading: Output.init(from:))
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

        /// What the device answers.
        public struct Output: Sendable {
            /// How many there are on all disks, or on the disk asked for (`totalnumberofrecordings`).
            public let totalNumberOfRecordings: Int?
            /// How many match, listed or not (`numberofrecordings`).
            public let numberOfRecordings: Int?
            /// The recordings (`recording`).
            public let recordings: [Recording]

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
    }

    /// Lists the events that recordings can be found by.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    public struct ListEventIDs: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter diskID: Only on this disk.
        public init(diskID: String? = nil) {
            call = VapixCall(
                id: "recordings/listEventIDs", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .xml(root: "root", reading: Output.init(from:))
            ) { query in
                query.append("listentity", "eventid")
                query.append("diskid", diskID)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The events (`eventid`).
            public let eventIDs: [String]

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
    }

    /// Lists the sources that there are recordings of.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings>.
    public struct ListSources: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter diskID: Only on this disk.
        public init(diskID: String? = nil) {
            call = VapixCall(
                id: "recordings/listSources", path: "/axis-cgi/record/list.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .xml(root: "root", reading: Output.init(from:))
            ) { query in
                query.append("listentity", "source")
                query.append("diskid", diskID)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The sources, channels' numbers or the quad stream (`source`).
            public let sources: [String]

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
    }

    /// Starts a recording.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#start-recording>.
    public struct Start: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk to record to.
        ///   - options: How to record, as in the URL of a stream: streamprofile=MyProfile for example.
        public init(diskID: String, options: String? = nil) {
            call = VapixCall(
                id: "recordings/start", path: "/axis-cgi/record/record.cgi", arguments: .get, access: .operator,
                effect: .once, reply: .xml(root: "root", reading: Output.init(from:))
            ) { query in
                query.append("diskid", diskID)
                query.append("options", options)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The recording's identifier (`recordingid`).
            public let recordingID: String
            /// What became of it.
            public let result: Outcome?

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
    }

    /// Stops a recording.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#stop-recording>.
    public struct Stop: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter recordingID: The recording.
        public init(recordingID: String) {
            call = VapixCall(
                id: "recordings/stop", path: "/axis-cgi/record/stop.cgi", arguments: .get, access: .operator,
                effect: .idempotent, reply: .xml(root: "root", reading: Output.init(from:))
            ) { query in
                query.append("recordingid", recordingID)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The recording (`recordingid`).
            public let recordingID: String?
            /// What became of it.
            public let result: Outcome?

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
    }

    /// Removes recordings, either by their identifiers or by the other arguments.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-recording>.
    public struct Remove: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[RemovedRecording]>

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
            call = VapixCall(
                id: "recordings/remove", path: "/axis-cgi/record/remove.cgi", arguments: .get, access: .operator,
                effect: .idempotent, reply: .xml(root: "root", reading: Self.read)
            ) { query in
                try query.append("recordingid", recordingIDs, separator: ",")
                query.append("diskid", diskID)
                query.append("beforetime", beforeTime)
                query.append("eventid", eventID)
                query.append("source", source)
            }
        }

        private static func read(_ xml: inout XMLReader) throws(WireError) -> [RemovedRecording] {
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
    }

    /// Plays a recording of Motion JPEG, or its sound.
    ///
    /// Deprecated: Play over RTSP; no longer maintained since AXIS OS 10.2.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#play-recording>.
    public struct Play: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

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
            call = VapixCall(
                id: "recordings/play", path: "/axis-cgi/record/play.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .stream("multipart/x-mixed-replace")
            ) { query in
                query.append("recordingid", recordingID)
                query.append("mediatype", mediaType?.rawValue)
                query.append("rate", rate)
                query.append("starttime", startTime)
                query.append("stoptime", stopTime)
            }
        }
    }

    /// What became of a request; a failure is an error, so only success is seen.
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

        /// It succeeded.
        @_alwaysEmitIntoClient
        public static var ok: Outcome { Self(rawValue: "OK") }
        /// It failed.
        @_alwaysEmitIntoClient
        public static var error: Outcome { Self(rawValue: "ERROR") }
    }

    /// A profile that records without an end.
    public struct ContinuousProfile: Sendable {
        /// Its number.
        public let profile: Int
        /// The disk that it records to (`diskid`).
        public let diskID: String?
        /// How it records.
        public let options: String?
        /// What its recordings are found by (`eventid`).
        public let eventID: String?

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
        /// Its identifier (`recordingid`).
        public let recordingID: String
        /// The disk that it is on (`diskid`).
        public let diskID: String?
        /// When it started, in UTC (`starttime`).
        public let startTime: String?
        /// When it started, in local time (`starttimelocal`).
        public let startTimeLocal: String?
        /// When it stopped, in UTC; empty while it runs (`stoptime`).
        public let stopTime: String?
        /// When it stopped, in local time; empty while it runs (`stoptimelocal`).
        public let stopTimeLocal: String?
        /// Why it was made (`recordingtype`).
        public let type: RecordingType?
        /// The event that started it (`eventid`).
        public let eventID: String?
        /// What triggered that event (`eventtrigger`).
        public let eventTrigger: String?
        /// Whether it runs (`recordingstatus`).
        public let status: RecordingStatus?
        /// The channel, on encoders with several.
        public let source: String?
        /// Its pictures.
        public let video: VideoTrack?
        /// Its sound.
        public let audio: AudioTrack?

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

    /// Why a recording was made.
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

        /// An event started it.
        @_alwaysEmitIntoClient
        public static var triggered: RecordingType { Self(rawValue: "triggered") }
        /// A schedule started it.
        @_alwaysEmitIntoClient
        public static var scheduled: RecordingType { Self(rawValue: "scheduled") }
        /// It has no end.
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

        /// It runs.
        @_alwaysEmitIntoClient
        public static var recording: RecordingStatus { Self(rawValue: "recording") }
        /// It is finished.
        @_alwaysEmitIntoClient
        public static var completed: RecordingStatus { Self(rawValue: "completed") }
        /// The device does not know.
        @_alwaysEmitIntoClient
        public static var unknown: RecordingStatus { Self(rawValue: "unknown") }
    }

    /// The pictures of a recording.
    public struct VideoTrack: Sendable {
        /// Their type (`mimetype`).
        public let mimeType: String?
        /// Their source.
        public let source: String?
        /// How many a second, as text (`framerate`).
        public let frameRate: String?
        /// Their size.
        public let resolution: Resolution?
        /// Their width, in pixels.
        public let width: Int?
        /// Their height, in pixels.
        public let height: Int?

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

    /// The sound of a recording.
    public struct AudioTrack: Sendable {
        /// Its type (`mimetype`).
        public let mimeType: String?
        /// Its source.
        public let source: String?
        /// Its bit rate (`bitrate`).
        public let bitRate: Int?
        /// Its sample rate (`samplerate`).
        public let sampleRate: Int?

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
        /// Its identifier (`recordingid`).
        public let recordingID: String?
        /// What became of it.
        public let result: Outcome?

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

    /// Which recordings come first.
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

        /// The oldest.
        @_alwaysEmitIntoClient
        public static var ascending: SortOrder { Self(rawValue: "ascending") }
        /// The newest.
        @_alwaysEmitIntoClient
        public static var descending: SortOrder { Self(rawValue: "descending") }
    }

    /// What to play.
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

extension VapixCalls where API == Recordings {
    /// See ``Recordings/AddContinuousProfile``.
    @_alwaysEmitIntoClient
    public func addContinuousProfile(
        diskID: String, options: String, eventID: String? = nil
    ) async throws -> Recordings.AddContinuousProfile.Output {
        try await vapix.send(Recordings.AddContinuousProfile(diskID: diskID, options: options, eventID: eventID))
    }

    /// See ``Recordings/ListContinuousProfiles``.
    @_alwaysEmitIntoClient
    public func listContinuousProfiles(profile: Int? = nil) async throws -> [Recordings.ContinuousProfile] {
        try await vapix.send(Recordings.ListContinuousProfiles(profile: profile))
    }

    /// See ``Recordings/RemoveContinuousProfile``.
    @_alwaysEmitIntoClient
    public func removeContinuousProfile(profile: Int) async throws -> Recordings.RemoveContinuousProfile.Output {
        try await vapix.send(Recordings.RemoveContinuousProfile(profile: profile))
    }

    /// See ``Recordings/List``.
    @_alwaysEmitIntoClient
    public func list(
        recordingID: String? = nil, maximumNumberOfResults: Int? = nil, startAtResultNumber: Int? = nil,
        eventID: String? = nil, diskID: String? = nil, startTime: String? = nil, stopTime: String? = nil,
        sortOrder: Recordings.SortOrder? = nil, source: String? = nil
    ) async throws -> Recordings.List.Output {
        try await vapix.send(
            Recordings.List(
                recordingID: recordingID, maximumNumberOfResults: maximumNumberOfResults,
                startAtResultNumber: startAtResultNumber, eventID: eventID, diskID: diskID, startTime: startTime,
                stopTime: stopTime, sortOrder: sortOrder, source: source))
    }

    /// See ``Recordings/ListEventIDs``.
    @_alwaysEmitIntoClient
    public func listEventIDs(diskID: String? = nil) async throws -> Recordings.ListEventIDs.Output {
        try await vapix.send(Recordings.ListEventIDs(diskID: diskID))
    }

    /// See ``Recordings/ListSources``.
    @_alwaysEmitIntoClient
    public func listSources(diskID: String? = nil) async throws -> Recordings.ListSources.Output {
        try await vapix.send(Recordings.ListSources(diskID: diskID))
    }

    /// See ``Recordings/Start``.
    @_alwaysEmitIntoClient
    public func start(diskID: String, options: String? = nil) async throws -> Recordings.Start.Output {
        try await vapix.send(Recordings.Start(diskID: diskID, options: options))
    }

    /// See ``Recordings/Stop``.
    @_alwaysEmitIntoClient
    public func stop(recordingID: String) async throws -> Recordings.Stop.Output {
        try await vapix.send(Recordings.Stop(recordingID: recordingID))
    }

    /// See ``Recordings/Remove``.
    @_alwaysEmitIntoClient
    public func remove(
        recordingIDs: [String] = [], diskID: String? = nil, beforeTime: String? = nil, eventID: String? = nil,
        source: String? = nil
    ) async throws -> [Recordings.RemovedRecording] {
        try await vapix.send(
            Recordings.Remove(
                recordingIDs: recordingIDs, diskID: diskID, beforeTime: beforeTime, eventID: eventID, source: source))
    }

    /// See ``Recordings/Play``.
    @_alwaysEmitIntoClient
    public func play(
        recordingID: String, mediaType: Recordings.MediaType? = nil, rate: String? = nil, startTime: String? = nil,
        stopTime: String? = nil
    ) async throws -> PartStream {
        try await PartStream(
            vapix.open(
                Recordings.Play(
                    recordingID: recordingID, mediaType: mediaType, rate: rate, startTime: startTime,
                    stopTime: stopTime)))
    }
}

extension Vapix {
    /// Recordings on the device's disks, and profiles that record without an end; see ``Recordings``.
    @_alwaysEmitIntoClient
    public var recordings: VapixCalls<Recordings> { VapixCalls(vapix: self) }
}
