import DeviceSimulator
import Foundation
import FoundationXML
import TestSupport
import Testing

private func json(_ reply: String) throws -> [String: Any] {
    let body = reply.split(separator: "\n", maxSplits: 1)
    try #require(body.first == "200")
    return try #require(JSONSerialization.jsonObject(with: Data(body[1].utf8)) as? [String: Any])
}

private func code(_ reply: [String: Any]) -> Int? { (reply["error"] as? [String: Any])?["code"] as? Int }

// MARK: Applications

@Test func applicationsList_xml_hasWhatTheDeviceHas() async throws {
    try await withLogin { device, login async throws in
        let reply = try await device.curl("/axis-cgi/applications/list.cgi", login: login, "--include")
        #expect(reply.contains("Content-Type: text/xml"))
        let xml = reply.drop { $0 != "<" }
        let document = try XMLDocument(data: Data(xml.utf8))
        let elements = document.rootElement()?.elements(forName: "application") ?? []
        func values(_ name: String) -> [String?] { elements.map { $0.attribute(forName: name)?.stringValue } }
        #expect(elements.count == 12)
        #expect(values("Name") == device.applications.map(\.name))
        #expect(values("NiceName") == device.applications.map(\.niceName))
        #expect(values("Vendor") == device.applications.map(\.vendor))
        #expect(Set(values("Status")) == ["Running", "Stopped", "Idle"])
        #expect(Set(values("License")) == ["Valid", "Invalid", "Missing", "Custom", "None"])
        #expect(values("SignedStatus").compactMap { $0 }.count == 1)
        #expect(values("NiceName").contains("Café <Zähler> & \"Gäste\" für 日本"))
        // Home Assistant's library stops at an application without one of these.
        for name in [
            "Name", "ApplicationID", "NiceName", "Vendor", "Version", "Status", "License", "ConfigurationPage",
        ] {
            #expect(values(name).allSatisfy { $0?.isEmpty == false }, "\(name)")
        }
        #expect(xml.contains("<Resource name=\"cpu\" used=\"No\"/>"))
        #expect(xml.contains("<Min>11.0</Min><Max>12.99</Max>"))
    }
}

@Test func applicationsList_sparseExample_hasThreeAttributes() async throws {
    try await withLogin(.anyPort { $0.applications = [.sparseExample] }) { device, login async throws in
        let reply = try await device.curl("/axis-cgi/applications/list.cgi", login: login)
        #expect(reply.contains("    <application Name=\"sparse\" Version=\"1.0\" Status=\"Running\" />\n"))
    }
}

@Test func applicationsControl_codes_followTheState() async throws {
    try await withLogin { device, login async throws in
        func control(_ action: String, _ package: String) async throws -> String {
            try await device.curl(
                "/axis-cgi/applications/control.cgi?action=\(action)&package=\(package)", login: login,
                "--request", "POST")
        }
        #expect(try await control("start", "vmd") == "200\nError: 6\n")
        #expect(try await control("restart", "vmd") == "200\nOK\n")
        #expect(try await control("stop", "vmd") == "200\nOK\n")
        #expect(device.applications.first?.status == .stopped)
        #expect(try await control("stop", "vmd") == "200\nError: 7\n")
        #expect(try await control("restart", "vmd") == "200\nError: 7\n")
        #expect(try await control("start", "vmd") == "200\nOK\n")
        #expect(device.applications.first?.status == .running)
        #expect(try await control("start", "nosuch") == "200\nError: 4\n")
        #expect(try await control("start", "") == "200\nError: 1\n")
        #expect(try await control("jump", "vmd") == "200\nError: 10\n")
        #expect(try await control("remove", "vmd") == "200\nOK\n")
        #expect(try await control("remove", "vmd") == "200\nError: 4\n")
        #expect(device.applications.count == 11)
        let form = try await device.curl(
            "/axis-cgi/applications/control.cgi", login: login, "--data", "action=start&package=fenceguard")
        #expect(form == "200\nOK\n")
    }
}

