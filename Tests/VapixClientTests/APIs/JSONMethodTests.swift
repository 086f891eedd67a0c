import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixClient

/// The APIs that are JSON methods, and the envelope that they share.
@Suite(.timeLimit(.minutes(10)))
struct JSONMethodTests {
    private func output<Output>(
        _ call: VapixCall<Output>, _ document: String
    ) throws -> Output {
        try call.read(HTTPReply(status: 200, body: Array(document.utf8)))
    }

    private func body<Output>(_ call: VapixCall<Output>) throws -> String {
        String(decoding: try call.request.body.bytes ?? [], as: UTF8.self)
    }

    // MARK: Requests

    @Test func requests_areTheDocumentedOnes() throws {
        #expect(try body(BasicDeviceInfo.getAllProperties()) == #"{"apiVersion":"1.0","method":"getAllProperties"}"#)
        #expect(
            try body(BasicDeviceInfo.getProperties([.brand, .init(rawValue: "a\"b")]))
                == #"{"apiVersion":"1.0","method":"getProperties","params":{"propertyList":["Brand","a\"b"]}}"#)
        #expect(
            try body(BasicDeviceInfo.getAllUnrestrictedProperties())
                == #"{"apiVersion":"1.2","method":"getAllUnrestrictedProperties"}"#)
        // This method must not name a version.
        #expect(try body(BasicDeviceInfo.getSupportedVersions()) == #"{"method":"getSupportedVersions"}"#)
        #expect(try body(APIDiscovery.getAPIList()) == #"{"apiVersion":"1.0","method":"getApiList"}"#)
        #expect(
            try body(APIDiscovery.getAPIList(id: "*", version: "1.?"))
                == #"{"apiVersion":"1.0","method":"getApiList","params":{"id":"*","version":"1.?"}}"#)
        #expect(
            try body(SystemReady.getStatus(timeout: .seconds(20)))
                == #"{"apiVersion":"1.1","method":"systemready","params":{"timeout":20}}"#)
        let request = try SystemReady.getStatus(timeout: .seconds(20)).request
        #expect(request.method == .post)
        #expect(request.path == "/axis-cgi/systemready.cgi")
        #expect(request.contentType == "application/json")
        #expect(request.additionalTimeout == .seconds(20))
    }

    // MARK: The envelope

    private static let status = SystemReady.getStatus(timeout: .zero)

    @Test(
        arguments: [
            #"{"data": {"systemready": "yes"}}"#,
            #"{"apiVersion": "1.4", "context": "x", "method": "systemready", "data": {"systemready": "yes"}}"#,
            #"{"method": "systemready", "new": {"a": [1, {}]}, "data": {"new": null, "systemready": "yes"}, "z": 1}"#,
            #"{"error": null, "data": {"systemready": "yes"}}"#,
            "\u{FEFF}{\"data\": {\"systemready\": true}}\r\n",
            #"{"data": {"systemready": "no", "systemready": "yes"}}"#,
        ])
    func envelope_value(document: String) throws {
        #expect(try output(Self.status, document).isReady)
    }

    @Test(
        arguments: [
            #"{"error": {"code": 1000, "message": "no"}}"#,
            #"{"data": {"systemready": "yes"}, "error": {"code": 1000, "message": "no"}}"#,
            #"{"error": {"code": 1000, "message": "no"}, "data": {"systemready": "yes"}}"#,
            #"{"error": {"code": "1000", "message": "no"}, "data": 17}"#,
            #"{"data": [[], "x"], "error": {"code": 1000, "message": "no", "details": {}}}"#,
            #"{"apiVersions": "1.0", "context": "x", "error": {"code": 1000, "message": "no"}}"#,
            #"{"error": {"errorCode": "1000", "errorMsg": "no"}}"#,
        ])
    func envelope_error_whateverElseIsThere(document: String) throws {
        let error = expectError(DeviceError.self) { try output(Self.status, document) }
        #expect(error?.code == SystemReady.ErrorCode.internalError)
        #expect(error?.message == "no")
    }

