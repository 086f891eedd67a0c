/// The reason why a PTZ command is refused.
///
/// The page has the form, `Error:[message]` with status 200, and the text for an unknown query. The other texts are a
/// guess.
struct PTZRefusal: Error {
    let message: String

    static func invalid(_ name: String) -> PTZRefusal { PTZRefusal(message: "\(name): invalid value") }

    static func outOfRange(_ name: String) -> PTZRefusal { PTZRefusal(message: "\(name): value out of range") }

    static func noPreset(_ name: String) -> PTZRefusal { PTZRefusal(message: "\(name): no such preset position") }

    var reply: CGIReply { .text("Error:\(message)\n") }
}

extension CGIReply {
    /// The success of a PTZ command.
    static let ptzDone = CGIReply(status: 204, contentType: "text/plain", bytes: [])
}

extension FormArguments {
    /// The number of the video channel, from 1; the default one if the argument is absent.
    ///
    /// The page does not say how a device refuses a channel that it does not have.
    func ptzCamera(_ parameters: [Parameter]) throws -> Int {
        let values = Dictionary(
            parameters.filter { $0.name.hasPrefix("PTZ.") }.map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first })
        let count = values["PTZ.NbrOfCameras"].flatMap { Int($0) } ?? 1
        guard let text = self["camera"] else { return values["PTZ.CameraDefault"].flatMap { Int($0) } ?? 1 }
        guard let camera = Int(text), camera >= 1, camera <= count else { throw PTZRefusal.invalid("camera") }
        return camera
    }
}
