import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

/// Cameras that take the form of a model.
@Suite(.timeLimit(.minutes(10))) struct PersonaTests {
    @Test func builtIn_eachText_isReadAndWrittenBack() throws {
        #expect(Persona.names.count == PersonaTexts.all.count && Set(Persona.names).count == PersonaTexts.all.count)
        for text in PersonaTexts.all {
            let persona = try Persona(text)
            #expect(try Persona(persona.text).text == persona.text)
            #expect(text.contains("# Source: ") || persona.name == "p3268-lve@12.0.91", "\(persona.name)")
            #expect(!text.contains("SerialNumber"), "\(persona.name)")
        }
    }

    private func parameters(of persona: Persona) -> [Parameter] {
        var parameters = FactoryParameters.make(for: DeviceIdentity(changes: persona.properties))
        persona.apply(to: &parameters)
        return parameters
    }

    /// The P5512 listed 2CIF, which the camera refused, and had seven view areas more than its properties name.
    @Test func builtIn_eachListedResolution_makesAPicture() {
        for persona in Persona.builtIn {
            let identity = DeviceIdentity(changes: persona.properties)
            let state = DeviceState(applications: [], identity: identity, parameters: parameters(of: persona))
            let values = state.parameterValues
            let list = values["Properties.Image.Resolution"] ?? ""
            let sizes = list.split(separator: ",").map(String.init)
            for size in sizes {
                let request = try? PictureRequest(Arguments(["resolution": .string(size)]), state)
                #expect(request != nil, "\(persona.name): \(size)")
            }
            let count = values["Properties.Image.NbrOfViews"].flatMap { Int($0) } ?? 0
            #expect((count == 0) == sizes.isEmpty, "\(persona.name)")
            #expect(values["Image.NbrOfConfigs"].flatMap { Int($0) } ?? 0 == count, "\(persona.name)")
            for index in 0..<16 {
                let standard = values["Image.I\(index).Appearance.Resolution"]
                #expect((standard != nil) == (index < count), "\(persona.name): \(index)")
                if let standard { #expect(sizes.contains(standard), "\(persona.name): \(standard)") }
            }
        }
    }

    /// Two personas removed a group that does not exist, in place of the one that they meant.
    @Test func builtIn_eachRemovedGroup_isThere() {
        for persona in Persona.builtIn {
            var parameters = FactoryParameters.make(for: DeviceIdentity(changes: persona.properties))
            for change in persona.changes {
                let before = parameters.count
                Persona(properties: [:], apis: nil, changes: [change]).apply(to: &parameters)
                guard case .remove(let name) = change else { continue }
                #expect(parameters.count < before, "\(persona.name): \(name)")
            }
        }
    }

    @Test func named_partOfAName_isTheNewest() throws {
        #expect(try Persona(named: "P3245-LVE").name == "p3245-lve@11.11.192")
        #expect(try Persona(named: "p3245-lve@10").name == "p3245-lve@10.12.323")
        #expect(try Persona(named: "p3245-lve@10.12.323").name == "p3245-lve@10.12.323")
        for name in ["p3245", "p3245-lve@1", "p3245-lve@11.1", "none"] {
            let error = expectError(SimulatorError.self) { try Persona(named: name) }
            #expect(error?.message.contains("there is no device \"\(name)\"") == true, "\(name)")
            #expect(error?.message.contains("d4200-ve@12.9.57") == true)
        }
    }

    private func withDevice(_ name: String, _ body: (SimulatedDevice, String) async throws -> Void) async throws {
        let persona = try Persona(named: name)
        try await SimulatedDevice.withDevice(.anyPort { $0.persona = persona }) { device in
            let login = Data(try await device.credentials().utf8).base64EncodedString()
            try await body(device, "Authorization: Basic \(login)\r\n")
        }
    }

    private func call(
        _ device: SimulatedDevice, _ path: String, _ body: String, _ headers: String
    ) async throws -> (status: Int, json: JSONValue?) {
        let reply = try await RawClient.reply(device, "POST /axis-cgi/\(path)", headers: headers, Array(body.utf8))
        return (reply.head.status, JSONValue(reply.body.utf8))
    }

    @Test func device_speaker_hasItsPropertiesAPIsAndPorts() async throws {
        try await withDevice("d4200-ve") { device, login in
            let body = #"{"apiVersion":"1.0","method":"getAllProperties"}"#
            let properties = try await call(device, "basicdeviceinfo.cgi", body, login).json?["data"]?["propertyList"]
            #expect(properties?["ProdFullName"]?.string == "AXIS D4200-VE Network Strobe Speaker")
            #expect(properties?["Soc"]?.string == "i.MX8MN" && properties?["Version"]?.string == "12.9.57")
            #expect(properties?["SerialNumber"]?.string == "ACCC8E0A1B2C")
            #expect(device.parameter("Brand.ProdNbr") == "D4200-VE")
            #expect(device.parameter("Properties.Firmware.Version") == "12.9.57")

            let list = try await call(device, "apidiscovery.cgi", #"{"apiVersion":"1.0","method":"getApiList"}"#, login)
            let apis = try #require(list.json?["data"]?["apiList"]?.array)
            #expect(apis.count == 55)
            let siren = apis.first { $0["id"]?.string == "siren-and-light" }
            #expect(siren?["version"]?.string != nil)
            #expect(apis.contains { $0["status"] == nil && $0["id"]?.string == "aam-edge-api" })

            let ports = try await call(
                device, "io/portmanagement.cgi", #"{"apiVersion":"1.0","method":"getPorts"}"#, login)
            #expect(ports.json?["data"]?["numberOfPorts"]?.integer == 2)
            let version = try await call(device, "ntp.cgi", #"{"apiVersion":"1.5","method":"getNTPInfo"}"#, login)
            #expect(version.json?["apiVersion"]?.string == "1.5", "\(String(describing: version.json))")
            // It has no video, and so no view areas and no PTZ unit.
            for path in ["viewarea/info.cgi", "com/ptz.cgi?info=1", "dynamicoverlay/dynamicoverlay.cgi"] {
                #expect(try await call(device, path, "{}", login).status == 404, "\(path)")
            }
            for path in ["jpg/image.cgi", "mjpg/video.cgi", "bitmap/image.bmp", "imagesize.cgi"] {
                #expect(try await RawClient.reply(device, "GET /axis-cgi/\(path)", headers: login).head.status == 404)
            }
            // Its server report has no picture.
            let report = try await RawClient.reply(
                device, "GET /axis-cgi/serverreport.cgi?mode=zip_with_image", headers: login)
            #expect(report.head.status == 200 && !report.body.contains("image.jpg"))
            #expect(device.parameter("PTZ.Support.S1.AbsolutePan") == nil)
        }
    }

    @Test func device_ioModule_hasItsProperties_andNoVideo() async throws {
        try await withDevice("a9188") { device, login in
            let body = #"{"apiVersion":"1.0","method":"getAllProperties"}"#
            let properties = try await call(device, "basicdeviceinfo.cgi", body, login).json?["data"]?["propertyList"]
            #expect(properties?["ProdNbr"]?.string == "A9188" && properties?["Version"]?.string == "1.84.1")
            #expect(device.parameter("Properties.IO.ManualTriggerNbr") == "17")
            for name in [
                "Properties.Image.Resolution", "Image.I0.Enabled", "PTZ.Support.S1.AbsolutePan", "Motion.M0.Name",
                "Tampering.T0.Name",
            ] {
                #expect(device.parameter(name) == nil, "\(name)")
            }
        }
    }

    @Test func device_ptzCameraWithAnOldFirmware_hasItsLimitsAndPorts() async throws {
        try await withDevice("p5512") { device, login in
            #expect(device.parameter("PTZ.Limit.L1.MaxFieldAngle") == "516")
            #expect(device.parameter("PTZ.Support.S1.AbsoluteIris") == "false")
            #expect(device.parameter("Brand.ProdFullName") == "AXIS P5512 PTZ Dome Network Camera")
            let ports = try await call(
                device, "io/portmanagement.cgi", #"{"apiVersion":"1.0","method":"getPorts"}"#, login)
            #expect(ports.json?["data"]?["numberOfPorts"]?.integer == 4)
        }
    }

    @Test func device_olderVersion_refusesNewerVersionsOfAnAPI() async throws {
        try await withDevice("p3245-lve@10") { device, login in
            let newer = try await call(device, "ntp.cgi", #"{"apiVersion":"1.4","method":"getNTPInfo"}"#, login)
            #expect(newer.json?["error"] != nil)
            let older = try await call(device, "ntp.cgi", #"{"apiVersion":"1.2","method":"getNTPInfo"}"#, login)
            #expect(older.json?["error"] == nil && older.json?["apiVersion"]?.string == "1.2")
        }
    }

    /// Story: each model listed the same device configuration APIs, also with an AXIS OS that is older than they are.
    @Test(arguments: [
        ("1.84.1", false, false), ("5.51.7", false, false), ("10.12.323", false, false), ("11.7.70", false, false),
        ("11.8.61", true, true), ("11.10.61", true, true), ("11.11.192", true, false), ("12.11.77", true, false),
    ])
    func device_configurationAPIs_areThoseOfItsVersion(version: String, areServed: Bool, wantsPUT: Bool) async throws {
        let persona = try Persona("[properties]\nProdNbr=X\nVersion=\(version)\n")
        try await SimulatedDevice.withDevice(.anyPort { $0.persona = persona }) { device in
            let login = basicHeader(try await device.credentials())
            let list = try await RawClient.reply(device, "GET /config/discover", headers: login)
            #expect(list.head.status == (areServed ? 200 : 404), "\(list.body)")
            let body = Array(#"{"data":{"comment":"x"}}"#.utf8)
            for (method, isExpected) in [("PATCH", !wantsPUT), ("PUT", wantsPUT)] {
                let line = "\(method) /config/rest/ssh/v1/users/username1"
                let reply = try await RawClient.reply(device, line, headers: login, body)
                let expected = areServed ? (isExpected ? 200 : 405) : 404
                #expect(reply.head.status == expected, "\(method): \(reply.body)")
            }
        }
    }

    /// Each text has one thing wrong, and the error says the line and what is allowed.
    @Test func text_malformed_isRefusedWithTheLine() async throws {
        let start = "[properties]\nProdNbr=X\nVersion=1.0\n"
        let trials: [(text: String, reason: String)] = [
            ("", "the section [properties] needs ProdNbr=…"),
            ("[properties]\nProdNbr=X\n", "needs Version=…"),
            ("ProdNbr=X\n", "line 1: a section must come first: [properties], [apis], [parameters]"),
            (
                "# a\n\n[ports]\n",
                "line 3: the section [ports] is unknown; the sections are [properties], [apis], [parameters]"
            ),
            ("[properties\n", "line 1: the section [properties is unknown"),
            ("[properties]\nProdNbr\n", "line 2: a property has the form Name=value"),
            ("[properties]\nProdNbr=X\nProdNbr=Y\n", "line 3: the property ProdNbr is there twice"),
            ("[properties]\nSerialNumber=ACCC8E000001\n", "line 2: SerialNumber is not a property of a model"),
            (start + "[apis]\nntp 1.4 official\n", "line 5: an API has the form: id version status name"),
            (start + "[apis]\nntp one official NTP\n", "line 5: an API has the form"),
            (start + "[apis]\nntp 1.99999999999999999999 official NTP\n", "line 5: an API has the form"),
            (start + "[parameters]\nA b=c\n", "line 5: a parameter has the form Group.Name=value"),
            (start + "[parameters]\n-\n", "line 5: a parameter has the form"),
            (start + "[parameters]\nA..B=c\n", "line 5: a parameter has the form"),
            (start + "[parameters]\nA.B=" + String(repeating: "x", count: 20_000), "line 5: a parameter has the form"),
            ("\u{0}\u{1}garbage", "line 1: a section must come first"),
        ]
        for (text, reason) in trials {
            let error = expectError(SimulatorError.self) { try Persona(text) }
            #expect(error?.message.contains(reason) == true, "\(reason): \(error?.message ?? "")")
        }
    }

    @Test func file_ofAUser_isReadByItsPath() async throws {
        try withTemporaryFolder { folder in
            let path = folder + "/mine.txt"
            try Data("[properties]\nProdNbr=Mine\nVersion=1.2.3\n".utf8).write(to: URL(fileURLWithPath: path))
            #expect(try Persona(named: path).name == "mine@1.2.3")
            try Data([0x5B, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: path))
            #expect(expectError(SimulatorError.self) { try Persona(named: path) }?.message == "\(path) is not UTF-8")
            #expect(truncate(path, 100 << 20) == 0)
            #expect(
                expectError(SimulatorError.self) { try Persona(named: path) }?.message == "\(path) is larger than 4 MB")
            let other = expectError(SimulatorError.self) { try Persona(named: folder + "/none") }
            #expect(other?.message == "\(folder)/none cannot be read, or is empty")
        }
    }

    /// A persona that is made of a recording has its facts, and nothing about the one device.
    @Test func session_ofADevice_becomesAPersona() throws {
        try withTemporaryFolder { folder in
            let files = [
                "1.http": """
                POST /axis-cgi/basicdeviceinfo.cgi HTTP/1.1

                {"apiVersion":"1.0","method":"getAllProperties"}

                HTTP/1.1 200 OK

                {"data":{"propertyList":{"ProdNbr":"Q1","Version":"9.9","SerialNumber":"ACCC8E000001"}}}
                """,
                "2.http": """
                POST /axis-cgi/apidiscovery.cgi HTTP/1.1

                {"apiVersion":"1.0","method":"getApiList"}

                HTTP/1.1 200 OK

                {"data":{"apiList":[{"id":"ntp","version":"1.3","name":"NTP","status":"official"},{"id":"x","version":"2.0"}]}}
                """,
                "3.http": """
                GET /axis-cgi/param.cgi?action=list&group=IOPort,Network HTTP/1.1

                HTTP/1.1 200 OK

                root.IOPort.I0.Direction=output
                root.Network.IPAddress=192.0.2.1
                """,
            ]
            for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
            let manifest = #"{"form":1,"exchanges":[{"file":"1.http"},{"file":"2.http"},{"file":"3.http"}]}"#
            try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/session.json"))
            let persona = try Persona(RecordedSession(folder: folder))
            #expect(
                persona.text == """
                    [properties]
                    ProdNbr=Q1
                    Version=9.9
                    [apis]
                    ntp 1.3 official NTP
                    x 2.0 - x
                    [parameters]
                    -IOPort
                    IOPort.I0.Direction=output

                    """)
        }
    }
}
