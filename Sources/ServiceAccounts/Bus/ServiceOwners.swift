/// The connections that may answer for the account service: those that have owned its name since the call was sent.
///
/// Anybody on the bus can send messages to this process, and some of them look like replies.
struct ServiceOwners {
    /// The signals that tell about changes, for `AddMatch`.
    static let matchRule =
        "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',member='NameOwnerChanged',"
        + "arg0='\(GetCredentials.destination)'"

    /// The unique names, the latest last.
    private var names: [String] = []
    /// Whether the bus does not say who owns the name.
    ///
    /// It still passes on a reply only from the connection that was called.
    private var isUnknown = false

    /// A service that restarts has a few owners within one call.
    private static let maximumCount = 16

    /// Takes note of what the bus says about the name's owner.
    ///
    /// - Parameters:
    ///   - message: A message of the bus.
    ///   - watchSerial: The serial number of the call that asks for later changes.
    ///   - ownerSerial: The serial number of the call that asks for the owner.
    mutating func note(_ message: ReceivedMessage, watchSerial: UInt32, ownerSerial: UInt32) {
        guard message.isFromBus else { return }
        let header = message.header
        if message.isReply(to: ownerSerial) {
            if header.kind == .methodReturn {
                add(message.texts(1)?.first)
            } else if header.errorName != "org.freedesktop.DBus.Error.NameHasNoOwner" {
                isUnknown = true
            }
        } else if message.isReply(to: watchSerial) {
            if header.kind == .error { isUnknown = true }
        } else if header.kind == .signal, header.interface == "org.freedesktop.DBus",
            header.member == "NameOwnerChanged", let texts = message.texts(3), texts[0] == GetCredentials.destination
        {
            add(texts[2])
        }
    }

    private mutating func add(_ name: String?) {
        guard let name, name.hasPrefix(":"), !names.contains(name) else { return }
        if names.count == Self.maximumCount { names.removeFirst() }
        names.append(name)
    }

    /// Whether a message that has the call's serial number is the reply to it.
    ///
    /// - Parameter message: A method return or an error.
    /// - Returns: Whether the service sent it, or the bus in the service's place.
    func mayHaveSent(_ message: ReceivedMessage) -> Bool {
        guard let sender = message.header.sender else { return false }
        if message.isFromBus { return message.header.kind == .error }
        return names.contains(sender) || isUnknown && sender.hasPrefix(":")
    }
}
