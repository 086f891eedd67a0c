@preconcurrency import Glibc
import ServiceAccounts
import VapixClient

/// A typical app, controlled by a test: several tasks that make calls, one after another.
///
///     typical-app NAME TASKS DEADLINE PAUSE INTERVAL
///
/// DEADLINE is the timeout of a call, PAUSE the time after one, and INTERVAL the time after which the account's budget
/// grows again, all in milliseconds. DBUS_SYSTEM_BUS_ADDRESS and VAPIX_ORIGIN name the camera. Each line on standard
/// input is a command. The reply is one line of JSON, the totals so far:
///
///     calls COUNT    each task makes this many calls; the reply follows when they are complete
///     begin          each task makes calls from now on, with a pause after each
///     recover TIME   the reply follows when each task has succeeded with every kind of call, or after TIME milliseconds
///     timeout TIME   calls have a timeout of TIME milliseconds from now on, instead of DEADLINE
///     end            the reply follows when the tasks have stopped
///     report         the reply follows immediately
///
/// It ends when standard input does.
@main
struct TypicalApp {
    static func main() async {
        let words = CommandLine.arguments.dropFirst().map { $0 }
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard words.count == 5, numbers.count == 4 else {
            fputs("usage: typical-app NAME TASKS DEADLINE PAUSE INTERVAL\n", stderr)
            exit(2)
        }
        let (tasks, deadline) = (numbers[0], Duration.milliseconds(numbers[1]))
        let (pause, interval) = (Duration.milliseconds(numbers[2]), Duration.milliseconds(numbers[3]))
        // The proportions of the standard budget.
        let budget = AcquisitionBudget(
            burst: 5, dailyLimit: .max, interval: interval, maximumInterval: interval * 120)
        var vapix = Vapix(serviceAccount: words[0], options: .init(budget: budget))
        vapix.maximumReplySize = 1024 * 1024
        let callers = (0..<tasks).map { number in
            Caller(vapix: vapix, id: "\(words[0])-\(getpid())-\(number)", deadline: deadline, pause: pause)
        }
        // Standard input is read on the main thread, which blocks; the tasks run on others.
        var loops: [Task<Void, Never>] = []
        while let line = readLine() {
            let words = line.split(separator: " ")
            let number = words.count > 1 ? Int(words[1]) ?? 0 : 0
            switch words.first {
            case "calls": await onAll(callers) { await $0.call(times: number) }
            case "begin": loops = callers.map { caller in Task { await caller.loop() } }
            case "recover": await onAll(callers) { await $0.recovery(within: .milliseconds(number)) }
            case "timeout": await onAll(callers) { await $0.setTimeout(.milliseconds(number)) }
            case "end":
                for loop in loops { loop.cancel() }
                for loop in loops { await loop.value }
                loops = []
            default: break
            }
            var totals = Totals()
            for caller in callers { totals.add(await caller.totals) }
            print(totals.json)
            fflush(stdout)
        }
    }

    private static func onAll(_ callers: [Caller], _ work: @escaping @Sendable (Caller) async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            for caller in callers { group.addTask { await work(caller) } }
        }
    }
}
