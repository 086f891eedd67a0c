internal import ServiceAccounts
internal import VapixSupport

/// A WebSocket connection to a device for tools: the handshake and the bytes of both ends are passed on unchanged.
///
/// It has a thread of its own. Both directions have back-pressure.
package final class UpgradedConnection: Sendable {
    /// The device's answer to the handshake.
    package struct Answer: Sendable {
        /// The status: 101 if the connection now is a WebSocket.
        package let status: Int
        /// All headers, in order.
        package let headers: [HTTPHeader]
        /// The body of a refusal; only as far as `Content-Length` states its size, up to 64 KiB.
        package let body: [UInt8]
    }

    /// The parameters of a connection.
    struct Parameters: Sendable {
        var origin: Origin
        var certificate: CertificateCheck
        /// The request line and the headers, with the empty line at the end.
        var head: [UInt8]
        /// How long connecting and the handshake may take.
        var timeout: Duration
    }

    private let fromDevice = BytePipe()
    private let toDevice = BytePipe()

    private init() {}

    deinit {
        toDevice.abandon()
        fromDevice.abandon()
    }

    /// Connects, and sends the handshake.
    ///
    /// - Returns: The connection and the device's answer. After a refusal the connection has ended.
    /// - Throws: `TransportError`; `CancellationError`.
    static func open(_ parameters: Parameters) async throws -> (UpgradedConnection, Answer) {
        try Task.checkCancellation()
        let connection = UpgradedConnection()
        let opened = Promise<Answer>()
        // The thread holds the pipes only: it ends when nobody uses the connection any more.
        let carrier = UpgradedConnectionCarrier(fromDevice: connection.fromDevice, toDevice: connection.toDevice)
        guard startDedicatedThread({ carrier.run(parameters, opened) }) else {
            throw TransportError(code: .connectionFailed, detail: "the system has no thread left")
        }
        return (connection, try await opened.value())
    }

    /// Waits for bytes of the device.
    ///
    /// - Returns: The bytes; `nil` when the device has closed the connection.
    /// - Throws: `CancellationError`; another error if the connection broke.
    package func next() async throws -> [UInt8]? { try await fromDevice.next() }

    /// Sends bytes to the device.
    ///
    /// It waits while the device reads slowly.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: `CancellationError`, also if the connection has ended.
    package func write(_ bytes: [UInt8]) async throws { try await toDevice.write(bytes) }

    /// Sends the bytes that were written, then ends the connection.
    package func finish() {
        toDevice.finish(.success(()))
        fromDevice.abandon()
    }
}
