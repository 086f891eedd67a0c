internal import Foundation
internal import VapixCatalogue
internal import VapixExamples
internal import VapixSupport

/// The device configuration APIs of a camera: `/config/discover` and `/config/rest`.
///
/// Facts: <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/>, and recordings of cameras.
/// Where neither says anything, the camera answers in the mildest way:
///
/// * A path may end in a slash and have more than one between two segments. A body needs no `Content-Type`.
/// * Each entity, collection, item and property can be read, and each property that a call can change can also be changed
///   alone and through the entities around it.
/// * An item that is added is answered with 201 and its properties, as by AXIS OS 12; 11.11 leaves these out.
/// * `?strict=false` ignores members that the spec does not know. They are refused otherwise, as the schemas of cameras do.
/// * A method that a path does not have is answered with 405.
final class ConfigurationService: Sendable {
    private struct State {
        var apis: SimulatedConfigurationAPIs
        /// The values that clients have read or changed so far, by the names of the APIs in the catalogue.
        var values: [String: ConfigurationState] = [:]
    }

    private let state: Locked<State>

    init(_ apis: SimulatedConfigurationAPIs) {
        state = Locked(State(apis: apis))
    }

    var apis: SimulatedConfigurationAPIs {
        get { state.withLock { $0.apis } }
        set { state.withLock { $0.apis = newValue } }
    }

    /// The APIs that the camera has now.
    private var announced: [AnnouncedConfigurationAPI] {
        let apis = apis
        return ConfigurationTree.all.filter { !apis.missing.contains($0.id) }.flatMap { tree in
            let versions =
                apis.versions[tree.id].map { [ConfigurationVersion($0)] }
                ?? ConfigurationVersion.described(tree.api, tree.configuration)
            return versions.map { AnnouncedConfigurationAPI(tree: tree, version: $0) }
        }
    }

    /// Whether a path belongs to the framework.
    func serves(_ path: String) -> Bool {
        apis.areServed && (path == "/config" || path.hasPrefix("/config/"))
    }

    /// Where a request goes.
    private enum Route {
        case discovery([String])
        case page
        /// All APIs at once.
        case all
        case resource(AnnouncedConfigurationAPI, ConfigurationTree.Place)
        case nothing
    }

    private func route(_ request: CGIRequest) -> Route {
        guard let segments = Self.segments(request.path), segments.first == "config", segments.count > 1 else {
            return .nothing
        }
        let rest = Array(segments.dropFirst(2))
        switch segments[1] {
        case "discover": return .discovery(rest)
        case "web-ui": return .page
        case "rest" where rest == ["$all"]: return .all
        case "rest" where rest.count > 1:
            guard let api = announced.first(where: { $0.id == rest[0] && $0.serves(rest[1]) }),
                let place = api.tree.place(rest.dropFirst(2))
            else { return .nothing }
            return .resource(api, place)
        default: return .nothing
        }
    }

    /// The decoded segments of a path; `nil` if one of them is not UTF-8.
    private static func segments(_ path: String) -> [String]? {
        var segments: [String] = []
        for segment in pathSegments(path) {
            guard let decoded = segment.removingPercentEncoding else { return nil }
            segments.append(decoded)
        }
        return segments
    }

    /// The longest path, in bytes; a guess that is above what web servers take.
    private static let maximumPathSize = 16_384

    // MARK: Replies

    func reply(to request: CGIRequest) -> CGIReply {
        guard request.path.utf8.count <= Self.maximumPathSize else { return ConfigurationReply.pathTooLong }
        switch route(request) {
        case .nothing: return ConfigurationReply.noResource(request.path)
        case .resource(let api, let place): return reply(to: request, api, place)
        case .discovery, .page, .all:
            guard request.method == "GET" else { return ConfigurationReply.methodNotAllowed(["GET"]) }
        }
        switch route(request) {
        case .discovery(let segments): return ConfigurationDiscovery(apis: announced).reply(segments)
        case .all: return ConfigurationReply.success(all())
        default:
            let page = ConfigurationPages.page(request.path, request.arguments)
            return page ?? ConfigurationReply.noResource(request.path)
        }
    }

    private func all() -> JSONValue {
        var values: [String: JSONValue] = [:]
        for api in announced {
            guard let root = api.tree.place([]) else { continue }
            values["\(api.id).\(api.key)"] = withState(of: api.tree) { $0.value(at: root) }
        }
        return .object(values)
    }

    private func withState<Result>(
        of tree: ConfigurationTree, _ body: (inout ConfigurationState) throws -> Result
    ) rethrows -> Result {
        try state.withLock { try body(&$0.values[tree.api.name, default: ConfigurationState(tree)]) }
    }

