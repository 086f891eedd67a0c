@preconcurrency import Glibc
import VapixClient

// The camera's system log shows each line at once, and not when a buffer is full.
setvbuf(stdout, nil, _IOLBF, 0)

let vapix = Vapix(serviceAccount: "DoorBell")
let bell = Bell(button: .fromOne(1), output: .fromOne(2))
do {
    try await untilTermination {
        for port in try await vapix.ioPortManagement.getPorts().ports {
            print(port.number, port.direction == .input ? "is an input" : "is an output")
        }
        for try await change in try await vapix.states(of: .ioPort) {
            if let state = change.state, bell.isPress(state) {
                try await bell.ring(on: vapix)
                print("the bell rings")
            }
        }
    }
    print("stopped")
} catch {
    fputs("DoorBell: \(error)\n", stderr)
    exit(1)
}
