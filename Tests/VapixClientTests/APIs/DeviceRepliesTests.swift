import Testing
import VapixNetwork
import VapixStorage
import VapixSystem
import VapixVideo

@testable import VapixClient

/// What devices send and accept where the pages say something else.
struct DeviceRepliesTests {
    private func output<Output>(_ call: VapixCall<Output>, _ document: String) throws -> Output {
        try call.read(HTTPReply(status: 200, body: Array(document.utf8)))
    }

    private func body<Output>(_ call: VapixCall<Output>) throws -> String {
        String(decoding: try call.request.body.bytes ?? [], as: UTF8.self)
    }

    // MARK: Words

    @Test func apiStatus_official_isAWord() throws {
        let list = try output(
            APIDiscovery.getAPIList(),
            #"{"data": {"apiList": [{"id": "a", "version": "1.0", "status": "official"}, {"id": "b", "version": "1.0"}]}}"#
        )
        #expect(list.apiList.map(\.status) == [.official, nil])
    }

    @Test(arguments: [
        ("connected", MQTTClient.ConnectionStatus.connected), ("Connected", .connected),
        ("disconnected", .disconnected), ("not connected", .disconnected), ("Not connected", .disconnected),
    ])
    func mqttConnectionStatus_wordsOfDevices_areTheDocumentedOnes(
        word: String, status: MQTTClient.ConnectionStatus
    ) throws {
        let reply = try output(
            MQTTClient.getClientStatus(),
            #"{"data": {"status": {"state": "Active", "connectionStatus": "\#(word)"}, "config": {"activateOnReboot": true}}}"#
        )
        #expect(reply.status.connectionStatus == status)
        #expect(reply.status.state == .active)
        #expect(reply.configuration?.activatesOnReboot == true)
    }

    // MARK: Fields

