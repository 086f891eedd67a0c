/// Whether a video source is in day mode.
public struct DayNightState: Sendable, Hashable {
    /// The video source's configuration token, from 1.
    public var videoSource: Int
    /// Whether the video source is in day mode: the infrared cut filter is on.
    public var isDay: Bool

    /// Makes a state, for tests.
    ///
    /// - Parameters:
    ///   - videoSource: The video source's configuration token, from 1.
    ///   - isDay: Whether it is in day mode.
    public init(videoSource: Int, isDay: Bool) {
        self.videoSource = videoSource
        self.isDay = isDay
    }
}

extension StateTopic where State == DayNightState {
    /// The day and night modes of the video sources.
    ///
    /// See <https://developer.axis.com/vapix/network-video/event-and-action-services/#daynight-vision-mode-event>.
    public static var dayNight: StateTopic {
        StateTopic("tns1:VideoSource/tnsaxis:DayNightVision") { event in
            guard let source = event.source.int("VideoSourceConfigurationToken"), let isDay = event.data.bool("day")
            else {
                return nil
            }
            return DayNightState(videoSource: source, isDay: isDay)
        }
    }
}
