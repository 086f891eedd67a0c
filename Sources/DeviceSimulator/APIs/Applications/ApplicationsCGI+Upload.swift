internal import AcapPackage

extension ApplicationsCGI {
    /// `upload.cgi`: installs or upgrades an application.
    ///
    /// It reads the package, and refuses with the documented codes: a file that is not a package, a package for another
    /// architecture, or an invalid manifest. Unlike a real camera, it accepts a package without a signature unless
    /// configured otherwise, because packages in development have none.
    struct Upload: CGI {
        let state: DeviceState
        let requiresSignature: Bool
        /// The maximum size of the pages of all applications, in bytes; a guess.
        var maximumPagesSize = 64 << 20

        static let path = "/axis-cgi/applications/upload.cgi"

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "POST" else { return .methodNotAllowed }
            if request.received?.isDiskFull == true { return .text("Error: 3\n") }
            // The documented name of the part is packfil; newer firmware also accepts file.
            let part = request.parts.first { $0.name == "packfil" || $0.name == "file" } ?? request.parts.first
            guard let part else { return .text("Error: 1\n") }
            guard part.size == part.body.count else { return .text("Error: 3\n") }
            if let code = install(part.body) { return .text("Error: \(code)\n") }
            return .text("OK\n")
        }

        /// Installs a package.
        ///
        /// - Returns: The error number, or `nil` on success.
        private func install(_ file: [UInt8]) -> Int? {
            guard let package = try? ApplicationPackage(reading: file) else { return 1 }
            let configuration = PackageValues(package["package.conf"]?.bytes ?? [])
            guard package["package.conf"] != nil || package["manifest.json"] != nil else { return 1 }
            if package["manifest.json"] != nil, package.manifest == nil { return 29 }
            let manifest = package.manifest
            guard let name = manifest?.appName ?? configuration["APPNAME"], DeviceState.isApplicationName(name) else {
                return 29
            }
            // A camera refuses a manifest with a static user and a service account. AXIS OS 12.0 removed the user root.
            if manifest?.staticUser != nil, manifest?.asksForServiceAccount == true { return 29 }
            let user = manifest?.staticUser?.username ?? configuration["APPUSR"]
            if user == "root" || configuration["APPGRP"] == "root" { return 13 }
            let architecture = manifest?.architecture?.rawValue ?? configuration["APPTYPE"] ?? "all"
            guard ["all", "aarch64"].contains(architecture) else { return 5 }
            if requiresSignature, package.trailingCount == 0, state.applicationSetting("AllowUnsigned") != "true" {
                return 2
            }
            var application = InstalledApplication(
                name: name, version: manifest?.version ?? configuration.version, status: .stopped)
            application.niceName = manifest?.friendlyName ?? configuration["PACKAGENAME"] ?? name
            application.vendor = manifest?.vendor ?? configuration["VENDOR"]
            application.applicationID = (manifest?.appID ?? configuration["APPID"]).flatMap { Int($0) }
            application.license = configuration["LICENSEPAGE"] == "axis" ? .missing : .notRequired
            let page = manifest?.settingPage ?? configuration["SETTINGSPAGEFILE"]
            if let page, !page.isEmpty { application.configurationPage = "local/\(name)/\(page)" }
            let others = state.applications.filter { $0.name != name }.map { $0.site?.files.size ?? 0 }.reduce(0, +)
            guard let pages = Self.pages(of: package, limit: maximumPagesSize - others) else { return 3 }
            if let manifest { application.site = ApplicationSite(manifest, files: .package(pages)) }
            return state.install(application, parameters: manifest?.paramConfig ?? [])
        }

        /// The files in `html/`, without links; `nil` if they are too large together.
        private static func pages(of package: ApplicationPackage, limit: Int) -> [String: [UInt8]]? {
            var pages: [String: [UInt8]] = [:]
            var size = 0
            for entry in package.entries where entry.name.hasPrefix("html/") {
                guard let bytes = entry.bytes else { continue }
                guard bytes.count <= limit - size else { return nil }
                size += bytes.count
                pages[String(entry.name.dropFirst(5))] = bytes
            }
            return pages
        }
    }
}

/// The values of a package.conf file: a shell script with one assignment per line.
private struct PackageValues {
    private var values: [String: String] = [:]

    init(_ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let halves = line.split(separator: "=", maxSplits: 1)
            guard halves.count == 2 else { continue }
            values[String(halves[0])] = halves[1].filter { $0 != "\"" && $0 != "'" }
        }
    }

    subscript(name: String) -> String? { values[name] }

    var version: String {
        ["APPMAJORVERSION", "APPMINORVERSION", "APPMICROVERSION"].map { values[$0] ?? "0" }.joined(separator: ".")
    }
}
