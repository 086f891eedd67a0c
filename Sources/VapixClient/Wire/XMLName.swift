/// The name of an element or an attribute, as places in the document.
struct XMLName {
    var start: Int
    /// Where the local name starts, behind the prefix.
    var localStart: Int
    var end: Int
    /// The list of known names in which the name was looked up last; `nil` if it was not.
    var list: UnsafePointer<UInt8>?
    /// The name's place in ``list``; -1 if it is not there.
    var place = -1

    init(start: Int, localStart: Int, end: Int) {
        self.start = start
        self.localStart = localStart
        self.end = end
    }

    var count: Int { end &- start }
}
