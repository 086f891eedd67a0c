internal import AcapPackage
import Foundation

extension SimulatedDevice {
    /// Installs an application from its folder, as `upload.cgi` does from a package.
    ///
    /// Its parameters get their defaults, its endpoints are handed to its sockets, and its `html/` is served at
    /// `/local/<app>/`, where a change of a file is seen at once. It is not started.
    ///
    /// ```swift
    /// let application = try device.installApplication(inFolder: "Examples/Gatekeeper")
    /// // Run the program with device.environment(ofApplication: application.name).
    /// ```
    ///
    /// - Parameter folder: The folder, with `manifest.json` in it.
    /// - Returns: The application, whose status is stopped.
    /// - Throws: ``SimulatorError`` if there is no usable manifest.
    @discardableResult
    public func installApplication(inFolder folder: String) throws -> InstalledApplication {
        let manifest = try ApplicationFolder(folder).manifest()
        guard let application = DeviceState.application(manifest, files: .folder(folder + "/html")) else {
            throw SimulatorError(
                """
                \(folder)/manifest.json has no appName that a camera accepts: write 2 to 26 letters, digits or underscores
                """)
        }
        if let code = state.install(application, parameters: manifest.paramConfig) {
            throw SimulatorError(
                code == 14
                    ? "an application of the name \(application.name) in another letter case is installed: choose another name"
                    : "the application \(application.name) cannot be installed: the camera has too many applications")
        }
        return application
    }

    /// Removes an application, as `control.cgi?action=remove` does.
    ///
    /// It leaves the list first, with its parameters, its endpoints and its `html/` below `/local/<app>/`, so that nothing
    /// starts it again. Then its program is ended, if it has one: see ``setControl(_:ofApplication:)``. An application of
    /// this name that is installed later has the same program.
    ///
    /// ```swift
    /// try await device.removeApplication("gatekeeper")
    /// ```
    ///
    /// - Parameter name: The application's name, which ``installApplication(inFolder:)`` returns.
    /// - Throws: ``SimulatorError`` if no such application is installed.
    public func removeApplication(_ name: String) async throws {
        guard await state.removeApplication(name) else { throw missingApplication(name) }
    }

    func missingApplication(_ name: String) -> SimulatorError {
        let names = state.applications.map(\.name)
        return SimulatorError(
            "no application \"\(name)\" is installed: install it, or choose one of \(names.joined(separator: ", "))")
    }

    /// The variables that a camera adds to the environment of an application's program.
    ///
    /// - Parameter name: The application's name.
    /// - Returns: The variables: `FCGI_SOCKET_NAME` if the manifest has a FastCGI endpoint, and `G_SLICE` as on cameras.
    public func environment(ofApplication name: String) -> [String: String] {
        var variables = ["G_SLICE": "always-malloc"]
        let site = state.applications.first { $0.name == name }?.site
        if site?.endpoints.contains(where: { $0.target == .fastCGI(socket: nil) }) == true {
            variables["FCGI_SOCKET_NAME"] = state.socketPath(ofApplication: name)
        }
        return variables
    }

    /// Gives an application a program that `control.cgi` starts and stops.
    ///
    /// - Parameters:
    ///   - control: Starts and stops the program; `nil` takes it away.
    ///   - name: The application's name.
    public func setControl(_ control: (any ApplicationControl)?, ofApplication name: String) {
        state.controls.withLock { $0[name] = control }
    }

    /// Sets the status that lists show, for example when a program has ended by itself.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - name: The application's name; one that is not installed is ignored.
    public func setStatus(_ status: InstalledApplication.Status, ofApplication name: String) {
        state.setStatus(status, ofApplication: name)
    }

    /// Called with each problem that the web server has with an application, such as a socket on which nobody listens.
    public var applicationErrorObserver: (@Sendable (String) -> Void)? {
        get { errorLog.observer }
        set { errorLog.observer = newValue }
    }
}
