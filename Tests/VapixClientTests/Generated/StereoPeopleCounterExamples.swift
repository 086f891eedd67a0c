// Generated from Specs/Examples/people-counter-3d-old by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of 3D people counter API (old version).
    mutating func addStereoPeopleCounter() {
        add("Specs/Examples/people-counter-3d-old/getCounts_200.http") { StereoPeopleCounter.getCounts() }
        add("Specs/Examples/people-counter-3d-old/getFrameRate_200.http") { StereoPeopleCounter.getFrameRate() }
        add("Specs/Examples/people-counter-3d-old/getIO_200.http") { StereoPeopleCounter.getIO() }
    }
}
