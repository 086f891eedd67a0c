public import VapixClient
internal import VapixSupport

extension ApplicationConfiguration {
    /// Replaces the configuration of an application, which restarts if it is running.
    ///
    /// ```swift
    /// let api = vapix.applicationConfiguration
    /// let configuration = try await api.getConfiguration("ExampleApp")
    /// try await api.modify(changed(configuration), of: "ExampleApp")
    /// ```
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/applications/application-configuration-api/#modify-application-configuration>.
    ///
    /// - Parameters:
    ///   - configuration: The new configuration as XML, with the root element `config`.
    ///   - application: The application's name.
    /// - Throws: ``VapixError``, `rejected` with `noSuchApplication` or another code if the device refuses; `CancellationError`.
    public func modify(_ configuration: String, of application: String) async throws {
        try await vapix.send(Self.modify(configuration, of: application))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func modify(_ configuration: String, of application: String) -> VapixCall<Void> {
        var body = Array("action=modify&name=".utf8)
        PercentEncoding.append(application, to: &body)
        body.append(UInt8(ascii: "\n"))
        body += configuration.utf8
        return modifyConfiguration(request: HTTPBody(body))
    }
}

extension ApplicationConfiguration {
    /// Reads the reply to ``getConfiguration(_:)-swift.method``: the element `config`, as the device wrote it.
    static func readGetConfiguration(_ reply: HTTPReply) throws -> String {
        if let error = textError(in: reply) { throw error }
        return try reply.body.withUnsafeBytes { bytes in
            if let error = try xmlError(in: bytes) { throw error }
            var xml = try XMLReader(bytes)
            _ = try xml.nextElement()
            var configuration: String?
            // The reader stands behind a start tag's name or an end tag, so the element is between the brackets around those.
            while let element = try xml.nextElement() {
                let name = xml.offset
                try xml.skipElement()
                guard element == "config" else { continue }
                let start = bytes[..<name].lastIndex(of: UInt8(ascii: "<")) ?? 0
                configuration = deviceText(UnsafeRawBufferPointer(rebasing: bytes[start..<xml.offset]))
            }
            try xml.finish()
            guard let configuration else { throw xml.missingField("config") }
            return configuration
        }
    }
}
