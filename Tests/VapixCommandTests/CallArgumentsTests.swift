import AcapPackage
import Testing
import VapixCatalogue
import VapixClient

@testable import vapix

@Suite struct CallArgumentsTests {
    private func arguments(
        _ id: String, _ parameters: [String] = [], json: String? = nil
    ) throws -> CallArguments {
        let operation = try #require(Catalogue.operation(id))
        let api = try #require(Catalogue.api(String(id.prefix { $0 != "/" })))
        return CallArguments(
            of: operation, in: api, assignments: try parameters.map(Assignment.init(parsing:)),
            document: try json.map { try JSONTree(parsing: Array($0.utf8), limit: 1 << 20) })
    }

    private func body(_ id: String, _ parameters: [String] = [], json: String? = nil) throws -> String {
        let arguments = try arguments(id, parameters, json: json)
        #expect(arguments.problems == [])
        return String(decoding: try arguments.request().body.bytes ?? [], as: UTF8.self)
    }

    private func params(_ parameters: [String] = [], json: String? = nil) throws -> String {
        let body = try body("ntp/setNTPClientConfiguration", parameters, json: json)
        let start = "{\"apiVersion\":\"1.0\",\"method\":\"setNTPClientConfiguration\""
        #expect(body.hasPrefix(start))
        return String(body.dropFirst(start.count).dropLast())
    }

