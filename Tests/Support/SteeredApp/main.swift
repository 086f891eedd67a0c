@preconcurrency import Glibc
import ServiceAccounts
import TestTools
import VapixClient

// An app in a process of its own, which does what it is told on standard input, line by line, and answers with a line
// each. Its arguments are the account's name and the virtual host's origin, `untilTermination` and the name of a body,
// or `work` and the origin.

setvbuf(stdout, nil, _IOLBF, 0)
if CommandLine.arguments[1] == "untilTermination" { exit(try await runUntilTermination(CommandLine.arguments[2])) }
if CommandLine.arguments[1] == "work" { exit(try await workUntilTermination(CommandLine.arguments[2])) }
let clock = ManualClock()
let account = ServiceAccount(name: CommandLine.arguments[1], bus: SystemBus(), clock: clock)
var vapix: Vapix? = Vapix(origin: try Origin(CommandLine.arguments[2]), credentials: account)
vapix?.clock = clock
// No retry waits for a time that nobody lets pass.
vapix?.retryPolicy = .never

while let line = readLine() {
    let words = line.split(separator: " ").map { String($0) }
    switch (words.first, words.last) {
    case ("advance", let seconds?):
        clock.advance(by: .seconds(Int64(seconds) ?? 0))
        print("advanced")
    case ("list", _):
        do {
            print("listed", try await vapix?.applications.list().count ?? 0)
        } catch let error as VapixError {
            print(error.serviceAccount?.code.rawValue ?? error.code.rawValue)
        }
    case ("acquisitions", _): print(account.statistics.acquisitions)
    case ("shutdown", _):
        account.shutdown()
        vapix = nil
        print("shut down")
    case ("find", let needle?): print(try MemoryScan().matches(complement: needle).joined(separator: " "))
    default: print("?")
    }
}
