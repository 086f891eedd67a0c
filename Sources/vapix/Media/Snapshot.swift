import ArgumentParser
import Glibc
import VapixClient

/// `vapix snapshot`.
struct Snapshot: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take a picture, as a JPEG file.",
        discussion: """
            Without --output the picture goes to standard output, but never to a terminal. The file appears when it is \
            complete. Until then, and if the call fails, an old file stays.

              vapix snapshot -o picture.jpg --resolution 1280x720

            Prints the file and its size. With --json: {"file": …, "size": …}.
            """)

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the picture to a file; - is standard output.", valueName: "file"),
        completion: .file(extensions: ["jpg", "jpeg"]))
    var output: String?
    @OptionGroup(title: "Picture") var picture: PictureOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var format: OutputOptions

    /// The file, unless the picture goes to standard output.
    private var file: String? { output == InputFile.standardInput ? nil : output }

    mutating func validate() throws {
        try connection.requireLogin()
        guard output != "" else { throw ValidationError("the file's name is empty") }
        guard file != nil || !format.json else { throw ValidationError("--json needs --output with a file") }
    }

    func run() async throws {
        guard file != nil || isatty(STDOUT_FILENO) == 0 else {
            throw ToolError(.usage, "a picture cannot be shown on a terminal. Add --output FILE; nothing was sent")
        }
        let connection = try self.connection.connect()
        try await Interruption.orderly {
            guard let path = file else { return try StandardStreams.write(try await take(connection)) }
            let file = try OutputFile(path)
            try file.write(try await take(connection))
            try file.complete()
            try format.print(FileReport(path: path, size: file.size))
        }
    }

    private func take(_ connection: Connection) async throws -> [UInt8] {
        try await connection.send(
            JPEG.image(
                resolution: picture.size, camera: picture.camera, compression: picture.compression,
                rotation: picture.rotation))
    }
}