    @Test(arguments: [
        ("enabled=yes", #""enabled":true"#), ("enabled=OFF", #""enabled":false"#), ("enabled=1", #""enabled":true"#),
        ("NTSEnabled=false", #""NTSEnabled":false"#), ("isNTSEnabled=true", #""NTSEnabled":true"#),
        ("isntsenabled=true", #""NTSEnabled":true"#), ("minimumPoll=6", #""minpoll":6"#),
        ("minpoll=-2147483648", #""minpoll":-2147483648"#), ("minpoll=6.0", #""minpoll":6"#),
        ("minpoll=+6", #""minpoll":6"#), ("serversSource=static", #""serversSource":"static""#),
        ("staticServers=a,b", #""staticServers":["a","b"]"#), ("staticServers=", #""staticServers":[]"#),
        ("staticServers=a", #""staticServers":["a"]"#), (#"staticServers=["a,b"]"#, #""staticServers":["a,b"]"#),
        ("staticServers=[fe80::1],b", #""staticServers":["[fe80::1]","b"]"#),
        ("staticServers=a,\u{301}b", "\"staticServers\":[\"a\",\"\u{301}b\"]"),
        (#"staticServers=","method":"x"#, #""staticServers":["\"","\"method\":\"x"]"#),
        ("staticServers=a\nb", #""staticServers":["a\nb"]"#),
    ])
    func text_becomesJSON_ofTheType(parameter: String, member: String) throws {
        let params = try params([parameter])
        #expect(Array(params.utf8) == Array(",\"params\":{\(member)}".utf8))
    }

    @Test func configuration_request_hasKeysInThePathAndTheRestInData() throws {
        let change = try arguments("ssh/users.set", ["username=a b/c", "comment=x"]).request()
        #expect(change.method == .patch && change.path == "/config/rest/ssh/v1/users/a%20b%2Fc")
        #expect(change.body == #"{"data":{"comment":"x"}}"#)
        let rules = try arguments("firewall/setRules", ["rules=[]", "fallbackTime=30"]).request()
        #expect(rules.method == .post && rules.path == "/config/rest/firewall/v1/conf/setRules")
        #expect(rules.body == #"{"data":{"rules":[],"fallbackTime":30}}"#)
        #expect(try arguments("ssh/users.list").request() == HTTPRequest(.get, "/config/rest/ssh/v1/users"))
        #expect(try !arguments("ssh/users.remove").problems.isEmpty)
        #expect(throws: (any Error).self) { try arguments("ssh/users.remove", ["username=.."]).request() }
    }

    @Test func durations_areNumbersOfTheirUnit() throws {
        #expect(try body("findMyDevice/find", ["duration=5"]).contains(#""duration":5}"#))
        #expect(try body("dayNight/setConfiguration", json: #"{"channel":1,"DayNightDwellTime":1.5}"#).contains(":1.5"))
        let problems = try arguments("findMyDevice/find", ["duration=1.5"]).problems
        #expect(problems == [ValueError(path: "duration", message: "expected a whole number of seconds")])
        #expect(try !arguments("findMyDevice/find", ["duration=nan"]).problems.isEmpty)
    }

    @Test func pairs_areTextsOrArrays_asOnTheWire() throws {
        let url = try arguments("jpeg/image", ["resolution=640x480"]).request()
        #expect(url.query.contains("resolution=640x480"))
        let mask = try arguments("privacyMasks/add", ["name=a", "center=50,25.5", "polygon=1,2:3,4:5,6"]).request()
        #expect(mask.query.contains("center=50%2C25.5") || mask.query.contains("center=50,25.5"))
        #expect(mask.query.contains("pxpolygon=1,2:3,4:5,6") || mask.query.contains("pxpolygon=1%2C2%3A3%2C4%3A5%2C6"))
        let overlay = try body("dynamicOverlay/setText", ["identity=1", "panTilt=10,-5", "zoomRange=1:99"])
        #expect(overlay.contains(#""ptPosition":[10,-5],"zoomInterval":[1,99]"#))
        for text in ["640", "640x", "axb", "640x480x2", "1.5x2"] {
            #expect(try !arguments("jpeg/image", ["resolution=\(text)"]).problems.isEmpty, "\(text)")
        }
    }

    @Test func list_givenSeveralTimes_hasEachAsAnElement() throws {
        #expect(try params(["staticServers=a,b", "staticServers=c"]) == #","params":{"staticServers":["a,b","c"]}"#)
    }

    @Test func nothingGiven_sendsNoParams_orEmptyOnes_asTheTypeDoes() throws {
        #expect(try params() == "")
        #expect(try params(json: "{}") == "")
        #expect(try body("ntp/getNTPInfo") == #"{"apiVersion":"1.0","method":"getNTPInfo"}"#)
        #expect(try body("ntp/getSupportedVersions") == #"{"method":"getSupportedVersions"}"#)
    }

    @Test func document_isConverted_byNameInSwiftOrOnTheWire() throws {
        let json = #"{"isNTSEnabled": "yes", "minpoll": 7, "staticServers": ["a"], "enabled": null}"#
        #expect(try params(json: json) == #","params":{"NTSEnabled":true,"staticServers":["a"],"minpoll":7}"#)
        #expect(try params(["enabled=no"], json: json).contains(#""enabled":false"#))
    }

    @Test func allProblems_areFound_andNoValueIsInThem() throws {
        let canary = "canary"
        let arguments = try arguments(
            "userManagement/add", ["roles=viewer", "pasword=\(canary)", "action=\(canary)"],
            json: #"{"comment": ["\#(canary)"], "roles": ["admin"]}"#)
        let found = Set(arguments.problems.map(\.path))
        #expect(found.isSuperset(of: ["pasword", "action", "comment", "roles", "user", "password"]))
        #expect(arguments.problems.first { $0.path == "pasword" }?.message.contains("password") == true)
        #expect(!"\(arguments.problems)".contains(canary))
    }

    @Test(arguments: [
        "enabled=maybe", "enabled=", "minpoll=", "minpoll=x", "minpoll=1.5", "minpoll=2147483648", "minpoll=0x10",
        "minpoll=1e99", "minpoll=nan", "minpoll= 1", "minimumPoll=1,2", "nothing=1", "method=x", "apiVersion=2.0",
    ])
    func wrongText_isAProblem(parameter: String) throws {
        let problems = try arguments("ntp/setNTPClientConfiguration", [parameter]).problems
        #expect(problems.count == 1)
    }

    @Test(arguments: [
        "[]", "1", "\"x\"", #"{"minpoll": "6"}"#, #"{"enabled": 1}"#, #"{"staticServers": "a"}"#,
        #"{"staticServers": [1]}"#, #"{"minpoll": 1, "minimumPoll": 2}"#,
        #"{"minpoll": 99999999999}"#, #"{"serversSource": {}}"#, #"{"x": 1}"#,
    ])
    func wrongDocument_isAProblem(json: String) throws {
        #expect(try arguments("ntp/setNTPClientConfiguration", json: json).problems.count == 1)
    }

    @Test func undocumentedWord_isSent_withAWarning() throws {
        let arguments = try arguments("ntp/setNTPClientConfiguration", ["serversSource=canary"])
        #expect(arguments.problems == [])
        #expect(arguments.warnings.count == 1)
        #expect(arguments.warnings.first?.contains("DHCP, static") == true)
        #expect(!"\(arguments.warnings)".contains("canary"))
        #expect(
            String(decoding: try arguments.request().body.bytes ?? [], as: UTF8.self).contains(
                #""serversSource":"canary""#))
    }

    @Test func envelope_hasWhatStandsBesideTheMethod() throws {
        let body = try body("captureMode/setCaptureMode", ["channel=0", "captureModeId=2"])
        #expect(body.contains(#""method":"setCaptureMode","channel":0,"captureModeId":2}"#))
    }

    @Test func rest_takesAnyName_fromTextsAndDocuments() throws {
        let texts = try body("customHTTPHeaders/setHeaders", ["X-One=1", "X-Two=a=b"])
        #expect(texts.hasSuffix(#""params":{"X-One":"1","X-Two":"a=b"}}"#))
        #expect(try body("customHTTPHeaders/setHeaders", json: #"{"X-One":"1","X-Two":"a=b"}"#) == texts)
        #expect(try body("customHTTPHeaders/setHeaders", [#"headers={"X-One":"1","X-Two":"a=b"}"#]) == texts)
        #expect(try arguments("customHTTPHeaders/setHeaders").problems.map(\.path) == ["headers"])
    }

    /// Story: the object of a group of parameters was sent as a text with the object's JSON.
    @Test func rest_ofAnyJSON_takesJSON() throws {
        let id = "parameterTree/import.write"
        let sent = #"{"data":{"Audio":{"MaxListeners":"7","Newer":[1.50,null]},"Image":1}}"#
        #expect(try body(id, [#"Audio={"MaxListeners":"7","Newer":[1.50,null]}"#, "Image=1"]) == sent)
        #expect(try body(id, json: #"{"Audio":{"MaxListeners":"7","Newer":[1.50,null]},"Image":1}"#) == sent)
        #expect(try body(id, [#"Audio="7""#]) == #"{"data":{"Audio":"7"}}"#)
        // A text in a document is one, whatever is in it.
        #expect(try body(id, json: #"{"Audio":"7"}"#) == #"{"data":{"Audio":"7"}}"#)
        for text in ["on", #"{"MaxListeners":"#, ""] {
            #expect(try arguments(id, ["Audio=\(text)"]).problems.map(\.path) == ["groups.Audio"], "\(text)")
        }
    }

    /// A mistyped name of the parameter that takes any member was sent as a member, with the JSON text as its value.
    @Test(arguments: ["heders", "header", "Headerss"])
    func rest_takesNoMistypedParameter(name: String) throws {
        let message = """
            there is no such parameter. Did you mean headers? To send it all the same, write it into headers, a JSON object
            """
        let expected = [ValueError(path: name, message: message)]
        let text = try arguments("customHTTPHeaders/setHeaders", [#"\#(name)={"X-One":"1"}"#, "X-Two=2"])
        #expect(text.problems == expected)
        let document = try arguments("customHTTPHeaders/setHeaders", json: #"{"\#(name)":{"X-One":"1"}}"#)
        #expect(document.problems.first == expected[0])
        let inside = try body("customHTTPHeaders/setHeaders", [#"headers={"\#(name)":"1"}"#])
        #expect(inside.hasSuffix(#""params":{"\#(name)":"1"}}"#))
        // A value that is no object cannot be meant for the parameter: it is the header of that name.
        #expect(try arguments("customHTTPHeaders/setHeaders", ["\(name)=1"]).problems == [])
    }

    /// Whatever else an operation takes: headers, form values, parameters of the device.
    @Test func mistypedParameter_ofEachOperation_isAProblem() async throws {
        var count = 0
        for api in Catalogue.all {
            await Task.yield()
            for operation in api.operations {
                let parameters = operation.choosableParameters
                for parameter in parameters where parameter.name.count >= 4 {
                    // A value that is no object can be a member of the name of the parameter that takes any.
                    if ["pairs", "parameters"].contains(parameter.type) || parameter.place == .rest { continue }
                    for name in [parameter.name + "x", String(parameter.name.dropLast())]
                    where parameters.first(named: name) == nil {
                        let arguments = CallArguments(
                            of: operation, in: api, assignments: [Assignment(name: name, value: "1")])
                        let problem = arguments.problems.first { $0.path == name }
                        #expect(problem?.message.contains("Did you mean") == true, "\(operation.id): \(name)")
                        count += 1
                    }
                }
            }
        }
        #expect(count > 1000)
    }

    @Test func parameterWithoutADot_isNoParameterOfTheDevice() throws {
        let mistyped = try arguments("parameters/add", ["templte=streamprofile", "group=StreamProfile", "A.S.Name=a"])
        #expect(mistyped.problems.first?.message == "there is no such parameter. Did you mean template?")
        let values = try arguments("parameters/add", ["template=a", "group=StreamProfile", "Group.S.Name=a"])
        #expect(values.problems == [])
    }

    @Test func mistypedMember_isSentWithAWarning_thatNamesTheNearest() throws {
        let arguments = try arguments("motionGuard/setConfiguration", json: #"{"profiles":[],"camras":[]}"#)
        #expect(
            arguments.warnings == ["configuration.camras: not documented (did you mean cameras?); sent as it is"])
    }

    @Test func whole_isTheDocument_andKeepsWhatIsNotKnown() throws {
        let json = #"{"profiles":[],"newer":{"x":[1.50,"é"]}}"#
        let arguments = try arguments("motionGuard/setConfiguration", json: json)
        #expect(arguments.problems == [])
        #expect(
            String(decoding: try arguments.request().body.bytes ?? [], as: UTF8.self).contains(
                #""newer":{"x":[1.50,"é"]}"#))
        // It may be a newer member of the device's, and it may be a mistake of typing.
        #expect(arguments.warnings == ["configuration.newer: not documented; sent as it is"])
    }

    @Test func form_encodesWhatCouldInject() throws {
        let body = try body("parameters/update", ["Image.I0.Text.String=a&action=add=1\n%20 é"])
        #expect(body == "action=update&Image.I0.Text.String=a%26action%3Dadd%3D1%0A%2520%20%C3%A9")
        #expect(try arguments("parameters/update", ["action=x"]).problems.count == 2)
    }

    @Test func url_encodesWhatCouldInject() throws {
        let arguments = try arguments("applications/start", ["package=x&action=remove HTTP/1.1\r\n\r\n#"])
        let request = try arguments.request()
        #expect(request.query == "action=start&package=x%26action%3Dremove%20HTTP%2F1.1%0D%0A%0D%0A%23")
        #expect(request.body.size == 0)
    }

    @Test func separatedList_isSplit_andJoinedAsTheDeviceWants() throws {
        let user = ["user=a", "password=b", "group=users"]
        #expect(try body("userManagement/add", user + ["roles=viewer,ptz"]).hasSuffix("sgrp=viewer%3Aptz"))
        #expect(try body("userManagement/add", user + ["roles=viewer:ptz"]).hasSuffix("sgrp=viewer%3Aptz"))
        #expect(try body("userManagement/add", user + ["roles=viewer", "roles=ptz"]).hasSuffix("sgrp=viewer%3Aptz"))
        let polygon = try arguments("privacyMasks/add", ["name=a", "polygon=1,2:3,4:5,6"]).request()
        #expect(polygon.query.contains("pxpolygon=1%2C2%3A3%2C4%3A5%2C6"))
    }

    @Test func requestedWait_isWhatTheParameterAsks_withinReason() throws {
        #expect(try arguments("systemReady/getStatus", ["timeout=20"]).requestedWait == .seconds(20))
        #expect(try arguments("systemReady/getStatus", ["timeout=20"]).request().additionalTimeout == .seconds(20))
        #expect(try arguments("systemReady/getStatus", ["timeout=-5"]).requestedWait == .zero)
        #expect(try arguments("systemReady/getStatus", ["timeout=2147483647"]).requestedWait == .seconds(1_000_000))
        #expect(try arguments("ntp/getNTPInfo").requestedWait == .zero)
        // In the parameter's own unit, and the longest of several.
        #expect(try arguments("serialPort/read", ["count=1", "timeout=9000"]).requestedWait == .seconds(9))
        #expect(try arguments("serialPort/read", ["count=1", "wait=9"]).requestedWait == .seconds(9))
        #expect(try arguments("serialPort/read", ["count=1", "wait=2", "timeout=500"]).requestedWait == .seconds(2))
    }

    @Test func drasticOperations_areThese() {
        let drastic = Catalogue.all.flatMap(\.operations).filter(\.isDrastic).map(\.id)
        for id in [
            "applications/remove", "disks/format", "disks/repair", "firmwareManagement/factoryDefault",
            "firmwareManagement/purge", "firmwareManagement/reboot", "firmwareManagement/rollback",
            "firmwareManagement/upgrade", "overlayImages/deleteImage", "parameters/remove", "recordings/remove",
            "systemSettings/factoryDefault", "systemSettings/hardFactoryDefault", "systemSettings/restart",
            "systemSettings/upgrade", "userManagement/remove",
        ] { #expect(drastic.contains(id)) }
        for id in ["ntp/getNTPInfo", "ptz/move", "applications/start", "firmwareManagement/getStatus", "disks/list"] {
            #expect(!drastic.contains(id))
        }
    }

    @Test(arguments: ["ntp", "NTP", "Ntp", "io-port-management", "ioportmanagement", "PTZ-Control"])
    func api_isFound_byAnyOfItsNames(text: String) throws {
        _ = try CatalogueNames.api(text)
    }

    @Test func operation_isFound_byNameOrMethod() throws {
        let api = try #require(Catalogue.api("apiDiscovery"))
        #expect(try CatalogueNames.operation("getapilist", of: api).name == "getAPIList")
        let ready = try #require(Catalogue.api("systemReady"))
        #expect(try CatalogueNames.operation("systemready", of: ready).name == "getStatus")
    }

    @Test(arguments: [("nttp", "ntp"), ("aplications", "applications"), ("firmware", "firmwareManagement")])
    func unknownAPI_suggestsTheNearest(text: String, name: String) {
        #expect {
            _ = try CatalogueNames.api(text)
        } throws: { error in
            (error as? ToolError)?.exit == .usage
                && (error as? ToolError)?.message?.contains("did you mean \(name)") == true
        }
    }

    @Test func everyOperation_canBeDescribed_andHasAFormThatIsKnown() throws {
        for api in Catalogue.all {
            for operation in api.operations {
                let text = try OperationReport(operation, of: api).text(.terminal(width: 100))
                #expect(text.contains(operation.path))
                for field in operation.parameters where field.constant == nil && field.type != "method" {
                    #expect(text.contains(field.name))
                }
                for field in operation.parameters { expectKnown(field.type, of: api, operation.id) }
                #expect(
                    [
                        "data", "json", "ok", "none", "xml", "xml-response", "key-value", "text", "binary", "custom",
                        "stream", "rest",
                    ]
                    .contains(operation.reply.form))
            }
        }
    }

    private func expectKnown(_ type: String, of api: Catalogue.API, _ id: String) {
        for name in Catalogue.ValueType(type).names where !["text", "file", "method"].contains(name) {
            #expect(api.type(name) != nil, "\(id): \(name)")
        }
    }
}
