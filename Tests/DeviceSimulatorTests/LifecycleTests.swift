import DeviceSimulator
import Foundation
import TestSupport
import Testing

extension SimulatedDevice {
    /// The directory of the bus.
    fileprivate var directory: String {
        let path = busAddress.dropFirst("unix:path=".count).prefix { $0 != "," }
        return String(path.dropLast("/bus".count))
    }
}

/// The processes that were started with this text among their arguments.
private func processes(with text: String) -> [pid_t] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return entries.compactMap { pid_t($0) }.filter { id in
        let arguments = FileManager.default.contents(atPath: "/proc/\(id)/cmdline") ?? Data()
        return id != getpid() && String(decoding: arguments, as: UTF8.self).contains(text)
    }
}

/// Whether any process was started with this text among its arguments.
func hasProcess(with text: String) -> Bool { !processes(with: text).isEmpty }

@Test func start_directory_isPrivate() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let attributes = try FileManager.default.attributesOfItem(atPath: device.directory)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
        #expect(device.busAddress.utf8.count < 200)
    }
}

@Test func start_children_inheritNothingAndHaveTheirOwnSession() async throws {
    let secret = try #require(fopen("/dev/zero", "r"))
    defer { fclose(secret) }
    try await SimulatedDevice.withDevice(.anyPort) { device in
        let children = processes(with: device.directory)
        #expect(children.count == 2)
        for child in children {
            #expect(getsid(child) != getsid(0))
            let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(child)/fd")
            let targets = descriptors.compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(child)/fd/\($0)")
            }
            #expect(!targets.contains("/dev/zero"))
        }
    }
}

@Test func stop_runningDevice_leavesNothing() async throws {
    let device = try await SimulatedDevice.start(.anyPort)
    let directory = device.directory
    #expect(hasProcess(with: directory))
    #expect(FileManager.default.fileExists(atPath: directory + "/bus"))
    await device.stop()
    #expect(!hasProcess(with: directory))
    #expect(!FileManager.default.fileExists(atPath: directory))
    // The port may be another test's by now; what counts is that this camera does not see the request.
    _ = try await run("curl", "--silent", "--max-time", "2", device.origin + "/after-stop")
    #expect(device.requestCounts["/after-stop"] == nil)
    await device.stop()
}

@Test func release_withoutStop_endsEverything() async throws {
    var device: SimulatedDevice? = try await SimulatedDevice.start(.anyPort)
    let directory = try #require(device?.directory)
    let origin = try #require(device?.origin)
    device?.script(SimulatedReply(body: "this camera"), for: "/marker")
    let answer = try await run("curl", "--silent", origin + "/marker")
    #expect(answer.output == "this camera")
    device = nil
    #expect(await eventually { !hasProcess(with: directory) && !FileManager.default.fileExists(atPath: directory) })
    // The port may be another test's by now; what counts is that this camera does not answer.
    let request = "curl --silent --max-time 1 \(origin)/marker"
    let reply = try await run(
        "sh", "-c", "for i in $(seq 50); do [ \"$(\(request))\" = 'this camera' ] || exit 0; sleep 0.1; done; exit 1")
    #expect(reply.status == 0)
}

@Test func withDevice_bodyThrows_stopsTheDevice() async throws {
    struct Failure: Error {}
    var directory = ""
    await #expect(throws: Failure.self) {
        try await SimulatedDevice.withDevice(.anyPort) { device async throws in
            directory = device.directory
            throw Failure()
        }
    }
    #expect(!directory.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: directory))
}

@Test func start_manyAtOnce_areIndependent() async throws {
    try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<8 {
            group.addTask {
                try await SimulatedDevice.withDevice(.anyPort) { device async throws in
                    let login = try await device.credentials("app\(number)")
                    #expect(device.accountNames == ["a0-app\(number)"])
                    let reply = try await device.curl("/axis-cgi/applications/list.cgi", login: login)
                    #expect(reply.hasPrefix("200"))
                    return device.origin
                }
            }
        }
        var origins: Set<String> = []
        for try await origin in group { origins.insert(origin) }
        #expect(origins.count == 8)
    }
}

@Test func start_portTaken_saysWhichAndWhatToDo() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let port = try #require(device.origin.split(separator: ":").last.flatMap { UInt16($0) })
        do {
            let second = try await SimulatedDevice.start(.anyPort { $0.port = port })
            await second.stop()
            Issue.record("two simulators on one port")
        } catch let error as SimulatorError {
            #expect(error.message.contains("port \(port)"))
            #expect(error.message.contains("choose another port"))
        }
    }
}

@Test func descriptions_neverShowPasswords() async throws {
    let configuration = SimulatedDevice.Configuration.anyPort {
        $0.networkUsers = [NetworkUser(name: "root", password: "s3cret-pass")]
    }
    try await SimulatedDevice.withDevice(configuration) { device async throws in
        let login = try await device.credentials()
        let password = try #require(login.split(separator: ":").last)
        var dumped = ""
        dump(device, to: &dumped)
        dump(configuration, to: &dumped)
        dumped += "\(device) \(configuration) \(String(reflecting: device)) \(String(reflecting: configuration))"
        #expect(!dumped.contains("s3cret-pass"))
        #expect(!dumped.contains(password))
    }
}
