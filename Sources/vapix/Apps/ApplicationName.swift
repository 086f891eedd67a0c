import ArgumentParser

/// Which application a command is about.
struct ApplicationName: ParsableArguments {
    @Argument(help: "The application's name, as list-apps shows it in the first column.")
    var name: String

    func validate() throws {
        guard !name.isEmpty else { throw ValidationError("the application's name is empty") }
    }
}
