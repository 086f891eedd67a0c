import Glibc
internal import VapixSupport

/// Looks up a host and connects to it, without any protocol.
struct NetworkProbe: Sendable {
    /// An address of a host.
    struct Address: Sendable {
        /// The address as text.
        let text: String
        fileprivate let bytes: [UInt8]
        fileprivate let family: CInt
    }

    /// A failed look-up or connection.
    struct Failure: Error {
        /// The system's reason.
        let reason: String
    }

    /// Looks up the addresses of a host.
    ///
    /// The system's resolver blocks, and cannot be ended. So it has a thread of its own, which is left alone when the task is cancelled.
    ///
    /// - Parameters:
    ///   - host: A name or an address.
    ///   - port: The port.
    /// - Returns: The addresses; at least one.
    /// - Throws: ``Failure``; `CancellationError`.
    static func addresses(of host: String, port: UInt16) async throws -> [Address] {
        try await onThread { try resolve(host, port) }
    }

    /// Connects to an address, and closes the connection at once.
    ///
    /// - Parameters:
    ///   - address: The address.
    ///   - limit: The time limit.
    /// - Throws: ``Failure``; `CancellationError`.
    static func connect(to address: Address, within limit: Duration) async throws {
        try await onThread { try open(address, limit) }
    }

    private static func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        let promise = Promise<Value>()
        guard startDedicatedThread({ _ = promise.settle(Result { try body() }) }) else {
            throw Failure(reason: "the system cannot start a thread")
        }
        return try await promise.value()
    }

    private static func resolve(_ host: String, _ port: UInt16) throws -> [Address] {
        var hints = addrinfo()
        hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let error = getaddrinfo(host, String(port), &hints, &list)
        guard error == 0 else { throw Failure(reason: String(cString: gai_strerror(error))) }
        defer { freeaddrinfo(list) }
        var addresses: [Address] = []
        var node = list
        while let entry = node?.pointee {
            node = entry.ai_next
            guard let address = entry.ai_addr else { continue }
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let length = entry.ai_addrlen
            guard getnameinfo(address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else {
                continue
            }
            addresses.append(
                Address(
                    text: String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self),
                    bytes: Array(UnsafeRawBufferPointer(start: address, count: Int(length))), family: entry.ai_family))
        }
        guard !addresses.isEmpty else { throw Failure(reason: "it has no address") }
        return addresses
    }

    private static func open(_ address: Address, _ limit: Duration) throws {
        let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = socket(address.family, type, 0)
        guard descriptor >= 0 else { throw Failure(reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        let result = address.bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return -1 as CInt }
            return Glibc.connect(
                descriptor, start.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
        }
        if result == 0 { return }
        guard errno == EINPROGRESS else { throw Failure(reason: String(cString: strerror(errno))) }
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        let deadline = ContinuousClock.now + limit
        var count: CInt = -1
        repeat {
            let rest = max(ContinuousClock.now.duration(to: deadline), .zero)
            count = poll(&request, 1, CInt(clamping: Int64((rest / .milliseconds(1)).rounded(.up))))
        } while count < 0 && errno == EINTR
        guard count > 0 else { throw Failure(reason: "no answer within \(limit)") }
        var error: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0, error == 0 else {
            throw Failure(reason: String(cString: strerror(error == 0 ? errno : error)))
        }
    }
}
