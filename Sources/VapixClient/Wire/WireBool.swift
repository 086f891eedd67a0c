extension Bool {
    /// Reads one of the words that devices use for true and false; `nil` for any other.
    package init?(wire text: String) {
        switch text {
        case "true", "yes", "Yes", "YES", "True", "1", "on", "enabled": self = true
        case "false", "no", "No", "NO", "False", "0", "off", "disabled": self = false
        default: return nil
        }
    }
}
