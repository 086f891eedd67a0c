// Generated from Specs/Examples/audit-log by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Audit log.
    mutating func addAuditLog() {
        add("Specs/Examples/audit-log/entries_200.http") { AuditLog.entries(count: 9) }
        add("Specs/Examples/audit-log/getVersion_200.http") { AuditLog.getVersion() }
    }
}
