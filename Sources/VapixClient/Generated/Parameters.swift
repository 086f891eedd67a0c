// Generated from Specs/parameters.yaml by vapix-generate. Do not edit.

/// The device's parameters: settings and properties by dotted names.
///
/// API Discovery lists it as `param-cgi`; AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/parameter-management/>.
public struct Parameters: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists parameters with their values.
    ///
    /// Access: viewer; each user sees only the parameters that the user may read; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/parameter-management/#list>.
    ///
    /// - Parameter groups: The groups or single parameters, with or without the leading `root.`; `*` is a wildcard; all
    ///   parameters if absent (`group`).
    /// - Returns: The call.
    public static func list(groups: [String] = []) -> VapixCall<ParameterList> {
        VapixCall(
            id: "parameters/list", path: "/axis-cgi/param.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: ReplyForm(reading: Self.readList)
        ) { query in
            query.append("action", "list")
            try query.append("group", groups, separator: ",")
            query.append("responseformat", "rfc")
        }
    }

    /// Lists parameters with their values, types and the rights that they need.
    ///
    /// Access: viewer; each user sees only the parameters that the user may read; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/parameter-management/#listdefinitions>.
    ///
    /// - Parameter group: A group or a single parameter, in which `*` is a wildcard; all parameters if absent.
    /// - Returns: The parameters as a tree of groups.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listDefinitions(group: String? = nil) async throws -> Definitions {
        try await vapix.send(Self.listDefinitions(group: group))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listDefinitions(group: String? = nil) -> VapixCall<Definitions> {
        VapixCall(
            id: "parameters/listDefinitions", path: "/axis-cgi/param.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "parameterDefinitions", reading: Definitions.init(from:))
        ) { query in
            query.append("action", "listdefinitions")
            query.append("listformat", "xmlschema")
            query.append("group", group)
        }
    }

    /// Sets the values of parameters.
    ///
    /// Access: operator; or admin, by parameter; AXIS OS 5.00 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/parameter-management/#update>.
    ///
    /// - Parameter values: The new values by name; they are sent in the order of the names.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func update(_ values: [String: String]) async throws {
        try await vapix.send(Self.update(values))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func update(_ values: [String: String]) -> VapixCall<Void> {
        VapixCall(
            id: "parameters/update", path: "/axis-cgi/param.cgi", arguments: .form, access: .operator,
            effect: .idempotent, reply: ReplyForm(reading: Self.readUpdate)
        ) { query in
            query.append("action", "update")
            try query.append(parameters: values)
        }
    }

    /// Adds a group of parameters to a dynamic group, a stream profile for example.
    ///
    /// Access: operator; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/parameter-management/#add>.
    ///
    /// - Parameters:
    ///   - template: The template of the group, `streamprofile` for example.
    ///   - group: The parent of the new group, `StreamProfile` for example.
    ///   - values: The values by name, without the number that the group will get, `StreamProfile.S.Name` for example.
    ///   - force: Whether to add the group even if the device already has the maximum allowed number.
    /// - Returns: The group that was added.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func add(
        template: String, group: String, values: [String: String], force: Bool? = nil
    ) async throws -> Parameters.AddedGroup {
        try await vapix.send(Self.add(template: template, group: group, values: values, force: force))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func add(
        template: String, group: String, values: [String: String], force: Bool? = nil
    ) -> VapixCall<Parameters.AddedGroup> {
        VapixCall(
            id: "parameters/add", path: "/axis-cgi/param.cgi", arguments: .form, access: .operator, effect: .once,
            reply: ReplyForm(reading: Self.readAdd)
        ) { query in
            query.append("action", "add")
            query.append("template", template)
            query.append("group", group)
            try query.append(parameters: values)
            query.append("force", force.map { $0 ? "yes" : "no" })
        }
    }

    /// Removes groups of parameters from a dynamic group.
    ///
    /// Access: operator; AXIS OS 5.00 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/parameter-management/#remove>.
    ///
    /// - Parameter groups: The groups, `StreamProfile.S7` for example (`group`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(groups: [String]) async throws {
        try await vapix.send(Self.remove(groups: groups))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(groups: [String]) -> VapixCall<Void> {
        VapixCall(
            id: "parameters/remove", path: "/axis-cgi/param.cgi", arguments: .form, access: .operator,
            effect: .idempotent, reply: .acknowledgement(explaining: ErrorCode.explanation(of:))
        ) { query in
            query.append("action", "remove")
            try query.append("group", groups, separator: ",")
        }
    }

    /// Parameters as a tree of groups.
    public struct Definitions: Sendable {
        /// The version of the document's format.
        public let version: String?
        /// The device's model.
        public let model: String?
        /// The version of AXIS OS.
        public let firmwareVersion: String?
        /// The top-level groups (`group`).
        public let groups: [Group]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - version: The version of the document's format.
        ///   - model: The device's model.
        ///   - firmwareVersion: The version of AXIS OS.
        ///   - groups: The top-level groups.
        @_alwaysEmitIntoClient
        public init(
            version: String? = nil, model: String? = nil, firmwareVersion: String? = nil, groups: [Group] = []
        ) {
            self.version = version
            self.model = model
            self.firmwareVersion = firmwareVersion
            self.groups = groups
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var version: String?
            var model: String?
            var firmwareVersion: String?
            var groups: [Group] = []
            try xml.readAttributes(of: "version")
            if let attribute = xml.attribute(0) { version = attribute }
            while let element = try xml.nextElement(of: "model,firmwareVersion,group") {
                switch element {
                case 0: model = try xml.readText()
                case 1: firmwareVersion = try xml.readText()
                case 2: groups.append(try Group(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.version = version
            self.model = model
            self.firmwareVersion = firmwareVersion
            self.groups = groups
        }
    }

    /// A group of parameters.
    public struct Group: Sendable {
        /// The last part of the group's name.
        public let name: String
        /// The groups in this group (`group`).
        public let groups: [Group]
        /// The parameters in this group (`parameter`).
        public let parameters: [Definition]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The last part of the group's name.
        ///   - groups: The groups in this group.
        ///   - parameters: The parameters in this group.
        @_alwaysEmitIntoClient
        public init(name: String, groups: [Group] = [], parameters: [Definition] = []) {
            self.name = name
            self.groups = groups
            self.parameters = parameters
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            var groups: [Group] = []
            var parameters: [Definition] = []
            try xml.readAttributes(of: "name")
            if let attribute = xml.attribute(0) { name = attribute }
            while let element = try xml.nextElement(of: "group,parameter") {
                switch element {
                case 0: groups.append(try Group(from: &xml))
                case 1: parameters.append(try Definition(from: &xml))
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("name") }
            self.name = name
            self.groups = groups
            self.parameters = parameters
        }
    }

    /// A parameter, its value and the allowed values.
    public struct Definition: Sendable {
        /// The last part of the parameter's name.
        public let name: String
        /// The parameter's value.
        public let value: String?
        /// The roles that may create, delete, read and write it.
        public let securityLevel: SecurityLevel?
        /// The parameter's display name.
        public let niceName: String?
        /// Whether the parameter cannot be changed (`readonly`).
        public let isReadOnly: Bool?
        /// Whether the parameter's value never changes (`const`).
        public let isConstant: Bool?
        /// Whether the parameter is not meant for users (`hidden`).
        public let isHidden: Bool?
        /// Whether only the device itself uses the parameter (`internal`).
        public let isInternal: Bool?
        /// Whether the parameter's value cannot be read (`writeonly`).
        public let isWriteOnly: Bool?
        /// Whether the parameter can be added and removed while the device runs (`dynamic`).
        public let isDynamic: Bool?
        /// Whether the device marks the parameter as not synchronized (`nosync`).
        public let hasNoSync: Bool?
        /// The range, if the parameter is a whole number (`int`).
        public let integer: IntegerType?
        /// The values to choose from, if the parameter is a choice (`enum`).
        public let choices: ChoiceType?
        /// The maximum length, if the parameter is a text (`string`).
        public let text: TextType?
        /// The words for true and false, if the parameter is a truth value (`bool`).
        public let boolean: BooleanType?
        /// The maximum length, if the parameter is an IP address (`ip`).
        public let address: TextType?
        /// The maximum length, if the parameter is a list of IP addresses (`ipList`).
        public let addresses: TextType?
        /// The maximum length, if the parameter is a host name.
        public let hostname: TextType?
        /// The maximum length, if the parameter is a password.
        public let password: TextType?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The last part of the parameter's name.
        ///   - value: The parameter's value.
        ///   - securityLevel: The roles that may create, delete, read and write it.
        ///   - niceName: The parameter's display name.
        ///   - isReadOnly: Whether the parameter cannot be changed.
        ///   - isConstant: Whether the parameter's value never changes.
        ///   - isHidden: Whether the parameter is not meant for users.
        ///   - isInternal: Whether only the device itself uses the parameter.
        ///   - isWriteOnly: Whether the parameter's value cannot be read.
        ///   - isDynamic: Whether the parameter can be added and removed while the device runs.
        ///   - hasNoSync: Whether the device marks the parameter as not synchronized.
        ///   - integer: The range, if the parameter is a whole number.
        ///   - choices: The values to choose from, if the parameter is a choice.
        ///   - text: The maximum length, if the parameter is a text.
        ///   - boolean: The words for true and false, if the parameter is a truth value.
        ///   - address: The maximum length, if the parameter is an IP address.
        ///   - addresses: The maximum length, if the parameter is a list of IP addresses.
        ///   - hostname: The maximum length, if the parameter is a host name.
        ///   - password: The maximum length, if the parameter is a password.
        @_alwaysEmitIntoClient
        public init(
            name: String, value: String? = nil, securityLevel: SecurityLevel? = nil, niceName: String? = nil,
            isReadOnly: Bool? = nil, isConstant: Bool? = nil, isHidden: Bool? = nil, isInternal: Bool? = nil,
            isWriteOnly: Bool? = nil, isDynamic: Bool? = nil, hasNoSync: Bool? = nil, integer: IntegerType? = nil,
            choices: ChoiceType? = nil, text: TextType? = nil, boolean: BooleanType? = nil, address: TextType? = nil,
            addresses: TextType? = nil, hostname: TextType? = nil, password: TextType? = nil
        ) {
            self.name = name
            self.value = value
            self.securityLevel = securityLevel
            self.niceName = niceName
            self.isReadOnly = isReadOnly
            self.isConstant = isConstant
            self.isHidden = isHidden
            self.isInternal = isInternal
            self.isWriteOnly = isWriteOnly
            self.isDynamic = isDynamic
            self.hasNoSync = hasNoSync
            self.integer = integer
            self.choices = choices
            self.text = text
            self.boolean = boolean
            self.address = address
            self.addresses = addresses
            self.hostname = hostname
            self.password = password
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            var value: String?
            var securityLevel: SecurityLevel?
            var niceName: String?
            var isReadOnly: Bool?
            var isConstant: Bool?
            var isHidden: Bool?
            var isInternal: Bool?
            var isWriteOnly: Bool?
            var isDynamic: Bool?
            var hasNoSync: Bool?
            var integer: IntegerType?
            var choices: ChoiceType?
            var textValue: TextType?
            var boolean: BooleanType?
            var address: TextType?
            var addresses: TextType?
            var hostname: TextType?
            var password: TextType?
            let names: StaticString = """
                name,value,securityLevel,niceName,readonly,const,hidden,internal,writeonly,dynamic,nosync
                """
            try xml.readAttributes(of: names)
            if let attribute = xml.attribute(0) { name = attribute }
            if let attribute = xml.attribute(1) { value = attribute }
            if let attribute = xml.attribute(2) { securityLevel = SecurityLevel(attribute) }
            if let attribute = xml.attribute(3) { niceName = attribute }
            if let attribute = xml.attribute(4) { isReadOnly = Bool(wire: attribute) }
            if let attribute = xml.attribute(5) { isConstant = Bool(wire: attribute) }
            if let attribute = xml.attribute(6) { isHidden = Bool(wire: attribute) }
            if let attribute = xml.attribute(7) { isInternal = Bool(wire: attribute) }
            if let attribute = xml.attribute(8) { isWriteOnly = Bool(wire: attribute) }
            if let attribute = xml.attribute(9) { isDynamic = Bool(wire: attribute) }
            if let attribute = xml.attribute(10) { hasNoSync = Bool(wire: attribute) }
            while let element = try xml.nextElement(of: "type") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "readonly,const,hidden,internal,writeonly,dynamic,nosync")
                    if let attribute = xml.attribute(0) { isReadOnly = Bool(wire: attribute) }
                    if let attribute = xml.attribute(1) { isConstant = Bool(wire: attribute) }
                    if let attribute = xml.attribute(2) { isHidden = Bool(wire: attribute) }
                    if let attribute = xml.attribute(3) { isInternal = Bool(wire: attribute) }
                    if let attribute = xml.attribute(4) { isWriteOnly = Bool(wire: attribute) }
                    if let attribute = xml.attribute(5) { isDynamic = Bool(wire: attribute) }
                    if let attribute = xml.attribute(6) { hasNoSync = Bool(wire: attribute) }
                    while let element = try xml.nextElement(of: "int,enum,string,bool,ip,ipList,hostname,password") {
                        switch element {
                        case 0: integer = try IntegerType(from: &xml)
                        case 1: choices = try ChoiceType(from: &xml)
                        case 2: textValue = try TextType(from: &xml)
                        case 3: boolean = try BooleanType(from: &xml)
                        case 4: address = try TextType(from: &xml)
                        case 5: addresses = try TextType(from: &xml)
                        case 6: hostname = try TextType(from: &xml)
                        case 7: password = try TextType(from: &xml)
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("name") }
            self.name = name
            self.value = value
            self.securityLevel = securityLevel
            self.niceName = niceName
            self.isReadOnly = isReadOnly
            self.isConstant = isConstant
            self.isHidden = isHidden
            self.isInternal = isInternal
            self.isWriteOnly = isWriteOnly
            self.isDynamic = isDynamic
            self.hasNoSync = hasNoSync
            self.integer = integer
            self.choices = choices
            self.text = textValue
            self.boolean = boolean
            self.address = address
            self.addresses = addresses
            self.hostname = hostname
            self.password = password
        }
    }

    /// The range of a whole number.
    public struct IntegerType: Sendable {
        /// The minimum value (`min`).
        public let minimum: Int64?
        /// The largest value (`max`).
        public let maximum: Int64?
        /// The maximum number of characters (`maxlen`).
        public let maximumLength: Int?
        /// The allowed numbers, if the numbers do not form one range (`rangeEntry`).
        public let ranges: [RangeEntry]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimum: The minimum value.
        ///   - maximum: The largest value.
        ///   - maximumLength: The maximum number of characters.
        ///   - ranges: The allowed numbers, if the numbers do not form one range.
        @_alwaysEmitIntoClient
        public init(
            minimum: Int64? = nil, maximum: Int64? = nil, maximumLength: Int? = nil, ranges: [RangeEntry] = []
        ) {
            self.minimum = minimum
            self.maximum = maximum
            self.maximumLength = maximumLength
            self.ranges = ranges
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var minimum: Int64?
            var maximum: Int64?
            var maximumLength: Int?
            var ranges: [RangeEntry] = []
            try xml.readAttributes(of: "min,max,maxlen")
            if let attribute = xml.attribute(0) { minimum = Int64(wire: attribute) }
            if let attribute = xml.attribute(1) { maximum = Int64(wire: attribute) }
            if let attribute = xml.attribute(2) { maximumLength = Int(wire: attribute) }
            while let element = try xml.nextElement(of: "rangeEntry") {
                switch element {
                case 0: ranges.append(try RangeEntry(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.minimum = minimum
            self.maximum = maximum
            self.maximumLength = maximumLength
            self.ranges = ranges
        }
    }

    /// One or several allowed numbers.
    public struct RangeEntry: Sendable {
        /// A number, "0" for example, or two numbers with a hyphen, the first and the last of a range, "1024-65534" for
        /// example.
        public let value: String

        /// Makes a value.
        ///
        /// - Parameter value: A number, "0" for example, or two numbers with a hyphen, the first and the last of a
        ///   range, "1024-65534" for example.
        @_alwaysEmitIntoClient
        public init(value: String) {
            self.value = value
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var value: String?
            try xml.readAttributes(of: "value")
            if let attribute = xml.attribute(0) { value = attribute }
            try xml.skipElement()
            guard let value else { throw xml.missingField("value") }
            self.value = value
        }
    }

    /// Values to choose from.
    public struct ChoiceType: Sendable {
        /// The values (`entry`).
        public let entries: [Choice]

        /// Makes a value.
        ///
        /// - Parameter entries: The values.
        @_alwaysEmitIntoClient
        public init(entries: [Choice] = []) {
            self.entries = entries
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var entries: [Choice] = []
            while let element = try xml.nextElement(of: "entry") {
                switch element {
                case 0: entries.append(try Choice(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.entries = entries
        }
    }

    /// A value to choose.
    public struct Choice: Sendable {
        /// The value.
        public let value: String
        /// The display name of the value; markup in it is escaped twice.
        public let niceValue: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The value.
        ///   - niceValue: The display name of the value; markup in it is escaped twice.
        @_alwaysEmitIntoClient
        public init(value: String, niceValue: String? = nil) {
            self.value = value
            self.niceValue = niceValue
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var value: String?
            var niceValue: String?
            try xml.readAttributes(of: "value,niceValue")
            if let attribute = xml.attribute(0) { value = attribute }
            if let attribute = xml.attribute(1) { niceValue = attribute }
            try xml.skipElement()
            guard let value else { throw xml.missingField("value") }
            self.value = value
            self.niceValue = niceValue
        }
    }

    /// The greatest length of a text.
    public struct TextType: Sendable {
        /// The maximum number of characters (`maxlen`).
        public let maximumLength: Int?

        /// Makes a value.
        ///
        /// - Parameter maximumLength: The maximum number of characters.
        @_alwaysEmitIntoClient
        public init(maximumLength: Int? = nil) {
            self.maximumLength = maximumLength
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var maximumLength: Int?
            try xml.readAttributes(of: "maxlen")
            if let attribute = xml.attribute(0) { maximumLength = Int(wire: attribute) }
            try xml.skipElement()
            self.maximumLength = maximumLength
        }
    }

    /// The words for true and false.
    public struct BooleanType: Sendable {
        /// The word for true (`true`).
        public let trueValue: String?
        /// The word for false (`false`).
        public let falseValue: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - trueValue: The word for true.
        ///   - falseValue: The word for false.
        @_alwaysEmitIntoClient
        public init(trueValue: String? = nil, falseValue: String? = nil) {
            self.trueValue = trueValue
            self.falseValue = falseValue
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var trueValue: String?
            var falseValue: String?
            try xml.readAttributes(of: "true,false")
            if let attribute = xml.attribute(0) { trueValue = attribute }
            if let attribute = xml.attribute(1) { falseValue = attribute }
            try xml.skipElement()
            self.trueValue = trueValue
            self.falseValue = falseValue
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// There is no such parameter or group, or the user may not read it.
        @_alwaysEmitIntoClient
        public static var notFound: DeviceError.Code { -1 }

        static func explanation(of code: DeviceError.Code) -> String? {
            switch code {
            case notFound: "there is no such parameter or group, or the user may not read it"
            default: nil
            }
        }
    }
}

extension Vapix {
    /// The device's parameters: settings and properties by dotted names.
    @_alwaysEmitIntoClient
    public var parameters: Parameters { Parameters(vapix: self) }
}
