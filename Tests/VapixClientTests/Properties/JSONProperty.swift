import Foundation
import TestTools
import VapixClient
import VapixSupport

extension Property {
    /// The reader and the writer of JSON, compared with Foundation's.
    static let json = Property(name: "json", check: checkJSON) { exchange, _ in
        [exchange.request.body, exchange.reply.body].filter { $0.first == UInt8(ascii: "{") }
    }

    private static func checkJSON(_ bytes: UnsafeRawBufferPointer) throws {
        try checkDocument(bytes)
        try checkTypedReading(bytes)
        try checkString(String(decoding: bytes, as: UTF8.self))
    }

    private static func checkDocument(_ bytes: UnsafeRawBufferPointer) throws {
        let skipped = result { (json) throws(WireError) in try json.readRawValue() }(bytes)
        let value = result(PlainJSON.init)(bytes)
        switch (skipped, value) {
        case (.success(let range), .success(let value)):
            let copy = Array(bytes[range])
            let text = String(decoding: copy, as: UTF8.self)
            let source = try JSONText(text)
            try expectHolds(source.bytes == copy, "a value does not come back as it is")
            let tree = try JSONValue(document: copy)
            try expectHolds(try JSONValue(document: tree.bytes) == tree, "a tree does not read back")
            var rewritten = JSONWriter()
            value.write(to: &rewritten)
            let plain = tree.bytes.withUnsafeBytes(result(PlainJSON.init))
            try expectHolds((try? plain.get()) == value, "a tree writes another value")
            let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            guard let theirs else { throw Violation(description: "Foundation rejects what is accepted") }
            try expectHolds(value.isEqual(theirs), "Foundation reads another value than \(value)")
            var writer = JSONWriter()
            value.write(to: &writer)
            let again = writer.bytes.withUnsafeBytes(result(PlainJSON.init))
            try expectHolds((try? again.get()) == value, "what is written does not read back")
        case (.failure(let error), .failure(let other)):
            try expectHolds(
                error.isSame(as: other) || other.reason == .numberOutOfRange, "\(error) when skipped, else \(other)")
            // Foundation guesses UTF-16 and UTF-32, nests deeper, and on Linux takes a comma behind the last element.
            guard error.reason != .tooDeep, !bytes.contains(0), isUTF8(bytes) else { return }
            guard !bytes.contains(UInt8(ascii: ",")) else { return }
            let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            try expectHolds(theirs == nil, "Foundation accepts what is rejected: \(error)")
        case (.success, .failure(let error)):
            // What is skipped has no type to be out of range of.
            try expectHolds(error.reason == .numberOutOfRange, "skipped, but not read: \(error)")
        case (.failure(let error), .success):
            throw Violation(description: "read, but not skipped: \(error)")
        }
    }

