// Generated from Specs/jpeg.yaml by vapix-generate. Do not edit.

/// Pictures.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/>.
public enum JPEG {
    /// Takes a picture; often, it slows the device down.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/video-streaming/#jpeg-image-snapshot>.
    public struct Image: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[UInt8]>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - resolution: The size; the parameter Properties.Image.Resolution has those that there are.
        ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
        ///   - compression: From 0 to 100, where more means a smaller and worse picture.
        ///   - rotation: How far to turn it clockwise, in degrees (0, 90, 180 or 270); the parameter
        ///     Properties.Image.Rotation has those that there are.
        ///   - palette: The colours of a thermal camera.
        ///   - squarePixel: Whether to correct the shape of pixels.
        ///   - showsText: Whether to show a text, before AXIS OS 10.6.
        ///   - text: The text to show, before AXIS OS 10.6.
        ///   - showsClock: Whether to show the time, before AXIS OS 10.6.
        ///   - showsDate: Whether to show the date, before AXIS OS 10.6.
        public init(
            resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
            palette: String? = nil, squarePixel: Bool? = nil, showsText: Bool? = nil, text: String? = nil,
            showsClock: Bool? = nil, showsDate: Bool? = nil
        ) {
            call = VapixCall(
                id: "jpeg/image", path: "/axis-cgi/jpg/image.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .binary(magic: [0xFF, 0xD8, 0xFF])
            ) { query in
                query.append("resolution", resolution?.description)
                query.append("camera", camera)
                query.append("compression", compression)
                query.append("rotation", rotation)
                query.append("palette", palette)
                query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
                query.append("text", showsText.map { $0 ? "1" : "0" })
                query.append("textstring", text)
                query.append("clock", showsClock.map { $0 ? "1" : "0" })
                query.append("date", showsDate.map { $0 ? "1" : "0" })
            }
        }
    }
}

extension VapixCalls where API == JPEG {
    /// See ``JPEG/Image``.
    @_alwaysEmitIntoClient
    public func image(
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil, showsText: Bool? = nil, text: String? = nil,
        showsClock: Bool? = nil, showsDate: Bool? = nil
    ) async throws -> [UInt8] {
        try await vapix.send(
            JPEG.Image(
                resolution: resolution, camera: camera, compression: compression, rotation: rotation, palette: palette,
                squarePixel: squarePixel, showsText: showsText, text: text, showsClock: showsClock,
                showsDate: showsDate))
    }
}

extension Vapix {
    /// Pictures; see ``JPEG``.
    @_alwaysEmitIntoClient
    public var jpeg: VapixCalls<JPEG> { VapixCalls(vapix: self) }
}
