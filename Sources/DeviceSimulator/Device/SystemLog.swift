/// The camera's system log: a line keeps its time, whenever the log is read.
///
/// Story: lines were dated anew at each reading, so a client that follows the log took it for a new one each time.
struct SystemLog {
    /// A line, and the application that it is about.
    struct Line {
        let text: String
        let application: String?
    }

    /// The lines, oldest first.
    private(set) var lines: [Line] = []
    /// The last state that was reported of each installed application.
    private var states: [String: String] = [:]

    /// The maximum number of lines; the oldest are dropped.
    private static let maximumCount = 1000

    /// Adds a line.
    mutating func write(_ text: String, about application: String? = nil) {
        if lines.count >= Self.maximumCount { lines.removeFirst(lines.count / 2) }
        lines.append(Line(text: text, application: application))
    }

    /// Adds a line for each application whose state is not the one that was reported last.
    ///
    /// - Parameters:
    ///   - applications: The names and states of the installed applications.
    ///   - line: Makes the line from the application's index, its name and its state.
    mutating func report(
        _ applications: [(name: String, state: String)], _ line: (Int, String, String) -> String
    ) {
        for (index, application) in applications.enumerated() where states[application.name] != application.state {
            write(line(index, application.name, application.state), about: application.name)
        }
        states = Dictionary(applications.map { ($0.name, $0.state) }) { $1 }
    }
}
