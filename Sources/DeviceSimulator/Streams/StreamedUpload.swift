import Foundation
internal import VapixSupport

/// Reads a large form while it arrives, keeps the beginning of each file, and then calls the program.
///
/// When the disk is full, it answers before the whole form has arrived, or closes the connection.
struct StreamedUpload: StreamProgram {
    let program: any CGI
    let state: DeviceState
    /// How many bytes of each file the program uses.
    let maximumPartSize: Int

    /// More than a program accepts without a form.
    private static let maximumBodySize = JSONCall.maximumSize + 1

    func access(for request: StreamRequest) -> Privilege {
        program.access(
            for: CGIRequest(
                method: request.method, contentType: Self.type(of: request), arguments: request.arguments, body: []))
    }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        guard let call = receive(request, connection) else { return }
        guard request.privilege >= program.access(for: call) else {
            connection.send(request.refusal())
            return
        }
        let reply = Locked<CGIReply?>(nil)
        let done = DispatchSemaphore(value: 0)
        let program = program
        Task {
            let answer = await program.reply(to: call)
            reply.withLock { $0 = answer }
            done.signal()
        }
        // The thread belongs to this connection, so it may block.
        done.wait()
        if let reply = reply.withLock({ $0 }) { connection.send(reply) }
    }

    /// Reads the request; `nil` if the connection ended, or must end.
    private func receive(_ request: StreamRequest, _ connection: StreamConnection) -> CGIRequest? {
        let type = Self.type(of: request)
        var call = CGIRequest(method: request.method, contentType: type, arguments: request.arguments, body: [])
        var parser = MultipartParser(contentType: type, maximumPartSize: maximumPartSize)
        while true {
            guard let piece = connection.readBody() else { return nil }
            if piece.isEmpty { break }
            guard parser != nil else {
                if call.body.count < Self.maximumBodySize { call.body += piece }
                continue
            }
            parser?.append(piece)
            if let full = state.diskFull.withLock({ $0 }), let size = parser?.size, size > full.bytes {
                guard full.answers else { return nil }
                call.received = ReceivedForm(parts: parser?.parts ?? [], isDiskFull: true)
                return call
            }
        }
        if let parser {
            call.received = ReceivedForm(parts: parser.parts)
        } else {
            call.arguments = call.arguments + FormArguments(body: call.body, contentType: type)
        }
        return call
    }

    private static func type(of request: StreamRequest) -> String { request.head["Content-Type"] ?? "" }
}
