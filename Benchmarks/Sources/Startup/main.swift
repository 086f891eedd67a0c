// Starts and stops simulated cameras of this process, and prints JSON with the times in microseconds: Startup one COUNT, each
// after the one before; Startup many COUNT, all at once. Benchmarks/startup.sh makes tables of it.
import DeviceSimulator
import Foundation

let words = CommandLine.arguments
guard words.count == 3, let count = Int(words[2]), (1...1000).contains(count) else {
    print("usage: Startup one|many COUNT")
    exit(64)
}

func microseconds(since start: ContinuousClock.Instant) -> Int { Int((ContinuousClock.now - start) / .microseconds(1)) }

/// The time of the processors for this process and its children that have ended.
func processorTime() -> Int {
    [RUSAGE_SELF, RUSAGE_CHILDREN].reduce(0) { sum, who in
        var usage = rusage()
        getrusage(CInt(who.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(sum) { $0 + Int($1.tv_sec) * 1_000_000 + Int($1.tv_usec) }
    }
}

/// Any free port, so that port 80 costs no attempt.
var configuration = SimulatedDevice.Configuration()
configuration.port = 0

switch words[1] {
case "one":
    var starts: [Int] = []
    var stops: [Int] = []
    var processor = 0
    for number in 0...count {
        let start = ContinuousClock.now
        let device = try await SimulatedDevice.start(configuration)
        starts.append(microseconds(since: start))
        let end = ContinuousClock.now
        await device.stop()
        stops.append(microseconds(since: end))
        // The first camera of a process also sets up what all of them share.
        if number == 0 { processor = processorTime() }
    }
    let usual = (starts.dropFirst().sorted(), stops.dropFirst().sorted())
    print(
        """
        {"first": \(starts[0]), "start": \(usual.0[count / 2]), "stop": \(usual.1[count / 2]), \
        "processor": \((processorTime() - processor) / count)}
        """)
case "many":
    // The first camera of a process also sets up what all of them share.
    let first = try await SimulatedDevice.start(configuration)
    let start = ContinuousClock.now
    let devices = try await withThrowingTaskGroup(of: SimulatedDevice.self) { [configuration] group in
        for _ in 0..<count { group.addTask { try await SimulatedDevice.start(configuration) } }
        var devices: [SimulatedDevice] = []
        for try await device in group { devices.append(device) }
        return devices
    }
    let started = microseconds(since: start)
    let end = ContinuousClock.now
    await withTaskGroup(of: Void.self) { group in
        for device in devices { group.addTask { await device.stop() } }
    }
    let stopped = microseconds(since: end)
    await first.stop()
    print(
        """
        {"start": \(started / count), "stop": \(stopped / count)}
        """)
default:
    print("usage: Startup one|many COUNT")
    exit(64)
}
