import ArgumentParser
import Glibc
import VapixClient

/// `vapix watch`.
struct Watch: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take many pictures of a video, as numbered JPEG files.",
        discussion: """
            The files are called frame-0001.jpg and so on, with as many digits as the last needs. The folder is made if it \
            is not there. No file is replaced: if one of the names is taken, nothing is sent. If the video ends early, what \
            has been written stays.

              vapix watch --frames 10 --fps 2 -o pictures

            Prints each file with its size once it is there. With --json: {"file": …, "size": …} for each, in a line.
            """)

    @Option(help: ArgumentHelp("How many pictures.", valueName: "n"))
    var frames: Int
    @Option(name: .shortAndLong, help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
    var output: String
    @Option(help: ArgumentHelp("Pictures per second; as many as there are unless told.", valueName: "n"))
    var fps: Int?
    @OptionGroup(title: "Picture") var picture: PictureOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @Flag(help: "Print each file as a JSON document in a line.")
    var json = false

    /// More than anybody wants in one folder.
    private static let mostFrames: Int = 1_000_000

    mutating func validate() throws {
        try connection.requireLogin()
        guard (1...Self.mostFrames).contains(frames) else {
            throw ValidationError("--frames is from 1 to \(Self.mostFrames)")
        }
        guard (1...1000).contains(fps ?? 1) else { throw ValidationError("--fps is from 1 to 1000") }
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
                        throw ToolError(.badReply, "what the device sent as a picture is no JPEG")
                    }
                    written += 1
                    let report = try folder.write(frame.body, number: written)
                    try StandardStreams.write(json ? jsonDocument(report) : Array(report.text(.ofStandardOutput).utf8))
                    if written == frames { return }
                }
            } catch  where written > 0 && !Interruption.isRequested {
                guard let failure = ToolError(error), let message = failure.message else { throw error }
                throw ToolError(failure.exit, "\(message) \(written) of \(frames) pictures are written.")
            }
            throw ToolError(.noConnection, "the video ended after \(written) of \(frames) pictures")
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

    /// Makes the folder if it is not there, and looks whether there is room for the pictures.
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
                throw ToolError(.usage, "\(file) is there already; nothing was sent")
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
    /// - Throws: `ToolError` if it cannot be written; nothing is left of it then.
    func write(_ picture: [UInt8], number: Int) throws(ToolError) -> FileReport {
        let file = file(number)
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0o666)
        guard descriptor >= 0 else {
            throw ToolError(.failure, "\(file) cannot be written: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        do {
            try StandardStreams.write(picture, to: descriptor, as: file)
        } catch {
            unlink(file)
            throw error
        }
        return FileReport(path: file, size: Int64(picture.count))
    }

    private static func unusable(_ path: String, _ error: CInt) -> ToolError {
        ToolError(.usage, "\(path) cannot be written to: \(String(cString: strerror(error))); nothing was sent")
    }
}
