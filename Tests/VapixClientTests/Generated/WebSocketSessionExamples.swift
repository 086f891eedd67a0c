// Generated from Specs/Examples/websocket-session by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Event streaming over WebSocket.
    mutating func addWebSocketSession() {
        add("Specs/Examples/websocket-session/getToken_200.http") { WebSocketSession.getToken() }
    }
}
