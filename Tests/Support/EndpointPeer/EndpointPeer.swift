import AppServer
import Glibc

/// A small app with endpoints, for web servers of others: `endpoint-peer fastcgi PATH | http PORT | http-socket PATH`.
///
/// It prints `listening` and the port. SIGTERM ends it.
@main
struct EndpointPeer {
    static func main() async {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let listener = listener(arguments[1], arguments[2]) else {
            print("usage: endpoint-peer fastcgi PATH | http PORT | http-socket PATH")
            exit(2)
        }
        var limits = EndpointLimits()
        limits.shutdownTimeout = .seconds(1)
        let aborts = Counter()
        let endpoints = AppEndpoints(limits: limits) { event in
            print(event.kind == .listening ? "listening \(event.port ?? 0)" : "\(event)")
            fflush(nil)
        }
        addHandlers(to: endpoints, aborts: aborts)
        if arguments.count > 3 { endpoints.files("files/", in: arguments[3]) }

        let server = Task { try await endpoints.serve(listener) }
        await terminated()
        server.cancel()
        do {
            try await server.value
            print("ended")
        } catch {
            print("failed: \(error)")
            exit(1)
        }
    }

    private static func listener(_ kind: String, _ address: String) -> EndpointListener? {
        switch kind {
        case "fastcgi": .fastCGI(path: address)
        case "http": Int(address).map { .http(port: $0) }
        case "http-socket": .http(path: address)
        default: nil
        }
    }

    private static func addHandlers(to endpoints: AppEndpoints, aborts: Counter) {
        endpoints.get("hello.cgi") { _ in .json(#"{"hello":"world"}"#) }
        endpoints.get("query.cgi") { request in
            .text(request.query.items.map { "\($0.name)=\($0.value)\n" }.joined())
        }
        endpoints.get("user.cgi") { request in .text(request.remoteUser ?? "nobody") }
        // The size and a checksum of a body that is read as it arrives.
        endpoints.post("sum.cgi") { request in
            var (count, sum) = (0, UInt32(0))
            for try await bytes in request.body {
                count += bytes.count
                for byte in bytes { sum = sum &* 31 &+ UInt32(byte) }
            }
            return .text("\(count) \(sum)")
        }
        endpoints.post("echo.cgi") { request in
            .bytes(try await request.body.bytes(limit: 16 * 1024 * 1024), contentType: "application/octet-stream")
        }
        endpoints.get("large.cgi") { request in
            let count = Int(request.query["megabytes"] ?? "") ?? 1
            return .stream(contentType: "application/octet-stream") { writer in
                let chunk = [UInt8](repeating: 0x61, count: 64 * 1024)
                do {
                    for _ in 0..<min(max(count, 0), 1_048_576) * 16 { try await writer.write(chunk) }
                } catch {
                    await aborts.increment()
                    throw error
                }
            }
        }
        // One event, and nothing more for a while: it arrives only if nobody collects more.
        endpoints.get("events.cgi") { request in
            .events(paddedTo: Int(request.query["padding"] ?? "") ?? 0) { events in
                try await events.send("live", event: "state", id: "1")
                try await Task.sleep(for: .seconds(120))
            }
        }
        endpoints.webSocket("socket.cgi") { _, socket in
            for try await message in socket {
                switch message {
                case .text(let text): try await socket.send(text)
                case .binary(let bytes): try await socket.send(bytes)
                }
            }
        }
        endpoints.get("aborts.cgi") { _ in .text("\(await aborts.value)") }
        endpoints.get("wait.cgi") { _ in
            try await Task.sleep(for: .milliseconds(200))
            return .text("waited")
        }
    }

    /// Waits for SIGTERM or SIGINT.
    private static func terminated() async {
        await withCheckedContinuation { continuation in
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGTERM)
            sigaddset(&signals, SIGINT)
            pthread_sigmask(SIG_BLOCK, &signals, nil)
            let waiting = Waiting(signals: signals, continuation: continuation)
            var thread = pthread_t()
            pthread_create(
                &thread, nil,
                { context in
                    guard let context else { return nil }
                    let waiting = Unmanaged<Waiting>.fromOpaque(context).takeRetainedValue()
                    var signal: CInt = 0
                    var signals = waiting.signals
                    sigwait(&signals, &signal)
                    waiting.continuation.resume()
                    return nil
                }, Unmanaged.passRetained(waiting).toOpaque())
        }
    }

    private final class Waiting {
        let signals: sigset_t
        let continuation: CheckedContinuation<Void, Never>

        init(signals: sigset_t, continuation: CheckedContinuation<Void, Never>) {
            self.signals = signals
            self.continuation = continuation
        }
    }
}

actor Counter {
    private(set) var value = 0

    func increment() {
        value += 1
    }
}
