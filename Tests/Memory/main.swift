import Glibc

// Measures how much memory a reader needs for an input: `memory NUMBER SIZE` prints the case's name, the bytes of its input, the
// largest growth of the resident memory in bytes, and what became of it. `memory` prints how many cases there are. It
// prints nothing for a size that the reader is never given. Each case has a process of its own. Scripts/bench-memory.sh makes a table of them.

/// A line of /proc/self/status, in bytes.
func status(_ name: String) -> Int {
    guard let file = fopen("/proc/self/status", "re") else { return 0 }
    var line: UnsafeMutablePointer<CChar>?
    var size = 0
    defer {
        free(line)
        fclose(file)
    }
    while getline(&line, &size, file) > 0, let line {
        let words = String(cString: line).split { $0 == " " || $0 == "\t" || $0 == "\n" }
        if words.first == "\(name):", words.count > 1, let kilobytes = Int(words[1]) { return kilobytes * 1024 }
    }
    return 0
}

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
if arguments.count == 2, MemoryCase.all.indices.contains(arguments[0]) {
    let memoryCase = MemoryCase.all[arguments[0]]
    if arguments[1] > memoryCase.limit { exit(0) }
    // What the first reading sets up for later ones does not count.
    _ = try? memoryCase.read(memoryCase.input(1000))
    let input = memoryCase.input(arguments[1])
    // The peak starts anew from here.
    if let file = fopen("/proc/self/clear_refs", "we") {
        fputs("5", file)
        fclose(file)
    }
    let before = status("VmRSS")
    let result = Result { try memoryCase.read(input) }
    let growth = max(status("VmHWM") - before, 0)
    let outcome =
        switch result {
        case .success: "read"
        case .failure: "refused"
        }
    print("\(memoryCase.name)\t\(input.count)\t\(growth)\t\(outcome)")
} else {
    print(MemoryCase.all.count)
}
