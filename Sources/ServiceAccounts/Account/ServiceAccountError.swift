internal import VapixSupport

/// Why no service account could be had, and what to do about it.
public struct ServiceAccountError: Error, Sendable {
    /// The kinds of failure.
    ///
    /// Open: new ones may come, so a `switch` needs a `default`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The kind's name, stable across versions.
        public let rawValue: String

        /// Makes a code from its name.
        ///
        /// - Parameter rawValue: The kind's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The account name has characters or a length that the client does not send.
        public static let invalidName = Code(rawValue: "invalidName")
        /// The system bus could not be reached.
        public static let busUnavailable = Code(rawValue: "busUnavailable")
        /// The bus is there, but nobody on it owns `com.axis.HTTPConf1` (yet).
        public static let serviceUnavailable = Code(rawValue: "serviceUnavailable")
        /// The bus or the service does not let this app make the call.
        public static let accessDenied = Code(rawValue: "accessDenied")
        /// The service does not know the method: AXIS OS is older than 11.8, or not AXIS OS.
        public static let unsupported = Code(rawValue: "unsupported")
        /// The service did not accept the arguments of the call.
        public static let invalidArguments = Code(rawValue: "invalidArguments")
        /// No answer came in time.
        public static let timedOut = Code(rawValue: "timedOut")
        /// The connection to the bus broke during the call.
        public static let disconnected = Code(rawValue: "disconnected")
        /// The service answered something that is not `user:password`.
        public static let malformedReply = Code(rawValue: "malformedReply")
        /// The service answered with another error; a full account table is one possible reason.
        public static let refused = Code(rawValue: "refused")
        /// The process has acquired as many accounts as it may for now; ``ServiceAccountError/nextTry`` says until when.
        public static let budgetExhausted = Code(rawValue: "budgetExhausted")
        /// The app has shut the account down.
        public static let shutDown = Code(rawValue: "shutDown")
    }

    /// The kind of failure.
    public let code: Code
    /// The account name that was asked for.
    public let account: String
    /// The D-Bus error name, where there was one: `org.freedesktop.DBus.Error.AccessDenied` for example.
    public let dbusErrorName: String?
    /// The text that came with the D-Bus error, on one line and at most 200 characters.
    public let dbusMessage: String?
    /// How many accounts the device had given this process under that name by then.
    public let acquisitions: Int
    /// When the process may ask again; `nil` if at once.
    public let nextTry: ContinuousClock.Instant?

    package init(
        _ code: Code, account: String, dbusErrorName: String? = nil, dbusMessage: String? = nil, acquisitions: Int = 0,
        nextTry: ContinuousClock.Instant? = nil
    ) {
        self.code = code
        self.account = account
        self.dbusErrorName = dbusErrorName
        self.dbusMessage = dbusMessage.map { oneLine($0, limit: 200) }
        self.acquisitions = acquisitions
        self.nextTry = nextTry
    }

    /// Whether the same call may succeed later without anybody changing anything.
    public var isTransient: Bool {
        switch code {
        case .busUnavailable, .serviceUnavailable, .timedOut, .disconnected, .budgetExhausted: true
        default: false
        }
    }

    /// Whether a device that is starting gets over it by itself.
    ///
    /// A bus that does not exist is none that is starting: on a camera its socket is there before any app.
    var mayPassDuringStartup: Bool {
        switch code {
        case .serviceUnavailable, .timedOut, .disconnected: true
        case .busUnavailable:
            dbusErrorName != "org.freedesktop.DBus.Error.FileNotFound"
                && dbusErrorName != "org.freedesktop.DBus.Error.BadAddress"
        default: false
        }
    }

    /// Whether the device certainly made no account and was not troubled much: nobody got the request, or it was not let in.
    var costsNoAccount: Bool {
        switch code {
        case .busUnavailable, .serviceUnavailable, .accessDenied, .unsupported, .invalidArguments: true
        default: false
        }
    }

    /// What to do, in a sentence or two, and when to try again.
    public var advice: String {
        guard let nextTry else { return remedy }
        let seconds = max(ContinuousClock.now.duration(to: nextTry).components.seconds + 1, 0)
        return "\(remedy) The next try is due in \(seconds) s."
    }

    private var remedy: String {
        switch code {
        case .invalidName:
            "Use 1 to 26 of the characters A-Z, a-z, 0-9, '_' and '-'; the app's own name is a good choice."
        case .busUnavailable:
            "On a camera, try again once the system has started. Elsewhere, run the program under vapix-simulator or set"
                + " DBUS_SYSTEM_BUS_ADDRESS."
        case .serviceUnavailable:
            "On a camera, try again once the web server has started; if that does not help, the camera may be older than"
                + " AXIS OS 11.8. Elsewhere, run the program under vapix-simulator: this bus belongs to a machine that is"
                + " no camera."
        case .accessDenied:
            "Add \"\(GetCredentials.requiredMethod)\" to resources.dbus.requiredMethods in manifest.json, and remove the"
                + " acapPackageConf.setup.user section: a static user cannot have a service account."
        case .unsupported:
            "VAPIX service accounts need AXIS OS 11.8 or later."
        case .invalidArguments:
            "Check the account name; if it is plain, this is a device whose interface differs from the documented one."
        case .timedOut:
            "The device may be starting or busy; try again later."
        case .disconnected:
            "The bus or its service restarted; try again."
        case .malformedReply:
            "The device answered in a form that is not documented; report it with the AXIS OS version."
        case .budgetExhausted:
            "The device goes on refusing the accounts it gave, or gives none, and holds only 200 until it is rebooted."
                + " This process has acquired \(acquisitions). Calls that the last one works for go on working."
        case .shutDown:
            "Shut an account down only when the app needs the camera no more."
        default:
            "A device holds at most 200 service accounts until it is rebooted: an app that acquires anew at each call"
                + " uses them up. Find that app, then reboot the device. This process has acquired \(acquisitions)."
        }
    }

    private var summary: String {
        switch code {
        case .invalidName: "the name cannot be used for a service account"
        case .busUnavailable: "the system bus cannot be reached"
        case .serviceUnavailable: "nobody on the system bus provides \(GetCredentials.destination)"
        case .accessDenied: "the device does not allow this app to ask for a service account"
        case .unsupported: "the device does not know \(GetCredentials.requiredMethod)"
        case .invalidArguments: "the device did not accept the request for a service account"
        case .timedOut: "the device did not answer in time"
        case .disconnected: "the connection to the system bus broke"
        case .malformedReply: "the device's answer holds no user name and password"
        case .budgetExhausted: "no further account may be acquired for now"
        case .shutDown: "it has been shut down"
        default: "the device refused a service account"
        }
    }
}

extension ServiceAccountError: CustomStringConvertible {
    /// What failed, what the bus said, and what to do; no secret is in it.
    public var description: String {
        var text = "service account \(oneLine(account, limit: 40).debugDescription): \(summary)"
        if let dbusErrorName {
            text += " (\(dbusErrorName)"
            if let dbusMessage, !dbusMessage.isEmpty { text += ": \(dbusMessage)" }
            text += ")"
        }
        return text + ". " + advice
    }
}
