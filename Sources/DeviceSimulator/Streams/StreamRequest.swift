/// The head of a request to a stream program; the body is not read yet.
struct StreamRequest: Sendable {
    let head: HTTPHead
    /// The path, percent-decoded.
    let path: String
    /// The arguments of the query.
    let arguments: FormArguments
    /// The privilege of the login.
    var privilege = Privilege.anonymous
    /// Makes the reply to a login that does not suffice.
    var refusal: @Sendable () -> CGIReply = { .badRequest }

    /// The method that a program sees.
    var method: String { CGIRequest.method(of: sentMethod) }

    /// The method as it was sent.
    var sentMethod: String { String(head.words.first ?? "") }

    /// The path and the query as they were sent.
    var target: String { head.target }

    init(_ head: HTTPHead) {
        self.head = head
        let halves = head.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(halves.first ?? "/")
        self.path = path.removingPercentEncoding ?? path
        arguments = FormArguments(halves.count > 1 ? halves[1] : "")
    }
}
