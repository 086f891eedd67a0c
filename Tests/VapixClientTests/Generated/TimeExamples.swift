// Generated from Specs/Examples/time-api by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Time API.
    mutating func addTime() {
        add("Specs/Examples/time-api/getAll_200.http") { Time.getAll() }
        add("Specs/Examples/time-api/getAll_200_dhcp.http") { Time.getAll() }
        add("Specs/Examples/time-api/getDateTimeInfo_200.http") { Time.getDateTimeInfo() }
        add("Specs/Examples/time-api/getDateTimeInfo_200_dhcp.http") { Time.getDateTimeInfo() }
        add("Specs/Examples/time-api/getDateTimeInfo_200_posix.http") { Time.getDateTimeInfo() }
        add("Specs/Examples/time-api/getSupportedVersions_200.http") { Time.getSupportedVersions() }
        add("Specs/Examples/time-api/resetTimeZone_200.http") { Time.resetTimeZone() }
        add("Specs/Examples/time-api/setDateTime_200.http") { Time.setDateTime(dateTime: "2018-12-24T14:28:53Z") }
        add("Specs/Examples/time-api/setPosixTimeZone_200.http") {
            Time.setPosixTimeZone(posixTimeZone: "CET-1CEST,M3.5.0,M10.5.0/3", enableDST: true)
        }
        add("Specs/Examples/time-api/setTimeZone_200.http") { Time.setTimeZone(timeZone: "Europe/Stockholm") }
        add("Specs/Examples/time-api/setTimeZone_error4004.http") { Time.setTimeZone(timeZone: "Europe/Nowhere") }
    }
}
