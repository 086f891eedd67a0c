import DeviceSimulator
import Foundation

/// Prints a line for each request and D-Bus call on standard error.
///
/// - Parameters:
///   - device: The camera.
///   - name: The words in front of each line.
/// - Returns: The observation, which ends with its last reference.
func printActivity(of device: SimulatedDevice, name: String) -> ActivityObservation {
    device.observeActivity { activity in
        let line: String? =
            switch activity {
            case .request(let request): request.description
            case .busCall(let call): call.description
            case .event: nil
            }
        if let line { FileHandle.standardError.write(Data((name + line + "\n").utf8)) }
    }
}
