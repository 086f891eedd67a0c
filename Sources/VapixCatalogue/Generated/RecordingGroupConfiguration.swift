// Generated from Specs/recording-group-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Recording group API.
    static let recordingGroupConfiguration = #"""
        {
          "name": "recordingGroupConfiguration",
          "namespace": "RecordingGroupConfiguration",
          "title": "Recording group API",
          "summary": "Groups of recordings that share a stream, a format, an encryption and a destination.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/device-configuration/recording-group/",
          "configuration": {
            "id": "recording-group",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/recording-group/v2",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/recording-group/v2",
                "summary": "Groups of recordings that share a stream, a format, an encryption and a destination.",
                "properties": [
                  {"name": "groups", "wire": "recordingGroups", "type": "list<Group>", "summary": "The groups.", "isRequired": false}
                ]
              },
              {
                "name": "groups",
                "path": "/config/rest/recording-group/v2/recordingGroups",
                "summary": "The recording groups.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The identifier; the device chooses one if there is none.", "length": "1...50", "pattern": "^[a-zA-Z0-9_-]+$", "isRequired": true},
                  {"name": "niceName", "wire": "niceName", "type": "string", "summary": "The display name.", "isRequired": false},
                  {"name": "remark", "wire": "description", "type": "string", "summary": "A description.", "isRequired": false},
                  {"name": "destinations", "wire": "destinations", "type": "list<Destination>", "summary": "Where the recordings are stored: one destination.", "length": "1...1", "isRequired": false},
                  {"name": "containerFormat", "wire": "containerFormat", "type": "ContainerFormat", "summary": "The format of the files, Matroska by default.", "isRequired": false},
                  {"name": "streamOptions", "wire": "streamOptions", "type": "string", "summary": "The arguments of the stream, as in the URL of a video request, `camera=1&videocodec=h264` for example.", "isRequired": false},
                  {"name": "maxRetentionTime", "wire": "maxRetentionTime", "type": "duration<hours>", "summary": "How long recordings are kept; zero, the default, means until space is short.", "range": "0...", "isRequired": false},
                  {"name": "preDuration", "wire": "preDuration", "type": "duration<milliseconds>", "summary": "The time before its start that a recording includes; zero by default.", "range": "0...", "isRequired": false},
                  {"name": "postDuration", "wire": "postDuration", "type": "duration<milliseconds>", "summary": "The time after its end that a recording includes; zero by default.", "range": "0...", "isRequired": false},
                  {"name": "spanDuration", "wire": "spanDuration", "type": "duration<seconds>", "summary": "The length of a span, in which recordings are indexed and removed; an hour by default.", "range": "0...", "isRequired": false},
                  {"name": "segmentDuration", "wire": "segmentDuration", "type": "SegmentDuration", "summary": "The length of a file; by default, the target is 15 seconds and the maximum 30 seconds.", "isRequired": false},
                  {"name": "segmentSize", "wire": "segmentSize", "type": "SegmentSize", "summary": "The size of a file; by default, the target is 15 MiB and the maximum 25 MiB.", "isRequired": false},
                  {"name": "encryption", "wire": "encryption", "type": "Encryption", "summary": "How CMAF files are encrypted; if absent, they are not encrypted.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "recordingGroupConfiguration/get",
              "name": "get",
              "summary": "Reads the groups.",
              "swift": "vapix.recordingGroupConfiguration.get() async throws -> RecordingGroupConfiguration.Configuration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/recording-group/#get-root-entity",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/recording-group/v2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            },
            {
              "id": "recordingGroupConfiguration/groups.list",
              "name": "groups.list",
              "summary": "Lists the groups.",
              "swift": "vapix.recordingGroupConfiguration.groups.list() async throws -> [RecordingGroupConfiguration.Group]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/recording-group/#get-all-recording-groups",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/recording-group/v2/recordingGroups",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Group>", "fields": []}
            },
            {
              "id": "recordingGroupConfiguration/groups.add",
              "name": "groups.add",
              "summary": "Adds a group.",
              "swift": "vapix.recordingGroupConfiguration.groups.add(destinations: [RecordingGroupConfiguration.Destination], id: String? = nil, niceName: String? = nil, remark: String? = nil, containerFormat: RecordingGroupConfiguration.ContainerFormat? = nil, streamOptions: String? = nil, maxRetentionTime: Duration? = nil, preDuration: Duration? = nil, postDuration: Duration? = nil, spanDuration: Duration? = nil, segmentDuration: RecordingGroupConfiguration.SegmentDuration? = nil, segmentSize: RecordingGroupConfiguration.SegmentSize? = nil, encryption: RecordingGroupConfiguration.Encryption? = nil) async throws -> RecordingGroupConfiguration.GroupsAddReply",
              "documentation": "https://developer.axis.com/vapix/device-configuration/recording-group/#add-a-new-recording-group",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/recording-group/v2/recordingGroups",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [
                {"name": "destinations", "wire": "destinations", "type": "list<Destination>", "summary": "Where the recordings are stored: one destination.", "length": "1...1", "separator": ",", "place": "data", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier; the device chooses one if there is none.", "length": "1...50", "pattern": "^[a-zA-Z0-9_-]+$", "place": "data", "isRequired": false},
                {"name": "niceName", "wire": "niceName", "type": "string", "summary": "The display name.", "place": "data", "isRequired": false},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description.", "place": "data", "isRequired": false},
                {"name": "containerFormat", "wire": "containerFormat", "type": "ContainerFormat", "summary": "The format of the files, Matroska by default.", "place": "data", "isRequired": false},
                {"name": "streamOptions", "wire": "streamOptions", "type": "string", "summary": "The arguments of the stream, as in the URL of a video request, `camera=1&videocodec=h264` for example.", "place": "data", "isRequired": false},
                {"name": "maxRetentionTime", "wire": "maxRetentionTime", "type": "duration<hours>", "summary": "How long recordings are kept; zero, the default, means until space is short.", "range": "0...", "place": "data", "isRequired": false},
                {"name": "preDuration", "wire": "preDuration", "type": "duration<milliseconds>", "summary": "The time before its start that a recording includes; zero by default.", "range": "0...", "place": "data", "isRequired": false},
                {"name": "postDuration", "wire": "postDuration", "type": "duration<milliseconds>", "summary": "The time after its end that a recording includes; zero by default.", "range": "0...", "place": "data", "isRequired": false},
                {"name": "spanDuration", "wire": "spanDuration", "type": "duration<seconds>", "summary": "The length of a span, in which recordings are indexed and removed; an hour by default.", "range": "0...", "place": "data", "isRequired": false},
                {"name": "segmentDuration", "wire": "segmentDuration", "type": "SegmentDuration", "summary": "The length of a file; by default, the target is 15 seconds and the maximum 30 seconds.", "place": "data", "isRequired": false},
                {"name": "segmentSize", "wire": "segmentSize", "type": "SegmentSize", "summary": "The size of a file; by default, the target is 15 MiB and the maximum 25 MiB.", "place": "data", "isRequired": false},
                {"name": "encryption", "wire": "encryption", "type": "Encryption", "summary": "How CMAF files are encrypted; if absent, they are not encrypted.", "place": "data", "isRequired": false}
              ],
              "reply": {
                "form": "rest",
                "fields": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The identifier.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordingGroupConfiguration/groups.get",
              "name": "groups.get",
              "summary": "Reads a group.",
              "swift": "vapix.recordingGroupConfiguration.groups.get(_ id: String) async throws -> RecordingGroupConfiguration.Group",
              "documentation": "https://developer.axis.com/vapix/device-configuration/recording-group/#recording-groupv2recordinggroups",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/recording-group/v2/recordingGroups/{id}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Group", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier; the device chooses one if there is none.", "length": "1...50", "pattern": "^[a-zA-Z0-9_-]+$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "recordingGroupConfiguration/groups.remove",
              "name": "groups.remove",
              "summary": "Removes a group.",
              "swift": "vapix.recordingGroupConfiguration.groups.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/recording-group/#delete-a-recording-group",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/recording-group/v2/recordingGroups/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier; the device chooses one if there is none.", "length": "1...50", "pattern": "^[a-zA-Z0-9_-]+$", "place": "path", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The recording groups.",
              "fields": [
                {"name": "groups", "wire": "recordingGroups", "type": "list<Group>", "summary": "The groups.", "isRequired": false}
              ]
            },
            {
              "name": "Group",
              "summary": "A recording group.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier; the device chooses one if there is none.", "length": "1...50", "pattern": "^[a-zA-Z0-9_-]+$", "isRequired": true},
                {"name": "niceName", "wire": "niceName", "type": "string", "summary": "The display name.", "isRequired": false},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description.", "isRequired": false},
                {"name": "destinations", "wire": "destinations", "type": "list<Destination>", "summary": "Where the recordings are stored: one destination.", "length": "1...1", "isRequired": false},
                {"name": "containerFormat", "wire": "containerFormat", "type": "ContainerFormat", "summary": "The format of the files, Matroska by default.", "isRequired": false},
                {"name": "streamOptions", "wire": "streamOptions", "type": "string", "summary": "The arguments of the stream, as in the URL of a video request, `camera=1&videocodec=h264` for example.", "isRequired": false},
                {"name": "maxRetentionTime", "wire": "maxRetentionTime", "type": "duration<hours>", "summary": "How long recordings are kept; zero, the default, means until space is short.", "range": "0...", "isRequired": false},
                {"name": "preDuration", "wire": "preDuration", "type": "duration<milliseconds>", "summary": "The time before its start that a recording includes; zero by default.", "range": "0...", "isRequired": false},
                {"name": "postDuration", "wire": "postDuration", "type": "duration<milliseconds>", "summary": "The time after its end that a recording includes; zero by default.", "range": "0...", "isRequired": false},
                {"name": "spanDuration", "wire": "spanDuration", "type": "duration<seconds>", "summary": "The length of a span, in which recordings are indexed and removed; an hour by default.", "range": "0...", "isRequired": false},
                {"name": "segmentDuration", "wire": "segmentDuration", "type": "SegmentDuration", "summary": "The length of a file; by default, the target is 15 seconds and the maximum 30 seconds.", "isRequired": false},
                {"name": "segmentSize", "wire": "segmentSize", "type": "SegmentSize", "summary": "The size of a file; by default, the target is 15 MiB and the maximum 25 MiB.", "isRequired": false},
                {"name": "encryption", "wire": "encryption", "type": "Encryption", "summary": "How CMAF files are encrypted; if absent, they are not encrypted.", "isRequired": false}
              ]
            },
            {
              "name": "ContainerFormat",
              "summary": "A format of recordings.",
              "words": [
                {"name": "matroska", "wire": "matroska", "summary": "Matroska."},
                {"name": "cmaf", "wire": "cmaf", "summary": "CMAF, which can be encrypted."}
              ]
            },
            {
              "name": "Destination",
              "summary": "Where recordings are stored.",
              "fields": [
                {"name": "remoteObjectStorage", "wire": "remoteObjectStorage", "type": "RemoteObjectStorage", "summary": "A remote object storage.", "isRequired": false}
              ]
            },
            {
              "name": "RemoteObjectStorage",
              "summary": "A remote object storage, such as Azure or Amazon S3.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier of the storage, aws1 for example.", "length": "1...50", "pattern": "^[a-zA-Z0-9_-]+$", "isRequired": true},
                {"name": "prefix", "wire": "prefix", "type": "string", "summary": "The beginning of the names of uploaded files.", "isRequired": false},
                {"name": "postfix", "wire": "postfix", "type": "string", "summary": "The end of the names of uploaded files.", "isRequired": false}
              ]
            },
            {
              "name": "SegmentDuration",
              "summary": "The length of a file.",
              "fields": [
                {"name": "target", "wire": "target", "type": "duration<seconds>", "summary": "The target length; the size may prevent it.", "range": "0...", "isRequired": true},
                {"name": "max", "wire": "max", "type": "duration<seconds>", "summary": "The greatest length.", "range": "0...", "isRequired": true}
              ]
            },
            {
              "name": "SegmentSize",
              "summary": "The size of a file.",
              "fields": [
                {"name": "target", "wire": "target", "type": "int64", "summary": "The target size, in bytes; the length may prevent it.", "range": "0...", "isRequired": true},
                {"name": "max", "wire": "max", "type": "int64", "summary": "The greatest size, in bytes.", "range": "0...", "isRequired": true}
              ]
            },
            {
              "name": "Encryption",
              "summary": "How recordings are encrypted, with either one key or keys that change; the device requires exactly one of the two.",
              "fields": [
                {"name": "scheme", "wire": "protectionScheme", "type": "ProtectionScheme", "summary": "The encryption scheme.", "isRequired": true},
                {"name": "contentEncryption", "wire": "contentEncryption", "type": "ContentEncryption", "summary": "One key for all recordings.", "isRequired": false},
                {"name": "keyEncryption", "wire": "keyEncryption", "type": "KeyEncryption", "summary": "Keys that the device makes and replaces.", "isRequired": false}
              ]
            },
            {
              "name": "ProtectionScheme",
              "summary": "An encryption scheme.",
              "words": [
                {"name": "cenc", "wire": "CENC", "summary": "AES in counter mode, applied to subsamples of the video (ISO/IEC 23001-7)."}
              ]
            },
            {
              "name": "ContentEncryption",
              "summary": "One key for all recordings, which the device does not return.",
              "fields": [
                {"name": "key", "wire": "key", "type": "secret", "summary": "The AES key: 32 hexadecimal digits.", "pattern": "^[a-fA-F0-9]{32}$", "isRequired": false},
                {"name": "keyID", "wire": "keyId", "type": "string", "summary": "The key's identifier, a UUID.", "length": "36...36", "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "isRequired": false}
              ]
            },
            {
              "name": "KeyEncryption",
              "summary": "Keys that the device makes, replaces, and writes into the recording, encrypted with RSA (OAEP, SHA-1).",
              "fields": [
                {"name": "rotationDuration", "wire": "keyRotationDuration", "type": "duration<seconds>", "summary": "The least time that a key is used; a new key begins with a new file.", "range": "0...", "isRequired": true},
                {"name": "certificateIDs", "wire": "certificateIds", "type": "list<string>", "summary": "The identifiers of installed certificates, whose RSA keys each encrypt the recordings' keys.", "isRequired": false},
                {"name": "publicKeys", "wire": "publicKeys", "type": "list<PublicKey>", "summary": "RSA keys, each of which encrypts the recordings' keys.", "isRequired": false}
              ]
            },
            {
              "name": "PublicKey",
              "summary": "An RSA key that encrypts the keys of recordings.",
              "fields": [
                {"name": "key", "wire": "key", "type": "string", "summary": "The key, in PEM format.", "isRequired": true},
                {"name": "keyID", "wire": "keyId", "type": "string", "summary": "The key's identifier, a UUID.", "length": "36...36", "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
