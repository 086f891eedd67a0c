// Generated from Specs/analytics-metadata-producer-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which sources of scene metadata the device has, and on which video channels they send.
///
/// API Discovery lists it as `analytics-metadata-config`.
///
/// See <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/>.
public enum AnalyticsMetadataProducers {
    /// Lists producers and the video channels that each sends metadata for.
    ///
    /// Access: viewer.
    /// See <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#listproducers>.
    public struct ListProducers: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter producers: Only the producers with these names, unknown ones being left out; none for all.
        public init(producers: [String]? = nil) {
            call = VapixCall(
                id: "analyticsMetadataProducers/listProducers", path: "/axis-cgi/analyticsmetadataconfig.cgi",
                apiVersion: "1.0", method: "listProducers", access: .viewer, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                if let producers {
                    json.key("producers")
                    json.beginArray()
                    for item in producers { json.write(item) }
                    json.endArray()
                }
                json.endParameters()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The producers.
            public let producers: [Producer]

            init(from json: inout JSONReader) throws(WireError) {
                var producers: [Producer] = []
                while let key = try json.nextKey(of: "producers") {
                    switch key {
                    case 0: producers = try json.readArray(of: Producer.self)
                    default: try json.skipValue()
                    }
                }
                self.producers = producers
            }
        }
    }

