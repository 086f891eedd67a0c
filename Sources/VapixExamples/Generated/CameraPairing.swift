// Generated from Specs/Examples/camera-pairing by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Edge-to-edge camera pairing API.
    static let cameraPairing = #"""
        ### get_200
        # The page shows the item alone; the form is the framework's.
        GET /config/rest/camera-pairing/v1beta HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"camerapairings": [{"address": "string", "description": "string", "id": "CameraPairing-1717587844-211730", "productmodel": "I7010-VE", "productname": "AXIS I7010-VE Network Intercom", "status": "Paired", "streamingprotocol": "SRTSP", "username": "string", "verifycertificate": true}]}}

        ### pairings.add_200
        # The page does not say with which status.
        POST /config/rest/camera-pairing/v1beta/camerapairings HTTP/1.1
        Content-Type: application/json

        {"data": {"address": "string", "description": "string", "password": "string", "streamingprotocol": "SRTSP", "username": "string", "verifycertificate": true}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"address": "string", "description": "string", "id": "CameraPairing-1717587392-934150", "productmodel": "I7010-VE", "productname": "AXIS I7010-VE Network Intercom", "status": "Paired", "streamingprotocol": "SRTSP", "username": "string", "verifycertificate": true}}

        ### pairings.address.set_200
        PATCH /config/rest/camera-pairing/v1beta/camerapairings/CameraPairing-1717585565-843505/address HTTP/1.1
        Content-Type: application/json

        {"data": "string"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.get_200
        GET /config/rest/camera-pairing/v1beta/camerapairings/CameraPairing-1717587844-211730 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"address": "string", "description": "string", "id": "CameraPairing-1717587844-211730", "productmodel": "I7010-VE", "productname": "AXIS I7010-VE Network Intercom", "status": "Paired", "streamingprotocol": "SRTSP", "username": "string", "verifycertificate": true}}

        ### pairings.list_200
        # The page shows the item alone; the form is the framework's.
        GET /config/rest/camera-pairing/v1beta/camerapairings HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"address": "string", "description": "string", "id": "CameraPairing-1717587844-211730", "productmodel": "I7010-VE", "productname": "AXIS I7010-VE Network Intercom", "status": "Paired", "streamingprotocol": "SRTSP", "username": "string", "verifycertificate": true}]}

        ### pairings.password.set_200
        PATCH /config/rest/camera-pairing/v1beta/camerapairings/CameraPairing-1717585565-843505/password HTTP/1.1
        Content-Type: application/json

        {"data": "string"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.remark.set_200
        PATCH /config/rest/camera-pairing/v1beta/camerapairings/CameraPairing-1717585565-843505/description HTTP/1.1
        Content-Type: application/json

        {"data": "string"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.remove_200
        DELETE /config/rest/camera-pairing/v1beta/camerapairings/CameraPairing-1717585565-843505 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.streamingProtocol.set_200
        PATCH /config/rest/camera-pairing/v1beta/camerapairings/CameraPairing-1717585565-843505/streamingprotocol HTTP/1.1
        Content-Type: application/json

        {"data": "SRTSP"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.username.set_200
        PATCH /config/rest/camera-pairing/v1beta/camerapairings/CameraPairing-1717585565-843505/username HTTP/1.1
        Content-Type: application/json

        {"data": "string"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### pairings.verifiesCertificate.set_200
        PATCH /config/rest/camera-pairing/v1beta/camerapairings/CameraPairing-1717585565-843505/verifycertificate HTTP/1.1
        Content-Type: application/json

        {"data": true}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
