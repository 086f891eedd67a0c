// An HTTP endpoint that an app serves, as the README shows it.

import AppServer

func serveStatus(_ count: @escaping @Sendable () async -> Int) async throws {
    // snippet:begin
    let endpoints = AppEndpoints()
    endpoints.get("status.cgi") { _ in .json(#"{"counted":\#(await count())}"#) }
    try await endpoints.serve()
    // snippet:end
}
