/// The calls of one API, as functions; each API has a property of ``Vapix`` that gives them.
///
/// A function makes the operation of the same name and sends it. It becomes part of the programs that call it, and costs the
/// others nothing.
public struct VapixCalls<API>: Sendable {
    /// The client that makes the calls.
    public let vapix: Vapix

    /// The calls of an API, made by a client.
    ///
    /// - Parameter vapix: The client.
    public init(vapix: Vapix) {
        self.vapix = vapix
    }
}
