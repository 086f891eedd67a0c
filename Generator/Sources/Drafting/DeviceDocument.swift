/// The documentation of a device configuration API, as a device has it in `doc.md`.
package struct DeviceDocument {
    /// Who may do something: the roles as they are written.
    typealias Permissions = [String]

    struct Property {
        var name: String
        var summary = ""
        var type = ""
        var readers: Permissions?
        var writers: Permissions?
        var isNullable = false
    }

    struct Action {
        var name: String
        var summary = ""
        var request = ""
        var reply = ""
        var permissions: Permissions = []
    }

    struct Entity {
        /// The names that lead to it; none for the root.
        var path: [String]
        var summary = ""
        /// The key of a collection.
        var key: String?
        var isCollection = false
        var canGet = false
        var settable: [String]?
        var required: [String]?
        var optional: [String] = []
        var adders: Permissions = []
        var removers: Permissions?
        var properties: [Property] = []
        var actions: [Action] = []
    }

    struct DataType {
        var name: String
        var summary = ""
        var kind = ""
        var element = ""
        var words: [String] = []
        var shortest: String?
        var longest: String?
        var lowest: String?
        var highest: String?
        var pattern: String?
        var fields: [Property] = []
    }

    package internal(set) var id = ""
    var title = ""
    var summary = ""
    var version = ""
    var state = ""
    var entities: [Entity] = []
    var types: [DataType] = []

    /// The data type that a text such as `[alias](#datatypes.alias)` means.
    func dataType(_ text: String) -> DataType? {
        guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else { return nil }
        let name = text[text.index(after: text.startIndex)..<end]
        return types.first { $0.name == name }
    }
}
