extension Catalogue {
    /// Suggests names for one that is misspelled, the nearest first.
    ///
    /// - Parameters:
    ///   - text: The misspelled name.
    ///   - names: The known names.
    /// - Returns: At most five names.
    public static func nearest(to text: String, among names: [String]) -> [String] {
        let text = Array(text.lowercased())
        // No name is longer, and the comparison takes quadratic time.
        guard !text.isEmpty, text.count <= 64 else { return [] }
        let candidates = names.compactMap { name -> (name: String, distance: Int)? in
            let lowercased = Array(name.lowercased())
            let limit = max(1, text.count / 3)
            // Names of other lengths are too far away, and that is quick to see.
            if abs(text.count - lowercased.count) <= limit {
                let distance = editDistance(text, lowercased)
                if distance <= limit { return (name, distance) }
            }
            // A part of the name, or the name as a part of it.
            let isPart =
                text.count > 2 && (contains(lowercased, text) || lowercased.count > 2 && contains(text, lowercased))
            return isPart ? (name, text.count + abs(text.count - lowercased.count)) : nil
        }
        return candidates.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(5).map(\.name)
    }
}

private func contains(_ text: [Character], _ part: [Character]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
}

/// The number of characters to add, remove, replace or swap with a neighbor.
private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
        let character = first[row]
        var current = [row + 1]
        for column in second.indices {
            let other = second[column]
            var distance = min(last[column + 1] + 1, current[column] + 1, last[column] + (character == other ? 0 : 1))
            if row > 0, column > 0, character == second[column - 1], first[row - 1] == other {
                distance = min(distance, beforeLast[column - 1] + 1)
            }
            current.append(distance)
        }
        beforeLast = last
        last = current
    }
    return last[second.count]
}
