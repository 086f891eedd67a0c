/// A value that stands in a manifest.
protocol JSONConvertible {
    /// Reads the value; `nil` if it is something else.
    init?(json: JSONValue)
    /// The value as JSON.
    var json: JSONValue { get }
}

extension String: JSONConvertible {
    init?(json: JSONValue) {
        guard let text = json.text else { return nil }
        self = text
    }

    var json: JSONValue { .string(self) }
}

extension JSONConvertible where Self: RawRepresentable<String> {
    init?(json: JSONValue) {
        guard let text = json.text else { return nil }
        self.init(rawValue: text)
    }

    var json: JSONValue { .string(rawValue) }
}

extension JSONValue {
    /// An object of those members that have a value.
    fileprivate static func object(of members: (String, JSONValue?)...) -> JSONValue {
        .object(members.compactMap { key, value in value.map { JSONMember(key, $0) } })
    }
}

/// What processors a package is for.
public struct Architecture: RawRepresentable, Sendable, Hashable, JSONConvertible {
    /// The name, as it stands in the manifest.
    public var rawValue: String

    /// Creates one from its name.
    ///
    /// - Parameter rawValue: The name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Any: the app is a script, for example.
    public static let all = Architecture(rawValue: "all")
    /// 64-bit ARM: ARTPEC-8 and -9, CV25, CV75.
    public static let aarch64 = Architecture(rawValue: "aarch64")
    /// 32-bit ARM: ARTPEC-6 and -7.
    public static let armv7hf = Architecture(rawValue: "armv7hf")
}

/// When the device starts an app.
public struct RunMode: RawRepresentable, Sendable, Hashable, JSONConvertible {
    /// The name, as it stands in the manifest.
    public var rawValue: String

    /// Creates one from its name.
    ///
    /// - Parameter rawValue: The name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// When a user says so.
    public static let never = RunMode(rawValue: "never")
    /// When a user says so, and at boot if it was running.
    public static let once = RunMode(rawValue: "once")
    /// At boot, and whenever it has ended.
    public static let respawn = RunMode(rawValue: "respawn")
    /// At boot, and whenever it has ended with an exit code that is not 0; from schema 1.8.
    public static let respawnOnFailure = RunMode(rawValue: "respawnOnFailure")
}

/// Who may call a path of the device's web server.
public struct AccessPolicy: RawRepresentable, Sendable, Hashable, JSONConvertible {
    /// The name, as it stands in the manifest.
    public var rawValue: String

    /// Creates one from its name.
    ///
    /// - Parameter rawValue: The name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Administrators.
    public static let admin = AccessPolicy(rawValue: "admin")
    /// Operators and administrators.
    public static let `operator` = AccessPolicy(rawValue: "operator")
    /// Everybody with an account.
    public static let viewer = AccessPolicy(rawValue: "viewer")
    /// Everybody; for reverse proxies only.
    public static let anonymous = AccessPolicy(rawValue: "anonymous")
}

/// A user of the device that an app runs as, instead of one of its own.
public struct StaticUser: Sendable, Hashable, JSONConvertible {
    /// The user's name.
    public var username: String
    /// The user's group.
    public var group: String

    /// Creates one.
    ///
    /// - Parameters:
    ///   - username: The user's name.
    ///   - group: The user's group.
    public init(username: String, group: String) {
        self.username = username
        self.group = group
    }

    init?(json: JSONValue) {
        guard let username = json["username"]?.text, let group = json["group"]?.text else { return nil }
        self.init(username: username, group: group)
    }

    var json: JSONValue { .object(of: ("username", username.json), ("group", group.json)) }
}

/// A range of AXIS OS versions.
public struct SystemVersionRange: Sendable, Hashable, JSONConvertible {
    /// The first version, such as `12.0`; Axis' tools fill it in where it is missing.
    public var minimum: String?
    /// The last version, such as `13` for all of AXIS OS 13.
    public var maximum: String?

    /// Creates a range.
    ///
    /// - Parameters:
    ///   - minimum: The first version.
    ///   - maximum: The last version.
    public init(minimum: String? = nil, maximum: String? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    init?(json: JSONValue) {
        guard case .object = json else { return nil }
        self.init(minimum: json["min"]?.text, maximum: json["max"]?.text)
    }

    var json: JSONValue { .object(of: ("min", minimum?.json), ("max", maximum?.json)) }
}

/// Whether an app gets access to a part of the device.
public struct HardwareAccess: Sendable, Hashable, JSONConvertible {
    /// Whether it gets access where the device has the part.
    public var isEnabled: Bool
    /// Whether it is not installed where the device has no such part.
    public var isRequired: Bool

    /// Creates one.
    ///
    /// - Parameters:
    ///   - isEnabled: Whether the app gets access.
    ///   - isRequired: Whether it is not installed elsewhere.
    public init(isEnabled: Bool, isRequired: Bool) {
        self.isEnabled = isEnabled
        self.isRequired = isRequired
    }

