// Generated from Specs/group-view.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Group View.
    static let groupView = #"""
        {
          "name": "groupView",
          "namespace": "GroupView",
          "title": "Group View",
          "summary": "Views that show several video channels side by side.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/group-view/",
          "discovery": "groupview",
          "operations": [
            {
              "id": "groupView/getLayout",
              "name": "getLayout",
              "summary": "Reads which channels a group view shows, and where.",
              "swift": "vapix.groupView.getLayout(id: Int) async throws -> GroupView.Layout",
              "documentation": "https://developer.axis.com/vapix/network-video/group-view/#getlayout",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/groupview.cgi",
              "method": "getLayout",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Layout", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the group view.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "groupView/getAvailableLayout",
              "name": "getAvailableLayout",
              "summary": "Lists the layouts that a group view can have, or those of all group views.",
              "swift": "vapix.groupView.getAvailableLayout(id: Int? = nil) async throws -> [GroupView.AvailableLayouts]",
              "documentation": "https://developer.axis.com/vapix/network-video/group-view/#getavailablelayout",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/groupview.cgi",
              "method": "getAvailableLayout",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<AvailableLayouts>", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of a group view; all group views if left out.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "groupView/setLayout",
              "name": "setLayout",
              "summary": "Sets which channels a group view shows, and where.",
              "swift": "vapix.groupView.setLayout(id: Int, rows: [[GroupView.Channel]]) async throws -> GroupView.Layout",
              "documentation": "https://developer.axis.com/vapix/network-video/group-view/#setlayout",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/groupview.cgi",
              "method": "setLayout",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Layout", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the group view.", "place": "params", "isRequired": true},
                {"name": "rows", "wire": "layout", "type": "list<list<Channel>>", "summary": "The rows from the top, each with its channels from the left.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "groupView/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.groupView.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/group-view/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/groupview.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Layout",
              "summary": "The layout of a group view.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the group view.", "isRequired": true},
                {"name": "rows", "wire": "layout", "type": "list<list<Channel>>", "summary": "The rows from the top, each with its channels from the left.", "isRequired": true}
              ]
            },
            {
              "name": "Channel",
              "summary": "A channel in a group view.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the channel.", "isRequired": true}
              ]
            },
            {
              "name": "AvailableLayouts",
              "summary": "The layouts that a group view can have.",
              "fields": [
                {"name": "id", "wire": "id", "type": "int32", "summary": "The number of the group view.", "isRequired": true},
                {"name": "layouts", "wire": "layout", "type": "list<list<list<ChannelChoice>>>", "summary": "The layouts; a layout has its rows from the top, and a row has its places from the left.", "isRequired": true}
              ]
            },
            {
              "name": "ChannelChoice",
              "summary": "The channels that a place in a group view can show.",
              "fields": [
                {"name": "ids", "wire": "id", "type": "list<int32>", "summary": "The numbers of the channels.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed, or has too little memory; see its log."},
            {"name": "unavailableLayout", "code": "1200", "summary": "The group view cannot have this layout."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "transportError", "code": "2107", "summary": "The transport failed, because of the HTTP method for example."},
            {"name": "invalidGroupView", "code": "2200", "summary": "An identifier is invalid."}
          ]
        }
        """#
}