@Test func applicationsConfig_setting_isReadAndWritten() async throws {
    try await withLogin { device, login async throws in
        func config(_ query: String) async throws -> String {
            try await device.curl("/axis-cgi/applications/config.cgi?" + query, login: login)
        }
        #expect(try await config("action=get&name=AllowUnsigned").contains("name=\"AllowUnsigned\" value=\"false\""))
        #expect(try await config("action=set&name=AllowUnsigned&value=true").contains("value=\"true\""))
        #expect(try await config("action=get&name=AllowUnsigned").contains("value=\"true\""))
        let refusal = try await config("action=set&name=AllowRoot&value=maybe")
        #expect(refusal.hasPrefix("200\n<reply result=\"error\">"))
        #expect(refusal.contains("<error type=\"1\" message=\""))
        #expect(try await config("action=get&name=AllowAll").contains("result=\"error\""))
    }
}

@Test func applicationsConfig_newFirmware_refusesWithStatus() async throws {
    try await withLogin(.anyPort { $0.refusesConfigurationWithStatus = true }) { device, login async throws in
        let reply = try await device.curl(
            "/axis-cgi/applications/config.cgi?action=set&name=AllowRoot&value=maybe", login: login)
        #expect(reply.hasPrefix("400"))
    }
}

@Test func applicationsInfo_xml_listsKits() async throws {
    try await withLogin { device, login async throws in
        let reply = try await device.curl("/axis-cgi/applications/info.cgi", login: login)
        #expect(reply.contains("<sdk>acap3</sdk>"))
        #expect(reply.contains("<sdk version=\""))
    }
}

// MARK: Parameters

@Test func paramList_all_hasHundredsOfLines() async throws {
    try await withLogin { device, login async throws in
        let reply = try await device.curl("/axis-cgi/param.cgi?action=list", login: login)
        let lines = reply.split(separator: "\n").dropFirst()
        #expect(lines.count > 500)
        #expect(lines.allSatisfy { $0.hasPrefix("root.") && $0.contains("=") })
        #expect(Set(lines.map { $0.prefix { $0 != "=" } }).count == lines.count, "no name occurs twice")
        #expect(lines.contains("root.ImageSource.I0.Name=Entrée – façade nord"))
        #expect(lines.contains("root.Brand.ProdVariant="))
    }
}

// A closure in the arguments themselves makes the compiler of Swift 6.0 crash.
private let imageSources = (0..<8).map { "root.Image.I\($0).Source=0\n" }.joined()

@Test(arguments: [
    ("Brand.Brand", "root.Brand.Brand=AXIS\n"), ("root.Brand.Brand", "root.Brand.Brand=AXIS\n"),
    (
        "Image.I*.Source,Brand.Brand",
        imageSources + "root.Brand.Brand=AXIS\n"
    ),
    ("Storage.*.DiskID", "root.Storage.S0.DiskID=SD_DISK\n"),
    ("Nosuch", "# Error: Error -1 getting param in group 'Nosuch'\n"),
    (
        "Brand.Brand,root.Nosuch.X,Storage.S0.DiskID",
        """
        root.Brand.Brand=AXIS
        # Error: Error -1 getting param in group 'root.Nosuch.X'
        root.Storage.S0.DiskID=SD_DISK

        """
    ),
    ("Bran", "# Error: Error -1 getting param in group 'Bran'\n"),
])
func paramList_group_selects(group: String, expected: String) async throws {
    try await withLogin { device, login async throws in
        let query = "/axis-cgi/param.cgi?action=list&responseformat=rfc&group=\(group)"
        let reply = try await device.curl(query, login: login, "--globoff")
        #expect(reply == "200\n" + expected)
    }
}

