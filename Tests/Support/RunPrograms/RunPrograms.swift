/// Depends on the programs that `make run` runs, so that SwiftPM builds them side by side.
///
/// `swift build` takes one product at a time: one program after the other took half as long again.
@main
enum RunPrograms {
    static func main() {
        print("This program does nothing: it makes SwiftPM build vapix and vapix-simulator.")
    }
}
