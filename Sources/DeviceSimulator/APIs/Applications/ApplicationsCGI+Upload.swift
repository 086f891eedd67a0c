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

        static let path = "/axis-cgi/applications/upload.cgi"

        /// The number of applications at which the disk is full; a guess.
        private static let maximumCount = 200

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
            guard let name = manifest?.appName ?? configuration["APPNAME"], Self.isName(name) else { return 29 }
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
            return install(application)
        }

        private func install(_ application: InstalledApplication) -> Int? {
            state.changeApplications { applications in
                let lowercased = application.name.lowercased()
                guard let index = applications.firstIndex(where: { $0.name.lowercased() == lowercased }) else {
                    guard applications.count < Self.maximumCount else { return 3 }
                    applications.append(application)
                    return nil
                }
                guard applications[index].name == application.name else { return 14 }
                var upgraded = application
                // An upgrade keeps the license.
                if upgraded.license == .missing { upgraded.license = applications[index].license }
                applications[index] = upgraded
                return nil
            }
        }

        private static func isName(_ name: String) -> Bool {
            (1...26).contains(name.utf8.count)
                && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
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
