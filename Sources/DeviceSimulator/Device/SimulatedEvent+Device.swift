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

    static func supervisedPort(_ number: Int, _ state: String) -> SimulatedEvent {
        SimulatedEvent(EventDeclaration.supervisedPort, source: ["port": String(number)], data: ["state": state])
    }

    static let shockDetected = SimulatedEvent(EventDeclaration.shockDetected, source: ["channel": "1"])

    static func pirSensor(_ number: Int, isActive: Bool) -> SimulatedEvent {
        SimulatedEvent(
            EventDeclaration.pirSensor, source: ["sensor": String(number)], data: ["state": isActive ? "1" : "0"])
    }

    static let ptzReady = SimulatedEvent(EventDeclaration.ptzReady, source: ["channel": "1"], data: ["ready": "1"])

    static func ptzMoving(_ isMoving: Bool) -> SimulatedEvent {
        SimulatedEvent(
            EventDeclaration.ptzMove, source: ["PTZConfigurationToken": "1"], data: ["is_moving": isMoving ? "1" : "0"])
    }

    /// Makes the event of a preset position; `nil` is any of them.
    static func ptzPreset(_ number: Int?, isReached: Bool) -> SimulatedEvent {
        SimulatedEvent(
            EventDeclaration.ptzPresets, source: ["PresetToken": String(number ?? -1)],
            data: ["on_preset": isReached ? "1" : "0"])
    }
}
