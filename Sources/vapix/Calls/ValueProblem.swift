/// What is wrong with a value that the user gave; the value itself is not repeated, because some are passwords.
struct ValueProblem: Error, Equatable {
    /// The parameter, or the place in it: "client.minpoll" for example.
    let path: String
    /// What was expected.
    let message: String
}
