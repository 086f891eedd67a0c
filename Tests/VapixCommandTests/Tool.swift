import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport

/// How a child process ended, and what it wrote.
struct ToolResult: Sendable {
    /// The exit code, or minus the number of the signal that ended it.
    var status: Int32
    var output: Data
    var errorOutput: Data

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errorOutput, as: UTF8.self) }
    /// Standard output, line by line and column by column.
    var rows: [[String]] {
        text.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        }
    }

    /// The JSON object on standard output.
    func object() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
    }
}

/// A test's own failure, apart from expectations.
struct HarnessError: Error, CustomStringConvertible {
    let description: String
}

/// The built `vapix`, run as a child process.
///
/// It has a session of its own, without the terminal of the test run. Tests wait for it on threads made for that, because the simulator
/// needs the cooperative ones.
enum Tool {
    /// How long a test waits for a process.
    static let timeout = longestWait

    static let path = builtProgram("vapix")

    /// What an app's shell on the simulated camera has in its environment.
    static func environment(_ device: SimulatedDevice) -> [String: String] {
        ["DBUS_SYSTEM_BUS_ADDRESS": device.busAddress, "VAPIX_ORIGIN": device.origin]
    }

    /// Runs the tool to its end, without a terminal.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - device: The camera that it runs on, if any.
    ///   - environment: Further variables.
    ///   - input: What can be read at descriptor 7.
    ///   - isInputLate: Whether that descriptor is non-blocking, and empty at first.
    ///   - output: Where standard output goes, if it is not to be collected; closed afterwards.
    ///   - observe: Called while the process runs, with its identifier.
    /// - Returns: How it ended.
    /// - Throws: `HarnessError` if it does not end.
    static func run(
        _ arguments: [String], on device: SimulatedDevice? = nil, environment: [String: String] = [:],
        input: String? = nil, isInputLate: Bool = false, output: CInt? = nil,
        observe: (@Sendable (pid_t) throws -> Void)? = nil
    ) async throws -> ToolResult {
        try await runProgram(
            path, arguments, environment: (device.map { Self.environment($0) } ?? [:]).merging(environment) { $1 },
            input: input, isInputLate: isInputLate, output: output, observe: observe)
    }

    /// Runs any program as `run` does the tool.
    static func runProgram(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil,
        isInputLate: Bool = false, output: CInt? = nil, observe: (@Sendable (pid_t) throws -> Void)? = nil
    ) async throws -> ToolResult {
        try await onThread {
            let outputPipe = try SocketPipe()
            let errorPipe = try SocketPipe()
            let inputPipe = try SocketPipe()
            if isInputLate {
                #expect(fcntl(inputPipe.readEnd, F_SETFL, O_NONBLOCK) == 0)
            } else if let input {
                #expect(inputPipe.write(input))
            }
            var descriptors: [(CInt, CInt)] = [(1, output ?? outputPipe.writeEnd), (2, errorPipe.writeEnd)]
            if input != nil { descriptors.append((7, inputPipe.readEnd)) }
            let child = try ChildProcess(
                path, arguments, environment: environment, descriptors: descriptors, startsSession: true)
            if let output { close(output) }
            outputPipe.closeWriteEnd()
            errorPipe.closeWriteEnd()
            if isInputLate, let input {
                usleep(300_000)
                #expect(inputPipe.write(input))
            }
            inputPipe.closeWriteEnd()
            let deadline = ContinuousClock.now + timeout
            do {
                try observe?(child.id)
                let (output, errorOutput) = try readToEnd(outputPipe.readEnd, errorPipe.readEnd, until: deadline)
                return ToolResult(status: try child.wait(until: deadline), output: output, errorOutput: errorOutput)
            } catch {
                child.kill()
                throw error
            }
        }
    }

    private static func readToEnd(
        _ first: CInt, _ second: CInt, until deadline: ContinuousClock.Instant
    ) throws -> (Data, Data) {
        var results = [first: Data(), second: Data()]
        var open = [first, second]
        while !open.isEmpty {
            guard ContinuousClock.now < deadline else {
                throw HarnessError(description: "the process does not end within \(Tool.timeout)")
            }
            var requests = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            poll(&requests, nfds_t(requests.count), 100)
            for request in requests where request.revents != 0 {
                var buffer = [UInt8](repeating: 0, count: 65_536)
                let count = read(request.fd, &buffer, buffer.count)
                if count > 0 {
                    results[request.fd, default: Data()].append(contentsOf: buffer[..<count])
                } else {
                    open.removeAll { $0 == request.fd }
                }
            }
        }
        return (results[first] ?? Data(), results[second] ?? Data())
    }
}

extension SocketPipe {
    /// Waits for a line; `nil` if none comes.
    func readLine() -> String? {
        let deadline = ContinuousClock.now + Tool.timeout
        var line: [UInt8] = []
        while ContinuousClock.now < deadline {
            var request = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
            guard poll(&request, 1, 100) > 0 else { continue }
            var byte: UInt8 = 0
            guard read(readEnd, &byte, 1) == 1 else { return nil }
            if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
            line.append(byte)
        }
        return nil
    }
}

extension ChildProcess {
    /// Whether it is stopped, as by Control-Z.
    var isStopped: Bool {
        let line = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
        return line.split(separator: ")").last?.hasPrefix(" T") == true
    }
}

/// Runs blocking code on a thread of its own.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Swift.Result { try body() }) }
    }
}

/// A directory for one test.
func withTemporaryDirectory<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try await body(directory)
}

extension SimulatedDevice.Configuration {
    /// A camera with one network user.
    static func user(_ name: String, password: String) -> Self {
        var configuration = anyPort
        configuration.networkUsers = [NetworkUser(name: name, password: password)]
        return configuration
    }
}
