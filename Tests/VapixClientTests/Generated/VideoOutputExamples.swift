// Generated from Specs/Examples/video-output by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Video output API.
    mutating func addVideoOutput() {
        add("Specs/Examples/video-output/addSequenceElement_200.http") {
            VideoOutput.addSequenceElement(source: "1", duration: .seconds(10), mirror: false)
        }
        add("Specs/Examples/video-output/addSequenceElement_error20.http") {
            VideoOutput.addSequenceElement(source: "9", duration: .seconds(10))
        }
        add("Specs/Examples/video-output/clearSequence_200.http") { VideoOutput.clearSequence() }
        add("Specs/Examples/video-output/clearSequence_error30.http") { VideoOutput.clearSequence() }
        add("Specs/Examples/video-output/getActiveMode_200.http") { VideoOutput.getActiveMode() }
        add("Specs/Examples/video-output/getDynamicOverlays_200.http") { VideoOutput.getDynamicOverlays() }
        add("Specs/Examples/video-output/getMirroring_200.http") { VideoOutput.getMirroring() }
        add("Specs/Examples/video-output/getMirroring_error40.http") { VideoOutput.getMirroring() }
        add("Specs/Examples/video-output/getPictureInPicture_200.http") { VideoOutput.getPictureInPicture() }
        add("Specs/Examples/video-output/getQuadView_200.http") { VideoOutput.getQuadView() }
        add("Specs/Examples/video-output/getRotation_200.http") { VideoOutput.getRotation() }
        add("Specs/Examples/video-output/getSchemaVersions_200.http") { VideoOutput.getSchemaVersions() }
        add("Specs/Examples/video-output/getSequence_200.http") { VideoOutput.getSequence() }
        add("Specs/Examples/video-output/getSourceSettingsEnabled_200.http") { VideoOutput.getSourceSettingsEnabled() }
        add("Specs/Examples/video-output/getSupported_200.http") { VideoOutput.getSupported() }
        add("Specs/Examples/video-output/getVideoSources_200.http") { VideoOutput.getVideoSources() }
        add("Specs/Examples/video-output/removeSequenceElement_200.http") {
            VideoOutput.removeSequenceElement(elementID: 1)
        }
        add("Specs/Examples/video-output/removeSequenceElement_error20.http") {
            VideoOutput.removeSequenceElement(elementID: 9)
        }
        add("Specs/Examples/video-output/setActiveMode_200.http") { VideoOutput.setActiveMode(mode: .quad) }
        add("Specs/Examples/video-output/setActiveMode_error30.http") { VideoOutput.setActiveMode(mode: .sequence) }
        add("Specs/Examples/video-output/setDynamicOverlays_200.http") {
            VideoOutput.setDynamicOverlays(isEnabled: true)
        }
        add("Specs/Examples/video-output/setMirroring_200.http") { VideoOutput.setMirroring(isEnabled: true) }
        add("Specs/Examples/video-output/setMirroring_error10.http") { VideoOutput.setMirroring(isEnabled: true) }
        add("Specs/Examples/video-output/setPictureInPicture_200.http") {
            VideoOutput.setPictureInPicture(
                borderColor: [1.0, 0.0, 0.0], hasBorder: true, borderWeight: [0.01, 0.01, 0.01, 0.01], height: 0.25,
                mainMirroring: false, mainRotation: 180, mainSource: 1, position: .bottomRight, innerMirroring: false,
                innerRotation: 0, innerSource: 2, width: 0.25)
        }
        add("Specs/Examples/video-output/setPictureInPicture_error20.http") {
            VideoOutput.setPictureInPicture(position: .topLeft)
        }
        add("Specs/Examples/video-output/setQuadView_200.http") { VideoOutput.setQuadView(ids: ["1", "2", "3", "4"]) }
        add("Specs/Examples/video-output/setRotation_200.http") { VideoOutput.setRotation(rotation: 90) }
        add("Specs/Examples/video-output/setRotation_error20.http") { VideoOutput.setRotation(rotation: 45) }
        add("Specs/Examples/video-output/setSourceSettingsEnabled_200.http") {
            VideoOutput.setSourceSettingsEnabled(id: "1", isEnabled: true)
        }
        add("Specs/Examples/video-output/setSourceSettingsEnabled_error20.http") {
            VideoOutput.setSourceSettingsEnabled(id: "9", isEnabled: true)
        }
        add("Specs/Examples/video-output/setVideoSource_200.http") { VideoOutput.setVideoSource(id: "2") }
        add("Specs/Examples/video-output/setVideoSource_error20.http") { VideoOutput.setVideoSource(id: "9") }
        add("Specs/Examples/video-output/updateSequenceElement_200.http") {
            VideoOutput.updateSequenceElement(elementID: 1, source: "2", duration: .seconds(20), mirror: true)
        }
        add("Specs/Examples/video-output/updateSequenceElement_error30.http") {
            VideoOutput.updateSequenceElement(elementID: 1, duration: .seconds(20))
        }
    }
}
