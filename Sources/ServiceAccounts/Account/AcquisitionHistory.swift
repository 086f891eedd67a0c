import Glibc

/// Where the times of acquisitions are kept, so that the budget holds across restarts of the app.
///
/// A device has room for 200 accounts until it is rebooted. An app that crashes at each start, and is started again, would use
/// them up if each start had a budget of its own. So the times are kept in a file, with the names of the accounts and the
/// address of the bus. The file contains no secret. Times from before the last reboot do not count.
///
/// A file that cannot be used never stops an app:
///
/// - Lines that are damaged, or whose time is in the future, are dropped.
/// - A file that belongs to somebody else, that is no regular file or that cannot be written is left alone. A file in `/tmp` takes
///   its place.
/// - If that file cannot be written either, each acquisition is delayed by ten seconds, so that an app that crashes at
///   each start acquires at most six accounts a minute.
public struct AcquisitionHistory: Sendable, Hashable {
    private enum Place: Hashable {
        case localData
        case file(String)
        case process
    }

    private let place: Place

    /// The file `vapix-accounts` in the folder `localdata` beside the program, which every ACAP app has.
    ///
    /// Without that folder, the times are kept for the process only.
    public static let localData = AcquisitionHistory(place: .localData)

    /// The times are kept in memory: each start of the program has the whole budget.
    public static let processOnly = AcquisitionHistory(place: .process)

    /// Keeps the times in a file.
    ///
    /// Programs that use the same account name can share a file.
    ///
    /// - Parameter path: The file's path. The folder must exist and be writable; the file is made when it is needed.
    /// - Returns: The history.
    public static func file(_ path: String) -> AcquisitionHistory {
        AcquisitionHistory(place: .file(path))
    }

    /// The path of the file; `nil` if the times are kept in memory only.
    var path: String? {
        switch place {
        case .process: nil
        case .file(let path): path
        case .localData: Self.localDataFolder.map { $0 + "/vapix-accounts" }
        }
    }

    /// The folder `localdata` beside the program; `nil` if there is none.
    private static let localDataFolder: String? = {
        guard let program = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(program) }
        let path = String(cString: program)
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let folder = path[..<slash] + "/localdata"
        var status = stat()
        guard lstat(String(folder), &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
        return String(folder)
    }()
}
