// Generated from Specs/Examples/ptz-queue by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Queuing API.
    static let ptzQueue = #"""
        ### dropControl_200
        GET /axis-cgi/com/ptzqueue.cgi?control=drop&camera=2 HTTP/1.1

        HTTP/1.1 204 No Content

        ### getStatus_200
        GET /axis-cgi/com/ptzqueue.cgi?control=query HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        <a name="1"></a><a name="60"></a><a name="5"></a>

        ### getStatus_error
        # The page shows the form; the text is made up.
        GET /axis-cgi/com/ptzqueue.cgi?control=query&camera=9 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error:camera: invalid value

        ### requestControl_200
        GET /axis-cgi/com/ptzqueue.cgi?control=request&camera=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/html

        <a name="3"></a><a name="410"></a><a name="5"></a>

        """#
}
