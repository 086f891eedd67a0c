import Testing

@testable import VapixClient

private func read(_ text: String) throws -> EventMessage {
    try EventMessage.read(Array(text.utf8)[...])
}

private func event(_ text: String) throws -> Event? {
    guard case .event(let event) = try read(text) else { return nil }
    return event
}

/// The samples of Axis' page.
private let notification = """
    {"apiVersion": "1.0", "method": "events:notify", "params": {"notification": {"timestamp": 1639385866198,
    "topic": "tns1:Device/tnsaxis:IO/VirtualPort", "message": {"source": {"port": "1"}, "key": {},
    "data": {"state": "0"}}}}}
    """

@Suite(.timeLimit(.minutes(10)))
struct EventMessageReaderTests {
    @Test func read_notification_isTheEvent() throws {
        let expected = Event(
            topic: "tns1:Device/tnsaxis:IO/VirtualPort", timestamp: 1_639_385_866_198, source: ["port": "1"],
            data: ["state": "0"])
        #expect(try event(notification) == expected)
        #expect(try event(notification + "\r\n") == expected)
    }

    @Test func read_notificationWithLess_isAnEventWithoutIt() throws {
        let text = #"{"params":{"notification":{"topic":"tns1:a","message":{}}},"method":"events:notify"}"#
        #expect(try event(text) == Event(topic: "tns1:a"))
        let bare = #"{"method":"events:notify","params":{"notification":{"topic":"tns1:a","timestamp":null}}}"#
        #expect(try event(bare) == Event(topic: "tns1:a"))
    }

