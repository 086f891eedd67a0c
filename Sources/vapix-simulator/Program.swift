/// The entry point, for the steps before there is a second thread.
@main
enum Program {
    static func main() {
        if CommandLine.arguments.dropFirst().first == "ctl" {
            ControlTool.main(Array(CommandLine.arguments.dropFirst(2)))
            return
        }
        SignalMask.block()
        Descriptors.remember()
        VapixSimulatorCommand.main()
    }
}
