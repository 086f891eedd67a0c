/// The lines in which two texts differ, in the order of the texts.
///
/// The time grows with the number of lines, not with its square. Lines that occur once in each text are found first, as in
/// `git diff --patience`; between two of them only small parts are compared line by line, and larger ones count as replaced.
package struct LineDifference {
    /// The largest number of lines in two parts that are compared line by line, which takes the square of it.
    private static let largestComparison = 512

    private typealias Line = ArraySlice<UInt8>
    private let first: [Line]
    private let second: [Line]
    /// The lines, after `- ` if only the first text has them and `+ ` if only the second.
    package private(set) var lines: [String] = []

    /// Compares two texts in UTF-8.
    package init(_ first: [UInt8], _ second: [UInt8]) {
        self.first = first.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        self.second = second.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        compare(self.first.indices, self.second.indices)
    }

    private mutating func compare(_ firstRange: Range<Int>, _ secondRange: Range<Int>) {
        let (firstRange, secondRange) = trimmed(firstRange, secondRange)
        var start = (firstRange.lowerBound, secondRange.lowerBound)
        for match in matches(firstRange, secondRange) {
            let gap = trimmed(start.0..<match.first, start.1..<match.second)
            comparePart(gap.0, gap.1)
            start = (match.first + 1, match.second + 1)
        }
        let gap = trimmed(start.0..<firstRange.upperBound, start.1..<secondRange.upperBound)
        comparePart(gap.0, gap.1)
    }

    /// The ranges without equal lines at their ends.
    private func trimmed(_ firstRange: Range<Int>, _ secondRange: Range<Int>) -> (Range<Int>, Range<Int>) {
        var (low, high) = (
            (firstRange.lowerBound, secondRange.lowerBound), (firstRange.upperBound, secondRange.upperBound)
        )
        while low.0 < high.0, low.1 < high.1, first[low.0] == second[low.1] { low = (low.0 + 1, low.1 + 1) }
        while low.0 < high.0, low.1 < high.1, first[high.0 - 1] == second[high.1 - 1] {
            high = (high.0 - 1, high.1 - 1)
        }
        return (low.0..<high.0, low.1..<high.1)
    }

    private mutating func comparePart(_ firstRange: Range<Int>, _ secondRange: Range<Int>) {
        guard firstRange.count + secondRange.count <= Self.largestComparison else {
            lines += first[firstRange].map { "- \(Self.text($0))" } + second[secondRange].map { "+ \(Self.text($0))" }
            return
        }
        let changes = second[secondRange].difference(from: first[firstRange])
        let removed = Set(changes.removals.map(\.offset))
        let added = Set(changes.insertions.map(\.offset))
        var (index, other) = (0, 0)
        while index < firstRange.count || other < secondRange.count {
            if removed.contains(index) {
                lines.append("- \(Self.text(first[firstRange.lowerBound + index]))")
                index += 1
            } else if added.contains(other) {
                lines.append("+ \(Self.text(second[secondRange.lowerBound + other]))")
                other += 1
            } else {
                (index, other) = (index + 1, other + 1)
            }
        }
    }

    private static func text(_ line: Line) -> String { String(decoding: line, as: UTF8.self) }

    /// The lines that occur once in each range, as many of them as stand in the same order in both.
    private func matches(_ firstRange: Range<Int>, _ secondRange: Range<Int>) -> [(first: Int, second: Int)] {
        var places: [Line: (first: Int?, second: Int?, isRepeated: Bool)] = [:]
        for index in firstRange {
            let place = places[first[index]]
            places[first[index]] = (index, nil, place != nil)
        }
        for index in secondRange {
            guard let place = places[second[index]] else { continue }
            places[second[index]] = (place.first, index, place.isRepeated || place.second != nil)
        }
        let pairs = firstRange.compactMap { index -> (first: Int, second: Int)? in
            guard let place = places[first[index]], !place.isRepeated, let other = place.second else { return nil }
            return (index, other)
        }
        return Self.longestIncreasing(pairs)
    }

    /// The longest subsequence of pairs in which the second numbers increase.
    private static func longestIncreasing(_ pairs: [(first: Int, second: Int)]) -> [(first: Int, second: Int)] {
        // For each length, the pair with the smallest second number that ends a subsequence of it.
        var ends: [Int] = []
        var previous = [Int?](repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].second < pair.second { low = middle + 1 } else { high = middle }
            }
            previous[index] = low > 0 ? ends[low - 1] : nil
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var result: [(first: Int, second: Int)] = []
        var next = ends.last
        while let index = next {
            result.append(pairs[index])
            next = previous[index]
        }
        return result.reversed()
    }
}

extension CollectionDifference.Change {
    /// The position in the text that the change is about.
    fileprivate var offset: Int {
        switch self {
        case .remove(let offset, _, _), .insert(let offset, _, _): offset
        }
    }
}
