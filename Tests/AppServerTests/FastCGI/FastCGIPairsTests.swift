import Testing

@testable import AppServer

struct FastCGIPairsTests {
    @Test func pairs_sizesAroundTheLongForm_roundTrip() throws {
        let sizes = [0, 1, 127, 128, 129, 255, 256, 65_535, 65_536, 1_048_576]
        for size in sizes {
            let pairs = [
                (name: "N", value: String(repeating: "v", count: size)),
                (name: String(repeating: "n", count: size), value: ""),
            ]
            let read = try fastCGIPairs(fastCGIPairs(pairs)[...])
            #expect(read.map(\.name) == pairs.map(\.name) && read.map(\.value) == pairs.map(\.value), "\(size)")
        }
    }

    @Test func pairs_bytesThatAreNotUTF8_areReplaced() throws {
        let read = try fastCGIPairs([1, 2, 65, 0xFF, 66])
        #expect(read.map(\.value) == ["\u{FFFD}B"])
    }

    @Test func requestHead_withoutURI_encodesThePathOfCGI() {
        let head = RequestHead(fastCGI: [
            ("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/local/app/a b.cgi"), ("PATH_INFO", "/100%?"),
            ("QUERY_STRING", "x=1"),
        ])
        #expect(head?.target == "/local/app/a%20b.cgi/100%25%3F?x=1")
    }

    @Test func requestHead_withoutMethodOrPath_isNone() {
        #expect(RequestHead(fastCGI: [("REQUEST_URI", "/a")]) == nil)
        #expect(RequestHead(fastCGI: [("REQUEST_METHOD", "GET")]) == nil)
        #expect(RequestHead(fastCGI: [("REQUEST_METHOD", "GET\r\n"), ("REQUEST_URI", "/a")]) == nil)
        #expect(RequestHead(fastCGI: [("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "a")]) == nil)
    }
}
