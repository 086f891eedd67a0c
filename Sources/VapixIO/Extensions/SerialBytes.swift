internal import VapixClient
internal import VapixSupport

extension SerialPort {
    /// Bytes of a serial port.
    public struct Bytes: Sendable, Hashable, ExpressibleByArrayLiteral, LosslessStringConvertible {
        /// The bytes.
        public var bytes: [UInt8]

        /// Makes a value.
        ///
        /// - Parameter bytes: The bytes.
        public init(_ bytes: some Sequence<UInt8>) {
            self.bytes = Array(bytes)
        }

        /// Makes a value.
        ///
        /// - Parameter elements: The bytes.
        public init(arrayLiteral elements: UInt8...) {
            bytes = elements
        }

        /// Reads hexadecimal digits such as "3A" or "#3A#"; `nil` for anything else.
        ///
        /// - Parameter description: The digits, in upper or lower case; devices put number signs around them.
        public init?(_ description: String) {
            var digits = description.utf8[...]
            if digits.first == UInt8(ascii: "#") {
                guard digits.count >= 2, digits.last == UInt8(ascii: "#") else { return nil }
                digits = digits.dropFirst().dropLast()
            }
            guard digits.count.isMultiple(of: 2) else { return nil }
            bytes = []
            bytes.reserveCapacity(digits.count / 2)
            var high: UInt8?
            for digit in digits {
                guard let value = hexDigit(digit) else { return nil }
                if let first = high {
                    bytes.append(first << 4 | value)
                    high = nil
                } else {
                    high = value
                }
            }
        }

        /// Two hexadecimal digits for each byte, without number signs.
        public var description: String {
            String(
                unsafeUninitializedCapacity: bytes.count * 2,
                initializingUTF8With: { buffer in
                    for (index, byte) in bytes.enumerated() {
                        buffer[index * 2] = upperHexDigit(byte >> 4)
                        buffer[index * 2 + 1] = upperHexDigit(byte)
                    }
                    return bytes.count * 2
                })
        }
    }
}
