internal import CCurl

/// The parsed address of a handle's requests.
///
/// Parsing an address once for all exchanges, and making headers and logins once, took 27,000 instructions off a call of
/// 170,000 (Benchmarks/README.md).
struct CurlAddress: ~Copyable {
    private let parts: OpaquePointer
    private var origin: Origin?
    private var path = ""
    private var query = ""

    // CURLU_PATH_AS_IS is a macro that Swift cannot read.
    private static let pathAsIs: CUnsignedInt = 1 << 4

    /// Takes ownership of a libcurl URL handle.
    init(_ parts: OpaquePointer) {
        self.parts = parts
    }

    deinit {
        curl_url_cleanup(parts)
    }

    /// Whether an exchange has the same address.
    func isSame(as exchange: HTTPExchange) -> Bool {
        exchange.request.path == path && exchange.request.query == query && exchange.origin == origin
    }

    /// Sets the address of an exchange on an easy handle, which refers to it until another is set.
    mutating func set(_ exchange: HTTPExchange, on easy: UnsafeMutableRawPointer) -> Bool {
        guard !isSame(as: exchange) else { return ccurl_set_address(easy, parts) == CURLE_OK }
        origin = nil
        let url = exchange.url
        // The path stays as it is, dots included: the login of a request covers it. libcurl 7.88 loses the zone of a parsed
        // address, and reports what is wrong with an address only when it connects.
        guard !exchange.origin.hasZone,
            url.withCString({ curl_url_set(parts, CURLUPART_URL, $0, Self.pathAsIs) }) == CURLUE_OK
        else {
            return ccurl_set_address(easy, nil) == CURLE_OK && ccurl_set_long(easy, CURLOPT_PATH_AS_IS, 1) == CURLE_OK
                && url.withCString { ccurl_set_text(easy, CURLOPT_URL, $0) } == CURLE_OK
        }
        // Otherwise libcurl keeps on using the previous URL.
        guard ccurl_set_text(easy, CURLOPT_URL, nil) == CURLE_OK else { return false }
        origin = exchange.origin
        path = exchange.request.path
        query = exchange.request.query
        return ccurl_set_address(easy, parts) == CURLE_OK
    }

    /// Removes an address with a query, which may hold a password.
    mutating func dropQuery(on easy: UnsafeMutableRawPointer) {
        guard !query.isEmpty else { return }
        origin = nil
        query = ""
        _ = ccurl_set_address(easy, nil)
        _ = ccurl_set_text(easy, CURLOPT_URL, nil)
        curl_url_set(parts, CURLUPART_URL, nil, 0)
    }
}
