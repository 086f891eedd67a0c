public import DeviceSimulator
import VapixSupport

/// Counts the executed requests that must not be executed twice.
///
/// Each such request of `typical-app` has a unique number in its query, `once=…`, which a retry would repeat.
public final class OnceLedger: Sendable {
    private let counts = Locked<[String: Int]>([:])

    /// Observes a camera.
    ///
    /// - Parameter device: The camera.
    public init(watching device: SimulatedDevice) {
        device.observeRequests { [counts] request in
            guard request.status == 200,
                let id = request.query.split(separator: "&").first(where: { $0.hasPrefix("once=") })
            else { return }
            counts.withLock { $0[String(id), default: 0] += 1 }
        }
    }

    /// The number of executed requests.
    public var count: Int { counts.withLock { $0.count } }

    /// The requests that were executed more than once; there must be none.
    public var duplicates: [String] { counts.withLock { $0.filter { $0.value > 1 }.keys.sorted() } }
}
