// Generated from Specs/Examples/siren-and-light-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Siren and light configuration.
    static let sirenAndLightConfiguration = #"""
        ### maintenanceMode.get_200
        # As a device with the mode was recorded.
        GET /config/rest/siren-and-light/v2alpha/maintenanceMode HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"running": true, "supported": true}}

        ### maintenanceMode.get_200_running
        # As a device was recorded.
        GET /config/rest/siren-and-light/v2alpha/maintenanceMode HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"running": true, "supported": false}}

        ### maintenanceMode.get_200_unsupported
        # As a device was recorded.
        GET /config/rest/siren-and-light/v2alpha/maintenanceMode HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"running": false, "supported": false}}

        ### maintenanceMode.start_200
        # As a device with the mode was recorded.
        POST /config/rest/siren-and-light/v2alpha/maintenanceMode/start HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {}}

        ### maintenanceMode.start_error0
        # As a device without the mode was recorded.
        POST /config/rest/siren-and-light/v2alpha/maintenanceMode/start HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {"status": "error", "error": {"code": 0, "message": "Internal error"}}

        ### maintenanceMode.stop_200
        # As a device with the mode was recorded.
        POST /config/rest/siren-and-light/v2alpha/maintenanceMode/stop HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {}}

        ### maintenanceMode.stop_error0
        # As a device without the mode was recorded.
        POST /config/rest/siren-and-light/v2alpha/maintenanceMode/stop HTTP/1.1
        Content-Type: application/json

        {"data": {}}

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {"status": "error", "error": {"code": 0, "message": "Internal error"}}

        """#
}
