import ArgumentParser

/// The options about output.
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
