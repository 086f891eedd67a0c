// Generated from Specs/Examples/recording-group-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Recording group API.
    static let recordingGroupConfiguration = #"""
        ### get_200
        GET /config/rest/recording-group/v2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"recordingGroups": [{"containerFormat": "matroska", "description": "A group with parameters perfected for observing fast moving fish", "destinations": [{"remoteObjectStorage": {"id": "aws1", "prefix": "camera1", "postfix": "location1"}}], "maxRetentionTime": 168, "niceName": "Nemo Finder", "postDuration": 0, "preDuration": 1000, "segmentDuration": {"max": 20, "target": 15}, "segmentSize": {"max": 5000000, "target": 4000000}, "spanDuration": 3600, "streamOptions": "camera=1&videocodec=h264&fps=60&resolution=1920x1080&compression=30&audio=1", "id": "SD_DISK_20230920_081416_196C2182"}]}}

        ### groups.add_200
        POST /config/rest/recording-group/v2/recordingGroups HTTP/1.1
        Content-Type: application/json

        {"data": {"containerFormat": "cmaf", "description": "A group with parameters perfected for observing fast moving fish", "destinations": [{"remoteObjectStorage": {"id": "aws1", "prefix": "camera1", "postfix": "location1"}}], "maxRetentionTime": 168, "niceName": "Nemo Finder", "postDuration": 0, "preDuration": 1000, "segmentDuration": {"max": 20, "target": 15}, "segmentSize": {"max": 5000000, "target": 4000000}, "spanDuration": 3600, "streamOptions": "camera=1&videocodec=h264&fps=60&resolution=1920x1080&compression=30&audio=1"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### groups.add_200_fixedKey
        POST /config/rest/recording-group/v2/recordingGroups HTTP/1.1
        Content-Type: application/json

        {"data": {"containerFormat": "cmaf", "description": "A group with parameters perfected for observing fast moving fish", "destinations": [{"remoteObjectStorage": {"id": "aws1", "prefix": "camera1", "postfix": "location1"}}], "maxRetentionTime": 168, "niceName": "Nemo Finder", "postDuration": 0, "preDuration": 1000, "segmentDuration": {"max": 20, "target": 15}, "segmentSize": {"max": 5000000, "target": 4000000}, "spanDuration": 3600, "streamOptions": "camera=1&videocodec=h264&fps=60&resolution=1920x1080&compression=30&audio=1", "encryption": {"contentEncryption": {"key": "00112233445566778899AABBCCDDEEFF", "keyId": "aaaaaaaa-bbbb-cccc-dddd-ef0123456789"}, "protectionScheme": "CENC"}}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### groups.add_200_rotatingKey
        POST /config/rest/recording-group/v2/recordingGroups HTTP/1.1
        Content-Type: application/json

        {"data": {"containerFormat": "cmaf", "description": "A group with parameters perfected for observing fast moving fish", "destinations": [{"remoteObjectStorage": {"id": "aws1", "prefix": "camera1", "postfix": "location1"}}], "maxRetentionTime": 168, "niceName": "Nemo Finder", "postDuration": 0, "preDuration": 1000, "segmentDuration": {"max": 20, "target": 15}, "segmentSize": {"max": 5000000, "target": 4000000}, "spanDuration": 3600, "streamOptions": "camera=1&videocodec=h264&fps=60&resolution=1920x1080&compression=30&audio=1", "encryption": {"keyEncryption": {"certificateIds": ["certid1", "certid2"], "publicKeys": [{"key": "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArzbhy/mdpIYlSaPd07jXNsQEtJ+MX2UvlxsmUxn9yG/fFI2I7eOP4eL2NhsOKscYEvdI0aKhflk8SluwNzsXuFOnOWZ1u4yN3sCNS4CW0Qqs7i6NWAxj4EVDiwWiK00evzdzg7fiJMHi+aNHzw/qE1lVC9PYhVRkMVohFyuaRMqYCwnvK6IDDKDbc3h0dS4MbKgt2AILtdJImpexZvUQ1GzOPfKx9wC08rPYSmuPKvhtri8UJ1Moqc1IZpoodHWfOxG0CG9eUo5gt+U/t+sNtDYjPTcQqhK0MV02QVCWSqWI+1auhCzMseKGZShZxWyHkGjBeKtTf0ibTxZlXVU1XwIDAQAB\n-----END PUBLIC KEY-----", "keyId": "aaaaaaaa-bbbb-cccc-dddd-ef0123456789"}], "keyRotationDuration": 86400}, "protectionScheme": "CENC"}}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### groups.add_201
        # As a device was recorded; the other members of the group are left out here.
        POST /config/rest/recording-group/v2/recordingGroups HTTP/1.1
        Content-Type: application/json

        {"data": {"destinations": [{"remoteObjectStorage": {"id": "rg2_destination_id"}}]}}

        HTTP/1.1 201 Created
        Content-Type: application/json

        {"status": "success", "data": {"id": "20260301_184452_790FEFE8"}}

        ### groups.get_200
        # The page shows the list; the form is the framework's.
        GET /config/rest/recording-group/v2/recordingGroups/SD_DISK_20230920_081416_196C2182 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"containerFormat": "matroska", "description": "A group with parameters perfected for observing fast moving fish", "destinations": [{"remoteObjectStorage": {"id": "aws1", "prefix": "camera1", "postfix": "location1"}}], "maxRetentionTime": 168, "niceName": "Nemo Finder", "postDuration": 0, "preDuration": 1000, "segmentDuration": {"max": 20, "target": 15}, "segmentSize": {"max": 5000000, "target": 4000000}, "spanDuration": 3600, "streamOptions": "camera=1&videocodec=h264&fps=60&resolution=1920x1080&compression=30&audio=1", "id": "SD_DISK_20230920_081416_196C2182"}}

        ### groups.list_200
        GET /config/rest/recording-group/v2/recordingGroups HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"containerFormat": "matroska", "description": "A group with parameters perfected for observing fast moving fish", "destinations": [{"remoteObjectStorage": {"id": "aws1", "prefix": "camera1", "postfix": "location1"}}], "maxRetentionTime": 168, "niceName": "Nemo Finder", "postDuration": 0, "preDuration": 1000, "segmentDuration": {"max": 20, "target": 15}, "segmentSize": {"max": 5000000, "target": 4000000}, "spanDuration": 3600, "streamOptions": "camera=1&videocodec=h264&fps=60&resolution=1920x1080&compression=30&audio=1", "id": "SD_DISK_20230920_081416_196C2182"}]}

        ### groups.remove_200
        DELETE /config/rest/recording-group/v2/recordingGroups/SD_DISK_20230920_081416_196C2182 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
