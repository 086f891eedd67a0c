/// Hands the blocks of a message to a hash function, padded as MD5, SHA-1 and SHA-256 have it.
///
/// Copies of the message are wiped: it may hold a password.
///
/// - Parameters:
///   - message: The message.
///   - isBigEndian: The byte order of words: big for the SHA family, little for MD5.
///   - update: Takes the 16 words of one block.
func forEachPaddedBlock(
    of message: UnsafeRawBufferPointer, isBigEndian: Bool, _ update: (UnsafeBufferPointer<UInt32>) -> Void
) {
    let blockCount = (message.count + 8) / 64 + 1
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 4) { block in
        defer { wipe(block) }
        for index in 0..<blockCount {
            let start = index * 64
            wipe(block)
            if start < message.count {
                block.copyMemory(from: .init(rebasing: message[start..<min(start + 64, message.count)]))
            }
            // The message ends in a bit, and the last block in the message's length in bits.
            if (start..<start + 64).contains(message.count) { block[message.count - start] = 0x80 }
            if index == blockCount - 1 {
                let bitCount = UInt64(message.count) &* 8
                for position in 0..<8 {
                    let shift = UInt64(8 * (isBigEndian ? 7 - position : position))
                    block[56 + position] = UInt8(truncatingIfNeeded: bitCount >> shift)
                }
            }
            let words = block.bindMemory(to: UInt32.self)
            for position in 0..<16 {
                words[position] =
                    isBigEndian ? UInt32(bigEndian: words[position]) : UInt32(littleEndian: words[position])
            }
            update(UnsafeBufferPointer(words))
        }
    }
}

/// Rotates the bits of a word to the left.
func rotateLeft(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value << count | value >> (32 - count)
}
