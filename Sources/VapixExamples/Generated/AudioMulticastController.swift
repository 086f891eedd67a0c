// Generated from Specs/Examples/audio-multicast-ctrl by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Audio Multicast Controller.
    static let audioMulticastController = #"""
        ### codec.set_200
        PATCH /config/rest/audio-multicast-ctrl/v1beta/audiocodec HTTP/1.1
        Content-Type: application/json

        {"data": "PCMU"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        # The page has no sample; the form is the framework's, the values are of the page's other samples.
        GET /config/rest/audio-multicast-ctrl/v1beta HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"enabled": true, "audioCodec": "PCMU", "sources": [{"id": "Unique ID", "ipAddress": "239.0.0.1", "label": "This is a label", "port": 4000, "prio": 1, "profile": "Normal", "type": "Multicast"}]}}

        ### isEnabled.set_200
        PATCH /config/rest/audio-multicast-ctrl/v1beta/enabled HTTP/1.1
        Content-Type: application/json

        {"data": true}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.add_200
        # The page's sample says profile; its table says latencyProfile.
        POST /config/rest/audio-multicast-ctrl/v1beta/sources HTTP/1.1
        Content-Type: application/json

        {"data": {"label": "This is a label", "ipAddress": "239.0.0.1", "port": 4000, "prio": 1, "latencyProfile": "Normal", "type": "Multicast", "srtpKey": "A hexadecimal string that is 60 or 92 characters long"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.address.set_200
        # The page shows this for the priority.
        PATCH /config/rest/audio-multicast-ctrl/v1beta/sources/ID/ipAddress HTTP/1.1
        Content-Type: application/json

        {"data": "239.0.0.1"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.get_200
        # The page shows the list; the form is the framework's.
        GET /config/rest/audio-multicast-ctrl/v1beta/sources/ID HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"id": "ID", "ipAddress": "239.0.0.1", "label": "This is a label", "port": 4000, "prio": 1, "profile": "Normal", "type": "Multicast"}}

        ### sources.kind.set_200
        # The page shows this for the priority.
        PATCH /config/rest/audio-multicast-ctrl/v1beta/sources/ID/type HTTP/1.1
        Content-Type: application/json

        {"data": "Multicast"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.label.set_200
        # The page shows this for the priority.
        PATCH /config/rest/audio-multicast-ctrl/v1beta/sources/ID/label HTTP/1.1
        Content-Type: application/json

        {"data": "This is a label"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.latency.set_200
        # The page shows this for the priority.
        PATCH /config/rest/audio-multicast-ctrl/v1beta/sources/ID/latencyProfile HTTP/1.1
        Content-Type: application/json

        {"data": "Low"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.list_200
        GET /config/rest/audio-multicast-ctrl/v1beta/sources HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"id": "Unique ID", "ipAddress": "239.0.0.1", "label": "This is a label", "port": 4000, "prio": 1, "profile": "Normal", "type": "Multicast"}, {"id": "Unique ID", "ipAddress": "239.0.0.1", "label": "This is a different label", "port": 4002, "prio": 2, "profile": "Low", "type": "Multicast"}]}

        ### sources.port.set_200
        # The page shows this for the priority.
        PATCH /config/rest/audio-multicast-ctrl/v1beta/sources/ID/port HTTP/1.1
        Content-Type: application/json

        {"data": 4000}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.priority.set_200
        PATCH /config/rest/audio-multicast-ctrl/v1beta/sources/ID/prio HTTP/1.1
        Content-Type: application/json

        {"data": 1}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.remove_200
        # The page's sample leaves the identifier out; its text has it.
        DELETE /config/rest/audio-multicast-ctrl/v1beta/sources/ID HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### sources.srtpKey.set_200
        # The page shows this for the priority.
        PATCH /config/rest/audio-multicast-ctrl/v1beta/sources/ID/srtpKey HTTP/1.1
        Content-Type: application/json

        {"data": "A hexadecimal string that is 60 or 92 characters long"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
