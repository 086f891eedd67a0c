package import Examples
package import Specs

/// Renders examples as calls of the generated types, which tests send and decode.
package struct ExampleRenderer {
    private let api: API
    private let examples: [Example]
    private let folder: String

    /// Makes a renderer for the examples of an API, which are in a folder.
    package init(_ api: API, _ examples: [Example], folder: String) {
        self.api = api
        self.examples = examples
        self.folder = folder
    }

    /// The name of the function that adds the examples.
    package static func function(_ api: API) -> String { "add\(api.spec.namespace)" }

    /// The file that makes a call for each example.
    package func file() -> GeneratedFile {
        var code = CodeWriter()
        code.line("// Generated from \(folder) by vapix-generate. Do not edit.")
        code.blank()
        let modules: Set = api.spec.family == "VapixClientTests" ? ["VapixClient"] : ["VapixClient", api.spec.family]
        for module in modules.sorted() { code.line("import \(module)") }
        code.blank()
        code.block("extension ExampleTable") { code in
            code.documentation(["The examples of \(api.spec.title)."])
            code.block("mutating func \(Self.function(api))()") { code in
                for example in examples { add(example, &code) }
            }
        }
        return GeneratedFile(
            path: "Tests/VapixClientTests/Generated/\(api.spec.namespace)Examples.swift", text: code.text)
    }

    /// The file that calls all of these functions.
    package static func index(_ apis: [API]) -> GeneratedFile {
        var code = CodeWriter()
        code.line("// Generated from Specs/Examples by vapix-generate. Do not edit.")
        code.blank()
        code.block("extension ExampleTable") { code in
            code.documentation(["All examples."])
            code.block("mutating func addAll()") { code in
                for api in apis { code.line("\(function(api))()") }
            }
        }
        return GeneratedFile(path: "Tests/VapixClientTests/Generated/AllExamples.swift", text: code.text)
    }

    private func add(_ example: Example, _ code: inout CodeWriter) {
        guard let operation = api.spec.operations.first(where: { $0.name == example.operation }) else { return }
        var builder = ValueBuilder(api: api)
        let values = builder.arguments(operation, example)
        let nodes = (operation.rest?.node ?? []).map { Names.typeName($0) + "." }.joined()
        let name = "\(api.spec.namespace).\(nodes)\(Names.escaped(operation.functionName))"
        let call = "\(name)(\(values.joined(separator: ", ")))"
        let head = "\(operation.reply.headers.isEmpty ? "add" : "addStream")(\(literal(example.file)))"
        // swift format calls a closure on one line too long if it ends in the last column.
        if builder.statements.isEmpty, code.fits("\(head) { \(call) } ") { return code.line("\(head) { \(call) }") }
        code.block(head) { code in
            for statement in builder.statements { statement.write(&code) }
            code.call("\(builder.statements.isEmpty ? "" : "return ")\(name)(", values)
        }
    }
}
