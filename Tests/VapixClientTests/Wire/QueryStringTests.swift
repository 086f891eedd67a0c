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

    @Test func query_nameAlone_hasNoEqualsSign() {
        var query = QueryString()
        query.append(nameAlone: "live-sum.json")
        query.append(nameAlone: "a&b")
        query.append("res", "1h")
        #expect(query.text == "live-sum.json&a%26b&res=1h")
    }
}
