internal import CCurl
import Glibc
internal import ServiceAccounts
internal import VapixSupport

/// A libcurl easy handle, set up for one exchange at a time.
///
/// Only the curl thread uses it.
///
/// It is a class because libcurl's callbacks get its address.
final class CurlHandle {
    private let easy: UnsafeMutableRawPointer
    // `@exclusivity(unchecked)` because one thread changes these three, and libcurl calls nothing back meanwhile.
    @exclusivity(unchecked) private var address: CurlAddress
    @exclusivity(unchecked) private var headers = CurlHeaders()
    @exclusivity(unchecked) private var body: [UInt8] = []
    /// The exchange that the handle is set up for.
    ///
    /// The header list points into its credentials.
    private(set) var job: CurlJob?
    /// The media type of the last reply: the next reply is likely to have the same, and shares the string.
    private var contentType: String?
    /// Whether the reply's body goes into the pipe.
    private(set) var isStreaming = false
    /// Whether the request's body has no known end.
    private var isEndless = false
    /// Why a callback has refused more of the reply; `nil` if none has.
    private var refusal: TransportError?
    /// Whether the reply has no total timeout of libcurl's.
    private var isUnbounded = false
    /// When a reply without a total timeout of libcurl's must be complete, unless it is a stream; `nil` until an upload has been
    /// sent.
    private var replyDeadline: ContinuousClock.Instant?
    /// The size of all headers and trailers of the exchange, in bytes.
    private var headSize = 0
    private var isHeadComplete = false
    private var hasHead = false
    private var challenges: [HTTPChallenge] = []
    private var isRequestCounted = false
    private var wasRequested = false
    /// Where libcurl writes the reason of a failure.
    private let reason = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    /// Whether the shared options are set, and no option that would disturb another exchange.
    private var isSetUp = false
    /// The timeouts that are set on the handle; `nil` if none are.
    private var timeouts: (connect: Duration, idle: Duration, rate: CLong)?
    /// Whether the exchange sets only options that ``setUp(_:)`` and ``prepare(_:)`` set each time.
    ///
    /// Then the handle needs no `curl_easy_reset`, which would clear the shared options too.
    private var isPlain = false

    init?() {
        guard let parts = curl_url() else { return nil }
        guard let easy = curl_easy_init() else {
            curl_url_cleanup(parts)
            return nil
        }
        self.easy = easy
        address = CurlAddress(parts)
    }

    deinit {
        curl_easy_cleanup(easy)
        reason.deallocate()
    }

    /// Whether the handle has the address of an exchange already.
    func isPrepared(for exchange: HTTPExchange) -> Bool {
        isSetUp && address.isSame(as: exchange)
    }

    /// The handle itself, to be added to a multi handle.
    var pointer: UnsafeMutableRawPointer { easy }

    /// Sets up everything that an exchange needs.
    ///
    /// - Returns: `false` if libcurl refuses an option, because it lacks memory or was built without a protocol.
    func prepare(_ job: CurlJob) -> Bool {
        self.job = job
        reason.pointee = 0
        let exchange = job.exchange
        let login = exchange.origin.loginPolicy
        isPlain =
            login == .virtualHost && exchange.isRepeatable && job.feed == nil
            && exchange.pipe == nil && exchange.certificate == .system && Self.isPlain(exchange.request.method)
        // Resets the options that a plain exchange leaves behind, such as that libcurl needed no login.
        if !isPlain, isSetUp { forgetOptions() }
        guard isSetUp || setUp(login) else { return false }
        // A stream or an upload may take longer than the total timeout: a minimum rate ends one that hangs.
        isUnbounded = exchange.pipe != nil || job.feed != nil
        replyDeadline = job.feed == nil ? job.deadline : nil
        let remaining = ContinuousClock.now.duration(to: job.deadline)
        let total = isUnbounded ? 0 : CLong(max(remaining.milliseconds, 1))
        let largest = exchange.pipe == nil ? curl_off_t(exchange.maximumReplySize) : 0
        // A libcurl that cannot describe certificates still sends the request.
        if exchange.tracer != nil, exchange.origin.isSecure { _ = set(CURLOPT_CERTINFO, 1) }
        let isPrepared =
            address.set(exchange, on: easy)
            && set(CURLOPT_TIMEOUT_MS, total)
            && setTimeouts(
                connect: exchange.timeouts.connect,
                idle: exchange.timeouts.idle.bounded + exchange.request.additionalTimeout.bounded,
                rate: isUnbounded ? Self.minimumRate : 1)
            && ccurl_set_offset(easy, CURLOPT_MAXFILESIZE_LARGE, largest) == CURLE_OK
            && prepareBody(exchange.request) && prepareHeaders(job)
        return isPrepared && (!isUnbounded || prepareDeadline()) && (exchange.isRepeatable || prepareForOnce())
            && prepareCertificateCheck(exchange.certificate)
    }

