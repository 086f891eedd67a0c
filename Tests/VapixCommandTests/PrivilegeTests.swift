import Foundation
import TestSupport
import TestTools
import Testing

/// The tool as a program with more rights than the user who starts it.
@Suite(.timeLimit(.minutes(10))) struct PrivilegeTests {
    /// Whether this test can give a program rights and start it as another user: that takes root, and a file system for it.
    static let canGiveRights: Bool = {
        guard geteuid() == 0, access("/usr/bin/setpriv", X_OK) == 0, access("/usr/sbin/setcap", X_OK) == 0 else {
            return false
        }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
        defer { unlink(path) }
        return FileManager.default.createFile(atPath: path, contents: nil) && giveRights(to: path)
    }()

    /// Gives a program the right to bind to small ports.
    private static func giveRights(to path: String) -> Bool {
        let arguments = ["cap_net_bind_service=ep", path]
        let child = try? ChildProcess("/usr/sbin/setcap", arguments, environment: [:])
        return (try? child?.wait(until: .now + Tool.timeout)) == 0
    }

    /// Story: whoever started a program with file capabilities chose the bus from which it took its credentials.
    @Test(.enabled(if: PrivilegeTests.canGiveRights, "needs root, setpriv and setcap"))
    func busAddress_ofTheEnvironment_isIgnoredWithMoreRights() async throws {
        let environment = ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/canary"]
        try await withAndWithoutRights("list-apps", environment) { result, hasRights in
            #expect(result.status == 3, "\(result.errorText)")
            #expect(result.errorText.contains("/nowhere/canary") == !hasRights, "\(result.errorText)")
        }
    }

    /// Story: whoever started it chose the port of 127.0.0.12 that got its password.
    @Test(.enabled(if: PrivilegeTests.canGiveRights, "needs root, setpriv and setcap"))
    func origin_ofTheEnvironment_isIgnoredWithMoreRights() async throws {
        let server = try ScriptedServer { _ in }
        defer { server.stop() }
        for variable in ["VAPIX_ORIGIN", "VAPIX_HOST"] {
            var count = server.acceptedCount
            try await withAndWithoutRights("ready", [variable: "http://127.0.0.12:\(server.port)"]) { _, hasRights in
                #expect((server.acceptedCount > count) == !hasRights, "\(variable)")
                count = server.acceptedCount
            }
        }
    }

    /// Runs a command of the tool as another user, without and with more rights than that user has.
    private func withAndWithoutRights(
        _ command: String, _ environment: [String: String], _ check: (ToolResult, _ hasRights: Bool) -> Void
    ) async throws {
        try await withTemporaryDirectory { folder in
            #expect(chmod(folder.path, 0o755) == 0)
            let tool = folder.path + "/vapix"
            try FileManager.default.copyItem(atPath: Tool.path, toPath: tool)
            #expect(chmod(tool, 0o755) == 0)
            for hasRights in [false, true] {
                if hasRights { #expect(Self.giveRights(to: tool)) }
                let result = try await Tool.runProgram(
                    "/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", tool, command],
                    environment: environment)
                check(result, hasRights)
            }
        }
    }
}
