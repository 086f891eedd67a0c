import VapixClient

/// A named device of the configuration file.
struct Profile: Equatable {
    /// The keys of a profile, which are the names of the options.
    enum Key: String, CaseIterable {
        case host
        case user
        case passwordCommand = "password-command"
        case passwordFile = "password-file"
        case pin
        case caFile = "ca-file"
        case insecure
        case timeout
    }

    let name: String
    /// The host as the file names it.
    let host: String
    let origin: Origin
    var user: String?
    /// The source of the password of `user`; the terminal if absent.
    var password: PasswordInput?
    var certificate: CertificateCheck?
    var timeout: Duration?
}
