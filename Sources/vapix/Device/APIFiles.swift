import ArgumentParser
import VapixCatalogue
import VapixClient

/// `vapix api-files`.
struct APIFiles: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "api-files",
        abstract: "Save what the device documents of one of its configuration APIs.",
        discussion: """
            Saves doc.md, openapi.json and model.json, each with the API's identifier and major version in front: \
            ssh-v2-doc.md. The documentation names all entities, properties and actions, and who may use them; \
            vapix-generate draft makes a first description from it. A file that the device does not have is left out.

              vapix api-files ssh --directory ssh

            vapix apis lists the identifiers, those of the kind rest.

            Columns: file, size in bytes. With --json: {"files": [{"file": …, "size": …}]}.
            """)

    @Argument(
        help: ArgumentHelp("The API's identifier, ssh for example.", valueName: "id"),
        completion: .custom { _, _, _ in Set(Catalogue.all.compactMap { $0.configuration?.id }).sorted() })
    var identifier: String
    @Option(
        help: ArgumentHelp(
            "The major version, if not the highest that the device has.", valueName: "number"))
    var majorVersion: Int?
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder for the files, which must exist (default: the current one).", valueName: "folder"),
        completion: .directory)
    var directory: String?
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        try connection.requireLogin()
        let isName = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        // It becomes a part of the files' names.
        guard !identifier.isEmpty, identifier.utf8.allSatisfy(isName) else {
            throw ValidationError("an identifier has letters, digits and hyphens; vapix apis lists them")
        }
        guard directory != "" else { throw ValidationError("the folder's name is empty") }
    }

    func run() async throws {
        let device = try connection.connect()
        let all = try await device.send(ConfigurationDiscovery.get()).apis.filter { $0.id == identifier }
        let wanted = all.filter { majorVersion == nil || $0.majorVersion == majorVersion }
        guard let api = wanted.max(by: { ($0.majorVersion ?? -1) < ($1.majorVersion ?? -1) }) else {
            guard !all.isEmpty else {
                throw ToolError(
                    .failure, "the device does not have the API \(identifier); vapix apis lists those that it has")
            }
            let versions = all.map { printable($0.version) }.joined(separator: ", ")
            throw ToolError(
                .failure, "the device does not have this version of the API \(identifier); it has \(versions)")
        }
        let paths = [
            ("doc.md", api.documentationPath), ("openapi.json", api.openAPIPath), ("model.json", api.modelPath),
        ]
        try await Interruption.orderly {
            var report = FilesReport()
            for case (let name, let path?) in paths {
                guard let body = try await contents(of: path, device) else {
                    StandardStreams.report("The device does not have \(path).")
                    continue
                }
                let major = api.majorVersion.map { "-v\($0)" } ?? ""
                let file = try OutputFile((directory.map { $0 + "/" } ?? "") + "\(identifier)\(major)-\(name)")
                try file.write(body)
                try file.complete()
                report.files.append(FileReport(path: file.path, size: file.size))
            }
            guard !report.files.isEmpty else {
                throw ToolError(.failure, "the device documents nothing of the API \(identifier)")
            }
            try output.print(report)
        }
    }

    /// The contents of a file of the device; `nil` if there is none.
    private func contents(of path: String, _ device: Connection) async throws -> [UInt8]? {
        let call = VapixCall("api-files", HTTPRequest(.get, path), access: .viewer, effect: .read) { $0.body }
        do {
            return try await device.send(call)
        } catch let error as VapixError where error.code == .unsupportedAPI {
            return nil
        }
    }
}

/// Files that a command wrote.
private struct FilesReport: Report {
    var files: [FileReport] = []

    func text(_ style: TextStyle) -> String {
        files.map { $0.text(style) }.joined()
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("files", objects: files) { json, file in file.writeMembers(to: &json) }
    }
}
