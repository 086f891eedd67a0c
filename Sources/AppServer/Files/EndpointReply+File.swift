extension EndpointReply {
    /// A reply that is a file of a folder.
    ///
    /// It answers conditional requests (`If-None-Match`, `If-Modified-Since`) and a range of bytes (`Range`, `If-Range`). The file
    /// is read as it is sent.
    ///
    /// - Parameters:
    ///   - path: The file's path below the folder. It may come from the client: the status is 404 for a path that
    ///     leaves the folder, a link, a hidden file or a device. A folder stands for its `index.html`.
    ///   - folder: The folder's path.
    ///   - request: The request.
    /// - Returns: The reply; its status is 404 if there is no such file.
    /// - Throws: `CancellationError` if the request was aborted.
    public static func file(
        _ path: String, in folder: String, for request: EndpointRequest
    ) async throws -> EndpointReply {
        let isFolder = path.isEmpty || path.hasSuffix("/")
        let name = isFolder ? path + "index.html" : path
        let file: FolderFile
        do {
            file = try await FileThread.shared.run { try FolderFile(name, in: folder) }
        } catch FolderFile.Failure.isFolder where !isFolder {
            // Relative links in the page need the slash.
            let segment = request.target.prefix { $0 != "?" }.split(separator: "/").last ?? ""
            return .redirect(to: "./\(segment)/", status: 301)
        } catch is FolderFile.Failure {
            return .text("404 Not Found\n", status: 404)
        }
        return reply(file, name, request)
    }

    private static func reply(_ file: FolderFile, _ name: String, _ request: EndpointRequest) -> EndpointReply {
        let date = httpDate(file.modified)
        // A browser asks each time whether it has the present version: the app may be updated at any time.
        var headers: EndpointHeaders = [
            "ETag": file.tag, "Last-Modified": date, "Cache-Control": "no-cache", "Accept-Ranges": "bytes",
        ]
        if isUnchanged(file, date, request.headers) {
            return EndpointReply(status: 304, headers: headers, body: .bytes([]))
        }
        headers.add("Content-Type", mediaType(ofFile: name))
        headers.add("X-Content-Type-Options", "nosniff")
        let condition = request.headers["If-Range"]
        let mayBePartial = condition == nil || condition == file.tag || condition == date
        var (status, first, count) = (200, Int64(0), file.size)
        switch ByteRange(mayBePartial ? request.headers["Range"] : nil, size: file.size) {
        case .whole: break
        case .part(let start, let last):
            (status, first, count) = (206, start, last - start + 1)
            headers.add("Content-Range", "bytes \(start)-\(last)/\(file.size)")
        case .unsatisfiable:
            headers.add("Content-Range", "bytes */\(file.size)")
            return EndpointReply(status: 416, headers: headers, body: .bytes([]))
        }
        let part = (first: first, count: count)
        return EndpointReply(
            status: status, headers: headers,
            body: .stream(length: count) { writer in
                try await file.send(first: part.first, count: part.count, to: writer)
            })
    }

    private static func isUnchanged(_ file: FolderFile, _ date: String, _ headers: EndpointHeaders) -> Bool {
        let tags = headers.values(of: "If-None-Match")
        guard tags.isEmpty else {
            return tags.joined(separator: ",").split(separator: ",").contains { tag in
                let tag = tag.filter { $0 != " " }
                // A proxy that compresses weakens the tag; Apache adds a suffix to it.
                return tag == "*" || tag == file.tag || tag == "W/" + file.tag
                    || tag == file.tag.dropLast() + "-gzip\""
            }
        }
        return headers["If-Modified-Since"] == date
    }
}
