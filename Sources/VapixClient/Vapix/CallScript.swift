/// A transport that makes the outputs of calls by itself, for tests of apps: nothing is sent and nothing is read.
package protocol CallScript: Sendable {
    /// Makes the output of a call.
    ///
    /// - Parameter call: The call.
    /// - Returns: The output.
    /// - Throws: ``VapixError``, as the call would.
    func output<Output>(of call: VapixCall<Output>) async throws -> Output
}

extension VapixCall {
    /// The output that the call makes of a scripted reply, as of a device's.
    ///
    /// - Parameter reply: The reply, whatever its status.
    /// - Returns: The output.
    /// - Throws: ``VapixError``, as the call would.
    package func output(ofScripted reply: HTTPReply) throws -> Output {
        let path = (try? checkedRequest.get())?.path ?? ""
        do {
            switch reading {
            case .complete(let read):
                if reply.isSuccess { return try read(reply) }
                throw VapixError(reply, operation: id, access: access, now: .now) { _ = try read($0) }.at(path)
            case .stream(_, let open):
                guard reply.isSuccess else {
                    throw VapixError(reply, operation: id, access: access, now: .now) {
                        if let error = textError(in: $0) { throw error }
                    }.at(path)
                }
                let pipe = BytePipe()
                if !reply.body.isEmpty { _ = reply.body.withUnsafeBytes { pipe.offer($0) } }
                pipe.finish(.success(()))
                return try open(
                    ReplyStream(reply, pipe, maximumPartSize: reply.body.count, operation: id, effect: effect))
            }
        } catch {
            throw VapixError.wrapping(error, operation: id, effect: effect, httpStatus: reply.status)
        }
    }
}
