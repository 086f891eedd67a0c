// Generated from Specs/Examples/demographic-identifier by vapix-generate. Do not edit.

extension Examples {
    /// The examples of AXIS Demographic Identifier API.
    static let demographicIdentifier = #"""
        ### getEndedTracks_200
        GET /local/demographics/.api?tracks-ended.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "ended": {
            "time_start": 1447749887.539835,
            "time_end": 1447749947.539835,
            "tracks": [
              {
                "time_start": 1447749942.930319,
                "time_end": 1447749946.210321,
                "gender_average": 1,
                "age_average": 21,
                "boxsize_average": 219
              }
            ]
          }
        }

        ### getLiveTracks_200
        GET /local/demographics/.api?tracks-live.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "live": {
            "tracks": [
              {
                "time_start": 1447749104.451576,
                "time_end": 1447749109.451567,
                "gender_average": 1,
                "age_average": 20,
                "boxsize_average": 198,
                "gender_last": 1,
                "age_last": 18,
                "boxsize_last": 195
              },
              {
                "time_start": 1447749107.811568,
                "time_end": 1447749109.451567,
                "gender_average": -1,
                "age_average": 21,
                "boxsize_average": 160,
                "gender_last": -1,
                "age_last": 23,
                "boxsize_last": 158
              }
            ]
          }
        }

        ### getLiveTracks_200_none
        GET /local/demographics/.api?tracks-live.json HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "live": {
            "tracks": []
          }
        }

        ### getTracks_200
        GET /local/demographics/.api?tracks-live-and-ended.json&time=60 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "live": {
            "tracks": [
              {
                "time_start": 1447750516.809464,
                "time_end": 1447750523.329454,
                "gender_average": 1,
                "age_average": 19,
                "boxsize_average": 218,
                "gender_last": 1,
                "age_last": 19,
                "boxsize_last": 218
              },
              {
                "time_start": 1447750521.569459,
                "time_end": 1447750523.329454,
                "gender_average": -1,
                "age_average": 17,
                "boxsize_average": 222,
                "gender_last": 260,
                "age_last": 19,
                "boxsize_last": 217
              }
            ]
          },
          "ended": {
            "time_start": 1447750463.936758,
            "time_end": 1447750523.936758,
            "tracks": [
              {
                "time_start": 1447750514.24947,
                "time_end": 1447750515.329465,
                "gender_average": 1,
                "age_average": 20,
                "boxsize_average": 239
              }
            ]
          }
        }

        """#
}
