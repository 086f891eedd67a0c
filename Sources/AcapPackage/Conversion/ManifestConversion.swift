/// A manifest converted from the files of older apps: package.conf, param.conf and cgi.conf.
///
/// See [Migrating from package.conf](https://developer.axis.com/acap/develop/migrating-from-package-conf-to-manifest-json).
public struct ManifestConversion: Sendable {
    /// The manifest.
    public private(set) var manifest = Manifest()
    /// Notes about settings that were lost or need a check.
    public private(set) var notes: [Finding] = []
    /// The other files of the package, which must be named when it is built.
    public private(set) var otherFiles: [String] = []

    private let assignments: ShellAssignments

    /// Converts the files.
    ///
    /// - Parameters:
    ///   - packageConf: The bytes of package.conf.
    ///   - paramConf: The bytes of param.conf, if there is one.
    ///   - cgiConf: The bytes of the file that `HTTPCGIPATHS` names, if there is one.
    ///   - schema: The version of the manifest's schema, one of 1.x.
    /// - Throws: `ManifestConversionError` if package.conf has nothing to convert.
    public init(
        packageConf: [UInt8], paramConf: [UInt8]? = nil, cgiConf: [UInt8]? = nil, schema: SchemaVersion = .newest1
    ) throws(ManifestConversionError) {
        assignments = ShellAssignments(parsing: packageConf)
        guard assignments.values["APPNAME"] != nil || assignments.values["PACKAGENAME"] != nil else {
            throw ManifestConversionError(
                description: "package.conf sets neither APPNAME nor PACKAGENAME. Check that it is the right file")
        }
        for line in assignments.otherLines {
            note(
                PackageFileName.packageConf, line: line, "line-skipped",
                "this line does not set a variable to plain text",
                "Only a shell could evaluate it, so it was left out.", "Convert it by hand.")
        }
        manifest.schemaVersion = schema
        convertSetup()
        convertScripts()
        convertCGIs(cgiConf)
        convertParameters(paramConf ?? [])
        convertProtection()
        noteWhatIsLost()
    }

    /// The file with the CGIs that package.conf names; `nil` if it names none.
    ///
    /// - Parameter packageConf: The bytes of package.conf.
    /// - Returns: The name.
    public static func cgiFile(namedIn packageConf: [UInt8]) -> String? {
        let name = ShellAssignments(parsing: packageConf).values["HTTPCGIPATHS"]?.value
        return name?.isEmpty ?? true ? nil : name
    }

    private func value(_ key: String) -> String? {
        guard let value = assignments.values[key]?.value, !value.isEmpty else { return nil }
        return value
    }

    // MARK: Setup

    private mutating func convertSetup() {
        manifest.appName = value("APPNAME")
        manifest.friendlyName = value("PACKAGENAME")
        manifest.vendor = value("VENDOR") ?? "-"
        if value("VENDOR") == nil {
            note(
                "VENDOR", "vendor-missing", "there is no VENDOR",
                "The vendor is a hyphen, as with the old tools.",
                "Write your company's name, as you registered it with Axis.")
        }
        manifest.vendorURL = vendorURL()
        manifest.appID = value("APPID")
        manifest.version = ["APPMAJORVERSION", "APPMINORVERSION", "APPMICROVERSION"].map { number($0) }
            .joined(separator: ".")
        manifest.embeddedSDKVersion = value("REQEMBDEVVERSION")
        manifest.runMode = RunMode(rawValue: value("STARTMODE") ?? "never")
        manifest.runOptions = value("APPOPTS")
        switch value("APPTYPE") {
        case nil: break
        case "all": manifest.architecture = .all
        case let type? where type != "aarch64" && type != "armv7hf":
            note(
                "APPTYPE", "architecture-unknown", "APPTYPE is \(type), which no device with manifests has",
                "The devices are aarch64 and armv7hf: a program for \(type) runs on none of them.",
                "Build the program anew; the architecture is put into the manifest when the package is built.")
        case let type?:
            note(
                "APPTYPE", "architecture", "APPTYPE is \(type)",
                "The architecture is put into the manifest when the package is built.", "Nothing.")
        }
        if let version = manifest.embeddedSDKVersion, version != "3.0" {
            note(
                "REQEMBDEVVERSION", "embedded-sdk-version", "REQEMBDEVVERSION is \(version)",
                "Less than 3.0 is for devices that know no manifest yet.",
                "Write 3.0, unless the app is to run on those.")
        }
        // The old tools took sdk for a user or a group that was not set.
        let user = StaticUser(username: value("APPUSR") ?? "sdk", group: value("APPGRP") ?? "sdk")
        manifest.staticUser = user
        note(
            value("APPUSR") == nil ? "APPGRP" : "APPUSR", "static-user", "the app runs as \(user.username)",
            "With a static user it can have no service account and no D-Bus methods; root is refused from AXIS OS 12 on.",
            "Remove the user section, and test whether the app may do all it does as a user of its own.")
    }

