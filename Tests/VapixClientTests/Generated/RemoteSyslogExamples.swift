// Generated from Specs/Examples/remote-syslog by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Remote syslog.
    mutating func addRemoteSyslog() {
        add("Specs/Examples/remote-syslog/disable_200.http") { RemoteSyslog.disable() }
        add("Specs/Examples/remote-syslog/enable_200.http") { RemoteSyslog.enable() }
        add("Specs/Examples/remote-syslog/enable_error2200.http") { RemoteSyslog.enable() }
        add("Specs/Examples/remote-syslog/getStatus_200.http") { RemoteSyslog.getStatus() }
        add("Specs/Examples/remote-syslog/getStatus_200_none.http") { RemoteSyslog.getStatus() }
        add("Specs/Examples/remote-syslog/getSupportedVersions_200.http") { RemoteSyslog.getSupportedVersions() }
        add("Specs/Examples/remote-syslog/getSupportedVersions_error2102.http") { RemoteSyslog.getSupportedVersions() }
        add("Specs/Examples/remote-syslog/sendTestMessages_200.http") { RemoteSyslog.sendTestMessages() }
        add("Specs/Examples/remote-syslog/sendTestMessages_error2202.http") { RemoteSyslog.sendTestMessages() }
        add("Specs/Examples/remote-syslog/setup_200.http") {
            let value0 = RemoteSyslog.Server(
                address: "192.168.0.29", port: 514, protocol: .tcp, syslogFormat: .rfc3164, severity: .warning)
            let value1 = RemoteSyslog.Server(
                address: "2001:db8::8888", port: 1999, protocol: .tcp, syslogFormat: .rfc5424, severity: .error)
            return RemoteSyslog.setup(servers: [value0, value1])
        }
        add("Specs/Examples/remote-syslog/setup_200_tls.http") {
            let value0 = [RemoteSyslog.Server(address: "192.168.0.29", protocol: .tls)]
            return RemoteSyslog.setup(servers: value0)
        }
        add("Specs/Examples/remote-syslog/setup_error2104.http") {
            let value0 = RemoteSyslog.Server(
                address: "192.168.0.29", port: 514, protocol: .tcp, syslogFormat: .rfc3164, severity: .warning)
            let value1 = RemoteSyslog.Server(
                address: "2001:db8::8888", port: 1999, protocol: .tcp, syslogFormat: .rfc5424, severity: .error)
            return RemoteSyslog.setup(servers: [value0, value1])
        }
        add("Specs/Examples/remote-syslog/setup_error2201.http") {
            let value0 = RemoteSyslog.Server(
                address: "192.168.0.29", port: 514, protocol: .tcp, syslogFormat: .rfc3164, severity: .warning)
            let value1 = RemoteSyslog.Server(
                address: "192.168.0.29", port: 514, protocol: .tcp, syslogFormat: .rfc3164, severity: .warning)
            return RemoteSyslog.setup(servers: [value0, value1])
        }
    }
}
