// Generated from Specs/Examples/view-areas by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of View Area API.
    mutating func addViewAreas() {
        add("Specs/Examples/view-areas/getConfigureSupportedVersions_200.http") {
            ViewAreas.getConfigureSupportedVersions()
        }
        add("Specs/Examples/view-areas/getConfigureSupportedVersions_error8000.http") {
            ViewAreas.getConfigureSupportedVersions()
        }
        add("Specs/Examples/view-areas/getSupportedVersions_200.http") { ViewAreas.getSupportedVersions() }
        add("Specs/Examples/view-areas/getSupportedVersions_error8000.http") { ViewAreas.getSupportedVersions() }
        add("Specs/Examples/view-areas/list_200.http") { ViewAreas.list() }
        add("Specs/Examples/view-areas/list_error101.http") { ViewAreas.list() }
        add("Specs/Examples/view-areas/resetGeometry_200.http") {
            ViewAreas.resetGeometry(viewArea: ViewAreas.Selection(id: 1_000_001))
        }
        add("Specs/Examples/view-areas/resetGeometry_error201.http") {
            ViewAreas.resetGeometry(viewArea: ViewAreas.Selection(id: 1_000_001))
        }
        add("Specs/Examples/view-areas/setGeometry_200.http") {
            let value0 = ViewAreas.Rectangle(
                horizontalOffset: 0, horizontalSize: 960, verticalOffset: 0, verticalSize: 540)
            return ViewAreas.setGeometry(viewArea: ViewAreas.NewGeometry(id: 1_000_002, geometry: value0))
        }
        add("Specs/Examples/view-areas/setGeometry_error201.http") {
            let value0 = ViewAreas.Rectangle(
                horizontalOffset: 0, horizontalSize: 960, verticalOffset: 0, verticalSize: 540)
            return ViewAreas.setGeometry(viewArea: ViewAreas.NewGeometry(id: 1_000_002, geometry: value0))
        }
    }
}
