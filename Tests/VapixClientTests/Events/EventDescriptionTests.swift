import Testing
import VapixClient

struct EventDescriptionTests {
    @Test func description_event_isOneLine() {
        let event = Event(
            topic: "tns1:Test/Door", source: ["door": "2"], key: ["k": ""], data: ["state": "open", "text": "a b"])
        #expect("\(event)" == "tns1:Test/Door door=2 k= state=open text=a b")
        #expect("\(EventStream.Element.event(event))" == "\(event)")
    }

    /// A device's text must not pass for a line of its own in the app's log.
    @Test func description_hostileTexts_endNoLine() {
        for text in [
            "\r\n", "\n", "\u{85}", "\u{2028}", "\u{1B}[2J", "\0", "e\u{301}\n\u{301}", "\u{202E}", "\u{2066}",
        ] {
            let event = Event(topic: "a\(text)b", source: [text: text], data: ["x": text])
            let isClean = "\(event)".unicodeScalars.allSatisfy {
                $0 == " "
                    || !$0.properties.isWhitespace && $0.properties.generalCategory != .control
                        && $0.properties.generalCategory != .format
            }
            #expect(isClean, "\(text.debugDescription)")
        }
    }

    /// A message of a megabyte must not become a line of a megabyte.
    @Test func description_longTexts_areCut() {
        let event = Event(topic: "tns1:Test", data: ["text": String(repeating: "x", count: 1 << 20)])
        #expect(event.description.unicodeScalars.count == 2001 && event.description.hasSuffix("x…"))
    }

    @Test func description_gap_countsWhatIsMissing() {
        let gap = EventGap(
            droppedCount: 1, unreadableCount: 2, reconnectCount: 1,
            cause: VapixError(.connectionFailed, operation: "events/configure"))
        #expect(
            "\(gap)".hasPrefix(
                "events are missing: dropped 1 event, could not read 2 messages, reconnected 1 time (events/"))
        #expect("\(EventStream.Element.gap(EventGap(reconnectCount: 3)))" == "events are missing: reconnected 3 times")
    }
}
