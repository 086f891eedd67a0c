internal import VapixCatalogue
internal import VapixSupport

/// The settings that clients have set with an operation `setX` of a JSON API, for its operation `getX`.
///
/// Two operations are a pair if the reply of `getX` has an argument of `setX`, by its name in the catalogue and its type.
/// The arguments of `getX` say which instance it is about, such as a channel: `setX` must have them as well. The reply is
/// the example's, with the values that were last set.
///
/// Unlike a camera, the simulator checks the types of these values, and not their ranges. An object or a list takes the
/// place of the one before as a whole; pages seldom say what of it stays.
final class KeptSettings: Sendable {
    /// A setting of one instance.
    private struct Key: Hashable {
        let operation: String
        let instance: [String: JSONValue]
    }

    private let values = Locked<[Key: [String: JSONValue]]>([:])

    /// How many settings are kept, and how many bytes each may have.
    private static let maximumCount = 1000
    private static let maximumSize = 16_384

    /// Keeps what a successful call of `setX` has set; other calls, and what is too much, have no effect.
    func keep(_ arguments: [String: JSONValue], of operation: Catalogue.Operation, _ api: DescribedAPI) {
        guard operation.name.hasPrefix("set"), let pair = Pair("get" + operation.name.dropFirst(3), api) else { return }
        let kept = pair.members(arguments)
        guard !kept.isEmpty, JSONValue.object(kept).compactText.utf8.count <= Self.maximumSize else { return }
        let key = Key(operation: pair.getter.id, instance: pair.instance(arguments))
        values.withLock { values in
            guard values.count < Self.maximumCount || values[key] != nil else { return }
            values[key, default: [:]].merge(kept) { $1 }
        }
    }

    /// The data of a reply of `getX`, with the values that were set; `nil` if nothing was set.
    func data(
        _ example: JSONValue?, of operation: Catalogue.Operation, _ arguments: [String: JSONValue], _ api: DescribedAPI
    ) -> JSONValue? {
        guard let members = example?.object, let pair = Pair(operation.name, api) else { return nil }
        let key = Key(operation: operation.id, instance: pair.instance(arguments))
        return values.withLock { $0[key] }.map { .object(members.merging($0) { $1 }) }
    }

    /// An operation `getX` with its `setX`.
    private struct Pair {
        let getter: Catalogue.Operation
        /// The arguments of `getX`.
        private let selectors: Set<String>
        /// The members of the reply that `setX` sets, by the names of its arguments; `nil` for all.
        private let members: [String: String]?

        init?(_ name: some StringProtocol, _ api: DescribedAPI) {
            let operations = api.description.operations
            guard name.hasPrefix("get"), let getter = operations.first(where: { $0.name == name }),
                let setter = operations.first(where: { $0.name == "set" + name.dropFirst(3) }),
                setter.path == getter.path
            else { return nil }
            self.getter = getter
            let type = getter.reply.type.flatMap { name in api.description.types.first { $0.name == name } }
            let fields = getter.reply.fields.isEmpty ? type?.fields ?? [] : getter.reply.fields
            let own = setter.parameters.filter { $0.place == .params && $0.constant == nil }
            let selectors = getter.parameters.filter { $0.place == .params }.map(\.wire)
            guard selectors.allSatisfy({ selector in own.contains { $0.wire == selector } }) else { return nil }
            self.selectors = Set(selectors)
            if let whole = setter.parameters.first(where: { $0.place == .whole }) {
                guard whole.type == getter.reply.type else { return nil }
                members = nil
                return
            }
            var members: [String: String] = [:]
            for argument in own where !selectors.contains(argument.wire) {
                let field = fields.first { $0.name == argument.name && $0.type == argument.type }
                members[argument.wire] = field?.wire
            }
            if members.isEmpty { return nil }
            self.members = members
        }

        /// The members of the reply that arguments of `setX` set.
        func members(_ arguments: [String: JSONValue]) -> [String: JSONValue] {
            guard let members else { return arguments }
            var result: [String: JSONValue] = [:]
            for (argument, value) in arguments {
                if let member = members[argument] { result[member] = value }
            }
            return result
        }

        func instance(_ arguments: [String: JSONValue]) -> [String: JSONValue] {
            arguments.filter { selectors.contains($0.key) }
        }
    }
}
