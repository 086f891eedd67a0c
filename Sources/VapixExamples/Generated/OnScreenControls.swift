// Generated from Specs/Examples/on-screen-controls by vapix-generate. Do not edit.

extension Examples {
    /// The examples of On-screen controls.
    static let onScreenControls = #"""
        ### addFeatures_200
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "addFeatures",
          "params": {
            "locale": "en-us",
            "language": "English",
            "featureDescription": {
              "name": "featureGroup_identifier",
              "niceName": "featureGroup niceName",
              "featureGroups": [],
              "features": [
                {
                  "user": [
                    "operator"
                  ],
                  "name": "colorLevel",
                  "niceName": "Color Level",
                  "info": "Choose color level",
                  "requestType": "GET",
                  "requestURL": "/axis-cgi/param.cgi?action=update&root.ImageSource.I0.Sensor.ColorLevel=<color>",
                  "parameters": {}
                }
              ]
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "addFeatures",
          "data": {}
        }

        ### disableFeature_200
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "",
          "method": "disableFeature",
          "params": {
            "name": "IR"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "",
          "method": "disableFeature",
          "data": {}
        }

        ### disableFeature_error2005
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "",
          "method": "disableFeature",
          "params": {
            "name": "IR"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "",
          "method": "disableFeature",
          "error": {
            "code": 2005,
            "message": "Feature not found."
          }
        }

        ### enableFeature_200
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "",
          "method": "enableFeature",
          "params": {
            "name": "IR"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "",
          "method": "enableFeature",
          "data": {}
        }

        ### enableFeature_error2005
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "",
          "method": "enableFeature",
          "params": {
            "name": "IR"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.3",
          "context": "",
          "method": "enableFeature",
          "error": {
            "code": 2005,
            "message": "Feature not found."
          }
        }

        ### getAllFeatures_200
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "",
          "method": "getAllFeatures",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "",
          "method": "getAllFeatures",
          "data": {
            "en-us": {
              "name": "root",
              "niceName": "",
              "featureGroups": [
                {
                  "name": "PTZ",
                  "niceName": "PTZ",
                  "featureGroups": [],
                  "features": [
                    {
                      "user": [
                        "operator"
                      ],
                      "name": "SpeedDry",
                      "niceName": "Speed Dry",
                      "info": "Remove water from the camera dome.",
                      "requestType": "GET",
                      "response": false,
                      "requestURL": "/axis-cgi/com/ptz.cgi?auxiliary=speeddry"
                    }
                  ]
                }
              ],
              "features": []
            },
            "de-de": {
              "name": "root",
              "niceName": "",
              "featureGroups": [
                {
                  "name": "PTZ",
                  "niceName": "PTZ",
                  "featureGroups": [],
                  "features": [
                    {
                      "user": [
                        "operator"
                      ],
                      "name": "SpeedDry",
                      "niceName": "Speed Dry",
                      "info": "Wasser aus der Kamera entfernen.",
                      "requestType": "GET",
                      "response": false,
                      "requestURL": "/axis-cgi/com/ptz.cgi?auxiliary=speeddry"
                    }
                  ]
                }
              ],
              "features": []
            }
          }
        }

        ### getAllFeatures_200_disabled
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "",
          "method": "getAllFeatures",
          "params": {
            "showDisabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "",
          "method": "getAllFeatures",
          "data": {
            "en-us": {
              "name": "root",
              "niceName": "",
              "featureGroups": [
                {
                  "name": "PTZ",
                  "niceName": "PTZ",
                  "featureGroups": [],
                  "features": [
                    {
                      "user": [
                        "operator"
                      ],
                      "name": "SpeedDry",
                      "niceName": "Speed Dry",
                      "info": "Remove water from the camera dome.",
                      "requestType": "GET",
                      "response": false,
                      "requestURL": "/axis-cgi/com/ptz.cgi?auxiliary=speeddry"
                    }
                  ]
                }
              ],
              "features": [],
              "status": "disabled"
            },
            "de-de": {
              "name": "root",
              "niceName": "",
              "featureGroups": [
                {
                  "name": "PTZ",
                  "niceName": "PTZ",
                  "featureGroups": [],
                  "features": [
                    {
                      "user": [
                        "operator"
                      ],
                      "name": "SpeedDry",
                      "niceName": "Speed Dry",
                      "info": "Wasser aus der Kamera entfernen.",
                      "requestType": "GET",
                      "response": false,
                      "requestURL": "/axis-cgi/com/ptz.cgi?auxiliary=speeddry"
                    }
                  ]
                }
              ],
              "features": [],
              "status": "enabled"
            }
          }
        }

