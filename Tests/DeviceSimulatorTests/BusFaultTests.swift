import DeviceSimulator
import TestSupport
import Testing

@Test func busDown_sameAddress_afterwards() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let first = try await device.credentials("a")
        let down = try await device.inject(.busDown)
        #expect(try await device.callGetCredentials("a").status != 0)
        // The web server and the accounts do not mind.
        #expect(try await device.curl("/axis-cgi/applications/list.cgi", login: first).hasPrefix("200"))
        try await device.end(down)
        _ = try await device.credentials("a")
        #expect(device.accountNames == ["a0-a", "a1-a"])
        #expect(!device.busAddress.contains("guid"))
    }
}

@Test func busDown_againAndAgain_leavesOneDaemon() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        for _ in 0..<5 { try await device.inject(.busDown, for: .zero) }
        try await device.endFaults()
        _ = try await device.credentials()
    }
}

@Test func reboot_accounts_areGoneAndEverythingComesBack() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials("a")
        let before = try await device.curl("/axis-cgi/systemready.cgi", "--data", readyRequest)
        let reboot = try await device.inject(.reboot)
        #expect(throws: RawClient.Refused.self) { try RawClient(device) }
        #expect(try await device.callGetCredentials("a").status != 0)
        try await device.end(reboot)
        #expect(device.accountNames.isEmpty)
        #expect(try await device.curl("/axis-cgi/applications/list.cgi", login: login).hasPrefix("401"))
        #expect(try await device.credentials("a").hasPrefix("a0-a:"))
        let after = try await device.curl("/axis-cgi/systemready.cgi", "--data", readyRequest)
        let bootID = /"bootid" ?: ?"([^"]+)"/
        #expect(before.firstMatch(of: bootID)?.output.1 != after.firstMatch(of: bootID)?.output.1)
    }
}

private let readyRequest = #"{"apiVersion":"1.1","method":"systemready","params":{"timeout":0}}"#

@Test func denied_forAWhile_isAccessDeniedForThatWhile() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let denied = try await device.inject(.denied)
        #expect(try await device.callGetCredentials("a").errors.contains("AccessDenied"))
        try await device.end(denied)
        _ = try await device.credentials("a")
        try await device.inject(.denied)
        try await device.inject(.busDown, for: .zero)
        try await device.endFaults()
        _ = try await device.credentials("a")
    }
}

@Test func serviceDown_untilEnded_isServiceUnknown() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let down = try await device.inject(.serviceDown)
        #expect(try await device.callGetCredentials("a").errors.contains("ServiceUnknown"))
        // What the test asks for and what the fault takes away do not get in each other's way.
        try await device.startHTTPConf()
        #expect(try await device.callGetCredentials("a").errors.contains("ServiceUnknown"))
        try await device.end(down)
        _ = try await device.credentials("a")
    }
}

@Test func serviceForeign_call_isUnknownMethod() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let foreign = try await device.inject(.serviceForeign)
        #expect(try await device.callGetCredentials("a").errors.contains("UnknownMethod"))
        #expect(device.credentialCalls == 0)
        try await device.end(foreign)
        _ = try await device.credentials("a")
    }
}

/// A new owner found the name taken, because the bus had not noticed yet that the connection of the last one was
/// closed.
@Test func serviceForeign_beganAndEndedOftenAtOnce_findsTheNameFree() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        for _ in 0..<50 {
            let foreign = try await device.inject(.serviceForeign)
            try await device.end(foreign)
        }
        _ = try await device.credentials("a")
    }
}

@Test func accountTableFull_eachAnswer_arrivesAndMakesNoAccount() async throws {
    try await SimulatedDevice.withDevice(.anyPort { $0.sameNameRule = .replaces }) { device async throws in
        _ = try await device.credentials("old")
        for (text, answer) in [
            ("", "org.freedesktop.DBus.Error.LimitsExceeded: Too many"),
            (" error=com.example.Full", "com.example.Full"),
        ] {
            let full = try await device.inject(Fault("accounts-full\(text)"))
            #expect(try await device.callGetCredentials("new").errors.contains(answer))
            try await device.end(full)
        }
        for (text, answer) in [("reply=empty", "()\n"), ("text=\"\"", "('',)\n"), ("reply=number", "(200,)\n")] {
            let full = try await device.inject(Fault("accounts-full \(text)"))
            #expect(try await device.callGetCredentials("new").output == answer)
            // There is room for a name that has its place.
            #expect(try await device.credentials("old").hasPrefix("a0-old:"))
            try await device.end(full)
        }
        #expect(device.accountNames == ["a0-old"])
        _ = try await device.credentials("new")
    }
}

@Test func sameName_fault_isTheRuleForItsTime() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let same = try await device.inject(.sameName(.returnsSame))
        let first = try await device.credentials("a")
        #expect(try await device.credentials("a") == first)
        try await device.end(same)
        _ = try await device.credentials("a")
        #expect(device.accountNames == ["a0-a", "a1-a"])
    }
}

@Test func credentials_fault_isTheAnswerForItsTime() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let odd = try await device.inject(Fault("credentials text=\"id:x, pass:y\""))
        #expect(try await device.callGetCredentials("a").output == "('id:x, pass:y',)\n")
        try await device.end(odd)
        #expect(try await device.credentials("a").hasPrefix("a0-a:"))
        try await device.inject(.accountsLost)
        #expect(device.accountNames.isEmpty)
    }
}

@Test func inject_forATime_endsByItself() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        try await device.inject(.serviceDown, for: .milliseconds(50))
        #expect(await eventually { (try? await device.callGetCredentials("a").status) == 0 })
    }
}

@Test func play_schedule_beginsEachInItsTurn() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        try await device.play([
            ScheduledFault(at: .milliseconds(20), .sameName(.returnsSame)), ScheduledFault(.accountTableFull(.empty)),
        ])
        #expect(try await device.callGetCredentials("a").output == "()\n")
        try await device.endFaults()
        _ = try await device.credentials("a")
    }
}
