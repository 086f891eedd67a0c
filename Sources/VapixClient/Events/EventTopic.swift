/// The topics of a device's events, as a tree in the order in which the device lists them.
///
/// ```swift
/// for topic in try await vapix.eventDeclarations() where topic.isEvent {
///     print(topic.expression ?? topic.name, topic.niceName ?? "")
/// }
/// ```
///
/// As a sequence it has all topics, each before those below it.
///
/// See <https://developer.axis.com/vapix/network-video/event-and-action-services/#event-topic-tree-syntax>.
public struct EventDeclarations: Sendable, Sequence {
    /// The topics at the top.
    public let roots: [EventTopic]

    /// Goes through the topics.
    public struct Iterator: IteratorProtocol {
        /// What comes later, the next one last.
        private var pending: [EventTopic]

        fileprivate init(_ roots: [EventTopic]) {
            pending = roots.reversed()
        }

        /// The next topic; `nil` after the last.
        public mutating func next() -> EventTopic? {
            guard let topic = pending.popLast() else { return nil }
            pending += topic.children.reversed()
            return topic
        }
    }

    /// Starts to go through the topics.
    public func makeIterator() -> Iterator {
        Iterator(roots)
    }
}

/// A topic: a group of topics, a kind of event, or both.
public struct EventTopic: Sendable {
    /// What tells names with the same text apart: the address of an XML namespace.
    public struct Namespace: OpenEnumeration {
        /// The address.
        public let rawValue: String

        /// Makes a namespace from its address.
        ///
        /// - Parameter rawValue: The address.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No namespace, which is that of most topics further down.
        public static let empty = Namespace(rawValue: "")
        /// ONVIF's topics, `tns1` in filters.
        public static let onvif = Namespace(rawValue: "http://www.onvif.org/ver10/topics")
        /// Axis' topics, `tnsaxis` in filters.
        public static let axis = Namespace(rawValue: "http://www.axis.com/2009/event/topics")

        /// The prefix in filters, with the colon; `nil` if there is none.
        var filterPrefix: String? {
            switch self {
            case .empty: ""
            case .onvif: "tns1:"
            case .axis: "tnsaxis:"
            default: nil
            }
        }
    }

    /// The way from the top to a topic; shared, so that a long name does not become a long text for each topic below it.
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
    /// What people call it.
    public internal(set) var niceName: String?
    /// Whether the device says that there are events of this very topic.
    public internal(set) var isEvent = false
    /// Whether its events are for applications rather than for people.
    public internal(set) var isApplicationData = false
    /// What its events hold; mostly one, none for a mere group.
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
    /// Whether an event of it tells a state that goes on, and not just something that happened.
    public var isProperty: Bool { messages.contains(where: \.isProperty) }

    /// The topic as filters and events have it, `tns1:Device/tnsaxis:IO/VirtualInput` for example.
    ///
    /// It is what ``EventFilter/topic(_:where:)`` takes and what ``Event/topic`` has. With `//.` behind it, a filter means the
    /// topics below it, too. `nil` if a name on the way to it is in a namespace for which filters have no prefix.
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

/// What the events of a topic hold.
public struct EventMessageDeclaration: Sendable, Hashable {
    /// Whether such an event tells a state that goes on, and not just something that happened.
    public internal(set) var isProperty = false
    /// What an event happens to, ``Event/source``.
    public internal(set) var source: [EventItemDeclaration] = []
    /// What tells apart the events of one source, ``Event/key``.
    public internal(set) var key: [EventItemDeclaration] = []
    /// What is so then, ``Event/data``.
    public internal(set) var data: [EventItemDeclaration] = []
}

/// An item of an event.
public struct EventItemDeclaration: Sendable, Hashable {
    /// The type of a value, which events have as text.
    public struct ValueType: OpenEnumeration {
        /// The type's name, with `xsd:` for XML Schema's and `tt:` for ONVIF's, whatever the device calls them.
        public let rawValue: String

        /// Makes a type from its name.
        ///
        /// - Parameter rawValue: The type's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// True or false; events say 1 and 0.
        public static let boolean = ValueType(rawValue: "xsd:boolean")
        /// A whole number.
        public static let int = ValueType(rawValue: "xsd:int")
        /// A whole number.
        public static let integer = ValueType(rawValue: "xsd:integer")
        /// A number.
        public static let float = ValueType(rawValue: "xsd:float")
        /// A number.
        public static let double = ValueType(rawValue: "xsd:double")
        /// A text.
        public static let string = ValueType(rawValue: "xsd:string")
        /// A date with a time.
        public static let dateTime = ValueType(rawValue: "xsd:dateTime")
        /// The name of something that is configured on the device.
        public static let referenceToken = ValueType(rawValue: "tt:ReferenceToken")
    }

    /// A value that an item can have.
    public struct Value: Sendable, Hashable {
        /// The value.
        public let value: String
        /// What people call it.
        public let niceName: String?
    }

    /// The name, as events have it.
    public let name: String
    /// What people call it.
    public let niceName: String?
    /// The type of its value.
    public let type: ValueType?
    /// Whether it is what tells the state of a property.
    public let isPropertyState: Bool
    /// The values that it can have; none if the device does not say.
    public internal(set) var values: [Value] = []
}
