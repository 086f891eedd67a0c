// Generated from Specs/websocket-session.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Event streaming over WebSocket.
    static let webSocketSession = #"""
        {
          "name": "webSocketSession",
          "namespace": "WebSocketSession",
          "title": "Event streaming over WebSocket",
          "summary": "The token that opens the device's WebSocket without a login.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/",
          "discovery": "event-streaming-over-websocket",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "webSocketSession/getToken",
              "name": "getToken",
              "summary": "Creates a token, which is valid for 15 seconds.",
              "swift": "vapix.webSocketSession.getToken() async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/#data-streaming-websocket-endpoint",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/wssession.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "text", "fields": []}
            }
          ]
        }
        """#
}
