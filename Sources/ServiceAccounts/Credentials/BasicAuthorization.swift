internal import VapixSupport

/// The `Authorization` header of a Basic login, as a C string for libcurl.
///
/// It is made once per credentials and stored beside the password, so that no `String` ever contains it.
enum BasicAuthorization {
    private static let prefix: StaticString = "Authorization: Basic "

    /// The size of the header in bytes, with the zero at its end.
    static func byteCount(username: String, password: UnsafeRawBufferPointer) -> Int {
        prefix.utf8CodeUnitCount + (username.utf8.count + 1 + password.count + 2) / 3 * 4 + 1
    }

    /// Writes the header.
    ///
    /// - Parameters:
    ///   - username: The user name.
    ///   - password: The password.
    ///   - header: Memory of ``byteCount(username:password:)`` bytes.
    static func write(username: String, password: UnsafeRawBufferPointer, into header: UnsafeMutableRawBufferPointer) {
        withUnsafeTemporaryAllocation(byteCount: username.utf8.count + 1 + password.count, alignment: 1) { login in
            defer { wipe(login) }
            var count = 0
            for byte in username.utf8 {
                login[count] = byte
                count += 1
            }
            login[count] = UInt8(ascii: ":")
            UnsafeMutableRawBufferPointer(rebasing: login[(count + 1)...]).copyMemory(from: password)
            header.copyMemory(from: UnsafeRawBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
            let end = base64(UnsafeRawBufferPointer(login), into: header, at: prefix.utf8CodeUnitCount)
            header[end] = 0
        }
    }
}
