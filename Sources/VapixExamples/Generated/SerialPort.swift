// Generated from Specs/Examples/serial-port by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Serial port API.
    static let serialPort = #"""
        ### read_200
        # The page says that bytes are hexadecimal and between number signs, and gives this one.
        GET /axis-cgi/com/serial.cgi?read=1&timeout=2000 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        #3A#

        """#
}
