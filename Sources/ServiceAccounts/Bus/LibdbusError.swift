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
        return BusFailure(errorName: name, message: value.message.map { String(cString: $0) }, fallback: fallback)
    }
}