    init?(json: JSONValue) {
        guard let isEnabled = json["enabled"]?.flag, let isRequired = json["required"]?.flag else { return nil }
        self.init(isEnabled: isEnabled, isRequired: isRequired)
    }

    var json: JSONValue { .object(of: ("enabled", .bool(isEnabled)), ("required", .bool(isRequired))) }
}

/// Something that the device's web server serves for an app.
public struct WebResource: Sendable, Hashable, JSONConvertible {
    /// How it is served.
    public struct Kind: RawRepresentable, Sendable, Hashable, JSONConvertible {
        /// The name, as it stands in the manifest.
        public var rawValue: String

        /// Creates one from its name.
        ///
        /// - Parameter rawValue: The name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A CGI that the web server hands the connection to.
        public static let transferCGI = Kind(rawValue: "transferCgi")
        /// A FastCGI; from schema 1.1.
        public static let fastCGI = Kind(rawValue: "fastCgi")
        /// The files in `html/`; from schema 1.5.
        public static let directory = Kind(rawValue: "directory")
    }

    /// How it is served.
    public var kind: Kind
    /// The CGI's path below the app's own; a directory has none.
    public var name: String?
    /// Who may call it.
    public var access: AccessPolicy

    /// Creates one.
    ///
    /// - Parameters:
    ///   - kind: How it is served.
    ///   - name: The CGI's path.
    ///   - access: Who may call it.
    public init(kind: Kind, name: String? = nil, access: AccessPolicy) {
        self.kind = kind
        self.name = name
        self.access = access
    }

    init?(json: JSONValue) {
        guard let kind = json["type"].flatMap(Kind.init(json:)),
            let access = json["access"].flatMap(AccessPolicy.init(json:))
        else { return nil }
        self.init(kind: kind, name: json["name"]?.text, access: access)
    }

    var json: JSONValue { .object(of: ("type", kind.json), ("name", name?.json), ("access", access.json)) }
}

/// A parameter of an app.
public struct ParameterDefinition: Sendable, Hashable, JSONConvertible {
    /// The name.
    public var name: String
    /// The value until somebody changes it.
    public var defaultValue: String
    /// The definition of the type, such as `int:min=0;max=100`; may be empty.
    public var type: String

    /// Creates one.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - defaultValue: The value until somebody changes it.
    ///   - type: The definition of the type.
    public init(name: String, defaultValue: String, type: String) {
        self.name = name
        self.defaultValue = defaultValue
        self.type = type
    }

    init?(json: JSONValue) {
        guard let name = json["name"]?.text, let value = json["default"]?.text, let type = json["type"]?.text
        else { return nil }
        self.init(name: name, defaultValue: value, type: type)
    }

    var json: JSONValue { .object(of: ("name", name.json), ("default", defaultValue.json), ("type", type.json)) }
}

/// A path that the device's web server passes on to an app.
public struct ReverseProxy: Sendable, Hashable, JSONConvertible {
    /// The path below the app's own.
    public var apiPath: String
    /// The protocol, `http`, `ws` or `fcgi`, if the target is a Unix domain socket.
    public var apiType: String?
    /// The socket's path, or a URL.
    public var target: String
    /// Who may call it.
    public var access: AccessPolicy

    /// Creates one.
    ///
    /// - Parameters:
    ///   - apiPath: The path below the app's own.
    ///   - apiType: The protocol, for a Unix domain socket.
    ///   - target: The socket's path, or a URL.
    ///   - access: Who may call it.
    public init(apiPath: String, apiType: String? = nil, target: String, access: AccessPolicy) {
        self.apiPath = apiPath
        self.apiType = apiType
        self.target = target
        self.access = access
    }

    init?(json: JSONValue) {
        guard let apiPath = json["apiPath"]?.text, let target = json["target"]?.text,
            let access = json["access"].flatMap(AccessPolicy.init(json:))
        else { return nil }
        self.init(apiPath: apiPath, apiType: json["apiType"]?.text, target: target, access: access)
    }

    var json: JSONValue {
        .object(
            of: ("apiPath", apiPath.json), ("apiType", apiType?.json), ("target", target.json), ("access", access.json))
    }
}

/// How an app is protected against copying.
public struct CopyProtection: Sendable, Hashable, JSONConvertible {
    /// The mechanism: `none`, `axis` or `custom`.
    public var method: String
    /// The arguments with which the device asks the app about its licence, if the mechanism is its own.
    public var customOptions: String?

    /// Creates one.
    ///
    /// - Parameters:
    ///   - method: The mechanism.
    ///   - customOptions: The arguments with which the device asks the app.
    public init(method: String, customOptions: String? = nil) {
        self.method = method
        self.customOptions = customOptions
    }

    init?(json: JSONValue) {
        guard let method = json["method"]?.text else { return nil }
        self.init(method: method, customOptions: json["customOptions"]?.text)
    }

    var json: JSONValue { .object(of: ("method", method.json), ("customOptions", customOptions?.json)) }
}
