/// A topic: a group of topics, a kind of event, or both.
public struct EventTopic: Sendable {
    /// The XML namespace of a topic's name.
    public struct Namespace: OpenEnumeration {
        /// The namespace's URI.
        public let rawValue: String

        /// Makes a namespace from its URI.
        ///
        /// - Parameter rawValue: The URI.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No namespace, as for most topics below the top levels.
        public static let empty = Namespace(rawValue: "")
        /// ONVIF's topics, `tns1` in filters.
        public static let onvif = Namespace(rawValue: "http://www.onvif.org/ver10/topics")
        /// Axis' topics, `tnsaxis` in filters.
        public static let axis = Namespace(rawValue: "http://www.axis.com/2009/event/topics")

        /// The prefix in filters, with the colon; `nil` if filters have none for it.
        var filterPrefix: String? {
            switch self {
            case .empty: ""
            case .onvif: "tns1:"
            case .axis: "tnsaxis:"
            default: nil
            }
        }
    }

    /// The names from the top of the tree to a topic.
    ///
    /// Topics share it, so that a long name is not repeated for each topic below.
    final class Path: Sendable {
        let parent: Path?
        let namespace: Namespace
        let name: String

        init(parent: Path?, namespace: Namespace, name: String) {
            self.parent = parent
            self.namespace = namespace
            self.name = name
        }
    }

    let path: Path
    /// The name as a text to show to users; `nil` if the device gives none.
    public internal(set) var niceName: String?
    /// Whether the device sends events of this topic itself.
    public internal(set) var isEvent = false
    /// Whether its events are meant for applications rather than for people.
    public internal(set) var isApplicationData = false
    /// The content of the topic's events: usually one declaration, and none for a group.
    public internal(set) var messages: [EventMessageDeclaration] = []
    /// The topics below it.
    public internal(set) var children: [EventTopic] = []

    init(_ path: Path) {
        self.path = path
    }

    /// The name without a prefix, `VirtualInput` for example.
    public var name: String { path.name }
    /// The name's namespace.
    public var namespace: Namespace { path.namespace }
    /// Whether its events report a lasting state instead of a moment.
    public var isProperty: Bool { messages.contains(where: \.isProperty) }

    /// The topic as in filters and events, `tns1:Device/tnsaxis:IO/VirtualInput` for example; `nil` if a name in it has
    /// a namespace for which filters have no prefix.
    ///
    /// It has the form of ``Event/topic``, and ``EventFilter/topic(_:where:)`` accepts it. Append `//.` to include the
    /// topics below.
    public var expression: String? {
        var names: [String] = []
        var next: Path? = path
        while let step = next {
            guard let prefix = step.namespace.filterPrefix else { return nil }
            names.append(prefix + step.name)
            next = step.parent
        }
        return names.reversed().joined(separator: "/")
    }
}
