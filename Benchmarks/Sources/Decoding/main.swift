// Reads a reply again and again: Decoding NAME COUNT BODY. Scripts/bench-decode.sh counts the instructions.
@preconcurrency import Glibc
import VapixClient
import VapixIO
import VapixNetwork

let arguments = CommandLine.arguments
guard arguments.count == 4, let count = Int(arguments[2]), let file = fopen(arguments[3], "r") else {
    fputs("usage: Decoding NAME COUNT BODY\n", stderr)
    exit(2)
}
var buffer = [UInt8](repeating: 0, count: 1 << 20)
let size = fread(&buffer, 1, buffer.count, file)
let body = Array(buffer.prefix(size))
let reply = HTTPReply(status: 200, body: body)

func read<Output>(_ call: VapixCall<Output>, _ reply: HTTPReply, _ count: Int) throws {
    for _ in 0..<count { _ = try call.output(from: reply) }
}

do {
    switch arguments[1] {
    case "applications": try read(Applications.list(), reply, count)
    case "device-info": try read(BasicDeviceInfo.getAllProperties(), reply, count)
    case "ntp": try read(NTP.getNTPInfo(), reply, count)
    case "light": try read(LightControl.getLightInformation(), reply, count)
    case "network": try read(NetworkSettings.getNetworkInfo(), reply, count)
    case "hand-written-device-info": for _ in 0..<count { _ = DeviceInfoByHand(body) }
    default: fputs("unknown: \(arguments[1])\n", stderr)
    }
} catch {
    fputs("\(error)\n", stderr)
    exit(1)
}
