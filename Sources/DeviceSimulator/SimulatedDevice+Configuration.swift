extension SimulatedDevice {
    /// The configuration of a simulated camera; the defaults are those of a healthy camera.
    public struct Configuration: Sendable {
        /// The number of the camera, from 1 to 1000.
        ///
        /// Cameras with different numbers have different serial numbers, MAC addresses, names and IP addresses.
        public var number = 1

        /// The port on 127.0.0.12; 0 is any free port.
        ///
        /// `nil` stands for port 80 if this user may open it, and otherwise for any free port.
        public var port: UInt16?

        /// Whether the D-Bus service `com.axis.HTTPConf1` exists from the start.
        ///
        /// Firmware before AXIS OS 11.8 lacks it, and a camera that starts has it late: see
        /// ``SimulatedDevice/startHTTPConf()``.
        public var ownsHTTPConf = true

        /// Whether the bus allows calls to `com.axis.HTTPConf1`.
        public var policy = BusPolicy.allow

        /// The maximum number of service accounts, from 0; the documented limit is 200.
        public var accountLimit = 200

        /// The reply when the account table is full.
        ///
        /// The default is a guess: the documentation does not say what a camera replies.
        public var accountLimitReply = CredentialReply.limitsExceeded

        /// The reaction to a second `GetCredentials` call with the same name.
        ///
        /// The documentation does not say how cameras react. The default lets the account table fill up, which an app
        /// must survive.
        public var sameNameRule = SameNameRule.addsAccount

        /// The reply to `GetCredentials`.
        public var credentialReply = CredentialReply.issue

        /// Whether operations that need no login are executed without one.
        public var allowsAnonymous = true

        /// Whether `applications/config.cgi` refuses with status 400, as from AXIS OS 12.2, instead of an XML error.
        public var refusesConfigurationWithStatus = false

        /// Whether a new subscriber first receives the present states that it subscribed to.
        ///
        /// This is documented for event streams over RTSP, but not for those over WebSocket.
        public var sendsEventStates = true

        /// Whether packages without Axis' signature are refused while `AllowUnsigned` is false.
        ///
        /// AXIS OS refuses them from 12.0. Packages in development are not signed, so the default accepts them.
        public var requiresSignature = false

        /// The lifetime of a token of `wssession.cgi`; 15 seconds are documented.
        public var sessionTokenLifetime = Duration.seconds(15)

        /// The users of the network listener; the default is `root` with a random password.
        public var networkUsers = [NetworkUser(name: "root")]

        /// The device configuration APIs below `/config`; a ``persona`` before AXIS OS 11.8 has none.
        public var configurationAPIs = SimulatedConfigurationAPIs()

        /// The model and the version of AXIS OS that the camera imitates; `nil` for the simulator's own.
        public var persona: Persona?

        /// Parameters that differ from those of the model, by their names without the leading `root.`.
        ///
        /// A parameter may be read-only or new. The camera's I/O ports, PTZ axes and picture sizes follow from
        /// parameters. The identity that other APIs report does not follow from them: set the ``persona``.
        ///
        /// A name has 1 to 256 characters of ASCII without spaces and `=`, a value at most 16,384 bytes on one line.
        public var parameters: [String: String] = [:]

        /// The installed applications.
        public var applications = InstalledApplication.examples

        /// How long the web server waits for each part of an application's reply.
        ///
        /// The default is that of Apache, 60 seconds; a camera's is not known. An endless reply that says nothing for so long
        /// is cut off.
        public var applicationTimeout = Duration.seconds(60)

        /// How many bytes of a FastCGI reply the web server collects before it sends any; 0 sends all at once.
        ///
        /// Apache 2.4.71 collects 4096, unless its setting `flushpackets` is on. It is not known whether a camera has
        /// this setting.
        public var fastCGIReplyBufferSize = 4096

        /// The port of the listener for network users, on 127.0.0.1; 0 is any free port.
        public var networkPort: UInt16 = 0

        /// An open TCP socket for the listener for network users, bound to a port of 127.0.0.1; the camera closes it.
        ///
        /// It lets users reach a camera that runs in a network namespace of its own. `nil` opens ``networkPort``.
        public var networkSocket: CInt?

        /// Makes the configuration of a healthy camera.
        public init() {}
    }

    /// The access to `com.axis.HTTPConf1` on a bus.
    public enum BusPolicy: Sendable, Hashable {
        /// Every caller has access.
        case allow
        /// The bus replies `org.freedesktop.DBus.Error.AccessDenied`, as to an app whose manifest does not request
        /// access.
        case deny
    }
}
