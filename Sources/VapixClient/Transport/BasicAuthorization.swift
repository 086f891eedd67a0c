internal import ServiceAccounts

extension Credentials {
    /// Lends the header of a Basic login, with a zero behind it, without ever making a `String` of it.
    ///
    /// - Parameter body: What needs it; the bytes are wiped when it returns.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    func withBasicAuthorization<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withPassword { password in
            let prefix = "Authorization: Basic "
            let login = username.utf8.count + 1 + password.count
            return try withUnsafeTemporaryAllocation(byteCount: login, alignment: 1) { plain in
                defer { wipe(plain) }
                var count = 0
                for byte in username.utf8 {
                    plain[count] = byte
                    count += 1
                }
                plain[count] = UInt8(ascii: ":")
                count += 1
                for byte in password {
                    plain[count] = byte
                    count += 1
                }
                let size = prefix.utf8.count + (login + 2) / 3 * 4 + 1
                return try withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { line in
                    defer { wipe(line) }
                    var end = 0
                    for byte in prefix.utf8 {
                        line[end] = byte
                        end += 1
                    }
                    end = base64(UnsafeRawBufferPointer(plain), into: line, at: end)
                    line[end] = 0
                    return try body(UnsafeRawBufferPointer(line))
                }
            }
        }
    }
}
