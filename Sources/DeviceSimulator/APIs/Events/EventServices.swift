import Foundation

/// `/vapix/services`: the SOAP action that lists the camera's event declarations.
///
/// See <https://developer.axis.com/vapix/network-video/event-data-streaming/#query-event-declarations>. The
/// documentation does not say how a camera refuses other actions; the simulator returns ONVIF's fault.
struct EventServices: CGI {
    let state: DeviceState

    static let path = "/vapix/services"

    private static let contentType = "application/soap+xml; charset=utf-8"
    private static let namespaces = [
        "SOAP-ENV": "http://www.w3.org/2003/05/soap-envelope",
        "aev": "http://www.axis.com/vapix/ws/event1",
        "ter": "http://www.onvif.org/ver10/error",
        "tns1": "http://www.onvif.org/ver10/topics",
        "tnsaxis": "http://www.axis.com/2009/event/topics",
        "wstop": "http://docs.oasis-open.org/wsn/t-1",
        "xsd": "http://www.w3.org/2001/XMLSchema",
    ]

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "POST" else { return .methodNotAllowed }
        guard let action = Self.action(of: request.body) else {
            return Self.fault("ter:WellFormed", "The request is no SOAP message")
        }
        guard action == "GetEventInstances" else {
            return Self.fault("ter:ActionNotSupported", "The action \(action) is not supported")
        }
        return Self.envelope(
            """
            <aev:GetEventInstancesResponse><wstop:TopicSet>
            \(TopicNode(EventDeclaration.all(state)).xml)
            </wstop:TopicSet></aev:GetEventInstancesResponse>
            """)
    }

    /// The local name of the first element in the body; `nil` if there is none.
    private static func action(of message: [UInt8]) -> String? {
        guard let text = String(validating: message, as: UTF8.self) else { return nil }
        let names = text.split(separator: "<").compactMap { piece -> String? in
            guard let first = piece.first, first.isLetter || first == "_", piece.contains(">") else { return nil }
            let name = piece.prefix { $0.isLetter || $0.isNumber || ":_-.".contains($0) }
            return name.split(separator: ":").last.map(String.init)
        }
        guard names.first == "Envelope", let body = names.firstIndex(of: "Body"), body + 1 < names.count else {
            return nil
        }
        return names[body + 1]
    }

    private static func fault(_ subcode: String, _ reason: String) -> CGIReply {
        envelope(
            """
            <SOAP-ENV:Fault>
              <SOAP-ENV:Code><SOAP-ENV:Value>SOAP-ENV:Sender</SOAP-ENV:Value>
                <SOAP-ENV:Subcode><SOAP-ENV:Value>\(subcode)</SOAP-ENV:Value></SOAP-ENV:Subcode>
              </SOAP-ENV:Code>
              <SOAP-ENV:Reason><SOAP-ENV:Text xml:lang="en">\(escapeXML(reason))</SOAP-ENV:Text></SOAP-ENV:Reason>
            </SOAP-ENV:Fault>
            """, status: 400)
    }

    private static func envelope(_ body: String, status: Int = 200) -> CGIReply {
        let declared = namespaces.sorted { $0.key < $1.key }.map { " xmlns:\($0.key)=\"\($0.value)\"" }.joined()
        return CGIReply(
            status: status, contentType: contentType,
            body: """
                <?xml version="1.0" encoding="UTF-8"?>
                <SOAP-ENV:Envelope\(declared)>
                <SOAP-ENV:Body>
                \(body)
                </SOAP-ENV:Body>
                </SOAP-ENV:Envelope>

                """)
    }
}

/// A node in the tree of topics.
private struct TopicNode {
    private let name: String
    private var niceName: String?
    private var declaration: EventDeclaration?
    private var children: [TopicNode] = []

    init(_ declarations: [EventDeclaration]) {
        self.init(name: "")
        for declaration in declarations {
            add(declaration, declaration.topic.split(separator: "/").map(String.init)[...], declaration.niceNames[...])
        }
    }

    private init(name: String) {
        self.name = name
    }

    private mutating func add(
        _ declaration: EventDeclaration, _ names: ArraySlice<String>, _ niceNames: ArraySlice<String?>
    ) {
        guard let next = names.first else {
            self.declaration = declaration
            return
        }
        let index =
            children.firstIndex { $0.name == next }
            ?? {
                children.append(TopicNode(name: next))
                return children.count - 1
            }()
        children[index].niceName = niceNames.first ?? nil
        children[index].add(declaration, names.dropFirst(), niceNames.dropFirst())
    }

    /// The elements of all children.
    var xml: String { children.map(\.element).joined(separator: "\n") }

    private var element: String {
        var attributes = declaration == nil ? "" : " wstop:topic=\"true\""
        attributes += Self.attribute("aev:NiceName", niceName)
        let content = [declaration.map(Self.message), children.isEmpty ? nil : xml].compactMap { $0 }
        return "<\(name)\(attributes)>\n\(content.joined(separator: "\n"))\n</\(name)>"
    }

    private static func message(_ declaration: EventDeclaration) -> String {
        var attributes = declaration.isStateful ? " aev:isProperty=\"true\"" : ""
        if declaration.isApplicationData { attributes += " aev:isApplicationData=\"true\"" }
        let groups = [("SourceInstance", declaration.source), ("DataInstance", declaration.data)]
        let instances = groups.filter { !$0.1.isEmpty }.map { name, items in
            "<aev:\(name)>\(items.map(item).joined())</aev:\(name)>"
        }
        return "<aev:MessageInstance\(attributes)>\(instances.joined())</aev:MessageInstance>"
    }

    private static func item(_ item: EventDeclaration.Item) -> String {
        var attributes = attribute("aev:NiceName", item.niceName)
        attributes += attribute("Type", item.type) + attribute("Name", item.name)
        if item.isState { attributes += attribute("isPropertyState", "true") }
        let values = item.values.map { value in
            "<aev:Value\(attribute("aev:NiceName", value.niceName))>\(escapeXML(value.value))</aev:Value>"
        }
        return "<aev:SimpleItemInstance\(attributes)>\(values.joined())</aev:SimpleItemInstance>"
    }

    private static func attribute(_ name: String, _ value: String?) -> String {
        guard let value, !value.isEmpty else { return "" }
        return " \(name)=\"\(escapeXML(value))\""
    }
}
