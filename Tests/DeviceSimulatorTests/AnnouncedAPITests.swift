import TestSupport
import Testing
import VapixCatalogue
import VapixExamples

@testable import DeviceSimulator

/// Story: Axis' own C example asked for the version of basic-device-info that API Discovery listed, and was refused.
@Test func announcedAPIs_everyVersion_isAccepted() async throws {
    try await withLogin { device, login async throws in
        for announced in AnnouncedAPI.all {
            let operation = try #require(readOperation(of: announced.api), "\(announced.id)")
            let example = try #require(
                Examples.of(announced.api).first { $0.operation == operation.name && $0.isSuccess }, "\(announced.id)")
            guard operation.method != nil else {
                // The camera has neither the clip nor the video channel of the examples.
                let queries = ["mediaclip": "action=download&clip=0", "ptz-control": "info=1"]
                let target = queries[announced.id].map { "\(operation.path)?\($0)" }
                let reply = try await RawClient.reply(device, example, target: target, login: login)
                #expect((200...299).contains(reply.head.status), "\(announced.id): \(reply.body)")
                #expect(!reply.body.contains("Error"), "\(announced.id): \(reply.body)")
                continue
            }
            for minor in 0...announced.version.minor {
                let asked = APIVersion(major: announced.version.major, minor: minor).text
                var members = try #require(JSONCall(example)).members
                members["apiVersion"] = .string(asked)
                let body = Array(JSONValue.object(members).text.utf8)
                let reply = try await RawClient.reply(
                    device, "POST \(operation.path)",
                    headers: basicHeader(login) + "Content-Type: application/json\r\n", body)
                let shown = try #require(JSONValue(reply.body.utf8), "\(announced.id) \(asked): \(reply.body)")
                #expect(reply.head.status == 200, "\(announced.id) \(asked)")
                #expect(shown["error"] == nil, "\(announced.id) \(asked): \(reply.body)")
                #expect(shown["apiVersion"]?.string == announced.version.text, "\(announced.id) \(asked)")
            }
        }
    }
}

@Test func announcedAPIs_laterVersion_isRefusedWithTheDocumentedCode() async throws {
    try await withLogin { device, login async throws in
        for (path, method, version, expected) in [
            ("basicdeviceinfo.cgi", "getAllProperties", "1.4", 2003),
            ("basicdeviceinfo.cgi", "getAllProperties", "2.0", 2003),
            ("firmwaremanagement.cgi", "status", "1.5", 417), ("mqtt/client.cgi", "getClientStatus", "1.6", 2100),
            ("mqtt/event.cgi", "getEventPublicationConfig", "2.1", 2100), ("ntp.cgi", "getNTPInfo", "3.1", 4001),
            ("network_settings.cgi", "getNetworkInfo", "1.28", 4001),
            ("basicdeviceinfo.cgi", "getAllProperties", "1.9223372036854775808", 2003),
            ("basicdeviceinfo.cgi", "getAllProperties", "-1.-1", 2003),
        ] {
            let body = #"{"apiVersion":"\#(version)","method":"\#(method)"}"#
            let reply = try await RawClient.reply(
                device, "POST /axis-cgi/\(path)", headers: basicHeader(login), Array(body.utf8))
            let code = JSONValue(reply.body.utf8)?["error"]?["code"]?.integer
            #expect(code == expected, "\(path) \(version): \(reply.body)")
        }
    }
}

@Test func getSupportedVersions_announcedAPI_listsItsVersion() async throws {
    try await withLogin { device, login async throws in
        for (path, key, versions) in [
            ("basicdeviceinfo.cgi", "apiVersions", ["1.3"]), ("ntp.cgi", "apiVersions", ["1.4"]),
            ("mqtt/event.cgi", "apiVersions", ["1.4"]), ("network_settings.cgi", "supportedVersions", ["1.27"]),
            ("viewarea/info.cgi", "apiVersions", ["1.0", "2.0"]),
        ] {
            let reply = try await RawClient.reply(
                device, "POST /axis-cgi/\(path)", headers: basicHeader(login),
                Array(#"{"method":"getSupportedVersions"}"#.utf8))
            let listed = JSONValue(reply.body.utf8)?["data"]?[key]?.array?.compactMap(\.string)
            #expect(listed == versions, "\(path): \(reply.body)")
        }
    }
}

@Test func announcedAPIs_identifiers_areThoseOfTheCatalogue() {
    for announced in AnnouncedAPI.all {
        #expect(Catalogue.api(announced.api) != nil, "\(announced.id)")
        // Devices list some APIs of the catalogue under more than one identifier.
        if let name = Catalogue.name(discovery: announced.id) { #expect(name == announced.api) }
        #expect(["official", "beta"].contains(announced.status))
    }
}

/// Story: the package manager counted as the application API: the default camera listed it, and had nothing at its path.
@Test func announcedAPIs_ofPersonas_areThoseOfTheCatalogue() throws {
    #expect(!AnnouncedAPI.all.contains { $0.id == "packagemanager" })
    for persona in Persona.builtIn {
        for announced in persona.apis ?? [] {
            guard let name = Catalogue.name(discovery: announced.id) else { continue }
            #expect(announced.api == name, "\(persona.name): \(announced.id)")
        }
    }
    let apis = try #require(try Persona(named: "p3265-v").apis)
    #expect(apis.first { $0.id == "packagemanager" }?.api == "packageManager")
    #expect(apis.first { $0.id == "application" }?.api == "applications")
}

@Test func announcedAPIs_versions_areThoseOfAllOperations() {
    for announced in AnnouncedAPI.all where announced.version.major == 1 && announced.id != "mdnssd" {
        let needed = (Catalogue.api(announced.api)?.operations ?? []).compactMap {
            $0.apiVersion.flatMap { APIVersion($0) }
        }
        #expect(needed.allSatisfy { announced.version.covers($0) }, "\(announced.id)")
    }
}

/// An operation of an API that only reads, with a version if the API has versions.
private func readOperation(of api: String) -> Catalogue.Operation? {
    let named = Set(Examples.of(api).filter(\.isSuccess).map(\.operation))
    let reads = (Catalogue.api(api)?.operations ?? []).filter { $0.effect == .read && named.contains($0.name) }
    return reads.first { $0.method != nil && $0.apiVersion != nil } ?? reads.first
}

extension RawClient {
    /// Sends the request of an example.
    fileprivate static func reply(
        _ device: SimulatedDevice, _ example: Example, target: String?, login: String
    ) async throws -> (head: HTTPHead, body: String) {
        let target = target ?? example.path + (example.query.isEmpty ? "" : "?" + example.query)
        let type = example.request.contentType.map { "Content-Type: \($0)\r\n" } ?? ""
        return try await reply(
            device, "\(example.method) \(target)", headers: basicHeader(login) + type,
            example.request.body.isEmpty ? nil : example.request.body)
    }
}
