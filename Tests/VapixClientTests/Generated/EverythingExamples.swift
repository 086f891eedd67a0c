// Generated from Generator/Tests/Fixtures/Examples/everything by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Everything.
    mutating func addEverything() {
        add("Generator/Tests/Fixtures/Examples/everything/askValues_200.http") {
            Everything.askValues(
                timeout: .seconds(20), delay: .seconds(0.5), size: Resolution(width: 1920, height: 1080),
                center: Point(x: 320, y: 240), corners: [Point(x: 0.5, y: 1), Point(x: -1, y: 0)],
                code: try parsed("7714"))
        }
        add("Generator/Tests/Fixtures/Examples/everything/ask_200.http") {
            Everything.ask(
                "a b&c", bit: true, more: ["free": "1"], number: -3, ratio: 0.25, isOn: true, yes: false, mode: .slow,
                texts: ["a", "b"], modes: [.fast, .off], numbers: [1, 2], repeated: ["x", "y"], in: "i", query: "q",
                limit: 6)
        }
        add("Generator/Tests/Fixtures/Examples/everything/ask_200_few.http") {
            Everything.ask("a", bit: false, more: [:], limit: 5)
        }
        add("Generator/Tests/Fixtures/Examples/everything/change_200.http") {
            Everything.change(values: ["A.B": "c=d"])
        }
        add("Generator/Tests/Fixtures/Examples/everything/change_error1000.http") {
            Everything.change(values: ["A.B": "c"])
        }
        add("Generator/Tests/Fixtures/Examples/everything/clear_204.http") { Everything.clear() }
        add("Generator/Tests/Fixtures/Examples/everything/clear_error.http") { Everything.clear() }
        add("Generator/Tests/Fixtures/Examples/everything/confirm_200.http") { Everything.confirm() }
        add("Generator/Tests/Fixtures/Examples/everything/download_200.http") { Everything.download() }
        add("Generator/Tests/Fixtures/Examples/everything/getCode_200.http") { Everything.getCode() }
        add("Generator/Tests/Fixtures/Examples/everything/getCustom_200.http") { Everything.getCustom() }
        add("Generator/Tests/Fixtures/Examples/everything/getDocument_200.http") { Everything.getDocument() }
        add("Generator/Tests/Fixtures/Examples/everything/getElements_200.http") { Everything.getElements() }
        add("Generator/Tests/Fixtures/Examples/everything/getEverything_200.http") { Everything.getEverything() }
        add("Generator/Tests/Fixtures/Examples/everything/getEverything_200_least.http") { Everything.getEverything() }
        add("Generator/Tests/Fixtures/Examples/everything/getLines_200.http") { Everything.getLines() }
        add("Generator/Tests/Fixtures/Examples/everything/getLines_error.http") { Everything.getLines() }
        add("Generator/Tests/Fixtures/Examples/everything/getList_200.http") { Everything.getList() }
        add("Generator/Tests/Fixtures/Examples/everything/getMap_200.http") { Everything.getMap() }
        add("Generator/Tests/Fixtures/Examples/everything/getMode_200.http") { Everything.getMode() }
        add("Generator/Tests/Fixtures/Examples/everything/getModes_200.http") { Everything.getModes() }
        add("Generator/Tests/Fixtures/Examples/everything/getNumbers_200.http") { Everything.getNumbers() }
        add("Generator/Tests/Fixtures/Examples/everything/getPicture_200.http") { Everything.getPicture() }
        add("Generator/Tests/Fixtures/Examples/everything/getQuotes_200.http") { Everything.getQuotes() }
        add("Generator/Tests/Fixtures/Examples/everything/getResponse_200.http") { Everything.getResponse() }
        add("Generator/Tests/Fixtures/Examples/everything/getResponse_error1000.http") { Everything.getResponse() }
        add("Generator/Tests/Fixtures/Examples/everything/getSchemaVersions_200.http") {
            Everything.getSchemaVersions()
        }
        add("Generator/Tests/Fixtures/Examples/everything/getSupportedVersions_200.http") {
            Everything.getSupportedVersions()
        }
        add("Generator/Tests/Fixtures/Examples/everything/getTable_200.http") { Everything.getTable() }
        add("Generator/Tests/Fixtures/Examples/everything/getText_200.http") { Everything.getText() }
        add("Generator/Tests/Fixtures/Examples/everything/getTime_200.http") { Everything.getTime() }
        add("Generator/Tests/Fixtures/Examples/everything/getTree_200.http") { Everything.getTree() }
        add("Generator/Tests/Fixtures/Examples/everything/getTree_error.http") { Everything.getTree() }
        add("Generator/Tests/Fixtures/Examples/everything/getTree_errorno_such_thing.http") { Everything.getTree() }
        add("Generator/Tests/Fixtures/Examples/everything/getValues_200.http") { Everything.getValues() }
        addStream("Generator/Tests/Fixtures/Examples/everything/listen_200.http") { Everything.listen() }
        add("Generator/Tests/Fixtures/Examples/everything/setAll_200.http") {
            let value0 = Everything.Size(width: 640, height: 480, unit: .fast, tags: ["a", "b"])
            return Everything.setAll(sizes: [value0])
        }
        add("Generator/Tests/Fixtures/Examples/everything/setEverything_200.http") {
            let value0 = Everything.Size(width: 640, height: 480, unit: .fast, tags: ["a", "b"])
            let value1 = Everything.Size(width: 640, height: 480, unit: .fast, tags: ["a", "b"])
            let text2Pieces = ["{\n      \"x\": [\n        1,\n        null,\n        \"y\"", "\n      ]\n    }"]
            return Everything.setEverything(
                channel: 1, text: "a \"b\" é", small: -5, large: 9_007_199_254_740_993, ratio: 0.5, isOn: false,
                yes: true, on: false, truth: true, bit: true, enabled: false, quoted: 17, mode: .off, size: value0,
                sizes: [value1, Everything.Size(width: 1)], polygon: [[0, 1.5], [-1, 2]], words: [.fast, .off],
                names: ["en": "x", "de": "y"], grid: ["a": [1, 2]], modes: ["a": .slow], quotes: [1, 2],
                free: try JSONValue(parsing: text2Pieces.joined()), level: Everything.Level.number(7), default: "d",
                json: "j", limit: 3)
        }
        add("Generator/Tests/Fixtures/Examples/everything/setEverything_200_few.http") {
            Everything.setEverything(channel: 0, text: "", small: 0, level: Everything.Level.word(.slow), limit: 20)
        }
        add("Generator/Tests/Fixtures/Examples/everything/setEverything_error1000.http") {
            Everything.setEverything(
                channel: 0, text: "", small: 0, level: Everything.Level.size(Everything.Size(width: 1)), limit: 20)
        }
        add("Generator/Tests/Fixtures/Examples/everything/setMany_200.http") {
            Everything.setMany(theFirstParameter: .seconds(5), theFifthParameter: "x")
        }
        add("Generator/Tests/Fixtures/Examples/everything/setMany_200_nothing.http") { Everything.setMany() }
        add("Generator/Tests/Fixtures/Examples/everything/setNothing_200.http") { Everything.setNothing() }
        add("Generator/Tests/Fixtures/Examples/everything/setOpen_200.http") {
            Everything.setOpen(headers: ["X-One": "1", "X-Two": "2"])
        }
        add("Generator/Tests/Fixtures/Examples/everything/setParts_200.http") { Everything.setParts() }
        add("Generator/Tests/Fixtures/Examples/everything/setParts_200_accepted.http") { Everything.setParts() }
        add("Generator/Tests/Fixtures/Examples/everything/setParts_200_problems.http") { Everything.setParts() }
        add("Generator/Tests/Fixtures/Examples/everything/setParts_error1000.http") { Everything.setParts() }
        add("Generator/Tests/Fixtures/Examples/everything/setParts_error5.http") { Everything.setParts() }
        add("Generator/Tests/Fixtures/Examples/everything/setValues_200.http") {
            Everything.setValues(
                timeout: .seconds(20), delay: .milliseconds(1.5), rest: .seconds(7 * 60),
                steps: [.milliseconds(10), .milliseconds(20)], size: Resolution(width: 1920, height: 1080),
                sizes: [Resolution(width: 640, height: 480)], corners: [Point(x: 0.5, y: -1), Point(x: 1, y: 0)],
                direction: PanTilt(pan: 10, tilt: -5.5), zoom: ZoomRange(lowest: 1, highest: 9999),
                code: try parsed("7714"))
        }
        add("Generator/Tests/Fixtures/Examples/everything/start_200.http") { Everything.start() }
        add("Generator/Tests/Fixtures/Examples/everything/transmit_200.http") {
            Everything.transmit(
                confirmation: .isMeant, sound: HTTPBody(Array("the sound".utf8)), contentType: .basic, output: "1")
        }
        add("Generator/Tests/Fixtures/Examples/everything/uploadFiles_200.http") {
            Everything.uploadFiles(firmware: Array("bytes".utf8), remark: "hello", name: "n")
        }
        add("Generator/Tests/Fixtures/Examples/everything/uploadMap_200.http") {
            Everything.uploadMap(map: FilePart(filename: "map.png", bytes: Array("the picture".utf8)))
        }
        add("Generator/Tests/Fixtures/Examples/everything/uploadMap_error1000.http") {
            Everything.uploadMap(map: FilePart(filename: "map.png", bytes: Array("the picture".utf8)))
        }
        add("Generator/Tests/Fixtures/Examples/everything/uploadPicture_200.http") {
            Everything.uploadPicture(image: FilePart(filename: "a.png", bytes: Array("bytes".utf8)), scale: 2)
        }
        add("Generator/Tests/Fixtures/Examples/everything/watch_200.http") { Everything.watch(fps: 5) }
    }
}
