import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import DeviceSimulator
@testable import VapixApp
@testable import VapixClient

enum Mode: String, AppSettingValue, CaseIterable { case day, night }

/// The settings of an app on a simulated camera, which has the parameters that the test names.
@Suite(.timeLimit(.minutes(10)))
struct AppSettingsTests {
    static let parameters = [
        "Threshold": "5", "Ratio": "0.5", "IsEnabled": "yes", "Label": "front door", "Mode": "night", "Empty": "",
    ]

    /// Runs a test with a camera that has the parameters of the app `gatekeeper`, and one of an app with a similar name.
    private func withSettings<Result>(
        _ parameters: [String: String] = Self.parameters, clock: (any MonotonicClock)? = nil,
        _ body: (AppSettings, SimulatedDevice, Requests) async throws -> Result
    ) async throws -> Result {
        try await SimulatedDevice.withDevice { device in
            for (name, value) in parameters {
                device.state.setParameter("Gatekeeper.\(name)", to: value, adding: true)
            }
            device.state.setParameter("Gatekeeper2.Threshold", to: "77", adding: true)
            let requests = Requests()
            var vapix = Vapix(
                serviceAccount: "gatekeeper", on: SystemBus(address: device.busAddress),
                origin: try Origin(device.origin))
            vapix.observer = { if $0.kind == .requestFinished { requests.add($0.subject) } }
            if let clock { vapix.clock = clock }
            return try await body(AppSettings("gatekeeper", on: vapix), device, requests)
        }
    }

    private func parameter(_ name: String, of device: SimulatedDevice) -> String? {
        device.state.parameters.first { $0.name == "Gatekeeper.\(name)" }?.value
    }

    @Test func value_ofEachType_isRead() async throws {
        try await withSettings { settings, _, _ async throws in
            #expect(try await settings.value("Threshold", as: Int.self) == 5)
            #expect(try await settings.value("Ratio", as: Double.self) == 0.5)
            #expect(try await settings.value("IsEnabled", as: Bool.self) == true)
            #expect(try await settings.value("Label", as: String.self) == "front door")
            #expect(try await settings.value("Mode", as: Mode.self) == .night)
            #expect(try await settings.value("Empty", as: String.self) == "")
            let values = try await settings.values()
            #expect(values.names == ["Empty", "IsEnabled", "Label", "Mode", "Ratio", "Threshold"])
            #expect(values["Threshold"] == "5" && values["threshold"] == nil)
        }
    }

    @Test func value_otherType_saysNameAndTextAndType() async throws {
        try await withSettings { settings, _, _ async throws in
            var error = await expectError(VapixError.self) { try await settings.value("Label", as: Int.self) }
            #expect(error?.code == .invalidSetting)
            #expect(error?.detail == #"root.Gatekeeper.Label holds "front door", and the app wants a whole number"#)
            error = await expectError(VapixError.self) { try await settings.value("Threshold", as: Bool.self) }
            #expect(error?.detail == #"root.Gatekeeper.Threshold holds "5", and the app wants yes or no"#)
            error = await expectError(VapixError.self) { try await settings.value("Label", as: Mode.self) }
            #expect(error?.detail?.hasSuffix("wants one of day, night") == true)
            error = await expectError(VapixError.self) { try await settings.value("Threshold", default: Mode.day) }
            #expect(error?.code == .invalidSetting, "a default is for a parameter that is missing")
        }
    }

    @Test func value_unknownName_isAnErrorOrTheDefault() async throws {
        try await withSettings { settings, _, _ async throws in
            let error = await expectError(VapixError.self) { try await settings.value("Speed", as: Int.self) }
            #expect(error?.code == .invalidSetting)
            #expect(error?.detail == "the device has no parameter Speed of the app gatekeeper")
            #expect(try await settings.value("Speed", default: 7) == 7)
            #expect(try await settings.value("Threshold", default: 7) == 5)
        }
        try await withSettings([:]) { settings, _, _ async throws in
            #expect(try await settings.values().names == [], "the app has no parameters")
            #expect(try await settings.value("Threshold", default: 7) == 7)
            let error = await expectError(VapixError.self) { try await settings.set("Threshold", to: 7) }
            #expect(error?.code == .invalidSetting)
        }
    }

