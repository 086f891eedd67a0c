import Glibc

/// Parameters and their values, in the device's order.
///
/// A list keeps the device's text and a table of its lines, and makes strings only of the values that are read. Names have
/// no leading `root.`, which some requests return and others do not.
public struct ParameterList: Sendable {
    /// One parameter.
    public struct Parameter: Sendable, Hashable {
        /// The name, without the leading `root.`.
        public let name: String
        /// The value, which may be empty.
        public let value: String

        /// Makes a parameter.
        ///
        /// - Parameters:
        ///   - name: The name, without a leading `root.`.
        ///   - value: The value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The maximum number of parameters.
    ///
    /// Cameras have 4,000. A reply of short lines would take 50 times its size in memory.
    private static let limit = 100_000

    private let body: [UInt8]
    private var pairs: [KeyValueText.Item] = []
    /// The device's messages about groups that it could not list.
    public private(set) var errors: [String] = []
    /// The groups and parameters that were asked for, and that do not exist or that the user may not read.
    public var missing: [String] {
        errors.compactMap { error in
            guard Self.code(ofError: error) == Parameters.ErrorCode.notFound else { return nil }
            let bytes = Array(error.utf8)
            guard let start = bytes.firstIndex(of: UInt8(ascii: "'")), let end = bytes.lastIndex(of: UInt8(ascii: "'")),
                start < end
            else { return nil }
            return String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        }
    }

    /// Whether the text is a list of parameters, and not an HTML page for example.
    private(set) var isPlausible = true

    init(_ body: [UInt8]) {
        self.body = body
        // Most lines have some forty bytes.
        var pairs: [KeyValueText.Item] = []
        pairs.reserveCapacity(Swift.min(body.count / 32, 4096))
        body.withUnsafeBytes { bytes in
            var isAfterRemark = false
            for item in KeyValueText(bytes) {
                if item.kind == .pair {
                    guard pairs.count < Self.limit else {
                        isPlausible = false
                        break
                    }
                    pairs.append(item)
                    isAfterRemark = false
                } else if item.kind == .remark {
                    errors.append(Self.withoutLabel(deviceText(Self.part(bytes, item.value))))
                    isAfterRemark = true
                } else if isAfterRemark {
                    // The line continues the remark.
                    errors[errors.count - 1] += "\n" + deviceText(Self.part(bytes, item.value))
                } else if let pair = pairs.popLast() {
                    // The line continues a value with a line break.
                    pairs.append(
                        KeyValueText.Item(
                            .pair, start: pair.name.lowerBound, nameEnd: pair.name.upperBound,
                            valueStart: pair.value.lowerBound, end: item.value.upperBound))
                } else {
                    isPlausible = false
                }
            }
            // A name is one word, unlike `<html lang="en">`.
            if let first = pairs.first,
                first.name.isEmpty || bytes[first.name].contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "<") })
            {
                isPlausible = false
            }
        }
        self.pairs = pairs
    }

    /// Makes a list: the result of a call in a test, for example.
    ///
    /// ```swift
    /// let list = ParameterList(["Brand.Brand": "AXIS", "Network.HostName": "gate"])
    /// ```
    ///
    /// - Parameter parameters: The names, with or without the leading `root.`, and the values, in the order of the list.
    public init(_ parameters: KeyValuePairs<String, String>) {
        var body: [UInt8] = []
        for (name, value) in parameters {
            let start = body.count
            body += name.utf8
            let nameEnd = body.count
            body.append(UInt8(ascii: "="))
            body += value.utf8
            pairs.append(
                KeyValueText.Item(
                    .pair, start: start, nameEnd: nameEnd, valueStart: nameEnd + 1, end: body.count))
            body.append(UInt8(ascii: "\n"))
        }
        self.body = body
    }

    /// The value of a parameter.
    ///
    /// - Parameter name: The name, with or without the leading `root.`.
    /// - Returns: The value; `nil` if the list does not have it, or if the user may not read it.
    public subscript(name: String) -> String? {
        var name = name
        return name.withUTF8 { name in
            let wanted = Self.withoutRoot(UnsafeRawBufferPointer(name))
            return body.withUnsafeBytes { bytes in
                let found = pairs.first { pair in
                    let candidate = Self.withoutRoot(Self.part(bytes, pair.name))
                    return candidate.count == wanted.count && Self.hasPrefix(candidate, wanted)
                }
                return found.map { deviceText(Self.part(bytes, $0.value)) }
            }
        }
    }

    private static func part(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    private static func withoutRoot(_ name: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let root: StaticString = "root."
        let prefix = UnsafeRawBufferPointer(start: root.utf8Start, count: root.utf8CodeUnitCount)
        return hasPrefix(name, prefix) ? UnsafeRawBufferPointer(rebasing: name[prefix.count...]) : name
    }

    private static func hasPrefix(_ bytes: UnsafeRawBufferPointer, _ prefix: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count >= prefix.count, let start = bytes.baseAddress, let other = prefix.baseAddress else {
            return prefix.isEmpty
        }
        return memcmp(start, other, prefix.count) == 0
    }

    /// The code in a message such as `Error -1 getting param in group 'X'`.
    static func code(ofError message: String) -> DeviceError.Code? {
        let words = message.split(separator: " ", maxSplits: 2)
        guard words.count > 1, words[0] == "Error", Int64(words[1]) != nil else { return nil }
        return DeviceError.Code(rawValue: String(words[1]))
    }

    private static func withoutLabel(_ remark: String) -> String {
        let label = "Error: "
        return remark.hasPrefix(label) ? String(remark.dropFirst(label.count)) : remark
    }
}

extension ParameterList: RandomAccessCollection {
    /// The first parameter's position.
    public var startIndex: Int { 0 }
    /// The position after the last parameter.
    public var endIndex: Int { pairs.count }

    /// The parameter at a position.
    ///
    /// - Parameter position: A position, from ``startIndex`` up to but not including ``endIndex``.
    public subscript(position: Int) -> Parameter {
        let pair = pairs[position]
        return body.withUnsafeBytes { bytes in
            Parameter(
                name: deviceText(Self.withoutRoot(Self.part(bytes, pair.name))),
                value: deviceText(Self.part(bytes, pair.value)))
        }
    }
}
