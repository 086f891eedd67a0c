extension DeviceError {
    /// Reads a fault of SOAP 1.2 or 1.1, whose element has been entered.
    ///
    /// The code is the most specific one: the innermost subcode, or else the type of the fault, which is the name of the element
    /// in the detail. Devices mostly give the type alone, with a code that only says whose fault it is and an empty reason.
    ///
    /// - Parameter xml: The document.
    /// - Throws: `WireError` if it is not well-formed.
    init(soapFault xml: inout NamespaceReader) throws(WireError) {
        var fault = SOAPFault()
        while let element = try xml.nextElement() {
            switch element.name.local {
            case "Code": try fault.readCode(&xml, isSubcode: false)
            case "Reason":
                while let text = try xml.nextElement() {
                    let words = try xml.readText()
                    if text.name.local == "Text", fault.reason.isEmpty { fault.reason = words }
                }
            case "faultcode": fault.code = try xml.readText()
            case "faultstring": fault.reason = try xml.readText()
            case "Detail", "detail": try fault.readDetail(&xml)
            default: try xml.skipElement()
            }
        }
        let code = fault.subcode ?? fault.type ?? fault.code
        let local = code.map { String(Substring($0.utf8.split(separator: UInt8(ascii: ":")).last ?? "".utf8[...])) }
        let messages = [fault.reason, fault.detail, local == fault.type ? "" : fault.type ?? ""]
        self.init(code: local.map { Code(rawValue: $0) }, message: messages.first { !$0.isEmpty })
    }
}

/// The parts of a fault.
private struct SOAPFault {
    var code: String?
    /// The innermost subcode.
    var subcode: String?
    /// The name of the detail's element.
    var type: String?
    var reason = ""
    /// The text in the detail.
    var detail = ""

    /// Reads a code and its subcodes: the innermost is the most specific.
    mutating func readCode(_ xml: inout NamespaceReader, isSubcode: Bool) throws(WireError) {
        while let element = try xml.nextElement() {
            switch element.name.local {
            case "Value" where isSubcode: subcode = try xml.readText()
            case "Value": code = try xml.readText()
            case "Subcode": try readCode(&xml, isSubcode: true)
            default: try xml.skipElement()
            }
        }
    }

    /// Reads the type, and the first text that stands below it.
    mutating func readDetail(_ xml: inout NamespaceReader) throws(WireError) {
        while let element = try xml.nextElement() {
            if type == nil { type = element.name.local }
            try readWords(&xml)
        }
    }

    private mutating func readWords(_ xml: inout NamespaceReader) throws(WireError) {
        while let element = try xml.nextElement() {
            switch element.name.local {
            case "Description", "Message", "Text", "Reason":
                let words = try xml.readText()
                if detail.isEmpty { detail = words }
            default: try xml.skipElement()
            }
        }
    }
}
