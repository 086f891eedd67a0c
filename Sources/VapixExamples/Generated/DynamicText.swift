// Generated from Specs/Examples/dynamic-text by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Dynamic text.
    static let dynamicText = #"""
        ### getText_200
        # The page shows the arguments, but no reply.
        GET /axis-cgi/dynamicoverlay.cgi?action=gettext&text_index=3&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Hello

        ### setText_200
        # The page shows the arguments, but no reply.
        GET /axis-cgi/dynamicoverlay.cgi?action=settext&text=Hello&text_index=3 HTTP/1.1

        HTTP/1.1 204 No Content

        """#
}
