import ArgumentParser

/// The argument that names an application.
struct ApplicationName: ParsableArguments {
    @Argument(help: "The application's name, which list-apps shows in the first column.")
    var name: String

    func validate() throws {
        guard !name.isEmpty else { throw ValidationError("the application's name is empty") }
    }
}