    @Test func set_sameValue_sendsNoUpdate() async throws {
        try await withSettings { settings, device, requests async throws in
            #expect(try await settings.set("Threshold", to: 5) == false)
            #expect(try await settings.set(["IsEnabled": true, "Label": "front door", "Mode": Mode.night]) == [])
            #expect(requests.all == ["parameters/list", "parameters/list"])
            #expect(try await settings.set("Threshold", to: 6) == true)
            #expect(requests.all.last == "parameters/update")
            #expect(parameter("Threshold", of: device) == "6")
        }
    }

    @Test func set_several_sendsThoseThatDifferAtOnce() async throws {
        try await withSettings { settings, device, requests async throws in
            let written = try await settings.set([
                "Threshold": 9, "Ratio": -1e-7, "IsEnabled": false, "Label": "front door", "Mode": Mode.day,
            ])
            #expect(written == ["Threshold", "Ratio", "IsEnabled", "Mode"])
            #expect(requests.all.count { $0 == "parameters/update" } == 1)
            #expect(parameter("Ratio", of: device) == "-1e-07")
            #expect(try await settings.value("Ratio", as: Double.self) == -1e-7)
            #expect(parameter("IsEnabled", of: device) == "no" && parameter("Mode", of: device) == "day")
        }
    }

    /// What the format of param.cgi takes for its own signs comes back as it was.
    @Test func set_signsOfTheFormat_comeBack() async throws {
        try await withSettings { settings, _, _ async throws in
            for text in ["a=b", "a&b=c", "100 % + 1", "äöü 日本 😀", "\"'", "# Error: no", " a ", ""] {
                try await settings.set("Label", to: text)
                #expect(try await settings.value("Label", as: String.self) == text, "\(text)")
            }
        }
    }

    @Test func set_valueThatCannotBeSent_sendsNothing() async throws {
        try await withSettings { settings, device, requests async throws in
            for text in ["a\nroot.Gatekeeper.IsEnabled=no", "a\r", "a\u{0}", "\u{1B}", "\u{7F}"] {
                let error = await expectError(VapixError.self) { try await settings.set("Label", to: text) }
                #expect(error?.code == .invalidRequest)
                #expect(error?.detail == "Label cannot hold a line break or another control character")
            }
            for number in [Double.infinity, .nan] {
                let error = await expectError(VapixError.self) { try await settings.set("Ratio", to: number) }
                #expect(error?.code == .invalidRequest)
            }
            for name in [
                "", ".", "a.", "a b", "Label=1", "*", "Lab,el", "Läbel", "a\nb", String(repeating: " ", count: 999),
            ] {
                let error = await expectError(VapixError.self) { try await settings.set(name, to: 1) }
                #expect(error?.code == .invalidRequest, "\(name)")
                #expect(error?.description.contains("\n") == false)
            }
            #expect(requests.all.isEmpty)
            #expect(parameter("Label", of: device) == "front door")
        }
    }

