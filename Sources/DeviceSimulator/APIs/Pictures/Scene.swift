import Foundation

/// The scene in front of the camera: a road under the sky, with three boxes that go to and fro.
///
/// Their places depend on the camera's time alone, so that a stopped clock stops them.
struct Scene {
    /// The camera's time, in seconds since 1970.
    let time: Double
    let rotation: Rotation
    let isMirrored: Bool

    /// By how much a picture is rotated clockwise, in degrees.
    enum Rotation: Int, Sendable {
        case upright = 0
        case right = 90
        case upsideDown = 180
        case left = 270

        /// Whether width and height are swapped.
        var swapsSides: Bool { self == .right || self == .left }
    }

    /// A box.
    ///
    /// Numbers are parts of the width or the height of the scene.
    private struct Box {
        let paint: Paint
        let size: (width: Double, height: Double)
        let top: Double
        /// The seconds of a way to and fro.
        let period: Double
    }

    private static let boxes = [
        Box(paint: .blue, size: (0.22, 0.16), top: 0.56, period: 14),
        Box(paint: .red, size: (0.14, 0.10), top: 0.68, period: 8),
        Box(paint: .yellow, size: (0.04, 0.14), top: 0.80, period: 20),
    ]

    func draw(on canvas: inout Canvas) {
        func paint(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ paint: Paint, moves: Bool = false) {
            canvas.fill(area(x, y, width, height, in: canvas, moves: moves), paint)
        }
        paint(0, 0, 1, 0.5, .sky)
        paint(0.08, 0.14, 0.06, 0.1, .sun)
        paint(0, 0.5, 1, 0.5, .ground)
        paint(0, 0.58, 1, 0.28, .road)
        for box in Self.boxes {
            let part = time.truncatingRemainder(dividingBy: box.period) / box.period
            let way = 1 - abs(2 * part - 1)
            paint(way * (1 - box.size.width), box.top, box.size.width, box.size.height, box.paint, moves: true)
        }
    }

    /// The area of a part of the scene in the picture.
    ///
    /// Edges that do not move are those of squares of the canvas, which costs least.
    private func area(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, in canvas: Canvas, moves: Bool
    ) -> Area {
        let x = isMirrored ? 1 - x - width : x
        let (left, top, across, down) =
            switch rotation {
            case .upright: (x, y, width, height)
            case .right: (1 - y - height, x, height, width)
            case .upsideDown: (1 - x - width, 1 - y - height, width, height)
            case .left: (y, 1 - x - width, height, width)
            }
        func range(_ start: Double, _ length: Double, _ whole: Int, moves: Bool) -> Range<Int> {
            let edges = [start, start + length].map { edge in
                let step = moves || edge >= 1 ? 1 : Canvas.side
                return Int((edge * Double(whole) / Double(step)).rounded()) * step
            }
            return edges[0]..<max(edges[1], edges[0])
        }
        return Area(
            columns: range(left, across, canvas.width, moves: moves && !rotation.swapsSides),
            rows: range(top, down, canvas.height, moves: moves && rotation.swapsSides))
    }
}
