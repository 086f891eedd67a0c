internal import CCurl
import Glibc
internal import ServiceAccounts
internal import VapixSupport

/// One libcurl easy handle, set up for one exchange at a time and confined to the curl thread.
///
/// A class, because libcurl's callback gets its address.
final class CurlHandle {
    private let easy: UnsafeMutableRawPointer
    // Unchecked, these three, because they are changed by one thread, in steps in which libcurl calls nothing back.
    @exclusivity(unchecked) private var address: Address
    @exclusivity(unchecked) private var headers = HeaderList()
    @exclusivity(unchecked) private var body: [UInt8] = []
    /// The exchange that it is set up for; its login lies where the headers point to.
    private(set) var job: CurlJob?
    /// The media type of the last reply, which is likely to be that of the next one.
    private var contentType: String?
    /// Whether the reply's body goes into the pipe.
    private(set) var isStreaming = false
    /// Whether the request's body has no known end.
    private var isEndless = false
    private var isReplyTooLarge = false
    private var isHeadComplete = false
    private var isRequestCounted = false
    private var headerSizeAtRequest: CLong = -1
    /// Whether the options are set that all exchanges share, and none besides that another exchange could trip over.
    private var isSetUp = false
    /// How long the exchange may take to connect, and be silent, as far as that is set.
    private var patience: (connect: Duration, idle: Duration)?
    /// Whether the exchange sets nothing that ``setUp(_:)`` and ``prepare(_:)`` do not cover: it needs no
    /// ``curl_easy_reset``, which forgets the shared options too.
    private var isPlain = false

    init?() {
        guard let parts = curl_url() else { return nil }
        guard let easy = curl_easy_init() else {
            curl_url_cleanup(parts)
            return nil
        }
        self.easy = easy
        address = Address(parts)
    }

    deinit {
        curl_easy_cleanup(easy)
    }

