import DeviceSimulator
import Foundation
import FoundationXML
import TestSupport
import Testing

private let envelope = #"<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>"#
private let request =
    envelope + #"<GetEventInstances xmlns="http://www.axis.com/vapix/ws/event1"/></s:Body></s:Envelope>"#

private func post(_ device: SimulatedDevice, _ body: String) async throws -> String {
    try await device.curl(
        "/vapix/services", login: try await device.credentials(), "--include", "--header",
        "Content-Type: application/soap+xml; action=http://www.axis.com/vapix/ws/event1/GetEventInstances; charset=utf-8",
        "--data-binary", body)
}

@Test(arguments: [
    ("", "ter:WellFormed"), ("{}", "ter:WellFormed"), ("<a/>", "ter:WellFormed"), (envelope, "ter:WellFormed"),
    (envelope + "<Get&amp;/>", "ter:ActionNotSupported"), (envelope + "<tds:Reboot/>", "ter:ActionNotSupported"),
])
func eventServices_otherRequest_isAFault(body: String, subcode: String) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let reply = try await post(device, body)
        #expect(reply.hasPrefix("400"))
        #expect(reply.contains("Content-Type: application/soap+xml"))
        let document = try XMLDocument(data: Data(reply.drop { $0 != "<" }.utf8))
        #expect(document.rootElement()?.stringValue?.contains(subcode) == true)
    }
}

@Test func eventServices_noLoginOrOtherMethod_isRefused() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        #expect(try await device.curl("/vapix/services", login: nil, "--data", request).hasPrefix("401"))
        #expect(try await device.curl("/vapix/services", login: try await device.credentials()).hasPrefix("405"))
    }
}

@Test func getEventInstances_tree_hasTheTopicsAndTheirItems() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let reply = try await post(device, request)
        #expect(reply.hasPrefix("200"))
        #expect(reply.contains("Content-Type: application/soap+xml; charset=utf-8"))
        let document = try XMLDocument(data: Data(reply.drop { $0 != "<" }.utf8))
        func nodes(_ path: String) throws -> [XMLNode] { try document.nodes(forXPath: path) }
        let set = "//*[local-name()='TopicSet']"
        let io = set + "/*[name()='tns1:Device']/*[name()='tnsaxis:IO']"
        let topics = try nodes("//*[@wstop:topic='true']").compactMap(\.localName)
        for topic in [
            "Port", "VirtualInput", "OutputPort", "SystemReady", "MotionDetection", "TriggerLevel", "Numbered",
            "Camera1ProfileANY", "PTZReady",
        ] { #expect(topics.contains(topic)) }
        #expect(try nodes(io + "/VirtualInput[@aev:NiceName='Virtual input']").count == 1)
        let item = io + "/VirtualInput/*[local-name()='MessageInstance'][@aev:isProperty='true']"
        #expect(try nodes(item + "/*[local-name()='SourceInstance']/*[@Name='port'][@Type='xsd:int']/*").count == 64)
        #expect(
            try nodes(item + "/*[local-name()='DataInstance']/*[@Name='active'][@isPropertyState='true']").count == 1)
        // A stateless event is no property.
        #expect(try nodes("//*[local-name()='Tampering']/*[@aev:isProperty]").isEmpty)
    }
}
