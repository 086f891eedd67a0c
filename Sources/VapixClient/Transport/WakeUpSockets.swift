internal import CCurl
import Glibc

/// Keeps the two sockets by which libcurl wakes a multi handle out of child processes.
///
/// libcurl 7.88 makes this pair without the flag for that, has no setting for it and does not say which sockets they are.
/// They are found by what they do: a wake-up puts bytes into both, and a wait of the same handle takes them out.
enum WakeUpSockets {
    /// How many descriptors are looked at, from the lowest that was free.
    private static let searched: CInt = 64

    /// Finds the lowest descriptor that is free.
    ///
    /// - Returns: The descriptor; `nil` if none is free.
    static func lowestFreeDescriptor() -> CInt? {
        let descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        close(descriptor)
        return descriptor
    }

    /// Sets the flag on the sockets of a handle; does nothing if they cannot be told from others.
    ///
    /// - Parameters:
    ///   - multi: The handle, which no other thread uses yet.
    ///   - lowest: The lowest descriptor that was free before the handle was made.
    static func closeInChildren(of multi: UnsafeMutableRawPointer, from lowest: CInt) {
        let idle = (lowest..<lowest + searched).filter { isInheritedSocket($0) && held($0) == 0 }
        guard !idle.isEmpty, curl_multi_wakeup(multi) == CURLM_OK else { return }
        let woken = idle.filter { held($0) > 0 }
        // It ends at once, and takes the bytes.
        curl_multi_poll(multi, nil, 0, 0, nil)
        for descriptor in woken where held(descriptor) == 0 {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }

    private static func isInheritedSocket(_ descriptor: CInt) -> Bool {
        var domain: CInt = 0
        var length = socklen_t(MemoryLayout<CInt>.size)
        return fcntl(descriptor, F_GETFD) == 0
            && getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &length) == 0 && domain == AF_UNIX
    }

    /// How many bytes wait in a socket, in either direction; 0 if that cannot be told.
    private static func held(_ descriptor: CInt) -> CInt {
        var received: CInt = 0
        var unread: CInt = 0
        guard ioctl(descriptor, UInt(FIONREAD), &received) == 0, ioctl(descriptor, UInt(TIOCOUTQ), &unread) == 0 else {
            return 0
        }
        return max(received, unread)
    }
}
