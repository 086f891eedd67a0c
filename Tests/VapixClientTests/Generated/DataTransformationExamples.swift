// Generated from Specs/Examples/data-transformation by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of Data transformation API.
    mutating func addDataTransformation() {
        add("Specs/Examples/data-transformation/topics.list_200.http") { DataTransformation.Topics.list() }
        add("Specs/Examples/data-transformation/transforms.add_201.http") {
            DataTransformation.Transforms.add(
                inputTopic: "com.axis.scene.frame.v1", expression: ".observations",
                outputTopic: "com.axis.dt.observations")
        }
        add("Specs/Examples/data-transformation/transforms.list_200.http") { DataTransformation.Transforms.list() }
    }
}
