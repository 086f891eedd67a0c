import AcapPackage
import VapixClient

extension JSONTree {
    /// A value that may be JSON; `nil` if it is not.
    init?(parsing text: String) {
        guard let value = try? JSONTree(parsing: Array(text.utf8), limit: InputFile.longestText) else { return nil }
        self = value
    }

    /// Writes the value as it goes to a device: without white space.
    func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .bool(let value): json.write(value)
        case .number(let digits): json.write(number: digits)
        case .string(let text): json.write(text)
        case .array(let elements):
            json.beginArray()
            for element in elements { element.write(to: &json) }
            json.endArray()
        case .object(let members):
            json.beginObject()
            for member in members {
                json.key(member.key)
                member.value.write(to: &json)
            }
            json.endObject()
        }
    }
}

extension JSONWriter {
    /// Writes a number with the digits that it has; they must be valid.
    fileprivate mutating func write(number digits: String) {
        guard let number = try? JSONText(digits) else { return writeNull() }
        write(number)
    }
}
