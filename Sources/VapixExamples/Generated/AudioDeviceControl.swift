// Generated from Specs/Examples/audio-device-control by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Audio device control.
    static let audioDeviceControl = #"""
        ### getDevicesCapabilities_200
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getDevicesCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getDevicesCapabilities",
          "data": {
            "devices": [
              {
                "id": "Q1615-MkIII",
                "inputs": [
                  {
                    "id": "0",
                    "connectionTypes": [
                      {
                        "id": "internal",
                        "signalTypes": [
                          {
                            "id": "unbalanced",
                            "gainValues": [
                              1,
                              2,
                              4
                            ],
                            "powerTypes": [
                              "On",
                              "Off"
                            ]
                          }
                        ]
                      },
                      {
                        "id": "mic",
                        "signalingTypes": [
                          {
                            "id": "balanced",
                            "gainValues": [
                              1,
                              2,
                              4
                            ],
                            "powerTypes": [
                              "P48",
                              "Off"
                            ]
                          },
                          {
                            "id": "unbalanced",
                            "gainValues": [
                              1,
                              2,
                              4
                            ],
                            "powerTypes": [
                              "5V",
                              "Off"
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ],
                "outputs": [
                  {
                    "id": "0",
                    "connectionTypes": [
                      {
                        "id": "external",
                        "signalingTypes": [
                          {
                            "id": "unbalanced",
                            "gainValues": [
                              1,
                              2,
                              4
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          }
        }

        ### getDevicesCapabilities_error1100
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getDevicesCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getDevicesCapabilities",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### getDevicesSettings_200
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getDevicesSettings"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getDevicesSettings",
          "data": {
            "devices": [
              {
                "id": "Q1615-MkIII",
                "name": "Q1615-MkIII Audio Device",
                "inputs": [
                  {
                    "id": "0",
                    "name": "Conference Room 42",
                    "connectionTypeSelected": "internal",
                    "connectionTypes": [
                      {
                        "id": "internal",
                        "signalingTypeSelected": "unbalanced",
                        "signalingTypes": [
                          {
                            "id": "unbalanced",
                            "powerType": "Off",
                            "channels": [
                              {
                                "id": 1,
                                "gain": 0,
                                "mute": false
                              },
                              {
                                "id": 3,
                                "gain": 0,
                                "mute": false
                              }
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ],
                "outputs": [
                  {
                    "id": "0",
                    "name": "Loudspeaker 2",
                    "connectionTypeSelected": "external",
                    "connectionTypes": [
                      {
                        "id": "external",
                        "signalingTypeSelected": "unbalanced",
                        "signalingTypes": [
                          {
                            "id": "unbalanced",
                            "channels": [
                              {
                                "id": 1,
                                "gain": 0,
                                "mute": false
                              },
                              {
                                "id": 0,
                                "gain": 4,
                                "mute": false
                              }
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          }
        }

        ### getDevicesSettings_error1100
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getDevicesSettings"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getDevicesSettings", "error": {"code": 1100, "message": "Internal error"}}

        ### getHazardousSettings_200
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getHazardousSettings"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getHazardousSettings",
          "data": {
            "powerTypes": [
              "R12"
            ]
          }
        }

        ### getHazardousSettings_error1100
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getHazardousSettings"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getHazardousSettings", "error": {"code": 1100, "message": "Internal error"}}

        ### getSupportedVersions_200
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "my context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.3",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error1100
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "my context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getSupportedVersions", "error": {"code": 1100, "message": "Internal error"}}

        ### setDevicesSettings_200
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setDevicesSettings",
          "params": {
            "devices": [
              {
                "id": "Q1615-MkIII",
                "name": "Q1615-MkIII Audio Device",
                "inputs": [
                  {
                    "id": "0",
                    "name": "Conference Room 42",
                    "connectionTypeSelected": "internal",
                    "connectionTypes": [
                      {
                        "id": "internal",
                        "signalingTypeSelected": "unbalanced",
                        "signalingTypes": [
                          {
                            "id": "unbalanced",
                            "powerType": "Off",
                            "channels": [
                              {
                                "id": 1,
                                "gain": 0,
                                "mute": false
                              },
                              {
                                "id": 3,
                                "gain": 0,
                                "mute": false
                              }
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ],
                "outputs": [
                  {
                    "id": "0",
                    "name": "Loudspeaker 2",
                    "connectionTypeSelected": "external",
                    "connectionTypes": [
                      {
                        "id": "external",
                        "signalingTypeSelected": "unbalanced",
                        "signalingTypes": [
                          {
                            "id": "unbalanced",
                            "channels": [
                              {
                                "id": 1,
                                "gain": 0,
                                "mute": false
                              },
                              {
                                "id": 0,
                                "gain": 4,
                                "mute": false
                              }
                            ]
                          }
                        ]
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
          "context": "my context",
          "method": "setDevicesSettings",
          "data": {}
        }

        ### setDevicesSettings_error2101
        POST /axis-cgi/audiodevicecontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setDevicesSettings",
          "params": {
            "devices": [
              {
                "id": "Q1615-MkIII",
                "name": "Q1615-MkIII Audio Device",
                "inputs": [
                  {
                    "id": "0",
                    "name": "Conference Room 42",
                    "connectionTypeSelected": "internal",
                    "connectionTypes": [
                      {
                        "id": "internal",
                        "signalingTypeSelected": "unbalanced",
                        "signalingTypes": [
                          {
                            "id": "unbalanced",
                            "powerType": "Off",
                            "channels": [
                              {
                                "id": 1,
                                "gain": 0,
                                "mute": false
                              },
                              {
                                "id": 3,
                                "gain": 0,
                                "mute": false
                              }
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ],
                "outputs": [
                  {
                    "id": "0",
                    "name": "Loudspeaker 2",
                    "connectionTypeSelected": "external",
                    "connectionTypes": [
                      {
                        "id": "external",
                        "signalingTypeSelected": "unbalanced",
                        "signalingTypes": [
                          {
                            "id": "unbalanced",
                            "channels": [
                              {
                                "id": 1,
                                "gain": 0,
                                "mute": false
                              },
                              {
                                "id": 0,
                                "gain": 4,
                                "mute": false
                              }
                            ]
                          }
                        ]
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
          "context": "my context",
          "method": "setDevicesSettings",
          "error": {
            "code": 2101,
            "message": "The provided JSON input was invalid."
          }
        }

        """#
}
