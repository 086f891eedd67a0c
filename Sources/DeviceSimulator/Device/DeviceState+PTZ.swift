internal import VapixSupport

extension DeviceState {
    /// The present position of the PTZ unit.
    var ptzPosition: [PTZAxis: Double] {
        let limits = PTZLimits(parameters)
        return ptz.withLock { $0.position(at: .now, limits) }
    }

    /// Changes how the PTZ unit stands or moves; emits the events of that.
    ///
    /// A movement that is not continuous takes no time.
    ///
    /// - Parameter change: The change; its arguments are the motion, and the present position.
    func changePTZ(_ change: (inout PTZMotion, [PTZAxis: Double]) -> Void) {
        let parameters = self.parameters
        let limits = PTZLimits(parameters)
        let presets = PTZPreset.all(parameters)
        let changes = ptz.withLock { motion in
            let wasMoving = motion.isMoving
            let reached = motion.reachedPresets
            let before = motion.position(at: .now, limits)
            change(&motion, before)
            let after = motion.position(at: .now, limits)
            if motion.isMoving {
                motion.reachedPresets = []
            } else if wasMoving || before != after {
                motion.reachedPresets = Self.presets(presets, at: after, limits)
            }
            let hasMoved = !wasMoving && (motion.isMoving || before != after)
            let hasStopped = !motion.isMoving && (wasMoving || hasMoved)
            return (hasMoved: hasMoved, hasStopped: hasStopped, left: reached, reached: motion.reachedPresets)
        }
        if changes.hasMoved {
            events.emit(.ptzMoving(true))
            if !changes.left.isEmpty { emitPresets(changes.left, isReached: false) }
        }
        if changes.hasStopped {
            events.emit(.ptzMoving(false))
            if !changes.reached.isEmpty { emitPresets(changes.reached, isReached: true) }
        }
    }

    /// The states of the PTZ unit, as events.
    var ptzEvents: [SimulatedEvent] {
        let presets = PTZPreset.all(parameters).map(\.number)
        let (isMoving, reached) = ptz.withLock { ($0.isMoving, $0.reachedPresets) }
        return [.ptzReady, .ptzMoving(isMoving), .ptzPreset(nil, isReached: !reached.isEmpty)]
            + presets.map { .ptzPreset($0, isReached: reached.contains($0)) }
    }

    private func emitPresets(_ numbers: Set<Int>, isReached: Bool) {
        events.emit(.ptzPreset(nil, isReached: isReached))
        for number in numbers.sorted() { events.emit(.ptzPreset(number, isReached: isReached)) }
    }

    /// The motion of a unit that stands at its home position, as after a start.
    static func initialPTZ(_ parameters: [Parameter]) -> PTZMotion {
        let limits = PTZLimits(parameters)
        let presets = PTZPreset.all(parameters)
        let home = presets.first { $0.number == PTZPreset.homeNumber(parameters) }
        var motion = PTZMotion(position: home?.position ?? [:], speed: limits.speed)
        motion.reachedPresets = Self.presets(presets, at: motion.position(at: .now, limits), limits)
        return motion
    }

    /// The numbers of the preset positions at a position, of which the unit keeps what its limits allow.
    private static func presets(
        _ presets: [PTZPreset], at position: [PTZAxis: Double], _ limits: PTZLimits
    ) -> Set<Int> {
        let reached = presets.filter { preset in
            let own = preset.position.filter { limits.has($0.key) }
            return !own.isEmpty && own.allSatisfy { position[$0.key] == limits.limited($0.value, $0.key) }
        }
        return Set(reached.map(\.number))
    }
}
