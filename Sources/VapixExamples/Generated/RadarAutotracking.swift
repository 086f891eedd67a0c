// Generated from Specs/Examples/radar-autotracking by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Radar autotracking.
    static let radarAutotracking = #"""
        ### getCameraConnection_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraConnection", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraConnection", "data": {"ip": "192.168.0.91", "user": "operator", "state": "connected"}}

        ### getCameraConnection_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraConnection", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraConnection", "error": {"code": 200, "message": "JSON input error"}}

        ### getCameraMountingHeight_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraMountingHeight", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraMountingHeight", "data": {"value": 5.1, "minValue": 1.0, "maxValue": 16.0}}

        ### getCameraMountingHeight_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraMountingHeight", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraMountingHeight", "error": {"code": 200, "message": "JSON input error"}}

        ### getCameraPanOffset_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraPanOffset", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraPanOffset", "data": {"value": 118.35, "minValue": -360.0, "maxValue": 360.0}}

        ### getCameraPanOffset_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraPanOffset", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraPanOffet", "error": {"code": 200, "message": "JSON input error"}}

        ### getCameraTiltOffset_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraTiltOffset", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraTiltOffset", "data": {"value": -2.7, "minValue": -10.0, "maxValue": 10.0}}

        ### getCameraTiltOffset_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraTiltOffset", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraTiltOffset", "error": {"code": 200, "message": "JSON input error"}}

        ### getCameraZoomDegree_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraZoomDegree", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraZoomDegree", "data": {"value": 50.0, "minValue": 0.0, "maxValue": 100.0}}

        ### getCameraZoomDegree_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraZoomDegree", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCameraZoomDegree", "error": {"code": 200, "message": "JSON input error"}}

        ### getCapabilities_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCapabilities", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCapabilities", "data": {"returnToHomeEnabled": {}, "returnToHomeTimeout": {"minValue": 1, "maxValue": 300}, "objectTypesToTrack": {"types": ["small", "human", "vehicle", "unknown"]}}}

        ### getCapabilities_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCapabilities", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCapabilities", "error": {"code": 200, "message": "JSON input error"}}

        ### getGuardTourEnabled_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGuardTourEnabled", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGuardTourEnabled", "data": {"value": true}}

        ### getGuardTourEnabled_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGuardTourEnabled", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGuardTourEnabled", "error": {"code": 200, "message": "JSON input error"}}

        ### getGuardTourTime_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGuardTourTime", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGuardTourTime", "data": {"value": 4.0, "minValue": 1.0, "maxValue": 60.0}}

        ### getGuardTourTime_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGuardTourTime", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGuardTourTime", "error": {"code": 200, "message": "JSON input error"}}

        ### getObjectTypesToTrack_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getObjectTypesToTrack", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getObjectTypesToTrack", "data": {"small": false, "human": true, "vehicle": true, "unknown": false}}

        ### getObjectTypesToTrack_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getObjectTypesToTrack", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getObjectTypesToTrack", "error": {"code": 200, "message": "JSON input error"}}

        ### getReturnToHomeEnabled_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getReturnToHomeEnabled", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getReturnToHomeEnabled", "data": {"value": true}}

        ### getReturnToHomeEnabled_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getReturnToHomeEnabled", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getReturnToHomeEnabled", "error": {"code": 200, "message": "JSON input error"}}

        ### getReturnToHomeTimeout_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getReturnToHomeTimeout", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getReturnToHomeTimeout", "data": {"value": 5, "minValue": 1, "maxValue": 300}}

        ### getReturnToHomeTimeout_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getReturnToHomeTimeout", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getReturnToHomeTimeout", "error": {"code": 200, "message": "JSON input error"}}

        ### getSupportedVersions_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "data": {"apiVersions": ["1.0"]}}

        ### getSupportedVersions_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersions": "1.0", "method": "getSupportedVersions", "error": {"code": 200, "message": "JSON input error"}}

        ### getTrackingEnabled_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getTrackingEnabled", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getTrackingEnabled", "data": {"value": true}}

        ### getTrackingEnabled_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getTrackingEnabled", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getTrackingEnabled", "error": {"code": 200, "message": "JSON input error"}}

        ### saveCameraPanOffset_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "saveCameraPanOffset", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "saveCameraPanOffset", "data": {}}

        ### saveCameraPanOffset_error301
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "saveCameraPanOffset", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "saveCameraPanOffset", "error": {"code": 301, "message": "No camera connected"}}

        ### saveCameraTiltOffset_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "saveCameraTiltOffset", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "saveCameraTiltOffset", "data": {}}

        ### saveCameraTiltOffset_error301
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "saveCameraTiltOffset", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "saveCameraTiltOffset", "error": {"code": 301, "message": "No camera connected"}}

        ### setCameraConnection_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraConnection", "params": {"ip": "192.168.0.91", "user": "operator", "pass": "secret"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraConnection", "data": {}}

        ### setCameraConnection_error300
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraConnection", "params": {"ip": "192.168.0.91", "user": "operator", "pass": "secret"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraConnection", "error": {"code": 300, "message": "Invalid value '192.168.0.91' for parameter 'ip'"}}

        ### setCameraMountingHeight_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraMountingHeight", "params": {"value": 5.1}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersions": "1.0", "method": "setCameraMountingHeight", "data": {}}

        ### setCameraMountingHeight_error300
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraMountingHeight", "params": {"value": 5.1}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraMountingHeight", "error": {"code": 300, "message": "Invalid value '8.1000' for parameter 'value'"}}

        ### setCameraPanOffset_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraPanOffset", "params": {"value": 118.35}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraPanOffset", "data": {}}

        ### setCameraPanOffset_error300
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraPanOffset", "params": {"value": 118.35}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraPanOffset", "error": {"code": 300, "message": "Invalid value '375.1200' for parameter 'value'"}}

        ### setCameraTiltOffset_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraTiltOffset", "params": {"value": -1.2}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraTiltOffset", "data": {}}

        ### setCameraTiltOffset_error300
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraTiltOffset", "params": {"value": -1.2}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraTiltOffset", "error": {"code": 300, "message": "Invalid value '-10.1000' for parameter 'value'"}}

        ### setCameraZoomDegree_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraZoomDegree", "params": {"value": 50.0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraZoomDegree", "data": {}}

        ### setCameraZoomDegree_error300
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraZoomDegree", "params": {"value": 50.0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCameraZoomDegree", "error": {"code": 300, "message": "Invalid value '100.10' for parameter 'value'"}}

        ### setGuardTourEnabled_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGuardTourEnabled", "params": {"value": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGuardTourEnabled", "data": {}}

        ### setGuardTourEnabled_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGuardTourEnabled", "params": {"value": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGuardTourEnabled", "error": {"code": 200, "message": "JSON input error"}}

        ### setGuardTourTime_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGuardTourTime", "params": {"value": 1.5}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGuardTourTime", "data": {}}

        ### setGuardTourTime_error300
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGuardTourTime", "params": {"value": 1.5}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGuardTourTime", "error": {"code": 300, "message": "Invalid value '0.5000' for parameter 'value'"}}

        ### setObjectTypesToTrack_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setObjectTypesToTrack", "params": {"small": false, "human": true, "vehicle": true, "unknown": false}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setObjectTypesToTrack", "data": {}}

        ### setObjectTypesToTrack_error300
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setObjectTypesToTrack", "params": {"small": false, "human": true, "vehicle": true, "unknown": false}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setObjectTypesToTrack", "error": {"code": 300, "message": "Invalid value '100' for parameter 'small'"}}

        ### setReturnToHomeEnabled_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setReturnToHomeEnabled", "params": {"value": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setReturnToHomeEnabled", "data": {}}

        ### setReturnToHomeEnabled_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setReturnToHomeEnabled", "params": {"value": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setReturnToHomeEnabled", "error": {"code": 200, "message": "JSON input error"}}

        ### setReturnToHomeTimeout_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setReturnToHomeTimeout", "params": {"value": 5}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setReturnToHomeTimeout", "data": {}}

        ### setReturnToHomeTimeout_error300
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setReturnToHomeTimeout", "params": {"value": 5}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setReturnToHomeTimeout", "error": {"code": 300, "message": "Invalid value '1000' for parameter 'timeout'"}}

        ### setTrackingEnabled_200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setTrackingEnabled", "params": {"value": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setTrackingEnabled", "data": {}}

        ### setTrackingEnabled_error200
        POST /axis-cgi/radar-autotracking.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setTrackingEnabled", "params": {"value": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setTrackingEnabled", "error": {"code": 200, "message": "JSON input error"}}

        """#
}
