/// The value of a parameter of a media type, `boundary` in `multipart/mixed; boundary="a"` for example.
///
/// By bytes: a combining mark behind a quotation mark would form one character with it.
///
/// - Parameters:
///   - name: The parameter's name in lowercase.
///   - contentType: The media type with its parameters.
/// - Returns: The value without quotation marks and white space around it; `nil` if there is none.
func mediaTypeParameter(_ name: String, in contentType: String) -> String? {
    for parameter in contentType.utf8.split(separator: UInt8(ascii: ";")).dropFirst() {
        guard let sign = parameter.firstIndex(of: UInt8(ascii: "=")),
            trimmed(String(Substring(parameter[..<sign]))).lowercased() == name
        else { continue }
        let isAround = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\"") }
        var value = parameter[parameter.index(after: sign)...].drop(while: isAround)
        while let last = value.last, isAround(last) { value.removeLast() }
        return value.isEmpty ? nil : String(Substring(value))
    }
    return nil
}
