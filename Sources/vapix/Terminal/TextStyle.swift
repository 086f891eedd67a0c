import Glibc

/// The style of text output.
enum TextStyle: Equatable {
    /// For people, on a terminal with this many columns, if the number is known.
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
