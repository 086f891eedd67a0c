/// A client's request to the event system.
enum EventRequest {
    /// Subscribes to these events instead of the earlier ones. Every reply repeats the members.
    case configure([EventFilterExpression], answer: [String: JSONValue])
    case refused(EventRefusal)

    init(_ text: [UInt8]) {
        guard let members = JSONValue(text)?.object else {
            self = .refused(EventRefusal(code: 2101))
            return
        }
        var answer: [String: JSONValue] = [:]
        for name in ["apiVersion", "context", "method"] { answer[name] = members[name] }
        do {
            self = .configure(try Self.filters(of: members), answer: answer)
        } catch {
            self = .refused(EventRefusal(code: error.code, answering: answer))
        }
    }

    private static func filters(of members: [String: JSONValue]) throws(EventRefusal) -> [EventFilterExpression] {
        guard let version = members["apiVersion"] else { throw EventRefusal(code: 2103) }
        // Clients in the field send "1" too.
        guard let version = version.string, version == "1" || version.hasPrefix("1.") else {
            throw EventRefusal(code: 2100)
        }
        guard let method = members["method"] else { throw EventRefusal(code: 2103) }
        guard method == "events:configure" else { throw EventRefusal(code: 2102) }
        guard let params = members["params"] else { throw EventRefusal(code: 2103) }
        guard let params = params.object else { throw EventRefusal(code: 2104) }
        guard let list = params["eventFilterList"] else { throw EventRefusal(code: 2103) }
        guard let list = list.array else { throw EventRefusal(code: 2104) }
        var filters: [EventFilterExpression] = []
        for filter in list {
            guard let filter = filter.object else { throw EventRefusal(code: 2104) }
            guard filter["topicFilter"] != nil || filter["contentFilter"] != nil else { throw EventRefusal(code: 2103) }
            filters.append(
                EventFilterExpression(
                    topic: try expression(filter["topicFilter"]) { TopicExpression($0) },
                    content: try expression(filter["contentFilter"]) { ContentExpression($0) }))
        }
        return filters
    }

    /// Parses a filter; `nil` if it is absent or empty, which existing clients use for no filter.
    private static func expression<Expression>(
        _ value: JSONValue?, _ parse: (String) -> Expression?
    ) throws(EventRefusal) -> Expression? {
        guard let value else { return nil }
        guard let text = value.string else { throw EventRefusal(code: 2104) }
        if text.allSatisfy(\.isWhitespace) { return nil }
        guard let expression = parse(text) else { throw EventRefusal(code: 2104) }
        return expression
    }
}
