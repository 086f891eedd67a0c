// Generated from Specs/passphrase-complexity.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The demands that new passphrases must meet.
///
/// `/config/discover` lists it as `user-management`; version 2.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/user-management-v2-api/>.
public struct PassphraseComplexity: Sendable {
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
        id: "user-management", version: "2.0", path: "/config/rest/user-management/v2")

    /// The policy of passphrases that applies.
    @_alwaysEmitIntoClient
    public var policy: Policy { Policy(vapix: vapix) }

    /// Reads the policy of passphrases that applies, and the list of policies.
    ///
    /// Access: admin; public before the device has an account, the page says. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/user-management-v2-api/>.
    ///
    /// - Returns: The settings of accounts.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "passphraseComplexity/get", api: PassphraseComplexity.configurationAPI, method: .get, path: "",
        access: .admin, effect: .read, reply: .resource)

    /// The policy of passphrases that applies.
    public struct Policy: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Selects the policy of passphrases.
        ///
        /// The page says that the policy can be changed. The path follows from the reply and from a rule of all these
        /// APIs.
        ///
        /// Unverified: the documentation leaves the path or the reply of this call open.
        ///
        /// Access: admin; public before the device has an account, the page says. Effect: idempotent. Maturity:
        /// released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/user-management-v2-api/>.
        ///
        /// - Parameter policy: The identifier of a policy, "length" for example.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ policy: String) async throws {
            try await vapix.send(Self.set(policy))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ policy: String) -> VapixCall<Void> {
            VapixCall(
                id: "passphraseComplexity/policy.set", api: PassphraseComplexity.configurationAPI, method: .patch,
                path: "/settings/passphraseComplexity/policy", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.write(policy)
            }
        }
    }

    /// The settings of accounts.
    public struct State: Sendable, JSONReadable {
        /// The settings of accounts.
        public let settings: Settings?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - settings: The settings of accounts.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(settings: Settings? = nil, other: [String: JSONValue] = [:]) {
            self.settings = settings
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var settings: Settings?
            while let key = try json.nextMember(of: "settings") {
                switch key {
                case 0: settings = try json.read(Settings.self)
                default: break
                }
            }
            self.settings = settings
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of accounts.
    public struct Settings: Sendable, JSONReadable {
        /// The policies of passphrases.
        public let passphraseComplexity: PassphrasePolicies?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - passphraseComplexity: The policies of passphrases.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(passphraseComplexity: PassphrasePolicies? = nil, other: [String: JSONValue] = [:]) {
            self.passphraseComplexity = passphraseComplexity
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var passphraseComplexity: PassphrasePolicies?
            while let key = try json.nextMember(of: "passphraseComplexity") {
                switch key {
                case 0: passphraseComplexity = try json.read(PassphrasePolicies.self)
                default: break
                }
            }
            self.passphraseComplexity = passphraseComplexity
            self.other = json.keptMembersOfObject()
        }
    }

    /// The policies of passphrases.
    public struct PassphrasePolicies: Sendable, JSONReadable {
        /// The identifier of the policy that applies.
        public let policy: String?
        /// The policies to choose from.
        public let policies: [PassphrasePolicy]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - policy: The identifier of the policy that applies.
        ///   - policies: The policies to choose from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(policy: String? = nil, policies: [PassphrasePolicy] = [], other: [String: JSONValue] = [:]) {
            self.policy = policy
            self.policies = policies
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var policy: String?
            var policies: [PassphrasePolicy] = []
            while let key = try json.nextMember(of: "policy,policies") {
                switch key {
                case 0: policy = try json.readString()
                case 1: policies = try json.readArray(of: PassphrasePolicy.self)
                default: break
                }
            }
            self.policy = policy
            self.policies = policies
            self.other = json.keptMembersOfObject()
        }
    }

    /// A policy of passphrases.
    public struct PassphrasePolicy: Sendable, JSONReadable {
        /// The identifier, "none", "length" or "complex" for example.
        public let id: String
        /// The requirements of the policy, in words (`desc`).
        public let explanation: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, "none", "length" or "complex" for example.
        ///   - explanation: The requirements of the policy, in words.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, explanation: String? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.explanation = explanation
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var explanation: String?
            while let key = try json.nextMember(of: "id,desc") {
                switch key {
                case 0: id = try json.readString()
                case 1: explanation = try json.readString()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.explanation = explanation
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
    /// The demands that new passphrases must meet.
    @_alwaysEmitIntoClient
    public var passphraseComplexity: PassphraseComplexity { PassphraseComplexity(vapix: self) }
}
