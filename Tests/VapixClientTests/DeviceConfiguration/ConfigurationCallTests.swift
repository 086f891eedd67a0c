import TestSupport
import Testing
import VapixNetwork

@testable import VapixClient

/// What calls of the device configuration framework send, and which replies they take.
struct ConfigurationCallTests {
    private func reply(_ body: String, _ status: Int = 200) -> HTTPReply {
        HTTPReply(status: status, contentType: "application/json", body: Array(body.utf8))
    }

    private func body(_ request: HTTPRequest) -> String {
        String(decoding: request.body.bytes ?? [], as: UTF8.self)
    }

    // MARK: Keys

    @Test(arguments: [
        ("a b", "a%20b"), ("a/b", "a%2Fb"), ("50%", "50%25"), ("(x)", "%28x%29"), ("..a", "..a"), ("é", "%C3%A9"),
        ("a?b#c", "a%3Fb%23c"), ("{}", "%7B%7D"),
        (String(repeating: "k", count: 1000), String(repeating: "k", count: 1000)),
    ])
    func request_key_isOneSegment(key: String, segment: String) throws {
        #expect(try SSH.Users.get(key).request.path == "/config/rest/ssh/v1/users/\(segment)")
    }

    /// None of these names one item; an empty key would even name all of them.
    @Test(arguments: ["", ".", "..", "a\nb", "a\u{0}", String(repeating: "k", count: 1025)])
    func request_keyThatIsNoSegment_isRefused(key: String) {
        let error = expectError(VapixError.self) { try SSH.Users.remove(key).request }
        #expect(error?.code == .invalidRequest)
        #expect(error?.operation == "ssh/users.remove")
    }

    // MARK: Bodies

    @Test func request_change_hasOnlyWhatWasGiven() throws {
        #expect(body(try SSH.Users.set("jo").request) == #"{"data":{}}"#)
        #expect(body(try SSH.Users.set("jo", comment: "").request) == #"{"data":{"comment":""}}"#)
        #expect(body(try SnippetRestNullable.set(text: .null, size: 3).request) == #"{"data":{"text":null,"size":3}}"#)
        let name = "a \"b\""
        #expect(body(try SnippetRestNullable.set(text: .value(name)).request) == #"{"data":{"text":"a \"b\""}}"#)
    }

    @Test func request_wholeData_isTheValue() throws {
        #expect(body(try EverythingREST.convert(values: [1, 2]).request) == #"{"data":[1,2]}"#)
        #expect(body(try EverythingREST.Items.start("a").request) == #"{"data":{}}"#)
    }

    // MARK: Secrets

    @Test func secret_anyDescription_showsNothing() throws {
        let secret = Secret("canary-4711")
        var dumped = ""
        dump([secret], to: &dumped)
        let texts = ["\(secret)", String(reflecting: secret), "\([secret])", "\(Optional(secret) as Any)", dumped]
        for text in texts { #expect(!text.contains("canary"), "\(text)") }
        let call = SSH.Users.add(username: "jo", password: secret)
        #expect(!"\(call)".contains("canary"))
        #expect(body(try call.request).contains(#""password":"canary-4711""#))
    }

    // MARK: Replies

    @Test(arguments: ["", #"{"status":"success"}"#, #"{"status":"success","warnings":["w"],"data":{}}"#])
    func output_successWithoutValue_isRead(text: String) throws {
        try SSH.Users.remove("jo").output(from: reply(text, 201))
    }

    @Test func output_collectionWithoutData_isEmpty() throws {
        #expect(try SSH.Users.list().output(from: reply(#"{"status":"success"}"#)).isEmpty)
    }

    @Test func output_unknownMembers_areKept() throws {
        let text = #"{"status":"success","data":{"username":"jo","password":"*****","new":[1]},"more":1}"#
        let user = try SSH.Users.get("jo").output(from: reply(text))
        #expect(user.other.keys.sorted() == ["new", "password"])
    }

    @Test(arguments: [
        "<html><body>Log in</body></html>", "", "[]", "17", "{}", #"{"status":"success"}"#,
        #"{"status":"success","data":[]}"#,
        #"{"status":"success","data":null}"#, #"{"status":"success","data":{"username":"jo"}"#,
    ])
    func output_somethingElse_isMalformed(text: String) {
        let error = expectError(VapixError.self) { try SSH.Users.get("jo").output(from: reply(text)) }
        #expect(error?.code == .malformedReply)
    }

    @Test(arguments: [200, 201, 400, 409, 500])
    func output_error_hasTheCodeOfTheAPI(status: Int) {
        let text = #"{"error":{"message":"Exists","code":6},"status":"error"}"#
        let error = expectError(DeviceError.self) { try SSH.Users.remove("jo").read(reply(text, status)) }
        #expect(error?.code == SSH.ErrorCode.itemExists)
    }

    @Test(arguments: [
        #"{"status":"error"}"#, #"{"status":"error","error":{}}"#, #"{"status":"error","error":null}"#,
        #"{"status":"error","error":{"message":"x"},"data":{"username":"jo"}}"#,
    ])
    func output_errorWithoutCode_isRejected(text: String) {
        let error = expectError(VapixError.self) { try SSH.Users.get("jo").output(from: reply(text)) }
        #expect(error?.code == .rejected)
        #expect(error?.device?.code == nil)
    }
}
