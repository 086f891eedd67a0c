/// Makes the pictures of the camera: a scene that moves with the camera's clock, the time, the number of the picture,
/// and the texts of overlays.
///
/// The same arguments, the same time and the same number make the same bytes. A comment segment also holds the number,
/// so that a test can check that no picture is lost or repeated.
struct PictureSource: Sendable {
    let state: DeviceState
    /// The texts over the pictures; `nil` for none.
    var overlays: TextOverlays?

    /// Makes a JPEG.
    ///
    /// - Parameters:
    ///   - request: The size and so on.
    ///   - number: The number of the picture.
    /// - Returns: The JPEG, of the minimum size that the settings have.
    func jpeg(_ request: PictureRequest, number: Int) -> [UInt8] {
        var encoder = JPEGEncoder(
            draw(request, number: number), compression: request.compression, isColored: request.isColored)
        return encoder.encode(
            comment: "number=\(number)", minimumSize: state.pictures.withLock { $0.minimumSize })
    }

    /// Makes a bitmap (BMP) with 24 bits for each pixel.
    func bitmap(_ request: PictureRequest, number: Int) -> [UInt8] {
        let canvas = draw(request, number: number)
        // Swift 6.0 cannot check these and the lines below as one expression each.
        let colors: [[UInt8]] = Paint.allCases.map { paint in
            let rgb = paint.rgb
            let gray: Int = 299 * rgb.red + 587 * rgb.green + 114 * rgb.blue
            if !request.isColored { return [UInt8](repeating: UInt8(gray / 1000), count: 3) }
            return [UInt8(rgb.blue), UInt8(rgb.green), UInt8(rgb.red)]
        }
        let flatRows = colors.map { color in [[UInt8]](repeating: color, count: Canvas.side).flatMap { $0 } }
        let rowSize = (canvas.width * 3 + 3) / 4 * 4
        func bytes(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        let headSize = 54
        var file: [UInt8] = Array("BM".utf8)
        for number in [headSize + rowSize * canvas.height, 0, headSize, 40, canvas.width, canvas.height] {
            file += bytes(number)
        }
        file += [1, 0, 24, 0]
        for number in [0, rowSize * canvas.height, 2835, 2835, 0, 0] { file += bytes(number) }
        file.reserveCapacity(headSize + rowSize * canvas.height)
        // The last row is the first.
        for y in (0..<canvas.height).reversed() {
            var row: [UInt8] = []
            for column in 0..<canvas.columnCount {
                switch canvas[column, y / Canvas.side] {
                case .flat(let color): row += flatRows[Int(color)]
                case .detailed(let pixels):
                    let start = pixels.startIndex + y % Canvas.side * Canvas.side
                    for color in pixels[start..<start + Canvas.side] { row += colors[Int(color)] }
                }
            }
            file += row.prefix(canvas.width * 3) + repeatElement(0, count: rowSize - canvas.width * 3)
        }
        return file
    }

    private func draw(_ request: PictureRequest, number: Int) -> Canvas {
        var canvas = Canvas(width: request.width, height: request.height, .black)
        let time = state.clock.localTime()
        let scene = Scene(
            time: state.clock.now.timeIntervalSince1970, rotation: request.rotation, isMirrored: request.isMirrored)
        scene.draw(on: &canvas)
        let scale = min(max(canvas.width / 320, 1), 4)
        func draw(_ text: String, _ x: Double, _ y: Double) {
            guard !text.isEmpty else { return }
            Caption(text: text, place: (x, y), color: .white, background: .black, scale: scale).draw(on: &canvas)
        }
        let view = request.camera.map { $0 == 1 ? "" : "VIEW \($0) " } ?? "QUAD "
        draw("\(time.iso8601.prefix(10)) \(time.timeOfDay)", -1, -1)
        draw("\(view)#\(number)", 1, -1)
        let text = OverlayModifiers(time: time, camera: request.camera ?? 1, texts: overlays?.texts)
            .expand(request.text)
        // Below the time, which is always there.
        let below = -1 + Double(22 * scale) / Double(max(canvas.height, 1))
        draw(text, -1, request.hasTextAtBottom ? 1 : below)
        for caption in overlays?.captions(camera: request.camera ?? 1, time: time, width: canvas.width) ?? [] {
            caption.draw(on: &canvas)
        }
        return canvas
    }
}
