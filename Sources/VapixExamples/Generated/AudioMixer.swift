// Generated from Specs/Examples/audio-mixer by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Audio mixer API.
    static let audioMixer = #"""
        ### getPluginSchema_200
        POST /axis-cgi/audiomixer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginSchema", "params": {"plugin": "automaticGainControl"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getPluginSchema",
          "data": {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": "automaticGainControl",
            "type": "object",
            "properties": {
              "target": {
                "type": "number",
                "description": "Desired output level",
                "minimum": -180,
                "maximum": 0
              },
              "dynamic_range": {
                "type": "number",
                "description": "Allowed dynamic range",
                "minimum": 0
              }
            }
          }
        }

        ### getPluginSchema_error1100
        POST /axis-cgi/audiomixer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginSchema", "params": {"plugin": "automaticGainControl"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginSchema", "error": {"code": 1100, "message": "Internal error"}}

        ### getPluginsSettings_200
        # The page's sample has empty params, its syntax none.
        POST /axis-cgi/audiomixer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginsSettings"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getPluginsSettings",
          "data": {
            "devices": [
              {
                "id": "0",
                "inputs": [
                  {
                    "id": "0",
                    "plugins": [
                      {
                        "id": "automaticGainControl",
                        "settings": {
                          "enabled": true,
                          "target": -6,
                          "dynamicRange": 3
                        }
                      },
                      {
                        "id": "voiceEnhancer",
                        "settings": {
                          "enabled": true,
                          "noiseSuppression": -6
                        }
                      }
                    ]
                  }
                ],
                "outputs": [
                  {
                    "id": "0",
                    "plugins": [
                      {
                        "id": "simpleEq",
                        "settings": {
                          "enabled": true,
                          "band0": -16,
                          "band1": -12
                        }
                      }
                    ]
                  }
                ]
              }
            ]
          }
        }

        ### getPluginsSettings_error1100
        POST /axis-cgi/audiomixer.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginsSettings"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginsSettings", "error": {"code": 1100, "message": "Internal error"}}

        ### getSupportedVersions_200
        POST /axis-cgi/audiomixer.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.1", "method": "getSupportedVersions", "data": {"apiVersions": ["1.3", "2.1"]}}

        ### getSupportedVersions_error1100
        POST /axis-cgi/audiomixer.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.1", "method": "getSupportedVersions", "error": {"code": 1100, "message": "Internal error"}}

        ### setPluginsSettings_200
        POST /axis-cgi/audiomixer.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setPluginsSettings",
          "params": {
            "devices": [
              {
                "id": "0",
                "inputs": [
                  {
                    "id": "0",
                    "plugins": [
                      {
                        "id": "automaticGainControl",
                        "settings": {
                          "enabled": true,
                          "target": -2,
                          "dynamicRange": 4
                        }
                      },
                      {
                        "id": "voiceEnhancer",
                        "settings": {
                          "enabled": false,
                          "noiseSuppression": -6
                        }
                      }
                    ]
                  }
                ],
                "outputs": [
                  {
                    "id": "0",
                    "plugins": [
                      {
                        "id": "simpleEq",
                        "settings": {
                          "enabled": true,
                          "band0": -16,
                          "band1": -12
                        }
                      }
                    ]
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setPluginsSettings"}

        ### setPluginsSettings_error1100
        POST /axis-cgi/audiomixer.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setPluginsSettings",
          "params": {
            "devices": [
              {
                "id": "0",
                "inputs": [
                  {
                    "id": "0",
                    "plugins": [
                      {
                        "id": "automaticGainControl",
                        "settings": {
                          "enabled": true,
                          "target": -2,
                          "dynamicRange": 4
                        }
                      },
                      {
                        "id": "voiceEnhancer",
                        "settings": {
                          "enabled": false,
                          "noiseSuppression": -6
                        }
                      }
                    ]
                  }
                ],
                "outputs": [
                  {
                    "id": "0",
                    "plugins": [
                      {
                        "id": "simpleEq",
                        "settings": {
                          "enabled": true,
                          "band0": -16,
                          "band1": -12
                        }
                      }
                    ]
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setPluginsSettings", "error": {"code": 1100, "message": "Internal error"}}

        """#
}
