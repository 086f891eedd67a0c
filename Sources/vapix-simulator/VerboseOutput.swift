import DeviceSimulator
import Foundation

/// Prints a line for each request and D-Bus call on standard error.
func printActivity(of device: SimulatedDevice) -> ActivityObservation {
    device.observeActivity { activity in
        let line: String? =
            switch activity {
            case .request(let request): request.description
            case .busCall(let call): call.description
            case .event: nil
            }
        if let line { FileHandle.standardError.write(Data((line + "\n").utf8)) }
    }
}
