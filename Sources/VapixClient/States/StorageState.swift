/// Whether a storage device is disrupted.
public struct StorageState: Sendable, Hashable {
    /// The disk, `SD_DISK` or `NetworkShare` for example, as in the Edge storage API.
    public var diskID: String
    /// Whether the disk cannot be written to: it is missing, full, locked, read-only or broken.
    public var isDisrupted: Bool

    /// Makes a state, for tests.
    ///
    /// - Parameters:
    ///   - diskID: The disk.
    ///   - isDisrupted: Whether the disk cannot be written to.
    public init(diskID: String, isDisrupted: Bool) {
        self.diskID = diskID
        self.isDisrupted = isDisrupted
    }
}

extension StateTopic where State == StorageState {
    /// The SD cards and network shares.
    ///
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#event-storage-disruption-detection>.
    public static var storage: StateTopic {
        StateTopic("tnsaxis:Storage/Disruption") { event in
            guard let disk = event.source["disk_id"], let isDisrupted = event.data.bool("disruption") else {
                return nil
            }
            return StorageState(diskID: disk, isDisrupted: isDisrupted)
        }
    }
}
