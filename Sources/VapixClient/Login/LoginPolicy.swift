/// How a client logs in at an origin.
enum LoginPolicy {
    /// At 127.0.0.12: Basic, with the first request. Only there do service accounts work.
    case virtualHost
    /// Over https: Digest or Basic, as the device's challenge asks for.
    case secureChallenge
    /// Over http: Digest alone, because Basic would show the password to everybody on the way.
    case plainChallenge

    /// Whether service accounts work there, and may be sent there.
    var acceptsServiceAccounts: Bool { self == .virtualHost }

    /// Whether requests go past any proxy.
    ///
    /// Apps get a device-wide proxy as `http_proxy` and the like. It would carry their requests away from the device. On a
    /// workstation the proxy is the user's choice.
    var bypassesProxy: Bool { self == .virtualHost }
}

extension Origin {
    /// How a client logs in there.
    var loginPolicy: LoginPolicy {
        isVirtualHost ? .virtualHost : isSecure ? .secureChallenge : .plainChallenge
    }
}
