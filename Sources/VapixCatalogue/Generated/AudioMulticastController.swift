// Generated from Specs/audio-multicast-ctrl.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Audio Multicast Controller.
    static let audioMulticastController = #"""
        {
          "name": "audioMulticastController",
          "namespace": "AudioMulticastController",
          "title": "Audio Multicast Controller",
          "summary": "Which multicast sources an audio device plays, and their priorities.",
          "family": "VapixAudio",
          "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/",
          "configuration": {
            "id": "audio-multicast-ctrl",
            "version": "1.0",
            "maturity": "beta",
            "path": "/config/rest/audio-multicast-ctrl/v1beta",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/audio-multicast-ctrl/v1beta",
                "summary": "Which multicast sources an audio device plays, and their priorities.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the controller is on.", "isRequired": false},
                  {"name": "audioCodec", "wire": "audioCodec", "type": "AudioCodec", "summary": "The codec of all multicast sources.", "isRequired": false},
                  {"name": "sources", "wire": "sources", "type": "list<Source>", "summary": "The sources of sound.", "isRequired": false}
                ]
              },
              {
                "name": "isEnabled",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/enabled",
                "summary": "Whether the controller is on.",
                "properties": [
                  {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the controller is on.", "isRequired": false}
                ]
              },
              {
                "name": "codec",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/audiocodec",
                "summary": "The codec of all multicast sources.",
                "properties": [
                  {"name": "codec", "wire": ".", "type": "AudioCodec", "summary": "The codec of all multicast sources.", "isRequired": false}
                ]
              },
              {
                "name": "sources",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/sources",
                "summary": "The multicast sources, including the device's own.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "isRequired": true},
                  {"name": "label", "wire": "label", "type": "string", "summary": "The name.", "length": "...31", "isRequired": false},
                  {"name": "address", "wire": "ipAddress", "type": "string", "summary": "The multicast address, 224.0.0.0 to 239.255.255.255.", "length": "...39", "isRequired": false},
                  {"name": "port", "wire": "port", "type": "int32", "summary": "The port on which the device receives the sound.", "range": "1024...65534", "isRequired": false},
                  {"name": "priority", "wire": "prio", "type": "int32", "summary": "The priority; 1 is the highest.", "range": "1...13", "isRequired": false},
                  {"name": "latencyProfile", "wire": "latencyProfile", "type": "LatencyProfile", "summary": "The delay between the arrival of the sound and the speaker.", "isRequired": false},
                  {"name": "kind", "wire": "type", "type": "SourceKind", "summary": "The kind of the source, either added by a user or the device's own.", "isRequired": false},
                  {"name": "srtpKey", "wire": "srtpKey", "type": "secret", "summary": "The SRTP key of an encrypted source: 60 or 92 hexadecimal digits.", "length": "...127", "isRequired": false}
                ]
              },
              {
                "name": "sources.priority",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/prio",
                "summary": "The priority of a source.",
                "properties": [
                  {"name": "priority", "wire": ".", "type": "int32", "summary": "The priority; 1 is the highest.", "range": "1...13", "isRequired": false}
                ]
              },
              {
                "name": "sources.label",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/label",
                "summary": "The name of a source.",
                "properties": [
                  {"name": "label", "wire": ".", "type": "string", "summary": "The name.", "length": "...31", "isRequired": false}
                ]
              },
              {
                "name": "sources.address",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/ipAddress",
                "summary": "The multicast address of a source.",
                "properties": [
                  {"name": "address", "wire": ".", "type": "string", "summary": "The address, 224.0.0.0 to 239.255.255.255.", "length": "...39", "isRequired": false}
                ]
              },
              {
                "name": "sources.port",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/port",
                "summary": "The port of a source.",
                "properties": [
                  {"name": "port", "wire": ".", "type": "int32", "summary": "The port at which the device receives the sound.", "range": "1024...65534", "isRequired": false}
                ]
              },
              {
                "name": "sources.latency",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/latencyProfile",
                "summary": "The delay of a source.",
                "properties": [
                  {"name": "profile", "wire": ".", "type": "LatencyProfile", "summary": "The delay.", "isRequired": false}
                ]
              },
              {
                "name": "sources.kind",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/type",
                "summary": "The kind of a source.",
                "properties": [
                  {"name": "kind", "wire": ".", "type": "SourceKind", "summary": "The kind of the source.", "isRequired": false}
                ]
              },
              {
                "name": "sources.srtpKey",
                "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/srtpKey",
                "summary": "The SRTP key of a source.",
                "properties": [
                  {"name": "key", "wire": ".", "type": "secret", "summary": "The key: 60 or 92 hexadecimal digits.", "length": "...127", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "audioMulticastController/get",
              "name": "get",
              "summary": "Reads whether the controller works, the codec and the sources.",
              "swift": "vapix.audioMulticastController.get() async throws -> AudioMulticastController.Configuration",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/audio-multicast-ctrl/v1beta",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            },
            {
              "id": "audioMulticastController/isEnabled.set",
              "name": "isEnabled.set",
              "summary": "Turns the controller on or off.",
              "swift": "vapix.audioMulticastController.isEnabled.set(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#toggle-audio-multicast-controller",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/enabled",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the controller is on.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/codec.set",
              "name": "codec.set",
              "summary": "Changes the codec of all multicast sources.",
              "swift": "vapix.audioMulticastController.codec.set(_ codec: AudioMulticastController.AudioCodec) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#adjust-the-audio-codec",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/audiocodec",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "codec", "wire": ".", "type": "AudioCodec", "summary": "The codec of all multicast sources.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.list",
              "name": "sources.list",
              "summary": "Lists the sources.",
              "swift": "vapix.audioMulticastController.sources.list() async throws -> [AudioMulticastController.Source]",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#list-all-sources",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Source>", "fields": []}
            },
            {
              "id": "audioMulticastController/sources.add",
              "name": "sources.add",
              "summary": "Adds a multicast source.",
              "swift": "vapix.audioMulticastController.sources.add(label: String, address: String, port: Int, priority: Int? = nil, latencyProfile: AudioMulticastController.LatencyProfile? = nil, kind: AudioMulticastController.SourceKind? = nil, srtpKey: Secret? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#add-a-new-multicast-source",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "label", "wire": "label", "type": "string", "summary": "The name.", "length": "...31", "place": "data", "isRequired": true},
                {"name": "address", "wire": "ipAddress", "type": "string", "summary": "The multicast address, 224.0.0.0 to 239.255.255.255.", "length": "...39", "place": "data", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port on which the device receives the sound.", "range": "1024...65534", "place": "data", "isRequired": true},
                {"name": "priority", "wire": "prio", "type": "int32", "summary": "The priority; 1 is the highest.", "range": "1...13", "place": "data", "isRequired": false},
                {"name": "latencyProfile", "wire": "latencyProfile", "type": "LatencyProfile", "summary": "The delay between the arrival of the sound and the speaker.", "place": "data", "isRequired": false},
                {"name": "kind", "wire": "type", "type": "SourceKind", "summary": "The kind of the source, either added by a user or the device's own.", "place": "data", "isRequired": false},
                {"name": "srtpKey", "wire": "srtpKey", "type": "secret", "summary": "The SRTP key of an encrypted source: 60 or 92 hexadecimal digits.", "length": "...127", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "audioMulticastController/sources.get",
              "name": "sources.get",
              "summary": "Reads a source.",
              "swift": "vapix.audioMulticastController.sources.get(_ id: String) async throws -> AudioMulticastController.Source",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Source", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.remove",
              "name": "sources.remove",
              "summary": "Removes a multicast source; the device's own sources cannot be removed.",
              "swift": "vapix.audioMulticastController.sources.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#delete-a-multicast-source",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.priority.set",
              "name": "sources.priority.set",
              "summary": "Changes the priority of a source, and moves the priorities of the others.",
              "swift": "vapix.audioMulticastController.sources.priority.set(_ id: String, _ priority: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#prioritize-a-source",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/prio",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true},
                {"name": "priority", "wire": ".", "type": "int32", "summary": "The priority; 1 is the highest.", "range": "1...13", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.label.set",
              "name": "sources.label.set",
              "summary": "Renames a multicast source.",
              "swift": "vapix.audioMulticastController.sources.label.set(_ id: String, _ label: String) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/label",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true},
                {"name": "label", "wire": ".", "type": "string", "summary": "The name.", "length": "...31", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.address.set",
              "name": "sources.address.set",
              "summary": "Changes the multicast address of a source.",
              "swift": "vapix.audioMulticastController.sources.address.set(_ id: String, _ address: String) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/ipAddress",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true},
                {"name": "address", "wire": ".", "type": "string", "summary": "The address, 224.0.0.0 to 239.255.255.255.", "length": "...39", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.port.set",
              "name": "sources.port.set",
              "summary": "Changes the port of a source.",
              "swift": "vapix.audioMulticastController.sources.port.set(_ id: String, _ port: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/port",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true},
                {"name": "port", "wire": ".", "type": "int32", "summary": "The port at which the device receives the sound.", "range": "1024...65534", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.latency.set",
              "name": "sources.latency.set",
              "summary": "Changes the delay of a source.",
              "swift": "vapix.audioMulticastController.sources.latency.set(_ id: String, _ profile: AudioMulticastController.LatencyProfile) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/latencyProfile",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true},
                {"name": "profile", "wire": ".", "type": "LatencyProfile", "summary": "The delay.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.kind.set",
              "name": "sources.kind.set",
              "summary": "Changes the kind of a multicast source.",
              "swift": "vapix.audioMulticastController.sources.kind.set(_ id: String, _ kind: AudioMulticastController.SourceKind) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/type",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true},
                {"name": "kind", "wire": ".", "type": "SourceKind", "summary": "The kind of the source.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "audioMulticastController/sources.srtpKey.set",
              "name": "sources.srtpKey.set",
              "summary": "Changes the SRTP key of a source.",
              "swift": "vapix.audioMulticastController.sources.srtpKey.set(_ id: String, _ key: Secret) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-multicast-controller/#api-objects",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/audio-multicast-ctrl/v1beta/sources/{id}/srtpKey",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "place": "path", "isRequired": true},
                {"name": "key", "wire": ".", "type": "secret", "summary": "The key: 60 or 92 hexadecimal digits.", "length": "...127", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "Whether the controller is on, and its sources.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the controller is on.", "isRequired": false},
                {"name": "audioCodec", "wire": "audioCodec", "type": "AudioCodec", "summary": "The codec of all multicast sources.", "isRequired": false},
                {"name": "sources", "wire": "sources", "type": "list<Source>", "summary": "The sources of sound.", "isRequired": false}
              ]
            },
            {
              "name": "Source",
              "summary": "A source of sound.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...63", "isRequired": true},
                {"name": "label", "wire": "label", "type": "string", "summary": "The name.", "length": "...31", "isRequired": false},
                {"name": "address", "wire": "ipAddress", "type": "string", "summary": "The multicast address, 224.0.0.0 to 239.255.255.255.", "length": "...39", "isRequired": false},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port on which the device receives the sound.", "range": "1024...65534", "isRequired": false},
                {"name": "priority", "wire": "prio", "type": "int32", "summary": "The priority; 1 is the highest.", "range": "1...13", "isRequired": false},
                {"name": "latencyProfile", "wire": "latencyProfile", "type": "LatencyProfile", "summary": "The delay between the arrival of the sound and the speaker.", "isRequired": false},
                {"name": "kind", "wire": "type", "type": "SourceKind", "summary": "The kind of the source, either added by a user or the device's own.", "isRequired": false}
              ]
            },
            {
              "name": "AudioCodec",
              "summary": "A codec of multicast sound.",
              "words": [
                {"name": "pcmu", "wire": "PCMU", "summary": "G.711 with µ-law."},
                {"name": "pcma", "wire": "PCMA", "summary": "G.711 with A-law."}
              ]
            },
            {
              "name": "LatencyProfile",
              "summary": "A delay between the arrival of sound and the speaker.",
              "words": [
                {"name": "normal", "wire": "Normal", "summary": "The usual delay."},
                {"name": "low", "wire": "Low", "summary": "A shorter delay."},
                {"name": "ultraLow", "wire": "UltraLow", "summary": "The shortest delay."}
              ]
            },
            {
              "name": "SourceKind",
              "summary": "The kind of a source, which tells whether it is the device's own.",
              "words": [
                {"name": "multicast", "wire": "Multicast", "summary": "A user added the source."},
                {"name": "builtIn", "wire": "Internal", "summary": "The source is the device's own, such as SIP; only its priority can be changed."}
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
