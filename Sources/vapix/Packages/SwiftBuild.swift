import AcapPackage
import Glibc

/// A build of an app by SwiftPM, for a camera: optimized, small, and with Swift's libraries inside.
struct SwiftBuild {
    /// The app's folder.
    let folder: String
    /// The program and the arguments of `swift build`, or of a command that takes the same ones.
    let command: [String]
    /// The program to build.
    let product: String

    // Symbols are half of a program, and nothing on the device reads them. Exported symbols, which Swift's static libraries
    // request, keep unused functions alive.
    private static let arguments = [
        "-c", "release", "--static-swift-stdlib", "-Xlinker", "--strip-all", "-Xlinker", "--gc-sections", "-Xlinker",
        "--no-export-dynamic",
    ]

    /// `swift build` ends its compilers at SIGINT only.
    private static let signals = [SIGINT, SIGTERM]

    /// The shell changes the folder, which Swift has no function for when a program is started.
    private var words: [String] {
        ["/bin/sh", "-c", #"cd -- "$0" && exec "$@""#, folder] + command + Self.arguments + ["--product", product]
    }

    /// Builds the app; the build's output goes to standard error.
    ///
    /// - Returns: The program's path.
    /// - Throws: `ToolError` if it cannot be built; `CancellationError`, after the build was ended.
    func run() async throws -> String {
        try await finish(try ChildProgram(words, output: STDERR_FILENO, signals: Self.signals))
        // A file takes as much as the command may print; a pipe must be read while it runs.
        var name = Array("/tmp/vapix-build-XXXXXX".utf8CString)
        let answer = mkstemp(&name)
        guard answer >= 0 else {
            throw ToolError(.failure, "/tmp cannot be written: \(String(cString: strerror(errno)))")
        }
        defer { close(answer) }
        unlink(name)
        _ = fcntl(answer, F_SETFD, FD_CLOEXEC)
        try await finish(try ChildProgram(words + ["--show-bin-path"], output: answer, signals: Self.signals))
        // The path is the last line. Warnings of any length may stand before it.
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = pread(answer, &buffer, buffer.count, max(lseek(answer, 0, SEEK_END) - off_t(buffer.count), 0))
        let lines = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self).split(separator: "\n")
        let path = "\(lines.last ?? "")/\(product)"
        guard SourceFiles.exists(path) else {
            throw ToolError(.failure, "there is no program \(path). \(commandName) must build it")
        }
        return path
    }

    private var commandName: String { command.prefix(2).joined(separator: " ") }

    private func finish(_ program: ChildProgram) async throws {
        let code = try await program.wait()
        // The shell has not found it.
        guard code != 127 else {
            throw ToolError(
                .usage, "\(command.first ?? "") was not found. Install Swift, or name a command: --build-command")
        }
        guard code == 0 else {
            throw ToolError(.failure, "\(commandName) ended with code \(code). Correct the errors that it has printed")
        }
    }
}
