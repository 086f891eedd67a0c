import TestSupport
import Testing

@testable import AppServer

struct EndpointRequestTests {
    @Test func path_withAndWithoutTheAppsPrefix_isBelowTheApp() throws {
        for (target, path) in [
            ("/local/app/status.cgi?a=b", "status.cgi"), ("/status.cgi", "status.cgi"), ("/", ""), ("/local/app/", ""),
            ("/local/app/api/a%20b/c", "api/a b/c"), ("/local", "local"), ("/local/app", "local/app"),
            ("/%E2%82%AC", "€"),
        ] {
            #expect(try EndpointRequest("GET", target).path == path, "\(target)")
        }
    }

    @Test func path_thatCouldLeaveAFolder_isRefused() {
        for target in [
            "/..", "/a/../b", "/%2e%2e/a", "/a/%2E%2e", "/./a", "/a%00b", "/a%2F..%2Fb", "/a%2f%2e%2e", "/a/../%CC%81b",
            "/a/..%2F%CC%81b", "a", "", "/%",
            "/%4",
            "/%zz", "/%FF", "/%C0%AE%C0%AE/",
        ] {
            #expect(throws: EndpointError.self, "\(target)") { try EndpointRequest("GET", target) }
        }
    }

    @Test func query_decodesNamesAndValues() throws {
        let query = try EndpointRequest("GET", "/a?x=1&na%6De=a+b%26&x=2&flag&=v&e=").query
        #expect(query["x"] == "1" && query.values(of: "x") == ["1", "2"])
        #expect(
            query["name"] == "a b&" && query["flag"] == "" && query[""] == "v" && query["e"] == "" && query["no"] == nil
        )
    }

    /// Such a value was lost: the mark and the separator in front of it form one character.
    @Test func query_combiningMarkBehindASeparator_isPartOfTheText() {
        let query = EndpointQuery("a=\u{301}b&\u{301}c=d")
        #expect(query?["a"] == "\u{301}b" && query?["\u{301}c"] == "d")
    }

    @Test func query_malformed_isRefused() {
        for query in ["a=%", "a=%4", "a=%G0", "a=%FF", "%=1"] {
            #expect(EndpointQuery(query) == nil, "\(query)")
            #expect(throws: EndpointError.self) { try EndpointRequest("GET", "/a?\(query)") }
        }
    }

    @Test func contentType_withParameters_isTheTypeAlone() throws {
        let request = try EndpointRequest("POST", "/a", headers: ["content-type": "Application/JSON ; charset=utf-8"])
        #expect(request.contentType == "application/json")
        #expect(try EndpointRequest("GET", "/a").contentType == nil)
    }

    @Test func headers_anyCase_areFoundAndReplaced() {
        var headers: EndpointHeaders = ["X-One": "1", "x-one": "2", "Other": "3"]
        #expect(headers["X-ONE"] == "1" && headers.values(of: "x-One") == ["1", "2"])
        headers["X-one"] = "4"
        #expect(headers.values(of: "X-One") == ["4"] && headers.fields.count == 2)
        headers["other"] = nil
        #expect(headers["Other"] == nil)
    }

    @Test func bytes_bodyOverTheLimit_throws() async throws {
        let request = try EndpointRequest("POST", "/a", body: [1, 2, 3])
        await #expect(throws: EndpointError.self) { try await request.body.bytes(limit: 2) }
        #expect(try await EndpointRequest("POST", "/a", body: [1, 2, 3]).body.bytes(limit: 3) == [1, 2, 3])
        #expect(try await EndpointRequest("POST", "/a").body.bytes(limit: 0) == [])
    }

    @Test func form_body_isDecoded() async throws {
        let request = try EndpointRequest("POST", "/a", body: Array("a=1+2&b=%C3%A4".utf8))
        let form = try await request.body.form()
        #expect(form["a"] == "1 2" && form["b"] == "ä")
        for bad in [[0xFF], Array("a=%".utf8)] {
            let error = await expectError(EndpointError.self) {
                try await EndpointRequest("POST", "/a", body: bad).body.form()
            }
            #expect(error?.code == .malformedBody)
        }
    }
}
