/// The parts of a path between its slashes, without empty ones.
///
/// A path is split by scalars: a combining mark behind a slash would form one character with it, and hide it.
func pathSegments(_ path: some StringProtocol) -> [String] {
    path.unicodeScalars.split(separator: "/").map { String(String.UnicodeScalarView($0)) }
}
