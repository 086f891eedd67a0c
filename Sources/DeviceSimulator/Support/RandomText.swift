/// Random strings for passwords, nonces and names.
enum RandomText {
    /// Makes a string of letters and digits from the system's random source.
    static func alphanumeric(_ count: Int) -> String {
        let characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        return String((0..<count).map { _ in characters[Int.random(in: characters.indices)] })
    }
}
