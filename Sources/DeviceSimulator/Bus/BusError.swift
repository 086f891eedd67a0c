/// A D-Bus error.
public struct BusError: Sendable, Hashable {
    /// The error's name, for example `org.freedesktop.DBus.Error.LimitsExceeded`.
    public var name: String
    /// The message for people.
    public var message: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - name: The error's name: two or more elements, separated by dots.
    ///   - message: The message for people.
    public init(name: String, message: String) {
        self.name = name
        self.message = message
    }
}
