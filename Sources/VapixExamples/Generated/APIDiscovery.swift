// Generated from Specs/Examples/api-discovery by vapix-generate. Do not edit.

extension Examples {
    /// The examples of API Discovery service.
    static let apiDiscovery = #"""
        ### getAPIList_200
        POST /axis-cgi/apidiscovery.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getApiList"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getApiList",
          "data": {
            "apiList": [
              {
                "id": "api-discovery",
                "version": "1.0",
                "status": "official",
                "docLink": "https://www.axis.com/vapix-library",
                "name": "The name on its page"
              },
              {
                "id": "api-discovery",
                "version": "2.0",
                "status": "official",
                "docLink": "https://www.axis.com/vapix-library",
                "name": "The name on its page"
              },
              {
                "id": "basic-device-info",
                "version": "1.2",
                "status": "official",
                "docLink": "https://www.axis.com/vapix-library",
                "name": "The name on its page"
              }
            ]
          }
        }

        ### getAPIList_200_filtered
        POST /axis-cgi/apidiscovery.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getApiList",
          "params": {
            "id": "api-discovery",
            "version": "*"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getApiList",
          "data": {
            "apiList": [
              {
                "id": "api-discovery",
                "version": "1.0",
                "status": "official",
                "docLink": "https://www.axis.com/vapix-library",
                "name": "The name on its page"
              }
            ]
          }
        }

        ### getAPIList_200_none
        POST /axis-cgi/apidiscovery.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getApiList",
          "params": {
            "id": "api_unsupported_on_this_device"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getApiList",
          "data": {
            "apiList": []
          }
        }

        ### getAPIList_error2003
        POST /axis-cgi/apidiscovery.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "9.0",
          "method": "getApiList"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "error": {
            "code": 2003,
            "message": "The requested API version is not supported."
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/apidiscovery.cgi HTTP/1.1
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

        """#
}
