import Glibc
import ServiceAccounts
import VapixCatalogue
import VapixClient
import VapixSupport

/// The file with the user's profiles: sections `[NAME]` with lines `KEY = VALUE`, as git and the tools of AWS have them.
///
/// It never holds a password. A file that others may write is refused, because it chooses programs to run and who gets
/// passwords.
struct ConfigurationFile {
    /// The file's path.
    let path: String
    /// The profiles, in the order of the file.
    let profiles: [Profile]

    /// The largest file that is read, in bytes: thousands of profiles.
    static let largestSize = 1 << 20

    /// The path of the user's file; `nil` if the environment names no home folder.
    static var standardPath: String? {
        // A relative path is invalid by the specification of these folders, and then the variable is ignored.
        if let folder = TrustedEnvironment.value("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            return folder + "/vapix/config"
        }
        return TrustedEnvironment.value("HOME").map { $0 + "/.config/vapix/config" }
    }

    /// Reads the user's file.
    ///
    /// - Returns: The file.
    /// - Throws: `ToolError` if it cannot be read, if others may write it, or if a line is wrong.
    static func read() throws(ToolError) -> ConfigurationFile {
        guard let path = standardPath else {
            throw ToolError(.usage, "there is no configuration file, because neither HOME nor XDG_CONFIG_HOME is set")
        }
        return try ConfigurationFile(parsing: try contents(of: path), path: path)
    }

    /// Finds a profile.
    ///
    /// - Parameter name: The profile's name.
    /// - Returns: The profile.
    /// - Throws: `ToolError` that names similar profiles.
    func profile(_ name: String) throws(ToolError) -> Profile {
        if let profile = profiles.first(where: { $0.name == name }) { return profile }
        let similar = Catalogue.nearest(to: name, among: profiles.map(\.name))
        throw ToolError(
            .usage, "there is no profile \(name)\(suggestion(similar)) in \(path). vapix profiles lists them")
    }

    // MARK: Reading

    private static func contents(of path: String) throws(ToolError) -> [UInt8] {
        // Not blocking, because the file may be a pipe.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw ToolError(.usage, "the configuration file \(path) cannot be read: \(reason)")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ToolError(.usage, "the configuration file \(path) is not a regular file")
        }
        guard status.st_uid == getuid() || status.st_uid == 0, status.st_mode & (S_IWGRP | S_IWOTH) == 0 else {
            throw ToolError(
                .usage,
                "others may write the configuration file \(path), which chooses who gets passwords. Make it yours: "
                    + "chown \"$USER\" and chmod go-w")
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= largestSize {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                let reason = String(cString: strerror(errno))
                throw ToolError(.usage, "the configuration file \(path) cannot be read: \(reason)")
            }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        throw ToolError(.usage, "the configuration file \(path) is larger than \(largestSize) bytes")
    }

    // MARK: Parsing

    /// Reads the text of a file.
    ///
    /// No error repeats a value, which may be a password in the wrong place.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - path: The file's path, for errors.
    /// - Throws: `ToolError` that names the line.
    init(parsing bytes: [UInt8], path: String) throws(ToolError) {
        guard bytes.withUnsafeBytes(isUTF8), !bytes.contains(0) else {
            throw ToolError(.usage, "the configuration file \(path) is not text in UTF-8")
        }
        self.path = path
        var sections: [Section] = []
        var names: Set<String> = []
        for (index, bytes) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            let place = Place(path: path, line: index + 1)
            let line = Self.trimmed(bytes)
            switch line.first {
            case nil, UInt8(ascii: "#"), UInt8(ascii: ";"): continue
            case UInt8(ascii: "["):
                let name = try Self.sectionName(line, place)
                guard names.insert(name).inserted else { throw place.error("the profile \(name) is there twice") }
                sections.append(Section(name: name, place: place))
            default:
                guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else {
                    throw place.error("this is neither [NAME] nor KEY = VALUE, nor a comment that starts with #")
                }
                guard !sections.isEmpty else { throw place.error("a key stands before the first [NAME]") }
                let name = String(decoding: Self.trimmed(line[..<sign]), as: UTF8.self)
                let value = String(decoding: Self.trimmed(line[line.index(after: sign)...]), as: UTF8.self)
                try sections[sections.count - 1].add(name, value, place)
            }
        }
        var profiles: [Profile] = []
        for section in sections { profiles.append(try section.profile()) }
        self.profiles = profiles
    }

    private static func sectionName(_ line: ArraySlice<UInt8>, _ place: Place) throws(ToolError) -> String {
        let name = line.dropFirst().dropLast()
        let isName = name.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard line.last == UInt8(ascii: "]"), (1...100).contains(name.count), isName else {
            throw place.error("a profile's name has letters, digits, dots, hyphens and underscores: [entrance-1]")
        }
        return String(decoding: name, as: UTF8.self)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        var line = line.drop(while: isSpace)
        while let last = line.last, isSpace(last) { line.removeLast() }
        return line
    }
}

