import Foundation
import TestTools
import Testing

@testable import VapixClient

/// Runs a body on bytes that end where the memory ends, so that reading past them stops the process.
func withGuardedBytes<Result>(
    _ bytes: some Collection<UInt8>,
    _ body: (UnsafeRawBufferPointer) throws -> Result
) throws -> Result {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let room = (bytes.count + page - 1) / page * page
    let map = try #require(mmap(nil, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    try #require(map != MAP_FAILED)
    defer { munmap(map, room + page) }
    try #require(mprotect(map + room, page, PROT_NONE) == 0)
    let start = map + (room - bytes.count)
    UnsafeMutableRawBufferPointer(start: start, count: bytes.count).copyBytes(from: bytes)
    return try body(UnsafeRawBufferPointer(start: start, count: bytes.count))
}

/// The error that a body throws, if it is one of the readers'.
func wireError(_ body: () throws -> Void) throws -> WireError? {
    do {
        try body()
        return nil
    } catch let error as WireError {
        return error
    }
}

/// The seeds that the randomized tests run with.
let seeds: [UInt64] = [1, 2, 3, 4]

/// A JSON value as a tree, read by the typed calls of the reader under test.
indirect enum JSONTree: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONTree])
    case object([String: JSONTree])

    init(from json: inout JSONReader) throws {
        switch json.peek() {
        case .object:
            var members: [String: JSONTree] = [:]
            while let key = try json.nextKey() {
                members[key] = try JSONTree(from: &json)
            }
            self = .object(members)
        case .array:
            var elements: [JSONTree] = []
            while try json.nextElement() {
                elements.append(try JSONTree(from: &json))
            }
            self = .array(elements)
        case .string: self = try json.readString().map { .string($0) } ?? .null
        case .number: self = try json.readDouble().map { .number($0) } ?? .null
        case .bool: self = try json.readBool().map { .bool($0) } ?? .null
        case .null, nil:
            _ = try json.readBool()
            self = .null
        }
    }

    init(document bytes: [UInt8]) throws {
        self = try withGuardedBytes(bytes) { buffer in
            var json = JSONReader(buffer)
            let tree = try JSONTree(from: &json)
            try json.finish()
            return tree
        }
    }

    /// What Foundation makes of a document.
    init(foundation bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(FoundationTree.self, from: Data(bytes)).tree
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .bool(let value): json.write(value)
        case .number(let value): json.write(value)
        case .string(let value): json.write(value)
        case .array(let elements):
            json.beginArray()
            for element in elements {
                element.write(to: &json)
            }
            json.endArray()
        case .object(let members):
            json.beginObject()
            for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                json.key(key)
                value.write(to: &json)
            }
            json.endObject()
        }
    }

    static func random(_ generator: inout SeededGenerator, depth: Int = 4) -> JSONTree {
        switch generator.below(depth > 0 ? 8 : 6) {
        case 0: return .null
        case 1: return .bool(generator.chance(2))
        case 2: return .number(Double(generator.below(2_000_001) - 1_000_000))
        case 3:
            let value = Double(bitPattern: generator.next())
            return .number(value.isFinite ? value : 0.5)
        case 4, 5: return .string(generator.text())
        case 6: return .array((0..<generator.below(5)).map { _ in random(&generator, depth: depth - 1) })
        default:
            var members: [String: JSONTree] = [:]
            for _ in 0..<generator.below(5) {
                members[generator.text(maxLength: 12)] = random(&generator, depth: depth - 1)
            }
            return .object(members)
        }
    }
}

private struct FoundationTree: Decodable {
    let tree: JSONTree

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            tree = .null
        } else if let value = try? container.decode(Bool.self) {
            tree = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            tree = .number(value)
        } else if let value = try? container.decode(String.self) {
            tree = .string(value)
        } else if let value = try? container.decode([FoundationTree].self) {
            tree = .array(value.map(\.tree))
        } else {
            tree = .object(try container.decode([String: FoundationTree].self).mapValues(\.tree))
        }
    }
}
