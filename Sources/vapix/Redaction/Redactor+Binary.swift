/// Values in bytes that are no text, in which all must stay at its place.
extension Redactor {
    /// Blanks values in readable parts, and replaces those that were found elsewhere.
    mutating func binary(_ bytes: [UInt8]) -> [UInt8] {
        var output = bytes
        blankKeys(in: &output)
        replacements.isBlanking = true
        defer { replacements.isBlanking = false }
        for range in Self.readableParts(of: output) where range.count >= 5 {
            output.replaceSubrange(range, with: blanked(Array(output[range])))
        }
        for range in Self.wideParts(of: output) where range.count >= 10 {
            let places = stride(from: range.lowerBound, to: range.upperBound, by: 2)
            for (place, byte) in zip(places, blanked(places.map { output[$0] })) { output[place] = byte }
        }
        return known?.inBinary.replaced(in: output) ?? output
    }

    /// Blanks keys in PEM; one without an end goes to the end of the bytes.
    private func blankKeys(in bytes: inout [UInt8]) {
        var index = 0
        while let start = find(Self.pemStart, in: bytes[index...]) {
            let last = find(Array("-----END ".utf8), in: bytes[start...])
            let end = last.flatMap { find(Array("-----".utf8), in: bytes[($0 + 9)...]) }.map { $0 + 5 } ?? bytes.count
            for place in start..<end { bytes[place] = UInt8(ascii: "x") }
            index = end
        }
    }

    /// The parts without control characters; they may be in any encoding that has ASCII in it.
    private static func readableParts(of bytes: [UInt8]) -> [Range<Int>] {
        bytes.indices.split { !isReadable(bytes[$0]) }
    }

    /// The parts in UTF-16 with characters of Latin-1, from the first of those to behind the last; a zero stands between two.
    private static func wideParts(of bytes: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, isReadable(bytes[end]) {
                guard end + 1 < bytes.count, bytes[end + 1] == 0 else {
                    end += 1
                    break
                }
                end += 2
            }
            if end > start + 2 { parts.append(start..<end) }
            start = max(end, start + 1)
        }
        return parts
    }

    private static func isReadable(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Blanks values in a part: a document that begins somewhere in it, behind a length for example, and lines.
    private mutating func blanked(_ part: [UInt8]) -> [UInt8] {
        var output = part
        for opening in [UInt8(ascii: "{"), UInt8(ascii: "<")] {
            guard let start = output.firstIndex(of: opening) else { continue }
            let document = Array(output[start...])
            output.replaceSubrange(start..., with: Self.fitted(leaf(document), to: document))
        }
        return Self.fitted(lines(output), to: output)
    }

    /// A replacement of the same size: if it has another, all from the first difference to the last one is blanked.
    private static func fitted(_ replacement: [UInt8], to original: [UInt8]) -> [UInt8] {
        guard replacement.count != original.count else { return replacement }
        let start = zip(original, replacement).prefix { $0 == $1 }.count
        let rest = zip(original.dropFirst(start).reversed(), replacement.dropFirst(start).reversed())
        let end = original.count - rest.prefix { $0 == $1 }.count
        var output = original
        for index in start..<end { output[index] = UInt8(ascii: "x") }
        return output
    }
}
