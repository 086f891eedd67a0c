internal import VapixClient

extension LEDControl {
    /// An LED of the device.
    public struct LED: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The names of the colors that it can have.
        public let colors: [String]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - colors: The names of the colors that it can have.
        public init(name: String, colors: [String] = []) {
            self.name = name
            self.colors = colors
        }

        /// Reads `<LedCapabilities>`.
        fileprivate init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            var colors: [String] = []
            while let element = try xml.nextElement() {
                switch element {
                case "LedName": name = try xml.readText()
                case "Color":
                    while let element = try xml.nextElement() {
                        if element == "ColorName" { colors.append(try xml.readText()) } else { try xml.skipElement() }
                    }
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("LedName") }
            self.init(name: name, colors: colors)
        }
    }

    /// Reads the reply to ``getLEDs()-swift.method``.
    ///
    /// The page does not show its root and what stands between that and the LEDs, so they are found at any depth.
    static func readGetLEDs(_ reply: HTTPReply) throws -> [LED] {
        try throwReportedError(in: reply)
        return try reply.body.withUnsafeBytes { bytes in
            var xml = try XMLReader(bytes)
            var leds: [LED] = []
            try collect(from: &xml, into: &leds)
            try xml.finish()
            return leds
        }
    }

    /// Reads the reply to ``flash(_:color:duration:)-swift.method``, of which no page shows more than the request.
    static func readFlash(_ reply: HTTPReply) throws {
        try throwReportedError(in: reply)
    }

    private static func throwReportedError(in reply: HTTPReply) throws {
        if let error = textError(in: reply) { throw error }
        if let error = try reply.body.withUnsafeBytes({ try xmlError(in: $0) }) { throw error }
    }

    /// Reads the LEDs among the children of the current element, and below them.
    ///
    /// The reader accepts no document that is deep enough to exhaust the stack.
    private static func collect(from xml: inout XMLReader, into leds: inout [LED]) throws(WireError) {
        while let element = try xml.nextElement() {
            if element == "LedCapabilities" {
                leds.append(try LED(from: &xml))
            } else {
                try collect(from: &xml, into: &leds)
            }
        }
    }
}
