/// A port of a simulated camera that can notice when its cable is cut or shorted.
///
/// See <https://developer.axis.com/vapix/network-video/supervised-io/>.
public struct SimulatedSupervisedPort: Sendable, Hashable {
    /// The range of levels that mean a state.
    struct Range: Sendable, Hashable {
        let state: String
        let levels: ClosedRange<Int>
    }

    /// The number, from 0.
    public let number: Int
    /// Whether the port is supervised.
    public internal(set) var isSupervised = false
    /// The measured level, from 0 to 4095.
    public internal(set) var level: Int
    var ranges: [Range] = []

    /// The lowest and the highest level, as in the page's examples.
    static let levels = 0...4095
    /// The level of an open circuit in the page's example.
    static let openLevel = 2300

    init(number: Int) {
        self.number = number
        level = Self.openLevel
    }

    /// The state in whose range the level lies, in the word that a client gave it: `open`, `close`, `closed`, `cut`,
    /// `short` or `shorted`; `nil` if there is none, or the port is not supervised.
    public var state: String? {
        isSupervised ? ranges.first { $0.levels.contains(level) }?.state : nil
    }

    /// The state in the words of the event; `nil` if the port is not supervised.
    var eventState: String? {
        guard isSupervised else { return nil }
        return switch state {
        case "close": "closed"
        case "short": "shorted"
        case let state: state ?? "undefined"
        }
    }
}