    @Test func read_itemsThatAreNoTexts_areKeptAsJSON() throws {
        let text = #"""
            {"method":"events:notify","params":{"notification":{"topic":"a","message":{"data":
            {"n":1.50,"b":true,"z":null,"o":{"a":[1]},"s":"\"ü\""}}}}}
            """#
        #expect(try event(text)?.data == ["n": "1.50", "b": "true", "o": #"{"a":[1]}"#, "s": "\"ü\""])
    }

    /// Story: an event whose time had another form than documented was lost.
    @Test func read_timestampOfAnyForm_keepsTheEvent() throws {
        let times: [(wire: String, milliseconds: Int64?)] = [
            ("1639385866198", 1_639_385_866_198), (#""1639385866198""#, 1_639_385_866_198),
            ("1639385866198.75", 1_639_385_866_198), (#""1639385866198.75""#, 1_639_385_866_198),
            ("-1.5", -2), ("1.639385866198e12", 1_639_385_866_198),
            (#""2021-12-13T08:57:46.198Z""#, 1_639_385_866_198),
            (#""2021-12-13T09:57:46.198+01:00""#, 1_639_385_866_198),
            ("null", nil), ("\"\"", nil), ("true", nil), (#""yesterday""#, nil), (#"{"s":1,"n":[2]}"#, nil),
            ("[1]", nil),
            ("1e300", nil), ("1e400", nil), ("-1e30", nil), ("99999999999999999999", nil),
            (#""9223372036854775808""#, nil),
            (#""2021-13-13T08:57:46Z""#, nil),
        ]
        for (wire, milliseconds) in times {
            let text = #"""
                {"method":"events:notify","params":{"notification":{"timestamp":\#(wire),"topic":"a",
                "message":{"data":{"n":"1"}}}}}
                """#
            #expect(try event(text) == Event(topic: "a", timestamp: milliseconds, data: ["n": "1"]), "\(wire)")
        }
        // What is no JSON is no event.
        #expect(throws: WireError.self) {
            try event(#"{"method":"events:notify","params":{"notification":{"timestamp":1x,"topic":"a"}}}"#)
        }
    }

    @Test func read_membersInAnyOrder_areTheSameEvent() throws {
        let members = [#""source":{"p":"1","q":"2"}"#, #""key":{"k":"3"}"#, #""data":{"d":"4","e":"5"}"#]
        let expected = Event(topic: "a", source: ["p": "1", "q": "2"], key: ["k": "3"], data: ["d": "4", "e": "5"])
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let message = order.map { members[$0] }.joined(separator: ",")
            let text = #"{"method":"events:notify","params":{"notification":{"message":{\#(message)},"topic":"a"}}}"#
            let event = try #require(try event(text))
            #expect(event == expected)
            #expect(event.hashValue == expected.hashValue)
            #expect(event.source.map(\.key) == ["p", "q"] && event.key.map(\.value) == ["3"])
            #expect(event.data.map(\.key) == ["d", "e"])
        }
    }

    @Test func read_membersTwice_lastCounts() throws {
        let message = #"{"source":{"p":"1"},"data":{"d":"1","e":"2"},"source":{"q":"3"},"data":{"d":"4"}}"#
        let again = #"{"key":{"k":"5"}}"#
        for text in [message, #"\#(message),"message":\#(again)"#] {
            let text = #"{"method":"events:notify","params":{"notification":{"topic":"a","message":\#(text)}}}"#
            let event = try #require(try event(text))
            #expect(event.source == ["q": "3"] && event.data == ["d": "4"])
            #expect(event.key == (text.contains("5") ? ["k": "5"] : [:]))
        }
    }

    /// Few items are read straight into the event, many or odd ones by way of a dictionary.
    @Test(arguments: [1, 2, 15, 16, 17, 18, 1000])
    func read_manyItems_keepTheirOrder(count: Int) throws {
        for odd in [nil, #""n0":null"#, #""n0":"x""#, #""other":null"#] {
            let items = (0..<count).map { #""n\#($0)":"\#($0)""# } + (odd.map { [$0] } ?? [])
            let message = #"{"source":{"a":"b"},"data":{\#(items.joined(separator: ","))}}"#
            let text = #"{"method":"events:notify","params":{"notification":{"topic":"a","message":\#(message)}}}"#
            let event = try #require(try event(text))
            var expected = (0..<count).map { ("n\($0)", "\($0)") }
            if odd == #""n0":null"# { expected.removeFirst() }
            if odd == #""n0":"x""# { expected[0].1 = "x" }
            #expect(event.source == ["a": "b"])
            #expect(event.data.elementsEqual(expected) { $0 == $1 })
        }
    }

    /// What a reader remembers of a message must not show in the next.
    @Test func read_oneAfterAnother_isReadAsAlone() throws {
        let start = #"{"apiVersion":"1.0","method":"events:notify","params":{"notification":"#
        let other = #"{"method":"events:other","params":{"notification":"#
        let texts = [
            notification, notification, start + #"{"topic":"tns1:Device/tnsaxis:IO/VirtualPort"}}}"#,
            start + #"{"topic":"tns1:Device/tnsaxis:IO/VirtualPort","timestamp":1}}}"#, start, start + "{",
            start + "null}}",
            start + #"{"topic":"a"},"notification":{"topic":"b"}}}"#, start + #"{"topic":"a"},"notification":null}}"#,
            start + #"{"topic":"a"}},"method":"events:other"}"#, start + #"{"topic":"a"}},"error":{"code":1}}"#,
            start + #"{"topic":"a"}},"params":{"notification":{"topic":"b"}}}"#, start + #"{"topic":"a"}}}}"#,
            #"{"context":"7","params":{"notification":{"topic":"a"}},"method":"events:configure"}"#,
            #"{"params":{"notification":{"topic":"a"}},"method":"events:notify"}"#, other + #"{"topic":"a"}}}"#,
            other + #"{"topic":"a"}},"method":"events:notify"}"#,
            start + #"{"topic":"tns1:Device/tnsaxis:IO/Ünicode"}}}"#,
            start + #"{"topic":"tns1:Device\/tnsaxis:IO"}}}"#, #"{"method":"events:configure","context":1}"#, "",
        ]
        func read(_ text: String, with reader: inout EventMessageReader) -> String {
            Array(text.utf8).withUnsafeBytes { bytes in "\(Result { try reader.read(bytes) })" }
        }
        for first in texts {
            for second in texts {
                var reader = EventMessageReader()
                _ = read(first, with: &reader)
                var alone = EventMessageReader()
                let expected = read(second, with: &alone)
                for _ in 0..<2 { #expect(read(second, with: &reader) == expected, "\(second) behind \(first)") }
            }
        }
    }

    @Test func read_manyTopics_areTheirOwn() throws {
        var reader = EventMessageReader()
        for index in (0..<40).flatMap({ [$0, $0 / 2, $0 / 3] }) {
            let topic = "tns1:Device/tnsaxis:IO/" + String(repeating: "x", count: index % 7) + "\(index)"
            let text = #"{"method":"events:notify","params":{"notification":{"topic":"\#(topic)"}}}"#
            let message = try Array(text.utf8).withUnsafeBytes { try reader.read($0) }
            guard case .event(let event) = message else { return #expect(Bool(false), "no event") }
            #expect(event.topic == topic)
        }
    }

    @Test func read_answers_tellWhichQuestionTheyAnswer() throws {
        guard
            case .configured(context: "7") = try read(
                #"{"apiVersion":"1.0","context":"7","method":"events:configure","data":{}}"#)
        else { return #expect(Bool(false), "not configured") }
        guard
            case .refused(context: "8", let error) = try read(
                #"{"context":"8","method":"events:configure","error":{"code":2104,"message":"Invalid"}}"#)
        else { return #expect(Bool(false), "not refused") }
        #expect(error.code == 2104)
        #expect(error.message == "Invalid")
        guard case .other = try read(#"{"method":"events:other"}"#) else { return #expect(Bool(false), "not other") }
    }

    @Test func read_malformed_isAnError() {
        let texts = [
            "", "[]", "{", #"{"method":"events:notify"}"#, #"{"method":"events:notify","params":{}}"#,
            #"{"method":"events:notify","params":{"notification":{}}}"#,
            #"{"method":"events:notify","params":{"notification":{"topic":[1]}}}"#,
            #"{"method":"events:notify","params":{"notification":{"topic":"a","message":{"data":[1]}}}}"#,
            notification + "x",
        ]
        for text in texts {
            #expect(throws: WireError.self, "\(text)") { _ = try read(text) }
        }
    }

    @Test func read_mutatedNotification_isAMessageOrAnError() {
        let bytes = Array(notification.utf8)
        for index in bytes.indices {
            _ = try? EventMessage.read(bytes[..<index])
            for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x7D, 0x2C, 0x80, 0xFF] {
                var changed = bytes
                changed[index] = byte
                _ = try? EventMessage.read(changed[...])
            }
        }
    }

    @Test func configuration_sample_isTheDocumentedOne() throws {
        let filters: [EventFilter] = [
            .topic("tns1:PTZController/tnsaxis:PTZReady"), .content(.item("ready", is: "1")),
            .topic(
                "tns1:Device/tnsaxis:IO/VirtualPort", where: .item("port", is: "1") && .item("state", is: "0")),
        ]
        let text = String(decoding: try eventConfiguration(filters, context: "1"), as: UTF8.self)
        #expect(
            text == #"{"apiVersion":"1.0","context":"1","method":"events:configure","params":{"eventFilterList":["#
                + #"{"topicFilter":"tns1:PTZController/tnsaxis:PTZReady"},"#
                + #"{"contentFilter":"boolean(//SimpleItem[@Name=\"ready\" and @Value=\"1\"])"},"#
                + #"{"topicFilter":"tns1:Device/tnsaxis:IO/VirtualPort","contentFilter":"#
                + #""boolean(//SimpleItem[@Name=\"port\" and @Value=\"1\"]) and "#
                + #"boolean(//SimpleItem[@Name=\"state\" and @Value=\"0\"])"}]}}"#)
    }

    @Test func content_valuesWithQuotes_cannotLeaveTheirPlace() throws {
        #expect(
            try EventContent.item("a", is: #"1"] or //b["#).text()
                == #"boolean(//SimpleItem[@Name="a" and @Value='1"] or //b['])"#)
        #expect(throws: InvalidArgumentError.self) { _ = try EventContent.item("a", is: #"'""#).text() }
        // A combining mark behind a quotation mark forms one character with it.
        #expect(
            try EventContent.item("a", is: "1\"\u{301}").text()
                == "boolean(//SimpleItem[@Name=\"a\" and @Value='1\"\u{301}'])")
        #expect(throws: InvalidArgumentError.self) {
            _ = try EventContent.item("a", is: "\"\u{301} '\u{301}").text()
        }
        let mixed = !(EventContent.item("a", is: "1") || .expression("b")) && .item("c", is: "2")
        #expect(
            try mixed.text()
                == #"not(boolean(//SimpleItem[@Name="a" and @Value="1"]) or (b)) and "#
                + #"boolean(//SimpleItem[@Name="c" and @Value="2"])"#)
    }
}
