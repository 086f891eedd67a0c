// Generated from rest-nested-names.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// `/config/discover` lists it as `nested-names`; version 1.0 and later, released.
///
/// See <https://example.com/>.
public struct SnippetRestNestedNames: Sendable {
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
        id: "nested-names", version: "1.0", path: "/config/rest/nested-names/v1")

    /// The cable.
    @_alwaysEmitIntoClient
    public var wired: Wired { Wired(vapix: vapix) }

    /// The radio.
    @_alwaysEmitIntoClient
    public var wireless: Wireless { Wireless(vapix: vapix) }

    /// The cable.
    public struct Wired: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Its settings.
        @_alwaysEmitIntoClient
        public var settings: Settings { Settings(vapix: vapix) }

        /// Its settings.
        public struct Settings: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads them.
            ///
            /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
            ///
            /// - Returns: What is set.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> WiredSettings {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<WiredSettings> { callWiredSettingsGet }

            private static let callWiredSettingsGet = VapixCall<WiredSettings>(
                id: "snippetRestNestedNames/wired.settings.get", api: SnippetRestNestedNames.configurationAPI,
                method: .get, path: "/wired/settings", access: .viewer, effect: .read, reply: .resource)
        }
    }

    /// The radio.
    public struct Wireless: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Its settings.
        @_alwaysEmitIntoClient
        public var settings: Settings { Settings(vapix: vapix) }

        /// Its settings.
        public struct Settings: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// The settings of settings.
            @_alwaysEmitIntoClient
            public var settings: Settings { Settings(vapix: vapix) }

            /// Reads them.
            ///
            /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
            ///
            /// - Returns: What is set.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> WirelessSettings {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<WirelessSettings> { callWirelessSettingsGet }

            private static let callWirelessSettingsGet = VapixCall<WirelessSettings>(
                id: "snippetRestNestedNames/wireless.settings.get", api: SnippetRestNestedNames.configurationAPI,
                method: .get, path: "/wireless/settings", access: .viewer, effect: .read, reply: .resource)

            /// The settings of settings.
            public struct Settings: Sendable {
                /// The client that sends the calls.
                public let vapix: Vapix

                /// The same of a client's device.
                ///
                /// - Parameter vapix: The client that sends the calls.
                @_alwaysEmitIntoClient
                public init(vapix: Vapix) {
                    self.vapix = vapix
                }

                /// Reads them.
                ///
                /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
                ///
                /// - Returns: What is set.
                /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
                ///   `CancellationError`.
                @_alwaysEmitIntoClient
                public func get() async throws -> InnerSettings {
                    try await vapix.send(Self.get())
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func get() -> VapixCall<InnerSettings> { callWirelessSettingsSettingsGet }

                private static let callWirelessSettingsSettingsGet = VapixCall<InnerSettings>(
                    id: "snippetRestNestedNames/wireless.settings.settings.get",
                    api: SnippetRestNestedNames.configurationAPI, method: .get, path: "/wireless/settings/settings",
                    access: .viewer, effect: .read, reply: .resource)
            }
        }
    }

    /// What is set.
    public struct WiredSettings: Sendable, JSONReadable {
        /// The speed.
        public let speed: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - speed: The speed.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(speed: Int? = nil, other: [String: JSONValue] = [:]) {
            self.speed = speed
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var speed: Int?
            while let key = try json.nextMember(of: "speed") {
                switch key {
                case 0: speed = try json.readInt()
                default: break
                }
            }
            self.speed = speed
            self.other = json.keptMembersOfObject()
        }
    }

    /// What is set.
    public struct WirelessSettings: Sendable, JSONReadable {
        /// The channel.
        public let channel: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channel: The channel.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(channel: Int? = nil, other: [String: JSONValue] = [:]) {
            self.channel = channel
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var channel: Int?
            while let key = try json.nextMember(of: "channel") {
                switch key {
                case 0: channel = try json.readInt()
                default: break
                }
            }
            self.channel = channel
            self.other = json.keptMembersOfObject()
        }
    }

    /// What is set.
    public struct InnerSettings: Sendable, JSONReadable {
        /// A text.
        public let text: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(text: String? = nil, other: [String: JSONValue] = [:]) {
            self.text = text
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var textValue: String?
            while let key = try json.nextMember(of: "text") {
                switch key {
                case 0: textValue = try json.readString()
                default: break
                }
            }
            self.text = textValue
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
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetRestNestedNames: SnippetRestNestedNames { SnippetRestNestedNames(vapix: self) }
}
