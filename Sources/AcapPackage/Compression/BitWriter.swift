/// Writes bits as deflate packs them: the first into the lowest bit of a byte.
struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingCount = 0

    /// Writes the lowest bits of a number, at most 32 of them.
    mutating func write(_ bits: Int, count: Int) {
        pending |= UInt64(truncatingIfNeeded: bits) &<< UInt64(truncatingIfNeeded: pendingCount)
        pendingCount &+= count
        while pendingCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending &>>= 8
            pendingCount &-= 8
        }
    }

    /// Writes a symbol's code.
    mutating func write(_ symbol: Int, _ code: HuffmanCode) {
        write(Int(code.codes[symbol]), count: Int(code.lengths[symbol]))
    }

    /// Fills up the last byte with zeros.
    mutating func align() {
        guard pendingCount > 0 else { return }
        write(0, count: 8 - pendingCount)
    }

    /// Writes whole bytes.
    ///
    /// The writer must be aligned to a byte.
    mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }
}
