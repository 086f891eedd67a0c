internal import CCurl

/// A libcurl multi handle: the connections of a loop.
///
/// `@unchecked` because one thread uses it, and the others only wake that thread, which libcurl allows.
final class MultiHandle: @unchecked Sendable {
    /// The handle itself.
    let pointer: UnsafeMutableRawPointer

    /// Makes a handle; `nil` if libcurl cannot be used.
    init?() {
        let lowest = WakeUpSockets.lowestFreeDescriptor()
        guard Libcurl.isReady, let pointer = curl_multi_init() else { return nil }
        self.pointer = pointer
        if let lowest { WakeUpSockets.closeInChildren(of: pointer, from: lowest) }
        // By default libcurl keeps four connections for each running transfer, which are few after a burst.
        _ = ccurl_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, CLong(4 * CurlLoop.connectionsPerOrigin))
        // Idle connections count too: an exchange that needs a new one closes the one that was idle for longest.
        _ = ccurl_multi_set_long(pointer, CURLMOPT_MAX_HOST_CONNECTIONS, CLong(CurlLoop.connectionsPerOrigin))
    }

    deinit {
        curl_multi_cleanup(pointer)
    }

    /// Ends a wait of the thread.
    func wake() {
        curl_multi_wakeup(pointer)
    }
}
