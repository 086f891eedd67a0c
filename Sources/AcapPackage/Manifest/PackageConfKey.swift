/// A variable of package.conf, and the member of the manifest that it has its value from.
struct PackageConfKey: Sendable {
    /// The variable's name.
    let name: String
    /// The string of the manifest that is copied; `nil` if the value is computed.
    var path: [String]?
    /// The value without such a string.
    ///
    /// If it is `nil`, the line is left out.
    var otherwise: String?

    /// All lines of package.conf, in their order.
    static let all = [
        PackageConfKey(name: "PACKAGENAME", path: Manifest.setup + ["friendlyName"], otherwise: ""),
        PackageConfKey(name: "MENUNAME"),
        PackageConfKey(name: "APPTYPE", path: Manifest.setup + ["architecture"], otherwise: ""),
        PackageConfKey(name: "APPNAME", path: Manifest.setup + ["appName"], otherwise: ""),
        PackageConfKey(name: "APPID", path: Manifest.setup + ["appId"], otherwise: ""),
        PackageConfKey(name: "LICENSENAME", otherwise: "Available"),
        PackageConfKey(name: "LICENSEPAGE", path: ["acapPackageConf", "copyProtection", "method"], otherwise: "none"),
        PackageConfKey(name: "LICENSE_CHECK_ARGS", path: ["acapPackageConf", "copyProtection", "customOptions"]),
        PackageConfKey(name: "VENDOR", path: Manifest.setup + ["vendor"], otherwise: "-"),
        PackageConfKey(name: "REQEMBDEVVERSION", path: Manifest.setup + ["embeddedSdkVersion"], otherwise: "2.0"),
        PackageConfKey(name: "APPMAJORVERSION", otherwise: "1"),
        PackageConfKey(name: "APPMINORVERSION", otherwise: "0"),
        PackageConfKey(name: "APPMICROVERSION", otherwise: "0"),
        PackageConfKey(name: "APPGRP", path: Manifest.setup + ["user", "group"], otherwise: "sdk"),
        PackageConfKey(name: "APPUSR", path: Manifest.setup + ["user", "username"], otherwise: "sdk"),
        PackageConfKey(name: "APPOPTS", path: Manifest.setup + ["runOptions"], otherwise: ""),
        PackageConfKey(name: "OTHERFILES", otherwise: ""),
        PackageConfKey(name: "SETTINGSPAGEFILE", path: Manifest.configuration + ["settingPage"], otherwise: ""),
        PackageConfKey(name: "SETTINGSPAGETEXT", otherwise: ""),
        PackageConfKey(name: "VENDORHOMEPAGELINK", otherwise: ""),
        PackageConfKey(name: "PREUPGRADESCRIPT", otherwise: ""),
        PackageConfKey(
            name: "POSTINSTALLSCRIPT", path: ["acapPackageConf", "installation", "postInstallScript"], otherwise: ""),
        PackageConfKey(name: "STARTMODE", path: Manifest.setup + ["runMode"], otherwise: "never"),
        PackageConfKey(name: "HTTPCGIPATHS", otherwise: ""),
        PackageConfKey(name: "AUTOSTART"),
    ]

    /// The strings of a manifest that stand between double quotes in package.conf.
    static let textPaths = all.compactMap(\.path) + [["acapPackageConf", "uninstallation", "preUninstallScript"]]
}
