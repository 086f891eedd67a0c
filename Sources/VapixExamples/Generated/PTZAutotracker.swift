// Generated from Specs/Examples/ptz-autotracker by vapix-generate. Do not edit.

extension Examples {
    /// The examples of PTZ Autotracker API.
    static let ptzAutotracker = #"""
        ### addProfile_200
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addProfile",
          "params": {
            "name": "Profile 1",
            "preset": -1,
            "enabled": false,
            "polygon": [
              0.426,
              0.574,
              0.326,
              0.774,
              0.526,
              0.774
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addProfile",
          "data": {
            "id": 1,
            "name": "Profile 1",
            "preset": -1,
            "enabled": false
          }
        }

        ### addProfile_error1003
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "addProfile",
          "params": {
            "name": "Profile 1",
            "preset": -1,
            "enabled": false,
            "polygon": [
              0.426,
              0.574,
              0.326,
              0.774,
              0.526,
              0.774
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "addProfile", "error": {"code": 1003}}

        ### deleteProfile_200
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "deleteProfile", "params": {"id": 1}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "deleteProfile", "data": {}}

        ### deleteProfile_error1003
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "deleteProfile", "params": {"id": 1}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "deleteProfile", "error": {"code": 1003}}

        ### getApplicationSettings_200
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getApplicationSettings", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getApplicationSettings", "data": {"service": {"active": true}}}

        ### getApplicationSettings_error1003
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getApplicationSettings", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getApplicationSettings", "error": {"code": 1003}}

        ### getAutotrackingSettings_200
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingSettings", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getAutotrackingSettings",
          "data": {
            "minObjectSize": {
              "width": 7,
              "height": 7,
              "enabled": true
            },
            "minObjectLifespan": {
              "time": 3,
              "enabled": true
            },
            "profiles": [
              {
                "id": 1,
                "name": "Profile 1",
                "preset": -1,
                "enabled": false
              },
              {
                "id": 2,
                "name": "Profile 2",
                "preset": -1,
                "enabled": false
              },
              {
                "id": 3,
                "name": "Profile 3",
                "preset": 5,
                "enabled": false
              }
            ]
          }
        }

        ### getAutotrackingSettings_error1003
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingSettings", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingSettings", "error": {"code": 1003}}

        ### getAutotrackingState_200
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingState", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingState", "data": {"enabled": true}}

        ### getAutotrackingState_error1003
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingState", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingState", "error": {"code": 1003}}

        ### getAutotrackingTarget_200
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingTarget", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingTarget", "data": {"targetId": 101}}

        ### getAutotrackingTarget_error1003
        # The page's reply names getAutotrackingState.
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingTarget", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getAutotrackingState", "error": {"code": 1003}}

        ### getProfile_200
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getProfile", "params": {"id": 1}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getProfile",
          "data": {
            "id": 1,
            "name": "Profile 1",
            "preset": -1,
            "enabled": false,
            "polygon": [
              0.426,
              0.574,
              0.326,
              0.774,
              0.526,
              0.774
            ]
          }
        }

        ### getProfile_error1003
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getProfile", "params": {"id": 1}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getProfile", "error": {"code": 1003}}

        ### getSupportedVersions_200
        # The page's sample of the reply has a text in place of the list, its specification a list.
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "data": {"apiVersions": ["1.0"]}}

        ### getSupportedVersions_200_text
        # As the page's sample has it.
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "data": {"apiVersions": "1.0"}}

        ### getViewportConfig_200
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getViewportConfig", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getViewportConfig", "data": {"rotation": 180}}

        ### getViewportConfig_error1003
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getViewportConfig", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getViewportConfig", "error": {"code": 1003}}

        ### setApplicationSettings_200
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setApplicationSettings", "params": {"service": {"active": true}}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setApplicationSettings", "data": {}}

        ### setApplicationSettings_error1003
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setApplicationSettings", "params": {"service": {"active": true}}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setApplicationSettings", "error": {"code": 1003}}

        ### setAutotrackingSettings_200
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setAutotrackingSettings",
          "params": {
            "minObjectSize": {
              "width": 3,
              "height": 3,
              "enabled": false
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingSettings", "data": {}}

        ### setAutotrackingSettings_200_both
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setAutotrackingSettings",
          "params": {
            "minObjectSize": {
              "width": 7,
              "height": 7,
              "enabled": true
            },
            "minObjectLifespan": {
              "time": 3,
              "enabled": true
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingSettings", "data": {}}

        ### setAutotrackingSettings_error1003
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setAutotrackingSettings",
          "params": {
            "minObjectSize": {
              "width": 3,
              "height": 3,
              "enabled": false
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingSettings", "error": {"code": 1003}}

        ### setAutotrackingState_200
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingState", "params": {"enabled": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingState", "data": {}}

        ### setAutotrackingState_error1003
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingState", "params": {"enabled": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingState", "error": {"code": 1003}}

        ### setAutotrackingTarget_200
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingTarget", "params": {"targetId": 101}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingTarget", "data": {}}

        ### setAutotrackingTarget_error1003
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingTarget", "params": {"targetId": 101}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setAutotrackingTarget", "error": {"code": 1003}}

        ### setViewportConfig_200
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewportConfig", "params": {"rotation": 180}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewportConfig", "data": {}}

        ### setViewportConfig_error1003
        POST /axis-cgi/ptz-autotracking/viewer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewportConfig", "params": {"rotation": 180}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setViewportConfig", "error": {"code": 1003}}

        ### updateProfile_200
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "updateProfile",
          "params": {
            "id": 1,
            "name": "Profile 1",
            "preset": -1,
            "enabled": false,
            "polygon": [
              0.426,
              0.574,
              0.326,
              0.774,
              0.526,
              0.774
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "updateProfile",
          "data": {
            "id": 1,
            "name": "Profile 1",
            "preset": -1,
            "enabled": false
          }
        }

        ### updateProfile_error1003
        POST /axis-cgi/ptz-autotracking/operator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "updateProfile",
          "params": {
            "id": 1,
            "name": "Profile 1",
            "preset": -1,
            "enabled": false,
            "polygon": [
              0.426,
              0.574,
              0.326,
              0.774,
              0.526,
              0.774
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "updateProfile", "error": {"code": 1003}}

        """#
}
