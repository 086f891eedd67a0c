import DeviceSimulator
import Foundation
import TestTools
import Testing

/// The tool on a terminal of its own, with a test at the keyboard.
///
/// `@unchecked` because one test has it, and uses it from one place at a time.
final class TerminalSession: @unchecked Sendable {
    /// The process.
    let child: ChildProcess
    /// All that the terminal has shown.
    private(set) var transcript = Data()

    private let keyboard: CInt
    /// Kept open, so that the terminal and its settings outlive the tool.
    private let screen: CInt
    private static let getNumber: UInt = 0x8004_5430
    private static let setLock: UInt = 0x4004_5431
    private let deadline = ContinuousClock.now + Tool.timeout

    var text: String { String(decoding: transcript, as: UTF8.self) }

    /// What the terminal shows, line by line.
    var lines: [String] {
        text.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n").map { String($0) }
    }

    private init(_ arguments: [String], environment: [String: String], columns: UInt16, output: CInt?) throws {
        // What posix_openpt(3) and its relatives do, which Glibc's module lacks.
        keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var number: CUnsignedInt = 0
        var isLocked: CInt = 0
        guard keyboard >= 0, ioctl(keyboard, Self.getNumber, &number) == 0,
            ioctl(keyboard, Self.setLock, &isLocked) == 0
        else { throw HarnessError(description: "no pseudo-terminal") }
        let path = "/dev/pts/\(number)"
        screen = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(screen, UInt(TIOCSWINSZ), &size) == 0 else { throw HarnessError(description: "no size") }
        child = try ChildProcess(
            Tool.path, arguments, environment: environment, descriptors: output.map { [(1 as CInt, $0)] } ?? [],
            terminal: path, startsSession: true)
    }

    deinit {
        child.kill()
        close(keyboard)
        close(screen)
    }

    /// Runs the tool on a terminal; returns how it ended.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - environment: Its environment.
    ///   - columns: The terminal's width.
    ///   - output: Where standard output goes instead of the terminal.
    ///   - use: What the user does and sees.
    /// - Returns: The session, and how the process ended.
    /// - Throws: `HarnessError` if it does not end, or does not do what was expected.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], columns: UInt16 = 200, output: CInt? = nil,
        _ use: @escaping @Sendable (TerminalSession) throws -> Void = { _ in }
    ) async throws -> (session: TerminalSession, status: Int32) {
        try await onThread {
            let session = try TerminalSession(
                arguments, environment: environment, columns: columns, output: output)
            try use(session)
            return (session, try session.end())
        }
    }

    /// Waits until the terminal has shown a text.
    func expect(_ wanted: String) throws {
        while !text.contains(wanted) {
            guard ContinuousClock.now < deadline, child.status == nil || readSome() else {
                throw HarnessError(
                    description: "no \(wanted.debugDescription) within \(Tool.timeout) in \(text.debugDescription)")
            }
            readSome()
        }
    }

    /// Types.
    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        #expect(write(keyboard, bytes, bytes.count) == bytes.count)
    }

    /// Whether the terminal shows what is typed.
    var hasEcho: Bool {
        var attributes = termios()
        #expect(tcgetattr(screen, &attributes) == 0)
        return attributes.c_lflag & tcflag_t(ECHO) != 0
    }

    /// Waits until a condition holds.
    func wait(until condition: () throws -> Bool) throws {
        while try !condition() {
            guard ContinuousClock.now < deadline else {
                throw HarnessError(description: "it does not come true within \(Tool.timeout)")
            }
            usleep(5_000)
        }
    }

    private func end() throws -> Int32 {
        while child.status == nil {
            guard ContinuousClock.now < deadline else {
                child.kill()
                throw HarnessError(
                    description: "the process does not end within \(Tool.timeout); \(text.debugDescription)")
            }
            readSome()
        }
        while readSome() {}
        return try child.wait(until: deadline)
    }

    @discardableResult
    private func readSome() -> Bool {
        var request = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 20) > 0, request.revents & Int16(POLLIN) != 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(keyboard, &buffer, buffer.count)
        guard count > 0 else { return false }
        transcript.append(contentsOf: buffer[..<count])
        return true
    }
}
