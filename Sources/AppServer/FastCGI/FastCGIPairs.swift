/// Reads the names and values of `FCGI_PARAMS` or `FCGI_GET_VALUES` (FastCGI 1.0, section 3.4).
///
/// - Parameter bytes: All bytes of the stream.
/// - Returns: The names and values, in order. Bytes that are not UTF-8 are replaced.
/// - Throws: `FastCGIError` if a length reaches behind the end.
func fastCGIPairs(_ bytes: ArraySlice<UInt8>) throws(FastCGIError) -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    var rest = bytes
    while !rest.isEmpty {
        let nameLength = try takeLength(&rest)
        let valueLength = try takeLength(&rest)
        // Both are below 2^31, and may not fit into 32 bits together.
        guard nameLength <= rest.count, valueLength <= rest.count - nameLength else {
            throw FastCGIError("a name or a value that is longer than the parameters")
        }
        let name = String(decoding: rest.prefix(nameLength), as: UTF8.self)
        rest = rest.dropFirst(nameLength)
        pairs.append((name, String(decoding: rest.prefix(valueLength), as: UTF8.self)))
        rest = rest.dropFirst(valueLength)
    }
    return pairs
}

private func takeLength(_ bytes: inout ArraySlice<UInt8>) throws(FastCGIError) -> Int {
    guard let first = bytes.popFirst() else { throw FastCGIError("parameters that end in a length") }
    guard first >= 0x80 else { return Int(first) }
    guard bytes.count >= 3 else { throw FastCGIError("parameters that end in a length") }
    var length = Int(first & 0x7F)
    for byte in bytes.prefix(3) { length = length << 8 | Int(byte) }
    bytes = bytes.dropFirst(3)
    return length
}

/// Writes names and values.
///
/// - Parameter pairs: The names and values.
/// - Returns: The bytes.
func fastCGIPairs(_ pairs: [(name: String, value: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, value) in pairs {
        for count in [name.utf8.count, value.utf8.count] {
            if count < 0x80 {
                bytes.append(UInt8(count))
            } else {
                bytes.append(0x80 | UInt8(truncatingIfNeeded: count >> 24))
                for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
            }
        }
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: value.utf8)
    }
    return bytes
}
