import ArgumentParser
import VapixClient

/// The options about pictures, the same for one and for many.
struct PictureOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The size, the device's own choice unless told; vapix params Properties.Image.Resolution lists them.",
            valueName: "WxH"))
    var resolution: String?
    @Option(help: ArgumentHelp("The video source or view area, from 1, or quad.", valueName: "n"))
    var camera: String?
    @Option(help: ArgumentHelp("From 0 to 100, where more means smaller and worse.", valueName: "n"))
    var compression: Int?
    @Option(help: ArgumentHelp("How far to turn it clockwise: 0, 90, 180 or 270.", valueName: "degrees"))
    var rotation: Int?

    func validate() throws {
        if resolution != nil, size == nil { throw ValidationError("--resolution looks like 640x480") }
        guard camera != "" else { throw ValidationError("--camera is empty") }
        guard (0...100).contains(compression ?? 0) else { throw ValidationError("--compression is from 0 to 100") }
        guard [0, 90, 180, 270].contains(rotation ?? 0) else {
            throw ValidationError("--rotation is 0, 90, 180 or 270")
        }
    }

    /// The size; `nil` if it is not given, or is none.
    var size: Resolution? {
        guard let size = resolution.flatMap({ Resolution($0) }) else { return nil }
        return [size.width, size.height].allSatisfy((1...99_999).contains) ? size : nil
    }

    /// Whether bytes start as a JPEG picture does.
    static func isJPEG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }
}

/// A file that a command has written.
struct FileReport: Report {
    let path: String
    let size: Int64

    func text(_ style: TextStyle) -> String {
        style == .pipe ? "\(printable(path))\t\(size)\n" : "\(printable(path)), \(size) bytes\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("file", path)
        json.write("size", size)
    }
}
