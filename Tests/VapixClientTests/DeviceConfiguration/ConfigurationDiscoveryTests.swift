import TestSupport
import Testing

@testable import VapixClient

/// What is read of the device's list of configuration APIs.
struct ConfigurationDiscoveryTests {
    private func reply(_ body: String, _ status: Int = 200) -> HTTPReply {
        HTTPReply(status: status, contentType: "application/json", body: Array(body.utf8))
    }

    /// The members that devices of AXIS OS 11.8 to 12.11 have.
    private static let version = """
        {"doc": "/d/doc.md", "doc_html": "/d/doc.html", "model": "/d/model.json", "rest_api": "/config/rest/ssh/v1beta",
        "rest_openapi": "/d/openapi.json", "rest_ui": "/d/ui", "state": "beta", "version": "1.0.0-beta.1", "new": [1]}
        """

    private func expectVersion1(_ api: DeviceConfigurationAPI?) {
        #expect(api?.id == "ssh")
        #expect(api?.majorVersion == 1)
        #expect(api?.version == "1.0.0-beta.1")
        #expect(api?.state == .beta)
        #expect(api?.path == "/config/rest/ssh/v1beta")
        #expect(api?.documentationPath == "/d/doc.md")
        #expect(api?.documentationPagePath == "/d/doc.html")
        #expect(api?.modelPath == "/d/model.json")
        #expect(api?.openAPIPath == "/d/openapi.json")
        #expect(api?.trialPagePath == "/d/ui")
        #expect(api?.other["new"]?.description == "[1]")
    }

    @Test func get_framework_hasItsVersionAndTheAPIsInOrder() throws {
        let text = """
            {"apis": {"ssh": {"v1": \(Self.version), "v2": {"version": "2.0.1", "state": "released"}},
            "cert": {"v1": {"version": "1.1.2", "state": "final"}}},
            "device": {"rest_openapi": "/config/discover/openapi.json"}, "framework_version": "1.0.0"}
            """
        let framework = try ConfigurationDiscovery.get().output(from: reply(text))
        #expect(framework.version == "1.0.0")
        #expect(framework.apis.map { "\($0.id) \($0.version)" } == ["ssh 1.0.0-beta.1", "ssh 2.0.1", "cert 1.1.2"])
        #expect(framework.apis.map(\.state?.rawValue) == ["beta", "released", "final"])
        #expect(Array(framework.other.keys) == ["device"])
        expectVersion1(framework.apis.first)
    }

    @Test func list_apis_areTheSame() throws {
        let text = #"{"ssh": {"v1": \#(Self.version)}, "lldp": {}, "cert": {"v1": {}}}"#
        let apis = try ConfigurationDiscovery.list().output(from: reply(text))
        #expect(apis.map(\.id) == ["ssh", "cert"])
        #expect(apis.last?.version == "1")
        expectVersion1(apis.first)
    }

    @Test(arguments: [#"{"ssh": {"v1": VERSION, "v2": {}}}"#, #"{"v1": VERSION, "v2": {}, "more": 1}"#])
    func versions_eitherForm_areRead(form: String) throws {
        let text = form.replacing("VERSION", with: Self.version)
        let versions = try ConfigurationDiscovery.versions(of: "ssh").output(from: reply(text))
        #expect(versions.map(\.majorVersion) == [1, 2])
        expectVersion1(versions.first)
    }

    @Test func version_one_isRead() throws {
        expectVersion1(try ConfigurationDiscovery.version(1, of: "ssh").output(from: reply(Self.version)))
    }

    @Test func request_path_isThatOfThePage() throws {
        #expect(try ConfigurationDiscovery.get().request.path == "/config/discover")
        #expect(try ConfigurationDiscovery.list().request.path == "/config/discover/apis")
        #expect(try ConfigurationDiscovery.versions(of: "a b").request.path == "/config/discover/apis/a%20b")
        #expect(try ConfigurationDiscovery.version(2, of: "ssh").request.path == "/config/discover/apis/ssh/v2")
        for id in ["", "..", "a\nb"] {
            let error = expectError(VapixError.self) { try ConfigurationDiscovery.versions(of: id).request }
            #expect(error?.code == .invalidRequest)
        }
    }

    /// Names, versions and members of other kinds than devices have: each is left out or kept, and nothing traps.
    @Test func list_strangeMembers_areNoErrors() throws {
        let text = """
            {"a": null, "b": {"v1": 5, "v99999999999999999999": {}, "2": {"version": 3, "state": null}, "v-1": {}, "": {}}}
            """
        let apis = try ConfigurationDiscovery.list().output(from: reply(text))
        #expect(apis.map(\.id) == ["b", "b", "b", "b"])
        #expect(apis.map(\.majorVersion) == [nil, nil, -1, nil])
        #expect(apis.map(\.version) == ["99999999999999999999", "3", "-1", ""])
    }

    @Test(arguments: [
        "", "[]", "<html></html>", #"{"apis": 1}"#, #"{"apis": {"ssh": {"v1": {"version": {}}}}}"#,
        #"{"apis": {"ssh": {"v1": {"version": "2.0"#, #"{"apis": {}} {}"#,
    ])
    func get_noFramework_isMalformed(text: String) {
        let error = expectError(VapixError.self) { try ConfigurationDiscovery.get().output(from: reply(text)) }
        #expect(error?.code == .malformedReply, "\(text)")
    }

    /// Deep nesting ends in an error, and many elements in another, before they take much memory.
    @Test func list_hugeReply_isMalformed() {
        let deep = #"{"ssh": {"v1": {"new": "# + String(repeating: "[", count: 100_000)
        let many = "{" + (0..<300_000).map { "\"\($0)\": 0" }.joined(separator: ",") + "}"
        for text in [deep, many] {
            let error = expectError(VapixError.self) { try ConfigurationDiscovery.list().output(from: reply(text)) }
            #expect(error?.code == .malformedReply)
        }
    }
}
