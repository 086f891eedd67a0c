// Generated from Specs/Examples/focus-recall by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of Focus recall API.
    mutating func addFocusRecall() {
        add("Specs/Examples/focus-recall/add_200.http") { FocusRecall.Add(focus: "current") }
        add("Specs/Examples/focus-recall/add_200_zoom.http") {
            FocusRecall.Add(focus: "current", zoomRange: ZoomRange(lowest: 1111, highest: 3333))
        }
        add("Specs/Examples/focus-recall/add_error505.http") { FocusRecall.Add(focus: "current", name: "door") }
        add("Specs/Examples/focus-recall/getCurrent_200.http") { FocusRecall.GetCurrent() }
        add("Specs/Examples/focus-recall/goTo_200.http") { FocusRecall.GoTo(index: 1) }
        add("Specs/Examples/focus-recall/listInView_200.http") { FocusRecall.ListInView() }
        add("Specs/Examples/focus-recall/list_200.http") { FocusRecall.List() }
        add("Specs/Examples/focus-recall/list_200_none.http") { FocusRecall.List() }
        add("Specs/Examples/focus-recall/remove_200.http") { FocusRecall.Remove(index: 4) }
    }
}
