import VapixClient
internal import VapixSupport

/// A report that events are missing.
struct EventGapReport: Report {
    let gap: EventGap

    func text(_ style: TextStyle) -> String {
        var parts: [String] = []
        if gap.droppedCount > 0 {
            let those = gap.droppedCount == 1 ? "it" : "they"
            parts.append("\(gap.droppedCount) dropped because \(those) came too fast")
        }
        if gap.unreadableCount > 0 { parts.append("\(counted(gap.unreadableCount, "message")) could not be read") }
        if gap.reconnectCount > 0 {
            let times = gap.reconnectCount == 1 ? "once" : "\(gap.reconnectCount) times"
            parts.append("the connection was lost and restored \(times)")
        }
        let cause = gap.cause.map { " (\($0))" } ?? ""
        return "events are missing: \(parts.joined(separator: ", "))\(cause)"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.key("gap")
        json.beginObject()
        json.write("dropped", Int64(gap.droppedCount))
        json.write("unreadable", Int64(gap.unreadableCount))
        json.write("reconnects", Int64(gap.reconnectCount))
        json.write("cause", gap.cause?.description)
        json.endObject()
    }
}
