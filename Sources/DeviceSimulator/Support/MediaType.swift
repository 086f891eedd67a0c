/// The media types that Apache gives to files by the endings of their names.
enum MediaType {
    /// The media type of a file.
    ///
    /// - Parameter path: The name of the file, or a path.
    /// - Returns: The media type; `application/octet-stream` for an unknown ending.
    static func ofFile(named path: String) -> String {
        let name = pathSegments(path).last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
        return types[name[dot...].dropFirst().lowercased()] ?? "application/octet-stream"
    }

    private static let types = [
        "bmp": "image/bmp", "css": "text/css", "csv": "text/csv", "gif": "image/gif", "htm": "text/html",
        "html": "text/html", "ico": "image/vnd.microsoft.icon", "jpeg": "image/jpeg", "jpg": "image/jpeg",
        "js": "text/javascript", "json": "application/json", "log": "text/plain", "map": "application/json",
        "mjs": "text/javascript", "mp4": "video/mp4", "pdf": "application/pdf", "png": "image/png",
        "svg": "image/svg+xml", "tar": "application/x-tar", "ttf": "font/ttf", "txt": "text/plain",
        "wasm": "application/wasm", "webp": "image/webp", "woff": "font/woff", "woff2": "font/woff2",
        "xml": "text/xml", "zip": "application/zip",
    ]
}
