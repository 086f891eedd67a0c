// Generated from Specs/Examples/time-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Time API.
    static let timeConfiguration = #"""
        ### dateAndTime.dateTime.set_200
        PATCH /config/rest/time/v2/time/dateTime HTTP/1.1
        Content-Type: application/json

        {"data": "1995-11-07T12:00:00Z"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### dateAndTime.get_200
        # The page wraps the object in another one, unlike the framework.
        GET /config/rest/time/v2/time HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"dateTime": "2024-07-04T15:16:05Z", "localDateTime": "2024-07-04T17:16:05+02:00", "maxSupportedYear": 2069}}

        ### get_200
        GET /config/rest/time/v2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"time": {"dateTime": "2024-07-04T15:16:05Z", "localDateTime": "2024-07-04T17:16:05+02:00", "maxSupportedYear": 2069}, "timeZone": {"activeTimeZone": "Europe/Stockholm", "dhcp": {"enabled": false, "timeZone": null}, "iana": {"posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3", "timeZone": "Europe/Stockholm"}, "posix": {"dstEnabled": true, "timeZone": null}}}}

        ### get_200_posix
        # Recorded from an AXIS P3265-V with AXIS OS 12.11.
        GET /config/rest/time/v2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"time": {"dateTime": "2026-10-07T16:24:23Z", "localDateTime": "2026-10-07T18:24:23+02:00", "maxSupportedYear": 2069}, "timeZone": {"activeTimeZone": "<UTC1>-1<UTC2>-2,M3.5.0/2:00:00,M10.5.0/3:00:00", "dhcp": {"enabled": false, "timeZone": null}, "iana": {"posixTimeZone": null, "timeZone": null}, "posix": {"dstEnabled": true, "timeZone": "<UTC1>-1<UTC2>-2,M3.5.0/2:00:00,M10.5.0/3:00:00"}}}}

        ### timeZone.dhcp.enabled.set_200
        PATCH /config/rest/time/v2/timeZone/dhcp/enabled HTTP/1.1
        Content-Type: application/json

        {"data": true}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### timeZone.dhcp.get_200
        # The page shows this object in the reply of the entity around it.
        GET /config/rest/time/v2/timeZone/dhcp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": false, "timeZone": null}}

        ### timeZone.get_200
        # The page wraps the object in another one, unlike the framework.
        GET /config/rest/time/v2/timeZone HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"activeTimeZone": "Europe/Stockholm", "dhcp": {"enabled": false, "timeZone": null}, "iana": {"posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3", "timeZone": "Europe/Stockholm"}, "posix": {"dstEnabled": true, "timeZone": null}}}

        ### timeZone.iana.getTimeZoneList_200
        POST /config/rest/time/v2/timeZone/iana/getTimeZoneList HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"timeZone": "Europe/Copenhagen"}, {"timeZone": "Europe/Prague"}]}

        ### timeZone.iana.get_200
        # The page shows this object in the reply of the entity around it.
        GET /config/rest/time/v2/timeZone/iana HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3", "timeZone": "Europe/Stockholm"}}

        ### timeZone.iana.name.set_200
        PATCH /config/rest/time/v2/timeZone/iana/timeZone HTTP/1.1
        Content-Type: application/json

        {"data": "Europe/Copenhagen"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### timeZone.posix.get_200
        # The page shows this object in the reply of the entity around it.
        GET /config/rest/time/v2/timeZone/posix HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"dstEnabled": true, "timeZone": null}}

        ### timeZone.posix.set_200
        PATCH /config/rest/time/v2/timeZone/posix HTTP/1.1
        Content-Type: application/json

        {"data": {"timeZone": "CET-1CEST,M3.5.0,M10.5.0/3", "dstEnabled": false}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