    /// Turns producers on or off, channel by channel; if one channel fails, nothing changes.
    ///
    /// Access: operator.
    /// See
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#setenabledproducers>.
    public struct SetEnabledProducers: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter producers: The producers to change; a channel that the producer does not have is an error.
        public init(producers: [ProducerSetting]) {
            call = VapixCall(
                id: "analyticsMetadataProducers/setEnabledProducers", path: "/axis-cgi/analyticsmetadataconfig.cgi",
                apiVersion: "1.0", method: "setEnabledProducers", access: .operator, effect: .idempotent,
                reply: .success
            ) { json in
                json.beginParameters()
                json.key("producers")
                json.beginArray()
                for item in producers { item.write(to: &json) }
                json.endArray()
                json.endObject()
            }
        }
    }

    /// Reads a sample frame of what producers send.
    ///
    /// Access: viewer.
    /// See
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#getsupportedmetadata>.
    public struct GetSupportedMetadata: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter producers: Only the producers with these names, unknown ones being left out; none for all.
        public init(producers: [String]? = nil) {
            call = VapixCall(
                id: "analyticsMetadataProducers/getSupportedMetadata", path: "/axis-cgi/analyticsmetadataconfig.cgi",
                apiVersion: "1.0", method: "getSupportedMetadata", access: .viewer, effect: .read,
                reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                if let producers {
                    json.key("producers")
                    json.beginArray()
                    for item in producers { json.write(item) }
                    json.endArray()
                }
                json.endParameters()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// A sample for each producer.
            public let producers: [ProducerSample]

            init(from json: inout JSONReader) throws(WireError) {
                var producers: [ProducerSample] = []
                while let key = try json.nextKey(of: "producers") {
                    switch key {
                    case 0: producers = try json.readArray(of: ProducerSample.self)
                    default: try json.skipValue()
                    }
                }
                self.producers = producers
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer.
    /// See
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#getsupportedversions>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "analyticsMetadataProducers/getSupportedVersions", path: "/axis-cgi/analyticsmetadataconfig.cgi",
            apiVersion: nil, method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)
    }

    /// A source of scene metadata.
    public struct Producer: Sendable, JSONReadable {
        /// The name by which it is set.
        public let name: String
        /// The name for people.
        public let niceName: String?
        /// The video channels that it can send metadata for (`videochannels`).
        public let videoChannels: [VideoChannel]

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var niceName: String?
            var videoChannels: [VideoChannel] = []
            while let key = try json.nextKey(of: "name,niceName,videochannels") {
                switch key {
                case 0: name = try json.readString()
                case 1: niceName = try json.readString()
                case 2: videoChannels = try json.readArray(of: VideoChannel.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.niceName = niceName
            self.videoChannels = videoChannels
        }
    }

    /// Which channels of a producer to turn on or off.
    public struct ProducerSetting: Sendable {
        /// The producer's name.
        public var name: String
        /// The channels to change (`videochannels`).
        public var videoChannels: [VideoChannel]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The producer's name.
        ///   - videoChannels: The channels to change.
        @_alwaysEmitIntoClient
        public init(name: String, videoChannels: [VideoChannel] = []) {
            self.name = name
            self.videoChannels = videoChannels
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            if !videoChannels.isEmpty {
                json.key("videochannels")
                json.beginArray()
                for item in videoChannels { item.write(to: &json) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// A video channel of a producer.
    public struct VideoChannel: Sendable, JSONReadable {
        /// The channel's number, from 1.
        public var channel: Int
        /// Whether the producer sends metadata for it.
        public var enabled: Bool

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channel: The channel's number, from 1.
        ///   - enabled: Whether the producer sends metadata for it.
        @_alwaysEmitIntoClient
        public init(channel: Int, enabled: Bool) {
            self.channel = channel
            self.enabled = enabled
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("channel", channel)
            json.member("enabled", enabled)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var channel: Int?
            var enabled: Bool?
            while let key = try json.nextKey(of: "channel,enabled") {
                switch key {
                case 0: channel = try json.readInt()
                case 1: enabled = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let channel else { throw json.missingField("channel") }
            self.channel = channel
            guard let enabled else { throw json.missingField("enabled") }
            self.enabled = enabled
        }
    }

    /// What a producer's metadata looks like.
    public struct ProducerSample: Sendable, JSONReadable {
        /// The producer's name.
        public let name: String
        /// A frame as an example, a text of XML.
        public let sampleFrameXML: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var sampleFrameXML: String?
            while let key = try json.nextKey(of: "name,sampleFrameXML") {
                switch key {
                case 0: name = try json.readString()
                case 1: sampleFrameXML = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.sampleFrameXML = sampleFrameXML
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The application could not handle the request.
        @_alwaysEmitIntoClient
        public static var applicationError: DeviceError.Code { 1000 }
        /// The major version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2000 }
        /// The request does not have the right form.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2001 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2003 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2004 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2005 }
    }
}

extension VapixCalls where API == AnalyticsMetadataProducers {
    /// See ``AnalyticsMetadataProducers/ListProducers``.
    @_alwaysEmitIntoClient
    public func listProducers(
        producers: [String]? = nil
    ) async throws -> AnalyticsMetadataProducers.ListProducers.Output {
        try await vapix.send(AnalyticsMetadataProducers.ListProducers(producers: producers))
    }

    /// See ``AnalyticsMetadataProducers/SetEnabledProducers``.
    @_alwaysEmitIntoClient
    public func setEnabledProducers(_ producers: [AnalyticsMetadataProducers.ProducerSetting]) async throws {
        try await vapix.send(AnalyticsMetadataProducers.SetEnabledProducers(producers: producers))
    }

    /// See ``AnalyticsMetadataProducers/GetSupportedMetadata``.
    @_alwaysEmitIntoClient
    public func getSupportedMetadata(
        producers: [String]? = nil
    ) async throws -> AnalyticsMetadataProducers.GetSupportedMetadata.Output {
        try await vapix.send(AnalyticsMetadataProducers.GetSupportedMetadata(producers: producers))
    }

    /// See ``AnalyticsMetadataProducers/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(AnalyticsMetadataProducers.GetSupportedVersions())
    }
}

extension Vapix {
    /// Which sources of scene metadata the device has, and on which video channels they send; see
    /// ``AnalyticsMetadataProducers``.
    @_alwaysEmitIntoClient
    public var analyticsMetadataProducers: VapixCalls<AnalyticsMetadataProducers> { VapixCalls(vapix: self) }
}
