/// The privilege of a user or a login, from the lowest to the highest.
public enum Privilege: Int, Sendable, Hashable, Comparable {
    /// No login.
    case anonymous
    /// The user may view the video.
    case viewer
    /// The user may also use and adjust the camera.
    case `operator`
    /// The user may do everything; service accounts have this privilege.
    case admin

    /// Whether a privilege is lower than another.
    public static func < (left: Privilege, right: Privilege) -> Bool {
        left.rawValue < right.rawValue
    }
}
