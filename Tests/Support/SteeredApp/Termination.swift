@preconcurrency import Glibc
import ServiceAccounts
import VapixClient

/// Runs `untilTermination` with the body that a test names, in place of an app's work.
///
/// - Parameters:
///   - body: The body's name.
///   - origin: The virtual host, if the app calls it.
/// - Returns: The exit code.
/// - Throws: Errors that a test does not expect.
func runUntilTermination(_ body: String, origin: String? = nil) async throws -> CInt {
    let hour = Duration.seconds(3600)
    switch body {
    case "waits":
        try await untilTermination {
            print("running")
            try await Task.sleep(for: hour)
        }
    case "lingers":
        try await untilTermination {
            print("running")
            try? await Task.sleep(for: hour)
            print("cancelled")
            print("read", readLine() ?? "nothing")
        }
    case "calls":
        var vapix = Vapix(serviceAccount: "app", on: SystemBus(), origin: try Origin(origin ?? ""))
        vapix.timeouts = HTTPTimeouts(idle: hour, total: hour)
        try await untilTermination { [vapix] in
            print("running", try await vapix.applications.list().count)
            try await Task.sleep(for: hour)
        } cleanUp: { [vapix] in
            print("cleaning up")
            do {
                _ = try await vapix.applications.list()
            } catch {
                print(error)
            }
        }
    case "fails":
        struct Failure: Error {}
        do {
            try await untilTermination {
                print("running")
                try? await Task.sleep(for: hour)
                throw Failure()
            } cleanUp: {
                print(Task.isCancelled ? "cancelled" : "cleaned up")
            }
        } catch is Failure {
            print("failed")
            return 3
        }
    case "ends":
        // The app's own ways to deal with the two signals.
        signal(SIGTERM) { _ in _ = write(STDOUT_FILENO, "handled\n", 8) }
        signal(SIGINT, SIG_IGN)
        try await untilTermination {
            print("running")
            answerQuestions()
        }
        print("ended")
        answerQuestions()
        return 0
    case "repeats":
        // A leak adds descriptors in every batch. On a busy machine, Swift's runtime opens one of its own in one of them.
        var least = Int.max
        for _ in 0..<5 {
            let before = try openDescriptors()
            for _ in 0..<200 { try await untilTermination {} }
            least = min(least, try openDescriptors() - before)
        }
        print("descriptors", least)
        answerQuestions()
        return 0
    case "twice":
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    try await untilTermination {
                        print("running")
                        try await Task.sleep(for: hour)
                    }
                }
            }
            try await group.waitForAll()
        }
    case "cancelled":
        let task = Task {
            try await untilTermination {
                print("running")
                try await Task.sleep(for: hour)
            } cleanUp: {
                print(Task.isCancelled ? "cancelled" : "cleaned up")
            }
        }
        _ = readLine()
        task.cancel()
        do {
            try await task.value
        } catch is CancellationError {
            print("cancelled")
        }
        return 0
    default: return 2
    }
    print("ended")
    return 0
}

/// Answers each line `threads` with the number of threads that wait for signals, until another line comes.
private func answerQuestions() {
    while readLine() == "threads" { print((try? signalThreadCount()) ?? -1) }
}

/// How many threads block all signals but SIGTERM and SIGINT, as only that of `untilTermination` does.
private func signalThreadCount() throws -> Int {
    try entries(of: "/proc/self/task").count { thread in
        guard let file = fopen("/proc/self/task/\(thread)/status", "re") else { return false }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var size = 0
        defer { free(line) }
        while getline(&line, &size, file) > 0, let line {
            let words = String(cString: line).split { $0 == "\t" || $0 == "\n" }
            guard words.first == "SigBlk:", words.count == 2, let blocked = UInt64(words[1], radix: 16) else {
                continue
            }
            let isBlocked = { (number: CInt) in blocked & 1 << UInt64(number - 1) != 0 }
            return isBlocked(SIGUSR1) && isBlocked(SIGHUP) && !isBlocked(SIGTERM) && !isBlocked(SIGINT)
        }
        return false
    }
}

/// The number of descriptors that stay open.
///
/// The least of many counts, because a thread that starts opens a file of the system for a moment.
private func openDescriptors() throws -> Int {
    var least = Int.max
    for _ in 0..<20 {
        least = min(least, try entries(of: "/proc/self/fd").count)
        usleep(1000)
    }
    return least
}

private func entries(of folder: String) throws -> [String] {
    guard let directory = opendir(folder) else { throw MemoryScan.Failure() }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names
}
