import VapixClient

/// A request that is not sent, as a document of JSON.
struct PreviewReport: Report {
    /// The name of the member.
    let name: String
    let preview: String
    let notes: [String]

    func text(_ style: TextStyle) -> String { preview }

    func writeMembers(to json: inout JSONWriter) {
        json.write(name, preview)
        json.write("notes", texts: notes)
    }
}
