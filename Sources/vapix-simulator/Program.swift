/// The entry: what must happen before there is a second thread.
@main
enum Program {
    static func main() {
        SignalMask.block()
        Descriptors.remember()
        VapixSimulatorCommand.main()
    }
}
