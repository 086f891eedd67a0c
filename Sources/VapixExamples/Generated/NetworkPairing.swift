// Generated from Specs/Examples/network-pairing by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Network Pairing API.
    static let networkPairing = #"""
        ### pairings.add_200
        # The page's reply has no status.
        POST /config/rest/networkpairing/v1beta/pairings HTTP/1.1
        Content-Type: application/json

        {"data": {"address": "192.168.0.2", "certificate_common_name": "axis-12345abcd67e-eccp256-1", "description": "Device in hallway with analytics turned on.", "nice_name": "HallwayAnalytics", "password": "password", "username": "user"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"address": "192.168.0.2", "features": [{"category": "SirenLight", "capabilities": [{"enabled": true, "name": "Actions"}]}], "certificate_common_name": "axis-12345abcd67e-eccp256-1", "description": "Device in hallway with analytics turned on.", "id": "1", "model_name": "AXIS D4100-E", "nice_name": "HallwayAnalytics", "username": "User", "connection_status": "connected"}}

        ### pairings.certificateCommonName.set_200
        PATCH /config/rest/networkpairing/v1beta/pairings/1/certificate_common_name HTTP/1.1
        Content-Type: application/json

        {"data": "axis-12345abcd67e-rsa2048-1"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.displayName.set_200
        # The page shows this with the common name of the certificate.
        PATCH /config/rest/networkpairing/v1beta/pairings/1/nice_name HTTP/1.1
        Content-Type: application/json

        {"data": "HallwayAnalytics"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.features.capabilities.enabled.set_200
        PATCH /config/rest/networkpairing/v1beta/pairings/1/features/SirenLight/capabilities/Actions/enabled HTTP/1.1
        Content-Type: application/json

        {"data": false}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.features.list_200
        # The page's reply has no status.
        GET /config/rest/networkpairing/v1beta/pairings/1/features HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"category": "SirenLight", "capabilities": [{"enabled": true, "name": "Actions"}]}]}

        ### pairings.get_200
        # The item of the page's list.
        GET /config/rest/networkpairing/v1beta/pairings/1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"address": "192.168.0.2", "features": [{"category": "SirenLight", "capabilities": [{"enabled": true, "name": "Actions"}]}], "certificate_common_name": "axis-12345abcd67e-eccp256-1", "description": "Device in hallway with analytics turned on.", "id": "1", "model_name": "AXIS D4100-E", "nice_name": "HallwayAnalytics", "username": "User", "connection_status": "disconnected"}}

        ### pairings.list_200
        # The page's reply has no status.
        GET /config/rest/networkpairing/v1beta/pairings HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"address": "192.168.0.2", "features": [{"category": "SirenLight", "capabilities": [{"enabled": true, "name": "Actions"}]}], "certificate_common_name": "axis-12345abcd67e-eccp256-1", "description": "Device in hallway with analytics turned on.", "id": "1", "model_name": "AXIS D4100-E", "nice_name": "HallwayAnalytics", "username": "User", "connection_status": "disconnected"}]}

        ### pairings.remark.set_200
        # The page shows this with the common name of the certificate.
        PATCH /config/rest/networkpairing/v1beta/pairings/1/description HTTP/1.1
        Content-Type: application/json

        {"data": "Device in hallway with analytics turned on."}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.remove_200
        DELETE /config/rest/networkpairing/v1beta/pairings/1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### plugins.get_200
        # The page reads the property alone, and its reply has no status.
        GET /config/rest/networkpairing/v1beta/plugins HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"siren_light_supported": true}}

        ### plugins.sirenAndLightCapabilities.get_200
        # The page's example has the path siren_light/features and no status.
        GET /config/rest/networkpairing/v1beta/plugins/siren_light/capabilities/1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"supported": ["siren", "light"], "pairing": "1"}}

        ### plugins.sirenAndLightProfiles.get_200
        # The page's reply has no status.
        GET /config/rest/networkpairing/v1beta/plugins/siren_light/profiles/1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"names": ["Loud noise", "Police sirens"], "pairing": "1"}}

        """#
}
