/// The codes of SOAP faults, as in ``DeviceError/code``: the most specific one that the device gives.
public enum SOAPFaultCode {
    /// The request is wrong.
    public static let sender: DeviceError.Code = "Sender"
    /// The device failed.
    public static let receiver: DeviceError.Code = "Receiver"
    /// The user lacks the rights.
    public static let notAuthorized: DeviceError.Code = "NotAuthorized"
    /// The device has no such service, or no such operation.
    public static let actionNotSupported: DeviceError.Code = "ActionNotSupported"
}
