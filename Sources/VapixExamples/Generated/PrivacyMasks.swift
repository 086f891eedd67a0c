// Generated from Specs/Examples/privacy-masks by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Privacy mask API.
    static let privacyMasks = #"""
        ### add_200
        GET /axis-cgi/privacymask.cgi?action=add&name=mask1&imagesource=2&width=20.0&height=20.0 HTTP/1.1

        HTTP/1.1 204 No Content

        ### add_200_center
        # The page has center=20.0,20.0, which is the same.
        GET /axis-cgi/privacymask.cgi?action=add&name=mask1&width=20.0&height=20.0&center=20,20 HTTP/1.1

        HTTP/1.1 204 No Content

        ### add_200_polygon
        GET /axis-cgi/privacymask.cgi?action=add&name=mask1&pxpolygon=500,500:800,500:700,700:400,700 HTTP/1.1

        HTTP/1.1 204 No Content

        ### add_error
        # The page shows the form; the text is made up.
        GET /axis-cgi/privacymask.cgi?action=add&name=mask1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error:Missing width

        ### disableAll_200
        GET /axis-cgi/privacymask.cgi?action=disable_all HTTP/1.1

        HTTP/1.1 204 No Content

        ### enableAll_200
        GET /axis-cgi/privacymask.cgi?action=enable_all HTTP/1.1

        HTTP/1.1 204 No Content

        ### getPosition_200
        # The page's form, with made-up numbers.
        GET /axis-cgi/privacymask.cgi?query=positionpxjson&name=mask1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"position": [{"x": 500, "y": 500}, {"x": 800, "y": 500}]}

        ### goTo_200
        GET /axis-cgi/privacymask.cgi?action=goto&name=mask1&imagesource=0 HTTP/1.1

        HTTP/1.1 204 No Content

        ### list_200
        # The page's form, with made-up numbers.
        GET /axis-cgi/privacymask.cgi?query=listpxjson HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"listpx": [{"id": 0, "name": "mask1", "enabled": true, "zoomlowlimit": 0, "zoom_visible": true, "position": [{"x": -10, "y": 500}, {"x": 800, "y": 500}], "all_position": [{"x": -10, "y": 500}, {"x": 800, "y": 500}]}]}

        ### remove_200
        GET /axis-cgi/privacymask.cgi?action=remove&name=mask1 HTTP/1.1

        HTTP/1.1 204 No Content

        ### update_200
        GET /axis-cgi/privacymask.cgi?action=update&name=mask1&width=25.5&height=20.5&zoomlowlimit=100 HTTP/1.1

        HTTP/1.1 204 No Content

        """#
}
