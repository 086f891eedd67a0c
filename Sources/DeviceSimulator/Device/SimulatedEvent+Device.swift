extension SimulatedEvent {
    static func virtualInput(_ number: Int, isActive: Bool) -> SimulatedEvent {
        SimulatedEvent(
            EventDeclaration.virtualInput, source: ["port": String(number)], data: ["active": isActive ? "1" : "0"])
    }

    static func port(_ port: Port, _ index: Int) -> SimulatedEvent {
        SimulatedEvent(
            port.isOutput ? EventDeclaration.outputPort : EventDeclaration.inputPort, source: ["port": String(index)],
            data: ["state": port.isActive ? "1" : "0"])
    }

    static func systemReady(_ isReady: Bool) -> SimulatedEvent {
        SimulatedEvent(EventDeclaration.systemReady, data: ["ready": isReady ? "1" : "0"])
    }

    static func liveStreamAccessed(_ isAccessed: Bool) -> SimulatedEvent {
        SimulatedEvent(EventDeclaration.liveStreamAccessed, data: ["accessed": isAccessed ? "1" : "0"])
    }

    static func clipPlaying(_ isPlaying: Bool) -> SimulatedEvent {
        SimulatedEvent(EventDeclaration.clipPlaying, data: ["playing": isPlaying ? "1" : "0"])
    }
}
