import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import ServiceAccounts

/// The budget across restarts of an app: each account object is a process that starts.
@Suite(.timeLimit(.minutes(10)))
struct HistoryTests {
    /// One twentieth of a device's 200 accounts: what 20 apps have room for on one day.
    private static let mostInADay = 10

    /// A folder with the subfolders `localdata` and `tmp`, a device and a clock.
    private func withApp(
        _ configuration: SimulatedDevice.Configuration = .init(),
        _ body: (_ folder: String, SimulatedDevice, ManualClock) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
        for name in ["localdata", "tmp"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await SimulatedDevice.withDevice(configuration) { try await body(folder, $0, ManualClock(jumps: true)) }
    }

    /// A process of the app that starts.
    private func start(
        _ name: String = "my_app", in folder: String, _ device: SimulatedDevice, _ clock: ManualClock,
        history: String = "localdata/vapix-accounts"
    ) -> ServiceAccount {
        ServiceAccount(
            name: name, bus: SystemBus(address: device.busAddress),
            options: .init(history: .file("\(folder)/\(history)"), startupTimeout: .zero), clock: clock,
            temporaryFolder: "\(folder)/tmp")
    }

    /// Story: an app that crashed at each start took an account each time.
    ///
    /// After 200 starts, in 11 s, the device gave none to anybody.
    @Test func credentials_fewAccounts_appCrashesForADay() async throws {
        try await withApp { folder, device, clock in
            var last: ServiceAccountError?
            for _ in 0..<500 {
                let account = start(in: folder, device, clock)
                do {
                    _ = try await account.credentials()
                } catch {
                    last = error as? ServiceAccountError
                }
                clock.advance(by: .seconds(24 * 3600) / 500)
            }
            #expect(device.credentialCalls <= Self.mostInADay)
            #expect(device.credentialCalls > 3, "it goes on trying")
            #expect(last?.code == .budgetExhausted)
            #expect(last?.nextTry != nil)
        }
    }

    /// 20 apps on one device: those that crash, those whose accounts are rejected, and those whose accounts vanish each hour.
    @Test func credentials_roomForTwentyApps_everythingFailsForADay() async throws {
        try await withApp { folder, device, clock in
            let running = (0..<10).map { start("running_\($0)", in: folder, device, clock, history: "localdata/\($0)") }
            var current: [Credentials?] = running.map { _ in nil }
            for minute in 0..<24 * 6 {
                for (index, account) in running.enumerated() {
                    if let old = current[index] {
                        guard index < 5 || minute % 6 == 0 else { continue }
                        current[index] = (try? await account.credentials(replacing: old)) ?? old
                    } else {
                        current[index] = try? await account.credentials()
                    }
                }
                for index in 0..<10 {
                    let app = start(
                        "crashing_\(index)", in: folder, device, clock, history: "localdata/1\(index)")
                    _ = try? await app.credentials()
                }
                clock.advance(by: .seconds(600))
            }
            #expect(device.credentialCalls <= 200)
            #expect(device.credentialCalls > 100, "they go on trying")
        }
    }

    /// An app that is restarted now and then, as by an upgrade, notices nothing of its budget.
    @Test func credentials_eachTime_restartsAreRare() async throws {
        try await withApp { folder, device, clock in
            for _ in 0..<50 {
                _ = try await start(in: folder, device, clock).credentials()
                clock.advance(by: .seconds(3 * 3600))
            }
            #expect(device.credentialCalls == 50)
        }
    }

    /// What was never asked for costs nothing in the next process, either.
    @Test func credentials_nothingIsSpent_serviceIsMissing() async throws {
        var configuration = SimulatedDevice.Configuration()
        configuration.ownsHTTPConf = false
        try await withApp(configuration) { folder, device, clock in
            for _ in 0..<30 {
                let error = await expectError(ServiceAccountError.self) {
                    try await start(in: folder, device, clock).credentials()
                }
                #expect(error?.code == .serviceUnavailable)
            }
            try await device.startHTTPConf()
            _ = try await start(in: folder, device, clock).credentials()
        }
    }

    @Test func file_hasTimesOnly_andOnlyForItsUser() async throws {
        try await withApp { folder, device, clock in
            let credentials = try await start(in: folder, device, clock).credentials()
            let path = "\(folder)/localdata/vapix-accounts"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.hasSuffix(" my_app \(device.busAddress)\n"))
            #expect(text.split(separator: "\n").count == 1)
            #expect(!text.contains(credentials.withPassword { String(decoding: $0, as: UTF8.self) }))
            var status = stat()
            #expect(stat(path, &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
        }
    }

