// Generated from Specs/focus-recall.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Focus recall API.
    static let focusRecall = #"""
        {
          "name": "focusRecall",
          "namespace": "FocusRecall",
          "title": "Focus recall API",
          "summary": "Zones of the view for which the camera stores a focus.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/",
          "discovery": "ptz-focus-recall",
          "since": "AXIS OS 6.25",
          "operations": [
            {
              "id": "focusRecall/add",
              "name": "add",
              "summary": "Adds a zone.",
              "swift": "vapix.focusRecall.add(focus: String, name: String? = nil, polygon: [Point] = [], zoomRange: ZoomRange? = nil, camera: Int? = nil) async throws -> FocusRecall.AddReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#add-memory-zone",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/memoryzones/add.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 6.25",
              "sendsParameters": false,
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the zone, at most 32 characters.", "place": "url", "isRequired": false},
                {"name": "polygon", "wire": "polygon", "type": "list<point>", "summary": "The four corners; the origin is the middle, and 1.0 the right or upper edge.", "separator": ":", "place": "url", "isRequired": false},
                {"name": "zoomRange", "wire": "zoomrange", "type": "zoom-range", "summary": "The range of zoom in which the zone applies, within 1 to 19999; the whole range if absent.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The camera, from 1; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "focus", "wire": "focus", "type": "string", "summary": "The focus position, 1 to 9999, or \"current\" for the current focus.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "name", "wire": "name", "type": "string", "summary": "The zone's name.", "isRequired": false},
                  {"name": "index", "wire": "index", "type": "int32", "summary": "The zone's number.", "isRequired": true}
                ]
              }
            },
            {
              "id": "focusRecall/remove",
              "name": "remove",
              "summary": "Removes the zone at the current position, a zone by its number, or all zones.",
              "swift": "vapix.focusRecall.remove(index: Int? = nil, camera: Int? = nil, removesAll: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#remove-memory-zone",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/memoryzones/remove.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 6.25",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "index", "wire": "index", "type": "int32", "summary": "The zone's number.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The camera, from 1; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "removesAll", "wire": "removeall", "type": "bit", "summary": "Whether to remove all zones.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "focusRecall/list",
              "name": "list",
              "summary": "Lists the zones.",
              "swift": "vapix.focusRecall.list(camera: Int? = nil) async throws -> [FocusRecall.Zone]",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/memoryzones/list.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 6.25",
              "sendsParameters": false,
              "reply": {"form": "json", "type": "list<Zone>", "fields": []},
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "list", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The camera, from 1; 1 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "focusRecall/getCurrent",
              "name": "getCurrent",
              "summary": "Reads the zone that the camera looks at.",
              "swift": "vapix.focusRecall.getCurrent(camera: Int? = nil) async throws -> FocusRecall.CurrentReply",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/memoryzones/list.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 6.25",
              "sendsParameters": false,
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "current", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The camera, from 1; 1 if absent.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "name", "wire": "name", "type": "string", "summary": "The zone's name; empty if the camera looks at no zone.", "isRequired": false},
                  {"name": "index", "wire": "index", "type": "int32", "summary": "The zone's number; -1 if the camera looks at no zone.", "isRequired": true}
                ]
              }
            },
            {
              "id": "focusRecall/listInView",
              "name": "listInView",
              "summary": "Lists the zones in the current view, with their corners in it.",
              "swift": "vapix.focusRecall.listInView(camera: Int? = nil) async throws -> [FocusRecall.Zone]",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#list-memory-zones",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/memoryzones/list.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 6.25",
              "sendsParameters": false,
              "reply": {"form": "json", "type": "list<Zone>", "fields": []},
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "view", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The camera, from 1; 1 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "focusRecall/goTo",
              "name": "goTo",
              "summary": "Moves to a zone and focuses on it.",
              "swift": "vapix.focusRecall.goTo(index: Int, camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#goto-memory-zone",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/memoryzones/goto.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "since": "AXIS OS 6.25",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The camera, from 1; 1 if absent.", "place": "url", "isRequired": false},
                {"name": "index", "wire": "index", "type": "int32", "summary": "The zone's number.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Zone",
              "summary": "A zone.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The zone's name.", "isRequired": false},
                {"name": "index", "wire": "index", "type": "int32", "summary": "The zone's number.", "isRequired": true},
                {"name": "polygon", "wire": "polygon", "type": "string", "summary": "The corners of the zone in the view; only listInView returns the corners.", "isRequired": false},
                {"name": "panTiltPolygon", "wire": "ptpolygon", "type": "string", "summary": "The corners of the zone as pan (x) and tilt (y).", "isRequired": false},
                {"name": "zoomRange", "wire": "zoomrange", "type": "zoom-range", "summary": "The range of zoom in which the zone applies.", "isRequired": false},
                {"name": "focus", "wire": "focus", "type": "numeric<int32>", "summary": "The focus position, from 1 to 9999.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "otherError", "code": "501", "summary": "Another error occurred."},
            {"name": "unsupportedMethod", "code": "502", "summary": "The command is not known."},
            {"name": "notFound", "code": "503", "summary": "There is no such zone."},
            {"name": "listFull", "code": "504", "summary": "The maximum number of zones is reached."},
            {"name": "nameExists", "code": "505", "summary": "Another zone has this name."},
            {"name": "nameTooLong", "code": "506", "summary": "The name is too long."}
          ]
        }
        """#
}
