// Generated from Specs/view-areas.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// View Area API.
    static let viewAreas = #"""
        {
          "name": "viewAreas",
          "namespace": "ViewAreas",
          "title": "View Area API",
          "summary": "Parts of the camera's full view that are video channels of their own.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/view-area-api/",
          "discovery": "view-area",
          "operations": [
            {
              "id": "viewAreas/list",
              "name": "list",
              "summary": "Lists the view areas and their geometry.",
              "swift": "vapix.viewAreas.list() async throws -> ViewAreas.ViewAreaReply",
              "documentation": "https://developer.axis.com/vapix/network-video/view-area-api/#list",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/viewarea/info.cgi",
              "method": "list",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "ViewAreaReply", "fields": []}
            },
            {
              "id": "viewAreas/setGeometry",
              "name": "setGeometry",
              "summary": "Sets the part of the full view that a view area shows.",
              "swift": "vapix.viewAreas.setGeometry(viewArea: ViewAreas.NewGeometry) async throws -> ViewAreas.ViewAreaReply",
              "documentation": "https://developer.axis.com/vapix/network-video/view-area-api/#setgeometry",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/viewarea/configure.cgi",
              "method": "setGeometry",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "ViewAreaReply", "fields": []},
              "parameters": [
                {"name": "viewArea", "wire": "viewArea", "type": "NewGeometry", "summary": "The view area and its geometry.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "viewAreas/resetGeometry",
              "name": "resetGeometry",
              "summary": "Resets the geometry of a view area to its default.",
              "swift": "vapix.viewAreas.resetGeometry(viewArea: ViewAreas.Selection) async throws -> ViewAreas.ViewAreaReply",
              "documentation": "https://developer.axis.com/vapix/network-video/view-area-api/#resetgeometry",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/viewarea/configure.cgi",
              "method": "resetGeometry",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "ViewAreaReply", "fields": []},
              "parameters": [
                {"name": "viewArea", "wire": "viewArea", "type": "Selection", "summary": "The view area.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "viewAreas/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of the list the device has.",
              "swift": "vapix.viewAreas.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/view-area-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/viewarea/info.cgi",
              "method": "getSupportedVersions",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "viewAreas/getConfigureSupportedVersions",
              "name": "getConfigureSupportedVersions",
              "summary": "Reads which versions of the configuration the device has.",
              "swift": "vapix.viewAreas.getConfigureSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/view-area-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/viewarea/configure.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "ViewAreaReply",
              "summary": "All view areas.",
              "fields": [
                {"name": "viewAreas", "wire": "viewAreas", "type": "list<ViewArea>", "summary": "The view areas.", "isRequired": true}
              ]
            },
            {
              "name": "ViewArea",
              "summary": "A view area; the geometry is there only if it can be changed.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The view area's number in this API.", "isRequired": true},
                {"name": "source", "wire": "source", "type": "int32", "summary": "The image source that the view area is a part of.", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The view area's number in requests for video, PTZ and other APIs.", "isRequired": false},
                {"name": "isConfigurable", "wire": "configurable", "type": "bool", "summary": "Whether the view area can be changed.", "isRequired": false},
                {"name": "geometry", "wire": "rectangularGeometry", "type": "Rectangle", "summary": "The part of the canvas that the view area shows.", "isRequired": false},
                {"name": "canvasSize", "wire": "canvasSize", "type": "Size", "summary": "The size of the full view that geometries refer to.", "isRequired": false},
                {"name": "minimumSize", "wire": "minSize", "type": "Size", "summary": "The smallest size of the view area.", "isRequired": false},
                {"name": "maximumSize", "wire": "maxSize", "type": "Size", "summary": "The largest size of the view area.", "isRequired": false},
                {"name": "grid", "wire": "grid", "type": "Grid", "summary": "The grid that edges snap to.", "isRequired": false}
              ]
            },
            {
              "name": "Rectangle",
              "summary": "A rectangle on the canvas.",
              "fields": [
                {"name": "horizontalOffset", "wire": "horizontalOffset", "type": "int32", "summary": "The distance from the canvas's left edge to the rectangle's, in pixels.", "isRequired": true},
                {"name": "horizontalSize", "wire": "horizontalSize", "type": "int32", "summary": "The width, in pixels.", "isRequired": true},
                {"name": "verticalOffset", "wire": "verticalOffset", "type": "int32", "summary": "The distance from the canvas's top edge to the rectangle's, in pixels.", "isRequired": true},
                {"name": "verticalSize", "wire": "verticalSize", "type": "int32", "summary": "The height, in pixels.", "isRequired": true}
              ]
            },
            {
              "name": "Size",
              "summary": "A width and a height.",
              "fields": [
                {"name": "horizontal", "wire": "horizontal", "type": "int32", "summary": "The width, in pixels.", "isRequired": true},
                {"name": "vertical", "wire": "vertical", "type": "int32", "summary": "The height, in pixels.", "isRequired": true}
              ]
            },
            {
              "name": "Grid",
              "summary": "The grid that edges snap to.",
              "fields": [
                {"name": "horizontalOffset", "wire": "horizontalOffset", "type": "int32", "summary": "The distance from the canvas's left edge to the first vertical line, in pixels.", "isRequired": false},
                {"name": "horizontalSize", "wire": "horizontalSize", "type": "int32", "summary": "The distance between vertical lines, in pixels.", "isRequired": false},
                {"name": "verticalOffset", "wire": "verticalOffset", "type": "int32", "summary": "The distance from the canvas's top edge to the first horizontal line, in pixels.", "isRequired": false},
                {"name": "verticalSize", "wire": "verticalSize", "type": "int32", "summary": "The distance between horizontal lines, in pixels.", "isRequired": false}
              ]
            },
            {
              "name": "NewGeometry",
              "summary": "A view area and its new geometry.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The view area's number in this API.", "isRequired": true},
                {"name": "geometry", "wire": "rectangularGeometry", "type": "Rectangle", "summary": "The part of the canvas that the view area should show.", "isRequired": true}
              ]
            },
            {
              "name": "Selection",
              "summary": "A choice of a view area.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int64", "summary": "The view area's number in this API.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "invalidViewArea", "code": "200", "summary": "There is no such view area."},
            {"name": "notConfigurable", "code": "201", "summary": "The view area cannot be changed."},
            {"name": "invalidGeometry", "code": "202", "summary": "The geometry is invalid."},
            {"name": "unsupportedVersion", "code": "101", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "102", "summary": "The method is not supported."},
            {"name": "internalError", "code": "103", "summary": "The device failed."},
            {"name": "internalFailure", "code": "8000", "summary": "The device failed."}
          ]
        }
        """#
}
