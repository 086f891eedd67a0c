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

    init(_ kind: Kind, name: String? = nil, message: String? = nil) {
        self.kind = kind
        self.name = name
        self.message = message
    }

    static let outOfMemory = BusFailure(.busUnavailable, message: "out of memory")
}
