/// Codes for symbols, the frequent ones short, in the canonical form of RFC 1951.
struct HuffmanCode {
    /// The length of each symbol's code in bits; 0 for a symbol that does not occur.
    let lengths: [UInt8]
    /// Each symbol's code, its first bit lowest, as deflate packs it.
    let codes: [UInt16]

    /// Creates the codes that have the given lengths.
    init(lengths: [UInt8]) {
        self.lengths = lengths
        var next = Self.firstCodes(lengths)
        codes = lengths.map { length in
            guard length > 0 else { return 0 }
            defer { next[Int(length)] += 1 }
            return Self.reversed(UInt16(truncatingIfNeeded: next[Int(length)]), bits: Int(length))
        }
    }

    /// Creates the best codes for given symbols under a length limit.
    ///
    /// - Parameters:
    ///   - frequencies: The frequency of each symbol.
    ///   - limit: The largest length of a code, in bits.
    init(frequencies: [Int], limit: Int) {
        self.init(lengths: Self.lengths(frequencies, limit: limit))
    }

    /// The first code of each length.
    static func firstCodes(_ lengths: [UInt8]) -> [Int] {
        var counts = [Int](repeating: 0, count: 17)
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        var code = 0
        var first = [Int](repeating: 0, count: 17)
        for length in 1...16 {
            first[length] = code
            code = (code + counts[length]) << 1
        }
        return first
    }

    private static func reversed(_ code: UInt16, bits: Int) -> UInt16 {
        var code = code
        var result: UInt16 = 0
        for _ in 0..<bits {
            result = result << 1 | code & 1
            code >>= 1
        }
        return result
    }

    /// The best code lengths under a limit, by the package-merge algorithm.
    ///
    /// It looks at the symbols as coins: one for each symbol and bit of length, worth 2^-bit and as heavy as the symbol
    /// is frequent. The lightest coins that are worth the number of symbols less one are the best code; to find them,
    /// coins are paired from the smallest worth up. Ties are broken by the order of the symbols, so that the same input
    /// gives the same code everywhere.
    private static func lengths(_ frequencies: [Int], limit: Int) -> [UInt8] {
        var lengths = [UInt8](repeating: 0, count: frequencies.count)
        let used = frequencies.indices.filter { frequencies[$0] > 0 }.sorted {
            (frequencies[$0], $0) < (frequencies[$1], $1)
        }
        // A code has to be complete, or some readers refuse it: one symbol gets another beside it that never occurs.
        guard used.count > 1 else {
            let only = used.first ?? 0
            lengths[only] = 1
            lengths[only == 0 ? 1 : 0] = 1
            return lengths
        }
        // A coin is a symbol, or a pair of coins of the row below.
        struct Coin {
            let weight: Int
            let symbol: Int?
        }
        let symbols = used.map { Coin(weight: frequencies[$0], symbol: $0) }
        var rows = [symbols]
        for _ in 1..<limit {
            let below = rows[rows.count - 1]
            var pairs = stride(from: 0, to: below.count - 1, by: 2).map { index in
                Coin(weight: below[index].weight + below[index + 1].weight, symbol: nil)
            }[...]
            var row: [Coin] = []
            row.reserveCapacity(symbols.count + pairs.count)
            for symbol in symbols {
                while let pair = pairs.first, pair.weight < symbol.weight { row.append(pairs.removeFirst()) }
                row.append(symbol)
            }
            rows.append(row + pairs)
        }
        // Each symbol among the chosen coins makes its code a bit longer; each pair chooses two coins of the row below.
        var chosen = 2 * (used.count - 1)
        for row in rows.reversed() {
            var pairs = 0
            for coin in row.prefix(chosen) {
                if let symbol = coin.symbol { lengths[symbol] += 1 } else { pairs += 1 }
            }
            chosen = 2 * pairs
        }
        return lengths
    }
}
