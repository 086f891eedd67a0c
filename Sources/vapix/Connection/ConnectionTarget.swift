import VapixClient

/// The device that the options name, for a command of another program.
struct ConnectionTarget {
    let origin: Origin
    /// The user; `nil` if the options name none.
    let user: String?
    let certificate: CertificateCheck
}
