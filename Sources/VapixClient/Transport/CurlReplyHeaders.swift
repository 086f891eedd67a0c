internal import CCurl
import Glibc

/// The headers of the reply that libcurl has just received, at most 64 of at most 8 kB each.
///
/// libcurl keeps them for each exchange; only those of streams are asked for, because each takes two strings.
func replyHeaders(of easy: UnsafeMutableRawPointer) -> [HTTPHeader] {
    var headers: [HTTPHeader] = []
    var header = ccurl_next_header(easy, nil)
    while let found = header, headers.count < 64 {
        if let name = found.pointee.name, let value = found.pointee.value, strlen(name) + strlen(value) <= 8192 {
            headers.append(HTTPHeader(String(cString: name), withoutLineBreak(String(cString: value))))
        }
        header = ccurl_next_header(easy, found)
    }
    return headers
}

/// libcurl 7.88 leaves the line break behind a header without a value.
private func withoutLineBreak(_ value: String) -> String {
    var value = value
    while value.last?.isNewline == true { value.removeLast() }
    return value
}