@Test func paramUpdate_severalPairs_setsWhatCanBeSet() async throws {
    try await withLogin { device, login async throws in
        let path = "/axis-cgi/param.cgi?action=update"
        let good = try await device.curl(
            path + "&Image.I0.Appearance.Compression=12&root.ImageSource.I0.Name=a%3Db%26c%20%C3%A5", login: login)
        #expect(good == "200\nOK\n")
        #expect(device.parameter("Image.I0.Appearance.Compression") == "12")
        #expect(device.parameter("ImageSource.I0.Name") == "a=b&c å")
        let mixed = try await device.curl(
            path + "&Brand.Brand=X&Nosuch.Y=1&Network.HostName=cam", login: login)
        #expect(
            mixed == """
                200
                # Error: Error setting 'root.Brand.Brand' to 'X'!
                # Error: Error setting 'root.Nosuch.Y' to '1'!

                """)
        #expect(device.parameter("Network.HostName") == "cam")
        #expect(device.parameter("Brand.Brand") == "AXIS")
        let form = try await device.curl(
            "/axis-cgi/param.cgi", login: login, "--data", "action=update&Network.HostName=form")
        #expect(form == "200\nOK\n")
        #expect(device.parameter("Network.HostName") == "form")
    }
}

@Test func setParameter_newName_isListed() async throws {
    try await withLogin { device, login async throws in
        device.setParameter("Myapp.Setting", to: "x=y")
        let reply = try await device.curl("/axis-cgi/param.cgi?action=list&group=Myapp", login: login)
        #expect(reply == "200\nroot.Myapp.Setting=x=y\n")
    }
}

// MARK: Basic device information

