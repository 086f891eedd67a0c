import Foundation
import TestSupport
import TestTools
import Testing

@testable import AcapPackage

@Suite struct JSONTests {
    private func parse(_ text: String) throws -> JSONTree {
        try JSONParser.parse(Array(text.utf8)).document
    }

    /// What Foundation reads, with the keys in an order of their own.
    private func canonical(_ text: String) throws -> Data {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        return try JSONSerialization.data(withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys])
    }

    @Test func document_readAndWritten_isTheSame() throws {
        for sample in [Samples.schema1, Samples.schema2] {
            let document = try parse(sample)
            #expect(try parse(document.asciiText) == document)
            #expect(try parse(document.prettyText) == document)
        }
    }

    @Test(arguments: [
        #""\u00e5 \ud83e\udd80 \/\\\"\b\f\n\r\t\u0001\u007f""#, "[1,-0,1.5e+10,0.1,true,false,null,[],{}]",
        #"{"b":1,"a":{"d":[{}],"c":[]}}"#, "\"\u{1F980}å\"", " [ ] ", "12345678901234567890.10",
    ])
    func document_agreesWith_foundation(text: String) throws {
        let document = try parse(text)
        for form in [document.asciiText, document.prettyText] {
            #expect(try canonical(form) == canonical(text))
        }
    }

    // What Python's json.dump(…, indent=4) writes, with which acap-build does it.
    @Test func staged_isWritten_asPythonDoes() throws {
        let document = try parse(#"{"é":["🦀\u007f\b/",1.50,[],{}],"b":{"c":null}}"#)
        #expect(
            document.asciiText == """
                {
                    "\\u00e9": [
                        "\\ud83e\\udd80\\u007f\\b/",
                        1.50,
                        [],
                        {}
                    ],
                    "b": {
                        "c": null
                    }
                }
                """)
    }

    @Test(arguments: [
        ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("{\n  \"a\": 1,\n}", 3, 1), ("{\"a\":1,\n\"a\":2}", 2, 1),
        ("[1] 2", 1, 5),
        ("nul", 1, 1), ("01", 1, 2), ("1.", 1, 3), ("1e", 1, 3), ("-", 1, 2), ("\"a\nb\"", 1, 3), ("\"\\x\"", 1, 4),
        ("\"\\ud800\"", 1, 8), ("\"\\ud800\\u0041\"", 1, 14), ("\"\\udc00\"", 1, 8), ("\"\\u12", 1, 6), ("{a:1}", 1, 2),
        ("{\"a\" 1}", 1, 6), ("// comment\n1", 1, 1), ("'a'", 1, 1), ("\"a", 1, 3), ("{\"a\":}", 1, 6),
    ])
    func document_isRefused_withItsPlace(text: String, line: Int, column: Int) {
        let error = expectError(JSONError.self) { try parse(text) }
        #expect(error?.line == line)
        #expect(error?.column == column, "\(error?.description ?? "")")
    }

    @Test func document_isRefused_whereNotUTF8() {
        #expect(expectError(JSONError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) } != nil)
        #expect(expectError(JSONError.self) { try JSONParser.parse([0x22, 0xED, 0xA0, 0x80, 0x22]) } != nil)
    }

    @Test func document_isRefused_whereTooDeep() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try parse(nested(64))
        #expect(expectError(JSONError.self) { try parse(nested(65)) } != nil)
        #expect(expectError(JSONError.self) { try parse(String(repeating: "[{\"a\":", count: 100_000)) } != nil)
    }

    @Test func everyPrefix_isRefused_withoutCrash() {
        let bytes = Array(Samples.schema1.utf8)
        for count in 0..<bytes.count {
            #expect(throws: JSONError.self) { _ = try JSONParser.parse(Array(bytes[..<count])) }
        }
    }

    @Test func changedBytes_areReadOrRefused_withoutCrash() throws {
        var generator = SeededGenerator(seed: 1)
        let bytes = Array(Samples.schema2.utf8)
        for _ in 0..<2_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            guard let manifest = try? Manifest(parsing: changed) else { continue }
            _ = manifest.findings()
            #expect(try Manifest(parsing: Array(manifest.document.asciiText.utf8)) == manifest)
        }
    }

    @Test func document_isRefused_whereTooLarge() throws {
        let padding = [UInt8](repeating: 0x20, count: 1 << 20 - 1)
        _ = try JSONParser.parse(padding + [0x31])
        #expect(expectError(JSONError.self) { try JSONParser.parse(padding + [0x31, 0x20]) } != nil)
    }

    @Test func byteOrderMark_isSkipped() throws {
        #expect(try JSONParser.parse([0xEF, 0xBB, 0xBF, 0x31]).document == .number("1"))
    }

    @Test func lines_areThose_ofTheFile() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        #expect(manifest.line(of: JSONPath("schemaVersion")) == 2)
        #expect(manifest.line(of: JSONPath("acapPackageConf", "setup", "appName")) == 12)
        // What is missing is missing in what is around it.
        #expect(manifest.line(of: JSONPath("acapPackageConf", "setup", "vendorId")) == 11)
        #expect(Manifest().line(of: .root) == nil)
    }

    @Test func path_isWritten_asToolsDo() {
        #expect(JSONPath("a_1", "b").appending(3).description == "$.a_1.b[3]")
        #expect(JSONPath("a b", "").description == #"$["a b"][""]"#)
        #expect(JSONPath.root.description == "$")
    }

    @Test func member_isSetAndRemoved_inItsPlace() throws {
        var document = try parse(#"{"a":{"b":1,"c":2},"d":3}"#)
        document[path: ["a", "b"]] = .number("9")
        document[path: ["a", "e"]] = .null
        #expect(try document == parse(#"{"a":{"b":9,"c":2,"e":null},"d":3}"#))
        for key in ["b", "c", "e"] { document[path: ["a", key]] = nil }
        #expect(try document == parse(#"{"d":3}"#))
        document[path: ["x", "y"]] = nil
        #expect(try document == parse(#"{"d":3}"#))
        document[path: ["d", "y"]] = .bool(true)
        #expect(try document == parse(#"{"d":{"y":true}}"#))
    }
}
