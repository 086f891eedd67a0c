import Testing

@testable import VapixSupport

@Suite struct DurationTests {
    private static let longest = CInt.max

    @Test(
        arguments: [
            (.zero, 0), (.nanoseconds(1), 1), (.milliseconds(1), 1), (.microseconds(1001), 2), (.seconds(-1), 0),
            (.seconds(Int64.min), 0), (.milliseconds(longest) - .nanoseconds(1), longest),
            (.milliseconds(longest), longest), (.seconds(Int64.max) * 18, longest),
        ] as [(Duration, CInt)])
    func milliseconds_roundedUpAndLimited(duration: Duration, milliseconds: CInt) {
        #expect(duration.milliseconds == milliseconds)
    }

    @Test(arguments: [
        (Duration.zero, Duration.zero), (.nanoseconds(1), .nanoseconds(1)), (.nanoseconds(-1), .zero),
        (.seconds(Int64.min) * 18, .zero), (.seconds(Int64.max) * 18, .milliseconds(longest)),
    ])
    func bounded_nearestInRange(duration: Duration, bounded: Duration) {
        #expect(duration.bounded == bounded)
    }
}
