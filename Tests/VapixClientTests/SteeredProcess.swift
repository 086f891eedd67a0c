import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import VapixSupport

/// The test program `SteeredApp`: an app in a process of its own, with a clock of its own, that does what a test says.
///
/// It is used from one task at a time. Reading its answer blocks, so each command runs on a thread made for it.
final class SteeredProcess: Sendable {
    /// Why it cannot be used.
    struct Failure: Error {
        let reason: String
    }

    /// The process identifier.
    var identifier: pid_t { child.id }

    /// The process.
    let child: ChildProcess
    /// The end of this process is `writeEnd`, which is read, too: a pipe is a pair of sockets.
    private let pipe: SocketPipe

    /// Starts the app.
    ///
    /// - Parameters:
    ///   - account: Its account's name.
    ///   - bus: The bus' address.
    ///   - origin: The virtual host.
    ///   - directory: Its working and temporary directory.
    /// - Throws: `ChildProcess.Failure` if it does not start.
    convenience init(account: String, bus: String, origin: String, directory: String = "/") throws {
        try self.init([account, origin], environment: ["DBUS_SYSTEM_BUS_ADDRESS": bus], directory: directory)
    }

    /// Starts the program.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - environment: Its environment.
    ///   - directory: Its working and temporary directory.
    /// - Throws: `ChildProcess.Failure` if it does not start.
    init(_ arguments: [String], environment: [String: String] = [:], directory: String = "/") throws {
        let program = builtProgram("SteeredApp")
        pipe = try SocketPipe()
        child = try ChildProcess(
            "/bin/sh", ["-c", "cd \"$0\" && exec \"$@\"", directory, program] + arguments,
            environment: environment.merging(["TMPDIR": directory]) { $1 },
            descriptors: [(0, pipe.readEnd), (1, pipe.readEnd)])
        pipe.closeReadEnd()
        limitWaits(of: pipe.writeEnd)
    }

    /// Gives a command and waits for the answer.
    func tell(_ command: String) async throws -> String {
        guard pipe.write(command + "\n") else { throw Failure(reason: "the process has ended") }
        return try await answer(to: command)
    }

    /// Waits for a line that the process prints.
    func answer(to command: String = "nothing") async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            let isStarted = startDedicatedThread {
                continuation.resume(with: Result { try self.readAnswer(to: command) })
            }
            if !isStarted { continuation.resume(throwing: Failure(reason: "no thread")) }
        }
    }

    private func readAnswer(to command: String) throws -> String {
        var answer: [UInt8] = []
        var byte: UInt8 = 0
        while recv(pipe.writeEnd, &byte, 1, 0) == 1 {
            guard byte != UInt8(ascii: "\n") else { return String(decoding: answer, as: UTF8.self) }
            answer.append(byte)
        }
        throw Failure(reason: "no answer to \(command) within a minute")
    }
}
