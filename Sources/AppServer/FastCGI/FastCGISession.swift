/// FastCGI 1.0 as a responder, with any number of requests at once on one connection.
struct FastCGISession: WireSession {
    /// A request from its first record until its reply has ended.
    private struct Stream {
        enum Stage {
            case params([UInt8])
            /// The parameters were too large or made no sense: the reply has been sent.
            case refused
            /// The bytes of the body that are missing; `nil` if its size is not known.
            case body(missing: Int64?)
            case complete
        }

        let keepsConnection: Bool
        var stage = Stage.params([])
    }

    private let limits: WireLimits
    private var reader = FastCGIRecordReader()
    private var streams: [Int: Stream] = [:]
    private var isClosed = false
    /// The requests whose last record has not come, also if their reply has ended.
    private var unfinished: Set<Int> = []

    init(limits: WireLimits) {
        self.limits = limits
    }

    var isHeadIncomplete: Bool {
        streams.isEmpty && !reader.isEmpty
            || streams.values.contains {
                if case .params = $0.stage { true } else { false }
            }
    }

    var mayGetMore: Bool { !unfinished.isEmpty || !reader.isEmpty }

    /// Each request has a buffer of its own.
    var holdsBack: Bool { false }

    mutating func receive(_ bytes: ArraySlice<UInt8>) -> [WireEvent] {
        guard !isClosed else { return [] }
        var events: [WireEvent] = []
        reader.append(bytes)
        do throws(FastCGIError) {
            while let record = try reader.next() { try take(record, &events) }
        } catch {
            isClosed = true
            events += streams.keys.sorted().map { .abort($0) }
            events += [.violation("FastCGI: \(error.reason)"), .close]
        }
        return events
    }

    private mutating func take(
        _ record: FastCGIRecordReader.Record, _ events: inout [WireEvent]
    ) throws(FastCGIError) {
        guard record.id != 0 else { return events.append(.output(managementReply(record))) }
        switch record.kind {
        case FastCGIKind.beginRequest: try begin(record, &events)
        case FastCGIKind.abortRequest:
            guard let stream = streams[record.id] else { return }
            switch stream.stage {
            case .params: events += refuse(record.id, nil)
            case .refused: break
            case .body, .complete: events.append(.abort(record.id))
            }
        case FastCGIKind.params: try takeParameters(record, &events)
        case FastCGIKind.stdin: takeBody(record, &events)
        // Other kinds, and all for requests that are not open, are ignored (section 3.3).
        default: break
        }
    }

    private func managementReply(_ record: FastCGIRecordReader.Record) -> [UInt8] {
        guard record.kind == FastCGIKind.getValues else {
            return fastCGIRecord(FastCGIKind.unknownType, 0, [record.kind, 0, 0, 0, 0, 0, 0, 0])
        }
        let values = [
            "FCGI_MAX_CONNS": "\(limits.requests)", "FCGI_MAX_REQS": "\(limits.requests)", "FCGI_MPXS_CONNS": "1",
        ]
        // Names that make no sense have no values.
        var asked: [(name: String, value: String)] = []
        for (name, _) in (try? fastCGIPairs(record.content)) ?? [] {
            if let value = values[name], !asked.contains(where: { $0.name == name }) { asked.append((name, value)) }
        }
        return fastCGIRecord(FastCGIKind.getValuesResult, 0, fastCGIPairs(asked)[...])
    }

    private mutating func begin(
        _ record: FastCGIRecordReader.Record, _ events: inout [WireEvent]
    ) throws(FastCGIError) {
        let content = Array(record.content)
        guard content.count >= 8 else { throw FastCGIError("a record that begins a request, and is too short") }
        guard streams[record.id] == nil else { throw FastCGIError("request \(record.id) begins twice") }
        let keepsConnection = content[2] & 1 == 1
        unfinished.insert(record.id)
        let responder = content[0] == 0 && content[1] == 1
        guard responder, streams.count < limits.requests else {
            // Unknown role, or overloaded (section 5.5).
            events.append(.output(endRecord(record.id, status: 0, protocolStatus: responder ? 2 : 3)))
            if !keepsConnection, streams.isEmpty {
                isClosed = true
                events.append(.close)
            }
            return
        }
        streams[record.id] = Stream(keepsConnection: keepsConnection)
    }

