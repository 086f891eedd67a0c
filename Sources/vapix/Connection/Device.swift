import VapixClient

/// A device that a command talks to, and how to reach it.
struct Device {
    /// The way to log in.
    enum Access {
        /// On the camera: a service account of this name.
        case serviceAccount(String)
        /// Across the network: a user, or nobody.
        case network(Login?, CertificateCheck)
    }

    /// The name in the output: of the profile, or the host as the user wrote it.
    let name: String
    /// The name in questions: with the origin, so that nobody agrees to a call of another device.
    let description: String
    let origin: Origin
    let access: Access
    /// The timeout of a whole call, if the profile or the user sets one.
    let timeout: Duration?

    /// This camera.
    static func onCamera(_ origin: Origin, account: String, timeout: Duration?) -> Device {
        Device(
            name: origin.description, description: "this device (\(origin))", origin: origin,
            access: .serviceAccount(account), timeout: timeout)
    }

    /// Whether calls are made without a login.
    var isAnonymous: Bool {
        if case .network(nil, _) = access { return true }
        return false
    }

    /// The user; `nil` for a service account, and without a login.
    var user: String? {
        if case .network(let login, _) = access { return login?.user }
        return nil
    }

    /// The error of a call, with the proxy that the call went through.
    func explained(_ error: VapixError) -> VapixError {
        guard error.code == .connectionFailed, case .network = access,
            let proxy = ProxyVariables.ofProcess.proxy(for: origin.hostName, isSecure: origin.isSecure)?.proxy
        else { return error }
        return error.through(proxy: proxy)
    }

    var certificate: CertificateCheck {
        if case .network(_, let certificate) = access { return certificate }
        return .system
    }
}

extension Origin {
    /// The host without the brackets of an IPv6 address.
    var hostName: String {
        var name = host
        if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
        return name.replacing("%25", with: "%")
    }
}

/// A user, and the source of the password.
struct Login: Hashable {
    let user: String
    let password: PasswordInput
}
