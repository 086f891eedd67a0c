// Generated from Generator/Tests/Fixtures/Examples/everything-rest by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Everything below /config/rest.
    mutating func addEverythingREST() {
        add("Generator/Tests/Fixtures/Examples/everything-rest/convert_200.http") {
            EverythingREST.convert(values: [1, 2])
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/get_200.http") { EverythingREST.get() }
        add("Generator/Tests/Fixtures/Examples/everything-rest/inner.change_200.http") {
            EverythingREST.Inner.change(text: "b")
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/inner.read_200.http") { EverythingREST.Inner.read() }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.add_201.http") {
            EverythingREST.Items.add(confirmation: .costsMoney, name: "a (b)/c", size: 1, password: Secret("p"))
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.add_error6.http") {
            EverythingREST.Items.add(confirmation: .costsMoney, name: "a")
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.list_200.http") { EverythingREST.Items.list() }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.parts.get_200.http") {
            EverythingREST.Items.Parts.get(name: "a", 1)
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.parts.list_200.http") {
            EverythingREST.Items.Parts.list("a")
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.parts.remove_200.http") {
            EverythingREST.Items.Parts.remove(name: "a", 1)
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.remove_200.http") {
            EverythingREST.Items.remove("a (b)/c")
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.remove_error2.http") {
            EverythingREST.Items.remove("none")
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.set_200.http") {
            EverythingREST.Items.set("a (b)/c", size: .null)
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.settings.get_200.http") {
            EverythingREST.Items.Settings.get("a")
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.settings.set_200.http") {
            EverythingREST.Items.Settings.set("a", speed: 2.5)
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/items.start_200.http") {
            EverythingREST.Items.start("a (b)/c")
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/reset_200.http") {
            EverythingREST.reset(confirmation: .forgetsAll)
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/set_200.http") {
            EverythingREST.set(
                isOn: false, level: .null, schedule: .value("night"), mode: .value(.day), hosts: .value(["a", "b"]),
                wait: .value(.seconds(7)), area: .value(EverythingREST.Area(width: 3)), key: .value(Secret("k")),
                code: "2")
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/set_200_null.http") {
            EverythingREST.set(schedule: .null, mode: .null, hosts: .null, wait: .null, area: .null, key: .null)
        }
        add("Generator/Tests/Fixtures/Examples/everything-rest/set_error100.http") {
            EverythingREST.set(level: .value(11))
        }
    }
}
