import Foundation
internal import VapixSupport

/// Applies faults to a camera, any number at the same time.
///
/// The active faults determine the desired state of the camera. When a fault begins or ends, the injector brings the
/// camera to that state, one step after another. So if two faults take the bus down, it comes up after both have ended.
actor FaultInjector {
    /// The parts of a camera that faults apply to.
    struct Camera: Sendable {
        let daemon: BusDaemon
        let server: WebServer
        let accounts: AccountTable
        let issuer: CredentialIssuer
        let state: DeviceState
        let busCalls: RecordLog<LoggedBusCall>
    }

    private enum Owner {
        case nobody
        case camera
        case other
    }

    private let camera: Camera
    private let allowsCalls: Bool
    private var hasService: Bool
    private var active: [(id: Int, fault: Fault)] = []
    private var lastID = 0
    private var timers: [Int: Task<Void, Never>] = [:]
    private var isStopped = false

    // The current state of the camera.
    private var service: HTTPConfService?
    private var owner = Owner.nobody
    private var isBusUp = true
    private var appliedPolicy: Bool
    private let outage = HTTPRelay.Outage()
    private var lastStep: Task<Void, any Error>?

    /// - Parameters:
    ///   - camera: The camera, whose service is not on its bus yet.
    ///   - allowsCalls: Whether the bus lets callers reach the service without a fault.
    init(_ camera: Camera, allowsCalls: Bool) {
        self.camera = camera
        self.allowsCalls = allowsCalls
        appliedPolicy = allowsCalls
        hasService = false
    }

    /// The active faults, oldest first.
    var faults: [(id: Int, fault: Fault)] { active }

    /// Whether a fault with this number has begun, whether or not it has ended.
    func hasBegun(_ id: Int) -> Bool { id >= 1 && id <= lastID }

    /// Begins a fault; returns when it has taken effect.
    ///
    /// - Returns: The number of the fault, from 1.
    func begin(_ fault: Fault, for duration: Duration?) async throws -> Int {
        lastID += 1
        let id = lastID
        switch fault {
        case .accountsLost:
            camera.accounts.removeAll()
            return id
        case .http(let fault, let requests): camera.server.script.add(fault, to: requests, id: id)
        default: break
        }
        active.append((id, fault))
        try await settle()
        if fault == .reboot { camera.state.reboot() }
        if let duration {
            timers[id] = Task { [weak self] in
                guard (try? await Task.sleep(for: duration.limited)) != nil else { return }
                // If the camera does not recover, the next call reports it.
                try? await self?.end(id)
            }
        }
        return id
    }

    /// Ends a fault, unless it has ended; returns when the camera has recovered from it.
    func end(_ id: Int) async throws {
        timers.removeValue(forKey: id)?.cancel()
        camera.server.script.remove(id)
        active.removeAll { $0.id == id }
        try await settle()
    }

    /// Ends all faults.
    func endAll() async throws {
        for fault in active {
            timers.removeValue(forKey: fault.id)?.cancel()
            camera.server.script.remove(fault.id)
        }
        active = []
        try await settle()
    }

    /// Starts or stops the service; a fault may keep it down.
    func setService(_ isWanted: Bool) async throws {
        if isWanted, owner == .camera {
            throw SimulatorError("the simulator owns \(HTTPConfService.name) already")
        }
        hasService = isWanted
        try await settle()
    }

    /// Ends all timers and stops the service.
    func stop() async {
        for timer in timers.values { timer.cancel() }
        timers = [:]
        isStopped = true
        try? await settle()
    }

    /// Brings the camera to its desired state, after all earlier steps.
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
                .other
            } else {
                hasService && !faults.contains(.serviceDown) ? .camera : .nobody
            }

        // Parts that go down do so before others come up.
        let wantsServer = !isOff && !faults.contains(.webServerDown)
        if !wantsServer { camera.server.goDown(outage) }
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
        if isBusUp, appliedPolicy != allowsCalls, !isStopped {
            try await camera.daemon.apply(.init(allowsCalls: allowsCalls, name: HTTPConfService.name))
            appliedPolicy = allowsCalls
        }
        if self.owner != owner {
            service = try await HTTPConfService(
                address: camera.daemon.address, answer: owner == .camera ? camera.issuer.answer(to:) : nil,
                calls: camera.busCalls)
            self.owner = owner
        }
        if wantsServer { camera.server.comeUp(outage) }
    }

    /// Applies the faults that take effect immediately; of several faults of a kind, the latest counts.
    private func applyValues(of faults: [Fault]) {
        var table = AccountTable.Override()
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
            case .clockOffset(let time): offset += time
            case .diskFull(let bytes, let answers): diskFull = (bytes, answers)
            default: break
            }
        }
        camera.accounts.override = table
        camera.issuer.setFaults(reply: reply, limitReply: limitReply)
        camera.server.limit(limit)
        camera.state.diskFull.withLock { $0 = diskFull }
        camera.state.clock.error = offset / .seconds(1)
    }
}
