import Testing

@testable import DeviceSimulator

/// The device configuration APIs, below the web server.
struct ConfigurationServiceTests {
    private func service(_ change: (inout SimulatedConfigurationAPIs) -> Void = { _ in }) -> ConfigurationService {
        var apis = SimulatedConfigurationAPIs()
        change(&apis)
        return ConfigurationService(apis)
    }

    private struct Reply {
        let status: Int
        let body: JSONValue

        var data: JSONValue? { body["data"] }
        var code: Int? { body["error"]?["code"]?.integer }
    }

    private func send(_ service: ConfigurationService, _ line: String, _ body: String = "") throws -> Reply {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let parts = words[1].split(separator: "?", maxSplits: 1).map(String.init)
        let reply = service.reply(
            to: CGIRequest(
                method: words[0], path: parts[0], arguments: FormArguments(parts.count > 1 ? parts[1] : ""),
                body: Array(body.utf8)))
        return Reply(status: reply.status, body: JSONValue(reply.body) ?? .null)
    }

    private static let users = "/config/rest/ssh/v2/users"
    private static let user = #"{"data":{"username":"jo","password":"canary-4711","comment":"A remark"}}"#

    // MARK: Discovery

    @Test func discover_list_hasEachAPIWithItsPath() throws {
        let service = service()
        let list = try send(service, "GET /config/discover").body
        let apis = try #require(list["apis"]?.object)
        #expect(apis.count == Set(ConfigurationTree.all.map(\.id)).count)
        #expect(list["framework_version"] == "1.1.0")
        let ssh = apis["ssh"]?["v2"]
        #expect(ssh?["rest_api"] == "/config/rest/ssh/v2")
        #expect(ssh?["state"] == "released")
        #expect(ssh?["version"] == "2.0.0")
        #expect(ssh?["rest_openapi"] == "/config/discover/apis/ssh/v2/openapi.json")
        #expect(apis["virtualhost"]?["v1"]?["version"] == "1.2.0", "a call is younger than its API")
        #expect(apis["param"]?["v2"]?["version"] == "2.0.0-beta.1")
        #expect(try send(service, "GET /config/discover/apis").body == list["apis"])
        #expect(try send(service, "GET /config/discover/apis/ssh").body == ["ssh": ["v2": try #require(ssh)]])
        #expect(try send(service, "GET /config/discover/apis/ssh/v2").body == ssh)
        for path in ["apis/none", "apis/ssh/v3", "apis/ssh/v2/none", "none"] {
            #expect(try send(service, "GET /config/discover/\(path)").code == 1, "\(path)")
        }
    }

    /// What the camera announces, it accepts.
    @Test func discover_announcedPaths_areServed() throws {
        let service = service { $0.versions = ["ssh": "2.0.0-alpha.3", "snmp": "1.9.1"] }
        for (id, versions) in try #require(send(service, "GET /config/discover/apis").body.object) {
            for (version, entry) in try #require(versions.object) {
                let path = try #require(entry["rest_api"]?.string)
                let reply = try send(service, "GET \(path)")
                #expect(reply.status == 200, "\(id) \(version): \(reply.body)")
                #expect(reply.data?.object != nil, "\(id) \(version): \(reply.body)")
            }
        }
        #expect(try send(service, "GET /config/rest/ssh/v2alpha/users").status == 200)
        #expect(try send(service, "GET /config/rest/ssh/v2/users").code == 1)
    }

    @Test func discover_missingAPI_isNowhere() throws {
        let service = service { $0.missing = ["ssh"] }
        #expect(try send(service, "GET /config/discover").body["apis"]?["ssh"] == nil)
        let reply = try send(service, "GET \(Self.users)")
        #expect(reply.status == 404 && reply.code == 1)
        #expect(!self.service { $0.areServed = false }.serves("/config/discover"))
        #expect(service.serves("/config/discover") && !service.serves("/configuration"))
    }

    // MARK: State

    @Test func item_addChangeRemove_isKept() throws {
        let service = service()
        let added = try send(service, "POST \(Self.users)", Self.user)
        #expect(added.status == 201)
        #expect(added.data == ["username": "jo", "comment": "A remark"])
        #expect(try send(service, "POST \(Self.users)", Self.user).status == 409)
        #expect(try send(service, "POST \(Self.users)", Self.user).code == 6)
        #expect(try send(service, "PATCH \(Self.users)/jo", #"{"data":{"comment":"Another"}}"#).status == 200)
        #expect(try send(service, "PATCH \(Self.users)/jo/password", #"{"data":"other"}"#).status == 200)
        #expect(try send(service, "GET \(Self.users)/jo").data == ["username": "jo", "comment": "Another"])
        #expect(try send(service, "GET \(Self.users)/jo/comment").data == "Another")
        #expect(try send(service, "GET \(Self.users)/jo/password").status == 405)
        let list = try send(service, "GET \(Self.users)").data?.array
        #expect(list?.last == ["username": "jo", "comment": "Another"])
        #expect(try send(service, "GET /config/rest/ssh/v2").data == ["users": .array(try #require(list))])
        #expect(try send(service, "DELETE \(Self.users)/jo").status == 200)
        for line in ["GET \(Self.users)/jo", "DELETE \(Self.users)/jo", "GET \(Self.users)/jo/comment"] {
            let reply = try send(service, line)
            #expect(reply.status == 404 && reply.code == 2, "\(line)")
        }
    }
}
