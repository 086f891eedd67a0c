internal import Glibc

/// Overwrites memory that held a secret, in a way that the optimizer may not drop.
package func wipe(_ memory: UnsafeMutableRawBufferPointer) {
    guard let start = memory.baseAddress else { return }
    explicit_bzero(start, memory.count)
}
