// Generated from Specs/Examples/focus-recall by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of Focus recall API.
    mutating func addFocusRecall() {
        add("Specs/Examples/focus-recall/add_200.http") { FocusRecall.add(focus: "current") }
        add("Specs/Examples/focus-recall/add_200_zoom.http") {
            FocusRecall.add(focus: "current", zoomRange: ZoomRange(lowest: 1111, highest: 3333))
        }
        add("Specs/Examples/focus-recall/add_error505.http") { FocusRecall.add(focus: "current", name: "door") }
        add("Specs/Examples/focus-recall/getCurrent_200.http") { FocusRecall.getCurrent() }
        add("Specs/Examples/focus-recall/goTo_200.http") { FocusRecall.goTo(index: 1) }
        add("Specs/Examples/focus-recall/listInView_200.http") { FocusRecall.listInView() }
        add("Specs/Examples/focus-recall/list_200.http") { FocusRecall.list() }
        add("Specs/Examples/focus-recall/list_200_none.http") { FocusRecall.list() }
        add("Specs/Examples/focus-recall/remove_200.http") { FocusRecall.remove(index: 4) }
    }
}
