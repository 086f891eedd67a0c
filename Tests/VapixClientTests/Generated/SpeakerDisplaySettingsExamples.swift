// Generated from Specs/Examples/speaker-display-settings by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Speaker Display Settings.
    mutating func addSpeakerDisplaySettings() {
        add("Specs/Examples/speaker-display-settings/appearance.get_200.http") {
            SpeakerDisplaySettings.Appearance.get()
        }
        add("Specs/Examples/speaker-display-settings/appearance.set_200.http") {
            SpeakerDisplaySettings.Appearance.set(
                backgroundColor: "#000000", fontColor: "#670f0f", language: .english, showsDate: true,
                showsSeconds: false, uses24HourClock: true)
        }
        add("Specs/Examples/speaker-display-settings/brightness.get_200.http") {
            SpeakerDisplaySettings.Brightness.get()
        }
        add("Specs/Examples/speaker-display-settings/brightness.set_200.http") {
            SpeakerDisplaySettings.Brightness.set(
                isAdaptive: true, manualLevel: 6, maxAdaptiveLevel: 5, minAdaptiveLevel: 4)
        }
        add("Specs/Examples/speaker-display-settings/get_200.http") { SpeakerDisplaySettings.get() }
        add("Specs/Examples/speaker-display-settings/powerSave.get_200.http") {
            SpeakerDisplaySettings.PowerSave.get()
        }
        add("Specs/Examples/speaker-display-settings/powerSave.set_200.http") {
            let value0 = SpeakerDisplaySettings.PresenceDetection(timeout: .seconds(40 * 60))
            let value1 = SpeakerDisplaySettings.Schedule(
                isInverted: true, scheduleID: "com.axis.schedules.office_hours")
            return SpeakerDisplaySettings.PowerSave.set(mode: .alwaysOff, presenceDetection: value0, schedule: value1)
        }
        add("Specs/Examples/speaker-display-settings/set_200.http") {
            let value0 = SpeakerDisplaySettings.AppearanceSettings(showsDate: true, showsSeconds: false)
            return SpeakerDisplaySettings.set(
                appearance: value0, brightness: SpeakerDisplaySettings.BrightnessSettings(isAdaptive: true),
                powerSave: SpeakerDisplaySettings.PowerSaveSettings(mode: .alwaysOff))
        }
    }
}
