// Generated from Specs/Examples/io-port by vapix-generate. Do not edit.

extension Examples {
    /// The examples of I/O port API.
    static let ioPort = #"""
        ### act_200
        # The page shows the requests, and not the answer.
        GET /axis-cgi/io/port.cgi?action=2%3A%2F300%5C500%2F300%5C HTTP/1.1

        HTTP/1.1 200 OK

        ### getActivity_200
        GET /axis-cgi/io/port.cgi?checkactive=3 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        port3=inactive

        ### getDirections_200
        # The page has no sample; the lines follow those of the other requests.
        GET /axis-cgi/io/port.cgi?checkdirection=1,2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        port1=input
        port2=output

        ### getStates_200
        # The page does not show where its lines end.
        GET /axis-cgi/io/port.cgi?check=1,2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        port1=0
        port2=0

        ### monitor_200
        GET /axis-cgi/io/port.cgi?monitor=3 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: multipart/x-mixed-replace; boundary=ioboundary

        """#
}
