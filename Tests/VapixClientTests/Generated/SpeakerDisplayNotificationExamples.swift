// Generated from Specs/Examples/speaker-display-notification by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Speaker Display Notification.
    mutating func addSpeakerDisplayNotification() {
        add("Specs/Examples/speaker-display-notification/show_200.http") {
            let value0 = SpeakerDisplayNotification.NotificationDuration(unit: .repetitions, value: 3)
            return SpeakerDisplayNotification.show(
                "A horizontally scrolling notification", textColor: "#FFFFFF", textSize: .large,
                scrollDirection: .fromRightToLeft, scrollSpeed: 5, duration: value0)
        }
        add("Specs/Examples/speaker-display-notification/show_200_static.http") {
            SpeakerDisplayNotification.show(
                "A static text notification", textColor: "#FFFFFF", backgroundColor: "#000000", textSize: .medium,
                scrollSpeed: 0)
        }
        add("Specs/Examples/speaker-display-notification/show_200_vertical.http") {
            let value0 = SpeakerDisplayNotification.NotificationDuration(unit: .time, value: 10000)
            return SpeakerDisplayNotification.show(
                "A vertically scrolling notification", textColor: "#FFFFFF", backgroundColor: "#000000",
                textSize: .medium, scrollDirection: .fromBottomToTop, scrollSpeed: 8, duration: value0)
        }
        add("Specs/Examples/speaker-display-notification/stop_200.http") { SpeakerDisplayNotification.stop() }
    }
}