    /// Whether less is to be set up for an exchange with this address than for another.
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
        let exchange = job.exchange
        let login = exchange.origin.loginPolicy
        isPlain =
            login == .virtualHost && exchange.isRepeatable && job.feed == nil
            && exchange.certificate == .system && Self.isPlain(exchange.request.method)
        // What a plain exchange leaves behind, such as that no login of libcurl's was needed, is not for others.
        if !isPlain, isSetUp { forgetOptions() }
        guard isSetUp || setUp(login) else { return false }
        // What does not fit into memory takes as long as it takes; that it does not hang, the limit on silence sees to.
        let isBounded = exchange.pipe == nil && job.feed == nil
        let remaining = ContinuousClock.now.duration(to: job.deadline)
        let total = isBounded ? CLong(max(remaining.milliseconds, 1)) : 0
        let largest = exchange.pipe == nil ? curl_off_t(exchange.maximumReplySize) : 0
        let isPrepared =
            address.set(exchange, on: easy)
            && set(CURLOPT_TIMEOUT_MS, total)
            && setPatience(
                connect: exchange.timeouts.connect,
                idle: exchange.timeouts.idle.bounded + exchange.request.additionalTimeout.bounded)
            && ccurl_set_offset(easy, CURLOPT_MAXFILESIZE_LARGE, largest) == CURLE_OK
            && prepareBody(exchange.request) && prepareLogin(exchange)
        return isPrepared && (exchange.isRepeatable || prepareForOnce())
            && prepareCertificateCheck(exchange.certificate)
    }

    /// Sets the options that all exchanges share.
    private func setUp(_ login: LoginPolicy) -> Bool {
        let context = Unmanaged.passUnretained(self).toOpaque()
        isSetUp =
            (!login.bypassesProxy || set(CURLOPT_NOPROXY, "*"))
            && set(CURLOPT_NOSIGNAL, 1)
            && ccurl_set_socket_function(easy, openSocket) == CURLE_OK
            && set(CURLOPT_HTTP_VERSION, 2)  // CURL_HTTP_VERSION_1_1, an unnamed enumeration
            && set(CURLOPT_LOW_SPEED_LIMIT, 1)
            && ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context) == CURLE_OK
            && ccurl_set_write_function(easy, CURLOPT_WRITEFUNCTION, receive) == CURLE_OK
            && ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context) == CURLE_OK
            && ccurl_set_write_function(easy, CURLOPT_HEADERFUNCTION, receiveHeader) == CURLE_OK
        // The usual size would do too.
        _ = set(CURLOPT_BUFFERSIZE, CLong(receiveBufferSize))
        // While libcurl waits for a name to be looked up, giving the exchange up would otherwise stop the thread.
        ccurl_set_quick_exit(easy)
        return isSetUp
    }

    /// Sets how long connecting may take and how long the device may send nothing, unless that is set already.
    private func setPatience(connect: Duration, idle: Duration) -> Bool {
        if let patience, patience == (connect, idle) { return true }
        patience = (connect, idle)
        return set(CURLOPT_CONNECTTIMEOUT_MS, CLong(max(connect.milliseconds, 1)))
            && set(CURLOPT_LOW_SPEED_TIME, idle.wholeSeconds)
    }

    /// Sets up everything that it takes to connect, and no more.
    ///
    /// - Returns: `false` if libcurl refuses an option.
    func prepareConnection(to origin: Origin, certificate: CertificateCheck, timeout: Duration) -> Bool {
        let isPrepared =
            set(CURLOPT_URL, origin.description)
            && set(CURLOPT_CONNECT_ONLY, 1)
            && set(CURLOPT_NOSIGNAL, 1)
            && ccurl_set_socket_function(easy, openSocket) == CURLE_OK
            && set(CURLOPT_CONNECTTIMEOUT_MS, CLong(max(timeout.milliseconds, 1)))
            && (!origin.loginPolicy.bypassesProxy || set(CURLOPT_NOPROXY, "*"))
        ccurl_set_quick_exit(easy)
        return isPrepared && prepareCertificateCheck(certificate)
    }

    /// Sees to it that libcurl does not send the request again by itself when a kept connection turns out to be dead.
    ///
    /// It cannot know whether the device acted on the first one. A new connection is never retried, but after the 401 of a
    /// Digest login it counts as a kept one.
    private func prepareForOnce() -> Bool {
        isRequestCounted = true
        return set(CURLOPT_FRESH_CONNECT, 1)
            && ccurl_set_pointer(easy, CURLOPT_PREREQDATA, Unmanaged.passUnretained(self).toOpaque()) == CURLE_OK
            && ccurl_set_request_function(easy, requestIsDue) == CURLE_OK
    }

    /// Whether the request may be sent: the first time, and again once the device has answered the one before.
    fileprivate func mayRequest() -> Bool {
        var headerSize: CLong = 0
        _ = ccurl_get_long(easy, CURLINFO_HEADER_SIZE, &headerSize)
        defer { headerSizeAtRequest = headerSize }
        return headerSize > headerSizeAtRequest
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

    /// Has the body read as it is sent, and again from its start if the device wants a login first.
    private func prepareFeed() -> Bool {
        let context = Unmanaged.passUnretained(self).toOpaque()
        return ccurl_set_pointer(easy, CURLOPT_READDATA, context) == CURLE_OK
            && ccurl_set_read_function(easy, supply) == CURLE_OK
            && ccurl_set_pointer(easy, CURLOPT_SEEKDATA, context) == CURLE_OK
            && ccurl_set_seek_function(easy, rewind) == CURLE_OK
    }

    private func prepareLogin(_ exchange: HTTPExchange) -> Bool {
        guard headers.describe(exchange.request) else { return false }
        guard let credentials = exchange.credentials else {
            return ccurl_set_list(easy, CURLOPT_HTTPHEADER, headers.list) == CURLE_OK
        }
        let login = exchange.origin.loginPolicy
        if login == .virtualHost {
            return ccurl_set_list(easy, CURLOPT_HTTPHEADER, headers.list(behind: credentials)) == CURLE_OK
        }
        return ccurl_set_list(easy, CURLOPT_HTTPHEADER, headers.list) == CURLE_OK
            && set(CURLOPT_USERNAME, credentials.username) && setPassword(credentials)
            && set(CURLOPT_HTTPAUTH, login == .secureChallenge ? Self.digestOrBasic : Self.digest)
    }

    private func setPassword(_ credentials: Credentials) -> Bool {
        credentials.withPassword { password in
            withUnsafeTemporaryAllocation(byteCount: password.count + 1, alignment: 1) { text in
                defer { wipe(text) }
                text.copyMemory(from: password)
                text[password.count] = 0
                let characters = text.bindMemory(to: CChar.self)
                return ccurl_set_text(easy, CURLOPT_PASSWORD, characters.baseAddress) == CURLE_OK
            }
        }
    }

    private func prepareCertificateCheck(_ check: CertificateCheck) -> Bool {
        switch check {
        case .system: true
        case .insecure: set(CURLOPT_SSL_VERIFYPEER, 0) && set(CURLOPT_SSL_VERIFYHOST, 0)
        case .pinned(let hash):
            // The key is checked instead of the authority and the name, which a self-signed certificate cannot show.
            set(CURLOPT_SSL_VERIFYPEER, 0) && set(CURLOPT_SSL_VERIFYHOST, 0)
                && set(CURLOPT_PINNEDPUBLICKEY, "sha256//" + hash)
        }
    }

    /// What came of the exchange, once libcurl says that it is done.
    func result(_ code: CURLcode) -> Result<HTTPReply, any Error> {
        // Where libcurl is when it learns that there is no more of the body decides what it calls the result.
        if code != CURLE_OK, let failure = job?.feed?.failure { return .failure(failure) }
        // Nothing tells a device that such a body is over: when it has been silent for long enough, it ends the session.
        // On a connection that had been used for a login, libcurl would then send it again, which is not allowed.
        if isEndless, job?.feed?.isTaken == true,
            [CURLE_GOT_NOTHING, CURLE_OPERATION_TIMEDOUT, CURLE_ABORTED_BY_CALLBACK].contains(code)
        {
            return .success(HTTPReply(status: 204))
        }
        guard code == CURLE_OK else {
            var error = failure(code)
            error.isUnsent = isRequestCounted && headerSizeAtRequest < 0
            return .failure(error)
        }
        // To libcurl a connection that ends between two headers is a complete reply without a body.
        guard isHeadComplete else {
            return .failure(TransportError(code: .connectionFailed, detail: "it ended within the reply's headers"))
        }
        return .success(reply)
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
        return reply
    }

    /// Makes the handle fit for the next exchange, with nothing left of this one.
    ///
    /// Connections stay open: they belong to the multi handle.
    func reset() {
        if isPlain {
            // Its login, its body and its query, any of which may hold a password, go now; the rest the next exchange sets.
            _ = ccurl_set_list(easy, CURLOPT_HTTPHEADER, nil)
            _ = ccurl_set_text(easy, CURLOPT_COPYPOSTFIELDS, nil)
        } else {
            forgetOptions()
        }
        address.dropQuery(on: easy)
        headers.dropOwn()
        job = nil
        body = []
        isStreaming = false
        isEndless = false
        isReplyTooLarge = false
        isHeadComplete = false
        isRequestCounted = false
        headerSizeAtRequest = -1
    }

    private func forgetOptions() {
        curl_easy_reset(easy)
        isSetUp = false
        patience = nil
    }

    /// What a result other than success means.
    func failure(_ code: CURLcode) -> TransportError {
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            return TransportError(code: .timedOut, detail: nil)
        case CURLE_FILESIZE_EXCEEDED:
            return TransportError(
                code: .replyTooLarge, detail: "the limit is \(job?.exchange.maximumReplySize ?? 0) bytes")
        case CURLE_WRITE_ERROR where isReplyTooLarge:
            return TransportError(
                code: .replyTooLarge, detail: "the limit is \(job?.exchange.maximumReplySize ?? 0) bytes")
        // The last one: nothing to check certificates against.
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CACERT_BADFILE:
            return TransportError(code: .certificateRejected, detail: text(of: code))
        case CURLE_URL_MALFORMAT:
            return TransportError(code: .invalidRequest, detail: "the origin is no address that libcurl understands")
        case CURLE_ABORTED_BY_CALLBACK:
            return TransportError(code: .connectionFailed, detail: "the device closed it without an answer")
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
            return TransportError(code: .malformedReply, detail: "the answer is not HTTP")
        case CURLE_COULDNT_CONNECT, CURLE_SEND_ERROR, CURLE_RECV_ERROR:
            var systemError: CLong = 0
            _ = ccurl_get_long(easy, CURLINFO_OS_ERRNO, &systemError)
            let reason = systemError == 0 ? "" : " (\(String(cString: strerror(CInt(systemError)))))"
            return TransportError(code: .connectionFailed, detail: text(of: code) + reason)
        default:
            return TransportError(code: .connectionFailed, detail: text(of: code))
        }
    }

    private func text(of code: CURLcode) -> String {
        String(cString: curl_easy_strerror(code))
    }

    private func set(_ option: CURLoption, _ value: CLong) -> Bool {
        ccurl_set_long(easy, option, value) == CURLE_OK
    }

    private func set(_ option: CURLoption, _ value: String) -> Bool {
        value.withCString { ccurl_set_text(easy, option, $0) == CURLE_OK }
    }

    // CURLAUTH_BASIC and CURLAUTH_DIGEST are macros that Swift cannot read.
    private static let digest: CLong = 1 << 1
    private static let digestOrBasic: CLong = 1 << 0 | 1 << 1

    /// Takes a piece of the body; returning less than it got makes libcurl give up.
    fileprivate func append(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let exchange = job?.exchange else { return 0 }
        if let pipe = exchange.pipe, isStreaming || beginStreaming() {
            return pipe.offer(bytes) ? bytes.count : Int(CURL_WRITEFUNC_PAUSE)
        }
        guard bytes.count <= exchange.maximumReplySize - body.count else {
            isReplyTooLarge = true
            return 0
        }
        if body.isEmpty { reserveBody() }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    /// Makes room for the whole body at once if the device says how long it is; what it says need not be true.
    private func reserveBody() {
        var size: curl_off_t = 0
        _ = ccurl_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &size)
        if size > 0 { body.reserveCapacity(Int(min(size, 1 << 20))) }
    }

    /// Whether the body that begins goes into the pipe, as that of a success does.
    private func beginStreaming() -> Bool {
        guard body.isEmpty else { return false }
        let reply = reply
        guard reply.isSuccess else { return false }
        isStreaming = true
        job?.reply.settle(.success(reply))
        return true
    }

    /// Takes a line of a head: a status line, a header, or the empty line at the end; or one of what follows chunks.
    fileprivate func noteHeadLine(_ line: UnsafeRawBufferPointer) {
        switch line.first {
        case UInt8(ascii: "H"): if isStatusLine(line) { isHeadComplete = false }
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"): isHeadComplete = true
        default: break
        }
    }

    private func isStatusLine(_ line: UnsafeRawBufferPointer) -> Bool {
        guard let start = line.baseAddress else { return false }
        return line.count >= 5 && memcmp(start, "HTTP/", 5) == 0
    }
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
    handle.noteHeadLine(UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}

