/// The numbers of a version between its dots; 0 for a part that is no number.
func versionNumbers(_ version: String) -> [Int] {
    version.utf8.split(separator: UInt8(ascii: ".")).map { Int(Substring($0)) ?? 0 }
}