    /// A number of the version.
    ///
    /// The default is that of Axis' tools: 1 for the first number, 0 for others.
    private mutating func number(_ key: String) -> String {
        guard let text = value(key) else { return key == "APPMAJORVERSION" ? "1" : "0" }
        guard let number = UInt64(text) else {
            note(
                key, "version", "\(key) is \(text)", "The parts of a version are numbers.",
                "Choose a version of three numbers.")
            return "0"
        }
        return String(number)
    }

    /// The URL in a link such as `<a href="https://www.example.com" target="_blank">www.example.com</a>`.
    private mutating func vendorURL() -> String? {
        guard let link = value("VENDORHOMEPAGELINK") else { return nil }
        guard link != "''" else { return nil }
        for quote in ["\"", "'"] {
            if let start = link.firstRange(of: "href=\(quote)") {
                return String(link[start.upperBound...].prefix { String($0) != quote })
            }
        }
        guard !link.unicodeScalars.contains("<") else {
            note(
                "VENDORHOMEPAGELINK", "vendor-link", "there is no address in VENDORHOMEPAGELINK",
                "The manifest has an address only.", "Add vendorUrl by hand.")
            return nil
        }
        return link
    }

    // MARK: Scripts, pages, files

    private mutating func convertScripts() {
        manifest.postInstallScript = value("POSTINSTALLSCRIPT")
        manifest.settingPage = value("SETTINGSPAGEFILE")
        otherFiles = value("OTHERFILES").map { $0.split(separator: " ").map(String.init) } ?? []
        if !otherFiles.isEmpty {
            note(
                "OTHERFILES", "other-files", "OTHERFILES is \(otherFiles.joined(separator: " "))",
                "The manifest does not list files.",
                "Name them when you build, by their paths in the app's folder: vapix eap build "
                    + otherFiles.map { "--add \($0)" }.joined(separator: " ") + ". One of them may be meant for "
                    + "uninstallation.preUninstallScript, which package.conf has no variable for.")
        }
    }

    private mutating func convertCGIs(_ file: [UInt8]?) {
        guard let name = value("HTTPCGIPATHS") else { return }
        guard let file else {
            note(
                "HTTPCGIPATHS", "cgi-file-missing", "the file \(name) with the CGIs is missing",
                "Without httpConfig nobody can call them.", "Add it, and convert again.")
            return
        }
        for (line, text) in Self.lines(file) {
            let words = text.split { $0 == " " || $0 == "\t" }.map(String.init)
            let access: AccessPolicy? =
                switch words.first {
                case "administrator", "admin": .admin
                case "operator": .operator
                case "viewer": .viewer
                default: nil
                }
            let isFast = words.count == 3 && words[2].lowercased() == "fastcgi"
            guard let access, words.count == 2 || isFast else {
                note(
                    name, line: line, "line-skipped", "this line is not an access level with a path",
                    "It was left out: the CGI, if it is one, cannot be called.", "Convert it by hand.")
                continue
            }
            let path = String(words[1].drop { $0 == "/" })
            manifest.httpConfig.append(WebResource(kind: isFast ? .fastCGI : .transferCGI, name: path, access: access))
        }
    }

    private mutating func convertParameters(_ file: [UInt8]) {
        for (line, text) in Self.lines(file) {
            guard let parameter = ParameterDefinition(line: text) else {
                note(
                    PackageFileName.paramConf, line: line, "line-skipped", "this line defines no parameter",
                    "It was left out.", "Convert it by hand.")
                continue
            }
            manifest.paramConfig.append(parameter)
        }
    }

