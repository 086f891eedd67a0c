import VapixClient
internal import VapixSupport

/// A file that a command wrote.
struct FileReport: Report {
    let path: String
    let size: Int64

    func text(_ style: TextStyle) -> String {
        style == .pipe ? "\(printable(path))\t\(size)\n" : "\(printable(path)), \(counted(size, "byte"))\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("file", path)
        json.write("size", size)
    }
}
