import Glibc
import VapixClient

/// The result of a command on one device.
struct Outcome: Sendable {
    /// The output; none if everything failed.
    var report: (any Report & Sendable)?
    /// The failure, if something failed.
    var failure: (any Error)?

    /// The outcome of a call.
    init(_ report: (any Report & Sendable)?, failure: (any Error)? = nil) {
        self.report = report
        self.failure = failure
    }
}

extension ConnectionOptions {
    /// The help about several devices.
    static let manyDevices = """
        With several --host or --profile, the command runs on all of these devices, 8 at a time. Each line of the output starts \
        with the device's name. With --json, there is one line for each device: {"device": NAME, "origin": …, "result": …, \
        "error": …}. A failure does not stop the others. A message on standard error has the sum. The exit code is that of the \
        failures if they have the same, else 1.
        """

    /// The number of devices that are asked at the same time.
    private static let mostDevicesAtATime = 8

    /// Does the same on each of the devices, and prints the outcomes in the order of the options.
    ///
    /// - Parameters:
    ///   - output: The form of the output.
    ///   - purpose: The purpose of the connections.
    ///   - body: The work on a device.
    /// - Throws: The failure of the only device; `ToolError` if some of several failed.
    func onEachDevice(
        _ output: OutputOptions, for purpose: Purpose = .call,
        _ body: @escaping @Sendable (Connection) async throws -> Outcome
    ) async throws {
        let devices = try devices()
        if devices.count == 1 {
            let outcome = try await body(try connect(for: purpose))
            if let report = outcome.report { try output.print(report) }
            if let failure = outcome.failure { throw failure }
            return
        }
        // One after another, because each may ask for a password.
        var passwords = Passwords()
        let connections = devices.map { device in Result { try connect(to: device, for: purpose, &passwords) } }
        var printer = OutcomePrinter(devices, output)
        try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
            for (index, connection) in connections.enumerated() {
                if index >= Self.mostDevicesAtATime, let (index, outcome) = try await group.next() {
                    try printer.add(outcome, at: index)
                }
                group.addTask {
                    do {
                        return (index, try await body(try connection.get()))
                    } catch let error where !Task.isCancelled {
                        return (index, Outcome(nil, failure: error))
                    }
                }
            }
            for try await (index, outcome) in group { try printer.add(outcome, at: index) }
        }
        try printer.finish()
    }
}

/// Prints the outcomes of several devices, each once those before it are printed.
private struct OutcomePrinter {
    private let devices: [Device]
    private let output: OutputOptions
    private var waiting: [Int: Outcome] = [:]
    private var next = 0
    private var failures: [(name: String, error: ToolError)] = []

    init(_ devices: [Device], _ output: OutputOptions) {
        self.devices = devices
        self.output = output
    }

    mutating func add(_ outcome: Outcome, at index: Int) throws {
        waiting[index] = outcome
        while let outcome = waiting.removeValue(forKey: next) {
            try print(outcome, of: devices[next])
            next += 1
        }
    }

    /// Reports the sum.
    ///
    /// - Throws: `ToolError` if devices failed.
    func finish() throws {
        guard !failures.isEmpty else {
            return StandardStreams.report("\(devices.count) of \(devices.count) devices succeeded")
        }
        let names = failures.map(\.name).joined(separator: ", ")
        throw ToolError(
            all: failures.map(\.error), message: "\(failures.count) of \(devices.count) devices failed: \(names)")
    }

    private mutating func print(_ outcome: Outcome, of device: Device) throws {
        // Errors of ArgumentParser have no other text.
        let failure = outcome.failure.map { ToolError($0) ?? ToolError(.usage, "\($0)") }
        if let failure { failures.append((device.name, failure)) }
        if output.json {
            try StandardStreams.write(
                jsonDocument(DeviceReport(device: device, report: outcome.report, failure: failure)))
        } else {
            if let report = outcome.report { try print(report, of: device) }
            if let message = failure?.message { StandardStreams.report("\(device.name): \(message)") }
        }
    }

    private func print(_ report: any Report, of device: Device) throws {
        let name = printable(device.name)
        let start: String
        let style: TextStyle
        switch TextStyle.ofStandardOutput {
        case .pipe: (start, style) = (name + "\t", .pipe)
        case .terminal(let width):
            let column = 2 + (devices.map { displayWidth(printable($0.name)) }.max() ?? 0)
            start = name + String(repeating: " ", count: column - displayWidth(name))
            style = .terminal(width: width.map { max($0 - column, 1) })
        }
        let separator = style == .pipe ? "\t" : "  "
        let text =
            report.line.map { cells in cells.map { printable($0 ?? "") }.joined(separator: separator) }
            ?? report.text(style)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // An empty output also gets a line.
        if lines.count > 1, lines.last == "" { lines.removeLast() }
        try StandardStreams.write(lines.map { "\(start)\($0)\n" }.joined())
    }
}

/// The outcome of one of several devices, as a JSON document.
private struct DeviceReport: Report {
    let device: Device
    let report: (any Report)?
    let failure: ToolError?

    func text(_ style: TextStyle) -> String { report?.text(style) ?? "" }

    func writeMembers(to json: inout JSONWriter) {
        json.write("device", device.name)
        json.write("origin", device.origin.description)
        if let report {
            json.key("result")
            report.write(to: &json)
        }
        guard let failure else { return }
        json.key("error")
        json.beginObject()
        failure.writeMembers(to: &json)
        json.endObject()
    }
}
