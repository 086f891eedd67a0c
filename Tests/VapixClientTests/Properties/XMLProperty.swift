import Foundation
import FoundationXML
import TestTools
import VapixClient

extension Property {
    /// The reader of XML, compared with Foundation's parser, which is libxml2.
    static let xml = Property(name: "xml", check: checkXML) { exchange, _ in
        [exchange.reply.body].filter { $0.first == UInt8(ascii: "<") }
    }

    private static func checkXML(_ bytes: UnsafeRawBufferPointer) throws {
        var skipError: WireError?
        do throws(WireError) {
            var xml = try XMLReader(bytes)
            _ = try xml.nextElement()
            try xml.skipElement()
            try xml.finish()
        } catch {
            skipError = error
        }
        var trace = XMLTrace(limit: bytes.count)
        do {
            var xml = try XMLReader(bytes)
            while let root = try xml.nextElement() { try trace.enter(&xml, name: root) }
            try xml.finish()
        } catch let error as WireError {
            try expectHolds(
                skipError?.isSame(as: error) == true, "read: \(error), skipped: \(String(describing: skipError))")
            return
        }
        if let skipError { throw Violation(description: "read, but not skipped: \(skipError)") }
        // Names are not checked outside ASCII. White space in front of the declaration is an error to others.
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return }
        let document = trimmed(bytes)
        // A processing instruction of a name alone, `<?a?>`, crashes Foundation on Linux; `<?xmla?>` is one, too.
        let hasDeclaration =
            document.starts(with: "<?xml".utf8) && document.dropFirst(5).first.map { $0 <= 0x20 } == true
        let body = hasDeclaration ? document.dropFirst(5) : document[...]
        guard !zip(body, body.dropFirst()).contains(where: { $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "?") })
        else { return }
        // XML turns every line break to a line feed (2.11). In a CDATA section libxml2 leaves a carriage return alone.
        guard !document.contains(0x0D) || !String(decoding: document, as: UTF8.self).contains("<![CDATA[") else {
            return
        }
        let parser = XMLParser(data: Data(document))
        let listener = Listener()
        parser.delegate = listener
        guard parser.parse() else {
            throw Violation(description: "Foundation rejects what is accepted")
        }
        try expectHolds(
            listener.events == trace.events, "Foundation reads \(listener.events), and this library \(trace.events)")
    }
}

/// What is in a document, in its order: elements, their attributes and their own text.
private struct XMLTrace {
    private(set) var events: [String] = []
    private var steps = 0
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func enter(_ xml: inout XMLReader, name: String) throws {
        // Each step of the caller costs the sender a byte at least.
        steps += 1
        try expectHolds(steps <= limit, "more elements than bytes")
        var attributes: [String] = []
        var values: [String: String] = [:]
        var known = xml
        while let attribute = try xml.nextAttribute() {
            attributes.append("\(attribute.name)=\(attribute.value)")
            values[attribute.name] = attribute.value
        }
        let list: StaticString = "Name,name,Version,id,a"
        try known.readAttributes(of: list)
        for (place, name) in "\(list)".split(separator: ",").enumerated() {
            try expectHolds(known.attribute(place) == values[String(name)], "\(name) is another one if looked for")
        }
        try expectHolds(known.offset == xml.offset, "attributes end elsewhere if looked for")
        // The elements behind this one are compared with it.
        xml = known
        var copy = xml
        events.append("<\(name) \(attributes.sorted())")
        let index = events.count
        while let child = try xml.nextElement() { try enter(&xml, name: child) }
        let text = try copy.readText()
        try expectHolds(copy.offset == xml.offset, "the text of an element ends elsewhere than its children")
        events.insert(text, at: index)
    }
}

private final class Listener: NSObject, XMLParserDelegate {
    private(set) var events: [String] = []
    private var open: [(index: Int, text: String)] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let kept = attributes.filter { $0.key != "xmlns" && !$0.key.hasPrefix("xmlns:") }
        events.append("<\(local(name)) \(kept.map { "\(local($0.key))=\($0.value)" }.sorted())")
        events.append("")
        open.append((events.count - 1, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if !open.isEmpty { open[open.count - 1].text += string }
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        if !open.isEmpty { open[open.count - 1].text += String(decoding: block, as: UTF8.self) }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard let element = open.popLast() else { return }
        let white: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n"]
        let text = element.text.unicodeScalars.drop { white.contains($0) }.reversed().drop { white.contains($0) }
        var own = String.UnicodeScalarView()
        own.append(contentsOf: text.reversed())
        events[element.index] = String(own)
    }

    private func local(_ name: String) -> String {
        name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
