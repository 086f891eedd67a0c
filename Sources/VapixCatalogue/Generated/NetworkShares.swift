// Generated from Specs/network-shares.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Network share API.
    static let networkShares = #"""
        {
          "name": "networkShares",
          "namespace": "NetworkShares",
          "title": "Network share API",
          "summary": "The network shares that the device can record to.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/",
          "discovery": "disk-network-share",
          "since": "AXIS OS 5.40",
          "operations": [
            {
              "id": "networkShares/list",
              "name": "list",
              "summary": "Lists network shares.",
              "swift": "vapix.networkShares.list(shareIDs: [String]) async throws -> NetworkShares.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#list-network-shares",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/list.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "shareIDs", "wire": "shareid", "type": "list<string>", "summary": "The identifiers of the shares to list, or \"all\".", "separator": ",", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ListSuccess",
                "fields": [
                  {"name": "numberOfShares", "wire": "NetworkShares/@NumberOfShares", "type": "int32", "summary": "The number of shares.", "isRequired": false},
                  {"name": "shares", "wire": "NetworkShares/NetworkShare", "type": "list<NetworkShare>", "summary": "The shares.", "isRequired": false}
                ]
              }
            },
            {
              "id": "networkShares/add",
              "name": "add",
              "summary": "Adds a network share.",
              "swift": "vapix.networkShares.add(niceName: String, address: String, share: String, shareID: String? = nil, user: String? = nil, password: String? = nil) async throws -> NetworkShares.AddReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#add-network-share",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/add.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "niceName", "wire": "nicename", "type": "string", "summary": "The share's display name.", "place": "url", "isRequired": true},
                {"name": "address", "wire": "address", "type": "string", "summary": "The host name or IPv4 address of the storage device.", "place": "url", "isRequired": true},
                {"name": "share", "wire": "share", "type": "string", "summary": "The name of the share on the storage device.", "place": "url", "isRequired": true},
                {"name": "shareID", "wire": "shareid", "type": "string", "summary": "The new share's identifier, of letters, digits and hyphens; if absent, the device chooses one.", "place": "url", "isRequired": false},
                {"name": "user", "wire": "user", "type": "string", "summary": "The name of a user on the share.", "place": "url", "isRequired": false},
                {"name": "password", "wire": "pass", "type": "string", "summary": "The user's password.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "AddSuccess",
                "fields": [
                  {"name": "shareID", "wire": "@ShareId", "type": "string", "summary": "The share's identifier.", "isRequired": true}
                ]
              }
            },
            {
              "id": "networkShares/remove",
              "name": "remove",
              "summary": "Removes network shares, which must not be bound.",
              "swift": "vapix.networkShares.remove(shareIDs: [String]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-network-share",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/remove.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "shareIDs", "wire": "shareid", "type": "list<string>", "summary": "The identifiers of the shares.", "separator": ",", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "networkShares/modify",
              "name": "modify",
              "summary": "Changes a network share, which must not be bound.",
              "swift": "vapix.networkShares.modify(shareID: String, niceName: String? = nil, address: String? = nil, share: String? = nil, user: String? = nil, password: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#modify-network-share",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/modify.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "shareID", "wire": "shareid", "type": "string", "summary": "The identifier of the share.", "place": "url", "isRequired": true},
                {"name": "niceName", "wire": "nicename", "type": "string", "summary": "The share's display name.", "place": "url", "isRequired": false},
                {"name": "address", "wire": "address", "type": "string", "summary": "The host name or IPv4 address of the storage device.", "place": "url", "isRequired": false},
                {"name": "share", "wire": "share", "type": "string", "summary": "The name of the share on the storage device.", "place": "url", "isRequired": false},
                {"name": "user", "wire": "user", "type": "string", "summary": "The name of a user on the share.", "place": "url", "isRequired": false},
                {"name": "password", "wire": "pass", "type": "string", "summary": "The user's password.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "networkShares/bind",
              "name": "bind",
              "summary": "Binds a network share to a disk, and mounts it by default.",
              "swift": "vapix.networkShares.bind(shareID: String, automaticMount: Bool? = nil) async throws -> NetworkShares.BindReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#bind-network-share",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/bind.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "shareID", "wire": "shareid", "type": "string", "summary": "The identifier of the share.", "place": "url", "isRequired": true},
                {"name": "automaticMount", "wire": "automaticmount", "type": "yesno", "summary": "Whether the disk is mounted automatically after binding; true by default.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "BindSuccess",
                "fields": [
                  {"name": "diskID", "wire": "@DiskID", "type": "string", "summary": "The identifier of the disk that the share is bound to.", "isRequired": true}
                ]
              }
            },
            {
              "id": "networkShares/unbind",
              "name": "unbind",
              "summary": "Unbinds a network share, which must not be mounted.",
              "swift": "vapix.networkShares.unbind(shareID: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#unbind-network-share",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/unbind.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "shareID", "wire": "shareid", "type": "string", "summary": "The identifier of the share.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "networkShares/test",
              "name": "test",
              "summary": "Starts to test whether a share can be recorded to.",
              "swift": "vapix.networkShares.test(address: String? = nil, share: String? = nil, user: String? = nil, password: String? = nil, shareID: String? = nil) async throws -> NetworkShares.TestReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#test-network-share",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/test.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "address", "wire": "address", "type": "string", "summary": "The host name or IPv4 address of the storage device.", "place": "url", "isRequired": false},
                {"name": "share", "wire": "share", "type": "string", "summary": "The name of the share on the storage device.", "place": "url", "isRequired": false},
                {"name": "user", "wire": "user", "type": "string", "summary": "The name of a user on the share.", "place": "url", "isRequired": false},
                {"name": "password", "wire": "pass", "type": "string", "summary": "The user's password.", "place": "url", "isRequired": false},
                {"name": "shareID", "wire": "shareid", "type": "string", "summary": "The identifier of a known share; other arguments replace its values.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "TestSuccess",
                "fields": [
                  {"name": "jobID", "wire": "@JobId", "type": "string", "summary": "The job's identifier.", "isRequired": true}
                ]
              }
            },
            {
              "id": "networkShares/getJob",
              "name": "getJob",
              "summary": "Reads the progress of a test; an unusable share is an error.",
              "swift": "vapix.networkShares.getJob(jobID: String) async throws -> NetworkShares.JobReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#job-progress-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/job.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "jobID", "wire": "jobid", "type": "string", "summary": "The identifier of the job.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "JobSuccess",
                "fields": [
                  {"name": "progress", "wire": "Progress", "type": "int32", "summary": "The progress, in percent; nil when the job has succeeded.", "isRequired": false},
                  {"name": "success", "wire": "GeneralSuccess", "type": "string", "summary": "An empty text when the job has succeeded, otherwise nil.", "isRequired": false}
                ]
              }
            },
            {
              "id": "networkShares/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.networkShares.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#xml-schema-versions-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/networkshare/schemaversions.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            }
          ],
          "types": [
            {
              "name": "NetworkShare",
              "summary": "A network share.",
              "fields": [
                {"name": "shareID", "wire": "@ShareId", "type": "string", "summary": "The share's identifier.", "isRequired": true},
                {"name": "niceName", "wire": "@NiceName", "type": "string", "summary": "The share's display name.", "isRequired": false},
                {"name": "address", "wire": "@Address", "type": "string", "summary": "The host name or address of the storage device.", "isRequired": false},
                {"name": "share", "wire": "@Share", "type": "string", "summary": "The name of the share on the storage device.", "isRequired": false},
                {"name": "user", "wire": "@User", "type": "string", "summary": "The name of a user on the share.", "isRequired": false},
                {"name": "diskID", "wire": "@DiskId", "type": "string", "summary": "The identifier of the disk that the share is bound to; nil if the share is not bound.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "invalidShareID", "code": "200", "summary": "The share's identifier is invalid."},
            {"name": "shareIDTaken", "code": "210", "summary": "Another share has that identifier."},
            {"name": "niceNameTaken", "code": "220", "summary": "Another share has that name."},
            {"name": "tooManyShares", "code": "230", "summary": "The maximum number of shares is reached."},
            {"name": "noDiskAvailable", "code": "300", "summary": "No disk is free; another share may be bound."},
            {"name": "alreadyBound", "code": "310", "summary": "The share is already bound."},
            {"name": "mounted", "code": "400", "summary": "The share is mounted and must be unmounted first."},
            {"name": "boundNotRemoved", "code": "500", "summary": "The share is bound and must be unbound before it is removed."},
            {"name": "boundNotModified", "code": "600", "summary": "The share is bound and must be unbound before it is changed."},
            {"name": "newShareIDTaken", "code": "610", "summary": "There is a share with the new identifier."},
            {"name": "newNiceNameTaken", "code": "620", "summary": "There is a share with the new name."},
            {"name": "unknownHost", "code": "700", "summary": "There is no such host."},
            {"name": "mountFailed", "code": "710", "summary": "The share could not be mounted."},
            {"name": "mountFailedInternally", "code": "720", "summary": "The device failed while mounting the share."},
            {"name": "tooManyJobs", "code": "730", "summary": "Too many tests or jobs are in progress."},
            {"name": "writeFailed", "code": "740", "summary": "The share could not be written to."},
            {"name": "readFailed", "code": "750", "summary": "Data written to the share could not be read."},
            {"name": "connectionFailed", "code": "760", "summary": "The share could not be reached."}
          ]
        }
        """#
}
