/// The form that the schemas require of a value.
indirect enum Shape: Sendable {
    /// An object of these members and no others.
    case object([Field], mayBeEmpty: Bool = true)
    /// An array.
    case array(of: Shape)
    /// A string that follows these rules.
    case text([TextRule] = [])
    /// One of a few strings.
    case choice([Choice])
    /// `true` or `false`.
    case flag
}

/// A member of an object, with the versions of the schema that have it.
struct Field: Sendable {
    /// Whether the member is required.
    enum Presence: Sendable {
        case optional
        case required
        /// Required only before a version.
        case requiredBefore(SchemaVersion)
    }

    let name: String
    let presence: Presence
    let introduced: SchemaVersion
    let removed: SchemaVersion?
    let shape: Shape

    init(
        _ name: String, _ presence: Presence = .optional, since introduced: SchemaVersion = SchemaVersion(1, 0),
        until removed: SchemaVersion? = nil, as shape: Shape
    ) {
        self.name = name
        self.presence = presence
        self.introduced = introduced
        self.removed = removed
        self.shape = shape
    }

    /// Whether a version of the schema has the member.
    func exists(in version: SchemaVersion) -> Bool {
        introduced <= version && removed.map { version < $0 } ?? true
    }

    /// Whether the member is required in a version.
    func isRequired(in version: SchemaVersion) -> Bool {
        switch presence {
        case .optional: false
        case .required: exists(in: version)
        case .requiredBefore(let limit): version < limit
        }
    }
}

/// A string that is allowed for a member.
struct Choice: Sendable {
    let value: String
    let introduced: SchemaVersion

    init(_ value: String, since introduced: SchemaVersion = SchemaVersion(1, 0)) {
        self.value = value
        self.introduced = introduced
    }
}
