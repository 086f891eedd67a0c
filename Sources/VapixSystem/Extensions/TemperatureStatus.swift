internal import VapixClient

extension TemperatureControl {
    /// The temperature of a sensor, or the state of a heater or a fan.
    public enum Status: Sendable, Hashable, LosslessStringConvertible {
        /// A sensor's temperature, in the unit that was asked for.
        case temperature(Double)
        /// The heater or fan runs, at this percentage; `nil` if the device gives none.
        case running(percent: Int?)
        /// The heater or fan does not run.
        case stopped
        /// Something is wrong, in the device's words: "Heater Failure" or "Fan Failure".
        case failure(String)
        /// Words that this version of the library does not know.
        case other(String)

        /// Reads the device's answer; `nil` for an empty text.
        ///
        /// - Parameter description: The answer: "46.71", "Running", "Running[50%]", "Stopped" or "Fan Failure" for example.
        public init?(_ description: String) {
            switch description {
            case "": return nil
            case "Running": self = .running(percent: nil)
            case "Stopped": self = .stopped
            default:
                if let temperature = Double(wire: description) {
                    self = .temperature(temperature)
                } else if description.hasPrefix("Running["), description.hasSuffix("%]"),
                    let percent = Int(wire: String(description.dropFirst(8).dropLast(2)))
                {
                    self = .running(percent: percent)
                } else if description.hasSuffix("Failure") {
                    self = .failure(description)
                } else {
                    self = .other(description)
                }
            }
        }

        /// The answer as the device has it.
        public var description: String {
            switch self {
            case .temperature(let temperature): temperature.wireText
            case .running(nil): "Running"
            case .running(let percent?): "Running[\(percent)%]"
            case .stopped: "Stopped"
            case .failure(let words), .other(let words): words
            }
        }
    }
}
