import Foundation
import TestSupport
import VapixSupport

@testable import DeviceSimulator

/// The program of an application, which answers on its socket with exactly the bytes that a test says.
///
/// It listens until the last reference to it is gone, whether a script still runs or not: the scripts hold what they have received, and
/// not the program.
///
/// Story: a script held the program, so that the next one found the socket's address in use. And the descriptor was closed while a thread
/// was about to accept on it, which then took connections of another test.
final class ScriptedApplication: Sendable {
    /// What the web server sent.
    struct Request: Sendable {
        var variables: [String: String] = [:]
        var body: [UInt8] = []
        /// All bytes, where they are no FastCGI.
        var text = ""
    }

    /// What a program has received, for its scripts and for the test.
    final class Received: Sendable {
        private let all = Locked<[Request]>([])

        var requests: [Request] { all.withLock { $0 } }

        /// Reads a FastCGI request with its body.
        func readRequest(_ socket: SocketStream) -> Bool {
            var request = Request()
            var parameters: [UInt8] = []
            while let record = FastCGIRecord(socket) {
                if record.kind == 4 {
                    parameters += record.content
                } else if record.kind == 5 {
                    request.body += record.content
                    guard record.content.isEmpty else { continue }
                    request.variables = Self.pairs(parameters)
                    all.withLock { $0.append(request) }
                    return true
                }
            }
            return false
        }

        func note(_ text: String) { all.withLock { $0.append(Request(text: text)) } }

        private static func pairs(_ bytes: [UInt8]) -> [String: String] {
            var rest = bytes[...]
            func length() -> Int {
                guard let first = rest.popFirst(), first >= 128 else { return Int(bytes[rest.startIndex - 1]) }
                let more = rest.prefix(3)
                rest = rest.dropFirst(3)
                return more.reduce(Int(first & 127)) { $0 << 8 | Int($1) }
            }
            func text(_ count: Int) -> String {
                defer { rest = rest.dropFirst(count) }
                return String(decoding: rest.prefix(count), as: UTF8.self)
            }
            var pairs: [String: String] = [:]
            while !rest.isEmpty {
                let (name, value) = (length(), length())
                pairs[text(name)] = text(value)
            }
            return pairs
        }
    }

    private let listener: CInt
    private let path: String
    private let received = Received()

    var requests: [Request] { received.requests }

    /// Listens.
    ///
    /// - Parameters:
    ///   - path: The path of the Unix socket.
    ///   - script: Serves one connection, on a thread of its own.
    /// - Throws: `SimulatorError` if the socket cannot be opened.
    init(_ path: String, _ script: @escaping @Sendable (SocketStream, Received) -> Void) throws {
        self.path = path
        listener = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
        let status = withUnsafePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard status == 0, listen(listener, 100) == 0 else { throw SimulatorError(String(cString: strerror(errno))) }
        let isStarted = startDedicatedThread { [listener, received] in
            // Closing it is left to the thread that uses it: something else might get the same number meanwhile.
            defer { close(listener) }
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                let isStarted = startDedicatedThread {
                    script(SocketStream(connection), received)
                    close(connection)
                }
                if !isStarted { close(connection) }
            }
        }
        guard isStarted else { throw SimulatorError("no thread") }
    }

    deinit {
        unlink(path)
        shutdown(listener, CInt(SHUT_RDWR))
    }

    /// A FastCGI program that reads a request and then sends some bytes.
    static func fastCGI(_ path: String, _ reply: [UInt8]) throws -> ScriptedApplication {
        try ScriptedApplication(path) { socket, received in
            guard received.readRequest(socket) else { return }
            _ = socket.send(reply)
        }
    }

    /// A record of output.
    static func output(_ text: String) -> [UInt8] { FastCGIRecord.bytes(.output, Array(text.utf8)) }

    /// The record that ends a request.
    static let end = FastCGIRecord.bytes(.endRequest, [0, 0, 0, 0, 0, 0, 0, 0])
}

/// An application's folder with a manifest, and `html/index.html`.
func withApplicationFolder(
    _ configuration: String, name: String = "my_app", _ body: (_ folder: String) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder + "/html/images", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let manifest = """
        {"schemaVersion": "1.7.3", "acapPackageConf": {"setup": {"appName": "\(name)", "vendor": "A", "version": "1.0.0",
        "runMode": "respawn"}, "configuration": {\(configuration)}}}
        """
    try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/manifest.json"))
    try Data("<p>page".utf8).write(to: URL(fileURLWithPath: folder + "/html/index.html"))
    try await body(folder)
}

/// A camera with an application, and an account.
func withApplication(
    _ configuration: String, _ settings: SimulatedDevice.Configuration = .anyPort,
    _ body: (_ device: SimulatedDevice, _ login: String, _ socket: String) async throws -> Void
) async throws {
    try await withApplicationFolder(configuration) { folder in
        try await withLogin(settings) { device, login in
            try device.installApplication(inFolder: folder)
            try await body(device, login, device.environment(ofApplication: "my_app")["FCGI_SOCKET_NAME"] ?? "")
        }
    }
}
