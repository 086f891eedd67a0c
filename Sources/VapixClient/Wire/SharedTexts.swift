/// Texts that are made once however often they come, as long as there are few of them.
struct SharedTexts {
    private var texts: [String] = []

    /// Makes a string of bytes that are known to be ASCII, or finds the one that was made of the same before.
    ///
    /// - Parameters:
    ///   - start: Where the bytes start.
    ///   - count: How many there are, more than 15.
    /// - Returns: The text.
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
