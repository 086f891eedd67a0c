import TestTools
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
            var values: [[String?]] = []
            for list in lists {
                #expect(try xml.nextElement(of: "b,a") == 1)
                try xml.readAttributes(of: list)
                values.append([xml.attribute(0), xml.attribute(1)])
                try xml.skipElement()
            }
            #expect(values == [["1", "2"], ["2", "1"], ["2", nil]])
        }
    }

    @Test func attribute_isOfTheElementReadLast() throws {
        let document = Array("<r><a x='1' y='2'/><a x='3'/><a y='4' n:y='5'/><a/><b y='6'><c/></b></r>".utf8)
        try withGuardedBytes(document) { bytes in
            var xml = try XMLReader(bytes)
            _ = try xml.nextElement()
            var values: [[String?]] = []
            while try xml.nextElement() != nil {
                try xml.readAttributes(of: "x,y")
                values.append([xml.attribute(0), xml.attribute(1)])
                while try xml.nextElement() != nil {
                    try xml.readAttributes(of: "x,y")
                    values.append([xml.attribute(0), xml.attribute(1)])
                    try xml.skipElement()
                }
            }
            #expect(values == [["1", "2"], ["3", nil], [nil, "5"], [nil, nil], [nil, "6"], [nil, nil]])
        }
    }

    @Test func attributes_canBeMore_thanMostElementsHave() throws {
        let names = (10..<50).map { "name\($0)" }
        let list: StaticString = """
            name10,name11,name12,name13,name14,name15,name16,name17,name18,name19,name20,name21,name22,name23,name24,\
            name25,name26,name27,name28,name29,name30,name31,name32,name33,name34,name35,name36,name37,name38,name39,\
            name40,name41,name42,name43,name44,name45,name46,name47,name48,name49
            """
        let tag = "<a " + names.shuffled().map { "\($0)='value of \($0)'" }.joined(separator: " ") + "/>"
        try withGuardedBytes(Array("<r>\(tag)\(tag)</r>".utf8)) { bytes in
            var xml = try XMLReader(bytes)
            _ = try xml.nextElement()
            while try xml.nextElement() != nil {
                try xml.readAttributes(of: list)
                #expect(names.indices.map { xml.attribute($0) } == names.map { "value of \($0)" })
                #expect(xml.attribute(names.count) == nil)
                try xml.skipElement()
            }
        }
    }

    @Test func attribute_isMissing_beforeAttributesAreRead() throws {
        try withGuardedBytes(Array("<r a='1'/>".utf8)) { bytes in
            var xml = try XMLReader(bytes)
            #expect(xml.attribute(0) == nil)
            _ = try xml.nextElement()
            #expect(xml.attribute(0) == nil)
            try xml.readAttributes(of: "a")
            #expect(xml.attribute(0) == "1")
            #expect(xml.attribute(1) == nil)
            try xml.readAttributes(of: "a")
            #expect(xml.attribute(0) == nil)
        }
    }

    @Test func copy_keepsItsOwnAttributes_whenTheOriginalGoesOn() throws {
        let document =
            "<r><a x='a value that is longer than a small string'/><a x='another one that is longer, too'/></r>"
        try withGuardedBytes(Array(document.utf8)) { bytes in
            var xml = try XMLReader(bytes)
            _ = try xml.nextElement()
            _ = try xml.nextElement()
            try xml.readAttributes(of: "x")
            var copy = xml
            try xml.skipElement()
            _ = try xml.nextElement()
            try xml.readAttributes(of: "x")
            #expect(xml.attribute(0) == "another one that is longer, too")
            #expect(copy.attribute(0) == "a value that is longer than a small string")
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
            // Both ways of reading agree, and a value stays the same when it is asked for again.
            var values: [String: String] = [:]
            let error = try wireError {
                while let attribute = try copy.nextAttribute() {
                    values[attribute.name] = attribute.value
                    events.append("\(attribute.name)=\(attribute.value)")
                }
            }
            let knownError = try wireError { try xml.readAttributes(of: list) }
            #expect(knownError?.reason == error?.reason && knownError?.offset == error?.offset)
            if let error { throw error }
            for (place, name) in "\(list)".split(separator: ",").enumerated() {
                #expect(xml.attribute(place) == values[String(name)])
                #expect(xml.attribute(place) == values[String(name)])
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
