internal import VapixClient

extension FirmwareManagement {
    /// The time at which a device restores, by itself, the AXIS OS that it had before an upgrade.
    public enum AutoRollback: Sendable, Hashable, LosslessStringConvertible {
        /// Never.
        case never
        /// The device's own default.
        case `default`
        /// This time after its restart, unless somebody commits the upgrade before. It is sent in whole minutes,
        /// rounded up.
        case after(Duration)

        /// Reads a text; `nil` for anything but "never", "default" and a number of minutes.
        ///
        /// - Parameter description: The text.
        public init?(_ description: String) {
            switch description {
            case "never": self = .never
            case "default": self = .default
            default:
                guard let time = Duration(wire: description, in: .minutes) else { return nil }
                self = .after(time)
            }
        }

        /// The device's word, or the number of minutes.
        public var description: String {
            switch self {
            case .never: "never"
            case .default: "default"
            case .after(let time): String(TimeUnit.minutes.count(time))
            }
        }
    }
}

extension FirmwareManagement.AutoRollback: WireText {}
