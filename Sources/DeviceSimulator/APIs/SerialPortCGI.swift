import Foundation

/// `com/serial.cgi`: bytes to and from the equipment at the serial port.
///
/// The page shows one reply, that of `read` for one byte: `#3A#`. The simulator guesses the others: `write` and
/// `writestring` answer with nothing, a read of several bytes has them all between one pair of number signs, and a refused
/// request has the status 400. A read without a time does not wait. One port serves all video channels.
///
/// See <https://developer.axis.com/vapix/network-video/serial-port-api/#serial-port-control>.
struct SerialPortCGI: CGI {
    static let path = "/axis-cgi/com/serial.cgi"

    let state: DeviceState

    /// The page has no highest number of bytes and of the video channel.
    private static let maximumCount = SerialLine.capacity
    private static let maximumCamera = 64
    private static let pollInterval = Duration.milliseconds(5)

    func access(for request: CGIRequest) -> Privilege { .viewer }

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
        let arguments = request.arguments
        guard isEnabled, let call = Call(arguments) else { return .badRequest }
        let isConnected = state.serialLine.withLock { line in
            if let port = call.port {
                if port < 0 {
                    line.disconnectedCameras.insert(call.camera)
                } else {
                    line.disconnectedCameras.remove(call.camera)
                }
            }
            return !line.disconnectedCameras.contains(call.camera)
        }
        if isConnected, !call.bytes.isEmpty { state.writeSerial(call.bytes) }
        guard let count = call.readCount else { return .text("") }
        let bytes = isConnected ? await read(count, for: call.time) : []
        return .text("#\(bytes.map { String(format: "%02X", $0) }.joined())#\n")
    }

    /// Whether the parameters turn the port and its CGI on.
    private var isEnabled: Bool {
        let values = state.parameters.filter { $0.name.hasPrefix("PortManager.P0.") && $0.value == "yes" }.map(\.name)
        return ["PortManager.P0.PortEnabled", "PortManager.P0.SerialCGI.Enabled"].allSatisfy(values.contains)
    }

    private func read(_ count: Int, for time: Duration) async -> [UInt8] {
        let end = ContinuousClock.now + time
        while state.serialLine.withLock({ $0.readable.count < count }), .now < end {
            do { try await Task.sleep(for: Self.pollInterval) } catch { break }
        }
        return state.serialLine.withLock { $0.read(count) }
    }

    /// The arguments of a request.
    private struct Call {
        var bytes: [UInt8] = []
        var readCount: Int?
        var time = Duration.zero
        var camera = 1
        /// The port to connect the camera to; -1 for none.
        var port: Int?

        /// Reads the arguments; `nil` if one is invalid or none is a command.
        init?(_ arguments: FormArguments) {
            func number(_ name: String, _ range: ClosedRange<Int>) -> Int?? {
                guard let text = arguments[name] else { return .some(nil) }
                guard let number = Int(text), range.contains(number) else { return nil }
                return number
            }
            guard let camera = number("camera", 1...maximumCamera), let port = number("port", -1...maximumCamera),
                let count = number("read", 1...maximumCount), let seconds = number("wait", 1...9),
                let milliseconds = number("timeout", 0...9000)
            else { return nil }
            if let text = arguments["write"] {
                guard let bytes = SerialPortCGI.bytes(text) else { return nil }
                self.bytes = bytes
            }
            bytes += Array((arguments["writestring"] ?? "").utf8)
            self.camera = camera ?? 1
            self.port = port
            readCount = count
            time = milliseconds.map { .milliseconds($0) } ?? seconds.map { .seconds($0) } ?? .zero
            let commands = ["write", "writestring", "read", "port"]
            if commands.allSatisfy({ arguments[$0] == nil }) { return nil }
        }
    }

    /// Reads hexadecimal digits.
    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { UInt8(String(Unicode.Scalar($0)), radix: 16) }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }
}