    private mutating func takeParameters(
        _ record: FastCGIRecordReader.Record, _ events: inout [WireEvent]
    ) throws(FastCGIError) {
        guard let stream = streams[record.id] else { return }
        guard case .params(var bytes) = stream.stage else {
            if case .refused = stream.stage { return }
            throw FastCGIError("parameters after the last ones of request \(record.id)")
        }
        guard record.content.isEmpty else {
            guard record.content.count <= limits.head - bytes.count else {
                events.append(.violation("FastCGI: parameters of more than \(limits.head) bytes"))
                events += refuse(record.id, 431)
                return
            }
            // Two owners of the bytes would copy them.
            streams[record.id]?.stage = .refused
            bytes.append(contentsOf: record.content)
            streams[record.id]?.stage = .params(bytes)
            return
        }
        guard let pairs = try? fastCGIPairs(bytes[...]), let head = RequestHead(fastCGI: pairs) else {
            events.append(.violation("FastCGI: parameters that are no request"))
            events += refuse(record.id, 400)
            return
        }
        streams[record.id]?.stage = head.contentLength == 0 ? .complete : .body(missing: head.contentLength)
        events.append(.request(record.id, head))
        if head.contentLength == 0 { events.append(.bodyEnd(record.id, isComplete: true)) }
    }

    private mutating func takeBody(_ record: FastCGIRecordReader.Record, _ events: inout [WireEvent]) {
        if record.content.isEmpty { unfinished.remove(record.id) }
        guard case .body(let missing)? = streams[record.id]?.stage else { return }
        guard !record.content.isEmpty else {
            streams[record.id]?.stage = .complete
            return events.append(.bodyEnd(record.id, isComplete: missing == nil))
        }
        guard let missing else { return events.append(.body(record.id, Array(record.content))) }
        // A CGI program reads no more than the size that its variables state.
        let content = record.content.prefix(Int(clamping: missing))
        events.append(.body(record.id, Array(content)))
        let rest = missing - Int64(content.count)
        streams[record.id]?.stage = rest == 0 ? .complete : .body(missing: rest)
        if rest == 0 { events.append(.bodyEnd(record.id, isComplete: true)) }
    }

    /// Answers a request that no handler gets.
    private mutating func refuse(_ id: Int, _ status: Int?) -> [WireEvent] {
        streams[id]?.stage = .refused
        var bytes: [UInt8] = []
        if let status {
            let (head, body) = ReplyHead.plain(status)
            bytes = begin(head, for: id) + part(body, for: id)
        }
        let end = end(for: id, status == nil ? .aborted : .complete)
        return [.output(bytes + end.bytes)] + (end.closes ? [.close] : [])
    }

    func begin(_ head: ReplyHead, for id: Int) -> [UInt8] {
        var text = "Status: \(head.status) \(reasonPhrase(head.status))\r\n" + head.lines
        if let length = head.length { text += "Content-Length: \(length)\r\n" }
        text += "\r\n"
        return fastCGIRecords(FastCGIKind.stdout, id, Array(text.utf8))
    }

    func part(_ bytes: [UInt8], for id: Int) -> [UInt8] {
        fastCGIRecords(FastCGIKind.stdout, id, bytes)
    }

    mutating func end(for id: Int, _ outcome: ReplyOutcome) -> WireEnd {
        guard let stream = streams.removeValue(forKey: id) else { return WireEnd(bytes: [], closes: false) }
        // Web servers pass on no status of an app: only a connection that breaks tells the client.
        if outcome == .broken, streams.isEmpty { return closed([]) }
        var bytes = outcome == .complete ? fastCGIRecord(FastCGIKind.stdout, id, []) : []
        bytes += endRecord(id, status: outcome == .complete ? 0 : 1, protocolStatus: 0)
        return stream.keepsConnection || !streams.isEmpty ? WireEnd(bytes: bytes, closes: false) : closed(bytes)
    }

    private mutating func closed(_ bytes: [UInt8]) -> WireEnd {
        isClosed = true
        return WireEnd(bytes: bytes, closes: true)
    }

    private func endRecord(_ id: Int, status: UInt8, protocolStatus: UInt8) -> [UInt8] {
        fastCGIRecord(FastCGIKind.endRequest, id, [0, 0, 0, status, protocolStatus, 0, 0, 0])
    }
}
