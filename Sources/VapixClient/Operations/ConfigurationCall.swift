internal import VapixSupport

extension VapixCall {
    /// Calls the device configuration framework.
    ///
    /// - Parameters:
    ///   - id: The call's name.
    ///   - api: The API.
    ///   - method: The HTTP method.
    ///   - path: The path below the API's root, with `{}` for each key.
    ///   - keys: The keys of items in the path.
    ///   - version: The version that brought the call, if it is younger than the API.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - reply: The form of the reply.
    ///   - additionalTimeout: How long the parameters ask the device to wait.
    ///   - writeData: Writes the value of `data`; a request without it has no body.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, api: ConfigurationAPI, method: HTTPRequest.Method, path: String, keys: [String] = [],
        version: String? = nil, access: AccessLevel, effect: Effect, reply: ReplyForm<Output>,
        additionalTimeout: Duration = .zero, writeData: ((inout JSONWriter) -> Void)? = nil
    ) {
        let request = HTTPRequest.configuration(api, method, path, keys, additionalTimeout, writeData)
        self.init(id, access, effect, request, reply, api.requiring(version))
    }
}

extension HTTPRequest {
    fileprivate static func configuration(
        _ api: ConfigurationAPI, _ method: HTTPRequest.Method, _ path: String, _ keys: [String],
        _ additionalTimeout: Duration, _ writeData: ((inout JSONWriter) -> Void)?
    ) -> Result<HTTPRequest, any Error> {
        Result {
            let path = try configurationPath(api.path + path, keys)
            guard let writeData else { return HTTPRequest(method, path, additionalTimeout: additionalTimeout) }
            let body = HTTPBody { json in
                json.beginObject()
                json.key("data")
                writeData(&json)
                json.endObject()
            }
            return HTTPRequest(
                method, path, contentType: "application/json", body: body, additionalTimeout: additionalTimeout)
        }
    }
}

/// Puts keys into the places of a path, each as one segment.
func configurationPath(_ path: String, _ keys: [String]) throws(InvalidArgumentError) -> String {
    var bytes: [UInt8] = []
    var keys = keys[...]
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "{"): break
        case UInt8(ascii: "}"):
            guard let key = keys.popFirst() else { break }
            try checkKey(key)
            PercentEncoding.append(key, to: &bytes)
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Refuses a key that would address something else than one item.
private func checkKey(_ key: String) throws(InvalidArgumentError) {
    // Without a key the path is that of the whole collection.
    if key.isEmpty { throw InvalidArgumentError("the key is empty; name an item") }
    // Encoded or not, web servers and libcurl take these for the folder itself and the one above it.
    if key == "." || key == ".." {
        throw InvalidArgumentError("the key is a dot or two, which no path can hold; rename the item")
    }
    // Some web servers end a path at the first of these.
    if key.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
        throw InvalidArgumentError("the key has a control character; remove it")
    }
    // The longest name that the APIs allow is 1,024 characters; a key beyond this limit is a mistake.
    if key.utf8.count > maximumKeySize {
        throw InvalidArgumentError("the key is longer than \(maximumKeySize) bytes; use a shorter one")
    }
}

/// In bytes; encoded, a key has at most three times as many, which fits into the request lines that devices read.
private let maximumKeySize = 1024
