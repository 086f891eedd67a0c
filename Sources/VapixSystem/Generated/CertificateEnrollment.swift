// Generated from Specs/cert-est.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Certificates that the device gets from a server and renews by itself, with the protocol EST.
///
/// The device trusts the CA certificates that the server sends when it first connects. So install the server's CA
/// certificate before, and name it in the profile.
///
/// `/config/discover` lists it as `cert-est`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/>.
public struct CertificateEnrollment: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "cert-est", version: "1.0", path: "/config/rest/cert-est/v1")

    /// The servers to get certificates from, with the contents of the certificates.
    @_alwaysEmitIntoClient
    public var profiles: Profiles { Profiles(vapix: vapix) }

    /// Reads the profiles, and which services can use certificates of EST.
    ///
    /// Access: viewer. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/>.
    ///
    /// - Returns: The profiles, and the services that can use certificates of EST.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "certificateEnrollment/get", api: CertificateEnrollment.configurationAPI, method: .get, path: "",
        access: .viewer, effect: .read, reply: .resource)

    /// The servers to get certificates from, with the contents of the certificates.
    public struct Profiles: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the profiles.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Profile] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Profile]> { callProfilesList }

        private static let callProfilesList = VapixCall<[Profile]>(
            id: "certificateEnrollment/profiles.list", api: CertificateEnrollment.configurationAPI, method: .get,
            path: "/profiles", access: .viewer, effect: .read, reply: .resource)

        /// Adds a profile.
        ///
        /// Access: admin. Effect: once. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/>.
        ///
        /// - Parameters:
        ///   - id: The identifier. 1 to 128 characters. Changed by: admin.
        ///   - server: The server's address, with port and path: 192.168.0.1:443/.well-known/est for example. Changed
        ///     by: admin.
        ///   - caCertificates: The aliases of the CA certificates that the server's certificate is checked with.
        ///     Changed by: admin.
        ///   - certificate: The alias of a certificate on the device that the request for a new one is based on. 1 to
        ///     128 characters. Changed by: admin.
        ///   - services: The services that use the certificate. Changed by: admin.
        ///   - subject: The subject of the certificate; the device's default if absent. Changed by: admin.
        ///   - subjectAlternativeNames: The subject alternative names of the certificate, each with "IP:" or "DNS:" in
        ///     front. Changed by: admin.
        /// - Returns: A server to get a certificate from, and the contents of the certificate.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device refuses;
        ///   `CancellationError`.
        @discardableResult
        @_alwaysEmitIntoClient
        public func add(
            id: String, server: String? = nil, caCertificates: [String]? = nil, certificate: String? = nil,
            services: [Service]? = nil, subject: Subject? = nil, subjectAlternativeNames: [String]? = nil
        ) async throws -> Profile {
            try await vapix.send(
                Self.add(
                    id: id, server: server, caCertificates: caCertificates, certificate: certificate,
                    services: services, subject: subject, subjectAlternativeNames: subjectAlternativeNames))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            id: String, server: String? = nil, caCertificates: [String]? = nil, certificate: String? = nil,
            services: [Service]? = nil, subject: Subject? = nil, subjectAlternativeNames: [String]? = nil
        ) -> VapixCall<Profile> {
            VapixCall(
                id: "certificateEnrollment/profiles.add", api: CertificateEnrollment.configurationAPI, method: .post,
                path: "/profiles", access: .admin, effect: .once, reply: .resource
            ) { json in
                json.beginObject()
                json.member("id", id)
                json.member("server", server)
                if let caCertificates {
                    json.key("caCertificates")
                    json.beginArray()
                    for item in caCertificates { json.write(item) }
                    json.endArray()
                }
                json.member("certificate", certificate)
                if let services {
                    json.key("services")
                    json.beginArray()
                    for item in services { json.write(item.rawValue) }
                    json.endArray()
                }
                if let subject {
                    json.key("subject")
                    subject.write(to: &json)
                }
                if let subjectAlternativeNames {
                    json.key("subjectAlternativeNames")
                    json.beginArray()
                    for item in subjectAlternativeNames { json.write(item) }
                    json.endArray()
                }
                json.endObject()
            }
        }

        /// Reads a profile.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/>.
        ///
        /// - Parameter id: The identifier. 1 to 128 characters. Changed by: admin.
        /// - Returns: A server to get a certificate from, and the contents of the certificate.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ id: String) async throws -> Profile {
            try await vapix.send(Self.get(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ id: String) -> VapixCall<Profile> {
            VapixCall(
                id: "certificateEnrollment/profiles.get", api: CertificateEnrollment.configurationAPI, method: .get,
                path: "/profiles/{}", keys: [id], access: .viewer, effect: .read, reply: .resource)
        }

        /// Changes a profile; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/>.
        ///
        /// - Parameters:
        ///   - id: The identifier. 1 to 128 characters. Changed by: admin.
        ///   - server: The server's address, with port and path: 192.168.0.1:443/.well-known/est for example. Changed
        ///     by: admin.
        ///   - caCertificates: The aliases of the CA certificates that the server's certificate is checked with.
        ///     Changed by: admin.
        ///   - certificate: The alias of a certificate on the device that the request for a new one is based on. 1 to
        ///     128 characters. Changed by: admin.
        ///   - services: The services that use the certificate. Changed by: admin.
        ///   - subject: The subject of the certificate; the device's default if absent. Changed by: admin.
        ///   - subjectAlternativeNames: The subject alternative names of the certificate, each with "IP:" or "DNS:" in
        ///     front. Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            _ id: String, server: Nullable<String>? = nil, caCertificates: Nullable<[String]>? = nil,
            certificate: Nullable<String>? = nil, services: Nullable<[Service]>? = nil,
            subject: Nullable<Subject>? = nil, subjectAlternativeNames: Nullable<[String]>? = nil
        ) async throws {
            try await vapix.send(
                Self.set(
                    id, server: server, caCertificates: caCertificates, certificate: certificate, services: services,
                    subject: subject, subjectAlternativeNames: subjectAlternativeNames))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            _ id: String, server: Nullable<String>? = nil, caCertificates: Nullable<[String]>? = nil,
            certificate: Nullable<String>? = nil, services: Nullable<[Service]>? = nil,
            subject: Nullable<Subject>? = nil, subjectAlternativeNames: Nullable<[String]>? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "certificateEnrollment/profiles.set", api: CertificateEnrollment.configurationAPI, method: .patch,
                path: "/profiles/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                switch server {
                case .value(let server)?:
                    json.member("server", server)
                case .null?: json.memberNull("server")
                case nil: break
                }
                switch caCertificates {
                case .value(let caCertificates)?:
                    json.key("caCertificates")
                    json.beginArray()
                    for item in caCertificates { json.write(item) }
                    json.endArray()
                case .null?: json.memberNull("caCertificates")
                case nil: break
                }
                switch certificate {
                case .value(let certificate)?:
                    json.member("certificate", certificate)
                case .null?: json.memberNull("certificate")
                case nil: break
                }
                switch services {
                case .value(let services)?:
                    json.key("services")
                    json.beginArray()
                    for item in services { json.write(item.rawValue) }
                    json.endArray()
                case .null?: json.memberNull("services")
                case nil: break
                }
                switch subject {
                case .value(let subject)?:
                    json.key("subject")
                    subject.write(to: &json)
                case .null?: json.memberNull("subject")
                case nil: break
                }
                switch subjectAlternativeNames {
                case .value(let subjectAlternativeNames)?:
                    json.key("subjectAlternativeNames")
                    json.beginArray()
                    for item in subjectAlternativeNames { json.write(item) }
                    json.endArray()
                case .null?: json.memberNull("subjectAlternativeNames")
                case nil: break
                }
                json.endObject()
            }
        }

        /// Removes a profile.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/enrollment-over-secure-transport-api/>.
        ///
        /// - Parameter id: The identifier. 1 to 128 characters. Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ id: String) async throws {
            try await vapix.send(Self.remove(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ id: String) -> VapixCall<Void> {
            VapixCall(
                id: "certificateEnrollment/profiles.remove", api: CertificateEnrollment.configurationAPI,
                method: .delete, path: "/profiles/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done)
        }
    }

    /// The profiles, and the services that can use certificates of EST.
    public struct State: Sendable, JSONReadable {
        /// The services that can use certificates of EST.
        public let supportedServices: [Service]
        /// The profiles.
        public let profiles: [Profile]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - supportedServices: The services that can use certificates of EST.
        ///   - profiles: The profiles.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(supportedServices: [Service] = [], profiles: [Profile] = [], other: [String: JSONValue] = [:]) {
            self.supportedServices = supportedServices
            self.profiles = profiles
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var supportedServices: [Service] = []
            var profiles: [Profile] = []
            while let key = try json.nextMember(of: "supportedServices,profiles") {
                switch key {
                case 0: supportedServices = try json.readArray(of: String.self).map(Service.init(rawValue:))
                case 1: profiles = try json.readArray(of: Profile.self)
                default: break
                }
            }
            self.supportedServices = supportedServices
            self.profiles = profiles
            self.other = json.keptMembersOfObject()
        }
    }

    /// A server to get a certificate from, and the contents of the certificate.
    public struct Profile: Sendable, JSONReadable {
        /// The identifier.
        ///
        /// 1 to 128 characters.
        ///
        /// Changed by: admin.
        public let id: String
        /// The server's address, with port and path: 192.168.0.1:443/.well-known/est for example.
        ///
        /// Changed by: admin.
        public let server: String?
        /// The aliases of the CA certificates that the server's certificate is checked with.
        ///
        /// Changed by: admin.
        public let caCertificates: [String]
        /// The alias of a certificate on the device that the request for a new one is based on.
        ///
        /// 1 to 128 characters.
        ///
        /// Changed by: admin.
        public let certificate: String?
        /// The services that use the certificate.
        ///
        /// Changed by: admin.
        public let services: [Service]
        /// The subject of the certificate; the device's default if absent.
        ///
        /// Changed by: admin.
        public let subject: Subject?
        /// The subject alternative names of the certificate, each with "IP:" or "DNS:" in front.
        ///
        /// Changed by: admin.
        public let subjectAlternativeNames: [String]
        /// How far the enrollment is.
        public let status: Status?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier.
        ///   - server: The server's address, with port and path: 192.168.0.1:443/.well-known/est for example.
        ///   - caCertificates: The aliases of the CA certificates that the server's certificate is checked with.
        ///   - certificate: The alias of a certificate on the device that the request for a new one is based on.
        ///   - services: The services that use the certificate.
        ///   - subject: The subject of the certificate; the device's default if absent.
        ///   - subjectAlternativeNames: The subject alternative names of the certificate, each with "IP:" or "DNS:" in
        ///     front.
        ///   - status: How far the enrollment is.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, server: String? = nil, caCertificates: [String] = [], certificate: String? = nil,
            services: [Service] = [], subject: Subject? = nil, subjectAlternativeNames: [String] = [],
            status: Status? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.server = server
            self.caCertificates = caCertificates
            self.certificate = certificate
            self.services = services
            self.subject = subject
            self.subjectAlternativeNames = subjectAlternativeNames
            self.status = status
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var server: String?
            var caCertificates: [String] = []
            var certificate: String?
            var services: [Service] = []
            var subject: Subject?
            var subjectAlternativeNames: [String] = []
            var status: Status?
            let keys: StaticString = """
                id,server,caCertificates,certificate,services,subject,subjectAlternativeNames,status
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readString()
                case 1: server = try json.readString()
                case 2: caCertificates = try json.readArray(of: String.self)
                case 3: certificate = try json.readString()
                case 4: services = try json.readArray(of: String.self).map(Service.init(rawValue:))
                case 5: subject = try json.read(Subject.self)
                case 6: subjectAlternativeNames = try json.readArray(of: String.self)
                case 7: status = try json.readWord(Status.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.server = server
            self.caCertificates = caCertificates
            self.certificate = certificate
            self.services = services
            self.subject = subject
            self.subjectAlternativeNames = subjectAlternativeNames
            self.status = status
            self.other = json.keptMembersOfObject()
        }
    }

    /// A service that uses certificates.
    public struct Service: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The web server.
        @_alwaysEmitIntoClient
        public static var webServer: Service { Self(rawValue: "WEBSERVER") }
        /// Network authentication, IEEE 802.1X.
        @_alwaysEmitIntoClient
        public static var networkAuthentication: Service { Self(rawValue: "NETAUTH") }
        /// The MQTT client.
        @_alwaysEmitIntoClient
        public static var mqtt: Service { Self(rawValue: "MQTT") }
        /// The RTSP server with TLS.
        @_alwaysEmitIntoClient
        public static var rtsps: Service { Self(rawValue: "RTSPS") }
    }

    /// The progress of a profile's enrollment.
    public struct Status: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device has not connected to the server.
        @_alwaysEmitIntoClient
        public static var unconnected: Status { Self(rawValue: "UNCONNECTED") }
        /// The device has connected to the server.
        @_alwaysEmitIntoClient
        public static var connected: Status { Self(rawValue: "CONNECTED") }
        /// The device has a certificate from the server.
        @_alwaysEmitIntoClient
        public static var enrolled: Status { Self(rawValue: "ENROLLED") }
    }

    /// The subject of a certificate.
    public struct Subject: Sendable, JSONReadable {
        /// The name of the server, the person or the organization (`cn`).
        ///
        /// 1 to 64 characters.
        public var commonName: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - commonName: The name of the server, the person or the organization.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(commonName: String? = nil, other: [String: JSONValue] = [:]) {
            self.commonName = commonName
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("cn", commonName)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var commonName: String?
            while let key = try json.nextMember(of: "cn") {
                switch key {
                case 0: commonName = try json.readString()
                default: break
                }
            }
            self.commonName = commonName
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
    /// Certificates that the device gets from a server and renews by itself, with the protocol EST.
    @_alwaysEmitIntoClient
    public var certificateEnrollment: CertificateEnrollment { CertificateEnrollment(vapix: self) }
}
