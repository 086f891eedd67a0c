import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing

private let program = builtProgram("vapix-simulator")

/// Whether this machine allows what --isolated needs.
private let allowsNamespaces: Bool = {
    system("unshare --user --map-root-user --net true 2> /dev/null") == 0
}()

/// The control interface of the program, and `vapix-simulator ctl`.
@Suite(.timeLimit(.minutes(10)))
struct ControlProgramTests {
    @Test func ctl_inTheCommand_drivesTheCamera() async throws {
        let script = """
            ctl() { \(program) ctl "$@"; }
            ctl ports set 1 active && ctl fault 'http status=503 nth=1' && ctl ports --json
            curl --silent --output /dev/null "$VAPIX_ORIGIN/axis-cgi/param.cgi?action=list"
            ctl requests; ctl wait request parameters/list timeout=60s; ctl reset; ctl requests; ctl page
            ctl apps set nothing running; echo "refused: $?"
            ctl wait port 0 on timeout=1ms; echo "not met: $?"
            ctl ports set; echo "wrong: $?"
            """
        let finished = try await run(program, "--port", "0", "--", "bash", "-c", script)
        let output = finished.output
        #expect(output.hasPrefix("port\t1\nactive\ttrue\n"), "\(finished)")
        #expect(output.contains("id\t1\nfault\thttp status=503 count=1\n[\n  {"))
        #expect(output.ranges(of: "/axis-cgi/param.cgi\taction=list").count == 2)
        #expect(output.contains("503\thttp status=503"))
        #expect(output.contains("<!doctype html>"))
        #expect(output.contains("refused: 1\nnot met: 1\nwrong: 64\n"))
        #expect(finished.errors.contains("Error: no application \"nothing\" is installed"))
        #expect(finished.errors.contains("ports set PORT [ACTIVE] [closed=…]: it needs port"))
    }

    @Test func ctl_noSimulator_saysWhatToDo() async throws {
        let without = try await run("env", "-u", "VAPIX_SIMULATOR", program, "ctl", "ports")
        #expect(without.status == 64 && without.errors.contains("VAPIX_SIMULATOR is not set. Run this behind"))
        for url in ["http://127.0.0.1:1", "unix:/nowhere", "unix:" + String(repeating: "x", count: 200)] {
            let gone = try await run(program, "ctl", "--url", url, "ports")
            #expect(gone.status == 1 && gone.errors.contains("no simulator answers at"), "\(gone)")
        }
        // Only this machine's simulators have such an interface.
        for url in ["http://192.0.2.1:80", "https://127.0.0.1:80", "127.0.0.1:80", "http://127.0.0.1:x"] {
            let wrong = try await run(program, "ctl", "--url", url, "ports")
            #expect(wrong.status == 1 && wrong.errors.contains("is no URL of a control interface"), "\(wrong)")
        }
        let help = try await run(program, "ctl", "--help")
        #expect(help.status == 0 && help.output.contains("ports set PORT [ACTIVE] [closed=…]"))
    }

    @Test func ctl_mistypedCommand_namesTheNearest() async throws {
        let mistyped = try await run(program, "ctl", "prots", "set", "1", "active")
        #expect(mistyped.status == 64)
        #expect(mistyped.errors.contains("there is no command 'prots set 1 active' (did you mean ports set?)"))
        // The usage of all that the simulator can do hid the message.
        #expect(mistyped.errors.hasSuffix("\nSee `vapix-simulator ctl --help`.\n") && !mistyped.errors.contains("Usage"))
    }

