import DeviceSimulator
import Foundation
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
/// `posix_spawn` and not `Process`, because the tool is to have a session of its own without the terminal of whoever runs
/// the tests, and descriptors with chosen numbers. All waiting is done on threads made for it: the simulator needs the
/// cooperative ones.
enum Tool {
    /// How long a test waits for a process: no machine is so busy that a minute is too short.
    static let patience = Duration.seconds(60)

    /// The tool, which lies beside the test program.
    static var path: String {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("vapix").path
        }
    }

    /// What an app's shell on the simulated camera has in its environment.
    static func environment(_ device: DeviceSimulator) -> [String: String] {
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
        _ arguments: [String], on device: DeviceSimulator? = nil, environment: [String: String] = [:],
        input: String? = nil, isInputLate: Bool = false, output: CInt? = nil,
        observe: (@Sendable (pid_t) throws -> Void)? = nil
    ) async throws -> ToolResult {
        try await runProgram(
            try path, arguments, environment: (device.map { Self.environment($0) } ?? [:]).merging(environment) { $1 },
            input: input, isInputLate: isInputLate, output: output, observe: observe)
    }

    /// Runs any program as `run` does the tool.
    static func runProgram(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil,
        isInputLate: Bool = false, output: CInt? = nil, observe: (@Sendable (pid_t) throws -> Void)? = nil
    ) async throws -> ToolResult {
        try await onThread {
            let outputPipe = try Pipe()
            let errorPipe = try Pipe()
            let inputPipe = try Pipe()
            let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
            if isInputLate {
                #expect(fcntl(inputPipe.readEnd, F_SETFL, O_NONBLOCK) == 0)
            } else if let input {
                inputPipe.fill(input)
            }
            var descriptors: [(CInt, CInt)] = [(0, null), (1, output ?? outputPipe.writeEnd), (2, errorPipe.writeEnd)]
            if input != nil { descriptors.append((7, inputPipe.readEnd)) }
            let child = try Child(path, arguments, environment: environment, descriptors: descriptors)
            close(null)
            if let output { close(output) }
            outputPipe.closeWriteEnd()
            errorPipe.closeWriteEnd()
            if isInputLate, let input {
                usleep(300_000)
                inputPipe.fill(input)
            }
            inputPipe.closeWriteEnd()
            let deadline = ContinuousClock.now + patience
            do {
                try observe?(child.identifier)
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
                throw HarnessError(description: "the process does not end within \(Tool.patience)")
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

/// A pipe that no other child inherits by accident, or else it would never end.
///
/// It is a pair of sockets: Glibc's module has no `pipe2`, and between `pipe` and `fcntl` another thread may start a child.
final class Pipe: Sendable {
    let readEnd: CInt
    let writeEnd: CInt
    private let isWriteEndOpen = Locked(true)
    private let isReadEndOpen = Locked(true)

    init() throws {
        var ends: [CInt] = [-1, -1]
        let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw HarnessError(description: "no pipe") }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        closeReadEnd()
        closeWriteEnd()
    }

    func closeReadEnd() {
        let isOpen = isReadEndOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        if isOpen { close(readEnd) }
    }

    /// Waits for a line; `nil` if none comes.
    func readLine() -> String? {
        let deadline = ContinuousClock.now + Tool.patience
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

    func closeWriteEnd() {
        let isOpen = isWriteEndOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        if isOpen { close(writeEnd) }
    }

    /// Writes what fits into a pipe.
    func fill(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(write(writeEnd, bytes, bytes.count) == bytes.count)
    }
}

/// A child process in a session of its own.
///
/// `@unchecked` because one test has it, and uses it from one place at a time.
final class Child: @unchecked Sendable {
    let identifier: pid_t
    private var status: Int32?

    /// `POSIX_SPAWN_SETSID`, which Glibc's module lacks.
    private static let setSession: Int16 = 0x80

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - path: The program.
    ///   - arguments: Its arguments.
    ///   - environment: Its environment.
    ///   - terminal: The path of a terminal that becomes the session's, and the program's standard streams.
    ///   - descriptors: The program's descriptors, each with the one of ours that it is a copy of.
    /// - Throws: `HarnessError` if it does not start.
    init(
        _ path: String, _ arguments: [String], environment: [String: String], terminal: String? = nil,
        descriptors: [(CInt, CInt)] = []
    ) throws {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // The test program may have signals blocked or ignored; the tool starts as from a shell.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Self.setSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        if let terminal {
            posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        for (number, source) in descriptors { posix_spawn_file_actions_adddup2(&actions, source, number) }
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var identifier: pid_t = 0
        let result = posix_spawn(&identifier, path, &actions, &attributes, &words, &variables)
        guard result == 0 else { throw HarnessError(description: "\(path): \(String(cString: strerror(result)))") }
        self.identifier = identifier
    }

    /// Waits for the end; returns the exit code, or minus the number of the signal.
    func wait(until deadline: ContinuousClock.Instant) throws -> Int32 {
        while true {
            if let status = poll() { return status }
            guard ContinuousClock.now < deadline else {
                kill()
                throw HarnessError(description: "the process does not end within \(Tool.patience)")
            }
            usleep(5_000)
        }
    }

    /// Whether it has ended, and how.
    func poll() -> Int32? {
        if let status { return status }
        var word: Int32 = 0
        guard waitpid(identifier, &word, WNOHANG) == identifier else { return nil }
        status = word & 0x7F == 0 ? (word >> 8) & 0xFF : -(word & 0x7F)
        return status
    }

    /// Whether it is stopped, as by Control-Z.
    var isStopped: Bool {
        let line = (try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)) ?? ""
        return line.split(separator: ")").last?.hasPrefix(" T") == true
    }

    /// Ends it, whatever it does.
    func kill() {
        guard poll() == nil else { return }
        Foundation.kill(identifier, SIGKILL)
        var word: Int32 = 0
        waitpid(identifier, &word, 0)
        status = -SIGKILL
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

extension DeviceSimulator.Configuration {
    /// A camera on a free port: tests run side by side.
    static var anyPort: Self {
        var configuration = Self()
        configuration.port = 0
        return configuration
    }

    /// A camera with one network user.
    static func user(_ name: String, password: String) -> Self {
        var configuration = anyPort
        configuration.networkUsers = [NetworkUser(name: name, password: password)]
        return configuration
    }
}
