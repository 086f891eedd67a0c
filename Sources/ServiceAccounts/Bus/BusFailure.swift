/// Why a call over D-Bus gave no credentials.
struct BusFailure: Error {
    /// The kinds of failure, named as the codes of ``ServiceAccountError``.
    enum Kind: String {
        case busUnavailable
        case serviceUnavailable
        case accessDenied
        case unsupported
        case invalidArguments
        case timedOut
        case disconnected
        case malformedReply
        case refused
    }

    let kind: Kind
    /// The D-Bus error name, if the bus or the service sent an error.
    let name: String?
    /// The text of the D-Bus error, or the reason for a failure on our side.
    let message: String?
    /// Whether `GetCredentials` had not been called yet, so that the device certainly made no account.
    private(set) var isBeforeCall = false

    init(_ kind: Kind, name: String? = nil, message: String? = nil) {
        self.kind = kind
        self.name = name
        self.message = message
    }

    /// Translates a D-Bus error.
    ///
    /// - Parameters:
    ///   - errorName: The error's name.
    ///   - message: The error's text.
    ///   - fallback: The kind for a name that does not tell what the caller can do.
    init(errorName: String, message: String?, fallback: Kind) {
        self.init(Self.kind(of: errorName) ?? fallback, name: errorName, message: message)
    }

    /// Translates an error message.
    ///
    /// - Parameters:
    ///   - error: The message.
    ///   - fallback: The kind for a name that does not tell what the caller can do.
    init(_ error: ReceivedMessage, fallback: Kind) {
        guard let name = error.header.errorName else {
            self.init(fallback)
            return
        }
        self.init(errorName: name, message: error.texts(1)?.first, fallback: fallback)
    }

    /// The same failure, of a connection on which `GetCredentials` had not been called yet.
    var beforeCall: BusFailure {
        var failure = self
        failure.isBeforeCall = true
        return failure
    }

    static let outOfMemory = BusFailure(.busUnavailable, message: "out of memory")

    private static func kind(of name: String) -> BusFailure.Kind? {
        switch name {
        case "org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner":
            .serviceUnavailable
        // The bus tried to start the service and failed.
        case _ where name.hasPrefix("org.freedesktop.DBus.Error.Spawn."): .serviceUnavailable
        case "org.freedesktop.DBus.Error.AccessDenied": .accessDenied
        case "org.freedesktop.DBus.Error.UnknownMethod", "org.freedesktop.DBus.Error.UnknownInterface",
            "org.freedesktop.DBus.Error.UnknownObject":
            .unsupported
        case "org.freedesktop.DBus.Error.InvalidArgs", "org.freedesktop.DBus.Error.InvalidSignature":
            .invalidArguments
        case "org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Timeout",
            "org.freedesktop.DBus.Error.TimedOut":
            .timedOut
        case "org.freedesktop.DBus.Error.Disconnected": .disconnected
        case "org.freedesktop.DBus.Error.NoServer", "org.freedesktop.DBus.Error.FileNotFound": .busUnavailable
        default: nil
        }
    }
}
