package import Specs

/// Renders the signatures of the catalogue as functions, so that the compiler checks each of them.
package enum SignatureRenderer {
    /// The file with a function for each operation, which a test compares with the catalogue.
    package static func file(_ apis: [API]) -> GeneratedFile {
        var code = CodeWriter()
        code.line("// Generated from Specs by vapix-generate. Do not edit.")
        code.blank()
        let families = Set(apis.map(\.spec.family))
        for family in families.sorted() { code.line("import \(family)") }
        code.blank()
        code.documentation(["The signatures that `vapix describe` shows: they compile as they are."])
        code.block("enum Signatures") { code in
            let all = apis.sorted { $0.spec.accessor < $1.spec.accessor }.flatMap { api in
                api.spec.operations.map { (api, $0) }
            }
            for (index, (api, operation)) in all.enumerated() {
                if index > 0 { code.blank() }
                let signature = api.signature(operation)
                let name = api.spec.accessor + operation.typeName
                code.function(
                    "static func \(name)(", ["_ vapix: Vapix"] + signature.declarations, signature.effects
                ) { $0.call("try await \(signature.head)", signature.values, signature.tail) }
            }
        }
        return GeneratedFile(path: "Tests/VapixClientTests/Generated/Signatures.swift", text: code.text)
    }
}
