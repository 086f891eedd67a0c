/// The checksum of gzip.
struct CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { remainder, _ in
            remainder & 1 == 1 ? 0xEDB8_8320 ^ (remainder >> 1) : remainder >> 1
        }
    }

    /// The checksum of some bytes.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        table.withUnsafeBufferPointer { table in
            ~bytes.withUnsafeBufferPointer { bytes in
                var remainder = ~UInt32(0)
                for byte in bytes { remainder = table[Int((remainder ^ UInt32(byte)) & 0xFF)] ^ (remainder &>> 8) }
                return remainder
            }
        }
    }
}
