/// The head of a request to a stream program; the body is not read yet.
struct StreamRequest: Sendable {
    let head: HTTPHead
    /// The path, percent-decoded.
    let path: String
    /// The query as it was sent, without the question mark.
    let query: String
    /// The arguments of the query.
    let arguments: FormArguments
    /// The valid login; `nil` if there is none.
    var login: Login?
    /// Makes the reply to a login that does not suffice.
    var refusal: @Sendable () -> CGIReply = { .badRequest }

    /// The privilege of the login.
    var privilege: Privilege { login?.privilege ?? .anonymous }

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
        query = halves.count > 1 ? String(halves[1]) : ""
        arguments = FormArguments(query)
    }
}
