/// The tables of RFC 1951 that writer and reader share.
enum DeflateTables {
    /// For each length symbol from 257: the smallest length, and the number of extra bits.
    static let lengths: [(base: Int, extraBits: Int)] = [
        (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2),
        (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5),
        (163, 5), (195, 5), (227, 5), (258, 0),
    ]

    /// For each distance symbol: the smallest distance, and the number of extra bits.
    static let distances: [(base: Int, extraBits: Int)] = [
        (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4), (65, 5),
        (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9), (2049, 10),
        (3073, 10), (4097, 11), (6145, 11), (8193, 12), (12289, 12), (16385, 13), (24577, 13),
    ]

    /// The order of the code length codes in a block's header.
    static let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The code lengths of literals and lengths in a block with fixed codes.
    static let fixedLiteralLengths: [UInt8] =
        Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
        + Array(repeating: 8, count: 8)

    /// The code lengths of distances in a block with fixed codes.
    static let fixedDistanceLengths = [UInt8](repeating: 5, count: 30)

    /// The symbol that ends a block.
    static let endOfBlock = 256
    /// The largest distance of a copy.
    static let windowSize = 32_768
    /// The shortest copy.
    static let minimumMatch = 3
    /// The longest copy.
    static let maximumMatch = 258
}
