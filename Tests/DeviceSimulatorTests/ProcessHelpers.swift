import Foundation
import TestSupport
import TestTools
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
final class RunningProcess: Sendable {
    private let child: ChildProcess
    private let output: OutputReader
    private let errors: OutputReader

    /// The process identifier.
    var id: pid_t { child.id }

    init(_ words: [String], environment: [String: String] = [:]) throws {
        let output = try SocketPipe()
        let errors = try SocketPipe()
        // No proxy of this machine may come between the tests and 127.0.0.12.
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.lowercased().hasSuffix("_proxy") }
        child = try ChildProcess(
            "/usr/bin/env", words, environment: inherited.merging(environment) { $1 },
            descriptors: [(1, output.writeEnd), (2, errors.writeEnd)])
        output.closeWriteEnd()
        errors.closeWriteEnd()
        self.output = OutputReader(output)
        self.errors = OutputReader(errors)
        Task {
            let isOver = await waited { !self.isRunning }
            if !isOver { child.kill() }
        }
    }

    /// What it has written so far.
    var outputSoFar: String { output.text }

    private var isRunning: Bool { child.status == nil }

    /// Waits for the end, which the time limit makes certain.
    func finish() async -> Finished {
        while isRunning { try? await Task.sleep(for: .milliseconds(5)) }
        // A process that it has left behind may still write.
        _ = await waited { self.output.isComplete && self.errors.isComplete }
        return Finished(status: child.status ?? -1, output: output.text, errors: errors.text)
    }
}

/// Runs a process to its end.
@discardableResult
func run(_ words: String..., environment: [String: String] = [:]) async throws -> Finished {
    try await RunningProcess(words, environment: environment).finish()
}

/// Runs a process to its end.
@discardableResult
func run(_ words: [String]) async throws -> Finished {
    try await RunningProcess(words).finish()
}

extension SimulatedDevice {
    static let service = "com.axis.HTTPConf1"
    static let servicePath = "/com/axis/HTTPConf1/VAPIXServiceAccounts1"
    static let getCredentials = "com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials"

    /// The environment of an app that is to use this camera's bus.
    var busEnvironment: [String: String] { ["DBUS_SYSTEM_BUS_ADDRESS": busAddress] }

    /// Calls GetCredentials with gdbus.
    func callGetCredentials(_ name: String, timeout: Int = 120) async throws -> Finished {
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
        let words = ["curl", "--silent", "--show-error", "--max-time", "120", "--write-out", "%{stderr}%{http_code}"]
        let result = try await RunningProcess(words + options + [url]).finish()
        try #require(result.status == 0, "\(result.errors)")
        return result.errors + "\n" + result.output
    }
}
