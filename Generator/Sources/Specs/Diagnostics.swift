/// A place in a file.
package struct Location: Sendable, Hashable, Comparable {
    /// The file, relative to the root of the repository.
    package let file: String
    /// The line, from 1.
    package let line: Int

    /// Makes a place.
    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// Orders places by file, then by line.
    package static func < (first: Location, second: Location) -> Bool {
        (first.file, first.line) < (second.file, second.line)
    }
}

/// Something that is wrong, and where.
package struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    /// Where it is.
    package let location: Location
    /// What is wrong, and what would be right.
    package let message: String

    /// The form that editors and compilers know: `file:line: error: message`.
    package var description: String { "\(location.file):\(location.line): error: \(message)" }
}

/// Collects what is wrong, so that all of it can be shown at once.
package final class Diagnostics {
    private var found: [Diagnostic] = []

    /// Makes an empty collection.
    package init() {}

    /// Whether nothing was wrong.
    package var isEmpty: Bool { found.isEmpty }

    /// Adds an error.
    package func error(_ location: Location, _ message: String) {
        let diagnostic = Diagnostic(location: location, message: message)
        if !found.contains(diagnostic) { found.append(diagnostic) }
    }

    /// All errors, by file and line.
    package var sorted: [Diagnostic] {
        found.enumerated().sorted {
            ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
        }.map(\.element)
    }
}
