// Generated from Specs/Examples/quad-view by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of QuadView configuration.
    mutating func addQuadView() {
        add("Specs/Examples/quad-view/getOrder_200.http") { QuadView.getOrder() }
        add("Specs/Examples/quad-view/getOrder_error2100.http") { QuadView.getOrder() }
        add("Specs/Examples/quad-view/getQuadEyeValue_200.http") { QuadView.getQuadEyeValue() }
        add("Specs/Examples/quad-view/getQuadEyeValue_error2100.http") { QuadView.getQuadEyeValue() }
        add("Specs/Examples/quad-view/getSupportedVersions_200.http") { QuadView.getSupportedVersions() }
        add("Specs/Examples/quad-view/getSupportedVersions_error2102.http") { QuadView.getSupportedVersions() }
        add("Specs/Examples/quad-view/setOrder_200.http") { QuadView.setOrder([1, 4, 2, 3]) }
        add("Specs/Examples/quad-view/setOrder_error1100.http") { QuadView.setOrder([1, 4, 2, 3]) }
        add("Specs/Examples/quad-view/setQuadEyeValue_200.http") { QuadView.setQuadEyeValue(true) }
        add("Specs/Examples/quad-view/setQuadEyeValue_error1100.http") { QuadView.setQuadEyeValue(true) }
    }
}
