// Generated from Specs/Examples/audit-log by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Audit log.
    static let auditLog = #"""
        ### entries_200
        GET /axis-cgi/auditlog.cgi?tail=9 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        2025-07-22T15:38:25.307+00:00 axis-abcdef123456 [ INFO    ] fwmgr[4518]: Entity Management: Upgrade completed (12.6+snapshot-20250722).
        2025-07-22T15:39:57.364+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7445]: Authentication: judy@192.168.0.87 Authentication failed (SSH).
        2025-07-22T15:39:58.917+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7445]: Authentication: judy@192.168.0.87 Authentication successful (SSH).
        2025-07-22T15:40:08.825+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7457]: Authentication: chris@192.168.0.87 Authentication failed (SSH).
        2025-07-22T15:40:13.561+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7457]: Authentication: chris@192.168.0.87 Authentication successful (SSH).
        2025-07-22T15:40:42.707+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7457]: Authentication: chris Logged out (SSH).
        2025-07-22T15:40:46.612+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7499]: Authentication: judy@192.168.0.87 Authentication failed (SSH).
        2025-07-22T15:40:48.365+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7499]: Authentication: judy@192.168.0.87 Authentication successful (SSH).
        2025-07-22T16:09:59.358+00:00 axis-abcdef123456 [ INFO    ] sshd-session[7445]: Authentication: judy Logged out (SSH).

        ### getVersion_200
        GET /axis-cgi/auditlog.cgi?version=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        1.0.0

        """#
}
