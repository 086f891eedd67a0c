import DeviceSimulator
import Foundation
import VapixSupport

/// The test program `SteeredApp`: an app in a process of its own, with a clock of its own, that does what a test says.
///
/// It is used from one task at a time. Reading its answer blocks, so each command runs on a thread made for it.
final class SteeredProcess: Sendable {
    /// Why it cannot be used.
    struct Failure: Error {
        let reason: String
    }

    let identifier: pid_t
    private let stream: CInt

    /// Starts the app.
    ///
    /// - Parameters:
    ///   - account: Its account's name.
    ///   - bus: The bus' address.
    ///   - origin: The virtual host.
    ///   - directory: Its working and temporary directory.
    /// - Throws: ``Failure`` if it does not start.
    init(account: String, bus: String, origin: String, directory: String = "/") throws {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("SteeredApp").path
        var ends: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Failure(reason: "no socket")
        }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        let arguments = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory, program, account, origin]
        let environment = ["DBUS_SYSTEM_BUS_ADDRESS=\(bus)", "TMPDIR=\(directory)"]
        let words = arguments.map { strdup($0) }
        let variables = environment.map { strdup($0) }
        defer { for text in words + variables { free(text) } }
        var identifier: pid_t = 0
        guard posix_spawn(&identifier, "/bin/sh", &actions, nil, words + [nil], variables + [nil]) == 0 else {
            close(ends[0])
            throw Failure(reason: "\(program) does not start")
        }
        self.identifier = identifier
        stream = ends[0]
        // No test waits for ever.
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(stream, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout.size(ofValue: patience)))
    }

    deinit {
        close(stream)
        kill(identifier, SIGKILL)
        waitpid(identifier, nil, 0)
    }

    /// Gives a command and waits for the answer.
    func tell(_ command: String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            let isStarted = startDedicatedThread { continuation.resume(with: Result { try self.exchange(command) }) }
            if !isStarted { continuation.resume(throwing: Failure(reason: "no thread")) }
        }
    }

    private func exchange(_ command: String) throws -> String {
        let bytes = Array((command + "\n").utf8)
        guard send(stream, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count else {
            throw Failure(reason: "the process has ended")
        }
        var answer: [UInt8] = []
        var byte: UInt8 = 0
        while recv(stream, &byte, 1, 0) == 1 {
            guard byte != UInt8(ascii: "\n") else { return String(decoding: answer, as: UTF8.self) }
            answer.append(byte)
        }
        throw Failure(reason: "no answer to \(command) within a minute")
    }
}
