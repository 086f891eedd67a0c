/// The requests that a fault applies to.
///
/// Requests are counted from the injection of the fault, on both listeners, in their order of arrival.
public struct RequestSelector: Sendable, Hashable {
    /// The path without a query, in which `*` matches any characters; `nil` for every path.
    public var path: String?
    /// The number of the first request, from 1.
    public var first: Int
    /// The number of requests, from 1; `nil` for all that follow.
    public var count: Int?

    /// Every request.
    public static let all = RequestSelector()

    /// Selects requests.
    ///
    /// - Parameters:
    ///   - path: The path without a query, in which `*` matches any characters; `nil` for every path.
    ///   - first: The number of the first request, from 1.
    ///   - count: The number of requests, from 1; `nil` for all that follow.
    public init(path: String? = nil, first: Int = 1, count: Int? = nil) {
        self.path = path
        self.first = first
        self.count = count
    }
}

extension RequestSelector {
    init(_ words: inout FaultWords) throws {
        let path = try words.takeText("path")
        let first = try words.take("nth", "a number from 1", FaultWords.positive)
        let count = try words.take("count", "a number from 1, or all") { word -> Int? in
            word == "all" ? .max : FaultWords.positive(word)
        }
        // Without a count, `nth=3` selects only the third request.
        let isAll = count == .max || (count == nil && first == nil)
        self.init(path: path, first: first ?? 1, count: isAll ? nil : count ?? 1)
    }

    var words: String {
        var text = path.map { " path=" + ScriptText.quoted($0) } ?? ""
        if first != 1 { text += " nth=\(first)" }
        switch count {
        case nil: text += first == 1 ? "" : " count=all"
        case 1? where first != 1: break
        case let count?: text += " count=\(count)"
        }
        return text
    }
}
