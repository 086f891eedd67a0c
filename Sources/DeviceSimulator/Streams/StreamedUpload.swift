import Foundation
internal import VapixSupport

/// A program whose requests may be large: takes a form with files in as it comes, keeps what the program needs of each file,
/// and then lets the program answer.
///
/// When the disk is full it answers before all has come, or ends the connection.
struct StreamedUpload: StreamProgram {
    let program: any CGI
    let state: DeviceState
    /// How much of each file the program needs.
    let kept: Int

    /// More than any program takes that does not come as a form.
    private static let longestBody = JSONCall.limit + 1

    func access(for request: StreamRequest) -> AccessLevel {
        program.access(
            for: CGIRequest(
                method: request.method, contentType: Self.type(of: request), arguments: request.arguments, body: []))
    }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        guard let call = receive(request, connection) else { return }
        guard request.level >= program.access(for: call) else {
            connection.send(.forbidden)
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
        // This thread is the connection's own.
        done.wait()
        if let reply = reply.withLock({ $0 }) { connection.send(reply) }
    }

    /// Takes the request in; `nil` if the connection ended, or is to end.
    private func receive(_ request: StreamRequest, _ connection: StreamConnection) -> CGIRequest? {
        let type = Self.type(of: request)
        var call = CGIRequest(method: request.method, contentType: type, arguments: request.arguments, body: [])
        var intake = MultipartIntake(contentType: type, keeping: kept)
        while true {
            guard let piece = connection.readBody() else { return nil }
            if piece.isEmpty { break }
            guard intake != nil else {
                if call.body.count < Self.longestBody { call.body += piece }
                continue
            }
            intake?.take(piece)
            if let full = state.diskFull.withLock({ $0 }), let size = intake?.size, size > full.bytes {
                guard full.answers else { return nil }
                call.received = ReceivedForm(parts: intake?.parts ?? [], isDiskFull: true)
                return call
            }
        }
        if let intake {
            call.received = ReceivedForm(parts: intake.parts)
        } else if type.lowercased().hasPrefix("application/x-www-form-urlencoded") {
            call.arguments = call.arguments + FormArguments(String(decoding: call.body, as: UTF8.self))
        }
        return call
    }

    private static func type(of request: StreamRequest) -> String { request.head["Content-Type"] ?? "" }
}

/// A form with files, taken in as it came.
struct ReceivedForm: Sendable {
    var parts: [FormPart]
    /// Whether there was no room for all of it.
    var isDiskFull = false
}
