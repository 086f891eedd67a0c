// HTTP endpoints that an app serves, as the README and the articles show them.

import AppServer

actor Counter {
    var value = 0
}

actor Settings {
    func apply(_ threshold: String?) {}
}

func serveStatus(_ counter: Counter) async throws {
    // snippet:begin status
    let endpoints = AppEndpoints()
    endpoints.get("status.cgi") { _ in .json(#"{"counted":\#(await counter.value)}"#) }
    try await endpoints.serve()
    // snippet:end
}

func serveSettings(_ counter: Counter, _ settings: Settings) async throws {
    // snippet:begin settings
    let endpoints = AppEndpoints { event in print(event) }
    endpoints.get("status.cgi") { _ in .json(#"{"counted":\#(await counter.value)}"#) }
    endpoints.post("settings.cgi") { request in
        let form = try await request.body.form()
        await settings.apply(form["threshold"])
        return .empty()
    }
    try await endpoints.serve()
    // snippet:end
}

func addLiveData(
    to endpoints: AppEndpoints, _ counts: AsyncStream<Int>,
    answer: @escaping @Sendable (EndpointWebSocket.Message) -> String
) {
    // snippet:begin events
    endpoints.get("live.cgi") { _ in
        .events(paddedTo: 8192) { events in
            for await count in counts { try await events.send("\(count)") }
        }
    }
    // snippet:end

    // snippet:begin webSocket
    endpoints.webSocket("live") { _, socket in
        for try await message in socket { try await socket.send(answer(message)) }
    }
    // snippet:end
}
