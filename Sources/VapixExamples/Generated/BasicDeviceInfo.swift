// Generated from Specs/Examples/basic-device-info by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Basic device information.
    static let basicDeviceInfo = #"""
        ### getAllProperties_200
        POST /axis-cgi/basicdeviceinfo.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getAllProperties"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "data": {
            "propertyList": {
              "Architecture": "armv7hf",
              "Brand": "AXIS",
              "BuildDate": "Aug 04 2020 11:15",
              "HardwareID": "75E.1",
              "ProdFullName": "AXIS Q1785-LE Network Camera",
              "ProdNbr": "Q1785-LE",
              "ProdShortName": "AXIS Q1785-LE",
              "ProdType": "Network Camera",
              "ProdVariant": "",
              "SerialNumber": "ACCC8EAF8C30",
              "Version": "8.20.1",
              "WebURL": "http://www.axis.com",
              "Soc": "Axis Artpec-6",
              "SocSerialNumber": "00000000-00000000-442C2402-87C00153"
            }
          }
        }

        ### getAllProperties_error2001
        # The key apiVersions of an error is the page's.
        POST /axis-cgi/basicdeviceinfo.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getAllProperties"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersions": "1.0",
          "error": {
            "code": 2001,
            "message": "Access forbidden."
          }
        }

        ### getAllUnrestrictedProperties_200
        POST /axis-cgi/basicdeviceinfo.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "method": "getAllUnrestrictedProperties"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.2",
          "data": {
            "propertyList": {
              "Brand": "AXIS",
              "BuildDate": "Aug 04 2020 11:15",
              "HardwareID": "75E.1",
              "ProdFullName": "AXIS Q1785-LE Network Camera",
              "ProdNbr": "Q1785-LE",
              "ProdShortName": "AXIS Q1785-LE",
              "ProdType": "Network Camera",
              "ProdVariant": "",
              "SerialNumber": "ACCC8EAF8C30",
              "Version": "8.20.1",
              "WebURL": "http://www.axis.com"
            }
          }
        }

        ### getProperties_200
        POST /axis-cgi/basicdeviceinfo.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getProperties",
          "params": {
            "propertyList": [
              "Brand",
              "ProdNbr",
              "Version"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "data": {
            "propertyList": {
              "Brand": "AXIS",
              "ProdNbr": "Q1785-LE",
              "Version": "8.20.1"
            }
          }
        }

        ### getProperties_error1000
        POST /axis-cgi/basicdeviceinfo.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getProperties",
          "params": {
            "propertyList": [
              "Brand"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "error": {
            "code": 1000,
            "message": "Invalid parameter value specified."
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/basicdeviceinfo.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.2"
            ]
          }
        }

        """#
}
