import Foundation
internal import VapixSupport

/// Prints what an app writes, each line with the app's name in front.
final class AppOutput: Sendable {
    /// The app's ends of the pipes for standard output and standard error; closed with `closeAppEnds`.
    let appEnds: [CInt]
    private let group = DispatchGroup()

    /// The maximum size of a line, in bytes; a longer one is broken.
    private static let maximumLineSize = 16_384

    /// Makes the pipes, and starts to read them.
    ///
    /// The result is `nil` if the system has no more descriptors.
    ///
    /// - Parameter name: The app's name.
    init?(of name: String) {
        var ends: [(read: CInt, write: CInt)] = []
        for _ in 0..<2 {
            var pair: [CInt] = [-1, -1]
            guard pipe(&pair) == 0 else { break }
            for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            ends.append((pair[0], pair[1]))
        }
        appEnds = ends.map(\.write)
        guard ends.count == 2 else {
            for end in ends.flatMap({ [$0.read, $0.write] }) { close(end) }
            return nil
        }
        let prefix = Array("\(name) | ".utf8)
        for (end, target) in zip(ends, [STDOUT_FILENO, STDERR_FILENO]) {
            group.enter()
            let isStarted = startDedicatedThread { [group] in
                Self.copyLines(from: end.read, to: target, prefix)
                close(end.read)
                group.leave()
            }
            if !isStarted {
                close(end.read)
                group.leave()
            }
        }
    }

    /// Closes the app's ends in this process.
    func closeAppEnds() {
        for end in appEnds { close(end) }
    }

    /// Waits until everything is printed, for two seconds at most: a process that the app has left behind may keep the pipes.
    func waitForEnd() {
        _ = group.wait(timeout: .now() + 2)
    }

    private static func copyLines(from source: CInt, to target: CInt, _ prefix: [UInt8]) {
        var line = prefix
        func flush() {
            line.append(10)
            var rest = line[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(target, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                rest = rest.dropFirst(count)
            }
            line = prefix
        }
        var piece = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(source, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            for byte in piece[..<count] {
                if byte == 10 {
                    flush()
                } else {
                    line.append(byte)
                    if line.count >= maximumLineSize { flush() }
                }
            }
        }
        if line.count > prefix.count { flush() }
    }
}
