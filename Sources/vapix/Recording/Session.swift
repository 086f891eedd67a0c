import AppServer
import Glibc
import VapixClient
internal import VapixSupport

/// A recorded session without secrets, as the files of a folder have it.
struct Session {
    /// A file: its name and its bytes.
    struct File: Equatable {
        var name: String
        var bytes: [UInt8]
    }

    /// The name of the file about the others.
    static let manifestName = "session.json"

    /// The exchanges, in order, then the manifest.
    let files: [File]
    /// How many exchanges are in it.
    let count: Int

    /// Replaces all that identifies the device or opens it, and makes the files.
    ///
    /// - Parameters:
    ///   - exchanges: The exchanges, in order.
    ///   - leftOut: How many exchanges had no room.
    ///   - device: The device's own description.
    ///   - time: The time of the recording, as the manifest has it.
    init(_ exchanges: [RecordedExchange], leftOut: Int, device: RecordedDevice, time: String) {
        var redactor = Redactor()
        // The first time finds the secrets: one may stand without its name before it stands with it.
        for exchange in exchanges { _ = redactor.redacted(exchange) }
        redactor.beginSecondPass()
        let redacted = exchanges.map { redactor.redacted($0) }
        var files: [File] = []
        var json = JSONWriter()
        json.beginObject()
        json.member("form", 1)
        json.member("recorded", time)
        json.member("tool", "vapix \(packageVersion)")
        json.key("device")
        json.beginObject()
        json.member("model", device.model)
        json.member("version", device.version)
        json.endObject()
        json.member("leftOut", leftOut == 0 ? nil : leftOut)
        json.write("exchanges", objects: redacted.enumerated()) { json, element in
            let (index, exchange) = element
            let name = Self.name(index + 1, exchange, redactor)
            files.append(File(name: name, bytes: exchange.file(redactor)))
            json.member("file", name)
            json.member("milliseconds", Int64(exchange.start / .milliseconds(1)))
            if exchange.request.extent != .complete { json.member("request", exchange.request.extent.rawValue) }
            if exchange.reply.extent != .complete { json.member("reply", exchange.reply.extent.rawValue) }
        }
        json.write("replaced", texts: redactor.replacements.all)
        json.endObject()
        count = redacted.count
        self.files = files + [File(name: Self.manifestName, bytes: json.bytes + [UInt8(ascii: "\n")])]
    }

    /// The name of a file: the number, the method, and the last part of the path.
    private static func name(_ number: Int, _ exchange: RecordedExchange, _ redactor: Redactor) -> String {
        let digits = String(number)
        let path = String(decoding: redactor.finish(Array(exchange.path.utf8)), as: UTF8.self)
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        let plain = last.utf8.filter { isASCIILetter($0) || isDigit($0) || "-_.".utf8.contains($0) }.prefix(40)
        let zeros = String(repeating: "0", count: max(4 - digits.utf8.count, 0))
        return "\(zeros)\(digits)-\(exchange.method)-\(String(decoding: plain, as: UTF8.self)).http"
    }

    /// Writes the files into a folder; the manifest comes last, so that a session without it is seen to be cut.
    ///
    /// - Throws: `ToolError` if a file cannot be written.
    func write(to folder: String) throws(ToolError) {
        for file in files {
            let path = folder + "/" + file.name
            do throws(AtomicFileError) {
                let output = try AtomicFile(path, mayReplace: false)
                try output.write(file.bytes)
                try output.complete()
            } catch {
                throw ToolError(.failure, "\(path) cannot be written: \(error)")
            }
        }
    }
}

/// A device's description of itself, which everybody may read.
struct RecordedDevice: Sendable, Equatable {
    /// The product's number, `P3268-LVE` for example.
    var model: String?
    /// The version of AXIS OS.
    var version: String?
}

extension Redactor {
    /// The exchange without what identifies the device or opens it.
    mutating func redacted(_ exchange: RecordedExchange) -> RecordedExchange {
        var result = RecordedExchange(
            method: exchange.method, target: target(exchange.target), start: exchange.start)
        result.status = exchange.status
        result.request = redacted(exchange.request, path: exchange.path)
        result.reply = redacted(exchange.reply, path: exchange.path)
        result.messages = exchange.messages.map { redacted($0, path: exchange.path) }
        return result
    }

