import ArgumentParser
import Glibc
import VapixClient
internal import VapixSupport

/// `vapix watch`.
struct Watch: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Save frames of a video as numbered JPEG files.",
        discussion: """
            The files have the names frame-0001.jpg and so on, with as many digits as the last one needs. The folder is \
            created if it is missing. No file is replaced: if one of the names is taken, nothing is sent. If the video \
            ends early, the files that are complete stay.

              vapix watch --frames 10 --fps 2 -o pictures

            Prints each file with its size when it is complete. With --json: {"file": …, "size": …} for each, on a line.
            """)

    @Option(help: ArgumentHelp("The number of pictures.", valueName: "n"))
    var frames: Int
    @Option(name: .shortAndLong, help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
    var output: String
    @Option(help: ArgumentHelp("Pictures per second (default: all that the device sends).", valueName: "n"))
    var fps: Int?
    @OptionGroup(title: "Picture") var picture: PictureOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @Flag(help: "Print one JSON document per file, each on a line.")
    var json = false

    /// The largest number of files for one folder.
    private static let mostFrames: Int = 1_000_000

    mutating func validate() throws {
        try connection.requireLogin()
        guard (1...Self.mostFrames).contains(frames) else {
            throw ValidationError("--frames must be from 1 to \(Self.mostFrames)")
        }
        guard (1...1000).contains(fps ?? 1) else { throw ValidationError("--fps must be from 1 to 1000") }
        guard !output.isEmpty else { throw ValidationError("the folder's name is empty") }
    }

    func run() async throws {
        let folder = try FrameFolder(output, count: frames)
        let vapix = try connection.connect().vapix
        try await Interruption.orderly {
            var written: Int = 0
            do {
                for try await frame in try await open(vapix) {
                    guard PictureOptions.isJPEG(frame.body) else {
                        throw ToolError(.badReply, "the device sent a frame that is not a JPEG picture")
                    }
                    written += 1
                    let report = try folder.write(frame.body, number: written)
                    try StandardStreams.write(json ? jsonDocument(report) : Array(report.text(.ofStandardOutput).utf8))
                    if written == frames { return }
                }
            } catch  where written > 0 && !Interruption.isRequested {
                guard let failure = ToolError(error), let message = failure.message else { throw error }
                throw ToolError(failure.exit, joined(message, "Saved \(written) of \(counted(frames, "picture"))"))
            }
            throw ToolError(.noConnection, "the video ended after \(written) of \(counted(frames, "picture"))")
        }
    }

    private func open(_ vapix: Vapix) async throws -> PartStream {
        try await vapix.mjpeg.frames(
            frameCount: frames, fps: fps, resolution: picture.size, camera: picture.camera,
            compression: picture.compression, rotation: picture.rotation)
    }
}

/// A folder for numbered pictures.
private struct FrameFolder {
    private let path: String
    private let digits: Int

    /// Creates the folder if it is missing, and checks that no name is taken.
    ///
    /// - Throws: `ToolError` if the folder cannot be used, or if one of the pictures is there already.
    init(_ path: String, count: Int) throws(ToolError) {
        self.path = path
        digits = max(String(count).count, 4)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Self.unusable(path, errno) }
        guard let folder = opendir(path) else { throw Self.unusable(path, errno) }
        closedir(folder)
        guard access(path, W_OK | X_OK) == 0 else { throw Self.unusable(path, errno) }
        for number in 1...count {
            let file = file(number)
            var status = stat()
            guard lstat(file, &status) != 0 else {
                throw ToolError(.usage, "\(file) already exists. Choose another folder; nothing was sent")
            }
        }
    }

    private func file(_ number: Int) -> String {
        let text = String(number)
        let name = "frame-\(String(repeating: "0", count: digits - text.count))\(text).jpg"
        return path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }

    /// Writes a picture.
    ///
    /// - Throws: `ToolError` if it cannot be written.
    func write(_ picture: [UInt8], number: Int) throws(ToolError) -> FileReport {
        let path = file(number)
        do throws(AtomicFileError) {
            let file = try AtomicFile(path, mayReplace: false)
            try file.write(picture)
            try file.complete()
        } catch {
            throw ToolError(.failure, "\(path) cannot be written: \(error)")
        }
        return FileReport(path: path, size: Int64(picture.count))
    }

    private static func unusable(_ path: String, _ error: CInt) -> ToolError {
        ToolError(.usage, "\(path) cannot be written to: \(String(cString: strerror(error))); nothing was sent")
    }
}
