import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import DeviceSimulator

/// The file with a line for each request and D-Bus call.
@Suite(.timeLimit(.minutes(10))) struct ActivityFileTests {
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test func logActivity_requestsAndBusCalls_areLinesWithoutSecrets() async throws {
        try await withFolder { folder in
            let path = folder + "/camera.log"
            try Data("before\n".utf8).write(to: URL(fileURLWithPath: path))
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let logging = device.logActivity(to: try ActivityFile(path), name: "gate: ")
                let login = try await device.credentials("canary")
                let password = String(login.drop { $0 != ":" }.dropFirst())
                let query = "action=add&user=joe&pwd=canary-1&grp=users&x=\(password)"
                _ = try await device.curl("/axis-cgi/pwdgrp.cgi?\(query)", login: login)
                device.emit(SimulatedEvent("tns1:Device/Own"))
                let lines = try text(path).split(separator: "\n").map(String.init)
                #expect(lines.first == "before" && lines.dropFirst().allSatisfy { $0.hasPrefix("gate: ") }, "\(lines)")
                let calls = lines.filter { $0.contains(" D-Bus ") }
                #expect(calls.last?.hasSuffix("GetCredentials canary ok") == true, "\(lines)")
                let requests = lines.filter { $0.contains(" GET ") }
                #expect(requests.count == 1 && calls.count + requests.count + 1 == lines.count, "\(lines)")
                #expect(requests.first?.contains("GET /axis-cgi/pwdgrp.cgi?action=add&user=joe&pwd=***&") == true)
                for secret in ["canary-1", password] { #expect(!lines.contains { $0.contains(secret) }) }
                withExtendedLifetime(logging) {}
                _ = try await device.curl("/other")
            }
        }
    }

    @Test func write_fileIsFull_beginsAnewAndKeepsOne() async throws {
        try await withFolder { folder in
            let path = folder + "/camera.log"
            let file = try ActivityFile(path, maximumSize: 100, onFailure: { Issue.record("\($0)") })
            let lines = (0..<50).map { "line \($0)" }
            for line in lines { file.write(line) }
            let (older, newer) = (try text(path + ".1"), try text(path))
            #expect(older.utf8.count <= 100 && newer.utf8.count <= 100)
            let kept = (older + newer).split(separator: "\n").map(String.init)
            #expect(kept == lines.suffix(kept.count) && kept.count > 10)
            #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == ["camera.log", "camera.log.1"])
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            // A line that is longer than a file has one of its own.
            let long = String(repeating: "x", count: 200)
            file.write(long)
            file.write("next")
            #expect(try text(path) == "next\n" && text(path + ".1") == long + "\n")
            // Somebody has taken the file away.
            #expect(unlink(path) == 0)
            file.write(long)
            #expect(try text(path) == long + "\n")
        }
    }

    @Test func write_cannotBeginAnew_isReportedOnce() async throws {
        try await withFolder { folder in
            let path = folder + "/camera.log"
            // A folder with something in it cannot be replaced.
            try FileManager.default.createDirectory(atPath: path + ".1/full", withIntermediateDirectories: true)
            let failures = Locked<[String]>([])
            let file = try ActivityFile(path, maximumSize: 20) { failure in failures.withLock { $0.append(failure) } }
            for number in 0..<10 { file.write("line number \(number)") }
            let all = failures.withLock { $0 }
            #expect(all.count == 1 && all[0].hasPrefix("\(path) cannot be renamed: "), "\(all)")
            #expect(try text(path) == "line number 0\n")
        }
    }

    @Test func open_noFile_saysWhy() async throws {
        try await withFolder { folder in
            for (path, reason) in [
                (folder, "Is a directory"), (folder + "/none/a.log", "No such file or directory"),
                ("/dev/null", "it is no file"),
            ] {
                let error = expectError(SimulatorError.self) { try ActivityFile(path) }
                #expect(error?.message == "\(path) cannot be written: \(reason)")
            }
        }
    }
}
