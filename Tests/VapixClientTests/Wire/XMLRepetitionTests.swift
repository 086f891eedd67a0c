import Testing

@testable import VapixClient

/// That the reader compares a tag with the last one at its depth, and a value with the last one at its place, never shows.
@Suite struct XMLRepetitionTests {
    @Test(arguments: seeds) func tags_areRead_asIfEachWereAlone(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var accepted = 0
        var rejected = 0
        for index in 0..<1_500 {
            var tags: [String] = []
            for _ in 0..<(2 + generator.below(5)) {
                if let last = tags.last, generator.chance(3) {
                    tags.append(last)
                } else {
                    tags.append(Self.element(&generator, depth: 2))
                }
            }
            let known = generator.pick(["a,b,c,longer-than-8", "longer-than-8,c,b", "x"])
            var expected: [String] = []
            var fault: (reason: WireError.Reason, offset: Int)?
            var offset = 0
            for tag in tags where fault == nil {
                let alone = try Self.trace("<r>\(tag)</r>", names: known)
                if let error = alone.error { fault = (error.reason, error.offset + offset) }
                expected += alone.events
                offset += tag.utf8.count
            }
            let together = try Self.trace("<r>\(tags.joined())</r>", names: known)
            let hint: Comment = "seed \(seed), document \(index): \(tags.joined())"
            #expect(together.error?.reason == fault?.reason, hint)
            #expect(together.error?.offset == fault?.offset, hint)
            #expect(together.events == expected, hint)
            if fault == nil { accepted += 1 } else { rejected += 1 }
        }
        #expect(accepted > 100 && rejected > 100, "\(accepted) accepted, \(rejected) rejected")
    }

    @Test func duplicate_isReported_behindRepeatedAttributes() throws {
        for document in [
            "<r><a x='1' y='2'/><a x='1' x='2'/></r>", "<r><a x='1' y='2'/><a y='2' y='2'/></r>",
            "<r><a x='1' y='2' z='3'/><a z='1'/><a z='1' y='2' z='3'/></r>",
            "<r><a x='1'><b y='1'/></a><a x='1' y='1' x='1'/></r>", "<r><a x='1'><b x='1'/></a><a x='1' x='1'/></r>",
            "<r><a><b x='1' y='2'/></a><a y='1'/><a><b x='1' x='2'/></a></r>",
        ] {
            #expect(try Self.trace(document, names: "x,y").error?.reason == .duplicateAttribute, "\(document)")
        }
    }

    @Test func attributes_canBeLookedUp_inOtherListsEachTime() throws {
        let document = Array("<r><a x='1' y='2'/><a x='1' y='2'/><a x='1' y='2'/></r>".utf8)
        try withGuardedBytes(document) { bytes in
            var xml = try XMLReader(bytes)
            _ = try xml.nextElement()
            let lists: [StaticString] = ["x,y", "y,x", "y"]
            var places: [Int] = []
            for list in lists {
                #expect(try xml.nextElement(of: "b,a") == 1)
                while let place = try xml.nextAttribute(of: list) { places.append(place) }
                try xml.skipElement()
            }
            #expect(places == [0, 1, 1, 0, -1, 0])
        }
    }

    @Test func value_isEmpty_beforeTheFirstAttribute() throws {
        try withGuardedBytes(Array("<r a='1'/>".utf8)) { bytes in
            var xml = try XMLReader(bytes)
            #expect(xml.attributeValue == "")
            _ = try xml.nextElement()
            #expect(xml.attributeValue == "")
            #expect(try xml.nextAttribute(of: "a") == 0)
            #expect(xml.attributeValue == "1")
        }
    }

    @Test func copy_keepsItsOwnAttributes_whenTheOriginalGoesOn() throws {
        let document =
            "<r><a x='a value that is longer than a small string'/><a x='another one that is longer, too'/></r>"
        try withGuardedBytes(Array(document.utf8)) { bytes in
            var xml = try XMLReader(bytes)
            _ = try xml.nextElement()
            _ = try xml.nextElement()
            #expect(try xml.nextAttribute(of: "x") == 0)
            var copy = xml
            try xml.skipElement()
            _ = try xml.nextElement()
            #expect(try xml.nextAttribute(of: "x") == 0)
            #expect(xml.attributeValue == "another one that is longer, too")
            #expect(copy.attributeValue == "a value that is longer than a small string")
        }
    }

    /// What is read of a document, in its order, until an error ends it; the root is left out.
    private static func trace(_ document: String, names: String) throws -> (events: [String], error: WireError?) {
        let list: StaticString =
            switch names {
            case "x,y": "x,y"
            case "x": "x"
            case "longer-than-8,c,b": "longer-than-8,c,b"
            default: "a,b,c,longer-than-8"
            }
        var events: [String] = []
        let error = try wireError {
            try withGuardedBytes(Array(document.utf8)) { bytes in
                var xml = try XMLReader(bytes)
                _ = try xml.nextElement()
                try trace(&xml, list, &events)
                try xml.finish()
            }
        }
        return (events, error)
    }

    private static func trace(_ xml: inout XMLReader, _ list: StaticString, _ events: inout [String]) throws {
        while let name = try xml.nextElement() {
            events.append("<" + name)
            var copy = xml
            while let place = try xml.nextAttribute(of: list) {
                // Both ways of reading agree, and a value stays the same when it is asked for again.
                let value = xml.attributeValue
                let attribute = try copy.nextAttribute()
                let isSame = attribute?.value == value && xml.attributeValue == value
                events.append("\(place):\(attribute?.name ?? "")=\(value)\(isSame ? "" : " or not")")
            }
            try trace(&xml, list, &events)
            events.append(">")
        }
    }

    private static func element(_ generator: inout SeededGenerator, depth: Int) -> String {
        let name = generator.pick(["e", "e", "element", "n:e", "ee"])
        var text = "<" + name
        for index in 0..<generator.below(5) {
            // Mostly in the same order, so that tags begin alike.
            let attribute = generator.chance(4) ? generator.below(5) : index
            text += generator.pick([" ", " ", " ", "\n  ", "\t", ""])
            text += ["a", "b", "n:c", "longer-than-8", "é"][attribute] + generator.pick(["=", "=", "=", " = "])
            let quote = generator.pick(["\"", "\"", "'"])
            text +=
                quote
                + generator.pick([
                    "", "1", "12345678", "a value, not a short one", "a value, not a short too", "x\ny", "&amp;&#65;",
                    "&amp;&#66;", "é", generator.chance(20) ? "<" : "2", generator.chance(20) ? "&x;" : "3",
                ]) + quote
        }
        text += generator.pick(["", " "])
        guard depth > 0, generator.chance(2) else { return text + "/>" }
        text += ">" + generator.pick(["", "text", "\n "])
        for _ in 0..<generator.below(3) { text += element(&generator, depth: depth - 1) }
        return text + "</\(name)>"
    }
}
