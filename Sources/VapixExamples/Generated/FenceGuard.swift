// Generated from Specs/Examples/fence-guard by vapix-generate. Do not edit.

extension Examples {
    /// The examples of AXIS Fence Guard API.
    static let fenceGuard = #"""
        ### getConfigurationCapabilities_200
        # The page shows letters instead of numbers. Those that its tables have not are made up.
        POST /local/fenceguard/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "getConfigurationCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "getConfigurationCapabilities",
          "data": {
            "alarmOverlay": {
              "isSupported": true,
              "cameras": [
                {
                  "id": 1,
                  "availableResolutions": [
                    "1280x720",
                    "640x360"
                  ]
                }
              ],
              "maxNbrActiveCameras": 1
            },
            "filters": [
              {
                "type": "sizePercentage",
                "min": [
                  3,
                  3
                ],
                "max": [
                  100,
                  100
                ],
                "default": [
                  5,
                  5
                ],
                "defaultActive": true
              },
              {
                "type": "timeShortLivedLimit",
                "min": 1,
                "max": 5,
                "default": 1,
                "defaultActive": true
              }
            ],
            "triggers": [
              {
                "type": "fence",
                "min": [
                  -1,
                  -1
                ],
                "max": [
                  1,
                  1
                ],
                "minNbrVertices": 3,
                "maxNbrVertices": 20,
                "minNbrInstances": 1,
                "maxNbrInstances": 1,
                "defaultInstance": [
                  [
                    -0.9,
                    -0.9
                  ],
                  [
                    -0.9,
                    0.9
                  ],
                  [
                    0.9,
                    0.9
                  ],
                  [
                    0.9,
                    -0.9
                  ]
                ],
                "validAlarmDirection": [
                  "leftToRight",
                  "rightToLeft",
                  "both"
                ],
                "defaultAlarmDirection": "leftToRight"
              }
            ],
            "profiles": {
              "minNbrProfilesPerCamera": 0,
              "maxNbrProfilesPerCamera": 10,
              "minLengthName": 1,
              "maxLengthName": 15
            },
            "presets": {
              "maxNbrPresets": 1,
              "defaultPreset": -2
            }
          }
        }

        ### getConfigurationCapabilities_200_table
        # The page's table spells validAlarmDirections, its sample validAlarmDirection.
        POST /local/fenceguard/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "getConfigurationCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "getConfigurationCapabilities",
          "data": {
            "alarmOverlay": {
              "isSupported": true,
              "cameras": [
                {
                  "id": 1,
                  "availableResolutions": [
                    "1280x720",
                    "640x360"
                  ]
                }
              ],
              "maxNbrActiveCameras": 1
            },
            "filters": [
              {
                "type": "sizePercentage",
                "min": [
                  3,
                  3
                ],
                "max": [
                  100,
                  100
                ],
                "default": [
                  5,
                  5
                ],
                "defaultActive": true
              },
              {
                "type": "timeShortLivedLimit",
                "min": 1,
                "max": 5,
                "default": 1,
                "defaultActive": true
              }
            ],
            "triggers": [
              {
                "type": "fence",
                "min": [
                  -1,
                  -1
                ],
                "max": [
                  1,
                  1
                ],
                "minNbrVertices": 3,
                "maxNbrVertices": 20,
                "minNbrInstances": 1,
                "maxNbrInstances": 1,
                "defaultInstance": [
                  [
                    -0.9,
                    -0.9
                  ],
                  [
                    -0.9,
                    0.9
                  ],
                  [
                    0.9,
                    0.9
                  ],
                  [
                    0.9,
                    -0.9
                  ]
                ],
                "validAlarmDirections": [
                  "leftToRight",
                  "rightToLeft",
                  "both"
                ],
                "defaultAlarmDirection": "leftToRight"
              }
            ],
            "profiles": {
              "minNbrProfilesPerCamera": 0,
              "maxNbrProfilesPerCamera": 10,
              "minLengthName": 1,
              "maxLengthName": 15
            },
            "presets": {
              "maxNbrPresets": 1,
              "defaultPreset": -2
            }
          }
        }

        ### getConfiguration_200
        # The page shows letters instead of numbers; these are made up.
        POST /local/fenceguard/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "getConfiguration"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "getConfiguration",
          "data": {
            "cameras": [
              {
                "active": true,
                "id": 1,
                "rotation": 0,
                "overlayResolution": "1280x720"
              }
            ],
            "profiles": [
              {
                "name": "Profile 1",
                "uid": 1,
                "camera": 1,
                "filters": [
                  {
                    "type": "sizePerspective",
                    "data": [
                      50,
                      50
                    ],
                    "active": true
                  },
                  {
                    "type": "sizePercentage",
                    "data": [
                      5,
                      5
                    ],
                    "active": false
                  },
                  {
                    "type": "timeShortLivedLimit",
                    "data": 1,
                    "active": true
                  }
                ],
                "triggers": [
                  {
                    "type": "fence",
                    "data": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ],
                    "alarmDirection": "leftToRight"
                  }
                ],
                "presets": [
                  -2
                ],
                "alarmOverlayEnabled": true,
                "perspective": [
                  {
                    "type": "bar",
                    "data": [
                      [
                        0.1,
                        -0.5
                      ],
                      [
                        0.1,
                        0.5
                      ]
                    ],
                    "height": 170
                  }
                ]
              }
            ],
            "configurationStatus": 0
          }
        }

        ### getSupportedVersions_200
        POST /local/fenceguard/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "my context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.3"
            ]
          }
        }

        ### sendAlarmEvent_200
        POST /local/fenceguard/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "sendAlarmEvent",
          "params": {
            "profile": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "sendAlarmEvent",
          "data": {}
        }

        ### setConfiguration_200
        POST /local/fenceguard/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "setConfiguration",
          "params": {
            "cameras": [
              {
                "active": true,
                "id": 1,
                "rotation": 0,
                "overlayResolution": "1280x720"
              }
            ],
            "profiles": [
              {
                "name": "Profile 1",
                "uid": 1,
                "camera": 1,
                "filters": [
                  {
                    "type": "sizePerspective",
                    "data": [
                      50,
                      50
                    ],
                    "active": true
                  },
                  {
                    "type": "sizePercentage",
                    "data": [
                      5,
                      5
                    ],
                    "active": false
                  },
                  {
                    "type": "timeShortLivedLimit",
                    "data": 1,
                    "active": true
                  }
                ],
                "triggers": [
                  {
                    "type": "fence",
                    "data": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ],
                    "alarmDirection": "leftToRight"
                  }
                ],
                "presets": [
                  -2
                ],
                "alarmOverlayEnabled": true,
                "perspective": [
                  {
                    "type": "bar",
                    "data": [
                      [
                        0.1,
                        -0.5
                      ],
                      [
                        0.1,
                        0.5
                      ]
                    ],
                    "height": 170
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "setConfiguration",
          "data": {}
        }

        ### setConfiguration_error2002
        POST /local/fenceguard/control.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "setConfiguration",
          "params": {
            "cameras": [
              {
                "active": true,
                "id": 1,
                "rotation": 0,
                "overlayResolution": "1280x720"
              }
            ],
            "profiles": [
              {
                "name": "Profile 1",
                "uid": 1,
                "camera": 1,
                "filters": [
                  {
                    "type": "sizePerspective",
                    "data": [
                      50,
                      50
                    ],
                    "active": true
                  },
                  {
                    "type": "sizePercentage",
                    "data": [
                      5,
                      5
                    ],
                    "active": false
                  },
                  {
                    "type": "timeShortLivedLimit",
                    "data": 1,
                    "active": true
                  }
                ],
                "triggers": [
                  {
                    "type": "fence",
                    "data": [
                      [
                        -0.9,
                        -0.9
                      ],
                      [
                        -0.9,
                        0.9
                      ],
                      [
                        0.9,
                        0.9
                      ],
                      [
                        0.9,
                        -0.9
                      ]
                    ],
                    "alarmDirection": "leftToRight"
                  }
                ],
                "presets": [
                  -2
                ],
                "alarmOverlayEnabled": true,
                "perspective": [
                  {
                    "type": "bar",
                    "data": [
                      [
                        0.1,
                        -0.5
                      ],
                      [
                        0.1,
                        0.5
                      ]
                    ],
                    "height": 170
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "my context",
          "method": "setConfiguration",
          "error": {
            "code": 2002,
            "message": "A descriptive error message."
          }
        }

        """#
}
