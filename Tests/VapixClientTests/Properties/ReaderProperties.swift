import TestTools

extension InputProperty {
    /// The properties of what a device sends, and of what the user writes, that no documented exchange has.
    static let ofClients = [httpHeads, challenges, logLines, eventDeclarations, origins, numbers]
}