    /// Sets the options that all exchanges share.
    private func setUp(_ login: LoginPolicy) -> Bool {
        let context = Unmanaged.passUnretained(self).toOpaque()
        isSetUp =
            (!login.bypassesProxy || set(CURLOPT_NOPROXY, "*"))
            && set(CURLOPT_NOSIGNAL, 1)
            && ccurl_set_socket_function(easy, openSocket) == CURLE_OK
            && set(CURLOPT_HTTP_VERSION, Self.version11)
            && ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context) == CURLE_OK
            && ccurl_set_write_function(easy, CURLOPT_WRITEFUNCTION, receive) == CURLE_OK
            && ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context) == CURLE_OK
            && ccurl_set_write_function(easy, CURLOPT_HEADERFUNCTION, receiveHeader) == CURLE_OK
            && ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, reason) == CURLE_OK
        // If libcurl refuses the size, its default works as well.
        _ = set(CURLOPT_BUFFERSIZE, CLong(Libcurl.receiveBufferSize))
        // Otherwise cancelling an exchange blocks the thread while libcurl resolves a name.
        ccurl_set_quick_exit(easy)
        return isSetUp
    }

    /// Sets the timeouts, unless the handle has them already.
    private func setTimeouts(connect: Duration, idle: Duration, rate: CLong) -> Bool {
        if let timeouts, timeouts == (connect, idle, rate) { return true }
        timeouts = (connect, idle, rate)
        return set(CURLOPT_CONNECTTIMEOUT_MS, CLong(max(connect.milliseconds, 1)))
            && set(CURLOPT_LOW_SPEED_LIMIT, rate)
            && set(CURLOPT_LOW_SPEED_TIME, idle.wholeSeconds)
    }

    /// Sets up a connection without a request.
    ///
    /// - Returns: `false` if libcurl refuses an option.
    func prepareConnection(to origin: Origin, certificate: CertificateCheck, timeout: Duration) -> Bool {
        reason.pointee = 0
        let isPrepared =
            set(CURLOPT_URL, origin.description)
            && set(CURLOPT_CONNECT_ONLY, 1)
            // Otherwise a server that has HTTP/2 chooses it, and then reads the caller's protocol as HTTP/2.
            && set(CURLOPT_HTTP_VERSION, Self.version11)
            // Behind a proxy, a connection that carries another protocol than HTTP needs CONNECT on http, too.
            && set(CURLOPT_HTTPPROXYTUNNEL, 1)
            && ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, reason) == CURLE_OK
            && set(CURLOPT_NOSIGNAL, 1)
            && ccurl_set_socket_function(easy, openSocket) == CURLE_OK
            && set(CURLOPT_CONNECTTIMEOUT_MS, CLong(max(timeout.milliseconds, 1)))
            && (!origin.loginPolicy.bypassesProxy || set(CURLOPT_NOPROXY, "*"))
        ccurl_set_quick_exit(easy)
        return isPrepared && prepareCertificateCheck(certificate)
    }

    /// Keeps libcurl from sending the request again by itself when a reused connection turns out to be dead.
    ///
    /// libcurl cannot know whether the device acted on the first request. It does not retry on a new connection. Each request
    /// has a connection of its own, which closes behind it: otherwise a sequence of such calls would keep as many connections
    /// open as are allowed.
    private func prepareForOnce() -> Bool {
        isRequestCounted = true
        return set(CURLOPT_FRESH_CONNECT, 1) && set(CURLOPT_FORBID_REUSE, 1)
            && ccurl_set_pointer(easy, CURLOPT_PREREQDATA, Unmanaged.passUnretained(self).toOpaque()) == CURLE_OK
            && ccurl_set_request_function(easy, requestIsDue) == CURLE_OK
    }

    /// Makes libcurl ask each second whether the exchange may go on.
    private func prepareDeadline() -> Bool {
        set(CURLOPT_NOPROGRESS, 0)
            && ccurl_set_pointer(easy, CURLOPT_XFERINFODATA, Unmanaged.passUnretained(self).toOpaque()) == CURLE_OK
            && ccurl_set_progress_function(easy, progress) == CURLE_OK
    }

    /// Whether the request may be sent: the first time.
    fileprivate func mayRequest() -> Bool {
        defer { wasRequested = true }
        return !wasRequested
    }

    /// Whether a method needs no option that the next exchange would have to clear.
    private static func isPlain(_ method: HTTPRequest.Method) -> Bool { method == .get || method == .post }

    private func prepareBody(_ request: HTTPRequest) -> Bool {
        guard request.sendsBody else {
            switch request.method {
            case .get: return set(CURLOPT_HTTPGET, 1)
            case .head: return set(CURLOPT_NOBODY, 1)
            default: return set(CURLOPT_HTTPGET, 1) && set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
            }
        }
        let size = curl_off_t(request.body.size ?? -1)
        isEndless = request.body.size == nil
        let isPrepared =
            set(CURLOPT_POST, 1) && ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, size) == CURLE_OK
            // Only HTTP/1.0 has bodies without a length that are not sent in chunks; CURL_HTTP_VERSION_1_0.
            && (!isEndless || set(CURLOPT_HTTP_VERSION, 1))
            && (request.method == .post || set(CURLOPT_CUSTOMREQUEST, request.method.rawValue))
        guard job?.feed == nil, let bytes = request.body.bytes else { return isPrepared && prepareFeed() }
        return isPrepared
            && bytes.withUnsafeBytes { bytes in
                // A null pointer would make libcurl read the body from a callback.
                guard let start = bytes.baseAddress else { return set(CURLOPT_COPYPOSTFIELDS, "") }
                return ccurl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, start) == CURLE_OK
            }
    }

    /// Makes libcurl read the body while it sends it, and again from the start if a kept connection turns out to be dead.
    private func prepareFeed() -> Bool {
        let context = Unmanaged.passUnretained(self).toOpaque()
        return ccurl_set_pointer(easy, CURLOPT_READDATA, context) == CURLE_OK
            && ccurl_set_read_function(easy, supply) == CURLE_OK
            && ccurl_set_pointer(easy, CURLOPT_SEEKDATA, context) == CURLE_OK
            && ccurl_set_seek_function(easy, rewind) == CURLE_OK
    }

    private func prepareHeaders(_ job: CurlJob) -> Bool {
        guard headers.describe(job.exchange.request) else { return false }
        guard let authorization = job.authorization else {
            return ccurl_set_list(easy, CURLOPT_HTTPHEADER, headers.list) == CURLE_OK
        }
        guard let list = headers.list(behind: authorization) else { return false }
        return ccurl_set_list(easy, CURLOPT_HTTPHEADER, list) == CURLE_OK
    }

    private func prepareCertificateCheck(_ check: CertificateCheck) -> Bool {
        switch check {
        case .system: true
        // The system's authorities are in a file or in a folder, and either must not count.
        case .authorityFile(let path): set(CURLOPT_CAINFO, path) && set(CURLOPT_CAPATH, nil)
        case .authorities(let pem): setAuthorities(pem) && set(CURLOPT_CAPATH, nil)
        case .insecure: set(CURLOPT_SSL_VERIFYPEER, 0) && set(CURLOPT_SSL_VERIFYHOST, 0)
        case .pinned(let hash):
            // The key is checked instead of the authority and the name, which a self-signed certificate cannot show.
            set(CURLOPT_SSL_VERIFYPEER, 0) && set(CURLOPT_SSL_VERIFYHOST, 0)
                && set(CURLOPT_PINNEDPUBLICKEY, "sha256//" + hash)
        }
    }

    private func setAuthorities(_ pem: [UInt8]) -> Bool {
        pem.withUnsafeBytes { ccurl_set_copied_blob(easy, CURLOPT_CAINFO_BLOB, $0.baseAddress, $0.count) == CURLE_OK }
    }

    /// The outcome of an exchange that libcurl has finished.
    func result(_ code: CURLcode) -> Result<HTTPReply, any Error> {
        noteConnection()
        // If the body cannot be read, libcurl's own code depends on where it was.
        if code != CURLE_OK, let failure = job?.feed?.failure {
            return .failure(AttemptError.marking(failure, wasSent: mayBeSent))
        }
        // The device cannot see the end of such a body: it closes the connection after a while, or does not answer.
        // libcurl reports an aborted callback if the time for the reply is over.
        if isEndless, job?.feed?.isTaken == true,
            [CURLE_GOT_NOTHING, CURLE_OPERATION_TIMEDOUT, CURLE_ABORTED_BY_CALLBACK].contains(code)
        {
            return .success(HTTPReply(status: 204))
        }
        guard code == CURLE_OK else {
            var error = failure(code)
            error.isUnsent = statusOfProxy != nil || !mayBeSent
            return .failure(error)
        }
        // libcurl takes a connection that ends between two headers for a complete reply without a body.
        guard isHeadComplete else {
            return .failure(TransportError(code: .connectionFailed, detail: "it ended within the reply's headers"))
        }
        return .success(reply)
    }

    /// Keeps the facts of the connection if somebody wants to know.
    private func noteConnection() {
        guard let kept = job?.connection else { return }
        let connection = TransferTrace.Connection(easy)
        // A stream has told it when it began.
        kept.withLock { if $0 == nil { $0 = connection } }
    }

    /// Whether a byte of the request may have been sent.
    private var mayBeSent: Bool {
        if isRequestCounted { return wasRequested }
        var size: CLong = 0
        return ccurl_get_long(easy, CURLINFO_REQUEST_SIZE, &size) != CURLE_OK || size > 0
    }

    private var reply: HTTPReply {
        var status: CLong = 0
        var type: UnsafePointer<CChar>?
        var retryAfter: curl_off_t = 0
        _ = ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        _ = ccurl_get_text(easy, CURLINFO_CONTENT_TYPE, &type)
        _ = ccurl_get_offset(easy, CURLINFO_RETRY_AFTER, &retryAfter)
        if contentType?.isEqual(toText: type) != true { contentType = type.map { String(cString: $0) } }
        var reply = HTTPReply(status: status, contentType: contentType, body: body)
        if retryAfter > 0 { reply.retryAfter = .seconds(Int64(retryAfter)).bounded }
        if !challenges.isEmpty { reply.challenges = challenges }
        if job?.exchange.pipe != nil { reply.headers = replyHeaders(of: easy) }
        return reply
    }

    /// Prepares the handle for the next exchange and removes everything of this one.
    ///
    /// The connection stays open: it belongs to the multi handle.
    func reset() {
        if isPlain {
            // The login, the body and the query may hold a password. The next exchange sets all other options anew.
            _ = ccurl_set_list(easy, CURLOPT_HTTPHEADER, nil)
            _ = ccurl_set_text(easy, CURLOPT_COPYPOSTFIELDS, nil)
        } else {
            forgetOptions()
        }
        address.dropQuery(on: easy)
        headers.dropSecrets()
        job = nil
        body = []
        isStreaming = false
        isEndless = false
        refusal = nil
        headSize = 0
        isHeadComplete = false
        hasHead = false
        challenges = []
        isRequestCounted = false
        wasRequested = false
    }

    private func forgetOptions() {
        curl_easy_reset(easy)
        isSetUp = false
        timeouts = nil
    }

    /// The error for a result other than success.
    func failure(_ code: CURLcode) -> TransportError {
        var error = reasonOfFailure(code)
        if error.httpStatus == nil { error.httpStatus = statusOfHead }
        return error
    }

    /// The status of the device's reply, if its head has been received.
    private var statusOfHead: Int? {
        var status: CLong = 0
        guard hasHead, ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK, status >= 200 else {
            return nil
        }
        return status
    }

    /// The status with which a proxy refused to connect; `nil` if it did not.
    private var statusOfProxy: Int? {
        var status: CLong = 0
        guard ccurl_get_long(easy, CURLINFO_HTTP_CONNECTCODE, &status) == CURLE_OK, status >= 300 else { return nil }
        return status
    }

    private func reasonOfFailure(_ code: CURLcode) -> TransportError {
        if let status = statusOfProxy {
            return TransportError(code: .connectionFailed, detail: "the proxy refused to connect", httpStatus: status)
        }
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            return TransportError(code: .timedOut, detail: nil)
        case CURLE_FILESIZE_EXCEEDED:
            return TransportError(
                code: .replyTooLarge, detail: "the limit is \(job?.exchange.maximumReplySize ?? 0) bytes")
        case CURLE_WRITE_ERROR where refusal != nil, CURLE_ABORTED_BY_CALLBACK where refusal != nil:
            return refusal ?? TransportError(code: .connectionFailed, detail: text(of: code))
        // The last one means that there is no file of certificate authorities.
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CACERT_BADFILE:
            return TransportError(code: .certificateRejected, detail: ownReason ?? text(of: code))
        case CURLE_URL_MALFORMAT:
            return TransportError(code: .invalidRequest, detail: "the origin is no address that libcurl understands")
        case CURLE_ABORTED_BY_CALLBACK:
            return TransportError(code: .connectionFailed, detail: "the device closed it without an answer")
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
            return TransportError(code: .malformedReply, detail: "the answer is not HTTP")
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_COULDNT_RESOLVE_HOST:
            return TransportError(code: .connectionFailed, detail: ownReason ?? text(of: code))
        case CURLE_COULDNT_CONNECT, CURLE_SEND_ERROR, CURLE_RECV_ERROR:
            var systemError: CLong = 0
            _ = ccurl_get_long(easy, CURLINFO_OS_ERRNO, &systemError)
            let reason = systemError == 0 ? "" : " (\(String(cString: strerror(CInt(systemError)))))"
            return TransportError(code: .connectionFailed, detail: text(of: code) + reason)
        default:
            return TransportError(code: .connectionFailed, detail: text(of: code))
        }
    }

    /// libcurl's own words, which say more than the code: that a certificate is self-signed, for example.
    ///
    /// Only for failures that come before the request: for others they could repeat a part of it, or a proxy's password.
    private var ownReason: String? {
        reason.pointee == 0 ? nil : oneLine(String(cString: reason), limit: Int(CURL_ERROR_SIZE))
    }

    private func text(of code: CURLcode) -> String {
        String(cString: curl_easy_strerror(code))
    }

    private func set(_ option: CURLoption, _ value: CLong) -> Bool {
        ccurl_set_long(easy, option, value) == CURLE_OK
    }

    private func set(_ option: CURLoption, _ value: String?) -> Bool {
        guard let value else { return ccurl_set_text(easy, option, nil) == CURLE_OK }
        return value.withCString { ccurl_set_text(easy, option, $0) == CURLE_OK }
    }

    // CURL_HTTP_VERSION_1_1 is in an enumeration without a name, which Swift reads as an unrelated type.
    private static let version11: CLong = 2

    /// The rate below which a stream or an upload hangs, in bytes per second: a picture of 2 kB each half minute is faster.
    private static let minimumRate: CLong = 64
    /// The maximum size of all headers and trailers of an exchange, in bytes.
    ///
    /// libcurl has no limit for trailers.
    private static let maximumHeadSize = 256 * 1024

    /// Takes a piece of the body.
    ///
    /// libcurl gives up if the result is less than the number of bytes.
    fileprivate func append(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let exchange = job?.exchange else { return 0 }
        if let pipe = exchange.pipe, isStreaming || beginStreaming() {
            return pipe.offer(bytes) ? bytes.count : Int(CURL_WRITEFUNC_PAUSE)
        }
        guard bytes.count <= exchange.maximumReplySize - body.count else {
            refusal = TransportError(
                code: .replyTooLarge, detail: "the limit is \(exchange.maximumReplySize) bytes")
            return 0
        }
        if body.isEmpty { reserveBody() }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    /// Reserves memory for the whole body if the device states its length, up to a limit: the length may be wrong.
    private func reserveBody() {
        var size: curl_off_t = 0
        _ = ccurl_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &size)
        if size > 0 { body.reserveCapacity(Int(min(size, 1 << 20))) }
    }

    /// Starts to stream the body if the reply is a success.
    ///
    /// - Returns: Whether the body goes into the pipe.
    private func beginStreaming() -> Bool {
        guard body.isEmpty else { return false }
        let reply = reply
        guard reply.isSuccess else { return false }
        isStreaming = true
        noteConnection()
        job?.reply.settle(.success(reply))
        return true
    }

    /// Whether a reply that is no stream goes on beyond its deadline.
    ///
    /// A trickle of single bytes keeps the idle timeout from ending it.
    ///
    /// - Parameter isSent: Whether the request's body has been sent.
    /// - Returns: Whether it does.
    fileprivate func isLate(isSent: Bool) -> Bool {
        guard !isStreaming, let job else { return false }
        let now = ContinuousClock.now
        if replyDeadline == nil, isSent || job.feed?.isTaken == true { replyDeadline = now + job.timeout }
        guard let replyDeadline, now > replyDeadline else { return false }
        refusal = TransportError(code: .timedOut, detail: nil)
        return true
    }

    /// Takes a header line, which libcurl passes for status lines, headers, the empty line at the end, and trailers.
    ///
    /// - Returns: Whether the exchange may go on.
    fileprivate func noteHeadLine(_ line: UnsafeRawBufferPointer) -> Bool {
        headSize += line.count
        guard headSize <= Self.maximumHeadSize else {
            refusal = TransportError(
                code: .replyTooLarge, detail: "its headers are larger than \(Self.maximumHeadSize) bytes")
            return false
        }
        switch line.first {
        case UInt8(ascii: "H"): if isStatusLine(line) { beginHead() }
        case UInt8(ascii: "W"), UInt8(ascii: "w"): noteChallenge(line)
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"): isHeadComplete = true
        default: break
        }
        return true
    }

    private func beginHead() {
        isHeadComplete = false
        hasHead = true
        challenges = []
    }

    /// Reads a `WWW-Authenticate` header.
    private func noteChallenge(_ line: UnsafeRawBufferPointer) {
        let name = "www-authenticate:"
        // No challenge of a device has a thousandth of this.
        guard line.count > name.utf8.count, line.count <= 8 * 1024, challenges.count < 16 else { return }
        guard zip(line, name.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) else { return }
        let value = line[name.utf8.count...].prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        challenges += HTTPChallenge.read(UnsafeRawBufferPointer(rebasing: value))
    }

    /// Whether a line is `HTTP/`, a version, a space and a status: a trailer may be named `HTTP/1.1`.
    private func isStatusLine(_ line: UnsafeRawBufferPointer) -> Bool {
        guard let start = line.baseAddress, line.count >= 5, memcmp(start, "HTTP/", 5) == 0 else { return false }
        let rest = line.dropFirst(5).drop { isDigit($0) || $0 == UInt8(ascii: ".") }
        return rest.first == UInt8(ascii: " ") && rest.dropFirst().prefix(3).allSatisfy(isDigit) && rest.count >= 4
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}

