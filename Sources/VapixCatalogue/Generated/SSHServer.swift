// Generated from Specs/ssh-server.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// SSH.
    static let sshServer = #"""
        {
          "name": "sshServer",
          "namespace": "SSHServer",
          "title": "SSH",
          "summary": "Access to the device over SSH.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/ssh/",
          "discovery": "ssh",
          "types": [],
          "operations": [
            {
              "id": "sshServer/getSSHInfo",
              "name": "getSSHInfo",
              "summary": "Reads whether SSH is on.",
              "swift": "vapix.sshServer.getSSHInfo() async throws -> SSHServer.SSHInfoReply",
              "documentation": "https://developer.axis.com/vapix/network-video/ssh/#getsshinfo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ssh.cgi",
              "method": "getSshInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether SSH is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "sshServer/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.sshServer.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/ssh/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ssh.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "sshServer/setSSHConfiguration",
              "name": "setSSHConfiguration",
              "summary": "Turns SSH on or off.",
              "swift": "vapix.sshServer.setSSHConfiguration(enabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/ssh/#setsshconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ssh.cgi",
              "method": "setSshConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether to turn SSH on.", "place": "params", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed; see the message or its log."},
            {"name": "invalidRequest", "code": "2000", "summary": "The request is invalid, not a POST for example."},
            {"name": "requestTooLarge", "code": "2001", "summary": "The request's body is too large."},
            {"name": "invalidJSON", "code": "3000", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "4000", "summary": "The method does not exist."},
            {"name": "unsupportedVersion", "code": "4001", "summary": "The API version is not supported."},
            {"name": "notAuthorized", "code": "4002", "summary": "The device's own services refused the call; a wrong login is HTTP 401 instead."},
            {"name": "missingParameter", "code": "4003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "4004", "summary": "A parameter's value is invalid."},
            {"name": "otherInternalError", "code": "8000", "summary": "The device failed in another way that the documentation does not explain."}
          ]
        }
        """#
}
