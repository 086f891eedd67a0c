import TestTools

@testable import VapixClient

extension InputProperty {
    /// A list of events is no larger than the reply, and is read back as it was from a reply made of it.
    static let eventDeclarations = InputProperty(name: "event-declarations", check: checkEventDeclarations) {
        let tree = """
            <tns1:Device wstop:topic="0"><tnsaxis:IO><Port wstop:topic="true" aev:NiceName="a &amp; b" aev:isApplicationData="1">\
            <aev:MessageInstance aev:isProperty="true"><aev:SourceInstance><aev:SimpleItemInstance aev:NiceName="n" \
            aev:Type="xsd:int" aev:Name="port"><aev:Value aev:NiceName="1">9223372036854775808</aev:Value><aev:Value>-1\
            </aev:Value></aev:SimpleItemInstance></aev:SourceInstance><aev:DataInstance><aev:SimpleItemInstance \
            aev:Type="tt:ReferenceToken" aev:Name="state" aev:isPropertyState="true"/></aev:DataInstance>\
            <aev:KeyInstance/></aev:MessageInstance></Port></tnsaxis:IO></tns1:Device>
            """
        let deep = String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70)
        let fault = "<s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code></s:Fault></s:Body></s:Envelope>"
        return [
            reply(tree), reply(tree + tree), reply(deep), reply("<x xmlns=\"urn:x\"><y xmlns=\"\"/></x>"), reply(""),
            opening + fault, opening, "", "<a/>", reply("<a wstop:topic='&#x10FFFF;&#0;'/>"),
        ].map { Array($0.utf8) }
    }

    private static let opening = """
        <?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" \
        xmlns:wstop="http://docs.oasis-open.org/wsn/t-1" xmlns:aev="http://www.axis.com/vapix/ws/event1" \
        xmlns:tns1="http://www.onvif.org/ver10/topics" xmlns:tnsaxis="http://www.axis.com/2009/event/topics" \
        xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:tt="http://www.onvif.org/ver10/schema">
        """

    private static func reply(_ topics: String) -> String {
        opening + "<s:Body><aev:GetEventInstancesResponse><wstop:TopicSet>" + topics
            + "</wstop:TopicSet></aev:GetEventInstancesResponse></s:Body></s:Envelope>"
    }

    private static func checkEventDeclarations(_ bytes: [UInt8]) throws {
        let list: EventDeclarations
        do {
            list = try bytes.withUnsafeBytes { try EventDeclarations($0) }
        } catch is WireError {
            return
        } catch is DeviceError {
            return
        }
        let topics = Array(list)
        let items = topics.flatMap { $0.messages.flatMap { $0.source + $0.key + $0.data } }
        let count = topics.count + items.count + items.reduce(0) { $0 + $1.values.count }
        // The shortest element has four bytes.
        try expectHolds(count * 4 <= bytes.count, "\(count) elements in \(bytes.count) bytes")
        for topic in topics {
            try expectHolds((topic.expression?.utf8.count ?? 0) <= bytes.count * 8, "an expression is too long")
        }
        let text = reply(list.roots.map(written).joined())
        let again = try Array(text.utf8).withUnsafeBytes { try EventDeclarations($0) }
        try expectHolds(
            again.roots.map(written) == list.roots.map(written), "read again it is \(again.roots.map(written))")
    }

    /// The XML of a topic, with all text as references.
    private static func written(_ topic: EventTopic) -> String {
        let messages = topic.messages.map { message in
            let parts = [("Source", message.source), ("Key", message.key), ("Data", message.data)]
            let items = parts.map { name, items in
                "<aev:\(name)Instance>\(items.map(written).joined())</aev:\(name)Instance>"
            }
            return
                "<aev:MessageInstance aev:isProperty=\"\(message.isProperty)\">\(items.joined())</aev:MessageInstance>"
        }
        let attributes =
            attribute("NiceName", topic.niceName) + " wstop:topic=\"\(topic.isEvent)\""
            + attribute("isApplicationData", "\(topic.isApplicationData)")
        let name = topic.namespace.rawValue.isEmpty ? topic.name : "own:" + topic.name
        let space =
            topic.namespace.rawValue.isEmpty ? "xmlns=\"\"" : "xmlns:own=\"\(escaped(topic.namespace.rawValue))\""
        return "<\(name) \(space)\(attributes)>\(messages.joined())\(topic.children.map(written).joined())</\(name)>"
    }

    private static func written(_ item: EventItemDeclaration) -> String {
        let values = item.values.map {
            "<aev:Value\(attribute("NiceName", $0.niceName))>\(escaped($0.value))</aev:Value>"
        }
        return "<aev:SimpleItemInstance\(attribute("Name", item.name))\(attribute("NiceName", item.niceName))"
            + attribute("Type", item.type?.rawValue) + attribute("isPropertyState", "\(item.isPropertyState)")
            + ">\(values.joined())</aev:SimpleItemInstance>"
    }

    private static func attribute(_ name: String, _ value: String?) -> String {
        value.map { " aev:\(name)=\"\(escaped($0))\"" } ?? ""
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ":", "/", ".", "-": String(scalar)
            default: "&#\(scalar.value);"
            }
        }.joined()
    }
}
