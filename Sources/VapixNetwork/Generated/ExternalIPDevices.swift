// Generated from Specs/external-ip-device-information.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The cameras and other devices that a recorder takes streams from, with their addresses and logins.
///
/// API Discovery lists it as `ext-ip-dev-info`.
///
/// See <https://developer.axis.com/vapix/network-video/external-ip-device-information/>.
public struct ExternalIPDevices: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Adds a device.
    ///
    /// Access: admin. Effect: once.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfocreatecgi>.
    ///
    /// - Parameters:
    ///   - id: The device's identifier, which the caller chooses.
    ///   - address: The device's address or host name; user and password are required with an address.
    ///   - user: The name of an existing account on the device (`username`).
    ///   - password: The account's password.
    ///   - deviceDescription: A description of the device (`description`).
    ///   - serialNumber: The device's serial number, a MAC address or letters and digits (`serialnumber`).
    ///   - protocolValue: The protocol for the device's events; rtspt if left out.
    ///   - certificateValidation: The check of the device's certificate, for rtspsh only; off if left out
    ///     (`certvalidation`).
    ///   - port: The port, 0 to 65535; 0, the default, means the protocol's standard port: 554, 80 or 443.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/tooManyDevices``, ``ErrorCode/invalidID``,
    ///   ``ErrorCode/deviceExists``, ``ErrorCode/invalidDescription``, ``ErrorCode/invalidSerialNumber``,
    ///   ``ErrorCode/invalidProtocol``, ``ErrorCode/invalidPort`` or ``ErrorCode/invalidCertificateValidation`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func create(
        id: String, address: String? = nil, user: String? = nil, password: String? = nil,
        deviceDescription: String? = nil, serialNumber: String? = nil, protocol protocolValue: StreamProtocol? = nil,
        certificateValidation: CertificateValidation? = nil, port: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.create(
                id: id, address: address, user: user, password: password, deviceDescription: deviceDescription,
                serialNumber: serialNumber, protocol: protocolValue, certificateValidation: certificateValidation,
                port: port))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func create(
        id: String, address: String? = nil, user: String? = nil, password: String? = nil,
        deviceDescription: String? = nil, serialNumber: String? = nil, protocol protocolValue: StreamProtocol? = nil,
        certificateValidation: CertificateValidation? = nil, port: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "externalIPDevices/create", path: "/axis-cgi/externalipdeviceinfo/create.cgi", arguments: .form,
            access: .admin, effect: .once, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "2")
            query.append("id", id)
            query.append("address", address)
            query.append("username", user)
            query.append("password", password)
            query.append("description", deviceDescription)
            query.append("serialnumber", serialNumber)
            query.append("protocol", protocolValue?.rawValue)
            query.append("certvalidation", certificateValidation?.rawValue)
            query.append("port", port)
        }
    }

    /// Changes a device.
    ///
    /// The change takes effect when the recording is started again.
    ///
    /// The documentation says that this call also removes single values. It does not say how.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfoupdatecgi>.
    ///
    /// - Parameters:
    ///   - id: The device's identifier.
    ///   - address: The device's address or host name; user and password are required with an address.
    ///   - user: The name of an existing account on the device (`username`).
    ///   - password: The account's password.
    ///   - deviceDescription: A description of the device (`description`).
    ///   - serialNumber: The device's serial number, a MAC address or letters and digits (`serialnumber`).
    ///   - protocolValue: The protocol for the device's events.
    ///   - certificateValidation: The check of the device's certificate, for rtspsh only (`certvalidation`).
    ///   - port: The port, 0 to 65535; 0 means the protocol's standard port: 554, 80 or 443.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidID``, ``ErrorCode/deviceNotFound``,
    ///   ``ErrorCode/invalidDescription``, ``ErrorCode/invalidSerialNumber``, ``ErrorCode/invalidProtocol``,
    ///   ``ErrorCode/invalidPort`` or ``ErrorCode/invalidCertificateValidation`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func update(
        id: String, address: String? = nil, user: String? = nil, password: String? = nil,
        deviceDescription: String? = nil, serialNumber: String? = nil, protocol protocolValue: StreamProtocol? = nil,
        certificateValidation: CertificateValidation? = nil, port: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.update(
                id: id, address: address, user: user, password: password, deviceDescription: deviceDescription,
                serialNumber: serialNumber, protocol: protocolValue, certificateValidation: certificateValidation,
                port: port))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func update(
        id: String, address: String? = nil, user: String? = nil, password: String? = nil,
        deviceDescription: String? = nil, serialNumber: String? = nil, protocol protocolValue: StreamProtocol? = nil,
        certificateValidation: CertificateValidation? = nil, port: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "externalIPDevices/update", path: "/axis-cgi/externalipdeviceinfo/update.cgi", arguments: .form,
            access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "2")
            query.append("id", id)
            query.append("address", address)
            query.append("username", user)
            query.append("password", password)
            query.append("description", deviceDescription)
            query.append("serialnumber", serialNumber)
            query.append("protocol", protocolValue?.rawValue)
            query.append("certvalidation", certificateValidation?.rawValue)
            query.append("port", port)
        }
    }

    /// Removes a device.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfodeletecgi>.
    ///
    /// - Parameter id: The device.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidID`` or ``ErrorCode/deviceNotFound`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func delete(_ id: String) async throws {
        try await vapix.send(Self.delete(id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func delete(_ id: String) -> VapixCall<Void> {
        VapixCall(
            id: "externalIPDevices/delete", path: "/axis-cgi/externalipdeviceinfo/delete.cgi", arguments: .form,
            access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "2")
            query.append("id", id)
        }
    }

    /// Lists the devices, without their passwords.
    ///
    /// Access: admin. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfolistcgi>.
    ///
    /// - Returns: The devices.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list() async throws -> ListReply {
        try await vapix.send(Self.list())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list() -> VapixCall<ListReply> { callList }

    private static let callList = VapixCall<ListReply>(
        id: "externalIPDevices/list", path: "/axis-cgi/externalipdeviceinfo/list.cgi", arguments: .form, access: .admin,
        effect: .read, reply: .xmlResponse(reading: ListReply.init(from:))
    ) { query in
        query.append("schemaversion", "2")
    }

    /// Sets whether the recorder receives a device's events of motion detection.
    ///
    /// Not all recorders support this. The events are those of Video Motion Detection 2, 3 and 4 and of VMD Lite.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfoseteventsenabledcgi>.
    ///
    /// - Parameters:
    ///   - id: The device's identifier.
    ///   - isEnabled: Whether the recorder receives the device's events (`enabled`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidID`` or ``ErrorCode/deviceNotFound`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEventsEnabled(id: String, isEnabled: Bool) async throws {
        try await vapix.send(Self.setEventsEnabled(id: id, isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEventsEnabled(id: String, isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "externalIPDevices/setEventsEnabled", path: "/axis-cgi/externalipdeviceinfo/seteventsenabled.cgi",
            arguments: .form, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "2")
            query.append("id", id)
            query.append("enabled", isEnabled ? "yes" : "no")
        }
    }

    /// Reads whether the recorder receives a device's events.
    ///
    /// Access: admin. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfogeteventsenabledcgi>.
    ///
    /// - Parameter id: The device.
    /// - Returns: Whether the recorder receives the device's events.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidID`` or ``ErrorCode/deviceNotFound`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEventsEnabled(_ id: String) async throws -> EventsEnabledReply {
        try await vapix.send(Self.getEventsEnabled(id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEventsEnabled(_ id: String) -> VapixCall<EventsEnabledReply> {
        VapixCall(
            id: "externalIPDevices/getEventsEnabled", path: "/axis-cgi/externalipdeviceinfo/geteventsenabled.cgi",
            arguments: .form, access: .admin, effect: .read,
            reply: .xmlResponse(reading: EventsEnabledReply.init(from:))
        ) { query in
            query.append("schemaversion", "2")
            query.append("id", id)
        }
    }

    /// Sets the CA certificates that verify the devices.
    ///
    /// The list replaces the present one. A device is accepted if one of the certificates verifies it.
    ///
    /// The streams of events restart; recordings must be started again to use the new list.
    ///
    /// Remove a certificate from the list before you uninstall it.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfosetcacertificatescgi>.
    ///
    /// - Parameter certificateIDs: The identifiers of installed CA certificates; no certificates if left out
    ///   (`certids`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidCACertificate`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCACertificates(_ certificateIDs: [String] = []) async throws {
        try await vapix.send(Self.setCACertificates(certificateIDs))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCACertificates(_ certificateIDs: [String] = []) -> VapixCall<Void> {
        VapixCall(
            id: "externalIPDevices/setCACertificates", path: "/axis-cgi/externalipdeviceinfo/setcacertificates.cgi",
            arguments: .form, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "2")
            try query.append("certids", certificateIDs, separator: ",")
        }
    }

    /// Reads the CA certificates that verify the devices.
    ///
    /// Access: admin. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfogetcacertificatescgi>.
    ///
    /// - Returns: The CA certificates.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCACertificates() async throws -> CACertificatesReply {
        try await vapix.send(Self.getCACertificates())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCACertificates() -> VapixCall<CACertificatesReply> { callGetCACertificates }

    private static let callGetCACertificates = VapixCall<CACertificatesReply>(
        id: "externalIPDevices/getCACertificates", path: "/axis-cgi/externalipdeviceinfo/getcacertificates.cgi",
        arguments: .form, access: .admin, effect: .read, reply: .xmlResponse(reading: CACertificatesReply.init(from:))
    ) { query in
        query.append("schemaversion", "2")
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/external-ip-device-information/#axis-cgiexternalipdeviceinfoschemaversionscgi>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "externalIPDevices/getSchemaVersions", path: "/axis-cgi/externalipdeviceinfo/schemaversions.cgi",
        arguments: .form, access: .admin, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// The reply to ``list()-swift.method``.
    public struct ListReply: Sendable {
        /// The devices (`Device`).
        public let devices: [Device]

        /// Makes a value.
        ///
        /// - Parameter devices: The devices.
        @_alwaysEmitIntoClient
        public init(devices: [Device] = []) {
            self.devices = devices
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var devices: [Device] = []
            while let element = try xml.nextElement(of: "Device") {
                switch element {
                case 0: devices.append(try Device(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.devices = devices
        }
    }

    /// The reply to ``getEventsEnabled(_:)-swift.method``.
    public struct EventsEnabledReply: Sendable {
        /// The device's identifier (`Id`).
        public let id: String?
        /// Whether the recorder receives the device's events (`EventsEnabled`).
        public let isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the recorder receives the device's events.
        ///   - id: The device's identifier.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, id: String? = nil) {
            self.isEnabled = isEnabled
            self.id = id
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: String?
            var isEnabled: Bool?
            while let element = try xml.nextElement(of: "Id,EventsEnabled") {
                switch element {
                case 0: id = try xml.readText()
                case 1: isEnabled = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.id = id
            guard let isEnabled else { throw xml.missingField("EventsEnabled") }
            self.isEnabled = isEnabled
        }
    }

    /// The reply to ``getCACertificates()-swift.method``.
    public struct CACertificatesReply: Sendable {
        /// The certificates (`CACertificate`).
        public let certificates: [CACertificate]

        /// Makes a value.
        ///
        /// - Parameter certificates: The certificates.
        @_alwaysEmitIntoClient
        public init(certificates: [CACertificate] = []) {
            self.certificates = certificates
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var certificates: [CACertificate] = []
            while let element = try xml.nextElement(of: "CACertificate") {
                switch element {
                case 0: certificates.append(try CACertificate(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.certificates = certificates
        }
    }

    /// A device that streams are taken from.
    public struct Device: Sendable {
        /// The device's identifier (`Id`).
        public let id: String
        /// The device's serial number (`Serialnumber`).
        public let serialNumber: String?
        /// A description of the device (`Description`).
        public let deviceDescription: String?
        /// The device's address or host name (`Address`).
        public let address: String?
        /// The name of the account on the device (`Username`).
        public let user: String?
        /// The protocol for the device's events (`Protocol`).
        public let `protocol`: StreamProtocol?
        /// The port; 0 means the protocol's standard port (`Port`).
        public let port: Int?
        /// The check of the device's certificate (`CertificateValidation`).
        public let certificateValidation: CertificateValidation?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The device's identifier.
        ///   - serialNumber: The device's serial number.
        ///   - deviceDescription: A description of the device.
        ///   - address: The device's address or host name.
        ///   - user: The name of the account on the device.
        ///   - protocolValue: The protocol for the device's events.
        ///   - port: The port; 0 means the protocol's standard port.
        ///   - certificateValidation: The check of the device's certificate.
        @_alwaysEmitIntoClient
        public init(
            id: String, serialNumber: String? = nil, deviceDescription: String? = nil, address: String? = nil,
            user: String? = nil, protocol protocolValue: StreamProtocol? = nil, port: Int? = nil,
            certificateValidation: CertificateValidation? = nil
        ) {
            self.id = id
            self.serialNumber = serialNumber
            self.deviceDescription = deviceDescription
            self.address = address
            self.user = user
            self.protocol = protocolValue
            self.port = port
            self.certificateValidation = certificateValidation
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: String?
            var serialNumber: String?
            var deviceDescription: String?
            var address: String?
            var user: String?
            var protocolValue: StreamProtocol?
            var port: Int?
            var certificateValidation: CertificateValidation?
            let elements: StaticString = """
                Id,Serialnumber,Description,Address,Username,Protocol,Port,CertificateValidation
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: id = try xml.readText()
                case 1: serialNumber = try xml.readText()
                case 2: deviceDescription = try xml.readText()
                case 3: address = try xml.readText()
                case 4: user = try xml.readText()
                case 5: protocolValue = try StreamProtocol(rawValue: xml.readText())
                case 6: port = try Int(wire: xml.readText())
                case 7: certificateValidation = try CertificateValidation(rawValue: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("Id") }
            self.id = id
            self.serialNumber = serialNumber
            self.deviceDescription = deviceDescription
            self.address = address
            self.user = user
            self.protocol = protocolValue
            self.port = port
            self.certificateValidation = certificateValidation
        }
    }

    /// The protocol with which a recorder receives events.
    public struct StreamProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// RTP over RTSP.
        @_alwaysEmitIntoClient
        public static var rtsp: StreamProtocol { Self(rawValue: "rtspt") }
        /// RTP over RTSP over HTTP.
        @_alwaysEmitIntoClient
        public static var rtspOverHTTP: StreamProtocol { Self(rawValue: "rtsph") }
        /// RTP over RTSP over HTTPS; certificates can be checked.
        @_alwaysEmitIntoClient
        public static var rtspOverHTTPS: StreamProtocol { Self(rawValue: "rtspsh") }
    }

    /// A way to check a device's certificate.
    public struct CertificateValidation: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The certificate is checked with the CA certificates.
        @_alwaysEmitIntoClient
        public static var standard: CertificateValidation { Self(rawValue: "standard") }
        /// The certificate is checked with the CA certificates, but its common name is not compared.
        @_alwaysEmitIntoClient
        public static var limited: CertificateValidation { Self(rawValue: "limited") }
        /// The certificate is not checked.
        @_alwaysEmitIntoClient
        public static var off: CertificateValidation { Self(rawValue: "off") }
    }

    /// A CA certificate.
    public struct CACertificate: Sendable {
        /// The certificate's identifier (`Id`).
        public let id: String

        /// Makes a value.
        ///
        /// - Parameter id: The certificate's identifier.
        @_alwaysEmitIntoClient
        public init(id: String) {
            self.id = id
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: String?
            while let element = try xml.nextElement(of: "Id") {
                switch element {
                case 0: id = try xml.readText()
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("Id") }
            self.id = id
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The system failed.
        @_alwaysEmitIntoClient
        public static var systemError: DeviceError.Code { 10 }
        /// The recorder has the maximum number of devices.
        @_alwaysEmitIntoClient
        public static var tooManyDevices: DeviceError.Code { 30 }
        /// The identifier is missing or invalid.
        @_alwaysEmitIntoClient
        public static var invalidID: DeviceError.Code { 40 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 60 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 70 }
        /// The recorder failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 80 }
        /// There is no such device.
        @_alwaysEmitIntoClient
        public static var deviceNotFound: DeviceError.Code { 90 }
        /// Another device has this identifier.
        @_alwaysEmitIntoClient
        public static var deviceExists: DeviceError.Code { 150 }
        /// The description is invalid.
        @_alwaysEmitIntoClient
        public static var invalidDescription: DeviceError.Code { 170 }
        /// The serial number is invalid.
        @_alwaysEmitIntoClient
        public static var invalidSerialNumber: DeviceError.Code { 180 }
        /// The protocol is invalid.
        @_alwaysEmitIntoClient
        public static var invalidProtocol: DeviceError.Code { 190 }
        /// The port is invalid.
        @_alwaysEmitIntoClient
        public static var invalidPort: DeviceError.Code { 200 }
        /// The kind of certificate validation is invalid.
        @_alwaysEmitIntoClient
        public static var invalidCertificateValidation: DeviceError.Code { 210 }
        /// A CA certificate is invalid.
        @_alwaysEmitIntoClient
        public static var invalidCACertificate: DeviceError.Code { 220 }
    }
}

extension Vapix {
    /// The cameras and other devices that a recorder takes streams from, with their addresses and logins.
    @_alwaysEmitIntoClient
    public var externalIPDevices: ExternalIPDevices { ExternalIPDevices(vapix: self) }
}
