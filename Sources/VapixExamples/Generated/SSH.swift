// Generated from Specs/Examples/ssh-management by vapix-generate. Do not edit.

extension Examples {
    /// The examples of SSH management.
    static let ssh = #"""
        ### users.add_200
        POST /config/rest/ssh/v2/users HTTP/1.1
        Content-Type: application/json

        {"data": {"username": "username1", "password": "password1", "comment": "comment1"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### users.get_200
        GET /config/rest/ssh/v2/users/username1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"username": "username1", "comment": "comment1"}}

        ### users.list_200
        GET /config/rest/ssh/v2/users HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"username": "username1", "comment": "comment1"}, {"username": "username2", "comment": "comment2"}]}

        ### users.remove_200
        DELETE /config/rest/ssh/v2/users/username1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### users.set_200
        PATCH /config/rest/ssh/v2/users/username1 HTTP/1.1
        Content-Type: application/json

        {"data": {"password": "newpassword", "comment": "new comment"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
