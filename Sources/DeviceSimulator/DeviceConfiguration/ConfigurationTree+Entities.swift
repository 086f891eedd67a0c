internal import VapixCatalogue

extension ConfigurationTree {
    /// An entity or a collection for the files of discovery, which list them all.
    struct Entity {
        /// The names that lead to it.
        let names: [String]
        let node: Node
        /// The keys in its path, outer ones first, without its own.
        let keys: [Catalogue.Field]

        /// The path below the root, with `{name}` for each key.
        let path: String

        /// The key of its items.
        var key: Catalogue.Field? { node.key.flatMap { node.property($0) } }
        /// The path of an item, or of the entity.
        var itemPath: String { path + (node.key.map { "/{\($0)}" } ?? "") }

        /// The properties, also those that have a path of their own in the spec.
        var properties: [(name: String, field: Catalogue.Field)] {
            let own = node.properties.filter { field in
                !["*", "."].contains(field.wire) && node.children[field.wire].map { $0.whole != nil } != false
            }
            let names = Set(own.map(\.wire))
            let others = node.children.compactMap { name, child in child.whole.map { (name: name, field: $0) } }
            return own.map { (name: $0.wire, field: $0) }
                + others.filter { !names.contains($0.name) }.sorted { $0.name < $1.name }
        }

        /// Entities and collections in it.
        var entities: [(name: String, node: Node)] {
            node.children.filter { $0.value.whole == nil && !$0.key.hasPrefix("$") }.sorted { $0.key < $1.key }
                .map { (name: $0.key, node: $0.value) }
        }

        var actions: [(name: String, action: Catalogue.Operation)] {
            node.actions.sorted { $0.key < $1.key }.map { (name: $0.key, action: $0.value) }
        }

        /// The names of the properties that can be changed.
        var settable: [String] { properties.map(\.name).filter { node.setter(of: $0) != nil } }
    }

    /// The root, and all that is in it.
    var entities: [Entity] { Self.entities(Entity(names: [], node: root, keys: [], path: "")) }

    private static func entities(_ entity: Entity) -> [Entity] {
        let keys = entity.keys + [entity.key].compactMap { $0 }
        return [entity]
            + entity.entities.flatMap { name, node in
                entities(
                    Entity(names: entity.names + [name], node: node, keys: keys, path: "\(entity.itemPath)/\(name)"))
            }
    }

    /// The types that the files of discovery describe.
    var dataTypes: [Catalogue.NamedType] { api.types.filter { $0.fields != nil || $0.words != nil } }
}
