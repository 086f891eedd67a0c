import TestSupport
import Testing

@testable import VapixClient

/// The JSON of apps: replies and bodies that no call describes.
@Suite struct JSONValueTests {
    private func detail(_ body: () throws -> some Any) -> String? {
        let error = expectError(VapixError.self, body)
        #expect(error?.code == .malformedReply)
        return error?.detail
    }

    @Test func parse_document_eachKind() throws {
        let json = try JSONValue(parsing: #" {"a": [1, -2.5e3, true, null], "b": {"c": "ä\n"}, "d": {}} "#)
        #expect(json == ["a": [1, .number(JSONNumber("-2.5e3") ?? 0), true, nil], "b": ["c": "ä\n"], "d": [:]])
        #expect(json.description == #"{"a":[1,-2.5e3,true,null],"b":{"c":"ä\n"},"d":{}}"#)
        #expect(json["a"]?[0]?.int == 1)
        #expect(json["a"]?[1]?.double == -2500)
        #expect(json["a"]?[1]?.int == -2500)
        #expect(json["a"]?[2]?.bool == true)
        #expect(json["a"]?[3]?.isNull == true)
        #expect(json["b"]?["c"]?.string == "ä\n")
        #expect(json["a"]?.array?.count == 4)
        #expect(json["d"]?.object?.isEmpty == true)
    }

    @Test func parts_otherKinds_areNil() throws {
        let values: [JSONValue] = [["a": 1], [1], "1", 1, true, nil]
        #expect(values.map { $0.string != nil } == [false, false, true, false, false, false])
        #expect(values.map { $0.int != nil } == [false, false, false, true, false, false])
        #expect(values.map { $0.double != nil } == [false, false, false, true, false, false])
        #expect(values.map { $0.bool != nil } == [false, false, false, false, true, false])
        #expect(values.map { $0.array != nil } == [false, true, false, false, false, false])
        #expect(values.map { $0.object != nil } == [true, false, false, false, false, false])
        #expect(values.map { $0["a"] != nil } == [true, false, false, false, false, false])
        for index in [Int.min, -1, 1, Int.max] { #expect(values.allSatisfy { $0[index] == nil }) }
        #expect(values[1][0] == 1)
    }

    /// Each change copied all members: building a large object took quadratic time.
    @Test func subscript_setMember_changesTheObjectInPlace() throws {
        /// The address of the members.
        func address(_ json: JSONValue) -> UInt? {
            guard let members = json.object else { return nil }
            return withUnsafeBytes(of: members) { $0.load(as: UInt.self) }
        }
        var members: [String: JSONValue] = [:]
        members.reserveCapacity(1000)
        var json = JSONValue.object(members)
        members = [:]
        let before = address(json)
        #expect(before != nil)
        for number in 0..<100 {
            json["key\(number)"] = .number(JSONNumber(Int64(number)))
            #expect(address(json) == before, "\(number)")
        }
        #expect(json.object?.count == 100 && json["key42"] == 42)
        json["key42"] = nil
        #expect(json.object?.count == 99)
        // A value of another kind becomes an object.
        json = "text"
        json["a"] = 1
        #expect(json == ["a": 1])
    }

    @Test func parse_keyTwice_lastCounts() throws {
        #expect(try JSONValue(parsing: #"{"a": 1, "a": 2}"#) == ["a": 2])
        let twice: JSONValue = ["a": 1, "a": 2]
        #expect(twice == ["a": 2])
    }

    /// A Double has 53 bits: an identifier of 64 bits must come back as it was.
    @Test func parse_numbers_keepTheirDigits() throws {
        for digits in [
            "9223372036854775807", "-9223372036854775808", "18446744073709551616", "0.1000", "1e400", "-0", "1E+2",
            "123456789012345678901234567890.5",
        ] {
            let json = try JSONValue(parsing: "[\(digits)]")
            #expect(json.description == "[\(digits)]")
        }
        #expect(try JSONValue(parsing: "9223372036854775807").value(as: Int64.self) == .max)
        #expect(try JSONValue(parsing: "18446744073709551616").int == nil)
        #expect(try JSONValue(parsing: "1e400").double == nil)
        #expect(try JSONValue(parsing: "1e3").int == 1000)
        #expect(try JSONValue(parsing: "1.5").int == nil)
    }

    @Test func parse_bad_isRefusedWithoutItsContent() throws {
        let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        let wide = "[" + String(repeating: "0,", count: 1 << 18) + "0]"
        for text in [
            "", "canary", "{", #"{"canary" 1}"#, #"["canary",]"#, "01", "+1", ".5", "1.", "NaN", "\"\\ud800\"", "1 2",
            "'canary'", deep, wide,
        ] {
            let error = expectError(VapixError.self) { try JSONValue(parsing: text) }
            #expect(error?.code == .invalidRequest)
            #expect(error?.description.contains("canary") == false)
        }
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] {
            let error = expectError(VapixError.self) { try JSONValue(parsing: bytes) }
            #expect(error?.code == .invalidRequest)
        }
    }

    @Test func parse_limits_areReached() throws {
        _ = try JSONValue(parsing: String(repeating: "[", count: 64) + String(repeating: "]", count: 64))
        let wide = "[" + String(repeating: "0,", count: (1 << 18) - 1) + "0]"
        #expect(try JSONValue(parsing: wide).array?.count == 1 << 18)
    }

    @Test func value_path_eachType() throws {
        let json: JSONValue = [
            "zones": [["name": "hall", "count": 7, "share": 0.5, "isOn": true, "tags": ["a", "b"]]]
        ]
        #expect(try json.value("zones", 0, "name", as: String.self) == "hall")
        #expect(try json.value("zones", 0, "count") == 7)
        #expect(try json.value("zones", 0, "count", as: Int64.self) == 7)
        #expect(try json.value("zones", 0, "share") == 0.5)
        #expect(try json.value("zones", 0, "count") == 7.0)
        #expect(try json.value("zones", 0, "isOn") == true)
        #expect(try json.value("zones", 0, "tags") == ["a", "b"])
        #expect(try json.value("zones", as: [JSONValue].self).count == 1)
        #expect(try json.value(as: JSONValue.self) == json)
        let optional: JSONValue = [1, nil]
        #expect(try optional.value(as: [Int?].self) == [1, nil])
        #expect(try JSONValue(parsing: #"{"a": 1}"#).value(as: [String: Int].self) == ["a": 1])
    }

    @Test func value_path_errorNamesIt() throws {
        let json: JSONValue = ["zones": [["name": "canary", "count": 1.5]]]
        #expect(detail { try json.value("zone", 0, as: Int.self) } == #"it has no ["zone"]"#)
        #expect(detail { try json.value("zones", 3, "name", as: Int.self) } == #"it has no ["zones"][3]"#)
        #expect(
            detail { try json.value("zones", 0, "name", as: Int.self) }
                == #"["zones"][0]["name"] is a string, which is no Int"#)
        #expect(
            detail { try json.value("zones", 0, "count", as: Int.self) }
                == #"["zones"][0]["count"] is a number, which is no Int"#)
        #expect(detail { try json.value(as: String.self) } == "the document is an object, which is no String")
    }

    @Test func subscript_set_addsAndRemoves() {
        var json: JSONValue = nil
        json["a"] = 1
        json["b"] = ["c": "d"]
        json["b"]?["e"] = JSONValue(7)
        #expect(json == ["a": 1, "b": ["c": "d", "e": 7]])
        json["a"] = .some(nil)
        #expect(json["a"] == .null)
        json["a"] = Optional<JSONValue>.none
        #expect(json["a"] == nil)
        #expect(JSONValue("text \(1 + 1)") == .string("text 2"))
        #expect(JSONValue(Double.nan) == .null)
        #expect(JSONValue(0.25).description == "0.25")
    }

    @Test func init_variables_alsoOptionalOnes() {
        let (text, count, share, isOpen) = ("a \"b\"", 3, 0.5, true)
        let (noText, noCount, noShare, noFlag): (String?, Int?, Double?, Bool?) = (nil, nil, nil, nil)
        let present: JSONValue = [JSONValue(text), JSONValue(count), JSONValue(share), JSONValue(isOpen)]
        #expect(present.description == #"["a \"b\"",3,0.5,true]"#)
        let absent: JSONValue = [JSONValue(noText), JSONValue(noCount), JSONValue(noShare), JSONValue(noFlag)]
        #expect(absent == [nil, nil, nil, nil])
        #expect(JSONValue(Double.nan) == .null)
    }

    @Test func number_text_onlyNumbers() {
        for text in ["", " 1", "1 ", "01", "\u{FEFF}1", "true", "1,2", "Infinity", "0x1", "1_000"] {
            #expect(JSONNumber(text) == nil, "\(text)")
        }
        #expect(JSONNumber("-1.50e+07")?.double == -15_000_000)
        #expect(JSONNumber(.infinity) == nil)
    }

    @Test func reply_jsonAndText() throws {
        let reply = HTTPReply(status: 200, body: Array("\u{FEFF}{\"a\": \"é\"}".utf8))
        #expect(try reply.json == ["a": "é"])
        #expect(reply.text == #"{"a": "é"}"#)
        #expect(HTTPReply(status: 200, body: [0x63, 0x61, 0x66, 0xE9]).text == "café")
        let page = HTTPReply(status: 502, body: Array("<html>".utf8))
        let error = expectError(VapixError.self) { try page.json }
        #expect(error?.code == .malformedReply)
        #expect(error?.httpStatus == 502)
    }

    @Test func request_json_hasMediaType() throws {
        let request = HTTPRequest(.put, "/local/counter/zone.cgi", json: ["zone": 1, "a": [nil]])
        #expect(request.contentType == "application/json")
        #expect(request.body.bytes == Array(#"{"a":[null],"zone":1}"#.utf8))
        #expect(HTTPBody(text: "é").bytes == [0xC3, 0xA9])
    }

    /// An error of a call's own reading once had no name of the call.
    @Test func call_readingFails_errorNamesTheCall() {
        let call = VapixCall<Int>("counter/total", HTTPRequest(.get, "/x"), effect: .read) {
            try $0.json.value("total")
        }
        let error = expectError(VapixError.self) {
            try call.output(from: HTTPReply(status: 200, body: Array("{}".utf8)))
        }
        #expect(error?.operation == "counter/total")
        #expect(error?.detail == #"it has no ["total"]"#)
    }
}
