// Generated from Specs/mjpeg.yaml by vapix-generate. Do not edit.

/// Video as a sequence of pictures.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/>.
public enum MJPEG {
    /// Streams pictures (motion JPEG).
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#motion-jpeg-video>.
    public struct Frames: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - streamProfile: The stream profile with the settings, of which the others here take precedence.
        ///   - duration: For how long, in whole seconds; 0 for no end.
        ///   - frameCount: How many pictures; 0 for no end.
        ///   - fps: Pictures per second; 0 for as many as there are.
        ///   - resolution: The size; the parameter Properties.Image.Resolution has those that there are.
        ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
        ///   - compression: From 0 to 100, where more means a smaller and worse picture.
        ///   - rotation: How far to turn it clockwise, in degrees (0, 90, 180 or 270).
        ///   - palette: The colours of a thermal camera.
        ///   - squarePixel: Whether to correct the shape of pixels.
        public init(
            streamProfile: String? = nil, duration: Duration? = nil, frameCount: Int? = nil, fps: Int? = nil,
            resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
            palette: String? = nil, squarePixel: Bool? = nil
        ) {
            call = VapixCall(
                id: "mjpeg/frames", path: "/axis-cgi/mjpg/video.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .stream("multipart/x-mixed-replace")
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
}

extension VapixCalls where API == MJPEG {
    /// See ``MJPEG/Frames``.
    @_alwaysEmitIntoClient
    public func frames(
        streamProfile: String? = nil, duration: Duration? = nil, frameCount: Int? = nil, fps: Int? = nil,
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> PartStream {
        try await PartStream(
            vapix.open(
                MJPEG.Frames(
                    streamProfile: streamProfile, duration: duration, frameCount: frameCount, fps: fps,
                    resolution: resolution, camera: camera, compression: compression, rotation: rotation,
                    palette: palette, squarePixel: squarePixel)))
    }
}

extension Vapix {
    /// Video as a sequence of pictures; see ``MJPEG``.
    @_alwaysEmitIntoClient
    public var mjpeg: VapixCalls<MJPEG> { VapixCalls(vapix: self) }
}
