import Foundation

/// An event that may end the simulator.
enum ProcessEvent: Sendable {
    /// A signal. The terminal sends its signals to the command as well.
    case signal(CInt, fromTerminal: Bool)
    /// The process that started the simulator has ended.
    case parentEnded
    /// The command has ended, and its status can be read.
    case commandEnded
    /// The command has not ended in time after a termination signal.
    case timeout
}
