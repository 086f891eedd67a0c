// Generated from Specs/Examples/io-port-management by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of I/O port management.
    mutating func addIOPortManagement() {
        add("Specs/Examples/io-port-management/getPorts_200.http") { IOPortManagement.getPorts() }
        add("Specs/Examples/io-port-management/getPorts_200_none.http") { IOPortManagement.getPorts() }
        add("Specs/Examples/io-port-management/getPorts_error4004.http") { IOPortManagement.getPorts() }
        add("Specs/Examples/io-port-management/getSupportedVersions_200.http") {
            IOPortManagement.getSupportedVersions()
        }
        add("Specs/Examples/io-port-management/getSupportedVersions_error2102.http") {
            IOPortManagement.getSupportedVersions()
        }
        add("Specs/Examples/io-port-management/setPorts_200.http") {
            let value0 = IOPortManagement.PortChange(
                number: .fromZero(0), usage: "Button", direction: .input, name: "Bell", normalState: .open)
            let value1 = IOPortManagement.PortChange(
                number: .fromZero(1), usage: "Door", direction: .output, name: "Output 1", normalState: .open,
                state: .open)
            let value2 = IOPortManagement.PortChange(
                number: .fromZero(2), usage: "", direction: .input, name: "Input 2", normalState: .closed)
            return IOPortManagement.setPorts([value0, value1, value2])
        }
        add("Specs/Examples/io-port-management/setPorts_200_direction.http") {
            let value0 = IOPortManagement.PortChange(number: .fromZero(1), direction: .input)
            return IOPortManagement.setPorts([value0])
        }
        add("Specs/Examples/io-port-management/setPorts_error2103.http") {
            let value0 = IOPortManagement.PortChange(
                number: .fromZero(0), usage: "Button", direction: .input, name: "Bell", normalState: .open)
            let value1 = IOPortManagement.PortChange(
                number: .fromZero(1), usage: "Door", direction: .output, name: "Output 1", normalState: .open,
                state: .open)
            let value2 = IOPortManagement.PortChange(
                number: .fromZero(2), usage: "", direction: .input, name: "Input 2", normalState: .closed)
            return IOPortManagement.setPorts([value0, value1, value2])
        }
        add("Specs/Examples/io-port-management/setPorts_error2104.http") {
            let value0 = IOPortManagement.PortChange(
                number: .fromZero(0), usage: "Button", direction: .input, name: "Bell", normalState: .open)
            let value1 = IOPortManagement.PortChange(
                number: .fromZero(1), usage: "Door", direction: .output, name: "Output 1", normalState: .open,
                state: .open)
            let value2 = IOPortManagement.PortChange(
                number: .fromZero(2), usage: "", direction: .input, name: "Input 2", normalState: .closed)
            return IOPortManagement.setPorts([value0, value1, value2])
        }
        add("Specs/Examples/io-port-management/setPorts_error2104_several.http") {
            let value0 = IOPortManagement.PortChange(
                number: .fromZero(0), usage: "Button", direction: .input, name: "Bell", normalState: .open)
            let value1 = IOPortManagement.PortChange(
                number: .fromZero(1), usage: "Door", direction: .output, name: "Output 1", normalState: .open,
                state: .open)
            let value2 = IOPortManagement.PortChange(
                number: .fromZero(2), usage: "", direction: .input, name: "Input 2", normalState: .closed)
            return IOPortManagement.setPorts([value0, value1, value2])
        }
        add("Specs/Examples/io-port-management/setStateSequence_200.http") {
            let value0 = IOPortManagement.Step(state: .open, time: .milliseconds(1000))
            let value1 = IOPortManagement.Step(state: .closed, time: .milliseconds(2000))
            let value2 = [value0, value1, IOPortManagement.Step(state: .open, time: .milliseconds(0))]
            return IOPortManagement.setStateSequence(port: .fromZero(1), sequence: value2)
        }
        add("Specs/Examples/io-port-management/setStateSequence_error2104.http") {
            let value0 = IOPortManagement.Step(state: .open, time: .milliseconds(1000))
            let value1 = IOPortManagement.Step(state: .closed, time: .milliseconds(2000))
            let value2 = [value0, value1, IOPortManagement.Step(state: .open, time: .milliseconds(0))]
            return IOPortManagement.setStateSequence(port: .fromZero(1), sequence: value2)
        }
        add("Specs/Examples/io-port-management/setStateSequence_error2200.http") {
            let value0 = IOPortManagement.Step(state: .open, time: .milliseconds(1000))
            let value1 = IOPortManagement.Step(state: .closed, time: .milliseconds(2000))
            let value2 = [value0, value1, IOPortManagement.Step(state: .open, time: .milliseconds(0))]
            return IOPortManagement.setStateSequence(port: .fromZero(1), sequence: value2)
        }
    }
}
