// Generated from Specs/Examples/user-management by vapix-generate. Do not edit.

extension Examples {
    /// The examples of User management.
    static let userManagement = #"""
        ### add_200
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=add&user=joe&pwd=foo&grp=users&sgrp=admin%3Aoperator%3Aviewer%3Aptz&comment=Joe

        HTTP/1.1 200 OK
        Content-Type: text/html

        Created account joe.

        ### add_200_first
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=add&user=root&pwd=foo&grp=root&sgrp=admin%3Aoperator%3Aviewer%3Aptz

        HTTP/1.1 200 OK
        Content-Type: text/html

        Created account root.

        ### add_200_strict
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=add&user=joe&pwd=foo&grp=users&sgrp=admin%3Aoperator%3Aviewer%3Aptz&comment=Joe&strict_pwd=1

        HTTP/1.1 200 OK
        Content-Type: text/html

        Modified the account joe.

        ### add_error
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=add&user=j.d&pwd=foo&grp=users&sgrp=viewer

        HTTP/1.1 200 OK
        Content-Type: text/html

        Error: account user name.

        ### add_error_first
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=add&user=joe&pwd=foo&grp=users&sgrp=viewer

        HTTP/1.1 401 Unauthorized
        Content-Type: text/html

        Error: not a valid initial admin user.

        ### getGroups_200
        # The page does not show where its lines end.
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=get

        HTTP/1.1 200 OK
        Content-Type: text/plain

        admin="root,joe"
        operator="root,joe,ellen"
        viewer="root,joe,ellen,frank"
        ptz="root,joe,ellen"
        digusers="root,joe,ellen,frank"

        ### getOwnRoles_200
        # As other clients have recorded it; no page shows it.
        GET /axis-cgi/usergroup.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        root
        root admin operator ptz viewer

        ### remove_200
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=remove&user=joe

        HTTP/1.1 200 OK
        Content-Type: text/html

        Removed account joe.

        ### remove_error
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=remove&user=root

        HTTP/1.1 200 OK
        Content-Type: text/html

        Error: malformed action operation, remove.

        ### update_200
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=update&user=joe&pwd=bar

        HTTP/1.1 200 OK
        Content-Type: text/html

        Modified account joe.

        ### update_error
        POST /axis-cgi/pwdgrp.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=update&user=joe&pwd=bar

        HTTP/1.1 401 Unauthorized
        Content-Type: text/html

        Error: initial admin user must be created first.

        """#
}
