import Foundation
import Testing
import VapixAnalytics
import VapixClient
import VapixNetwork

/// Members of replies that no spec names: newer versions of AXIS OS add some, and the pages do not list all.
struct UnknownMembersTests {
    private func output<Output>(_ call: VapixCall<Output>, _ document: String) throws -> Output {
        try call.read(HTTPReply(status: 200, body: Array(document.utf8)))
    }

    private func texts(_ members: [String: JSONValue]) -> [String: String] { members.mapValues(\.description) }

    @Test func reply_unknownMembers_areKeptWithTheirObject() throws {
        let status = try output(
            MQTTClient.getClientStatus(),
            #"""
            {"data": {"status": {"state": "active", "since": 17}, "news": [1, {"a": null}],
              "config": {"server": {"protocol": "tcp", "host": "h", "sni": "s"}, "clientId": "c", "quiet": true}}}
            """#)
        #expect(texts(status.other) == ["news": #"[1,{"a":null}]"#])
        #expect(texts(status.status.other) == ["since": "17"])
        #expect(status.configuration.map { texts($0.other) } == ["quiet": "true"])
        #expect(status.configuration?.server.map { texts($0.other) } == ["sni": #""s""#])
    }

    @Test func reply_unknownMembers_areKeptOfEachElement() throws {
        let list = try output(
            APIDiscovery.getAPIList(),
            #"{"data": {"apiList": [{"id": "a", "version": "1.0", "new": 1}, {"id": "b", "version": "2.0"}]}}"#
        ).apiList
        #expect(list.map { texts($0.other) } == [["new": "1"], [:]])
    }

    @Test func supportedVersions_unknownMembers_areKept() throws {
        let versions = try output(
            SystemReady.getSupportedVersions(), #"{"method": "x", "data": {"apiVersions": ["1.4"], "lowest": "1.0"}}"#)
        #expect(versions.apiVersions == ["1.4"])
        #expect(texts(versions.other) == ["lowest": #""1.0""#])
    }

    /// Texts are wanted there, so anything else is kept as its JSON source.
    @Test func properties_unknownOfAnyKind_areKept() throws {
        let properties = try output(
            BasicDeviceInfo.getAllProperties(),
            #"{"data": {"propertyList": {"Brand": "AXIS", "New": "text", "Number": 17, "List": ["a"]}}}"#
        ).propertyList
        #expect(properties.other == ["New": "text", "Number": "17", "List": #"["a"]"#])
    }

    /// A device refuses or resets what a configuration lacks, so what an app does not know must come back unchanged.
    @Test func configuration_unknownMembers_areSentBack() throws {
        var configuration = try output(
            VideoMotionDetection.getConfiguration(),
            #"""
            {"data": {"cameras": [{"id": 1, "active": true, "tilt": 3}], "mode": {"x": [1]},
              "profiles": [{"uid": 7, "name": "P", "filters": [{"type": "t", "data": 1, "unit": "s"}], "z": null}]}}
            """#)
        configuration.profiles?[0].name = "Q"
        let request = try VideoMotionDetection.setConfiguration(configuration).request
        let sent = try JSONSerialization.jsonObject(with: Data(request.body.bytes ?? [])) as? NSDictionary
        let wanted = try JSONSerialization.jsonObject(
            with: Data(
                #"""
                {"cameras": [{"id": 1, "active": true, "tilt": 3}], "mode": {"x": [1]},
                 "profiles": [{"uid": 7, "name": "Q", "filters": [{"type": "t", "data": 1, "unit": "s"}], "z": null}]}
                """#.utf8))
        #expect(sent?["params"] as? NSDictionary == wanted as? NSDictionary)
    }

    @Test func value_madeByAnApp_sendsMembersOfItsOwn() throws {
        let server = MQTTClient.Server(protocol: .tcp, host: "h", other: ["sni": "s"])
        let request = try MQTTClient.configureClient(server: server).request
        #expect(
            String(decoding: request.body.bytes ?? [], as: UTF8.self).contains(
                #""params":{"server":{"protocol":"tcp","host":"h","sni":"s"}}"#))
    }
}
