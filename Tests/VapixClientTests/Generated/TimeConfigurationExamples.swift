// Generated from Specs/Examples/time-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Time API.
    mutating func addTimeConfiguration() {
        add("Specs/Examples/time-configuration/dateAndTime.dateTime.set_200.http") {
            TimeConfiguration.DateAndTime.DateTime.set("1995-11-07T12:00:00Z")
        }
        add("Specs/Examples/time-configuration/dateAndTime.get_200.http") { TimeConfiguration.DateAndTime.get() }
        add("Specs/Examples/time-configuration/get_200.http") { TimeConfiguration.get() }
        add("Specs/Examples/time-configuration/get_200_posix.http") { TimeConfiguration.get() }
        add("Specs/Examples/time-configuration/timeZone.dhcp.enabled.set_200.http") {
            TimeConfiguration.TimeZone.Dhcp.Enabled.set(true)
        }
        add("Specs/Examples/time-configuration/timeZone.dhcp.get_200.http") { TimeConfiguration.TimeZone.Dhcp.get() }
        add("Specs/Examples/time-configuration/timeZone.get_200.http") { TimeConfiguration.TimeZone.get() }
        add("Specs/Examples/time-configuration/timeZone.iana.getTimeZoneList_200.http") {
            TimeConfiguration.TimeZone.Iana.getTimeZoneList()
        }
        add("Specs/Examples/time-configuration/timeZone.iana.get_200.http") { TimeConfiguration.TimeZone.Iana.get() }
        add("Specs/Examples/time-configuration/timeZone.iana.name.set_200.http") {
            TimeConfiguration.TimeZone.Iana.Name.set("Europe/Copenhagen")
        }
        add("Specs/Examples/time-configuration/timeZone.posix.get_200.http") { TimeConfiguration.TimeZone.Posix.get() }
        add("Specs/Examples/time-configuration/timeZone.posix.set_200.http") {
            TimeConfiguration.TimeZone.Posix.set(
                timeZone: .value("CET-1CEST,M3.5.0,M10.5.0/3"), usesDaylightSavingTime: false)
        }
    }
}
