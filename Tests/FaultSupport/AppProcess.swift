public import DeviceSimulator
import Foundation
internal import ServiceAccounts
import VapixSupport

/// A running `typical-app`.
public final class AppProcess: Sendable {
    /// What an app has reported.
    public struct Report: Sendable, Decodable {
        /// How many calls are over.
        public var calls = 0
        /// How many of them ended in the right value.
        public var succeeded = 0
        /// How many operations that must not happen twice succeeded.
        public var onceSucceeded = 0
        /// How many ended in an error, by its kind.
        public var failures: [String: Int] = [:]
        /// Values that were not the camera's.
        public var wrong: [String] = []
        /// Errors that are not the library's.
        public var foreign: [String] = []
        /// Tasks that have not recovered in time.
        public var unrecovered: [String] = []
        /// How long the slowest call took.
        public var slowestMilliseconds = 0
    }

    /// What the system says that a process has.
    public struct Resources: Sendable, CustomStringConvertible {
        /// Open descriptors.
        public var descriptors: Int
        /// Threads.
        public var threads: Int
        /// Memory that belongs to the process, in KiB: resident and not shared with a file.
        public var memory: Int

        /// The figures in a line.
        public var description: String { "\(descriptors) descriptors, \(threads) threads, \(memory) KiB" }
    }

    /// What went wrong with the process itself.
    public struct Failure: Error, CustomStringConvertible {
        /// What went wrong.
        public let description: String
    }

    /// How long an app lets a call to a healthy camera take: no machine is so busy that it is too short.
    public static let healthyTimeout = Duration.seconds(60)
    /// How long an app lets a call take while the camera may never answer: a run of faults waits for that many times.
    public static let faultTimeout = Duration.seconds(3)
    /// How many connections an app may keep open that it had not at another time: the client's limit for one origin.
    public static let connections = 16
    /// How many threads an app may have that it had not at another time: those of the concurrency runtime start when they
    /// are needed.
    public static let threads = ProcessInfo.processInfo.processorCount + 2

    /// How many times its budget's interval an app may have to wait for its next account, as with the standard budget.
    static let longestIntervals = 120

    /// The process's number.
    public let id: Int32
    /// The account that the app asks for.
    public let name: String

    private let input: Locked<CInt?>
    private let state = Locked(State())

    private struct State {
        var reports: [Report] = []
        var status: CInt?
    }

