import ArgumentParser

/// A positive time in seconds, as an argument; fractions are allowed.
struct Seconds: ExpressibleByArgument, Equatable {
    /// The time.
    let duration: Duration

    /// Bounded, so that no clock overflows.
    private static let longest = 1_000_000.0

    init?(argument: String) {
        // `Double` also accepts hexadecimal digits, exponents and infinity.
        guard argument.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
            let seconds = Double(argument), seconds > 0, seconds <= Self.longest
        else { return nil }
        duration = max(.milliseconds(Int64((seconds * 1000).rounded())), .milliseconds(1))
    }
}
