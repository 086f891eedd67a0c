import Foundation
import Testing

@testable import DeviceSimulator

/// The device configuration APIs, below the web server.
struct ConfigurationServiceTests {
    private func service(_ text: String = "") throws -> ConfigurationService {
        ConfigurationService(try SimulatedConfigurationAPIs(text))
    }

    private struct Reply {
        let status: Int
        let headers: [String: String]
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
        return Reply(status: reply.status, headers: reply.headers, body: JSONValue(reply.body) ?? .null)
    }

    private static let users = "/config/rest/ssh/v1/users"
    private static let user = #"{"data":{"username":"jo","password":"canary-4711","comment":"A remark"}}"#
    private static let destinations = "/config/rest/remote-object-storage/v1beta/destinations"

    // MARK: Discovery

    @Test func discover_list_hasEachAPIWithItsPath() throws {
        let service = try service()
        let list = try send(service, "GET /config/discover").body
        let apis = try #require(list["apis"]?.object)
        #expect(apis.count == Set(ConfigurationTree.all.map(\.id)).count)
        #expect(list["framework_version"] == "1.1.0")
        let ssh = apis["ssh"]?["v1"]
        #expect(ssh?["rest_api"] == "/config/rest/ssh/v1")
        #expect(ssh?["state"] == "released")
        #expect(ssh?["version"] == "1.0.0")
        #expect(ssh?["rest_openapi"] == "/config/discover/apis/ssh/v1/openapi.json")
        #expect(apis["virtualhost"]?["v1"]?["version"] == "1.2.0", "a call is younger than its API")
        #expect(apis["param"]?["v2"]?["version"] == "2.0.0-beta.1")
        #expect(try send(service, "GET /config/discover/apis").body == list["apis"])
        let both = ["v1": try #require(ssh), "v2": try #require(apis["ssh"]?["v2"])] as JSONValue
        #expect(try send(service, "GET /config/discover/apis/ssh").body == ["ssh": both])
        #expect(apis["ssh"]?["v2"]?["rest_api"] == "/config/rest/ssh/v2")
        #expect(try send(service, "GET /config/rest/ssh/v2/users").data?.array?.isEmpty == false)
        #expect(try send(service, "GET /config/discover/apis/ssh/v1/").body == ssh)
        for path in ["apis/none", "apis/ssh/v3", "apis/ssh/v1/none", "none"] {
            #expect(try send(service, "GET /config/discover/\(path)").code == 1, "\(path)")
        }
        #expect(try send(service, "POST /config/discover", "{}").status == 405)
    }

    /// What the camera announces, it accepts.
    @Test func discover_announcedPaths_areServed() throws {
        let service = try service("ssh=1.0.0-alpha.3 snmp=1.9.1")
        for (id, versions) in try #require(send(service, "GET /config/discover/apis").body.object) {
            for (version, entry) in try #require(versions.object) {
                let path = try #require(entry["rest_api"]?.string)
                let reply = try send(service, "GET \(path)")
                #expect(reply.status == 200, "\(id) \(version): \(reply.body)")
                #expect(reply.data?.object != nil, "\(id) \(version): \(reply.body)")
                for name in ["doc", "doc_html", "model", "rest_openapi", "rest_ui"] {
                    let link = try #require(entry[name]?.string)
                    #expect(try send(service, "GET \(link)").status == 200, "\(link)")
                }
            }
        }
        #expect(try send(service, "GET /config/rest/ssh/v1alpha/users").status == 200)
        #expect(try send(service, "GET \(Self.users)").code == 1)
        #expect(try send(service, "GET /config/rest/$all").data?["snmp.v1"]?.object?.isEmpty == false)
    }

    @Test func discover_missingAPI_isNowhere() throws {
        let service = try service("without=ssh")
        #expect(try send(service, "GET /config/discover").body["apis"]?["ssh"] == nil)
        let reply = try send(service, "GET \(Self.users)")
        #expect(reply.status == 404 && reply.code == 1)
        #expect(try !self.service("none").serves("/config/discover"))
        #expect(service.serves("/config/discover") && !service.serves("/configuration"))
    }

    @Test(arguments: [
        "nothing", "without=nothing", "ssh=", "ssh=1", "ssh=1.0.0-", "ssh=1.0.x", "without", "ssh=-1.0.0",
    ])
    func options_malformed_areRefused(text: String) throws {
        #expect(throws: SimulatorError.self) { try SimulatedConfigurationAPIs(text) }
    }

    /// The page of a document must not lead to another site.
    @Test func page_otherSite_isRefused() throws {
        let page = "/config/web-ui/swagger-ui/?url="
        #expect(try send(service(), "GET \(page)https://192.0.2.1/x").status == 400)
    }

    @Test func openAPI_references_lead_somewhere() throws {
        let service = try service()
        for tree in ConfigurationTree.all {
            let version = ConfigurationVersion(of: tree.api, tree.configuration)
            let path = "/config/discover/apis/\(tree.id)/v\(version.major)"
            let document = try send(service, "GET \(path)/openapi.json").body
            #expect(document["openapi"] == "3.1.0")
            for reference in references(document) {
                let steps = reference.split(separator: "/").dropFirst().map {
                    ConfigurationTree.Step.member(String($0))
                }
                #expect(document.value(at: steps) != nil, "\(tree.id): \(reference)")
            }
            // Each described call is there.
            for operation in tree.root.operations where !operation.path.contains("$") {
                let keys = document["paths"]?.object?.keys.map { withoutNames($0) } ?? []
                let described = withoutNames(String(operation.path.dropFirst("/config/rest".count)))
                #expect(keys.contains(described), "\(tree.id): \(described)")
            }
            let model = try send(service, "GET \(path)/model.json").body
            #expect(model["id"] == .string(tree.id))
            #expect(model["root_entity"]?["collection"] == "singleton")
        }
    }

    private func references(_ value: JSONValue) -> [String] {
        switch value {
        case .object(let members):
            ([members["$ref"]?.string].compactMap { $0 }) + members.values.flatMap(references)
        case .array(let elements): elements.flatMap(references)
        default: []
        }
    }

    private func withoutNames(_ path: String) -> String {
        path.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : String($0) }.joined(separator: "/")
    }

    @Test func openAPI_entity_hasItsConstraints() throws {
        let document = try send(service(), "GET /config/discover/apis/ssh/v1/openapi.json").body
        let schemas = document["components"]?["schemas"]
        let add = schemas?["ssh.v1.users-add"]
        #expect(add?["required"] == ["username", "password"])
        #expect(add?["properties"]?["password"]?["secret"] == true)
        #expect(add?["properties"]?["username"]?["maxLength"] == 32)
        #expect(schemas?["ssh.v1.users-item"]?["properties"]?["password"] == nil)
        #expect(document["paths"]?["/ssh/v1/users/{username}"]?["delete"] != nil)
    }

    // MARK: State

    /// As AXIS OS 12 was recorded: an account is added, changed and removed.
    @Test func item_addChangeRemove_isKept() throws {
        let service = try service()
        let added = try send(service, "POST \(Self.users)", Self.user)
        #expect(added.status == 201)
        #expect(added.data == ["username": "jo", "comment": "A remark"])
        let again = try send(service, "POST \(Self.users)", Self.user)
        #expect(again.status == 409 && again.code == 6)
        #expect(try send(service, "PATCH \(Self.users)/jo", #"{"data":{"comment":"Another"}}"#).status == 200)
        #expect(try send(service, "PATCH \(Self.users)/jo/password", #"{"data":"other"}"#).status == 200)
        #expect(try send(service, "GET \(Self.users)/jo").data == ["username": "jo", "comment": "Another"])
        #expect(try send(service, "GET \(Self.users)/jo/comment").data == "Another")
        #expect(try send(service, "GET \(Self.users)/jo/password").status == 405)
        let list = try send(service, "GET \(Self.users)").data?.array
        #expect(list?.last == ["username": "jo", "comment": "Another"])
        #expect(try send(service, "GET /config/rest/ssh/v1").data == ["users": .array(try #require(list))])
        #expect(try send(service, "DELETE \(Self.users)/jo").status == 200)
        for line in ["GET \(Self.users)/jo", "DELETE \(Self.users)/jo", "GET \(Self.users)/jo/comment"] {
            let reply = try send(service, line)
            #expect(reply.status == 404 && reply.code == 2, "\(line)")
        }
    }

    /// As AXIS OS 11.11 and 12.9 were recorded: secrets are asterisks, what is missing of an account is empty.
    @Test func item_secretsOfANestedObject_areAsterisks() throws {
        let service = try service()
        for item in try #require(send(service, "GET \(Self.destinations)").data?.array) {
            let id = try #require(item["id"]?.string)
            #expect(try send(service, "DELETE \(Self.destinations)/\(id)").status == 200)
        }
        #expect(try send(service, "GET \(Self.destinations)").data == [])
        let account = #""azure":{"container":"box","sas":"canary-4711","url":"https://192.0.2.1/"}"#
        let added = try send(service, "POST \(Self.destinations)", "{\"data\":{\(account),\"id\":\"a\"}}")
        let shown: JSONValue = [
            "accountName": "", "container": "box", "sas": "*****", "sharedKey": "", "url": "https://192.0.2.1/",
        ]
        #expect(added.status == 201)
        #expect(added.data == ["id": "a", "azure": shown])
        let update =
            #"{"data":{"accountName":"","container":"b","sas":"new","sharedKey":"","url":"https://192.0.2.1/"}}"#
        #expect(try send(service, "PATCH \(Self.destinations)/a/azure", update).status == 200)
        #expect(try send(service, "PATCH \(Self.destinations)/a/description", #"{"data":"more"}"#).status == 200)
        let list = try send(service, "GET \(Self.destinations)").data
        #expect(list?.array?.first?["azure"]?["container"] == "b")
        #expect(list?.array?.first?["azure"]?["sas"] == "*****")
        #expect(list?.array?.first?["description"] == "more")
    }

    /// A constraint that no spec can express; the request and the refusal are of recorded cameras.
    @Test func add_sameRequestAsADocumentedRefusal_isRefused() throws {
        let body = #"""
            {"data": {"azure": {"container": "my-container", "sas": "", "url": "https://s3.eu-north-1.amazonaws.com/"},
            "id": "my_destination_id"}}
            """#
        let service = try service()
        let reply = try send(service, "POST \(Self.destinations)", body)
        #expect(reply.status == 400 && reply.code == 5)
        let other = try send(
            service, "POST \(Self.destinations)", body.replacingOccurrences(of: "my_destination_id", with: "other"))
        #expect(other.status == 400 && other.code == 5)
    }

    /// As a camera with the mode was recorded.
    @Test func action_startAndStop_changeRunning() throws {
        let service = try service()
        let mode = "/config/rest/siren-and-light/v2alpha/maintenanceMode"
        for (action, isRunning) in [("stop", false), ("start", true), ("stop", false)] {
            let reply = try send(service, "POST \(mode)/\(action)", #"{"data":{}}"#)
            #expect(reply.status == 200 && reply.data == [:], "\(reply.body)")
            #expect(try send(service, "GET \(mode)").data?["running"] == .bool(isRunning))
        }
    }

    @Test func action_argumentsLikeProperties_setThem() throws {
        let service = try service()
        let rules = #"[{"ruleType":"FILTER","ip":"192.0.2.7","filter":{"policy":"DROP"}}]"#
        let root = "/config/rest/firewall/v1"
        let reply = try send(
            service, "POST \(root)/conf/setRules", "{\"data\":{\"rules\":\(rules),\"defaultPolicy\":\"DROP\"}}")
        #expect(reply.status == 200, "\(reply.body)")
        let set = try send(service, "GET \(root)/conf/rules").data
        #expect(set?["activeRules"] == JSONValue(rules.utf8))
        #expect(set?["activeDefaultPolicy"] == "DROP")
        #expect(try send(service, "POST \(root)/conf/setRules", #"{"data":{}}"#).code == 5, "an argument is missing")
    }

    @Test func action_create_addsAnItem() throws {
        let service = try service()
        let call = "POST /config/rest/cert/v1/create_certificate"
        #expect(try send(service, call, #"{"data":{"alias":"a (b)/c","subject":"CN=x"}}"#).status == 200)
        #expect(try send(service, call, #"{"data":{"alias":"a (b)/c","subject":"CN=x"}}"#).code == 6)
        let item = "/config/rest/cert/v1/certificates/a%20%28b%29%2Fc"
        #expect(try send(service, "GET \(item)/alias").data == "a (b)/c")
        #expect(try send(service, "POST \(item)/get_csr", #"{"data":{}}"#).status == 200)
        #expect(try send(service, "POST /config/rest/cert/v1/certificates/none/get_csr").code == 2)
    }

    @Test func property_nullable_isEmptied() throws {
        let service = try service()
        let profiles = "/config/rest/cert-est/v1/profiles"
        #expect(try send(service, "POST \(profiles)", #"{"data":{"id":"p","server":"192.0.2.1"}}"#).status == 201)
        #expect(try send(service, "PATCH \(profiles)/p", #"{"data":{"server":null}}"#).status == 200)
        #expect(try send(service, "GET \(profiles)/p/server").data == .null)
        #expect(try send(service, "PATCH \(Self.users)/username1", #"{"data":{"comment":null}}"#).code == 5)
    }

    /// Story: an import of parameters was answered with success, and neither the parameters nor the export had it.
    @Test func parameters_import_isReadAndExported() throws {
        let service = try service()
        let tree = "/config/rest/param/v2beta"
        let exported = try #require(try send(service, "GET \(tree)/$export").data)
        #expect(try send(service, "GET \(tree)").data == exported)
        let body = """
            {"data":{"Audio":{"DSCP":"5"},
            "AudioCollection":[{"groupId":"A1","Enabled":"no"},{"groupId":"A0","Enabled":"yes"}]}}
            """
        #expect(try send(service, "PATCH \(tree)/$import", body).status == 200)
        for path in [tree, tree + "/$export"] {
            let data = try #require(try send(service, "GET \(path)").data)
            #expect(data["Audio"]?["DSCP"]?.string == "5", "\(path)")
            #expect(data["Audio"]?["DuplexMode"]?.string == "full", "\(path)")
            let instances = data["AudioCollection"]?.array ?? []
            #expect(instances.map { $0["groupId"]?.string } == ["A0", "A1"], "\(path)")
            #expect(instances.map { $0["Enabled"]?.string } == ["yes", "no"], "\(path)")
            #expect(instances.first?["HTTPMessageType"]?.string == "singlepart", "\(path)")
        }
        // What was exported can be imported, and the parameters are as before.
        let document = JSONValue.object(["data": exported]).text
        #expect(try send(service, "PATCH \(tree)/$import", document).status == 200)
        let last = try #require(try send(service, "GET \(tree)").data)
        #expect(last["Audio"] == exported["Audio"])
        #expect(last["AudioCollection"]?.array?.first == exported["AudioCollection"]?.array?.first)
    }

    /// A refused change changes nothing, also not what is valid in it.
    @Test func change_partlyInvalid_changesNothing() throws {
        let service = try service()
        let before = try send(service, "GET \(Self.users)/username1").data
        let reply = try send(service, "PATCH \(Self.users)/username1", #"{"data":{"comment":"x","password":""}}"#)
        #expect(reply.status == 400 && reply.code == 5)
        #expect(try send(service, "GET \(Self.users)/username1").data == before)
    }

    @Test func change_ofTheEntityAround_reachesEntitiesInIt() throws {
        let service = try service()
        let body = #"{"data":{"snmpV1V2Common":{"trap":{"community":"mine"}}}}"#
        #expect(try send(service, "PATCH /config/rest/snmp/v1", body).status == 200)
        #expect(try send(service, "GET /config/rest/snmp/v1/snmpV1V2Common/trap/community").data == "mine")
    }

    // MARK: Methods

    @Test func method_thatThePathDoesNotHave_isRefused() throws {
        let service = try service()
        for line in [
            "DELETE \(Self.users)", "DELETE \(Self.users)/", "PUT \(Self.users)/username1",
            "POST \(Self.users)/username1",
            "PATCH \(Self.users)", "BREW \(Self.users)", "DELETE /config/rest/ssh/v1",
            "GET /config/rest/cert/v1/create_certificate",
        ] {
            let reply = try send(service, line, #"{"data":{}}"#)
            #expect(reply.status == 405, "\(line)")
            #expect(reply.headers["Allow"] != nil, "\(line)")
        }
        #expect(try send(service, "GET \(Self.users)").data?.array?.count == 2)
    }

    /// AXIS OS 11.8 to 11.10.
    @Test func method_cameraThatWantsPUT_refusesPATCH() throws {
        let service = try service("put")
        let change = #"{"data":{"comment":"x"}}"#
        #expect(try send(service, "PATCH \(Self.users)/username1", change).status == 405)
        #expect(try send(service, "PUT \(Self.users)/username1", change).status == 200)
        #expect(try send(service, "POST \(Self.users)", Self.user).status == 201)
        #expect(try send(service, "POST /config/rest/firewall/v1/conf/confirmRules").status == 405)
        #expect(try send(service, "PUT /config/rest/firewall/v1/conf/confirmRules").status == 200)
    }

    @Test func method_manyClientsThatAddTheSame_oneWins() async throws {
        let service = try service()
        let statuses = await withTaskGroup(of: Int?.self) { group in
            for _ in 0..<50 { group.addTask { try? send(service, "POST \(Self.users)", Self.user).status } }
            return await group.reduce(into: [Int: Int]()) { $0[$1 ?? 0, default: 0] += 1 }
        }
        #expect(statuses == [201: 1, 409: 49])
    }

    // MARK: Bad input

    /// Keys of any form name one item or none, and never the collection.
    @Test func key_hostile_isOneSegment() throws {
        let service = try service()
        let certificates = "/config/rest/cert/v1/ca_certificates"
        let long = String(repeating: "k", count: 1000)
        for (key, segment) in [("a/b", "a%2Fb"), ("50%", "50%25"), ("a b", "a%20b"), ("é", "%C3%A9"), ("..a", "..a")] {
            let body = JSONValue.object(["data": ["alias": .string(key), "certificate": "x"]]).compactText
            #expect(try send(service, "POST \(certificates)", body).status == 201, "\(key)")
            #expect(try send(service, "GET \(certificates)/\(segment)").data?["alias"] == .string(key))
            #expect(try send(service, "DELETE \(certificates)/\(segment)").status == 200, "\(key)")
        }
        for segment in [long, "%00", "a%00b", "%2E%2E", "%", "%zz", "%FF%FE", "a%2Fb", "é"] {
            let reply = try send(service, "DELETE \(certificates)/\(segment)")
            #expect(reply.status == 404 && [1, 2].contains(reply.code), "\(segment.prefix(10)): \(reply.body)")
        }
        let body = JSONValue.object(["data": ["alias": .string(long), "certificate": "x"]]).compactText
        #expect(try send(service, "POST \(certificates)", body).code == 5, "longer than 128")
        #expect(try send(service, "POST \(certificates)", #"{"data":{"alias":"","certificate":"x"}}"#).code == 5)
        #expect(try send(service, "GET /\(String(repeating: "config/", count: 10_000))").status == 414)
    }

    @Test(arguments: [
        "", "{", "nonsense", "[]", "17", "null", "\"text\"", "{}", #"{"username":"jo"}"#, #"{"data":[]}"#,
        #"{"data":1}"#,
        #"{"data":null}"#, #"{"data":{}}"#, #"{"data":{"username":"jo"}}"#, #"{"data":{"username":1,"password":"p"}}"#,
        #"{"data":{"username":"jo","password":""}}"#, #"{"data":{"username":"jo","password":["p"]}}"#,
        #"{"data":{"username":null,"password":"p"}}"#, #"{"data":{"username":"Jo Jo","password":"p"}}"#,
        #"{"data":{"username":"jo","password":"p","comment":"a:b"}}"#,
        #"{"data":{"username":"jo","password":"p","more":1}}"#,
        "{\"data\":{\"username\":\"jo\",\"password\":\"\u{0}\"}}", #"{"data":{"username":"\ud800","password":"p"}}"#,
        String(repeating: "[", count: 100_000), String(repeating: #"{"data":"#, count: 100_000),
        "{\"data\":" + String(repeating: "[", count: 400) + String(repeating: "]", count: 400) + "}",
    ])
    func body_malformed_isInvalid(body: String) throws {
        let service = try service()
        let reply = try send(service, "POST \(Self.users)", body)
        #expect(reply.status == 400 && reply.code == 5, "\(reply.body)")
        #expect(reply.body["status"] == "error")
        #expect(try send(service, "GET \(Self.users)").data?.array?.count == 2)
        // A change may have no property, or a new key.
        if body == #"{"data":{}}"# || body == #"{"data":{"username":"jo"}}"# { return }
        #expect(try send(service, "PATCH \(Self.users)/username1", body).code == 5)
    }

    @Test func body_tenMegabytes_isTooLarge() throws {
        let text = String(repeating: "a", count: 10 << 20)
        let reply = try send(service(), "POST \(Self.users)", "{\"data\":{\"username\":\"\(text)\"}}")
        #expect(reply.status == 413)
        #expect(reply.body["status"] == "error")
    }

    @Test func body_duplicateMembers_areOneValue() throws {
        let service = try service()
        let body =
            #"{"data":{"username":"jo","username":"joe","password":"p"},"data":{"username":"jim","password":"p"}}"#
        let reply = try send(service, "POST \(Self.users)", body)
        #expect(reply.status == 201)
        #expect(try send(service, "GET \(Self.users)").data?.array?.count == 3)
    }

    @Test func body_lenientForms_areRead() throws {
        let service = try service()
        #expect(try send(service, "POST \(Self.users)/", Self.user).status == 201)
        #expect(try send(service, "GET //config//rest/ssh/v1/users//jo/").data?["username"] == "jo")
        let more = #"{"data":{"username":"joe","password":"p","more":1}}"#
        #expect(try send(service, "POST \(Self.users)?strict=false", more).status == 201)
        // The framework's page has the key in what changes an item.
        #expect(try send(service, "PATCH \(Self.users)/jo", #"{"data":{"username":"jo","comment":"c"}}"#).status == 200)
        #expect(try send(service, "PATCH \(Self.users)/jo", #"{"data":{"username":"joe"}}"#).code == 6)
        // An action without arguments.
        #expect(try send(service, "POST /config/rest/firewall/v1/conf/confirmRules").status == 200)
    }

    /// No number and no request fills the memory.
    @Test func collection_ofManyLargeItems_hasALimit() throws {
        let service = try service()
        let certificate = String(repeating: "x", count: 1_000_000)
        let replies = try (0..<8).map { number in
            let data: JSONValue = ["alias": .string("a\(number)"), "certificate": .string(certificate)]
            return try send(
                service, "POST /config/rest/cert/v1/ca_certificates", JSONValue.object(["data": data]).compactText)
        }
        #expect(replies.first?.status == 201)
        #expect(replies.last?.status == 500 && replies.last?.code == 0)
    }

    @Test(
        arguments: [
            ("-1", 5), ("0", nil), ("9223372036854775807", nil), ("9223372036854775808", 5), ("1e400", 5), ("1.5", 5),
            ("\"1\"", 5),
            ("true", 5), ("null", 5),
        ] as [(String, Int?)])
    func number_hostile_isCompared(number: String, code: Int?) throws {
        let reply = try send(service(), "PATCH /config/rest/snmp/v1/engineBoots", "{\"data\":\(number)}")
        #expect(reply.code == code, "\(reply.body)")
    }

    /// Each pattern of a spec is one that the simulator understands.
    @Test func patterns_all_areUnderstood() throws {
        for tree in ConfigurationTree.all {
            let fields =
                tree.entities.flatMap { $0.properties.map(\.field) } + tree.api.types.flatMap { $0.fields ?? [] }
            for field in fields {
                guard let pattern = field.pattern else { continue }
                #expect(ConfigurationCheck.expression(pattern) != nil, "\(tree.id): \(pattern)")
            }
        }
    }
}
