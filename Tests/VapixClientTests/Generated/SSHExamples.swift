// Generated from Specs/Examples/ssh-management by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of SSH management.
    mutating func addSSH() {
        add("Specs/Examples/ssh-management/get_200.http") { SSH.get() }
        add("Specs/Examples/ssh-management/users.add_201.http") {
            SSH.Users.add(username: "username1", password: Secret("password1"), comment: "comment1")
        }
        add("Specs/Examples/ssh-management/users.get_200.http") { SSH.Users.get("username1") }
        add("Specs/Examples/ssh-management/users.list_200.http") { SSH.Users.list() }
        add("Specs/Examples/ssh-management/users.remove_200.http") { SSH.Users.remove("username1") }
        add("Specs/Examples/ssh-management/users.set_200.http") {
            SSH.Users.set("username1", password: Secret("newpassword"), comment: "new comment")
        }
        add("Specs/Examples/ssh-management/users.set_error2.http") { SSH.Users.set("username3", comment: "comment3") }
        add("Specs/Examples/ssh-management/users.set_error5.http") { SSH.Users.set("username1", password: Secret("")) }
    }
}
