@preconcurrency import Glibc
import ServiceAccounts
import TestTools
import VapixClient

// An app in a process of its own, which does what it is told on standard input, line by line, and answers with a line
// each. Its arguments are the account's name and the virtual host's origin, `untilTermination`, the name of a body and
// perhaps the origin, or `work` and the origin.

setvbuf(stdout, nil, _IOLBF, 0)
if CommandLine.arguments[1] == "untilTermination" {
    exit(try await runUntilTermination(CommandLine.arguments[2], origin: CommandLine.arguments.dropFirst(3).first))
}
if CommandLine.arguments[1] == "work" { exit(try await workUntilTermination(CommandLine.arguments[2])) }
let clock = ManualClock()
let account = ServiceAccount(name: CommandLine.arguments[1], bus: SystemBus(), clock: clock)
var vapix: Vapix? = Vapix(origin: try Origin(CommandLine.arguments[2]), credentials: account)
vapix?.clock = clock
// No retry waits for a time that nobody lets pass.
vapix?.retryPolicy = .never

while let line = readLine() {
    let words = line.split(separator: " ").map { String($0) }
    switch (words.first, words.last) {
    case ("advance", let seconds?):
        clock.advance(by: .seconds(Int64(seconds) ?? 0))
        print("advanced")
    case ("list", _):
        do {
            print("listed", try await vapix?.applications.list().count ?? 0)
        } catch let error as VapixError {
            print(error.serviceAccount?.code.rawValue ?? error.code.rawValue)
        }
    case ("change", let complement?):
        do {
            let calls = (0..<20).map { _ in change(secret: bytes(ofComplement: complement)) }
            for call in calls { try await vapix?.send(call) }
            print("changed")
        } catch {
            print(error)
        }
    case ("acquisitions", _): print(account.statistics.acquisitions)
    case ("shutdown", _):
        account.shutdown()
        vapix = nil
        print("shut down")
    case ("find", let needle?): print(try MemoryScan().matches(complement: needle).joined(separator: " "))
    default: print("?")
    }
}

/// Sends a secret in a JSON document that grows while it is written.
func change(secret bytes: UnsafeMutableRawBufferPointer) -> VapixCall<Void> {
    defer {
        bytes.initializeMemory(as: UInt8.self, repeating: 0)
        bytes.deallocate()
    }
    let secret = Secret(bytes: UnsafeRawBufferPointer(bytes))
    let api = ConfigurationAPI(id: "test", version: "1.0", path: "/config/rest/test/v1")
    return VapixCall(
        id: "test/set", api: api, method: .patch, path: "", access: .admin, effect: .idempotent, reply: .done
    ) { json in
        json.beginObject()
        json.member("secret", secret)
        json.member("text", String(repeating: "text", count: 1000))
        json.endObject()
    }
}

/// Bytes of which each is given inverted, in hexadecimal, so that nothing else in memory is like them.
func bytes(ofComplement complement: String) -> UnsafeMutableRawBufferPointer {
    let digits = Array(complement)
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: digits.count / 2, alignment: 1)
    for index in bytes.indices { bytes[index] = ~(UInt8(String(digits[2 * index...2 * index + 1]), radix: 16) ?? 0) }
    return bytes
}
