// Generated from Specs/Examples/websocket-session by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Event streaming over WebSocket.
    static let webSocketSession = #"""
        ### getToken_200
        GET /axis-cgi/wssession.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        1331901001644832701

        """#
}
