import VapixClient
import VapixExamples

// Reads the replies of an API's documented exchanges so many times: decoding API COUNT. It prints how many replies there are
// and how many bytes they have. Without arguments it prints the names of the APIs. Scripts/bench-decode.sh counts instructions.

/// One reading; callgrind counts what happens in here.
@inline(never)
func readExample(_ decode: (HTTPReply) throws -> Void, _ reply: HTTPReply) {
    // Replies that state an error are read too, and end in one.
    _ = try? decode(reply)
}

func api(_ entry: ExampleTable.Entry) -> String {
    String(entry.operation.prefix { $0 != "/" })
}

let arguments = CommandLine.arguments
let entries = ExampleTable.all.filter { $0.decode != nil }
if arguments.count == 3, let count = Int(arguments[2]) {
    var sizes: [Int] = []
    for entry in entries where api(entry) == arguments[1] {
        let example = try entry.recorded()
        let reply = HTTPReply(status: example.status, contentType: example.reply.contentType, body: example.reply.body)
        sizes.append(example.reply.body.count)
        for _ in 0..<count {
            if let decode = entry.decode { readExample(decode, reply) }
        }
    }
    print(sizes.count, sizes.reduce(0, +))
} else {
    for name in Set(entries.map(api)).sorted() { print(name) }
}
