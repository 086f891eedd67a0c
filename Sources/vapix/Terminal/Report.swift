import VapixClient

/// The output of a command, in all its forms.
protocol Report {
    /// The text, with a line break at the end of each line.
    func text(_ style: TextStyle) -> String
    /// Writes the members of the JSON document's object.
    func writeMembers(to json: inout JSONWriter)
    /// Writes the JSON document; an object if not implemented.
    func write(to json: inout JSONWriter)
    /// The cells of the only line about one of several devices; all lines of the text if `nil`, as when not implemented.
    var line: [String?]? { get }
}

extension Report {
    var line: [String?]? { nil }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        writeMembers(to: &json)
        json.endObject()
    }
}
