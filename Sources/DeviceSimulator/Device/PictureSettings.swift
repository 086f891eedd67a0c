/// The settings of a camera's pictures.
public struct PictureSettings: Sendable, Hashable {
    /// The pictures per second of a Motion JPEG stream, from 1, unless the client asks for another rate.
    public var framesPerSecond = 25
    /// Whether each picture of a stream has a `Content-Length`.
    ///
    /// The header is documented, but some firmware does not send it.
    public var hasContentLength = true
    /// The minimum size of a picture, in bytes; smaller ones are padded.
    public var minimumSize = 0

    /// Makes the settings of a healthy camera.
    public init() {}
}
