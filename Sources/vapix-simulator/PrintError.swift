import Foundation

/// Prints a message for the user on standard error.
func printError(_ message: String) {
    FileHandle.standardError.write(Data("vapix-simulator: \(message)\n".utf8))
}
