/// Compresses bytes by RFC 1951.
///
/// Packages must be reproducible on every machine, but zlib's output differs between versions, and devices do not promise
/// to have it. Like gzip, this finds copies with hash chains over three bytes and one byte of lazy matching. Its output is
/// about one percent larger than that of `gzip -9`.
package struct DeflateWriter {
    /// The number of symbols in a block: enough to pay for its codes, few enough for codes that fit.
    private static let blockSize = 24_576
    /// The largest number of earlier positions that are tried for a copy.
    private static let maximumChain = 1024
    /// From this length on, the search for a better copy is short.
    private static let goodMatch = 32
    /// A copy of three bytes from farther away costs more than the bytes.
    private static let farthestShortMatch = 4096
    private static let hashBits = 16

    private var output = BitWriter()
    /// The block's symbols: a literal, or a length times 65,536 plus a distance.
    private var symbols: [UInt32] = []
    private var blockStart = 0

    /// Compresses bytes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The compressed bytes.
    package static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var writer = DeflateWriter()
        bytes.withUnsafeBytes { writer.compress($0) }
        return writer.output.bytes
    }

    private mutating func compress(_ input: UnsafeRawBufferPointer) {
        symbols.reserveCapacity(Self.blockSize)
        guard let start = input.baseAddress, !input.isEmpty else {
            writeBlock(input, end: 0, isLast: true)
            return
        }
        // The last position with each hash, and for each position in the window the one before it with the same; -1 for
        // none.
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << Self.hashBits + DeflateTables.windowSize) {
            tables in
            tables.initialize(repeating: -1)
            guard let heads = tables.baseAddress else { return }
            findCopies(in: input, start, heads: heads, previous: heads + 1 << Self.hashBits)
        }
        writeBlock(input, end: input.count, isLast: true)
    }

    private mutating func findCopies(
        in input: UnsafeRawBufferPointer, _ start: UnsafeRawPointer, heads: UnsafeMutablePointer<Int32>,
        previous: UnsafeMutablePointer<Int32>
    ) {
        let count = input.count
        let windowMask = DeflateTables.windowSize - 1

        /// Notes a position, and returns the one before it that starts alike, or -1.
        func insert(_ position: Int) -> Int {
            guard position &+ 2 < count else { return -1 }
            let bytes =
                UInt32(start.load(fromByteOffset: position, as: UInt8.self))
                | UInt32(start.load(fromByteOffset: position &+ 1, as: UInt8.self)) &<< 8
                | UInt32(start.load(fromByteOffset: position &+ 2, as: UInt8.self)) &<< 16
            let hash = Int(truncatingIfNeeded: (bytes &* 0x9E37_79B1) &>> UInt32(32 - Self.hashBits))
            let head = heads[hash]
            previous[position & windowMask] = head
            heads[hash] = Int32(truncatingIfNeeded: position)
            return Int(head)
        }

        /// The length for which two places are alike, up to a limit.
        func commonLength(_ first: Int, _ second: Int, limit: Int) -> Int {
            var length = 0
            while length &+ 8 <= limit {
                let difference =
                    UInt64(littleEndian: start.loadUnaligned(fromByteOffset: first &+ length, as: UInt64.self))
                    ^ UInt64(littleEndian: start.loadUnaligned(fromByteOffset: second &+ length, as: UInt64.self))
                guard difference == 0 else { return length &+ difference.trailingZeroBitCount &>> 3 }
                length &+= 8
            }
            while length < limit,
                start.load(fromByteOffset: first &+ length, as: UInt8.self)
                    == start.load(fromByteOffset: second &+ length, as: UInt8.self)
            {
                length &+= 1
            }
            return length
        }

        var position = 0
        var pendingLength = 0
        var pendingDistance = 0
        var hasPendingByte = false
        while position < count {
            var candidate = insert(position)
            var length = max(pendingLength, DeflateTables.minimumMatch - 1)
            var distance = 0
            let limit = min(DeflateTables.maximumMatch, count &- position)
            var chain = pendingLength >= Self.goodMatch ? Self.maximumChain / 4 : Self.maximumChain
            while candidate >= 0, position &- candidate <= DeflateTables.windowSize, chain > 0, length < limit {
                // Most candidates differ at the byte that would make them longer, so it is compared first.
                if start.load(fromByteOffset: candidate &+ length, as: UInt8.self)
                    == start.load(fromByteOffset: position &+ length, as: UInt8.self)
                {
                    let common = commonLength(candidate, position, limit: limit)
                    if common > length, common > 3 || position &- candidate <= Self.farthestShortMatch {
                        length = common
                        distance = position &- candidate
                    }
                }
                let next = Int(previous[candidate & windowMask])
                // A place in the window is used again after the window's size: what is older than the one before is not
                // of this chain.
                guard next < candidate else { break }
                candidate = next
                chain &-= 1
            }
            if pendingLength >= DeflateTables.minimumMatch, distance == 0 {
                // No longer copy starts here, so the previous one is used.
                add(UInt32(pendingLength) << 16 | UInt32(pendingDistance), input, upTo: position - 1)
                for covered in (position &+ 1)..<(position &- 1 &+ pendingLength) { _ = insert(covered) }
                position = position &- 1 &+ pendingLength
                pendingLength = 0
                hasPendingByte = false
                continue
            }
            if hasPendingByte {
                add(UInt32(start.load(fromByteOffset: position &- 1, as: UInt8.self)), input, upTo: position - 1)
            }
            hasPendingByte = true
            pendingLength = distance == 0 ? 0 : length
            pendingDistance = distance
            position &+= 1
        }
        if hasPendingByte {
            add(UInt32(start.load(fromByteOffset: count &- 1, as: UInt8.self)), input, upTo: count - 1)
        }
    }

    /// Adds a symbol for what starts at a position, to a new block if the last one is full.
    private mutating func add(_ symbol: UInt32, _ input: UnsafeRawBufferPointer, upTo position: Int) {
        if symbols.count == Self.blockSize { writeBlock(input, end: position, isLast: false) }
        symbols.append(symbol)
    }

    // MARK: Blocks

    private mutating func writeBlock(_ input: UnsafeRawBufferPointer, end: Int, isLast: Bool) {
        var literals = [Int](repeating: 0, count: 286)
        var distances = [Int](repeating: 0, count: 30)
        var extraBits = 0
        literals[DeflateTables.endOfBlock] = 1
        for symbol in symbols {
            guard symbol > 0xFFFF else {
                literals[Int(symbol)] += 1
                continue
            }
            let length = Self.lengthSymbols[Int(symbol >> 16)]
            let distance = Self.distanceSymbol(Int(symbol & 0xFFFF))
            literals[257 + Int(length)] += 1
            distances[distance] += 1
            extraBits += DeflateTables.lengths[Int(length)].extraBits + DeflateTables.distances[distance].extraBits
        }
        let literalCode = HuffmanCode(frequencies: literals, limit: 15)
        let distanceCode = HuffmanCode(frequencies: distances, limit: 15)
        let header = BlockHeader(literalCode, distanceCode)
        let fixedLiterals = HuffmanCode(lengths: DeflateTables.fixedLiteralLengths)
        let fixedDistances = HuffmanCode(lengths: DeflateTables.fixedDistanceLengths)

        func size(_ literalCode: HuffmanCode, _ distanceCode: HuffmanCode) -> Int {
            let literalBits = zip(literals, literalCode.lengths).reduce(0) { $0 + $1.0 * Int($1.1) }
            return zip(distances, distanceCode.lengths).reduce(literalBits + extraBits) { $0 + $1.0 * Int($1.1) }
        }
        let dynamicSize = header.size + size(literalCode, distanceCode)
        let fixedSize = size(fixedLiterals, fixedDistances)
        // Each stored part has a header of five bytes at most, and holds up to 65,535.
        let storedSize = 8 * (end - blockStart) + 40 * ((end - blockStart) / 65_535 + 1)

        if storedSize <= min(dynamicSize, fixedSize) {
            store(UnsafeRawBufferPointer(rebasing: input[blockStart..<end]), isLast: isLast)
        } else {
            output.write(isLast ? 1 : 0, count: 1)
            output.write(fixedSize <= dynamicSize ? 1 : 2, count: 2)
            if fixedSize <= dynamicSize {
                writeSymbols(fixedLiterals, fixedDistances)
            } else {
                header.write(to: &output)
                writeSymbols(literalCode, distanceCode)
            }
        }
        if isLast { output.align() }
        blockStart = end
        symbols.removeAll(keepingCapacity: true)
    }

    private mutating func store(_ bytes: UnsafeRawBufferPointer, isLast: Bool) {
        var rest = bytes[...]
        repeat {
            let part = rest.prefix(65_535)
            rest = rest.dropFirst(part.count)
            output.write(isLast && rest.isEmpty ? 1 : 0, count: 3)
            output.align()
            output.write(part.count, count: 16)
            output.write(~part.count & 0xFFFF, count: 16)
            output.append(part)
        } while !rest.isEmpty
    }

    private mutating func writeSymbols(_ literalCode: HuffmanCode, _ distanceCode: HuffmanCode) {
        for symbol in symbols {
            guard symbol > 0xFFFF else {
                output.write(Int(symbol), literalCode)
                continue
            }
            let length = Int(symbol >> 16)
            let lengthSymbol = Int(Self.lengthSymbols[length])
            output.write(257 + lengthSymbol, literalCode)
            let lengthClass = DeflateTables.lengths[lengthSymbol]
            output.write(length - lengthClass.base, count: lengthClass.extraBits)
            let distance = Int(symbol & 0xFFFF)
            let distanceSymbol = Self.distanceSymbol(distance)
            output.write(distanceSymbol, distanceCode)
            let distanceClass = DeflateTables.distances[distanceSymbol]
            output.write(distance - distanceClass.base, count: distanceClass.extraBits)
        }
        output.write(DeflateTables.endOfBlock, literalCode)
    }

    /// For each length, the symbol that it has, counted from 257.
    private static let lengthSymbols: [UInt8] = (0...DeflateTables.maximumMatch).map { length in
        UInt8(DeflateTables.lengths.lastIndex { $0.base <= length } ?? 0)
    }

    /// The symbol that a distance has.
    private static func distanceSymbol(_ distance: Int) -> Int {
        guard distance > 4 else { return distance - 1 }
        // Two symbols for each power of two: the upper two bits of the distance, counted from 0, tell which.
        let bits = Int.bitWidth - (distance - 1).leadingZeroBitCount
        return 2 * (bits - 1) + ((distance - 1) >> (bits - 2)) & 1
    }
}

