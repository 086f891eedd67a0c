import Foundation
internal import VapixSupport

/// Makes a camera be as its faults have it, however many there are at a time.
///
/// Each fault says how the camera should be; what begins or ends brings the camera there, one step after another. So two
/// faults that take the bus down end when the later of them does.
actor FaultInjector {
    /// The parts of a camera that can fail.
    struct Camera: Sendable {
        let daemon: BusDaemon
        let servers: WebServers
        let accounts: AccountTable
        let issuer: CredentialIssuer
        let state: DeviceState
    }

    private enum Owner {
        case nobody
        case camera
        case stranger
    }

    private let camera: Camera
    private let allowsCalls: Bool
    private var hasService: Bool
    private var active: [(id: UUID, fault: Fault)] = []
    private var timers: [UUID: Task<Void, Never>] = [:]
    private var isStopped = false

    // How the camera is now.
    private var service: HTTPConfService?
    private var owner = Owner.nobody
    private var isBusUp = true
    private var followsPolicy: Bool
    private let outage = HTTPRelay.Outage()
    private var lastStep: Task<Void, any Error>?

    /// Takes a camera in hand that has no service on its bus yet.
    init(_ camera: Camera, allowsCalls: Bool) {
        self.camera = camera
        self.allowsCalls = allowsCalls
        followsPolicy = allowsCalls
        hasService = false
    }

    /// The faults there are, oldest first.
    var faults: [Fault] { active.map(\.fault) }

    /// Begins a fault; returns when it is there.
    func begin(_ fault: Fault, for duration: Duration?) async throws -> UUID {
        let id = UUID()
        switch fault {
        case .accountsLost:
            camera.accounts.removeAll()
            return id
        case .http(let fault, let requests): camera.servers.script.add(fault, to: requests, id: id)
        default: break
        }
        active.append((id, fault))
        try await settle()
        if fault == .reboot { camera.state.reboot() }
        if let duration {
            timers[id] = Task { [weak self] in
                guard (try? await Task.sleep(for: duration)) != nil else { return }
                // A camera that does not come back is for the next call to report.
                try? await self?.end(id)
            }
        }
        return id
    }

    /// Ends a fault, if it has not ended; returns when the camera has recovered from it.
    func end(_ id: UUID) async throws {
        timers.removeValue(forKey: id)?.cancel()
        camera.servers.script.remove(id)
        active.removeAll { $0.id == id }
        try await settle()
    }

    /// Ends all faults.
    func endAll() async throws {
        for fault in active {
            timers.removeValue(forKey: fault.id)?.cancel()
            camera.servers.script.remove(fault.id)
        }
        active = []
        try await settle()
    }

    /// Whether the service is on the bus when no fault keeps it away.
    func setService(_ isWanted: Bool) async throws {
        if isWanted, owner == .camera {
            throw SimulatorError("the simulator cannot own \(HTTPConfService.name): it does already")
        }
        hasService = isWanted
        try await settle()
    }

    /// Ends everything that the faults and the service keep.
    func stop() async {
        for timer in timers.values { timer.cancel() }
        timers = [:]
        isStopped = true
        try? await settle()
    }

    /// Brings the camera to where it should be, after what was begun before.
    private func settle() async throws {
        let last = lastStep
        let step = Task {
            _ = await last?.result
            try await self.apply()
        }
        lastStep = step
        try await step.value
    }

    private func apply() async throws {
        let faults = active.map(\.fault)
        let isOff = faults.contains(.reboot)
        let wantsBus = !isOff && !faults.contains(.busDown)
        let allowsCalls = allowsCalls && !faults.contains(.denied)
        let owner: Owner =
            if isStopped || !wantsBus {
                .nobody
            } else if faults.contains(.serviceForeign) {
                .stranger
            } else {
                hasService && !faults.contains(.serviceDown) ? .camera : .nobody
            }

        // What goes away, goes first.
        let wantsServer = !isOff && !faults.contains(.webServerDown)
        if !wantsServer { camera.servers.goDown(outage) }
        if isBusUp, !wantsBus, !isStopped {
            isBusUp = false
            try await camera.daemon.goDown()
        }
        if self.owner != owner {
            await service?.stop()
            service = nil
            self.owner = .nobody
        }
        if isOff { camera.accounts.removeAll() }

        applyValues(of: faults)

        if !isBusUp, wantsBus, !isStopped {
            try await camera.daemon.comeUp()
            isBusUp = true
        }
        if isBusUp, followsPolicy != allowsCalls, !isStopped {
            try await camera.daemon.follow(.init(allowsCalls: allowsCalls, name: HTTPConfService.name))
            followsPolicy = allowsCalls
        }
        if self.owner != owner {
            service = try await HTTPConfService(
                address: camera.daemon.address, answer: owner == .camera ? camera.issuer.answer(to:) : nil)
            self.owner = owner
        }
        if wantsServer { camera.servers.comeUp(outage) }
    }

    /// What takes effect at once; of several faults of a kind the latest counts.
    private func applyValues(of faults: [Fault]) {
        var table = AccountTableFault()
        var reply: CredentialReply?
        var limitReply: CredentialReply?
        var limit: (count: Int, beyond: Fault.BeyondLimit)?
        var offset = Duration.zero
        var diskFull: (bytes: Int, answers: Bool)?
        for fault in faults {
            switch fault {
            case .accountTableFull(let reply):
                table.isFull = true
                limitReply = reply
            case .sameName(let rule): table.rule = rule
            case .credentials(let fault): reply = fault
            case .connectionLimit(let count, let beyond): limit = (count, beyond)
            case .clockOff(let time): offset += time
            case .diskFull(let bytes, let answers): diskFull = (bytes, answers)
            default: break
            }
        }
        camera.accounts.fault = table
        camera.issuer.setFaults(reply: reply, limitReply: limitReply)
        camera.servers.limit(limit)
        camera.state.diskFull.withLock { $0 = diskFull }
        camera.state.clock.error = offset / .seconds(1)
    }
}
