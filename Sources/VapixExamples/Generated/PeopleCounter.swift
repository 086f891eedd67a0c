// Generated from Specs/Examples/people-counter by vapix-generate. Do not edit.

extension Examples {
    /// The examples of AXIS People Counter API.
    static let peopleCounter = #"""
        ### clear_200
        GET /local/tvpc/.apioperator?clear-data HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### exportOccupancyJSON_200
        # The request has another path in the page's sample.
        GET /local/tvpc/.api?occupancy-export-json&date=all&res=24h HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "counter": {
            "name": "Axis-ACCC8E019C5F",
            "serial": "ACCC8E019C5F",
            "delta": 86400,
            "types": {
              "Occupancy": 64,
              "Average Time": 64,
              "Total In": 66,
              "Total Out": 67
            }
          },
          "data": {
            "20170908000000": [
              0,
              0,
              17,
              17
            ],
            "20170909000000": [
              0,
              0,
              18,
              17
            ],
            "20170910000000": [
              0,
              0,
              1,
              0
            ],
            "20170911000000": [
              0,
              0,
              0,
              0
            ],
            "20170912000000": [
              0,
              0,
              21,
              15
            ]
          }
        }

        ### generateLogArchive_200
        # The page says the format. The body is the start of any such file.
        GET /local/tvpc/.apioperator?generate-logs HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/gzip
        Body-Encoding: hex

        1f8b0800

        ### getCounts_200
        GET /local/tvpc/.api?live-sum.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "serial": "00408CAC512B",
          "name": "Exit south",
          "timestamp": "20170503112756",
          "in": 12,
          "out": 318
        }

        ### getLines_200
        GET /local/tvpc/.api?cntpos.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "width": 320,
          "height": 240,
          "left": 0,
          "right": 296,
          "top": 88,
          "bottom": 224,
          "yfirst": 88,
          "ylast": 152,
          "radius": 0
        }

        ### listDays_200
        GET /local/tvpc/.api?list-cnt.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "timestamp": "20170513132513",
          "days": [
            "20170510",
            "20170511",
            "20170513"
          ]
        }

        ### setParameters_200
        POST /local/tvpc/.apioperator?setparams&Counter.Height=280 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        """#
}