    private mutating func redacted(_ message: RecordedMessage, path: String) -> RecordedMessage {
        var result = message
        switch message.kind {
        case .close: result.payload = leaf(message.payload)
        case .text, .binary:
            switch body(message.payload, contentType: message.kind == .text ? "text/plain" : "", path: path) {
            case .kept(let bytes): result.payload = bytes
            case .leftOut:
                result.payload = []
                result.isLeftOut = true
            }
        }
        return result
    }

    private mutating func redacted(_ message: RecordedExchange.Message, path: String) -> RecordedExchange.Message {
        var result = message
        result.headers = message.headers.map { ($0.name, header($0.name, $0.value)) }
        let coding = (message.header("Content-Encoding") ?? "identity").lowercased()
        guard coding == "identity" || message.body.isEmpty else {
            result.body = []
            result.extent = .leftOut
            return result
        }
        switch body(message.body, contentType: message.header("Content-Type") ?? "", path: path) {
        case .kept(let bytes): result.body = bytes
        case .leftOut:
            result.body = []
            result.extent = .leftOut
        }
        return result
    }
}

extension RecordedExchange {
    /// The headers of a reply or request that are not kept: they belong to a connection or a moment.
    private static let transient = [
        "connection", "content-length", "date", "keep-alive", "proxy-connection", "transfer-encoding",
    ]

    /// The exchange as a file.
    ///
    /// - Parameter redactor: Knows all secrets, for those that stand anywhere.
    /// - Returns: The bytes.
    fileprivate func file(_ redactor: Redactor) -> [UInt8] {
        var bytes: [UInt8] = []
        if request.extent != .complete { bytes += "# The body of the request: \(request.extent.remark).\n".utf8 }
        if reply.extent != .complete { bytes += "# The reply: \(reply.extent.remark).\n".utf8 }
        bytes += Self.message("\(method) \(target) HTTP/1.1", request, redactor)
        guard reply.extent != .missing else { return bytes }
        bytes.append(0x0A)
        bytes += Self.message("HTTP/1.1 \(status) \(reasonPhrase(status))", reply, redactor)
        if !messages.isEmpty { bytes.append(0x0A) }
        for message in messages { bytes += Self.message(message, redactor) }
        return bytes
    }

    /// A message of a WebSocket: a line about it, and its content.
    private static func message(_ message: RecordedMessage, _ redactor: Redactor) -> [UInt8] {
        let isText = message.kind != .binary
        let payload = redactor.finish(message.payload, isText: isText)
        var line = (message.sender == .client ? "> " : "< ") + message.kind.rawValue
        guard message.kind != .close else {
            if let code = message.code { line += " \(code)" }
            if !payload.isEmpty { line += " " + String(decoding: payload.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self) }
            return Array(line.utf8) + [0x0A]
        }
        line += " \(payload.count)"
        if message.frameCount > 1 { line += " frames=\(message.frameCount)" }
        if message.isLeftOut { line += " left-out" }
        return Array(line.utf8) + [0x0A] + (isText ? payload : hexadecimal(payload)) + [0x0A]
    }

    private static func message(_ firstLine: String, _ message: Message, _ redactor: Redactor) -> [UInt8] {
        var head = firstLine + "\n"
        for header in message.headers where !transient.contains(header.name.lowercased()) {
            head += "\(header.name): \(header.value)\n"
        }
        let type = (message.header("Content-Type") ?? "").lowercased()
        let body = redactor.finish(
            message.body, isText: type.contains("text/") || type.contains("multipart/form-data"))
        let isReadable = body.withUnsafeBytes(isUTF8) && !body.contains(0)
        if !isReadable { head += "Body-Encoding: hex\n" }
        if !body.isEmpty || message.header("Content-Length") != nil { head += "Content-Length: \(body.count)\n" }
        var bytes = redactor.finish(Array(head.utf8))
        guard !body.isEmpty else { return bytes }
        bytes.append(0x0A)
        bytes += isReadable ? body : hexadecimal(body)
        bytes.append(0x0A)
        return bytes
    }

    /// Bytes as hexadecimal digits, 32 bytes in a line.
    private static func hexadecimal(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2 + bytes.count / 32)
        for (index, byte) in bytes.enumerated() {
            if index > 0, index % 32 == 0 { text.append(0x0A) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0xF)])
        }
        return text
    }
}

extension RecordedExchange.Extent {
    /// The words of a remark in a file.
    fileprivate var remark: String {
        switch self {
        case .complete: "it is complete"
        case .cut: "it went on, and only the start is kept"
        case .broken: "the connection ended within it"
        case .missing: "there was none"
        case .leftOut: "it is left out, because nobody can see what is in it"
        }
    }
}