    private mutating func convertProtection() {
        guard let method = value("LICENSEPAGE") else { return }
        manifest.copyProtection = CopyProtection(method: method, customOptions: value("LICENSE_CHECK_ARGS"))
    }

    /// The lines of a file that are neither empty nor comments, with their numbers.
    private static func lines(_ bytes: [UInt8]) -> [(number: Int, text: String)] {
        String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated().map { ($0.offset + 1, String($0.element.drop { $0 == " " || $0 == "\t" })) }
            .filter { !$0.text.isEmpty && !$0.text.hasPrefix("#") }
    }

    // MARK: What is lost

    private mutating func noteWhatIsLost() {
        if let menu = value("MENUNAME"), menu != value("PACKAGENAME") {
            noteLoss("MENUNAME", "The device shows friendlyName everywhere.", "Choose one name.")
        }
        if value("AUTOSTART") != nil {
            noteLoss(
                "AUTOSTART", "Only apps that come with the device start by themselves after the installation.",
                "Start the app with `vapix start-app`, and choose runMode respawn for the next boots.")
        }
        if value("SETTINGSPAGETEXT") != nil {
            noteLoss("SETTINGSPAGETEXT", "The link to the settings has the device's own words.", "Nothing.")
        }
        if value("PREUPGRADESCRIPT") != nil {
            noteLoss(
                "PREUPGRADESCRIPT", "No script runs before an upgrade any more.",
                "Do its work in postInstallScript or when the app starts.")
        }
        if let name = value("LICENSENAME"), name != "Available" {
            noteLoss("LICENSENAME", "The text of the license is the file LICENSE.", "Nothing.")
        }
        for (key, assignment) in assignments.values.sorted(by: { $0.value.line < $1.value.line })
        where !PackageConfKey.all.contains(where: { $0.name == key }) && !assignment.value.isEmpty {
            noteLoss(key, "package.conf is not known to have this variable.", "Look whether the app needs it.")
        }
        note(
            "APPNAME", "forking", "with a manifest, the program must not put itself into the background",
            "systemd starts it, and takes the end of its first process for a failure.",
            "Remove options such as -d and calls of fork or daemon.")
    }

    private mutating func noteLoss(_ key: String, _ consequence: String, _ fix: String) {
        note(key, "no-counterpart", "\(key) has no counterpart in a manifest", consequence, fix)
    }

    private mutating func note(
        _ key: String, _ rule: String, _ problem: String, _ consequence: String, _ fix: String
    ) {
        note(
            PackageFileName.packageConf, line: assignments.values[key]?.line, rule, problem, consequence, fix)
    }

    private mutating func note(
        _ file: String, line: Int?, _ rule: String, _ problem: String, _ consequence: String, _ fix: String
    ) {
        // A setting that was left out is a warning.
        let severity: Finding.Severity =
            ["line-skipped", "cgi-file-missing", "architecture-unknown"].contains(rule) ? .warning : .note
        notes.append(
            Finding(
                severity, rule: rule, at: .file(file), line: line, problem: problem, consequence: consequence, fix: fix)
        )
    }
}

extension ParameterDefinition {
    /// Reads a line of param.conf: `Name="value" type="bool:no,yes"` or `Name=value`.
    ///
    /// There may be spaces around each equals sign.
    init?(line: String) {
        guard let sign = line.firstIndex(of: "="), sign > line.startIndex else { return nil }
        let name = String(line[..<sign]).trimmingSpaces
        let rest = String(line[line.index(after: sign)...]).trimmingSpaces
        guard !name.isEmpty, !name.contains(" ") else { return nil }
        guard rest.hasPrefix("\"") else {
            self.init(name: name, defaultValue: rest, type: "")
            return
        }
        let parts = rest.dropFirst().split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
        // Value, text between value and type, type, rest; or value and rest.
        if parts.count == 2, parts[1].trimmingSpaces.isEmpty {
            self.init(name: name, defaultValue: parts[0], type: "")
        } else if parts.count == 4, parts[1].filter({ $0 != " " && $0 != "\t" }) == "type=",
            parts[3].trimmingSpaces.isEmpty
        {
            self.init(name: name, defaultValue: parts[0], type: parts[2])
        } else {
            return nil
        }
    }
}

extension String {
    /// The text without spaces and tabs at its ends.
    fileprivate var trimmingSpaces: String {
        let start = drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
    }
}
