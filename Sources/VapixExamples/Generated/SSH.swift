// Generated from Specs/Examples/ssh-management by vapix-generate. Do not edit.

extension Examples {
    /// The examples of SSH management.
    static let ssh = #"""
        ### get_200
        # The page has no sample; the form is the framework's, and a device of AXIS OS 12.11 answers so.
        GET /config/rest/ssh/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"users": [{"username": "username1", "comment": "comment1"}, {"username": "username2", "comment": "comment2"}]}}

        ### users.add_201
        # The page shows the status 200; devices from AXIS OS 11.11 to 12.9 answer 201, some of them with the account as data.
        POST /config/rest/ssh/v1/users HTTP/1.1
        Content-Type: application/json

        {"data": {"username": "username1", "password": "password1", "comment": "comment1"}}

        HTTP/1.1 201 Created
        Content-Type: application/json

        {"status": "success"}

        ### users.get_200
        GET /config/rest/ssh/v1/users/username1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"username": "username1", "comment": "comment1"}}

        ### users.list_200
        GET /config/rest/ssh/v1/users HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"username": "username1", "comment": "comment1"}, {"username": "username2", "comment": "comment2"}]}

        ### users.remove_200
        DELETE /config/rest/ssh/v1/users/username1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### users.set_200
        PATCH /config/rest/ssh/v1/users/username1 HTTP/1.1
        Content-Type: application/json

        {"data": {"password": "newpassword", "comment": "new comment"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### users.set_error2
        # As devices of AXIS OS 11.11 and 12.9 answer.
        PATCH /config/rest/ssh/v1/users/username3 HTTP/1.1
        Content-Type: application/json

        {"data": {"comment": "comment3"}}

        HTTP/1.1 404 Not Found
        Content-Type: application/json

        {"status": "error", "error": {"code": 2, "message": "Item does not exist: Expected user does not exist."}}

        ### users.set_error5
        # As devices of AXIS OS 11.11 and 12.9 answer.
        PATCH /config/rest/ssh/v1/users/username1 HTTP/1.1
        Content-Type: application/json

        {"data": {"password": ""}}

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {"status": "error", "error": {"code": 5, "message": "Validation error: Trying to set 'users' with invalid data: \"\" is shorter than 1 character (path: /password)"}}

        """#
}
