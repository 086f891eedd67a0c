// Generated from Specs/remote-pt-calibration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Remote PT coordinate calibration API.
    static let remotePTCalibration = #"""
        {
          "name": "remotePTCalibration",
          "namespace": "RemotePTCalibration",
          "title": "Remote PT coordinate calibration API",
          "summary": "The calibration that lets an AXIS Q6000-E point the PTZ camera at the place of a click.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/",
          "operations": [
            {
              "id": "remotePTCalibration/start",
              "name": "start",
              "summary": "Starts the calibration of a camera head.",
              "swift": "vapix.remotePTCalibration.start(camera: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#start-calibration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptremotecalibration/start.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The camera head, from 1 to the parameter `ImageSource.NbrOfSources`; 1 if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "remotePTCalibration/abort",
              "name": "abort",
              "summary": "Ends the calibration without saving it.",
              "swift": "vapix.remotePTCalibration.abort() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#abort-calibration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptremotecalibration/abort.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "remotePTCalibration/selectTarget",
              "name": "selectTarget",
              "summary": "Selects a point in the image of the camera head.",
              "swift": "vapix.remotePTCalibration.selectTarget(x: Double, y: Double) async throws -> RemotePTCalibration.SelectTargetReply",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#select-calibration-target",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptremotecalibration/selecttarget.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "x", "wire": "x", "type": "double", "summary": "The point's x coordinate, from -1 (left) to 1 (right); 0 is the center.", "place": "url", "isRequired": true},
                {"name": "y", "wire": "y", "type": "double", "summary": "The point's y coordinate, from -1 (bottom) to 1 (top); 0 is the center.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "fields": [
                  {"name": "pan", "wire": "Pan", "type": "double", "summary": "The pan position in degrees; nil for the first target of a calibration.", "isRequired": false},
                  {"name": "tilt", "wire": "Tilt", "type": "double", "summary": "The tilt position in degrees; nil for the first target of a calibration.", "isRequired": false}
                ]
              }
            },
            {
              "id": "remotePTCalibration/onTarget",
              "name": "onTarget",
              "summary": "Confirms that the PTZ camera is centered on the selected point.",
              "swift": "vapix.remotePTCalibration.onTarget(pan: Double? = nil, tilt: Double? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#on-calibration-target",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptremotecalibration/ontarget.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "pan", "wire": "pan", "type": "double", "summary": "The PTZ camera's pan position in degrees; the position that the device knows if absent.", "place": "url", "isRequired": false},
                {"name": "tilt", "wire": "tilt", "type": "double", "summary": "The PTZ camera's tilt position in degrees; the position that the device knows if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "remotePTCalibration/save",
              "name": "save",
              "summary": "Saves the calibration and ends it.",
              "swift": "vapix.remotePTCalibration.save() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#save-calibration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptremotecalibration/save.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "remotePTCalibration/getInformation",
              "name": "getInformation",
              "summary": "Reads the camera head and the target of the calibration.",
              "swift": "vapix.remotePTCalibration.getInformation() async throws -> RemotePTCalibration.InformationReply",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-calibration-information",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptremotecalibration/getinformation.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetInformationSuccess",
                "fields": [
                  {"name": "camera", "wire": "Camera", "type": "int32", "summary": "The number of the camera head, from 1.", "isRequired": true},
                  {"name": "x", "wire": "CurrentTarget/X", "type": "double", "summary": "The target's x coordinate, from -1 (left) to 1 (right); 0 is the center.", "isRequired": false},
                  {"name": "y", "wire": "CurrentTarget/Y", "type": "double", "summary": "The target's y coordinate, from -1 (bottom) to 1 (top); 0 is the center.", "isRequired": false}
                ]
              }
            },
            {
              "id": "remotePTCalibration/isCalibrated",
              "name": "isCalibrated",
              "summary": "Reads which camera heads are calibrated.",
              "swift": "vapix.remotePTCalibration.isCalibrated() async throws -> RemotePTCalibration.IsCalibratedReply",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-calibration-status",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptremotecalibration/iscalibrated.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "IsCalibratedSuccess",
                "fields": [
                  {"name": "cameras", "wire": "Camera", "type": "list<Camera>", "summary": "The camera heads.", "isRequired": false}
                ]
              }
            },
            {
              "id": "remotePTCalibration/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.remotePTCalibration.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#xml-schema-versions-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ptremotecalibration/schemaversions.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Camera",
              "summary": "A camera head.",
              "fields": [
                {"name": "id", "wire": "Id", "type": "int32", "summary": "The number of the camera head, from 1.", "isRequired": true},
                {"name": "isCalibrated", "wire": "Calibrated", "type": "bit", "summary": "Whether the camera head is calibrated.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "alreadyCalibrating", "code": "50", "summary": "A calibration is under way, so another cannot start."},
            {"name": "notAccurate", "code": "51", "summary": "The points do not fit together, or there are too few of them."},
            {"name": "noMatch", "code": "52", "summary": "The position and the selected point do not match."},
            {"name": "noTarget", "code": "53", "summary": "No point is selected."},
            {"name": "notCalibrating", "code": "54", "summary": "No calibration is under way."}
          ]
        }
        """#
}
