/// One request as it went over the wire, for a person who looks for a fault: without credentials, headers and bodies.
///
/// A call may need several requests: one that is challenged, one that logs in, and retries.
package struct TransferTrace: Sendable {
    /// A function that receives traces, on any thread.
    package typealias Observer = @Sendable (TransferTrace) -> Void

    /// The ways to log in.
    package enum Login: String, Sendable {
        /// The password itself.
        case basic = "Basic"
        /// A hash with the password.
        case digest = "Digest"
    }

    /// The HTTP method.
    package let method: String
    /// The device.
    package let origin: Origin
    /// The path.
    package let path: String
    /// The query as it was sent; it may hold secrets.
    package let query: String
    /// How the request logged in; `nil` if it did not.
    package let login: Login?
    /// The status of the reply; `nil` if there was none.
    package var status: Int?
    /// Why there was no reply.
    package var failure: String?
    /// The time until the reply was there, or its body began if it is read as it arrives.
    package var duration: Duration = .zero
    /// The connection; `nil` if it is not known.
    package var connection: Connection?

    /// A connection to a device.
    package struct Connection: Sendable {
        /// The address and the port.
        package var address = ""
        /// Whether it was opened for this request.
        package var isNew = false
        /// The time until it was open.
        package var connectTime: Duration = .zero
        /// The time until TLS was established, connecting included; `nil` without TLS.
        package var encryptionTime: Duration?
        /// The facts of the device's certificate: name and value; empty if TLS was not established for this request.
        package var certificate: [(name: String, value: String)] = []
    }
}
