import ArgumentParser
import Glibc
import VapixClient

/// For whom text is written.
enum TextStyle: Equatable {
    /// For people, on a terminal with so many columns; as many as it takes if that is not known.
    case terminal(width: Int?)
    /// For programs.
    case pipe

    /// The style that suits standard output.
    static var ofStandardOutput: TextStyle {
        guard isatty(STDOUT_FILENO) == 1 else { return .pipe }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return .terminal(width: nil) }
        return .terminal(width: Int(size.ws_col))
    }
}

/// What a command has to say, in all its forms.
protocol Report {
    /// The text, with a line break at the end of each line.
    func text(_ style: TextStyle) -> String
    /// Writes the members of the JSON document's object.
    func writeMembers(to json: inout JSONWriter)
}

/// The options about output, the same for every command.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON document.")
    var json = false

    /// Prints a report to standard output.
    func print(_ report: some Report) throws {
        if json {
            try StandardStreams.write(jsonDocument(report))
        } else {
            try StandardStreams.write(report.text(.ofStandardOutput))
        }
    }
}
