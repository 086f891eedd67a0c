internal import VapixSupport

/// The header of a Basic login as HTTP libraries in C take it, with a zero behind it.
///
/// Made once for each pair of credentials, beside the password: no `String` and no other memory ever holds it.
enum BasicAuthorization {
    private static let prefix: StaticString = "Authorization: Basic "

    /// How many bytes the header takes, the zero included.
    static func byteCount(username: String, password: UnsafeRawBufferPointer) -> Int {
        prefix.utf8CodeUnitCount + (username.utf8.count + 1 + password.count + 2) / 3 * 4 + 1
    }

    /// Writes the header into memory of just its size.
    static func write(username: String, password: UnsafeRawBufferPointer, into line: UnsafeMutableRawBufferPointer) {
        withUnsafeTemporaryAllocation(byteCount: username.utf8.count + 1 + password.count, alignment: 1) { login in
            defer { wipe(login) }
            var count = 0
            for byte in username.utf8 {
                login[count] = byte
                count += 1
            }
            login[count] = UInt8(ascii: ":")
            UnsafeMutableRawBufferPointer(rebasing: login[(count + 1)...]).copyMemory(from: password)
            line.copyMemory(from: UnsafeRawBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
            let end = base64(UnsafeRawBufferPointer(login), into: line, at: prefix.utf8CodeUnitCount)
            line[end] = 0
        }
    }
}
