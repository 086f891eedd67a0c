import TestSupport

@testable import VapixClient

extension EventPeer {
    /// Shakes hands, as the client expects it.
    ///
    /// - Parameters:
    ///   - connection: The accepted connection.
    ///   - headers: Further lines of the answer, each with its end.
    convenience init?(_ connection: ScriptedServer.Connection, headers: String = "") {
        self.init(connection, headers: headers, sha1: sha1)
    }
}
