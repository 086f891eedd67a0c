// Generated from Specs/mjpeg.yaml by vapix-generate. Do not edit.

/// Video as a sequence of pictures.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/>.
public struct MJPEG: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Streams pictures (motion JPEG).
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming/#motion-jpeg-video>.
    ///
    /// - Parameters:
    ///   - streamProfile: The name of the stream profile; the other arguments take precedence over the profile's
    ///     settings (`streamprofile`).
    ///   - duration: The length of the stream, in whole seconds; 0 for no end.
    ///   - frameCount: The number of frames; 0 for no end (`nbrofframes`).
    ///   - fps: The frame rate, in frames per second; 0 for no limit.
    ///   - resolution: The size of the picture; the parameter Properties.Image.Resolution lists the possible values.
    ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
    ///   - compression: The compression, 0 to 100; a higher value means less data and lower quality.
    ///   - rotation: The clockwise rotation in degrees, 0, 90, 180 or 270.
    ///   - palette: The color palette, on thermal cameras.
    ///   - squarePixel: Whether to correct the aspect ratio so that pixels are square (`squarepixel`).
    /// - Returns: The pictures, as an endless stream of parts.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func frames(
        streamProfile: String? = nil, duration: Duration? = nil, frameCount: Int? = nil, fps: Int? = nil,
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> PartStream {
        try await vapix.send(
            Self.frames(
                streamProfile: streamProfile, duration: duration, frameCount: frameCount, fps: fps,
                resolution: resolution, camera: camera, compression: compression, rotation: rotation, palette: palette,
                squarePixel: squarePixel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func frames(
        streamProfile: String? = nil, duration: Duration? = nil, frameCount: Int? = nil, fps: Int? = nil,
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) -> VapixCall<PartStream> {
        VapixCall(
            id: "mjpeg/frames", path: "/axis-cgi/mjpg/video.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .stream("multipart/x-mixed-replace", opening: PartStream.init(_:))
        ) { query in
            query.append("streamprofile", streamProfile)
            query.append("duration", duration, in: .seconds)
            query.append("nbrofframes", frameCount)
            query.append("fps", fps)
            query.append("resolution", resolution?.description)
            query.append("camera", camera)
            query.append("compression", compression)
            query.append("rotation", rotation)
            query.append("palette", palette)
            query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
        }
    }
}

extension Vapix {
    /// Video as a sequence of pictures.
    @_alwaysEmitIntoClient
    public var mjpeg: MJPEG { MJPEG(vapix: self) }
}
