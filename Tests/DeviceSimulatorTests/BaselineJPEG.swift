import Foundation

/// A reader of baseline JPEG in three components, of which color has half the resolution, as ITU-T T.81 has it.
///
/// It is slow and simple, and shares nothing with the simulator.
struct BaselineJPEG {
    struct Malformed: Error {
        let reason: String
    }

    private(set) var width = 0
    private(set) var height = 0
    /// The texts of comment segments.
    private(set) var comments: [String] = []
    /// Red, green and blue of each pixel, row by row.
    private(set) var pixels: [[Int]] = []

    private var steps: [Int: [Int]] = [:]
    /// The symbols by their codes, which begin with a one that is not part of them.
    private var symbols: [Int: [Int: Int]] = [:]
    private var components: [(horizontal: Int, vertical: Int, table: Int)] = []
    private var bits: [UInt8] = []
    private var place = 0

    init(_ bytes: [UInt8]) throws {
        guard bytes.starts(with: [0xFF, 0xD8]), bytes[(bytes.count - 2)...] == [0xFF, 0xD9] else {
            throw Malformed(reason: "it has no start or no end")
        }
        var index = 2
        while index + 4 <= bytes.count {
            guard bytes[index] == 0xFF else { throw Malformed(reason: "there is no marker at \(index)") }
            let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
            guard length >= 2, index + 2 + length <= bytes.count else { throw Malformed(reason: "a segment is cut") }
            let content = Array(bytes[(index + 4)..<(index + 2 + length)])
            let marker = bytes[index + 1]
            index += 2 + length
            switch marker {
            case 0xFE: comments.append(String(decoding: content, as: UTF8.self))
            case 0xDB: readSteps(content)
            case 0xC4: readCodes(content)
            case 0xC0:
                height = Int(content[1]) << 8 | Int(content[2])
                width = Int(content[3]) << 8 | Int(content[4])
                components = (0..<Int(content[5])).map { number in
                    let component = content[(6 + number * 3)..<(9 + number * 3)]
                    let factors = Int(component[component.startIndex + 1])
                    return (factors >> 4, factors & 15, Int(component[component.startIndex + 2]))
                }
            case 0xDA:
                try readScan(Array(bytes[index..<(bytes.count - 2)]))
                return
            default: break
            }
        }
        throw Malformed(reason: "there is no scan")
    }

    func pixel(_ x: Int, _ y: Int) -> [Int] { pixels[y * width + x] }

    private mutating func readSteps(_ content: [UInt8]) {
        for start in stride(from: 0, to: content.count, by: 65) {
            steps[Int(content[start])] = content[(start + 1)..<(start + 65)].map(Int.init)
        }
    }

    private mutating func readCodes(_ content: [UInt8]) {
        var start = 0
        while start < content.count {
            var next = start + 17
            var code = 0
            var table: [Int: Int] = [:]
            for length in 1...16 {
                for _ in 0..<content[start + length] {
                    table[1 << length | code] = Int(content[next])
                    code += 1
                    next += 1
                }
                code <<= 1
            }
            symbols[Int(content[start])] = table
            start = next
        }
    }

    private mutating func readScan(_ data: [UInt8]) throws {
        guard components.count == 3, components[0].horizontal == 2, components[0].vertical == 2 else {
            throw Malformed(reason: "it has other components")
        }
        var index = 0
        while index < data.count {
            let byte = data[index]
            if byte == 0xFF, index + 1 >= data.count || data[index + 1] != 0 {
                throw Malformed(reason: "a marker is within the scan")
            }
            for bit in (0..<8).reversed() { bits.append(byte >> UInt8(bit) & 1) }
            index += byte == 0xFF ? 2 : 1
        }
        let (columns, rows) = ((width + 15) / 16, (height + 15) / 16)
        pixels = [[Int]](repeating: [], count: width * height)
        var means = [0, 0, 0]
        for square in 0..<columns * rows {
            var blocks: [[Double]] = []
            for number in 0..<6 {
                let component = max(number - 3, 0)
                blocks.append(try readBlock(components[component].table, &means[component]))
            }
            for place in 0..<256 {
                let (x, y) = (square % columns * 16 + place % 16, square / columns * 16 + place / 16)
                guard x < width, y < height else { continue }
                let luminance = blocks[place / 128 * 2 + place % 16 / 8][place / 16 % 8 * 8 + place % 8] + 128
                let color = place / 32 * 8 + place % 16 / 2
                let (blueness, redness) = (blocks[4][color], blocks[5][color])
                pixels[y * width + x] = [
                    luminance + 1.402 * redness, luminance - 0.344 * blueness - 0.714 * redness,
                    luminance + 1.772 * blueness,
                ].map { min(max(Int($0.rounded()), 0), 255) }
            }
        }
        guard bits.count - place < 8 else { throw Malformed(reason: "\(bits.count - place) bits are left") }
    }

    private mutating func readBlock(_ table: Int, _ mean: inout Int) throws -> [Double] {
        var values = [Double](repeating: 0, count: 64)
        let size = try readSymbol(0)
        mean += try readValue(size)
        values[0] = Double(mean * (steps[table]?[0] ?? 1))
        var number = 1
        while number < 64 {
            let symbol = try readSymbol(0x10)
            if symbol == 0 { break }
            number += symbol >> 4
            if symbol != 0xF0 {
                guard number < 64 else { throw Malformed(reason: "a block has more than 64 values") }
                values[Self.zigzag[number]] = Double(try readValue(symbol & 15) * (steps[table]?[number] ?? 1))
            }
            number += 1
        }
        return Self.inverse(Self.inverse(values, step: 1), step: 8)
    }

    private mutating func readSymbol(_ table: Int) throws -> Int {
        var code = 1
        while code < 1 << 17, place < bits.count {
            code = code << 1 | Int(bits[place])
            place += 1
            if let symbol = symbols[table]?[code] { return symbol }
        }
        throw Malformed(reason: "a code is unknown")
    }

    private mutating func readValue(_ size: Int) throws -> Int {
        guard place + size <= bits.count else { throw Malformed(reason: "the scan is cut") }
        var value = 0
        for _ in 0..<size {
            value = value << 1 | Int(bits[place])
            place += 1
        }
        return size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value
    }

    private static func inverse(_ values: [Double], step: Int) -> [Double] {
        var result = values
        for line in 0..<8 {
            let start = step == 1 ? line * 8 : line
            for x in 0..<8 {
                var sum: Double = 0
                for u in 0..<8 { sum += values[start + u * step] * waves[u * 8 + x] }
                result[start + x * step] = sum
            }
        }
        return result
    }

    private static let waves: [Double] = (0..<64).map { number in
        let u = Double(number / 8)
        let x = Double(number % 8)
        let scale: Double = u == 0 ? 0.5.squareRoot() / 2 : 0.5
        let angle: Double = (2 * x + 1) * u * Double.pi / 16
        return scale * cos(angle)
    }

    private static let zigzag: [Int] = {
        var places: [Int] = []
        var (x, y, isRising) = (0, 0, true)
        while places.count < 64 {
            places.append(y * 8 + x)
            switch (isRising, x, y) {
            case (true, 7, _): (y, isRising) = (y + 1, false)
            case (true, _, 0): (x, isRising) = (x + 1, false)
            case (true, _, _): (x, y) = (x + 1, y - 1)
            case (false, _, 7): (x, isRising) = (x + 1, true)
            case (false, 0, _): (y, isRising) = (y + 1, true)
            case (false, _, _): (x, y) = (x - 1, y + 1)
            }
        }
        return places
    }()
}
