import ArgumentParser

/// `vapix params`.
struct Params: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List parameters; save them in a file, compare them with it and restore them.",
        discussion: """
            Without the name of a subcommand it lists:

              vapix params Brand Image.I0
              vapix params save camera.params Image Network
              vapix params diff camera.params
              vapix params restore camera.params
            """,
        subcommands: [ListParams.self, SaveParams.self, DiffParams.self, RestoreParams.self],
        defaultSubcommand: ListParams.self)
}
