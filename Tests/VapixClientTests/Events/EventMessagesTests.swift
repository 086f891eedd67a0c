import Testing

@testable import VapixClient

private func read(_ text: String) throws -> EventMessage {
    try EventMessage.read(Array(text.utf8))
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

@Suite(.timeLimit(.minutes(1)))
struct EventMessagesTests {
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
            #"{"method":"events:notify","params":{"notification":{"topic":1}}}"#,
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
            _ = try? EventMessage.read(Array(bytes[..<index]))
            for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x7D, 0x2C, 0x80, 0xFF] {
                var changed = bytes
                changed[index] = byte
                _ = try? EventMessage.read(changed)
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
        #expect(throws: InvalidArgument.self) { _ = try EventContent.item("a", is: #"'""#).text() }
        let mixed = !(EventContent.item("a", is: "1") || .expression("b")) && .item("c", is: "2")
        #expect(
            try mixed.text()
                == #"not(boolean(//SimpleItem[@Name="a" and @Value="1"]) or (b)) and "#
                + #"boolean(//SimpleItem[@Name="c" and @Value="2"])"#)
    }
}
