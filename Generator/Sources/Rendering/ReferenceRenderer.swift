package import Examples
package import Specs

/// Renders an API as a page of the reference: operations, parameters, replies, errors, and how to call them.
package struct ReferenceRenderer {
    /// The folder of the pages.
    package static let folder = "Documentation/Reference"

    private let api: API
    private let titles: ReferenceTitles
    private let examples: [Example]
    /// How many of the documented operations are described, of how many.
    private let coverage: (described: Int, documented: Int)?
    private var spec: Spec { api.spec }

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - api: The API.
    ///   - titles: The titles of all pages.
    ///   - examples: Its examples, the ordinary one of an operation before the others.
    ///   - coverage: How many of the operations of its page it describes, if they are counted.
    package init(
        _ api: API, titles: ReferenceTitles, _ examples: [Example], coverage: (described: Int, documented: Int)?
    ) {
        self.api = api
        self.titles = titles
        let mask = SecretMask(api)
        self.examples = examples.map(mask.masked)
        self.coverage = coverage
    }

    /// The page.
    package func file() -> GeneratedFile {
        var page = MarkdownWriter(source: spec.file, title: titles[spec])
        page.paragraphs([spec.summary] + spec.details)
        if let deprecated = spec.deprecated { page.paragraph("Deprecated: \(deprecated)") }
        page.table(["", ""], facts)
        page.heading("Operations", level: 2)
        page.table(["operation", "access", "effect", "summary"], spec.operations.map(row))
        for operation in spec.operations { self.operation(operation, &page) }
        types(&page)
        if !spec.errors.isEmpty {
            page.heading("Errors", level: 2)
            page.paragraph("The codes of `DeviceError`, in `\(spec.namespace).ErrorCode`.")
            page.table(
                ["code", "in Swift", "meaning"], spec.errors.map { ["`\($0.code)`", "`.\($0.name)`", $0.summary] })
        }
        return GeneratedFile(path: "\(Self.folder)/\(spec.name).md", text: page.text)
    }

    // MARK: The API

    private var facts: [[String]] {
        var rows = [
            ["Product", "`\(spec.family)`"],
            [
                "In Swift",
                "`vapix.\(spec.accessor)`, a value of "
                    + "[`\(spec.namespace)`](../../\(Rendering.folder(spec.family))/Generated/\(spec.namespace).swift)",
            ],
            ["In the shell", "`vapix describe \(spec.accessor)`"],
        ]
        if let discovery = spec.discovery { rows.append(["API Discovery", "`\(discovery)`"]) }
        if let configuration = spec.configuration {
            let last = configuration.lastMajor.map { " to \($0)" } ?? " and later"
            rows.append(["`/config/discover`", "`\(configuration.id)`"])
            rows.append(["Version", "\(configuration.version)\(last), \(configuration.maturity.rawValue)"])
        } else if let version = spec.version ?? newestVersion {
            rows.append(["Version", version])
        }
        if let since = spec.since { rows.append(["Since", since]) }
        if let coverage, coverage.described < coverage.documented {
            rows.append([
                "Coverage", "\(coverage.described) of the \(coverage.documented) operations that the page documents",
            ])
        }
        rows.append(["Axis' page", "<\(spec.docs)>"])
        return rows
    }

    /// The highest version that a request names.
    private var newestVersion: String? {
        let versions =
            spec.operations.compactMap(\.apiVersion) + spec.operations.flatMap(\.parameters).compactMap(\.apiVersion)
        return versions.max { first, second in
            let (first, second) = (first.split(separator: "."), second.split(separator: "."))
            return first.map { Int($0) ?? 0 }.lexicographicallyPrecedes(second.map { Int($0) ?? 0 })
        }
    }

    private func row(_ operation: Operation) -> [String] {
        let note = operation.isUnverified ? " Unverified." : ""
        return [
            "[`\(operation.name)`](#\(MarkdownWriter.anchor(operation.name)))", operation.access.rawValue,
            operation.effect.rawValue, operation.summary + note,
        ]
    }

    // MARK: Operations

    private func operation(_ operation: Operation, _ page: inout MarkdownWriter) {
        page.heading(operation.name, level: 2)
        page.paragraphs([operation.summary] + operation.details)
        if let deprecated = operation.deprecated { page.paragraph("Deprecated: \(deprecated)") }
        if operation.isUnverified {
            page.paragraph("Unverified: the documentation leaves the path or the reply of this call open.")
        }
        page.list(facts(operation))
        parameters(operation, &page)
        reply(operation, &page)
        errors(operation, &page)
        calls(operation, &page)
    }

    private func facts(_ operation: Operation) -> [String] {
        var request = "Request: `\(operation.httpMethod) \(operation.path)`"
        if operation.isJSONMethod {
            request += ", method `\(operation.method)`" + (operation.apiVersion.map { ", version \($0)" } ?? "")
        }
        let constants = operation.parameters.compactMap { field in
            field.constant.map { "`\(field.wire)\($0.isEmpty ? "" : "=" + $0)`" }
        }
        if !constants.isEmpty { request += ", with \(constants.joined(separator: ", "))" }
        var access = "Access: \(operation.access.rawValue)"
        if let note = operation.accessNote { access += ", \(note)" }
        var facts = [request, "\(access). Effect: \(operation.effect.rawValue)"]
        if let since = operation.since { facts.append("Since: \(since)") }
        if let version = operation.rest?.version { facts.append("Since version \(version) of the API") }
        if let maturity = operation.rest?.maturity { facts.append("Maturity: \(maturity.rawValue)") }
        if !operation.additionalTimeout.isEmpty {
            let names = operation.additionalTimeout.map { "`\($0)`" }.joined(separator: " or ")
            facts.append("The device may take the time of \(names), which the client adds to its timeout")
        }
        if operation.docs != spec.docs { facts.append("[Axis' page](\(operation.docs))") }
        return facts
    }

    private func parameters(_ operation: Operation, _ page: inout MarkdownWriter) {
        let rows = api.arguments(operation).map { argument in
            let needed =
                if let start = argument.start { ["nil", "[]", "[:]"].contains(start) ? "no" : "no: `\(start)`" } else {
                    "yes"
                }
            let facts = argument.field.map(api.facts) ?? []
            let version = argument.field?.apiVersion.map { ["Since version \($0)."] } ?? []
            return [
                "`\(argument.name)`", argument.wire.map(wire) ?? "not sent",
                type(argument.type, argument.field), needed,
                ([argument.summary] + facts + version).joined(separator: " "),
            ]
        }
        guard !rows.isEmpty else { return }
        page.table(["parameter", "on the wire", "type", "needed", "meaning"], rows)
    }

    private func reply(_ operation: Operation, _ page: inout MarkdownWriter) {
        guard let type = api.outputType(operation), let summary = api.returns(operation) else {
            return page.paragraph("Returns nothing.")
        }
        page.paragraph("Returns `\(type)`: \(lowercased(summary))")
        let fields = operation.reply.fields + operation.reply.headers
        if !fields.isEmpty { table(fields, &page) }
    }

    private func errors(_ operation: Operation, _ page: inout MarkdownWriter) {
        let errors = operation.errors.compactMap { name in spec.errors.first { $0.name == name } }
        guard !errors.isEmpty else { return }
        page.paragraph("Errors of its own, beside those of any call:")
        page.table(["code", "in Swift", "meaning"], errors.map { ["`\($0.code)`", "`.\($0.name)`", $0.summary] })
    }

    // MARK: Calls

    /// The ordinary exchange: the first example that succeeds.
    private func example(_ operation: Operation) -> Example? {
        let own = examples.filter { $0.operation == operation.name }
        return own.first { !$0.outcome.hasPrefix("error") } ?? own.first
    }

    private func calls(_ operation: Operation, _ page: inout MarkdownWriter) {
        guard let example = example(operation) else {
            let labels = api.arguments(operation).map { $0.hasLabel ? "\($0.name):" : "_:" }.joined()
            return page.paragraph(
                "In Swift `vapix.\(spec.accessor).\(operation.name)(\(labels))`, in the shell "
                    + "`vapix call \(spec.accessor) \(operation.name)`. The documentation shows no exchange.")
        }
        page.paragraph("In Swift:")
        page.block("swift", swift(operation, example))
        page.paragraph("In the shell:")
        page.block("sh", ShellCall(operation, example).lines(api))
        page.paragraph("On the wire:")
        page.block("http", wire(example))
    }

    private func swift(_ operation: Operation, _ example: Example) -> [String] {
        var code = CodeWriter()
        var builder = ValueBuilder(api: api, isForReaders: true)
        let values = builder.arguments(operation, example)
        for statement in builder.statements { statement.write(&code) }
        let output = api.outputType(operation)
        let result = output == nil ? "" : operation.style == .stream ? "let stream = " : "let reply = "
        let (head, tail) = api.call(operation)
        code.call("\(result)try await \(head)", values, tail)
        return code.lines
    }

    /// The messages of an exchange, long ones cut.
    private func wire(_ example: Example) -> [String] {
        let all = example.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let lines = all.drop { $0.isEmpty || $0.hasPrefix("#") }
        let reply = lines.firstIndex { $0.hasPrefix("HTTP/1.") } ?? lines.endIndex
        return cut(shown(lines[..<reply], example.request), to: 30) + [""]
            + cut(shown(lines[reply...], example.reply), to: 40)
    }

    /// A message as a device sends it, where the form of the example files differs, or a line is too long to be read.
    private func shown(_ lines: ArraySlice<String>, _ message: Example.Message) -> ArraySlice<String> {
        guard let end = lines.firstIndex(of: "") else { return lines }
        let head = lines[..<end].filter { !$0.lowercased().hasPrefix("body-encoding:") } + [""]
        if message.isHexadecimal { return (head + ["(\(message.bytes.count) bytes)"])[...] }
        if message.body.count > Self.longestLine, let json = try? JSONNode.parse(message.body), json.isOnOneLine {
            return (head + json.indented.split(separator: "\n").map(String.init))[...]
        }
        return lines
    }

    private static let longestLine = 160

    private func cut(_ message: ArraySlice<String>, to count: Int) -> [String] {
        var lines = message.map { $0.count <= Self.longestLine ? $0 : $0.prefix(Self.longestLine) + "…" }
        while lines.last?.isEmpty == true { lines.removeLast() }
        // A few lines more are no longer than what stands for them.
        return lines.count <= count + 5 ? lines : lines.prefix(count) + ["…"]
    }

    // MARK: Types

    private func types(_ page: inout MarkdownWriter) {
        let types = spec.types.filter { !api.isText($0.name) }
        let shared = sharedTypes
        guard !types.isEmpty || !shared.isEmpty else { return }
        page.heading("Types", level: 2)
        for type in shared {
            page.heading(type.name, level: 3)
            page.paragraph(type.summary)
        }
        for type in types {
            page.heading(type.name, level: 3)
            page.paragraphs([type.summary] + type.details)
            switch type.kind {
            case .object(let fields): table(fields, &page)
            case .words(let words):
                page.table(
                    ["in Swift", "on the wire", "meaning"],
                    words.map { word in
                        ["`.\(word.name)`", word.wire.isEmpty ? "nothing" : "`\(word.wire)`", word.summary]
                    })
            case .union(let cases):
                page.table(
                    ["in Swift", "type", "meaning"],
                    cases.map { ["`.\($0.name)`", "`\(api.swiftType($0.type))`", $0.summary] })
            case .text: break
            }
        }
    }

    /// The types of the client that this API uses, which no spec declares.
    private var sharedTypes: [(name: String, summary: String)] {
        var fields: [Field] = spec.operations.flatMap { $0.parameters + $0.reply.fields + $0.reply.headers }
        var types: [TypeExpression] = []
        for type in spec.types {
            switch type.kind {
            case .object(let members): fields += members
            case .union(let cases): types += cases.map(\.type)
            case .words, .text: break
            }
        }
        fields.removeAll { $0.isAutomatic || $0.constant != nil }
        types += fields.map(\.type)
        var names = Set(types.flatMap { type in api.swiftType(type).split { !$0.isLetter }.map(String.init) })
        if fields.contains(where: \.isNullable) { names.insert("Nullable") }
        return Self.clientTypes.filter { names.contains($0.name) }
    }

    private static let clientTypes: [(name: String, summary: String)] = [
        (name: "JSONValue", summary: "Any JSON. Literals make one: `[\"zone\": 1, \"isQuiet\": true]`."),
        (
            name: "Nullable",
            summary: "A property's new value, written as a literal or `.value(…)`. `.null` empties it, and `nil` "
                + "leaves it as it is."
        ),
        (
            name: "PanTilt",
            summary: "`PanTilt(pan: 20, tilt: -5)`: pan to the right and tilt up, in degrees or as speeds from "
                + "-100 to 100."
        ),
        (name: "Point", summary: "`Point(x: 0.5, y: 0.5)`: the coordinates of a point."),
        (
            name: "PortNumber",
            summary: "The number of a port. `.fromOne(1)` and `.fromZero(0)` are the first port, which is printed "
                + "as `port 1`."
        ),
        (name: "Resolution", summary: "`Resolution(width: 1920, height: 1080)`: a size in pixels."),
        (
            name: "Secret",
            summary: "A password. `Secret(text)` copies it into memory that is wiped, and no description shows it."
        ),
        (name: "ZoomRange", summary: "`ZoomRange(lowest: 1, highest: 19999)`: the lowest and the highest zoom."),
    ]

    private func table(_ fields: [Field], _ page: inout MarkdownWriter) {
        let rows = fields.filter { !$0.isAutomatic && $0.constant == nil }.map { field in
            let declared = api.property(field)
            let start = declared.start.map { field.type.isCollection ? "" : ", `\($0)` if missing" } ?? ""
            return [
                "`\(field.name)`", wire(field.wire), type(declared.type, field) + start,
                ([field.summary] + api.facts(field)).joined(separator: " "),
            ]
        }
        page.table(["field", "on the wire", "type", "meaning"], rows)
    }

    private func wire(_ name: String) -> String {
        switch name {
        case "*": "any other name"
        case ".": "the whole"
        case "the body": name
        default: "`\(name)`"
        }
    }

    /// A type in Swift, with the unit of a time span.
    private func type(_ type: String, _ field: Field?) -> String {
        guard case .duration(let span)? = field?.type else { return "`\(type)`" }
        return "`\(type)`, in \(span.unit.rawValue)\(span.isFractional ? " with a fraction" : "")"
    }

    /// A sentence behind a colon.
    private func lowercased(_ sentence: String) -> String {
        let word = sentence.prefix { $0 != " " }
        // A name or an abbreviation stays as it is.
        guard word.dropFirst().allSatisfy({ $0.isLowercase || !$0.isLetter }) else { return sentence }
        return sentence.prefix(1).lowercased() + sentence.dropFirst()
    }
}
