internal import VapixClient

extension Parameters.Definitions {
    /// The description of a parameter.
    ///
    /// - Parameter name: The name without `root.`.
    /// - Returns: The description; `nil` if there is no such parameter.
    func parameter(_ name: String) -> Parameters.Definition? {
        let path = name.split(separator: ".")
        guard let last = path.last else { return nil }
        var groups = groups
        // Some devices have a group named root around all others.
        if groups.count == 1, groups[0].name == "root" { groups = groups[0].groups }
        var parameters: [Parameters.Definition] = []
        for part in path.dropLast() {
            guard let group = groups.first(where: { $0.name == part }) else { return nil }
            (groups, parameters) = (group.groups, group.parameters)
        }
        return parameters.first { $0.name == last }
    }
}

extension Parameters.Definition {
    /// Why the parameter cannot hold a text; `nil` if it can, or if the device does not say.
    ///
    /// The problem does not repeat the text, which may be a password.
    func problem(with text: String) -> String? {
        if isReadOnly == true || isConstant == true { return "cannot be changed" }
        if let length = maximumLength, text.unicodeScalars.count > length {
            return "takes at most \(length) characters, and the value has \(text.unicodeScalars.count)"
        }
        if let boolean {
            let words = [boolean.falseValue, boolean.trueValue].compactMap(\.self)
            if words.count == 2, !words.contains(text) { return "takes \(words[0]) or \(words[1]) alone" }
        }
        if let choices, !choices.entries.isEmpty, !choices.entries.contains(where: { $0.value == text }) {
            return "takes one of these alone: " + choices.entries.map(\.value).joined(separator: ", ")
        }
        return integer.flatMap { $0.problem(with: text) }
    }

    private var maximumLength: Int? {
        // One expression with `??` is too much for the compiler of Swift 6.0.
        let lengths = [
            integer?.maximumLength, self.text?.maximumLength, password?.maximumLength, address?.maximumLength,
            addresses?.maximumLength, hostname?.maximumLength,
        ]
        return lengths.compactMap(\.self).first
    }
}

extension Parameters.IntegerType {
    /// Why the text is none of the numbers; `nil` if it is one.
    fileprivate func problem(with text: String) -> String? {
        guard let number = Int64(text) else { return "takes a whole number alone" }
        if let minimum, number < minimum { return "takes \(minimum) at least" }
        if let maximum, number > maximum { return "takes \(maximum) at most" }
        guard !ranges.isEmpty, !ranges.contains(where: { $0.contains(number) }) else { return nil }
        return "takes one of these numbers alone: " + ranges.map(\.value).joined(separator: ", ")
    }
}

extension Parameters.RangeEntry {
    /// Whether a number is the entry's, or one from the first to the last; an entry of another form allows any.
    fileprivate func contains(_ number: Int64) -> Bool {
        if let only = Int64(value) { return number == only }
        // The first number may be negative.
        guard let hyphen = value.utf8.dropFirst().firstIndex(of: UInt8(ascii: "-")),
            let first = Int64(value[..<hyphen]), let last = Int64(value[value.utf8.index(after: hyphen)...])
        else { return true }
        return number >= first && number <= last
    }
}
