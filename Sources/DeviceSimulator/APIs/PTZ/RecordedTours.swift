/// Recorded tours: which there are, and whether they are recorded or played.
///
/// Unlike a camera, the simulator records no movements, and moves nothing when it plays a tour. A tour is played until a
/// client stops it, even if it is not to be repeated.
///
/// Where the page says nothing, the simulator guesses: a tour without a name has an empty one, the identifier that the
/// camera chooses is the lowest free one from 1, a paused tour counts as played, and stopping what is stopped is a success.
struct RecordedTours: StatefulAPI {
    let state: DeviceState

    var checksValues: Bool { false }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let parameters = state.parameters
        let count = parameters.groupLimit("PTZ.NbrOfCameras", default: 1)
        let maximum = parameters.groupLimit("Properties.GuardTour.MaxRecordedTours", default: 10)
        return try state.recordedTours.withLock { tours in
            let camera = try arguments.number("camera", 1...max(1, count))
            switch operation {
            case "list":
                let id = try arguments.tourID()
                if let id { _ = try Self.index(id, tours) }
                let listed = tours.filter { (id == nil || $0.id == id) && (camera == nil || $0.camera == camera) }
                return .success("ListSuccess", listed.sorted { $0.id < $1.id }.map(Self.element).joined())
            case "record":
                let id = try Self.record(arguments, camera ?? 1, maximum, &tours)
                return .success("RecordSuccess", "      <RecordingId>\(id)</RecordingId>\n")
            case "stopRecording": try Self.change(arguments, &tours, where: .recording) { $0.status = .stopped }
            case "play": try Self.play(arguments, &tours)
            case "stopPlayback":
                try Self.change(arguments, &tours, where: .playing) {
                    $0.status = .stopped
                    $0.isPaused = false
                }
            case "pause", "resume":
                if let id = try arguments.tourID(), tours[try Self.index(id, tours)].status != .playing {
                    throw CallFailure("invalidState")
                }
                try Self.change(arguments, &tours, where: .playing) { $0.isPaused = operation == "pause" }
            case "modify":
                let index = try Self.idleIndex(arguments, tours)
                let name = try arguments.tourName()
                let delay = try arguments.number("defaultloopdelay", 0...9999)
                tours[index].name = name ?? tours[index].name
                tours[index].defaultLoopDelay = delay ?? tours[index].defaultLoopDelay
            case "remove": tours.remove(at: try Self.idleIndex(arguments, tours))
            default: return nil
            }
            // The success has no data.
            return nil
        }
    }

    /// Begins a recording.
    ///
    /// - Returns: The tour's identifier.
    private static func record(
        _ arguments: Arguments, _ camera: Int, _ maximum: Int, _ tours: inout [SimulatedRecordedTour]
    ) throws -> Int {
        let name = try arguments.tourName()
        let used = Set(tours.map(\.id))
        let wanted = try arguments.tourID()
        if let wanted, used.contains(wanted) { throw CallFailure("tourExists") }
        guard tours.count < maximum, let id = wanted ?? (1...9999).first(where: { !used.contains($0) }) else {
            throw CallFailure("tooManyTours")
        }
        if tours.contains(where: { $0.camera == camera && $0.status == .recording }) {
            throw CallFailure("invalidState")
        }
        for index in tours.indices where tours[index].camera == camera { tours[index].stop() }
        tours.append(SimulatedRecordedTour(id: id, name: name ?? "", camera: camera, status: .recording))
        return id
    }

    private static func play(_ arguments: Arguments, _ tours: inout [SimulatedRecordedTour]) throws {
        let index = try index(try arguments.tourID(), tours)
        let isLooping = try arguments.number("loop", 0...1) == 1
        _ = try arguments.number("loopdelay", 0...9999)
        if tours.contains(where: { $0.status == .recording }) { throw CallFailure("invalidState") }
        let camera = tours[index].camera
        for other in tours.indices where tours[other].camera == camera { tours[other].stop() }
        tours[index].status = .playing
        tours[index].isLooping = isLooping
    }

    /// Changes the tours that are in a state: one, or all.
    private static func change(
        _ arguments: Arguments, _ tours: inout [SimulatedRecordedTour], where status: SimulatedRecordedTour.Status,
        _ change: (inout SimulatedRecordedTour) -> Void
    ) throws {
        let id = try arguments.tourID()
        if let id { _ = try index(id, tours) }
        for index in tours.indices where (id == nil || tours[index].id == id) && tours[index].status == status {
            change(&tours[index])
        }
    }

    private static func index(_ id: Int?, _ tours: [SimulatedRecordedTour]) throws -> Int {
        guard let id, let index = tours.firstIndex(where: { $0.id == id }) else { throw CallFailure("invalidTour") }
        return index
    }

    /// The index of a tour that is neither recorded nor played.
    private static func idleIndex(_ arguments: Arguments, _ tours: [SimulatedRecordedTour]) throws -> Int {
        let index = try index(try arguments.tourID(), tours)
        if tours[index].status != .stopped { throw CallFailure("invalidState") }
        return index
    }

    private static func element(_ tour: SimulatedRecordedTour) -> String {
        """
              <RecordingInformation>
                <RecordingId>\(tour.id)</RecordingId>
                <NiceName>\(escapeXML(tour.name))</NiceName>
                <Status>\(tour.status.rawValue)</Status>
                <Camera>\(tour.camera)</Camera>
                <DefaultLoopDelay>\(tour.defaultLoopDelay)</DefaultLoopDelay>
              </RecordingInformation>

        """
    }
}

extension SimulatedRecordedTour {
    fileprivate mutating func stop() {
        if status == .playing { status = .stopped }
        isPaused = false
    }
}

extension Answer {
    fileprivate static func success(_ element: String, _ content: String) -> Answer {
        .reply(
            .xml(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <RecordedTourResponse xmlns="http://www.axis.com/vapix/http_cgi/recordedtour1" SchemaVersion="1.0">
                  <Success>
                    <\(element)>
                \(content)    </\(element)>
                  </Success>
                </RecordedTourResponse>

                """))
    }
}

extension Arguments {
    /// The tour's identifier, if there is one.
    fileprivate func tourID() throws -> Int? {
        guard let text = self["recordedtourid"]?.string else { return nil }
        guard let id = Int(text), (0...9999).contains(id) else { throw CallFailure("invalidTour") }
        return id
    }

    fileprivate func tourName() throws -> String? {
        guard let name = self["nicename"]?.string else { return nil }
        let isValid =
            name.utf8.count <= 31
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
        guard isValid else { throw CallFailure("invalidParameter") }
        return name
    }

    fileprivate func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int? {
        guard let text = self[name]?.string else { return nil }
        guard let number = Int(text), range.contains(number) else { throw CallFailure("invalidParameter") }
        return number
    }
}
