// A call of another app's endpoint, as the README shows it.

import VapixClient

// snippet:begin
enum Counter {
    /// Reads how many people the app "counter" has counted.
    static func total() -> VapixCall<Int?> {
        VapixCall("counter/total", HTTPRequest(.get, "/local/counter/total.cgi"), access: .viewer, effect: .read) {
            reply in
            Int(String(decoding: reply.body, as: UTF8.self))
        }
    }
}
// snippet:end

func printTotal(_ vapix: Vapix) async throws {
    print(try await vapix.send(Counter.total()) ?? 0)
}