private func requestIsDue(
    context: UnsafeMutableRawPointer?, remoteAddress: UnsafeMutablePointer<CChar>?,
    localAddress: UnsafeMutablePointer<CChar>?, remotePort: CInt, localPort: CInt
) -> CInt {
    guard let context else { return CURL_PREREQFUNC_ABORT }
    let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
    return handle.mayRequest() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}

/// Opens a socket that programs started by the app do not inherit, which libcurl 8.17 and older do not ask for.
private func openSocket(
    context: UnsafeMutableRawPointer?, purpose: curlsocktype, address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address else { return -1 }
    let type = address.pointee.socktype | CInt(SOCK_CLOEXEC.rawValue)
    return socket(address.pointee.family, type, address.pointee.protocol)
}

/// Where a handle's requests go, taken apart once for all exchanges with the same address.
private struct Address: ~Copyable {
    private let parts: OpaquePointer
    private var origin: Origin?
    private var path = ""
    private var query = ""

    /// Takes a handle of libcurl's for addresses.
    init(_ parts: OpaquePointer) {
        self.parts = parts
    }

    deinit {
        curl_url_cleanup(parts)
    }

    func isSame(as exchange: HTTPExchange) -> Bool {
        exchange.request.path == path && exchange.request.query == query && exchange.origin == origin
    }