    private func reply(
        to request: CGIRequest, _ api: AnnouncedConfigurationAPI, _ place: ConfigurationTree.Place
    ) -> CGIReply {
        let methods = methods(of: place)
        guard let call = methods.first(where: { $0.method == request.method })?.call else {
            return ConfigurationReply.methodNotAllowed(methods.map(\.method))
        }
        let isThere = withState(of: api.tree) { $0.holdsItem(of: place) }
        guard isThere else { return ConfigurationReply.itemMissing }
        do {
            switch call {
            case .get:
                let value = withState(of: api.tree) { $0.value(at: place) }
                return value.map { ConfigurationReply.success($0) } ?? ConfigurationReply.itemMissing
            case .remove:
                let isRemoved = withState(of: api.tree) { $0.remove(place) }
                return isRemoved ? ConfigurationReply.success() : ConfigurationReply.itemMissing
            case .set:
                let data = try data(of: request)
                if let error = documentedError(of: operations(place, call, data), data, api.tree) { return error }
                try withState(of: api.tree) { try $0.change(place, to: data, check(api.tree, request)) }
                return ConfigurationReply.success()
            case .add(let add, let node):
                let data = try data(of: request)
                if let error = documentedError(of: [add], data, api.tree, exceptFor: node.key) { return error }
                let item = try withState(of: api.tree) {
                    try $0.add(to: place, node, add, data, check(api.tree, request))
                }
                return ConfigurationReply.success(status: 201, item)
            case .run(let action, let name, let node):
                // Without a value it has no arguments.
                let data = request.body.isEmpty ? [:] : try data(of: request)
                if let error = documentedError(of: [action], data, api.tree) { return error }
                try withState(of: api.tree) {
                    try $0.run(action, named: name, at: place, node, data, check(api.tree, request))
                }
                return Self.reply(of: action, data, api.tree)
            }
        } catch ConfigurationFailure.exists {
            return ConfigurationReply.itemExists
        } catch let refusal as ConfigurationCheck.Refusal {
            return ConfigurationReply.invalid(refusal.reason)
        } catch let reply as Rejection {
            return reply.reply
        } catch {
            return ConfigurationReply.internalError
        }
    }

    private struct Rejection: Error {
        let reply: CGIReply
    }

    /// The member `data` of a request.
    private func data(of request: CGIRequest) throws -> JSONValue {
        guard request.body.count <= JSONCall.maximumSize else { throw Rejection(reply: ConfigurationReply.tooLarge) }
        guard let document = JSONValue(request.body) else {
            throw ConfigurationCheck.Refusal(reason: "the body is not JSON")
        }
        guard let members = document.object, let data = members["data"] else {
            throw ConfigurationCheck.missing("data", at: "/")
        }
        return data
    }

    private func check(_ tree: ConfigurationTree, _ request: CGIRequest) -> ConfigurationCheck {
        ConfigurationCheck(types: tree.api.types, ignoresUnknown: request.arguments["strict"] == "false")
    }

    /// The documented refusal of the same request; `nil` if there is none, or if the request is also documented to succeed.
    ///
    /// An API has constraints that a spec cannot express. Whether an item is there, the values say. The key of a new item may
    /// be another.
    private func documentedError(
        of operations: [Catalogue.Operation], _ data: JSONValue, _ tree: ConfigurationTree, exceptFor key: String? = nil
    ) -> CGIReply? {
        let meaning = { (data: JSONValue?) in data?.object?.filter { $0.key != key } }
        let same = tree.examples.filter { example in
            let shown = JSONValue(example.request.body)?["data"]
            let isSame = shown == data || (key != nil && shown != nil && meaning(shown) == meaning(data))
            return isSame && operations.contains { $0.name == example.operation }
        }
        guard let example = same.first, !same.contains(where: \.isSuccess), !["2", "6"].contains(example.errorCode)
        else {
            return nil
        }
        return CGIReply(example, body: example.reply.body)
    }

    private static func reply(
        of action: Catalogue.Operation, _ data: JSONValue, _ tree: ConfigurationTree
    ) -> CGIReply {
        let examples = tree.examples.filter { $0.operation == action.name && $0.isSuccess }
        let same = examples.first { JSONValue($0.request.body)?["data"] == data }
        if let example = same ?? examples.first { return CGIReply(example, body: example.reply.body) }
        return ConfigurationReply.success(tree.plausibleReply(action.reply))
    }

    // MARK: Calls

