/// Reads `doc.md`: headings with the names of entities, properties, actions and types, and lists of what is known of each.
struct DeviceDocumentParser {
    /// What is wrong with a file that is no such documentation.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private enum Part { case overview, entities, types }

    private var document = DeviceDocument()
    private var part = Part.overview
    /// What the items of the last heading describe.
    private var subject: Subject?
    private var isOfActions = false

    private enum Subject { case entity, property, action, type }

    /// An item of a list: `- **Key**: value`, and how far it is indented.
    private struct Item {
        var depth: Int
        var key: String
        var value: String
    }

    /// The keys of the items around the current one.
    private var outer: [String] = []

    static func parse(_ text: String) throws(Failure) -> DeviceDocument {
        var parser = DeviceDocumentParser()
        // Lines end in CR LF, too, which is one character.
        for line in text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline) { parser.read(line) }
        let document = parser.document
        guard !document.id.isEmpty, !document.version.isEmpty else {
            throw Failure(
                description: "it is no doc.md of a configuration API: its overview has no **ID** and **Version**")
        }
        guard !document.entities.isEmpty else {
            throw Failure(description: "it describes nothing: there is no entity below '### Entities'")
        }
        return document
    }

    private mutating func read(_ line: Substring) {
        let hashes = line.prefix { $0 == "#" }.count
        if hashes > 0 {
            heading(hashes, line.dropFirst(hashes))
        } else if let item = item(line) {
            outer = Array(outer.prefix(item.depth))
            read(item)
            outer.append(item.key)
        }
    }

    private mutating func heading(_ level: Int, _ text: Substring) {
        let words = text.split(separator: " ")
        let name = words.first.map(String.init) ?? ""
        outer = []
        switch (level, text.trimmed) {
        case (1, _) where document.title.isEmpty:
            document.title = String(text.prefix { $0 != "(" }.trimmed)
        case (_, "Entities"): part = .entities
        case (_, "Data Types"): part = .types
        case (_, "Properties"): isOfActions = false
        case (_, "Actions"): isOfActions = true
        case (4, _) where part == .entities:
            let root = "\(document.id).v"
            guard name.hasPrefix(root) else { return }
            document.entities.append(
                DeviceDocument.Entity(path: name.split(separator: ".").dropFirst(2).map(String.init)))
            subject = .entity
        case (4, _) where part == .types:
            document.types.append(DeviceDocument.DataType(name: name))
            subject = .type
        case (6, _) where part == .entities && !document.entities.isEmpty:
            let last = document.entities.count - 1
            if isOfActions {
                document.entities[last].actions.append(DeviceDocument.Action(name: name))
            } else {
                document.entities[last].properties.append(DeviceDocument.Property(name: name))
            }
            subject = isOfActions ? .action : .property
        default: break
        }
    }

    /// Reads `    - **Key** (**Permissions:** admin)` and the like.
    private func item(_ line: Substring) -> Item? {
        let spaces = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(spaces)
        guard rest.hasPrefix("- ") else { return nil }
        let text = rest.dropFirst(2).drop { $0 == " " }
        guard text.hasPrefix("**"), let end = text.dropFirst(2).firstRange(of: "**") else { return nil }
        var key = text.dropFirst(2)[..<end.lowerBound]
        var value = text[end.upperBound...]
        if key.hasSuffix(":") { key = key.dropLast() }
        if value.hasPrefix(":") { value = value.dropFirst() }
        return Item(depth: spaces / 4, key: String(key), value: String(value.trimmed))
    }

    private mutating func read(_ item: Item) {
        switch (part, subject) {
        case (.overview, _): overview(item)
        case (.entities, .entity?): entity(item, &document.entities[document.entities.count - 1])
        case (.entities, .property?):
            let last = document.entities.count - 1
            property(item, &document.entities[last].properties[document.entities[last].properties.count - 1])
        case (.entities, .action?):
            let last = document.entities.count - 1
            action(item, &document.entities[last].actions[document.entities[last].actions.count - 1])
        case (.types, .type?): type(item, &document.types[document.types.count - 1])
        default: break
        }
    }

    private mutating func overview(_ item: Item) {
        switch item.key {
        case "Short Description": document.summary = item.value
        case "ID": document.id = item.value
        case "Version": document.version = item.value
        case "State": document.state = item.value.lowercased()
        default: break
        }
    }

    private func entity(_ item: Item, _ entity: inout DeviceDocument.Entity) {
        switch (item.key, outer.last) {
        case ("Description", nil): entity.summary = item.value
        case ("Type", nil):
            entity.isCollection = item.value.hasPrefix("Collection")
            if let start = item.value.firstIndex(of: "["), let end = item.value.firstIndex(of: "]"), start < end {
                entity.key = String(item.value[item.value.index(after: start)..<end])
            }
        case ("Get", "Operations"): entity.canGet = true
        case ("Set", "Operations"): entity.settable = []
        case ("Add", "Operations"):
            entity.required = []
            entity.adders = permissions(item.value)
        case ("Remove", "Operations"): entity.removers = permissions(item.value)
        case ("Properties", "Set"): entity.settable = names(item.value)
        case ("Required properties", "Add"): entity.required = names(item.value)
        case ("Optional properties", "Add"): entity.optional = names(item.value)
        default: break
        }
    }

    private func property(_ item: Item, _ property: inout DeviceDocument.Property) {
        switch (item.key, outer.last) {
        case ("Description", nil): property.summary = item.value
        case ("Datatype", nil): property.type = item.value
        case ("Get", "Operations"): property.readers = permissions(item.value)
        case ("Set", "Operations"): property.writers = permissions(item.value)
        case ("Nullable", _): property.isNullable = item.value.hasPrefix("Yes")
        default: break
        }
    }

    private func action(_ item: Item, _ action: inout DeviceDocument.Action) {
        switch item.key {
        case "Description": action.summary = item.value
        case "Request Datatype": action.request = item.value
        case "Response Datatype": action.reply = item.value
        case "Trigger Permissions": action.permissions = names(item.value)
        default: break
        }
    }

    private func type(_ item: Item, _ type: inout DeviceDocument.DataType) {
        if outer.first == "Fields" {
            if item.depth == 1 {
                type.fields.append(DeviceDocument.Property(name: item.key))
            } else if !type.fields.isEmpty {
                let last = type.fields.count - 1
                switch item.key {
                case "Description": type.fields[last].summary = item.value
                case "Type": type.fields[last].type = item.value
                case "Nullable": type.fields[last].isNullable = item.value.hasPrefix("Yes")
                default: break
                }
            }
            return
        }
        switch item.key {
        case "Description": type.summary = item.value
        case "Type": type.kind = item.value
        case "Element type": type.element = item.value
        case "Enum Values": type.words = names(item.value).map { $0.trimmed(quotes: true) }
        case "Minimum Length", "Minimum item number": type.shortest = item.value
        case "Maximum Length", "Maximum item number": type.longest = item.value
        case "Minimum Value": type.lowest = item.value
        case "Maximum Value": type.highest = item.value
        // The document has each backslash twice.
        case "Pattern": type.pattern = item.value.replacing("\\\\", with: "\\")
        default: break
        }
    }

    /// The roles of `(**Permissions:** admin, viewer)`.
    private func permissions(_ text: String) -> DeviceDocument.Permissions {
        guard let end = text.lastRange(of: "**") else { return [] }
        return names(String(text[end.upperBound...].drop { $0 == ":" }.prefix { $0 != ")" }))
    }

    private func names(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }

    fileprivate func trimmed(quotes: Bool) -> String {
        count > 1 && first == "\"" && last == "\"" ? String(dropFirst().dropLast()) : String(self)
    }

    fileprivate func lastRange(of other: String) -> Range<Index>? { ranges(of: other).last }
}
