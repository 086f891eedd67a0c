/// The target of a reverse proxy: a URL, or the path of a Unix domain socket.
enum ProxyTarget {
    /// A mistake in a target.
    struct Mistake {
        let severity: Finding.Severity
        /// The problem, to follow "target".
        let problem: String
        let consequence: String
        let fix: String
    }

    /// Finds mistakes in a target.
    ///
    /// - Parameter target: The target.
    /// - Returns: An error if nothing can listen at the target, and a warning if it may not be the app's.
    static func mistakes(in target: String) -> [Mistake] {
        guard let mark = target.firstRange(of: "://") else { return socketMistakes(target) }
        let scheme = target[..<mark.lowerBound].lowercased()
        let authority = target[mark.upperBound...].prefix { !"/?#".contains($0) }
        var mistakes: [Mistake] = []
        if scheme != "http", scheme != "ws" {
            mistakes.append(
                Mistake(
                    severity: .warning, problem: "has the scheme \(JSONTree.string(scheme).asciiText)",
                    consequence: "Only http and ws are known to reach an app.",
                    fix: "Write a URL such as http://localhost:2001."))
        }
        // The colons of an IPv6 address stand in brackets.
        let hostEnd =
            authority.lastIndex(of: "]").map { authority.index(after: $0) } ?? authority.firstIndex(of: ":")
            ?? authority.endIndex
        return mistakes + hostMistakes(authority[..<hostEnd].lowercased()) + portMistakes(authority[hostEnd...])
    }

    private static func socketMistakes(_ path: String) -> [Mistake] {
        if path.isEmpty {
            return [
                Mistake(
                    severity: .error, problem: "is empty", consequence: "The web server has nowhere to send requests.",
                    fix: "Write a URL such as http://localhost:2001, or the path of a Unix domain socket.")
            ]
        }
        guard !path.contains("/"), let colon = path.lastIndex(of: ":") else { return [] }
        let digits = path[colon...].dropFirst()
        guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else { return [] }
        return [
            Mistake(
                severity: .warning,
                problem: "is \(JSONTree.string(path).asciiText), a host and a port without a scheme",
                consequence: "A target without a scheme is the path of a Unix domain socket.",
                fix: "Write the whole URL, starting with http://.")
        ]
    }

    private static func hostMistakes(_ host: String) -> [Mistake] {
        if host.isEmpty {
            return [
                Mistake(
                    severity: .error, problem: "has no host",
                    consequence: "The web server has nowhere to send requests.",
                    fix: "Write a URL such as http://localhost:2001.")
            ]
        }
        let isIPv4Loopback = host.hasPrefix("127.") && host.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
        guard !isIPv4Loopback, host != "localhost", host != "[::1]" else { return [] }
        let isUnspecified = host == "0.0.0.0" || host == "[::]"
        return [
            Mistake(
                severity: .warning,
                problem: "has the host \(JSONTree.string(host).asciiText), which is not the device's loopback",
                consequence: isUnspecified
                    ? "This address is for listening: an app that listens there is reachable from the network without "
                        + "the web server's login."
                    : "The web server may send the requests to another machine, and not to the app.",
                fix: "Write localhost, and let the app listen there only.")
        ]
    }

    /// The mistakes of a port.
    ///
    /// - Parameter suffix: The rest of the URL's authority: a colon and a number, or nothing.
    /// - Returns: The mistakes; none if the port can be used.
    private static func portMistakes(_ suffix: Substring) -> [Mistake] {
        let port = suffix.dropFirst()
        guard !suffix.isEmpty, suffix != ":" else { return [] }
        let isNumber = suffix.hasPrefix(":") && port.utf8.allSatisfy(isDigit)
        guard !isNumber || !(1...65535).contains(Int(port) ?? 0) else { return [] }
        return [
            Mistake(
                severity: .error, problem: "has the port \(JSONTree.string(String(port)).asciiText)",
                consequence: "No app can listen there: ports are numbers from 1 to 65535.",
                fix: "Write the port at which the app listens, such as http://localhost:2001.")
        ]
    }
}
