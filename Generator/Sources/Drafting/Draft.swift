package import Foundation
package import Specs

/// A first spec of a device configuration API, made of what a device says of it.
///
/// It is complete in form, and says with the word DRAFT where an author has to write.
package struct Draft {
    /// The spec.
    package private(set) var text = ""
    /// What the author has to decide.
    package private(set) var notes: [String] = []
    /// The name of the file that the spec belongs into.
    package let fileName: String

    private let document: DeviceDocument
    private let facts: OpenAPIFacts
    private var types: DraftTypes
    private var access = Access.admin
    /// The names of the values that nodes are read into, by the nodes' paths.
    private var values: [[String]: String] = [:]

    /// Makes a draft.
    ///
    /// - Parameters:
    ///   - documentation: The device's `doc.md`.
    ///   - openAPI: The device's `openapi.json`, which alone says what is secret.
    ///   - family: The product that the API is to belong to.
    /// - Throws: An error that says what is wrong with one of the files.
    package init(documentation: Data, openAPI: Data?, family: String) throws {
        for (name, data) in [("doc.md", documentation), ("openapi.json", openAPI ?? Data())]
        where data.count > Self.limit {
            throw DraftError("\(name): it is larger than \(Self.limit / 1_000_000) MB, which no device's file is")
        }
        do {
            document = try DeviceDocumentParser.parse(String(decoding: documentation, as: UTF8.self))
        } catch {
            throw DraftError("doc.md: \(error)")
        }
        do {
            facts = try openAPI.map { try OpenAPIFacts($0) } ?? OpenAPIFacts()
        } catch {
            throw DraftError("openapi.json: \(error)")
        }
        fileName = "Specs/\(document.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }).yaml"
        types = DraftTypes(document, facts, taken: [])
        if openAPI == nil { notes.append("without openapi.json, secrets are guessed from names") }
        if let version = facts.version, version != document.version {
            notes.append("doc.md describes version \(document.version), and openapi.json \(version)")
        }
        try write(family)
    }

    private static let limit = 8_000_000

    // MARK: The tree

    /// An entity with those in it.
    private struct Node {
        var entity: DeviceDocument.Entity
        /// Its name in Swift.
        var name: String
        var children: [Node] = []

        var typeName: String { Names.typeName(name) }
        var all: [Node] { [self] + children.flatMap(\.all) }
    }

    /// The nodes below one; one that has no parent is left out.
    private func children(of path: [String], depth: Int = 0) -> [Node] {
        guard depth < 32 else { return [] }
        var taken: Set<String> = ["vapix", "get", "set", "list", "add", "remove"]
        return document.entities.filter { $0.path.count == path.count + 1 && $0.path.starts(with: path) }.map {
            entity in
            let name = member(entity.path.last ?? "", &taken)
            return Node(entity: entity, name: name, children: children(of: entity.path, depth: depth + 1))
        }
    }

    private mutating func write(_ family: String) throws(DraftError) {
        guard let entity = document.entities.first(where: { $0.path.isEmpty }) else {
            throw DraftError("doc.md: it does not describe the root entity, \(document.id).v…")
        }
        let root = Node(entity: entity, name: "", children: children(of: []))
        let words = document.title == document.id ? document.id : document.title
        let camel = Names.camelCase(words)
        let wish = camel.isEmpty ? "configuration" : camel
        types = DraftTypes(document, facts, taken: Set(root.all.map(\.typeName)))
        let namespace = types.name(Names.typeName(wish), or: "API")
        access = mostCommonAccess(root)
        name(root)
        let tree = node(root)
        guard !tree.isEmpty else { throw DraftError("doc.md: it describes nothing that can be called") }
        header(family, namespace)
        text += tree.map { "  \($0)\n" }.joined()
        writeTypes()
        notes += types.notes
        notes.append("no file says which errors the API has, or in which version a call came")
    }

    private mutating func header(_ family: String, _ namespace: String) {
        let parts = document.version.prefix { $0 != "-" }.split(separator: ".").prefix(2)
        let numbers = parts.map { part in String(part.filter { $0.isASCII && $0.isNumber }) }.filter { !$0.isEmpty }
        let known = ["alpha", "beta", "released"]
        let maturity = known.first { document.state.hasPrefix($0) } ?? "alpha"
        if !known.contains(document.state) {
            notes.append("the state '\(document.state.prefix(20))' is unknown: alpha")
        }
        notes.append("version: it is the device's; an older version may have all of it")
        notes.append("docs: name the API's page, or the place where its doc.md can be read")
        text = """
            # yaml-language-server: $schema=schema.json
            # A draft of version \(Self.plain(document.version)). Replace each DRAFT by a sentence of your own, and remove
            # `unverified` from each call that has an example.
            family: \(family)
            namespace: \(namespace)
            title: \(Self.quoted(document.title.isEmpty ? document.id : document.title))
            summary: \(Self.draft(document.summary))
            docs: https://developer.axis.com/vapix/device-configuration/device-configuration-apis/
            style: rest
            api: \(Self.quoted(document.id))
            version: "\(numbers.isEmpty ? "1.0" : numbers.joined(separator: "."))"
            maturity: \(maturity)
            access: \(access.rawValue)

            entity:

            """
    }

    // MARK: Nodes

    /// Gives names to the values that are read, before a value around them needs the names.
    private mutating func name(_ node: Node) {
        if reads(node) {
            let wish = node.entity.isCollection ? Self.singular(node.typeName) : node.typeName
            values[node.entity.path] = types.name(
                node.name.isEmpty ? "Configuration" : wish, or: node.entity.isCollection ? "Item" : "State")
        }
        for child in node.children { name(child) }
    }

    /// Whether there is something in an entity that can be read.
    private func reads(_ node: Node) -> Bool {
        guard node.entity.canGet else { return false }
        if node.entity.isCollection, key(node.entity) == nil { return false }
        return node.entity.properties.contains { $0.readers != nil } || node.children.contains { reads($0) }
    }

    private func key(_ entity: DeviceDocument.Entity) -> DeviceDocument.Property? {
        entity.key.flatMap { key in entity.properties.first { $0.name == key } }
    }

    /// The lines of a node below its name.
    private mutating func node(_ node: Node) -> [String] {
        let entity = node.entity
        let path = ([document.id] + entity.path).joined(separator: ".")
        var lines: [String] = []
        if !node.name.isEmpty {
            if let wire = entity.path.last, wire != node.name { lines.append("wire: \(Self.quoted(wire))") }
            lines.append("summary: \(Self.draft(entity.summary))")
        }
        let names = memberNames(node)
        if entity.isCollection {
            if let key = key(entity) {
                lines.append("key: \(names[key.name] ?? "")")
            } else {
                notes.append("\(path): the key of the collection is not described; it is left out")
            }
        }
        guard !entity.isCollection || key(entity) != nil else { return [] }
        let value = values[entity.path]
        if let value { lines.append("value: \(value) | DRAFT.") }
        let settable = settable(entity)
        let properties = self.properties(node, names, settable: settable, isRead: value != nil)
        if !properties.isEmpty { lines += ["properties:"] + properties.map { "  " + $0 } }
        let read = entity.properties.compactMap(\.readers).map(level).min(by: { $0 < $1 })
        if value != nil {
            let access = read ?? self.access
            if entity.isCollection { lines.append(call("list", "Lists what is in it.", access)) }
            lines.append(call("get", "Reads it.", access))
        }
        if entity.isCollection, let required = entity.required {
            let fields = required.compactMap { names[$0] } + entity.optional.compactMap { names[$0] }.map { $0 + "?" }
            lines.append(call("add", "Adds one.", level(entity.adders), "fields: [\(fields.joined(separator: ", "))]"))
        }
        if !settable.isEmpty {
            let writers = entity.properties.filter { settable.contains($0.name) }.compactMap(\.writers).map(level)
            let fields = settable.compactMap { names[$0] }.joined(separator: ", ")
            lines.append(call("set", "Changes it.", writers.min(by: { $0 < $1 }) ?? .admin, "fields: [\(fields)]"))
        }
        if entity.isCollection, let removers = entity.removers {
            lines.append(call("remove", "Removes one.", level(removers)))
        }
        let actions = entity.actions.flatMap { action($0, path) }
        if !actions.isEmpty { lines += ["actions:"] + actions.map { "  " + $0 } }
        for isCollection in [false, true] {
            var inner: [String] = []
            if !isCollection {
                var taken = Set(node.children.map(\.name)).union(["get", "set", "list", "add", "remove"])
                for property in settableAlone(entity) {
                    let name = member(property.name, &taken)
                    inner += ["\(Self.key(name)):"] + self.entity(ofProperty: property, path).map { "  " + $0 }
                }
            }
            for child in node.children where child.entity.isCollection == isCollection {
                let own = self.node(child)
                if own.count > 2 {
                    inner += ["\(Self.key(child.name)):"] + own.map { "  " + $0 }
                } else {
                    notes.append("\(path).\(child.name): nothing of it can be called; it is left out")
                }
            }
            if !inner.isEmpty { lines += [isCollection ? "collections:" : "entities:"] + inner.map { "  " + $0 } }
        }
        return lines
    }

    /// The names in Swift of properties, by those on the wire.
    private func memberNames(_ node: Node) -> [String: String] {
        var taken: Set<String> = ["other"]
        var names: [String: String] = [:]
        for property in node.entity.properties where names[property.name] == nil {
            names[property.name] = member(property.name, &taken, isFlag: isFlag(property.type))
        }
        return names
    }

    private func isFlag(_ type: String) -> Bool {
        type == "boolean" || document.dataType(type)?.kind == "boolean"
    }

    /// Whether a part of a path can be of the type.
    private func canBeKey(_ type: String) -> Bool {
        let kind = document.dataType(type)?.kind ?? type
        return kind == "string" || kind == "integer"
    }

    /// The properties that a `set` sends.
    private func settable(_ entity: DeviceDocument.Entity) -> [String] {
        let known = Set(entity.properties.map(\.name))
        return (entity.settable ?? []).filter { known.contains($0) && $0 != entity.key }
    }

    /// The properties that can only be changed at a path of their own: those of an entity without a `Set`, and a key.
    private func settableAlone(_ entity: DeviceDocument.Entity) -> [DeviceDocument.Property] {
        let together = Set(settable(entity))
        return entity.properties.filter { $0.writers != nil && !together.contains($0.name) }
    }

    /// The lines of such a property, which is an entity with one value.
    private mutating func entity(ofProperty property: DeviceDocument.Property, _ owner: String) -> [String] {
        let isFlag = isFlag(property.type)
        var value = property
        value.name = "."
        let line = field(isFlag ? "isOn" : "value", value, "\(owner).\(property.name)", mark: "")
        let access = property.writers.map(level) ?? .admin
        return [
            "wire: \(Self.quoted(property.name))", "summary: \(Self.draft(property.summary))", "properties:",
            "  \(line.dropLast()), label: false}",
            call("set", "Changes it.", access, "fields: [\(isFlag ? "isOn" : "value")]"),
        ]
    }

    private mutating func properties(
        _ node: Node, _ names: [String: String], settable: [String], isRead: Bool
    ) -> [String] {
        let entity = node.entity
        let owner = (["\(document.id).v\(document.version.prefix { $0 != "." })"] + entity.path).joined(separator: ".")
        let isSent = Set(settable + (entity.required ?? []) + entity.optional)
        let readAccess = entity.properties.compactMap(\.readers).map(level).min(by: { $0 < $1 })
        let writeAccess =
            entity.properties.filter { settable.contains($0.name) }.compactMap(\.writers).map(level).min(by: { $0 < $1 }
            )
        var lines: [String] = []
        var seen: Set<String> = []
        for property in entity.properties where seen.insert(property.name).inserted {
            guard let name = names[property.name] else { continue }
            guard property.readers != nil || isSent.contains(property.name) else {
                // It has a path of its own.
                if property.writers != nil { continue }
                notes.append("\(owner).\(property.name): nobody reads or sends it; it is left out")
                continue
            }
            let isWriteOnly = property.readers == nil
            var extras: [(String, String)] = []
            if settable.contains(property.name), property.isNullable { extras.append(("nullable", "true")) }
            if let readers = property.readers, let readAccess, level(readers) != readAccess {
                extras.append(("readAccess", level(readers).rawValue))
            }
            if let writers = property.writers, let writeAccess, settable.contains(property.name),
                level(writers) != writeAccess
            {
                extras.append(("writeAccess", level(writers).rawValue))
            }
            let mark = property.name == entity.key ? "!" : ""
            lines.append(field(name, property, owner, mark: mark, extras: extras, isWriteOnly: isWriteOnly))
        }
        // What is in the entity comes with it.
        guard isRead else { return lines }
        var taken = Set(names.values).union(["other"])
        for child in node.children {
            guard let value = values[child.entity.path], let wire = child.entity.path.last else { continue }
            let type = child.entity.isCollection ? "list<\(value)>" : value
            let name = member(wire, &taken)
            let wireKey = name == wire ? "" : "wire: \(Self.quoted(wire)), "
            lines.append("\(Self.key(name)): {type: \(type), \(wireKey)summary: \(Self.draft(child.entity.summary))}")
        }
        return lines
    }

    /// A property, a parameter or a field of a type.
    private mutating func field(
        _ name: String, _ property: DeviceDocument.Property, _ owner: String, mark: String,
        extras: [(String, String)] = [], isWriteOnly: Bool = false
    ) -> String {
        let isOddKey = mark == "!" && !canBeKey(property.type)
        if isOddKey { notes.append("\(owner).\(property.name): the type of the key is unknown or none: string") }
        let type = isOddKey ? DraftTypes.Resolved(notation: "string") : types.resolve(property.type)
        var items = ["type: \(Self.quoted(type.notation + mark))"]
        if name != property.name { items.append("wire: \(Self.quoted(property.name))") }
        let dataType = document.dataType(property.type)?.name ?? ""
        if type.isText, mark != "!" {
            if facts.secrets.contains(dataType) || facts.secrets.contains("\(owner).\(property.name)") {
                items.append("secret: true")
            } else if isWriteOnly || property.readers == nil && Self.soundsSecret(property.name) {
                items.append("secret: true")
                notes.append("\(owner).\(property.name): taken for a secret, which no file says")
            }
        }
        items += type.constraints.map { "\($0.key): \($0.value)" } + extras.map { "\($0.0): \($0.1)" }
        items.append("summary: \(Self.draft(property.summary))")
        return "\(Self.key(name)): {\(items.joined(separator: ", "))}"
    }

    private func call(_ name: String, _ summary: String, _ access: Access, _ more: String? = nil) -> String {
        var items = ["summary: \(Self.quoted("DRAFT: \(summary)"))"]
        if access != self.access { items.append("access: \(access.rawValue)") }
        items.append("unverified: true")
        if let more { items.append(more) }
        return "\(name): {\(items.joined(separator: ", "))}"
    }

    private mutating func action(_ action: DeviceDocument.Action, _ path: String) -> [String] {
        var taken: Set<String> = ["get", "set", "list", "add", "remove"]
        let name = member(action.name, &taken)
        var lines: [String] = []
        if name != action.name { lines.append("wire: \(Self.quoted(action.name))") }
        lines.append("summary: \(Self.draft(action.summary))")
        if level(action.permissions) != access { lines.append("access: \(level(action.permissions).rawValue)") }
        let isRead = name.hasPrefix("get") || name.hasPrefix("list")
        lines.append("effect: \(isRead ? "read" : "once")")
        notes.append("\(path).\(name): its effect is taken to be \(isRead ? "read" : "once")")
        lines.append("unverified: true")
        let request = document.dataType(action.request)
        if let request, request.kind == "complex", !request.fields.isEmpty {
            lines.append("params:")
            var names: Set<String> = []
            for field in request.fields {
                let name = member(field.name, &names, isFlag: isFlag(field.type))
                let mark = field.isNullable ? "?" : ""
                lines.append("  " + self.field(name, field, request.name, mark: mark))
            }
        } else if !isEmpty(action.request) {
            let value = DeviceDocument.Property(name: ".", summary: request?.summary ?? "", type: action.request)
            let line = field("value", value, "", mark: "")
            lines += ["params:", "  " + line.dropLast() + ", label: false}"]
        }
        lines.append("reply: \(isEmpty(action.reply) ? "none" : Self.quoted(types.resolve(action.reply).notation))")
        return ["\(Self.key(name)):"] + lines.map { "  " + $0 }
    }

    /// Whether a data type is that of no data.
    private func isEmpty(_ text: String) -> Bool {
        guard let type = document.dataType(text) else { return text.isEmpty || text.hasPrefix("Empty") }
        return type.kind == "complex" && type.fields.isEmpty
    }

    // MARK: Types

    private mutating func writeTypes() {
        var lines: [String] = []
        var index = 0
        // A type can need others.
        while index < types.declared.count {
            let (name, type) = (types.declared[index].name, types.declared[index].type)
            index += 1
            lines += ["  \(name):", "    summary: \(Self.draft(type.summary))"]
            if type.kind == "complex" {
                lines.append("    fields:")
                var taken: Set<String> = ["other"]
                for field in type.fields {
                    let name = member(field.name, &taken, isFlag: isFlag(field.type))
                    lines.append("      " + self.field(name, field, type.name, mark: ""))
                }
            } else {
                lines.append("    enum:")
                var taken: Set<String> = []
                var words: Set<String> = []
                for word in type.words where words.insert(word).inserted {
                    let name = member(word, &taken)
                    lines.append("      \(Self.key(name)): {wire: \(Self.quoted(word)), summary: \"DRAFT.\"}")
                }
            }
        }
        if !lines.isEmpty { text += "\ntypes:\n" + lines.map { $0 + "\n" }.joined() }
    }

    // MARK: Words

    private func level(_ roles: [String]) -> Access {
        Access.allCases.first { roles.contains($0.rawValue) } ?? .admin
    }

    private func mostCommonAccess(_ root: Node) -> Access {
        var counts: [Access: Int] = [:]
        for entity in root.all.map(\.entity) {
            let roles = entity.properties.compactMap(\.readers) + entity.actions.map(\.permissions)
            for access in roles.map(level) { counts[access, default: 0] += 1 }
        }
        let most = counts.values.max() ?? 0
        return Access.allCases.first { counts[$0] == most } ?? .admin
    }

    /// A name in Swift that is not taken yet.
    private func member(_ wire: String, _ taken: inout Set<String>, isFlag: Bool = false) -> String {
        var name = Names.camelCase(wire)
        if name.first?.isLetter != true { name = "value" + name }
        if name == "none" { name = "nothing" }
        let adjectives = ["active", "secure", "valid", "available", "visible", "on"]
        let isAdjective = name.hasSuffix("ed") || name.hasSuffix("Supported") || adjectives.contains(name)
        if isFlag, isAdjective, !name.hasPrefix("is") { name = "is" + name.prefix(1).uppercased() + name.dropFirst() }
        while taken.contains(name) || Names.problem(withOperation: name) != nil { name += "Value" }
        taken.insert(name)
        return name
    }

    private static func singular(_ name: String) -> String {
        if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
        return name.hasSuffix("s") && !name.hasSuffix("ss") ? String(name.dropLast()) : name
    }

    private static func soundsSecret(_ name: String) -> Bool {
        SecretNames.contains(name) || name.lowercased().hasSuffix("token")
    }

    /// A summary that the author has to write, with what the device says.
    private static func draft(_ text: String) -> String {
        let words = plain(text).split(separator: " ").joined(separator: " ")
        let short = words.count > 300 ? words.prefix(300) + "…" : words[...]
        let end = short.hasSuffix(".") ? "" : "."
        return quoted(short.isEmpty ? "DRAFT." : "DRAFT: \(short)\(end)")
    }

    /// A text without line breaks and control characters.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        )
        .replacing("\u{2028}", with: " ").replacing("\u{2029}", with: " ")
    }

    /// A text in double quotes.
    static func quoted(_ text: String) -> String {
        "\"" + plain(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// A key, in quotes where YAML would read something else.
    private static func key(_ name: String) -> String {
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(name) ? "\"\(name)\"" : name
    }
}

extension Access: Comparable {
    /// Orders levels by what they may.
    package static func < (first: Access, second: Access) -> Bool {
        (allCases.firstIndex(of: first) ?? 0) < (allCases.firstIndex(of: second) ?? 0)
    }
}

/// Why there is no draft.
package struct DraftError: Error, CustomStringConvertible {
    /// What is wrong with a file.
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
