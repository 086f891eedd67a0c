internal import AcapPackage

extension ApplicationsCGI {
    /// `upload.cgi`: installs an application, or another version of it.
    ///
    /// It reads the package as the camera would: what is none, does not fit this camera, or has a manifest that no camera takes is
    /// refused with the page's codes. A package without a signature is refused only if the camera was told so, unlike real
    /// cameras: those of developers have no other.
    struct Upload: CGI {
        let state: DeviceState
        let requiresSignature: Bool

        static let path = "/axis-cgi/applications/upload.cgi"

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "POST" else { return .methodNotAllowed }
            if request.received?.isDiskFull == true { return .text("Error: 3\n") }
            // The page names the part packfil, and newer firmware takes file too.
            let part = request.parts.first { $0.name == "packfil" || $0.name == "file" } ?? request.parts.first
            guard let part else { return .text("Error: 1\n") }
            guard part.size == part.body.count else { return .text("Error: 3\n") }
            if let code = install(part.body) { return .text("Error: \(code)\n") }
            return .text("OK\n")
        }

        /// Installs a package.
        ///
        /// - Returns: The error's number, or `nil` on success.
        private func install(_ file: [UInt8]) -> Int? {
            guard let package = try? ApplicationPackage(reading: file) else { return 1 }
            let configuration = PackageValues(package["package.conf"]?.bytes ?? [])
            guard package["package.conf"] != nil || package["manifest.json"] != nil else { return 1 }
            if package["manifest.json"] != nil, package.manifest == nil { return 29 }
            let manifest = package.manifest
            guard let name = manifest?.appName ?? configuration["APPNAME"], Self.isName(name) else { return 29 }
            // A static user cannot have a service account: the manifest is refused. Root has gone in AXIS OS 12.0.
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
            application.license = configuration["LICENSEPAGE"] == "axis" ? .missing : InstalledApplication.License.none
            let page = manifest?.settingPage ?? configuration["SETTINGSPAGEFILE"]
            if let page, !page.isEmpty { application.configurationPage = "local/\(name)/\(page)" }
            return install(application)
        }

        private func install(_ application: InstalledApplication) -> Int? {
            state.changeApplications { applications in
                let lowercased = application.name.lowercased()
                guard let index = applications.firstIndex(where: { $0.name.lowercased() == lowercased }) else {
                    applications.append(application)
                    return nil
                }
                guard applications[index].name == application.name else { return 14 }
                var upgraded = application
                // An upgrade keeps the licence.
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

    /// `license.cgi`: installs and removes licence keys.
    ///
    /// What a key looks like is not documented. Any XML is one, unless it says otherwise: it may name the application's number,
    /// the camera's serial number and the last day in elements of these names.
    struct License: CGI {
        let state: DeviceState

        static let path = "/axis-cgi/applications/license.cgi"

        func reply(to request: CGIRequest) async -> CGIReply {
            guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
            guard let code = perform(request) else { return .text("OK\n") }
            return .text("Error: \(code)\n")
        }

        private func perform(_ request: CGIRequest) -> Int? {
            if request.received?.isDiskFull == true { return 22 }
            let package = request.arguments["package"]
            let part = request.parts.first
            return state.changeApplications { applications in
                guard let index = applications.firstIndex(where: { $0.name == package }) else { return 24 }
                switch request.arguments["action"] {
                case "uploadlicensekey":
                    guard let part else { return 22 }
                    return install(String(decoding: part.body, as: UTF8.self), &applications[index])
                case "removelicensekey":
                    guard [.valid, .invalid].contains(applications[index].license) else { return 23 }
                    applications[index].license = .missing
                    applications[index].licenseExpirationDate = nil
                    return nil
                default: return 10
                }
            }
        }

        private func install(_ key: String, _ application: inout InstalledApplication) -> Int? {
            func element(_ name: String) -> String? {
                guard let start = key.range(of: "<\(name)>"), let end = key.range(of: "</\(name)>"),
                    start.upperBound <= end.lowerBound
                else { return nil }
                return String(key[start.upperBound..<end.lowerBound])
            }
            guard key.drop(while: \.isWhitespace).hasPrefix("<"), key.contains(">") else { return 21 }
            if let number = element("ApplicationID"), Int(number) != application.applicationID { return 25 }
            if let serial = element("SerialNumber"), serial != state.identity.serialNumber { return 30 }
            let expiration = element("ExpirationDate")
            if let expiration, expiration < state.clock.local.prefix(10) { return 31 }
            application.license = .valid
            application.licenseExpirationDate = expiration
            return nil
        }
    }
}

/// The values of a package.conf, which is a shell script of assignments.
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
