import ArgumentParser

/// How many cameras the simulator has, with `--count`.
struct CameraCount: Equatable {
    /// The counts that are possible: each camera has two processes, four threads and 15 descriptors of its own.
    static let range = 1...100

    let value: Int

    /// Reads the argument of `--count`.
    ///
    /// - Throws: `ValidationError` with the range.
    init(_ text: String) throws {
        guard let value = Int(text), Self.range.contains(value) else {
            throw ValidationError(
                """
                --count takes a number from \(Self.range.lowerBound) to \(Self.range.upperBound), not "\(text.prefix(40))"
                """)
        }
        self.value = value
    }

    /// The port of each camera: any free one after 0, otherwise as many ports in a row.
    ///
    /// - Parameters:
    ///   - first: The port of the first camera.
    ///   - option: The option that says so.
    /// - Returns: The ports, by the numbers of the cameras.
    /// - Throws: `ValidationError` if there are not so many ports.
    func ports(from first: UInt16, _ option: String) throws -> [UInt16] {
        guard first > 0 else { return [UInt16](repeating: 0, count: value) }
        guard Int(first) + value - 1 <= Int(UInt16.max) else {
            throw ValidationError(
                """
                \(option) \(first) leaves too few ports for \(value) cameras, which have one after the other: give \
                \(Int(UInt16.max) - value + 1) or less
                """)
        }
        return (0..<UInt16(value)).map { first + $0 }
    }
}
