/// The common arguments of JPEG and Motion JPEG requests.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/#image-request-arguments>. The
/// documentation does not say how a camera refuses an argument; status 400 is a guess.
struct PictureRequest: Sendable {
    let width: Int
    let height: Int

    /// Names of resolutions.
    private static let names = [
        "QCIF": (176, 144), "CIF": (352, 288), "4CIF": (704, 576), "D1": (720, 576), "VGA": (640, 480),
    ]

    /// Parses the arguments.
    ///
    /// - Throws: `CallFailure` if the camera does not support a value.
    init(_ arguments: Arguments, _ state: DeviceState) throws {
        let parameters = state.parameters
        func list(_ name: String) -> [String] {
            parameters.first { $0.name == name }?.value.split(separator: ",").map(String.init) ?? []
        }
        let sizes = list("Properties.Image.Resolution")
        let name = arguments["resolution"]?.string ?? "1920x1080"
        let numbers = name.split(separator: "x").compactMap { Int($0) }
        let size = sizes.contains(name) && numbers.count == 2 ? (numbers[0], numbers[1]) : Self.names[name]
        // A JPEG has 16 bits for each size; the parameter with the list may hold anything.
        guard let size, [size.0, size.1].allSatisfy((1...16_384).contains) else {
            throw CallFailure.invalid("resolution", name)
        }
        let rotation = arguments["rotation"]?.string ?? "0"
        guard list("Properties.Image.Rotation").contains(rotation) else {
            throw CallFailure.invalid("rotation", rotation)
        }
        if let camera = arguments["camera"]?.string, camera != "quad" {
            let count = list("Properties.Image.NbrOfViews").first.flatMap { Int($0) } ?? 1
            guard let number = Int(camera), (1...max(count, 1)).contains(number) else {
                throw CallFailure.invalid("camera", camera)
            }
        }
        if let compression = arguments["compression"]?.string {
            guard let level = Int(compression), (0...100).contains(level) else {
                throw CallFailure.invalid("compression", compression)
            }
        }
        (width, height) = rotation == "90" || rotation == "270" ? (size.1, size.0) : size
    }
}
