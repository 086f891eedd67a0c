// Generated from Specs/Examples/radar-image by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Radar image.
    static let radarImage = #"""
        ### abortCalibration_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "abortCalibration", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "abortCalibration", "data": {}}

        ### abortCalibration_error6000
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "abortCalibration", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "abortCalibration", "error": {"code": 6000, "message": "Invalid calibration state: 'reset'."}}

        ### getCalibrationState_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCalibrationState", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCalibrationState", "data": {"value": "tracking"}}

        ### getCalibrationState_error8000
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCalibrationState", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getCalibrationState", "error": {"code": 8000, "message": "Internal error."}}

        ### getColorScheme_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getColorScheme", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getColorScheme", "data": {"value": "green", "allowedValues": ["black", "green", "blue"]}}

        ### getColorScheme_error8001
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getColorScheme", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getColorScheme", "error": {"code": 8001, "message": "Unexpected error."}}

        ### getEchoVisualizationLevel_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getEchoVisualizationLevel", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getEchoVisualizationLevel", "data": {"value": "associated", "allowedValues": ["disable", "associated", "all"]}}

        ### getEchoVisualizationLevel_200_flag
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getEchoVisualizationLevel", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getEchoVisualizationLevel", "data": {"value": true, "allowedValues": ["disable", "associated", "all"]}}

        ### getEchoVisualizationLevel_error4003
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getEchoVisualizationLevel", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getEchoVisualizationLevel", "error": {"code": 4003, "message": "Could not find implementation for method getEchoVisualizationLevel"}}

        ### getFilename_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getFilename", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getFilename", "data": {"value": "west_entrance.png"}}

        ### getFilename_error4004
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getFilename", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getFilename", "error": {"code": 4004, "message": "Failed to load JSON from HTTP POST data"}}

        ### getGridOpacity_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGridOpaque", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGridOpaque", "data": {"value": 55, "minValue": 0, "maxValue": 100}}

        ### getGridOpacity_error8001
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGridOpaque", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getGridOpaque", "error": {"code": 8001, "message": "Unexpected error."}}

        ### getImageMetricSize_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getImageMetricSize", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getImageMetricSize", "data": {"value": "57"}}

        ### getImageMetricSize_error4004
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getImageMetricSize", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getImageMetricSize", "error": {"code": 4004, "message": "Failed to load JSON from HTTP POST data"}}

        ### getSupportedVersions_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "data": {"value": ["1.0", "2.0"]}}

        ### getSupportedVersions_error8001
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "error": {"code": 8001, "message": "Unexpected error."}}

        ### getTrailLifetime_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getTrailLifetime", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getTrailLifetime", "data": {"value": 17, "minValue": 0, "maxValue": 600}}

        ### getTrailLifetime_error8001
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getTrailLifetime", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getTrailLifetime", "error": {"code": 8001, "message": "Unexpected error."}}

        ### replace_200
        POST /axis-cgi/radar/replaceradarimage.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="image"; filename="east_courtyard.png"
        Content-Type: image/png

        the picture
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "replaceRadarImage", "data": {}}

        ### replace_error5002
        POST /axis-cgi/radar/replaceradarimage.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="image"; filename="east_courtyard.png"
        Content-Type: image/png

        the picture
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "replaceRadarImage", "error": {"code": 5002, "message": "Invalid file content."}}

        ### resetCalibration_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "resetCalibration", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "resetCalibration", "data": {}}

        ### resetCalibration_error6000
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "resetCalibration", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "resetCalibration", "error": {"code": 6000, "message": "Invalid calibration state: 'reset'."}}

        ### setCalibrationPoint_200
        # The page's sample has y-pos in place of y_pos.
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCalibrationPoint", "params": {"x_pos": -0.2, "y_pos": 0.9}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCalibrationPoint", "data": {}}

        ### setCalibrationPoint_200_second
        # The page's sample has x-pos and y-pos in place of x_pos and y_pos.
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCalibrationPoint", "params": {"x_pos": 0.1, "y_pos": 0.8}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCalibrationPoint", "data": {}}

        ### setCalibrationPoint_error6000
        # The page's sample has y-pos in place of y_pos.
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCalibrationPoint", "params": {"x_pos": -0.2, "y_pos": 0.9}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCalibrationPoint", "error": {"code": 6000, "message": "Invalid calibration state: 'image_uploaded'."}}

        ### setCalibrationPoint_error6001
        # The page's sample has x-pos and y-pos in place of x_pos and y_pos.
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCalibrationPoint", "params": {"x_pos": 0.1, "y_pos": 0.8}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setCalibrationPoint", "error": {"code": 6001, "message": "Tracked object moved out of range."}}

        ### setColorScheme_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setColorScheme", "params": {"value": "blue"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setColorScheme", "data": {}}

        ### setColorScheme_error1000
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setColorScheme", "params": {"value": "blue"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setColorScheme", "error": {"code": 1000, "message": "Invalid radarimage configuration value orange for 'value'."}}

        ### setEchoVisualizationLevel_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setEchoVisualizationLevel", "params": {"value": "disable"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setEchoVisualizationLevel", "data": {}}

        ### setEchoVisualizationLevel_error4001
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setEchoVisualizationLevel", "params": {"value": "disable"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setEchoVisualizationLevel", "error": {"code": 4001, "message": "Failed to find key 'value' in JSON input"}}

        ### setGridOpacity_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGridOpaque", "params": {"value": 50}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGridOpaque", "data": {}}

        ### setGridOpacity_error1000
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGridOpaque", "params": {"value": 50}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setGridOpaque", "error": {"code": 1000, "message": "Invalid radarimage configuration value 123 for 'value'."}}

        ### setManualCalibrationPoint_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualCalibrationPoint", "params": {"x_pos": -0.5, "y_pos": -0.5, "range": 20, "angle": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualCalibrationPoint", "data": {}}

        ### setManualCalibrationPoint_200_point
        # The reply is from the page's syntax, and the request has its values.
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualCalibrationPoint", "params": {"x_pos": -0.5, "y_pos": 0.5, "range": 15.5, "angle": -21.3}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualCalibrationPoint", "data": {"x_pos": -0.5, "y_pos": 0.5, "range": 15.5, "angle": -21.3}}

        ### setManualCalibrationPoint_error1000
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualCalibrationPoint", "params": {"x_pos": -0.5, "y_pos": -0.5, "range": 20, "angle": 0}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualCalibrationPoint", "error": {"code": 1000, "message": "Invalid parameter value."}}

        ### setManualRadarPosition_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualRadarPosition", "params": {"x_pos": -0.5, "y_pos": -0.5}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualRadarPosition", "data": {}}

        ### setManualRadarPosition_200_position
        # The reply is from the page's syntax, and the request has its values.
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualRadarPosition", "params": {"x_pos": -0.5, "y_pos": 0.5}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualRadarPosition", "data": {"x_pos": -0.5, "y_pos": 0.5}}

        ### setManualRadarPosition_error1000
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualRadarPosition", "params": {"x_pos": -0.5, "y_pos": -0.5}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setManualRadarPosition", "error": {"code": 1000, "message": "Invalid parameter value."}}

        ### setTrailLifetime_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setTrailLifetime", "params": {"value": 30}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setTrailLifetime", "data": {}}

        ### setTrailLifetime_error1000
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setTrailLifetime", "params": {"value": 30}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setTrailLifetime", "error": {"code": 1000, "message": "Invalid radarimage configuration value -1 for 'value'."}}

        ### startCalibrationTracking_200
        # The page's sample has starCalibrationTracking.
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "startCalibrationTracking", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "startCalibrationTracking", "data": {}}

        ### startCalibrationTracking_error6000
        # The page's sample has starCalibrationTracking.
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "startCalibrationTracking", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "startCalibrationTracking", "error": {"code": 6000, "message": "Invalid calibration state: 'reset'."}}

        ### stopCalibrationTracking_200
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "stopCalibrationTracking", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "stopCalibrationTracking", "data": {}}

        ### stopCalibrationTracking_error6002
        POST /axis-cgi/radar/radarimage.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "stopCalibrationTracking", "params": {}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "stopCalibrationTracking", "error": {"code": 6002, "message": "Not enough calibration points set for successful calibration."}}

        ### upload_200
        POST /axis-cgi/radar/uploadradarimage.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="image"; filename="east_courtyard.png"
        Content-Type: image/png

        the picture
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "uploadRadarImage", "data": {}}

        ### upload_error5000
        POST /axis-cgi/radar/uploadradarimage.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="image"; filename="east_courtyard.png"
        Content-Type: image/png

        the picture
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "uploadRadarImage", "error": {"code": 5000, "message": "File type is invalid. Support .png and .jpeg."}}

        """#
}
