// Generated from Specs/Examples/decoder2 by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Decoder 2.
    mutating func addVideoDecoder2() {
        add("Specs/Examples/decoder2/deleteMediaSources_200.http") {
            VideoDecoder2.deleteMediaSources(ids: [0, 10, 11])
        }
        add("Specs/Examples/decoder2/deleteMediaSources_error1100.http") {
            VideoDecoder2.deleteMediaSources(ids: [0, 10, 11])
        }
        add("Specs/Examples/decoder2/deleteSequence_200.http") { VideoDecoder2.deleteSequence(id: 0) }
        add("Specs/Examples/decoder2/deleteSequence_error1100.http") { VideoDecoder2.deleteSequence(id: 0) }
        add("Specs/Examples/decoder2/getCameraCapabilities_200.http") {
            VideoDecoder2.getCameraCapabilities(deviceID: "1674718420952-92736ff4-6a25-84ba-035f-4285c5744c9c")
        }
        add("Specs/Examples/decoder2/getCameraCapabilities_error1100.http") {
            VideoDecoder2.getCameraCapabilities(deviceID: "1674718420952-92736ff4-6a25-84ba-035f-4285c5744c9c")
        }
        add("Specs/Examples/decoder2/getCurrentPosition_200.http") { VideoDecoder2.getCurrentPosition() }
        add("Specs/Examples/decoder2/getCurrentPosition_error1100.http") { VideoDecoder2.getCurrentPosition() }
        add("Specs/Examples/decoder2/getDecoderCapabilities_200.http") { VideoDecoder2.getDecoderCapabilities() }
        add("Specs/Examples/decoder2/getDecoderCapabilities_error1100.http") { VideoDecoder2.getDecoderCapabilities() }
        add("Specs/Examples/decoder2/getLineOutEnabled_200.http") { VideoDecoder2.getLineOutEnabled() }
        add("Specs/Examples/decoder2/getLineOutEnabled_error1100.http") { VideoDecoder2.getLineOutEnabled() }
        add("Specs/Examples/decoder2/getMediaSources_200.http") { VideoDecoder2.getMediaSources() }
        add("Specs/Examples/decoder2/getMediaSources_error1100.http") { VideoDecoder2.getMediaSources() }
        add("Specs/Examples/decoder2/getSequence_200.http") { VideoDecoder2.getSequence(id: 1) }
        add("Specs/Examples/decoder2/getSequence_error1100.http") { VideoDecoder2.getSequence(id: 1) }
        add("Specs/Examples/decoder2/getUnsecureConnectionAllowed_200.http") {
            VideoDecoder2.getUnsecureConnectionAllowed()
        }
        add("Specs/Examples/decoder2/getUnsecureConnectionAllowed_error1100.http") {
            VideoDecoder2.getUnsecureConnectionAllowed()
        }
        add("Specs/Examples/decoder2/listSequences_200.http") { VideoDecoder2.listSequences() }
        add("Specs/Examples/decoder2/listSequences_error1100.http") { VideoDecoder2.listSequences() }
        add("Specs/Examples/decoder2/pauseSequence_200.http") {
            VideoDecoder2.pauseSequence(resumeTimeout: .seconds(60))
        }
        add("Specs/Examples/decoder2/pauseSequence_error1100.http") {
            VideoDecoder2.pauseSequence(resumeTimeout: .seconds(60))
        }
        add("Specs/Examples/decoder2/playMediaSource_200.http") {
            VideoDecoder2.playMediaSource(
                highResolutionID: 0, mediumResolutionID: 1, lowResolutionID: 2, priority: .medium,
                combinesMediaSources: true, resumeTimeout: .seconds(20))
        }
        add("Specs/Examples/decoder2/playMediaSource_error1100.http") {
            VideoDecoder2.playMediaSource(
                highResolutionID: 0, mediumResolutionID: 1, lowResolutionID: 2, priority: .medium,
                combinesMediaSources: true, resumeTimeout: .seconds(20))
        }
        add("Specs/Examples/decoder2/playNextView_200.http") { VideoDecoder2.playNextView() }
        add("Specs/Examples/decoder2/playNextView_error1100.http") { VideoDecoder2.playNextView() }
        add("Specs/Examples/decoder2/playPreviousView_200.http") { VideoDecoder2.playPreviousView() }
        add("Specs/Examples/decoder2/playPreviousView_error1100.http") { VideoDecoder2.playPreviousView() }
        add("Specs/Examples/decoder2/playSequence_200.http") {
            VideoDecoder2.playSequence(id: 0, viewIndex: 1, resumeTimeout: .seconds(3600))
        }
        add("Specs/Examples/decoder2/playSequence_error1100.http") {
            VideoDecoder2.playSequence(id: 0, viewIndex: 1, resumeTimeout: .seconds(3600))
        }
        add("Specs/Examples/decoder2/playView_200.http") { VideoDecoder2.playView(viewIndex: 0) }
        add("Specs/Examples/decoder2/playView_error1100.http") { VideoDecoder2.playView(viewIndex: 0) }
        add("Specs/Examples/decoder2/resumeSequence_200.http") { VideoDecoder2.resumeSequence() }
        add("Specs/Examples/decoder2/resumeSequence_error1100.http") { VideoDecoder2.resumeSequence() }
        add("Specs/Examples/decoder2/setLineOutEnabled_200.http") { VideoDecoder2.setLineOutEnabled(enabled: true) }
        add("Specs/Examples/decoder2/setLineOutEnabled_error1100.http") {
            VideoDecoder2.setLineOutEnabled(enabled: true)
        }
        add("Specs/Examples/decoder2/setMediaSources_200.http") {
            let value0 = VideoDecoder2.Stream(
                deviceID: "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f8", manufacturer: .axis,
                axisParameters: "camera=1&resolution=1920x1080&fps=25&videocodec=h264")
            let value1 = VideoDecoder2.MediaSource(
                id: 10, name: "baker street", comment: "Camera at baker street", hasAudio: false, type: .stream,
                stream: value0)
            let text2Pieces = [
                "rtsp://192.168.0.90/axis-media/media.amp?camera=1&resoluti", "on=1280x720&fps=30&videocodec=h264",
            ]
            let value3 = VideoDecoder2.Stream(
                deviceID: "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f9", manufacturer: .other,
                address: text2Pieces.joined())
            let value4 = VideoDecoder2.MediaSource(
                id: 12, name: "baker street", comment: "Camera at baker street", hasAudio: false, type: .stream,
                stream: value3)
            let value5 = VideoDecoder2.MediaSource(
                id: 11, name: "media sources 1", comment: "Description 1", hasAudio: false, type: .file,
                file: VideoDecoder2.File(id: "USB/imagename.jpg"))
            return VideoDecoder2.setMediaSources(mediaSources: [value1, value4, value5])
        }
        add("Specs/Examples/decoder2/setMediaSources_error1100.http") {
            let value0 = VideoDecoder2.Stream(
                deviceID: "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f8", manufacturer: .axis,
                axisParameters: "camera=1&resolution=1920x1080&fps=25&videocodec=h264")
            let value1 = VideoDecoder2.MediaSource(
                id: 10, name: "baker street", comment: "Camera at baker street", hasAudio: false, type: .stream,
                stream: value0)
            let text2Pieces = [
                "rtsp://192.168.0.90/axis-media/media.amp?camera=1&resoluti", "on=1280x720&fps=30&videocodec=h264",
            ]
            let value3 = VideoDecoder2.Stream(
                deviceID: "1701335688966-dac8ff0a-09de-abfb-83cf-753ad2f760f9", manufacturer: .other,
                address: text2Pieces.joined())
            let value4 = VideoDecoder2.MediaSource(
                id: 12, name: "baker street", comment: "Camera at baker street", hasAudio: false, type: .stream,
                stream: value3)
            let value5 = VideoDecoder2.MediaSource(
                id: 11, name: "media sources 1", comment: "Description 1", hasAudio: false, type: .file,
                file: VideoDecoder2.File(id: "USB/imagename.jpg"))
            return VideoDecoder2.setMediaSources(mediaSources: [value1, value4, value5])
        }
        add("Specs/Examples/decoder2/setSequence_200.http") {
            let value0 = VideoDecoder2.Segment(
                mediaSourceID: 0, pane: VideoDecoder2.Pane(left: 0, top: 0, right: 1, bottom: 1),
                actionOnPlaybackEnd: .restart)
            let value1 = VideoDecoder2.View(segments: [value0], duration: .seconds(30))
            return VideoDecoder2.setSequence(name: "A Sequence Name", views: [value1])
        }
        add("Specs/Examples/decoder2/setSequence_200_2.http") {
            let value0 = VideoDecoder2.Segment(
                mediaSourceID: 0, pane: VideoDecoder2.Pane(left: 0, top: 0, right: 0.5, bottom: 0.5),
                actionOnPlaybackEnd: .restart)
            let value1 = VideoDecoder2.Segment(
                mediaSourceID: 1, pane: VideoDecoder2.Pane(left: 0.5, top: 0, right: 1, bottom: 0.5))
            let value2 = VideoDecoder2.Segment(
                mediaSourceID: 2, pane: VideoDecoder2.Pane(left: 0, top: 0.5, right: 0.5, bottom: 1))
            let value3 = VideoDecoder2.Segment(
                mediaSourceID: 5, pane: VideoDecoder2.Pane(left: 0.5, top: 0.5, right: 1, bottom: 1),
                actionOnPlaybackEnd: .nextView)
            let value4 = VideoDecoder2.View(segments: [value0, value1, value2, value3], duration: .seconds(30))
            return VideoDecoder2.setSequence(name: "A Sequence Name", views: [value4])
        }
        add("Specs/Examples/decoder2/setSequence_200_3.http") {
            let value0 = VideoDecoder2.Segment(
                mediaSourceID: 0, pane: VideoDecoder2.Pane(left: 0, top: 0, right: 0.5, bottom: 0.5),
                actionOnPlaybackEnd: .restart)
            let value1 = VideoDecoder2.Segment(
                mediaSourceID: 1, pane: VideoDecoder2.Pane(left: 0.5, top: 0, right: 1, bottom: 0.5))
            let value2 = VideoDecoder2.Segment(
                mediaSourceID: 2, pane: VideoDecoder2.Pane(left: 0, top: 0.5, right: 0.5, bottom: 1))
            let value3 = VideoDecoder2.Segment(
                mediaSourceID: 5, pane: VideoDecoder2.Pane(left: 0.5, top: 0.5, right: 1, bottom: 1),
                actionOnPlaybackEnd: .nextView)
            let value4 = VideoDecoder2.View(segments: [value0, value1, value2, value3], duration: .seconds(30))
            let value5 = VideoDecoder2.Segment(
                mediaSourceID: 4, pane: VideoDecoder2.Pane(left: 0, top: 0, right: 0.5, bottom: 0.5),
                actionOnPlaybackEnd: .freeze)
            let value6 = VideoDecoder2.Segment(
                mediaSourceID: 6, pane: VideoDecoder2.Pane(left: 0.5, top: 0, right: 1, bottom: 0.5),
                actionOnPlaybackEnd: .showError)
            let value7 = VideoDecoder2.Segment(
                mediaSourceID: 7, pane: VideoDecoder2.Pane(left: 0, top: 0.5, right: 0.5, bottom: 1))
            let value8 = VideoDecoder2.Segment(
                mediaSourceID: 8, pane: VideoDecoder2.Pane(left: 0.5, top: 0.5, right: 1, bottom: 1))
            let value9 = VideoDecoder2.View(segments: [value5, value6, value7, value8], duration: .seconds(60))
            let value10 = VideoDecoder2.Segment(
                mediaSourceID: 9, pane: VideoDecoder2.Pane(left: 0, top: 0, right: 0.5, bottom: 0.5))
            let value11 = VideoDecoder2.Segment(
                mediaSourceID: 10, pane: VideoDecoder2.Pane(left: 0.5, top: 0, right: 1, bottom: 0.5))
            let value12 = VideoDecoder2.Segment(
                mediaSourceID: 3, pane: VideoDecoder2.Pane(left: 0, top: 0.5, right: 0.5, bottom: 1),
                actionOnPlaybackEnd: .showError)
            let value13 = VideoDecoder2.Segment(
                mediaSourceID: 4, pane: VideoDecoder2.Pane(left: 0.5, top: 0.5, right: 1, bottom: 1),
                actionOnPlaybackEnd: .showError)
            let value14 = VideoDecoder2.View(segments: [value10, value11, value12, value13], duration: .seconds(120))
            return VideoDecoder2.setSequence(name: "A Sequence Name", views: [value4, value9, value14])
        }
        add("Specs/Examples/decoder2/setSequence_error1100.http") {
            let value0 = VideoDecoder2.Segment(
                mediaSourceID: 0, pane: VideoDecoder2.Pane(left: 0, top: 0, right: 1, bottom: 1),
                actionOnPlaybackEnd: .restart)
            let value1 = VideoDecoder2.View(segments: [value0], duration: .seconds(30))
            return VideoDecoder2.setSequence(name: "A Sequence Name", views: [value1])
        }
        add("Specs/Examples/decoder2/setUnsecureConnectionAllowed_200.http") {
            VideoDecoder2.setUnsecureConnectionAllowed(isAllowed: true)
        }
        add("Specs/Examples/decoder2/setUnsecureConnectionAllowed_error1100.http") {
            VideoDecoder2.setUnsecureConnectionAllowed(isAllowed: true)
        }
        add("Specs/Examples/decoder2/stopMediaSource_200.http") { VideoDecoder2.stopMediaSource(highResolutionID: 0) }
        add("Specs/Examples/decoder2/stopMediaSource_error1100.http") {
            VideoDecoder2.stopMediaSource(highResolutionID: 0)
        }
        add("Specs/Examples/decoder2/stopSequence_200.http") { VideoDecoder2.stopSequence() }
        add("Specs/Examples/decoder2/stopSequence_error1100.http") { VideoDecoder2.stopSequence() }
    }
}
