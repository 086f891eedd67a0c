/// The number of an I/O port: an input, an output or a supervised input.
///
/// Devices count ports in two ways, so the number says from where:
///
/// | from 0 | from 1 |
/// | --- | --- |
/// | `portmanagement.cgi`, ``IOPortManagement`` | `port.cgi`, ``IOPort`` |
/// | the parameters `IOPort.I0` and so on | the names of the ports, "Port 1" for example |
/// | events, ``StateTopic/ioPort`` | the prints on the device |
/// | `supervisedio.cgi` | |
///
/// Virtual inputs are not ports. They have numbers of their own, from 1.
///
/// See <https://developer.axis.com/vapix/network-video/input-and-outputs/#numbering-of-io-ports>.
public struct PortNumber: Sendable, Hashable, Comparable {
    /// The number, counted from 0.
    public let fromZero: Int

    /// A port by its number, counted from 0.
    ///
    /// - Parameter number: The number, 0 for the first port.
    /// - Returns: The port's number.
    public static func fromZero(_ number: Int) -> PortNumber {
        PortNumber(fromZero: number)
    }

    /// A port by its number, counted from 1.
    ///
    /// No port has the number 0: a device refuses calls with `fromOne(0)`.
    ///
    /// - Parameter number: The number, 1 for the first port.
    /// - Returns: The port's number.
    public static func fromOne(_ number: Int) -> PortNumber {
        PortNumber(fromZero: number == .min ? .min : number - 1)
    }

    /// The number, counted from 1.
    public var fromOne: Int { fromZero == .max ? .max : fromZero + 1 }

    /// The port's name in the replies of `port.cgi`, ``IOPort``: `port1` for the first port.
    public var name: String { "port\(fromOne)" }

    /// Whether a port comes before another.
    ///
    /// - Parameters:
    ///   - left: A port.
    ///   - right: Another port.
    /// - Returns: `true` if it does.
    public static func < (left: PortNumber, right: PortNumber) -> Bool {
        left.fromZero < right.fromZero
    }
}

extension PortNumber: CustomStringConvertible {
    /// The number as on the device, counted from 1: "port 1".
    public var description: String { "port \(fromOne)" }
}
