import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// A fault is read back as it was from its text, and its times can be waited for.
    static let faultTexts = InputProperty(name: "fault-texts", check: checkFaultText) {
        var texts = Fault.reference.map(\.usage)
        texts += [
            "http status=503 retry-after=2 path=/axis-cgi/param.cgi nth=3", "web-down at=1.5s for=250ms",
            "accounts-full",
            "http cut=body:100 end=restart:1s method=POST count=all", "credentials text=\"a b:c\"",
            "same-name rule=same",
            "credentials error=a.b message=\"\"", "connections limit=1 beyond=reset", "clock offset=-1d",
            "http type=\"\"",
            "disk-full after=0 then=cut", "http length=-5 end=hang", "http delay=-0s", "http slow-body=0", "\"http\" x",
        ]
        for number in counts + ["1e9", "999999999"] {
            texts += ["http length=", "http cut=chunk:", "http oversized=", "connections limit="].map { $0 + number }
            texts += ["clock offset=\(number)d", "bus-down for=\(number)ms"]
        }
        return texts.map { Array($0.utf8) }
    }

    private static let counts = [
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-1", "0", "10000001", "65536",
    ]

    private static func checkFaultText(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        if let fault = try? ScheduledFault(text) {
            let again = try? ScheduledFault(fault.description)
            try expectHolds(again == fault, "\(fault) is read as \(again?.description ?? "nothing")")
            for time in [fault.start, fault.duration ?? .zero] {
                try expectHolds(time >= .zero && time <= .longestWait, "the time is \(time)")
            }
            if case .clockOffset(let offset) = fault.fault {
                try expectHolds(offset <= .longestWait && offset >= .zero - .longestWait, "the time is \(offset)")
            }
        }
        if let fault = try? Fault(text) {
            try expectHolds((try? ScheduledFault(text)) == ScheduledFault(fault), "a schedule reads another fault")
        }
        if let time = ScriptText.signedTime(text) {
            try expectHolds(ScriptText.signedTime(ScriptText.text(time)) == time, "\(time) is \(ScriptText.text(time))")
        }
        let words = ScriptText.words(text)
        try expectHolds(words.reduce(0) { $0 + $1.utf8.count } <= text.utf8.count, "the words are longer than the text")
        let quoted = words.map(ScriptText.quoted).joined(separator: " ")
        try expectHolds(ScriptText.words(quoted) == words, "\(words) is read as \(ScriptText.words(quoted))")
    }

    /// An event script is read back as it was from its text, and nothing of it is beyond the limits.
    static let eventScripts = InputProperty(name: "event-scripts", check: checkEventScript) {
        var texts = [
            "burst=10000 pause=1s ping close=1011", "every=250ms:3 every=1d again", "frame=81057a", "frame=818",
            "event=tns1:Device/tnsaxis:IO/Port,source.port=1,data.state=0,key.a=b=c", "event=\"a,data.b=c d\"",
            "malformed=utf8 malformed=json", "restart=0s deflate refuse=1100 refuse=2107", "event=a,data.=",
            "every=1s:",
            "wait cut hang", "=",
        ]
        for number in counts {
            texts += ["burst=", "every=1s:", "oversized=", "close=", "refuse=", "pause="].map { $0 + number }
        }
        return texts.map { Array($0.utf8) }
    }

    private static func checkEventScript(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let script = try? EventScript(text) else { return }
        let again = try? EventScript(script.description)
        try expectHolds(again == script, "\(script) is read as \(again?.description ?? "nothing")")
        try expectHolds(!script.steps.isEmpty && script.steps.count <= text.utf8.count, "\(script.steps.count) steps")
        for step in script.steps {
            switch step {
            case .burst(let count), .every(_, let count?): try expectHolds((1...10_000_000).contains(count), "\(step)")
            case .pause(let time), .restart(let time), .every(let time, nil):
                try expectHolds(time >= .zero && time <= .longestWait, "\(step)")
            case .oversized(let size): try expectHolds((0...1_000_000_000).contains(size), "\(step)")
            case .close(let code): try expectHolds((0...65_535).contains(code), "\(step)")
            case .frame(let frame): try expectHolds(frame.count * 2 <= text.utf8.count, "\(step)")
            default: break
            }
        }
    }

    /// The filters of a subscription follow the laws of logic.
    static let eventFilters = InputProperty(name: "event-filters", check: checkEventFilter) {
        let content = #"boolean(//SimpleItem[@Name="port" and @Value="1"]) or not(boolean(//ElementItem))"#
        let request =
            #"{"apiVersion":"1.0","method":"events:configure","params":{"eventFilterList":[{"topicFilter":"tns1:Device//.","#
            + #""contentFilter":"boolean(//SimpleItem)"},{"topicFilter":""}]}}"#
        return [
            request, content, "tns1:Device/tnsaxis:IO//.|a/b", "//.", "onvif:Device//.", "a|", "a//b", "é/_-.",
            String(repeating: "not(", count: 60) + "boolean(//SimpleItem)" + String(repeating: ")", count: 60),
            String(repeating: "(", count: 49) + "boolean(//SimpleItem)" + String(repeating: ")", count: 49),
            "boolean(//tt:SimpleItem[not(@Name='a' or (@Value=\"b\"))]) and boolean(//x:ElementItem)",
            #"{"apiVersion":1,"params":9223372036854775808}"#, "[]", "{}",
        ].map { Array($0.utf8) }
    }

    private static let items: [[(name: String, value: String)]] = [
        [], [("port", "1")], [("port", "2"), ("a", "b")], [("", ""), ("state", "1")],
    ]

    private static func checkEventFilter(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        if let expression = ContentExpression(text) {
            let variants = [("not(\(text))", false), ("(\(text))", true), ("(\(text)) and (\(text))", true)]
            for (variant, isSame) in variants {
                // A deep expression may become too deep.
                guard let other = ContentExpression(variant) else { continue }
                for items in items {
                    try expectHolds(
                        (other.holds(items) == expression.holds(items)) == isSame, "\(variant) is judged otherwise")
                }
            }
            if let always = ContentExpression("(\(text)) or not(\(text))") {
                try expectHolds(items.allSatisfy { always.holds($0) }, "neither it nor its opposite holds")
            }
        }
        if let topic = TopicExpression(text) {
            for name in ["tns1:Device/tnsaxis:IO/Port", "a/b", "a", ""] {
                try expectHolds(
                    TopicExpression("\(text)|\(text)")?.matches(name) == topic.matches(name), "twice it differs")
                if TopicName.path(name) != nil {
                    try expectHolds(TopicExpression("\(text)|//.")?.matches(name) == true, "an alternative is lost")
                }
            }
        }
        if let names = TopicName.path(text) {
            let path = names.map { $0.space.isEmpty ? $0.name : "\($0.space):\($0.name)" }.joined(separator: "/")
            try expectHolds(TopicName.path(path) == names, "\(path) is another path than \(text)")
            try expectHolds(TopicExpression(text)?.matches(text) ?? false, "\(text) does not match itself")
        }
        switch EventRequest(bytes) {
        case .configure(let filters, let answer):
            try expectHolds(
                filters.count * 2 <= bytes.count && answer["method"] == "events:configure", "it is no request")
        case .refused(let refusal):
            try expectHolds((2100...2107).contains(refusal.code), "the code is \(refusal.code)")
        }
    }
}
