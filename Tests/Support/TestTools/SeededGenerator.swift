/// Random numbers that are the same for the same seed: SplitMix64.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a generator.
    ///
    /// - Parameter seed: Any number; it determines the whole sequence.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit - 1`.
    public mutating func below(_ limit: Int) -> Int {
        Int(next() % UInt64(limit))
    }

    /// `true` once in `denominator` times.
    public mutating func chance(_ denominator: Int) -> Bool {
        below(denominator) == 0
    }

    /// One of the elements.
    public mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// A text of mostly ASCII, with other Unicode scalars in between.
    public mutating func text(maxLength: Int = 20, from scalars: ClosedRange<UInt32> = 0...0x10FFFF) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<below(maxLength + 1) {
            let range = chance(4) ? scalars : scalars.clamped(to: 0x20...0x7E)
            let value = range.lowerBound + UInt32(next() % UInt64(range.count))
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(text)
    }

    /// Changes a few bytes: flips, removals, repetitions, and bytes with a meaning in the format.
    public mutating func mutate(_ bytes: [UInt8], with alphabet: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(3) where !bytes.isEmpty {
            let index = below(bytes.count)
            switch below(5) {
            case 0: bytes[index] = pick(alphabet)
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(pick(alphabet), at: index)
            case 3: bytes.removeSubrange(index...)
            default:
                let end = min(bytes.count, index + 1 + below(8))
                bytes.insert(contentsOf: bytes[index..<end], at: below(bytes.count))
            }
        }
        return bytes
    }
}
