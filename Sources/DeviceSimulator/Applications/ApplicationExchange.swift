import Foundation
internal import VapixSupport

/// One request that the web server hands to an application, and the reply on its way back.
///
/// The body goes to the application on a thread of its own: an application may answer while it reads.
struct ApplicationExchange {
    let request: StreamRequest
    let client: StreamConnection
    /// The connection to the application.
    let application: SocketStream
    /// Reports a failure, as the web server does in its log.
    let fail: (String) -> Void

    /// Sends the body on a thread of its own while `answer` runs, then ends both directions.
    ///
    /// - Parameters:
    ///   - frame: Makes the bytes for the application of a part of the body; of an empty part, those of its end.
    ///   - answer: Reads the application's reply and sends it on.
    func sendBody(framedBy frame: @escaping @Sendable ([UInt8]) -> [UInt8], while answer: () -> Void) {
        // Before there are two threads, of which only one may send to the client.
        client.askForBody()
        let sides = Sides(client: client, application: application)
        let done = DispatchSemaphore(value: 0)
        let isStarted = startDedicatedThread {
            sides.copyBody(frame)
            done.signal()
        }
        guard isStarted else { return fail("there is no thread for the body") }
        answer()
        // Whatever part of the body is left, nobody reads it.
        shutdown(application.descriptor, CInt(SHUT_RDWR))
        shutdown(client.socket.descriptor, CInt(SHUT_RD))
        done.wait()
    }

    /// Answers with an error page: `status` unless the application took too long.
    func refuse(_ status: Int, _ problem: String) {
        let isLate = application.hasTimedOut
        fail(isLate ? "\(problem); it took too long" : problem)
        let status = isLate ? 504 : status
        client.send(
            .page(status, HTTPStatus.phrase(status), "The application did not answer the request as it should."),
            isHead: request.sentMethod == "HEAD")
    }

    /// The two connections, for the thread of the body.
    ///
    /// `@unchecked` because that thread alone reads the client's socket and sends to the application's, and the other one
    /// does the opposite; `SocketStream` shares no state between the two directions.
    private struct Sides: @unchecked Sendable {
        let client: StreamConnection
        let application: SocketStream

        func copyBody(_ frame: ([UInt8]) -> [UInt8]) {
            while let piece = client.readBody() {
                guard application.send(frame(piece)) else { return }
                if piece.isEmpty { return }
            }
            // The client went away within the body: the application must not take the part for the whole.
            shutdown(application.descriptor, CInt(SHUT_RDWR))
        }
    }
}
