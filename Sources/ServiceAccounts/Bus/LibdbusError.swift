internal import CDBus

/// A `DBusError` of libdbus, freed when dropped.
final class LibdbusError {
    var value: DBusError

    init() {
        value = DBusError()
        dbus_error_init(&value)
    }

    deinit {
        dbus_error_free(&value)
    }

    /// Translates the error.
    ///
    /// - Parameter fallback: The kind for an error name that does not tell what the caller can do.
    /// - Returns: The failure.
    func failure(_ fallback: BusFailure.Kind) -> BusFailure {
        guard let name = value.name.map({ String(cString: $0) }) else { return BusFailure(fallback) }
        return BusFailure(
            Self.kind(of: name) ?? fallback, name: name, message: value.message.map { String(cString: $0) })
    }

    private static func kind(of name: String) -> BusFailure.Kind? {
        switch name {
        case "org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner":
            .serviceUnavailable
        // The bus tried to start the service and failed.
        case _ where name.hasPrefix("org.freedesktop.DBus.Error.Spawn."): .serviceUnavailable
        case "org.freedesktop.DBus.Error.AccessDenied": .accessDenied
        case "org.freedesktop.DBus.Error.UnknownMethod", "org.freedesktop.DBus.Error.UnknownInterface",
            "org.freedesktop.DBus.Error.UnknownObject":
            .unsupported
        case "org.freedesktop.DBus.Error.InvalidArgs", "org.freedesktop.DBus.Error.InvalidSignature":
            .invalidArguments
        case "org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Timeout",
            "org.freedesktop.DBus.Error.TimedOut":
            .timedOut
        case "org.freedesktop.DBus.Error.Disconnected": .disconnected
        case "org.freedesktop.DBus.Error.NoServer", "org.freedesktop.DBus.Error.FileNotFound": .busUnavailable
        default: nil
        }
    }
}
