public import VapixClient

// The hand-written part of the generator's fixture with everything in it; the programs that read all examples need it too.

extension Everything {
    /// Reads the reply.
    static func readGetCustom(_ reply: HTTPReply) throws -> String {
        if let error = textError(in: reply) { throw error }
        return String(decoding: reply.body, as: UTF8.self)
    }
}

extension Everything {
    /// The type that takes a text apart.
    public typealias Code = Parameters.SecurityLevel
}
