import Foundation

/// The files of an application's `html/`.
struct ApplicationFiles {
    let files: ApplicationSite.Files
    /// The path of the application, `/local/<app>`.
    let root: String

    /// Serves a file.
    ///
    /// - Parameters:
    ///   - path: The path below the application's, decoded, without parts that lead elsewhere.
    ///   - request: The request.
    ///   - client: The client.
    func serve(_ path: String, _ request: StreamRequest, on client: StreamConnection) {
        guard client.discardBody() != nil else { return }
        let isHead = request.sentMethod == "HEAD"
        guard request.method == "GET" else {
            client.send(.methodNotAllowed)
            return
        }
        // Relative links of the page need the slash.
        guard request.path != root else {
            client.send(.moved(to: "\(root)/"), isHead: isHead)
            return
        }
        switch find(path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path) {
        case .nothing:
            client.send(.notFound, isHead: isHead)
        case .directory:
            client.send(.moved(to: request.target.prefix { $0 != "?" } + "/"), isHead: isHead)
        case .bytes(let bytes):
            client.send(CGIReply(contentType: Self.mediaType(of: path), bytes: bytes), isHead: isHead)
        case .file(let descriptor, let size):
            defer { close(descriptor) }
            guard client.begin(200, ["Content-Type": Self.mediaType(of: path)], length: size), !isHead else { return }
            var left = size
            while left > 0 {
                var piece = [UInt8](repeating: 0, count: min(left, 65_536))
                let count = read(descriptor, &piece, piece.count)
                guard count > 0, client.socket.send(piece.prefix(count)) else { return }
                left -= count
            }
        }
    }

    private enum Found {
        case nothing
        case directory
        case bytes([UInt8])
        /// An open file and its size.
        case file(CInt, Int)
    }

    private func find(_ path: String) -> Found {
        let parts = pathSegments(path)
        switch files {
        case .package(let files):
            let path = parts.joined(separator: "/")
            if let bytes = files[path] { return .bytes(bytes) }
            return files.keys.contains { $0.hasPrefix(path + "/") } ? .directory : .nothing
        case .folder(let folder):
            return Self.open(parts, in: folder)
        }
    }

    /// Opens a file, one part of the path after the other and without links, so that no path leads out of the folder.
    private static func open(_ parts: [String], in folder: String) -> Found {
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        var descriptor = Foundation.open(folder, flags | O_DIRECTORY)
        for part in parts where descriptor >= 0 {
            let next = openat(descriptor, part, flags | O_NOFOLLOW)
            close(descriptor)
            descriptor = next
        }
        guard descriptor >= 0 else { return .nothing }
        var information = stat()
        let isFound = fstat(descriptor, &information) == 0
        if isFound, information.st_mode & S_IFMT == S_IFREG { return .file(descriptor, Int(information.st_size)) }
        close(descriptor)
        return isFound && information.st_mode & S_IFMT == S_IFDIR ? .directory : .nothing
    }

    /// The media type of a path; a page if it is that of a folder.
    private static func mediaType(of path: String) -> String {
        path.isEmpty || path.hasSuffix("/") ? "text/html" : MediaType.ofFile(named: path)
    }
}