    /// The simulated camera says that texts have at most 256 characters, and that 5 is a whole number.
    @Test func set_valueThatTheTypeForbids_isNotWritten() async throws {
        try await withSettings { settings, device, requests async throws in
            var error = await expectError(VapixError.self) {
                try await settings.set("Label", to: String(repeating: "s", count: 10_000))
            }
            #expect(error?.code == .invalidRequest)
            #expect(
                error?.detail == "Gatekeeper.Label takes at most 256 characters, and the value has 10000",
                "without the value, which may be a password")
            error = await expectError(VapixError.self) { try await settings.set("Threshold", to: "high") }
            #expect(error?.detail == "Gatekeeper.Threshold takes a whole number alone")
            error = await expectError(VapixError.self) {
                try await settings.set(["IsEnabled": "maybe", "Label": "back door"])
            }
            #expect(error?.detail == "Gatekeeper.IsEnabled takes no or yes alone")
            #expect(!requests.all.contains("parameters/update"))
            #expect(parameter("Label", of: device) == "front door", "none of several is written")
        }
    }

    @Test func values_madeByATest_areReadAsTheDevices() throws {
        let values = AppSettingValues(["Threshold": "5", "IsEnabled": "yes", "Label": "old", "Label": "door"])
        #expect(values.names == ["IsEnabled", "Label", "Threshold"])
        #expect(try values.value("Threshold", as: Int.self) == 5)
        #expect(try values.value("IsEnabled", as: Bool.self))
        #expect(values["Label"] == "door" && values["Other"] == nil)
        #expect(try values.value("Other", default: 7) == 7)
        let error = expectError(VapixError.self) { try values.value("Label", as: Int.self) }
        #expect(error?.code == .invalidSetting)
    }

    @Test func values_nameThatIsNone_sendsNothing() async throws {
        try await withSettings { settings, _, requests async throws in
            for name in ["", "*", "a.b", "a,b", "a b", "ä", "a\n"] {
                let error = await expectError(VapixError.self) {
                    try await AppSettings(name, on: settings.vapix).values()
                }
                #expect(error?.code == .invalidRequest, "\(name)")
            }
            #expect(requests.all.isEmpty)
        }
    }

    private func three(_ changes: AppSettingChanges.AsyncIterator) async throws -> [AppSettingChange] {
        var changes = changes
        var found: [AppSettingChange] = []
        while found.count < 3, let change = try await changes.next() { found.append(change) }
        return found
    }

    private func first(_ changes: AppSettingChanges) async throws -> AppSettingChange? {
        for try await change in changes { return change }
        return nil
    }

    @Test func changes_ofAnyone_areFound() async throws {
        let clock = ManualClock()
        try await withSettings(clock: clock) { settings, device, _ async throws in
            let start = try await settings.values()
            device.state.setParameter("Gatekeeper.Threshold", to: "6")
            var changes = settings.changes(since: start, every: .seconds(3600)).makeAsyncIterator()
            let first = try await changes.next()
            #expect(first == AppSettingChange(name: "Threshold", previousText: "5", text: "6"))
            #expect(try first?.value(as: Int.self) == 6)

            async let rest = three(changes)
            #expect(await eventually { clock.sleeperCount == 1 })
            device.state.setParameter("Gatekeeper.Mode", to: "day")
            device.state.setParameter("Gatekeeper.Added", to: "new", adding: true)
            device.state.changeParameters { $0.removeAll { $0.name == "Gatekeeper.Label" } }
            clock.advance(by: .seconds(3600))
            let found = try await rest
            #expect(
                found == [
                    AppSettingChange(name: "Added", previousText: nil, text: "new"),
                    AppSettingChange(name: "Label", previousText: "front door", text: nil),
                    AppSettingChange(name: "Mode", previousText: "night", text: "day"),
                ])
        }
    }

    @Test func changes_webServerAway_goesOn() async throws {
        try await withSettings { settings, device, _ async throws in
            var vapix = settings.vapix
            vapix.retryPolicy = .never
            let settings = AppSettings("gatekeeper", on: vapix)
            let start = try await settings.values()
            let fault = try await device.inject(.webServerDown)
            let changes = settings.changes(since: start, every: .zero)
            async let change = first(changes)
            try await device.end(fault)
            device.state.setParameter("Gatekeeper.Threshold", to: "8")
            let found = try await change
            #expect(found?.text == "8")
        }
    }

    private func following(_ values: AppSettingUpdates.AsyncIterator) async throws -> AppSettingValues? {
        var values = values
        return try await values.next()
    }

    @Test func values_everyInterval_atFirstAndAfterChanges() async throws {
        let clock = ManualClock()
        try await withSettings(clock: clock) { settings, device, requests async throws in
            var values = settings.values(every: .seconds(3600)).makeAsyncIterator()
            #expect(try await values.next()?.value("Threshold", as: Int.self) == 5)

            async let next = following(values)
            #expect(await eventually { clock.sleeperCount == 1 })
            // The second question finds no change.
            let count = requests.all.count
            clock.advance(by: .seconds(3600))
            #expect(await eventually { requests.all.count > count && clock.sleeperCount == 1 })
            device.state.setParameter("Gatekeeper.Threshold", to: "6")
            device.state.setParameter("Gatekeeper.Mode", to: "day")
            clock.advance(by: .seconds(3600))
            let found = try await next
            #expect(try found?.value("Threshold", as: Int.self) == 6)
            #expect(found?["Mode"] == "day")
        }
    }

    @Test func changes_cancelled_ends() async throws {
        try await withSettings { settings, _, requests async throws in
            let task = Task { for try await _ in settings.changes(every: .seconds(3600)) {} }
            #expect(await eventually { !requests.all.isEmpty })
            task.cancel()
            _ = await expectError(CancellationError.self) { try await task.value }
        }
    }
}

/// The calls of a client, in order.
final class Requests: Sendable {
    private let operations = Locked<[String]>([])

    var all: [String] { operations.withLock { $0 } }

    func add(_ operation: String) { operations.withLock { $0.append(operation) } }
}
