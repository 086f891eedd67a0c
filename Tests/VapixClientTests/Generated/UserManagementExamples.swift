// Generated from Specs/Examples/user-management by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of User management.
    mutating func addUserManagement() {
        add("Specs/Examples/user-management/add_200.http") {
            UserManagement.Add(
                user: "joe", password: "foo", group: "users", roles: [.admin, .operator, .viewer, .ptz], comment: "Joe")
        }
        add("Specs/Examples/user-management/add_200_first.http") {
            UserManagement.Add(user: "root", password: "foo", group: "root", roles: [.admin, .operator, .viewer, .ptz])
        }
        add("Specs/Examples/user-management/add_200_strict.http") {
            UserManagement.Add(
                user: "joe", password: "foo", group: "users", roles: [.admin, .operator, .viewer, .ptz], comment: "Joe",
                isStrict: true)
        }
        add("Specs/Examples/user-management/add_error.http") {
            UserManagement.Add(user: "j.d", password: "foo", group: "users", roles: [.viewer])
        }
        add("Specs/Examples/user-management/add_error_first.http") {
            UserManagement.Add(user: "joe", password: "foo", group: "users", roles: [.viewer])
        }
        add("Specs/Examples/user-management/getGroups_200.http") { UserManagement.GetGroups() }
        add("Specs/Examples/user-management/getOwnRoles_200.http") { UserManagement.GetOwnRoles() }
        add("Specs/Examples/user-management/remove_200.http") { UserManagement.Remove(user: "joe") }
        add("Specs/Examples/user-management/remove_error.http") { UserManagement.Remove(user: "root") }
        add("Specs/Examples/user-management/update_200.http") { UserManagement.Update(user: "joe", password: "bar") }
        add("Specs/Examples/user-management/update_error.http") { UserManagement.Update(user: "joe", password: "bar") }
    }
}
