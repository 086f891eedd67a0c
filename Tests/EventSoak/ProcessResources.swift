import Foundation

/// What the process uses.
struct ProcessResources: CustomStringConvertible {
    let descriptors: Int
    let threads: Int
    /// The memory of its own that is in use, in KiB.
    let memory: Int

    static func now() -> ProcessResources {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        func number(_ name: String) -> Int {
            let line = status.split(separator: "\n").first { $0.hasPrefix("\(name):") }
            return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
        }
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
        return ProcessResources(descriptors: descriptors, threads: number("Threads"), memory: number("RssAnon"))
    }

    var description: String { "\(descriptors) descriptors, \(threads) threads, \(memory) KiB" }

    /// Whether it uses more than it did, and more than chance explains: the simulator is in the process too.
    func hasGrown(since early: ProcessResources) -> Bool {
        descriptors > early.descriptors + 8 || threads > early.threads + 8 || memory > early.memory + 16_384
    }
}