@Test func basicDeviceInfo_methods_answerProperties() async throws {
    try await withLogin { device, login async throws in
        func call(_ body: String) async throws -> [String: Any] {
            try json(try await device.curl("/axis-cgi/basicdeviceinfo.cgi", login: login, "--data", body))
        }
        func properties(_ reply: [String: Any]) -> [String: String]? {
            (reply["data"] as? [String: Any])?["propertyList"] as? [String: String]
        }
        let all = try await call(#"{"apiVersion":"1.0","context":"c1","method":"getAllProperties"}"#)
        #expect(properties(all)?.count == 14)
        #expect(all["context"] as? String == "c1")
        #expect(all["method"] == nil)
        let open = try await call(#"{"apiVersion":"1.2","method":"getAllUnrestrictedProperties"}"#)
        #expect(properties(open)?.count == 11)
        #expect(properties(open)?["Soc"] == nil)
        #expect(open["context"] == nil)
        let some = try await call(
            #"{"apiVersion":"1.0","method":"getProperties","params":{"propertyList":["Brand","ProdVariant"]}}"#)
        #expect(properties(some) == ["Brand": "AXIS", "ProdVariant": ""])
        let none = try await call(#"{"apiVersion":"1.0","method":"getProperties","params":{"propertyList":[]}}"#)
        #expect(properties(none) == [:])
        let versions = try await call(#"{"method":"getSupportedVersions"}"#)
        #expect(versions["method"] as? String == "getSupportedVersions")
    }
}

@Test(arguments: [
    (#"{"apiVersion":"1.0","method":"getProperties","params":{"propertyList":["Brand","nope"]}}"#, 1000),
    (#"{"apiVersion":"1.0","method":"getProperties","params":{"propertyList":"Brand"}}"#, 1000),
    (#"{"apiVersion":"1.0","method":"getProperties"}"#, 4002),
    (#"{"method":"getAllProperties"}"#, 4002), (#"{"apiVersion":"1.0"}"#, 4002),
    (#"{"apiVersion":"9.0","method":"getAllProperties"}"#, 2003),
    (#"{"apiVersion":"1.0","method":"getNothing"}"#, 2004), ("{broken", 4000), ("[1]", 4000),
])
func basicDeviceInfo_badRequest_hasTheDocumentedCode(body: String, expected: Int) async throws {
    try await withLogin { device, login async throws in
        let path = "/axis-cgi/basicdeviceinfo.cgi"
        let reply = try json(try await device.curl(path, login: login, "--data", body))
        #expect(code(reply) == expected)
        #expect(reply[expected == 1000 ? "apiVersion" : "apiVersions"] is String)
    }
}

@Test func basicDeviceInfo_get_isRefusedInJSON() async throws {
    try await withLogin { device, login async throws in
        let information = try json(try await device.curl("/axis-cgi/basicdeviceinfo.cgi", login: login))
        #expect(code(information) == 2002)
        let discovery = try json(try await device.curl("/axis-cgi/apidiscovery.cgi", login: nil))
        #expect(code(discovery) == 2002)
    }
}

// MARK: Systemready

@Test func systemReady_ready_answersStrings() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let call = #"{"apiVersion":"1.1","context":"my context","method":"systemready","params":{"timeout":20}}"#
        let reply = try json(try await device.curl("/axis-cgi/systemready.cgi", login: nil, "--data", call))
        let data = try #require(reply["data"] as? [String: String])
        #expect(reply["apiVersion"] as? String == "1.4")
        #expect(reply["context"] as? String == "my context")
        #expect(data["systemready"] == "yes")
        #expect(data["needsetup"] == "no")
        #expect(data["uptime"].flatMap { Int($0) }.map { $0 >= 7800 } == true)
        #expect(data["bootid"]?.count == 36)
        #expect(data["previewmode"] == nil)
    }
}

@Test func systemReady_starting_waitsForTheTimeoutOrTheStart() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        func isReady(timeout: Int) async throws -> String? {
            let call = #"{"apiVersion":"1.1","method":"systemready","params":{"timeout":\#(timeout)}}"#
            let reply = try json(try await device.curl("/axis-cgi/systemready.cgi", login: nil, "--data", call))
            return (reply["data"] as? [String: String])?["systemready"]
        }
        device.startup.isReady = false
        device.startup.previewSeconds = 7200
        let early = try await isReady(timeout: 0)
        #expect(early == "no")
        async let answer = isReady(timeout: 60)
        let path = "/axis-cgi/systemready.cgi"
        #expect(await eventually { device.requestCounts[path] == 2 })
        device.startup.isReady = true
        let late = try await answer
        #expect(late == "yes")
    }
}

@Test func systemReady_unknownMethod_isAnError() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let call = #"{"apiVersion":"1.1","method":"nope"}"#
        let reply = try json(try await device.curl("/axis-cgi/systemready.cgi", login: nil, "--data", call))
        #expect(code(reply) == 1000)
    }
}

// MARK: API discovery

@Test(arguments: [
    (#""params":{"id":"view-area"}"#, ["view-area 1.0", "view-area 2.0"]),
    (#""params":{"id":"*-area","version":"2.*"}"#, ["view-area 2.0"]),
    (#""params":{"id":"syste?ready"}"#, ["systemready 1.4"]), (#""params":{"id":"unknown"}"#, []),
])
func apiDiscovery_globs_select(params: String, expected: [String]) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let call = #"{"apiVersion":"1.0","method":"getApiList",\#(params)}"#
        let reply = try json(try await device.curl("/axis-cgi/apidiscovery.cgi", login: nil, "--data", call))
        let found = (reply["data"] as? [String: Any])?["apiList"] as? [[String: String]]
        #expect(found?.map { "\($0["id"] ?? "") \($0["version"] ?? "")" } == expected)
    }
}

@Test(arguments: [
    (#"{"apiVersion":"1.0","method":"getApiList","params":{"id":5}}"#, 1000),
    (#"{"method":"getApiList"}"#, 4002), (#"{"apiVersion":"3.0","method":"getApiList"}"#, 2003),
    (#"{"apiVersion":"1.0","method":"nope"}"#, 2004), ("nonsense", 4000),
])
func apiDiscovery_badRequest_hasTheDocumentedCode(body: String, expected: Int) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let reply = try json(try await device.curl("/axis-cgi/apidiscovery.cgi", login: nil, "--data", body))
        #expect(code(reply) == expected)
    }
}
