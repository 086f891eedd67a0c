/// What the camera says of a topic before anything happens: which items its events have.
///
/// See <https://developer.axis.com/vapix/network-video/event-and-action-services/#event-declarations>.
struct EventDeclaration: Sendable {
    struct Item: Sendable {
        let name: String
        let type: String
        let niceName: String?
        var values: [(value: String, niceName: String?)] = []
        /// Whether it is the state that a stateful event is about.
        var isState = false
    }

    /// The topic, and a name for people for each of the names in it that has one.
    let topic: String
    let niceNames: [String?]
    var source: [Item] = []
    var data: [Item] = []
    /// Whether it is of use to one application alone.
    var isApplicationData = false

    /// Whether the topic is a state, which is told anew to each client.
    var isStateful: Bool { data.contains(where: \.isState) }
}

extension EventDeclaration {
    static let virtualInput = "tns1:Device/tnsaxis:IO/VirtualInput"
    static let inputPort = "tns1:Device/tnsaxis:IO/Port"
    static let outputPort = "tns1:Device/tnsaxis:IO/OutputPort"
    static let systemReady = "tns1:Device/tnsaxis:Status/SystemReady"
    static let liveStreamAccessed = "tns1:VideoSource/tnsaxis:LiveStreamAccessed"
    static let clipPlaying = "tnsaxis:MediaClip/Playing"

    private static let ioNames: [String?] = ["Device", "Input ports"]

    private static func state(_ name: String, _ niceName: String) -> Item {
        Item(name: name, type: "xsd:boolean", niceName: niceName, isState: true)
    }

    private static func port(_ niceName: String, _ values: [(String, String?)]) -> Item {
        Item(name: "port", type: "xsd:int", niceName: niceName, values: values.map { ($0.0, $0.1) })
    }

    /// All topics of the camera: what the simulator emits, and the topics in the examples of the pages.
    ///
    /// What the pages leave open is this simulator's choice: the items of an output's events for one.
    static func all(_ state: DeviceState) -> [EventDeclaration] {
        let ports = state.ports.enumerated()
        let inputs = ports.filter { !$0.element.isOutput }.map { (String($0.offset), $0.element.name) }
        let outputs = ports.filter(\.element.isOutput).map { (String($0.offset), $0.element.name) }
        let virtual = (1...VirtualInput.count).map { (String($0), "Virtual input \($0)" as String?) }
        return [
            EventDeclaration(
                topic: inputPort, niceNames: ioNames + ["Digital input port"], source: [port("Port", inputs)],
                data: [Self.state("state", "Active")]),
            EventDeclaration(
                topic: virtualInput, niceNames: ioNames + ["Virtual input"], source: [port("Input", virtual)],
                data: [Self.state("active", "Active")]),
            EventDeclaration(
                topic: "tns1:Device/tnsaxis:IO/VirtualPort", niceNames: ioNames + ["Manual trigger"],
                source: [port("Channel", [("6", "Manual trigger")])], data: [Self.state("state", "Active")]),
            EventDeclaration(
                topic: outputPort, niceNames: ioNames + ["Output"], source: [port("Port", outputs)],
                data: [Self.state("state", "Active")]),
            EventDeclaration(
                topic: "tns1:Device/tnsaxis:IO/SupervisedPort", niceNames: ioNames + ["Supervised input port"],
                source: [port("Port", inputs)],
                data: [
                    Item(
                        name: "state", type: "xsd:string", niceName: "State",
                        values: ["open", "closed", "cut", "shorted", "undefined"].map { ($0, nil) }, isState: true)
                ]),
            EventDeclaration(
                topic: systemReady, niceNames: ["Device", "Device status", "System ready"],
                data: [Self.state("ready", "Ready")]),
            EventDeclaration(
                topic: liveStreamAccessed, niceNames: ["Video source", "Live stream accessed"],
                data: [Self.state("accessed", "Accessed")]),
            EventDeclaration(
                topic: "tns1:VideoSource/tnsaxis:Tampering", niceNames: ["Video source", "Camera tampering"],
                source: [Item(name: "channel", type: "xsd:int", niceName: "Channel", values: [("1", nil)])],
                data: [Item(name: "tampering", type: "xsd:int", niceName: "Tampering")]),
            EventDeclaration(
                topic: "tns1:VideoAnalytics/tnsaxis:MotionDetection", niceNames: [nil, "Motion detection"],
                source: [
                    Item(name: "window", type: "xsd:int", niceName: nil, values: [("0", "[0] DefaultWindow")])
                ],
                data: [Self.state("motion", "motion detected")]),
            EventDeclaration(
                topic: "tns1:AudioSource/tnsaxis:TriggerLevel", niceNames: [nil, "Audio detection"],
                source: [Item(name: "channel", type: "xsd:int", niceName: "Channel", values: [("1", nil)])],
                data: [Self.state("triggered", "Above alarm level")]),
            EventDeclaration(
                topic: "tns1:PTZController/tnsaxis:PTZReady", niceNames: ["PTZ controller", "PTZ ready"],
                source: [Item(name: "channel", type: "xsd:int", niceName: "Channel", values: [("1", nil)])],
                data: [Self.state("ready", "Ready")]),
            EventDeclaration(
                topic: "tnsaxis:CameraApplicationPlatform/VMD/Camera1ProfileANY",
                niceNames: ["Application", "Video Motion Detection", "VMD 4: Any profile"],
                data: [Self.state("active", "Active")]),
            EventDeclaration(
                topic: clipPlaying, niceNames: ["Media clip", "Playing state"], data: [Self.state("playing", "Playing")]
            ),
            EventDeclaration(
                topic: SimulatedEvent.numberedTopic, niceNames: ["Simulator", "Numbered events for tests"],
                data: [Item(name: "number", type: "xsd:int", niceName: "Number")], isApplicationData: true),
        ]
    }
}

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

extension DeviceState {
    /// What the stateful events would say now.
    var presentEvents: [SimulatedEvent] {
        let now = ContinuousClock.now
        let inputs = virtualInputs.withLock { $0 }
        return [.systemReady(startup.isReady), .liveStreamAccessed(liveStreams.withLock { $0 } > 0)]
            + ports.enumerated().map { .port($0.element, $0.offset) }
            + inputs.enumerated().map { .virtualInput($0.offset + 1, isActive: $0.element.isActive(at: now)) }
    }
}
