/// A multipart form that was read while it arrived.
struct ReceivedForm: Sendable {
    var parts: [FormPart]
    /// Whether the disk was too full for all of it.
    var isDiskFull = false
}
