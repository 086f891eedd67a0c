import DeviceSimulator
import Foundation

/// Reads the first line of a file that holds a secret.
///
/// - Throws: `SimulatorError` if there is none.
func firstLine(ofFile path: String) throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw SimulatorError("cannot read the password from \(path)")
    }
    let line = text.prefix { !$0.isNewline }
    guard !line.isEmpty else { throw SimulatorError("the first line of \(path) is empty") }
    return String(line)
}
