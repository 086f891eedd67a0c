import Foundation
internal import VapixSupport

/// A file with a line for each request and D-Bus call of simulated cameras.
///
/// A line is as `vapix-simulator --verbose` prints it: the time, the method, the path and the query, the status, the
/// operation, the user and the fault. No line contains a password.
///
/// Lines are appended to an existing file. At 10 MB, the file is renamed with the ending `.1`, which replaces an
/// earlier file of that name, and a new file begins. Only the current user may read a new file.
public final class ActivityFile: Sendable {
    private struct State {
        /// `nil` after a failure.
        var descriptor: CInt?
        var size: Int
    }

    /// The maximum size, in bytes.
    static let maximumSize = 10 << 20

    private let path: String
    private let maximumSize: Int
    private let reportFailure: @Sendable (String) -> Void
    private let state: Locked<State>

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - onFailure: Called with a sentence when a line cannot be written, for example on a full disk. No further lines are
    ///     written.
    /// - Throws: ``SimulatorError`` if the file cannot be written.
    public convenience init(_ path: String, onFailure: @escaping @Sendable (String) -> Void = { _ in }) throws {
        try self.init(path, maximumSize: Self.maximumSize, onFailure: onFailure)
    }

    init(_ path: String, maximumSize: Int, onFailure: @escaping @Sendable (String) -> Void = { _ in }) throws {
        self.path = path
        self.maximumSize = maximumSize
        reportFailure = onFailure
        state = Locked(try Self.open(path))
    }

    deinit {
        if let descriptor = state.withLock({ $0.descriptor }) { close(descriptor) }
    }

    private static func open(_ path: String) throws -> State {
        let descriptor = Foundation.open(
            path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
        guard descriptor >= 0 else {
            throw SimulatorError("\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw SimulatorError("\(path) cannot be written: it is no file")
        }
        return State(descriptor: descriptor, size: Int(status.st_size))
    }

    /// Writes a line.
    ///
    /// - Parameter line: The line, without its end.
    func write(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        let failure = state.withLock { state -> String? in
            guard state.descriptor != nil else { return nil }
            do {
                if state.size > 0, state.size + bytes.count > maximumSize { try beginAnew(&state) }
                try append(bytes, to: &state)
                return nil
            } catch {
                if let descriptor = state.descriptor { close(descriptor) }
                state.descriptor = nil
                return (error as? SimulatorError)?.message
            }
        }
        if let failure { reportFailure("\(failure); it gets no further lines") }
    }

    private func beginAnew(_ state: inout State) throws {
        // Somebody may have moved the file.
        guard rename(path, path + ".1") == 0 || errno == ENOENT else {
            throw SimulatorError("\(path) cannot be renamed: \(String(cString: strerror(errno)))")
        }
        if let descriptor = state.descriptor { close(descriptor) }
        state.descriptor = nil
        state = try Self.open(path)
    }

    private func append(_ bytes: [UInt8], to state: inout State) throws {
        guard let descriptor = state.descriptor else { return }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw SimulatorError("\(path) cannot be written: \(String(cString: strerror(errno)))")
            }
            state.size += count
            rest = rest.dropFirst(count)
        }
    }
}
