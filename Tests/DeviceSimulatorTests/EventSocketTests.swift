import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import DeviceSimulator

private let numbered = SimulatedEvent.numberedTopic

/// A camera, and a client of its events.
private func withClient(_ body: (SimulatedDevice, RawEventClient) async throws -> Void) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let client = try await RawEventClient.connect(device, login: try await device.credentials())
        #expect(client.answer.status == 101)
        try await body(device, client)
    }
}

// MARK: Handshake

@Test(arguments: [
    ("/vapix/ws-data-stream?sources=events", "", 426),
    (
        "/vapix/ws-data-stream?sources=events",
        RawEventClient.handshake.replacingOccurrences(of: "Version: 13", with: "Version: 8"), 426
    ),
    (
        "/vapix/ws-data-stream?sources=events",
        RawEventClient.handshake.replacingOccurrences(of: "dGhlIHNhbXBsZSBub25jZQ==", with: "c2hvcnQ="), 400
    ),
    ("/vapix/ws-data-stream?sources=events,weather", RawEventClient.handshake, 400),
    ("/vapix/ws-data-stream", RawEventClient.handshake, 400),
])
func eventSocket_badHandshake_isRefused(path: String, handshake: String, status: Int) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        let client = try await RawEventClient.connect(device, login: login, path: path, handshake: handshake)
        #expect(client.answer.status == status)
        #expect(device.eventClientCount == 0)
    }
}

@Test func eventSocket_noLogin_is401() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let local = try await RawEventClient.connect(device, login: nil)
        #expect(local.answer.status == 401)
        #expect(local.answer["WWW-Authenticate"]?.hasPrefix("Basic") == true)
        let network = try await RawEventClient.connect(device, login: nil, acrossTheNetwork: true)
        #expect(network.answer.status == 401)
        #expect(network.answer["WWW-Authenticate"]?.hasPrefix("Digest") == true)
        #expect(device.unauthorizedCount == 2)
    }
}

@Test func eventSocket_handshake_isAnsweredByTheBook() async throws {
    try await withClient { _, client async throws in
        // The key and its answer are those of RFC 6455, section 1.3.
        #expect(client.answer["Sec-WebSocket-Accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        #expect(client.answer["Sec-WebSocket-Extensions"] == nil)
    }
}

@Test(arguments: [(Duration.seconds(15), 101), (.zero, 401)])
func eventSocket_sessionToken_opensWhileItIsValid(lifetime: Duration, status: Int) async throws {
    try await SimulatedDevice.withDevice(.anyPort { $0.sessionTokenLifetime = lifetime }) { device async throws in
        let user = try #require(device.networkUsers.first)
        let login = "\(user.name):\(user.password)"
        let reply = try await device.curlNetwork("/axis-cgi/wssession.cgi", "--digest", "--user", login)
        let token = try #require(reply.split(separator: "\n").last)
        #expect(UInt64(token) != nil)
        let path = "/vapix/ws-data-stream?wssession=\(token)&sources=events"
        let client = try await RawEventClient.connect(device, login: nil, path: path, acrossTheNetwork: true)
        #expect(client.answer.status == status)
        // A token that nobody got.
        let forged = path.replacingOccurrences(of: token, with: "1331901001644832701")
        let refused = try await RawEventClient.connect(device, login: nil, path: forged, acrossTheNetwork: true)
        #expect(refused.answer.status == 401)
    }
}

// MARK: Requests