    @Test func envelope_valueAtAPath_isReadAmongOthers() throws {
        let call = SnippetJsonReplyPath.get()
        #expect(try output(call, #"{"data": {"outer": {"inner": {"id": 3}}}}"#).id == 3)
        #expect(
            try output(call, #"{"data": {"a": [1], "outer": {"b": {}, "inner": {"id": 3}, "inner": 4}, "c": null}}"#).id
                == 3)
        #expect(
            try output(SnippetJsonReplyPath.list(), #"{"data": {"items": [{"id": 1}, {"id": 2}]}}"#).map(\.id) == [
                1, 2,
            ])
        let modes = #"{"data": {"outer": {"modes": ["fast", "new"]}}}"#
        #expect(try output(SnippetJsonReplyPath.getModes(), modes) == [.fast, .init(rawValue: "new")])
    }

    /// A list that is missing is empty wherever the path ends, and any other value is an error.
    @Test(
        arguments: [
            #"{"data": {}}"#, #"{"data": null}"#, #"{"data": {"outer": {}}}"#, #"{"data": {"outer": null}}"#,
            #"{"data": {"outer": {"inner": null, "modes": null}, "items": null}}"#, #"{"method": "get"}"#,
        ])
    func envelope_noValueAtAPath_isAnErrorOrAnEmptyList(document: String) throws {
        #expect(try output(SnippetJsonReplyPath.list(), document).isEmpty)
        #expect(try output(SnippetJsonReplyPath.getModes(), document).isEmpty)
        let error = expectError(WireError.self) { try output(SnippetJsonReplyPath.get(), document) }
        #expect(error?.reason == .missingField)
    }

    @Test func envelope_otherJSONAtAPath_isAnError() {
        for document in [#"{"data": {"outer": [1]}}"#, #"{"data": {"outer": {"inner": 5}}}"#, #"{"data": 5}"#] {
            _ = expectError(WireError.self) { try output(SnippetJsonReplyPath.get(), document) }
        }
    }

    @Test func envelope_dataTwice_lastCounts() throws {
        let good = #""data": {"systemready": "yes"}"#
        let bad = #""data": 17"#
        #expect(try output(Self.status, "{\(bad), \(good)}").isReady)
        #expect(try output(Self.status, #"{"data": {"systemready": "no"}, "a": 1, \#(good)}"#).isReady)
        let error = expectError(WireError.self) { try output(Self.status, "{\(good), \(bad)}") }
        #expect(error?.reason == .unexpectedType)
        _ = expectError(DeviceError.self) { try output(Self.status, #"{\#(bad), "error": {"code": 1}, \#(good)}"#) }
        _ = expectError(WireError.self) { try output(Self.status, "{\(good), \(good)") }
        _ = expectError(WireError.self) { try output(Self.status, "{\(bad), \(bad)") }
    }

    @Test func envelope_error_keepsWhatElseTheDeviceSaid() throws {
        let document = #"{"error": {"details": {"port": "0"}, "code": 7, "errors": [1, {"code": 8}], "message": "no"}}"#
        let error = expectError(DeviceError.self) { try output(Self.status, document) }
        #expect(error?.details == ["details": ["port": "0"], "errors": [1, ["code": 8]]])
        #expect(error?.description == "no (error 7: port 0 counted from 0)")
        let plain = expectError(DeviceError.self) { try output(Self.status, #"{"error": {"code": 7}}"#) }
        #expect(plain != nil)
        #expect(plain?.details == nil)
    }

    /// A refused `setPorts` said "Invalid parameter value specified", and neither which port nor which property.
    @Test func envelope_errorWithDetails_describesThePlaceAndNoValue() throws {
        let cases: [(details: String, place: String)] = [
            (#""details": {"port": "8", "propertyName": "port"}"#, ": port 8 counted from 0, propertyName port"),
            (#""details": {"subCode": 107}"#, ": subCode 107"), (#""subCode": 3"#, ": subCode 3"),
            (#""errors": [{"details": {"port": 2}}, {"details": {"port": 3}}]"#, ": port 2 counted from 0"),
            (#""details": {"password": "secret", "value": 1234}"#, ""),
            (#""details": {"port": "secret", "propertyName": "the secret", "subCode": "secret"}"#, ""),
            (#""details": {"propertyName": "\#(String(repeating: "a", count: 41))"}"#, ""),
            (#""details": [{"port": "1"}]"#, ""), (#""details": null"#, ""),
        ]
        for (details, place) in cases {
            let document = #"{"error": {"code": 7, "message": "no", \#(details)}}"#
            let error = expectError(DeviceError.self) { try output(Self.status, document) }
            #expect(error?.description == "no (error 7\(place))", "\(details)")
        }
    }

    /// The Decoder API answers a refusal with a list of errors; it used to be read as a reply without data.
    @Test(
        arguments: [
            #"{"apiVersion": "1.0", "errors": [{"code": 1000, "message": "no"}, {"code": 2, "viewId": 0}]}"#,
            #"{"errors": [{"message": "no", "code": "1000"}], "method": "systemready"}"#,
            #"{"error": [{"code": 1000, "message": "no"}]}"#,
            #"{"data": {"systemready": "yes"}, "error": [{"code": 1000, "message": "no"}, 17]}"#,
        ])
    func envelope_listOfErrors_isTheFirst(document: String) throws {
        let error = expectError(DeviceError.self) { try output(Self.status, document) }
        #expect(error?.code == SystemReady.ErrorCode.internalError)
        #expect(error?.message == "no")
        #expect(error?.details?.description.hasPrefix(#"{"errors":[{"#) == true)
    }

    /// A call that knows of no errors beside its data succeeds, as the device says.
    @Test(
        arguments: [
            #"{"data": {"systemready": "yes"}, "errors": [{"code": 1000}]}"#,
            #"{"errors": [{"code": 1000}], "data": {"systemready": "yes"}}"#,
            #"{"errors": [], "data": {"systemready": "yes"}}"#, #"{"errors": null, "data": {"systemready": "yes"}}"#,
            #"{"errors": {"code": 1000}, "data": {"systemready": "yes"}}"#,
        ])
    func envelope_errorsBesideData_areASuccess(document: String) throws {
        #expect(try output(Self.status, document).isReady)
    }

    @Test func envelope_errorsThatTheCallReads_comeWithTheData() throws {
        let read = { (document: String) in try output(Everything.setParts(), document) }
        let plain = try read(#"{"data": {"id": "1"}}"#)
        #expect(plain.id == "1")
        #expect(plain.problems.isEmpty)
        for document in [
            #"{"data": {"id": "1"}, "errors": [{"code": 1000, "message": "no", "place": 2}]}"#,
            #"{"errors": [{"code": 1000, "message": "no", "place": 2}], "data": 17, "data": {"id": "1"}}"#,
        ] {
            let some = try read(document)
            #expect(some.id == "1")
            #expect(some.problems.map(\.code) == [1000])
            #expect(some.problems.first?.place == 2)
        }
        // The code 100 says that the device did it, although there is no data.
        let accepted = try read(#"{"errors": [{"code": 1000}, {"code": 100, "message": "7"}]}"#)
        #expect(accepted.id == nil)
        #expect(accepted.problems.map(\.message) == [nil, "7"])
        #expect(try read(#"{"errors": []}"#).problems.isEmpty)
    }

    @Test(
        arguments: [
            #"{"errors": [{"code": 1000, "message": "no"}]}"#,
            #"{"data": {"id": "1"}, "errors": [{"code": 100}], "error": {"code": 1000}}"#,
            #"{"error": [{"code": 1000}], "errors": [{"code": 100}]}"#,
        ])
    func envelope_errorsWithoutTheAcceptedOne_areAFailure(document: String) throws {
        let error = expectError(DeviceError.self) { try output(Everything.setParts(), document) }
        #expect(error?.code == Everything.ErrorCode.internalError)
    }

    @Test(
        arguments: [
            #"{"errors": [17]}"#, #"{"errors": [{"code": 100}"#, #"{"data": [], "errors": [{"code": 100}]}"#,
            #"{"errors": [{"message": "no code"}], "data": {}}"#, #"{"error": ["text"]}"#,
        ])
    func envelope_malformedErrors_areNoSuccess(document: String) throws {
        #expect(throws: (any Error).self) { try output(Everything.setParts(), document) }
    }

    @Test func envelope_error_withoutCodeOrMessage() throws {
        let error = expectError(DeviceError.self) { try output(Self.status, #"{"error": {}}"#) }
        #expect(error?.code == nil)
        #expect(error?.message == nil)
    }

    @Test(
        arguments: [
            "", "null", "{}", "[]", "17", #"{"data": null}"#, #"{"data": {}}"#, #"{"data": []}"#, #"{"data": 1}"#,
            #"{"data": {"systemready": "maybe"}}"#, #"{"data": {"systemready": null}}"#,
            #"{"data": {"systemready": "yes"}"#, #"{"data": {"systemready": "yes"}} x"#, "<html></html>",
            #"{"data": {"systemready": "yes", "uptime": "soon"}}"#, #"{"error": "text"}"#,
            #"{"data": {"systemready": "yes", "uptime": 1e99}}"#,
        ])
    func envelope_malformedReply(document: String) {
        do {
            _ = try output(Self.status, document)
            Issue.record("the reply was taken")
        } catch {
            #expect(!(error is DeviceError))
        }
    }

    @Test func request_newerParameter_namesTheNewerVersion() throws {
        let old = try Everything.setMany(theFirstParameter: .seconds(1)).request
        let new = try Everything.setMany(theFirstParameter: .seconds(1), theFifthParameter: "a").request
        #expect(String(decoding: old.body.bytes ?? [], as: UTF8.self).hasPrefix(#"{"apiVersion":"1.0","#))
        #expect(String(decoding: new.body.bytes ?? [], as: UTF8.self).hasPrefix(#"{"apiVersion":"1.5","#))
    }

    @Test func enumeration_otherSpelling_isTheWord() {
        #expect(Everything.Mode(rawValue: "slow") == .slow)
        #expect(Everything.Mode(rawValue: "slow").rawValue == "Slow")
    }

    // MARK: Replies

    @Test func systemReady_value_everyField() throws {
        let status = try output(
            Self.status,
            #"{"data": {"systemready": "no", "needsetup": "yes", "uptime": "120", "bootid": "e1", "previewmode": "7200"}}"#
        )
        #expect(!status.isReady)
        #expect(status.needsSetup == true)
        #expect(status.uptime == .seconds(120))
        #expect(status.bootID == "e1")
        #expect(status.previewModeDuration == .seconds(7200))
    }

    @Test func systemReady_value_uptimeBeyond32Bits() throws {
        let status = try output(Self.status, #"{"data": {"systemready": "yes", "uptime": 4294967296000}}"#)
        #expect(status.uptime == .seconds(4_294_967_296_000))
    }

    @Test func basicDeviceInfo_value_everyField() throws {
        let names = [
            "Architecture", "Brand", "BuildDate", "HardwareID", "ProdFullName", "ProdNbr", "ProdShortName", "ProdType",
            "ProdVariant", "SerialNumber", "Soc", "SocSerialNumber", "Version", "WebURL", "Novelty",
        ]
        let members = names.map { "\"\($0)\": \"the \($0)\"" }.joined(separator: ", ")
        let properties = try output(
            BasicDeviceInfo.getAllProperties(),
            "{\"apiVersion\": \"1.0\", \"data\": {\"propertyList\": {\(members), \"Number\": 17}}}"
        ).propertyList
        #expect(
            [
                properties.architecture, properties.brand, properties.buildDate, properties.hardwareID,
                properties.productFullName, properties.productNumber, properties.productShortName,
                properties.productType, properties.productVariant, properties.serialNumber, properties.systemOnChip,
                properties.systemOnChipSerialNumber, properties.version, properties.webURL,
                properties.other["Novelty"],
            ] == names.map { "the " + $0 })
        #expect(properties.other == ["Novelty": "the Novelty", "Number": "17"])
    }

    @Test func basicDeviceInfo_value_sparse() throws {
        let properties = try output(
            BasicDeviceInfo.getProperties([]), #"{"data": {"propertyList": {"Brand": null}}}"#
        ).propertyList
        #expect(properties.brand == nil)
        #expect(properties.other.isEmpty)
    }

    @Test func apiDiscovery_value_everyField() throws {
        let list = try output(
            APIDiscovery.getAPIList(),
            #"""
            {"data": {"apiList": [
              {"id": "a", "version": "1.0", "status": "released", "docLink": "l", "name": "n"},
              {"id": "b", "version": "2.0-beta", "status": "draft"}]}}
            """#
        ).apiList
        #expect(list.map(\.id) == ["a", "b"])
        #expect(list.map(\.version) == ["1.0", "2.0-beta"])
        #expect(list[0].status == .released)
        #expect(list[0].documentationLink == "l")
        #expect(list[0].name == "n")
        #expect(list[1].status?.rawValue == "draft")
        #expect(list[1].name == nil)
        #expect(try output(APIDiscovery.getAPIList(), #"{"data": {"apiList": []}}"#).apiList.isEmpty)
    }

    // MARK: Against the simulated camera

    @Test func basicDeviceInfo_camera() async throws {
        try await withCamera { _, vapix in
            let all = try await vapix.basicDeviceInfo.getAllProperties().propertyList
            #expect(all.brand == "AXIS")
            #expect(all.systemOnChip?.isEmpty == false)
            #expect(all.other.isEmpty)
            let some = try await vapix.basicDeviceInfo.getProperties([.productNumber, .version]).propertyList
            #expect(some.productNumber == all.productNumber)
            #expect(some.version == all.version)
            #expect(some.brand == nil)
            let unrestricted = try await vapix.basicDeviceInfo.getAllUnrestrictedProperties().propertyList
            #expect(unrestricted.serialNumber == all.serialNumber)
            #expect(unrestricted.systemOnChip == nil)
            #expect(try await vapix.basicDeviceInfo.getSupportedVersions().apiVersions.isEmpty == false)
            let error = await expectError(VapixError.self) {
                try await vapix.basicDeviceInfo.getProperties([.init(rawValue: "NoSuchProperty")])
            }
            #expect(error?.code == .rejected)
            #expect(error?.device?.code == BasicDeviceInfo.ErrorCode.invalidParameter)
            #expect(error?.description.contains("NoSuchProperty") == true)
        }
    }

    @Test func systemReady_camera() async throws {
        try await withCamera { _, vapix in
            let status = try await vapix.systemReady.getStatus(timeout: .seconds(5))
            #expect(status.isReady)
            #expect(status.needsSetup == false)
            #expect(status.bootID?.isEmpty == false)
            #expect(status.previewModeDuration == nil)
            #expect(try await vapix.systemReady.getSupportedVersions().apiVersions.isEmpty == false)
        }
    }

    @Test func apiDiscovery_camera() async throws {
        try await withCamera { _, vapix in
            let all = try await vapix.apiDiscovery.getAPIList().apiList
            #expect(all.contains { $0.id == "basic-device-info" && $0.status?.rawValue == "official" })
            let one = try await vapix.apiDiscovery.getAPIList(id: "basic-*").apiList
            #expect(one.map(\.id).allSatisfy { $0.hasPrefix("basic-") })
            #expect(!one.isEmpty && one.count < all.count)
            #expect(try await vapix.apiDiscovery.getAPIList(id: "no_such_api").apiList.isEmpty)
            let versions = try await vapix.apiDiscovery.getSupportedVersions().apiVersions
            #expect(versions.contains("1.0"))
        }
    }
}
