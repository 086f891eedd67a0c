import Foundation

extension Persona {
    /// The sections of a text, in the order in which they are written.
    private enum Section: String, CaseIterable {
        case properties
        case apis
        case parameters
    }

    private static let sectionNames = Section.allCases.map { "[\($0.rawValue)]" }.joined(separator: ", ")
    /// The maximum number of entries of each section.
    private static let maximumCount = 10_000

    /// Reads a persona.
    ///
    /// ```
    /// # Remarks; say where the facts come from.
    /// [properties]
    /// ProdNbr=P3245-LVE
    /// Version=11.11.192
    /// [apis]
    /// ntp 1.4 official NTP
    /// [parameters]
    /// -IOPort
    /// IOPort.I0.Direction=input
    /// ```
    ///
    /// - Parameter text: The text.
    /// - Throws: ``SimulatorError`` with the line and the allowed form.
    public init(_ text: String) throws {
        var properties: [String: String] = [:]
        var apis: [AnnouncedAPI]?
        var changes: [Change] = []
        var section: Section?
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            let line = line.trimmingCharacters(in: .whitespaces)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            func malformed(_ reason: String) -> SimulatorError { SimulatorError("line \(index + 1): \(reason)") }
            if line.hasPrefix("[") {
                guard let next = Section(rawValue: String(line.dropFirst().dropLast())), line.hasSuffix("]") else {
                    throw malformed("the section \(line) is unknown; the sections are \(Self.sectionNames)")
                }
                section = next
                if next == .apis { apis = apis ?? [] }
                continue
            }
            switch section {
            case nil: throw malformed("a section must come first: \(Self.sectionNames)")
            case .properties:
                guard let (name, value) = Self.pair(line) else {
                    throw malformed("a property has the form Name=value, such as ProdNbr=P3245-LVE")
                }
                guard name != "SerialNumber" else {
                    throw malformed("SerialNumber is not a property of a model; each simulated camera has its own")
                }
                guard properties[name] == nil else { throw malformed("the property \(name) is there twice") }
                properties[name] = value
            case .apis:
                guard let api = AnnouncedAPI(line) else {
                    throw malformed(
                        "an API has the form: id version status name, such as: ntp 1.4 official NTP; - stands for no status"
                    )
                }
                apis?.append(api)
            case .parameters:
                guard let change = Self.change(line) else {
                    throw malformed("a parameter has the form Group.Name=value; -Group removes a group")
                }
                changes.append(change)
            }
            guard properties.count + (apis?.count ?? 0) + changes.count <= Self.maximumCount else {
                throw malformed("there are more than \(Self.maximumCount) entries")
            }
        }
        for name in ["ProdNbr", "Version"] where properties[name]?.isEmpty ?? true {
            throw SimulatorError("the section [properties] needs \(name)=…")
        }
        self.init(properties: properties, apis: apis, changes: changes)
    }

    private static func pair(_ line: String) -> (name: String, value: String)? {
        guard let equals = line.firstIndex(of: "=") else { return nil }
        let name = String(line[..<equals])
        guard isName(name) else { return nil }
        return (name, String(line[line.index(after: equals)...]))
    }

    private static func change(_ line: String) -> Change? {
        if line.hasPrefix("-") {
            let name = withoutRoot(String(line.dropFirst()))
            return isName(name) ? .remove(name) : nil
        }
        guard let (name, value) = pair(line), value.utf8.count <= Parameter.maximumSize else { return nil }
        let plain = withoutRoot(name)
        return plain.contains(".") ? .set(name: plain, value: value) : nil
    }

    private static func withoutRoot(_ name: String) -> String {
        name.hasPrefix("root.") ? String(name.dropFirst(5)) : name
    }

    /// Whether a text is the name of a parameter: letters, digits and some signs between dots.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 256 && !text.hasPrefix(".") && !text.hasSuffix(".") && !text.contains("..")
            && text.unicodeScalars.allSatisfy {
                $0.isASCII
                    && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "._-".unicodeScalars.contains($0))
            }
    }

    /// The text of the persona, in the form of a persona file.
    public var text: String {
        var lines = ["[properties]"] + properties.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        if let apis { lines += ["[apis]"] + apis.map(\.line) }
        if !changes.isEmpty { lines.append("[parameters]") }
        for change in changes {
            switch change {
            case .set(let name, let value): lines.append("\(name)=\(value)")
            case .remove(let name): lines.append("-\(name)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension AnnouncedAPI {
    /// Reads `id version status name`.
    fileprivate init?(_ line: String) {
        let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true).map(String.init)
        guard words.count == 4, let version = APIVersion(words[1]),
            words[0].unicodeScalars.allSatisfy({ $0.isASCII && $0.value > 0x20 && $0 != "\"" })
        else { return nil }
        self.init(id: words[0], version: version, name: words[3], status: words[2] == "-" ? nil : words[2])
    }

    /// The line of a persona's text.
    fileprivate var line: String { "\(id) \(version.text) \(status ?? "-") \(name)" }
}
