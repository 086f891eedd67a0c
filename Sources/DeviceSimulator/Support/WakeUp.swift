import Foundation

/// A descriptor that becomes readable when another thread signals, so that a thread can be woken from `poll`.
///
/// The sleeping thread and the signalling ones share it. The descriptors are closed with the last reference, so that no
/// thread closes a descriptor that another one uses.
final class WakeUp: Sendable {
    /// Readable after `signal()`, until `reset()`.
    let descriptor: CInt

    private let otherEnd: CInt

    /// - Throws: `SimulatorError` if the system has no descriptors left.
    init() throws {
        (descriptor, otherEnd) = try SocketPair.make()
    }

    deinit {
        close(descriptor)
        close(otherEnd)
    }

    func signal() {
        var byte: UInt8 = 0
        // It never blocks: when the buffer is full, the sleeping thread has earlier signals to read.
        send(otherEnd, &byte, 1, CInt(MSG_NOSIGNAL | MSG_DONTWAIT))
    }

    /// Forgets all signals so far.
    func reset() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while recv(descriptor, &bytes, bytes.count, CInt(MSG_DONTWAIT)) == bytes.count {}
    }
}
