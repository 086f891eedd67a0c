// Generated from Specs/jpeg.yaml by vapix-generate. Do not edit.

/// Single pictures, as JPEG data.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/>.
public struct JPEG: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Takes a picture; frequent calls slow the device down.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-streaming/#jpeg-image-snapshot>.
    ///
    /// - Parameters:
    ///   - resolution: The size of the picture; the parameter Properties.Image.Resolution lists the possible values.
    ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
    ///   - compression: The compression, 0 to 100; a higher value means less data and lower quality.
    ///   - rotation: The clockwise rotation in degrees, 0, 90, 180 or 270; the parameter Properties.Image.Rotation
    ///     lists the possible values.
    ///   - palette: The color palette, on thermal cameras.
    ///   - squarePixel: Whether to correct the aspect ratio so that pixels are square (`squarepixel`).
    ///   - showsText: Whether to show a text; only before AXIS OS 10.6 (`text`).
    ///   - text: The text to show; only before AXIS OS 10.6 (`textstring`).
    ///   - showsClock: Whether to show the time; only before AXIS OS 10.6 (`clock`).
    ///   - showsDate: Whether to show the date; only before AXIS OS 10.6 (`date`).
    /// - Returns: The picture, as JPEG data.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func image(
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil, showsText: Bool? = nil, text: String? = nil,
        showsClock: Bool? = nil, showsDate: Bool? = nil
    ) async throws -> [UInt8] {
        try await vapix.send(
            Self.image(
                resolution: resolution, camera: camera, compression: compression, rotation: rotation, palette: palette,
                squarePixel: squarePixel, showsText: showsText, text: text, showsClock: showsClock,
                showsDate: showsDate))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func image(
        resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil, showsText: Bool? = nil, text: String? = nil,
        showsClock: Bool? = nil, showsDate: Bool? = nil
    ) -> VapixCall<[UInt8]> {
        VapixCall(
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

extension Vapix {
    /// Single pictures, as JPEG data.
    @_alwaysEmitIntoClient
    public var jpeg: JPEG { JPEG(vapix: self) }
}
