public import DeviceSimulator
import Foundation
public import TestTools
import VapixSupport

/// A running `typical-app`.
public final class AppProcess: Sendable {
    /// The report of an app: its totals so far.
    public struct Report: Sendable, Decodable {
        /// The number of completed calls.
        public var calls = 0
        /// The number of calls with the right value.
        public var succeeded = 0
        /// The number of successful calls that must not be executed twice.
        public var onceSucceeded = 0
        /// The number of calls with an error, by the kind of error.
        public var failures: [String: Int] = [:]
        /// Values other than the camera's.
        public var wrong: [String] = []
        /// Errors that the library does not throw.
        public var foreign: [String] = []
        /// Tasks that did not recover in time.
        public var unrecovered: [String] = []
        /// The duration of the slowest call.
        public var slowestMilliseconds = 0
    }

    /// A failure of the process itself.
    public struct Failure: Error, CustomStringConvertible {
        /// The reason.
        public let description: String
    }

    /// The timeout of calls to a healthy camera; it is long enough for a busy machine.
    public static let healthyTimeout = Duration.seconds(180)
    /// The timeout of calls while a fault may prevent a reply: a run of faults waits for it many times.
    public static let faultTimeout = Duration.seconds(3)
    /// How many more connections than before an app may keep open: the client's limit for one origin.
    public static let connections = 16
    /// How many more threads than before an app may have: the concurrency runtime starts them on demand.
    public static let threads = ProcessInfo.processInfo.processorCount + 2

    /// The longest wait for the next account, in intervals of the app's budget, as with the standard budget.
    static let longestIntervals = 120

    /// The process identifier.
    public var id: Int32 { child.id }
    /// The name of the app's account.
    public let name: String

    private let child: ChildProcess
    private let input: SocketPipe
    private let reports = Locked<[Report]>([])

    /// Starts an app.
    ///
    /// - Parameters:
    ///   - name: The name of its account.
    ///   - device: The camera.
    ///   - tasks: How many tasks make calls at the same time.
    ///   - deadline: The timeout of a call.
    ///   - pause: How long each task waits after a call.
    ///   - budgetInterval: The time after which the app may request another account.
    /// - Throws: `ChildProcess.Failure` if the app does not start.
    public init(
        name: String = "typical_app", on device: SimulatedDevice, tasks: Int = 10,
        deadline: Duration = AppProcess.healthyTimeout, pause: Duration = .milliseconds(1),
        budgetInterval: Duration = .seconds(1)
    ) throws {
        input = try SocketPipe()
        let milliseconds = [deadline, pause, budgetInterval].map { "\(Int(($0 / .milliseconds(1)).rounded()))" }
        // The app gets no proxy settings and the like: only the bus and the camera.
        var environment = ["DBUS_SYSTEM_BUS_ADDRESS": device.busAddress, "VAPIX_ORIGIN": device.origin]
        environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
        let output = try SocketPipe()
        child = try ChildProcess(
            builtProgram("typical-app"), [name, "\(tasks)"] + milliseconds, environment: environment,
            descriptors: [(0, input.readEnd), (1, output.writeEnd)])
        self.name = name
        input.closeReadEnd()
        output.closeWriteEnd()
        let unread = Locked<[UInt8]>([])
        _ = OutputReader(output) { [reports] piece in
            let lines = unread.withLock { unread in
                unread += piece
                guard let end = unread.lastIndex(of: 10) else { return [ArraySlice<UInt8>]() }
                defer { unread.removeFirst(end + 1) }
                return unread[..<end].split(separator: 10)
            }
            let new = lines.compactMap { try? JSONDecoder().decode(Report.self, from: Data($0)) }
            reports.withLock { $0 += new }
        }
    }

    /// Sends a command, and waits for its report.
    ///
    /// - Parameters:
    ///   - command: The command; see `typical-app`.
    ///   - timeout: The timeout of the report.
    /// - Returns: The report.
    /// - Throws: ``Failure`` if the app has ended, or does not report in time.
    @discardableResult
    public func send(_ command: String, within timeout: Duration = .seconds(180)) async throws -> Report {
        let number = reports.withLock { $0.count }
        input.write(command + "\n")
        let deadline = ContinuousClock.now + timeout
        while true {
            let status = child.status
            if let report = reports.withLock({ $0.count > number ? $0[number] : nil }) { return report }
            if let status { throw Failure(description: "\(name) ended with \(status) at '\(command)'") }
            guard ContinuousClock.now < deadline else {
                throw Failure(description: "\(name) has not answered '\(command)' within \(timeout)")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Changes the timeout of the app's calls.
    ///
    /// - Parameter timeout: The timeout.
    /// - Throws: ``Failure`` if the app has ended.
    public func setTimeout(_ timeout: Duration) async throws {
        try await send("timeout \(Int((timeout / .milliseconds(1)).rounded()))")
    }

    /// Lets the app end.
    ///
    /// - Returns: Its exit code, or minus the number of the signal that ended it.
    public func end() async -> Int32 {
        input.closeWriteEnd()
        let deadline = ContinuousClock.now + .seconds(180)
        while true {
            if let status = child.status { return status }
            if ContinuousClock.now > deadline { child.kill() }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// What the process has now.
    public var resources: ProcessResources { ProcessResources(of: id) }
}
