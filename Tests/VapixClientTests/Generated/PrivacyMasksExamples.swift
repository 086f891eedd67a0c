// Generated from Specs/Examples/privacy-masks by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Privacy mask API.
    mutating func addPrivacyMasks() {
        add("Specs/Examples/privacy-masks/add_200.http") {
            PrivacyMasks.add(name: "mask1", imageSource: 2, width: 20.0, height: 20.0)
        }
        add("Specs/Examples/privacy-masks/add_200_center.http") {
            PrivacyMasks.add(name: "mask1", width: 20.0, height: 20.0, center: Point(x: 20, y: 20))
        }
        add("Specs/Examples/privacy-masks/add_200_polygon.http") {
            let value0 = [Point(x: 500, y: 500), Point(x: 800, y: 500), Point(x: 700, y: 700), Point(x: 400, y: 700)]
            return PrivacyMasks.add(name: "mask1", polygon: value0)
        }
        add("Specs/Examples/privacy-masks/add_error.http") { PrivacyMasks.add(name: "mask1") }
        add("Specs/Examples/privacy-masks/disableAll_200.http") { PrivacyMasks.disableAll() }
        add("Specs/Examples/privacy-masks/enableAll_200.http") { PrivacyMasks.enableAll() }
        add("Specs/Examples/privacy-masks/getPosition_200.http") { PrivacyMasks.getPosition(name: "mask1") }
        add("Specs/Examples/privacy-masks/goTo_200.http") { PrivacyMasks.goTo(name: "mask1", imageSource: 0) }
        add("Specs/Examples/privacy-masks/list_200.http") { PrivacyMasks.list() }
        add("Specs/Examples/privacy-masks/remove_200.http") { PrivacyMasks.remove(name: "mask1") }
        add("Specs/Examples/privacy-masks/update_200.http") {
            PrivacyMasks.update(name: "mask1", width: 25.5, height: 20.5, zoomLowLimit: 100)
        }
    }
}
