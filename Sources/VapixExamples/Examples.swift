/// The documented exchanges of `Specs/Examples`, as data.
///
/// They are what the simulator answers and what tests compare with. Apps do not link them.
public enum Examples {
    /// The exchanges of an API; reading them costs a millisecond or so.
    ///
    /// - Parameter api: The API's name in the catalogue, "ntp" for example.
    /// - Returns: The exchanges in the order of their files; none if there is no such API.
    public static func of(_ api: String) -> [Example] {
        guard let document = documents.first(where: { $0.name == api })?.document else { return [] }
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
        // Each starts with a line that has its name, as is the custom in files of several requests.
        let starts = lines.indices.filter { lines[$0].hasPrefix("### ") }
        return zip(starts, starts.dropFirst() + [lines.endIndex]).compactMap { start, end in
            Example(name: lines[start].dropFirst(4), lines: lines[(start + 1)..<end])
        }
    }
}
