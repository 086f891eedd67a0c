/// The media type of a file, by the end of its name.
///
/// - Parameter name: The name or the path.
/// - Returns: The type; `application/octet-stream` for an unknown end.
func mediaType(ofFile name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "application/octet-stream" }
    return switch last[last.index(after: dot)...].lowercased() {
    case "html", "htm": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js", "mjs": "text/javascript; charset=utf-8"
    case "json", "map": "application/json"
    case "txt", "log": "text/plain; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "md": "text/markdown; charset=utf-8"
    case "xml": "application/xml"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "ico": "image/x-icon"
    case "woff": "font/woff"
    case "woff2": "font/woff2"
    case "ttf": "font/ttf"
    case "wasm": "application/wasm"
    case "pdf": "application/pdf"
    case "mp4": "video/mp4"
    case "mkv": "video/x-matroska"
    case "webm": "video/webm"
    case "wav": "audio/wav"
    case "mp3": "audio/mpeg"
    case "zip": "application/zip"
    case "gz", "tgz": "application/gzip"
    case "tar": "application/x-tar"
    default: "application/octet-stream"
    }
}
