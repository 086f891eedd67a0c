// Generated from Specs/Examples/video-analytics by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of Video analytics.
    mutating func addVideoAnalytics() {
        add("Specs/Examples/video-analytics/processor.enabled.set_200.http") {
            VideoAnalytics.Processor.Enabled.set(false)
        }
    }
}
