internal import VapixClient
internal import VapixSupport

/// The service manager that started the app, systemd on a camera.
///
/// ```swift
/// try ServiceManager.notify(.ready)
/// try await untilTermination { try await work() }
/// try ServiceManager.notify(.stopping)
/// ```
///
/// The messages use the protocol of `sd_notify`. They are sent only if the service manager has set `NOTIFY_SOCKET`; it
/// is not known whether cameras set it. `AppEndpoints.serve()` of the product `AppServer` reports its start and its end
/// by itself.
///
/// Page: <https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html>
public enum ServiceManager {
    /// A message to the service manager.
    public struct State: Sendable, Hashable {
        let text: String

        /// The app has started and does its work.
        public static let ready = State(text: "READY=1")
        /// The app ends.
        public static let stopping = State(text: "STOPPING=1")

        /// A description for people, which `systemctl status` shows.
        ///
        /// - Parameter text: The description. Line breaks become spaces, and the text is cut after 200 characters.
        /// - Returns: The state.
        public static func status(_ text: String) -> State {
            State(text: "STATUS=" + oneLine(text, limit: 200))
        }
    }

    /// Tells the service manager the state of the app.
    ///
    /// It does not block.
    ///
    /// - Parameter states: The messages, which are sent together.
    /// - Returns: Whether there is a service manager to tell.
    /// - Throws: ``VapixClient/VapixError`` with the code `fileFailed` if `NOTIFY_SOCKET` names no socket that takes
    ///   the message. The app can go on with its work.
    @discardableResult
    public static func notify(_ states: State...) throws -> Bool {
        do throws(ServiceNotificationError) {
            return try notifyServiceManager(states.map(\.text).joined(separator: "\n"))
        } catch {
            throw VapixError(.fileFailed, detail: error.description)
        }
    }
}