    /// Sets the address of an exchange on a handle, which reads it for as long as it has it.
    mutating func set(_ exchange: HTTPExchange, on easy: UnsafeMutableRawPointer) -> Bool {
        guard !isSame(as: exchange) else { return ccurl_set_address(easy, parts) == CURLE_OK }
        origin = nil
        let url = exchange.url
        guard url.withCString({ curl_url_set(parts, CURLUPART_URL, $0, 0) }) == CURLUE_OK else {
            // When it is to connect, libcurl says what is wrong.
            return ccurl_set_address(easy, nil) == CURLE_OK
                && url.withCString { ccurl_set_text(easy, CURLOPT_URL, $0) } == CURLE_OK
        }
        // Otherwise libcurl would go on to tell of the last address.
        guard ccurl_set_text(easy, CURLOPT_URL, nil) == CURLE_OK else { return false }
        origin = exchange.origin
        path = exchange.request.path
        query = exchange.request.query
        return ccurl_set_address(easy, parts) == CURLE_OK
    }

    /// Forgets an address that may hold a password.
    mutating func dropQuery(on easy: UnsafeMutableRawPointer) {
        guard !query.isEmpty else { return }
        origin = nil
        query = ""
        _ = ccurl_set_address(easy, nil)
        _ = ccurl_set_text(easy, CURLOPT_URL, nil)
        curl_url_set(parts, CURLUPART_URL, nil, 0)
    }
}

