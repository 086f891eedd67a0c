// Generated from Specs/Examples/user-management by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of User management.
    mutating func addUserManagement() {
        add("Specs/Examples/user-management/add_200.http") {
            UserManagement.add(
                "joe", password: "foo", group: "users", roles: [.admin, .operator, .viewer, .ptz], comment: "Joe")
        }
        add("Specs/Examples/user-management/add_200_first.http") {
            UserManagement.add("root", password: "foo", group: "root", roles: [.admin, .operator, .viewer, .ptz])
        }
        add("Specs/Examples/user-management/add_200_strict.http") {
            UserManagement.add(
                "joe", password: "foo", group: "users", roles: [.admin, .operator, .viewer, .ptz], comment: "Joe",
                isStrict: true)
        }
        add("Specs/Examples/user-management/add_error.http") {
            UserManagement.add("j.d", password: "foo", group: "users", roles: [.viewer])
        }
        add("Specs/Examples/user-management/add_error_first.http") {
            UserManagement.add("joe", password: "foo", group: "users", roles: [.viewer])
        }
        add("Specs/Examples/user-management/getGroups_200.http") { UserManagement.getGroups() }
        add("Specs/Examples/user-management/getOwnRoles_200.http") { UserManagement.getOwnRoles() }
        add("Specs/Examples/user-management/remove_200.http") { UserManagement.remove("joe") }
        add("Specs/Examples/user-management/remove_error.http") { UserManagement.remove("root") }
        add("Specs/Examples/user-management/update_200.http") { UserManagement.update("joe", password: "bar") }
        add("Specs/Examples/user-management/update_error.http") { UserManagement.update("joe", password: "bar") }
    }
}
