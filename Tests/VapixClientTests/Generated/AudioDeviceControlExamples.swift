// Generated from Specs/Examples/audio-device-control by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Audio device control.
    mutating func addAudioDeviceControl() {
        add("Specs/Examples/audio-device-control/getDevicesCapabilities_200.http") {
            AudioDeviceControl.getDevicesCapabilities()
        }
        add("Specs/Examples/audio-device-control/getDevicesCapabilities_error1100.http") {
            AudioDeviceControl.getDevicesCapabilities()
        }
        add("Specs/Examples/audio-device-control/getDevicesSettings_200.http") {
            AudioDeviceControl.getDevicesSettings()
        }
        add("Specs/Examples/audio-device-control/getDevicesSettings_error1100.http") {
            AudioDeviceControl.getDevicesSettings()
        }
        add("Specs/Examples/audio-device-control/getHazardousSettings_200.http") {
            AudioDeviceControl.getHazardousSettings()
        }
        add("Specs/Examples/audio-device-control/getHazardousSettings_error1100.http") {
            AudioDeviceControl.getHazardousSettings()
        }
        add("Specs/Examples/audio-device-control/getSupportedVersions_200.http") {
            AudioDeviceControl.getSupportedVersions()
        }
        add("Specs/Examples/audio-device-control/getSupportedVersions_error1100.http") {
            AudioDeviceControl.getSupportedVersions()
        }
        add("Specs/Examples/audio-device-control/setDevicesSettings_200.http") {
            let value0 = AudioDeviceControl.ChannelSettings(id: 1, gain: 0, isMuted: false)
            let value1 = AudioDeviceControl.ChannelSettings(id: 3, gain: 0, isMuted: false)
            let value2 = AudioDeviceControl.SignalingSettings(
                id: "unbalanced", powerType: "Off", channels: [value0, value1])
            let value3 = AudioDeviceControl.ConnectionSettings(
                id: "internal", signalingTypeSelected: "unbalanced", signalingTypes: [value2])
            let value4 = AudioDeviceControl.PortSettings(
                id: "0", name: "Conference Room 42", connectionTypeSelected: "internal", connectionTypes: [value3])
            let value5 = AudioDeviceControl.ChannelSettings(id: 1, gain: 0, isMuted: false)
            let value6 = AudioDeviceControl.ChannelSettings(id: 0, gain: 4, isMuted: false)
            let value7 = AudioDeviceControl.SignalingSettings(id: "unbalanced", channels: [value5, value6])
            let value8 = AudioDeviceControl.ConnectionSettings(
                id: "external", signalingTypeSelected: "unbalanced", signalingTypes: [value7])
            let value9 = AudioDeviceControl.PortSettings(
                id: "0", name: "Loudspeaker 2", connectionTypeSelected: "external", connectionTypes: [value8])
            let value10 = AudioDeviceControl.DeviceSettings(
                id: "Q1615-MkIII", name: "Q1615-MkIII Audio Device", inputs: [value4], outputs: [value9])
            return AudioDeviceControl.setDevicesSettings([value10])
        }
        add("Specs/Examples/audio-device-control/setDevicesSettings_error2101.http") {
            let value0 = AudioDeviceControl.ChannelSettings(id: 1, gain: 0, isMuted: false)
            let value1 = AudioDeviceControl.ChannelSettings(id: 3, gain: 0, isMuted: false)
            let value2 = AudioDeviceControl.SignalingSettings(
                id: "unbalanced", powerType: "Off", channels: [value0, value1])
            let value3 = AudioDeviceControl.ConnectionSettings(
                id: "internal", signalingTypeSelected: "unbalanced", signalingTypes: [value2])
            let value4 = AudioDeviceControl.PortSettings(
                id: "0", name: "Conference Room 42", connectionTypeSelected: "internal", connectionTypes: [value3])
            let value5 = AudioDeviceControl.ChannelSettings(id: 1, gain: 0, isMuted: false)
            let value6 = AudioDeviceControl.ChannelSettings(id: 0, gain: 4, isMuted: false)
            let value7 = AudioDeviceControl.SignalingSettings(id: "unbalanced", channels: [value5, value6])
            let value8 = AudioDeviceControl.ConnectionSettings(
                id: "external", signalingTypeSelected: "unbalanced", signalingTypes: [value7])
            let value9 = AudioDeviceControl.PortSettings(
                id: "0", name: "Loudspeaker 2", connectionTypeSelected: "external", connectionTypes: [value8])
            let value10 = AudioDeviceControl.DeviceSettings(
                id: "Q1615-MkIII", name: "Q1615-MkIII Audio Device", inputs: [value4], outputs: [value9])
            return AudioDeviceControl.setDevicesSettings([value10])
        }
    }
}
