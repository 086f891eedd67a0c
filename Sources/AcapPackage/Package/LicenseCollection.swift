/// A `LICENSE` made of the licenses of the Swift packages that an app links.
public struct LicenseCollection: Sendable {
    /// The text of the file.
    public private(set) var text = """
        This app is linked with the Swift packages below, and with Swift's standard library, which is under the Apache License
        2.0 with the Runtime Library Exception.

        """
    /// The packages without a license.
    public private(set) var missing: [String] = []

    /// Collects licenses.
    ///
    /// - Parameter folders: The folders of the packages, each with a file such as `LICENSE` or `LICENSE.txt`.
    /// - Throws: `SourceFileError` if a folder or a file cannot be read.
    public init(of folders: [String]) throws(SourceFileError) {
        for folder in folders {
            let name = folder.split(separator: "/").last.map(String.init) ?? folder
            var licenses: [String] = []
            for file in try SourceFiles.children(folder) where Self.isLicense(file) {
                guard !SourceFiles.isFolder("\(folder)/\(file)") else { continue }
                licenses.append(String(decoding: try SourceFiles.read("\(folder)/\(file)"), as: UTF8.self))
            }
            if licenses.isEmpty { missing.append(name) }
            for license in licenses { text += "\n==== \(name)\n\n\(license)\(license.hasSuffix("\n") ? "" : "\n")" }
        }
    }

    /// The folders into which SwiftPM has fetched the packages that an app depends on.
    ///
    /// - Parameter folder: The app's folder.
    /// - Returns: The folders; none if nothing was fetched.
    public static func fetchedPackages(of folder: String) -> [String] {
        let checkouts = "\(folder)/.build/checkouts"
        guard SourceFiles.isFolder(checkouts), let names = try? SourceFiles.children(checkouts) else { return [] }
        return names.map { "\(checkouts)/\($0)" }.filter(SourceFiles.isFolder)
    }

    private static func isLicense(_ name: String) -> Bool {
        let stem = name.lowercased().prefix { $0 != "." && $0 != "-" }
        return ["license", "licence", "copying", "notice"].contains(stem)
    }
}