/// The header of a block with codes of its own: their lengths, which are coded in turn.
private struct BlockHeader {
    private let literalCount: Int
    private let distanceCount: Int
    /// The code lengths: a length, or a way to repeat one with its count.
    private var items: [(symbol: Int, extra: Int, extraBits: Int)] = []
    private let code: HuffmanCode
    private let orderCount: Int

    init(_ literalCode: HuffmanCode, _ distanceCode: HuffmanCode) {
        literalCount = (literalCode.lengths.lastIndex { $0 > 0 } ?? 256) + 1
        distanceCount = (distanceCode.lengths.lastIndex { $0 > 0 } ?? 0) + 1
        let lengths = Array(literalCode.lengths[..<literalCount]) + distanceCode.lengths[..<distanceCount]
        var position = 0
        while position < lengths.count {
            let length = Int(lengths[position])
            var run = (lengths[position...].firstIndex { Int($0) != length } ?? lengths.count) - position
            position += run
            if length > 0 {
                items.append((length, 0, 0))
                run -= 1
            }
            while run > 0 {
                if length == 0, run >= 11 {
                    let part = min(run, 138)
                    items.append((18, part - 11, 7))
                    run -= part
                } else if run >= 3 {
                    let part = min(run, length == 0 ? 10 : 6)
                    items.append(length == 0 ? (17, part - 3, 3) : (16, part - 3, 2))
                    run -= part
                } else {
                    items.append((length, 0, 0))
                    run -= 1
                }
            }
        }
        var frequencies = [Int](repeating: 0, count: 19)
        for item in items { frequencies[item.symbol] += 1 }
        let code = HuffmanCode(frequencies: frequencies, limit: 7)
        self.code = code
        orderCount = max(4, (DeflateTables.codeLengthOrder.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    }

    /// The size in bits.
    var size: Int {
        items.reduce(14 + 3 * orderCount) { $0 + Int(code.lengths[$1.symbol]) + $1.extraBits }
    }

    func write(to output: inout BitWriter) {
        output.write(literalCount - 257, count: 5)
        output.write(distanceCount - 1, count: 5)
        output.write(orderCount - 4, count: 4)
        for symbol in DeflateTables.codeLengthOrder.prefix(orderCount) {
            output.write(Int(code.lengths[symbol]), count: 3)
        }
        for item in items {
            output.write(item.symbol, code)
            output.write(item.extra, count: item.extraBits)
        }
    }
}