    /// After a reboot the device has all of its accounts again.
    @Test func times_empty_anotherBoot() throws {
        try withTemporaryFolder { folder in
            let clock = ManualClock()
            let file = { (boot: String, account: String, bus: String) in
                HistoryFile(
                    path: folder + "/a", temporaryFolder: folder, account: account, bus: bus, bootID: boot, clock: clock
                )
            }
            #expect(file("1", "x", "unix:path=/b").add(clock.now))
            clock.advance(by: .seconds(1))
            #expect(file("1", "x", "unix:path=/b").add(clock.now))
            #expect(file("1", "x", "unix:path=/b").times().count == 2)
            #expect(file("2", "x", "unix:path=/b").times().isEmpty)
            #expect(file("1", "y", "unix:path=/b").times().isEmpty)
            #expect(file("1", "x", "unix:path=/c").times().isEmpty)
            #expect(file("2", "y", "unix:path=/b").add(clock.now))
            #expect(file("1", "x", "unix:path=/b").times().isEmpty, "they are not kept")
        }
    }

    // MARK: Files that cannot be used

    /// Whatever the file is, the app gets its account, and an app that crashes at each start gets no more than with a good file.
    @Test func credentials_value_anyFile() async throws {
        let makers: [(name: String, make: (_ path: String) throws -> Void)] = [
            ("empty", { try Data().write(to: URL(fileURLWithPath: $0)) }),
            ("zeros", { try Data(count: 1 << 20).write(to: URL(fileURLWithPath: $0)) }),
            (
                "random",
                { path in
                    var random = SeededGenerator(seed: 1)
                    try Data((0..<100_000).map { _ in UInt8(random.below(256)) }).write(to: URL(fileURLWithPath: path))
                }
            ),
            (
                "future",
                { path in
                    let line = "\(HistoryFile.currentBoot) 3199999999999 my_app BUS\n"
                    try Data(String(repeating: line, count: 300).utf8).write(to: URL(fileURLWithPath: path))
                }
            ),
            (
                "overflow",
                { path in
                    let line = "\(HistoryFile.currentBoot) \(Int64.max) my_app BUS\n-9 -9\n"
                    try Data(line.utf8).write(to: URL(fileURLWithPath: path))
                }
            ),
            ("folder", { mkdir($0, 0o700) }), ("pipe", { mkfifo($0, 0o600) }),
            (
                "link",
                { path in
                    try Data("precious".utf8).write(to: URL(fileURLWithPath: path + ".other"))
                    symlink(path + ".other", path)
                }
            ),
            (
                "hard link",
                { path in
                    try Data("precious".utf8).write(to: URL(fileURLWithPath: path + ".other"))
                    link(path + ".other", path)
                }
            ),
            ("link to nothing", { symlink($0 + ".nothing", $0) }), ("device", { symlink("/dev/full", $0) }),
            (
                "no folder",
                { path in
                    try FileManager.default.removeItem(
                        atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
                }
            ),
        ]
        for (name, make) in makers {
            try await withApp { folder, device, clock in
                let path = "\(folder)/localdata/vapix-accounts"
                try make(path)
                if let text = try? String(contentsOfFile: path, encoding: .utf8), text.contains("BUS") {
                    let bus = text.replacingOccurrences(of: "BUS", with: device.busAddress)
                    try Data(bus.utf8).write(to: URL(fileURLWithPath: path))
                }
                for _ in 0..<30 { _ = try? await start(in: folder, device, clock).credentials() }
                #expect((1...3).contains(device.credentialCalls), "\(name): \(device.credentialCalls)")
                #expect(clock.pauses.isEmpty, "\(name)")
                if let other = try? String(contentsOfFile: path + ".other", encoding: .utf8) {
                    #expect(other == "precious", "\(name)")
                }
                #expect(access(path + ".nothing", F_OK) != 0, "\(name)")
            }
        }
    }

    /// Without any file that keeps times, an app that crashes at each start is at least slow.
    @Test func credentials_delayed_noFileCanBeWritten() async throws {
        try await withApp { folder, device, clock in
            try FileManager.default.removeItem(atPath: folder)
            let first = clock.now
            for _ in 0..<5 { _ = try await start(in: folder, device, clock).credentials() }
            #expect(device.credentialCalls == 5)
            #expect(first.duration(to: clock.now) >= .seconds(50))
        }
    }

    /// A process that hangs with the file locked holds nobody up for long.
    @Test func credentials_value_fileIsLocked() async throws {
        try await withApp { folder, device, clock in
            let path = "\(folder)/localdata/vapix-accounts"
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            defer { close(descriptor) }
            #expect(flock(descriptor, LOCK_EX) == 0)
            _ = try await start(in: folder, device, clock).credentials()
            #expect(device.credentialCalls == 1)
        }
    }

    @Test func localData_nil_programHasNone() {
        // A test program has no such folder beside it.
        #expect(AcquisitionHistory.localData.path == nil)
        #expect(AcquisitionHistory.processOnly.path == nil)
        #expect(AcquisitionHistory.file("a").path == "a")
    }
}
