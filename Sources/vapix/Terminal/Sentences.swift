/// Joins sentences, each of which may lack its full stop.
///
/// - Parameter sentences: The sentences; `nil` and empty ones are left out.
/// - Returns: The sentences with a full stop between them. The last one stays as it is.
func joined(_ sentences: String?...) -> String {
    sentences.compactMap(\.self).filter { !$0.isEmpty }.reduce("") { text, sentence in
        guard let last = text.last else { return sentence }
        return text + (".!?".contains(last) ? " " : ". ") + sentence
    }
}
