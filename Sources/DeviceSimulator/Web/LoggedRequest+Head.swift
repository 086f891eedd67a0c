import Foundation

extension LoggedRequest {
    /// Makes the record of a request that has just arrived.
    ///
    /// - Parameters:
    ///   - head: The request's head.
    ///   - address: The address of the listener.
    init(_ head: HTTPHead, address: String) {
        let halves = head.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(halves.first ?? "/")
        self.init(
            address: address, method: String(head.words.first ?? ""), path: path.removingPercentEncoding ?? path,
            query: halves.count > 1 ? String(halves[1]) : "",
            user: head["Authorization"].flatMap(Self.user(authorization:)))
    }

    init(address: String, method: String, path: String, query: String, user: String?) {
        self.address = address
        self.method = method
        self.path = path
        self.query = query
        self.user = user
    }

    /// The user name in a header `Authorization`; `nil` if there is none.
    static func user(authorization: String) -> String? {
        BasicAuthentication.login(authorization)?.user ?? DigestAuthentication.fields(of: authorization)?["username"]
    }
}
