internal import VapixSupport

/// Restores what was saved.
typealias Restoration = @Sendable () -> Void

/// A value that can be saved, and restored later.
protocol Restorable {
    func saved() -> Restoration
}

extension Locked: Restorable {
    func saved() -> Restoration {
        let value = withLock { $0 }
        return { self.withLock { $0 = value } }
    }
}

/// Saves the state of an API: all members that are `Locked`.
///
/// By reflection, so that the state of a new API is saved without any code for it.
///
/// - Parameter object: The API.
/// - Returns: The functions that restore it.
func savedState(of object: Any) -> [Restoration] {
    Mirror(reflecting: object).children.compactMap { ($0.value as? any Restorable)?.saved() }
}
