import Testing
import VapixClient

/// Small values of more than one part.
struct ValueTests {
    private func read<Value: JSONReadable>(_ json: String, _ type: Value.Type = Value.self) throws -> Value? {
        try Array(json.utf8).withUnsafeBytes { bytes in
            var reader = JSONReader(bytes)
            let value = try reader.read(type)
            try reader.finish()
            return value
        }
    }

    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func resolution_text_isReadAndWritten() throws {
        let resolution = Resolution(width: 1920, height: 1080)
        #expect(Resolution("1920x1080") == resolution)
        #expect(resolution.description == "1920x1080")
        #expect(try read("\"1920x1080\"") == resolution)
        #expect(written { resolution.write(to: &$0) } == "\"1920x1080\"")
        #expect(try read("null", Resolution.self) == nil)
    }

    @Test(arguments: ["", "x", "1920", "1920x", "1920x1080x3", "CIF", "1920×1080", "a x b", "1.5x2", "4294967296x1"])
    func resolution_anythingElse_isRefused(text: String) {
        #expect(Resolution(text) == nil)
        #expect(throws: WireError.self) { try read("\"\(text)\"", Resolution.self) }
    }

    @Test func point_arrayObjectAndText_areRead() throws {
        let point = Point(x: 0.5, y: -1)
        #expect(try read("[0.5, -1]") == point)
        #expect(try read("{\"y\": -1, \"z\": 3, \"x\": 0.5}") == point)
        #expect(Point("0.5,-1") == point)
        #expect(point.description == "0.5,-1")
        #expect(Point(x: 320, y: 240).description == "320,240")
        #expect(written { point.write(to: &$0) } == "[0.5,-1.0]")
    }

    @Test(arguments: [
        "[]", "[1]", "[1,2,3]", "[1,null]", "[null,1]", "[\"1\",\"2\"]", "{\"x\":1}", "{\"y\":1}", "1", "\"1,2\"",
    ])
    func point_anythingElse_isAnError(json: String) {
        #expect(throws: WireError.self) { try read(json, Point.self) }
    }

    @Test(arguments: ["", ",", "1", "1,", "1,2,3", "nan,1", "inf,0", "0x1,2"])
    func point_otherTexts_areRefused(text: String) {
        #expect(Point(text) == nil)
        #expect(PanTilt(text) == nil)
    }

    @Test func point_hugeNumbers_areWrittenWithoutATrap() {
        #expect(Point(x: 1e300, y: -.infinity).description == "1e+300,-inf")
        #expect(Point(x: .nan, y: 0x1p53).description == "nan,9007199254740992.0")
    }

    @Test func panTilt_arrayAndText_areRead() throws {
        #expect(try read("[10, -5.5]") == PanTilt(pan: 10, tilt: -5.5))
        #expect(PanTilt("10,-5") == PanTilt(pan: 10, tilt: -5))
        #expect(PanTilt(pan: 10, tilt: -5.5).description == "10,-5.5")
    }

    @Test func zoomRange_arrayAndText_areRead() throws {
        let range = ZoomRange(lowest: 1, highest: 9999)
        #expect(try read("[1, 9999]") == range)
        #expect(try read("\"1:9999\"") == range)
        #expect(ZoomRange("1:9999") == range)
        #expect(range.description == "1:9999")
        #expect(range.contains(9999))
        #expect(!range.contains(10_000))
        // A device may have them the wrong way round.
        #expect(try read("[9999, 1]", ZoomRange.self)?.contains(5) == false)
        #expect(throws: WireError.self) { try read("\"1-9999\"", ZoomRange.self) }
    }

    @Test func integer_ofMoreThan32Bits_isRefusedOnEachPlatform() {
        #expect(Int(wire: "2147483647") == 2_147_483_647)
        #expect(Int(wire: "2147483648") == nil)
        #expect(Int(wire: "1.5") == nil)
        // As in JSON, a fraction of zeros is none.
        #expect(Int(wire: "12.0") == 12)
        #expect(Int64(wire: "-9007199254740993") == -9_007_199_254_740_993)
        #expect(Int64(wire: "1e3") == 1000)
        for text in ["", " 1", "0x10", "inf", "nan", "1e99"] { #expect(Int64(wire: text) == nil, "\(text)") }
    }

    @Test func securityLevel_fourDigits_areRoles() {
        let level = Parameters.SecurityLevel("7714")
        #expect(level == Parameters.SecurityLevel(create: .root, delete: .root, read: .viewer, write: .operator))
        #expect(level?.description == "7714")
        for text in ["", "771", "77144", "77x4", "７７１４"] { #expect(Parameters.SecurityLevel(text) == nil) }
    }
}
