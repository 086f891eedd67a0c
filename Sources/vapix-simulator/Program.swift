/// The entry point, for the steps before there is a second thread.
@main
enum Program {
    static func main() {
        SignalMask.block()
        Descriptors.remember()
        VapixSimulatorCommand.main()
    }
}
