package import Examples
package import Specs

/// Renders examples as data for the simulator: the files of an API in a literal.
package struct ExampleDataRenderer {
    private let api: API
    private let examples: [Example]

    /// Makes a renderer.
    package init(_ api: API, _ examples: [Example]) {
        self.api = api
        self.examples = examples
    }

    /// The file with the API's examples.
    package func file() -> GeneratedFile {
        var code = CodeWriter()
        code.line("// Generated from Specs/Examples/\(api.spec.name) by vapix-generate. Do not edit.")
        code.blank()
        code.block("extension Examples") { code in
            code.documentation(["The examples of \(api.spec.title)."])
            code.line("static let \(Names.escaped(api.spec.accessor)) = #\"\"\"")
            code.indent { code in
                for example in examples {
                    code.line("### \(example.operation)_\(example.outcome)")
                    for line in example.text.split(separator: "\n", omittingEmptySubsequences: false) {
                        code.line(String(line))
                    }
                }
                code.line("\"\"\"#")
            }
        }
        return GeneratedFile(path: "Sources/VapixExamples/Generated/\(api.spec.namespace).swift", text: code.text)
    }

    /// The file that lists the APIs.
    package static func index(_ apis: [API]) -> GeneratedFile {
        var code = CodeWriter()
        code.line("// Generated from Specs/Examples by vapix-generate. Do not edit.")
        code.blank()
        code.block("extension Examples") { code in
            code.documentation(["The examples of each API by its name, in the order of the names."])
            code.line("static let documents: [(name: String, document: String)] = [")
            code.indent { code in
                for name in apis.map(\.spec.accessor).sorted() {
                    code.line("(\(literal(name)), \(Names.escaped(name))),")
                }
            }
            code.line("]")
        }
        return GeneratedFile(path: "Sources/VapixExamples/Generated/AllAPIs.swift", text: code.text)
    }
}
