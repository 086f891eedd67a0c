// Generated from Specs/Examples/supervised-io by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of Supervised I/O.
    mutating func addSupervisedIO() {
        add("Specs/Examples/supervised-io/getNumberOfPorts_200.http") { SupervisedIO.getNumberOfPorts() }
        add("Specs/Examples/supervised-io/getSupervisedRanges_200.http") {
            SupervisedIO.getSupervisedRanges(ports: [SupervisedIO.PortSelection(port: .fromZero(0))])
        }
        add("Specs/Examples/supervised-io/getSupervised_200.http") {
            let value0 = [
                SupervisedIO.PortSelection(port: .fromZero(1)), SupervisedIO.PortSelection(port: .fromZero(2)),
            ]
            return SupervisedIO.getSupervised(ports: value0)
        }
        add("Specs/Examples/supervised-io/getSupervised_error2205.http") {
            let value0 = [
                SupervisedIO.PortSelection(port: .fromZero(1)), SupervisedIO.PortSelection(port: .fromZero(2)),
            ]
            return SupervisedIO.getSupervised(ports: value0)
        }
        add("Specs/Examples/supervised-io/getSupportedStates_200.http") {
            SupervisedIO.getSupportedStates(ports: [SupervisedIO.PortSelection(port: .fromZero(1))])
        }
        add("Specs/Examples/supervised-io/getSupportedVersions_200.http") { SupervisedIO.getSupportedVersions() }
        add("Specs/Examples/supervised-io/isSupervisable_200.http") { SupervisedIO.isSupervisable() }
        add("Specs/Examples/supervised-io/setSupervised_200.http") {
            let value0 = SupervisedIO.StateRange(state: .short, lowerLimit: 0, upperLimit: 9)
            let value1 = SupervisedIO.StateRange(state: .close, lowerLimit: 10, upperLimit: 90)
            let value2 = SupervisedIO.StateRange(state: .open, lowerLimit: 91, upperLimit: 200)
            let value3 = SupervisedIO.StateRange(state: .cut, lowerLimit: 201, upperLimit: 255)
            let value4 = SupervisedIO.PortConfiguration(
                isSupervised: true, port: .fromZero(0), ranges: [value0, value1, value2, value3])
            let value5 = SupervisedIO.StateRange(state: .short, lowerLimit: 0, upperLimit: 9)
            let value6 = SupervisedIO.StateRange(state: .close, lowerLimit: 10, upperLimit: 90)
            let value7 = SupervisedIO.StateRange(state: .open, lowerLimit: 91, upperLimit: 200)
            let value8 = SupervisedIO.StateRange(state: .cut, lowerLimit: 201, upperLimit: 255)
            let value9 = SupervisedIO.PortConfiguration(
                isSupervised: true, port: .fromZero(1), ranges: [value5, value6, value7, value8])
            return SupervisedIO.setSupervised([value4, value9])
        }
        add("Specs/Examples/supervised-io/setSupervised_error2204.http") {
            let value0 = SupervisedIO.StateRange(state: .cut, lowerLimit: 0, upperLimit: 1302)
            let value1 = SupervisedIO.StateRange(state: .open, lowerLimit: 1303, upperLimit: 1986)
            let value2 = SupervisedIO.StateRange(state: .closed, lowerLimit: 1987, upperLimit: 3124)
            let value3 = SupervisedIO.StateRange(state: .short, lowerLimit: 3125, upperLimit: 4095)
            let value4 = SupervisedIO.PortConfiguration(
                isSupervised: true, port: .fromZero(10), ranges: [value0, value1, value2, value3])
            return SupervisedIO.setSupervised([value4])
        }
    }
}
