internal import CCurl
import Glibc
internal import ServiceAccounts

/// The headers that libcurl does not make itself, kept for exchanges with the same headers.
struct CurlHeaders: ~Copyable {
    /// The headers without the login.
    private(set) var list: UnsafeMutablePointer<curl_slist>?
    private var contentType: String?
    private var form = Form.bodiless
    /// The app's own headers in ``list``.
    private var ownHeaders: [HTTPHeader] = []
    /// The login header, in front of the others.
    ///
    /// It points to the text in the credentials or to ``loginText``.
    private let login = UnsafeMutablePointer<curl_slist>.allocate(capacity: 1)
    /// The text of a login header that no credentials hold.
    private var loginText: UnsafeMutablePointer<CChar>?

    /// The kinds of bodies that differ in their headers.
    private enum Form {
        case bodiless
        case short
        case long
        case endless
    }

    deinit {
        curl_slist_free_all(list)
        login.deallocate()
        free(loginText)
    }

    /// Makes the app's own headers and those that describe a request's body.
    ///
    /// - Returns: `false` if libcurl lacks memory.
    mutating func describe(_ request: HTTPRequest) -> Bool {
        let form = Self.form(of: request)
        let isSame = form == self.form && request.contentType == contentType
        guard !isSame || !(request.headers.isEmpty && ownHeaders.isEmpty) else { return true }
        curl_slist_free_all(list)
        list = nil
        self.form = .bodiless
        contentType = request.contentType
        ownHeaders = request.headers
        for header in ownHeaders {
            guard let line = try? header.line(), append(line) else { return false }
        }
        guard form != .bodiless else { return true }
        // By itself libcurl names the media type of forms, which is wrong for most bodies here.
        guard append("Content-Type:" + (request.contentType.map { " " + $0 } ?? "")) else { return false }
        // By itself libcurl waits a second for permission to send a large body.
        guard form == .short || append("Expect:") else { return false }
        // By itself libcurl sends a body without a length in chunks.
        guard form != .endless || append("Transfer-Encoding:") else { return false }
        self.form = form
        return true
    }

    /// Removes the login, and the app's own headers, which may be secret.
    ///
    /// No handle may refer to the list any more.
    mutating func dropSecrets() {
        free(loginText)
        loginText = nil
        guard !ownHeaders.isEmpty else { return }
        curl_slist_free_all(list)
        list = nil
        ownHeaders = []
        form = .bodiless
        contentType = nil
    }

    /// The headers with the login in front.
    ///
    /// The authorization must outlive the use of the list.
    mutating func list(behind authorization: Authorization) -> UnsafeMutablePointer<curl_slist>? {
        let text: UnsafeMutablePointer<CChar>?
        switch authorization {
        case .basic(let credentials):
            let line = UnsafeMutableRawPointer(mutating: credentials.basicAuthorization.baseAddress)
            text = line?.assumingMemoryBound(to: CChar.self)
        case .digest(let line):
            free(loginText)
            loginText = line.withUnsafeBytes { bytes in
                bytes.baseAddress.flatMap { strndup($0.assumingMemoryBound(to: CChar.self), bytes.count) }
            }
            text = loginText
        }
        login.initialize(to: curl_slist(data: text, next: list))
        return login
    }

    private static func form(of request: HTTPRequest) -> Form {
        guard request.sendsBody else { return .bodiless }
        guard let size = request.body.size else { return .endless }
        // The smallest size that some version of libcurl treats as large.
        return size < 1024 ? .short : .long
    }

    private mutating func append(_ line: String) -> Bool {
        guard let longer = line.withCString({ curl_slist_append(list, $0) }) else { return false }
        list = longer
        return true
    }
}
