internal import VapixSupport

/// Dynamic overlay: texts and images over the video.
///
/// The camera has eight view areas and the eight slots of the documented capabilities. A text takes one slot, an image
/// two.
struct DynamicOverlay: StatefulAPI {
    private static let views = 1...8
    private static let slots = 8

    private struct Overlay {
        var isText: Bool
        var members: [String: JSONValue]
        var slots: Int { isText ? 1 : 2 }
    }

    private struct Contents {
        var overlays: [Int64: Overlay] = [:]
        var nextIdentity: Int64 = 0
    }

    private let contents = Locked(Contents())

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        try Self.check(arguments)
        switch operation {
        case "addText": return try add(Overlay(isText: true, members: Self.textDefaults), arguments)
        case "addImage": return try add(Overlay(isText: false, members: Self.imageDefaults), arguments)
        case "setText": return try change(arguments, isText: true)
        case "setImage": return try change(arguments, isText: false)
        case "list": return list(arguments)
        case "remove":
            let removed = contents.withLock { $0.overlays.removeValue(forKey: Self.identity(arguments)) }
            guard removed != nil else { throw CallFailure("invalidIdentity") }
            return .done
        default: return nil
        }
    }

    private func add(_ overlay: Overlay, _ arguments: Arguments) throws -> Answer {
        var overlay = overlay
        overlay.members.merge(arguments.values) { $1 }
        let identity: Int64? = contents.withLock { contents in
            let used = contents.overlays.values.reduce(0) { $0 + $1.slots }
            guard used + overlay.slots <= Self.slots else { return nil }
            let identity = contents.nextIdentity
            contents.nextIdentity += 1
            overlay.members["identity"] = .integer(identity)
            contents.overlays[identity] = overlay
            return identity
        }
        guard let identity else { throw CallFailure("limitReached") }
        return .data(["camera": overlay.members["camera"] ?? 1, "identity": .integer(identity)])
    }

    private func change(_ arguments: Arguments, isText: Bool) throws -> Answer {
        let identity = Self.identity(arguments)
        return try contents.withLock { contents in
            guard contents.overlays[identity]?.isText == isText else { throw CallFailure("invalidIdentity") }
            contents.overlays[identity]?.members.merge(arguments.values) { $1 }
            return .done
        }
    }

    private func list(_ arguments: Arguments) -> Answer {
        let all = contents.withLock { $0.overlays.sorted { $0.key < $1.key }.map(\.value) }
        let wanted = all.filter { overlay in
            ["camera", "identity"].allSatisfy { arguments[$0] == nil || arguments[$0] == overlay.members[$0] }
        }
        let members = { (isText: Bool) -> JSONValue in
            .array(wanted.filter { $0.isText == isText }.map { .object($0.members) })
        }
        return .data([
            "imageFiles": ["/etc/overlays/axis(128x44).ovl", "/etc/overlays/logo.ovl"],
            "imageOverlays": members(false), "textOverlays": members(true),
        ])
    }

    /// The texts of a view area that are visible, from back to front.
    func visibleTexts(camera: Int) -> [[String: JSONValue]] {
        contents.withLock { $0.overlays }.sorted { $0.key < $1.key }.map(\.value)
            .filter { $0.isText && $0.members["camera"]?.integer ?? 1 == camera && $0.members["visible"] != false }
            .map(\.members).sorted { ($0["zIndex"]?.integer ?? 0) < ($1["zIndex"]?.integer ?? 0) }
    }

    private static func identity(_ arguments: Arguments) -> Int64 { Int64(arguments.integer("identity") ?? -1) }

    /// Checks the documented ranges.
    private static func check(_ arguments: Arguments) throws {
        for (name, range) in ranges {
            guard let value = arguments[name]?.double else { continue }
            guard range.contains(value) else { throw CallFailure.invalid(name) }
        }
        // By scalars: a character can have any number of combining marks.
        if arguments.string("text").unicodeScalars.count > 512 { throw CallFailure.invalid("text") }
        for coordinate in arguments["position"]?.array ?? [] where !(-1...1).contains(coordinate.double ?? 2) {
            throw CallFailure.invalid("position")
        }
    }

    private static let ranges: [String: ClosedRange<Double>] = [
        "camera": Double(views.lowerBound)...Double(views.upperBound), "fontSize": 0...200, "scrollSpeed": -20...20,
        "rotation": -180...180, "indicatorSize": 0...200,
    ]

    private static let textDefaults: [String: JSONValue] = [
        "position": [0, 0], "textColor": "black", "textBGColor": "transparent", "textOLColor": "transparent",
        "fontSize": 32, "rotation": 0, "scrollSpeed": 0, "reference": "channel", "visible": true, "zIndex": 0,
    ]

    private static let imageDefaults: [String: JSONValue] = ["position": [0, 0], "visible": true, "zIndex": 0]
}
