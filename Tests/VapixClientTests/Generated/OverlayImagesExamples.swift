// Generated from Specs/Examples/overlay-images by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Overlay image API.
    mutating func addOverlayImages() {
        add("Specs/Examples/overlay-images/deleteImage_200.http") {
            OverlayImages.DeleteImage(path: "/etc/overlays/image.ovl")
        }
        add("Specs/Examples/overlay-images/deleteImage_error1003.http") {
            OverlayImages.DeleteImage(path: "/etc/overlays/image.ovl")
        }
        add("Specs/Examples/overlay-images/getDefaultImage_200.http") { OverlayImages.GetDefaultImage() }
        add("Specs/Examples/overlay-images/getSupportedVersions_200.http") { OverlayImages.GetSupportedVersions() }
        add("Specs/Examples/overlay-images/getUploadSupportedVersions_200.http") {
            OverlayImages.GetUploadSupportedVersions()
        }
        add("Specs/Examples/overlay-images/listImages_200.http") { OverlayImages.ListImages() }
        add("Specs/Examples/overlay-images/setDefaultImage_200.http") {
            OverlayImages.SetDefaultImage(path: "/etc/overlays/image.ovl")
        }
        add("Specs/Examples/overlay-images/supportedFormats_200.http") { OverlayImages.SupportedFormats() }
        add("Specs/Examples/overlay-images/uploadOverlayImage_200.http") {
            OverlayImages.UploadOverlayImage(
                isScaledToResolution: true, image: FilePart(filename: "image.bmp", bytes: Array("the image".utf8)),
                alpha: "ffffff")
        }
        add("Specs/Examples/overlay-images/uploadOverlayImage_error1003.http") {
            OverlayImages.UploadOverlayImage(
                isScaledToResolution: true, image: FilePart(filename: "image.bmp", bytes: Array("the image".utf8)),
                alpha: "ffffff")
        }
        add("Specs/Examples/overlay-images/validateImageHeader_200.http") {
            OverlayImages.ValidateImageHeader(format: .png, width: 640, height: 360)
        }
    }
}
