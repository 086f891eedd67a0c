// Generated from Specs/Examples/pencil-privacy-filter by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Pencil privacy filter.
    mutating func addPencilPrivacyFilter() {
        add("Specs/Examples/pencil-privacy-filter/getFilterCapabilities_200.http") {
            PencilPrivacyFilter.getFilterCapabilities()
        }
        add("Specs/Examples/pencil-privacy-filter/getFilterSettings_200.http") {
            PencilPrivacyFilter.getFilterSettings([PencilPrivacyFilter.FilterSelection(type: .pencil)])
        }
        add("Specs/Examples/pencil-privacy-filter/getFilterSettings_error1100.http") {
            PencilPrivacyFilter.getFilterSettings([PencilPrivacyFilter.FilterSelection(type: .pencil)])
        }
        add("Specs/Examples/pencil-privacy-filter/getSelectedFilter_200.http") {
            PencilPrivacyFilter.getSelectedFilter()
        }
        add("Specs/Examples/pencil-privacy-filter/getSelectedFilter_error2105.http") {
            PencilPrivacyFilter.getSelectedFilter()
        }
        add("Specs/Examples/pencil-privacy-filter/getSupportedVersions_200.http") {
            PencilPrivacyFilter.getSupportedVersions()
        }
        add("Specs/Examples/pencil-privacy-filter/setFilterSettings_200.http") {
            let value0 = [
                "inverted": PencilPrivacyFilter.Flag.isOn(true), "threshold": PencilPrivacyFilter.Flag.number(45),
            ]
            let value1 = PencilPrivacyFilter.FilterSettings(type: .pencil, flags: value0)
            return PencilPrivacyFilter.setFilterSettings([value1])
        }
        add("Specs/Examples/pencil-privacy-filter/setFilterSettings_error2101.http") {
            let value0 = [
                "inverted": PencilPrivacyFilter.Flag.isOn(true), "threshold": PencilPrivacyFilter.Flag.number(45),
            ]
            let value1 = PencilPrivacyFilter.FilterSettings(type: .pencil, flags: value0)
            return PencilPrivacyFilter.setFilterSettings([value1])
        }
        add("Specs/Examples/pencil-privacy-filter/setSelectedFilter_200.http") {
            PencilPrivacyFilter.setSelectedFilter([PencilPrivacyFilter.FilterSelection(type: .off)])
        }
    }
}
