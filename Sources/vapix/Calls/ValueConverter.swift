import AcapPackage
import VapixCatalogue
import VapixClient

/// Converts values that the user gave to their form on the wire, by the types of the catalogue.
struct ValueConverter {
    /// The API whose types the values have.
    let api: Catalogue.API
    /// Warnings about values that are sent all the same, because devices may be newer than the catalogue.
    private(set) var warnings: [String] = []

    /// Creates a converter without warnings.
    init(api: Catalogue.API) {
        self.api = api
    }

    // MARK: Text

    /// Converts texts of the command line.
    ///
    /// - Parameters:
    ///   - texts: The texts; several if the user repeated the parameter.
    ///   - type: The parameter's type.
    ///   - separator: The separator of a list on the wire. The user may write it instead of commas.
    ///   - path: The parameter's name for messages.
    /// - Returns: The value.
    /// - Throws: `ValueError` if the texts do not fit the type.
    mutating func value(
        of texts: [String], as type: Catalogue.ValueType, separator: String? = nil, at path: String
    ) throws(ValueError) -> JSONTree {
        if case .list(let element) = type {
            return .array(try elements(of: texts, as: element, separator: separator, at: path))
        }
        guard texts.count == 1, let text = texts.first else {
            throw ValueError(path: path, message: "is given more than once, but is not a list")
        }
        return try value(of: text, as: type, at: path)
    }

    private mutating func value(
        of text: String, as type: Catalogue.ValueType, at path: String
    ) throws(ValueError) -> JSONTree {
        switch type {
        case .string, .secret: return .string(text)
        case .number, .numeric, .duration: return try convert(.number(text), to: type, at: path)
        case .pair: return try convert(.string(text), to: type, at: path)
        case .flag: return try convert(.string(text), to: type, at: path)
        case .emptyAsNil(let inner): return text.isEmpty ? .string("") : try value(of: text, as: inner, at: path)
        case .named(let name):
            guard let named = api.type(name) else { return .string(text) }
            if named.words != nil { return try convert(.string(text), to: type, at: path) }
            // A word without quotes may be a string of the union.
            if let union = named.union { return try value(of: text, asOneOf: union, at: path) }
        case .json, .map, .pairs, .parameters, .list: break
        }
        guard let value = JSONTree(parsing: text) else {
            let form = type == .json ? "for example a text in quotation marks" : expectation(type)
            throw ValueError(path: path, message: "expected JSON, \(form)")
        }
        return try convert(value, to: type, at: path)
    }

    private mutating func elements(
        of texts: [String], as type: Catalogue.ValueType, separator: String?, at path: String
    ) throws(ValueError) -> [JSONTree] {
        var texts = texts
        if texts.count == 1, let text = texts.first {
            if case .array(let elements)? = JSONTree(parsing: text) {
                return try convertElements(elements, to: type, at: path)
            }
            if isScalar(type) {
                texts = text.isEmpty ? [] : split(text, at: separator ?? ",")
            } else if case .pair = type, let separator {
                // The commas are in the pairs.
                texts = text.isEmpty ? [] : text.split(separator: separator).map { String($0) }
            }
        }
        var elements: [JSONTree] = []
        for (index, text) in texts.enumerated() {
            elements.append(try value(of: text, as: type, at: "\(path)[\(index)]"))
        }
        return elements
    }

    /// The parts of a text between separators, or else between commas.
    private func split(_ text: String, at separator: String) -> [String] {
        let separator = text.unicodeScalars.contains { String($0) == separator } ? separator : ","
        // Scalars, because a combining mark would hide the comma before it.
        return text.unicodeScalars.split(omittingEmptySubsequences: false) { String($0) == separator }
            .map { String($0) }
    }

    private func isScalar(_ type: Catalogue.ValueType) -> Bool {
        switch type {
        case .string, .secret, .number, .numeric, .duration, .flag, .emptyAsNil: true
        // Its comma would be taken for one of the list's.
        case .pair(let pair): pair.separator != ","
        case .named(let name): api.type(name)?.words != nil
        case .json, .list, .map, .pairs, .parameters: false
        }
    }

    private mutating func value(
        of text: String, asOneOf union: [Catalogue.UnionCase], at path: String
    ) throws(ValueError) -> JSONTree {
        try firstFitting(union, at: path) { (converter, type) throws(ValueError) in
            try converter.value(of: [text], as: type, at: path)
        }
    }

    // MARK: JSON

