internal import VapixSupport

/// The values that are replaced wherever they stand: serial numbers, host names and secrets, in all ways to write them.
struct KnownValues {
    private struct Value {
        var bytes: [UInt8]
        var replacement: [UInt8]
        /// Whether no letter or digit may stand beside it.
        var isWord = false
        /// Whether it is encoded in Base64, and only a text of the same size can stand in its place.
        var isEncoded = false
        /// Whether the character of Base64 before it, or behind it, holds bits of it.
        var sharesStart = false
        var sharesEnd = false
        /// The next value with the same first two bytes, or -1.
        var next = -1
    }

    /// How many kinds of escapes may be in each other: JSON in a form in XML.
    private static let maximumDepth = 3

    private typealias Place = (range: Range<Int>, value: Int)

    /// The longest first, as one may be a part of another.
    private var values: [Value] = []
    /// The first value with two bytes at its start, or -1.
    private var byStart: [Int] = []
    /// Whether the texts are bytes of any kind, in which all must stay at its place.
    private let isBinary: Bool

    /// - Parameters:
    ///   - replacements: All values that were found.
    ///   - isBinary: Whether the texts are bytes of any kind. A replacement of another size becomes the letter x there.
    init(_ replacements: Replacements, isBinary: Bool) {
        self.isBinary = isBinary
        // A value that is also a replacement, as in the recording of a replay, would be found where that one stands.
        let issued = Set(replacements.sought.values)
        for (secret, replacement) in replacements.sought where !issued.contains(secret) {
            for spelling in Self.spellings(of: secret) {
                add(Value(bytes: spelling, replacement: replacement, isWord: secret.count < 6 && !isBinary))
                addBase64(of: spelling)
                if isBinary { addUTF16(of: spelling) }
            }
        }
        for (serial, replacement) in replacements.serials {
            add(Value(bytes: Array(serial.utf8), replacement: Array(replacement.utf8)))
            add(Value(bytes: Array(serial.lowercased().utf8), replacement: Array(replacement.lowercased().utf8)))
            // Pictures of Axis have the serial number in their header, in either form.
            if isBinary { add(Value(bytes: Self.number(serial), replacement: Self.number(replacement))) }
        }
        // A host of one label may be any word.
        for (host, replacement) in replacements.hosts where host.contains(".") {
            add(Value(bytes: Array(host.utf8), replacement: Array(replacement.utf8), isWord: true))
        }
        guard !values.isEmpty else { return }
        values.sort { $0.bytes.count > $1.bytes.count }
        byStart = [Int](repeating: -1, count: 65_536)
        for index in values.indices.reversed() {
            let start = Self.start(of: values[index].bytes, 0)
            (values[index].next, byStart[start]) = (byStart[start], index)
        }
    }

    private static func start(of bytes: [UInt8], _ index: Int) -> Int {
        Int(bytes[index]) << 8 | Int(bytes[index + 1])
    }

    private mutating func add(_ value: Value) {
        if value.bytes.count >= 2 { values.append(value) }
    }

    /// The bytes of a text in UTF-8 and in Latin-1, which pages of older devices have.
    private static func spellings(of secret: [UInt8]) -> [[UInt8]] {
        guard secret.contains(where: { $0 >= 0x80 }) else { return [secret] }
        guard let text = String(validating: secret, as: UTF8.self) else {
            return [secret, secret.flatMap { Array(String(Character(Unicode.Scalar($0))).utf8) }]
        }
        let narrow = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
        return narrow.count == text.unicodeScalars.count ? [secret, narrow] : [secret]
    }

