/// Expands bytes that were compressed by RFC 1951.
package struct DeflateReader {
    private let input: UnsafeRawBufferPointer
    /// The position of the next byte of the input.
    private var position: Int
    private let limit: Int
    private var pending: UInt32 = 0
    private var pendingCount = 0
    private var output: [UInt8] = []

    private init(_ input: UnsafeRawBufferPointer, from position: Int, limit: Int) {
        self.input = input
        self.position = position
        self.limit = limit
    }

    /// Expands bytes.
    ///
    /// - Parameters:
    ///   - input: The file.
    ///   - position: The start of the compressed data.
    ///   - limit: The largest number of expanded bytes.
    /// - Returns: The bytes, and the end of the compressed data.
    /// - Throws: `CompressionError` if the data is truncated, damaged or too large.
    package static func expand(
        _ input: [UInt8], from position: Int, limit: Int
    ) throws(CompressionError) -> (bytes: [UInt8], end: Int) {
        let result = input.withUnsafeBytes { input -> Result<(bytes: [UInt8], end: Int), CompressionError> in
            var reader = DeflateReader(input, from: position, limit: limit)
            do throws(CompressionError) {
                try reader.readBlocks()
                reader.returnWholeBytes()
                return .success((reader.output, reader.position))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private mutating func readBlocks() throws(CompressionError) {
        var isLast = false
        while !isLast {
            isLast = try bits(1) == 1
            switch try bits(2) {
            case 0: try copyStored()
            case 1:
                try expand(
                    try DecodingTable(DeflateTables.fixedLiteralLengths),
                    try DecodingTable(DeflateTables.fixedDistanceLengths))
            case 2:
                let (literals, distances) = try readCodes()
                try expand(literals, distances)
            default: throw .damaged
            }
        }
    }

    private mutating func copyStored() throws(CompressionError) {
        returnWholeBytes()
        let count = try bits(16)
        guard try bits(16) == ~count & 0xFFFF else { throw .damaged }
        guard position + count <= input.count else { throw .truncated }
        guard output.count + count <= limit else { throw .tooLarge(limit: limit) }
        output.append(contentsOf: input[position..<(position + count)])
        position += count
    }

    private mutating func readCodes() throws(CompressionError) -> (DecodingTable, DecodingTable) {
        let literalCount = try bits(5) + 257
        let distanceCount = try bits(5) + 1
        var orderLengths = [UInt8](repeating: 0, count: 19)
        for index in 0..<(try bits(4) + 4) {
            orderLengths[DeflateTables.codeLengthOrder[index]] = UInt8(try bits(3))
        }
        let table = try DecodingTable(orderLengths)
        var lengths: [UInt8] = []
        while lengths.count < literalCount + distanceCount {
            let symbol = try self.symbol(table)
            switch symbol {
            case 0...15: lengths.append(UInt8(symbol))
            case 16:
                guard let last = lengths.last else { throw .damaged }
                lengths += [UInt8](repeating: last, count: try bits(2) + 3)
            case 17: lengths += [UInt8](repeating: 0, count: try bits(3) + 3)
            default: lengths += [UInt8](repeating: 0, count: try bits(7) + 11)
            }
        }
        guard lengths.count == literalCount + distanceCount, lengths[DeflateTables.endOfBlock] > 0 else {
            throw .damaged
        }
        return (
            try DecodingTable(Array(lengths[..<literalCount])), try DecodingTable(Array(lengths[literalCount...]))
        )
    }

    private mutating func expand(_ literals: DecodingTable, _ distances: DecodingTable) throws(CompressionError) {
        while true {
            let symbol = try self.symbol(literals)
            if symbol < DeflateTables.endOfBlock {
                guard output.count < limit else { throw .tooLarge(limit: limit) }
                output.append(UInt8(truncatingIfNeeded: symbol))
                continue
            }
            guard symbol > DeflateTables.endOfBlock else { return }
            guard symbol - 257 < DeflateTables.lengths.count else { throw .damaged }
            let lengthClass = DeflateTables.lengths[symbol - 257]
            let length = lengthClass.base + (try bits(lengthClass.extraBits))
            let distanceSymbol = try self.symbol(distances)
            guard distanceSymbol < DeflateTables.distances.count else { throw .damaged }
            let distanceClass = DeflateTables.distances[distanceSymbol]
            let distance = distanceClass.base + (try bits(distanceClass.extraBits))
            guard distance <= output.count else { throw .damaged }
            guard output.count + length <= limit else { throw .tooLarge(limit: limit) }
            // Byte by byte, because a copy may read bytes that it has just written.
            let start = output.count - distance
            for offset in 0..<length { output.append(output[start + offset]) }
        }
    }

    // MARK: Bits

    private mutating func bits(_ count: Int) throws(CompressionError) -> Int {
        guard fill(count) else { throw .truncated }
        let bits = Int(pending & (1 << UInt32(count) - 1))
        drop(count)
        return bits
    }

    private mutating func symbol(_ table: DecodingTable) throws(CompressionError) -> Int {
        let isFull = fill(table.bits)
        let entry = table.entries[Int(pending & (1 << UInt32(table.bits) - 1))]
        let length = Int(entry & 15)
        guard length <= pendingCount else { throw .truncated }
        guard length > 0 else { throw isFull ? .damaged : .truncated }
        drop(length)
        return Int(entry >> 4)
    }

    /// Returns bytes that were read ahead, and drops the rest of the current byte.
    private mutating func returnWholeBytes() {
        position -= pendingCount / 8
        pending = 0
        pendingCount = 0
    }

    /// Reads bytes until that many bits are pending; returns false if the input ends before.
    private mutating func fill(_ count: Int) -> Bool {
        while pendingCount < count {
            guard position < input.count else { return false }
            pending |= UInt32(input[position]) &<< UInt32(pendingCount)
            position &+= 1
            pendingCount &+= 8
        }
        return true
    }

    private mutating func drop(_ count: Int) {
        pending &>>= UInt32(count)
        pendingCount &-= count
    }
}

/// The symbol for each sequence of the next bits.
private struct DecodingTable {
    /// The number of bits in a sequence.
    let bits: Int
    /// A symbol times 16 plus the length of its code; 0 if no code matches.
    let entries: [UInt16]

    init(_ lengths: [UInt8]) throws(CompressionError) {
        bits = Int(lengths.max() ?? 0)
        var taken = 0
        for length in lengths where length > 0 { taken += 1 << (bits - Int(length)) }
        guard taken <= 1 << bits else { throw .damaged }
        let code = HuffmanCode(lengths: lengths)
        var entries = [UInt16](repeating: 0, count: 1 << bits)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            for index in stride(from: Int(code.codes[symbol]), to: entries.count, by: 1 << Int(length)) {
                entries[index] = UInt16(symbol) << 4 | UInt16(length)
            }
        }
        self.entries = entries
    }
}
