internal import VapixClient

extension TemperatureControl {
    /// Reads the reply to ``getTimeUntilStop(device:id:)``, a number and nothing else.
    static func readGetTimeUntilStop(_ reply: HTTPReply) throws -> Int64 {
        if let error = textError(in: reply) { throw error }
        let text = reply.body.withUnsafeBytes { deviceText(trimmed($0)) }
        guard let seconds = Int64(text) else {
            throw WireError(reason: .unexpectedType, offset: 0, expected: "a number of seconds")
        }
        return seconds
    }
}
