import DeviceSimulator
import FaultSupport
import TestSupport
import Testing

/// Faults at the same time, and what an app may cost the camera in them.
private struct Trial: Sendable, CustomTestStringConvertible {
    /// The faults, one after another.
    let faults: [String]
    /// How many calls each of the ten tasks makes while they are there.
    let calls: Int
    /// How often the app may ask for an account in all, before and after included; `nil` if its budget is the limit.
    let acquisitions: Int?

    init(_ faults: String..., calls: Int = 5, acquisitions: Int? = 1) {
        self.faults = faults
        self.calls = calls
        self.acquisitions = acquisitions
    }

    var testDescription: String { faults.joined(separator: "; ") }
}

private let busTrials = [
    Trial("accounts-lost", acquisitions: 2), Trial("accounts-lost", "same-name rule=replaces", acquisitions: 2),
    Trial("accounts-lost", "same-name rule=same", acquisitions: 2),
    Trial("accounts-lost", "accounts-full", acquisitions: nil),
    Trial("accounts-lost", "accounts-full error=org.freedesktop.DBus.Error.Failed", acquisitions: nil),
    Trial("accounts-lost", "accounts-full error=com.axis.HTTPConf1.Error.Full", acquisitions: nil),
    Trial("accounts-lost", "accounts-full reply=empty", acquisitions: nil),
    Trial("accounts-lost", "accounts-full text=\"\"", acquisitions: nil),
    Trial("accounts-lost", "accounts-full reply=number", acquisitions: nil),
    Trial("accounts-lost", "accounts-full reply=never", calls: 1, acquisitions: nil),
    Trial("accounts-lost", "denied", acquisitions: 2), Trial("accounts-lost", "service-down", acquisitions: 2),
    Trial("accounts-lost", "service-foreign", acquisitions: 2), Trial("accounts-lost", "bus-down", acquisitions: 2),
    Trial("bus-down"), Trial("denied"), Trial("service-down"), Trial("reboot", acquisitions: 2),
]

private let httpTrials = [
    Trial("web-down"), Trial("connections limit=2"), Trial("connections limit=2 beyond=close"),
    Trial("connections limit=2 beyond=reset"), Trial("clock offset=-365d"), Trial("clock offset=365d"),
    Trial("http status=401 nth=3", acquisitions: 2), Trial("http status=401 nth=20 count=30", acquisitions: nil),
    Trial("http status=401", acquisitions: nil), Trial("http status=403"),
    Trial("http status=503 retry-after=1", calls: 1), Trial("http status=503 retry-date=1 nth=2 count=20"),
    Trial("http status=503 retry-date=1 nth=2 count=20", "clock offset=365d"), Trial("http cut=request nth=5 count=50"),
    Trial("http cut=reply nth=5 count=50"), Trial("http cut=reply end=reset nth=5 count=50"),
    Trial("http cut=headers:20"), Trial("http cut=headers:20 end=restart:100ms nth=30"),
    Trial("http cut=body:30 end=restart:100ms nth=30"), Trial("http cut=body:30 end=reset"),
    Trial("http cut=body:30 end=hang nth=5 count=3", calls: 3), Trial("http cut=chunk:30"),
    Trial("http delay=100ms", calls: 3), Trial("http slow-headers=300", calls: 1),
    Trial("http slow-body=300", calls: 1),
    Trial("http length=+7"), Trial("http length=-7"), Trial("http type=text/html"), Trial("http oversized=2000000"),
    Trial("http oversized-chunks=2000000"),
]

/// A typical app: ten tasks that make calls, through each fault a camera can have.
///
/// Story: on a busy machine every call to the healthy camera ran into the app's timeouts of one and three seconds. So the
/// app is impatient only while a fault may keep it waiting, and only a few apps run at a time.
@Suite(.timeLimit(.minutes(10)))
struct FaultTests {
    /// What one app costs a machine, a slow one has for six of them.
    private static let turns = Turns(6)

    @Test(arguments: busTrials + httpTrials)
    private func app_everyFault_losesNothingAndRecovers(trial: Trial) async throws {
        try await Self.turns.take { try await self.check(trial) }
    }

    private func check(_ trial: Trial) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device async throws in
            let ledger = OnceLedger(watching: device)
            let start = ContinuousClock.now
            let app = try AppProcess(on: device)
            let healthy = try await app.send("calls 5")
            try #require(healthy.succeeded == 50, "\(healthy)")
            let before = app.resources

            try await app.setTimeout(AppProcess.faultTimeout)
            for fault in trial.faults { try await device.inject(Fault(fault)) }
            try await app.send("calls \(trial.calls)")
            try await device.endFaults()
            try await app.setTimeout(AppProcess.healthyTimeout)

            try await app.send("begin")
            try await app.send("recover 120000")
            let recovered = try await app.send("end")
            let last = try await app.send("calls 5")
            #expect(last.succeeded - recovered.succeeded == 50, "\(last)")

            // No lost read: each call ended in the right value or in an error of the library's.
            #expect(last.wrong.isEmpty && last.foreign.isEmpty && last.unrecovered.isEmpty, "\(last)")
            #expect(last.calls == last.succeeded + last.failures.values.reduce(0, +))
            #expect(ledger.duplicates.isEmpty)
            #expect(ledger.count >= last.onceSucceeded)
            // A burst, and one more for each second.
            let acquisitions = trial.acquisitions ?? 6 + Int((ContinuousClock.now - start) / .seconds(1))
            #expect(device.credentialCalls <= acquisitions)
            #expect(device.accountNames.count <= acquisitions)
            let after = app.resources
            #expect(after.descriptors <= before.descriptors + AppProcess.connections, "from \(before) to \(after)")
            #expect(after.threads <= before.threads + AppProcess.threads, "from \(before) to \(after)")
            #expect(after.memory <= before.memory + 8192, "from \(before) to \(after)")
            #expect(await app.end() == 0)
        }
    }

    @Test func app_serviceLateAtStart_waitsAndLosesNoCall() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device async throws in
            try await device.inject(.serviceDown, for: .milliseconds(500))
            let app = try AppProcess(on: device)
            let report = try await app.send("calls 5")
            #expect(report.succeeded == 50, "\(report)")
            #expect(device.credentialCalls == 1)
            #expect(await app.end() == 0)
        }
    }
}
