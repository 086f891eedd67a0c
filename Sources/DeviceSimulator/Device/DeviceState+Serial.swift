extension DeviceState {
    /// Hands bytes to what is connected to the serial port, and its answer to clients.
    func writeSerial(_ bytes: [UInt8]) {
        let peer = serialLine.withLock { line in
            line.write(bytes)
            return line.peer
        }
        // The peer is a test's code, which may use the port itself.
        let answer = peer?(bytes) ?? []
        serialLine.withLock { $0.receive(answer) }
    }
}
