import ArgumentParser
import VapixClient

/// The options about pictures.
struct PictureOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The size (default: the device's choice); vapix params Properties.Image.Resolution lists the sizes.",
            valueName: "WxH"))
    var resolution: String?
    @Option(help: ArgumentHelp("The video source or view area: a number from 1, or quad.", valueName: "n"))
    var camera: String?
    @Option(
        help: ArgumentHelp(
            "The compression, from 0 to 100. A higher value makes smaller files of lower quality.", valueName: "n"))
    var compression: Int?
    @Option(
        help: ArgumentHelp("The clockwise rotation: 0, 90, 180 or 270.", valueName: "degrees"),
        completion: .list(rotations.map(String.init)))
    var rotation: Int?

    private static let rotations = [0, 90, 180, 270]

    func validate() throws {
        if resolution != nil, size == nil { throw ValidationError("--resolution is not a size. Write it like 640x480") }
        guard camera != "" else { throw ValidationError("--camera is empty") }
        guard (0...100).contains(compression ?? 0) else { throw ValidationError("--compression must be from 0 to 100") }
        guard Self.rotations.contains(rotation ?? 0) else {
            throw ValidationError("--rotation must be 0, 90, 180 or 270")
        }
    }

    /// The size; `nil` if it is not given, or is not a size.
    var size: Resolution? {
        guard let size = resolution.flatMap({ Resolution($0) }) else { return nil }
        return [size.width, size.height].allSatisfy((1...99_999).contains) ? size : nil
    }

    /// Whether bytes start as a JPEG picture does.
    static func isJPEG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }
}
