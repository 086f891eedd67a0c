// Generated from Specs/Examples/video-streaming-indicator by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Video streaming indicator.
    mutating func addVideoStreamingIndicator() {
        add("Specs/Examples/video-streaming-indicator/getConfiguration_200.http") {
            VideoStreamingIndicator.getConfiguration()
        }
        add("Specs/Examples/video-streaming-indicator/getConfiguration_error1003.http") {
            VideoStreamingIndicator.getConfiguration()
        }
        add("Specs/Examples/video-streaming-indicator/getSupportedVersions_200.http") {
            VideoStreamingIndicator.getSupportedVersions()
        }
        add("Specs/Examples/video-streaming-indicator/setConfiguration_200.http") {
            VideoStreamingIndicator.setConfiguration(
                indicatorSize: .h3, position: VideoStreamingIndicator.Position.coordinates(Point(x: 0.0, y: 0.0)),
                color: .semiTransparent, backgroundColor: .transparent)
        }
        add("Specs/Examples/video-streaming-indicator/setConfiguration_error1003.http") {
            VideoStreamingIndicator.setConfiguration(
                indicatorSize: .h3, position: VideoStreamingIndicator.Position.coordinates(Point(x: 0.0, y: 0.0)),
                color: .semiTransparent, backgroundColor: .transparent)
        }
        add("Specs/Examples/video-streaming-indicator/show_200.http") { VideoStreamingIndicator.show() }
        add("Specs/Examples/video-streaming-indicator/turnOff_200.http") { VideoStreamingIndicator.turnOff() }
        add("Specs/Examples/video-streaming-indicator/turnOff_error1003.http") { VideoStreamingIndicator.turnOff() }
        add("Specs/Examples/video-streaming-indicator/turnOn_200.http") { VideoStreamingIndicator.turnOn() }
        add("Specs/Examples/video-streaming-indicator/turnOn_error1003.http") { VideoStreamingIndicator.turnOn() }
    }
}
