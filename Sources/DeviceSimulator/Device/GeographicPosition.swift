/// The position of a simulated camera, as a client has set it.
///
/// See <https://developer.axis.com/vapix/network-video/geolocation-api/>.
public struct GeographicPosition: Sendable, Hashable {
    /// The latitude, such as `+59.5`, in the form that was set; `nil` before it was set.
    public var latitude: String?
    /// The longitude, such as `017.25`, in the form that was set; `nil` before it was set.
    public var longitude: String?
    /// The direction in degrees, from 0 (north) to 360; `nil` before it was set.
    public var heading: Int?
    /// A text, such as the floor.
    public var text = ""

    /// Makes the position of a camera for which none was set.
    public init() {}

    /// A coordinate that a text is to be.
    enum Coordinate: Double {
        case latitude = 90
        case longitude = 180

        /// Whether a text is a coordinate in degrees, in degrees and minutes, or in degrees, minutes and seconds.
        ///
        /// The number of digits says which. The page's samples have degrees with fewer digits than its text asks for.
        func isValid(_ text: String) -> Bool {
            let unsigned = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
            let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            let isDigits = parts.allSatisfy { part in
                !part.isEmpty && part.utf8.count <= 20 && part.utf8.allSatisfy { (48...57).contains($0) }
            }
            guard isDigits, let number = Double(unsigned) else { return false }
            let count = parts[0].utf8.count - (self == .latitude ? 0 : 1)
            switch count {
            case ...2: return number <= rawValue
            case 4:
                let degrees = (number / 100).rounded(.down)
                let minutes = number - degrees * 100
                return minutes < 60 && degrees + minutes / 60 <= rawValue
            case 6:
                let degrees = (number / 10_000).rounded(.down)
                let minutes = ((number - degrees * 10_000) / 100).rounded(.down)
                let seconds = number - degrees * 10_000 - minutes * 100
                return minutes < 60 && seconds < 60 && degrees + minutes / 60 + seconds / 3600 <= rawValue
            default: return false
            }
        }
    }
}
