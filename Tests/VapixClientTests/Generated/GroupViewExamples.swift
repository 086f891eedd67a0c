// Generated from Specs/Examples/group-view by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Group View.
    mutating func addGroupView() {
        add("Specs/Examples/group-view/getAvailableLayout_200.http") { GroupView.getAvailableLayout(id: 5) }
        add("Specs/Examples/group-view/getAvailableLayout_200_all.http") { GroupView.getAvailableLayout() }
        add("Specs/Examples/group-view/getAvailableLayout_error2100.http") { GroupView.getAvailableLayout(id: 5) }
        add("Specs/Examples/group-view/getLayout_200.http") { GroupView.getLayout(id: 5) }
        add("Specs/Examples/group-view/getLayout_error2100.http") { GroupView.getLayout(id: 5) }
        add("Specs/Examples/group-view/getSupportedVersions_200.http") { GroupView.getSupportedVersions() }
        add("Specs/Examples/group-view/getSupportedVersions_error2100.http") { GroupView.getSupportedVersions() }
        add("Specs/Examples/group-view/setLayout_200.http") {
            let value0 = [
                [GroupView.Channel(id: 1), GroupView.Channel(id: 3)],
                [GroupView.Channel(id: 4), GroupView.Channel(id: 2)],
            ]
            return GroupView.setLayout(id: 5, rows: value0)
        }
        add("Specs/Examples/group-view/setLayout_error1100.http") {
            let value0 = [
                [GroupView.Channel(id: 1), GroupView.Channel(id: 3)],
                [GroupView.Channel(id: 4), GroupView.Channel(id: 2)],
            ]
            return GroupView.setLayout(id: 5, rows: value0)
        }
    }
}
