import Foundation
internal import VapixSupport

/// One client's connection to the control interface, confined to one thread.
struct ControlConnection {
    let socket: SocketStream
    /// The hosts that a request may name; `nil` for any.
    let host: ControlListener.Hosts?
    let control: ControlInterface

    /// Serves requests until one side ends.
    func serve() {
        while !control.isStopping, let head = socket.readHead(), serve(head) {}
    }

    /// Serves one request.
    ///
    /// - Returns: Whether the connection continues.
    private func serve(_ head: HTTPHead) -> Bool {
        let method = String(head.words.first ?? "")
        do {
            try checkSource(of: head)
            guard head.hasValidLength else { throw ControlError.invalid("the length of the body is not clear") }
            guard (head.contentLength ?? 0) <= ControlRequest.maximumBodySize else { throw Self.tooLarge }
            if head.expectsContinue { _ = socket.send(HTTPHead.continue.bytes) }
            var body: [UInt8] = []
            let reader = RequestBody(socket, head)
            while let piece = reader.read(65_536) {
                if piece.isEmpty { return try answer(head, method, body) }
                body += piece
                guard body.count <= ControlRequest.maximumBodySize else { throw Self.tooLarge }
            }
            // The body is cut.
            return false
        } catch {
            // What is left of the body would be taken for the next request.
            send(ControlError(error), to: method, isLast: true)
            socket.closeGracefully()
            return false
        }
    }

    private static let tooLarge = ControlError(
        413, "too-large", "the body is too large: it may have \(ControlRequest.maximumBodySize) bytes")

    /// Refuses what a web page of another origin makes a browser send.
    ///
    /// A page whose host name leads to 127.0.0.1 (DNS rebinding) has another host. A form, a picture or a script of another
    /// page has another origin, or the browser says that its site is another one.
    private func checkSource(of head: HTTPHead) throws {
        guard let host else { return }
        guard let name = head["Host"]?.lowercased(), host.contains(name) else {
            throw ControlError(403, "foreign-host", "the request names another host: use \(control.url)")
        }
        let origin = head["Origin"]?.lowercased()
        let site = head["Sec-Fetch-Site"]?.lowercased()
        let isOwn = origin.map { $0.hasPrefix("http://") && host.contains(String($0.dropFirst(7))) } ?? true
        guard isOwn, site == nil || site == "same-origin" || site == "none" else {
            throw ControlError(
                403, "foreign-origin", "the request comes from a web page of another origin: open \(control.url) itself"
            )
        }
    }

    private func answer(_ head: HTTPHead, _ method: String, _ body: [UInt8]) throws -> Bool {
        let isLast = head.closes
        do {
            let isHead = method == "HEAD"
            let request = try ControlRequest(
                method: isHead ? "GET" : method, target: head.target, contentType: head["Content-Type"], body: body)
            guard let reply = try run(request) else { return false }
            switch reply {
            case .json(let value):
                return send(200, "application/json", Array((value.text + "\n").utf8), to: method, isLast: isLast)
            case .nothing: return send(204, nil, [], to: method, isLast: isLast)
            case .content(let type, let bytes): return send(200, type, bytes, to: method, isLast: isLast)
            case .activity where isHead: return send(200, ActivityStream.contentType, [], to: method, isLast: true)
            case .activity:
                try ActivityStream(of: control.device).serve(socket) { beginReply(200, ActivityStream.contentType) }
                return false
            }
        } catch {
            return send(ControlError(error), to: method, isLast: isLast)
        }
    }

    /// Runs an operation, while this thread waits.
    ///
    /// - Returns: `nil` if the client has gone before a wait was over.
    private func run(_ request: ControlRequest) throws -> ControlOperation.Reply? {
        let result = Locked<Result<ControlOperation.Reply, any Error>?>(nil)
        let wakeUp = try WakeUp()
        let task = Task { [control] in
            do {
                let reply = try await request.operation.run(control, request.arguments)
                result.withLock { $0 = .success(reply) }
            } catch {
                result.withLock { $0 = .failure(error) }
            }
            wakeUp.signal()
        }
        // POLLRDHUP, which Swift's Glibc module does not show: the other side sends no more.
        let ended: Int16 = 0x2000
        var waiting = [
            pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket.descriptor, events: ended, revents: 0),
        ]
        while waiting[0].revents == 0 {
            guard poll(&waiting, request.operation.waits ? 2 : 1, -1) >= 0 || errno == EINTR else { break }
            if request.operation.waits, waiting[0].revents == 0, waiting[1].revents != 0 {
                task.cancel()
                return nil
            }
        }
        return try result.withLock { $0 }?.get()
    }

    // MARK: Replies

    @discardableResult
    private func send(_ error: ControlError, to method: String, isLast: Bool) -> Bool {
        let text = error.json.text + "\n"
        return send(error.status, "application/json", Array(text.utf8), to: method, isLast: isLast)
    }

    /// - Returns: Whether the connection continues.
    private func send(_ status: Int, _ type: String?, _ body: [UInt8], to method: String, isLast: Bool) -> Bool {
        var head = Self.head(status, type)
        if status != 204 { head["Content-Length"] = String(body.count) }
        if isLast { head["Connection"] = "close" }
        return socket.send(head.bytes + (method == "HEAD" ? [] : body)) && !isLast
    }

    private func beginReply(_ status: Int, _ type: String) -> Bool {
        var head = Self.head(status, type)
        head["Connection"] = "close"
        return socket.send(head.bytes)
    }

    private static func head(_ status: Int, _ type: String?) -> HTTPHead {
        var head = HTTPHead(firstLine: "HTTP/1.1 \(status) \(HTTPStatus.phrase(status))")
        if let type { head["Content-Type"] = type }
        head["Cache-Control"] = "no-store"
        head["X-Content-Type-Options"] = "nosniff"
        head["Cross-Origin-Resource-Policy"] = "same-origin"
        head["Content-Security-Policy"] =
            "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'self' blob: data:; "
            + "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
        return head
    }
}
