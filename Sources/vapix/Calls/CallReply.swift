import VapixCatalogue
import VapixClient
import VapixSupport

/// The reply to a call of the catalogue, checked to have the documented form.
enum CallReply: Equatable {
    /// A JSON value.
    case json([UInt8])
    /// Text or XML as the device sent it; it may be empty.
    case text([UInt8])
    /// Anything else.
    case binary([UInt8])
}

extension CallReply {
    /// Reads the reply, with the same errors as the typed call.
    init(of operation: Catalogue.Operation, from reply: HTTPReply) throws {
        switch operation.reply.form {
        case "data" where operation.reply.listsErrors == true:
            let accepted = operation.reply.accepts.map(DeviceError.Code.init(rawValue:))
            self = .json(try Self.dataAndErrors(accepting: accepted).read(reply))
            return
        case "data":
            self = .json(try ReplyForm<JSONText>.data.read(reply).bytes)
            return
        case "rest":
            // What an API does not answer is an empty object.
            let isEmpty = (200...299).contains(reply.status) && reply.body.isEmpty
            self = .json(isEmpty ? Array("{}".utf8) : try ReplyForm<JSONText>.resource.read(reply).bytes)
            return
        case "json":
            self = .json(try ReplyForm<JSONText>.document.read(reply).bytes)
            return
        case "binary":
            let magic = operation.reply.magic.flatMap(Self.bytes) ?? []
            self = .binary(try ReplyForm.binary(magic: magic).read(reply))
            return
        case "ok": try ReplyForm.acknowledgement.read(reply)
        case "none": try ReplyForm.nothing.read(reply)
        case "text": _ = try ReplyForm.text.read(reply)
        case "key-value": try Self.lines.read(reply)
        case "xml": try Self.document(root: operation.reply.element).read(reply)
        case "xml-response": try ReplyForm.xmlResponse.read(reply)
        case "custom": try Self.checkCustom(operation, reply)
        default: throw InvalidArgumentError("a reply of the form \(operation.reply.form) cannot be read")
        }
        self = .text(reply.body)
    }

    /// The data and the errors beside it, as the members of an object.
    private static func dataAndErrors(accepting code: DeviceError.Code?) -> ReplyForm<[UInt8]> {
        .data(accepting: code) { (data, errors) throws(WireError) in
            var json = JSONWriter()
            json.beginObject()
            json.key("data")
            json.write(try JSONText(from: &data))
            json.key("errors")
            json.write(try JSONText(from: &errors))
            json.endObject()
            return json.bytes
        }
    }

    private static let lines = ReplyForm<Void>.keyValue { (text) throws(WireError) in
        while try text.nextKey() != nil {}
    }

    private static func document(root: String?) -> ReplyForm<Void> {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            try reply.body.withUnsafeBytes { bytes in
                if let error = try xmlError(in: bytes, contentType: reply.contentType) { throw error }
                var xml = try XMLReader(bytes, contentType: reply.contentType)
                let element = try xml.nextElement()
                guard root == nil || element == root else {
                    throw WireError(reason: .unexpectedType, offset: 0, expected: "another root element")
                }
                try xml.skipElement()
                try xml.finish()
            }
        }
    }

    /// Checks a reply for which the library has hand-written code.
    private static func checkCustom(_ operation: Catalogue.Operation, _ reply: HTTPReply) throws {
        let list = Parameters.list()
        let update = Parameters.update([:])
        let add = Parameters.add(template: "", group: "", values: [:])
        switch operation.id {
        case list.id: _ = try list.output(from: reply)
        case update.id: try update.output(from: reply)
        case add.id: _ = try add.output(from: reply)
        default:
            _ = try ReplyForm.text.read(reply)
            // The Swift function has a reading of its own, which the tool does not know; XML that is an error is one here, too.
            if let error = try? reply.body.withUnsafeBytes({ try xmlError(in: $0, contentType: reply.contentType) }) {
                throw error
            }
        }
    }

    private static func bytes(_ hexadecimal: String) -> [UInt8]? {
        let digits = hexadecimal.utf8.compactMap(hexDigit)
        guard digits.count == hexadecimal.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
