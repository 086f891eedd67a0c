/// The bytes that a serial port has received and sent.
struct SerialLine: Sendable {
    /// The bytes that clients have written, the latest of them.
    private(set) var written: [UInt8] = []
    /// The bytes that clients can read.
    private(set) var readable: [UInt8] = []
    /// The connected equipment: its answer to the bytes of one call.
    var peer: (@Sendable ([UInt8]) -> [UInt8])?
    /// The video channels that are connected to no port.
    var disconnectedCameras: Set<Int> = []

    /// How many bytes are kept in each direction, a guess; then the oldest are lost.
    static let capacity = 65_536

    mutating func write(_ bytes: [UInt8]) {
        written = Array((written + bytes).suffix(Self.capacity))
    }

    mutating func receive(_ bytes: [UInt8]) {
        readable = Array((readable + bytes).suffix(Self.capacity))
    }

    mutating func read(_ count: Int) -> [UInt8] {
        let bytes = Array(readable.prefix(count))
        readable.removeFirst(bytes.count)
        return bytes
    }
}
