/// The texts of the dynamic overlays, as captions of a picture.
///
/// Image overlays, outlines, rotation and scrolling are not drawn.
struct TextOverlays: Sendable {
    let overlays: DynamicOverlay
    let texts: DynamicText

    /// The width of the picture for which the size of a font is in pixels; a guess.
    private static let referenceWidth = 1920

    /// The captions of a view area, from back to front.
    ///
    /// - Parameters:
    ///   - camera: The view area, from 1.
    ///   - time: The local time, for modifiers.
    ///   - width: The width of the picture, in pixels.
    /// - Returns: The captions.
    func captions(camera: Int, time: CalendarTime, width: Int) -> [Caption] {
        let modifiers = OverlayModifiers(time: time, camera: camera, texts: texts)
        return overlays.visibleTexts(camera: camera).compactMap { overlay in
            guard let text = overlay["text"]?.string, let color = Self.paint(overlay["textColor"]) else { return nil }
            let size = min(max(overlay["fontSize"]?.double ?? 32, 0), 200)
            let scale = (size * Double(width) / Double(Self.referenceWidth * (BitmapFont.height + 1))).rounded()
            return Caption(
                text: modifiers.expand(text), place: Self.place(overlay["position"]), color: color,
                background: Self.paint(overlay["textBGColor"]), scale: max(Int(scale), 1))
        }
    }

    /// `nil` for a transparent color.
    private static func paint(_ color: JSONValue?) -> Paint? {
        switch color?.string {
        case "transparent": nil
        case "white": .white
        case "red": .red
        case "semiTransparent": .gray
        default: .black
        }
    }

    private static func place(_ position: JSONValue?) -> (x: Double, y: Double) {
        if let coordinates = position?.array, coordinates.count == 2 {
            return (coordinates[0].double ?? 0, coordinates[1].double ?? 0)
        }
        let name = position?.string?.lowercased() ?? ""
        return (
            name.hasSuffix("left") ? -1 : name.hasSuffix("right") ? 1 : 0,
            name.hasPrefix("top") ? -1 : name.hasPrefix("bottom") ? 1 : 0
        )
    }
}

/// Replaces the modifiers of overlays: `%F`, `%X`, `#D` and so on.
///
/// Only those of times, of the view area and of dynamic texts are replaced; others stay as they are.
struct OverlayModifiers {
    let time: CalendarTime
    /// The view area, from 1.
    let camera: Int
    /// The texts of `#D`; `nil` for none.
    let texts: DynamicText?

    /// The maximum length of an expanded text, in scalars; a guess.
    private static let maximumLength = 4096

    /// Replaces the modifiers of a text; a long result is cut.
    func expand(_ text: String) -> String {
        var result: [Unicode.Scalar] = []
        var rest = text.unicodeScalars[...]
        while result.count < Self.maximumLength, let mark = rest.first {
            rest = rest.dropFirst()
            guard let letter = rest.first, mark == "%" || mark == "#" else {
                result.append(mark)
                continue
            }
            if mark == "#", letter == "D" {
                let (index, count) = Self.index(rest.dropFirst())
                rest = rest.dropFirst(1 + count)
                if let own = texts?.text(camera: camera, index: index) { result += own.unicodeScalars }
            } else if let value = value(mark, letter) {
                rest = rest.dropFirst()
                result += value.unicodeScalars
            } else {
                result.append(mark)
            }
        }
        return String(String.UnicodeScalarView(result.prefix(Self.maximumLength)))
    }

    /// The index behind `#D`, 1 to 16, and how many digits it has; 0 without one.
    private static func index(_ text: Substring.UnicodeScalarView) -> (index: Int, count: Int) {
        for (count, range) in [(2, 10...16), (1, 1...9)] {
            if let index = Int(String(text.prefix(count))), range.contains(index) { return (index, count) }
        }
        return (0, 0)
    }

    private func value(_ mark: Unicode.Scalar, _ letter: Unicode.Scalar) -> String? {
        let (date, clock) = (time.iso8601.prefix(10), time.timeOfDay.prefix(8))
        let parts = date.split(separator: "-").map(String.init)
        guard mark == "%" else { return letter == "v" ? String(camera) : nil }
        switch letter {
        case "%": return "%"
        case "c": return "\(date) \(clock)"
        case "F": return String(date)
        case "D", "x": return "\(parts[1])/\(parts[2])/\(parts[0].suffix(2))"
        case "T", "X": return String(clock)
        case "R": return String(clock.prefix(5))
        case "Y": return parts[0]
        case "m": return parts[1]
        case "d": return parts[2]
        case "H": return String(clock.prefix(2))
        case "M": return String(clock.dropFirst(3).prefix(2))
        case "S": return String(clock.suffix(2))
        default: return nil
        }
    }
}