/// The header lines that are not left to libcurl, kept for all exchanges that have the same.
private struct HeaderList: ~Copyable {
    /// The lines that are no secret.
    private(set) var list: UnsafeMutablePointer<curl_slist>?
    private var contentType: String?
    private var form = Form.none
    /// The headers of the app's own among them.
    private var headers: [HTTPHeader] = []
    /// The line of a login, in front of the others; its text lies where the credentials do.
    private let login = UnsafeMutablePointer<curl_slist>.allocate(capacity: 1)

    /// What decides about the lines besides the media type.
    private enum Form {
        case none
        case short
        case long
        case endless
    }

    deinit {
        curl_slist_free_all(list)
        login.deallocate()
    }

    /// Makes the lines that describe a request's body, and those of the app's own headers.
    mutating func describe(_ request: HTTPRequest) -> Bool {
        let form = Self.form(of: request)
        let isSame = form == self.form && request.contentType == contentType
        guard !isSame || !(request.headers.isEmpty && headers.isEmpty) else { return true }
        curl_slist_free_all(list)
        list = nil
        self.form = .none
        contentType = request.contentType
        headers = request.headers
        for header in headers {
            guard let line = try? header.line(), append(line) else { return false }
        }
        guard form != .none else { return true }
        // Without a media type of its own libcurl names one for forms, which is wrong for most bodies here.
        guard append("Content-Type:" + (request.contentType.map { " " + $0 } ?? "")) else { return false }
        // libcurl would wait a second for the permission to send a large body.
        guard form == .short || append("Expect:") else { return false }
        // Without a length, it would send chunks.
        guard form != .endless || append("Transfer-Encoding:") else { return false }
        self.form = form
        return true
    }

    /// Forgets headers of an app's own, which may be secret; no handle may still point to them.
    mutating func dropOwn() {
        guard !headers.isEmpty else { return }
        curl_slist_free_all(list)
        list = nil
        headers = []
        form = .none
        contentType = nil
    }

    /// The lines, with that of a login in front, which must live as long as they are used.
    func list(behind credentials: Credentials) -> UnsafeMutablePointer<curl_slist>? {
        let line = UnsafeMutableRawPointer(mutating: credentials.basicAuthorization.baseAddress)
        login.initialize(to: curl_slist(data: line?.assumingMemoryBound(to: CChar.self), next: list))
        return login
    }

    private static func form(of request: HTTPRequest) -> Form {
        guard request.sendsBody else { return .none }
        guard let size = request.body.size else { return .endless }
        // The least size of which any version of libcurl thinks that it is large.
        return size < 1024 ? .short : .long
    }

    private mutating func append(_ line: String) -> Bool {
        guard let longer = line.withCString({ curl_slist_append(list, $0) }) else { return false }
        list = longer
        return true
    }
}

extension String {
    /// Whether it has the bytes of a C string; no string, no equality.
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
