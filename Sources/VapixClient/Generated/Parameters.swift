// Generated from Specs/parameters.yaml by vapix-generate. Do not edit.

/// The device's parameters: settings and properties by dotted names.
///
/// API Discovery lists it as `param-cgi`; AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/parameter-management/>.
public enum Parameters {
    /// Lists parameters with their values.
    ///
    /// Access: viewer; each user sees what the user may read, and the rest is left out without a word.
    /// See <https://developer.axis.com/vapix/network-video/parameter-management/#list>.
    public struct List: QueryOperation, VapixOperation {
        package static let call = Query(
            id: "parameters/list", path: "/axis-cgi/param.cgi", arguments: .get, access: .viewer, effect: .read)

        /// Groups or single parameters, with or without the leading `root.`, `*` as a wildcard; none for all (`group`).
        public var groups: [String]

        /// What the device answers.
        public typealias Output = ParameterList

        /// Makes the call's value.
        ///
        /// - Parameter groups: Groups or single parameters, with or without the leading `root.`, `*` as a wildcard;
        ///   none for all.
        public init(groups: [String] = []) {
            self.groups = groups
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "list")
            try query.append("group", groups, separator: ",")
            query.append("responseformat", "rfc")
        }
    }

    /// Lists parameters with their values, types and the rights that they need.
    ///
    /// Access: viewer; each user sees what the user may read.
    /// See <https://developer.axis.com/vapix/network-video/parameter-management/#listdefinitions>.
    public struct ListDefinitions: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "parameters/listDefinitions", path: "/axis-cgi/param.cgi", arguments: .get, access: .viewer,
            effect: .read)
        package static let root: StaticString = "parameterDefinitions"

        /// A group or a single parameter, `*` as a wildcard; none for all.
        public var group: String?

        /// What the device answers.
        public typealias Output = Definitions

        /// Makes the call's value.
        ///
        /// - Parameter group: A group or a single parameter, `*` as a wildcard; none for all.
        public init(group: String? = nil) {
            self.group = group
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "listdefinitions")
            query.append("listformat", "xmlschema")
            query.append("group", group)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Definitions {
            try Definitions(from: &xml)
        }
    }

    /// Gives parameters new values.
    ///
    /// Access: operator; or admin, by parameter.
    /// See <https://developer.axis.com/vapix/network-video/parameter-management/#update>.
    public struct Update: QueryOperation, VapixOperation {
        package static let call = Query(
            id: "parameters/update", path: "/axis-cgi/param.cgi", arguments: .form, access: .operator,
            effect: .idempotent)

        /// The new values by name; they are sent in the order of the names.
        public var values: [String: String]

        /// What the device answers.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter values: The new values by name; they are sent in the order of the names.
        public init(values: [String: String]) {
            self.values = values
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "update")
            try query.append(parameters: values)
        }
    }

    /// Adds a group of parameters to a dynamic group, a stream profile for example.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/parameter-management/#add>.
    public struct Add: QueryOperation, VapixOperation {
        package static let call = Query(
            id: "parameters/add", path: "/axis-cgi/param.cgi", arguments: .form, access: .operator, effect: .once)

        /// The kind of group, `streamprofile` for example.
        public var template: String
        /// The group to add to, `StreamProfile` for example.
        public var group: String
        /// The values by name, without the number that the group will get, `StreamProfile.S.Name` for example.
        public var values: [String: String]
        /// Whether to add the group even if there are as many as the device allows.
        public var force: Bool?

        /// What the device answers.
        public typealias Output = AddedGroup

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - template: The kind of group, `streamprofile` for example.
        ///   - group: The group to add to, `StreamProfile` for example.
        ///   - values: The values by name, without the number that the group will get, `StreamProfile.S.Name` for
        ///     example.
        ///   - force: Whether to add the group even if there are as many as the device allows.
        public init(template: String, group: String, values: [String: String], force: Bool? = nil) {
            self.template = template
            self.group = group
            self.values = values
            self.force = force
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "add")
            query.append("template", template)
            query.append("group", group)
            try query.append(parameters: values)
            query.append("force", force.map { $0 ? "yes" : "no" })
        }
    }

    /// Removes groups of parameters from a dynamic group.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/parameter-management/#remove>.
    public struct Remove: QueryOperation, AcknowledgedOperation {
        package static let call = Query(
            id: "parameters/remove", path: "/axis-cgi/param.cgi", arguments: .form, access: .operator,
            effect: .idempotent)

        /// The groups, `StreamProfile.S7` for example (`group`).
        public var groups: [String]

        /// Makes the call's value.
        ///
        /// - Parameter groups: The groups, `StreamProfile.S7` for example.
        public init(groups: [String]) {
            self.groups = groups
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "remove")
            try query.append("group", groups, separator: ",")
        }
    }

    /// Parameters as a tree of groups.
    public struct Definitions: Sendable {
        /// The version of the document's form.
        public var version: String?
        /// The device's model.
        public var model: String?
        /// The version of AXIS OS.
        public var firmwareVersion: String?
        /// The groups at the top (`group`).
        public var groups: [Group] = []

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "version": version = attribute.value
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "model": model = try xml.readText()
                case "firmwareVersion": firmwareVersion = try xml.readText()
                case "group": groups.append(try Group(from: &xml))
                default: try xml.skipElement()
                }
            }
        }
    }

    /// A group of parameters.
    public struct Group: Sendable {
        /// The last part of the group's name.
        public var name: String
        /// The groups in it (`group`).
        public var groups: [Group] = []
        /// The parameters in it (`parameter`).
        public var parameters: [Definition] = []

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "name": name = attribute.value
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "group": groups.append(try Group(from: &xml))
                case "parameter": parameters.append(try Definition(from: &xml))
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("name") }
            self.name = name
        }
    }

    /// A parameter, its value and what the value may be.
    public struct Definition: Sendable {
        /// The last part of the parameter's name.
        public var name: String
        /// The value.
        public var value: String?
        /// The rights to create, delete, read and write it, a digit each: 0 none, 1 viewer, 4 operator, 6 admin, 7
        /// root.
        public var securityLevel: String?
        /// The name for people.
        public var niceName: String?
        /// Whether it cannot be changed (`readonly`).
        public var isReadOnly: Bool?
        /// Whether it never changes (`const`).
        public var isConstant: Bool?
        /// The range, if it is a whole number (`int`).
        public var integer: IntegerType?
        /// The values to choose from, if it is one of several (`enum`).
        public var choices: ChoiceType?
        /// How long it may be, if it is text (`string`).
        public var text: TextType?
        /// How it spells true and false, if it is a truth value (`bool`).
        public var boolean: BooleanType?

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "name": name = attribute.value
                case "value": value = attribute.value
                case "securityLevel": securityLevel = attribute.value
                case "niceName": niceName = attribute.value
                default: break
                }
            }
            while let element = try xml.nextElement() {
                switch element {
                case "type":
                    while let attribute = try xml.nextAttribute() {
                        switch attribute.name {
                        case "readonly": isReadOnly = Bool(wire: attribute.value)
                        case "const": isConstant = Bool(wire: attribute.value)
                        default: break
                        }
                    }
                    while let element = try xml.nextElement() {
                        switch element {
                        case "int": integer = try IntegerType(from: &xml)
                        case "enum": choices = try ChoiceType(from: &xml)
                        case "string": self.text = try TextType(from: &xml)
                        case "bool": boolean = try BooleanType(from: &xml)
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let name else { throw xml.missingField("name") }
            self.name = name
        }
    }

    /// The range of a whole number.
    public struct IntegerType: Sendable {
        /// The smallest value (`min`).
        public var minimum: Int64?
        /// The largest value (`max`).
        public var maximum: Int64?
        /// How many characters it may have (`maxlen`).
        public var maximumLength: Int32?

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "min": minimum = Int64(attribute.value)
                case "max": maximum = Int64(attribute.value)
                case "maxlen": maximumLength = Int32(attribute.value)
                default: break
                }
            }
            try xml.skipElement()
        }
    }

    /// Values to choose from.
    public struct ChoiceType: Sendable {
        /// The values (`entry`).
        public var entries: [Choice] = []

        init(from xml: inout XMLReader) throws(WireError) {
            while let element = try xml.nextElement() {
                switch element {
                case "entry": entries.append(try Choice(from: &xml))
                default: try xml.skipElement()
                }
            }
        }
    }

    /// A value to choose.
    public struct Choice: Sendable {
        /// The value.
        public var value: String
        /// The value for people; markup in it is escaped twice.
        public var niceValue: String?

        init(from xml: inout XMLReader) throws(WireError) {
            var value: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "value": value = attribute.value
                case "niceValue": niceValue = attribute.value
                default: break
                }
            }
            try xml.skipElement()
            guard let value else { throw xml.missingField("value") }
            self.value = value
        }
    }

    /// How long a text may be.
    public struct TextType: Sendable {
        /// How many characters it may have (`maxlen`).
        public var maximumLength: Int32?

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "maxlen": maximumLength = Int32(attribute.value)
                default: break
                }
            }
            try xml.skipElement()
        }
    }

    /// How a truth value is spelled.
    public struct BooleanType: Sendable {
        /// The word for true (`true`).
        public var trueValue: String?
        /// The word for false (`false`).
        public var falseValue: String?

        init(from xml: inout XMLReader) throws(WireError) {
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "true": trueValue = attribute.value
                case "false": falseValue = attribute.value
                default: break
                }
            }
            try xml.skipElement()
        }
    }

    /// The API's calls; get it from ``Vapix/parameters``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``ListDefinitions``.
        public func listDefinitions(group: String? = nil) async throws -> Definitions {
            try await vapix.send(ListDefinitions(group: group))
        }

        /// See ``Update``.
        public func update(_ values: [String: String]) async throws {
            try await vapix.send(Update(values: values))
        }

        /// See ``Add``.
        public func add(
            template: String, group: String, values: [String: String], force: Bool? = nil
        ) async throws -> AddedGroup {
            try await vapix.send(Add(template: template, group: group, values: values, force: force))
        }

        /// See ``Remove``.
        public func remove(groups: [String]) async throws {
            try await vapix.send(Remove(groups: groups))
        }
    }
}

extension Vapix {
    /// The device's parameters: settings and properties by dotted names; see ``Parameters``.
    public var parameters: Parameters.API { Parameters.API(vapix: self) }
}
