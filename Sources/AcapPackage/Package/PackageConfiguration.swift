/// The `.conf` files of a package, which parts of a device still read instead of the manifest.
///
/// They are the same as those of `acap-build`, byte for byte. See
/// [the project structure](https://developer.axis.com/acap/develop/application-project-structure/).
struct PackageConfiguration {
    let manifest: Manifest
    /// The architecture, if the manifest's schema is too old to name it.
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
            // The only value that has double quotes in it.
            let quote = key.name == "VENDORHOMEPAGELINK" ? "'" : "\""
            text += "\(key.name)=\(quote)\(value)\(quote)\n"
        }
        return text
    }

    /// A computed value; `nil` if there is none.
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

    /// The contents of param.conf, which exists even if it is empty.
    var paramConf: String {
        manifest.paramConfig.map { parameter in
            parameter.type.isEmpty
                ? "\(parameter.name)=\(parameter.defaultValue)\n"
                : "\(parameter.name)=\"\(parameter.defaultValue)\" type=\"\(parameter.type)\"\n"
        }.joined()
    }

    /// The contents of cgi.conf; `nil` if there is no such file.
    ///
    /// It is empty if the manifest configures only the directory.
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
