// Generated from Specs/Examples/overlay-images by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Overlay image API.
    mutating func addOverlayImages() {
        add("Specs/Examples/overlay-images/deleteImage_200.http") {
            OverlayImages.deleteImage(path: "/etc/overlays/image.ovl")
        }
        add("Specs/Examples/overlay-images/deleteImage_error1003.http") {
            OverlayImages.deleteImage(path: "/etc/overlays/image.ovl")
        }
        add("Specs/Examples/overlay-images/getDefaultImage_200.http") { OverlayImages.getDefaultImage() }
        add("Specs/Examples/overlay-images/getSupportedVersions_200.http") { OverlayImages.getSupportedVersions() }
        add("Specs/Examples/overlay-images/getUploadSupportedVersions_200.http") {
            OverlayImages.getUploadSupportedVersions()
        }
        add("Specs/Examples/overlay-images/listImages_200.http") { OverlayImages.listImages() }
        add("Specs/Examples/overlay-images/listImages_error1003.http") { OverlayImages.listImages() }
        add("Specs/Examples/overlay-images/setDefaultImage_200.http") {
            OverlayImages.setDefaultImage(path: "/etc/overlays/image.ovl")
        }
        add("Specs/Examples/overlay-images/setDefaultImage_error1003.http") {
            OverlayImages.setDefaultImage(path: "/etc/overlays/image.ovl")
        }
        add("Specs/Examples/overlay-images/supportedFormats_200.http") { OverlayImages.supportedFormats() }
        add("Specs/Examples/overlay-images/uploadOverlayImage_200.http") {
            OverlayImages.uploadOverlayImage(
                isScaledToResolution: true, image: FilePart(filename: "image.bmp", bytes: Array("the image".utf8)),
                alpha: "ffffff")
        }
        add("Specs/Examples/overlay-images/uploadOverlayImage_error1003.http") {
            OverlayImages.uploadOverlayImage(
                isScaledToResolution: true, image: FilePart(filename: "image.bmp", bytes: Array("the image".utf8)),
                alpha: "ffffff")
        }
        add("Specs/Examples/overlay-images/validateImageHeader_200.http") {
            OverlayImages.validateImageHeader(format: .png, width: 640, height: 360)
        }
    }
}
