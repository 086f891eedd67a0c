import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing

private let program = builtProgram("vapix-simulator")

/// The directories of the buses in what the program printed.
private func busDirectories(in output: String) -> [String] {
    output.matches(of: /unix:path=(\S+)\/bus/).map { String($0.output.1) }
}

/// `vapix-simulator --count`, and cameras with numbers.
@Suite(.timeLimit(.minutes(10)))
struct CameraCountTests {
    /// `--count -1` was taken for a missing value, and `--count x` for an unknown type.
    @Test(arguments: ["0", "-1", "101", "1000000000", "99999999999999999999", "1.5", "x", "", "--isolated"])
    func count_outsideOfItsRange_saysTheRange(number: String) async throws {
        let finished = try await RunningProcess([program, "--count", number, "--", "true"]).finish()
        #expect(finished.status == 64)
        #expect(finished.errors.contains("--count takes a number from 1 to 100, not \"\(number)\""), "\(finished)")
    }

    @Test func count_withWhatOneCameraHas_saysWhy() async throws {
        let refused: [(options: [String], reason: String)] = [
            (["--isolated"], "--isolated is for apps that know port 80 alone, which one camera has"),
            (["--app", "/tmp"], "the command is the program of the app on one camera"),
            (["--replay", "/tmp"], "so all would have its serial number"),
            (["--control-socket", "/tmp/vapix-control"], "Use --control-port"),
            (["--port", "65535"], "--port 65535 leaves too few ports for 2 cameras"),
            (["--control-port", "65535"], "--control-port 65535 leaves too few ports"),
            (["--network-port", "65535"], "--network-port 65535 leaves too few ports"),
        ]
        for (options, reason) in refused {
            let finished = try await RunningProcess([program, "--count", "2"] + options + ["--", "true"]).finish()
            #expect(finished.status == 64 && finished.output.isEmpty)
            let text = finished.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains(reason), "\(finished)")
        }
    }

    @Test func count_command_findsEachCamera() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)")
        try Data("canary 4711\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            echo "$VAPIX_CAMERA_COUNT"
            for n in $(seq "$VAPIX_CAMERA_COUNT"); do
                eval "bus=\\$DBUS_SYSTEM_BUS_ADDRESS_$n origin=\\$VAPIX_ORIGIN_$n network=\\$VAPIX_NETWORK_ORIGIN_$n"
                eval "export VAPIX_SIMULATOR=\\$VAPIX_SIMULATOR_$n"
                login=$(DBUS_SYSTEM_BUS_ADDRESS=$bus gdbus call --system --dest com.axis.HTTPConf1 \
            --object-path /com/axis/HTTPConf1/VAPIXServiceAccounts1 \
            --method com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials "app$n" | cut -d "'" -f 2)
                query='axis-cgi/param.cgi?action=list&group=Network.HostName'
                curl -s -o /dev/null -w '%{http_code} ' --user "$login" "$origin/$query"
                curl -s -o /dev/null -w '%{http_code} ' --user "$login" "$VAPIX_ORIGIN_1/$query"
                curl -s --digest --user 'root:canary 4711' "$network/$query"
                \(program) ctl camera | grep -e serial -e '^accounts.[0-9]' -e '^model' | cut -f 2 | paste -sd ' '
            done
            """
        let finished = try await RunningProcess(
            [
                program, "--count", "3", "--device", "p3245-lve@11", "--network-password-file", file.path, "--fault",
                "http status=503 path=/other", "--", "bash", "-c", script,
            ]
        ).finish()
        let model = try Persona(named: "p3245-lve@11")
        #expect(model.name.hasPrefix("p3245-lve@11"))
        let lines = finished.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 7, "\(finished)")
        #expect(lines[0] == "3")
        #expect(lines[1] == "200 200 root.Network.HostName=axis-accc8e0a1b2c")
        // An account of one camera is none of another.
        #expect(lines[3] == "200 401 root.Network.HostName=axis-accc8e0a1b2d")
        #expect(lines[5] == "200 401 root.Network.HostName=axis-accc8e0a1b2e")
        for (line, serial) in [(lines[2], "ACCC8E0A1B2C"), (lines[4], "ACCC8E0A1B2D"), (lines[6], "ACCC8E0A1B2E")] {
            #expect(line.contains("P3245-LVE") && line.hasSuffix(" \(serial) 1"), "\(line)")
        }
    }

    @Test func count_noCommand_printsEachCameraAndLeavesNothing() async throws {
        let process = try RunningProcess([program, "--count", "2", "--verbose"])
        #expect(await eventually { process.outputSoFar.contains("VAPIX_SIMULATOR_2=http") })
        let names = process.outputSoFar.split(separator: "\n").map { $0.prefix { $0 != "=" } }
        #expect(
            names == [
                "export VAPIX_CAMERA_COUNT", "export DBUS_SYSTEM_BUS_ADDRESS_1", "export VAPIX_ORIGIN_1",
                "export VAPIX_SIMULATOR_1", "export DBUS_SYSTEM_BUS_ADDRESS_2", "export VAPIX_ORIGIN_2",
                "export VAPIX_SIMULATOR_2",
            ])
        let directories = busDirectories(in: process.outputSoFar)
        let origin = try #require(process.outputSoFar.firstMatch(of: /VAPIX_ORIGIN_2=(\S+)/)?.output.1)
        #expect(directories.count == 2 && directories.allSatisfy(hasProcess))
        try await run("curl", "--silent", "\(origin)/axis-cgi/none.cgi")
        kill(process.id, SIGTERM)
        let finished = await process.finish()
        #expect(finished.status == 143)
        #expect(finished.errors.contains("2 cameras are running"))
        #expect(finished.errors.contains(/camera 2: .*GET \/axis-cgi\/none.cgi/))
        for directory in directories {
            #expect(!hasProcess(with: directory) && !FileManager.default.fileExists(atPath: directory))
        }
    }

    /// The cameras that had started are stopped, and the error names the port.
    @Test func count_portTaken_startsNone() async throws {
        let number = Int.random(in: 1_000_000..<9_999_999)
        let folder = FileManager.default.temporaryDirectory.path + "/vapix-count-\(number)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let port = try #require(device.origin.split(separator: ":").last.flatMap { UInt16($0) })
            let finished = try await run(
                program, "--count", "2", "--port", "\(port - 1)", "--", "true", environment: ["TMPDIR": folder])
            #expect(finished.status == 1)
            // Another program may have the first port.
            #expect(
                [port - 1, port].contains { finished.errors.contains("cannot listen on 127.0.0.12 (port \($0):") },
                "\(finished)")
            #expect(!hasProcess(with: folder))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    @Test func count_ports_areOneAfterAnother() async throws {
        // Another program may have one of the ports: another try has other ports.
        for _ in 0..<50 {
            let port = Int.random(in: 20_000..<30_000)
            let finished = try await run(
                program, "--count", "2", "--port", "\(port)", "--control-port", "\(port + 2)", "--", "sh", "-c",
                "echo $VAPIX_ORIGIN_1 $VAPIX_ORIGIN_2 $VAPIX_SIMULATOR_1 $VAPIX_SIMULATOR_2")
            if finished.errors.contains("cannot listen on") { continue }
            #expect(finished.status == 0, "\(finished)")
            let (origin, control) = ("http://127.0.0.12:", "http://127.0.0.1:")
            #expect(
                finished.output
                    == "\(origin)\(port) \(origin)\(port + 1) \(control)\(port + 2) \(control)\(port + 3)\n")
            return
        }
        Issue.record("no try had free ports")
    }

    // MARK: Numbers in Swift

    @Test func number_makesAnIdentityOfItsOwn() async throws {
        try await SimulatedDevice.withDevice(.anyPort { $0.number = 200 }) { device in
            let parameters = device.parameters
            #expect(parameters["Properties.System.SerialNumber"] == "ACCC8E0A1BF3")
            #expect(parameters["Network.eth0.MACAddress"] == "AC:CC:8E:0A:1B:F3")
            #expect(parameters["Network.HostName"] == "axis-accc8e0a1bf3")
            #expect(parameters["Network.UPnP.FriendlyName"] == "AXIS P3268-LVE - ACCC8E0A1BF3")
            #expect(parameters["Network.IPv6.IPAddresses"] == "fe80::aecc:8eff:fe0a:1bf3/64")
            #expect(parameters["Network.IPAddress"] == "192.168.1.33")
            // Nothing is left of the first camera.
            for (name, value) in parameters {
                for text in ["0A1B2C", "0a1b2c", "0A:1B:2C", "0a:1b2c", "192.168.0.90"] {
                    #expect(!value.contains(text), "\(name)=\(value)")
                }
            }
            let challenge = try await run("curl", "--silent", "--include", device.networkOrigin + "/axis-cgi/param.cgi")
            #expect(challenge.output.contains("realm=\"AXIS_ACCC8E0A1BF3\""))
            let properties = try await run(
                "curl", "--silent", device.origin + "/axis-cgi/basicdeviceinfo.cgi", "--data",
                #"{"apiVersion": "1.0", "method": "getAllUnrestrictedProperties"}"#)
            #expect(properties.output.contains("ACCC8E0A1BF3"), "\(properties)")
        }
    }

    @Test func number_outsideOfItsRange_isRefused() async throws {
        for number in [Int.min, -1, 0, 1001, Int.max] {
            do {
                let device = try await SimulatedDevice.start(.anyPort { $0.number = number })
                await device.stop()
                Issue.record("\(number) is accepted")
            } catch let error as SimulatorError {
                #expect(error.message == "the number of a camera is \(number): choose one from 1 to 1000")
            }
        }
    }
}
