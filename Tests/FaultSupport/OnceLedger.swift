public import DeviceSimulator
import VapixSupport

/// Counts what a camera has done of that which must not happen twice.
///
/// Each such request of `typical-app` has a number of its own in its query, `once=…`, the same if it were sent again.
public final class OnceLedger: Sendable {
    private let counts = Locked<[String: Int]>([:])

    /// Watches a camera.
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

    /// How many were done.
    public var count: Int { counts.withLock { $0.count } }

    /// Those that were done more than once; there must be none.
    public var duplicates: [String] { counts.withLock { $0.filter { $0.value > 1 }.keys.sorted() } }
}
