// Generated from Specs/video-analytics.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Whether the device's processor for neural networks detects objects in the video.
///
/// `/config/discover` lists it as `video-analytics`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/>.
public struct VideoAnalytics: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "video-analytics", version: "1.0", path: "/config/rest/video-analytics/v1")

    /// The processor for neural networks (DLPU), which detects objects in the video.
    @_alwaysEmitIntoClient
    public var processor: Processor { Processor(vapix: vapix) }

    /// The processor for neural networks (DLPU), which detects objects in the video.
    public struct Processor: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Whether the processor detects objects in the video.
        @_alwaysEmitIntoClient
        public var enabled: Enabled { Enabled(vapix: vapix) }

        /// Reads whether the processor detects objects in the video.
        ///
        /// Devices answer for the property. The answer for the entity follows only from a rule of all these APIs.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; no description says. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/>.
        ///
        /// - Returns: Whether the processor detects objects.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> ProcessorState {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<ProcessorState> { callProcessorGet }

        private static let callProcessorGet = VapixCall<ProcessorState>(
            id: "videoAnalytics/processor.get", api: VideoAnalytics.configurationAPI, method: .get, path: "/dlpu",
            access: .admin, effect: .read, reply: .resource)

        /// Whether the processor detects objects in the video.
        public struct Enabled: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Sets whether the processor detects objects in the video.
            ///
            /// Analytics applications such as AXIS Object Analytics need it.
            ///
            /// Access: admin; no description says. Effect: idempotent. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/>.
            ///
            /// - Parameter isEnabled: Whether the processor detects objects.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ isEnabled: Bool) async throws {
                try await vapix.send(Self.set(isEnabled))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ isEnabled: Bool) -> VapixCall<Void> {
                VapixCall(
                    id: "videoAnalytics/processor.enabled.set", api: VideoAnalytics.configurationAPI, method: .patch,
                    path: "/dlpu/enabled", access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(isEnabled)
                }
            }
        }
    }

    /// Whether the processor detects objects.
    public struct ProcessorState: Sendable, JSONReadable {
        /// Whether the processor detects objects, which analytics applications need (`enabled`).
        public let isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the processor detects objects, which analytics applications need.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// Whether the device's processor for neural networks detects objects in the video.
    @_alwaysEmitIntoClient
    public var videoAnalytics: VideoAnalytics { VideoAnalytics(vapix: self) }
}
