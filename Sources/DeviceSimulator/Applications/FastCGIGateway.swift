import Foundation

/// Hands a request to a FastCGI program, as Apache's mod_proxy_fcgi does.
///
/// The statuses of failures are those that Apache 2.4.71 was seen to send. There is one difference: where a program dies within
/// a body, that Apache leaves the client waiting, and this gateway ends the connection.
struct FastCGIGateway {
    let exchange: ApplicationExchange
    /// The path of the endpoint, `/local/<app>/<endpoint>`.
    let endpoint: String
    /// How many bytes of a reply are collected before any are sent.
    let bufferSize: Int

    /// The maximum size of the headers, in bytes; a guess.
    private static let maximumHeadSize = 65_536

    func run() {
        let variables = FastCGIVariables.make(for: exchange.request, endpoint: endpoint)
        let start = FastCGIRecord.begin + FastCGIRecord.stream(.parameters, FastCGIRecord.pairs(variables))
        guard exchange.application.send(start) else {
            exchange.client.discardBody()
            return exchange.refuse(503, "it closed the connection before it had read the request")
        }
        exchange.sendBody { piece in
            piece.isEmpty ? FastCGIRecord.bytes(.input, []) : Self.records(of: piece)
        } while: {
            answer()
        }
    }

    /// Makes the records of a part of the body, which is at most 65,536 bytes.
    private static func records(of piece: [UInt8]) -> [UInt8] {
        stride(from: 0, to: piece.count, by: 65_535).flatMap { start in
            FastCGIRecord.bytes(.input, piece[start..<min(start + 65_535, piece.count)])
        }
    }

    private func answer() {
        var head: [UInt8] = []
        var writer: ReplyWriter?
        while let record = FastCGIRecord(exchange.application) {
            guard record.id == FastCGIRecord.onlyID else { break }
            switch FastCGIRecord.Kind(rawValue: record.kind) {
            case .errors:
                if !record.content.isEmpty { exchange.fail("says: " + String(decoding: record.content, as: UTF8.self)) }
            case .output:
                if writer != nil {
                    guard writer?.write(record.content) == true else { return }
                    continue
                }
                head += record.content
                if let end = ScriptHead.end(in: head) {
                    guard let begun = begin(head[..<end]) else { return }
                    writer = begun
                    guard writer?.write(head[end...]) == true else { return }
                } else if head.count > Self.maximumHeadSize {
                    return exchange.refuse(500, "its headers are larger than \(Self.maximumHeadSize) bytes")
                }
            case .endRequest:
                // Without an empty line, Apache takes all of the output for the body.
                if writer == nil {
                    writer = begin([])
                    guard writer?.write(head) == true else { return }
                }
                writer?.end()
                return
            default:
                break
            }
        }
        if writer == nil {
            return exchange.refuse(503, "it ended without a reply, or sent something other than FastCGI")
        }
        _ = writer?.flush()
        exchange.fail("it ended within a reply")
    }

    private func begin(_ bytes: ArraySlice<UInt8>) -> ReplyWriter? {
        guard let script = ScriptHead(bytes) else {
            exchange.refuse(500, "its headers are malformed")
            return nil
        }
        let phrase = script.reason.isEmpty ? HTTPStatus.phrase(script.status) : script.reason
        var head = HTTPHead(firstLine: "HTTP/1.1 \(script.status) \(phrase)")
        head["Server"] = "Apache"
        for (name, value) in script.fields { head.add(name, value) }
        head.removeConnectionFields()
        // Apache passes on no size that a FastCGI program states.
        head["Content-Length"] = nil
        return ReplyWriter(head, to: exchange.request, on: exchange.client, bufferSize: bufferSize)
    }
}
