// Generated from Specs/recording-group.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Recording group.
    static let recordingGroups = #"""
        {
          "name": "recordingGroups",
          "namespace": "RecordingGroups",
          "title": "Recording group",
          "summary": "Groups of recordings on a disk, which share a retention time and the options of their stream.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/recording-group/",
          "discovery": "recording-group",
          "operations": [
            {
              "id": "recordingGroups/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.recordingGroups.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_groupschemaversionscgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/recording_group/schemaversions.cgi",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "recordingGroups/list",
              "name": "list",
              "summary": "Lists recording groups.",
              "swift": "vapix.recordingGroups.list(groupID: String? = nil) async throws -> RecordingGroups.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_grouplistcgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/recording_group/list.cgi",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "groupID", "wire": "recordinggroupid", "type": "string", "summary": "The identifier of the group to list; all groups if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ListSuccess",
                "fields": [
                  {"name": "groups", "wire": "RecordingGroup", "type": "list<RecordingGroup>", "summary": "The groups.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordingGroups/create",
              "name": "create",
              "summary": "Creates a recording group.",
              "swift": "vapix.recordingGroups.create(diskID: String, retentionTime: Duration, streamOptions: String, groupID: String? = nil, niceName: String? = nil, groupDescription: String? = nil, preDuration: Duration? = nil, postDuration: Duration? = nil) async throws -> RecordingGroups.CreateReply",
              "documentation": "https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_groupcreatecgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/recording_group/create.cgi",
              "access": "operator",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "groupID", "wire": "recordinggroupid", "type": "string", "summary": "The identifier, up to 50 letters, digits, underscores and hyphens; chosen by the device if left out.", "place": "url", "isRequired": false},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk to record to, \"SD_DISK\" for example; the disk cannot be changed later.", "place": "url", "isRequired": true},
                {"name": "retentionTime", "wire": "retentiontime", "type": "duration<hours>", "summary": "The time to keep recordings, in whole hours; 0 for no limit.", "place": "url", "isRequired": true},
                {"name": "streamOptions", "wire": "streamoptions", "type": "string", "summary": "The options of the stream, as in the URL of a video request: `resolution=1920x1080` for example.", "place": "url", "isRequired": true},
                {"name": "niceName", "wire": "nicename", "type": "string", "summary": "The display name.", "place": "url", "isRequired": false},
                {"name": "groupDescription", "wire": "description", "type": "string", "summary": "A description of the group.", "place": "url", "isRequired": false},
                {"name": "preDuration", "wire": "preduration", "type": "duration<milliseconds>", "summary": "The time before an event that a recording includes, in milliseconds.", "place": "url", "isRequired": false},
                {"name": "postDuration", "wire": "postduration", "type": "duration<milliseconds>", "summary": "The time after an event that a recording includes, in milliseconds.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "CreateSuccess",
                "fields": [
                  {"name": "groupID", "wire": "@RecordingGroupId", "type": "string", "summary": "The group's identifier.", "isRequired": true}
                ]
              }
            },
            {
              "id": "recordingGroups/update",
              "name": "update",
              "summary": "Changes a recording group.",
              "swift": "vapix.recordingGroups.update(groupID: String, retentionTime: Duration? = nil, streamOptions: String? = nil, niceName: String? = nil, groupDescription: String? = nil, preDuration: Duration? = nil, postDuration: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_groupupdatecgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/recording_group/update.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "groupID", "wire": "recordinggroupid", "type": "string", "summary": "The group's identifier.", "place": "url", "isRequired": true},
                {"name": "retentionTime", "wire": "retentiontime", "type": "duration<hours>", "summary": "The time to keep recordings, in whole hours; 0 for no limit.", "place": "url", "isRequired": false},
                {"name": "streamOptions", "wire": "streamoptions", "type": "string", "summary": "The options of the stream, as in the URL of a video request.", "place": "url", "isRequired": false},
                {"name": "niceName", "wire": "nicename", "type": "string", "summary": "The display name.", "place": "url", "isRequired": false},
                {"name": "groupDescription", "wire": "description", "type": "string", "summary": "A description of the group.", "place": "url", "isRequired": false},
                {"name": "preDuration", "wire": "preduration", "type": "duration<milliseconds>", "summary": "The time before an event that a recording includes, in milliseconds.", "place": "url", "isRequired": false},
                {"name": "postDuration", "wire": "postduration", "type": "duration<milliseconds>", "summary": "The time after an event that a recording includes, in milliseconds.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordingGroups/delete",
              "name": "delete",
              "summary": "Deletes a recording group with all of its recordings.",
              "swift": "vapix.recordingGroups.delete(_ groupID: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_groupdeletecgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/recording_group/delete.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "groupID", "wire": "recordinggroupid", "type": "string", "summary": "The group.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "RecordingGroup",
              "summary": "A recording group.",
              "fields": [
                {"name": "id", "wire": "@RecordingGroupId", "type": "string", "summary": "The group's identifier.", "isRequired": true},
                {"name": "niceName", "wire": "@NiceName", "type": "string", "summary": "The display name.", "isRequired": false},
                {"name": "groupDescription", "wire": "@Description", "type": "string", "summary": "A description of the group.", "isRequired": false},
                {"name": "retentionTime", "wire": "@RetentionTime", "type": "duration<hours>", "summary": "The time that recordings are kept; 0 if there is no limit.", "isRequired": false},
                {"name": "diskID", "wire": "@DiskId", "type": "string", "summary": "The identifier of the disk that the group is on.", "isRequired": false},
                {"name": "streamOptions", "wire": "@StreamOptions", "type": "string", "summary": "The options of the stream, as in the URL of a video request.", "isRequired": false},
                {"name": "preDuration", "wire": "@PreDuration", "type": "duration<milliseconds>", "summary": "The time before an event that a recording includes.", "isRequired": false},
                {"name": "postDuration", "wire": "@PostDuration", "type": "duration<milliseconds>", "summary": "The time after an event that a recording includes.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "groupNotFound", "code": "110", "summary": "There is no such recording group."},
            {"name": "tooManyGroups", "code": "120", "summary": "The device has the maximum number of recording groups."},
            {"name": "invalidStreamOptions", "code": "130", "summary": "The options of the stream are invalid."},
            {"name": "groupInUse", "code": "140", "summary": "A recording action uses the recording group."}
          ]
        }
        """#
}
