/// What the schemas say of a value.
indirect enum Shape: Sendable {
    /// An object of these members and no others.
    case object([Field], mayBeEmpty: Bool = true)
    /// An array.
    case array(of: Shape)
    /// A string that keeps these rules.
    case text([TextRule] = [])
    /// One of a few strings.
    case choice([Choice])
    /// `true` or `false`.
    case flag
}

/// A member of an object, and in which versions of the schema it exists.
struct Field: Sendable {
    /// Whether it has to be there.
    enum Presence: Sendable {
        case optional
        case required
        /// In the first versions it has to be there.
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

    /// Whether a version of the schema has it.
    func exists(in version: SchemaVersion) -> Bool {
        introduced <= version && removed.map { version < $0 } ?? true
    }

    /// Whether it has to be there.
    func isRequired(in version: SchemaVersion) -> Bool {
        switch presence {
        case .optional: false
        case .required: exists(in: version)
        case .requiredBefore(let limit): version < limit
        }
    }
}

/// A string that a member may be.
struct Choice: Sendable {
    let value: String
    let introduced: SchemaVersion

    init(_ value: String, since introduced: SchemaVersion = SchemaVersion(1, 0)) {
        self.value = value
        self.introduced = introduced
    }
}
