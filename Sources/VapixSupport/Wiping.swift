internal import Glibc

/// Overwrites memory that held a secret; the optimizer cannot remove this.
///
/// - Parameter memory: The memory to fill with zeros.
package func wipe(_ memory: UnsafeMutableRawBufferPointer) {
    guard let start = memory.baseAddress else { return }
    explicit_bzero(start, memory.count)
}
