// The SDK's entrant: does what the entrants in C do (Peers/), and prints the same line.
//
//   Calls list|info|param|mix COUNT [IN FLIGHT]     calls of an endpoint, or of all three in turn
//   Calls strings COUNT                             param, with each name and value made a string
//   Calls first                                     one call
//   Calls dbus COUNT                                accounts, each on a connection of its own
//   Calls events COUNT                              events of the WebSocket
//   Calls slow-events COUNT                         the same, through a buffer that is full
//   Calls download|upload BYTES                     a stream
//   Calls cancel COUNT                              calls that are cancelled while the device lets them wait
//   Calls sustain COUNT                             info one after another; the memory after 10,000, 100,000 …
//
// Under the name of calls-on-executor it makes them on the thread that HTTP runs on.
@preconcurrency import Glibc
import ServiceAccounts
import VapixClient

let arguments = CommandLine.arguments
let operation = arguments.count > 1 ? arguments[1] : "first"
let count = arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1
let width = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
let executor = arguments[0].hasSuffix("calls-on-executor") ? Vapix.taskExecutor : nil

let generous = ServiceAccount.Options(
    budget: AcquisitionBudget(burst: 1_000_000, dailyLimit: .max, interval: .seconds(1)))
let base = getenv("BENCH_BASE").map { String(cString: $0) } ?? "http://127.0.0.12"

let work = Task(executorPreference: executor) { [generous, base, operation, count, width] in
    var entrant = Entrant(origin: try Origin(base), options: generous)
    switch operation {
    case "list", "info", "param", "strings": try await entrant.call([operation], count, width)
    case "mix": try await entrant.call(["list", "info", "param"], count * 3, width)
    case "first": try await entrant.call(["info"], 1, 1)
    case "dbus": try await entrant.acquire(count)
    case "events": try await entrant.events(count)
    case "slow-events": try await entrant.slowEvents(count)
    case "download": try await entrant.download(Int64(count))
    case "upload": try await entrant.upload(Int64(count))
    case "cancel": try await entrant.cancel(count)
    case "sustain": try await entrant.sustain(count)
    default:
        fputs("unknown: \(operation)\n", stderr)
        exit(2)
    }
    entrant.report(operation, count, width)
}
do {
    try await work.value
} catch {
    fputs("\(error)\n", stderr)
    exit(1)
}
