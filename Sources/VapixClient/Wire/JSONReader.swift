internal import VapixSupport

/// Reads a JSON document in place, value by value, without a tree.
///
/// The caller says which value it expects, and gets it or an error.

/// ```swift
/// var json = JSONReader(bytes)
/// while let key = try json.nextKey(of: "Brand,list") {
///     switch key {
///     case 0: brand = try json.readString()
///     case 1: while try json.nextElement() { list.append(try Item(from: &json)) }
///     default: try json.skipValue()
///     }
/// }
/// try json.finish()
/// ```
/// After each key and each element exactly one value must be read or skipped, and a loop must go on until it ends by itself.
/// If a key occurs twice, such a loop keeps the last value.
///
/// The grammar is RFC 8259 and no more: UTF-8 that is valid, no comments, no trailing commas, no `NaN`, and no escape
/// of half a surrogate pair. A byte order mark at the start is skipped. Objects and arrays may nest 64 deep.
///
/// A copy of the reader is a checkpoint. After an error a reader is useless, but calling it is harmless.
package struct JSONReader {
    private let base: UnsafeRawPointer
    private let count: Int
    private var position = 0
    /// Whether a value must follow, instead of a comma, a closing bracket or the end.
    private var expectsValue = true
    private var depth = 0
    /// One bit for each open bracket, the innermost lowest: 1 for an object, 0 for an array.
    private var openObjects: UInt64 = 0
    /// The number of elements of arrays and maps that have been read.
    private var elementCount = 0
    private var finder = WordFinder()
    /// The key that ``nextKey(of:)`` did not know.
    private var unknownKey = StringToken(start: 0, end: 0)
    /// The members that ``nextMember(of:)`` has kept, of objects whose end is still to come.
    private var keptMembers: [KeptMember] = []

    /// Makes a reader at the start of a document.
    ///
    /// The bytes must outlive the reader and its copies.
    package init(_ bytes: UnsafeRawBufferPointer) {
        // For no bytes any address will do.
        base = bytes.baseAddress ?? UnsafeRawPointer(JSONReader.nothing.utf8Start)
        count = bytes.count
        if startsWithByteOrderMark(bytes) { position = 3 }
    }

    private static let nothing: StaticString = ""
    /// The maximum number of elements: `{}` can become a value of hundreds of bytes.
    private static let elementLimit = 1 << 18

    /// Counts an element of an array or a map.
    ///
    /// - Throws: `WireError` if there are too many in the document.
    package mutating func countElement() throws(WireError) {
        guard elementCount < JSONReader.elementLimit else {
            throw WireError(reason: .numberOutOfRange, offset: position, expected: "at most 262,144 elements")
        }
        elementCount &+= 1
    }

    /// The document.
    private var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// The position in the document, in bytes.
    package var offset: Int { position }

    /// A position behind a prefix that several documents share.
    struct Place: Sendable {
        /// The prefix.
        fileprivate let start: [UInt8]
        fileprivate let expectsValue: Bool
        fileprivate let depth: Int
        fileprivate let openObjects: UInt64
    }

    /// The present position, and the prefix before it.
    var place: Place {
        Place(start: Array(bytes[..<position]), expectsValue: expectsValue, depth: depth, openObjects: openObjects)
    }

    /// Moves from the document's start behind the prefix of another document, if this one has the same prefix.
    ///
    /// - Parameter place: The position in the other document.
    /// - Returns: Whether it has moved.
    mutating func move(to place: Place) -> Bool {
        let isSame = place.start.withUnsafeBytes { [base, count] start in
            start.count <= count && start.baseAddress.map { areSame($0, base, start.count) } == true
        }
        guard isSame else { return false }
        position = place.start.count
        expectsValue = place.expectsValue
        depth = place.depth
        openObjects = place.openObjects
        return true
    }

    /// Makes the error for a field that the object just read lacks.
    package func missingField(_ name: StaticString) -> WireError {
        WireError(reason: .missingField, offset: position, expected: name)
    }

    // MARK: Objects and arrays

    /// Moves to the next member of an object and returns its key, or `nil` after the last.
    ///
    /// The first call opens the object. `null` counts as an empty object.
    package mutating func nextKey() throws(WireError) -> String? {
        let start = startOfKey(2)
        if start < 0 {
            closeInnermost()
            return nil
        }
        if start > 0, let key = shortText(at: start), byte(at: start &+ key.count &+ 1) == UInt8(ascii: ":") {
            goBehindKey(endingAt: start &+ key.count)
            return key.string
        }
        guard try nextMember(ofObject: true) else { return nil }
        let token = try scanKey()
        return text(token)
    }

    /// Moves to the next member of an object and returns which of the known keys it has; `nil` after the last.
    ///
    /// Unlike ``nextKey()``, it makes no string of the key.
    ///
    /// - Parameter keys: The known keys, with commas between them.
    /// - Returns: The key's place among them, from 0; -1 for any other key.
    /// - Throws: `WireError` if the document is not valid here.
    @inline(never)
    package mutating func nextKey(of keys: StaticString) throws(WireError) -> Int? {
        try place(ofKeyIn: keys)
    }

    /// Moves to the next known member of an object and returns which one it is; `nil` after the last.
    ///
    /// It keeps all other members. After the last one, ``keptMembersOfObject()`` must be called for them.
    ///
    /// - Parameter keys: The known keys, with commas between them.
    /// - Returns: The key's place among them, from 0.
    /// - Throws: `WireError` if the document is not valid here.
    @inline(never)
    package mutating func nextMember(of keys: StaticString) throws(WireError) -> Int? {
        while let place = try place(ofKeyIn: keys) {
            if place >= 0 { return place }
            try keepMember()
        }
        return nil
    }

    @inline(__always)
    private mutating func place(ofKeyIn keys: StaticString) throws(WireError) -> Int? {
        let start = startOfKey(17)
        if start < 0 {
            closeInnermost()
            return nil
        }
        // Devices send fields in the order of their documentation, so the next of the known keys is tried first, with its
        // quotation mark and the colon. Known keys hold neither these nor escapes.
        if start > 0 {
            let length = finder.lengthOfNext(
                in: base + start, count &- start &- 1, of: keys, endingWith: UInt8(ascii: "\""))
            if length > 0, base.load(fromByteOffset: start &+ length &+ 1, as: UInt8.self) == UInt8(ascii: ":") {
                goBehindKey(endingAt: start &+ length)
                return finder.advance(by: length)
            }
        }
        return try findKey(in: keys)
    }

    /// The start of the next member's key, behind its quotation mark.
    ///
    /// - Parameter minimum: How many bytes the document must have from there on.
    /// - Returns: 0 if something else is next, or the document has fewer bytes; -1 at the end of an object.
    @inline(__always)
    private mutating func startOfKey(_ minimum: Int) -> Int {
        let byte = nextByte()
        if expectsValue {
            guard byte == UInt8(ascii: "{"), depth < 64 else { return 0 }
        } else {
            guard openObjects & 1 == 1 else { return 0 }
            if byte == UInt8(ascii: "}") { return -1 }
            guard byte == UInt8(ascii: ",") else { return 0 }
        }
        var start = position &+ 1
        if self.byte(at: start) != UInt8(ascii: "\"") {
            start &+= 1
            // Either one space, as most programs write it, or a line break and what the next line is indented by.
            if self.byte(at: start) != UInt8(ascii: "\"") || self.byte(at: start &- 1) != UInt8(ascii: " ") {
                start = placeBehindSpace(start &- 1)
                guard self.byte(at: start) == UInt8(ascii: "\"") else { return 0 }
            }
        }
        return count &- start > minimum ? start &+ 1 : 0
    }

    /// Moves behind a key that ``startOfKey(_:)`` has found, its quotation mark and the colon.
    @inline(__always)
    private mutating func goBehindKey(endingAt end: Int) {
        if expectsValue {
            depth &+= 1
            openObjects = openObjects &<< 1 | 1
        }
        expectsValue = true
        position = end &+ 2
    }

    /// The key that ``nextKey(of:)`` has just moved to, if it returned -1.
    package var keyText: String { text(unknownKey) }

    /// A member that no field reads.
    private struct KeptMember {
        var depth: Int
        var key: StringToken
        var value: JSONValue
    }

    @inline(never)
    private mutating func keepMember() throws(WireError) {
        try countElement()
        let key = unknownKey
        let depth = depth
        keptMembers.append(KeptMember(depth: depth, key: key, value: try JSONValue(from: &self)))
    }

    /// The members that ``nextMember(of:)`` has kept of the object that has just ended.
    ///
    /// Every reader of an object that uses it calls this at the end: the members that it left would count as another object's.
    package mutating func keptMembersOfObject() -> [String: JSONValue] {
        keptMembers.isEmpty ? [:] : takeKeptMembers()
    }

    @inline(never)
    private mutating func takeKeptMembers() -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        let start = keptMembers.lastIndex { $0.depth <= depth }.map { $0 + 1 } ?? 0
        for member in keptMembers[start...] {
            members[text(member.key)] = member.value
        }
        keptMembers.removeSubrange(start...)
        return members
    }

    @inline(never)
    private mutating func findKey(in keys: StaticString) throws(WireError) -> Int? {
        guard try nextMember(ofObject: true) else { return nil }
        let key = try scanKey()
        unknownKey = key
        if key.form == .escaped {
            var text = unescaped(key)
            return text.withUTF8 { finder.place(of: UnsafeRawBufferPointer($0), in: keys) }
        }
        return finder.place(of: UnsafeRawBufferPointer(start: base + key.start, count: key.end &- key.start), in: keys)
    }

    /// Moves to the next element of an array; false after the last.
    ///
    /// The first call opens the array. `null` counts as an empty array.
    package mutating func nextElement() throws(WireError) -> Bool {
        try nextMember(ofObject: false)
    }

    @inline(__always)
    private mutating func nextMember(ofObject isObject: Bool) throws(WireError) -> Bool {
        // The usual cases come first; the others have a function of their own, so that this one stays small.
        let byte = nextByte()
        let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if expectsValue {
            if byte == (isObject ? UInt8(ascii: "{") : UInt8(ascii: "[")), depth < 64 {
                enter(isObject: isObject)
                if nextByte() != close { return true }
                closeInnermost()
                return false
            }
        } else if isObject ? openObjects & 1 == 1 : openObjects & 1 == 0 && depth > 0 {
            if byte == UInt8(ascii: ",") {
                position &+= 1
                expectsValue = true
                return true
            }
            if byte == close {
                closeInnermost()
                return false
            }
        }
        return try nextMemberOrError(ofObject: isObject)
    }

    @inline(never)
    private mutating func nextMemberOrError(ofObject isObject: Bool) throws(WireError) -> Bool {
        let byte = nextByte()
        if expectsValue {
            guard byte == UInt8(ascii: "n") else {
                if byte == (isObject ? UInt8(ascii: "{") : UInt8(ascii: "[")) { try open(isObject: isObject) }
                throw mismatch(isObject ? "an object" : "an array")
            }
            try readLiteral("null")
            return false
        }
        guard depth > 0, isObject == (openObjects & 1 == 1) else {
            throw error(.syntax, isObject ? "to be in an object" : "to be in an array")
        }
        throw error(.syntax, "a comma or a closing bracket")
    }

    private mutating func open(isObject: Bool) throws(WireError) {
        guard depth < 64 else { throw WireError(reason: .tooDeep, offset: position, expected: "at most 64 levels") }
        enter(isObject: isObject)
    }

    @inline(__always)
    private mutating func enter(isObject: Bool) {
        position &+= 1
        depth &+= 1
        openObjects = openObjects &<< 1 | (isObject ? 1 : 0)
    }

    @inline(__always)
    private mutating func closeInnermost() {
        position &+= 1
        depth &-= 1
        openObjects &>>= 1
        expectsValue = false
    }

    private mutating func scanComma(_ byte: UInt8) throws(WireError) {
        guard byte == UInt8(ascii: ",") else { throw error(.syntax, "a comma or a closing bracket") }
        position &+= 1
    }

    /// Checks a key and the colon after it.
    private mutating func scanKey() throws(WireError) -> StringToken {
        guard nextByte() == UInt8(ascii: "\"") else { throw error(.syntax, "a key") }
        let key = try scanString()
        guard nextByte() == UInt8(ascii: ":") else { throw error(.syntax, "a colon") }
        position &+= 1
        return key
    }

    // MARK: Values

    /// The kind of the value that comes next; `nil` if none must follow, or if no value starts like this.
    package func peek() -> JSONKind? {
        expectsValue ? JSONReader.kind(byte(at: placeBehindSpace(position))) : nil
    }

    /// Reads `null` if it comes next.
    ///
    /// - Returns: Whether it did.
    package mutating func readNull() throws(WireError) -> Bool {
        guard try startValue() == UInt8(ascii: "n") else { return false }
        try readLiteral("null")
        return true
    }

    /// Reads a string, or the source of a number, `true` or `false`; `nil` for `null`.
    ///
    /// Devices send numbers where texts are documented, such as the port 0.
    @inline(never)
    package mutating func readString() throws(WireError) -> String? {
        switch try startValue() {
        case UInt8(ascii: "\""):
            if let short = shortText(at: position &+ 1) {
                position &+= short.count &+ 2
                expectsValue = false
                return short.string
            }
            let token = try scanString()
            expectsValue = false
            return text(token)
        case UInt8(ascii: "n"):
            try readLiteral("null")
            return nil
        default:
            return try readScalarSource()
        }
    }

    /// Reads a number, `true` or `false` as its source.
    @inline(never)
    private mutating func readScalarSource() throws(WireError) -> String {
        let start = position
        switch JSONReader.kind(byte(at: position)) {
        case .number, .bool: try skipValue()
        default: throw mismatch("a string")
        }
        return utf8Text(bytes, start..<position)
    }

    /// Reads a string that is likely to repeat an earlier one.
    ///
    /// - Parameter texts: The earlier strings.
    /// - Returns: The string; `nil` for `null`.
    /// - Throws: `WireError` if the value is not a string.
    mutating func readString(sharing texts: inout SharedTexts) throws(WireError) -> String? {
        guard try startValue() == UInt8(ascii: "\"") else { return try readString() }
        let token = try scanString()
        expectsValue = false
        let count = token.end &- token.start
        // A shorter string needs no allocation.
        guard token.form == .ascii, count > 15 else { return text(token) }
        return texts.text(ascii: base + token.start, count)
    }

    /// Reads a string, or any other value as its JSON source; `nil` for `null`.
    package mutating func readText() throws(WireError) -> String? {
        try startValue() == UInt8(ascii: "\"") ? try readString() : try read(JSONText.self)?.description
    }

    /// Reads a truth value in any of the forms of devices; `nil` for `null` and for the empty string.
    ///
    /// The forms are `true` and `false`, 1 and 0, and strings such as `"yes"`, `"off"`, `"true"`, `"0"` and `"enabled"`.
    package mutating func readBool() throws(WireError) -> Bool? {
        switch try startValue() {
        case UInt8(ascii: "t"):
            try readLiteral("true")
            return true
        case UInt8(ascii: "f"):
            try readLiteral("false")
            return false
        case UInt8(ascii: "n"):
            try readLiteral("null")
            return nil
        default:
            return try readFlag()
        }
    }

    @inline(never)
    private mutating func readFlag() throws(WireError) -> Bool? {
        let start = position
        let text: String
        switch JSONReader.kind(byte(at: position)) {
        case .string: text = try readString() ?? ""
        case .number: text = try readInt64() == 1 ? "1" : utf8Text(bytes, start..<position)
        default: throw mismatch("true or false")
        }
        if text.isEmpty { return nil }
        guard let flag = Bool(wire: text) else {
            throw WireError(reason: .unexpectedType, offset: start, expected: "yes or no")
        }
        return flag
    }

    /// Reads a whole number of 32 bits, possibly inside a string; `nil` for `null` and for the empty string.
    ///
    /// A number that needs more bits is an error on every platform, even where `Int` has 64 bits.
    /// A number written with a fraction or an exponent is accepted if it is whole, such as `12.0` or `1e3`.
    package mutating func readInt() throws(WireError) -> Int? {
        let start = position
        guard let value = try readInt64() else { return nil }
        guard let narrow = Int32(exactly: value) else {
            throw WireError(reason: .numberOutOfRange, offset: start, expected: "a number of 32 bits")
        }
        return Int(truncatingIfNeeded: narrow)
    }

    /// Reads a whole number of 64 bits, possibly inside a string; `nil` for `null` and for the empty string.
    ///
    /// A number written with a fraction or an exponent is accepted if it is whole, such as `12.0` or `1e3`.
    package mutating func readInt64() throws(WireError) -> Int64? {
        let byte = try startValue()
        if byte == UInt8(ascii: "n") {
            try readLiteral("null")
            return nil
        }
        guard JSONReader.kind(byte) == .number else { return try readQuotedNumber("a whole number")?.wholeValue() }
        if let value = plainInteger() {
            expectsValue = false
            return value
        }
        let value = try scanNumber().wholeValue()
        expectsValue = false
        return value
    }

    /// Reads a number without a fraction and an exponent; `nil`, with nothing read, if something else comes next.
    mutating func readPlainInteger() throws(WireError) -> Int64? {
        guard JSONReader.kind(try startValue()) == .number, let value = plainInteger() else { return nil }
        expectsValue = false
        return value
    }

    /// Reads a number inside a string; `nil` for the empty string.
    @inline(never)
    private mutating func readQuotedNumber(_ expected: StaticString) throws(WireError) -> Number? {
        guard byte(at: position) == UInt8(ascii: "\"") else { throw mismatch(expected) }
        let start = position
        let token = try scanString()
        expectsValue = false
        guard token.end > token.start else { return nil }
        let end = position
        position = token.start
        guard JSONReader.kind(byte(at: position)) == .number, let number = try? scanNumber(), position == token.end
        else {
            throw WireError(reason: .unexpectedType, offset: start, expected: expected)
        }
        position = end
        return number
    }

    /// Reads a number, possibly inside a string, rounded to the nearest `Double`; `nil` for `null` and for the empty string.
    package mutating func readDouble() throws(WireError) -> Double? {
        let byte = try startValue()
        if byte == UInt8(ascii: "n") {
            try readLiteral("null")
            return nil
        }
        let number: Number
        if JSONReader.kind(byte) == .number {
            number = try scanNumber()
            expectsValue = false
        } else {
            guard let quoted = try readQuotedNumber("a number") else { return nil }
            number = quoted
        }
        if let value = number.simpleDouble { return value }
        // The standard library's parser is exact and knows no locale.
        guard let value = Double(utf8Text(bytes, number.start..<number.end)), value.isFinite else {
            throw WireError(
                reason: .numberOutOfRange, offset: number.start, expected: "a number in the range of Double")
        }
        return value
    }

    /// Skips a value of any kind.
    ///
    /// It is checked as strictly as if it were read.
    package mutating func skipValue() throws(WireError) {
        // A loop instead of a recursion, because the sender chooses the depth.
        let outerDepth = depth
        var byte = try startValue()
        while true {
            var isOpen = false
            switch byte {
            case UInt8(ascii: "{"):
                try open(isObject: true)
                isOpen = true
            case UInt8(ascii: "["):
                try open(isObject: false)
                isOpen = true
            case UInt8(ascii: "\""): _ = try scanString()
            case UInt8(ascii: "t"): try readLiteral("true")
            case UInt8(ascii: "f"): try readLiteral("false")
            case UInt8(ascii: "n"): try readLiteral("null")
            default:
                guard JSONReader.kind(byte) == .number else { throw error(.syntax, "a value") }
                _ = try scanNumber()
            }
            expectsValue = false
            // Behind an opening bracket or a value: close all brackets that end here, then go to the next value.
            while depth > outerDepth {
                byte = nextByte()
                let isObject = openObjects & 1 == 1
                if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    closeInnermost()
                    isOpen = false
                    continue
                }
                if !isOpen { try scanComma(byte) }
                if isObject { _ = try scanKey() }
                break
            }
            if depth == outerDepth { return }
            byte = nextByte()
        }
    }

    /// Skips a value and returns the range of its bytes.
    package mutating func readRawValue() throws(WireError) -> Range<Int> {
        _ = try startValue()
        let start = position
        try skipValue()
        return start..<position
    }

    /// Skips a value and returns a copy of its bytes.
    package mutating func readRawBytes() throws(WireError) -> [UInt8] {
        let range = try readRawValue()
        return Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
    }

    /// Checks that the document has been read completely and that only white space follows.
    package mutating func finish() throws(WireError) {
        let byte = nextByte()
        guard depth == 0, !expectsValue else {
            throw error(.syntax, expectsValue ? "a value" : "a comma or a closing bracket")
        }
        guard byte == 0, position == count else {
            throw WireError(reason: .trailingData, offset: position, expected: "the end")
        }
    }

    // MARK: Scanning

    private static func kind(_ byte: UInt8) -> JSONKind? {
        switch byte {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
        case UInt8(ascii: "n"): .null
        default: nil
        }
    }

    /// Moves behind white space and returns the next byte; at the end 0, which is invalid in JSON.
    @inline(__always)
    private mutating func nextByte() -> UInt8 {
        let byte = byte(at: position)
        if byte > UInt8(ascii: " ") { return byte }
        // Mostly it is a single space.
        let next = self.byte(at: position &+ 1)
        guard byte == UInt8(ascii: " "), next > UInt8(ascii: " ") else { return nextByteBehindSpace() }
        position &+= 1
        return next
    }

    @inline(never)
    private mutating func nextByteBehindSpace() -> UInt8 {
        position = placeBehindSpace(position)
        return byte(at: position)
    }

    /// The first position without white space, from a position on.
    @inline(never)
    private func placeBehindSpace(_ start: Int) -> Int {
        // One bit for each character of white space; none of them is above 0x20.
        let spaces: UInt64 = 1 << 0x20 | 1 << 0x0D | 1 << 0x0A | 1 << 0x09
        var next = start
        while next < count {
            if count &- next >= 8 {
                // Indentation is several spaces wide.
                let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: next, as: UInt64.self))
                next &+= (word ^ 0x2020_2020_2020_2020).trailingZeroBitCount &>> 3
            }
            let byte = self.byte(at: next)
            guard byte <= 0x20, spaces &>> UInt64(byte) & 1 == 1 else { break }
            next &+= 1
        }
        return next
    }

    /// The byte at a position; behind the end 0, which is invalid in JSON.
    @inline(__always)
    private func byte(at position: Int) -> UInt8 {
        position < count ? base.load(fromByteOffset: position, as: UInt8.self) : 0
    }

    /// Eight bytes from a position on, the first one lowest; behind the end zeros, which are invalid in JSON.
    @inline(__always)
    private func word(at position: Int) -> UInt64 {
        let left = count &- position
        if left >= 8 { return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self)) }
        guard left > 0, count >= 8 else { return 0 }
        let last = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
        return last &>> UInt64(truncatingIfNeeded: 64 &- 8 &* left)
    }

    @inline(__always)
    private mutating func startValue() throws(WireError) -> UInt8 {
        let byte = nextByte()
        guard expectsValue else { throw error(.syntax, "a value to be due") }
        return byte
    }

    private mutating func readLiteral(_ literal: StaticString) throws(WireError) {
        for index in 0..<literal.utf8CodeUnitCount {
            guard byte(at: position) == literal.utf8Start[index] else { throw error(.syntax, literal) }
            position &+= 1
        }
        expectsValue = false
    }

    @inline(never)
    private func error(_ reason: WireError.Reason, _ expected: StaticString) -> WireError {
        WireError(reason: position >= count ? .truncated : reason, offset: position, expected: expected)
    }

    /// The error for a value of another kind than expected, or for something that is no value.
    private func mismatch(_ expected: StaticString) -> WireError {
        error(JSONReader.kind(byte(at: position)) == nil ? .syntax : .unexpectedType, expected)
    }

    // MARK: Strings

    private struct StringToken {
        enum Form {
            /// ASCII.
            case ascii
            /// UTF-8.
            case unicode
            /// With escapes.
            case escaped
        }

        var start: Int
        var end: Int
        var form = Form.ascii
    }

    /// The string behind an opening quotation mark if it is up to 15 bytes of printable ASCII, as most are.
    @inline(__always)
    private func shortText(at start: Int) -> ShortString? {
        guard ShortString.isKnown else { return nil }
        let quote = UInt8(ascii: "\"")
        let backslash = UInt8(ascii: "\\")
        var head = word(at: start)
        var ends = endsOfPlainRun(head, quote, backslash, backslash)
        if ends != 0 {
            let length = ends.trailingZeroBitCount &>> 3
            guard byte(at: start &+ length) == quote else { return nil }
            head &= (ends & (0 &- ends)) &>> 7 &- 1
            return ShortString(head, 0, count: length)
        }
        var rest = word(at: start &+ 8)
        ends = endsOfPlainRun(rest, quote, backslash, backslash)
        let length = 8 &+ ends.trailingZeroBitCount &>> 3
        guard length < 16, byte(at: start &+ length) == quote else { return nil }
        rest &= (ends & (0 &- ends)) &>> 7 &- 1
        return ShortString(head, rest, count: length)
    }

    /// Checks a string from its opening quotation mark on, and moves behind the closing one.
    @inline(__always)
    private mutating func scanString() throws(WireError) -> StringToken {
        position &+= 1
        let start = position
        let backslash = UInt8(ascii: "\\")
        position = endOfPlainRun(bytes, from: position, UInt8(ascii: "\""), backslash, backslash)
        guard byte(at: position) == UInt8(ascii: "\"") else { return try scanRest(of: start) }
        let token = StringToken(start: start, end: position)
        position &+= 1
        return token
    }

    /// Checks a string from the first character on that is not printable ASCII.
    @inline(never)
    private mutating func scanRest(of start: Int) throws(WireError) -> StringToken {
        var token = StringToken(start: start, end: start)
        let quote = UInt8(ascii: "\"")
        let backslash = UInt8(ascii: "\\")
        while true {
            guard position < count else { throw error(.truncated, "a closing quote") }
            switch byte(at: position) {
            case quote:
                token.end = position
                position &+= 1
                return token
            case backslash:
                token.form = .escaped
                guard let escape = escape(at: position) else { throw error(.syntax, "a valid escape") }
                position &+= escape.length
            case 0x80...:
                let length = lengthOfUTF8Sequence(bytes, at: position)
                guard length > 0 else { throw error(.invalidUTF8, "valid UTF-8") }
                if token.form == .ascii { token.form = .unicode }
                position &+= length
            default:
                throw error(.invalidCharacter, "a control character to be escaped")
            }
            position = endOfPlainRun(bytes, from: position, quote, backslash, backslash)
        }
    }

    /// The character of an escape, and the length of the escape; `nil` if it is not valid.
    private func escape(at position: Int) -> (scalar: UInt32, length: Int)? {
        switch byte(at: position &+ 1) {
        case UInt8(ascii: "\""): return (0x22, 2)
        case UInt8(ascii: "\\"): return (0x5C, 2)
        case UInt8(ascii: "/"): return (0x2F, 2)
        case UInt8(ascii: "b"): return (0x08, 2)
        case UInt8(ascii: "f"): return (0x0C, 2)
        case UInt8(ascii: "n"): return (0x0A, 2)
        case UInt8(ascii: "r"): return (0x0D, 2)
        case UInt8(ascii: "t"): return (0x09, 2)
        case UInt8(ascii: "u"):
            guard let unit = codeUnit(at: position &+ 2) else { return nil }
            guard unit & 0xF800 == 0xD800 else { return (unit, 6) }
            guard unit < 0xDC00, byte(at: position &+ 6) == UInt8(ascii: "\\"),
                byte(at: position &+ 7) == UInt8(ascii: "u"), let low = codeUnit(at: position &+ 8),
                low & 0xFC00 == 0xDC00
            else { return nil }
            return (0x10000 &+ (unit & 0x3FF) &<< 10 &+ (low & 0x3FF), 12)
        default: return nil
        }
    }

    private func codeUnit(at position: Int) -> UInt32? {
        var unit: UInt32 = 0
        for index in 0..<4 {
            guard let digit = hexDigit(byte(at: position &+ index)) else { return nil }
            unit = unit &<< 4 | UInt32(digit)
        }
        return unit
    }

    @inline(__always)
    private func text(_ token: StringToken) -> String {
        token.form == .ascii ? asciiText(base + token.start, token.end &- token.start) : furtherText(token)
    }

    @inline(never)
    private func furtherText(_ token: StringToken) -> String {
        token.form == .escaped ? unescaped(token) : utf8Text(bytes, token.start..<token.end)
    }

    /// The text of a checked string with escapes.
    ///
    /// No escape is shorter than its character.
    private func unescaped(_ token: StringToken) -> String {
        String(unsafeUninitializedCapacity: token.end &- token.start) { buffer in
            var output = UTF8Output(buffer)
            var position = token.start
            while position < token.end {
                if byte(at: position) == UInt8(ascii: "\\"), let escape = escape(at: position) {
                    output.append(scalar: escape.scalar)
                    position &+= escape.length
                } else {
                    output.append(byte(at: position))
                    position &+= 1
                }
            }
            return output.count
        }
    }

    // MARK: Numbers

    /// A number as it is written: its first 19 digits and a power of ten.
    private struct Number {
        var start: Int
        var end = 0
        var isNegative = false
        var digits: UInt64 = 0
        var exponent: Int64 = 0
        /// Whether a digit other than 0 did not fit.
        var isCut = false

        mutating func append(_ digit: UInt8, isFraction: Bool) {
            if digits < 1_000_000_000_000_000_000 {
                digits = digits &* 10 &+ UInt64(digit)
                if isFraction { exponent &-= 1 }
            } else {
                if digit != 0 { isCut = true }
                if !isFraction { exponent &+= 1 }
            }
        }

        /// The number as a whole number.
        ///
        /// - Throws: `WireError` if it is not whole, or needs more than 64 bits.
        func wholeValue() throws(WireError) -> Int64 {
            guard digits != 0 else { return 0 }
            var magnitude = digits
            var exponent = exponent
            while exponent < 0 {
                let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 10)
                guard remainder == 0, !isCut else {
                    throw WireError(reason: .unexpectedType, offset: start, expected: "a whole number")
                }
                magnitude = quotient
                exponent &+= 1
            }
            var isOutOfRange = false
            while exponent > 0, !isOutOfRange {
                (magnitude, isOutOfRange) = magnitude.multipliedReportingOverflow(by: 10)
                exponent &-= 1
            }
            let limit = UInt64(Int64.max) &+ (isNegative ? 1 : 0)
            guard !isOutOfRange, magnitude <= limit else {
                throw WireError(reason: .numberOutOfRange, offset: start, expected: "a number of 64 bits")
            }
            guard !isCut else { throw WireError(reason: .unexpectedType, offset: start, expected: "a whole number") }
            return isNegative ? 0 &- Int64(truncatingIfNeeded: magnitude) : Int64(truncatingIfNeeded: magnitude)
        }

        /// The number as a `Double` if one rounding gives it; otherwise `nil`.
        ///
        /// The digits and the power of ten are exact then, so the division or multiplication rounds once.
        var simpleDouble: Double? {
            guard !isCut, digits <= 1 << 53, exponent.magnitude <= 22 else { return nil }
            var power = 1.0
            for _ in 0..<exponent.magnitude {
                power *= 10
            }
            let value = Double(digits)
            let magnitude = exponent < 0 ? value / power : value * power
            return isNegative ? -magnitude : magnitude
        }
    }

    /// Reads a number of digits alone, as most are; for any other returns `nil` and does not move.
    @inline(__always)
    private mutating func plainInteger() -> Int64? {
        let isNegative = byte(at: position) == UInt8(ascii: "-")
        let first = isNegative ? position &+ 1 : position
        var next = first
        var value: Int64 = 0
        var digit = byte(at: next) &- UInt8(ascii: "0")
        while digit <= 9 {
            value = value &* 10 &+ Int64(digit)
            next &+= 1
            digit = byte(at: next) &- UInt8(ascii: "0")
        }
        let length = next &- first
        let end = byte(at: next)
        guard length > 0, length <= 18, length == 1 || byte(at: first) != UInt8(ascii: "0"), end != UInt8(ascii: "."),
            end | 0x20 != UInt8(ascii: "e")
        else { return nil }
        position = next
        return isNegative ? 0 &- value : value
    }

    /// Checks a number and moves behind it.
    private mutating func scanNumber() throws(WireError) -> Number {
        var number = Number(start: position)
        if byte(at: position) == UInt8(ascii: "-") {
            number.isNegative = true
            position &+= 1
        }
        if byte(at: position) == UInt8(ascii: "0") {
            // No digit may follow: it would be found where a comma or a bracket must be.
            position &+= 1
        } else {
            try scanDigits { number.append($0, isFraction: false) }
        }
        if byte(at: position) == UInt8(ascii: ".") {
            position &+= 1
            try scanDigits { number.append($0, isFraction: true) }
        }
        if byte(at: position) | 0x20 == UInt8(ascii: "e") {
            position &+= 1
            let sign = byte(at: position)
            if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { position &+= 1 }
            var exponent: Int64 = 0
            // The limit is far beyond every finite number except zero, and far from an overflow.
            try scanDigits { if exponent < 1 << 40 { exponent = exponent &* 10 &+ Int64($0) } }
            number.exponent &+= sign == UInt8(ascii: "-") ? 0 &- exponent : exponent
        }
        number.end = position
        return number
    }

    @inline(__always)
    private mutating func scanDigits(_ body: (UInt8) -> Void) throws(WireError) {
        let start = position
        while true {
            let digit = byte(at: position) &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            body(digit)
            position &+= 1
        }
        guard position > start else { throw error(.syntax, "a digit") }
    }
}