        ### getAllFeatures_error9999
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "",
          "method": "getAllFeatures",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "",
          "method": "getAllFeatures",
          "error": {
            "code": 9999,
            "message": "Internal error"
          }
        }

        ### getFeatures_200
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "",
          "method": "features",
          "params": {
            "locale": "en-us"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "",
          "method": "features",
          "data": {
            "featureDescription": {
              "name": "root",
              "niceName": "",
              "featureGroups": [
                {
                  "name": "transmitAudio",
                  "niceName": "Play audio",
                  "featureGroups": [],
                  "features": [
                    {
                      "user": [
                        "operator"
                      ],
                      "name": "transmitAudio",
                      "niceName": "Play audio",
                      "info": "Play audio",
                      "requestType": "POST",
                      "requestPayload": "BINARY",
                      "response": false,
                      "requestURL": "/axis-cgi/audio/transmit.cgi",
                      "parameters": {
                        "audio": {
                          "type": "transmitAudioData",
                          "contentType": [
                            "g711",
                            "g726",
                            "axis-mulaw-128"
                          ]
                        }
                      }
                    }
                  ],
                  "status": "enabled"
                }
              ],
              "features": []
            }
          }
        }

        ### getFeatures_200_otherLanguages
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "features",
          "params": {
            "locale": "en-us",
            "acceptLocaleMismatch": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "features",
          "data": {
            "featureDescription": {
              "name": "root",
              "niceName": "",
              "featureGroups": [],
              "features": []
            }
          }
        }

        ### getFeatures_error2002
        # The page's sample has errorCode and errorMsg; its syntax has these names.
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "features",
          "params": {
            "locale": "sv-sv",
            "acceptLocaleMismatch": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "features",
          "error": {
            "code": 2002,
            "message": "The given locale is not supported."
          }
        }

        ### getLanguages_200
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "languages",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "languages",
          "data": {
            "languages": [
              {
                "language": "English",
                "locale": "en-us"
              },
              {
                "language": "Svenska",
                "locale": "sv-se"
              },
              {
                "language": "Deutsch",
                "locale": "de-de"
              }
            ]
          }
        }

        ### getSupportedVersions_200
        # The page's request names a version.
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.1",
              "2.0"
            ]
          }
        }

        ### getSupportedVersions_error9999
        # The page's request names a version.
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.0",
          "context": "abc",
          "method": "getSupportedVersions",
          "error": {
            "code": 9999,
            "message": "Internal error"
          }
        }

        ### listAddedFeatures_200
        # The page spells language in two ways.
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "listAddedFeatures",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "listAddedFeatures",
          "data": {
            "addedFeatures": [
              {
                "name": "featureGroup_identifier",
                "locales": [
                  {
                    "locale": "en-us",
                    "language": "English"
                  },
                  {
                    "locale": "de-de",
                    "language": "Deutsch"
                  },
                  {
                    "locale": "es-es",
                    "language": "Espanol"
                  }
                ]
              },
              {
                "name": "featureGroup_identifer_2",
                "locales": [
                  {
                    "locale": "de-de",
                    "langauge": "Deutsch"
                  }
                ]
              }
            ]
          }
        }

        ### removeFeatures_200
        POST /local/axis-onscreencontrols/onscreencontrols.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "removeFeatures",
          "params": {
            "locale": "en-us",
            "name": "featureGroup_identifier"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "",
          "method": "removeFeatures",
          "data": {}
        }

        """#
}
