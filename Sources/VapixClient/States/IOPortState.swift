/// Whether an I/O port is active.
public struct IOPortState: Sendable, Hashable {
    /// The port.
    public var port: PortNumber
    /// Whether the port is an output.
    public var isOutput: Bool
    /// Whether the port is active, which depends on its normal state: see ``IOPortManagement/Port/normalState``.
    public var isActive: Bool

    /// Makes a state, for tests.
    ///
    /// - Parameters:
    ///   - port: The port.
    ///   - isOutput: Whether the port is an output.
    ///   - isActive: Whether it is active.
    public init(port: PortNumber, isOutput: Bool = false, isActive: Bool) {
        self.port = port
        self.isOutput = isOutput
        self.isActive = isActive
    }
}

extension StateTopic where State == IOPortState {
    /// The digital inputs and outputs.
    ///
    /// The stream leaves out the event with the port -1, which reports that any of the inputs is active.
    ///
    /// See <https://developer.axis.com/vapix/network-video/input-and-outputs/#digital-input-event> and `#output-event`. The page
    /// gives the states of an output as `high` and `low`; a device declared them as truth values, which are 1 and 0 in events.
    public static var ioPort: StateTopic {
        StateTopic(
            "tns1:Device/tnsaxis:IO/Port|tns1:Device/tnsaxis:IO/OutputPort", ignoring: { $0.source["port"] == "-1" },
            reading: { event in
                guard let port = event.source.int("port"), port >= 0 else { return nil }
                let word = event.data["state"]
                guard let isActive = word == "high" ? true : word == "low" ? false : event.data.bool("state") else {
                    return nil
                }
                let isOutput = TopicExpression.names(event.topic).last == "OutputPort"
                return IOPortState(port: .fromZero(port), isOutput: isOutput, isActive: isActive)
            })
    }
}
