/// The common arguments of JPEG, Motion JPEG and bitmap requests.
///
/// Without an argument the parameters of the view area apply: `Image.I0.Appearance` and so on.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/#image-request-arguments>. The
/// documentation does not say how a camera refuses an argument; status 400 is a guess. The palettes of thermal cameras
/// have no effect.
struct PictureRequest: Sendable {
    /// The width in pixels, after the rotation.
    let width: Int
    /// The height in pixels, after the rotation.
    let height: Int
    /// The view area, from 1; `nil` for all of them (`quad`).
    let camera: Int?
    /// From 0, which is the best picture, to 100, which is the smallest.
    let compression: Int
    let rotation: Scene.Rotation
    let isMirrored: Bool
    let isColored: Bool
    /// The text that the arguments or the parameters `Image.I0.Text` want, with modifiers for the time; empty for none.
    let text: String
    /// Whether that text is at the bottom.
    let hasTextAtBottom: Bool

    /// Names of resolutions.
    private static let names = [
        "QCIF": (176, 144), "CIF": (352, 288), "2CIF": (704, 288), "4CIF": (704, 576), "D1": (720, 576),
        "VGA": (640, 480),
    ]

    /// The maximum number of pixels: 64 million, which a bitmap has in 200 MB.
    private static let maximumPixelCount = 64 << 20

    /// Parses the arguments.
    ///
    /// - Throws: `CallFailure` if the camera does not support a value.
    init(_ arguments: Arguments, _ state: DeviceState) throws {
        let parameters = state.parameterValues
        func list(_ name: String) -> [String] { parameters[name]?.split(separator: ",").map(String.init) ?? [] }
        camera = try Self.camera(arguments, count: list("Properties.Image.NbrOfViews").first.flatMap { Int($0) } ?? 1)
        let group = "Image.I\((camera ?? 1) - 1)."
        func parameter(_ name: String) -> String? { parameters[group + name] }

        let rotations = list("Properties.Image.Rotation")
        let wanted = arguments["rotation"]?.string
        if let wanted, !rotations.contains(wanted) { throw CallFailure.invalid("rotation", wanted) }
        rotation =
            (wanted ?? parameter("Appearance.Rotation")).flatMap { Int($0) }.flatMap { Scene.Rotation(rawValue: $0) }
            ?? .upright
        var size = try Self.size(
            arguments, sizes: list("Properties.Image.Resolution"), standard: parameter("Appearance.Resolution"))
        if rotation.swapsSides { size = (size.height, size.width) }
        (width, height) = size

        let level = arguments["compression"]?.string
        if let level, Int(level).map((0...100).contains) != true { throw CallFailure.invalid("compression", level) }
        compression = min(max((level ?? parameter("Appearance.Compression")).flatMap { Int($0) } ?? 30, 0), 100)
        isMirrored = parameter("Appearance.MirrorEnabled") == "yes"
        isColored = parameter("Appearance.ColorEnabled") != "no"
        (text, hasTextAtBottom) = Self.text(
            Self.acceptsText(state.identity) ? arguments : Arguments([:]), parameter: parameter)
    }

    private static func camera(_ arguments: Arguments, count: Int) throws -> Int? {
        guard let camera = arguments["camera"]?.string else { return 1 }
        if camera == "quad" { return nil }
        guard let number = Int(camera), (1...max(count, 1)).contains(number) else {
            throw CallFailure.invalid("camera", camera)
        }
        return number
    }

    private static func size(
        _ arguments: Arguments, sizes: [String], standard: String?
    ) throws -> (width: Int, height: Int) {
        let wanted = arguments["resolution"]?.string
        let name = wanted ?? standard.flatMap { sizes.contains($0) ? $0 : nil } ?? sizes.first ?? "1920x1080"
        let numbers = name.split(separator: "x").compactMap { Int($0) }
        var size = sizes.contains(name) && numbers.count == 2 ? (numbers[0], numbers[1]) : names[name]
        // The pixels of television are not square: its pictures are four by three.
        if let (_, height) = names[name], arguments["squarepixel"]?.string == "1" { size = (height / 3 * 4, height) }
        // A JPEG has 16 bits for each side; the parameter with the list may hold anything.
        guard let size, [size.0, size.1].allSatisfy((1...16_384).contains), size.0 * size.1 <= maximumPixelCount else {
            throw CallFailure.invalid("resolution", name)
        }
        return size
    }

    /// Whether the arguments for texts have an effect: since AXIS OS 10.6 they have none.
    private static func acceptsText(_ identity: DeviceIdentity) -> Bool {
        versionNumbers(identity.properties["Version"] ?? "").lexicographicallyPrecedes([10, 6])
    }

    private static func text(
        _ arguments: Arguments, parameter: (String) -> String?
    ) -> (text: String, isAtBottom: Bool) {
        func shows(_ argument: String, _ name: String) -> Bool {
            arguments[argument]?.string.map { $0 == "1" } ?? (parameter(name) == "yes")
        }
        let parts = [
            shows("date", "Text.DateEnabled") ? "%F" : nil, shows("clock", "Text.ClockEnabled") ? "%X" : nil,
            shows("text", "Text.TextEnabled") ? arguments["textstring"]?.string ?? parameter("Text.String") : nil,
        ]
        return (parts.compactMap { $0 }.joined(separator: " "), parameter("Text.Position") == "bottom")
    }
}
