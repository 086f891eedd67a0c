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
        if let line = activity.line { FileHandle.standardError.write(Data((name + line + "\n").utf8)) }
    }
}