    @Test func systemReady_passphrasePolicy_isRead() throws {
        let status = try output(
            SystemReady.getStatus(),
            #"{"apiVersion": "1.5", "data": {"systemready": "yes", "passphrasepolicy": "none", "uptime": "187"}}"#)
        #expect(status.passphrasePolicy == "none")
        #expect(status.uptime == .seconds(187))
        #expect(status.other.isEmpty)
    }

    @Test func networkSettings_maximumVLANs_isRead() throws {
        let reply = try output(NetworkSettings.getNetworkInfo(), #"{"data": {"system": {"maxSupportedVlans": 8}}}"#)
        #expect(reply.system?.maximumVLANs == 8)
    }

    @Test func dayNight_nightFilter_isReadAndSent() throws {
        let capabilities = try output(
            DayNight.getCapabilities(), #"{"data": [{"channel": 0, "IrPassSupport": true}]}"#)
        #expect(capabilities.first?.supportsInfraredPass == true)
        let configuration = try output(
            DayNight.getConfiguration(channel: 0), #"{"data": [{"channel": 0, "NightFilter": "irpass"}]}"#)
        #expect(configuration.first?.nightFilter == .infraredPass)
        #expect(
            try body(DayNight.setConfiguration(channel: 0, nightFilter: .clear))
                == #"{"apiVersion":"1.2","method":"setConfiguration","params":{"channel":0,"NightFilter":"clear"}}"#)
    }

    @Test(arguments: ["diskencryptionenabled", "encryptionenabled"])
    func disk_encryption_isReadUnderEitherName(name: String) throws {
        let disks = try output(
            Disks.list(diskIDs: ["SD_DISK"]),
            #"<root><disks numberofdisks="1"><disk diskid="SD_DISK" \#(name)="true"/></disks></root>"#)
        #expect(disks.disks.first?.isEncryptionEnabled == true)
    }

    @Test func parameterDefinitions_typesAndAttributesOfDevices_areRead() throws {
        let definitions = try output(
            Parameters.listDefinitions(),
            #"""
            <parameterDefinitions version="1.0"><group name="Network">
              <parameter name="A" value="0.0.0.0" hidden="true"><type nosync="true"><ip/></type></parameter>
              <parameter name="B" value="" internal="true"><type dynamic="true"><ipList maxlen="255"/></type></parameter>
              <parameter name="C" value="cam"><type><hostname/></type></parameter>
              <parameter name="D" value=""><type writeonly="true" internal="true"><password maxlen="64"/></type></parameter>
              <parameter name="E" value="80"><type hidden="false"><int><rangeEntry value="0"/>
                <rangeEntry value="1024-65534"/></int></type></parameter>
            </group></parameterDefinitions>
            """#)
        let parameters = definitions.groups.flatMap(\.parameters)
        try #require(parameters.map(\.name) == ["A", "B", "C", "D", "E"])
        #expect(parameters.map(\.isHidden) == [true, nil, nil, nil, false])
        #expect(parameters.map(\.isInternal) == [nil, true, nil, true, nil])
        #expect(parameters.map(\.isWriteOnly) == [nil, nil, nil, true, nil])
        #expect(parameters.map(\.isDynamic) == [nil, true, nil, nil, nil])
        #expect(parameters.map(\.hasNoSync) == [true, nil, nil, nil, nil])
        #expect(parameters[0].address != nil)
        #expect(parameters[1].addresses?.maximumLength == 255)
        #expect(parameters[2].hostname != nil)
        #expect(parameters[3].password?.maximumLength == 64)
        #expect(parameters[4].integer?.ranges.map(\.value) == ["0", "1024-65534"])
    }

    // MARK: Envelopes and kinds

    @Test func envelope_withoutMethodOrVersion_isRead() throws {
        let properties = try output(
            BasicDeviceInfo.getAllProperties(), #"{"apiVersion":"1.3","data":{"propertyList":{"Brand":"AXIS"}}}"#)
        #expect(properties.propertyList.brand == "AXIS")
        let versions = try output(
            BasicDeviceInfo.getSupportedVersions(),
            #"{"method":"getSupportedVersions","data":{"apiVersions":["1.3"]}}"#)
        #expect(versions.apiVersions == ["1.3"])
    }

    @Test func port_numberWhereATextIsDocumented_isRead() throws {
        let ports = try output(
            IOPortManagement.getPorts(),
            #"{"data": {"numberOfPorts": "1", "items": [{"port": 0, "configurable": "true", "name": 7}]}}"#)
        #expect(ports.numberOfPorts == 1)
        #expect(ports.ports.map(\.number) == [.fromZero(0)])
        #expect(ports.ports.first?.isConfigurable == true)
        #expect(ports.ports.first?.name == "7")
    }

    @Test func keepAlive_textWhereANumberIsDocumented_isRead() throws {
        let reply = try output(
            MQTTClient.getClientStatus(),
            #"""
            {"data": {"status": {}, "config": {"server": {"protocol": "tcp", "host": "h", "port": "1883"},
              "keepAliveInterval": "60", "cleanSession": "yes", "connectMessage": {"useDefault": 0, "qos": "1"}}}}
            """#)
        #expect(reply.configuration?.server?.port == 1883)
        #expect(reply.configuration?.keepAliveInterval == .seconds(60))
        #expect(reply.configuration?.cleanSession == true)
        #expect(reply.configuration?.connectMessage?.usesDefault == false)
        #expect(reply.configuration?.connectMessage?.qos == 1)
    }

    // MARK: Requests

    @Test func systemReady_withoutTimeout_sendsNone() throws {
        #expect(try body(SystemReady.getStatus()) == #"{"apiVersion":"1.1","method":"systemready"}"#)
        #expect(try SystemReady.getStatus().request.additionalTimeout == .zero)
    }

    @Test func requests_parametersThatOtherClientsLeaveOut_areOptional() throws {
        let server = MQTTClient.Server(protocol: .tcp, host: "192.168.0.1")
        #expect(
            try body(MQTTClient.configureClient(server: server))
                == #"{"apiVersion":"1.0","method":"configureClient","params":{"server":{"protocol":"tcp","host":"192.168.0.1"}}}"#
        )
        #expect(try body(DayNight.getCapabilities()) == #"{"apiVersion":"1.0","method":"getCapabilities"}"#)
        #expect(try body(DayNight.getConfiguration()) == #"{"apiVersion":"1.0","method":"getConfiguration"}"#)
    }

    /// RFC 7578, section 4.2, requires a name of each part; devices accepted these two.
    @Test func firmwareUpgrade_parts_haveNames() throws {
        let upgrade = FirmwareManagement.upgrade(
            confirmation: .replacesFirmware, image: FilePart(filename: "image.bin", bytes: Array("image".utf8)))
        let form = String(decoding: try upgrade.request.body.piecesInMemory.joined(), as: UTF8.self)
        #expect(form.contains("Content-Disposition: form-data; name=\"data\"\r\nContent-Type: application/json\r\n"))
        #expect(form.contains("Content-Disposition: form-data; name=\"firmwareImage\"; filename=\"image.bin\"\r\n"))
    }
}
