/// The privilege of a user or a login, from the lowest to the highest.
public enum Privilege: Int, Sendable, Hashable, Comparable {
    /// No login.
    case anonymous
    /// May view the video.
    case viewer
    /// May also use and adjust the camera.
    case `operator`
    /// May do everything; service accounts have this privilege.
    case admin

    /// Whether a privilege is lower than another.
    public static func < (left: Privilege, right: Privilege) -> Bool {
        left.rawValue < right.rawValue
    }
}
