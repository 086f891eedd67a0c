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
    public struct ListProducers: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "analyticsMetadataProducers/listProducers", path: "/axis-cgi/analyticsmetadataconfig.cgi",
            apiVersion: "1.0", method: "listProducers", access: .viewer, effect: .read)

        /// Only the producers with these names, unknown ones being left out; none for all.
        public var producers: [String]?

        /// Makes the call's value.
        ///
        /// - Parameter producers: Only the producers with these names, unknown ones being left out; none for all.
        public init(producers: [String]? = nil) {
            self.producers = producers
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard producers != nil else { return }
            json.key("params")
            json.beginObject()
            if let producers {
                json.key("producers")
                json.beginArray()
                for item in producers { json.write(item) }
                json.endArray()
            }
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The producers.
            public var producers: [Producer]

            package init(from json: inout JSONReader) throws(WireError) {
                var producers: [Producer]?
                while let key = try json.nextKey() {
                    switch key {
                    case "producers": producers = try json.readArray(of: Producer.self)
                    default: try json.skipValue()
                    }
                }
                guard let producers else { throw json.missingField("producers") }
                self.producers = producers
            }
        }
    }

    /// Turns producers on or off, channel by channel; if one channel fails, nothing changes.
    ///
    /// Access: operator.
    /// See
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#setenabledproducers>.
    public struct SetEnabledProducers: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "analyticsMetadataProducers/setEnabledProducers", path: "/axis-cgi/analyticsmetadataconfig.cgi",
            apiVersion: "1.0", method: "setEnabledProducers", access: .operator, effect: .idempotent)

        /// The producers to change; a channel that the producer does not have is an error.
        public var producers: [ProducerSetting]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter producers: The producers to change; a channel that the producer does not have is an error.
        public init(producers: [ProducerSetting]) {
            self.producers = producers
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("producers")
            json.beginArray()
            for item in producers { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads a sample frame of what producers send.
    ///
    /// Access: viewer.
    /// See
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#getsupportedmetadata>.
    public struct GetSupportedMetadata: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "analyticsMetadataProducers/getSupportedMetadata", path: "/axis-cgi/analyticsmetadataconfig.cgi",
            apiVersion: "1.0", method: "getSupportedMetadata", access: .viewer, effect: .read)

        /// Only the producers with these names, unknown ones being left out; none for all.
        public var producers: [String]?

        /// Makes the call's value.
        ///
        /// - Parameter producers: Only the producers with these names, unknown ones being left out; none for all.
        public init(producers: [String]? = nil) {
            self.producers = producers
        }

        package func writeParameters(to json: inout JSONWriter) {
            guard producers != nil else { return }
            json.key("params")
            json.beginObject()
            if let producers {
                json.key("producers")
                json.beginArray()
                for item in producers { json.write(item) }
                json.endArray()
            }
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// A sample for each producer.
            public var producers: [ProducerSample]

            package init(from json: inout JSONReader) throws(WireError) {
                var producers: [ProducerSample]?
                while let key = try json.nextKey() {
                    switch key {
                    case "producers": producers = try json.readArray(of: ProducerSample.self)
                    default: try json.skipValue()
                    }
                }
                guard let producers else { throw json.missingField("producers") }
                self.producers = producers
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer.
    /// See
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "analyticsMetadataProducers/getSupportedVersions", path: "/axis-cgi/analyticsmetadataconfig.cgi",
            apiVersion: nil, method: "getSupportedVersions", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// A source of scene metadata.
    public struct Producer: Sendable, JSONReadable {
        /// The name by which it is set.
        public var name: String
        /// The name for people.
        public var niceName: String?
        /// The video channels that it can send metadata for (`videochannels`).
        public var videoChannels: [VideoChannel] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "niceName": niceName = try json.readString()
                case "videochannels": videoChannels = try json.readArray(of: VideoChannel.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// Which channels of a producer to turn on or off.
    public struct ProducerSetting: Sendable {
        /// The producer's name.
        public var name: String
        /// The channels to change (`videochannels`).
        public var videoChannels: [VideoChannel] = []

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The producer's name.
        ///   - videoChannels: The channels to change.
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
        public var channel: Int32
        /// Whether the producer sends metadata for it.
        public var enabled: Bool

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channel: The channel's number, from 1.
        ///   - enabled: Whether the producer sends metadata for it.
        public init(channel: Int32, enabled: Bool) {
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
            var channel: Int32?
            var enabled: Bool?
            while let key = try json.nextKey() {
                switch key {
                case "channel": channel = try json.readInt32()
                case "enabled": enabled = try json.readBool()
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
        public var name: String
        /// A frame as an example, a text of XML.
        public var sampleFrameXML: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.readString()
                case "sampleFrameXML": sampleFrameXML = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The application could not handle the request.
        public static let applicationError: DeviceError.Code = 1000
        /// The major version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2000
        /// The request does not have the right form.
        public static let invalidRequest: DeviceError.Code = 2001
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2003
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2004
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2005
    }

    /// The API's calls; get it from ``Vapix/analyticsMetadataProducers``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``ListProducers``.
        public func listProducers(producers: [String]? = nil) async throws -> ListProducers.Output {
            try await vapix.send(ListProducers(producers: producers))
        }

        /// See ``SetEnabledProducers``.
        public func setEnabledProducers(_ producers: [ProducerSetting]) async throws {
            try await vapix.send(SetEnabledProducers(producers: producers))
        }

        /// See ``GetSupportedMetadata``.
        public func getSupportedMetadata(producers: [String]? = nil) async throws -> GetSupportedMetadata.Output {
            try await vapix.send(GetSupportedMetadata(producers: producers))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Which sources of scene metadata the device has, and on which video channels they send; see
    /// ``AnalyticsMetadataProducers``.
    public var analyticsMetadataProducers: AnalyticsMetadataProducers.API {
        AnalyticsMetadataProducers.API(vapix: self)
    }
}
