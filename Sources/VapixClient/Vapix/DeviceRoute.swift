internal import ServiceAccounts

/// How a client reaches its device: the part of a client that never changes.
///
/// A class, so that copies of a client share it.
final class DeviceRoute: Sendable {
    let origin: Origin
    let credentials: any CredentialProvider
    /// The credentials, if they are a service account.
    let account: ServiceAccount?
    let certificate: CertificateCheck
    /// The transport in place of libcurl.
    let transport: (any HTTPTransport)?
    /// The script that makes outputs without any request.
    let script: (any CallScript)?
    /// Receives a trace of each request on the wire.
    let tracer: TransferTrace.Observer?
    /// Where the device has its configuration APIs.
    let configuration = ConfigurationDirectory()

    init(
        origin: Origin, credentials: any CredentialProvider, certificate: CertificateCheck,
        transport: (any HTTPTransport)?, tracer: TransferTrace.Observer? = nil
    ) {
        self.origin = origin
        self.credentials = credentials
        account = credentials as? ServiceAccount
        self.certificate = certificate
        self.transport = transport
        script = transport as? any CallScript
        self.tracer = tracer
    }

    /// The same route with an observer of its requests.
    func traced(by observer: @escaping TransferTrace.Observer) -> DeviceRoute {
        DeviceRoute(
            origin: origin, credentials: credentials, certificate: certificate, transport: transport, tracer: observer)
    }
}
