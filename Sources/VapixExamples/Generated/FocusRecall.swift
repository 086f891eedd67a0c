// Generated from Specs/Examples/focus-recall by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Focus recall API.
    static let focusRecall = #"""
        ### add_200
        GET /axis-cgi/memoryzones/add.cgi?focus=current HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"name": "memory_zone_1", "index": 1}

        ### add_200_zoom
        GET /axis-cgi/memoryzones/add.cgi?focus=current&zoomrange=1111:3333 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"name": "memory_zone_1", "index": 1}

        ### add_error505
        # The page shows the form, and the code in a table; the message is made up.
        GET /axis-cgi/memoryzones/add.cgi?name=door&focus=current HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"error": {"id": 505, "message": "Name already defined"}}

        ### getCurrent_200
        GET /axis-cgi/memoryzones/list.cgi?query=current HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"name": "", "index": -1}

        ### goTo_200
        GET /axis-cgi/memoryzones/goto.cgi?index=1 HTTP/1.1

        HTTP/1.1 204 No Content

        ### listInView_200
        GET /axis-cgi/memoryzones/list.cgi?query=view HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        [{"name": "memory_zone_1", "index": 1, "polygon": "0,0:1,0:1,1:0,1", "ptpolygon": "0.0,0.0:1.0,0.0:1.0,1.0:0.0,1.0", "zoomrange": "1:19999", "focus": 5000}]

        ### list_200
        GET /axis-cgi/memoryzones/list.cgi?query=list HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        [{"name": "memory_zone_1", "index": 1, "ptpolygon": "0.0,0.0:1.0,0.0:1.0,1.0:0.0,1.0", "zoomrange": "1:19999", "focus": 5000}]

        ### list_200_none
        GET /axis-cgi/memoryzones/list.cgi?query=list HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        []

        ### remove_200
        GET /axis-cgi/memoryzones/remove.cgi?index=4 HTTP/1.1

        HTTP/1.1 204 No Content

        """#
}
