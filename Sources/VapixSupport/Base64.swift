/// Encodes bytes as Base64 into memory of the caller, so that a secret can be wiped afterwards.
///
/// - Parameters:
///   - bytes: The bytes to encode.
///   - output: The memory for the text; it needs 4 bytes for every 3 of `bytes` or part of 3.
///   - start: The offset in `output` at which the text starts.
/// - Returns: The offset behind the text.
package func base64(
    _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer, at start: Int
) -> Int {
    func digit(_ value: UInt8) -> UInt8 {
        switch value & 63 {
        case 0..<26: UInt8(ascii: "A") + value & 63
        case 26..<52: UInt8(ascii: "a") + (value & 63 - 26)
        case 52..<62: UInt8(ascii: "0") + (value & 63 - 52)
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }
    var end = start
    var index = 0
    while index < bytes.count {
        let first = bytes[index]
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        output[end] = digit(first >> 2)
        output[end + 1] = digit(first << 4 | second >> 4)
        output[end + 2] = index + 1 < bytes.count ? digit(second << 2 | third >> 6) : UInt8(ascii: "=")
        output[end + 3] = index + 2 < bytes.count ? digit(third) : UInt8(ascii: "=")
        end += 4
        index += 3
    }
    return end
}

/// Encodes bytes that are not secret as Base64.
///
/// - Parameter bytes: The bytes to encode.
/// - Returns: The text.
package func base64Text(_ bytes: [UInt8]) -> String {
    let size = (bytes.count + 2) / 3 * 4
    return String(unsafeUninitializedCapacity: size) { buffer in
        bytes.withUnsafeBytes { base64($0, into: UnsafeMutableRawBufferPointer(buffer), at: 0) }
    }
}
