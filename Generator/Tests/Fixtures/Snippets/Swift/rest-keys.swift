// Generated from rest-keys.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// `/config/discover` lists it as `snippet`; version 1.0 and later, released.
///
/// See <https://example.com/>.
public struct SnippetRestKeys: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "snippet", version: "1.0", path: "/config/rest/snippet/v1")

    /// The ports.
    @_alwaysEmitIntoClient
    public var ports: Ports { Ports(vapix: vapix) }

    /// The ports.
    public struct Ports: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The security of a port.
        @_alwaysEmitIntoClient
        public var security: Security { Security(vapix: vapix) }

        /// The rules of a port.
        @_alwaysEmitIntoClient
        public var rules: Rules { Rules(vapix: vapix) }

        /// The security of a port.
        public struct Security: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads it.
            ///
            /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
            ///
            /// - Parameter number: The number.
            /// - Returns: The security of a port.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(_ number: Int) async throws -> PortSecurity {
                try await vapix.send(Self.get(number))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(_ number: Int) -> VapixCall<PortSecurity> {
                VapixCall(
                    id: "snippetRestKeys/ports.security.get", api: SnippetRestKeys.configurationAPI, method: .get,
                    path: "/ports/{}/security", keys: [String(number)], access: .viewer, effect: .read,
                    reply: .resource)
            }
        }

        /// The rules of a port.
        public struct Rules: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Removes a rule.
            ///
            /// Access: viewer. Effect: idempotent. Maturity: released. Page: <https://example.com/>.
            ///
            /// - Parameters:
            ///   - number: The number.
            ///   - kind: The kind.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func remove(number: Int, _ kind: Kind) async throws {
                try await vapix.send(Self.remove(number: number, kind))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func remove(number: Int, _ kind: Kind) -> VapixCall<Void> {
                VapixCall(
                    id: "snippetRestKeys/ports.rules.remove", api: SnippetRestKeys.configurationAPI, method: .delete,
                    path: "/ports/{}/rules/{}", keys: [String(number), kind.rawValue], access: .viewer,
                    effect: .idempotent, reply: .done)
            }
        }
    }

    /// The security of a port.
    public struct PortSecurity: Sendable, JSONReadable {
        /// Whether it is on.
        public let isOn: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isOn: Whether it is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isOn: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isOn = isOn
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isOn: Bool?
            while let key = try json.nextMember(of: "isOn") {
                switch key {
                case 0: isOn = try json.readBool()
                default: break
                }
            }
            self.isOn = isOn
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind.
    public struct Kind: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Fast.
        @_alwaysEmitIntoClient
        public static var fast: Kind { Self(rawValue: "fast") }
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
    public var snippetRestKeys: SnippetRestKeys { SnippetRestKeys(vapix: self) }
}
