import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing

@testable import VapixClient

/// The topics of a device's events, from SOAP.
@Suite(.timeLimit(.minutes(10)))
struct EventDeclarationsTests {
    private static let declarations = """
        xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope" xmlns:xsd="http://www.w3.org/2001/XMLSchema" \
        xmlns:aev="http://www.axis.com/vapix/ws/event1" xmlns:wstop="http://docs.oasis-open.org/wsn/t-1" \
        xmlns:tns1="http://www.onvif.org/ver10/topics" xmlns:tnsaxis="http://www.axis.com/2009/event/topics" \
        xmlns:tt="http://www.onvif.org/ver10/schema"
        """

    private static func envelope(_ topics: String, declarations: String = declarations) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <SOAP-ENV:Envelope \(declarations)><SOAP-ENV:Header/><SOAP-ENV:Body><aev:GetEventInstancesResponse>\
        <wstop:TopicSet>\(topics)</wstop:TopicSet></aev:GetEventInstancesResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>
        """
    }

    private static func read(_ document: String) throws -> EventDeclarations {
        try withGuardedBytes(Array(document.utf8)) { try EventDeclarations($0) }
    }

    // The pages' samples, and a group with several kinds of topics.
    private static let sample = envelope(
        """
        <tns1:AudioSource><tnsaxis:TriggerLevel aev:NiceName="Audio detection" wstop:topic="true">
          <aev:MessageInstance aev:isProperty="true">
            <aev:SourceInstance><aev:SimpleItemInstance aev:NiceName="Channel" Type="xsd:int" Name="channel">
              <aev:Value>1</aev:Value></aev:SimpleItemInstance></aev:SourceInstance>
            <aev:DataInstance><aev:SimpleItemInstance aev:NiceName="Above alarm level" Type="xsd:boolean"
              Name="triggered" isPropertyState="true" /></aev:DataInstance>
          </aev:MessageInstance></tnsaxis:TriggerLevel></tns1:AudioSource>
        <tns1:Device aev:NiceName="Device"><wstop:documentation>Words.</wstop:documentation>
          <tnsaxis:HardwareFailure aev:NiceName="Hardware failure">
            <PoEFailure wstop:topic="true" aev:NiceName="Power over ethernet failure" isApplicationData="true">
              <aev:MessageInstance><aev:SourceInstance><aev:SimpleItemInstance Type="tt:ReferenceToken" Name="port">
                <aev:Value>1</aev:Value><aev:Value aev:NiceName="Any">-1</aev:Value></aev:SimpleItemInstance></aev:SourceInstance>
                <aev:KeyInstance><aev:SimpleItemInstance Name="part"/></aev:KeyInstance>
                <aev:DataInstance><aev:SimpleItemInstance Type="tnsaxis:Odd" Name="reason"><aev:Value
                  aev:UserString="[0] DefaultWindow">0</aev:Value></aev:SimpleItemInstance></aev:DataInstance>
              </aev:MessageInstance></PoEFailure>
          </tnsaxis:HardwareFailure>
          <tnsaxis:IO><VirtualInput wstop:topic="1"/></tnsaxis:IO></tns1:Device>
        <other:Thing xmlns:other="urn:example"><Below wstop:topic="true"/></other:Thing>
        """)

    // MARK: Bad input

    @Test(arguments: [
        "", "<", "<html></html>", "<Envelope/>", "<s:Envelope xmlns:s='urn:soap'><s:Body/></s:Envelope>",
        "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body/></s:Envelope>",
        "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'/>",
        // The right names in no namespace, or in another's.
        "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><GetEventInstancesResponse/></s:Body></s:Envelope>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
        envelope("<tns1:A>").replacingOccurrences(of: "</wstop:TopicSet>", with: ""),
        envelope("<nowhere:A/>"), envelope("<tns1:A nowhere:b='1'/>"), envelope("") + "<more/>",
    ])
    func read_notWhatIsDocumented_isAnError(document: String) {
        #expect(throws: WireError.self) { try Self.read(document) }
    }

    @Test func read_deepDocument_isAnErrorAndNotTheEndOfTheStack() throws {
        let topics = { (depth: Int) in
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        let deepest = try Self.read(Self.envelope(topics(60)))
        #expect(Array(deepest).count == 60)
        #expect(Array(deepest).last?.expression?.count == 119)
        let error = try wireError { _ = try Self.read(Self.envelope(topics(100_000))) }
        #expect(error?.reason == .tooDeep)
    }

    @Test func read_countlessNamespaces_isAnError() throws {
        let declarations = (0..<100).map { "xmlns:n\($0)='urn:\($0)'" }.joined(separator: " ")
        let nested = String(repeating: "<a \(declarations)>", count: 3) + String(repeating: "</a>", count: 3)
        #expect(try wireError { _ = try Self.read(Self.envelope(nested)) }?.reason == .tooManyAttributes)
        // One after the other they are no trouble.
        let inTurn = String(repeating: "<a \(declarations)/>", count: 50)
        #expect(try Self.read(Self.envelope(inTurn)).roots.count == 50)
    }

    @Test func read_longNameWithManyBelow_takesNoMoreThanItsOwnMemory() throws {
        let name = String(repeating: "n", count: 500_000)
        let document = Self.envelope("<\(name)>" + String(repeating: "<a/>", count: 50_000) + "</\(name)>")
        #expect(try Self.read(document).roots.first?.children.count == 50_000)
    }

    @Test func read_cutAndMutatedDocuments_areTreesOrErrors() throws {
        let bytes = Array(Self.sample.utf8)
        for end in stride(from: 0, to: bytes.count, by: 3) {
            #expect(throws: WireError.self) {
                try withGuardedBytes(bytes[..<end]) { try EventDeclarations($0) }
            }
        }
        var random = SeededGenerator(seed: 13)
        for _ in 0..<2000 {
            var mutated = bytes
            for _ in 0...random.below(3) {
                mutated[random.below(mutated.count)] = random.pick(Array("<>/\"=:& aev\u{0}".utf8))
            }
            _ = try? withGuardedBytes(mutated) { try EventDeclarations($0) }
        }
    }

    // MARK: Virtual inputs

    /// The pages write `tnsaxis:VirtualInput` where devices send `VirtualInput`; other ports have -1 for any of them.
    @Test(arguments: ["VirtualInput", "tnsaxis:VirtualInput"])
    func virtualInputs_ofTheirEvent_areTheNumbers(name: String) throws {
        let values = ["1", "-1", "0", "x", "", "99999999999999999999", " 2", "2"].map { "<aev:Value>\($0)</aev:Value>" }
        let declarations = try Self.read(
            Self.envelope(
                """
                <tns1:Device><tnsaxis:IO><\(name) wstop:topic="true"><aev:MessageInstance aev:isProperty="true">\
                <aev:SourceInstance><aev:SimpleItemInstance aev:NiceName="Input" Type="xsd:int" Name="port">\
                \(values.joined())</aev:SimpleItemInstance></aev:SourceInstance></aev:MessageInstance></\(name)>\
                </tnsaxis:IO></tns1:Device>
                """))
        #expect(declarations.virtualInputs.map(\.number) == [1, 2])
        #expect(try Self.read(Self.envelope("")).virtualInputs.isEmpty)
    }

    // MARK: Trees

    @Test func read_samplesOfThePages_areTheTree() throws {
        let declarations = try Self.read(Self.sample)
        #expect(declarations.roots.map(\.name) == ["AudioSource", "Device", "Thing"])
        #expect(
            declarations.map(\.expression) == [
                "tns1:AudioSource", "tns1:AudioSource/tnsaxis:TriggerLevel", "tns1:Device",
                "tns1:Device/tnsaxis:HardwareFailure", "tns1:Device/tnsaxis:HardwareFailure/PoEFailure",
                "tns1:Device/tnsaxis:IO", "tns1:Device/tnsaxis:IO/VirtualInput", nil, nil,
            ])
        #expect(declarations.filter(\.isEvent).map(\.name) == ["TriggerLevel", "PoEFailure", "VirtualInput", "Below"])
        let level = try #require(declarations.first { $0.name == "TriggerLevel" })
        #expect(level.namespace == .axis)
        #expect(level.niceName == "Audio detection")
        #expect(level.isProperty && !level.isApplicationData)
        let message = try #require(level.messages.first)
        #expect(message.source.map(\.name) == ["channel"])
        #expect(message.source.first?.niceName == "Channel")
        #expect(message.source.first?.type == .int)
        #expect(message.source.first?.values == [EventItemDeclaration.Value("1", niceName: nil)])
        #expect(message.data.map(\.name) == ["triggered"])
        #expect(message.data.first?.type == .boolean)
        #expect(message.data.first?.isPropertyState == true)
        let failure = try #require(declarations.first { $0.name == "PoEFailure" })
        #expect(failure.namespace == EventTopic.Namespace.empty)
        #expect(!failure.isProperty && failure.isApplicationData)
        #expect(failure.messages.first?.source.first?.type == .referenceToken)
        #expect(failure.messages.first?.source.first?.values.last?.niceName == "Any")
        #expect(failure.messages.first?.key.map(\.name) == ["part"])
        #expect(failure.messages.first?.data.first?.type?.rawValue == "tnsaxis:Odd")
        #expect(failure.messages.first?.data.first?.values.first?.niceName == "[0] DefaultWindow")
    }

    @Test func read_otherPrefixes_isTheSameTree() throws {
        let document =
            Self.sample
            .replacingOccurrences(of: "tnsaxis:", with: "x:").replacingOccurrences(of: ":tnsaxis=", with: ":x=")
            .replacingOccurrences(of: "tns1:", with: "tnsaxis:").replacingOccurrences(of: ":tns1=", with: ":tnsaxis=")
            .replacingOccurrences(of: "xsd:", with: "s:").replacingOccurrences(of: ":xsd=", with: ":s=")
            .replacingOccurrences(of: "aev:", with: "e:").replacingOccurrences(of: ":aev=", with: ":e=")
        let other = try Self.read(document)
        let usual = try Self.read(Self.sample)
        #expect(other.map(\.expression) == usual.map(\.expression))
        #expect(other.map(\.niceName) == usual.map(\.niceName))
        #expect(
            other.first { $0.name == "TriggerLevel" }?.messages == usual.first { $0.name == "TriggerLevel" }?.messages)
    }

    @Test func read_defaultNamespaceBelowATopic_holdsThereAlone() throws {
        let declarations = try Self.read(
            Self.envelope(
                """
                <Device xmlns="http://www.onvif.org/ver10/topics"><IO xmlns="http://www.axis.com/2009/event/topics">\
                <Port xmlns=""/></IO><Other/></Device><Plain/>
                """))
        #expect(
            declarations.map(\.expression) == [
                "tns1:Device", "tns1:Device/tnsaxis:IO", "tns1:Device/tnsaxis:IO/Port", "tns1:Device/tns1:Other",
                "Plain",
            ])
    }

    // MARK: Calls

    private func client(_ server: ScriptedServer) throws -> Vapix {
        Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
    }

    @Test func eventDeclarations_ofADevice_areAskedForAsThePageSays() async throws {
        let server = try ScriptedServer { connection in
            let request = connection.readRequest() ?? ""
            #expect(request.hasPrefix("POST /vapix/services HTTP/1.1\r\n"))
            #expect(
                request.contains(
                    "Content-Type: application/soap+xml; action=http://www.axis.com/vapix/ws/event1/GetEventInstances;")
            )
            #expect(request.contains("<GetEventInstances xmlns=\"http://www.axis.com/vapix/ws/event1\"/>"))
            connection.reply(Self.sample, type: "application/soap+xml; charset=utf-8")
        }
        defer { server.stop() }
        let declarations = try await client(server).eventDeclarations()
        #expect(Array(declarations).count == 9)
    }

    @Test(arguments: ["200 OK", "400 Bad Request", "500 Internal Server Error"])
    func eventDeclarations_fault_isTheDevicesError(status: String) async throws {
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.reply(
                """
                <a:Envelope xmlns:a="http://www.w3.org/2003/05/soap-envelope" xmlns:ter="http://www.onvif.org/ver10/error">\
                <a:Body><a:Fault><a:Code><a:Value>a:Sender</a:Value><a:Subcode><a:Value>ter:NotAuthorized</a:Value></a:Subcode>\
                </a:Code><a:Reason><a:Text xml:lang="en">Sender not authorized</a:Text></a:Reason></a:Fault></a:Body></a:Envelope>
                """, status: status, type: "application/soap+xml")
        }
        defer { server.stop() }
        let error = await expectError(VapixError.self) { _ = try await client(server).eventDeclarations() }
        #expect(error?.code == .rejected)
        #expect(error?.device?.code == SOAPFaultCode.notAuthorized)
        #expect(error?.device?.message == "Sender not authorized")
        #expect(error?.operation == "events/getEventInstances")
    }

    /// Story: most faults of devices have their type in the detail, and no reason; the error was "Sender" without words.
    @Test(arguments: [
        ("<a:Detail><x:InvalidFilterFault/></a:Detail>", "", "InvalidFilterFault", nil),
        (
            "<a:Detail><x:InvalidFilterFault><x:Timestamp>1</x:Timestamp><x:Description>No such topic</x:Description>"
                + "</x:InvalidFilterFault></a:Detail>", "", "InvalidFilterFault", "No such topic"
        ),
        ("<a:Detail><x:InvalidFilterFault/></a:Detail>", "Bad filter", "InvalidFilterFault", "Bad filter"),
        ("<a:Detail/>", "", "Sender", nil), ("<a:Detail>words</a:Detail>", "", "Sender", nil), ("", "", "Sender", nil),
    ])
    func read_faultWithDetail_hasTheTypeAsItsCode(detail: String, reason: String, code: String, message: String?) {
        let error = expectError(DeviceError.self) {
            _ = try Self.read(
                """
                <a:Envelope xmlns:a="http://www.w3.org/2003/05/soap-envelope" xmlns:x="http://www.axis.com/vapix/ws/event1">\
                <a:Body><a:Fault><a:Code><a:Value>a:Sender</a:Value></a:Code><a:Reason><a:Text>\(reason)</a:Text></a:Reason>\
                \(detail)</a:Fault></a:Body></a:Envelope>
                """)
        }
        #expect(error?.code?.rawValue == code)
        #expect(error?.message == message)
    }

    @Test func read_faultOfSOAP11_isTheDevicesError() {
        let error = expectError(DeviceError.self) {
            _ = try Self.read(
                """
                <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault>\
                <faultcode>e:Server</faultcode><faultstring>Busy</faultstring></e:Fault></e:Body></e:Envelope>
                """)
        }
        #expect(error?.code == "Server")
        #expect(error?.message == "Busy")
    }
}
