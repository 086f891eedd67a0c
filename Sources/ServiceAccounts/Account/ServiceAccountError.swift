internal import VapixSupport

/// The reason why there is no service account, with advice.
public struct ServiceAccountError: Error, Sendable {
    /// The kind of a failure.
    ///
    /// New kinds may be added, so a `switch` needs a `default`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The kind's name, stable across versions.
        public let rawValue: String

        /// Creates a code from its name.
        ///
        /// - Parameter rawValue: The kind's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The account name has a character or a length that is not allowed.
        public static let invalidName = Code(rawValue: "invalidName")
        /// The system bus could not be reached.
        public static let busUnavailable = Code(rawValue: "busUnavailable")
        /// No process on the bus owns `com.axis.HTTPConf1`: the account service has not started, or this machine is not
        /// a camera.
        public static let serviceUnavailable = Code(rawValue: "serviceUnavailable")
        /// The bus or the account service does not allow this app to make the call.
        public static let accessDenied = Code(rawValue: "accessDenied")
        /// The account service does not have the method: the device's AXIS OS is older than 11.8.
        public static let unsupported = Code(rawValue: "unsupported")
        /// The account service rejected the arguments of the call.
        public static let invalidArguments = Code(rawValue: "invalidArguments")
        /// The device did not reply within the timeout.
        public static let timedOut = Code(rawValue: "timedOut")
        /// The connection to the bus broke during the call.
        public static let disconnected = Code(rawValue: "disconnected")
        /// The account service's reply is not `user:password`.
        public static let malformedReply = Code(rawValue: "malformedReply")
        /// The account service replied with another error; ``ServiceAccountError/dbusErrorName`` is its name.
        ///
        /// One possible reason is that the device's 200 accounts are used up. The reply of a device in that case is not documented.
        public static let refused = Code(rawValue: "refused")
        /// The budget allows no further account before ``ServiceAccountError/nextTry``.
        public static let budgetExhausted = Code(rawValue: "budgetExhausted")
        /// The app gave other options for this account than before.
        public static let conflictingOptions = Code(rawValue: "conflictingOptions")
        /// The app has shut the account down.
        public static let shutDown = Code(rawValue: "shutDown")
    }

    /// The kind of failure.
    public let code: Code
    /// The requested account name.
    public let account: String
    /// The D-Bus error name, `org.freedesktop.DBus.Error.AccessDenied` for example; `nil` if there was no D-Bus error.
    public let dbusErrorName: String?
    /// The text of the D-Bus error, on one line and cut after 200 characters; `nil` if there is none.
    public let dbusMessage: String?
    /// How many accounts the process had acquired under the name when the error occurred.
    public let acquisitions: Int
    /// When the process may ask again; `nil` if it may ask now.
    public let nextTry: ContinuousClock.Instant?

    /// Makes an error, as a provider of credentials or a test does.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - account: The requested account name.
    ///   - dbusErrorName: The D-Bus error name; `nil` if there was no D-Bus error.
    ///   - dbusMessage: The text of the D-Bus error; it is put on one line and cut after 200 characters.
    ///   - acquisitions: How many accounts the process has acquired under the name.
    ///   - nextTry: When the process may ask again; `nil` if it may ask now.
    public init(
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

    init(_ failure: BusFailure, account: String) {
        self.init(
            Code(rawValue: failure.kind.rawValue), account: account, dbusErrorName: failure.name,
            dbusMessage: failure.message)
    }

    /// Whether the same call may succeed later without a change to the app or the device.
    public var isTransient: Bool {
        switch code {
        case .busUnavailable, .serviceUnavailable, .timedOut, .disconnected, .budgetExhausted: true
        default: false
        }
    }

    /// Whether the failure is one of a device that is starting.
    ///
    /// A missing bus is not: on a camera its socket exists before any app starts.
    var mayPassDuringStartup: Bool {
        switch code {
        case .serviceUnavailable, .timedOut, .disconnected: true
        case .busUnavailable:
            dbusErrorName != "org.freedesktop.DBus.Error.FileNotFound"
                && dbusErrorName != "org.freedesktop.DBus.Error.BadAddress"
        default: false
        }
    }

    /// Whether the device certainly made no account: the request did not reach the account service, or was not allowed.
    var costsNoAccount: Bool {
        switch code {
        case .busUnavailable, .serviceUnavailable, .accessDenied, .unsupported, .invalidArguments: true
        default: false
        }
    }

    /// The advice for the developer or the user, with the time of the next try.
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
            "On a camera, try again when the system has started. Elsewhere, run the program under vapix-simulator or set"
                + " DBUS_SYSTEM_BUS_ADDRESS."
        case .serviceUnavailable:
            "On a camera, try again when the web server has started; service accounts need AXIS OS 11.8 or later."
                + " Elsewhere, run the program under vapix-simulator: this machine is not a camera."
        case .accessDenied:
            "Add \"\(GetCredentials.requiredMethod)\" to resources.dbus.requiredMethods in manifest.json, and remove the"
                + " acapPackageConf.setup.user section: a static user cannot have a service account."
        case .unsupported:
            "VAPIX service accounts need AXIS OS 11.8 or later."
        case .invalidArguments:
            "Try a shorter account name of letters only. If that fails too, report it with the AXIS OS version."
        case .timedOut:
            "The device may be starting or busy. Try again later."
        case .disconnected:
            "The bus or the account service restarted. Try again."
        case .malformedReply:
            "The reply has an undocumented form. Report it with the AXIS OS version."
        case .budgetExhausted:
            "A device holds only 200 accounts until it is rebooted. This app has asked for too many: the device rejected its"
                + " accounts or made none, or the app was started too often. This process has acquired"
                + " \(counted(acquisitions, "account")). Calls still work if the device accepts the last account."
        case .conflictingOptions:
            "Give the same options wherever the account is used, or give them once, before its other uses."
        case .shutDown:
            "Shut an account down only when the app no longer needs the camera."
        case .refused where isLimit:
            "A device holds at most 200 service accounts until it is rebooted. An app that acquires one at each call uses"
                + " them up: find that app, then reboot the device. This process has acquired"
                + " \(counted(acquisitions, "account"))."
        default:
            "Try again later. If that fails too, report the error with the AXIS OS version."
        }
    }

    /// Whether the D-Bus error reports a limit, which the device's number of accounts may be.
    ///
    /// The error of a device that has 200 accounts is not documented.
    private var isLimit: Bool {
        let text = ((dbusErrorName ?? "") + " " + (dbusMessage ?? "")).lowercased()
        return ["limit", "too many", "toomany", "maximum", "quota", "full"].contains { word in
            text.utf8.indices.contains { text.utf8[$0...].starts(with: word.utf8) }
        }
    }

    private var summary: String {
        switch code {
        case .invalidName: "the name is not allowed for a service account"
        case .busUnavailable: "the system bus cannot be reached"
        case .serviceUnavailable: "no process on the system bus provides \(GetCredentials.destination)"
        case .accessDenied: "the device does not allow this app to ask for a service account"
        case .unsupported: "the device does not have \(GetCredentials.requiredMethod)"
        case .invalidArguments: "the device rejected the arguments of the request for a service account"
        case .timedOut: "the device did not reply in time"
        case .disconnected: "the connection to the system bus broke"
        case .malformedReply: "the device's reply contains no user name and password"
        case .budgetExhausted: "the budget allows no further account for now"
        case .conflictingOptions: "this process uses the account with other options"
        case .shutDown: "the app has shut it down"
        default: "the device refused to make a service account"
        }
    }
}

extension ServiceAccountError: CustomStringConvertible {
    /// The failure, the D-Bus error and the advice, without any secret.
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