/// A line of the configuration file.
private struct Place {
    let path: String
    let line: Int

    func error(_ message: String) -> ToolError { ToolError(.usage, "\(path):\(line): \(message)") }
}

/// A section of the configuration file.
private struct Section {
    let name: String
    let place: Place
    private var values: [Profile.Key: (text: String, place: Place)] = [:]

    init(name: String, place: Place) {
        self.name = name
        self.place = place
    }

    mutating func add(_ name: String, _ value: String, _ place: Place) throws(ToolError) {
        guard let key = Profile.Key(rawValue: name) else {
            guard name != "password" else {
                throw place.error(
                    "no password belongs into this file. Use password-command, for example pass show camera, or "
                        + "password-file, or leave it out, and the tool asks")
            }
            let keys = Profile.Key.allCases.map(\.rawValue)
            let similar = suggestion(Catalogue.nearest(to: name, among: keys))
            let word = name.utf8.count <= 40 ? name : "of that name"
            throw place.error("there is no key \(word)\(similar). The keys are \(keys.joined(separator: ", "))")
        }
        guard values[key] == nil else { throw place.error("the key \(name) is there twice") }
        guard !value.isEmpty else { throw place.error("the key \(name) has no value") }
        values[key] = (value, place)
    }

    func profile() throws(ToolError) -> Profile {
        guard let host = values[.host] else { throw place.error("the profile \(name) has no host. Add host = ADDRESS") }
        let origin = try checked(.host) { text in try Origin(ConnectionOptions.url(host: text)) } ?? .virtualHost
        var profile = Profile(name: name, host: host.text, origin: origin)
        profile.user = try checked(.user) { text in
            try ConnectionOptions.checkUser(text)
            return text
        }
        profile.password = try password(for: profile)
        profile.certificate = try certificate()
        guard profile.certificate == nil || origin.isSecure else {
            throw place.error("pin, ca-file and insecure need a host with https")
        }
        profile.timeout = try checked(.timeout) { text in
            guard let seconds = Seconds(argument: text) else {
                throw InvalidArgumentError("a time in seconds is missing")
            }
            return seconds.duration
        }
        return profile
    }

    private func password(for profile: Profile) throws(ToolError) -> PasswordInput? {
        guard let source = values[.passwordCommand] ?? values[.passwordFile] else { return nil }
        guard values[.passwordCommand] == nil || values[.passwordFile] == nil else {
            throw source.place.error("password-command and password-file exclude each other")
        }
        guard let user = profile.user else { throw source.place.error("the profile has a password, but no user") }
        if let command = values[.passwordCommand] {
            return .command(
                PasswordCommand(
                    command: command.text, source: "password-command of \(command.place.path):\(command.place.line)",
                    host: profile.host, user: user))
        }
        return .file(try file(.passwordFile) ?? "")
    }

    private func certificate() throws(ToolError) -> CertificateCheck? {
        let isInsecure = try checked(.insecure) { text in
            guard text == "yes" || text == "no" else { throw InvalidArgumentError("the value is yes or no") }
            return text == "yes"
        }
        let path = try file(.caFile)
        let place = values[.pin]?.place ?? values[.caFile]?.place ?? values[.insecure]?.place ?? place
        do {
            return try CertificateCheck(pin: values[.pin]?.text, caFile: path, isInsecure: isInsecure ?? false)
        } catch {
            throw place.error("\(error)")
        }
    }

    /// The path of a file, which does not depend on the present folder.
    private func file(_ key: Profile.Key) throws(ToolError) -> String? {
        try checked(key) { text in
            if text.hasPrefix("/") { return text }
            guard text.hasPrefix("~/"), let home = TrustedEnvironment.value("HOME") else {
                throw InvalidArgumentError("a path starts with / or ~/")
            }
            return home + text.dropFirst()
        }
    }

    private func checked<Value>(_ key: Profile.Key, _ read: (String) throws -> Value) throws(ToolError) -> Value? {
        guard let (text, place) = values[key] else { return nil }
        do {
            return try read(text)
        } catch {
            throw place.error("\(key.rawValue): \(error)")
        }
    }
}