    /// Starts an app.
    ///
    /// - Parameters:
    ///   - name: The account that it asks for.
    ///   - device: The camera that it finds.
    ///   - tasks: How many tasks make calls at the same time.
    ///   - deadline: How long it lets a call take.
    ///   - pause: How long each task waits after a call.
    ///   - budgetInterval: After what time the app may ask for one account more.
    /// - Throws: ``Failure`` when the program is not there or the system refuses a process.
    public init(
        name: String = "typical_app", on device: DeviceSimulator, tasks: Int = 10,
        deadline: Duration = AppProcess.healthyTimeout, pause: Duration = .milliseconds(1),
        budgetInterval: Duration = .seconds(1)
    ) throws {
        let (input, inputEnd) = try SocketPair.make()
        let (output, outputEnd) = try SocketPair.make()
        defer {
            close(inputEnd)
            close(outputEnd)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, inputEnd, 0)
        posix_spawn_file_actions_adddup2(&actions, outputEnd, 1)
        Watchdog.closeOthers(&actions)
        let milliseconds = [deadline, pause, budgetInterval].map { "\(Int(($0 / .milliseconds(1)).rounded()))" }
        let program = try Self.findProgram()
        let words = ([program, name, "\(tasks)"] + milliseconds).map { strdup($0) }
        // Of a proxy and the like the app must not hear; the bus and the camera are all that it has.
        let path = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"].map { ["LD_LIBRARY_PATH=\($0)"] } ?? []
        let variables = (["DBUS_SYSTEM_BUS_ADDRESS=\(device.busAddress)", "VAPIX_ORIGIN=\(device.origin)"] + path)
            .map { strdup($0) }
        defer { for text in words + variables { free(text) } }
        var id = pid_t()
        let status = posix_spawn(&id, program, &actions, nil, words + [nil], variables + [nil])
        guard status == 0 else {
            close(input)
            close(output)
            throw Failure(description: "cannot run \(program): \(String(cString: strerror(status)))")
        }
        self.id = id
        self.name = name
        self.input = Locked(input)
        Thread.detachNewThread { [self] in
            readReports(output)
            close(output)
            var status: CInt = 0
            while waitpid(self.id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7f
            let code = signal == 0 ? (status >> 8) & 0xff : 128 + signal
            state.withLock { $0.status = code }
        }
    }

    deinit {
        if let input = input.withLock({ $0 }) { close(input) }
    }

    /// Gives an order, and waits for its answer.
    ///
    /// - Parameters:
    ///   - order: The order; see `typical-app`.
    ///   - limit: How long the answer may take.
    /// - Returns: The answer.
    /// - Throws: ``Failure`` when the app has ended, or does not answer in time.
    @discardableResult
    public func order(_ order: String, within limit: Duration = .seconds(180)) async throws -> Report {
        let number = state.withLock { $0.reports.count }
        let line = order + "\n"
        input.withLock { input in
            guard let input else { return }
            _ = line.withCString { send(input, $0, strlen($0), CInt(MSG_NOSIGNAL)) }
        }
        let deadline = ContinuousClock.now + limit
        while true {
            let (report, status) = state.withLock { state in
                (state.reports.count > number ? state.reports[number] : nil, state.status)
            }
            if let report { return report }
            if let status { throw Failure(description: "\(name) ended with \(status) at '\(order)'") }
            guard ContinuousClock.now < deadline else {
                throw Failure(description: "\(name) has not answered '\(order)' within \(limit)")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Changes how long the app lets a call take.
    ///
    /// - Parameter timeout: How long.
    /// - Throws: ``Failure`` when the app has ended.
    public func setTimeout(_ timeout: Duration) async throws {
        try await order("timeout \(Int((timeout / .milliseconds(1)).rounded()))")
    }

    /// Lets the app end.
    ///
    /// - Returns: Its exit code, or 128 and the number of the signal that killed it.
    public func end() async -> Int32 {
        let held = input.withLock { held in
            defer { held = nil }
            return held
        }
        if let held { close(held) }
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            if let status = state.withLock({ $0.status }) { return status }
            if ContinuousClock.now > deadline { kill(id, SIGKILL) }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// What the process has now.
    public var resources: Resources {
        let files = FileManager.default
        let descriptors = (try? files.contentsOfDirectory(atPath: "/proc/\(id)/fd").count) ?? 0
        let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
        func number(_ name: String) -> Int {
            let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
            return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
        }
        // The address sanitizer keeps what was freed, to notice its use.
        let isMemoryKept = ProcessInfo.processInfo.environment["VAPIX_SANITIZER"] == "address"
        return Resources(
            descriptors: descriptors, threads: number("Threads"), memory: isMemoryKept ? 0 : number("RssAnon"))
    }

    private func readReports(_ output: CInt) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        var unread: [UInt8] = []
        while true {
            let count = read(output, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            unread += buffer[..<count]
            while let end = unread.firstIndex(of: 10) {
                let line = Data(unread[..<end])
                unread.removeFirst(end + 1)
                guard let report = try? JSONDecoder().decode(Report.self, from: line) else { continue }
                state.withLock { $0.reports.append(report) }
            }
        }
    }

    /// The program as it was built, beside the running one or in the package's build folder.
    private static func findProgram() throws -> String {
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let package = source.deletingLastPathComponent().deletingLastPathComponent()
        let places = [
            Bundle.main.executableURL?.deletingLastPathComponent(),
            CommandLine.arguments.first.map { URL(fileURLWithPath: $0).deletingLastPathComponent() },
            package.appendingPathComponent(".build/debug"),
        ]
        let candidates = places.compactMap { $0?.appendingPathComponent("typical-app").path }
        guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else {
            throw Failure(description: "typical-app is not built")
        }
        return found
    }
}
