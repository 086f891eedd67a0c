/// A fault of a simulated camera.
///
/// A fault is a value with a text form, so that tests, schedules and `vapix-simulator --fault` use the same names:
///
/// ```swift
/// try await device.inject(.webServerDown, for: .seconds(1))
/// try await device.inject(Fault("http cut=body:100 path=/axis-cgi/param.cgi nth=3"))
/// ```
///
/// The documentation rarely says how a camera behaves when something fails. Where several behaviors are plausible,
/// there is a fault for each of them.
public enum Fault: Sendable, Hashable {
    /// The account table is full: a request for a new account gets this reply.
    case accountTableFull(CredentialReply)
    /// All accounts are lost, once, as in a reboot.
    case accountsLost
    /// A second `GetCredentials` call with the same name follows this rule.
    case sameName(SameNameRule)
    /// `GetCredentials` returns this reply.
    case credentials(CredentialReply)
    /// The bus denies calls to `com.axis.HTTPConf1`, as to an app whose manifest does not request it.
    case denied
    /// `com.axis.HTTPConf1` has no owner: the service is late, lost or restarting. Accounts stay valid.
    case serviceDown
    /// Another program owns `com.axis.HTTPConf1`, and does not have the method.
    case serviceForeign
    /// The D-Bus daemon is down; it comes up at the same address.
    case busDown
    /// The web server is down; it comes up at the same port. Open connections break immediately.
    case webServerDown
    /// The bus, the service and the web server are down, and all accounts are lost.
    ///
    /// A camera also restarts its apps. An app that keeps running therefore meets more than on a camera.
    case reboot
    /// The web server accepts at most this many connections, and closes each after one reply.
    case connectionLimit(Int, BeyondLimit)
    /// The camera's clock differs by this much. The header `Date` and a `Retry-After` with a date follow the clock.
    case clockOffset(Duration)
    /// The disk is full after this many bytes of an upload. The camera answers while the client is still sending, or
    /// closes the connection.
    case diskFull(after: Int, answers: Bool = true)
    /// A fault of HTTP requests or their replies.
    case http(HTTPFault, to: RequestSelector = .all)

    /// The treatment of a connection beyond the limit.
    public enum BeyondLimit: String, Sendable, Hashable, CaseIterable {
        /// The connection waits until another ends, as with a web server whose processes are all busy.
        case wait
        /// The connection is closed.
        case close
        /// The connection is reset.
        case reset
    }
}
