import Testing

@testable import AppServer

struct RoutesTests {
    @Test func paths_areSorted() {
        let endpoints = AppEndpoints()
        #expect(endpoints.paths == [])
        for path in ["status.cgi", "/files/", "", "a.cgi"] { endpoints.get(path) { _ in .empty() } }
        endpoints.post("a.cgi") { _ in .empty() }
        #expect(endpoints.paths == ["/", "a.cgi", "files/", "status.cgi"])
    }

    private func answer(_ endpoints: AppEndpoints, _ method: String, _ target: String) async throws -> String {
        let reply = await endpoints.reply(to: try EndpointRequest(method, target))
        guard case .bytes(let bytes) = reply.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func match_longestPathWins() async throws {
        let endpoints = AppEndpoints()
        endpoints.get("") { _ in .text("root") }
        endpoints.get("api/") { _ in .text("api") }
        endpoints.get("/api/v2/") { _ in .text("v2") }
        endpoints.get("api/v2/x") { _ in .text("first") }
        endpoints.get("api/v2/x") { _ in .text("x") }
        endpoints.post("api/v2/x") { _ in .text("posted") }
        endpoints.delete("api/v2/") { _ in .text("deleted") }
        for (method, target, expected) in [
            ("GET", "/", "root"), ("GET", "/a", "root"), ("GET", "/api", "root"), ("GET", "/api/", "api"),
            ("GET", "/api/v2/y", "v2"), ("GET", "/local/app/api/v2/x", "x"), ("POST", "/api/v2/x", "posted"),
            ("DELETE", "/api/v2/x", "deleted"), ("HEAD", "/api/a/b", "api"),
        ] {
            #expect(try await answer(endpoints, method, target) == expected, "\(method) \(target)")
        }
        let reply = await endpoints.reply(to: try EndpointRequest("PATCH", "/api/v2/x"))
        #expect(reply.status == 405 && reply.headers["Allow"] == "DELETE, GET, HEAD, POST")
    }

    @Test func match_noHandler_answers404() async throws {
        #expect(await AppEndpoints().reply(to: try EndpointRequest("GET", "/a")).status == 404)
    }
}
