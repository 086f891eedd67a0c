// Generated from Specs/Examples/param by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Param API.
    static let parameterTree = #"""
        ### export.read_200
        GET /config/rest/param/v2beta/$export HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"Audio": {"DSCP": 0}, "AudioCollection": [{"groupId": "0", "Enabled": "yes"}]}}

        ### get_200
        # The page leaves the member status out here.
        GET /config/rest/param/v2beta HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"Audio": {"DSCP": "0", "DuplexMode": "full", "MaxListeners": "20", "MaxTransmitters": "1", "NbrOfConfigs": "1", "ReceiverBuffer": "120", "ReceiverTimeout": "2500"}, "AudioCollection": [{"groupId": "A0", "Enabled": "no", "HTTPMessageType": "singlepart", "Name": "", "NbrOfChannels": "1", "Source": "0"}]}}

        ### import.write_200
        PATCH /config/rest/param/v2beta/$import HTTP/1.1
        Content-Type: application/json

        {"data": {"Audio": {"DSCP": 0}, "AudioCollection": [{"groupId": "0", "Enabled": "no"}, {"groupId": "1", "Enabled": "yes"}]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
