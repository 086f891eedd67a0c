// Generated from Specs/Examples/audio-analytics by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Audio analytics.
    static let audioAnalytics = #"""
        ### getPluginsSchemas_200
        # The page's sample lacks the quotation marks of the first title.
        POST /axis-cgi/audioanalytics.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginsSchemas", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getPluginsSchemas",
          "data": {
            "schemas": [
              {
                "$schema": "http://json-schema.org/draft/2020-12/schema#",
                "title": "Adaptive Audio Detection",
                "type": "object",
                "properties": {
                  "threshold": {
                    "type": "number",
                    "description": "Required threshold (dBFs) for detection",
                    "minimum": -180,
                    "maximum": 0
                  },
                  "enable": {
                    "type": "boolean",
                    "description": "Enable detection"
                  }
                }
              },
              {
                "$schema": "http://json-schema.org/draft/2020-12/schema#",
                "title": "Classification",
                "id": "Classification",
                "type": "object",
                "properties": {
                  "enable": {
                    "title": "Enable",
                    "type": "boolean",
                    "description": "Enable classification"
                  }
                }
              }
            ]
          }
        }

        ### getPluginsSchemas_error2104
        POST /axis-cgi/audioanalytics.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginsSchemas", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getPluginsSchemas",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified."
          }
        }

        ### getPluginsSettings_200
        # The page's sample has empty params, its syntax none.
        POST /axis-cgi/audioanalytics.cgi HTTP/1.1
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
                        "id": "AdaptiveAudioDetection",
                        "settings": {
                          "enabled": true,
                          "threshold": -6
                        }
                      },
                      {
                        "id": "DirectionOfArrival",
                        "settings": {
                          "enable": true
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
                        "id": "AggressionDetection",
                        "settings": {
                          "enable": true,
                          "level": 0
                        }
                      }
                    ]
                  }
                ]
              }
            ]
          }
        }

        ### getPluginsSettings_error2100
        POST /axis-cgi/audioanalytics.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getPluginsSettings"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getPluginsSettings",
          "error": {
            "code": 2100,
            "message": "The requested API version is not supported."
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/audioanalytics.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.1", "method": "getSupportedVersions", "data": {"apiVersions": ["1.3", "2.1"]}}

        ### getSupportedVersions_error2100
        POST /axis-cgi/audioanalytics.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "method": "getSupportedVersions",
          "error": {
            "code": 2100,
            "message": "The requested API version is not supported."
          }
        }

        ### setPluginsSettings_200
        POST /axis-cgi/audioanalytics.cgi HTTP/1.1
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
                        "id": "AdaptiveAudioDetection",
                        "settings": {
                          "enable": false,
                          "threshold": -3
                        }
                      },
                      {
                        "id": "DirectionOfArrival",
                        "settings": {
                          "enable": false
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
                        "id": "AggressionDetection",
                        "settings": {
                          "enable": true,
                          "level": 2
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

        ### setPluginsSettings_error2104
        POST /axis-cgi/audioanalytics.cgi HTTP/1.1
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
                        "id": "AdaptiveAudioDetection",
                        "settings": {
                          "enable": false,
                          "threshold": -3
                        }
                      },
                      {
                        "id": "DirectionOfArrival",
                        "settings": {
                          "enable": false
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
                        "id": "AggressionDetection",
                        "settings": {
                          "enable": true,
                          "level": 2
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

        {
          "apiVersion": "1.0",
          "method": "setPluginsSettings",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified."
          }
        }

        """#
}
