// Generated from Specs/audit-log.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Audit log.
    static let auditLog = #"""
        {
          "name": "auditLog",
          "namespace": "AuditLog",
          "title": "Audit log",
          "summary": "The log of security events, logins for example.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/audit-log/",
          "discovery": "audit-log",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "auditLog/entries",
              "name": "entries",
              "summary": "Reads the log.",
              "swift": "vapix.auditLog.entries(count: Int? = nil) async throws -> LogStream",
              "documentation": "https://developer.axis.com/vapix/network-video/audit-log/#retrieve-audit-log",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/auditlog.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "text/plain", "fields": []},
              "parameters": [
                {"name": "count", "wire": "tail", "type": "int32", "summary": "How many of the latest entries to read; all entries if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "auditLog/getVersion",
              "name": "getVersion",
              "summary": "Reads the version of this API.",
              "swift": "vapix.auditLog.getVersion() async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/audit-log/#retrieve-the-cgi-version",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/auditlog.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "version", "wire": "version", "type": "string", "constant": "true", "place": "url", "isRequired": true}
              ]
            }
          ]
        }
        """#
}
