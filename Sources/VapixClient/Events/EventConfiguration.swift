/// The message that asks the device for the events that match filters.
///
/// It replaces the previous filters.
///
/// - Parameters:
///   - filters: The filters.
///   - context: An identifier that the answer repeats.
/// - Returns: The message.
/// - Throws: `InvalidArgumentError` if a condition cannot be written in XPath.
func eventConfiguration(_ filters: [EventFilter], context: String) throws(InvalidArgumentError) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("apiVersion", "1.0")
    json.member("context", context)
    json.member("method", "events:configure")
    json.key("params")
    json.beginObject()
    json.key("eventFilterList")
    json.beginArray()
    for filter in filters {
        json.beginObject()
        json.member("topicFilter", filter.topic)
        json.member("contentFilter", try filter.content?.text())
        json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endObject()
    return json.bytes
}
