import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import DeviceSimulator

/// What a finished process left.
struct Finished: Sendable {
    var status: Int32
    var output: String
    var errors: String
}

/// A process that is killed when it takes too long.
///
/// Not Foundation's: several `Process.run` at the same time were seen to crash (6.3.1, Linux).
final class RunningProcess: Sendable {
    /// The process's number.
    let id: pid_t

    private let output: Collector
    private let errors: Collector
    private let ended = Locked<Int32?>(nil)

    init(_ words: [String], environment: [String: String] = [:]) throws {
        let (output, outputEnd) = try SocketPair.make()
        let (errors, errorsEnd) = try SocketPair.make()
        defer {
            close(outputEnd)
            close(errorsEnd)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, outputEnd, 1)
        posix_spawn_file_actions_adddup2(&actions, errorsEnd, 2)
        Watchdog.closeOthers(&actions)

        // No proxy of the machine's may come between the tests and 127.0.0.12.
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.lowercased().hasSuffix("_proxy") }
        let variables = inherited.merging(environment) { $1 }.map { strdup("\($0)=\($1)") }
        let arguments = (["env"] + words).map { strdup($0) }
        defer { for text in variables + arguments { free(text) } }
        var id = pid_t()
        let status = posix_spawn(&id, "/usr/bin/env", &actions, nil, arguments + [nil], variables + [nil])
        try #require(status == 0)
        self.id = id
        self.output = Collector(output)
        self.errors = Collector(errors)
        Thread.detachNewThread { [self] in
            var status: Int32 = 0
            while waitpid(self.id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7f
            ended.withLock { $0 = signal == 0 ? (status >> 8) & 0xff : 128 + signal }
        }
        Task {
            let isOver = await waited { !self.isRunning }
            if !isOver { kill(self.id, SIGKILL) }
        }
    }

    /// What it has written so far.
    var outputSoFar: String { output.text }

    private var isRunning: Bool { ended.withLock { $0 == nil } }

    /// Waits for the end, which the time limit makes certain.
    func finish() async -> Finished {
        while isRunning { try? await Task.sleep(for: .milliseconds(5)) }
        // A process that it has left behind may still write.
        _ = await waited { self.output.isComplete && self.errors.isComplete }
        return Finished(status: ended.withLock { $0 ?? -1 }, output: output.text, errors: errors.text)
    }
}

/// Reads a descriptor to its end on a thread of its own, and closes it.
private final class Collector: Sendable {
    private let contents = Locked<(text: [UInt8], isComplete: Bool)>(([], false))

    init(_ descriptor: Int32) {
        Thread.detachNewThread { [self] in
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                contents.withLock { $0.text += buffer[..<count] }
            }
            close(descriptor)
            contents.withLock { $0.isComplete = true }
        }
    }

    var text: String { contents.withLock { String(decoding: $0.text, as: UTF8.self) } }

    var isComplete: Bool { contents.withLock { $0.isComplete } }
}

/// Runs a process to its end.
@discardableResult
func run(_ words: String..., environment: [String: String] = [:]) async throws -> Finished {
    try await RunningProcess(words, environment: environment).finish()
}

extension DeviceSimulator.Configuration {
    /// A healthy camera on a free port, since tests run side by side.
    static var free: Self {
        var configuration = Self()
        configuration.port = 0
        return configuration
    }

    /// The same with changes.
    static func free(_ change: (inout Self) -> Void) -> Self {
        var configuration = free
        change(&configuration)
        return configuration
    }
}

extension DeviceSimulator {
    static let service = "com.axis.HTTPConf1"
    static let servicePath = "/com/axis/HTTPConf1/VAPIXServiceAccounts1"
    static let getCredentials = "com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials"

    /// The environment of an app that is to use this camera's bus.
    var busEnvironment: [String: String] { ["DBUS_SYSTEM_BUS_ADDRESS": busAddress] }

    /// Calls GetCredentials with gdbus.
    func callGetCredentials(_ name: String, timeout: Int = 60) async throws -> Finished {
        try await run(
            "gdbus", "call", "--system", "--timeout", "\(timeout)", "--dest", Self.service,
            "--object-path", Self.servicePath, "--method", Self.getCredentials, name,
            // gdbus prints other characters than ASCII as they are only if the locale has them.
            environment: busEnvironment.merging(["LC_ALL": "C.UTF-8"]) { $1 })
    }

    /// Gets an account the way apps do.
    func credentials(_ name: String = "testuser") async throws -> String {
        let reply = try await callGetCredentials(name)
        let parts = reply.output.split(separator: "'")
        try #require(parts.count == 3, "\(reply)")
        return String(parts[1])
    }

    /// Runs curl on a path of the virtual host.
    ///
    /// - Returns: The status, a line end, and the body.
    func curl(_ path: String, login: String? = nil, _ options: String...) async throws -> String {
        try await curl(url: origin + path, options: (login.map { ["--basic", "--user", $0] } ?? []) + options)
    }

    /// Runs curl on a path of the network listener.
    func curlNetwork(_ path: String, _ options: String...) async throws -> String {
        try await curl(url: networkOrigin + path, options: options)
    }

    private func curl(url: String, options: [String]) async throws -> String {
        let words = ["curl", "--silent", "--show-error", "--max-time", "60", "--write-out", "%{stderr}%{http_code}"]
        let result = try await RunningProcess(words + options + [url]).finish()
        try #require(result.status == 0, "\(result.errors)")
        return result.errors + "\n" + result.output
    }
}
