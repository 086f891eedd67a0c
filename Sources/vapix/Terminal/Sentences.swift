/// The words that a user may have meant, for a message.
///
/// - Parameter names: The words, best first.
/// - Returns: A part of a sentence, with a space before it; nothing if there are no words.
func suggestion(_ names: [String]) -> String {
    names.isEmpty ? "" : " (did you mean \(names.joined(separator: " or "))?)"
}

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
