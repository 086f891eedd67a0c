import Foundation
import TestTools
import Testing

@testable import VapixClient

private func write(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
}

@Suite struct JSONWriterTests {
    @Test func commas_arePlaced_betweenValues() {
        let text = write { json in
            json.beginObject()
            json.key("a")
            json.write(1)
            json.key("b")
            json.beginArray()
            json.write(true)
            json.beginObject()
            json.endObject()
            json.beginArray()
            json.endArray()
            json.writeNull()
            json.write("x")
            json.endArray()
            json.key("c")
            json.write(Int64.min)
            json.endObject()
        }
        #expect(text == #"{"a":1,"b":[true,{},[],null,"x"],"c":-9223372036854775808}"#)
    }

    @Test func string_isEscaped_onlyWhereNeeded() {
        let text = write { $0.write("\"\\/\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}é😀 a long plain tail without escapes") }
        #expect(
            text == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001F\u{7F}é😀 a long plain tail without escapes\"")
    }

    @Test func key_isEscaped_likeAString() {
        let text = write { json in
            json.beginObject()
            json.key("a\"b")
            json.write(false)
            json.endObject()
        }
        #expect(text == #"{"a\"b":false}"#)
    }

    @Test func double_isShortest_andNullWhenNotFinite() {
        #expect(write { $0.write(0.1) } == "0.1")
        #expect(write { $0.write(-0.0) } == "-0.0")
        #expect(write { $0.write(1e300) } == "1e+300")
        for value in [Double.infinity, -.infinity, .nan] {
            #expect(write { $0.write(value) } == "null")
        }
    }

    @Test func bytes_areAppended_behindWhatIsThere() {
        var json = JSONWriter(appendingTo: Array("x=".utf8))
        json.write(-5)
        #expect(json.bytes == Array("x=-5".utf8))
    }

    @Test(arguments: seeds) func roundTrip_agrees_withFoundationAndReader(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for index in 0..<500 {
            let tree = JSONTree.random(&generator)
            var json = JSONWriter()
            tree.write(to: &json)
            #expect(try JSONTree(foundation: json.bytes) == tree, "seed \(seed), document \(index)")
            #expect(try JSONTree(document: json.bytes) == tree, "seed \(seed), document \(index)")
        }
    }
}
