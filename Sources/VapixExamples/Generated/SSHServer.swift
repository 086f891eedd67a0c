// Generated from Specs/Examples/ssh-server by vapix-generate. Do not edit.

extension Examples {
    /// The examples of SSH.
    static let sshServer = #"""
        ### getSSHInfo_200
        POST /axis-cgi/ssh.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getSshInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getSshInfo",
          "data": {
            "enabled": true
          }
        }

        ### getSSHInfo_error1000
        POST /axis-cgi/ssh.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getSshInfo"
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "error": {
            "code": 1000,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/ssh.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error8000
        POST /axis-cgi/ssh.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "getSupportedVersions", "error": {"code": 8000, "message": "Internal error"}}

        ### setSSHConfiguration_200
        POST /axis-cgi/ssh.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setSshConfiguration",
          "params": {
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setSshConfiguration",
          "data": {}
        }

        """#
}
