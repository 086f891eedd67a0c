// Generated from Specs/Examples/speaker-display-settings by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Speaker Display Settings.
    static let speakerDisplaySettings = #"""
        ### appearance.get_200
        # The page shows the whole; the form of a part is the framework's.
        GET /config/rest/speaker-display-settings/v1beta/appearance HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"backgroundColor": "#000000", "fontColor": "#670f0f", "language": "en", "showDate": true, "showSeconds": false, "use24HourClock": true}}

        ### appearance.set_200
        PATCH /config/rest/speaker-display-settings/v1beta/appearance HTTP/1.1
        Content-Type: application/json

        {"data": {"backgroundColor": "#000000", "fontColor": "#670f0f", "language": "en", "showDate": true, "showSeconds": false, "use24HourClock": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### brightness.get_200
        # The page shows the whole; the form of a part is the framework's.
        GET /config/rest/speaker-display-settings/v1beta/brightness HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"adaptiveBrightness": true, "manualLevel": 6, "maxAdaptiveLevel": 6, "minAdaptiveLevel": 1}}

        ### brightness.set_200
        PATCH /config/rest/speaker-display-settings/v1beta/brightness HTTP/1.1
        Content-Type: application/json

        {"data": {"adaptiveBrightness": true, "manualLevel": 6, "maxAdaptiveLevel": 5, "minAdaptiveLevel": 4}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        GET /config/rest/speaker-display-settings/v1beta HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"appearance": {"backgroundColor": "#000000", "fontColor": "#670f0f", "language": "en", "showDate": true, "showSeconds": false, "use24HourClock": true}, "brightness": {"adaptiveBrightness": true, "manualLevel": 6, "maxAdaptiveLevel": 6, "minAdaptiveLevel": 1}, "powerSave": {"mode": "presenceDetection", "presenceDetection": {"powerSaveTimerMinutes": 20}, "schedule": {"invert": false, "scheduleId": "com.axis.schedules.office_hours"}}}}

        ### powerSave.get_200
        # The page shows the whole; the form of a part is the framework's.
        GET /config/rest/speaker-display-settings/v1beta/powerSave HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"mode": "presenceDetection", "presenceDetection": {"powerSaveTimerMinutes": 20}, "schedule": {"invert": false, "scheduleId": "com.axis.schedules.office_hours"}}}

        ### powerSave.set_200
        PATCH /config/rest/speaker-display-settings/v1beta/powerSave HTTP/1.1
        Content-Type: application/json

        {"data": {"mode": "alwaysOff", "presenceDetection": {"powerSaveTimerMinutes": 40}, "schedule": {"invert": true, "scheduleId": "com.axis.schedules.office_hours"}}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### set_200
        # The page names the operation without a sample; the form is the framework's.
        PATCH /config/rest/speaker-display-settings/v1beta HTTP/1.1
        Content-Type: application/json

        {"data": {"appearance": {"showDate": true, "showSeconds": false}, "brightness": {"adaptiveBrightness": true}, "powerSave": {"mode": "alwaysOff"}}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
