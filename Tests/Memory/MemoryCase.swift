import AcapPackage
import VapixClient
import VapixSupport

/// A reader, and an input of a kind that costs it much memory for each byte.
struct MemoryCase: Sendable {
    let name: String
    /// Makes an input of about so many bytes.
    let input: @Sendable (Int) -> [UInt8]
    /// The largest input that the reader is given anywhere, in bytes.
    let limit: Int
    /// Reads the input; what it returns is kept until the memory is measured.
    let read: @Sendable ([UInt8]) throws -> Any

    /// Creates a case whose input repeats a piece.
    ///
    /// - Parameters:
    ///   - name: What a row of the table is called.
    ///   - piece: The piece; the number of the repetition takes the place of each `#`.
    ///   - start: What comes before the pieces.
    ///   - end: What comes after them.
    ///   - limit: The largest input that the reader is given anywhere, in bytes.
    ///   - read: Reads the input.
    init(
        _ name: String, _ piece: String, after start: String = "", before end: String = "", limit: Int = 32 << 20,
        read: @escaping @Sendable ([UInt8]) throws -> Any
    ) {
        self.init(name, input: { Self.repeated(piece, start, end, size: $0) }, limit: limit, read: read)
    }

    init(
        _ name: String, input: @escaping @Sendable (Int) -> [UInt8], limit: Int = 32 << 20,
        read: @escaping @Sendable ([UInt8]) throws -> Any
    ) {
        self.name = name
        self.limit = limit
        self.input = input
        self.read = read
    }

    private static func repeated(_ piece: String, _ start: String, _ end: String, size: Int) -> [UInt8] {
        var bytes = Array(start.utf8)
        bytes.reserveCapacity(size + 1024)
        var number = 0
        while bytes.count < size - end.utf8.count {
            for byte in piece.utf8 {
                if byte == UInt8(ascii: "#") { bytes += String(number, radix: 36).utf8 } else { bytes.append(byte) }
            }
            number += 1
        }
        return bytes + end.utf8
    }

    static let all: [MemoryCase] = json + xml + text + streams + packages

    /// The unknown members of a reply are kept, each as it was sent.
    private static let json =
        [
            ("unknown members", ##""#":1,"##), ("unknown empty objects", ##""#":{},"##),
            ("nested arrays", ##""#":[[[[[]]]]],"##),
            ("unknown texts", ##""#":"bbbbbbbbbbbbbbbbbbbbbbbb","##),
            ("escaped texts", ##""#":"\u00e4\u00e4\u00e4\u00e4","##),
        ].map { name, piece in
            MemoryCase(
                "JSON, \(name)", piece, after: #"{"apiVersion":"1.0","data":{"streamProfile":[],"#,
                before: #""maxProfiles":1}}"#
            ) { bytes in
                try StreamProfiles.list(names: []).read(reply("application/json", bytes))
            }
        } + [
            MemoryCase(
                "JSON, a list of objects", #"{"name":"a","description":"b","parameters":"c"},"#,
                after: #"{"apiVersion":"1.0","data":{"maxProfiles":26,"streamProfile":["#,
                before: #"{"name":"a","description":"b","parameters":"c"}]}}"#
            ) { bytes in
                try StreamProfiles.list(names: []).read(reply("application/json", bytes))
            },
            MemoryCase(
                "JSON, other members of a type", ##""#":"","##, after: #"{"apiVersion":"1.0","data":{"propertyList":{"#,
                before: #""Brand":"AXIS"}}}"#
            ) { bytes in
                try BasicDeviceInfo.getAllProperties().read(reply("application/json", bytes))
            },
            MemoryCase(
                "JSON, an event's items", ##""#":"b","##,
                after:
                    #"{"apiVersion":"1.0","method":"events:notify","params":{"notification":{"topic":"tns1:A","message":{"data":{"#,
                before: #""z":"0"}}}}}"#, limit: 1 << 20
            ) { bytes in
                var reader = EventMessageReader()
                return try bytes.withUnsafeBytes { try reader.read($0) }
            },
        ]

    private static let xml = [
        ("elements", "<a/>"), ("attributes", ##"<a b="#" d="#" f="#"/>"##), ("nested elements", "<a><b><c/></b></a>"),
        ("applications", ##"<application Name="a#" NiceName="b" Status="Running"/>"##),
        ("texts", "<a>bbbbbbbbbbbbbbbbbbbbbbbb</a>"), ("namespaces", ##"<a:b xmlns:a="#"/>"##),
    ].map { name, piece in
        MemoryCase("XML, \(name)", piece, after: #"<reply result="ok">"#, before: "</reply>") { bytes in
            try Applications.list().read(reply("text/xml", bytes))
        }
    }

    private static let text = [
        ("empty lines of a name", "=\n"), ("short parameters", "root.A#=b\n"),
        ("long parameters", "root.A.B.C.D.E.F.G#=bbbbbbbbbbbbbbbbbbbbbbbb\n"),
    ].map { name, piece in
        MemoryCase("text, \(name)", piece) { bytes in
            let list = try Parameters.list().read(reply("text/plain", bytes))
            return (list, Array(list))
        }
    }

    private static let streams = [
        MemoryCase("multipart, one part", "a", after: "--frame\r\n\r\n") { bytes in
            try parts(bytes)
        },
        MemoryCase("multipart, small parts", "--frame\r\nContent-Length: 1\r\n\r\na\r\n") { bytes in
            try parts(bytes)
        },
        MemoryCase("multipart, a part's headers", "A: b\r\n", after: "--frame\r\n") { bytes in
            try parts(bytes)
        },
        MemoryCase("WebSocket, small messages, all kept", input: frames) { bytes in
            var reader = WebSocketReader(from: .server, maximumMessageSize: 1 << 20)
            bytes.withUnsafeBytes { reader.append($0) }
            var messages: [WebSocketMessage] = []
            while let message = try reader.next() { messages.append(message) }
            return messages
        },
    ]

    private static let packages = [
        MemoryCase("package, manifest's members", ##""#":{},"##, after: "{", before: #""z":0}"#) { bytes in
            try Manifest(parsing: bytes)
        },
        MemoryCase("package, empty files", input: archive) { bytes in
            try TarReader.entries(bytes)
        },
        // A byte of the file becomes a hundred and more: the limit counts, not the file.
        MemoryCase(
            "package, compressed zeros", input: { Gzip.compress([UInt8](repeating: 0, count: $0 * 100)) },
            limit: 1 << 20,
            read: { try Gzip.expand($0, limit: 64 << 20) }),
    ]

    /// An archive of empty files.
    private static func archive(_ size: Int) -> [UInt8] {
        let entries = (0..<size / 512).map { ArchiveEntry("\($0)", .file([]), permissions: 0o644) }
        return (try? TarWriter.archive(entries)) ?? []
    }

    /// Texts of one letter, each in a frame.
    private static func frames(_ size: Int) -> [UInt8] {
        (0..<size / 3).flatMap { _ in [0x81, 1, UInt8(ascii: "a")] as [UInt8] }
    }

    private static func parts(_ bytes: [UInt8]) throws -> [MultipartPart] {
        var reader = MultipartReader(boundary: "frame", maximumPartSize: 32 << 20)
        bytes.withUnsafeBytes { reader.append($0) }
        var parts: [MultipartPart] = []
        while let part = try reader.next() { parts.append(part) }
        return parts
    }

    private static func reply(_ type: String, _ body: [UInt8]) -> HTTPReply {
        HTTPReply(status: 200, contentType: type, body: body)
    }
}
