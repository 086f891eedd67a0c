// Generated from Specs/privacy-masks.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Privacy mask API.
    static let privacyMasks = #"""
        {
          "name": "privacyMasks",
          "namespace": "PrivacyMasks",
          "title": "Privacy mask API",
          "summary": "Masks that cover private parts of the picture, on cameras with pan, tilt or zoom.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/",
          "discovery": "privacy-mask",
          "errors": [],
          "operations": [
            {
              "id": "privacyMasks/add",
              "name": "add",
              "summary": "Adds a mask, given by its width and height or by its corners.",
              "swift": "vapix.privacyMasks.add(name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil, polygon: [Point] = [], zoomLowLimit: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/privacymask.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "add", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The mask's unique name, at most 128 characters.", "place": "url", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source, from 0; 0 if absent.", "place": "url", "isRequired": false},
                {"name": "width", "wire": "width", "type": "double", "summary": "The width, in percent of the picture.", "place": "url", "isRequired": false},
                {"name": "height", "wire": "height", "type": "double", "summary": "The height, in percent of the picture.", "place": "url", "isRequired": false},
                {"name": "center", "wire": "center", "type": "point", "summary": "The center of the mask, in percent of the picture; the center of the picture if absent.", "place": "url", "isRequired": false},
                {"name": "polygon", "wire": "pxpolygon", "type": "list<point>", "summary": "The corners clockwise, in pixels of the largest, unrotated resolution.", "separator": ":", "place": "url", "isRequired": false},
                {"name": "zoomLowLimit", "wire": "zoomlowlimit", "type": "int32", "summary": "The lowest zoom at which the mask is visible, 0 to 19999; 0 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "privacyMasks/update",
              "name": "update",
              "summary": "Moves a mask or changes its size.",
              "swift": "vapix.privacyMasks.update(name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil, center: Point? = nil, polygon: [Point] = [], zoomLowLimit: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/privacymask.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "update", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The mask's name.", "place": "url", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source, from 0; 0 if absent.", "place": "url", "isRequired": false},
                {"name": "width", "wire": "width", "type": "double", "summary": "The width, in percent of the picture.", "place": "url", "isRequired": false},
                {"name": "height", "wire": "height", "type": "double", "summary": "The height, in percent of the picture.", "place": "url", "isRequired": false},
                {"name": "center", "wire": "center", "type": "point", "summary": "The center of the mask, in percent of the picture; the center of the picture if absent.", "place": "url", "isRequired": false},
                {"name": "polygon", "wire": "pxpolygon", "type": "list<point>", "summary": "The corners clockwise, in pixels of the largest, unrotated resolution.", "separator": ":", "place": "url", "isRequired": false},
                {"name": "zoomLowLimit", "wire": "zoomlowlimit", "type": "int32", "summary": "The lowest zoom at which the mask is visible, 0 to 19999; 0 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "privacyMasks/remove",
              "name": "remove",
              "summary": "Removes a mask.",
              "swift": "vapix.privacyMasks.remove(name: String, imageSource: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/privacymask.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "remove", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The mask's name.", "place": "url", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source, from 0; 0 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "privacyMasks/goTo",
              "name": "goTo",
              "summary": "Moves the camera so that a mask is in the middle of the picture.",
              "swift": "vapix.privacyMasks.goTo(name: String, imageSource: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/privacymask.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "goto", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The mask's name.", "place": "url", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source, from 0; 0 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "privacyMasks/enableAll",
              "name": "enableAll",
              "summary": "Shows all masks, on devices that support it.",
              "swift": "vapix.privacyMasks.enableAll(imageSource: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/privacymask.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "enable_all", "place": "url", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source, from 0; 0 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "privacyMasks/disableAll",
              "name": "disableAll",
              "summary": "Hides all masks, on devices that support it.",
              "swift": "vapix.privacyMasks.disableAll(imageSource: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/privacymask.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "disable_all", "place": "url", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source, from 0; 0 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "privacyMasks/list",
              "name": "list",
              "summary": "Lists the masks with their corners.",
              "swift": "vapix.privacyMasks.list(imageSource: Int? = nil) async throws -> PrivacyMasks.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/privacymask.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "listpxjson", "place": "url", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source, from 0; 0 if absent.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "masks", "wire": "listpx", "type": "list<Mask>", "summary": "The masks.", "isRequired": true}
                ]
              }
            },
            {
              "id": "privacyMasks/getPosition",
              "name": "getPosition",
              "summary": "Reads a mask's corners.",
              "swift": "vapix.privacyMasks.getPosition(name: String, imageSource: Int? = nil) async throws -> PrivacyMasks.PositionReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#privacy-mask-arguments",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/privacymask.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "query", "wire": "query", "type": "string", "constant": "positionpxjson", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The mask's name.", "place": "url", "isRequired": true},
                {"name": "imageSource", "wire": "imagesource", "type": "int32", "summary": "The image source, from 0; 0 if absent.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "corners", "wire": "position", "type": "list<point>", "summary": "The corners in pixels of the largest, unrotated resolution; empty if the mask is outside the picture.", "isRequired": true}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "Mask",
              "summary": "A mask.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The mask's number.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The mask's name.", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the mask is turned on.", "isRequired": false},
                {"name": "zoomLowLimit", "wire": "zoomlowlimit", "type": "int32", "summary": "The lowest zoom at which the mask is visible.", "isRequired": false},
                {"name": "isVisibleAtZoom", "wire": "zoom_visible", "type": "bool", "summary": "Whether the mask is visible at the current zoom.", "isRequired": false},
                {"name": "corners", "wire": "position", "type": "list<point>", "summary": "The given corners, in pixels of the largest, unrotated resolution; empty if the mask is outside the picture.", "isRequired": false},
                {"name": "allCorners", "wire": "all_position", "type": "list<point>", "summary": "The given corners and the corners that the device added, in pixels of the largest, unrotated resolution.", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
