internal import VapixSupport

/// The parts of a request's target.
struct EndpointPath: Equatable {
    /// The path below the app, decoded, without a slash in front: `status.cgi`.
    var path: String
    /// The encoded query, without the `?`.
    var query: String

    /// Splits a target and decodes its path.
    ///
    /// The result is `nil` if the path is not well-formed, or if it could leave a folder: a segment `.` or `..`, or a NUL,
    /// encoded or not.
    ///
    /// - Parameter target: The path and the query: `/local/app/status.cgi?a=1`. The camera's web server may have removed
    ///   `/local/app`.
    init?(target: String) {
        let sides = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let encoded = sides.first, encoded.utf8.first == UInt8(ascii: "/"),
            let decoded = PercentEncoding.decode(encoded), !decoded.utf8.contains(0)
        else { return nil }
        // By scalars: a combining mark behind a slash would form one character with it, and hide a `..` in front.
        var segments = decoded.unicodeScalars.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            String(String.UnicodeScalarView($0))
        }
        guard !segments.contains("."), !segments.contains("..") else { return nil }
        if segments.count > 2, segments[0] == "local" { segments.removeFirst(2) }
        path = segments.joined(separator: "/")
        query = sides.count > 1 ? String(sides[1]) : ""
    }
}
