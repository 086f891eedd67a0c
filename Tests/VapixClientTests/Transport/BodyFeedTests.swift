import TestSupport
import Testing
import VapixSupport

@testable import VapixClient

/// The body of a request while libcurl sends it.
@Suite(.timeLimit(.minutes(10)))
struct BodyFeedTests {
    /// libcurl may ask for the body again when the exchange has just been cancelled: nobody stopped that reading any more, and the
    /// app's sequence waited for ever.
    @Test func restart_stoppedBefore_readsNothing() async throws {
        let readings = Collected<Bool>()
        let feed = BodyFeed(
            HTTPBody(endless: {
                readings.append(true)
                return AsyncStream<[UInt8]> { $0.yield([1]) }
            }), progress: nil)
        feed.start {}
        #expect(await eventually { readings.values.count == 1 })
        feed.stop()
        feed.restart()
        var byte: [UInt8] = [0]
        #expect(byte.withUnsafeMutableBytes { feed.take(into: $0) } == .failed)
        #expect(readings.values.count == 1)
    }
}
