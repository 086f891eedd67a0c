/// A cache of strings of more than 15 bytes: the same bytes give the same string, without an allocation.
///
/// It holds up to 16 strings. With the prefix of messages it took an event from 8,400 to 5,900 instructions
/// (Benchmarks/README.md).
struct SharedTexts {
    private var texts: [String] = []

    /// Makes a string of bytes that are known to be ASCII, or finds the one made before.
    ///
    /// - Parameters:
    ///   - start: The first byte.
    ///   - count: The number of bytes, more than 15.
    /// - Returns: The string.
    mutating func text(ascii start: UnsafeRawPointer, _ count: Int) -> String {
        for text in texts where text.utf8.count == count {
            let isSame = text.utf8.withContiguousStorageIfAvailable { bytes in
                bytes.baseAddress.map { areSame($0, start, count) } ?? false
            }
            if isSame == true { return text }
        }
        let text = asciiText(start, count)
        if texts.count == 16 { texts.removeAll(keepingCapacity: true) }
        texts.append(text)
        return text
    }
}
