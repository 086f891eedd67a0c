// Generated from Specs/Examples/recording-group-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Recording group API.
    mutating func addRecordingGroupConfiguration() {
        add("Specs/Examples/recording-group-configuration/get_200.http") { RecordingGroupConfiguration.get() }
        add("Specs/Examples/recording-group-configuration/groups.add_200.http") {
            let value0 = RecordingGroupConfiguration.RemoteObjectStorage(
                id: "aws1", prefix: "camera1", postfix: "location1")
            let value1 = RecordingGroupConfiguration.Destination(remoteObjectStorage: value0)
            let text2Pieces = ["A group with parameters perfected for observing fast movin", "g fish"]
            let text3Pieces = ["camera=1&videocodec=h264&fps=60&resolution=1920x1080&compr", "ession=30&audio=1"]
            let value4 = RecordingGroupConfiguration.SegmentDuration(target: .seconds(15), max: .seconds(20))
            let value5 = RecordingGroupConfiguration.SegmentSize(target: 4_000_000, max: 5_000_000)
            return RecordingGroupConfiguration.Groups.add(
                destinations: [value1], niceName: "Nemo Finder", remark: text2Pieces.joined(), containerFormat: .cmaf,
                streamOptions: text3Pieces.joined(), maxRetentionTime: .seconds(168 * 3600),
                preDuration: .milliseconds(1000), postDuration: .milliseconds(0), spanDuration: .seconds(3600),
                segmentDuration: value4, segmentSize: value5)
        }
        add("Specs/Examples/recording-group-configuration/groups.add_200_fixedKey.http") {
            let value0 = RecordingGroupConfiguration.RemoteObjectStorage(
                id: "aws1", prefix: "camera1", postfix: "location1")
            let value1 = RecordingGroupConfiguration.Destination(remoteObjectStorage: value0)
            let text2Pieces = ["A group with parameters perfected for observing fast movin", "g fish"]
            let text3Pieces = ["camera=1&videocodec=h264&fps=60&resolution=1920x1080&compr", "ession=30&audio=1"]
            let value4 = RecordingGroupConfiguration.SegmentDuration(target: .seconds(15), max: .seconds(20))
            let value5 = RecordingGroupConfiguration.SegmentSize(target: 4_000_000, max: 5_000_000)
            let value6 = RecordingGroupConfiguration.ContentEncryption(
                key: Secret("00112233445566778899AABBCCDDEEFF"), keyID: "aaaaaaaa-bbbb-cccc-dddd-ef0123456789")
            let value7 = RecordingGroupConfiguration.Encryption(scheme: .cenc, contentEncryption: value6)
            return RecordingGroupConfiguration.Groups.add(
                destinations: [value1], niceName: "Nemo Finder", remark: text2Pieces.joined(), containerFormat: .cmaf,
                streamOptions: text3Pieces.joined(), maxRetentionTime: .seconds(168 * 3600),
                preDuration: .milliseconds(1000), postDuration: .milliseconds(0), spanDuration: .seconds(3600),
                segmentDuration: value4, segmentSize: value5, encryption: value7)
        }
        add("Specs/Examples/recording-group-configuration/groups.add_200_rotatingKey.http") {
            let value0 = RecordingGroupConfiguration.RemoteObjectStorage(
                id: "aws1", prefix: "camera1", postfix: "location1")
            let value1 = RecordingGroupConfiguration.Destination(remoteObjectStorage: value0)
            let text2Pieces = ["A group with parameters perfected for observing fast movin", "g fish"]
            let text3Pieces = ["camera=1&videocodec=h264&fps=60&resolution=1920x1080&compr", "ession=30&audio=1"]
            let value4 = RecordingGroupConfiguration.SegmentDuration(target: .seconds(15), max: .seconds(20))
            let value5 = RecordingGroupConfiguration.SegmentSize(target: 4_000_000, max: 5_000_000)
            let text6Pieces = [
                "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ",
                "8AMIIBCgKCAQEArzbhy/mdpIYlSaPd07jXNsQEtJ+MX2UvlxsmUxn9yG/f",
                "FI2I7eOP4eL2NhsOKscYEvdI0aKhflk8SluwNzsXuFOnOWZ1u4yN3sCNS4",
                "CW0Qqs7i6NWAxj4EVDiwWiK00evzdzg7fiJMHi+aNHzw/qE1lVC9PYhVRk",
                "MVohFyuaRMqYCwnvK6IDDKDbc3h0dS4MbKgt2AILtdJImpexZvUQ1GzOPf",
                "Kx9wC08rPYSmuPKvhtri8UJ1Moqc1IZpoodHWfOxG0CG9eUo5gt+U/t+sN",
                "tDYjPTcQqhK0MV02QVCWSqWI+1auhCzMseKGZShZxWyHkGjBeKtTf0ibTx",
                "ZlXVU1XwIDAQAB\n-----END PUBLIC KEY-----",
            ]
            let value7 = RecordingGroupConfiguration.PublicKey(
                key: text6Pieces.joined(), keyID: "aaaaaaaa-bbbb-cccc-dddd-ef0123456789")
            let value8 = RecordingGroupConfiguration.KeyEncryption(
                rotationDuration: .seconds(86400), certificateIDs: ["certid1", "certid2"], publicKeys: [value7])
            let value9 = RecordingGroupConfiguration.Encryption(scheme: .cenc, keyEncryption: value8)
            return RecordingGroupConfiguration.Groups.add(
                destinations: [value1], niceName: "Nemo Finder", remark: text2Pieces.joined(), containerFormat: .cmaf,
                streamOptions: text3Pieces.joined(), maxRetentionTime: .seconds(168 * 3600),
                preDuration: .milliseconds(1000), postDuration: .milliseconds(0), spanDuration: .seconds(3600),
                segmentDuration: value4, segmentSize: value5, encryption: value9)
        }
        add("Specs/Examples/recording-group-configuration/groups.add_201.http") {
            let value0 = RecordingGroupConfiguration.RemoteObjectStorage(id: "rg2_destination_id")
            let value1 = RecordingGroupConfiguration.Destination(remoteObjectStorage: value0)
            return RecordingGroupConfiguration.Groups.add(destinations: [value1])
        }
        add("Specs/Examples/recording-group-configuration/groups.get_200.http") {
            RecordingGroupConfiguration.Groups.get("SD_DISK_20230920_081416_196C2182")
        }
        add("Specs/Examples/recording-group-configuration/groups.list_200.http") {
            RecordingGroupConfiguration.Groups.list()
        }
        add("Specs/Examples/recording-group-configuration/groups.remove_200.http") {
            RecordingGroupConfiguration.Groups.remove("SD_DISK_20230920_081416_196C2182")
        }
    }
}
