// Generated from Specs/Examples/audit-log by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Audit log.
    static let auditLog = #"""
        ### entries_200
        # The page shows more entries than these of the nine, on one line.
        GET /axis-cgi/auditlog.cgi?tail=9 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        2025-07-22T15:38:25.307+00:00 axis-abcdef123456 [ INFO    ] fwmgr[4518]: Entity Management: Upgrade completed (12.6+snapshot-20250722).
        2025-07-22T15:39:57.364+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7445]: Authentication: judy@192.168.0.87 Authentication failed (SSH).
        2025-07-22T15:39:58.917+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7445]: Authentication: judy@192.168.0.87 Authentication successful (SSH).

        ### getVersion_200
        GET /axis-cgi/auditlog.cgi?version=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        1.0.0

        """#
}
