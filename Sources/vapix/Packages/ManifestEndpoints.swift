import AcapPackage
import ArgumentParser
import PackageBuilding
import VapixClient

/// `vapix manifest endpoints`.
struct ManifestEndpoints: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endpoints", abstract: "List, add and remove the HTTP endpoints of an app.",
        discussion: """
            Endpoints are the entries of httpConfig and reverseProxy, for which the camera's web server asks the app. A change \
            leaves the rest of the file as it is.
            """,
        subcommands: [List.self, Add.self, Remove.self])

    /// `vapix manifest endpoints list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the endpoints.",
            discussion: """
                Columns: type, name, access, target. With --json: {"file": …, "endpoints": […]}, each with type (transferCgi, \
                fastCgi, directory or reverseProxy), name, access, target and apiType.
                """)

        @Argument(help: "The manifest, or its folder.", completion: .file(extensions: ["json"]))
        var path = "manifest.json"
        @OptionGroup(title: "Output") var output: OutputOptions

        func run() throws {
            let file = ManifestFile(path)
            try output.print(EndpointsReport(file: file.path, manifest: try file.read()))
        }
    }

    /// `vapix manifest endpoints add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add an endpoint.",
            discussion: """
                Without --target, the web server asks the app by FastCGI. With it, the web server hands on all requests below \
                the name. Nothing is written if the manifest would have a new error. With --json: {"file": …, "findings": […]}, \
                \(FindingsReport.documentation).
                """)

        @Argument(
            help: "The path below /local/APP/, such as status.cgi; with --target, that of a reverse proxy, such as api."
        )
        var name: String
        @Argument(help: "The manifest, or its folder.", completion: .file(extensions: ["json"]))
        var path = "manifest.json"
        @Option(
            help: "The users that may call it: viewer, operator or admin; with --target also anonymous.",
            completion: .list(["viewer", "operator", "admin", "anonymous"]))
        var access: String
        @Option(
            help:
                "Where a reverse proxy hands the requests: a URL such as http://localhost:2001, or a Unix socket's path."
        )
        var target: String?
        @Option(
            help: "The protocol of a Unix socket: http, ws or fcgi (default: http).",
            completion: .list(["http", "ws", "fcgi"]))
        var apiType: String?
        @OptionGroup(title: "Output") var format: OutputOptions

        func validate() throws {
            let isURL = target.map { $0.contains("://") } ?? true
            guard apiType != nil, isURL else { return }
            throw ValidationError("--api-type is for --target with a Unix socket's path. Leave it out")
        }

        func run() throws {
            let file = ManifestFile(path)
            var source = try file.readSource()
            let before = try file.read()
            if let old = EndpointsReport(file: file.path, manifest: before).endpoint(name) {
                throw ToolError(
                    .failure,
                    "\(file.path) has the endpoint \(printable(name)) already, for \(printable(old.access)). Remove it first"
                )
            }
            do throws(JSONError) {
                if let target {
                    let type = apiType ?? (target.contains("://") ? nil : "http")
                    try source.append(
                        ReverseProxy(
                            apiPath: name, apiType: type, target: target, access: AccessPolicy(rawValue: access)))
                } else {
                    try source.append(WebResource(kind: .fastCGI, name: name, access: AccessPolicy(rawValue: access)))
                }
            } catch {
                throw ToolError(.faulty, "\(file.path): \(error.problem)")
            }
            let known = Set(Self.findings(before, file).map(\.place))
            let findings = Self.findings(try Self.manifest(source, file), file).filter {
                $0.severity >= .warning && !known.contains($0.place)
            }
            let report = FindingsReport(file: file.path, findings: findings)
            if !findings.containErrors { try file.write(source) }
            try format.print(report)
            try report.check("\(file.path) stays as it is")
        }

        private static func findings(_ manifest: Manifest, _ file: ManifestFile) -> [Finding] {
            manifest.findings() + manifest.findings(forPages: file.hasPage)
        }

        private static func manifest(_ source: JSONSourceText, _ file: ManifestFile) throws -> Manifest {
            do throws(JSONError) {
                return try Manifest(parsing: source.bytes)
            } catch {
                throw ToolError(.faulty, "\(file.path): \(error)")
            }
        }
    }

    /// `vapix manifest endpoints remove`.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove an endpoint.",
            discussion: "All entries with the name are removed: those of httpConfig and those of reverseProxy.")

        @Argument(help: "The name, as the list has it.")
        var name: String
        @Argument(help: "The manifest, or its folder.", completion: .file(extensions: ["json"]))
        var path = "manifest.json"

        func run() throws {
            let file = ManifestFile(path)
            var source = try file.readSource()
            let count: Int
            do throws(JSONError) {
                count = try source.removeEndpoints(named: name)
            } catch {
                throw ToolError(.faulty, "\(file.path): \(error.problem)")
            }
            guard count > 0 else {
                throw ToolError(
                    .failure, "\(file.path) has no endpoint \(printable(name)). See vapix manifest endpoints list")
            }
            try file.write(source)
        }
    }
}
