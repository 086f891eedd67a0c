/// The `.conf` files that go into a package beside its manifest, for what still reads them on a device.
///
/// They are what `acap-build` makes of the manifest, byte for byte. See
/// [the project structure](https://developer.axis.com/acap/develop/application-project-structure/).
struct PackageConfiguration {
    let manifest: Manifest
    /// What the package is for, if its manifest is too old to say.
    let architecture: Architecture
    /// The names of the additional files and of the pre-uninstall script.
    let otherFiles: [String]

    /// The contents of package.conf.
    var packageConf: String {
        var text = ""
        for key in PackageConfKey.all {
            guard
                let value = computedValue(key.name) ?? key.path.flatMap({ manifest.document[path: $0]?.text })
                    ?? key.otherwise
            else { continue }
            // The one value with double quotes in it.
            let quote = key.name == "VENDORHOMEPAGELINK" ? "'" : "\""
            text += "\(key.name)=\(quote)\(value)\(quote)\n"
        }
        return text
    }

    /// A value that is not simply copied; `nil` if there is none.
    private func computedValue(_ key: String) -> String? {
        let version = manifest.version.flatMap(SemanticVersion.init)
        return switch key {
        case "PACKAGENAME": manifest.friendlyName ?? manifest.appName
        case "APPTYPE": manifest.architecture?.rawValue ?? architecture.rawValue
        case "APPMAJORVERSION": version.map { String($0.major) }
        case "APPMINORVERSION": version.map { String($0.minor) }
        case "APPMICROVERSION": version.map { String($0.patch) }
        case "OTHERFILES": otherFiles.joined(separator: " ")
        case "VENDORHOMEPAGELINK": manifest.vendorURL.map(Self.link)
        case "HTTPCGIPATHS": cgiConf == nil ? nil : "cgi.conf"
        default: nil
        }
    }

    private static func link(to url: String) -> String {
        let scheme = ["http://", "https://"].first { url.hasPrefix($0) && url.utf8.count > $0.utf8.count }
        return "<a href=\"\(url)\" target=\"_blank\">\(url.dropFirst(scheme?.count ?? 0))</a>"
    }

    /// The contents of param.conf, which is there even if empty.
    var paramConf: String {
        manifest.paramConfig.map { parameter in
            parameter.type.isEmpty
                ? "\(parameter.name)=\(parameter.defaultValue)\n"
                : "\(parameter.name)=\"\(parameter.defaultValue)\" type=\"\(parameter.type)\"\n"
        }.joined()
    }

    /// The contents of cgi.conf; `nil` if there is to be none.
    ///
    /// Where the manifest configures the directory only, the file is there and empty.
    var cgiConf: String? {
        let entries = manifest.httpConfig
        guard !entries.isEmpty else { return nil }
        return entries.filter { $0.kind != .directory }.map { entry in
            let access = entry.access == .admin ? "administrator" : entry.access.rawValue
            let path = (entry.name ?? "").drop { $0 == "/" }
            return "\(access) /\(path)\(entry.kind == .fastCGI ? " fastCgi" : "")\n"
        }.joined()
    }
}
