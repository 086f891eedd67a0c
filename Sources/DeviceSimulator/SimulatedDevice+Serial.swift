extension SimulatedDevice {
    /// The camera's serial port.
    ///
    /// ```swift
    /// device.serialPort.connect { request in request == [0x05] ? [0x06] : [0x15] }
    /// ```
    ///
    /// The camera has one serial port, for all video channels. At first, the connected equipment sends back each byte
    /// that it receives.
    public var serialPort: SimulatedSerialPort { SimulatedSerialPort(state: state) }
}

/// The serial port of a simulated camera: the bytes that clients have written, and the connected equipment.
///
/// The port keeps 65,536 bytes in each direction; then the oldest are lost.
public struct SimulatedSerialPort: Sendable {
    let state: DeviceState

    /// The bytes that clients have written so far.
    public var writtenBytes: [UInt8] { state.serialLine.withLock { $0.written } }

    /// The number of bytes that no client has read yet.
    public var unreadCount: Int { state.serialLine.withLock { $0.readable.count } }

    /// Connects equipment to the serial port.
    ///
    /// - Parameter peer: The equipment. Its argument is the bytes of one call; its result is the answer, empty for none.
    public func connect(_ peer: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        state.serialLine.withLock { $0.peer = peer }
    }

    /// Disconnects the equipment: the bytes that clients write are lost.
    public func disconnect() {
        state.serialLine.withLock { $0.peer = nil }
    }

    /// Sends bytes to the camera, as equipment does by itself.
    ///
    /// - Parameter bytes: The bytes.
    public func send(_ bytes: [UInt8]) {
        state.serialLine.withLock { $0.receive(bytes) }
    }
}
