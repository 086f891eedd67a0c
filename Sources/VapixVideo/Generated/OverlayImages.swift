// Generated from Specs/overlay-images.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The image files that overlays use.
///
/// API Discovery lists it as `overlayimage`.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public enum OverlayImages {
    /// Stores an image on the device.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#uploadoverlayimage>.
    public struct UploadOverlayImage: UploadOperation, JSONReplyOperation {
        package static let call = Query(
            id: "overlayImages/uploadOverlayImage", path: "/axis-cgi/uploadoverlayimage.cgi", arguments: .get,
            access: .operator, effect: .once)

        /// Whether the image grows with the video's resolution (`scaleToResolution`).
        public var isScaledToResolution: Bool
        /// The image, with a name whose ending tells its format.
        public var image: FilePart
        /// The colour that counts as transparent, "ffffff" for example, for formats without transparency.
        public var alpha: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - isScaledToResolution: Whether the image grows with the video's resolution.
        ///   - image: The image, with a name whose ending tells its format.
        ///   - alpha: The colour that counts as transparent, "ffffff" for example, for formats without transparency.
        public init(isScaledToResolution: Bool, image: FilePart, alpha: String? = nil) {
            self.isScaledToResolution = isScaledToResolution
            self.image = image
            self.alpha = alpha
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("scaleToResolution", isScaledToResolution)
            json.member("alpha", alpha)
            json.endObject()
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append(
                "json", contentType: "application/json",
                jsonRequest(apiVersion: "1.0", method: "uploadOverlayImage", writeParameters: writeParameters))
            parts.append("image", filename: image.filename, contentType: "application/octet-stream", image.bytes)
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// What to call the image from now on.
            public var path: String

            package init(from json: inout JSONReader) throws(WireError) {
                var path: String?
                while let key = try json.nextKey() {
                    switch key {
                    case "path": path = try json.readString()
                    default: try json.skipValue()
                    }
                }
                guard let path else { throw json.missingField("path") }
                self.path = path
            }
        }
    }

    /// Reads which versions of the upload the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions-1>.
    public struct GetUploadSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "overlayImages/getUploadSupportedVersions", path: "/axis-cgi/uploadoverlayimage.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Lists the image formats that the device takes.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#supportedformats>.
    public struct SupportedFormats: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "overlayImages/supportedFormats", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "supportedFormats", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The formats.
            public var formats: [Format] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "formats": formats = try json.readArray(of: String.self).map(Format.init(rawValue:))
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Asks whether an image would be accepted, and what it could do; one that would not is an error.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#validateimageheader>.
    public struct ValidateImageHeader: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "overlayImages/validateImageHeader", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "validateImageHeader", access: .operator, effect: .read)

        /// The image's format (`type`).
        public var format: Format
        /// The image's width, in pixels.
        public var width: Int32
        /// The image's height, in pixels.
        public var height: Int32

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - format: The image's format.
        ///   - width: The image's width, in pixels.
        ///   - height: The image's height, in pixels.
        public init(format: Format, width: Int32, height: Int32) {
            self.format = format
            self.width = width
            self.height = height
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("type", format.rawValue)
            json.member("width", width)
            json.member("height", height)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether a transparent colour may be given.
            public var supportsAlpha: Bool?
            /// Whether it can grow with the video's resolution.
            public var supportsScaling: Bool?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "supportsAlpha": supportsAlpha = try json.readBool()
                    case "supportsScaling": supportsScaling = try json.readBool()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Lists the images on the device.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#listimages>.
    public struct ListImages: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "overlayImages/listImages", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "listImages", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The images.
            public var files: [File] = []

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "files": files = try json.readArray(of: File.self)
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Deletes an image.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#deleteimage>.
    public struct DeleteImage: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "overlayImages/deleteImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "deleteImage", access: .operator, effect: .idempotent)

        /// The image.
        public var path: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter path: The image.
        public init(path: String) {
            self.path = path
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("path", path)
            json.endObject()
        }
    }

    /// Reads which image stream profiles use if they name none.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getdefaultimage>.
    public struct GetDefaultImage: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "overlayImages/getDefaultImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "getDefaultImage", access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The image.
            public var path: String?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "path": path = try json.readString()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets which image stream profiles use if they name none.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#setdefaultimage>.
    public struct SetDefaultImage: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "overlayImages/setDefaultImage", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: "1.0",
            method: "setDefaultImage", access: .operator, effect: .idempotent)

        /// The image.
        public var path: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter path: The image.
        public init(path: String) {
            self.path = path
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("path", path)
            json.endObject()
        }
    }

    /// Reads which versions of the image management the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions-1>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "overlayImages/getSupportedVersions", path: "/axis-cgi/manageoverlayimages.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// An image on the device.
    public struct File: Sendable, JSONReadable {
        /// What the image is called.
        public var path: String
        /// Whether it grows with the video's resolution (`scaleWithResolution`).
        public var isScaledToResolution: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var path: String?
            while let key = try json.nextKey() {
                switch key {
                case "path": path = try json.readString()
                case "scaleWithResolution": isScaledToResolution = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let path else { throw json.missingField("path") }
            self.path = path
        }
    }

    /// An image format.
    public struct Format: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A bitmap.
        public static let bmp = Format(rawValue: "bmp")
        /// JPEG.
        public static let jpeg = Format(rawValue: "jpeg")
        /// PNG.
        public static let png = Format(rawValue: "png")
        /// Vector graphics.
        public static let svg = Format(rawValue: "svg")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1000
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 1001
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 1002
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 1003
        /// The request is invalid.
        public static let invalidRequest: DeviceError.Code = 1004
        /// The image is too large.
        public static let imageTooLarge: DeviceError.Code = 1005
        /// The image's format is not supported.
        public static let unsupportedFormat: DeviceError.Code = 1006
        /// There is no room left on the device.
        public static let noSpace: DeviceError.Code = 1007
        /// A transparent colour is not possible here.
        public static let alphaNotSupported: DeviceError.Code = 1008
        /// The image cannot grow with the resolution.
        public static let scalingNotSupported: DeviceError.Code = 1009
        /// There is an image of this name.
        public static let imageExists: DeviceError.Code = 1010
        /// A dynamic overlay uses the image.
        public static let usedByDynamicOverlay: DeviceError.Code = 1011
        /// An overlay of the old kind uses the image.
        public static let usedByLegacyOverlay: DeviceError.Code = 1012
        /// The image is the default.
        public static let usedAsDefault: DeviceError.Code = 1013
        /// An overlay uses the image.
        public static let usedByOverlay: DeviceError.Code = 1014
    }

    /// The API's calls; get it from ``Vapix/overlayImages``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``UploadOverlayImage``.
        public func uploadOverlayImage(
            isScaledToResolution: Bool, image: FilePart, alpha: String? = nil
        ) async throws -> UploadOverlayImage.Output {
            try await vapix.send(
                UploadOverlayImage(isScaledToResolution: isScaledToResolution, image: image, alpha: alpha))
        }

        /// See ``GetUploadSupportedVersions``.
        public func getUploadSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetUploadSupportedVersions())
        }

        /// See ``SupportedFormats``.
        public func supportedFormats() async throws -> SupportedFormats.Output {
            try await vapix.send(SupportedFormats())
        }

        /// See ``ValidateImageHeader``.
        public func validateImageHeader(
            format: Format, width: Int32, height: Int32
        ) async throws -> ValidateImageHeader.Output {
            try await vapix.send(ValidateImageHeader(format: format, width: width, height: height))
        }

        /// See ``ListImages``.
        public func listImages() async throws -> ListImages.Output {
            try await vapix.send(ListImages())
        }

        /// See ``DeleteImage``.
        public func deleteImage(path: String) async throws {
            try await vapix.send(DeleteImage(path: path))
        }

        /// See ``GetDefaultImage``.
        public func getDefaultImage() async throws -> GetDefaultImage.Output {
            try await vapix.send(GetDefaultImage())
        }

        /// See ``SetDefaultImage``.
        public func setDefaultImage(path: String) async throws {
            try await vapix.send(SetDefaultImage(path: path))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// The image files that overlays use; see ``OverlayImages``.
    public var overlayImages: OverlayImages.API { OverlayImages.API(vapix: self) }
}
