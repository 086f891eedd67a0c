// Generated from Specs/Examples/network-time-sync by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Network time synchronization configuration API.
    static let networkTimeSync = #"""
        ### get_200
        # Recorded from an AXIS P3265-V with AXIS OS 12.11.
        GET /config/rest/network-time-sync/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"ntp": {"client": {"advertisedServers": [], "enabled": true, "maximumPoll": 10, "minimumPoll": 6, "nts": {"caCertificates": [], "enabled": false, "staticServers": [""]}, "serversSource": "STATIC", "staticServers": ["10.0.0.17"], "synced": true, "timeOffset": 0.016422, "timeToNextSync": 22}}, "ptp": {"grandMasterIdentity": "", "grandMasterOffset": 0.0, "hardwareSupport": true, "identity": "", "portState": "STOPPED", "synchronizeSystemClock": false, "systemClockAdjustedOffset": 0.0, "utcOffset": 0}, "ptp_supported": true}}

        ### ntpClient.get_200
        # The page shows the data only, not the lines of HTTP around it.
        GET /config/rest/network-time-sync/v1/ntp/client HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"advertisedServers": ["192.168.0.1", "192.168.2.1", "1234::55", "1234::66"], "enabled": true, "maximumPoll": 10, "minimumPoll": 6, "serversSource": "DHCP", "staticServers": ["192.168.0.1"], "synced": false, "timeOffset": 0, "timeToNextSync": 0}}

        ### ntpClient.set_200
        # The page shows the data only, not the lines of HTTP around it.
        PATCH /config/rest/network-time-sync/v1/ntp/client HTTP/1.1
        Content-Type: application/json

        {"data": {"enabled": true, "maximumPoll": 10, "minimumPoll": 6, "serversSource": "DHCP", "staticServers": ["192.168.0.1"]}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
