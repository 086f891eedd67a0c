import ServiceAccounts
import TestSupport
import Testing
import VapixClient
import VapixSystem

/// The calls of the parameter tree that no spec can say.
@Suite(.timeLimit(.minutes(10)))
struct ParameterTreeTests {
    /// A device that answers all calls with one body.
    private struct Device: HTTPTransport {
        let body: String

        func reply(to exchange: HTTPExchange) async throws -> HTTPReply {
            let index = #"{"apis": {"param": {"v2": {"version": "2.0.0", "rest_api": "/config/rest/param/v2beta"}}}}"#
            let text = exchange.request.path == "/config/discover" ? index : body
            return HTTPReply(status: 200, contentType: "application/json", body: Array(text.utf8))
        }
    }

    private func vapix(_ body: String) throws -> Vapix {
        Vapix(
            origin: try Origin("http://192.0.2.1"),
            credentials: FixedCredentials(Credentials(username: "root", password: "canary-4711")),
            transport: Device(body: body))
    }

    @Test func get_names_arePathSegments() throws {
        let request = try ParameterTree.get("IOPortCollection", "I0", "a/b c").request
        #expect(request.method == .get)
        #expect(request.path == "/config/rest/param/v2beta/IOPortCollection/I0/a%2Fb%20c")
    }

    @Test(arguments: ["", ".", "..", "a\u{0}b"])
    func get_nameThatIsNoSegment_isRefused(name: String) {
        let error = expectError(VapixError.self) { _ = try ParameterTree.get("Audio", name).request }
        #expect(error?.code == .invalidRequest)
    }

    @Test func get_value_isTheDevicesJSON() async throws {
        let values: [JSONValue] = ["5", 5, ["DSCP": 0], [["groupId": "A0"]]]
        for value in values {
            let vapix = try vapix("{\"status\": \"success\", \"data\": \(value)}")
            #expect(try await vapix.parameterTree.get("Audio") == value)
        }
    }

    @Test func write_warnings_areReturned() async throws {
        let groups = ["Audio": JSONValue.object(["DSCP": 0])]
        for (body, warnings) in [
            (#"{"status": "success"}"#, nil), ("", nil),
            (#"{"status": "success", "warnings": [{"path": "Audio"}]}"#, #"[{"path":"Audio"}]"#),
            (#"{"warning": "x", "status": "success", "data": {}}"#, #""x""#),
        ] {
            let found = try await vapix(body).parameterTree.import.writeReportingWarnings(groups)
            #expect(found?.description == warnings, "\(body)")
        }
    }

    @Test func write_otherAnswers_areErrors() async throws {
        for (body, code) in [
            ("<html>Log in</html>", VapixError.Code.malformedReply),
            (#"{"status": "success", "warnings": ["#, .malformedReply),
            (#"{"status": "error", "error": {"code": 5, "message": "Invalid"}}"#, .rejected),
        ] {
            let vapix = try vapix(body)
            let error = await expectError(VapixError.self) {
                _ = try await vapix.parameterTree.import.writeReportingWarnings([:])
            }
            #expect(error?.code == code, "\(body)")
        }
    }
}