    /// Converts JSON that the user wrote.
    mutating func convert(
        _ value: JSONTree, to type: Catalogue.ValueType, at path: String
    ) throws(ValueError) -> JSONTree {
        switch (type, value) {
        case (_, .null), (.json, _), (.string, .string), (.secret, .string): return value
        case (.number(let size), .number(let digits)): return .number(try number(digits, size, at: path))
        case (.numeric(let size), .number(let digits)), (.numeric(let size), .string(let digits)):
            return .string(try number(digits, size, at: path))
        case (.duration(let span), .number(let digits)):
            return .number(try number(digits, span.isFractional ? .double : .int64, at: path, span))
        case (.pair(let pair), .string(let text)):
            let parts = text.split(separator: pair.separator, omittingEmptySubsequences: false)
            guard parts.count == 2 else { break }
            return try convert(.array(parts.map { .number(String($0)) }), to: type, at: path)
        case (.pair(let pair), .array(let elements)):
            guard elements.count == 2 else { break }
            let size: Catalogue.ValueType.Number = pair.isText ? .int32 : .double
            let numbers = try convertElements(elements, to: .number(size), at: path)
            guard pair.isText else { return .array(numbers) }
            let texts = numbers.map { if case .number(let digits) = $0 { digits } else { "" } }
            return .string(texts.joined(separator: String(pair.separator)))
        case (.flag(let flag), .bool(let value)): return word(value, flag)
        case (.flag(let flag), .string(let text)):
            guard let value = Bool(wire: text.lowercased()) else { break }
            return word(value, flag)
        case (.emptyAsNil, .string("")): return value
        case (.emptyAsNil(let inner), _): return try convert(value, to: inner, at: path)
        case (.list(let element), .array(let elements)):
            return .array(try convertElements(elements, to: element, at: path))
        case (.map(let element), .object(let members)):
            return .object(try convertMembers(members, to: element, at: path))
        case (.pairs, .object(let members)), (.parameters, .object(let members)):
            return .object(try convertMembers(members, to: .string, at: path))
        case (.named(let name), _):
            guard let named = api.type(name) else { return value }
            if let converted = try convert(value, to: named, at: path) { return converted }
        default: break
        }
        throw ValueError(path: path, message: "expected \(expectation(type))")
    }

    private mutating func convert(
        _ value: JSONTree, to type: Catalogue.NamedType, at path: String
    ) throws(ValueError) -> JSONTree? {
        if let union = type.union {
            return try firstFitting(union, at: path) { (converter, type) throws(ValueError) in
                try converter.convert(value, to: type, at: path)
            }
        }
        switch value {
        case .string(let word):
            guard let words = type.words else { return nil }
            if !words.contains(where: { $0.wire == word }) {
                let documented = words.map { $0.wire.isEmpty ? "nothing" : $0.wire }.joined(separator: ", ")
                warnings.append("\(path): not one of the documented words (\(documented)); sent as it is")
            }
            return value
        case .object(let members):
            guard let fields = type.fields else { return nil }
            return .object(try convertFields(members, fields, at: path))
        default: return nil
        }
    }

    private mutating func convertElements(
        _ elements: [JSONTree], to type: Catalogue.ValueType, at path: String
    ) throws(ValueError) -> [JSONTree] {
        var converted: [JSONTree] = []
        for (index, element) in elements.enumerated() {
            converted.append(try convert(element, to: type, at: "\(path)[\(index)]"))
        }
        return converted
    }

    private mutating func convertMembers(
        _ members: [JSONMember], to type: Catalogue.ValueType, at path: String
    ) throws(ValueError) -> [JSONMember] {
        try refuseDuplicates(members.map(\.key), at: path)
        var converted: [JSONMember] = []
        for member in members {
            let value = try convert(member.value, to: type, at: "\(path).\(member.key)")
            converted.append(JSONMember(member.key, value))
        }
        return converted
    }

    private mutating func convertFields(
        _ members: [JSONMember], _ fields: [Catalogue.Field], at path: String
    ) throws(ValueError) -> [JSONMember] {
        let rest = fields.first { $0.wire == "*" }
        var converted: [JSONMember] = []
        for member in members {
            let path = "\(path).\(member.key)"
            guard let field = fields.first(where: { $0.wire == member.key }) ?? fields.first(named: member.key) else {
                // Sent as it is: it may come from the device, which may be newer than the catalogue.
                let similar = Catalogue.nearest(to: member.key, among: fields.map(\.wire).filter { $0 != "*" })
                if rest == nil || !similar.isEmpty {
                    warnings.append("\(path): not documented\(suggestion(similar)); sent as it is")
                }
                converted.append(member)
                continue
            }
            let value = try convert(member.value, to: Catalogue.ValueType(field.type), at: path)
            converted.append(JSONMember(field.wire, value))
        }
        let names = converted.map(\.key)
        try refuseDuplicates(names, at: path)
        for field in fields where field.isRequired && field.wire != "*" && !names.contains(field.wire) {
            throw ValueError(path: "\(path).\(field.wire)", message: "is missing")
        }
        return converted
    }

