import ArgumentParser
import VapixCatalogue
import VapixClient

/// `vapix describe`.
struct Describe: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Describe APIs and operations; needs no device.",
        discussion: """
            Without arguments: all APIs, with their Swift product and number of operations. With an API: its operations and \
            error codes. With an operation: its call in Swift, its request, parameters, reply and types.

            An API can be a tree: ssh.users describes a part of it, and ssh.users.add an operation.

            Piped, the first column is the kind of the line: api, operation, parameter, reply, type, error, or the name of \
            a fact.

            With --json: {"apis": [...]}, {"api": {...}}, or {"operation": {...}, "types": [...], "errors": [...]}.
            """)

    @Argument(
        help: "The API: its name in Swift (ntp) or its identifier in API Discovery, in any case.",
        completion: CatalogueNames.apis)
    var api: String?
    @Argument(
        help: "The operation: its name (getNTPInfo) or the device's name of the method, in any case.",
        completion: CatalogueNames.operations)
    var operation: String?
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() throws {
        guard let name = api else { return try output.print(CatalogueReport(apis: Catalogue.all)) }
        let found = try CatalogueNames.entry([name, self.operation].compactMap { $0 }.joined(separator: "."))
        if let operation = found.operation {
            try output.print(try OperationReport(operation, of: found.api))
        } else {
            try output.print(APIReport(api: found.api, json: try JSONText(Catalogue.json(found.api))))
        }
    }
}
