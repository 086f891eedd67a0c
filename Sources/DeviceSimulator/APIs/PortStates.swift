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
            guard let index = Self.index(part, ports) else { return Self.noSuchPort }
            text += "port\(index + 1)=\(value(ports[index]))\n"
        }
        return .reply(.text(text))
    }

    /// Applies the last state of an action such as `2:/300\`.
    private func act(_ action: String) -> Answer {
        let parts = action.split(separator: ":", maxSplits: 1)
        let ports = state.ports
        guard parts.count == 2, let index = Self.index(parts[0], ports), ports[index].isOutput else {
            return Self.noSuchPort
        }
        if let last = parts[1].last(where: { $0 == "/" || $0 == "\\" }) {
            state.changePort(index) { $0.isActive = last == "/" }
        }
        return .reply(.text(""))
    }

    /// The index of the port with a number from 1; `nil` if there is none.
    private static func index(_ number: Substring, _ ports: [Port]) -> Int? {
        guard let number = Int(number), number >= 1, number <= ports.count else { return nil }
        return number - 1
    }

    private static let noSuchPort = Answer.reply(.text("Error: there is no such port\n"))
}
