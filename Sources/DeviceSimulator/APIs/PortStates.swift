/// `io/port.cgi`: the ports, counted from 1.
///
/// The simulator skips the waits between the states of an action. It guesses the error for a port that does not exist.
struct PortStates: StatefulAPI {
    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getStates": lines(arguments.string("check")) { $0.isClosed ? "1" : "0" }
        case "getActivity": lines(arguments.string("checkactive")) { $0.isActive ? "active" : "inactive" }
        case "getDirections": lines(arguments.string("checkdirection")) { $0.isOutput ? "output" : "input" }
        case "act": act(arguments.string("action"))
        default: nil
        }
    }

    private func lines(_ list: String, _ value: (Port) -> String) -> Answer {
        let ports = state.ports
        var text = ""
        for part in list.split(separator: ",") {
            guard let number = Int(part), ports.indices.contains(number - 1) else { return Self.noSuchPort }
            text += "port\(number)=\(value(ports[number - 1]))\n"
        }
        return .reply(.text(text))
    }

    /// Applies the last state of an action such as `2:/300\`.
    private func act(_ action: String) -> Answer {
        let parts = action.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[0]), state.ports.indices.contains(number - 1),
            state.ports[number - 1].isOutput
        else { return Self.noSuchPort }
        if let last = parts[1].last(where: { $0 == "/" || $0 == "\\" }) {
            state.changePort(number - 1) { $0.isActive = last == "/" }
        }
        return .reply(.text(""))
    }

    private static let noSuchPort = Answer.reply(.text("Error: there is no such port\n"))
}
