import Testing
import VapixCatalogue
import VapixClient

/// The data for the tools says what the types say.
struct CatalogueTests {
    @Test(arguments: Catalogue.names)
    func api_isReadable(name: String) throws {
        let api = try #require(Catalogue.api(name))
        #expect(api.name == name)
        #expect(!api.operations.isEmpty)
        #expect(api.documentation.hasPrefix("https://"))
        for operation in api.operations {
            #expect(operation.id == "\(name)/\(operation.name)")
            #expect(AccessLevel(rawValue: operation.access.rawValue) != nil)
            #expect(Effect(rawValue: operation.effect.rawValue) != nil)
            #expect(operation.path.hasPrefix("/"))
            #expect((operation.method != nil) == (operation.style == .json) || operation.style == .upload)
            for parameter in operation.parameters { #expect(parameter.place != nil) }
            if let additionalTimeout = operation.additionalTimeout {
                #expect(operation.parameters.contains { $0.name == additionalTimeout })
            }
        }
    }

    @Test func names_areInOrder_andUnique() {
        #expect(Catalogue.names == Set(Catalogue.names).sorted())
        #expect(Catalogue.all.count == Catalogue.names.count)
        #expect(Set(Catalogue.all.flatMap(\.operations).map(\.id)).count == Catalogue.all.flatMap(\.operations).count)
    }

    @Test func operation_byIdentifier() throws {
        let operation = try #require(Catalogue.operation("\(SystemReady.getStatus(timeout: .zero).id)"))
        #expect(operation.path == "/axis-cgi/systemready.cgi")
        #expect(operation.method == "systemready")
        #expect(operation.apiVersion == "1.1")
        #expect(operation.parameters.map(\.name) == ["timeout"])
        #expect(operation.parameters.first?.isRequired == true)
        #expect(operation.reply.type == "Status")
        let start = try #require(Catalogue.operation("applications/start"))
        #expect(start.parameters.map(\.constant) == ["start", nil])
        #expect(start.parameters.map(\.place) == [.url, .url])
        #expect(Catalogue.operation("systemReady/none") == nil)
        #expect(Catalogue.operation("none/none") == nil)
        #expect(Catalogue.operation("none") == nil)
    }

    @Test func types_areFound() throws {
        let api = try #require(Catalogue.api("applications"))
        #expect(api.type("ApplicationStatus")?.words?.map(\.wire) == ["Running", "Stopped", "Idle", ""])
        #expect(api.type("Application")?.fields?.first?.wire == "@Name")
        #expect(api.errors.first { $0.name == "notFound" }?.code == "4")
        #expect(api.type("None") == nil)
    }
}
