/// The device answered the handshake with another status than 101.
struct WebSocketRefusal: Error {
    let status: Int
}
