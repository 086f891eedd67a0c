/// Starts and stops the program of a simulated camera's application.
///
/// `vapix-simulator --app` has one. Without one, starting and stopping an application only changes its status.
public protocol ApplicationControl: Sendable {
    /// Starts the program.
    func start()

    /// Ends the program; returns when it has ended.
    func stop() async
}
