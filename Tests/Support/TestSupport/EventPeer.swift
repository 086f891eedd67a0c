import DeviceSimulator
import Foundation

/// The device's end of one connection for events, as a script plays it.
public final class EventPeer {
    /// The connection itself.
    public let connection: ScriptedServer.Connection
    /// The head of the request that opened the connection.
    public let request: String
    private var received: [UInt8] = []

    /// Shakes hands.
    ///
    /// - Parameters:
    ///   - connection: The accepted connection.
    ///   - headers: Further lines of the answer, each with its end.
    public init?(_ connection: ScriptedServer.Connection, headers: String = "") {
        guard let request = connection.readRequest(),
            let line = request.split(separator: "\r\n").first(where: { $0.hasPrefix("Sec-WebSocket-Key: ") })
        else { return nil }
        self.connection = connection
        self.request = request
        let key = line.dropFirst("Sec-WebSocket-Key: ".count) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
        connection.send(
            """
            HTTP/1.1 101 Switching Protocols\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Accept: \(Data(SHA1.digest(Array(key.utf8))).base64EncodedString())\r
            \(headers)\r\n
            """)
    }

    /// The next frame of the client; `nil` if it closed.
    public func readFrame() -> (opcode: UInt8, payload: String)? {
        while true {
            if received.count >= 6 {
                var start = 2
                var length = Int(received[1] & 0x7F)
                if length == 126 {
                    length = Int(received[2]) << 8 | Int(received[3])
                    start = 4
                }
                if received.count >= start + 4 + length, received[1] & 0x80 != 0 {
                    let mask = Array(received[start..<(start + 4)])
                    let masked = received[(start + 4)..<(start + 4 + length)]
                    let payload = masked.enumerated().map { $0.element ^ mask[$0.offset % 4] }
                    let opcode = received[0] & 0x0F
                    received.removeFirst(start + 4 + length)
                    return (opcode, String(decoding: payload, as: UTF8.self))
                }
            }
            guard let more = connection.readBytes() else { return nil }
            received += more
        }
    }

    /// The next question, control frames passed over: its context and all of it.
    public func readQuestion() -> (context: String, text: String)? {
        while let frame = readFrame() {
            guard frame.opcode == 1 else { continue }
            let document = try? JSONSerialization.jsonObject(with: Data(frame.payload.utf8)) as? [String: Any]
            return (document?["context"] as? String ?? "", frame.payload)
        }
        return nil
    }

    /// Takes the next question and confirms it.
    @discardableResult
    public func confirm() -> String? {
        guard let question = readQuestion() else { return nil }
        send(#"{"apiVersion":"1.0","context":"\#(question.context)","method":"events:configure","data":{}}"#)
        return question.text
    }

    /// Sends a text.
    @discardableResult
    public func send(_ text: String) -> Bool {
        send(opcode: 1, Array(text.utf8))
    }

    /// Sends an event with a number in it.
    @discardableResult
    public func sendEvent(_ number: Int) -> Bool {
        connection.send(Self.eventFrame(number))
    }

    /// The frame of an event with a number in it.
    public static func eventFrame(_ number: Int) -> [UInt8] {
        let text =
            #"{"apiVersion":"1.0","method":"events:notify","params":{"notification":{"topic":"tns1:Test","#
            + #""message":{"source":{},"key":{},"data":{"number":"\#(number)"}}}}}"#
        return frame(opcode: 1, Array(text.utf8))
    }

    /// Sends a frame.
    @discardableResult
    public func send(opcode: UInt8, _ payload: [UInt8]) -> Bool {
        connection.send(Self.frame(opcode: opcode, payload))
    }

    private static func frame(opcode: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let length: [UInt8] =
            payload.count < 126
            ? [UInt8(payload.count)] : [126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        return [0x80 | opcode] + length + payload
    }
}
