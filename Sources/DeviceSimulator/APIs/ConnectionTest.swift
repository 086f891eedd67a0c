/// `pingtest.cgi` and `tcptest.cgi`: whether the camera reaches a host.
///
/// See <https://developer.axis.com/vapix/network-video/#connection-test-ping-ports-and-ip-addresses>. The page shows no reply;
/// the texts are those that others report of cameras. The simulator contacts nobody: every host answers at every port. It
/// guesses the replies to incomplete requests.
enum ConnectionTest {
    struct Ping: CGI {
        static let path = "/axis-cgi/pingtest.cgi"

        func access(for request: CGIRequest) -> Privilege { .viewer }

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
            let host = request.arguments["ip"] ?? ""
            return .text(host.isEmpty ? "no response\n" : "got response\n")
        }
    }

    struct TCP: CGI {
        static let path = "/axis-cgi/tcptest.cgi"

        func access(for request: CGIRequest) -> Privilege { .viewer }

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
            let host = request.arguments["address"] ?? ""
            guard !host.isEmpty, let port = request.arguments["port"].flatMap(UInt16.init), port > 0 else {
                return .badRequest
            }
            return .text("Test successful.\n")
        }
    }
}
