// Generated from Specs/overlay-images.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The image files that overlays use.
///
/// API Discovery lists it as `overlayimage`.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public struct OverlayImages: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Stores an image on the device.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#uploadoverlayimage>.
    ///
    /// - Parameters:
    ///   - isScaledToResolution: Whether the device scales the image with the video's resolution (`scaleToResolution`).
    ///   - image: The image; the extension of its file name tells the format.
    ///   - alpha: The color to show as transparent, "ffffff" for example; ignored for formats that support
    ///     transparency.
    /// - Returns: The path of the image on the device.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/imageTooLarge``, ``ErrorCode/unsupportedFormat``,
    ///   ``ErrorCode/noSpace``, ``ErrorCode/alphaNotSupported``, ``ErrorCode/scalingNotSupported`` or
    ///   ``ErrorCode/imageExists`` or another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func uploadOverlayImage(
        isScaledToResolution: Bool, image: FilePart, alpha: String? = nil
    ) async throws -> UploadOverlayImageReply {
        try await vapix.send(
            Self.uploadOverlayImage(isScaledToResolution: isScaledToResolution, image: image, alpha: alpha))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func uploadOverlayImage(
        isScaledToResolution: Bool, image: FilePart, alpha: String? = nil
    ) -> VapixCall<UploadOverlayImageReply> {
        VapixCall(
            id: "overlayImages/uploadOverlayImage", path: "/axis-cgi/uploadoverlayimage.cgi", access: .operator,
            effect: .once, reply: .data(reading: UploadOverlayImageReply.init(from:))
        ) { parts in
            let method = jsonRequest(apiVersion: "1.0", method: "uploadOverlayImage") { json in
                json.beginParameters()
                json.member("scaleToResolution", isScaledToResolution)
                json.member("alpha", alpha)
                json.endObject()
            }
            parts.append("json", contentType: "application/json", method)
            parts.append("image", contentType: "application/octet-stream", image)
        }
    }

    /// Reads which versions of the upload the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions-1>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getUploadSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getUploadSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getUploadSupportedVersions() -> VapixCall<SupportedVersions> { callGetUploadSupportedVersions }

    private static let callGetUploadSupportedVersions = VapixCall<SupportedVersions>(
        id: "overlayImages/getUploadSupportedVersions", path: "/axis-cgi/uploadoverlayimage.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Lists the image formats that the device accepts.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#supportedformats>.
    ///
    /// - Returns: The image formats.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func supportedFormats() async throws -> SupportedFormatsReply {
        try await vapix.send(Self.supportedFormats())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func supportedFormats() -> VapixCall<SupportedFormatsReply> { callSupportedFormats }

    private static let callSupportedFormats = VapixCall<SupportedFormatsReply>(
        id: "overlayImages/supportedFormats", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
        method: "supportedFormats", access: .operator, effect: .read,
        reply: .data(reading: SupportedFormatsReply.init(from:)))

    /// Tests whether the device accepts an image; an image that it refuses is an error.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#validateimageheader>.
    ///
    /// - Parameters:
    ///   - format: The image's format (`type`).
    ///   - width: The image's width, in pixels.
    ///   - height: The image's height, in pixels.
    /// - Returns: The features that the image could use.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/imageTooLarge``, ``ErrorCode/unsupportedFormat``,
    ///   ``ErrorCode/alphaNotSupported`` or ``ErrorCode/scalingNotSupported`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func validateImageHeader(format: Format, width: Int, height: Int) async throws -> ValidateImageHeaderReply {
        try await vapix.send(Self.validateImageHeader(format: format, width: width, height: height))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func validateImageHeader(
        format: Format, width: Int, height: Int
    ) -> VapixCall<ValidateImageHeaderReply> {
        VapixCall(
            id: "overlayImages/validateImageHeader", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "validateImageHeader", access: .operator, effect: .read,
            reply: .data(reading: ValidateImageHeaderReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("type", format.rawValue)
            json.member("width", width)
            json.member("height", height)
            json.endObject()
        }
    }

    /// Lists the images on the device.
    ///
    /// Access: operator. Effect: read. Page: <https://developer.axis.com/vapix/network-video/overlay-api/#listimages>.
    ///
    /// - Returns: The images on the device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listImages() async throws -> ListImagesReply {
        try await vapix.send(Self.listImages())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listImages() -> VapixCall<ListImagesReply> { callListImages }

    private static let callListImages = VapixCall<ListImagesReply>(
        id: "overlayImages/listImages", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
        method: "listImages", access: .operator, effect: .read, reply: .data(reading: ListImagesReply.init(from:)))

    /// Deletes an image.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#deleteimage>.
    ///
    /// - Parameter path: The path of the image on the device.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/usedByDynamicOverlay``, ``ErrorCode/usedByLegacyOverlay``,
    ///   ``ErrorCode/usedAsDefault`` or ``ErrorCode/usedByOverlay`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func deleteImage(path: String) async throws {
        try await vapix.send(Self.deleteImage(path: path))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func deleteImage(path: String) -> VapixCall<Void> {
        VapixCall(
            id: "overlayImages/deleteImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "deleteImage", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("path", path)
            json.endObject()
        }
    }

    /// Reads the default image of stream profiles.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#getdefaultimage>.
    ///
    /// - Returns: The path of the default image.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDefaultImage() async throws -> DefaultImageReply {
        try await vapix.send(Self.getDefaultImage())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDefaultImage() -> VapixCall<DefaultImageReply> { callGetDefaultImage }

    private static let callGetDefaultImage = VapixCall<DefaultImageReply>(
        id: "overlayImages/getDefaultImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
        method: "getDefaultImage", access: .operator, effect: .read,
        reply: .data(reading: DefaultImageReply.init(from:)))

    /// Sets the default image of stream profiles.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#setdefaultimage>.
    ///
    /// - Parameter path: The path of the image on the device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setDefaultImage(path: String) async throws {
        try await vapix.send(Self.setDefaultImage(path: path))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDefaultImage(path: String) -> VapixCall<Void> {
        VapixCall(
            id: "overlayImages/setDefaultImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "setDefaultImage", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("path", path)
            json.endObject()
        }
    }

    /// Reads which versions of the image management the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions-1>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "overlayImages/getSupportedVersions", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``uploadOverlayImage(isScaledToResolution:image:alpha:)-swift.method``.
    public struct UploadOverlayImageReply: Sendable {
        /// The path of the image on the device.
        public let path: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - path: The path of the image on the device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(path: String, other: [String: JSONValue] = [:]) {
            self.path = path
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var path: String?
            while let key = try json.nextMember(of: "path") {
                switch key {
                case 0: path = try json.readString()
                default: break
                }
            }
            guard let path else { throw json.missingField("path") }
            self.path = path
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``supportedFormats()-swift.method``.
    public struct SupportedFormatsReply: Sendable {
        /// The formats.
        public let formats: [Format]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - formats: The formats.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(formats: [Format] = [], other: [String: JSONValue] = [:]) {
            self.formats = formats
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var formats: [Format] = []
            while let key = try json.nextMember(of: "formats") {
                switch key {
                case 0: formats = try json.readArray(of: String.self).map(Format.init(rawValue:))
                default: break
                }
            }
            self.formats = formats
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``validateImageHeader(format:width:height:)-swift.method``.
    public struct ValidateImageHeaderReply: Sendable {
        /// Whether a transparent color may be given.
        public let supportsAlpha: Bool?
        /// Whether the device can scale the image with the video's resolution.
        public let supportsScaling: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - supportsAlpha: Whether a transparent color may be given.
        ///   - supportsScaling: Whether the device can scale the image with the video's resolution.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(supportsAlpha: Bool? = nil, supportsScaling: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.supportsAlpha = supportsAlpha
            self.supportsScaling = supportsScaling
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var supportsAlpha: Bool?
            var supportsScaling: Bool?
            while let key = try json.nextMember(of: "supportsAlpha,supportsScaling") {
                switch key {
                case 0: supportsAlpha = try json.readBool()
                case 1: supportsScaling = try json.readBool()
                default: break
                }
            }
            self.supportsAlpha = supportsAlpha
            self.supportsScaling = supportsScaling
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``listImages()-swift.method``.
    public struct ListImagesReply: Sendable {
        /// The images.
        public let files: [File]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - files: The images.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(files: [File] = [], other: [String: JSONValue] = [:]) {
            self.files = files
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var files: [File] = []
            while let key = try json.nextMember(of: "files") {
                switch key {
                case 0: files = try json.readArray(of: File.self)
                default: break
                }
            }
            self.files = files
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getDefaultImage()-swift.method``.
    public struct DefaultImageReply: Sendable {
        /// The path of the image on the device.
        public let path: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - path: The path of the image on the device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(path: String? = nil, other: [String: JSONValue] = [:]) {
            self.path = path
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var path: String?
            while let key = try json.nextMember(of: "path") {
                switch key {
                case 0: path = try json.readString()
                default: break
                }
            }
            self.path = path
            self.other = json.keptMembersOfObject()
        }
    }

    /// An image on the device.
    public struct File: Sendable, JSONReadable {
        /// The path of the image on the device.
        public let path: String
        /// Whether the device scales the image with the video's resolution (`scaleWithResolution`).
        public let isScaledToResolution: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - path: The path of the image on the device.
        ///   - isScaledToResolution: Whether the device scales the image with the video's resolution.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(path: String, isScaledToResolution: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.path = path
            self.isScaledToResolution = isScaledToResolution
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var path: String?
            var isScaledToResolution: Bool?
            while let key = try json.nextMember(of: "path,scaleWithResolution") {
                switch key {
                case 0: path = try json.readString()
                case 1: isScaledToResolution = try json.readBool()
                default: break
                }
            }
            guard let path else { throw json.missingField("path") }
            self.path = path
            self.isScaledToResolution = isScaledToResolution
            self.other = json.keptMembersOfObject()
        }
    }

    /// An image format.
    public struct Format: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A bitmap.
        @_alwaysEmitIntoClient
        public static var bmp: Format { Self(rawValue: "bmp") }
        /// JPEG.
        @_alwaysEmitIntoClient
        public static var jpeg: Format { Self(rawValue: "jpeg") }
        /// PNG.
        @_alwaysEmitIntoClient
        public static var png: Format { Self(rawValue: "png") }
        /// Scalable vector graphics (SVG).
        @_alwaysEmitIntoClient
        public static var svg: Format { Self(rawValue: "svg") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 1001 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 1002 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1003 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 1004 }
        /// The image is too large.
        @_alwaysEmitIntoClient
        public static var imageTooLarge: DeviceError.Code { 1005 }
        /// The image's format is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedFormat: DeviceError.Code { 1006 }
        /// The device has no space left.
        @_alwaysEmitIntoClient
        public static var noSpace: DeviceError.Code { 1007 }
        /// A transparent color is not supported.
        @_alwaysEmitIntoClient
        public static var alphaNotSupported: DeviceError.Code { 1008 }
        /// The image cannot be scaled with the resolution.
        @_alwaysEmitIntoClient
        public static var scalingNotSupported: DeviceError.Code { 1009 }
        /// Another image has this name.
        @_alwaysEmitIntoClient
        public static var imageExists: DeviceError.Code { 1010 }
        /// A dynamic overlay uses the image.
        @_alwaysEmitIntoClient
        public static var usedByDynamicOverlay: DeviceError.Code { 1011 }
        /// A legacy overlay uses the image.
        @_alwaysEmitIntoClient
        public static var usedByLegacyOverlay: DeviceError.Code { 1012 }
        /// The image is the default image.
        @_alwaysEmitIntoClient
        public static var usedAsDefault: DeviceError.Code { 1013 }
        /// An overlay uses the image.
        @_alwaysEmitIntoClient
        public static var usedByOverlay: DeviceError.Code { 1014 }
    }
}

extension Vapix {
    /// The image files that overlays use.
    @_alwaysEmitIntoClient
    public var overlayImages: OverlayImages { OverlayImages(vapix: self) }
}
