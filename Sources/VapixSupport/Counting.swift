/// A number with its noun, in the singular for one.
///
/// - Parameters:
///   - count: The number.
///   - noun: The noun in the singular.
///   - plural: The plural, if it is not the noun with an `s`.
/// - Returns: `1 account` or `2 accounts`, for example.
package func counted(_ count: some BinaryInteger, _ noun: String, plural: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}
