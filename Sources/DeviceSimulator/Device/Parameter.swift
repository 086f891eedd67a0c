/// A parameter of `param.cgi`.
struct Parameter: Sendable {
    /// The name without the leading `root.`.
    var name: String
    var value: String
}
