import Dispatch

/// The entry point, in a file of its own: the program of `make fuzz` has another one.
@main
enum Program {
    static func main() {
        // Before there is a second thread, which could have a file open under the number of a closed stream just now.
        StandardStreams.reserveDescriptors()
        Task { await VapixCommand.main() }
        dispatchMain()
    }
}
