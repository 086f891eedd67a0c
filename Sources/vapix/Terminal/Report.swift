import VapixClient

/// The output of a command, in all its forms.
protocol Report {
    /// The text, with a line break at the end of each line.
    func text(_ style: TextStyle) -> String
    /// Writes the members of the JSON document's object.
    func writeMembers(to json: inout JSONWriter)
}
