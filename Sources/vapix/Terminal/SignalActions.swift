import Glibc

/// The action of a signal; `nil` if the signal is ignored and must stay so, for example under nohup.
func actionUnlessIgnored(_ signal: CInt) -> sigaction? {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return nil }
    // `unsafeBitCast` because Swift does not compare function pointers, and SIG_IGN is a number in the form of one.
    let isIgnored =
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    return isIgnored ? nil : action
}
