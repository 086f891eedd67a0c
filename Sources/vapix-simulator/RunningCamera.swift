import DeviceSimulator

/// A camera of the simulator, with its control interface and what is played on it.
struct RunningCamera: Sendable {
    let device: SimulatedDevice
    let control: ControlInterface
    /// Plays the faults that begin later, and the event scripts.
    private let playing: [Task<Void, Never>]
    private let observations: [ActivityObservation]

    /// The settings that all cameras of the simulator share.
    struct Plan: Sendable {
        var session: RecordedSession?
        var repliesLoosely = false
        var faults: [ScheduledFault] = []
        var eventScripts: [EventScript] = []
        var isVerbose = false
        /// The replies that replace the camera's own, by their paths.
        var replies: [String: SimulatedReply] = [:]
        var log: ActivityFile?
    }

    /// Starts a camera and its control interface; returns when the faults have begun that begin at once.
    ///
    /// - Parameters:
    ///   - configuration: The camera.
    ///   - address: Where the control interface listens.
    ///   - plan: The settings that all cameras share.
    ///   - name: The words in front of its messages; empty for an only camera.
    /// - Throws: `SimulatorError` if it cannot start.
    init(
        _ configuration: SimulatedDevice.Configuration, controlAt address: ControlInterface.Address, _ plan: Plan,
        name: String
    ) async throws {
        let device = try await SimulatedDevice.start(configuration)
        // Before the control interface saves the state at the start.
        for (path, reply) in plan.replies { device.script(reply, for: path) }
        do {
            control = try device.startControl(at: address)
        } catch {
            await device.stop()
            throw error
        }
        self.device = device
        observations = [
            plan.isVerbose ? printActivity(of: device, name: name) : nil,
            plan.log.map { device.logActivity(to: $0, name: name) },
        ].compactMap { $0 }
        if let session = plan.session {
            device.observeUnrecordedRequests { printError(name + $0) }
            device.replay(session, loosely: plan.repliesLoosely)
        }
        do {
            try await device.play(plan.faults.filter { $0.start <= .zero })
        } catch {
            await control.stop()
            await device.stop()
            throw error
        }
        let later = plan.faults.filter { $0.start > .zero }
        playing =
            [
                Task {
                    do {
                        try await device.play(later)
                    } catch let error as SimulatorError {
                        printError(name + error.message)
                    } catch {}
                }
            ] + plan.eventScripts.map { script in Task { try? await device.play(script) } }
    }

    /// Ends the camera; returns when its processes have ended.
    func stop() async {
        for task in playing { task.cancel() }
        await control.stop()
        await device.stop()
        withExtendedLifetime(observations) {}
    }
}

extension RunningCamera {
    /// Starts cameras at the same time.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - start: Starts one of them; its argument is the camera's number, from 1.
    /// - Returns: The cameras in the order of their numbers.
    /// - Throws: The error of the first that cannot start, after the others have been stopped.
    static func start(
        _ count: Int, _ start: @escaping @Sendable (_ number: Int) async throws -> RunningCamera
    ) async throws -> [RunningCamera] {
        var started: [(number: Int, camera: RunningCamera)] = []
        var failure: (any Error)?
        await withTaskGroup(of: (Int, Result<RunningCamera, any Error>).self) { group in
            for number in 1...count {
                group.addTask {
                    do {
                        return (number, .success(try await start(number)))
                    } catch {
                        return (number, .failure(error))
                    }
                }
            }
            for await (number, result) in group {
                switch result {
                case .success(let camera): started.append((number, camera))
                case .failure(let error): failure = failure ?? error
                }
            }
        }
        let cameras = started.sorted { $0.number < $1.number }.map(\.camera)
        guard let failure else { return cameras }
        await stop(cameras)
        throw failure
    }

    /// Ends cameras at the same time.
    static func stop(_ cameras: [RunningCamera]) async {
        await withTaskGroup(of: Void.self) { group in
            for camera in cameras { group.addTask { await camera.stop() } }
        }
    }
}
