internal import VapixSupport

/// A step of a client or of its service account, for the app's log.
///
/// It contains no password, no body and no argument.
///
/// An observer that logs with swift-log, for example:
///
/// ```swift
/// let vapix = Vapix(serviceAccount: "my_app") { event in
///     logger.log(level: event.isFailure ? .warning : .debug, "\(event)")
/// }
/// ```
///
/// A client reports its requests and the steps of its account with this one type, so that an app needs one observer.
public struct ClientEvent: Sendable {
    /// A function that receives events.
    ///
    /// It is called on the thread where the event happens, possibly on several threads at the same time. It must not block.
    public typealias Observer = @Sendable (ClientEvent) -> Void

    /// The kind of an event.
    ///
    /// New kinds may be added, so a `switch` needs a `default`.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The kind's name, stable across versions.
        public let rawValue: String

        /// Creates a kind from its name.
        ///
        /// - Parameter rawValue: The kind's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The process asks the device for a service account.
        public static let acquiring = Kind(rawValue: "acquiring")
        /// The device made a service account.
        public static let acquired = Kind(rawValue: "acquired")
        /// The device made no service account.
        ///
        /// ``ClientEvent/accountError`` tells why, and ``ClientEvent/delay`` when the process asks again.
        public static let refused = Kind(rawValue: "refused")
        /// The device answered 401, so the account is replaced.
        public static let refreshing = Kind(rawValue: "refreshing")
        /// The budget allows no further account for now.
        ///
        /// The event is sent once each time that the budget runs out.
        public static let budgetExhausted = Kind(rawValue: "budgetExhausted")
        /// The device replied to a request, or the request failed.
        public static let requestFinished = Kind(rawValue: "requestFinished")
    }

    /// The kind of the event.
    public let kind: Kind
    /// The name of the service account, or of the request's operation.
    public let subject: String
    /// The reason why there is no account; `nil` if no acquisition failed.
    public var accountError: ServiceAccountError?
    /// The HTTP status of the reply; `nil` if there was no reply.
    public var httpStatus: Int?
    /// The reason why there was no reply; `nil` if there was one.
    public var failure: String?
    /// How long the request took; `nil` for events of an account.
    public var duration: Duration?
    /// The time until the device is asked for an account again; `nil` if the process does not ask again by itself.
    public var delay: Duration?
    /// The number of the request within its call, from 1; `nil` for events of an account.
    public var attempt: Int?

    package init(_ kind: Kind, _ subject: String) {
        self.kind = kind
        self.subject = subject
    }

    /// Whether something failed, even if the client will try again.
    public var isFailure: Bool {
        accountError != nil || failure != nil || (httpStatus ?? 0) >= 400
    }
}

extension ClientEvent: CustomStringConvertible {
    /// The event as one line for a log.
    public var description: String {
        switch kind {
        case .acquiring: return "service account \(subject): asking the device for it"
        case .acquired: return "service account \(subject): acquired"
        case .refreshing: return "service account \(subject): replacing it, because the device answered 401"
        case .refused, .budgetExhausted:
            let next = delay.map { " Trying again in \($0.milliseconds) ms." } ?? ""
            return (accountError?.description ?? "service account \(subject): \(kind.rawValue)") + next
        default:
            var text = "\(subject): "
            text += httpStatus.map { "HTTP \($0)" } ?? failure ?? kind.rawValue
            if let duration { text += " in \(duration.milliseconds) ms" }
            if let attempt, attempt > 1 { text += ", attempt \(attempt)" }
            return text
        }
    }
}
