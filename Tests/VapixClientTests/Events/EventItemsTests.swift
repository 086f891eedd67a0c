import Testing

@testable import VapixClient

@Suite struct EventItemsTests {
    @Test func items_areFound_byNameAndByPlace() {
        let items: EventItems = ["port": "1", "active": "0"]
        #expect(items["port"] == "1" && items["active"] == "0" && items["Port"] == nil)
        #expect(items.count == 2 && items[0] == ("port", "1") && items[1] == ("active", "0"))
        #expect(items.dictionary == ["port": "1", "active": "0"])
        #expect(items.map { "\($0)=\($1)" } == ["port=1", "active=0"])
        #expect(EventItems(["b": "2", "a": "1"]).map(\.key) == ["a", "b"])
        #expect(EventItems().isEmpty)
    }

    @Test func items_change_byName() {
        var items: EventItems = ["a": "1", "b": "2", "a": "3"]
        #expect(items == ["a": "3", "b": "2"])
        items["c"] = "4"
        items["b"] = nil
        items["d"] = nil
        items["a"] = "5"
        #expect(items.map(\.key) == ["a", "c"] && items["a"] == "5")
        items["a"] = nil
        #expect(items[0] == ("c", "4"))
    }

    @Test func items_areEqual_inAnyOrder() {
        for count in [0, 1, 2, 16, 17, 300] {
            let pairs = (0..<count).map { EventItems.Item(key: "n\($0)", value: "\($0)") }
            let items = EventItems(unique: pairs[...])
            let reversed = EventItems(unique: Array(pairs.reversed())[...])
            #expect(items == reversed && items.hashValue == reversed.hashValue)
            var other = reversed
            other["n0"] = "x"
            #expect(items != other)
            other["n0"] = nil
            other["x"] = "0"
            #expect(items != other)
        }
    }

    @Test func description_isThatOfADictionary() {
        #expect("\(EventItems())" == "[:]")
        #expect("\(["port": "1"] as EventItems)" == "\(["port": "1"])")
        #expect("\(["a\"": "\n", "b": ""] as EventItems)" == #"["a\"": "\n", "b": ""]"#)
    }

    @Test func event_parts_changeByThemselves() {
        var event = Event(topic: "a", timestamp: 1, source: ["s": "1"], key: ["k": "2", "l": "3"], data: ["d": "4"])
        event.key = ["m": "5"]
        #expect(event == Event(topic: "a", timestamp: 1, source: ["s": "1"], key: ["m": "5"], data: ["d": "4"]))
        event.source["t"] = "6"
        event.data["d"] = nil
        event.key["m"] = "7"
        #expect(event.source == ["s": "1", "t": "6"] && event.key == ["m": "7"] && event.data.isEmpty)
        event.source = [:]
        #expect(event == Event(topic: "a", timestamp: 1, key: ["m": "7"]))
        #expect(event != Event(topic: "a", timestamp: 1, data: ["m": "7"]))
    }
}
