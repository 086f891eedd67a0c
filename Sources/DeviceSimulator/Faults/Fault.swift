/// Something that goes wrong with a simulated camera, for a while or until it is ended.
///
/// A fault is a value with a text form, so that tests, schedules and `vapix-simulator --fault` name the same things:
///
/// ```swift
/// try await device.inject(.webServerDown, for: .seconds(1))
/// try await device.inject(Fault("http cut=body:100 path=/axis-cgi/param.cgi nth=3"))
/// ```
///
/// What a camera answers in trouble is mostly not documented. Where several answers are plausible, each is offered, and which
/// one a camera gives is not known.
public enum Fault: Sendable, Hashable {
    /// The camera makes no new account, and says so in this way.
    case accountTableFull(CredentialReply)
    /// All accounts are gone, once: what a reboot does to them.
    case accountsLost
    /// What a second `GetCredentials` with the same name does.
    case sameName(SameNameRule)
    /// What `GetCredentials` answers.
    case credentials(CredentialReply)
    /// The bus lets nobody call `com.axis.HTTPConf1`, as for an app whose manifest does not ask for it.
    case denied
    /// Nobody owns `com.axis.HTTPConf1`: it is late, lost or restarting. Accounts stay valid.
    case serviceDown
    /// Another program owns `com.axis.HTTPConf1`, and does not know the method.
    case serviceForeign
    /// The D-Bus daemon is gone; it comes back at the same address.
    case busDown
    /// The web server is gone; it comes back at the same port. Connections break wherever they are.
    case webServerDown
    /// The bus, the service, the web server and all accounts are gone; all but the accounts come back.
    ///
    /// On a camera the apps are started anew too: an app that keeps running through it is tried harder than any will be.
    case reboot
    /// At most so many connections to the web server; each is closed after one reply, so that others get their turn.
    case connectionLimit(Int, BeyondLimit)
    /// The camera's clock is off by so much: `Date` and a `Retry-After` with a date follow it.
    case clockOff(Duration)
    /// The disk has room for so many bytes of an upload: the camera says so while more is coming, or ends the connection.
    case diskFull(after: Int, answers: Bool = true)
    /// Something happens to HTTP requests or their replies.
    case http(HTTPFault, to: RequestSelector = .all)

    /// What happens to a connection that is one too many.
    public enum BeyondLimit: String, Sendable, Hashable, CaseIterable {
        /// It waits until another ends, as with a web server whose processes are all busy.
        case wait
        /// It is closed.
        case close
        /// It is reset.
        case reset
    }
}

/// What happens to a request or its reply.
public enum HTTPFault: Sendable, Hashable {
    /// The camera answers with this status and does nothing.
    case status(Int, retryAfter: RetryAfter? = nil)
    /// The connection ends before the exchange is over.
    case cut(CutPoint, Ending = .close)
    /// The reply comes so much later; the camera has done at once what it was asked.
    case late(Duration)
    /// The status line and the headers come at so many bytes a second.
    case slowHeaders(bytesPerSecond: Int)
    /// The body comes at so many bytes a second.
    case slowBody(bytesPerSecond: Int)
    /// `Content-Length` says so much more, or less if negative, than comes.
    ///
    /// A client cannot tell a length that is too small from a shorter reply, if the end of a text means nothing.
    case wrongLength(by: Int, Ending = .close)
    /// Another `Content-Type` than the reply has.
    case contentType(String)
    /// The body goes on with spaces until it has so many bytes.
    case oversized(bytes: Int)
    /// The same without a `Content-Length`, in chunks.
    case oversizedChunks(bytes: Int)

    /// When to try again, in the header of that name.
    public enum RetryAfter: Sendable, Hashable {
        /// After so many seconds.
        case seconds(Int)
        /// At a date, so many seconds from now by the camera's clock.
        case date(seconds: Int)
    }

    /// How far an exchange gets.
    public enum CutPoint: Sendable, Hashable {
        /// The request has come, and the camera does nothing about it.
        case request
        /// The camera has done what it was asked, and nothing of the reply leaves.
        case reply
        /// So many bytes of the status line and the headers leave.
        case headers(after: Int)
        /// The headers and so many bytes of the body leave.
        case body(after: Int)
        /// The reply is chunked and ends after so many bytes of a chunk that should be longer.
        case chunk(after: Int)
    }

    /// How a connection ends.
    public enum Ending: Sendable, Hashable {
        /// In good order.
        case close
        /// With a reset.
        case reset
        /// Not at all: nothing more comes, until the client gives up.
        case hang
        /// The whole web server goes down for so long, and all other connections with it.
        case restart(Duration)
    }
}

/// The requests that a fault befalls.
///
/// Requests are counted from the moment the fault is injected, on both listeners, in the order in which they come.
public struct RequestSelector: Sendable, Hashable {
    /// The path, without a query; `*` stands for anything, and `nil` for every path.
    public var path: String?
    /// The number of the first request that is hit, from 1.
    public var first: Int
    /// How many are hit; `nil` for all that follow.
    public var count: Int?

    /// Every request.
    public static let all = RequestSelector()

    /// Selects requests.
    ///
    /// - Parameters:
    ///   - path: The path, without a query; `*` stands for anything, and `nil` for every path.
    ///   - first: The number of the first request that is hit, from 1.
    ///   - count: How many are hit; `nil` for all that follow.
    public init(path: String? = nil, first: Int = 1, count: Int? = nil) {
        self.path = path
        self.first = first
        self.count = count
    }
}

/// A fault with its time.
public struct ScheduledFault: Sendable, Hashable {
    /// When it begins, from the start of the schedule.
    public var start: Duration
    /// What happens.
    public var fault: Fault
    /// How long it lasts; `nil` until it is ended.
    public var duration: Duration?

    /// Schedules a fault.
    ///
    /// - Parameters:
    ///   - start: When it begins, from the start of the schedule.
    ///   - fault: What happens.
    ///   - duration: How long it lasts; `nil` until it is ended.
    public init(at start: Duration = .zero, _ fault: Fault, for duration: Duration? = nil) {
        self.start = start
        self.fault = fault
        self.duration = duration
    }
}
