// Generated from Specs/camera-pairing.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The external camera whose video the device shows.
///
/// `/config/discover` lists it as `camera-pairing`; version 1.0 and later, beta.
///
/// See <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/>.
public struct CameraPairing: Sendable {
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
        id: "camera-pairing", version: "1.0", path: "/config/rest/camera-pairing/v1beta")

    /// The pairings; a device has at most one.
    @_alwaysEmitIntoClient
    public var pairings: Pairings { Pairings(vapix: vapix) }

    /// Reads the pairings.
    ///
    /// Access: admin. Effect: read. Maturity: beta.
    /// Page: <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#entities>.
    ///
    /// - Returns: The pairings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "cameraPairing/get", api: CameraPairing.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// The pairings; a device has at most one.
    public struct Pairings: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The camera's address.
        @_alwaysEmitIntoClient
        public var address: Address { Address(vapix: vapix) }

        /// The camera's account.
        @_alwaysEmitIntoClient
        public var username: Username { Username(vapix: vapix) }

        /// The account's password.
        @_alwaysEmitIntoClient
        public var password: Password { Password(vapix: vapix) }

        /// The camera's description.
        @_alwaysEmitIntoClient
        public var remark: Remark { Remark(vapix: vapix) }

        /// The protocol of the video.
        @_alwaysEmitIntoClient
        public var streamingProtocol: StreamingProtocol { StreamingProtocol(vapix: vapix) }

        /// Whether the camera's certificate is checked.
        @_alwaysEmitIntoClient
        public var verifiesCertificate: VerifiesCertificate { VerifiesCertificate(vapix: vapix) }

        /// Lists the pairings.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#entities>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Pairing] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Pairing]> { callPairingsList }

        private static let callPairingsList = VapixCall<[Pairing]>(
            id: "cameraPairing/pairings.list", api: CameraPairing.configurationAPI, method: .get,
            path: "/camerapairings", access: .admin, effect: .read, reply: .resource)

        /// Pairs the device with an external camera.
        ///
        /// Access: admin. Effect: once. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#pair-an-external-camera-to-a-device>.
        ///
        /// - Parameters:
        ///   - address: The camera's IPv4 or IPv6 address, or its DNS name. At most 64 characters.
        ///   - username: The name of the camera's account. At most 64 characters.
        ///   - password: The account's password. At most 64 characters.
        ///   - streamingProtocol: The protocol of the video (`streamingprotocol`).
        ///   - verifiesCertificate: Whether the camera's certificate is checked; not relevant for RTSP
        ///     (`verifycertificate`).
        ///   - remark: A description of the camera (`description`). At most 128 characters.
        /// - Returns: A pairing with an external camera.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/addressOfDevice``, ``ErrorCode/invalidAddress`` or
        ///   ``ErrorCode/tooManyPairings`` or another code if the device refuses; `CancellationError`.
        @discardableResult
        @_alwaysEmitIntoClient
        public func add(
            address: String, username: String, password: Secret, streamingProtocol: VideoProtocol,
            verifiesCertificate: Bool, remark: String
        ) async throws -> Pairing {
            try await vapix.send(
                Self.add(
                    address: address, username: username, password: password, streamingProtocol: streamingProtocol,
                    verifiesCertificate: verifiesCertificate, remark: remark))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            address: String, username: String, password: Secret, streamingProtocol: VideoProtocol,
            verifiesCertificate: Bool, remark: String
        ) -> VapixCall<Pairing> {
            VapixCall(
                id: "cameraPairing/pairings.add", api: CameraPairing.configurationAPI, method: .post,
                path: "/camerapairings", access: .admin, effect: .once, reply: .resource
            ) { json in
                json.beginObject()
                json.member("address", address)
                json.member("username", username)
                json.member("password", password)
                json.member("streamingprotocol", streamingProtocol.rawValue)
                json.member("verifycertificate", verifiesCertificate)
                json.member("description", remark)
                json.endObject()
            }
        }

        /// Reads a pairing.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#get-current-camera-pairing-settings>.
        ///
        /// - Parameter id: The identifier, which the device chooses. At most 64 characters.
        /// - Returns: A pairing with an external camera.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ id: String) async throws -> Pairing {
            try await vapix.send(Self.get(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ id: String) -> VapixCall<Pairing> {
            VapixCall(
                id: "cameraPairing/pairings.get", api: CameraPairing.configurationAPI, method: .get,
                path: "/camerapairings/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
        }

        /// Ends a pairing.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#unpair-an-external-camera-from-a-device>.
        ///
        /// - Parameter id: The identifier, which the device chooses. At most 64 characters.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ id: String) async throws {
            try await vapix.send(Self.remove(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ id: String) -> VapixCall<Void> {
            VapixCall(
                id: "cameraPairing/pairings.remove", api: CameraPairing.configurationAPI, method: .delete,
                path: "/camerapairings/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done)
        }

        /// The camera's address.
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

            /// Changes the camera's address.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 64 characters.
            ///   - address: The camera's IPv4 or IPv6 address, or its name in DNS. At most 64 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/addressOfDevice``, ``ErrorCode/invalidAddress`` or
            ///   ``ErrorCode/itemMissing`` or another code if the device refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ address: String) async throws {
                try await vapix.send(Self.set(id, address))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ address: String) -> VapixCall<Void> {
                VapixCall(
                    id: "cameraPairing/pairings.address.set", api: CameraPairing.configurationAPI, method: .patch,
                    path: "/camerapairings/{}/address", keys: [id], access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(address)
                }
            }
        }

        /// The camera's account.
        public struct Username: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the camera's account.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 64 characters.
            ///   - username: The name of the camera's account. At most 64 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ username: String) async throws {
                try await vapix.send(Self.set(id, username))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ username: String) -> VapixCall<Void> {
                VapixCall(
                    id: "cameraPairing/pairings.username.set", api: CameraPairing.configurationAPI, method: .patch,
                    path: "/camerapairings/{}/username", keys: [id], access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(username)
                }
            }
        }

        /// The account's password.
        public struct Password: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the account's password.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 64 characters.
            ///   - password: The password. At most 64 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ password: Secret) async throws {
                try await vapix.send(Self.set(id, password))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ password: Secret) -> VapixCall<Void> {
                VapixCall(
                    id: "cameraPairing/pairings.password.set", api: CameraPairing.configurationAPI, method: .patch,
                    path: "/camerapairings/{}/password", keys: [id], access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(password)
                }
            }
        }

        /// The camera's description.
        public struct Remark: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the camera's description.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 64 characters.
            ///   - remark: The description. At most 128 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ remark: String) async throws {
                try await vapix.send(Self.set(id, remark))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ remark: String) -> VapixCall<Void> {
                VapixCall(
                    id: "cameraPairing/pairings.remark.set", api: CameraPairing.configurationAPI, method: .patch,
                    path: "/camerapairings/{}/description", keys: [id], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(remark)
                }
            }
        }

        /// The protocol of the video.
        public struct StreamingProtocol: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the protocol of the video.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 64 characters.
            ///   - streamingProtocol: The protocol.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ streamingProtocol: VideoProtocol) async throws {
                try await vapix.send(Self.set(id, streamingProtocol))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ streamingProtocol: VideoProtocol) -> VapixCall<Void> {
                VapixCall(
                    id: "cameraPairing/pairings.streamingProtocol.set", api: CameraPairing.configurationAPI,
                    method: .patch, path: "/camerapairings/{}/streamingprotocol", keys: [id], access: .admin,
                    effect: .idempotent, reply: .done
                ) { json in
                    json.write(streamingProtocol.rawValue)
                }
            }
        }

        /// Whether the camera's certificate is checked.
        public struct VerifiesCertificate: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes whether the camera's certificate is checked.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. At most 64 characters.
            ///   - verifiesCertificate: Whether to check the camera's certificate.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ verifiesCertificate: Bool) async throws {
                try await vapix.send(Self.set(id, verifiesCertificate))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ verifiesCertificate: Bool) -> VapixCall<Void> {
                VapixCall(
                    id: "cameraPairing/pairings.verifiesCertificate.set", api: CameraPairing.configurationAPI,
                    method: .patch, path: "/camerapairings/{}/verifycertificate", keys: [id], access: .admin,
                    effect: .idempotent, reply: .done
                ) { json in
                    json.write(verifiesCertificate)
                }
            }
        }
    }

    /// The pairings.
    public struct Configuration: Sendable, JSONReadable {
        /// The pairings (`camerapairings`).
        public let pairings: [Pairing]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pairings: The pairings.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(pairings: [Pairing] = [], other: [String: JSONValue] = [:]) {
            self.pairings = pairings
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var pairings: [Pairing] = []
            while let key = try json.nextMember(of: "camerapairings") {
                switch key {
                case 0: pairings = try json.readArray(of: Pairing.self)
                default: break
                }
            }
            self.pairings = pairings
            self.other = json.keptMembersOfObject()
        }
    }

    /// A pairing with an external camera.
    public struct Pairing: Sendable, JSONReadable {
        /// The identifier, which the device chooses.
        ///
        /// At most 64 characters.
        public let id: String
        /// The camera's IPv4 or IPv6 address, or its DNS name.
        ///
        /// At most 64 characters.
        public let address: String?
        /// The name of the camera's account.
        ///
        /// At most 64 characters.
        public let username: String?
        /// The protocol of the video (`streamingprotocol`).
        public let streamingProtocol: VideoProtocol?
        /// Whether the camera's certificate is checked; not relevant for RTSP (`verifycertificate`).
        public let verifiesCertificate: Bool?
        /// A description of the camera (`description`).
        ///
        /// At most 128 characters.
        public let remark: String?
        /// The camera's model, I7010-VE for example (`productmodel`).
        ///
        /// At most 64 characters.
        public let productModel: String?
        /// The full name of the camera's model (`productname`).
        ///
        /// At most 64 characters.
        public let productName: String?
        /// Whether the video arrives.
        public let status: Status?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, which the device chooses.
        ///   - address: The camera's IPv4 or IPv6 address, or its DNS name.
        ///   - username: The name of the camera's account.
        ///   - streamingProtocol: The protocol of the video.
        ///   - verifiesCertificate: Whether the camera's certificate is checked; not relevant for RTSP.
        ///   - remark: A description of the camera.
        ///   - productModel: The camera's model, I7010-VE for example.
        ///   - productName: The full name of the camera's model.
        ///   - status: Whether the video arrives.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, address: String? = nil, username: String? = nil, streamingProtocol: VideoProtocol? = nil,
            verifiesCertificate: Bool? = nil, remark: String? = nil, productModel: String? = nil,
            productName: String? = nil, status: Status? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.address = address
            self.username = username
            self.streamingProtocol = streamingProtocol
            self.verifiesCertificate = verifiesCertificate
            self.remark = remark
            self.productModel = productModel
            self.productName = productName
            self.status = status
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var address: String?
            var username: String?
            var streamingProtocol: VideoProtocol?
            var verifiesCertificate: Bool?
            var remark: String?
            var productModel: String?
            var productName: String?
            var status: Status?
            let keys: StaticString = """
                id,address,username,streamingprotocol,verifycertificate,description,productmodel,productname,status
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readString()
                case 1: address = try json.readString()
                case 2: username = try json.readString()
                case 3: streamingProtocol = try json.readWord(VideoProtocol.self)
                case 4: verifiesCertificate = try json.readBool()
                case 5: remark = try json.readString()
                case 6: productModel = try json.readString()
                case 7: productName = try json.readString()
                case 8: status = try json.readWord(Status.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.address = address
            self.username = username
            self.streamingProtocol = streamingProtocol
            self.verifiesCertificate = verifiesCertificate
            self.remark = remark
            self.productModel = productModel
            self.productName = productName
            self.status = status
            self.other = json.keptMembersOfObject()
        }
    }

    /// A protocol of video.
    public struct VideoProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// RTSP, not encrypted.
        @_alwaysEmitIntoClient
        public static var rtsp: VideoProtocol { Self(rawValue: "RTSP") }
        /// RTSP over TLS.
        @_alwaysEmitIntoClient
        public static var srtsp: VideoProtocol { Self(rawValue: "SRTSP") }
    }

    /// Whether the video of a paired camera arrives.
    public struct Status: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "NOT_PAIRED": self.rawValue = "NotPaired"
            case "PAIRED": self.rawValue = "Paired"
            case "ERROR": self.rawValue = "Error"
            case "CONNECTING": self.rawValue = "Connecting"
            default: self.rawValue = rawValue
            }
        }

        /// The device is not paired.
        @_alwaysEmitIntoClient
        public static var notPaired: Status { Self(rawValue: "NotPaired") }
        /// The device is paired, and the video arrives.
        @_alwaysEmitIntoClient
        public static var paired: Status { Self(rawValue: "Paired") }
        /// The device is paired, but the video does not arrive.
        @_alwaysEmitIntoClient
        public static var failed: Status { Self(rawValue: "Error") }
        /// The device is connecting to the camera.
        @_alwaysEmitIntoClient
        public static var connecting: Status { Self(rawValue: "Connecting") }
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
        /// The address is the device's own.
        @_alwaysEmitIntoClient
        public static var addressOfDevice: DeviceError.Code { 101 }
        /// The address is neither an IP address nor a name in DNS.
        @_alwaysEmitIntoClient
        public static var invalidAddress: DeviceError.Code { 102 }
        /// The device is paired already.
        @_alwaysEmitIntoClient
        public static var tooManyPairings: DeviceError.Code { 104 }
        /// The video connection was lost.
        @_alwaysEmitIntoClient
        public static var connectionLost: DeviceError.Code { 106 }
        /// The camera refused the account.
        @_alwaysEmitIntoClient
        public static var unauthorized: DeviceError.Code { 107 }
        /// The device could not connect to the camera's video stream.
        @_alwaysEmitIntoClient
        public static var connectionFailed: DeviceError.Code { 108 }
    }
}

extension Vapix {
    /// The external camera whose video the device shows.
    @_alwaysEmitIntoClient
    public var cameraPairing: CameraPairing { CameraPairing(vapix: self) }
}
