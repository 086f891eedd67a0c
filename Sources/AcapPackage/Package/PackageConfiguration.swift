/// The `.conf` files that go into a package beside its manifest, for what still reads them on a device.
///
/// They are what `acap-build` makes of the manifest, byte for byte. See
/// [the project structure](https://developer.axis.com/acap/develop/application-project-structure/).
struct PackageConfiguration {
    /// A line of package.conf.
    struct Key: Sendable {
        let name: String
        /// The string of the manifest that it has, if that simply is copied.
        var path: [String]?
        /// What it has otherwise; without that, there is no such line.
        var otherwise: String?
    }

    let manifest: Manifest
    /// What the package is for, if its manifest is too old to say.
    let architecture: Architecture
    /// The names of the additional files and of the pre-uninstall script.
    let otherFiles: [String]

    /// The lines of package.conf in their order.
    static let keys = [
        Key(name: "PACKAGENAME", path: Manifest.setup + ["friendlyName"], otherwise: ""),
        Key(name: "MENUNAME"),
        Key(name: "APPTYPE", path: Manifest.setup + ["architecture"], otherwise: ""),
        Key(name: "APPNAME", path: Manifest.setup + ["appName"], otherwise: ""),
        Key(name: "APPID", path: Manifest.setup + ["appId"], otherwise: ""),
        Key(name: "LICENSENAME", otherwise: "Available"),
        Key(name: "LICENSEPAGE", path: ["acapPackageConf", "copyProtection", "method"], otherwise: "none"),
        Key(name: "LICENSE_CHECK_ARGS", path: ["acapPackageConf", "copyProtection", "customOptions"]),
        Key(name: "VENDOR", path: Manifest.setup + ["vendor"], otherwise: "-"),
        Key(name: "REQEMBDEVVERSION", path: Manifest.setup + ["embeddedSdkVersion"], otherwise: "2.0"),
        Key(name: "APPMAJORVERSION", otherwise: "1"),
        Key(name: "APPMINORVERSION", otherwise: "0"),
        Key(name: "APPMICROVERSION", otherwise: "0"),
        Key(name: "APPGRP", path: Manifest.setup + ["user", "group"], otherwise: "sdk"),
        Key(name: "APPUSR", path: Manifest.setup + ["user", "username"], otherwise: "sdk"),
        Key(name: "APPOPTS", path: Manifest.setup + ["runOptions"], otherwise: ""),
        Key(name: "OTHERFILES", otherwise: ""),
        Key(name: "SETTINGSPAGEFILE", path: Manifest.configuration + ["settingPage"], otherwise: ""),
        Key(name: "SETTINGSPAGETEXT", otherwise: ""),
        Key(name: "VENDORHOMEPAGELINK", otherwise: ""),
        Key(name: "PREUPGRADESCRIPT", otherwise: ""),
        Key(
            name: "POSTINSTALLSCRIPT", path: ["acapPackageConf", "installation", "postInstallScript"], otherwise: ""),
        Key(name: "STARTMODE", path: Manifest.setup + ["runMode"], otherwise: "never"),
        Key(name: "HTTPCGIPATHS", otherwise: ""),
        Key(name: "AUTOSTART"),
    ]

    /// The strings of a manifest that end up between the double quotes of package.conf.
    static let textPaths = keys.compactMap(\.path) + [["acapPackageConf", "uninstallation", "preUninstallScript"]]

    /// The contents of package.conf.
    var packageConf: String {
        var text = ""
        for key in Self.keys {
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
