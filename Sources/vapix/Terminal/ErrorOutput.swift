import VapixClient

/// A line on standard error, for `--json`.
enum ErrorOutput: Report {
    case message(String)
    case failure(ToolError)

    func text(_ style: TextStyle) -> String {
        let message =
            switch self {
            case .message(let message): message
            case .failure(let error): error.message ?? ""
            }
        return "vapix: \(printable(message))\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        switch self {
        case .message(let message): json.write("message", message)
        case .failure(let error):
            json.key("error")
            json.beginObject()
            error.writeMembers(to: &json)
            json.endObject()
        }
    }
}
