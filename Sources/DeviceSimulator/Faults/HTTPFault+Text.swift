extension HTTPFault {
    init(_ words: inout FaultWords) throws {
        let bytes = "a number of bytes"
        if let status = try words.take("status", "a status from 200 to 599", { Int($0).flatMap(Self.status) }) {
            let seconds = try words.take("retry-after", "seconds", FaultWords.count)
            let date = try words.take("retry-date", "seconds", FaultWords.count)
            self = .status(status, retryAfter: seconds.map { .seconds($0) } ?? date.map { .date(seconds: $0) })
        } else if let point = try words.take(
            "cut", "request, reply, headers:N, body:N or chunk:N", { CutPoint(word: $0) })
        {
            self = .cut(point, try Ending(&words))
        } else if let time = try words.take("delay", ScriptText.timeForm, ScriptText.time) {
            self = .delay(time)
        } else if let rate = try words.take("slow-headers", bytes, FaultWords.count) {
            self = .slowHeaders(bytesPerSecond: rate)
        } else if let rate = try words.take("slow-body", bytes, FaultWords.count) {
            self = .slowBody(bytesPerSecond: rate)
        } else if let difference = try words.take("length", "+ or - and a number of bytes", { Int($0) }) {
            self = .wrongLength(by: difference, try Ending(&words))
        } else if let type = try words.takeText("type") {
            self = .contentType(type)
        } else if let size = try words.take("oversized", bytes, FaultWords.count) {
            self = .oversized(bytes: size)
        } else if let size = try words.take("oversized-chunks", bytes, FaultWords.count) {
            self = .oversizedChunks(bytes: size)
        } else {
            throw words.error(
                "needs one of status=, cut=, delay=, slow-headers=, slow-body=, length=, type=, oversized=, oversized-chunks="
            )
        }
    }

    private static func status(_ number: Int) -> Int? { (200...599).contains(number) ? number : nil }

    var words: String {
        switch self {
        case .status(let status, nil): " status=\(status)"
        case .status(let status, .seconds(let seconds)?): " status=\(status) retry-after=\(seconds)"
        case .status(let status, .date(let seconds)?): " status=\(status) retry-date=\(seconds)"
        case .cut(let point, let ending): " cut=\(point.word)" + ending.words
        case .delay(let time): " delay=" + ScriptText.text(time)
        case .slowHeaders(let rate): " slow-headers=\(rate)"
        case .slowBody(let rate): " slow-body=\(rate)"
        case .wrongLength(let difference, let ending):
            " length=\(difference < 0 ? "" : "+")\(difference)" + ending.words
        case .contentType(let type): " type=" + ScriptText.quoted(type)
        case .oversized(let size): " oversized=\(size)"
        case .oversizedChunks(let size): " oversized-chunks=\(size)"
        }
    }
}

extension HTTPFault.CutPoint {
    init?(word: String) {
        let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
        let count = parts.count == 2 ? FaultWords.count(parts[1]) : nil
        switch (parts.first, count) {
        case ("request", nil) where parts.count == 1: self = .request
        case ("reply", nil) where parts.count == 1: self = .reply
        case ("headers", let count?): self = .headers(after: count)
        case ("body", let count?): self = .body(after: count)
        case ("chunk", let count?): self = .chunk(after: count)
        default: return nil
        }
    }

    fileprivate var word: String {
        switch self {
        case .request: "request"
        case .reply: "reply"
        case .headers(let count): "headers:\(count)"
        case .body(let count): "body:\(count)"
        case .chunk(let count): "chunk:\(count)"
        }
    }
}

extension HTTPFault.Ending {
    init(_ words: inout FaultWords) throws {
        self =
            try words.take("end", "close, reset, hang or restart:TIME") { word in
                switch word {
                case "close": .close
                case "reset": .reset
                case "hang": .hang
                case _ where word.hasPrefix("restart:"):
                    ScriptText.time(String(word.dropFirst("restart:".count))).map { .restart($0) }
                default: nil
                }
            } ?? .close
    }

    var words: String {
        switch self {
        case .close: ""
        case .reset: " end=reset"
        case .hang: " end=hang"
        case .restart(let time): " end=restart:" + ScriptText.text(time)
        }
    }
}
