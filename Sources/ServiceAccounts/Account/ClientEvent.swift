/// Something that a client did, for the app's log: no password, no body and no argument is in it.
///
/// With swift-log, for example:
///
/// ```swift
/// let vapix = Vapix(serviceAccount: "my_app") { event in
///     logger.log(level: event.isFailure ? .warning : .debug, "\(event)")
/// }
/// ```
public struct ClientEvent: Sendable {
    /// Takes events, on whatever thread they happen; it must not block.
    public typealias Observer = @Sendable (ClientEvent) -> Void

    /// The kinds of event.
    ///
    /// Open: new ones may come, so a `switch` needs a `default`.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The kind's name, stable across versions.
        public let rawValue: String

        /// Makes a kind from its name.
        ///
        /// - Parameter rawValue: The kind's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device is asked for a service account.
        public static let acquiring = Kind(rawValue: "acquiring")
        /// The device gave one.
        public static let acquired = Kind(rawValue: "acquired")
        /// The device gave none; ``ClientEvent/accountError`` says why, and ``ClientEvent/duration`` when it is asked
        /// again, if by itself.
        public static let refused = Kind(rawValue: "refused")
        /// The device answered 401 to an account, which is to be replaced.
        public static let refreshing = Kind(rawValue: "refreshing")
        /// No further account may be acquired for now; told once, and not again before one has been.
        public static let budgetExhausted = Kind(rawValue: "budgetExhausted")
        /// A request was answered, or ended without an answer.
        public static let requestFinished = Kind(rawValue: "requestFinished")
    }

    /// What happened.
    public let kind: Kind
    /// The name of the service account or of the operation that it happened to.
    public let subject: String
    /// Why there is no account.
    public var accountError: ServiceAccountError?
    /// The status of the answer, if there was one.
    public var httpStatus: Int?
    /// Why there was no answer.
    public var failure: String?
    /// How long the request took, or how long it is to the next attempt to get an account.
    public var duration: Duration?
    /// Which request of its call it was, counted from 1.
    public var attempt: Int?

    package init(_ kind: Kind, _ subject: String) {
        self.kind = kind
        self.subject = subject
    }

    /// Whether something went wrong, even if it may be put right by itself.
    public var isFailure: Bool {
        accountError != nil || failure != nil || (httpStatus ?? 0) >= 400
    }
}

extension ClientEvent: CustomStringConvertible {
    /// One line for a log.
    public var description: String {
        switch kind {
        case .acquiring: return "service account \(subject): asking for one"
        case .acquired: return "service account \(subject): acquired"
        case .refreshing: return "service account \(subject): replacing it, because the device answered 401"
        case .refused, .budgetExhausted:
            let next = duration.map { " Trying again in \($0.wholeMilliseconds) ms." } ?? ""
            return (accountError?.description ?? "service account \(subject): \(kind.rawValue)") + next
        default:
            var text = "\(subject): "
            text += httpStatus.map { "HTTP \($0)" } ?? failure ?? kind.rawValue
            if let duration { text += " in \(duration.wholeMilliseconds) ms" }
            if let attempt, attempt > 1 { text += ", attempt \(attempt)" }
            return text
        }
    }
}

extension Duration {
    fileprivate var wholeMilliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
