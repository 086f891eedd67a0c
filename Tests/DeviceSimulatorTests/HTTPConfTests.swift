import DeviceSimulator
import Foundation
import TestSupport
import Testing

@Test func getCredentials_gdbus_answersUserAndPassword() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials("testuser")
        #expect(login.wholeMatch(of: /a0-testuser:[A-Za-z0-9]{32}/) != nil)
        #expect(device.accountNames == ["a0-testuser"])
        #expect(device.credentialCalls == 1)
    }
}

@Test func getCredentials_dbusSend_answersUserAndPassword() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let reply = try await run(
            "dbus-send", "--system", "--print-reply", "--dest=com.axis.HTTPConf1", SimulatedDevice.servicePath,
            SimulatedDevice.getCredentials, "string:x", environment: device.busEnvironment)
        #expect(reply.output.contains(/string "a0-x:[A-Za-z0-9]{32}"/))
    }
}

@Test func introspect_everyObject_leadsToTheMethod() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let reply = try await run(
            "gdbus", "introspect", "--system", "--recurse", "--dest", SimulatedDevice.service, "--object-path", "/",
            environment: device.busEnvironment)
        #expect(reply.output.contains("node /com/axis/HTTPConf1/VAPIXServiceAccounts1"))
        #expect(reply.output.contains(/GetCredentials\(in +s username,\s+out s credentials\)/))
    }
}

@Test(arguments: [
    (["/com/axis/HTTPConf1/Other", SimulatedDevice.getCredentials, "string:x"], "UnknownObject"),
    ([SimulatedDevice.servicePath, "com.axis.HTTPConf1.Other1.GetCredentials", "string:x"], "UnknownInterface"),
    (["/com/axis", SimulatedDevice.getCredentials, "string:x"], "UnknownInterface"),
    (
        [SimulatedDevice.servicePath, "com.axis.HTTPConf1.VAPIXServiceAccounts1.RemoveCredentials", "string:x"],
        "UnknownMethod"
    ),
    ([SimulatedDevice.servicePath, SimulatedDevice.getCredentials], "InvalidArgs"),
    ([SimulatedDevice.servicePath, SimulatedDevice.getCredentials, "int32:1"], "InvalidArgs"),
    ([SimulatedDevice.servicePath, SimulatedDevice.getCredentials, "string:x", "string:y"], "InvalidArgs"),
    ([SimulatedDevice.servicePath, SimulatedDevice.getCredentials, "string:"], "InvalidArgs"),
])
func call_wrong_answersTheStandardError(words: [String], error: String) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let reply = try await RunningProcess(
            ["dbus-send", "--system", "--print-reply", "--dest=com.axis.HTTPConf1"] + words,
            environment: device.busEnvironment
        ).finish()
        #expect(reply.status == 1)
        #expect(reply.errors.hasPrefix("Error org.freedesktop.DBus.Error.\(error):"))
        #expect(device.accountNames.isEmpty)
    }
}

@Test func ping_gdbus_answers() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        for method in ["Ping", "GetMachineId"] {
            let reply = try await run(
                "gdbus", "call", "--system", "--dest", SimulatedDevice.service, "--object-path", "/", "--method",
                "org.freedesktop.DBus.Peer.\(method)", environment: device.busEnvironment)
            #expect(reply.status == 0, "\(reply)")
        }
    }
}

@Test func getCredentials_policyDenies_isAccessDenied() async throws {
    try await SimulatedDevice.withDevice(.anyPort { $0.policy = .deny }) { device async throws in
        let reply = try await device.callGetCredentials("testuser")
        #expect(reply.errors.contains("org.freedesktop.DBus.Error.AccessDenied"))
        let names = try await run(
            "dbus-send", "--system", "--print-reply", "--dest=org.freedesktop.DBus", "/",
            "org.freedesktop.DBus.ListNames", environment: device.busEnvironment)
        #expect(names.output.contains("com.axis.HTTPConf1"), "the service is there although nobody may call it")
        #expect(device.credentialCalls == 0)
    }
}

@Test func getCredentials_noService_isServiceUnknownUntilItStarts() async throws {
    try await SimulatedDevice.withDevice(.anyPort { $0.ownsHTTPConf = false }) { device async throws in
        #expect(try await device.callGetCredentials("a").errors.contains("DBus.Error.ServiceUnknown"))
        try await device.startHTTPConf()
        _ = try await device.credentials()
        await device.stopHTTPConf()
        #expect(try await device.callGetCredentials("a").errors.contains("DBus.Error.ServiceUnknown"))
        try await device.startHTTPConf()
        _ = try await device.credentials()
    }
}

@Test func startHTTPConf_ownedAlready_saysSo() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        do {
            try await device.startHTTPConf()
            Issue.record("two owners of one name")
        } catch let error as SimulatorError {
            #expect(error.message.contains("com.axis.HTTPConf1"))
        }
        _ = try await device.credentials()
    }
}

@Test func getCredentials_scriptedReplies_arrive() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.credentialReply = .text("id:x, pass:é")
        #expect(try await device.callGetCredentials("a").output == "('id:x, pass:é',)\n")
        device.credentialReply = .error(BusError(name: "com.example.Odd", message: "no such luck"))
        #expect(try await device.callGetCredentials("a").errors.contains("com.example.Odd: no such luck"))
        device.credentialReply = .error(BusError(name: "malformed", message: "text"))
        #expect(try await device.callGetCredentials("a").errors.contains("org.freedesktop.DBus.Error.Failed: text"))
        device.credentialReply = .wrongType
        #expect(try await device.callGetCredentials("a").output == "(200,)\n")
        device.credentialReply = .empty
        #expect(try await device.callGetCredentials("a").output == "()\n")
        device.credentialReply = .never
        #expect(try await device.callGetCredentials("a", timeout: 1).errors.contains("Timeout was reached"))
        #expect(device.accountNames.isEmpty)
        #expect(device.credentialCalls == 6)
    }
}

@Test func getCredentials_200Accounts_refusesTheNext() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let words = [
            "dbus-send --system --print-reply --dest=com.axis.HTTPConf1", SimulatedDevice.servicePath,
            SimulatedDevice.getCredentials,
        ]
        let call = words.joined(separator: " ")
        let reply = try await run(
            "sh", "-c", "for i in $(seq 201); do \(call) string:app$i > /dev/null || exit $i; done",
            environment: device.busEnvironment)
        #expect(reply.status == 201)
        #expect(reply.errors.contains("org.freedesktop.DBus.Error.LimitsExceeded"))
        #expect(device.accountNames.count == 200)
        device.removeAllAccounts()
        #expect(device.accountNames.isEmpty)
        _ = try await device.credentials()
    }
}

@Test(arguments: [
    (SameNameRule.addsAccount, ["a0-app", "a1-app"], true, false),
    (SameNameRule.replaces, ["a0-app"], false, false),
    (SameNameRule.returnsSame, ["a0-app"], true, true),
])
func getCredentials_sameName_followsTheRule(
    rule: SameNameRule, names: [String], firstWorks: Bool, isSame: Bool
) async throws {
    try await SimulatedDevice.withDevice(.anyPort { $0.sameNameRule = rule }) { device async throws in
        let first = try await device.credentials("app")
        let second = try await device.credentials("app")
        #expect((first == second) == isSame)
        #expect(device.accountNames == names)
        let list = "/axis-cgi/applications/list.cgi"
        #expect(try await device.curl(list, login: first).hasPrefix(firstWorks ? "200" : "401"))
        #expect(try await device.curl(list, login: second).hasPrefix("200"))
    }
}