    @Test func ctl_waitIsNotMet_saysWhatDidNotHappenAndWhereToLook() async throws {
        let script = """
            "$0" ctl wait port 0 active timeout=10ms; "$0" ctl wait application vmd Idle timeout=10ms
            "$0" ctl wait parameter root.x y timeout=10ms; "$0" ctl wait event-clients timeout=10ms
            """
        let finished = try await run(program, "--port", "0", "--", "sh", "-c", script, program)
        for message in [
            "port 0 did not become active within 10ms: see `vapix-simulator ctl ports`, which is GET /v1/ports\n",
            "the application \"vmd\" did not become Idle within 10ms: see `vapix-simulator ctl apps`",
            "did not get this value within 10ms: see `vapix-simulator ctl parameters`",
            "no client subscribed to events within 10ms: see `vapix-simulator ctl requests`",
        ] { #expect(finished.errors.contains(message), "\(finished.errors)") }
    }

    /// `--` was forgotten, and the message was "Unexpected argument".
    @Test func program_commandWithoutDashes_saysWhereTheyBelong() async throws {
        for options in [[], ["--port", "0"]] {
            let finished = try await run([program] + options + [".build/debug/app", "--verbose", "x"])
            #expect(finished.status == 64)
            #expect(finished.errors.contains("Put -- before the command: vapix-simulator -- .build/debug/app"), "\(finished)")
        }
        let unknown = try await run([program, "--prot", "0"])
        #expect(unknown.status == 64 && !unknown.errors.contains("Put --"), "\(unknown)")
    }

    @Test(arguments: [
        ("", "ctl help"), ("ctl por", "ports"), ("ctl ports ", "set"), ("ctl --url x wait app", "application"),
        ("ctl apps set vmd Ru", "Running"), ("ctl camera ready ", "false true"), ("ctl ptz set zo", "zoom="),
        ("--fault cl", "clock"), ("--events pa", "pause="), ("--configuration-apis wi", "without="),
        ("--device q6", "q6315-le@10.11.87"),
    ])
    func bash_completes(line: String, offers: String) async throws {
        let script = """
            source <("$0" --generate-completion-script bash)
            PATH="${0%/*}:$PATH" words=$1
            COMP_WORDS=(vapix-simulator $words); [[ -n $words && $words != *' ' ]] || COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE="vapix-simulator $words"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
            _vapix-simulator vapix-simulator "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}" | grep -v '^-' | sort | paste -s -d ' '
            """
        let finished = try await run("bash", "-c", script, program, line)
        #expect(finished.output == offers + "\n", "\(finished.errors)")
    }

    @Test func version_isPrinted() async throws {
        let finished = try await run(program, "--version")
        #expect(finished.status == 0 && finished.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test func ctl_password_comesFromAFile() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)")
        try Data("canary-4711\nsecond".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            \(program) ctl users set alice admin password=@\(file.path)
            curl -s -o /dev/null -w '%{http_code}' --digest -u alice:canary-4711 \
            "$(\(program) ctl camera | sed -n 's/networkOrigin.//p')/axis-cgi/param.cgi?action=list"
            """
        let finished = try await run(program, "--port", "0", "-v", "--", "bash", "-c", script)
        #expect(finished.output == "name\talice\nprivilege\tadmin\n200")
        #expect(!finished.errors.contains("canary"))
    }

    @Test func controlSocket_isUsedInPlaceOfThePort() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("c-\(UUID().uuidString.prefix(8))")
            .path
        let script =
            "echo $VAPIX_SIMULATOR; \(program) ctl ports set 0 on; curl -s --unix-socket \(path) http://localhost/v1/clock"
        let finished = try await run(
            program, "--port", "0", "--control-socket", path, "--", "sh", "-c", script)
        #expect(finished.output.hasPrefix("unix:\(path)\nport\t0\nactive\ttrue\n"))
        #expect(finished.output.contains("\"frozen\" : false"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    /// The command and a browser outside of its network reach the same port.
    @Test(.enabled(if: allowsNamespaces, "this machine does not allow user namespaces"))
    func isolated_controlInterface_isReachedFromBothSides() async throws {
        let script =
            "\(program) ctl ports set 1 on >/dev/null; echo $VAPIX_SIMULATOR; exec \(program) ctl wait port 0 on timeout=60s"
        let process = try RunningProcess([program, "--isolated", "--", "sh", "-c", script])
        #expect(await eventually { process.outputSoFar.contains("\n") })
        let url = try #require(process.outputSoFar.split(separator: "\n").first.map(String.init))
        let ports = try await run("curl", "--silent", "--max-time", "120", "\(url)/v1/ports/")
        #expect(ports.output.contains("\"active\" : true"))
        try await run(program, "ctl", "--url", url, "ports", "set", "0", "on")
        let finished = await process.finish()
        #expect(finished.status == 0 && finished.output.hasSuffix("met\ttrue\n"), "\(finished)")
    }

    @Test func verbose_printsALineForEachRequestAndCall() async throws {
        let script = """
            gdbus call --system --dest com.axis.HTTPConf1 --object-path /com/axis/HTTPConf1/VAPIXServiceAccounts1 \
            --method com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials me | cut -d: -f2 | tr -d "',)\n"
            curl --silent --output /dev/null "$VAPIX_ORIGIN/axis-cgi/param.cgi?action=list&password=canary"
            """
        let finished = try await run(program, "--port", "0", "--verbose", "--", "sh", "-c", script)
        let lines = finished.errors.split(separator: "\n").filter { !$0.contains("Introspect") }
        try #require(lines.count == 3, "\(finished)")
        #expect(lines[0].wholeMatch(of: /vapix-simulator: the control interface is http:\/\/127\.0\.0\.1:\d+/) != nil)
        #expect(lines[1].hasSuffix("com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials me ok"))
        #expect(lines[2].hasSuffix("GET /axis-cgi/param.cgi?action=list&password=*** 401 parameters/list -"))
        #expect(!finished.output.isEmpty && !finished.errors.contains(finished.output))
    }

    @Test func controlPort_taken_saysSo() async throws {
        let script = "\(program) --port 0 --control-port ${VAPIX_SIMULATOR##*:} -- true"
        let finished = try await run(program, "--port", "0", "--", "sh", "-c", script)
        #expect(finished.status == 1)
        #expect(finished.errors.contains("the control interface cannot listen on port"))
    }
}
