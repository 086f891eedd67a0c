import Testing

@testable import VapixClient

/// Story: `{}` and `<a/>` became values of hundreds of bytes each, so that a reply of 32 MB filled a camera's memory.
@Suite struct ElementLimitTests {
    private func json(_ count: Int, _ element: String) -> [UInt8] {
        Array((#"{"data":{"apiList":["# + String(repeating: element + ",", count: count) + element + "]}}").utf8)
    }

    private func xml(_ count: Int, _ element: String) -> [UInt8] {
        Array("<reply result=\"ok\">\(String(repeating: element, count: count))</reply>".utf8)
    }

    @Test func read_malformedReply_tooManyElementsOfJSON() throws {
        let element = #"{"id":"a","version":"1.0"}"#
        let call = APIDiscovery.getAPIList()
        #expect(throws: WireError.self) { try call.read(HTTPReply(status: 200, body: json(262_144, element))) }
        let reply = try call.read(HTTPReply(status: 200, body: json(9999, element)))
        #expect(reply.apiList.count == 10_000)
    }

    /// Lists in lists count together.
    @Test func read_malformedReply_tooManyElementsInNestedLists() throws {
        var reader: [[Int]] = []
        let inner = "[" + String(repeating: "1,", count: 999) + "1]"
        func read(_ count: Int) throws {
            let text = "[" + String(repeating: inner + ",", count: count - 1) + inner + "]"
            try Array(text.utf8).withUnsafeBytes { bytes in
                var json = JSONReader(bytes)
                reader = try json.readArray(of: [Int].self)
            }
        }
        try read(200)
        #expect(reader.count == 200)
        #expect(throws: WireError.self) { try read(300) }
    }

    @Test func read_malformedReply_tooManyMembersOfAMap() throws {
        let members = (0..<262_145).map { "\"\($0)\":1" }.joined(separator: ",")
        #expect(throws: WireError.self) {
            try Array("{\(members)}".utf8).withUnsafeBytes { bytes in
                var json = JSONReader(bytes)
                _ = try json.readMap(of: Int.self)
            }
        }
    }

    /// The members that a type keeps by their names were not counted: 29 MB of them took 427 MB.
    @Test func read_malformedReply_tooManyOtherMembersOfAType() throws {
        func read(_ count: Int) throws -> BasicDeviceInfo.Properties {
            let members = (0..<count).map { "\"a\($0)\":\"\"" }.joined(separator: ",")
            let body = Array((#"{"data":{"propertyList":{"# + members + "}}}").utf8)
            return try BasicDeviceInfo.getAllProperties().read(HTTPReply(status: 200, body: body)).propertyList
        }
        #expect(try read(10_000).other.count == 10_000)
        #expect(throws: WireError.self) { try read(262_145) }
    }

    @Test(arguments: ["<application/>", "<application Name=\"a\"/>", "<a/>", "<a></a>"])
    func read_malformedReply_tooManyElementsOfXML(element: String) throws {
        let call = Applications.list()
        #expect(throws: WireError.self) { try call.read(HTTPReply(status: 200, body: xml(262_144, element))) }
        _ = try call.read(HTTPReply(status: 200, body: xml(10_000, "<application Name=\"a\"/>")))
    }
}
