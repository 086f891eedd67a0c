// Generated from Specs/Examples/stream-profiles by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Stream profiles.
    static let streamProfiles = #"""
        ### create_200
        POST /axis-cgi/streamprofile.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "create",
          "params": {
            "streamProfile": [
              {
                "name": "My full HD profile",
                "description": "HD profile:1920x1080",
                "parameters": "resolution=1920x1080"
              },
              {
                "name": "My inverted image profile",
                "description": "The image is inverted",
                "parameters": "resolution=640x360&fps=25&rotation=180"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "create",
          "data": {}
        }

        ### getSupportedVersions_200
        POST /axis-cgi/streamprofile.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### list_200
        POST /axis-cgi/streamprofile.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "params": {
            "streamProfileName": []
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "data": {
            "streamProfile": [
              {
                "name": "My full HD profile",
                "description": "HD profile:1920x1080",
                "parameters": "resolution=1920x1080"
              },
              {
                "name": "My inverted image profile",
                "description": "The image is inverted",
                "parameters": "resolution=640x360&fps=25&rotation=180"
              }
            ],
            "maxProfiles": 26
          }
        }

        ### list_200_named
        POST /axis-cgi/streamprofile.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "params": {
            "streamProfileName": [
              {
                "name": "My full HD profile"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "list",
          "data": {
            "streamProfile": [
              {
                "name": "My full HD profile",
                "description": "HD profile:1920x1080",
                "parameters": "resolution=1920x1080"
              }
            ],
            "maxProfiles": 26
          }
        }

        ### remove_200
        POST /axis-cgi/streamprofile.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "remove",
          "params": {
            "streamProfileName": [
              {
                "name": "My full HD profile"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "remove",
          "data": {}
        }

        ### remove_error2006
        # The page shows the form, and the code in a table; the message is made up.
        POST /axis-cgi/streamprofile.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "remove",
          "params": {
            "streamProfileName": [
              {
                "name": "Evening"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "remove",
          "error": {
            "code": 2006,
            "message": "Profile does not exist"
          }
        }

        ### update_200
        POST /axis-cgi/streamprofile.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "update",
          "params": {
            "streamProfile": [
              {
                "name": "My full HD profile",
                "description": "HD profile:1920x1080 with FPS:30",
                "parameters": "resolution=1920x1080&fps=30"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "update",
          "data": {}
        }

        """#
}
