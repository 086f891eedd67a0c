internal import CDBus
internal import VapixSupport

/// The D-Bus system bus, where a camera's account service makes service accounts.
public struct SystemBus: Sendable, Hashable {
    /// The bus' address in the form of the D-Bus specification, `unix:path=/run/dbus/system_bus_socket` for example.
    public let address: String

    /// The maximum number of calls to one bus at the same time.
    static let maximumPendingCalls = 16

    /// Names a bus.
    ///
    /// - Parameter address: The bus' address. `nil` stands for the environment variable `DBUS_SYSTEM_BUS_ADDRESS`. If
    ///   the variable is not set, or if the program has more rights than the user who started it, it stands for the
    ///   system's usual socket.
    public init(address: String? = nil) {
        self.address = address ?? Self.defaultAddress
    }

    private static var defaultAddress: String {
        TrustedEnvironment.value("DBUS_SYSTEM_BUS_ADDRESS") ?? "unix:path=/run/dbus/system_bus_socket"
    }

    /// Asks the device for a service account on a thread of its own, and returns at once.
    ///
    /// Each call may use up one of the device's 200 accounts.
    ///
    /// - Parameters:
    ///   - name: The requested account name.
    ///   - timeout: The time limit for connecting and calling together, at most 24 days.
    ///   - completion: Gets the outcome once, on any thread.
    func requestCredentials(account name: String, timeout: Duration, completion: @escaping PendingCalls.Completion) {
        let deadline = ContinuousClock.now + timeout.bounded
        // A little later than the call itself, whose error tells more.
        guard let call = PendingCalls.begin(self, deadline: deadline + .milliseconds(500), completion: completion)
        else {
            let message = "\(Self.maximumPendingCalls) earlier calls have not ended"
            return completion(.failure(BusFailure(.busUnavailable, message: message)))
        }
        let isStarted = startDedicatedThread {
            let result = Result { () throws(BusFailure) in
                let connection: BusConnection
                let socket: BusSocket
                do throws(BusFailure) {
                    connection = try BusConnection(address: address, deadline: deadline)
                    socket = try connection.register()
                } catch {
                    throw error.beforeCall
                }
                return try connection.credentials(account: name, on: socket)
            }
            PendingCalls.end(call)?(result)
        }
        guard !isStarted else { return }
        PendingCalls.end(call)?(.failure(BusFailure(.busUnavailable, message: "the system cannot start a thread")))
    }
}
