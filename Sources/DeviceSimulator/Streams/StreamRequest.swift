/// The head of a request to a stream program; the body is not read yet.
struct StreamRequest: Sendable {
    let head: HTTPHead
    /// The path, percent-decoded.
    let path: String
    /// The arguments of the query.
    let arguments: FormArguments
    /// The privilege of the login.
    var privilege = Privilege.anonymous

    var method: String { String(head.words.first ?? "") }

    /// The path and the query as they were sent.
    var target: String { Self.target(of: head) }

    init(_ head: HTTPHead) {
        self.head = head
        let halves = Self.target(of: head).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(halves.first ?? "/")
        self.path = path.removingPercentEncoding ?? path
        arguments = FormArguments(halves.count > 1 ? halves[1] : "")
    }

    private static func target(of head: HTTPHead) -> String { head.words.count > 1 ? String(head.words[1]) : "/" }
}
