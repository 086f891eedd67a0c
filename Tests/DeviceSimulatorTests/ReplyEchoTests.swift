import Testing
import VapixCatalogue
import VapixExamples

@testable import DeviceSimulator

/// The contexts that a call may have: none, and kinds of JSON that an example does not have in that place.
private let contexts: [JSONValue?] = [
    nil, "mine", "a\"b\\c,}\u{1F4F7}\n", 7, ["a", ["b": .null]], ["context": "inner"],
]

@Test(arguments: Catalogue.names)
func replyEcho_anyContext_leavesTheRest(api: String) throws {
    for example in Examples.of(api) {
        guard let asked = JSONCall(example), let shown = JSONValue(example.reply.body)?.object else { continue }
        for context in contexts {
            var members = asked.members
            members["context"] = context
            let body = ReplyEcho(example).body(for: JSONCall(members), version: "7.5")
            let reply = try #require(JSONValue(body)?.object, "\(String(decoding: body, as: UTF8.self))")
            var expected = shown
            // Where the page shows that a context is not repeated, none is.
            if shown["context"] != nil || asked.context == nil { expected["context"] = context }
            if shown["apiVersion"] != nil { expected["apiVersion"] = "7.5" }
            #expect(reply == expected, "\(example.operation)_\(example.outcome)")
        }
    }
}

@Test func jsonValue_kinds_areToldApart() {
    let text = #"{"a": [true, 1, 1.5, "x", null, -9223372036854775808, 1e300, 0]}"#
    let expected: [JSONValue] = [
        true, 1, .double(1.5), "x", .null, .integer(.min), .double(1e300), 0,
    ]
    #expect(JSONValue(text.utf8) == ["a": .array(expected)])
    #expect(JSONValue(JSONValue(text.utf8)?.text.utf8 ?? "".utf8) == ["a": .array(expected)])
    for broken in ["", "{", "nul", "{\"a\":}", "\u{FEFF}x", "[1,]x"] { #expect(JSONValue(broken.utf8) == nil) }
}