@Test(arguments: [
    ("{", 2101), ("[]", 2101), ("", 2101), (#"{"method":"events:configure"}"#, 2103),
    (#"{"apiVersion":"2.0","method":"events:configure"}"#, 2100),
    (#"{"apiVersion":1,"method":"events:configure"}"#, 2100),
    (#"{"apiVersion":"1.0"}"#, 2103), (#"{"apiVersion":"1.0","method":"events:list"}"#, 2102),
    (#"{"apiVersion":"1.0","method":"events:configure"}"#, 2103),
    (#"{"apiVersion":"1.0","method":"events:configure","params":[]}"#, 2104),
    (#"{"apiVersion":"1.0","method":"events:configure","params":{}}"#, 2103),
    (#"{"apiVersion":"1.0","method":"events:configure","params":{"eventFilterList":"all"}}"#, 2104),
    (#"{"apiVersion":"1.0","method":"events:configure","params":{"eventFilterList":[{}]}}"#, 2103),
    (#"{"apiVersion":"1.0","method":"events:configure","params":{"eventFilterList":[{"topicFilter":1}]}}"#, 2104),
    (#"{"apiVersion":"1.0","method":"events:configure","params":{"eventFilterList":[{"topicFilter":"a//b"}]}}"#, 2104),
    (
        #"{"apiVersion":"1.0","method":"events:configure","params":{"eventFilterList":[{"contentFilter":"yes"}]}}"#,
        2104
    ),
])
func configure_invalid_hasTheDocumentedCode(text: String, code: Int64) async throws {
    try await withClient { device, client async throws in
        let answer = try await client.ask(text)
        #expect(answer["error"]?["code"] == .integer(code))
        #expect(answer["error"]?["message"]?.string?.isEmpty == false)
        #expect(device.eventClientCount == 0)
        // The connection is as good as before.
        #expect(try await client.configure(numbered)["data"] == [:])
    }
}

@Test func configure_tooLarge_is2107AndTheConnectionStays() async throws {
    try await withClient { _, client async throws in
        let answer = try await client.ask(String(repeating: " ", count: EventSocket.maximumRequestSize + 1))
        #expect(answer["error"]?["code"] == 2107)
        #expect(try await client.configure(numbered)["context"] == "c")
    }
}

@Test func configure_again_replacesTheFilters() async throws {
    try await withClient { device, client async throws in
        try await client.configure(numbered)
        device.emit(.numbered(1))
        #expect(try await client.readEvent().items == ["number": "1"])
        #expect(try await client.configure("tns1:VideoSource/tnsaxis:Tampering")["method"] == "events:configure")
        device.emit(.numbered(2))
        device.emit(SimulatedEvent("tns1:VideoSource/tnsaxis:Tampering", source: ["channel": "1"]))
        #expect(try await client.readEvent().topic == "tns1:VideoSource/tnsaxis:Tampering")
    }
}

@Test func configure_twoFiltersMatch_eventComesTwice() async throws {
    try await withClient { device, client async throws in
        _ = try await client.ask(
            #"{"apiVersion":"1","method":"events:configure","params":{"eventFilterList":["#
                + #"{"topicFilter":"tnsaxis:Simulator//."},"#
                + #"{"contentFilter":"boolean(//SimpleItem[@Name=\"number\" and @Value=\"7\"])"}]}}"#)
        device.emit(.numbered(6))
        device.emit(.numbered(7))
        for number in ["6", "7", "7"] { #expect(try await client.readEvent().items == ["number": number]) }
    }
}

@Test(arguments: [
    ("//.", "a:b/c", true), ("tns1:Device//.", "tns1:Device", true),
    ("tns1:Device//.", "tns1:Device/tnsaxis:IO/Port", true), ("tns1:Device", "tns1:Device/tnsaxis:IO/Port", false),
    ("tns1:Dev//.", "tns1:Device", false), ("tns1:Device/tnsaxis:IO/Port", "tns1:Device/tnsaxis:IO/Port", true),
    ("tns1:Device/tnsaxis:IO/tnsaxis:Port", "tns1:Device/tnsaxis:IO/Port", true),
    ("onvif:Device/axis:IO/Port", "tns1:Device/tnsaxis:IO/Port", true), ("tns1:A | tns1:B//.", "tns1:B/C", true),
    ("tns1:A|tns1:B", "tns1:B/C", false), ("tns1:Device/tns1:IO//.", "tns1:Device/tnsaxis:IO/Port", false),
])
func topicExpression_matches_asONVIFHasIt(expression: String, topic: String, isMatch: Bool) throws {
    #expect(try #require(TopicExpression(expression)).matches(topic) == isMatch)
}

@Test(arguments: ["|", "a||b", "a/", "/a", "a//b", "a b:c:d", "*", "a/*", "a//.b", "1a", "a:"])
func topicExpression_invalid_isNone(expression: String) {
    #expect(TopicExpression(expression) == nil)
}

@Test(arguments: [
    (#"boolean(//SimpleItem[@Name="port" and @Value="1"])"#, true),
    (#"boolean(//SimpleItem[@Name="port" and @Value="0"])"#, false),
    (#"boolean(//tt:SimpleItem[@Value='1'])"#, true), ("boolean(//SimpleItem)", true),
    ("boolean(//ElementItem)", false),
    (#"boolean(//SimpleItem[@Name="port"]) and boolean(//SimpleItem[@Name="state" and @Value="0"])"#, true),
    (#"not(boolean(//SimpleItem[@Name="port"])) or boolean(//SimpleItem[@Name="state"])"#, true),
    (
        #"(boolean(//SimpleItem[@Name="x"]) or boolean(//SimpleItem[@Name="port"])) and not (boolean(//SimpleItem))"#,
        false
    ),
    (#"boolean(//SimpleItem[@Name="port" and not(@Value="1") or @Name="none"])"#, false),
    (#"boolean( //SimpleItem[ ( @Name = "port" or @Name = "x" ) and @Value = "1" ] )"#, true),
])
func contentExpression_holds_asONVIFHasIt(expression: String, holds: Bool) throws {
    #expect(try #require(ContentExpression(expression)).holds([("port", "1"), ("state", "0")]) == holds)
}

@Test(arguments: [
    "", "boolean", "boolean()", "boolean(//Item)", "//SimpleItem", #"boolean(//SimpleItem[@Name="a])"#,
    #"boolean(//SimpleItem[@Type="a"])"#, "boolean(//SimpleItem) and", "boolean(//SimpleItem))",
    "not boolean(//SimpleItem)",
    "boolean(//SimpleItem) boolean(//SimpleItem)", String(repeating: "(", count: 5000),
    String(repeating: "not(", count: 5000),
])
func contentExpression_invalid_isNone(expression: String) {
    #expect(ContentExpression(expression) == nil)
}

// MARK: Frames

@Test func client_ping_isAnswered() async throws {
    try await withClient { _, client async throws in
        client.send("are you there", first: 0x89)
        #expect(await client.read() == RawEventClient.Frame(first: 0x8A, payload: Array("are you there".utf8)))
    }
}

@Test func client_close_isAnsweredWithItsCode() async throws {
    try await withClient { device, client async throws in
        try await client.configure(numbered)
        client.send(bytes: [0x03, 0xE8], first: 0x88)
        #expect(await client.read() == RawEventClient.Frame(first: 0x88, payload: [0x03, 0xE8]))
        #expect(await client.read() == nil)
    }
}

@Test func client_fragments_areOneMessage() async throws {
    try await withClient { _, client async throws in
        client.send(#"{"apiVersion":"1.0","method":"events:configure","#, first: 0x01)
        client.send("", first: 0x89)
        client.send(#""params":{"eventFilterList":[]}}"#, first: 0x80)
        #expect(await client.read()?.first == 0x8A)
        #expect(try await client.readJSON()["data"] == [:])
    }
}

/// What breaks the protocol: a frame without a mask, with a reserved bit or an unknown code, a fragment of nothing, two
/// messages at once, a control frame that is long or in pieces, binary, and what is not UTF-8.
@Test(
    arguments: [
        (0x81, "{}", false, 1002), (0xC1, "{}", true, 1002), (0x83, "{}", true, 1002), (0x80, "{}", true, 1002),
        (0x89, String(repeating: "x", count: 126), true, 1002), (0x09, "x", true, 1002), (0x82, "x", true, 1003),
    ] as [(UInt8, String, Bool, Int)])
func client_brokenFrame_endsTheConnection(first: UInt8, text: String, isMasked: Bool, code: Int) async throws {
    try await withClient { _, client async throws in
        client.send(text, first: first, isMasked: isMasked)
        let close = try #require(await client.read())
        #expect(close.first == 0x88)
        #expect(close.payload.reduce(0) { $0 << 8 | Int($1) } == code)
        #expect(await client.read() == nil)
    }
}

@Test func client_invalidUTF8_endsTheConnection() async throws {
    try await withClient { _, client async throws in
        client.send(bytes: [0xC3, 0x28])
        #expect(await client.read()?.payload == [0x03, 0xEF])
    }
}

// MARK: Events

@Test func emit_numbered_areAllThereInOrder() async throws {
    try await withClient { device, client async throws in
        try await client.configure(numbered)
        #expect(device.emitNumbered(10_000) == 1..<10_001)
        for number in 1...10_000 {
            guard try await client.readEvent().items == ["number": String(number)] else {
                Issue.record("number \(number) is missing")
                return
            }
        }
        #expect(device.emitNumbered(0) == 10_001..<10_001)
    }
}

@Test func emit_event_hasAllOfIt() async throws {
    try await withClient { device, client async throws in
        try await client.configure("//.")
        for _ in device.state.presentEvents { _ = try await client.readEvent() }
        device.emit(SimulatedEvent("a:b", key: ["k": "\"ü\n"], timestamp: .milliseconds(5)))
        let event = try await client.readJSON()
        let wanted: JSONValue = [
            "topic": "a:b", "timestamp": 5, "message": ["source": [:], "key": ["k": "\"ü\n"], "data": [:]],
        ]
        #expect(event["params"]?["notification"] == wanted)
        device.emit(SimulatedEvent("a:b", timestamp: .absent))
        #expect(try await client.readJSON()["params"]?["notification"]?["timestamp"] == nil)
    }
}

@Test func state_changes_areEvents() async throws {
    try await SimulatedDevice.withDevice(.anyPort { $0.sendsEventStates = false }) { device async throws in
        let login = try await device.credentials()
        let client = try await RawEventClient.connect(device, login: login)
        try await client.configure("tns1:Device//.")
        func change(_ path: String) async throws { _ = try await device.curl(path, login: login) }
        try await change("/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10")
        try await change("/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10")
        try await change("/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=11&duration=1")
        device.setPort(0, isClosed: true)
        device.setPort(0, isClosed: true)
        device.startup.isReady = false
        var events: [(topic: String, items: [String: String])] = []
        for _ in 0..<5 { events.append(try await client.readEvent()) }
        #expect(
            events.map(\.topic) == [
                "tns1:Device/tnsaxis:IO/VirtualInput", "tns1:Device/tnsaxis:IO/VirtualInput",
                "tns1:Device/tnsaxis:IO/Port", "tns1:Device/tnsaxis:Status/SystemReady",
                "tns1:Device/tnsaxis:IO/VirtualInput",
            ])
        let items: [[String: String]] = [
            ["port": "10", "active": "1"], ["port": "11", "active": "1"], ["port": "0", "state": "1"], ["ready": "0"],
            ["port": "11", "active": "0"],
        ]
        #expect(events.map(\.items) == items)
    }
}

@Test func configure_states_areToldFirst() async throws {
    try await withClient { device, client async throws in
        try await client.configure("tns1:Device/tnsaxis:IO/VirtualInput")
        for number in 1...64 {
            #expect(try await client.readEvent().items == ["port": String(number), "active": "0"])
        }
    }
}

// MARK: Scripts

@Test func script_steps_comeInOrder() async throws {
    try await withClient { device, client async throws in
        let script = try EventScript(
            """
            burst=2 every=1ms:2 "event=tnsaxis:Simulator/Numbered,source.a=b c" ping malformed=utf8 oversized=1000 frame=c100 \
            pause=1ms close=1011
            """)
        async let playing: Void = device.play(script)
        try await client.configure(numbered)
        try await playing
        for number in 1...4 { #expect(try await client.readEvent().items == ["number": String(number)]) }
        #expect(try await client.readEvent().items == ["a": "b c"])
        #expect(await client.read()?.first == 0x89)
        #expect(await client.read()?.payload == EventScript.Malformation.utf8.message)
        #expect(await client.read()?.payload.count == 1000)
        #expect(await client.read()?.first == 0xC1)
        #expect(await client.read() == RawEventClient.Frame(first: 0x88, payload: [0x03, 0xF3]))
        client.send(bytes: [0x03, 0xF3], first: 0x88)
        #expect(device.eventClientCount == 0)
    }
}

@Test func script_cut_endsWithoutACloseFrame() async throws {
    try await withClient { device, client async throws in
        async let playing: Void = device.play([.burst(1), .cut])
        try await client.configure(numbered)
        try await playing
        _ = try await client.readEvent()
        #expect(await client.read() == nil)
    }
}

@Test func script_deflateAndRefuse_concernTheNextClient() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        try await device.play(EventScript("deflate refuse=1100"))
        let client = try await RawEventClient.connect(device, login: try await device.credentials())
        #expect(client.answer["Sec-WebSocket-Extensions"]?.hasPrefix("permessage-deflate") == true)
        let refusal = try await client.configure(numbered)
        #expect(refusal["error"]?["code"] == 1100 && refusal["context"] == "c")
        #expect(try await client.configure(numbered)["data"] == [:])
    }
}

@Test func script_restart_breaksConnectionsAndEndsByItself() async throws {
    try await withClient { device, client async throws in
        try await client.configure(numbered)
        try await device.play([.restart(.milliseconds(1))])
        #expect(await client.read() == nil)
        try await device.endFaults()
        let again = try await RawEventClient.connect(device, login: try await device.credentials("again"))
        #expect(try await again.configure(numbered)["data"] == [:])
    }
}

@Test(arguments: [
    "burst=10000 pause=1s ping every=100ms close=1011", "every=1500ms:20 cut wait hang", "restart=200ms again",
    "event=tns1:Device/tnsaxis:IO/Port,source.port=1,key.a=,data.state=0", "event=\"a:b,data.c=d e\"",
    "malformed=json malformed=type malformed=member malformed=utf8", "oversized=2000000 frame=00ff",
    "deflate refuse=2107",
])
func eventScript_text_readsBackAsTheSame(text: String) throws {
    let script = try EventScript(text)
    #expect(script.description == text)
    #expect(try EventScript(script.description) == script)
}

@Test(arguments: [
    "   ", "burst", "burst=0", "burst=-1", "burst=99999999999", "every=1", "every=1s:", "every=1s:0", "every=",
    "ping=1",
    "event=", "event=a:b,c=d", "event=a:b,data.=d", "event=a:b,other.c=d", "pause=-1s", "close=70000",
    "close=x", "frame=", "frame=f", "frame=xy", "refuse=2108", "malformed=xml", "oversized=-1", "jump", "restart",
])
func eventScript_invalidText_saysWhichStep(text: String) throws {
    let error = expectError(SimulatorError.self) { try EventScript(text) }
    #expect(error?.message.contains(text) == true)
}

@Test func eventScript_reference_namesEveryStep() throws {
    let names = Set(EventScript.reference.map { String($0.usage.prefix { $0.isLetter }) })
    let words = "burst=1 every=1s event=a pause=1s wait ping malformed=json oversized=1 frame=00 close=1 cut hang"
    let script = try EventScript(words + " restart=1s deflate refuse=1100 again")
    let known = Set(script.description.split(separator: " ").map { String($0.prefix { $0.isLetter }) })
    #expect(names == known)
}

/// A state that changed between the reading of the present states and the subscription was never sent to the new client.
@Test func eventHub_stateChangesDuringTheSubscription_isNotLost() throws {
    let hub = EventHub(now: { 0 })
    let state = Locked(0)
    hub.setStates {
        let present = state.withLock { $0 }
        // The first time, the state changes right after it was read.
        if present == 0 {
            state.withLock { $0 = 1 }
            hub.emit(SimulatedEvent("tns1:Test", data: ["number": "1"]))
        }
        return [SimulatedEvent("tns1:Test", data: ["number": "\(present)"])]
    }
    let listener = try EventListener()
    hub.configure(listener, [EventFilterExpression(topic: nil, content: nil)], answer: [])
    let messages = listener.take().compactMap { item in
        if case .message(let bytes) = item { String(decoding: bytes, as: UTF8.self) } else { nil }
    }
    #expect(messages.last?.contains(#""number":"1""#) == true, "\(messages)")
}

/// The test's next change of the camera must not be mixed up with the states of the start.
@Test func waitForEventClient_clientHasBeenSentItsStates() throws {
    let hub = EventHub(now: { 0 })
    hub.setStates { [SimulatedEvent("tns1:Test", data: ["number": "1"])] }
    let listener = try EventListener()
    hub.configure(listener, [EventFilterExpression(topic: nil, content: nil)], answer: [])
    #expect(hub.listenerCount == 0, "the messages wait to be sent")
    #expect(listener.take().count == 3, "the answer, the state, and the end of the states")
    hub.noteInformed(listener, of: 1)
    #expect(hub.listenerCount == 1)
    hub.remove(listener)
    hub.noteInformed(listener, of: 1)
    #expect(hub.listenerCount == 0, "a client that has gone does not count")
}

/// The end of the states of a replaced subscription made a client count before it had the states of the new one.
@Test func waitForEventClient_subscriptionIsReplaced_onlyTheNewOneCounts() throws {
    let hub = EventHub(now: { 0 })
    let listener = try EventListener()
    for _ in 1...2 { hub.configure(listener, [EventFilterExpression(topic: nil, content: nil)], answer: []) }
    let subscriptions = listener.take().compactMap { item -> Int? in
        if case .endOfStates(let subscription) = item { subscription } else { nil }
    }
    #expect(subscriptions == [1, 2])
    hub.noteInformed(listener, of: 1)
    #expect(hub.listenerCount == 0)
    hub.noteInformed(listener, of: 2)
    #expect(hub.listenerCount == 1)
}

/// A script with `every=0s` emitted events during each reading of the states, and no client could subscribe.
@Test func eventHub_eventDuringEachReadingOfTheStates_doesNotPreventTheSubscription() throws {
    for (event, expected) in [(SimulatedEvent.numbered(1), 1), (SimulatedEvent("tns1:Test"), 100)] {
        let hub = EventHub(now: { 0 })
        let reads = Locked(0)
        hub.setStates {
            let count = reads.withLock { count -> Int in
                count += 1
                return count
            }
            // Not for ever, so that a mistake is a failure.
            if count < 1000 { hub.emit(event) }
            return []
        }
        let listener = try EventListener()
        hub.configure(listener, [EventFilterExpression(topic: nil, content: nil)], answer: [])
        #expect(reads.withLock { $0 } == expected, "\(event.topic)")
        #expect(!listener.take().isEmpty)
    }
}
