import DeviceSimulator
import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct CommandTests {
    @Test func listApps_printsColumns_inAPipe() async throws {
        try await SimulatedDevice.withDevice(.anyPort { $0.applications.append(.sparseExample) }) { device in
            let result = try await Tool.run(["list-apps"], on: device)
            #expect(result.status == 0)
            #expect(result.errorText == "")
            #expect(result.rows.count == 13)
            #expect(result.rows.allSatisfy { $0.count == 6 })
            #expect(
                result.rows.contains([
                    "vmd", "4.5-10", "Running", "Axis Communications", "None", "AXIS Video Motion Detection",
                ]))
            #expect(result.rows.contains(["sparse", "1.0", "Running", "", "", ""]))
            #expect(device.accountNames == ["a0-vapix_tool"])
        }
    }

    @Test func listApps_printsJSON_stably() async throws {
        try await SimulatedDevice.withDevice(.anyPort { $0.applications.append(.sparseExample) }) { device in
            let result = try await Tool.run(["list-apps", "--json"], on: device)
            #expect(result.status == 0)
            #expect(result.output.last == UInt8(ascii: "\n"))
            let list = try #require(try result.object()["applications"] as? [[String: Any]])
            #expect(list.count == 13)
            let cafe = try #require(list.first { $0["name"] as? String == "cafe_counter" })
            #expect(cafe["niceName"] as? String == "Café <Zähler> & \"Gäste\" für 日本")
            #expect(cafe["isBundled"] as? Bool == false)
            let motion = try #require(list.first { $0["name"] as? String == "vmd" })
            #expect(motion["compatibleOSVersions"] as? [[String: String]] == [["minimum": "11.0", "maximum": "12.99"]])
            let sparse = try #require(list.first { $0["name"] as? String == "sparse" })
            #expect(Set(sparse.keys) == ["name", "version", "status", "resources", "compatibleOSVersions"])
            let again = try await Tool.run(["list-apps", "--json"], on: device)
            #expect(again.output == result.output)
        }
    }

    @Test func listApps_usesAccount_asNamed() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["list-apps", "--account", "other-name"], on: device)
            #expect(result.status == 0)
            #expect(device.accountNames == ["a0-other-name"])
        }
    }

    @Test func origin_ofTheOption_winsOverTheEnvironment() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(
                ["list-apps", "--origin", device.origin], on: device,
                environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
            #expect(result.status == 0)
        }
    }

    /// Story: a device-wide proxy is exported to apps, and one answered 503 for 127.0.0.12.
    @Test func proxyInTheEnvironment_isBypassed() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let deadEnd = "http://127.0.0.1:1"
            let names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
            let result = try await Tool.run(
                ["list-apps"], on: device, environment: Dictionary(uniqueKeysWithValues: names.map { ($0, deadEnd) }))
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.rows.count == 12)
        }
    }

    @Test func controlCommands_changeTheApp_andSaySo() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            func status() -> InstalledApplication.Status? { device.applications.first { $0.name == "vmd" }?.status }
            let stopped = try await Tool.run(["stop-app", "vmd"], on: device)
            #expect(stopped.status == 0)
            #expect(stopped.text == "stopped vmd\n")
            #expect(status() == .stopped)
            let started = try await Tool.run(["start-app", "vmd", "--json"], on: device)
            #expect(started.status == 0)
            #expect(started.text == "{\"action\":\"start\",\"names\":[\"vmd\"]}\n")
            #expect(status() == .running)
            let restarted = try await Tool.run(["restart-app", "vmd"], on: device)
            #expect(restarted.status == 0)
            #expect(restarted.text == "restarted vmd\n")
            let removed = try await Tool.run(["remove-app", "vmd", "--yes"], on: device)
            #expect(removed.status == 0)
            #expect(removed.text == "removed vmd\n")
            #expect(status() == nil)
        }
    }

    @Test func removeApp_isRefused_withoutTerminalAndYes() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["remove-app", "vmd"], on: device)
            #expect(result.status == 64)
            #expect(result.text == "")
            #expect(result.errorText.hasPrefix("vapix: there is no terminal to ask on. Add --yes"))
            #expect(device.applications.count == 12)
            #expect(device.credentialCalls == 0)
        }
    }

    @Test func info_printsProperties_inAllForms() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let plain = try await Tool.run(["info"], on: device)
            #expect(plain.status == 0)
            #expect(plain.rows.contains(["serialNumber", "ACCC8E0A1B2C"]))
            #expect(plain.rows.contains(["productVariant", ""]))
            let json = try await Tool.run(["info", "--json"], on: device)
            let object = try json.object()
            #expect(object["systemOnChip"] as? String == "Axis Artpec-8")
            #expect(object["other"] as? [String: String] == [:])
            for row in plain.rows { #expect(object[row[0]] as? String == row[1]) }
        }
    }

    @Test func params_lists_whatWasAskedFor() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.One", to: "a=b")
            device.setParameter("Test.Two", to: "")
            device.setParameter("Other.Three", to: "3")
            let plain = try await Tool.run(["params", "Test", "root.Other"], on: device)
            #expect(plain.status == 0)
            #expect(plain.rows == [["Test.One", "a=b"], ["Test.Two", ""], ["Other.Three", "3"]])
            let json = try await Tool.run(["params", "Test", "Other", "--json"], on: device)
            #expect(json.text == "{\"parameters\":{\"Other.Three\":\"3\",\"Test.One\":\"a=b\",\"Test.Two\":\"\"}}\n")
            let all = try await Tool.run(["params"], on: device)
            #expect(all.status == 0)
            #expect(all.rows.count > 50)
        }
    }

    @Test func params_listsTheRest_whenOneGroupIsMissing() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.One", to: "1")
            let result = try await Tool.run(["params", "Missing", "Test"], on: device)
            #expect(result.status == 2)
            #expect(result.text == "Test.One\t1\n")
            #expect(result.errorText.contains("Missing"))
        }
    }

    @Test(arguments: [
        "plain", "", "=", "a=b=c", "a&b", "&A.B=1&", "100%", "%41", "%", "a+b", "+", " a b ", "é日本👩‍👩‍👧", "e\u{301}",
        "\u{301}", "'\"\\;$(x)`y`", "a,b", "#", "?",
    ])
    func setParam_roundTrips_anyValue(value: String) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.Value", to: "before")
            device.setParameter("A.B", to: "untouched")
            let update = try await Tool.run(["set-param", "Test.Value=" + value], on: device)
            #expect(update.status == 0, "\(update.errorText)")
            #expect(update.text == "set Test.Value\n")
            #expect(device.parameter("Test.Value")?.unicodeScalars.elementsEqual(value.unicodeScalars) == true)
            #expect(device.parameter("A.B") == "untouched")
            let list = try await Tool.run(["params", "Test.Value", "--json"], on: device)
            #expect(try list.object()["parameters"] as? [String: String] == ["Test.Value": value])
        }
    }

    @Test func setParam_sendsLineBreaks_asTheyAre() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.Value", to: "before")
            let result = try await Tool.run(["set-param", "Test.Value=one\ntwo\tthree", "--json"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.text == "{\"updated\":[\"Test.Value\"]}\n")
            #expect(device.parameter("Test.Value") == "one\ntwo\tthree")
            let list = try await Tool.run(["params", "Test.Value"], on: device)
            #expect(list.text == "Test.Value\tone\u{FFFD}two\u{FFFD}three\n")
        }
    }

    @Test func setParam_sendsAll_inOneCall() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.One", to: "")
            device.setParameter("Test.Two", to: "")
            let result = try await Tool.run(["set-param", "Test.Two=2", "Test.One=1"], on: device)
            #expect(result.text == "set Test.Two\nset Test.One\n")
            #expect(device.parameter("Test.One") == "1")
            #expect(device.parameter("Test.Two") == "2")
            #expect(device.requestCounts["/axis-cgi/param.cgi"] == 1)
        }
    }

    @Test func ready_tellsTheState_withoutLogin() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let plain = try await Tool.run(["ready"], on: device)
            #expect(plain.status == 0)
            #expect(plain.rows.first == ["isReady", "yes"])
            let json = try await Tool.run(["ready", "--json", "--host", device.networkOrigin])
            #expect(json.status == 0)
            #expect(try json.object()["isReady"] as? Bool == true)
            #expect(try json.object()["needsSetup"] as? Bool == false)
            #expect(try json.object()["uptime"] is Int)
            #expect(device.credentialCalls == 0)
        }
    }

    @Test func ready_exitsWithItsCode_whenNotReady() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.startup.isReady = false
            let result = try await Tool.run(["ready"], on: device)
            #expect(result.status == 10)
            #expect(result.rows.first == ["isReady", "no"])
            #expect(result.errorText == "")
        }
    }

    @Test func ready_waits_untilTheDeviceIs() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.startup.isReady = false
            async let waiting = Tool.run(["ready", "--wait", "60"], on: device)
            try await Task.sleep(for: .milliseconds(300))
            device.startup.isReady = true
            let result = try await waiting
            #expect(result.status == 0)
            #expect(result.rows.first == ["isReady", "yes"])
        }
    }

    @Test func ready_givesUp_whenTheTimeIsOver() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.startup.isReady = false
            let started = ContinuousClock.now
            let result = try await Tool.run(["ready", "--wait", "1.2"], on: device)
            // The last answer may itself come too late, on a machine that is busy enough.
            #expect([10, 6].contains(result.status))
            #expect(started.duration(to: .now) >= .milliseconds(1100))
        }
    }

    @Test func ready_keepsTrying_whileNobodyAnswers() async throws {
        let started = ContinuousClock.now
        let result = try await Tool.run(["ready", "--wait", "1.5", "--host", "http://127.0.0.1:1"])
        #expect(result.status == 5)
        #expect(started.duration(to: .now) >= .milliseconds(1400))
        #expect(result.errorText.hasPrefix("vapix: systemReady/getStatus: the connection failed"))
    }

    @Test func helpAndVersion_arePrinted_onStandardOutput() async throws {
        let version = try await Tool.run(["--version"])
        #expect(version.status == 0)
        #expect(version.text == "0.1.0\n")
        let help = try await Tool.run(["--help"])
        #expect(help.status == 0)
        for part in ["VAPIX_ORIGIN", "Exit codes:", "  141  ", "--generate-completion-script", "list-apps"] {
            #expect(help.text.contains(part))
        }
        let command = try await Tool.run(["list-apps", "--help"])
        #expect(command.status == 0)
        #expect(command.text.contains("vapix_tool"))
        let completions = try await Tool.run(["--generate-completion-script", "bash"])
        #expect(completions.status == 0)
        #expect(completions.text.contains("remove-app"))
    }
}
