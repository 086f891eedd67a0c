// Generated from Specs/Examples/demographic-identifier by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS Demographic Identifier API.
    mutating func addDemographicIdentifier() {
        add("Specs/Examples/demographic-identifier/getEndedTracks_200.http") { DemographicIdentifier.getEndedTracks() }
        add("Specs/Examples/demographic-identifier/getLiveTracks_200.http") { DemographicIdentifier.getLiveTracks() }
        add("Specs/Examples/demographic-identifier/getLiveTracks_200_none.http") {
            DemographicIdentifier.getLiveTracks()
        }
        add("Specs/Examples/demographic-identifier/getTracks_200.http") {
            DemographicIdentifier.getTracks(period: .seconds(60))
        }
    }
}
