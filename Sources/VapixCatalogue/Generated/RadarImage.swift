// Generated from Specs/radar-image.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Radar image.
    static let radarImage = #"""
        {
          "name": "radarImage",
          "namespace": "RadarImage",
          "title": "Radar image",
          "summary": "The picture that a radar draws as video, with a map behind it that is aligned with what the radar sees.",
          "family": "VapixRadar",
          "documentation": "https://developer.axis.com/vapix/radar/radar-image/",
          "since": "AXIS OS 7.10",
          "operations": [
            {
              "id": "radarImage/upload",
              "name": "upload",
              "summary": "Uploads the map; it must be calibrated afterwards.",
              "swift": "vapix.radarImage.upload(image: FilePart) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#uploadradarimage",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/uploadradarimage.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "image", "wire": "image", "type": "file", "summary": "The picture, PNG or JPEG; the extension of its file name tells which.", "place": "part", "isRequired": true}
              ]
            },
            {
              "id": "radarImage/replace",
              "name": "replace",
              "summary": "Replaces the map with another, and keeps the calibration.",
              "swift": "vapix.radarImage.replace(image: FilePart) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#replaceradarimage",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/replaceradarimage.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "image", "wire": "image", "type": "file", "summary": "The picture, PNG or JPEG, with a name whose ending tells which.", "place": "part", "isRequired": true}
              ]
            },
            {
              "id": "radarImage/startCalibrationTracking",
              "name": "startCalibrationTracking",
              "summary": "Starts the calibration, or starts it again, with a person who walks away from the radar.",
              "swift": "vapix.radarImage.startCalibrationTracking() async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#startcalibrationtracking",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "startCalibrationTracking",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "radarImage/setCalibrationPoint",
              "name": "setCalibrationPoint",
              "summary": "Sets the person's current place on the map.",
              "swift": "vapix.radarImage.setCalibrationPoint(x: Double, y: Double) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#setcalibrationpoint",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "setCalibrationPoint",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "x", "wire": "x_pos", "type": "double", "summary": "The x coordinate on the map, from -1 to 1.", "place": "params", "isRequired": true},
                {"name": "y", "wire": "y_pos", "type": "double", "summary": "The y coordinate on the map, from -1 to 1.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarImage/stopCalibrationTracking",
              "name": "stopCalibrationTracking",
              "summary": "Ends the calibration, and keeps its result if it succeeded.",
              "swift": "vapix.radarImage.stopCalibrationTracking() async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#stopcalibrationtracking",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "stopCalibrationTracking",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "radarImage/abortCalibration",
              "name": "abortCalibration",
              "summary": "Ends the calibration without a result, and resets what belongs to the map.",
              "swift": "vapix.radarImage.abortCalibration() async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#abortcalibration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "abortCalibration",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "radarImage/resetCalibration",
              "name": "resetCalibration",
              "summary": "Removes the map and its calibration.",
              "swift": "vapix.radarImage.resetCalibration() async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#resetcalibration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "resetCalibration",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "radarImage/getCalibrationState",
              "name": "getCalibrationState",
              "summary": "Reads the progress of the calibration.",
              "swift": "vapix.radarImage.getCalibrationState() async throws -> RadarImage.CalibrationStateReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#getcalibrationstate",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "getCalibrationState",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "CalibrationState", "summary": "The state of the calibration.", "isRequired": true}
                ]
              }
            },
            {
              "id": "radarImage/setManualRadarPosition",
              "name": "setManualRadarPosition",
              "summary": "Sets the radar's place on the map, to calibrate the map without a person to follow.",
              "swift": "vapix.radarImage.setManualRadarPosition(x: Double, y: Double) async throws -> RadarImage.SetManualRadarPositionReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#setmanualradarposition",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "setManualRadarPosition",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "x", "wire": "x_pos", "type": "double", "summary": "The x coordinate on the map, from -1 to 1.", "place": "params", "isRequired": true},
                {"name": "y", "wire": "y_pos", "type": "double", "summary": "The y coordinate on the map, from -1 to 1.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "x", "wire": "x_pos", "type": "double", "summary": "The x coordinate on the map, from -1 to 1.", "isRequired": false},
                  {"name": "y", "wire": "y_pos", "type": "double", "summary": "The y coordinate on the map, from -1 to 1.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarImage/setManualCalibrationPoint",
              "name": "setManualCalibrationPoint",
              "summary": "Sets the place on the map of a point whose distance and direction from the radar are known.",
              "swift": "vapix.radarImage.setManualCalibrationPoint(x: Double, y: Double, range: Double, angle: Double) async throws -> RadarImage.SetManualCalibrationPointReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#setmanualcalibrationpoint",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "setManualCalibrationPoint",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "x", "wire": "x_pos", "type": "double", "summary": "The x coordinate on the map, from -1 to 1.", "place": "params", "isRequired": true},
                {"name": "y", "wire": "y_pos", "type": "double", "summary": "The y coordinate on the map, from -1 to 1.", "place": "params", "isRequired": true},
                {"name": "range", "wire": "range", "type": "double", "summary": "The distance from the radar to the point, in meters.", "place": "params", "isRequired": true},
                {"name": "angle", "wire": "angle", "type": "double", "summary": "The direction from the radar to the point, in degrees.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "x", "wire": "x_pos", "type": "double", "summary": "The x coordinate on the map, from -1 to 1.", "isRequired": false},
                  {"name": "y", "wire": "y_pos", "type": "double", "summary": "The y coordinate on the map, from -1 to 1.", "isRequired": false},
                  {"name": "range", "wire": "range", "type": "double", "summary": "The distance from the radar to the point, in meters.", "isRequired": false},
                  {"name": "angle", "wire": "angle", "type": "double", "summary": "The direction from the radar to the point, in degrees.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarImage/getTrailLifetime",
              "name": "getTrailLifetime",
              "summary": "Reads for how long the trail of an object can be seen.",
              "swift": "vapix.radarImage.getTrailLifetime() async throws -> RadarImage.TrailLifetimeReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#gettraillifetime",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "getTrailLifetime",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "duration<seconds>", "summary": "The time for which a trail can be seen.", "isRequired": true},
                  {"name": "minimum", "wire": "minValue", "type": "duration<seconds>", "summary": "The shortest time.", "isRequired": false},
                  {"name": "maximum", "wire": "maxValue", "type": "duration<seconds>", "summary": "The longest time.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarImage/setTrailLifetime",
              "name": "setTrailLifetime",
              "summary": "Sets for how long the trail of an object can be seen.",
              "swift": "vapix.radarImage.setTrailLifetime(value: Duration) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#settraillifetime",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "setTrailLifetime",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "duration<seconds>", "summary": "The time, in whole seconds, within the limits that getTrailLifetime reads.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarImage/getColorScheme",
              "name": "getColorScheme",
              "summary": "Reads the colors of the picture.",
              "swift": "vapix.radarImage.getColorScheme() async throws -> RadarImage.ColorScheme",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#getcolorscheme",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "getColorScheme",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "ColorScheme", "fields": []}
            },
            {
              "id": "radarImage/setColorScheme",
              "name": "setColorScheme",
              "summary": "Sets the colors of the grid, the echoes and the trails.",
              "swift": "vapix.radarImage.setColorScheme(value: String) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#setcolorscheme",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "setColorScheme",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "string", "summary": "The colors, one of those that getColorScheme lists.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarImage/getGridOpacity",
              "name": "getGridOpacity",
              "summary": "Reads how opaque the grid is.",
              "swift": "vapix.radarImage.getGridOpacity() async throws -> RadarImage.GridOpacityReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#getgridopaque",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "getGridOpaque",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "int32", "summary": "The opacity, from `minimum` (transparent) to `maximum` (opaque).", "isRequired": true},
                  {"name": "minimum", "wire": "minValue", "type": "int32", "summary": "The minimum opacity, usually 0.", "isRequired": false},
                  {"name": "maximum", "wire": "maxValue", "type": "int32", "summary": "The maximum opacity, usually 100.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarImage/setGridOpacity",
              "name": "setGridOpacity",
              "summary": "Sets how opaque the grid is.",
              "swift": "vapix.radarImage.setGridOpacity(value: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#setgridopaque",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "setGridOpaque",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "int32", "summary": "The opacity, from 0 (transparent) to 100 (opaque).", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarImage/getEchoVisualizationLevel",
              "name": "getEchoVisualizationLevel",
              "summary": "Reads which echoes can be seen.",
              "swift": "vapix.radarImage.getEchoVisualizationLevel() async throws -> RadarImage.EchoVisualizationLevelReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#getechovisualizationlevel",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "getEchoVisualizationLevel",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "EchoChoice", "summary": "Which echoes can be seen.", "isRequired": true},
                  {"name": "allowedValues", "wire": "allowedValues", "type": "list<EchoLevel>", "summary": "The levels to choose from.", "isRequired": false}
                ]
              }
            },
            {
              "id": "radarImage/setEchoVisualizationLevel",
              "name": "setEchoVisualizationLevel",
              "summary": "Sets which echoes can be seen.",
              "swift": "vapix.radarImage.setEchoVisualizationLevel(value: RadarImage.EchoLevel) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#setechovisualizationlevel",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "setEchoVisualizationLevel",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "value", "wire": "value", "type": "EchoLevel", "summary": "Which echoes can be seen.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "radarImage/getImageMetricSize",
              "name": "getImageMetricSize",
              "summary": "Reads the height of the picture in meters; the picture's sides are as 16 to 9.",
              "swift": "vapix.radarImage.getImageMetricSize() async throws -> RadarImage.ImageMetricSizeReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#getimagemetricsize",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "getImageMetricSize",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "numeric<double>", "summary": "The height, in meters.", "isRequired": true}
                ]
              }
            },
            {
              "id": "radarImage/getFilename",
              "name": "getFilename",
              "summary": "Reads the name of the map's file.",
              "swift": "vapix.radarImage.getFilename() async throws -> RadarImage.FilenameReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#getfilename",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
              "method": "getFilename",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "value", "wire": "value", "type": "string", "summary": "The name of the map's file.", "isRequired": true}
                ]
              }
            },
            {
              "id": "radarImage/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.radarImage.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/radarimage.cgi",
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
              "name": "CalibrationState",
              "summary": "The progress of the calibration.",
              "words": [
                {"name": "reset", "wire": "reset", "summary": "There is no map."},
                {"name": "imageUploaded", "wire": "image_uploaded", "summary": "There is a map that is not calibrated."},
                {"name": "tracking", "wire": "tracking", "summary": "The radar follows the person."},
                {"name": "successful", "wire": "successful", "summary": "There are enough points, and the calibration can be stopped."},
                {"name": "calibrated", "wire": "calibrated", "summary": "The map is calibrated."}
              ]
            },
            {
              "name": "ColorScheme",
              "summary": "The colors of the picture.",
              "fields": [
                {"name": "value", "wire": "value", "type": "string", "summary": "The colors, \"green\" for example.", "isRequired": true},
                {"name": "allowedValues", "wire": "allowedValues", "type": "list<string>", "summary": "The colors to choose from.", "isRequired": false}
              ]
            },
            {
              "name": "EchoLevel",
              "summary": "Which echoes can be seen.",
              "words": [
                {"name": "disabled", "wire": "disable", "summary": "No echoes."},
                {"name": "associated", "wire": "associated", "summary": "The echoes of objects that the radar follows."},
                {"name": "all", "wire": "all", "summary": "All echoes."}
              ]
            },
            {
              "name": "EchoChoice",
              "summary": "Which echoes can be seen, or whether any can.",
              "union": [
                {"name": "level", "type": "EchoLevel", "summary": "Which echoes can be seen."},
                {"name": "isVisible", "type": "bool", "summary": "Whether any echoes can be seen."}
              ]
            }
          ],
          "errors": [
            {"name": "invalidParameter", "code": "1000", "summary": "A parameter's value is invalid."},
            {"name": "outOfMemory", "code": "2000", "summary": "The device does not have enough memory."},
            {"name": "noSpace", "code": "2001", "summary": "There is no space for the file."},
            {"name": "unsupportedVersion", "code": "3000", "summary": "The API version is not supported."},
            {"name": "invalidCGIParameter", "code": "3001", "summary": "A parameter of the CGI is missing or invalid."},
            {"name": "cgiNotFound", "code": "3002", "summary": "There is no such CGI."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "missingParameter", "code": "4001", "summary": "A required parameter is missing."},
            {"name": "wrongType", "code": "4002", "summary": "A parameter has the wrong type."},
            {"name": "unsupportedMethod", "code": "4003", "summary": "The method is not supported."},
            {"name": "unreadableRequest", "code": "4004", "summary": "The request's body could not be read."},
            {"name": "invalidFileType", "code": "5000", "summary": "The file is neither PNG nor JPEG."},
            {"name": "invalidFileHeader", "code": "5001", "summary": "The file's header is invalid."},
            {"name": "invalidFileContent", "code": "5002", "summary": "The content of the file is invalid."},
            {"name": "noImage", "code": "5002", "summary": "There is no map."},
            {"name": "fileNotWritten", "code": "5003", "summary": "The file could not be written."},
            {"name": "invalidState", "code": "6000", "summary": "The request is not possible in the present state of the calibration."},
            {"name": "outOfRange", "code": "6001", "summary": "The person has left the radar's range, and the calibration must start again."},
            {"name": "notEnoughPoints", "code": "6002", "summary": "There are fewer than two calibration points."},
            {"name": "notDetected", "code": "6003", "summary": "The radar has not seen the person yet."},
            {"name": "tooCloseToRadar", "code": "6004", "summary": "The person is too close to the radar."},
            {"name": "tooCloseToPoint", "code": "6005", "summary": "The person is too close to the last point."},
            {"name": "invalidScale", "code": "6006", "summary": "The calibration results in an invalid scale."},
            {"name": "invalidPosition", "code": "6007", "summary": "The calibration puts the radar too far outside of the map."},
            {"name": "calculationFailed", "code": "6008", "summary": "The calibration has no valid result and must be done again."},
            {"name": "invalidPoint", "code": "6009", "summary": "The point's coordinates are not between -1 and 1."},
            {"name": "objectMoving", "code": "6010", "summary": "The tracked object moved, and is perhaps not the person."},
            {"name": "internalError", "code": "8000", "summary": "The device failed."},
            {"name": "unexpectedError", "code": "8001", "summary": "The device failed unexpectedly."},
            {"name": "genericError", "code": "8002", "summary": "The device failed in another way."}
          ]
        }
        """#
}
