internal import VapixClient

extension PTZ {
    /// A preset position.
    public struct Preset: Sendable, Hashable {
        /// The video channel, from 1; `nil` if the device did not say.
        public var camera: Int?
        /// The number, from 1.
        public var number: Int
        /// The name.
        public var name: String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - camera: The video channel, from 1; `nil` if it is not known.
        ///   - number: The number, from 1.
        ///   - name: The name.
        public init(camera: Int? = nil, number: Int, name: String) {
            self.camera = camera
            self.number = number
            self.name = name
        }
    }

    /// Preset positions, in the order of the device.
    public struct PresetList: Sendable, Hashable, LosslessStringConvertible {
        /// The preset positions.
        public var presets: [Preset]

        /// Makes a list.
        ///
        /// - Parameter presets: The preset positions.
        public init(presets: [Preset]) {
            self.presets = presets
        }

        /// Reads the device's lines; `nil` for a text with lines of which none is a preset position or a heading.
        ///
        /// - Parameter description: Lines such as "presetposno1=Home", below headings such as "Preset Positions for camera 1".
        public init?(_ description: String) {
            presets = []
            var camera: Int?
            var isUnknown = false
            var hasHeading = false
            for line in description.split(whereSeparator: \.isNewline) {
                if let number = Self.number(in: line, after: Self.heading) {
                    camera = number
                    hasHeading = true
                } else if let end = line.firstIndex(of: "="),
                    let number = Self.number(in: line[..<end], after: Self.prefix)
                {
                    presets.append(Preset(camera: camera, number: number, name: String(line[end...].dropFirst())))
                } else {
                    isUnknown = true
                }
            }
            if isUnknown, !hasHeading, presets.isEmpty { return nil }
        }

        /// The lines as the device has them.
        public var description: String {
            var lines: [String] = []
            var camera: Int?
            for preset in presets {
                if let number = preset.camera, number != camera { lines.append("\(Self.heading)\(number)") }
                camera = preset.camera
                lines.append("\(Self.prefix)\(preset.number)=\(preset.name)")
            }
            return lines.joined(separator: "\n")
        }

        private static var heading: String { "Preset Positions for camera " }
        private static var prefix: String { "presetposno" }

        private static func number(in line: Substring, after prefix: String) -> Int? {
            line.hasPrefix(prefix) ? Int(wire: String(line.dropFirst(prefix.count))) : nil
        }
    }
}
