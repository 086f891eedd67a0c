internal import VapixSupport

/// Writes a JSON document into an array of bytes.
///
/// It writes members in the order of the calls, without white space, and adds the commas: the same calls give the same bytes.
/// The caller must pair brackets and write a key before each value of an object.
package struct JSONWriter: Sendable {
    /// The bytes written so far.
    package private(set) var bytes: [UInt8]
    private var needsComma = false
    /// Where the parameters of a JSON method start, with their key.
    private var startOfParameters = 0
    /// How many bytes the secrets take at most that are left out; `nil` to write them.
    private(set) var sizeOfOmittedSecrets: Int?

    /// Makes a writer that appends to bytes.
    package init(appendingTo bytes: [UInt8] = []) {
        self.bytes = bytes
        // Most requests fit. Growing an array step by step costs more than writing them.
        self.bytes.reserveCapacity(bytes.count &+ 256)
    }

    /// Makes a writer that leaves secrets out, and finds out how much room they need.
    ///
    /// - Returns: The writer.
    static func omittingSecrets() -> JSONWriter {
        var json = JSONWriter()
        json.sizeOfOmittedSecrets = 0
        return json
    }

    /// Makes a writer whose bytes never move in memory, so that they leave no copy behind.
    ///
    /// - Parameter capacity: How many bytes it writes at most.
    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Starts an object.
    package mutating func beginObject() {
        open(UInt8(ascii: "{"))
    }

    /// Ends an object.
    package mutating func endObject() {
        close(UInt8(ascii: "}"))
    }

    /// Starts the parameters of a JSON method, behind its name.
    package mutating func beginParameters() {
        startOfParameters = bytes.count
        key("params")
        beginObject()
    }

    /// Ends the parameters of a JSON method.
    ///
    /// If there are none, it removes the key.
    package mutating func endParameters() {
        guard bytes.last == UInt8(ascii: "{") else { return endObject() }
        bytes.removeLast(bytes.count &- startOfParameters)
        needsComma = true
    }

    /// Starts an array.
    package mutating func beginArray() {
        open(UInt8(ascii: "["))
    }

    /// Ends an array.
    package mutating func endArray() {
        close(UInt8(ascii: "]"))
    }

    /// Writes the key of an object's next member.
    package mutating func key(_ name: String) {
        write(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string.
    package mutating func write(_ value: String) {
        var value = value
        value.withUTF8 { write(text: UnsafeRawBufferPointer($0)) }
    }

    /// Writes a string of UTF-8 that is secret, or an empty string in its place if secrets are left out.
    mutating func write(secret: UnsafeRawBufferPointer) {
        guard let size = sizeOfOmittedSecrets else { return write(text: secret) }
        // An escaped byte takes six at most.
        sizeOfOmittedSecrets = size &+ 6 &* secret.count
        write(text: UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// Writes a string of UTF-8.
    mutating func write(text: UnsafeRawBufferPointer) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(escaping: text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes `true` or `false`.
    package mutating func write(_ value: Bool) {
        append(value ? "true" : "false")
    }

    /// Writes a whole number.
    package mutating func write(_ value: Int) {
        append(String(value))
    }

    /// Writes a whole number.
    package mutating func write(_ value: Int64) {
        append(String(value))
    }

    /// Writes a number with the fewest digits that read back as the same value.
    ///
    /// Infinity and not-a-number become `null`: JSON cannot express them.
    package mutating func write(_ value: Double) {
        append(value.isFinite ? value.description : "null")
    }

    /// Writes `null`.
    package mutating func writeNull() {
        append("null")
    }

    /// Writes JSON unchanged.
    mutating func write(raw json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func append(_ token: String) {
        separate()
        bytes.append(contentsOf: token.utf8)
    }

    private mutating func append(escaping text: UnsafeRawBufferPointer) {
        let quote = UInt8(ascii: "\"")
        let backslash = UInt8(ascii: "\\")
        var start = 0
        var position = 0
        while true {
            position = endOfPlainRun(text, from: position, quote, backslash, backslash)
            guard position < text.count else { break }
            let byte = text[position]
            position &+= 1
            guard byte < 0x80 else { continue }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<(position &- 1)]))
            start = position
            bytes.append(backslash)
            switch byte {
            case quote, backslash: bytes.append(byte)
            case 0x08: bytes.append(UInt8(ascii: "b"))
            case 0x09: bytes.append(UInt8(ascii: "t"))
            case 0x0A: bytes.append(UInt8(ascii: "n"))
            case 0x0C: bytes.append(UInt8(ascii: "f"))
            case 0x0D: bytes.append(UInt8(ascii: "r"))
            default:
                bytes.append(contentsOf: "u00".utf8)
                bytes.append(upperHexDigit(byte &>> 4))
                bytes.append(upperHexDigit(byte & 0xF))
            }
        }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
    }
}

extension JSONWriter {
    /// Writes a JSON value unchanged.
    package mutating func write(_ value: JSONText) {
        write(raw: value.bytes)
    }

    /// Writes a member that is a string, or nothing for `nil`.
    package mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is a whole number, or nothing for `nil`.
    package mutating func member(_ name: String, _ value: Int?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is a whole number, or nothing for `nil`.
    package mutating func member(_ name: String, _ value: Int64?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is a number, or nothing for `nil`.
    package mutating func member(_ name: String, _ value: Double?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is true or false, or nothing for `nil`.
    package mutating func member(_ name: String, _ value: Bool?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes members in the order of their names.
    ///
    /// It is never specialized: a sort of its own for each type of value would cost an app kilobytes.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    package mutating func members<Value>(
        _ members: [String: Value], _ writeValue: (inout JSONWriter, Value) -> Void
    ) {
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            key(name)
            writeValue(&self, value)
        }
    }
}
