// Generated from Specs/Examples/decoder by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Decoder API.
    mutating func addVideoDecoder() {
        add("Specs/Examples/decoder/getCapabilities_200.http") { VideoDecoder.getCapabilities() }
        add("Specs/Examples/decoder/getSupportedVersions_200.http") { VideoDecoder.getSupportedVersions() }
        add("Specs/Examples/decoder/getSupportedVersions_error200.http") { VideoDecoder.getSupportedVersions() }
        add("Specs/Examples/decoder/getViewConfiguration_200.http") { VideoDecoder.getViewConfiguration() }
        add("Specs/Examples/decoder/setViewConfiguration_200.http") {
            let value0 = VideoDecoder.Pane(id: 0, left: 0.0, top: 0.0, right: 1.0, bottom: 1.0)
            let text1Pieces = ["rtsp://192.168.0.90/axis-media/media.amp?resolution=1920x1", "080"]
            let value2 = VideoDecoder.Stream(
                id: 0, url: text1Pieces.joined(), videoCodec: "H264", audioCodec: "", username: "viewer",
                password: "pass")
            let value3 = VideoDecoder.View(
                id: 0, duration: .seconds(0), segments: [VideoDecoder.Segment(stream: 0, pane: 0)])
            return VideoDecoder.setViewConfiguration(panes: [value0], streams: [value2], views: [value3])
        }
        add("Specs/Examples/decoder/setViewConfiguration_200_four.http") {
            let value0 = VideoDecoder.Pane(id: 0, left: 0.0, top: 0.0, right: 0.5, bottom: 0.5)
            let value1 = VideoDecoder.Pane(id: 1, left: 0.5, top: 0.0, right: 1.0, bottom: 0.5)
            let value2 = VideoDecoder.Pane(id: 2, left: 0.0, top: 0.5, right: 0.5, bottom: 1.0)
            let value3 = VideoDecoder.Pane(id: 3, left: 0.5, top: 0.5, right: 1.0, bottom: 1.0)
            let text4Pieces = ["rtsp://192.168.0.90/axis-media/media.amp?resolution=1280x7", "20..."]
            let value5 = VideoDecoder.Stream(
                id: 0, url: text4Pieces.joined(), videoCodec: "H264", audioCodec: "AAC", username: "viewer",
                password: "pass")
            let text6Pieces = ["rtsp://192.168.0.91/axis-media/media.amp?resolution=1280x7", "20..."]
            let value7 = VideoDecoder.Stream(
                id: 1, url: text6Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let text8Pieces = ["rtsp://192.168.0.92/axis-media/media.amp?resolution=1280x7", "20..."]
            let value9 = VideoDecoder.Stream(
                id: 2, url: text8Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let text10Pieces = ["rtsp://192.168.0.93/axis-media/media.amp?resolution=1280x7", "20..."]
            let value11 = VideoDecoder.Stream(
                id: 3, url: text10Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let value12 = [
                VideoDecoder.Segment(stream: 0, pane: 0), VideoDecoder.Segment(stream: 1, pane: 1),
                VideoDecoder.Segment(stream: 2, pane: 2), VideoDecoder.Segment(stream: 3, pane: 3),
            ]
            let value13 = VideoDecoder.View(id: 0, duration: .seconds(0), segments: value12)
            return VideoDecoder.setViewConfiguration(
                panes: [value0, value1, value2, value3], streams: [value5, value7, value9, value11], views: [value13])
        }
        add("Specs/Examples/decoder/setViewConfiguration_200_problems.http") {
            let value0 = VideoDecoder.Pane(id: 0, left: 0.0, top: 0.0, right: 0.5, bottom: 0.5)
            let value1 = VideoDecoder.Pane(id: 1, left: 0.5, top: 0.0, right: 1.0, bottom: 0.5)
            let value2 = VideoDecoder.Pane(id: 2, left: 0.0, top: 0.5, right: 0.5, bottom: 1.0)
            let value3 = VideoDecoder.Pane(id: 3, left: 0.5, top: 0.5, right: 1.0, bottom: 1.0)
            let text4Pieces = ["rtsp://192.168.0.90/axis-media/media.amp?resolution=1280x7", "20..."]
            let value5 = VideoDecoder.Stream(
                id: 0, url: text4Pieces.joined(), videoCodec: "H264", audioCodec: "AAC", username: "viewer",
                password: "pass")
            let text6Pieces = ["rtsp://192.168.0.91/axis-media/media.amp?resolution=1280x7", "20..."]
            let value7 = VideoDecoder.Stream(
                id: 1, url: text6Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let text8Pieces = ["rtsp://192.168.0.92/axis-media/media.amp?resolution=1280x7", "20..."]
            let value9 = VideoDecoder.Stream(
                id: 2, url: text8Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let text10Pieces = ["rtsp://192.168.0.93/axis-media/media.amp?resolution=1280x7", "20..."]
            let value11 = VideoDecoder.Stream(
                id: 3, url: text10Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let value12 = [
                VideoDecoder.Segment(stream: 0, pane: 0), VideoDecoder.Segment(stream: 1, pane: 1),
                VideoDecoder.Segment(stream: 2, pane: 2), VideoDecoder.Segment(stream: 3, pane: 3),
            ]
            let value13 = VideoDecoder.View(id: 0, duration: .seconds(0), segments: value12)
            return VideoDecoder.setViewConfiguration(
                panes: [value0, value1, value2, value3], streams: [value5, value7, value9, value11], views: [value13])
        }
        add("Specs/Examples/decoder/setViewConfiguration_200_sequence.http") {
            let value0 = VideoDecoder.Pane(id: 0, left: 0.0, top: 0.0, right: 0.5, bottom: 0.5)
            let value1 = VideoDecoder.Pane(id: 1, left: 0.5, top: 0.0, right: 1.0, bottom: 0.5)
            let value2 = VideoDecoder.Pane(id: 2, left: 0.0, top: 0.5, right: 0.5, bottom: 1.0)
            let value3 = VideoDecoder.Pane(id: 3, left: 0.5, top: 0.5, right: 1.0, bottom: 1.0)
            let value4 = VideoDecoder.Pane(id: 4, left: 0.0, top: 0.0, right: 1.0, bottom: 1.0)
            let text5Pieces = ["rtsp://192.168.0.90/axis-media/media.amp?resolution=1280x7", "20..."]
            let value6 = VideoDecoder.Stream(
                id: 0, url: text5Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let text7Pieces = ["rtsp://192.168.0.91/axis-media/media.amp?resolution=1280x7", "20..."]
            let value8 = VideoDecoder.Stream(
                id: 1, url: text7Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let text9Pieces = ["rtsp://192.168.0.92/axis-media/media.amp?resolution=1280x7", "20..."]
            let value10 = VideoDecoder.Stream(
                id: 2, url: text9Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let text11Pieces = ["rtsp://192.168.0.93/axis-media/media.amp?resolution=1280x7", "20..."]
            let value12 = VideoDecoder.Stream(
                id: 3, url: text11Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let text13Pieces = ["rtsp://192.168.0.94/axis-media/media.amp?resolution=1280x7", "20..."]
            let value14 = VideoDecoder.Stream(
                id: 4, url: text13Pieces.joined(), videoCodec: "H264", username: "viewer", password: "pass")
            let value15 = [
                VideoDecoder.Segment(stream: 0, pane: 0), VideoDecoder.Segment(stream: 1, pane: 1),
                VideoDecoder.Segment(stream: 2, pane: 2), VideoDecoder.Segment(stream: 3, pane: 3),
            ]
            let value16 = VideoDecoder.View(id: 0, duration: .seconds(60), segments: value15)
            let value17 = VideoDecoder.View(
                id: 1, duration: .seconds(60), segments: [VideoDecoder.Segment(stream: 4, pane: 4)])
            return VideoDecoder.setViewConfiguration(
                panes: [value0, value1, value2, value3, value4], streams: [value6, value8, value10, value12, value14],
                views: [value16, value17])
        }
        add("Specs/Examples/decoder/setViewConfiguration_error200.http") {
            let value0 = VideoDecoder.Pane(id: 0, left: 0.0, top: 0.0, right: 1.0, bottom: 1.0)
            let text1Pieces = ["rtsp://192.168.0.90/axis-media/media.amp?resolution=1920x1", "080"]
            let value2 = VideoDecoder.Stream(
                id: 0, url: text1Pieces.joined(), videoCodec: "H264", audioCodec: "", username: "viewer",
                password: "pass")
            let value3 = VideoDecoder.View(
                id: 0, duration: .seconds(0), segments: [VideoDecoder.Segment(stream: 0, pane: 0)])
            return VideoDecoder.setViewConfiguration(panes: [value0], streams: [value2], views: [value3])
        }
    }
}
