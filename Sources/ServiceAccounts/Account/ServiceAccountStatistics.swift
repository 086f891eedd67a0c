extension ServiceAccount {
    /// The numbers of acquisitions and failures of an account in a process.
    public struct Statistics: Sendable {
        /// How many accounts the device has made, replacements included.
        public var acquisitions = 0
        /// How many requests for an account have failed.
        public var refusals = 0
        /// How many accounts replaced one that the device had rejected with 401.
        public var refreshes = 0
        /// The error of the last failed request for an account; `nil` if none has failed.
        public var lastError: ServiceAccountError?
        /// When the next account may be acquired; `nil` if one may be acquired now.
        public var nextTry: ContinuousClock.Instant?
    }
}
