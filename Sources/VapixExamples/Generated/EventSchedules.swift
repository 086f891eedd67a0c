// Generated from Specs/Examples/event-schedules by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Event schedules.
    static let eventSchedules = #"""
        ### schedules.add_201
        # As clients send it; the reply is the framework's.
        POST /config/rest/event-schedules/v2/schedules HTTP/1.1
        Content-Type: application/json

        {"data": {"name": "Mornings", "schedule": "DTSTART:19700101T093000\nDTEND:19700101T120000\nRRULE:FREQ=WEEKLY;BYDAY=TU,WE"}}

        HTTP/1.1 201 Created
        Content-Type: application/json

        {"status": "success"}

        ### schedules.list_200
        # Items as an AXIS Q3538 with AXIS OS 12 has them.
        GET /config/rest/event-schedules/v2/schedules HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"id": "com.axis.schedules.weekends", "name": "Weekends", "schedule": "DTSTART:19700103T000000\nDTEND:19700105T000000\nRRULE:FREQ=WEEKLY", "scheduleType": "INTERVAL"}, {"id": "com.axis.schedules.office_hours", "name": "Office Hours", "schedule": "DTSTART:19700101T080000\nDTEND:19700101T180000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "scheduleType": "INTERVAL"}]}

        ### schedules.remove_200
        # As clients send it; the reply is the framework's.
        DELETE /config/rest/event-schedules/v2/schedules/com.axis.schedules.weekends HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### schedules.set_200
        # As clients send it; the reply is the framework's.
        PATCH /config/rest/event-schedules/v2/schedules/com.axis.schedules.weekends HTTP/1.1
        Content-Type: application/json

        {"data": {"name": "Weekends"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
