public import ServiceAccounts
internal import VapixSupport

/// Why a call failed, and what to do about it.
///
/// Every way in which a device reports an error becomes this type. The description contains no credentials, no bodies and no
/// arguments.
public struct VapixError: Error, Sendable {
    /// The kinds of failure, by the action that the caller can take.
    ///
    /// New kinds may be added, so a `switch` needs a `default`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The kind's name, stable across versions.
        public let rawValue: String

        /// Makes a code from its name.
        ///
        /// - Parameter rawValue: The kind's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device gave no service account; ``VapixError/serviceAccount`` says why.
        public static let credentialsUnavailable = Code(rawValue: "credentialsUnavailable")
        /// There was no connection, or it broke before the reply was complete.
        public static let connectionFailed = Code(rawValue: "connectionFailed")
        /// The device's certificate is not trusted.
        public static let certificateRejected = Code(rawValue: "certificateRejected")
        /// The device did not answer in time.
        public static let timedOut = Code(rawValue: "timedOut")
        /// The device did not accept the login, not even with newly acquired credentials (HTTP 401).
        ///
        /// Devices send the same status to a user with too few rights; ``VapixError/access`` has the rights that the call needs.
        public static let unauthorized = Code(rawValue: "unauthorized")
        /// The user may not make this call (HTTP 403).
        ///
        /// Most devices answer 401 instead.
        public static let forbidden = Code(rawValue: "forbidden")
        /// The device lacks the API or this part of it (HTTP 404 or 405 without an error of the API).
        ///
        /// Below `/local/`, an app lacks the endpoint or is not installed.
        public static let unsupportedAPI = Code(rawValue: "unsupportedAPI")
        /// The device understood the call and reported a failure: ``VapixError/device``.
        public static let rejected = Code(rawValue: "rejected")
        /// The device answered with an HTTP status other than success, and reported no error of its own.
        public static let httpStatus = Code(rawValue: "httpStatus")
        /// The reply is not what the API documents.
        public static let malformedReply = Code(rawValue: "malformedReply")
        /// The reply is larger than the client's limit.
        public static let replyTooLarge = Code(rawValue: "replyTooLarge")
        /// The call was not sent, because an argument or a setting is invalid.
        public static let invalidRequest = Code(rawValue: "invalidRequest")
        /// A setting of the app is missing on the device, or its text is not a value of the type that the app asks for.
        public static let invalidSetting = Code(rawValue: "invalidSetting")
        /// The stream already has a reader: a stream can be read only once.
        public static let alreadyRead = Code(rawValue: "alreadyRead")
        /// A file of this machine could not be read or written.
        public static let fileFailed = Code(rawValue: "fileFailed")
        /// Code of the app threw an error: the sequence of a body, a credential provider or a transport, for example.
        ///
        /// ``VapixError/underlying`` is its error.
        public static let appCodeFailed = Code(rawValue: "appCodeFailed")
    }

    /// The kind of failure.
    public let code: Code
    /// The call that failed, `applications/list` for example; `nil` if no call was made.
    public private(set) var operation: String?
    /// The effect of sending the call twice; `nil` if it is unknown, or if no call was made.
    public internal(set) var effect: Effect?
    /// The HTTP status of the reply, even of an incomplete one; `nil` if there was no reply.
    public let httpStatus: Int?
    /// The error that the device reported; `nil` if it reported none.
    public let device: DeviceError?
    /// The reason why there are no credentials; `nil` if the failure has another cause.
    public let serviceAccount: ServiceAccountError?
    /// The earliest time for another try; `nil` if neither the device nor the account's budget sets one.
    public let nextTry: ContinuousClock.Instant?
    /// The error that the app's own code threw, with the code `appCodeFailed`; otherwise `nil`.
    ///
    /// The description leaves it out, because it can contain secrets.
    public let underlying: (any Error)?
    /// Further facts about the reason, as text; `nil` if there are none.
    public private(set) var detail: String?
    /// The rights that the call needs; `nil` if they are not known.
    public let access: AccessLevel?
    /// The reason why the client did not log in; `nil` if it did.
    private var loginObstacle: LoginObstacle?
    /// The app whose endpoint the path names, if the path is below `/local/`.
    private var application: String?
    /// Whether the device has the API only in versions after those that this package knows.
    private var isDeviceNewer = false
    /// The proxy that the call went through, if it is known.
    private var proxy: String?
    /// Whether a byte of the request may have been sent, in any attempt; `nil` if only ``code`` and ``httpStatus`` tell.
    package internal(set) var wasSent: Bool?

    /// Makes an error, for transports and for tests.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - operation: The call that failed.
    ///   - effect: The effect of sending the call twice. A client adds it to the errors of its transport.
    ///   - wasSent: Whether a byte of the request may have been sent; `nil` if only the code and the status tell.
    ///   - httpStatus: The HTTP status of the reply.
    ///   - device: The error that the device reported.
    ///   - serviceAccount: Why there are no credentials.
    ///   - nextTry: When to try again.
    ///   - underlying: The error of the app's own code.
    ///   - detail: Further facts about the reason, as text without secrets.
    ///   - access: The rights that the call needs.
    public init(
        _ code: Code, operation: String? = nil, effect: Effect? = nil, wasSent: Bool? = nil, httpStatus: Int? = nil,
        device: DeviceError? = nil, serviceAccount: ServiceAccountError? = nil,
        nextTry: ContinuousClock.Instant? = nil, underlying: (any Error)? = nil, detail: String? = nil,
        access: AccessLevel? = nil
    ) {
        self.code = code
        self.operation = operation
        self.effect = effect
        self.wasSent = wasSent
        self.httpStatus = httpStatus
        self.device = device
        self.serviceAccount = serviceAccount
        self.nextTry = nextTry ?? serviceAccount?.nextTry
        self.underlying = underlying
        self.detail = detail
        self.access = access
    }

    /// The same error of a call.
    ///
    /// - Parameter operation: The call's name.
    /// - Returns: The error.
    package func named(_ operation: String) -> VapixError {
        var error = self
        error.operation = operation
        return error
    }

    /// The same error of a call that went through a proxy.
    ///
    /// - Parameter proxy: The proxy's URL, without a login.
    /// - Returns: The error.
    package func through(proxy: String) -> VapixError {
        var error = self
        error.proxy = oneLine(proxy, limit: 100)
        return error
    }

    /// The same error with the reason why the client did not log in.
    func explained(by obstacle: LoginObstacle) -> VapixError {
        var error = self
        error.detail = obstacle.description
        error.loginObstacle = obstacle
        return error
    }

    /// The same error of a call to a device that has the API only in versions after those that this package knows.
    func ofNewerDevice() -> VapixError {
        var error = self
        error.isDeviceNewer = true
        return error
    }

    /// The same error of a call with this path.
    func at(_ path: String) -> VapixError {
        let folder = "/local/".utf8
        guard code == .unsupportedAPI, path.utf8.starts(with: folder) else { return self }
        var error = self
        let name = path.utf8.dropFirst(folder.count).prefix { $0 != UInt8(ascii: "/") }
        error.application = oneLine(String(Substring(name)), limit: 40)
        return error
    }

    /// Whether to make the same call again later: it may succeed without any change to the app or the device, and cannot act
    /// twice.
    ///
    /// It is `false` if the call must happen once (``Effect/once``) and may have happened (``mayHaveHappened``).
    /// ``Vapix/retrying(for:policy:isolation:_:)`` repeats calls as long as this is `true`.
    public var isRetriable: Bool { isTransient && !(effect != .idempotent && mayHaveHappened) }

    /// Whether the reason may pass by itself.
    private var isTransient: Bool {
        switch code {
        case .connectionFailed: httpStatus != 407
        case .timedOut: true
        case .credentialsUnavailable: serviceAccount?.isTransient ?? false
        case .httpStatus, .rejected: httpStatus == 503 || httpStatus == 429
        default: false
        }
    }

    /// Whether the device may have acted on the call, although it failed.
    ///
    /// It is `false` in these cases only:
    ///
    /// - The call changes nothing: its ``effect`` is `read`.
    /// - No attempt sent any part of the request: there was no connection, no account or no trusted certificate, for
    ///   example.
    /// - The request was refused: HTTP 400 to 499, except 408 and 429.
    /// - The device reported that the call failed (`rejected`), with a status below 500 other than 408 and 429.
    ///
    /// It is `true` in all other cases: the connection broke or the time was over after a part of the request was sent,
    /// the status is 429 or 503, or the reply cannot be read. Then ask the device for its state before you repeat a
    /// call that must happen once.
    public var mayHaveHappened: Bool {
        if effect == .read { return false }
        if let wasSent { return wasSent }
        let status = httpStatus ?? 0
        if status == 408 || status == 429 { return true }
        if (400...499).contains(status) { return false }
        switch code {
        case .rejected: return status >= 500
        case .invalidRequest, .credentialsUnavailable, .certificateRejected, .unauthorized, .forbidden, .unsupportedAPI,
            .invalidSetting:
            return false
        default: return true
        }
    }

    /// Whether the device may have acted on a call that must happen once, so that trying again is no advice.
    private var isUncertain: Bool {
        effect == .once && mayHaveHappened && (isTransient || httpStatus.map { $0 >= 500 } ?? false)
    }

    /// The advice for the developer or the user, in a sentence.
    public var advice: String {
        if isUncertain { return "The device may have acted on the call: ask it before you make the call again." }
        return switch code {
        case .credentialsUnavailable:
            serviceAccount?.advice ?? "See the provider of the credentials."
        case .connectionFailed where httpStatus == 407, .httpStatus where httpStatus == 407:
            "A proxy on the way wants a login: put its user and password into http_proxy or https_proxy, or the device into "
                + "no_proxy."
        case .connectionFailed where proxy != nil:
            "Check that the proxy and the device are up, or put the device into no_proxy."
        case .connectionFailed:
            "Check that the device is up and that this program may reach it."
        case .certificateRejected:
            "Name the authority of the device's certificate, or pin the device's public key."
        case .timedOut:
            "The device may be starting or busy; try again later, or allow more time."
        case .unauthorized:
            loginObstacle?.advice
                ?? "Check the user name and password."
                + (neededRights.map {
                    " The call needs the rights of \($0): devices also answer 401 to a user with fewer."
                } ?? "")
                + " A service account works only at 127.0.0.12."
        case .forbidden:
            neededRights.map { "The call needs the rights of \($0); use such a user." }
                ?? "Use a user with more rights."
        case .unsupportedAPI where application != nil:
            "`vapix list-apps` lists the apps; httpConfig in an app's manifest.json lists its endpoints."
        case .unsupportedAPI where isDeviceNewer:
            "The device's version of the API is newer than this package: use a newer version of the package."
        case .unsupportedAPI:
            "Compare the device and its AXIS OS with what the API's page requires; an update of AXIS OS may help."
        case .httpStatus where (300...399).contains(httpStatus ?? 0):
            "Redirects are not followed; use the origin that the device redirects to, https for example."
        case .httpStatus where httpStatus == 413:
            "The body is larger than the device, or a proxy in front of it, accepts. Send a smaller body, raise the "
                + "proxy's limit, or reach the device directly."
        case .httpStatus where httpStatus == 426:
            "The server asks for another protocol; use an https origin."
        case .httpStatus where httpStatus == 429:
            "The device gets too many requests; send fewer, and try again \(timeOfNextTry)."
        case .httpStatus where httpStatus == 503:
            "The device is busy or starting; try again \(timeOfNextTry)."
        case .httpStatus where httpStatus == 502:
            "A proxy or gateway in front of the device usually answers so if it got no valid reply. Check both, or "
                + "reach the device directly."
        case .httpStatus where httpStatus == 504:
            "A proxy or gateway in front of the device usually answers so if it got no reply in time. Raise its "
                + "timeout, or reach the device directly."
        case .httpStatus:
            "See the device's system log."
        case .malformedReply:
            "Check that the origin is an Axis device and not a proxy; otherwise report it with the AXIS OS version."
        case .replyTooLarge:
            "Ask for less at a time, or raise the client's limit."
        case .invalidRequest:
            "Correct the argument."
        case .invalidSetting:
            "Compare the app's parameters on the device with paramConfig in its manifest.json."
        case .alreadyRead:
            "Make the call again to get another stream."
        case .fileFailed:
            "Check the path, its rights and the free space."
        case .appCodeFailed:
            "See the property 'underlying' for the error of the app's own code."
        default:
            "See what the device said."
        }
    }

    private var timeOfNextTry: String {
        nextTry.map { "in \(max(ContinuousClock.now.duration(to: $0).components.seconds + 1, 0)) s" } ?? "later"
    }

    private var neededRights: String? {
        switch access {
        case .viewer: "a viewer"
        case .operator: "an operator"
        case .admin: "an administrator"
        case .anonymous, nil: nil
        }
    }

    private var summary: String {
        switch code {
        case .credentialsUnavailable: "no credentials"
        case .connectionFailed: proxy.map { "the connection through the proxy \($0) failed" } ?? "the connection failed"
        case .certificateRejected: "the device's certificate is not trusted"
        case .timedOut: "the device did not answer in time"
        case .unauthorized: "the device did not accept the login"
        case .forbidden: "the user may not make this call"
        case .unsupportedAPI:
            application.map { "the app \"\($0)\" has no such endpoint, or is not installed" }
                ?? "the device does not have this API"
        case .rejected: "the device refused"
        case .httpStatus: "the device answered with an unexpected status"
        case .malformedReply: "the reply is not what the API documents"
        case .replyTooLarge: "the reply is too large"
        case .invalidRequest: "the call cannot be sent"
        case .invalidSetting: "a setting is not as expected"
        case .alreadyRead: "the stream already has a reader; it can be read only once"
        case .fileFailed: "a file cannot be read or written"
        case .appCodeFailed: "the app's own code failed"
        default: code.rawValue
        }
    }
}

extension VapixError: CustomStringConvertible {
    /// The failed call, the device's message, and the advice.
    public var description: String {
        var text = operation.map { "\($0): \(summary)" } ?? summary
        if let serviceAccount { return "\(text): \(serviceAccount)" }
        if let httpStatus, httpStatus != 200 { text += " (HTTP \(httpStatus))" }
        if let device {
            text += ": \(device)"
            // What an API says of its own errors is better than any general advice.
            if code == .rejected, !isUncertain { return text }
        } else if let detail {
            text += ": \(detail)"
            // It says which argument is wrong, and how.
            if code == .invalidRequest { return text.hasSuffix(".") ? text : text + "." }
        }
        return text + (text.hasSuffix(".") ? " " : ". ") + advice
    }
}
