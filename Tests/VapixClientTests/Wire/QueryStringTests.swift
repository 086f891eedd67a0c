import Testing

@testable import VapixClient

@Suite struct QueryStringTests {
    @Test func query_isJoined_andEncoded() {
        var query = QueryString()
        #expect(query.text == "")
        query.append("action", "list")
        query.append("group", "root.Brand,Network&x=1")
        query.append("empty", "")
        #expect(query.text == "action=list&group=root.Brand%2CNetwork%26x%3D1&empty=")
        #expect(query.bytes == Array(query.text.utf8))
    }

    /// A combining mark behind a separator hid it: an element could add another one.
    @Test func query_elementWithSeparator_isRefused() throws {
        var query = QueryString()
        try query.append("camera", ["1", "2"], separator: ",")
        for element in ["", ",", "1,2", "1,\u{301}2"] {
            #expect(throws: InvalidArgumentError.self) { try query.append("camera", [element], separator: ",") }
        }
        #expect(query.text == "camera=1%2C2")
    }

    @Test func query_nameAlone_hasNoEqualsSign() {
        var query = QueryString()
        query.append(nameAlone: "live-sum.json")
        query.append(nameAlone: "a&b")
        query.append("res", "1h")
        #expect(query.text == "live-sum.json&a%26b&res=1h")
    }
}