private func receive(
    bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
    return handle.append(UnsafeRawBufferPointer(start: bytes, count: size * count))
}

private func supply(
    buffer: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
    guard let context, let buffer,
        let feed = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().job?.feed
    else { return Int(CURL_READFUNC_ABORT) }
    switch feed.take(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count)) {
    case .bytes(let count): return count
    case .nothing: return Int(CURL_READFUNC_PAUSE)
    case .end: return 0
    case .failed: return Int(CURL_READFUNC_ABORT)
    }
}

private func rewind(context: UnsafeMutableRawPointer?, offset: curl_off_t, origin: CInt) -> CInt {
    guard let context, offset == 0, origin == SEEK_SET,
        let feed = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().job?.feed
    else { return CURL_SEEKFUNC_CANTSEEK }
    feed.restart()
    return CURL_SEEKFUNC_OK
}

private func receiveHeader(
    bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
    return handle.noteHeadLine(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
}

/// Called at least once a second.
private func progress(
    context: UnsafeMutableRawPointer?, downloadSize: curl_off_t, downloaded: curl_off_t, uploadSize: curl_off_t,
    uploaded: curl_off_t
) -> CInt {
    guard let context else { return 1 }
    // libcurl does not ask for the end of a body whose size it knows.
    let isSent = uploadSize > 0 && uploaded >= uploadSize
    return Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().isLate(isSent: isSent) ? 1 : 0
}

private func requestIsDue(
    context: UnsafeMutableRawPointer?, remoteAddress: UnsafeMutablePointer<CChar>?,
    localAddress: UnsafeMutablePointer<CChar>?, remotePort: CInt, localPort: CInt
) -> CInt {
    guard let context else { return CURL_PREREQFUNC_ABORT }
    let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
    return handle.mayRequest() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}

/// Opens a socket that child processes do not inherit.
///
/// libcurl up to 8.17 does not set that flag itself.
private func openSocket(
    context: UnsafeMutableRawPointer?, purpose: curlsocktype, address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address else { return -1 }
    let type = address.pointee.socktype | CInt(SOCK_CLOEXEC.rawValue)
    return socket(address.pointee.family, type, address.pointee.protocol)
}

extension String {
    /// Whether the string has the bytes of a C string; `false` if there is none.
    fileprivate func isEqual(toText text: UnsafePointer<CChar>?) -> Bool {
        guard let text else { return false }
        return utf8.count == strlen(text) && withCString { strcmp($0, text) == 0 }
    }
}

extension Duration {
    /// Seconds, rounded up, at least 1 and at most what every version of libcurl can count.
    fileprivate var wholeSeconds: CLong {
        CLong(min(max(milliseconds / 1000 + (milliseconds % 1000 > 0 ? 1 : 0), 1), CInt(UInt16.max)))
    }
}
