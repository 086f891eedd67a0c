public import VapixClient

extension ParameterTree {
    /// Reads one parameter, or one group with its parameters and groups.
    ///
    /// ```swift
    /// let listeners = try await vapix.parameterTree.get("Audio", "MaxListeners")
    /// let port = try await vapix.parameterTree.get("IOPortCollection", "I0")
    /// ```
    ///
    /// Access: viewer; each parameter has its own level. Effect: read. Maturity: beta.
    /// Page: <https://developer.axis.com/vapix/device-configuration/param-api/#get-parameters>.
    ///
    /// - Parameters:
    ///   - name: The name of a group, or of a collection of groups.
    ///   - names: The names below it, to a group or a parameter. In a collection, the name of a group is its member
    ///     `groupId`.
    /// - Returns: The JSON: an object for a group, a list for a collection, a text or a number for a parameter.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    public func get(_ name: String, _ names: String...) async throws -> JSONValue {
        try await vapix.send(Self.call([name] + names))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get(_ name: String, _ names: String...) -> VapixCall<JSONValue> {
        call([name] + names)
    }

    private static func call(_ names: [String]) -> VapixCall<JSONValue> {
        VapixCall(
            id: "parameterTree/get", api: configurationAPI, method: .get,
            path: String(repeating: "/{}", count: names.count), keys: names, access: .viewer, effect: .read,
            reply: .resource)
    }
}

extension ParameterTree.Import {
    /// Changes parameters as ``write(_:)-swift.method`` does, and returns the warnings of the device.
    ///
    /// The device applies all parameters that it can, and reports the others in a section of warnings. The page does
    /// not document the form of this section.
    ///
    /// Access: admin; the page does not say. Effect: idempotent. Maturity: beta.
    /// Page: <https://developer.axis.com/vapix/device-configuration/param-api/#import-parameters>.
    ///
    /// - Parameter groups: The groups, by their names, as exported.
    /// - Returns: The JSON of the member `warnings` or `warning`; `nil` if the device changed everything.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ParameterTree/ErrorCode`` if the device refuses;
    ///   `CancellationError`.
    public func writeReportingWarnings(_ groups: [String: JSONValue]) async throws -> JSONValue? {
        try await vapix.send(Self.writeReportingWarnings(groups))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func writeReportingWarnings(_ groups: [String: JSONValue]) -> VapixCall<JSONValue?> {
        VapixCall(
            id: "parameterTree/import.write", api: ParameterTree.configurationAPI, method: .patch, path: "/$import",
            access: .admin, effect: .idempotent, reply: .warnings
        ) { json in
            json.beginObject()
            json.members(groups)
            json.endObject()
        }
    }
}
