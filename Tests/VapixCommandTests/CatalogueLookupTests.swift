import Testing
import VapixCatalogue

/// What the tool looks up in the catalogue by words that people and devices use.
@Suite struct CatalogueLookupTests {
    @Test(arguments: [("1.2", 1, 2), ("1.12", 1, 12), ("2.0.1", 2, 0), ("01.3", 1, 3)])
    func version_isRead(text: String, major: Int, minor: Int) {
        let version = Catalogue.Version(text)
        #expect(version?.major == major)
        #expect(version?.minor == minor)
    }

    @Test(arguments: ["", "1", ".", "1.", ".1", "-1.0", "1.x", "1.+2", "99999999999999999999.1", "1,2"])
    func version_isNone(text: String) {
        #expect(Catalogue.Version(text) == nil)
    }

    @Test func versions_areOrdered_byNumbers() throws {
        let versions = try ["1.2", "1.12", "2.0"].map { try #require(Catalogue.Version($0)) }
        #expect(versions == versions.reversed().sorted())
    }

    @Test(arguments: [
        ("string", Catalogue.ValueType.string), ("int32", .number(.int32)), ("numeric<int64>", .numeric(.int64)),
        ("yesno", .flag(.yesno)), ("list<list<double>>", .list(.list(.number(.double)))),
        ("map<Entry>", .map(.named("Entry"))), ("duration<seconds>", .duration(.init("seconds"))),
        ("list<duration<fractional-days>>", .list(.duration(.init("fractional-days")))), ("point", .pair(.point)),
        ("pan-tilt", .pair(.panTilt)), ("list<resolution>", .list(.pair(.resolution))),
        ("duration<", .named("duration<")),
        ("empty-as-nil<string>", .emptyAsNil(.string)), ("parameters", .parameters), ("Entry", .named("Entry")),
        ("list<", .named("list<")), ("", .named("")),
    ])
    func type_isRead(notation: String, type: Catalogue.ValueType) {
        #expect(Catalogue.ValueType(notation) == type)
    }

    @Test(arguments: [
        ("nttp", ["ntp"]), ("npt", ["ntp"]), ("basic", ["basicDeviceInfo"]), ("", []), ("zzzzzzzz", []),
        (String(repeating: "ntp", count: 1000), []),
    ])
    func nearest_areWhatWasMeant(text: String, names: [String]) {
        #expect(Catalogue.nearest(to: text, among: ["ntp", "basicDeviceInfo", "ptz"]).prefix(1) == names.prefix(1))
    }

    @Test func everyAPI_isFound_byItsNames() {
        for api in Catalogue.all {
            #expect(Catalogue.name(of: api.namespace) == api.name)
            #expect(Catalogue.name(of: api.name.uppercased()) == api.name)
            guard let discovery = api.discovery else { continue }
            #expect(Catalogue.name(discovery: discovery) == api.name)
        }
        #expect(Catalogue.name(of: "none") == nil)
        #expect(Catalogue.name(of: "") == nil)
    }

    @Test func typesOfAnOperation_areAllThatItNeeds() throws {
        let api = try #require(Catalogue.api("ntp"))
        let operation = try #require(api.operation("getNTPInfo"))
        #expect(api.types(of: operation).map(\.name) == ["Client", "ServersSource"])
    }
}
