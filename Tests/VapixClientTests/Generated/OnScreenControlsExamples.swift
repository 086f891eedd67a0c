// Generated from Specs/Examples/on-screen-controls by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of On-screen controls.
    mutating func addOnScreenControls() {
        add("Specs/Examples/on-screen-controls/addFeatures_200.http") {
            let text0Pieces = ["/axis-cgi/param.cgi?action=update&root.ImageSource.I0.Sens", "or.ColorLevel=<color>"]
            let value1 = OnScreenControls.Feature(
                name: "colorLevel", niceName: "Color Level", users: [.operator], info: "Choose color level",
                requestType: .get, requestURL: text0Pieces.joined(), parameters: [:])
            let value2 = OnScreenControls.Group(
                name: "featureGroup_identifier", niceName: "featureGroup niceName", groups: [], features: [value1])
            return OnScreenControls.addFeatures(locale: "en-us", language: "English", group: value2)
        }
        add("Specs/Examples/on-screen-controls/disableFeature_200.http") { OnScreenControls.disableFeature("IR") }
        add("Specs/Examples/on-screen-controls/disableFeature_error2005.http") {
            OnScreenControls.disableFeature("IR")
        }
        add("Specs/Examples/on-screen-controls/enableFeature_200.http") { OnScreenControls.enableFeature("IR") }
        add("Specs/Examples/on-screen-controls/enableFeature_error2005.http") { OnScreenControls.enableFeature("IR") }
        add("Specs/Examples/on-screen-controls/getAllFeatures_200.http") { OnScreenControls.getAllFeatures() }
        add("Specs/Examples/on-screen-controls/getAllFeatures_200_disabled.http") {
            OnScreenControls.getAllFeatures(includesDisabled: true)
        }
        add("Specs/Examples/on-screen-controls/getAllFeatures_error9999.http") { OnScreenControls.getAllFeatures() }
        add("Specs/Examples/on-screen-controls/getFeatures_200.http") { OnScreenControls.getFeatures(locale: "en-us") }
        add("Specs/Examples/on-screen-controls/getFeatures_200_otherLanguages.http") {
            OnScreenControls.getFeatures(locale: "en-us", acceptsOtherLanguages: true)
        }
        add("Specs/Examples/on-screen-controls/getFeatures_error2002.http") {
            OnScreenControls.getFeatures(locale: "sv-sv", acceptsOtherLanguages: false)
        }
        add("Specs/Examples/on-screen-controls/getLanguages_200.http") { OnScreenControls.getLanguages() }
        add("Specs/Examples/on-screen-controls/getSupportedVersions_200.http") {
            OnScreenControls.getSupportedVersions()
        }
        add("Specs/Examples/on-screen-controls/getSupportedVersions_error9999.http") {
            OnScreenControls.getSupportedVersions()
        }
        add("Specs/Examples/on-screen-controls/listAddedFeatures_200.http") { OnScreenControls.listAddedFeatures() }
        add("Specs/Examples/on-screen-controls/removeFeatures_200.http") {
            OnScreenControls.removeFeatures(name: "featureGroup_identifier", locale: "en-us")
        }
    }
}
