import Foundation
import Testing
import VapixCatalogue

/// The calls in Swift that `vapix describe` shows.
@Suite(.timeLimit(.minutes(10))) struct SignatureTests {
    /// The functions of `Generated/Signatures.swift` compile, so a signature that is the same as theirs is one of the API.
    @Test func swift_ofEachOperation_compiles() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Generated/Signatures.swift")
        let functions = Set(
            try String(contentsOf: file, encoding: .utf8).components(separatedBy: "    static func ").dropFirst().map {
                Self.onOneLine($0.components(separatedBy: "\n    }\n")[0])
            })
        var count = 0
        for api in Catalogue.all {
            for operation in api.operations {
                count += 1
                let function = try #require(Self.function(operation.swift), "\(operation.id): \(operation.swift)")
                let isThere = functions.contains {
                    // The generator writes `ntpClient` in the middle of a name as `NTPClient`.
                    $0.lowercased().hasPrefix(function.name.lowercased() + "(")
                        && $0.contains(function.head) && $0.contains(function.call)
                }
                #expect(isThere, "\(operation.id): \(operation.swift)")
            }
        }
        #expect(count == functions.count)
        #expect(count > 500)
    }

    /// The name of the function that has the arguments and the result of a signature, the rest of its head, and its call.
    private static func function(_ signature: String) -> (name: String, head: String, call: String)? {
        // The function's name is the path: `vapix.ssh.users.add` or `vapix.send(Parameters.list`.
        guard let effects = signature.range(of: " async throws", options: .backwards) else { return nil }
        let isSent = signature.hasPrefix("vapix.send(")
        let call = signature[..<effects.lowerBound].dropLast(isSent ? 2 : 1)
        let start = call.dropFirst(isSent ? "vapix.send(".count : 0)
        guard let open = start.firstIndex(of: "(") else { return nil }
        let parts = start[..<open].split(separator: ".").map { $0.filter { $0 != "`" } }
        let path = parts.dropFirst(isSent ? 0 : 1)
        let arguments = start[start.index(after: open)...]
        let head = "(_ vapix: Vapix\(arguments.isEmpty ? "" : ", ")\(arguments))\(signature[effects.lowerBound...]) {"
        return (path.joined(), head, "try await \(call[..<open])(")
    }

    /// A function as it is written where lines have no end.
    private static func onOneLine(_ text: String) -> String {
        text.split { $0 == "\n" || $0 == " " }.joined(separator: " ").replacingOccurrences(of: "( ", with: "(")
            .replacingOccurrences(of: " )", with: ")")
    }
}
