public import VapixClient

extension PTZ {
    /// The lens that gives the picture, on a device with two lenses.
    public struct ViewMode: OpenEnumeration, LosslessStringConvertible {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Reads the device's answer; `nil` for an empty text.
        ///
        /// - Parameter description: The word, alone or behind "mode=": the documentation shows no answer.
        public init?(_ description: String) {
            let word = description.hasPrefix("mode=") ? String(description.dropFirst(5)) : description
            if word.isEmpty { return nil }
            self.init(rawValue: word)
        }

        /// The overview.
        public static var overview: ViewMode { Self(rawValue: "overview") }
        /// The normal view.
        public static var normal: ViewMode { Self(rawValue: "normal") }
    }
}
