import TestSupport
import TestTools
import Testing

@testable import AcapPackage

/// Changes of single elements, which leave all other bytes of a document as they are.
struct JSONSourceTextTests {
    private let element = JSONTree.object([JSONMember("n", .string("x")), JSONMember("a", .string("é"))])

    private func appended(_ text: String, to keys: String...) throws -> String {
        var source = try JSONSourceText(Array(text.utf8))
        try source.append(element, to: keys)
        return source.bytes.text
    }

    private func removed(_ text: String, _ names: Set<String>, from keys: String...) throws -> String {
        var source = try JSONSourceText(Array(text.utf8))
        try source.remove(from: keys) { names.contains($0["n"]?.text ?? "") }
        return source.bytes.text
    }

    @Test func append_afterElements_hasTheirStyle() throws {
        let cases = [
            (
                "{\n  \"l\": [\n    {\"n\": \"1\"},\n    {\"n\": \"2\"}\n  ], \"z\": 1.50e0}\n",
                "{\n  \"l\": [\n    {\"n\": \"1\"},\n    {\"n\": \"2\"},\n    {\"n\": \"x\", \"a\": \"é\"}\n  ], \"z\": 1.50e0}\n"
            ),
            (
                "{\r\n\t\"l\": [\r\n\t\t{ \"n\": \"1\" }\r\n\t]\r\n}",
                "{\r\n\t\"l\": [\r\n\t\t{ \"n\": \"1\" },\r\n\t\t{ \"n\": \"x\", \"a\": \"é\" }\r\n\t]\r\n}"
            ),
            (
                "{\n  \"l\": [{\n    \"n\": \"1\"\n  }]\n}",
                "{\n  \"l\": [{\n    \"n\": \"1\"\n  },{\"n\": \"x\", \"a\": \"é\"}]\n}"
            ),
            (
                "{\n \"l\": [\n  {\n   \"n\": \"1\"\n  }\n ]\n}",
                "{\n \"l\": [\n  {\n   \"n\": \"1\"\n  },\n  {\n   \"n\": \"x\",\n   \"a\": \"é\"\n  }\n ]\n}"
            ),
            (#"{"l":[{"n":"1"}]}"#, #"{"l":[{"n":"1"},{"n":"x","a":"é"}]}"#),
            (#"{"\u006c" : [ ] }"#, #"{"\u006c" : [{"n":"x","a":"é"}] }"#),
        ]
        for (before, after) in cases { #expect(try appended(before, to: "l") == after) }
    }

    @Test func append_withoutList_makesIt() throws {
        #expect(
            try appended("{\n  \"s\": {\n    \"v\": 1\n  }\n}\n", to: "s", "c", "l") == """
                {
                  "s": {
                    "v": 1,
                    "c": {
                      "l": [
                        {
                          "n": "x",
                          "a": "é"
                        }
                      ]
                    }
                  }
                }

                """)
        #expect(try appended("{}", to: "s", "l") == #"{"s":{"l":[{"n":"x","a":"é"}]}}"#)
        #expect(
            try appended("{\n}", to: "l")
                == "{\n    \"l\": [\n        {\n            \"n\": \"x\",\n            \"a\": \"é\"\n        }\n    ]\n}"
        )
    }

    @Test func remove_someOrAll_leavesTheRest() throws {
        let text =
            "{\n  \"z\": 1,\n  \"l\": [\n    {\"n\": \"1\"},\n    {\"n\": \"]2\\\"\"},\n    {\"n\": \"1\"}\n  ]\n}\n"
        #expect(try removed(text, ["1"], from: "l") == "{\n  \"z\": 1,\n  \"l\": [\n    {\"n\": \"]2\\\"\"}\n  ]\n}\n")
        #expect(try removed(text, ["1", "]2\""], from: "l") == "{\n  \"z\": 1\n}\n")
        #expect(try removed(text, ["none"], from: "l") == text)
        #expect(try removed(text, ["1"], from: "m") == text)
        #expect(try removed(#"{"a":{"l":[{"n":"1"}]},"b":2}"#, ["1"], from: "a", "l") == #"{"b":2}"#)
        #expect(try removed(#"{"a":{"l":[{"n":"1"}]}}"#, ["1"], from: "a", "l") == "{}")
    }

    @Test func append_wrongTypes_areErrors() throws {
        for text in ["[]", "1", "\"a\"", #"{"l": {}}"#, #"{"l": null}"#, #"{"l": "a"}"#] {
            let error = expectError(JSONError.self) { try appended(text, to: "l") }
            #expect(error?.problem.contains(" and not an ") == true, "\(text)")
        }
        let error = expectError(JSONError.self) { try appended(#"{"s": []}"#, to: "s", "l") }
        #expect(error?.problem == "$.s is an array and not an object")
    }
}
