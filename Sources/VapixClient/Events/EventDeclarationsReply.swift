extension EventDeclarations {
    private typealias Name = NamespaceReader.Name

    private enum Space {
        static let envelopes = ["http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/"]
        static let events = "http://www.axis.com/vapix/ws/event1"
        static let topics = "http://docs.oasis-open.org/wsn/t-1"
        static let schema = "http://www.w3.org/2001/XMLSchema"
        static let onvif = "http://www.onvif.org/ver10/schema"
    }

    /// Reads a device's reply.
    ///
    /// - Parameters:
    ///   - bytes: The reply's body.
    ///   - contentType: Its media type.
    /// - Throws: `DeviceError` if it is a SOAP fault, `WireError` if it is not what the page documents.
    init(_ bytes: UnsafeRawBufferPointer, contentType: String? = nil) throws {
        var xml = try NamespaceReader(bytes, contentType: contentType)
        guard let root = try xml.nextElement(), root.name.local == "Envelope",
            Space.envelopes.contains(root.name.namespace)
        else { throw WireError(reason: .unexpectedType, offset: 0, expected: "a SOAP envelope") }
        let soap = root.name.namespace
        var roots: [EventTopic]?
        while let part = try xml.nextElement() {
            guard part.name == Name(soap, "Body") else {
                try xml.skipElement()
                continue
            }
            while let element = try xml.nextElement() {
                switch element.name {
                case Name(soap, "Fault"): throw try DeviceError(soapFault: &xml)
                case Name(Space.events, "GetEventInstancesResponse"): roots = try Self.response(&xml)
                default: try xml.skipElement()
                }
            }
        }
        try xml.finish()
        guard let roots else { throw xml.missingField("GetEventInstancesResponse") }
        self.roots = roots
    }

    private static func response(_ xml: inout NamespaceReader) throws(WireError) -> [EventTopic] {
        var topics: [EventTopic] = []
        while let element = try xml.nextElement() {
            guard element.name == Name(Space.topics, "TopicSet") else {
                try xml.skipElement()
                continue
            }
            while let element = try xml.nextElement() {
                if let topic = try topic(element, below: nil, &xml) { topics.append(topic) }
            }
        }
        return topics
    }

    /// Reads a topic and those below it, as deep as the reader goes: 64 levels.
    ///
    /// - Returns: `nil` if the element is no topic.
    private static func topic(
        _ element: NamespaceReader.Element, below parent: EventTopic.Path?, _ xml: inout NamespaceReader
    ) throws(WireError) -> EventTopic? {
        // Elements of these namespaces are documentation and other descriptions.
        guard ![Space.topics, Space.events, Space.onvif].contains(element.name.namespace) else {
            try xml.skipElement()
            return nil
        }
        var topic = EventTopic(
            EventTopic.Path(
                parent: parent, namespace: EventTopic.Namespace(rawValue: element.name.namespace),
                name: element.name.local))
        topic.niceName = element.attribute("NiceName", in: Space.events)
        topic.isEvent = isTrue(element.attribute("topic", in: Space.topics))
        topic.isApplicationData = isTrue(element.attribute("isApplicationData", in: Space.events))
        while let child = try xml.nextElement() {
            if child.name == Name(Space.events, "MessageInstance") {
                topic.messages.append(try message(child, &xml))
            } else if let child = try Self.topic(child, below: topic.path, &xml) {
                topic.children.append(child)
            }
        }
        return topic
    }

    private static func message(
        _ element: NamespaceReader.Element, _ xml: inout NamespaceReader
    ) throws(WireError) -> EventMessageDeclaration {
        var message = EventMessageDeclaration()
        message.isProperty = isTrue(element.attribute("isProperty", in: Space.events))
        while let child = try xml.nextElement() {
            switch child.name {
            case Name(Space.events, "SourceInstance"): message.source += try items(&xml)
            case Name(Space.events, "KeyInstance"): message.key += try items(&xml)
            case Name(Space.events, "DataInstance"): message.data += try items(&xml)
            default: try xml.skipElement()
            }
        }
        return message
    }

    private static func items(_ xml: inout NamespaceReader) throws(WireError) -> [EventItemDeclaration] {
        var items: [EventItemDeclaration] = []
        while let element = try xml.nextElement() {
            guard element.name == Name(Space.events, "SimpleItemInstance"),
                let name = element.attribute("Name", in: Space.events)
            else {
                try xml.skipElement()
                continue
            }
            var item = EventItemDeclaration(
                name: name, niceName: element.attribute("NiceName", in: Space.events),
                type: element.attribute("Type", in: Space.events).map { type($0, xml) },
                isPropertyState: isTrue(element.attribute("isPropertyState", in: Space.events)))
            while let child = try xml.nextElement() {
                guard child.name == Name(Space.events, "Value") else {
                    try xml.skipElement()
                    continue
                }
                let niceName =
                    child.attribute("NiceName", in: Space.events) ?? child.attribute("UserString", in: Space.events)
                item.values.append(EventItemDeclaration.Value(try xml.readText(), niceName: niceName))
            }
            items.append(item)
        }
        return items
    }

    private static func type(_ text: String, _ xml: NamespaceReader) -> EventItemDeclaration.ValueType {
        let name = xml.name(in: text)
        switch name?.namespace {
        case Space.schema: return EventItemDeclaration.ValueType(rawValue: "xsd:" + (name?.local ?? ""))
        case Space.onvif: return EventItemDeclaration.ValueType(rawValue: "tt:" + (name?.local ?? ""))
        default: return EventItemDeclaration.ValueType(rawValue: text)
        }
    }

    private static func isTrue(_ text: String?) -> Bool {
        text == "true" || text == "1"
    }
}