    /// The call that a method makes at a place.
    private enum Call {
        case get
        case set
        case add(Catalogue.Operation, ConfigurationTree.Node)
        case remove
        case run(Catalogue.Operation, String, ConfigurationTree.Node)
    }

    private func methods(of place: ConfigurationTree.Place) -> [(method: String, call: Call)] {
        let change = (method: apis.wantsPUT ? "PUT" : "PATCH", call: Call.set)
        let get = (method: "GET", call: Call.get)
        switch place.target {
        case .entity(let node): return [get] + (node.isSettable ? [change] : [])
        case .item(let node):
            return [get] + (node.isSettable ? [change] : []) + (node.remove != nil ? [("DELETE", .remove)] : [])
        case .collection(let node): return [get] + (node.add.map { [("POST", .add($0, node))] } ?? [])
        case .property(let field, let node, _):
            guard case .member(let name)? = place.steps.last else { return [] }
            return (field.type == "secret" ? [] : [get]) + (node.setter(of: name) != nil ? [change] : [])
        case .action(let action, let name, let node):
            return [(apis.wantsPUT ? "PUT" : "POST", .run(action, name, node))]
        case .open: return [get]
        }
    }

    /// The described calls that a request makes, with those of the properties that it changes.
    private func operations(_ place: ConfigurationTree.Place, _ call: Call, _ data: JSONValue?) -> [Catalogue.Operation]
    {
        switch (call, place.target) {
        case (.add(let add, _), _): return [add]
        case (.run(let action, _, _), _): return [action]
        case (.remove, .item(let node)): return [node.remove].compactMap { $0 }
        case (.get, .collection(let node)): return [node.list].compactMap { $0 }
        case (.get, .entity(let node)), (.get, .item(let node)): return [node.get].compactMap { $0 }
        case (.set, .property(_, let node, _)):
            guard case .member(let name)? = place.steps.last else { return [] }
            return [node.setter(of: name)].compactMap { $0 }
        case (.set, .entity(let node)), (.set, .item(let node)):
            let others = (data?.object ?? [:]).keys.compactMap { node.setter(of: $0) }
            return [node.set].compactMap { $0 } + others.filter { $0.id != node.set?.id }
        default: return []
        }
    }

    /// The identifier of the operation that a request calls, such as `ssh/users.add`; `nil` if it calls none.
    func operation(of request: CGIRequest) -> String? {
        guard case .resource(_, let place) = route(request),
            let call = methods(of: place).first(where: { $0.method == request.method })?.call
        else { return nil }
        return operations(place, call, JSONValue(request.body)?["data"]).first?.id
    }

    /// The privilege that a request needs: that of its call, or that of the properties that it names.
    ///
    /// A part without a call of its own needs the rights of all that can be read there. Discovery
    /// needs a login, which is a guess.
    func access(for request: CGIRequest) -> Privilege {
        guard case .resource(let api, let place) = route(request) else { return .viewer }
        let call = methods(of: place).first { $0.method == request.method }?.call
        let data = JSONValue(request.body)?["data"]
        let needed = call.map { operations(place, $0, data) } ?? []
        switch (call, place.target) {
        case (.get, .property(let field, let node, _)):
            return Self.access(field.readAccess, [node.get, node.list], else: api.tree)
        case (.get, .entity(let node)), (.get, .item(let node)), (.get, .collection(let node)):
            let reads = node.operations.filter { $0.httpMethod == "GET" }
            return Self.access(nil, needed.isEmpty ? reads : needed, else: api.tree)
        case (.set, .property(let field, _, _)): return Self.access(field.writeAccess, needed, else: api.tree)
        case (.set, .entity(let node)), (.set, .item(let node)):
            let fields = (data?.object ?? [:]).keys.compactMap { node.property($0)?.writeAccess }
            return max(fields.map { Privilege($0) }.max() ?? .viewer, Self.access(nil, needed, else: api.tree))
        default: return Self.access(nil, needed, else: api.tree)
        }
    }

    private static func access(
        _ own: Catalogue.AccessLevel?, _ operations: [Catalogue.Operation?], else tree: ConfigurationTree
    ) -> Privilege {
        if let own { return Privilege(own) }
        let levels = operations.compactMap { $0 }.map { Privilege($0.access) }
        return levels.max() ?? tree.root.operations.map { Privilege($0.access) }.max() ?? .admin
    }
}

/// The programs at the paths of the framework.
struct ConfigurationCGI: CGI {
    let service: ConfigurationService

    func access(for request: CGIRequest) -> Privilege { service.access(for: request) }

    func reply(to request: CGIRequest) async -> CGIReply { service.reply(to: request) }
}
