// Generated from Specs/Examples/speaker-display-notification by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Speaker Display Notification.
    static let speakerDisplayNotification = #"""
        ### show_200
        POST /config/rest/speaker-display-notification/v1/simple HTTP/1.1
        Content-Type: application/json

        {"data": {"message": "A horizontally scrolling notification", "textColor": "#FFFFFF", "textSize": "large", "scrollDirection": "fromRightToLeft", "scrollSpeed": 5, "duration": {"type": "repetitions", "value": 3}}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"duration": 15000}}

        ### show_200_static
        POST /config/rest/speaker-display-notification/v1/simple HTTP/1.1
        Content-Type: application/json

        {"data": {"message": "A static text notification", "textColor": "#FFFFFF", "backgroundColor": "#000000", "textSize": "medium", "scrollSpeed": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"duration": 0}}

        ### show_200_vertical
        POST /config/rest/speaker-display-notification/v1/simple HTTP/1.1
        Content-Type: application/json

        {"data": {"message": "A vertically scrolling notification", "textColor": "#FFFFFF", "backgroundColor": "#000000", "textSize": "medium", "scrollDirection": "fromBottomToTop", "scrollSpeed": 8, "duration": {"type": "time", "value": 10000}}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"duration": 10000}}

        ### stop_200
        POST /config/rest/speaker-display-notification/v1/stop HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {}}

        """#
}
