import Glibc

/// The sanitizer under which the tests run, as `Scripts/sanitize.sh` says.
public enum Sanitizer: String, Sendable {
    /// It finds data races. Code takes ten times as long, and nothing can be found in what one thread does alone.
    case thread
    /// It finds misuse of memory. Its allocator keeps what was freed.
    case address

    /// The one that this process has; `nil` without any.
    public static let current = getenv("VAPIX_SANITIZER").flatMap { Sanitizer(rawValue: String(cString: $0)) }
}
