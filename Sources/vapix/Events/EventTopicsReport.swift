import VapixClient

/// The tree of topics.
struct EventTopicsReport: Report {
    let declarations: EventDeclarations

    func text(_ style: TextStyle) -> String {
        guard style == .pipe else { return declarations.roots.map { branch($0, depth: 0) }.joined() }
        var table = Table(titles: ["Topic", "Title", "Kind", "Source", "Key", "Data"])
        for topic in declarations where topic.isEvent || !topic.messages.isEmpty {
            let messages = topic.messages.isEmpty ? [EventMessageDeclaration?.none] : topic.messages.map(Optional.some)
            for message in messages {
                table.rows.append([
                    topic.expression ?? topic.name, topic.niceName, message?.isProperty == true ? "state" : "event",
                    message.map { Self.items($0.source) }, message.map { Self.items($0.key) },
                    message.map { Self.items($0.data) },
                ])
            }
        }
        return table.text(style)
    }

    private static func items(_ items: [EventItemDeclaration]) -> String {
        items.map { $0.name + ($0.type.map { ":\(shortName($0))" } ?? "") }.joined(separator: " ")
    }

    /// The type without its prefix, which is the same for most.
    private static func shortName(_ type: EventItemDeclaration.ValueType) -> String {
        type.rawValue.split(separator: ":").last.map(String.init) ?? type.rawValue
    }

    private func branch(_ topic: EventTopic, depth: Int) -> String {
        let indentation = String(repeating: "  ", count: depth)
        let title = topic.niceName.map { $0 == topic.name ? "" : "  \($0)" } ?? ""
        let hasEvents = topic.isEvent || !topic.messages.isEmpty
        let name = hasEvents ? topic.expression ?? topic.name : topic.name
        var text = printable("\(indentation)\(name)\(title)") + "\n"
        for message in topic.messages {
            for (group, items) in [("source", message.source), ("key", message.key), ("data", message.data)] {
                for item in items { text += printable("\(indentation)    \(group)  \(Self.line(item))") + "\n" }
            }
        }
        return text + topic.children.map { branch($0, depth: depth + 1) }.joined()
    }

    private static func line(_ item: EventItemDeclaration) -> String {
        var text = item.name
        if let type = item.type { text += ": \(shortName(type))" }
        if item.isPropertyState { text += ", the state" }
        if let title = item.niceName, title != item.name { text += "  (\(title))" }
        // A device with many inputs has long lists of values.
        let values = item.values.prefix(8).map { $0.niceName == $0.value ? $0.value : Self.text($0) }
        if !values.isEmpty { text += "  one of \(values.joined(separator: ", "))" }
        if item.values.count > values.count { text += " and \(item.values.count - values.count) more" }
        return text
    }

    private static func text(_ value: EventItemDeclaration.Value) -> String {
        value.value + (value.niceName.map { " (\($0))" } ?? "")
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("topics", objects: declarations.roots, Self.write)
    }

    private static func write(to json: inout JSONWriter, _ topic: EventTopic) {
        json.write("topic", topic.expression)
        json.write("name", topic.name)
        json.write("namespace", topic.namespace.rawValue)
        json.write("niceName", topic.niceName)
        json.write("isEvent", topic.isEvent)
        json.write("isProperty", topic.isProperty)
        json.write("isApplicationData", topic.isApplicationData)
        json.write("messages", objects: topic.messages) { json, message in
            json.write("isProperty", message.isProperty)
            json.write("source", objects: message.source, write)
            json.write("key", objects: message.key, write)
            json.write("data", objects: message.data, write)
        }
        json.write("children", objects: topic.children, write)
    }

    private static func write(to json: inout JSONWriter, _ item: EventItemDeclaration) {
        json.write("name", item.name)
        json.write("niceName", item.niceName)
        json.write("type", item.type?.rawValue)
        json.write("isPropertyState", item.isPropertyState)
        json.write("values", objects: item.values) { json, value in
            json.write("value", value.value)
            json.write("niceName", value.niceName)
        }
    }
}
