import ArgumentParser

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
    var compression: Int32?
    @Option(help: ArgumentHelp("The clockwise rotation: 0, 90, 180 or 270.", valueName: "degrees"))
    var rotation: Int32?

    func validate() throws {
        if let resolution {
            let sides = resolution.split(separator: "x", omittingEmptySubsequences: false)
            let isSize =
                sides.count == 2
                && sides.allSatisfy { side in
                    (1...5).contains(side.utf8.count) && side.utf8.allSatisfy { (0x30...0x39).contains($0) }
                }
            guard isSize else { throw ValidationError("--resolution is not a size. Write it like 640x480") }
        }
        guard camera != "" else { throw ValidationError("--camera is empty") }
        guard (0...100).contains(compression ?? 0) else { throw ValidationError("--compression must be from 0 to 100") }
        guard [0, 90, 180, 270].contains(rotation ?? 0) else {
            throw ValidationError("--rotation must be 0, 90, 180 or 270")
        }
    }

    /// Whether bytes start as a JPEG picture does.
    static func isJPEG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }
}
