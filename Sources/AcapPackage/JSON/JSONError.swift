/// A document that is not JSON.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The line, from 1.
    public var line: Int
    /// The column in that line, in bytes, from 1.
    public var column: Int
    /// The problem, and what to do about it.
    public var problem: String

    /// The place and the problem.
    public var description: String { "line \(line), column \(column): \(problem)" }
}
