/// The entry point, in a file of its own: the program of `make fuzz` has another one.
@main
enum Program {
    static func main() async {
        await VapixCommand.main()
    }
}
