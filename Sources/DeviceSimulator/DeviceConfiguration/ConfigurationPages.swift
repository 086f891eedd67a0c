/// The pages for people that `/config/discover` links.
///
/// A camera renders the documents there. The simulator only links them.
enum ConfigurationPages {
    static let documentation = "/config/web-ui/cu-doc.html?md-doc-loc="
    static let requests = "/config/web-ui/swagger-ui/?url="

    private static let paths = [documentation, requests].map { String($0.prefix { $0 != "?" }) }

    /// The page at a path; `nil` if there is none.
    static func page(_ path: String, _ arguments: FormArguments) -> CGIReply? {
        guard paths.contains(path) else { return nil }
        let document = arguments["md-doc-loc"] ?? arguments["url"] ?? "/config/discover"
        // A page that links other sites, or scripts, would be a hole in any browser.
        guard document.hasPrefix("/config/discover") else { return .badRequest }
        let text = escapeXML(document)
        return .html("<!DOCTYPE html>\n<html><body><a href=\"\(text)\">\(text)</a></body></html>\n")
    }
}
