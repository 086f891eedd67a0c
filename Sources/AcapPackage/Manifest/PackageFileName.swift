/// The names of the files that every package has, or may have.
enum PackageFileName {
    static let packageConf = "package.conf"
    static let paramConf = "param.conf"
    static let cgiConf = "cgi.conf"
    static let license = "LICENSE"
    static let manifest = "manifest.json"
    /// The folders that a package has if the app has them.
    static let folders = ["html", "declarations", "lib"]

    /// Whether a package makes the file from the manifest, whatever the app's folder has.
    static func isGenerated(_ name: String) -> Bool {
        [packageConf, paramConf, cgiConf, manifest].contains(name)
    }

    /// Whether a file has settings of the web server, which older devices read.
    ///
    /// `acap-build` packs these files without listing them in package.conf.
    static func isWebServerSetting(_ name: String) -> Bool {
        ["httpd.conf.local.", "mime.types.local."].contains { name.utf8.starts(with: $0.utf8) && !name.contains("/") }
    }
}
