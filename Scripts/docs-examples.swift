// The names that the examples of comments use without a declaration, for Scripts/docs-examples.sh. Nothing of it runs.

import AcapPackage
import AppServer
import DeviceSimulator
import VapixApp
import VapixClient

var vapix: Vapix { fatalError() }
var device: SimulatedDevice { fatalError() }
var settings: AppSettings { fatalError() }
var event: Event { fatalError() }
var reply: HTTPReply { fatalError() }
var endpoints: AppEndpoints { fatalError() }
var request: EndpointRequest { fatalError() }
var manifest: Manifest { fatalError() }

var bytes: [UInt8] { [] }
var picture: [UInt8] { [] }
var name: String { "" }
var counts: AsyncStream<Int> { fatalError() }
var threshold: Int {
    get { 0 }
    set {}
}

// MARK: Code of an app

let app = App()
let api = API()
let counter = Counter()
let hash = Hash()
let logger = Logger()

struct App {
    func lookHome() async throws {}
}

struct API {
    func set(schedule: Nullable<String>? = nil) async throws {}
}

actor Counter {
    let value = 0
}

struct Hash {
    func update(_ bytes: [UInt8]) {}
}

struct Logger {
    enum Level { case warning, debug }

    func log(level: Level, _ text: String) {}
}

extension AppSettings {
    func apply(_ text: String?) async {}
}

func answer(_ message: EndpointWebSocket.Message) -> String { "" }
func changed<Value>(_ value: Value) -> Value { value }
func display(_ bytes: [UInt8]) {}
func expect(_ isTrue: Bool) {}
func show(jpeg: [UInt8]) {}
func startStopped(_ names: [String], on vapix: Vapix) async throws -> [String] { names }
func startWhatStopped(_ vapix: Vapix) async throws {}
func work() async throws {}
