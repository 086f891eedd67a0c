import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import ServiceAccounts

/// A canary password, looked for in every way to print a value.
@Suite struct SecrecyTests {
    private static let canary = "canary-4711"

    private func everyPrint<Value>(of value: Value) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        dump([value], to: &dumped)
        return [
            "\(value)", String(describing: value), String(reflecting: value), "\([value])", "\(["k": value])",
            "\(Optional(value) as Any)", dumped,
            Mirror(reflecting: value).children.map { String(describing: $0) }.joined(),
        ].joined(separator: "\n")
    }

    @Test func credentials_printNoPassword() {
        let credentials = Credentials(username: "a0-app", password: Self.canary)
        let prints = everyPrint(of: credentials) + everyPrint(of: FixedCredentials(credentials))
        #expect(prints.contains("a0-app"))
        #expect(!prints.contains(Self.canary))
    }

    @Test func credentials_notEncodable() {
        let credentials: Any = Credentials(username: "a0-app", password: Self.canary)
        #expect(!(credentials is any Encodable))
        #expect(!(credentials is any RawRepresentable))
    }

    @Test func credentials_lendThePassword_asGiven() {
        for password in ["", "x", Self.canary, "ünïcödé", String(repeating: "y", count: 10_000)] {
            let credentials = Credentials(username: "u", password: password)
            #expect(credentials.withPassword { Array($0) } == Array(password.utf8))
        }
    }

    /// The page that holds the password is marked as not to be dumped, which the kernel shows as `dd`.
    @Test func credentials_pageIsKeptOutOfCoreDumps() throws {
        let credentials = Credentials(username: "u", password: Self.canary)
        let address = credentials.withPassword { UInt(bitPattern: $0.baseAddress) }
        // Not String(contentsOfFile:), which stops after a piece of a file whose size the kernel gives as 0.
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/self/smaps"))
        let maps = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self).split(separator: "\n")
        var isInside = false
        var flags: Substring?
        for line in maps {
            let range = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
            if range.count == 2 {
                isInside = range[0] <= address && address < range[1]
            } else if isInside, line.hasPrefix("VmFlags:") {
                flags = line
            }
        }
        let found = try #require(flags)
        #expect(found.split(separator: " ").contains("dd"))
        _ = credentials.username
    }

    @Test func wipe_overwritesAllBytes() {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 100, alignment: 1)
        defer { memory.deallocate() }
        for index in memory.indices { memory[index] = 0xAA }
        wipe(memory)
        #expect(memory.allSatisfy { $0 == 0 })
    }

    @Test func oneLine_isOneLine_whateverComes() {
        #expect(oneLine("a\u{202E}b\u{2066}c", limit: 100) == "a b c")
        #expect(oneLine("a\r\nb\u{1B}[31mc\u{2028}d\0e", limit: 100) == "a  b [31mc d e")
        #expect(oneLine(String(repeating: "x", count: 500), limit: 10) == String(repeating: "x", count: 10) + "…")
    }
}
