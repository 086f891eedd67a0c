internal import CCurl
import Glibc
internal import VapixSupport

/// A connection that libcurl opens and encrypts, and that carries bytes of the caller's protocol.
///
/// One thread uses it.
///
/// It takes the same route as HTTP exchanges: the same proxy, the same check of certificates.
final class RawConnection {
    /// Its ``MultiHandle/wake()`` ends ``wait(_:toSend:)`` from another thread.
    let multi: MultiHandle
    private let handle: CurlHandle
    private var socket: curl_socket_t = -1
    /// Whether ``receive(into:)`` has found that the device closed the connection in order.
    private(set) var isClosedByDevice = false

    /// Makes a connection that is not open yet; `nil` if libcurl cannot be used.
    init?() {
        guard let multi = MultiHandle(), let handle = CurlHandle() else { return nil }
        self.multi = multi
        self.handle = handle
    }

    /// Closes the connection.
    deinit {
        curl_multi_remove_handle(multi.pointer, handle.pointer)
        handle.reset()
    }

    /// Opens the connection.
    ///
    /// - Parameters:
    ///   - origin: Where to connect to.
    ///   - certificate: How the certificate is checked on https.
    ///   - timeout: How long connecting may take.
    ///   - wait: Waits for the connection; throws if it waits no longer.
    /// - Throws: `TransportError`; the error of `wait`.
    func open(to origin: Origin, certificate: CertificateCheck, timeout: Duration, wait: () throws -> Void) throws {
        guard handle.prepareConnection(to: origin, certificate: certificate, timeout: timeout) else {
            throw TransportError(code: .invalidRequest, detail: "libcurl refused the request")
        }
        guard curl_multi_add_handle(multi.pointer, handle.pointer) == CURLM_OK else {
            throw TransportError(code: .connectionFailed, detail: "libcurl cannot be used")
        }
        while true {
            var count: CInt = 0
            curl_multi_perform(multi.pointer, &count)
            // The handle stays with `multi`, which holds the connection.
            if let message = curl_multi_info_read(multi.pointer, &count)?.pointee, message.msg == CURLMSG_DONE {
                guard message.data.result == CURLE_OK else { throw handle.failure(message.data.result) }
                break
            }
            try wait()
        }
        guard ccurl_get_socket(handle.pointer, &socket) == CURLE_OK, socket >= 0 else {
            throw TransportError(code: .connectionFailed, detail: "libcurl lost the connection")
        }
    }

    /// Sends as many bytes as the connection takes without blocking.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The number of bytes sent; 0 if the connection takes none now.
    /// - Throws: `TransportError` if the connection has ended.
    func send(_ bytes: UnsafeRawBufferPointer) throws -> Int {
        var count = 0
        let result = curl_easy_send(handle.pointer, bytes.baseAddress, bytes.count, &count)
        if result == CURLE_AGAIN { return 0 }
        guard result == CURLE_OK else { throw handle.failure(result) }
        return count
    }

    /// Receives bytes without blocking.
    ///
    /// - Parameter buffer: Where the bytes go.
    /// - Returns: The number of bytes received; `nil` if there are none now.
    /// - Throws: `TransportError` if the connection has ended.
    func receive(into buffer: UnsafeMutableRawBufferPointer) throws -> Int? {
        var count = 0
        let result = curl_easy_recv(handle.pointer, buffer.baseAddress, buffer.count, &count)
        if result == CURLE_AGAIN { return nil }
        guard result == CURLE_OK else { throw handle.failure(result) }
        guard count > 0 else {
            isClosedByDevice = true
            throw TransportError(code: .connectionFailed, detail: "the device closed it")
        }
        return count
    }

    /// Waits until bytes can be received, until bytes can be sent, until ``MultiHandle/wake()``, or for a time.
    ///
    /// - Parameters:
    ///   - duration: The longest wait.
    ///   - isSending: Whether it also ends when bytes can be sent.
    ///   - isReceiving: Whether it ends when bytes can be received.
    func wait(_ duration: Duration, toSend isSending: Bool, toReceive isReceiving: Bool = true) {
        var entry = curl_waitfd()
        entry.fd = socket
        entry.events =
            (isReceiving ? Int16(CURL_WAIT_POLLIN) : 0) | (isSending ? Int16(CURL_WAIT_POLLOUT) : 0)
        // While libcurl connects, it waits for its own socket. A socket that has ended would end the wait for nothing at once.
        let count: CUnsignedInt = socket < 0 || entry.events == 0 ? 0 : 1
        curl_multi_poll(multi.pointer, &entry, count, max(duration, .zero).milliseconds, nil)
    }
}
