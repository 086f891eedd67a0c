import Foundation
import Testing
import VapixClient

@testable import vapix

@Suite struct JSONOutputTests {
    private struct Echo: Report {
        let value: String

        func text(_ style: TextStyle) -> String { value }

        func writeMembers(to json: inout JSONWriter) {
            json.write("value", value)
            json.write("absent", nil as String?)
        }
    }

    // A loop and not test arguments, which the test log would show as they are.
    @Test func document_roundTrips_withoutTerminalControls() throws {
        let values = [
            "", "plain", "\"\\/", "\u{0}\u{1F}\t\r\n", "\u{7F}\u{80}\u{9B}31m",
            "\u{61C}\u{200E}\u{202E}\u{2066}\u{2028}", "é日本👩‍👩‍👧", "\u{FFFF}\u{10FFFF}\u{E2}\u{C2}\u{2020}",
        ]
        for (index, value) in values.enumerated() {
            let document = jsonDocument(Echo(value: value))
            let object = try #require(try JSONSerialization.jsonObject(with: Data(document)) as? [String: String])
            #expect(object.count == 1, "value \(index)")
            #expect(object["value"]?.unicodeScalars.elementsEqual(value.unicodeScalars) == true, "value \(index)")
            let text = try #require(String(validating: document, as: UTF8.self))
            #expect(text.hasSuffix("\n"))
            #expect(!text.dropLast().unicodeScalars.contains(where: isUnprintable), "value \(index)")
        }
    }
}
