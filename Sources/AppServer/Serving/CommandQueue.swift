import Glibc
internal import VapixSupport

/// Commands from any thread for the thread of the sockets, which it wakes.
final class CommandQueue: Sendable {
    enum Command: Sendable {
        /// Sends a whole reply.
        case reply(Exchange, ReplyHead, [UInt8])
        /// Sends the start of a reply that comes in parts.
        case begin(Exchange, ReplyHead)
        case part(Exchange, [UInt8])
        case end(Exchange, ReplyOutcome)
        /// Reads on, because a handler has taken the bytes of a body.
        case resume(connection: Int, id: Int)
        /// Ends the server.
        case stop
    }

    private struct State {
        var commands: [Command] = []
        var isAsleep = false
        var isClosed = false
    }

    /// The thread polls this descriptor.
    let wakeEnd: CInt
    private let writeEnd: CInt
    private let state = Locked(State())

    /// - Throws: ``EndpointError`` if the system has no descriptors left.
    init() throws(EndpointError) {
        var ends: [CInt] = [-1, -1]
        let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw EndpointError(.socketFailed, "No sockets can be made: \(String(cString: strerror(errno))).")
        }
        (wakeEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        close(wakeEnd)
        close(writeEnd)
    }

    /// Adds a command; without effect when the thread has ended.
    func post(_ command: Command) {
        let mustWake = state.withLock { state in
            guard !state.isClosed else { return false }
            state.commands.append(command)
            defer { state.isAsleep = false }
            return state.isAsleep
        }
        if mustWake { send(writeEnd, [0], 1, CInt(MSG_NOSIGNAL)) }
    }

    /// Takes all commands.
    func take() -> [Command] {
        state.withLock { state in
            defer { state.commands = [] }
            return state.commands
        }
    }

    /// Tells the queue that the thread is about to sleep.
    ///
    /// - Returns: `false` if there are commands, so that it must not sleep.
    func mayFallAsleep() -> Bool {
        state.withLock { state in
            state.isAsleep = state.commands.isEmpty
            return state.isAsleep
        }
    }

    /// Tells the queue that the thread is awake.
    ///
    /// - Parameter wasWoken: Whether ``wakeEnd`` can be read.
    func wakeUp(wasWoken: Bool) {
        state.withLock { $0.isAsleep = false }
        guard wasWoken else { return }
        // There is one byte for each sleep.
        var byte: UInt8 = 0
        recv(wakeEnd, &byte, 1, 0)
    }

    /// Drops all commands from now on.
    func finish() {
        state.withLock { state in
            state.isClosed = true
            state.commands = []
        }
    }
}
