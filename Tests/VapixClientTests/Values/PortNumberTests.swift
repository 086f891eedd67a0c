import Testing
import VapixClient

/// The same port in all APIs, each of which counts in its own way.
struct PortNumberTests {
    @Test func numbers_bothCounts_areOnePort() {
        #expect(PortNumber.fromOne(1) == .fromZero(0))
        #expect(PortNumber.fromZero(3).fromOne == 4 && PortNumber.fromOne(4).fromZero == 3)
        #expect(PortNumber.fromZero(0).name == "port1" && "\(PortNumber.fromZero(0))" == "port 1")
        #expect(PortNumber.fromZero(1) < .fromOne(3))
        // The smallest and the largest number of an Int are no reason to crash.
        for number in [Int.min, .max, -1, 0] {
            let ports = [PortNumber.fromZero(number), .fromOne(number)]
            #expect(ports.allSatisfy { !$0.name.isEmpty && $0.fromOne >= $0.fromZero })
        }
    }

    @Test func numbers_portCGIAndEvents_countInTheirOwnWays() throws {
        let port = PortNumber.fromOne(2)
        #expect(try IOPort.getStates(ports: [port]).request.query.contains("check=2"))
        let event = Event(topic: "tns1:Device/tnsaxis:IO/Port", source: ["port": "1"], data: ["state": "1"])
        #expect(event[.ioPort]?.port == port)
    }
}
