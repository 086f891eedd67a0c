// Generated from Specs/certificate-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The certificates, private keys and keystores of the device.
///
/// `/config/discover` lists it as `cert`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/certificate-management/>.
public struct CertificateManagement: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "cert", version: "1.0", path: "/config/rest/cert/v1")

    /// The settings of all certificates.
    @_alwaysEmitIntoClient
    public var settings: Settings { Settings(vapix: vapix) }

    /// The certificates of servers and clients, with private keys.
    @_alwaysEmitIntoClient
    public var certificates: Certificates { Certificates(vapix: vapix) }

    /// The certificates of authorities.
    @_alwaysEmitIntoClient
    public var caCertificates: CaCertificates { CaCertificates(vapix: vapix) }

    /// The keystores that can protect private keys, in hardware or in software.
    @_alwaysEmitIntoClient
    public var keystores: Keystores { Keystores(vapix: vapix) }

    /// Reads all certificates, keystores and settings.
    ///
    /// Access: viewer. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/certificate-management/#certv1>.
    ///
    /// - Returns: All certificates, keystores and settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Inventory {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Inventory> { callGet }

    private static let callGet = VapixCall<Inventory>(
        id: "certificateManagement/get", api: CertificateManagement.configurationAPI, method: .get, path: "",
        access: .viewer, effect: .read, reply: .resource)

    /// Creates a private key and a self-signed certificate.
    ///
    /// The key never leaves the device. A certificate of an authority can later replace the one made here.
    ///
    /// Access: admin. Effect: once. Maturity: released.
    /// Page:
    /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#generate-a-new-certificate>.
    ///
    /// - Parameters:
    ///   - alias: The certificate's name on the device. 1 to 128 characters.
    ///   - subject: The subject's distinguished name in the format of RFC 4514.
    ///   - subjectAlternativeNames: The subject alternative names, each with "IP:" or "DNS:" in front
    ///     (`subject_alt_names`).
    ///   - keyType: The key's algorithm and strength; EC-P256 by default for most keystores (`key_type`).
    ///   - keystore: The keystore's identifier; the default keystore if absent.
    ///   - validFrom: The start of validity, in seconds since 1970 in UTC; today by default (`valid_from`).
    ///   - validTo: The end of validity, in seconds since 1970 in UTC; a year from today by default (`valid_to`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func createCertificate(
        alias: String, subject: String, subjectAlternativeNames: [String]? = nil, keyType: KeyType? = nil,
        keystore: String? = nil, validFrom: Int64? = nil, validTo: Int64? = nil
    ) async throws {
        try await vapix.send(
            Self.createCertificate(
                alias: alias, subject: subject, subjectAlternativeNames: subjectAlternativeNames, keyType: keyType,
                keystore: keystore, validFrom: validFrom, validTo: validTo))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func createCertificate(
        alias: String, subject: String, subjectAlternativeNames: [String]? = nil, keyType: KeyType? = nil,
        keystore: String? = nil, validFrom: Int64? = nil, validTo: Int64? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "certificateManagement/createCertificate", api: CertificateManagement.configurationAPI, method: .post,
            path: "/create_certificate", access: .admin, effect: .once, reply: .done
        ) { json in
            json.beginObject()
            json.member("alias", alias)
            json.member("subject", subject)
            if let subjectAlternativeNames {
                json.key("subject_alt_names")
                json.beginArray()
                for item in subjectAlternativeNames { json.write(item) }
                json.endArray()
            }
            json.member("key_type", keyType?.rawValue)
            json.member("keystore", keystore)
            json.member("valid_from", validFrom)
            json.member("valid_to", validTo)
            json.endObject()
        }
    }

    /// Installs a certificate and its private key from a PKCS#12 archive.
    ///
    /// Access: admin. Effect: once. Maturity: released.
    /// Page:
    /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#upload-a-passphrase-protected-pkcs12-archive>.
    ///
    /// - Parameters:
    ///   - alias: The certificate's name on the device. 1 to 128 characters.
    ///   - archive: The archive, in Base64 (`pkcs12`).
    ///   - passphrase: The archive's passphrase.
    ///   - keystore: The keystore's identifier; the default keystore if absent.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func installFromPKCS12(
        alias: String, archive: Secret, passphrase: Secret, keystore: String? = nil
    ) async throws {
        try await vapix.send(
            Self.installFromPKCS12(alias: alias, archive: archive, passphrase: passphrase, keystore: keystore))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func installFromPKCS12(
        alias: String, archive: Secret, passphrase: Secret, keystore: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "certificateManagement/installFromPKCS12", api: CertificateManagement.configurationAPI, method: .post,
            path: "/install_from_pkcs12", access: .admin, effect: .once, reply: .done
        ) { json in
            json.beginObject()
            json.member("alias", alias)
            json.member("pkcs12", archive)
            json.member("passphrase", passphrase)
            json.member("keystore", keystore)
            json.endObject()
        }
    }

    /// The settings of all certificates.
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

        /// Reads which keystore is the default one.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#get-which-keystore-is-currently-the-default-keystore>.
        ///
        /// - Returns: The settings of all certificates.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> GlobalSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<GlobalSettings> { callSettingsGet }

        private static let callSettingsGet = VapixCall<GlobalSettings>(
            id: "certificateManagement/settings.get", api: CertificateManagement.configurationAPI, method: .get,
            path: "/settings", access: .viewer, effect: .read, reply: .resource)

        /// Changes the default keystore.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#set-a-keystore-as-the-default-keystore>.
        ///
        /// - Parameter keystore: The identifier of the default keystore for new private keys. Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(keystore: String? = nil) async throws {
            try await vapix.send(Self.set(keystore: keystore))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(keystore: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "certificateManagement/settings.set", api: CertificateManagement.configurationAPI, method: .patch,
                path: "/settings", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("keystore", keystore)
                json.endObject()
            }
        }
    }

    /// The certificates of servers and clients, with private keys.
    public struct Certificates: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the certificates.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#list-all-certificates-with-private-keys>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Certificate] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Certificate]> { callCertificatesList }

        private static let callCertificatesList = VapixCall<[Certificate]>(
            id: "certificateManagement/certificates.list", api: CertificateManagement.configurationAPI, method: .get,
            path: "/certificates", access: .viewer, effect: .read, reply: .resource)

        /// Installs a certificate with its private key.
        ///
        /// Access: admin. Effect: once. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#upload-a-certificate-with-private-key>.
        ///
        /// - Parameters:
        ///   - alias: The certificate's name on the device, which no certificate of an authority has. 1 to 128
        ///     characters.
        ///   - certificate: The certificate in the PEM format. Changed by: admin.
        ///   - privateKey: The private key in the PEM format, RSA or EC (`private_key`).
        ///   - keystore: The identifier of the keystore that protects the private key.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func add(alias: String, certificate: String, privateKey: Secret, keystore: String? = nil) async throws {
            try await vapix.send(
                Self.add(alias: alias, certificate: certificate, privateKey: privateKey, keystore: keystore))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            alias: String, certificate: String, privateKey: Secret, keystore: String? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "certificateManagement/certificates.add", api: CertificateManagement.configurationAPI,
                method: .post, path: "/certificates", access: .admin, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("alias", alias)
                json.member("certificate", certificate)
                json.member("private_key", privateKey)
                json.member("keystore", keystore)
                json.endObject()
            }
        }

        /// Reads a certificate.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#fetch-details-about-a-certificate-with-private-key>.
        ///
        /// - Parameter alias: The certificate's name on the device, which no certificate of an authority has. 1 to 128
        ///   characters.
        /// - Returns: A certificate with a private key.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ alias: String) async throws -> Certificate {
            try await vapix.send(Self.get(alias))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ alias: String) -> VapixCall<Certificate> {
            VapixCall(
                id: "certificateManagement/certificates.get", api: CertificateManagement.configurationAPI, method: .get,
                path: "/certificates/{}", keys: [alias], access: .viewer, effect: .read, reply: .resource)
        }

        /// Replaces a certificate with another one for the same private key.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#replace-a-certificate-but-keep-its-private-key>.
        ///
        /// - Parameters:
        ///   - alias: The certificate's name on the device, which no certificate of an authority has. 1 to 128
        ///     characters.
        ///   - certificate: The certificate in the PEM format. Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ alias: String, certificate: String? = nil) async throws {
            try await vapix.send(Self.set(alias, certificate: certificate))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ alias: String, certificate: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "certificateManagement/certificates.set", api: CertificateManagement.configurationAPI,
                method: .patch, path: "/certificates/{}", keys: [alias], access: .admin, effect: .idempotent,
                reply: .done
            ) { json in
                json.beginObject()
                json.member("certificate", certificate)
                json.endObject()
            }
        }

        /// Removes a certificate and its private key.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#delete-a-certificate-with-private-key>.
        ///
        /// - Parameter alias: The certificate's name on the device, which no certificate of an authority has. 1 to 128
        ///   characters.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ alias: String) async throws {
            try await vapix.send(Self.remove(alias))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ alias: String) -> VapixCall<Void> {
            VapixCall(
                id: "certificateManagement/certificates.remove", api: CertificateManagement.configurationAPI,
                method: .delete, path: "/certificates/{}", keys: [alias], access: .admin, effect: .idempotent,
                reply: .done)
        }

        /// Makes a certificate signing request (CSR, PKCS#10) for an authority.
        ///
        /// Values that are left out are those of the certificate. An empty text or list leaves them out of the request.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#obtain-a-certificate-signing-request>.
        ///
        /// - Parameters:
        ///   - alias: The certificate's name on the device, which no certificate of an authority has. 1 to 128
        ///     characters.
        ///   - subject: The subject's distinguished name in the format of RFC 4514.
        ///   - subjectAlternativeNames: The subject alternative names, each with "IP:" or "DNS:" in front
        ///     (`subject_alt_names`).
        /// - Returns: The reply's value.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func getSigningRequest(
            _ alias: String, subject: String? = nil, subjectAlternativeNames: [String]? = nil
        ) async throws -> String {
            try await vapix.send(
                Self.getSigningRequest(alias, subject: subject, subjectAlternativeNames: subjectAlternativeNames))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func getSigningRequest(
            _ alias: String, subject: String? = nil, subjectAlternativeNames: [String]? = nil
        ) -> VapixCall<String> {
            VapixCall(
                id: "certificateManagement/certificates.getSigningRequest", api: CertificateManagement.configurationAPI,
                method: .post, path: "/certificates/{}/get_csr", keys: [alias], access: .admin, effect: .read,
                reply: .resource
            ) { json in
                json.beginObject()
                json.member("subject", subject)
                if let subjectAlternativeNames {
                    json.key("subject_alt_names")
                    json.beginArray()
                    for item in subjectAlternativeNames { json.write(item) }
                    json.endArray()
                }
                json.endObject()
            }
        }
    }

    /// The certificates of authorities.
    public struct CaCertificates: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the certificates of authorities.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#list-all-ca-certificates>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [CACertificate] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[CACertificate]> { callCaCertificatesList }

        private static let callCaCertificatesList = VapixCall<[CACertificate]>(
            id: "certificateManagement/caCertificates.list", api: CertificateManagement.configurationAPI, method: .get,
            path: "/ca_certificates", access: .viewer, effect: .read, reply: .resource)

        /// Installs a certificate of an authority.
        ///
        /// Access: admin. Effect: once. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#upload-a-ca-certificate>.
        ///
        /// - Parameters:
        ///   - alias: The certificate's name on the device, which no certificate with a private key has. 1 to 128
        ///     characters.
        ///   - certificate: The certificate in the PEM format. Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func add(alias: String, certificate: String) async throws {
            try await vapix.send(Self.add(alias: alias, certificate: certificate))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(alias: String, certificate: String) -> VapixCall<Void> {
            VapixCall(
                id: "certificateManagement/caCertificates.add", api: CertificateManagement.configurationAPI,
                method: .post, path: "/ca_certificates", access: .admin, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("alias", alias)
                json.member("certificate", certificate)
                json.endObject()
            }
        }

        /// Reads a certificate of an authority.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#fetch-details-about-a-ca-certificate>.
        ///
        /// - Parameter alias: The certificate's name on the device, which no certificate with a private key has. 1 to
        ///   128 characters.
        /// - Returns: A certificate of a certificate authority.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ alias: String) async throws -> CACertificate {
            try await vapix.send(Self.get(alias))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ alias: String) -> VapixCall<CACertificate> {
            VapixCall(
                id: "certificateManagement/caCertificates.get", api: CertificateManagement.configurationAPI,
                method: .get, path: "/ca_certificates/{}", keys: [alias], access: .viewer, effect: .read,
                reply: .resource)
        }

        /// Replaces a certificate with another one for the same public key.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#replace-a-ca-certificate>.
        ///
        /// - Parameters:
        ///   - alias: The certificate's name on the device, which no certificate with a private key has. 1 to 128
        ///     characters.
        ///   - certificate: The certificate in the PEM format. Changed by: admin.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ alias: String, certificate: String? = nil) async throws {
            try await vapix.send(Self.set(alias, certificate: certificate))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ alias: String, certificate: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "certificateManagement/caCertificates.set", api: CertificateManagement.configurationAPI,
                method: .patch, path: "/ca_certificates/{}", keys: [alias], access: .admin, effect: .idempotent,
                reply: .done
            ) { json in
                json.beginObject()
                json.member("certificate", certificate)
                json.endObject()
            }
        }

        /// Removes a certificate of an authority.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#delete-a-ca-certificate>.
        ///
        /// - Parameter alias: The certificate's name on the device, which no certificate with a private key has. 1 to
        ///   128 characters.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ alias: String) async throws {
            try await vapix.send(Self.remove(alias))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ alias: String) -> VapixCall<Void> {
            VapixCall(
                id: "certificateManagement/caCertificates.remove", api: CertificateManagement.configurationAPI,
                method: .delete, path: "/ca_certificates/{}", keys: [alias], access: .admin, effect: .idempotent,
                reply: .done)
        }
    }

    /// The keystores that can protect private keys, in hardware or in software.
    public struct Keystores: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the keystores.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#list-all-available-keystores>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Keystore] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Keystore]> { callKeystoresList }

        private static let callKeystoresList = VapixCall<[Keystore]>(
            id: "certificateManagement/keystores.list", api: CertificateManagement.configurationAPI, method: .get,
            path: "/keystores", access: .viewer, effect: .read, reply: .resource)

        /// Reads a keystore.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/certificate-management/#fetch-details-about-a-keystore>.
        ///
        /// - Parameter id: The keystore's identifier.
        /// - Returns: A keystore.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ id: String) async throws -> Keystore {
            try await vapix.send(Self.get(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ id: String) -> VapixCall<Keystore> {
            VapixCall(
                id: "certificateManagement/keystores.get", api: CertificateManagement.configurationAPI, method: .get,
                path: "/keystores/{}", keys: [id], access: .viewer, effect: .read, reply: .resource)
        }
    }

    /// All certificates, keystores and settings.
    public struct Inventory: Sendable, JSONReadable {
        /// The certificates with private keys.
        public let certificates: [Certificate]
        /// The certificates of certificate authorities (`ca_certificates`).
        public let caCertificates: [CACertificate]
        /// The keystores.
        public let keystores: [Keystore]
        /// The settings.
        public let settings: GlobalSettings?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - certificates: The certificates with private keys.
        ///   - caCertificates: The certificates of certificate authorities.
        ///   - keystores: The keystores.
        ///   - settings: The settings.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            certificates: [Certificate] = [], caCertificates: [CACertificate] = [], keystores: [Keystore] = [],
            settings: GlobalSettings? = nil, other: [String: JSONValue] = [:]
        ) {
            self.certificates = certificates
            self.caCertificates = caCertificates
            self.keystores = keystores
            self.settings = settings
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var certificates: [Certificate] = []
            var caCertificates: [CACertificate] = []
            var keystores: [Keystore] = []
            var settings: GlobalSettings?
            while let key = try json.nextMember(of: "certificates,ca_certificates,keystores,settings") {
                switch key {
                case 0: certificates = try json.readArray(of: Certificate.self)
                case 1: caCertificates = try json.readArray(of: CACertificate.self)
                case 2: keystores = try json.readArray(of: Keystore.self)
                case 3: settings = try json.read(GlobalSettings.self)
                default: break
                }
            }
            self.certificates = certificates
            self.caCertificates = caCertificates
            self.keystores = keystores
            self.settings = settings
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of all certificates.
    public struct GlobalSettings: Sendable, JSONReadable {
        /// The identifier of the default keystore for new private keys.
        ///
        /// Changed by: admin.
        public let keystore: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - keystore: The identifier of the default keystore for new private keys.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(keystore: String? = nil, other: [String: JSONValue] = [:]) {
            self.keystore = keystore
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var keystore: String?
            while let key = try json.nextMember(of: "keystore") {
                switch key {
                case 0: keystore = try json.readString()
                default: break
                }
            }
            self.keystore = keystore
            self.other = json.keptMembersOfObject()
        }
    }

    /// A certificate with a private key.
    public struct Certificate: Sendable, JSONReadable {
        /// The certificate's name on the device, which no certificate of an authority has.
        ///
        /// 1 to 128 characters.
        public let alias: String
        /// The certificate in the PEM format.
        ///
        /// Changed by: admin.
        public let certificate: String?
        /// The identifier of the keystore that protects the private key.
        public let keystore: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - alias: The certificate's name on the device, which no certificate of an authority has.
        ///   - certificate: The certificate in the PEM format.
        ///   - keystore: The identifier of the keystore that protects the private key.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            alias: String, certificate: String? = nil, keystore: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.alias = alias
            self.certificate = certificate
            self.keystore = keystore
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var alias: String?
            var certificate: String?
            var keystore: String?
            while let key = try json.nextMember(of: "alias,certificate,keystore") {
                switch key {
                case 0: alias = try json.readString()
                case 1: certificate = try json.readString()
                case 2: keystore = try json.readString()
                default: break
                }
            }
            guard let alias else { throw json.missingField("alias") }
            self.alias = alias
            self.certificate = certificate
            self.keystore = keystore
            self.other = json.keptMembersOfObject()
        }
    }

    /// A certificate of a certificate authority.
    public struct CACertificate: Sendable, JSONReadable {
        /// The certificate's name on the device, which no certificate with a private key has.
        ///
        /// 1 to 128 characters.
        public let alias: String
        /// The certificate in the PEM format.
        ///
        /// Changed by: admin.
        public let certificate: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - alias: The certificate's name on the device, which no certificate with a private key has.
        ///   - certificate: The certificate in the PEM format.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(alias: String, certificate: String? = nil, other: [String: JSONValue] = [:]) {
            self.alias = alias
            self.certificate = certificate
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var alias: String?
            var certificate: String?
            while let key = try json.nextMember(of: "alias,certificate") {
                switch key {
                case 0: alias = try json.readString()
                case 1: certificate = try json.readString()
                default: break
                }
            }
            guard let alias else { throw json.missingField("alias") }
            self.alias = alias
            self.certificate = certificate
            self.other = json.keptMembersOfObject()
        }
    }

    /// A keystore.
    public struct Keystore: Sendable, JSONReadable {
        /// The keystore's identifier.
        public let id: String
        /// How well the keystore protects keys (`security_level`).
        public let securityLevel: SecurityLevel?
        /// The standards that the keystore is certified for, "FIPS 140-2 Level 2" for example.
        public let certifications: [String]
        /// The algorithms and strengths of keys that the keystore can hold; empty if the device does not report them
        /// (`key_types`).
        public let keyTypes: [KeyType]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The keystore's identifier.
        ///   - securityLevel: How well the keystore protects keys.
        ///   - certifications: The standards that the keystore is certified for, "FIPS 140-2 Level 2" for example.
        ///   - keyTypes: The algorithms and strengths of keys that the keystore can hold; empty if the device does not
        ///     report them.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, securityLevel: SecurityLevel? = nil, certifications: [String] = [], keyTypes: [KeyType] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.securityLevel = securityLevel
            self.certifications = certifications
            self.keyTypes = keyTypes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var securityLevel: SecurityLevel?
            var certifications: [String] = []
            var keyTypes: [KeyType] = []
            while let key = try json.nextMember(of: "id,security_level,certifications,key_types") {
                switch key {
                case 0: id = try json.readString()
                case 1: securityLevel = try json.readWord(SecurityLevel.self)
                case 2: certifications = try json.readArray(of: String.self)
                case 3: keyTypes = try json.readArray(of: String.self).map(KeyType.init(rawValue:))
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.securityLevel = securityLevel
            self.certifications = certifications
            self.keyTypes = keyTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// How well a keystore protects private keys.
    public struct SecurityLevel: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Software alone protects the keys; fastest and least secure.
        @_alwaysEmitIntoClient
        public static var software: SecurityLevel { Self(rawValue: "SOFTWARE") }
        /// A trusted environment of the processor protects the keys.
        @_alwaysEmitIntoClient
        public static var trustedEnvironment: SecurityLevel { Self(rawValue: "TRUSTED_ENVIRONMENT") }
        /// Dedicated hardware protects the keys; slowest and most secure.
        @_alwaysEmitIntoClient
        public static var strong: SecurityLevel { Self(rawValue: "STRONG") }
    }

    /// The algorithm and strength of a private key.
    public struct KeyType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The elliptic curve P-256.
        @_alwaysEmitIntoClient
        public static var p256: KeyType { Self(rawValue: "EC-P256") }
        /// The elliptic curve P-384.
        @_alwaysEmitIntoClient
        public static var p384: KeyType { Self(rawValue: "EC-P384") }
        /// The elliptic curve P-521.
        @_alwaysEmitIntoClient
        public static var p521: KeyType { Self(rawValue: "EC-P521") }
        /// RSA with 1024 bits.
        @_alwaysEmitIntoClient
        public static var rsa1024: KeyType { Self(rawValue: "RSA-1024") }
        /// RSA with 2048 bits.
        @_alwaysEmitIntoClient
        public static var rsa2048: KeyType { Self(rawValue: "RSA-2048") }
        /// RSA with 3072 bits.
        @_alwaysEmitIntoClient
        public static var rsa3072: KeyType { Self(rawValue: "RSA-3072") }
        /// RSA with 4096 bits.
        @_alwaysEmitIntoClient
        public static var rsa4096: KeyType { Self(rawValue: "RSA-4096") }
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
    /// The certificates, private keys and keystores of the device.
    @_alwaysEmitIntoClient
    public var certificateManagement: CertificateManagement { CertificateManagement(vapix: self) }
}
