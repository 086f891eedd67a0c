extension SimulatedDevice {
    /// The ports that can be supervised; calls of the supervised I/O API change them.
    public var supervisedPorts: [SimulatedSupervisedPort] { state.supervisedPorts.withLock { $0 } }

    /// Changes the level that the camera measures at a port, as a cut cable does.
    ///
    /// The camera emits the event `tns1:Device/tnsaxis:IO/SupervisedPort` if the port is supervised and its state
    /// changes.
    ///
    /// - Parameters:
    ///   - port: The port, from 0; a port that cannot be supervised is ignored.
    ///   - level: The level; it is limited to 0 to 4095.
    public func setSupervisedPort(_ port: Int, level: Int) {
        let levels = SimulatedSupervisedPort.levels
        state.changeSupervisedPorts { ports in
            guard let index = ports.firstIndex(where: { $0.number == port }) else { return }
            ports[index].level = min(max(level, levels.lowerBound), levels.upperBound)
        }
    }
}
