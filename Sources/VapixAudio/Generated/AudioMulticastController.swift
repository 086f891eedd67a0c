// Generated from Specs/audio-multicast-ctrl.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which multicast sources an audio device plays, and their priorities.
///
/// Of the sources that play, only the one with the highest priority is heard. The device's own sounds, such as SIP
/// calls, are also sources with priorities.
///
/// `/config/discover` lists it as `audio-multicast-ctrl`; version 1.0 and later, beta.
///
/// See <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/>.
public struct AudioMulticastController: Sendable {
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
        id: "audio-multicast-ctrl", version: "1.0", path: "/config/rest/audio-multicast-ctrl/v1beta")

    /// Whether the controller is on.
    @_alwaysEmitIntoClient
    public var isEnabled: IsEnabled { IsEnabled(vapix: vapix) }

    /// The codec of all multicast sources.
    @_alwaysEmitIntoClient
    public var codec: Codec { Codec(vapix: vapix) }

    /// The multicast sources, including the device's own.
    @_alwaysEmitIntoClient
    public var sources: Sources { Sources(vapix: vapix) }

    /// Reads whether the controller works, the codec and the sources.
    ///
    /// Access: admin. Effect: read. Maturity: beta.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects>.
    ///
    /// - Returns: Whether the controller is on, and its sources.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "audioMulticastController/get", api: AudioMulticastController.configurationAPI, method: .get, path: "",
        access: .admin, effect: .read, reply: .resource)

    /// Whether the controller is on.
    public struct IsEnabled: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Turns the controller on or off.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#toggle-audio-multicast-controller>.
        ///
        /// - Parameter isEnabled: Whether the controller is on.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ isEnabled: Bool) async throws {
            try await vapix.send(Self.set(isEnabled))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ isEnabled: Bool) -> VapixCall<Void> {
            VapixCall(
                id: "audioMulticastController/isEnabled.set", api: AudioMulticastController.configurationAPI,
                method: .patch, path: "/enabled", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.write(isEnabled)
            }
        }
    }

    /// The codec of all multicast sources.
    public struct Codec: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Changes the codec of all multicast sources.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#adjust-the-audio-codec>.
        ///
        /// - Parameter codec: The codec of all multicast sources.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ codec: AudioCodec) async throws {
            try await vapix.send(Self.set(codec))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ codec: AudioCodec) -> VapixCall<Void> {
            VapixCall(
                id: "audioMulticastController/codec.set", api: AudioMulticastController.configurationAPI,
                method: .patch, path: "/audiocodec", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.write(codec.rawValue)
            }
        }
    }

    /// The multicast sources, including the device's own.
    public struct Sources: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The priority of a source.
        @_alwaysEmitIntoClient
        public var priority: Priority { Priority(vapix: vapix) }

        /// The name of a source.
        @_alwaysEmitIntoClient
        public var label: Label { Label(vapix: vapix) }

        /// The multicast address of a source.
        @_alwaysEmitIntoClient
        public var address: Address { Address(vapix: vapix) }

        /// The port of a source.
        @_alwaysEmitIntoClient
        public var port: Port { Port(vapix: vapix) }

        /// The delay of a source.
        @_alwaysEmitIntoClient
        public var latency: Latency { Latency(vapix: vapix) }

        /// The kind of a source.
        @_alwaysEmitIntoClient
        public var kind: Kind { Kind(vapix: vapix) }

        /// The SRTP key of a source.
        @_alwaysEmitIntoClient
        public var srtpKey: SrtpKey { SrtpKey(vapix: vapix) }

        /// Lists the sources.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#list-all-sources>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Source] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Source]> { callSourcesList }

        private static let callSourcesList = VapixCall<[Source]>(
            id: "audioMulticastController/sources.list", api: AudioMulticastController.configurationAPI, method: .get,
            path: "/sources", access: .admin, effect: .read, reply: .resource)

        /// Adds a multicast source.
        ///
        /// Only the label is required according to the page's table; its text also requires address and port. The
        /// device moves the priorities of other sources so that there is neither a gap nor one twice.
        ///
        /// Access: admin. Effect: once. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#add-a-new-multicast-source>.
        ///
        /// - Parameters:
        ///   - label: The name. At most 31 characters.
        ///   - address: The multicast address, 224.0.0.0 to 239.255.255.255 (`ipAddress`). At most 39 characters.
        ///   - port: The port on which the device receives the sound. 1024 to 65534.
        ///   - priority: The priority; 1 is the highest (`prio`). 1 to 13.
        ///   - latencyProfile: The delay between the arrival of the sound and the speaker.
        ///   - kind: The kind of the source, either added by a user or the device's own (`type`).
        ///   - srtpKey: The SRTP key of an encrypted source: 60 or 92 hexadecimal digits. At most 127 characters.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func add(
            label: String, address: String, port: Int, priority: Int? = nil, latencyProfile: LatencyProfile? = nil,
            kind: SourceKind? = nil, srtpKey: Secret? = nil
        ) async throws {
            try await vapix.send(
                Self.add(
                    label: label, address: address, port: port, priority: priority, latencyProfile: latencyProfile,
                    kind: kind, srtpKey: srtpKey))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            label: String, address: String, port: Int, priority: Int? = nil, latencyProfile: LatencyProfile? = nil,
            kind: SourceKind? = nil, srtpKey: Secret? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "audioMulticastController/sources.add", api: AudioMulticastController.configurationAPI,
                method: .post, path: "/sources", access: .admin, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("label", label)
                json.member("ipAddress", address)
                json.member("port", port)
                json.member("prio", priority)
                json.member("latencyProfile", latencyProfile?.rawValue)
                json.member("type", kind?.rawValue)
                json.member("srtpKey", srtpKey)
                json.endObject()
            }
        }

        /// Reads a source.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects>.
        ///
        /// - Parameter id: The identifier, which the device chooses. At most 63 characters.
        /// - Returns: A source of sound.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ id: String) async throws -> Source {
            try await vapix.send(Self.get(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ id: String) -> VapixCall<Source> {
            VapixCall(
                id: "audioMulticastController/sources.get", api: AudioMulticastController.configurationAPI,
                method: .get, path: "/sources/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
        }

        /// Removes a multicast source; the device's own sources cannot be removed.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#delete-a-multicast-source>.
        ///
        /// - Parameter id: The identifier, which the device chooses. At most 63 characters.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ id: String) async throws {
            try await vapix.send(Self.remove(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ id: String) -> VapixCall<Void> {
            VapixCall(
                id: "audioMulticastController/sources.remove", api: AudioMulticastController.configurationAPI,
                method: .delete, path: "/sources/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done)
        }

        /// The priority of a source.
        public struct Priority: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the priority of a source, and moves the priorities of the others.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#prioritize-a-source>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 63 characters.
            ///   - priority: The priority; 1 is the highest. 1 to 13.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ priority: Int) async throws {
                try await vapix.send(Self.set(id, priority))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ priority: Int) -> VapixCall<Void> {
                VapixCall(
                    id: "audioMulticastController/sources.priority.set", api: AudioMulticastController.configurationAPI,
                    method: .patch, path: "/sources/{}/prio", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(priority)
                }
            }
        }

        /// The name of a source.
        public struct Label: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Renames a multicast source.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 63 characters.
            ///   - label: The name. At most 31 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ label: String) async throws {
                try await vapix.send(Self.set(id, label))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ label: String) -> VapixCall<Void> {
                VapixCall(
                    id: "audioMulticastController/sources.label.set", api: AudioMulticastController.configurationAPI,
                    method: .patch, path: "/sources/{}/label", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(label)
                }
            }
        }

        /// The multicast address of a source.
        public struct Address: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the multicast address of a source.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 63 characters.
            ///   - address: The address, 224.0.0.0 to 239.255.255.255. At most 39 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ address: String) async throws {
                try await vapix.send(Self.set(id, address))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ address: String) -> VapixCall<Void> {
                VapixCall(
                    id: "audioMulticastController/sources.address.set", api: AudioMulticastController.configurationAPI,
                    method: .patch, path: "/sources/{}/ipAddress", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(address)
                }
            }
        }

        /// The port of a source.
        public struct Port: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the port of a source.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 63 characters.
            ///   - port: The port at which the device receives the sound. 1024 to 65534.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ port: Int) async throws {
                try await vapix.send(Self.set(id, port))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ port: Int) -> VapixCall<Void> {
                VapixCall(
                    id: "audioMulticastController/sources.port.set", api: AudioMulticastController.configurationAPI,
                    method: .patch, path: "/sources/{}/port", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(port)
                }
            }
        }

        /// The delay of a source.
        public struct Latency: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the delay of a source.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 63 characters.
            ///   - profile: The delay.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ profile: LatencyProfile) async throws {
                try await vapix.send(Self.set(id, profile))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ profile: LatencyProfile) -> VapixCall<Void> {
                VapixCall(
                    id: "audioMulticastController/sources.latency.set", api: AudioMulticastController.configurationAPI,
                    method: .patch, path: "/sources/{}/latencyProfile", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(profile.rawValue)
                }
            }
        }

        /// The kind of a source.
        public struct Kind: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the kind of a multicast source.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 63 characters.
            ///   - kind: The kind of the source.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ kind: SourceKind) async throws {
                try await vapix.send(Self.set(id, kind))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ kind: SourceKind) -> VapixCall<Void> {
                VapixCall(
                    id: "audioMulticastController/sources.kind.set", api: AudioMulticastController.configurationAPI,
                    method: .patch, path: "/sources/{}/type", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(kind.rawValue)
                }
            }
        }

        /// The SRTP key of a source.
        public struct SrtpKey: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the SRTP key of a source.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 63 characters.
            ///   - key: The key: 60 or 92 hexadecimal digits. At most 127 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ key: Secret) async throws {
                try await vapix.send(Self.set(id, key))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ key: Secret) -> VapixCall<Void> {
                VapixCall(
                    id: "audioMulticastController/sources.srtpKey.set", api: AudioMulticastController.configurationAPI,
                    method: .patch, path: "/sources/{}/srtpKey", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(key)
                }
            }
        }
    }

    /// Whether the controller is on, and its sources.
    public struct Configuration: Sendable, JSONReadable {
        /// Whether the controller is on (`enabled`).
        public let isEnabled: Bool?
        /// The codec of all multicast sources.
        public let audioCodec: AudioCodec?
        /// The sources of sound.
        public let sources: [Source]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the controller is on.
        ///   - audioCodec: The codec of all multicast sources.
        ///   - sources: The sources of sound.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, audioCodec: AudioCodec? = nil, sources: [Source] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.audioCodec = audioCodec
            self.sources = sources
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var audioCodec: AudioCodec?
            var sources: [Source] = []
            while let key = try json.nextMember(of: "enabled,audioCodec,audiocodec,sources") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1, 2: audioCodec = try json.readWord(AudioCodec.self)
                case 3: sources = try json.readArray(of: Source.self)
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.audioCodec = audioCodec
            self.sources = sources
            self.other = json.keptMembersOfObject()
        }
    }

    /// A source of sound.
    public struct Source: Sendable, JSONReadable {
        /// The identifier, which the device chooses.
        ///
        /// At most 63 characters.
        public let id: String
        /// The name.
        ///
        /// At most 31 characters.
        public let label: String?
        /// The multicast address, 224.0.0.0 to 239.255.255.255 (`ipAddress`).
        ///
        /// At most 39 characters.
        public let address: String?
        /// The port on which the device receives the sound.
        ///
        /// 1024 to 65534.
        public let port: Int?
        /// The priority; 1 is the highest (`prio`).
        ///
        /// 1 to 13.
        public let priority: Int?
        /// The delay between the arrival of the sound and the speaker.
        public let latencyProfile: LatencyProfile?
        /// The kind of the source, either added by a user or the device's own (`type`).
        public let kind: SourceKind?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, which the device chooses.
        ///   - label: The name.
        ///   - address: The multicast address, 224.0.0.0 to 239.255.255.255.
        ///   - port: The port on which the device receives the sound.
        ///   - priority: The priority; 1 is the highest.
        ///   - latencyProfile: The delay between the arrival of the sound and the speaker.
        ///   - kind: The kind of the source, either added by a user or the device's own.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, label: String? = nil, address: String? = nil, port: Int? = nil, priority: Int? = nil,
            latencyProfile: LatencyProfile? = nil, kind: SourceKind? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.label = label
            self.address = address
            self.port = port
            self.priority = priority
            self.latencyProfile = latencyProfile
            self.kind = kind
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var label: String?
            var address: String?
            var port: Int?
            var priority: Int?
            var latencyProfile: LatencyProfile?
            var kind: SourceKind?
            while let key = try json.nextMember(of: "id,label,ipAddress,port,prio,latencyProfile,profile,type") {
                switch key {
                case 0: id = try json.readString()
                case 1: label = try json.readString()
                case 2: address = try json.readString()
                case 3: port = try json.readInt()
                case 4: priority = try json.readInt()
                case 5, 6: latencyProfile = try json.readWord(LatencyProfile.self)
                case 7: kind = try json.readWord(SourceKind.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.label = label
            self.address = address
            self.port = port
            self.priority = priority
            self.latencyProfile = latencyProfile
            self.kind = kind
            self.other = json.keptMembersOfObject()
        }
    }

    /// A codec of multicast sound.
    public struct AudioCodec: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// G.711 with µ-law.
        @_alwaysEmitIntoClient
        public static var pcmu: AudioCodec { Self(rawValue: "PCMU") }
        /// G.711 with A-law.
        @_alwaysEmitIntoClient
        public static var pcma: AudioCodec { Self(rawValue: "PCMA") }
    }

    /// A delay between the arrival of sound and the speaker.
    public struct LatencyProfile: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The usual delay.
        @_alwaysEmitIntoClient
        public static var normal: LatencyProfile { Self(rawValue: "Normal") }
        /// A shorter delay.
        @_alwaysEmitIntoClient
        public static var low: LatencyProfile { Self(rawValue: "Low") }
        /// The shortest delay.
        @_alwaysEmitIntoClient
        public static var ultraLow: LatencyProfile { Self(rawValue: "UltraLow") }
    }

    /// The kind of a source, which tells whether it is the device's own.
    public struct SourceKind: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A user added the source.
        @_alwaysEmitIntoClient
        public static var multicast: SourceKind { Self(rawValue: "Multicast") }
        /// The source is the device's own, such as SIP; only its priority can be changed.
        @_alwaysEmitIntoClient
        public static var builtIn: SourceKind { Self(rawValue: "Internal") }
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
    /// Which multicast sources an audio device plays, and their priorities.
    @_alwaysEmitIntoClient
    public var audioMulticastController: AudioMulticastController { AudioMulticastController(vapix: self) }
}
