/// The place of a value in a JSON document, such as `$.acapPackageConf.setup.appName`.
public struct JSONPath: Sendable, Hashable, CustomStringConvertible {
    /// One step down.
    public enum Step: Sendable, Hashable {
        /// The member with this key.
        case key(String)
        /// The element at this position, from 0.
        case index(Int)
    }

    /// The steps from the document to the value.
    public var steps: [Step]

    /// The document itself.
    public static let root = JSONPath(steps: [])

    /// Creates the path of a member of objects in objects.
    ///
    /// - Parameter keys: The keys, the outermost first.
    public init(_ keys: String...) {
        steps = keys.map(Step.key)
    }

    init(steps: [Step]) {
        self.steps = steps
    }

    /// The path of a member of the value here.
    func appending(_ key: String) -> JSONPath {
        JSONPath(steps: steps + [.key(key)])
    }

    /// The path of an element of the value here.
    func appending(_ index: Int) -> JSONPath {
        JSONPath(steps: steps + [.index(index)])
    }

    /// The path in the usual notation.
    ///
    /// Keys with special characters are quoted.
    public var description: String {
        steps.reduce("$") { text, step in
            switch step {
            case .index(let index): "\(text)[\(index)]"
            case .key(let key):
                key.utf8.allSatisfy(isWord) && !key.isEmpty
                    ? "\(text).\(key)" : "\(text)[\(JSONTree.string(key).asciiText)]"
            }
        }
    }
}
