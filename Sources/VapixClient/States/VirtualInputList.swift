extension VirtualInput {
    /// A virtual input.
    public struct Input: Sendable, Hashable {
        /// The number, from 1, as in ``VirtualInput/activate(port:duration:)-swift.method``.
        public let number: Int
        /// The name as a text to show to users; `nil` if the device gives none.
        public let niceName: String?

        /// Makes an input, for tests.
        ///
        /// - Parameters:
        ///   - number: The number, from 1.
        ///   - niceName: The name as a text to show to users.
        public init(number: Int, niceName: String? = nil) {
            self.number = number
            self.niceName = niceName
        }
    }

    /// Lists the device's virtual inputs.
    ///
    /// No call of this API lists the inputs. This function reads the declarations of their events: each input has one.
    /// Most devices have 32 or 64 inputs. ``Vapix/states(of:removalDelay:options:)`` of ``StateTopic/virtualInput`` follows
    /// their states.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/network-video/input-and-outputs/#virtual-input-event>.
    ///
    /// - Returns: The inputs in the device's order; none if the device has none.
    /// - Throws: ``VapixError``; `CancellationError` as soon as the task is cancelled.
    public func inputs() async throws -> [Input] {
        try await vapix.eventDeclarations().virtualInputs
    }
}

extension EventDeclarations {
    /// The virtual inputs of the device.
    var virtualInputs: [VirtualInput.Input] {
        let topic = TopicExpression("tns1:Device/tnsaxis:IO/VirtualInput")
        let messages = filter { $0.expression.map(topic.matches) == true }.flatMap(\.messages)
        let values = messages.flatMap(\.source).filter { $0.name == "port" }.flatMap(\.values)
        var numbers: Set<Int> = []
        return values.compactMap { value in
            // Other ports have -1 for any of them.
            guard let number = Int(value.value), number >= 1, numbers.insert(number).inserted else { return nil }
            return VirtualInput.Input(number: number, niceName: value.niceName)
        }
    }
}
