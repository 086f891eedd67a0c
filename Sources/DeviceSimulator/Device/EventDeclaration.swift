/// The declaration of a topic: which items its events have.
///
/// See <https://developer.axis.com/vapix/network-video/event-and-action-services/#event-declarations>.
struct EventDeclaration: Sendable {
    struct Item: Sendable {
        let name: String
        let type: String
        let niceName: String?
        var values: [(value: String, niceName: String?)] = []
        /// Whether it is the state of a stateful event.
        var isState = false
    }

    let topic: String
    /// The display names of the names in the topic; `nil` for a name without one.
    let niceNames: [String?]
    var source: [Item] = []
    var data: [Item] = []
    /// Whether only one application uses the topic.
    var isApplicationData = false

    /// Whether the topic is a state, which each new client receives.
    var isStateful: Bool { data.contains(where: \.isState) }
}

extension EventDeclaration {
    static let virtualInput = "tns1:Device/tnsaxis:IO/VirtualInput"
    static let inputPort = "tns1:Device/tnsaxis:IO/Port"
    static let outputPort = "tns1:Device/tnsaxis:IO/OutputPort"
    static let systemReady = "tns1:Device/tnsaxis:Status/SystemReady"
    static let liveStreamAccessed = "tns1:VideoSource/tnsaxis:LiveStreamAccessed"
    static let clipPlaying = "tnsaxis:MediaClip/Playing"
    static let supervisedPort = "tns1:Device/tnsaxis:IO/SupervisedPort"
    static let shockDetected = "tns1:Device/tnsaxis:Tampering/ShockDetected"
    static let pirSensor = "tns1:Device/tnsaxis:Sensor/PIR"
    static let ptzReady = "tns1:PTZController/tnsaxis:PTZReady"
    static let ptzMove = "tns1:PTZController/tnsaxis:Move/Channel_1"
    static let ptzPresets = "tns1:PTZController/tnsaxis:PTZPresets/Channel_1"

    private static let ioNames: [String?] = ["Device", "Input ports"]

    private static func state(_ name: String, _ niceName: String) -> Item {
        Item(name: name, type: "xsd:boolean", niceName: niceName, isState: true)
    }

    private static func port(_ niceName: String, _ values: [(String, String?)]) -> Item {
        Item(name: "port", type: "xsd:int", niceName: niceName, values: values.map { ($0.0, $0.1) })
    }

    /// All topics of the camera: those that the simulator emits, and those of the documentation's examples.
    ///
    /// Where the documentation says nothing, the simulator guesses, for example the items of an output's events.
    static func all(_ state: DeviceState) -> [EventDeclaration] {
        let ports = state.ports.enumerated()
        let inputs = ports.filter { !$0.element.isOutput }.map { (String($0.offset), $0.element.name) }
        let outputs = ports.filter(\.element.isOutput).map { (String($0.offset), $0.element.name) }
        let virtual = (1...DeviceState.virtualInputCount).map { (String($0), "Virtual input \($0)" as String?) }
        let sensors = state.pirSensors.withLock { $0 }.indices.map { (String($0), nil as String?) }
        let presets =
            [("-1", "Any" as String?)] + PTZPreset.all(state.parameters).map { (String($0.number), $0.name) }
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
                topic: supervisedPort, niceNames: ioNames + ["Supervised input port"],
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
                topic: ptzReady, niceNames: ["PTZ controller", "PTZ ready"],
                source: [Item(name: "channel", type: "xsd:int", niceName: "Channel", values: [("1", nil)])],
                data: [Self.state("ready", "Ready")]),
            EventDeclaration(
                topic: shockDetected, niceNames: ["Device", "Tampering", "Shock Detected"],
                source: [Item(name: "channel", type: "xsd:int", niceName: "Channel", values: [("1", nil)])]),
            EventDeclaration(
                topic: pirSensor, niceNames: ["Device", "Sensor", "PIR sensor"],
                source: [Item(name: "sensor", type: "xsd:int", niceName: "Sensor", values: sensors)],
                data: [Self.state("state", "Active")]),
            EventDeclaration(
                topic: ptzMove, niceNames: ["PTZ controller", "PTZ movement", "PTZ movement on channel 1"],
                source: [
                    Item(
                        name: "PTZConfigurationToken", type: "xsd:int", niceName: "PTZ channel",
                        values: [("1", "Channel 1")])
                ],
                data: [Self.state("is_moving", "Moving")]),
            EventDeclaration(
                topic: ptzPresets, niceNames: ["PTZ controller", "PTZ presets", "PTZ preset reached on channel 1"],
                source: [Item(name: "PresetToken", type: "xsd:int", niceName: "Preset token", values: presets)],
                data: [Self.state("on_preset", "Preset reached")]),
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
