extension SimulatedDevice {
    /// How a simulated camera is made; the defaults are a healthy camera.
    public struct Configuration: Sendable {
        /// The port on 127.0.0.12: 0 is any free one; `nil` is 80 where this user may have it, else any free one.
        public var port: UInt16?

        /// Whether the D-Bus service `com.axis.HTTPConf1` is there from the start.
        ///
        /// It is missing on firmware older than AXIS OS 11.8, and late while a camera starts: see
        /// ``SimulatedDevice/startHTTPConf()``.
        public var ownsHTTPConf = true

        /// Whether the bus lets callers reach `com.axis.HTTPConf1`.
        public var policy = BusPolicy.allow

        /// How many service accounts there may be; 200 is the documented limit.
        public var accountLimit = 200

        /// The answer when there are too many accounts.
        ///
        /// What a camera says is not documented; this is a guess.
        public var accountLimitReply = CredentialReply.limitsExceeded

        /// What a second `GetCredentials` with the same name does.
        ///
        /// No document says so for cameras. The default lets the table fill up, which a careful app must survive.
        public var sameNameRule = SameNameRule.addsAccount

        /// What `GetCredentials` answers.
        public var credentialReply = CredentialReply.issue

        /// Whether operations that need no login are answered without one.
        public var allowsAnonymous = true

        /// Whether `applications/config.cgi` refuses with HTTP 400, as from AXIS OS 12.2, and not with XML.
        public var refusesConfigurationWithStatus = false

        /// Whether a client that asks for events is told the present states of what it asked for first.
        ///
        /// Documented for event streams over RTSP; for the WebSocket the page does not say.
        public var sendsEventStates = true

        /// Whether packages without Axis' signature are refused while `AllowUnsigned` is false.
        ///
        /// AXIS OS refuses them from 12.0; developers' packages have none, so this camera takes them unless told otherwise.
        public var requiresSignature = false

        /// How long a token of `wssession.cgi` is valid; 15 seconds are documented.
        public var sessionTokenLifetime = Duration.seconds(15)

        /// The users of the network listener: `root` with a random password unless set.
        public var networkUsers = [NetworkUser(name: "root")]

        /// The installed applications.
        public var applications = InstalledApplication.examples

        /// Makes the configuration of a healthy camera.
        public init() {}
    }

    /// Whether a bus lets its callers reach `com.axis.HTTPConf1`.
    public enum BusPolicy: Sendable, Hashable {
        /// Every caller may.
        case allow
        /// The bus answers `org.freedesktop.DBus.Error.AccessDenied`, as to an app whose manifest does not ask.
        case deny
    }
}
