// Generated from Specs/Examples/queue-monitor by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS Queue Monitor API.
    mutating func addQueueMonitor() {
        add("Specs/Examples/queue-monitor/clear_200.http") { QueueMonitor.clear() }
        add("Specs/Examples/queue-monitor/exportMinutesCSV_200.http") {
            QueueMonitor.exportMinutesCSV(days: "20170501,20170503", interval: "5h")
        }
        add("Specs/Examples/queue-monitor/exportPeopleCSV_200.http") {
            QueueMonitor.exportPeopleCSV(days: "20170428,20170503", interval: "120m")
        }
        add("Specs/Examples/queue-monitor/generateLogArchive_200.http") { QueueMonitor.generateLogArchive() }
        add("Specs/Examples/queue-monitor/getCounts_200.http") { QueueMonitor.getCounts() }
        add("Specs/Examples/queue-monitor/setParameter_200.http") {
            QueueMonitor.setParameter("Counter.Enabled", value: "1")
        }
    }
}