    private func refuseDuplicates(_ names: [String], at path: String) throws(ValueError) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw ValueError(path: "\(path).\(name)", message: "is given twice")
        }
    }

    /// The first form of a union that fits without warnings, or else the first that fits.
    private mutating func firstFitting(
        _ union: [Catalogue.UnionCase], at path: String,
        _ convert: (inout ValueConverter, Catalogue.ValueType) throws(ValueError) -> JSONTree
    ) throws(ValueError) -> JSONTree {
        var unusual: (value: JSONTree, warnings: [String])?
        for form in union {
            var attempt = ValueConverter(api: api)
            guard let value = try? convert(&attempt, Catalogue.ValueType(form.type)) else { continue }
            if attempt.warnings.isEmpty { return value }
            if unusual == nil { unusual = (value, attempt.warnings) }
        }
        guard let unusual else {
            let forms = union.map { expectation(Catalogue.ValueType($0.type)) }
            throw ValueError(path: path, message: "expected \(forms.joined(separator: ", or "))")
        }
        warnings += unusual.warnings
        return unusual.value
    }

    // MARK: Scalars

    private func number(
        _ digits: String, _ size: Catalogue.ValueType.Number, at path: String, _ span: Catalogue.ValueType.Span? = nil
    ) throws(ValueError) -> String {
        let type: Catalogue.ValueType = span.map { .duration($0) } ?? .number(size)
        let problem = ValueError(path: path, message: "expected \(expectation(type))")
        // `Double` also accepts hexadecimal digits and infinity.
        let isPlain = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        guard isPlain, let value = Double(digits), value.isFinite else { throw problem }
        if size == .double { return JSONTree(parsing: digits) == nil ? value.description : digits }
        guard let whole = Int64(digits) ?? Int64(exactly: value) else { throw problem }
        guard size == .int64 || Int32(exactly: whole) != nil else { throw problem }
        return String(whole)
    }

    private func word(_ value: Bool, _ flag: Catalogue.ValueType.Flag) -> JSONTree {
        flag == .bool ? .bool(value) : .string(value ? flag.words.yes : flag.words.no)
    }

    /// A type as words after "expected".
    private func expectation(_ type: Catalogue.ValueType) -> String {
        switch type {
        case .string, .secret, .emptyAsNil(.string): "text"
        case .number(.int32), .numeric(.int32): "a whole number from \(Int32.min) to \(Int32.max)"
        case .number(.int64), .numeric(.int64): "a whole number of 64 bits"
        case .number(.double), .numeric(.double): "a number"
        case .duration(let span): "a\(span.isFractional ? "" : " whole") number of \(span.unit)"
        case .pair(.resolution): "a width and a height, 1920x1080 for example"
        case .pair(.point): "an x and a y with a comma between them"
        case .pair(.panTilt): "a pan and a tilt with a comma between them"
        case .pair(.zoomRange): "the lowest and the highest zoom with a colon between them"
        case .flag: "true or false"
        case .emptyAsNil(let type): "\(expectation(type)), or nothing"
        case .json: "any JSON"
        case .list(let type): "a list, each element of it \(expectation(type))"
        case .map(let type): "an object, each member of it \(expectation(type))"
        case .pairs, .parameters: "an object of texts"
        case .named(let name):
            if let words = api.type(name)?.words {
                "one of \(words.map(\.wire).filter { !$0.isEmpty }.joined(separator: ", "))"
            } else {
                "an object (\(name))"
            }
        }
    }
}

extension [Catalogue.Field] {
    /// The field with a name in Swift or on the wire.
    ///
    /// The case of letters matters only if it must.
    func first(named text: String) -> Catalogue.Field? {
        if let exact = first(where: { $0.name == text || $0.wire == text }) { return exact }
        let lowercased = text.lowercased()
        let similar = filter { $0.name.lowercased() == lowercased || $0.wire.lowercased() == lowercased }
        return similar.count == 1 ? similar[0] : nil
    }
}
