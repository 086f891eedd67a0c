internal import VapixExamples

extension CGIReply {
    /// Makes an example's reply, with a body that may differ.
    init(_ example: Example, body: [UInt8]) {
        var headers: [String: String] = [:]
        headers["Content-Type"] = example.reply.contentType
        headers["Content-Disposition"] = example.reply.header("content-disposition")
        self.init(status: example.status, headers: headers, body: body)
    }
}