    /// Adds the parts of an encoded text that hold nothing but the secret: there are three, by its place in the text.
    private mutating func addBase64(of secret: [UInt8]) {
        // Shorter ones could be a part of anything.
        guard secret.count >= 6 else { return }
        for offset in 0..<3 {
            let encoded = base64([UInt8](repeating: 0, count: offset) + secret)
            let bits = 8 * (offset + secret.count)
            let own = Array(encoded[(offset == 0 ? 0 : offset + 1)..<(bits / 6)])
            let urls = own.map {
                $0 == UInt8(ascii: "+") ? UInt8(ascii: "-") : $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0
            }
            for spelling in Set([own, urls]) {
                add(
                    Value(
                        bytes: spelling, replacement: Self.blank(spelling.count), isEncoded: true,
                        sharesStart: offset > 0, sharesEnd: bits % 6 != 0))
            }
        }
    }

    private mutating func addUTF16(of secret: [UInt8]) {
        guard let text = String(validating: secret, as: UTF8.self) else { return }
        for isBigEndian in [true, false] {
            let bytes = text.utf16.flatMap { unit in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return isBigEndian ? [high, low] : [low, high]
            }
            add(Value(bytes: bytes, replacement: Self.blank(bytes.count)))
        }
    }

    private static func blank(_ count: Int) -> [UInt8] { [UInt8](repeating: UInt8(ascii: "x"), count: count) }

    private static func number(_ digits: String) -> [UInt8] {
        var rest = digits[...]
        var bytes: [UInt8] = []
        while rest.count >= 2 {
            bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
            rest = rest.dropFirst(2)
        }
        return bytes
    }

    /// Replaces all values, with whichever escapes they are written.
    func replaced(in bytes: [UInt8]) -> [UInt8] {
        guard !values.isEmpty else { return bytes }
        var places = places(in: bytes, depth: Self.maximumDepth)
        places.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        return replace(places, in: bytes)
    }

    /// Finds values in a text, and in what its escapes stand for, which may have escapes of another kind.
    private func places(in bytes: [UInt8], depth: Int) -> [Place] {
        var places = places(in: bytes)
        guard depth > 0 else { return places }
        for (escape, signs) in [(Escape.form, "%+"), (.json, "\\"), (.xml, "&")]
        where bytes.contains(where: signs.utf8.contains) {
            // Where each byte of the text without escapes stands in the text with them.
            var starts: [Int] = []
            starts.reserveCapacity(bytes.count + 1)
            let text = escape.decoded(bytes[...]) { place, count in
                for _ in 0..<count { starts.append(place) }
            }
            guard text != bytes else { continue }
            starts.append(bytes.count)
            places += self.places(in: text, depth: depth - 1).map { place in
                var end = place.range.upperBound
                while end < text.count, starts[end] == starts[end - 1] { end += 1 }
                return (starts[place.range.lowerBound]..<starts[end], place.value)
            }
        }
        return places
    }

    private func replace(_ places: [Place], in bytes: [UInt8]) -> [UInt8] {
        guard !places.isEmpty else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var position = 0
        for (range, value) in places where range.upperBound > position {
            let replacement = values[value].replacement
            let start = max(range.lowerBound, position)
            let mustFit = isBinary || values[value].isEncoded
            output += bytes[position..<start]
            output +=
                mustFit && replacement.count != range.upperBound - start
                ? Self.blank(range.upperBound - start) : replacement
            position = range.upperBound
        }
        return output + bytes[position...]
    }

    /// Finds values that are written without escapes.
    private func places(in bytes: [UInt8]) -> [Place] {
        var places: [Place] = []
        var index = 0
        search: while index + 1 < bytes.count {
            var next = byStart[Self.start(of: bytes, index)]
            while next >= 0 {
                let (candidate, value) = (next, values[next])
                next = value.next
                guard bytes[index...].starts(with: value.bytes) else { continue }
                var (start, end) = (index, index + value.bytes.count)
                let isPart = start > 0 && isWord(bytes[start - 1]) || end < bytes.count && isWord(bytes[end])
                guard !value.isWord || !isPart else { continue }
                if value.sharesStart, start > 0, isBase64(bytes[start - 1]) { start -= 1 }
                if value.sharesEnd, end < bytes.count, isBase64(bytes[end]) { end += 1 }
                places.append((start..<end, candidate))
                index = end
                continue search
            }
            index += 1
        }
        return places
    }
}
