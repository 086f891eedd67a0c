// Generated from Specs/dynamic-text.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Dynamic text.
    static let dynamicText = #"""
        {
          "name": "dynamicText",
          "namespace": "DynamicText",
          "title": "Dynamic text",
          "summary": "Texts for the modifiers `#D` and `#D1` to `#D16` of overlays.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "dynamicText/setText",
              "name": "setText",
              "summary": "Sets a text.",
              "swift": "vapix.dynamicText.setText(text: String, index: Int? = nil, camera: [String] = []) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#dynamic-text",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/dynamicoverlay.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "settext", "place": "url", "isRequired": true},
                {"name": "text", "wire": "text", "type": "string", "summary": "The text.", "place": "url", "isRequired": true},
                {"name": "index", "wire": "text_index", "type": "int32", "summary": "The number of the modifier, 1 to 16; the modifier without a number if absent.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "list<string>", "summary": "The video channels, from 1; 1 if absent.", "separator": ",", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "dynamicText/getText",
              "name": "getText",
              "summary": "Reads a text.",
              "swift": "vapix.dynamicText.getText(index: Int? = nil, camera: [String] = []) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#dynamic-text",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/dynamicoverlay.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "gettext", "place": "url", "isRequired": true},
                {"name": "index", "wire": "text_index", "type": "int32", "summary": "The number of the modifier, 1 to 16; the modifier without a number if absent.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "list<string>", "summary": "The video channels, from 1; 1 if absent.", "separator": ",", "place": "url", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
