// Generated from Specs/Examples/network-radar-pairing by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Network radar pairing.
    static let networkRadarPairing = #"""
        ### clearConfiguration_200
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "clearConfiguration"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "clearConfiguration", "data": {}}

        ### clearConfiguration_error2101
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "clearConfiguration"}

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "clearConfiguration", "error": {"code": 2101, "message": "Invalid JSON."}}

        ### getActive_200
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getActive"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getActive", "data": {"active": true}}

        ### getActive_error2101
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getActive"}

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getActive", "error": {"code": 2101, "message": "Invalid JSON."}}

        ### getRadarConnection_200
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRadarConnection"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRadarConnection", "data": {"address": "192.168.0.90", "user": "john", "state": "ok"}}

        ### getRadarConnection_error2101
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRadarConnection"}

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRadarConnection", "error": {"code": 2101, "message": "Invalid JSON."}}

        ### getSupportedVersions_200
        # The sample has words in place of the numbers.
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "data": {"apiVersions": ["1.0"]}}

        ### getSupportedVersions_error2101
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"method": "getSupportedVersions"}

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "error": {"code": 2101, "message": "Invalid JSON."}}

        ### setActive_200
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setActive", "params": {"active": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setActive", "data": {}}

        ### setActive_error2101
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setActive", "params": {"active": true}}

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setActive", "error": {"code": 2101, "message": "Invalid JSON."}}

        ### setRadarConnection_200
        # The sample has a state in params, which is none of the documented parameters.
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setRadarConnection", "params": {"address": "192.168.0.90", "user": "john", "password": "doe", "tls-certificate-cn": "axis-1234567890ab-eccp256-1"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setRadarConnection", "data": {}}

        ### setRadarConnection_error2101
        # The sample has a state in params, which is none of the documented parameters.
        POST /axis-cgi/networkradarpairing.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setRadarConnection", "params": {"address": "192.168.0.90", "user": "john", "password": "doe", "tls-certificate-cn": "axis-1234567890ab-eccp256-1"}}

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "setRadarConnection", "error": {"code": 2101, "message": "Invalid JSON."}}

        """#
}
