// Generated from Specs/Examples/queue-monitor by vapix-generate. Do not edit.

extension Examples {
    /// The examples of AXIS Queue Monitor API.
    static let queueMonitor = #"""
        ### clear_200
        GET /local/queue/.apioperator?clear-data HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### exportMinutesCSV_200
        GET /local/queue/.api?export-csv-minutes&date=20170501,20170503&res=5h HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Interval start,Interval stop,Camera serial number,Name,Region1 High,Region1 Mid,Region1 Low,Region2 High,Region2 Mid,Region2 Low,Region3 High,Region3 Mid,Region3 Low
        2017-05-01 00:00:00,2017-05-01 05:00:00,00XXXXXXXXXX,Camera1,0,0,300,0,0,300,0,0,300
        2017-05-01 05:00:00,2017-05-01 10:00:00,00XXXXXXXXXX,Camera1,0,0,300,0,0,300,0,20,280

        ### exportPeopleCSV_200
        GET /local/queue/.api?export-csv-people&date=20170428,20170503&res=120m HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Interval start,Interval stop,Camera serial number,Name,People in Region1,People in Region2,People in Region3
        2017-05-03 00:00:00,2017-05-03 02:00:00,00XXXXXXXXXX,Camera2,0,0,2
        2017-05-03 02:00:00,2017-05-03 04:00:00,00XXXXXXXXXX,Camera2,1,1,1

        ### generateLogArchive_200
        # The page says the format. The body is the start of any such file.
        GET /local/queue/.apioperator?generate-logs HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/gzip
        Body-Encoding: hex

        1f8b0800

        ### getCounts_200
        GET /local/queue/.api?live-sum-people.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "serial": "ACCC8E20F09B",
          "name": "Service Counter",
          "timestamp": "20170113181132",
          "region1name": "Product Display",
          "region1people": 1,
          "region2name": "Aisle Display",
          "region2people": 0,
          "region3name": "Service Counter",
          "region3people": 3
        }

        ### setParameter_200
        POST /local/queue/.apioperator?setparams&p1=Counter.Enabled&v1=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        """#
}
