import VapixClient

/// An event on a line.
struct EventReport: Report {
    let event: Event
    /// Whether the device no longer reports the state that the event is about.
    var isRemoved = false

    func text(_ style: TextStyle) -> String {
        if isRemoved { return "the device no longer reports \(printable("\(event)"))" }
        let time = event.timestamp.map(utcTime) ?? ""
        let groups = [event.source, event.key, event.data].map(Self.items)
        switch style {
        case .pipe: return ([time, event.topic] + groups).map { printable($0) }.joined(separator: "\t") + "\n"
        case .terminal:
            let columns = [time.isEmpty ? "-" : time, event.topic] + groups.filter { !$0.isEmpty }
            return printable(columns.joined(separator: "  ")) + "\n"
        }
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("time", event.timestamp.map(utcTime))
        json.write("timestamp", event.timestamp)
        json.write("topic", event.topic)
        for (name, items) in [("source", event.source), ("key", event.key), ("data", event.data)] {
            json.key(name)
            json.beginObject()
            for item in items.sorted(by: { $0.key < $1.key }) { json.write(item.key, item.value) }
            json.endObject()
        }
        if isRemoved { json.write("removed", true) }
    }

    /// Items as `name=value`, sorted by name, and quoted where they would be ambiguous.
    private static func items(_ items: EventItems) -> String {
        items.sorted { $0.key < $1.key }.map { "\(quoted($0.key))=\(quoted($0.value))" }.joined(separator: " ")
    }

    private static func quoted(_ text: String) -> String {
        let isPlain = !text.isEmpty && !text.unicodeScalars.contains { " \"\\=".unicodeScalars.contains($0) }
        if isPlain { return text }
        let escaped = text.unicodeScalars.reduce(into: "") { escaped, scalar in
            if scalar == "\"" || scalar == "\\" { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return "\"\(escaped)\""
    }
}
