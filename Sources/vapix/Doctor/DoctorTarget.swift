import VapixClient

/// The device that `vapix doctor` examines.
struct DoctorTarget {
    let origin: Origin
    let certificate: CertificateCheck
    /// Whether the tool runs on the device.
    let isOnCamera: Bool
    /// The user on the network; the login is not checked without one.
    let user: String?
    /// The name of the service account on the camera.
    let account: String
    /// The time limit of each check.
    let limit: Duration

    private let isVerbose: Bool

    private static let defaultLimit = Duration.seconds(10)

    init(_ connection: ConnectionOptions) throws {
        let device = try connection.device()
        origin = device.origin
        certificate = device.certificate
        user = device.user
        switch device.access {
        case .serviceAccount(let name): (isOnCamera, account) = (true, name)
        case .network: (isOnCamera, account) = (false, ConnectionOptions.defaultAccount)
        }
        limit = device.timeout ?? Self.defaultLimit
        isVerbose = connection.verbose
    }

    /// Sends requests without a login.
    ///
    /// - Parameter certificate: How the device's certificate is checked.
    /// - Returns: The sender.
    func anonymous(_ certificate: CertificateCheck) -> RequestForwarder {
        var forwarder = RequestForwarder(origin: origin, certificate: certificate, credentials: nil)
        if isVerbose { forwarder.tracer = TransferLog.report }
        return forwarder
    }

    /// The host without the brackets of an IPv6 address.
    var hostName: String { origin.hostName }

    var port: UInt16 { origin.port ?? (origin.isSecure ? 443 : 80) }
}
