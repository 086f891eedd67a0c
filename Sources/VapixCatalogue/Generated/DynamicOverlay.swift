// Generated from Specs/dynamic-overlay.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Dynamic overlay API.
    static let dynamicOverlay = #"""
        {
          "name": "dynamicOverlay",
          "namespace": "DynamicOverlay",
          "title": "Dynamic overlay API",
          "summary": "Texts and images on the video.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/",
          "discovery": "dynamicoverlay",
          "pageVersion": "1.8",
          "since": "AXIS OS 7.10",
          "operations": [
            {
              "id": "dynamicOverlay/addText",
              "name": "addText",
              "summary": "Adds a text to the video.",
              "swift": "vapix.dynamicOverlay.addText(camera: Int, text: String, position: DynamicOverlay.Position? = nil, textColor: DynamicOverlay.Color? = nil, backgroundColor: DynamicOverlay.Color? = nil, outlineColor: DynamicOverlay.Color? = nil, fontSize: Int? = nil, rotation: Double? = nil, scrollSpeed: Int? = nil, reference: DynamicOverlay.Reference? = nil, panTilt: PanTilt? = nil, zoomRange: ZoomRange? = nil, indicator: String? = nil, indicatorSize: Int? = nil, indicatorColor: DynamicOverlay.Color? = nil, indicatorBackgroundColor: DynamicOverlay.Color? = nil, indicatorOutlineColor: DynamicOverlay.Color? = nil, isVisible: Bool? = nil, zIndex: Int? = nil) async throws -> DynamicOverlay.Added",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#addtext",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
              "method": "addText",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Added", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The view area, from 1.", "place": "params", "isRequired": true},
                {"name": "text", "wire": "text", "type": "string", "summary": "The text, at most 512 characters; modifiers such as `%c` are replaced.", "place": "params", "isRequired": true},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The position; the middle if absent.", "place": "params", "isRequired": false},
                {"name": "textColor", "wire": "textColor", "type": "Color", "summary": "The text's color; black if absent.", "place": "params", "isRequired": false},
                {"name": "backgroundColor", "wire": "textBGColor", "type": "Color", "summary": "The color behind the text; transparent if absent.", "place": "params", "isRequired": false},
                {"name": "outlineColor", "wire": "textOLColor", "type": "Color", "summary": "The color around the letters; transparent if absent.", "place": "params", "isRequired": false},
                {"name": "fontSize", "wire": "fontSize", "type": "int32", "summary": "The font size, 0 to 200; the device chooses if absent.", "place": "params", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "double", "summary": "The rotation around the text's center, in degrees, -180 to 180, on devices that support rotation.", "place": "params", "isRequired": false},
                {"name": "scrollSpeed", "wire": "scrollSpeed", "type": "int32", "summary": "The speed at which the text moves to the right, -20 to 20; at 0 it stands still.", "place": "params", "isRequired": false},
                {"name": "reference", "wire": "reference", "type": "Reference", "summary": "The reference of the position; the picture if absent.", "place": "params", "isRequired": false},
                {"name": "panTilt", "wire": "ptPosition", "type": "pan-tilt", "summary": "The pan and the tilt of the overlay's place, in degrees, -180 to 180; the current pan and tilt if absent.", "place": "params", "isRequired": false},
                {"name": "zoomRange", "wire": "zoomInterval", "type": "zoom-range", "summary": "The lowest and the highest zoom at which the overlay is visible, 1 to 19999.", "place": "params", "isRequired": false},
                {"name": "indicator", "wire": "indicator", "type": "string", "summary": "The text that replaces the overlay while the overlay's place is outside the picture.", "place": "params", "isRequired": false},
                {"name": "indicatorSize", "wire": "indicatorSize", "type": "int32", "summary": "The font size of the indicator, 0 to 200.", "place": "params", "isRequired": false},
                {"name": "indicatorColor", "wire": "indicatorColor", "type": "Color", "summary": "The color of the indicator's text.", "place": "params", "isRequired": false},
                {"name": "indicatorBackgroundColor", "wire": "indicatorBG", "type": "Color", "summary": "The color behind the indicator.", "place": "params", "isRequired": false},
                {"name": "indicatorOutlineColor", "wire": "indicatorOL", "type": "Color", "summary": "The color around the indicator's letters.", "place": "params", "isRequired": false},
                {"name": "isVisible", "wire": "visible", "type": "bool", "summary": "Whether the overlay is visible.", "place": "params", "isRequired": false},
                {"name": "zIndex", "wire": "zIndex", "type": "int32", "summary": "The overlay's place in the stack of overlays.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "dynamicOverlay/addImage",
              "name": "addImage",
              "summary": "Adds an image to the video.",
              "swift": "vapix.dynamicOverlay.addImage(camera: Int, overlayPath: String, position: DynamicOverlay.Position? = nil, isVisible: Bool? = nil, zIndex: Int? = nil) async throws -> DynamicOverlay.Added",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#addimage",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
              "method": "addImage",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Added", "fields": []},
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The view area, from 1.", "place": "params", "isRequired": true},
                {"name": "overlayPath", "wire": "overlayPath", "type": "string", "summary": "The image file, as `list` and the overlay image API name it.", "place": "params", "isRequired": true},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The position; the middle if absent.", "place": "params", "isRequired": false},
                {"name": "isVisible", "wire": "visible", "type": "bool", "summary": "Whether the overlay is visible.", "place": "params", "isRequired": false},
                {"name": "zIndex", "wire": "zIndex", "type": "int32", "summary": "The overlay's place in the stack of overlays.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "dynamicOverlay/setText",
              "name": "setText",
              "summary": "Changes a text overlay; absent values stay unchanged.",
              "swift": "vapix.dynamicOverlay.setText(identity: Int, text: String? = nil, position: DynamicOverlay.Position? = nil, textColor: DynamicOverlay.Color? = nil, backgroundColor: DynamicOverlay.Color? = nil, outlineColor: DynamicOverlay.Color? = nil, fontSize: Int? = nil, rotation: Double? = nil, scrollSpeed: Int? = nil, reference: DynamicOverlay.Reference? = nil, panTilt: PanTilt? = nil, zoomRange: ZoomRange? = nil, indicator: String? = nil, indicatorSize: Int? = nil, indicatorColor: DynamicOverlay.Color? = nil, indicatorBackgroundColor: DynamicOverlay.Color? = nil, indicatorOutlineColor: DynamicOverlay.Color? = nil, isVisible: Bool? = nil, zIndex: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#settext",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
              "method": "setText",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "identity", "wire": "identity", "type": "int32", "summary": "The overlay's number.", "place": "params", "isRequired": true},
                {"name": "text", "wire": "text", "type": "string", "summary": "The text, at most 512 characters.", "place": "params", "isRequired": false},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The position.", "place": "params", "isRequired": false},
                {"name": "textColor", "wire": "textColor", "type": "Color", "summary": "The text's color.", "place": "params", "isRequired": false},
                {"name": "backgroundColor", "wire": "textBGColor", "type": "Color", "summary": "The color behind the text.", "place": "params", "isRequired": false},
                {"name": "outlineColor", "wire": "textOLColor", "type": "Color", "summary": "The color around the letters.", "place": "params", "isRequired": false},
                {"name": "fontSize", "wire": "fontSize", "type": "int32", "summary": "The font size, 0 to 200.", "place": "params", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "double", "summary": "The rotation around the text's center, in degrees, -180 to 180.", "place": "params", "isRequired": false},
                {"name": "scrollSpeed", "wire": "scrollSpeed", "type": "int32", "summary": "The speed at which the text moves to the right, -20 to 20; no longer maintained since AXIS OS 11.10.", "place": "params", "isRequired": false},
                {"name": "reference", "wire": "reference", "type": "Reference", "summary": "The reference of the position.", "place": "params", "isRequired": false},
                {"name": "panTilt", "wire": "ptPosition", "type": "pan-tilt", "summary": "The pan and the tilt of the overlay's place, in degrees, -180 to 180.", "place": "params", "isRequired": false},
                {"name": "zoomRange", "wire": "zoomInterval", "type": "zoom-range", "summary": "The lowest and the highest zoom at which the overlay is visible.", "place": "params", "isRequired": false},
                {"name": "indicator", "wire": "indicator", "type": "string", "summary": "The text that replaces the overlay while the overlay's place is outside the picture.", "place": "params", "isRequired": false},
                {"name": "indicatorSize", "wire": "indicatorSize", "type": "int32", "summary": "The font size of the indicator.", "place": "params", "isRequired": false},
                {"name": "indicatorColor", "wire": "indicatorColor", "type": "Color", "summary": "The color of the indicator's text.", "place": "params", "isRequired": false},
                {"name": "indicatorBackgroundColor", "wire": "indicatorBG", "type": "Color", "summary": "The color behind the indicator.", "place": "params", "isRequired": false},
                {"name": "indicatorOutlineColor", "wire": "indicatorOL", "type": "Color", "summary": "The color around the indicator's letters.", "place": "params", "isRequired": false},
                {"name": "isVisible", "wire": "visible", "type": "bool", "summary": "Whether the overlay is visible.", "place": "params", "isRequired": false},
                {"name": "zIndex", "wire": "zIndex", "type": "int32", "summary": "The overlay's place in the stack of overlays.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "dynamicOverlay/setImage",
              "name": "setImage",
              "summary": "Changes an image overlay; absent values stay unchanged.",
              "swift": "vapix.dynamicOverlay.setImage(identity: Int, camera: Int? = nil, overlayPath: String? = nil, position: DynamicOverlay.Position? = nil, isVisible: Bool? = nil, zIndex: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#setimage",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
              "method": "setImage",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "identity", "wire": "identity", "type": "int32", "summary": "The overlay's number.", "place": "params", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The view area, from 1.", "place": "params", "isRequired": false},
                {"name": "overlayPath", "wire": "overlayPath", "type": "string", "summary": "The image file.", "place": "params", "isRequired": false},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The position.", "place": "params", "isRequired": false},
                {"name": "isVisible", "wire": "visible", "type": "bool", "summary": "Whether the overlay is visible.", "place": "params", "isRequired": false},
                {"name": "zIndex", "wire": "zIndex", "type": "int32", "summary": "The overlay's place in the stack of overlays.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "dynamicOverlay/list",
              "name": "list",
              "summary": "Lists overlays, and the image files that an overlay can use.",
              "swift": "vapix.dynamicOverlay.list(camera: Int? = nil, identity: Int? = nil) async throws -> DynamicOverlay.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#list",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
              "method": "list",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The view area of the overlays; all view areas if absent.", "place": "params", "isRequired": false},
                {"name": "identity", "wire": "identity", "type": "int32", "summary": "The number of the overlay; all overlays if absent.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "imageFiles", "wire": "imageFiles", "type": "list<string>", "summary": "The image files that can be used.", "isRequired": false},
                  {"name": "imageOverlays", "wire": "imageOverlays", "type": "list<ImageOverlay>", "summary": "The image overlays.", "isRequired": false},
                  {"name": "textOverlays", "wire": "textOverlays", "type": "list<TextOverlay>", "summary": "The text overlays.", "isRequired": false}
                ]
              }
            },
            {
              "id": "dynamicOverlay/remove",
              "name": "remove",
              "summary": "Removes an overlay.",
              "swift": "vapix.dynamicOverlay.remove(identity: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#remove",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
              "method": "remove",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "identity", "wire": "identity", "type": "int32", "summary": "The overlay's number.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "dynamicOverlay/getOverlayCapabilities",
              "name": "getOverlayCapabilities",
              "summary": "Reads the limits of overlays.",
              "swift": "vapix.dynamicOverlay.getOverlayCapabilities() async throws -> DynamicOverlay.OverlayCapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#getoverlaycapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
              "method": "getOverlayCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "availableSlots", "wire": "numAvailableSlots", "type": "int32", "summary": "The number of free slots.", "isRequired": false},
                  {"name": "slotsPerTextOverlay", "wire": "slotsPerTextOverlay", "type": "int32", "summary": "The number of slots that a text takes.", "isRequired": false},
                  {"name": "slotsPerImageOverlay", "wire": "slotsPerImageOverlay", "type": "int32", "summary": "The number of slots that an image takes.", "isRequired": false},
                  {"name": "slotsPerOverlay", "wire": "slotsPerOverlay", "type": "int32", "summary": "The number of slots that an overlay takes.", "isRequired": false},
                  {"name": "minimumFontSize", "wire": "minFontSize", "type": "int32", "summary": "The smallest font size.", "isRequired": false},
                  {"name": "maximumFontSize", "wire": "maxFontSize", "type": "int32", "summary": "The largest font size.", "isRequired": false},
                  {"name": "maximumTextLength", "wire": "maxTextLength", "type": "int32", "summary": "The maximum length of a text.", "isRequired": false},
                  {"name": "maximumImageWidth", "wire": "maxImageWidth", "type": "int32", "summary": "The maximum width of an image, in pixels.", "isRequired": false},
                  {"name": "maximumImageHeight", "wire": "maxImageHeight", "type": "int32", "summary": "The maximum height of an image, in pixels.", "isRequired": false},
                  {"name": "maximumImageSize", "wire": "maxImageSize", "type": "int64", "summary": "The maximum number of pixels in an image.", "isRequired": false},
                  {"name": "isRotationSupported", "wire": "rotationSupported", "type": "bool", "summary": "Whether texts can be rotated.", "isRequired": false},
                  {"name": "supportedReferences", "wire": "supportedReferences", "type": "list<Reference>", "summary": "The possible references of a position.", "isRequired": false}
                ]
              }
            },
            {
              "id": "dynamicOverlay/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.dynamicOverlay.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Added",
              "summary": "A new overlay.",
              "fields": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The view area, from 1.", "isRequired": false},
                {"name": "identity", "wire": "identity", "type": "int32", "summary": "The overlay's number.", "isRequired": true}
              ]
            },
            {
              "name": "Position",
              "summary": "The position of an overlay.",
              "union": [
                {"name": "named", "type": "Place", "summary": "A place with a name."},
                {"name": "coordinates", "type": "point", "summary": "X and y from -1.0 to 1.0, where 0.0 is the middle."}
              ]
            },
            {
              "name": "Place",
              "summary": "A named position.",
              "words": [
                {"name": "top", "wire": "top", "summary": "At the top."},
                {"name": "topRight", "wire": "topRight", "summary": "At the top right."},
                {"name": "bottomRight", "wire": "bottomRight", "summary": "At the bottom right."},
                {"name": "bottom", "wire": "bottom", "summary": "At the bottom."},
                {"name": "bottomLeft", "wire": "bottomLeft", "summary": "At the bottom left."},
                {"name": "topLeft", "wire": "topLeft", "summary": "At the top left."}
              ]
            },
            {
              "name": "Color",
              "summary": "A color.",
              "words": [
                {"name": "black", "wire": "black", "summary": "Black."},
                {"name": "white", "wire": "white", "summary": "White."},
                {"name": "red", "wire": "red", "summary": "Red."},
                {"name": "transparent", "wire": "transparent", "summary": "Transparent."},
                {"name": "semiTransparent", "wire": "semiTransparent", "summary": "Semi-transparent."}
              ]
            },
            {
              "name": "Reference",
              "summary": "The reference of an overlay's position.",
              "words": [
                {"name": "channel", "wire": "channel", "summary": "The picture."},
                {"name": "scene", "wire": "scene", "summary": "The scene, so that the overlay moves with pan, tilt and zoom."}
              ]
            },
            {
              "name": "ImageOverlay",
              "summary": "An image overlay.",
              "fields": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The view area, from 1.", "isRequired": false},
                {"name": "identity", "wire": "identity", "type": "int32", "summary": "The overlay's number.", "isRequired": true},
                {"name": "overlayPath", "wire": "overlayPath", "type": "string", "summary": "The image file.", "isRequired": false},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The position.", "isRequired": false},
                {"name": "zIndex", "wire": "zIndex", "type": "int32", "summary": "The overlay's place in the stack of overlays.", "isRequired": false},
                {"name": "isVisible", "wire": "visible", "type": "bool", "summary": "Whether the overlay is visible.", "isRequired": false},
                {"name": "isScalable", "wire": "scalable", "type": "bool", "summary": "Whether the overlay grows with the video's resolution.", "isRequired": false}
              ]
            },
            {
              "name": "TextOverlay",
              "summary": "A text overlay.",
              "fields": [
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The view area, from 1.", "isRequired": false},
                {"name": "identity", "wire": "identity", "type": "int32", "summary": "The overlay's number.", "isRequired": true},
                {"name": "text", "wire": "text", "type": "string", "summary": "The text, with modifiers not replaced.", "isRequired": false},
                {"name": "textLength", "wire": "textLength", "type": "int32", "summary": "The length of the text in bytes, with its modifiers replaced.", "isRequired": false},
                {"name": "position", "wire": "position", "type": "Position", "summary": "The position.", "isRequired": false},
                {"name": "textColor", "wire": "textColor", "type": "Color", "summary": "The text's color.", "isRequired": false},
                {"name": "backgroundColor", "wire": "textBGColor", "type": "Color", "summary": "The color behind the text.", "isRequired": false},
                {"name": "outlineColor", "wire": "textOLColor", "type": "Color", "summary": "The color around the letters.", "isRequired": false},
                {"name": "fontSize", "wire": "fontSize", "type": "int32", "summary": "The font size.", "isRequired": false},
                {"name": "rotation", "wire": "rotation", "type": "double", "summary": "The rotation, in degrees.", "isRequired": false},
                {"name": "scrollSpeed", "wire": "scrollSpeed", "type": "int32", "summary": "The speed at which the text moves to the right.", "isRequired": false},
                {"name": "reference", "wire": "reference", "type": "Reference", "summary": "The reference of the position.", "isRequired": false},
                {"name": "panTilt", "wire": "ptPosition", "type": "pan-tilt", "summary": "The pan and the tilt of the overlay's place, in degrees, -180 to 180.", "isRequired": false},
                {"name": "zoomRange", "wire": "zoomInterval", "type": "zoom-range", "summary": "The lowest and the highest zoom at which the overlay is visible.", "isRequired": false},
                {"name": "indicator", "wire": "indicator", "type": "string", "summary": "The text that replaces the overlay while the overlay's place is outside the picture.", "isRequired": false},
                {"name": "indicatorSize", "wire": "indicatorSize", "type": "int32", "summary": "The font size of the indicator.", "isRequired": false},
                {"name": "indicatorColor", "wire": "indicatorColor", "type": "Color", "summary": "The color of the indicator's text.", "isRequired": false},
                {"name": "indicatorBackgroundColor", "wire": "indicatorBG", "type": "Color", "summary": "The color behind the indicator.", "isRequired": false},
                {"name": "indicatorOutlineColor", "wire": "indicatorOL", "type": "Color", "summary": "The color around the indicator's letters.", "isRequired": false},
                {"name": "size", "wire": "size", "type": "list<int32>", "summary": "The width and the height, in pixels.", "isRequired": false},
                {"name": "zIndex", "wire": "zIndex", "type": "int32", "summary": "The overlay's place in the stack of overlays.", "isRequired": false},
                {"name": "isVisible", "wire": "visible", "type": "bool", "summary": "Whether the overlay is visible.", "isRequired": false},
                {"name": "isScalable", "wire": "scalable", "type": "bool", "summary": "Whether the overlay grows with the video's resolution.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "limitReached", "code": "300", "summary": "The maximum number of overlays is reached."},
            {"name": "invalidCamera", "code": "301", "summary": "There is no such view area."},
            {"name": "invalidIdentity", "code": "302", "summary": "There is no such overlay."},
            {"name": "invalidPosition", "code": "303", "summary": "The position is invalid."},
            {"name": "invalidText", "code": "304", "summary": "The text is invalid."},
            {"name": "invalidOverlayPath", "code": "305", "summary": "The image file is invalid."},
            {"name": "invalidTextColor", "code": "306", "summary": "The text's color is invalid."},
            {"name": "invalidBackgroundColor", "code": "307", "summary": "The color behind the text is invalid."},
            {"name": "invalidOutlineColor", "code": "308", "summary": "The outline's color is invalid."},
            {"name": "invalidFontSize", "code": "309", "summary": "The font size is invalid."},
            {"name": "invalidScrollSpeed", "code": "310", "summary": "The scroll speed is invalid."},
            {"name": "invalidVisible", "code": "311", "summary": "The visibility is invalid."},
            {"name": "invalidZIndex", "code": "312", "summary": "The place in the stack is invalid."},
            {"name": "invalidReference", "code": "313", "summary": "The reference is invalid."},
            {"name": "invalidPanTilt", "code": "314", "summary": "The pan or the tilt is invalid."},
            {"name": "invalidZoomInterval", "code": "315", "summary": "The zoom interval is invalid."},
            {"name": "invalidIndicator", "code": "316", "summary": "The indicator's text is invalid."},
            {"name": "invalidIndicatorSize", "code": "317", "summary": "The size of the indicator's text is invalid."},
            {"name": "invalidIndicatorColor", "code": "318", "summary": "The indicator's color is invalid."},
            {"name": "invalidIndicatorBackgroundColor", "code": "319", "summary": "The color behind the indicator is invalid."},
            {"name": "invalidIndicatorOutlineColor", "code": "320", "summary": "The indicator's outline color is invalid."},
            {"name": "invalidRotation", "code": "321", "summary": "The rotation is invalid."},
            {"name": "unsupportedVersion", "code": "100", "summary": "The API version is not supported."},
            {"name": "internalError", "code": "101", "summary": "The device failed."},
            {"name": "missingParameter", "code": "102", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "103", "summary": "A parameter's value is invalid."},
            {"name": "invalidRequest", "code": "200", "summary": "The request is invalid."},
            {"name": "unexpectedError", "code": "201", "summary": "An unexpected error occurred."},
            {"name": "genericError", "code": "202", "summary": "An error without details occurred."},
            {"name": "unsupportedMethod", "code": "203", "summary": "The method is not supported."}
          ]
        }
        """#
}
