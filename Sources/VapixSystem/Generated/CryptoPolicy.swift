// Generated from Specs/crypto-policy.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which cryptography the whole device may use.
///
/// `/config/discover` lists it as `crypto-policy`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/>.
public struct CryptoPolicy: Sendable {
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
        id: "crypto-policy", version: "1.0", path: "/config/rest/crypto-policy/v1")

    /// The active policy.
    @_alwaysEmitIntoClient
    public var activePolicy: ActivePolicy { ActivePolicy(vapix: vapix) }

    /// The policies that the device has.
    @_alwaysEmitIntoClient
    public var policies: Policies { Policies(vapix: vapix) }

    /// Reads which policy is active, and all policies.
    ///
    /// Access: viewer. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/>.
    ///
    /// - Returns: The active policy and all policies.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "cryptoPolicy/get", api: CryptoPolicy.configurationAPI, method: .get, path: "", access: .viewer,
        effect: .read, reply: .resource)

    /// The active policy.
    public struct ActivePolicy: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Selects the active policy.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/>.
        ///
        /// - Parameter name: The policy's name. 1 to 32 characters.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ name: String) async throws {
            try await vapix.send(Self.set(name))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ name: String) -> VapixCall<Void> {
            VapixCall(
                id: "cryptoPolicy/activePolicy.set", api: CryptoPolicy.configurationAPI, method: .patch,
                path: "/active_policy", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.write(name)
            }
        }
    }

    /// The policies that the device has.
    public struct Policies: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the policies.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Policy] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Policy]> { callPoliciesList }

        private static let callPoliciesList = VapixCall<[Policy]>(
            id: "cryptoPolicy/policies.list", api: CryptoPolicy.configurationAPI, method: .get, path: "/policies",
            access: .viewer, effect: .read, reply: .resource)

        /// Reads a policy.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/>.
        ///
        /// - Parameter name: The identifier, FIPS for example. 1 to 32 characters.
        /// - Returns: A policy.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ name: String) async throws -> Policy {
            try await vapix.send(Self.get(name))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ name: String) -> VapixCall<Policy> {
            VapixCall(
                id: "cryptoPolicy/policies.get", api: CryptoPolicy.configurationAPI, method: .get, path: "/policies/{}",
                keys: [name], access: .viewer, effect: .read, reply: .resource)
        }
    }

    /// The active policy and all policies.
    public struct State: Sendable, JSONReadable {
        /// The name of the active policy (`active_policy`).
        ///
        /// 1 to 32 characters.
        ///
        /// Changed by: admin.
        public let activePolicy: String?
        /// The policies.
        public let policies: [Policy]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - activePolicy: The name of the active policy.
        ///   - policies: The policies.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(activePolicy: String? = nil, policies: [Policy] = [], other: [String: JSONValue] = [:]) {
            self.activePolicy = activePolicy
            self.policies = policies
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var activePolicy: String?
            var policies: [Policy] = []
            while let key = try json.nextMember(of: "active_policy,policies") {
                switch key {
                case 0: activePolicy = try json.readString()
                case 1: policies = try json.readArray(of: Policy.self)
                default: break
                }
            }
            self.activePolicy = activePolicy
            self.policies = policies
            self.other = json.keptMembersOfObject()
        }
    }

    /// A policy.
    public struct Policy: Sendable, JSONReadable {
        /// The identifier, FIPS for example.
        ///
        /// 1 to 32 characters.
        public let name: String
        /// The display name (`nice_name`).
        ///
        /// 1 to 128 characters.
        public let displayName: String?
        /// The purpose of the policy (`description`).
        ///
        /// At most 1024 characters.
        public let explanation: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The identifier, FIPS for example.
        ///   - displayName: The display name.
        ///   - explanation: The purpose of the policy.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, displayName: String? = nil, explanation: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.displayName = displayName
            self.explanation = explanation
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var displayName: String?
            var explanation: String?
            while let key = try json.nextMember(of: "name,nice_name,description") {
                switch key {
                case 0: name = try json.readString()
                case 1: displayName = try json.readString()
                case 2: explanation = try json.readString()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.displayName = displayName
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
    /// Which cryptography the whole device may use.
    @_alwaysEmitIntoClient
    public var cryptoPolicy: CryptoPolicy { CryptoPolicy(vapix: self) }
}
