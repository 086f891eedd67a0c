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

    private static let defaultLimit = Duration.seconds(10)

    init(_ connection: ConnectionOptions) throws {
        origin = try connection.endpoint()
        certificate = try connection.certificate()
        isOnCamera = connection.host == nil
        user = connection.user
        account = connection.account ?? ConnectionOptions.defaultAccount
        limit = connection.timeout?.duration ?? Self.defaultLimit
    }

    /// The host without the brackets of an IPv6 address.
    var hostName: String {
        var name = origin.host
        if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
        return name.replacing("%25", with: "%")
    }

    var port: UInt16 { origin.port ?? (origin.isSecure ? 443 : 80) }
}