    /// Each of the readers that expect a type takes the document, or says why not.
    private static func checkTypedReading(_ bytes: UnsafeRawBufferPointer) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let int64 = try? result { (json) throws(WireError) in try json.readInt64() }(bytes).get()
        let int32 = try? result { (json) throws(WireError) in try json.readInt() }(bytes).get()
        let double = try? result { (json) throws(WireError) in try json.readDouble() }(bytes).get()
        if let int64 {
            try expectHolds(
                int32 == Int32(exactly: int64).flatMap { Int(exactly: $0) },
                "\(int64) is read as \(String(describing: int32))")
            try expectHolds(double == Double(int64), "\(int64) is read as \(String(describing: double))")
            if let plain = Int64(text) { try expectHolds(plain == int64, "\(plain) is read as \(int64)") }
        }
        if let double, let plain = Double(text) {
            try expectHolds(plain == double, "\(plain) is read as \(double)")
        }
        let inString = Array("\"\(text)\"".utf8)
        let numeric = inString.withUnsafeBytes(result { (json) throws(WireError) in try json.readInt64() })
        if let number = try? numeric.get(), let plain = Int64(text) {
            try expectHolds(plain == number, "\(plain) is read as \(number)")
        }
        _ = inString.withUnsafeBytes(result { (json) throws(WireError) in try json.readDouble() })
        _ = result { (json) throws(WireError) in try json.readBool() }(bytes)
        _ = result { (json) throws(WireError) in try json.readArray(of: String.self) }(bytes)
        _ = result { (json) throws(WireError) in try json.readMap(of: [Int64].self) }(bytes)
    }

    /// Any string can be written, and comes back from our reader and from Foundation's.
    private static func checkString(_ text: String) throws {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("text", text)
        writer.key(text)
        writer.write(true)
        writer.endObject()
        let bytes = writer.bytes
        let read = try bytes.withUnsafeBytes { bytes throws(WireError) -> String? in
            var json = JSONReader(bytes)
            _ = try json.nextKey()
            let value = try json.readString()
            let key = try json.nextKey()
            _ = try json.readBool()
            _ = try json.nextKey()
            try json.finish()
            return key == value ? value : nil
        }
        try expectHolds(read.map { Array($0.utf8) } == Array(text.utf8), "a string does not come back")
        let theirs = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let theirText = (theirs?["text"] as? String)?.withoutByteOrderMarks
        // Foundation finds the key "text" twice then, and keeps one of the values.
        let isOneMember = text.withoutByteOrderMarks == "text"
        try expectHolds(
            isOneMember || theirText.map { Array($0.utf8) } == Array(text.withoutByteOrderMarks.utf8),
            "Foundation reads another string")
    }

    /// Reads a document to its end.
    private static func result<Value>(
        _ read: @escaping (inout JSONReader) throws(WireError) -> Value
    ) -> (UnsafeRawBufferPointer) -> Result<Value, WireError> {
        { bytes in
            do throws(WireError) {
                var json = JSONReader(bytes)
                let value = try read(&json)
                try json.finish()
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
    }
}

/// A document as a tree, read by the calls of the reader that say which value they expect.
private indirect enum PlainJSON: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([PlainJSON])
    case object([String: PlainJSON])

    init(from json: inout JSONReader) throws(WireError) {
        switch json.peek() {
        case .object:
            var members: [String: PlainJSON] = [:]
            while let key = try json.nextKey() { members[key] = try PlainJSON(from: &json) }
            self = .object(members)
        case .array:
            var elements: [PlainJSON] = []
            while try json.nextElement() { elements.append(try PlainJSON(from: &json)) }
            self = .array(elements)
        case .string: self = try json.readString().map { .string($0) } ?? .null
        case .number: self = try json.readDouble().map { .number($0) } ?? .null
        case .bool: self = try json.readBool().map { .bool($0) } ?? .null
        case .null:
            _ = try json.readNull()
            self = .null
        case nil:
            try json.skipValue()
            self = .null
        }
    }

    /// Whether Foundation has read the same.
    ///
    /// Of a key that occurs twice it keeps the first value, and this library the last.
    func isEqual(_ value: Any) -> Bool {
        switch self {
        case .null: value is NSNull
        case .bool(let bool): value as? Bool == bool
        // Foundation does not round long numbers to the nearest double, as ``checkTypedReading`` expects it of the library.
        case .number(let number):
            ((value as? NSNumber)?.doubleValue).map { abs($0 - number) <= abs(number) * 1e-14 } ?? false
        case .string(let string): (value as? String)?.withoutByteOrderMarks == string.withoutByteOrderMarks
        case .array(let elements):
            (value as? [Any]).map { $0.count == elements.count && zip(elements, $0).allSatisfy { $0.isEqual($1) } }
                ?? false
        case .object(let members):
            (value as? [String: Any]).map {
                Set($0.keys.map(\.withoutByteOrderMarks)) == Set(members.keys.map(\.withoutByteOrderMarks))
            } ?? false
        }
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .bool(let value): json.write(value)
        case .number(let value): json.write(value)
        case .string(let value): json.write(value)
        case .array(let elements):
            json.beginArray()
            for element in elements { element.write(to: &json) }
            json.endArray()
        case .object(let members):
            json.beginObject()
            for (key, value) in members {
                json.key(key)
                value.write(to: &json)
            }
            json.endObject()
        }
    }
}

extension String {
    /// What can be compared with Foundation's strings: on Linux, it drops a byte order mark that leads a string, or a key.
    fileprivate var withoutByteOrderMarks: String {
        guard utf8.contains(0xEF) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{FEFF}" }))
    }
}
